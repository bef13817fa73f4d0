"""Programme manager of a regional training college: colleges and the board by their letters, school years, ambitions merged downwards, friendly words for change, milestones kept apart, a stakeholder table for each programme board."""
kBooks = [
    r"""
projectenlijst_digitaal_leren.csv org=roc delimiter=semicolon dates=short
T initiative projecten
t name | responsible:from/leads:from/owns:from | expected_result/description | planned_start | planned_end | status/signal/stage
h Project | Trekker | Wat levert het op | Begin | Eind | Hoe staat het ervoor
  Nieuwe leeromgeving | Wendy | één plek voor al het lesmateriaal | @2025-09-01~~2025-09-01 | @2027-07-31~~2027-07-31 | loopt~~active
  Roosteren anders | Karim | minder tussenuren | @2026-02-02 | @2027-08-31 | loopt uit
  BPV-app | Lieke | stagebeoordeling op de telefoon | @2026-08-24 | @2027-01-31 | loopt
  Aanwezigheid met pas | Karim | verzuim eerder zichtbaar | @2027-02-01 | @2027-12-31 | nog niet gestart~~planned
  Portfolio MBO | Lieke | student neemt bewijs mee | @2025-01-06 | @2026-06-30 | klaar~~ended
  Toetsen op afstand | Wendy | examens ook thuis | | | gestopt~~rejected or ended
  AI-wijzer docenten | Sem | handvat voor lessen | @2026-10-01 | @2027-04-30 | loopt
  Migratie oude mediatheek | Sem | archief op orde | @2026-05-11 | @2026-12-18 | even stil~~on_hold
  Wifi gebouw Zorg | Karim | overal bereik | @2026-07-06 | @2026-09-11 | klaar
  Inschrijven zonder papier | Lieke | sneller een plek | @2026-09-01 | @2027-03-31 | loopt
  Laptops voor alle eerstejaars | Wendy | iedereen kan meedoen | januari 2027~~[2027-01-01..2027-01-31] or null | @2027-08-20 | nog niet gestart
  Dashboard teamleiders | Sem | zelf cijfers zien | @2026-03-02 | @2026-11-30 | loopt uit
  Data-afspraken met bedrijven | Lieke | stagegegevens kloppen | @2026-10-05 | @2027-02-26 | loopt
  Veilig toetslokaal | Wendy | geen fraude | @2026-11-02 | @2027-06-11 | loopt
  Tweestaps voor studenten | Karim | minder gekaapte accounts | @2026-04-06 | @2026-10-16 | klaar
""",
    r"""
Programma_Digitaal_ROC_2025-2028.xlsx org=roc
S Ambities
p Kwaliteitsagenda 2025-2028 | | | wat willen we en waaraan zien we het?

T goal doelen
t part_of:to/under_theme:to/contributes_to:to | name | measure_of_success | measures:from/measure_of_success | owns:from/accountable:from | stake_in:from/responsible:from/affects:from/- | horizon
h Ambitie | Doel | Zichtbaar resultaat | Indicator | Portefeuillehouder CvB | Colleges die meedoen | Gehaald in
  Flexibel onderwijs | Studenten kiezen hun eigen tempo | 30% volgt een flexibel pad | aandeel flexibele trajecten | lid CvB onderwijs | Techniek, Zorg | #2028~~2028
  ^ | Instromen kan vier keer per jaar | 8 opleidingen met vier momenten | aantal opleidingen | lid CvB onderwijs | Zorg | #2027
  Digitaal vaardig | Elke docent is digitaal vaardig | 90% heeft basisbewijs | % docenten met bewijs | voorzitter CvB | alle | #2027
  ^ | Student leert verantwoord omgaan met AI | AI-les in alle opleidingen | aantal opleidingen | lid CvB onderwijs | alle | #2026
  Veilig en betrouwbaar | Privacy en beveiliging op niveau | volwassenheid 3 | score toets mbo | lid CvB bedrijfsvoering | diensten | #2028
  ^ | Systemen werken tijdens toetsen | geen uitgevallen toetsen | aantal verstoringen | lid CvB bedrijfsvoering | diensten | #2026
S Verandering
p Activiteiten om mensen mee te krijgen (elke maand bijwerken met de digicoaches)

T change_action verandering
t name | kind | message | aims_at:to | means | date | responsible:from/owns:from | reach_wanted | reach | done_on | cost | part_of:to
h Activiteit | Soort | Boodschap | Voor wie | Hoe brengen we het | Wanneer | Wie pakt het op | Hoeveel mensen willen we bereiken | Hoeveel waren het | Gedaan op | Kosten | Bij welk project
  Startbijeenkomst leeromgeving | communicatie~~communication | we doen het samen | docenten | bijeenkomst in aula | @2025-10-02~~2025-10-02 | Wendy | #300~~300 | #260~~260 | @2025-10-02 | $1500~~150000 | Nieuwe leeromgeving
  Klikdag per team | training~~training | zo werkt het | teams Zorg | workshop | @2026-11-10 | digicoaches | #120 | #74 | | $2400 | Nieuwe leeromgeving
  Filmpje BPV-app | communicatie | beoordelen in 3 minuten | praktijkopleiders | video | @2026-09-15 | communicatie | #900 | #415 | @2026-09-18 | $3200 | BPV-app
  Spreekuur AI | adoptie~~adoption | vraag maar raak | docenten | inloop elke week | @2026-10-07 | Sem | #80 | #22 | | $0 | AI-wijzer docenten
  Handleiding roosteraars | training | nieuwe regels | roosteraars | document | @2027-01-20 | Karim | #14 | | | | Roosteren anders
  Nieuwsbrief nr 6 | communicatie | wat verandert er na de zomer | iedereen | mail | @2027-06-15 | communicatie | #1100 | | | $0 | Nieuwe leeromgeving
S Mijlpalen
T milestone mijlpalen
t name | part_of:to/realises:from | date | reached_on | depends_on:to | notes/-
h Mijlpaal | Project | Gepland op | Gehaald op | Eerst moet | Opm.
  Contract leeromgeving getekend | Nieuwe leeromgeving | @2026-03-31~~2026-03-31 | @2026-04-14~~2026-04-14 | | 
  Pilot met drie teams | Nieuwe leeromgeving | @2026-11-02 | @2026-11-02 | Contract leeromgeving getekend | enthousiast
  Alle teams over | Nieuwe leeromgeving | @2027-07-16 | | Pilot met drie teams~~["Pilot met drie teams"] | 
  Roosterregels vastgesteld | Roosteren anders | @2027-01-15 | | | OR-instemming
  App in de winkel | BPV-app | @2026-08-31 | @2026-09-07 | | week te laat
  Oude mediatheek uit | Migratie oude mediatheek | @2026-12-18 | | | 
S Wie is belangrijk
T role/body/unit/audience/person/organisation stakeholders
t name | description/job_title | stake_in:to | stake_in.interest | influence/stake_in.influence | stake_in.attitude/notes/- | stake_in.concern/notes | stake_in.next_step | stake_in.last_contact
h Wie | Rol bij ons | Project | Belang (1-5) | Invloed (1-5) | Houding | Zorg of wens | Wat gaan we doen | Laatst gesproken
  Studentenraad | adviseert CvB | Nieuwe leeromgeving | #4~~4 | #3 | positief | wil meedenken over app | klankbord in januari | @2026-10-29~~2026-10-29
  Teamleiders Techniek | sturen docenten aan | Roosteren anders | #5 | #4 | kritisch | lokalen tekort | samen rooster proefdraaien | @2026-11-03
  Ondernemingsraad | instemming | Roosteren anders | #3 | #5 | afwachtend | werktijden | stuk vooraf bespreken | @2026-09-22
  Praktijkopleiders | beoordelen in bedrijf | BPV-app | #4 | #2 | positief | weer een app | filmpje sturen | @2026-09-18
  Functioneel beheer | inrichten | Nieuwe leeromgeving | #3 | #3 | neutraal | te weinig uren | capaciteit regelen | @2026-11-12
  Examencommissies | borgen kwaliteit | Toetsen op afstand | #5 | #4 | negatief | fraude | gestopt, uitleg geven | @2026-05-08
""",
]
