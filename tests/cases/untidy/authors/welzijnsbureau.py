"""Management assistant of a welfare foundation of sixty people: plain lists, first names, days of the week, everything in ODS with a friendly line above, minutes turned into lists, a coffee rota among them."""
kBooks = [
    r"""
wie_is_wie.ods org=welzijnsstichting
S wie is wie
p Wie is wie bij De Brug (graag wijzigingen aan mij doorgeven, groetjes Tineke)

T person mensen
t name | job_title | member_of:to | email | phone | - | -
h Naam | Wat doet zij/hij | Team | E-mail | Toestel | Werkt op | BHV
  Tineke Brand | managementassistente | bureau | tineke@debrug.example~~tineke@debrug.example | 101 | ma di do | x
  Abdel Ziani | opbouwwerker | Oost | abdel@debrug.example | 112 | ma-do | 
  Roos van Dam | jongerenwerker~~jongerenwerker | West~~West | roos@debrug.example | 113 | di-vr | x
  Kees Blom | directeur | bureau | kees@debrug.example | 100 | ma-vr | 
  Sanne Lok | maatschappelijk werker | Oost | sanne@debrug.example | 121 | ma di wo | 
  Hugo Faber | vrijwilligerscoördinator | Vrijwilligers | hugo@debrug.example | 130 | wo do | x
  Ingrid Moes | administratie | bureau | ingrid@debrug.example | 103 | ma-vr | 
  Dewi Salim | projectleider armoede | projecten | dewi@debrug.example | 140 | di do | 
  Ans Kroon | beheerder buurthuis Linde | Oost | ans@debrug.example | 150 | ma-za | x
  Thijs Verbeek | beheerder buurthuis Es | West | thijs@debrug.example | 151 | ma-za | x
  Nour Amrani | schuldhulpmaatje-coördinator | projecten | nour@debrug.example | 141 | wo do vr | 
  Pim Scholten | financieel medewerker | bureau | pim@debrug.example | 104 | ma di | 
  Lieve Maes | maatschappelijk werker | West | lieve@debrug.example | 122 | di-vr | 
  stagiair(e) | jongerenwerk | West | | | wisselt | 
""",
    r"""
Overleggen_en_besluiten.xlsx org=welzijnsstichting
S Overleggen
T body overleggen
t name | member_of:from | leads:from | cadence | next_meeting | mandate/description | paper_days | -
h Overleg | Wie zitten erin | Voorzitter | Hoe vaak | Volgende keer | Waar gaat het over | Stukken hoeveel dagen van tevoren | Notulen door
  Raad van toezicht | vijf leden; directeur | voorzitter RvT | elk kwartaal~~quarterly | @2026-12-10~~2026-12-10 | toezicht en jaarrekening | #10~~10 | Tineke
  MT | Kees; teamleiders~~["Kees", "teamleiders"] | Kees | om de week~~two_weekly | @2026-12-02 | alles wat niet kan wachten | #2 | Tineke
  Teamoverleg Oost | team Oost | Sanne | elke week~~weekly | @2026-11-30 | casussen | #0 | om de beurt
  Teamoverleg West | team West | Roos | elke week | @2026-12-01 | jongeren op straat | #0 | om de beurt
  Personeelsvertegenwoordiging | drie collega's | Ingrid | elke twee maanden~~two_monthly | @2027-01-14 | werkdruk en regelingen | #5 | Ingrid
  Stuurgroep armoede | Dewi; gemeente; kerken | wethouder | elk half jaar~~half_yearly | @2027-03-18 | verdelen van het fonds | #14 | Dewi
S Kalender
T meeting kalender
t name | date | held_by:to | paper_deadline | material/description | -
h Vergadering | Datum | Van welk overleg | Stukken inleveren vóór | Op de agenda | Zaal
  RvT december | @2026-12-10~~2026-12-10 | Raad van toezicht | @2026-11-30~~2026-11-30 | begroting 2027 | grote zaal
  MT week 49 | @2026-12-02 | MT | @2026-11-30 | rooster kerst | keuken
  MT week 51 | @2026-12-16 | MT | @2026-12-14 | nieuwe website | keuken
  PVT januari | @2027-01-14 | Personeelsvertegenwoordiging | @2027-01-09 | thuiswerkregeling | kleine zaal
  Stuurgroep armoede voorjaar | @2027-03-18 | Stuurgroep armoede | @2027-03-04 | verdeling fonds | gemeentehuis
  RvT maart | @2027-03-25 | Raad van toezicht | @2027-03-15 | jaarverslag | grote zaal
S Besluiten
p Besluitenlijst MT en RvT 2026

T decision besluiten
t external_id | name | taken_on | decided_by:to | rationale | amount | state/status | responsible:from/- | -
h Nr | Wat is besloten | Datum | Door | Waarom | Geld | Stand | Wie voert uit | Klaar op
  26-01 | Eén cliëntsysteem voor alle teams | @2026-01-20~~2026-01-20 | MT | nu drie lijstjes | $18500~~1850000 | genomen~~taken | Ingrid | @2026-09-01
  26-02 | Buurthuis Linde sluiten op maandag | @2026-02-03 | MT | te weinig bezoek | $0 | genomen | Abdel | @2026-03-01
  26-03 | Begroting 2026 goedgekeurd | @2026-03-26 | RvT | sluitend | | genomen | Kees | 
  26-04 | Nieuwe website | | MT | wachten op subsidie | $12000 | uitgesteld~~deferred | Tineke | 
h Nr | Wat is besloten | Datum | Door | Waarom | Geld | Stand | Wie voert uit | Klaar op
  26-05 | Auto delen met buurtbus | | MT | eerst verzekering uitzoeken | $4200 | open~~open | Hugo | 
  26-06 | Fonds van kerken aannemen | @2026-06-11 | RvT | past bij doel | $30000 | genomen | Dewi | @2026-07-01
  26-07 | Kinderkookclub stoppen | @2026-10-06 | MT | geen vrijwilligers | | ingetrokken~~withdrawn | Roos | 
S Koffie
T - rooster
h Week | Maandag | Dinsdag | Woensdag | Donderdag
  48 | Ingrid | Tineke | Hugo | Dewi
  49 | Kees | Roos | Sanne | Tineke
  50 | Ingrid | Abdel | Hugo | Dewi
  51 | Kees | Roos | Sanne | Hugo
""",
    r"""
partners_en_afspraken.ods org=welzijnsstichting
S partners
T organisation partners
t name | kind | region | employees | contact_person | website | description | knows:from/owns:from/responsible:from
h Organisatie | Soort | Gebied | Aantal medewerkers | Contactpersoon | Site | Wat doen we samen | Wie van ons kent ze
  Gemeente Rivierland | overheid~~government | hele gemeente | #420~~420 | beleidsmedewerker Wmo | rivierland.example | subsidie en afspraken | Kees
  Wijkzorg Oost | bedrijf | Oost | #85 | wijkverpleegkundige | wijkzorgoost.example | samen op huisbezoek | Sanne
  Voedselbank | burgers~~civil | regio | #3 | coördinator | voedselbank.example | doorverwijzen | Dewi
  Hogeschool Sociaal | kennis~~knowledge | provincie | #900 | stagebureau | hssociaal.example | stagiairs en onderzoek | Roos
  Woonstichting De Pannen | partner~~partner | West | #110 | wijkconsulent | depannen.example | schulden vroeg zien | Abdel
  Bibliotheek | partner | centrum | #24 | programmamaker | bieb.example | taalcafé | Hugo
S afspraken
T arrangement afspraken
t name | party_in:from | purpose | start_date | end_date | notice_months | yearly_cost | cost_key | adopted_by:to/- | -
h Afspraak | Met wie | Waarvoor | Begint | Eindigt | Opzeggen (mnd) | Kost ons per jaar | Hoe verdelen we kosten | Getekend door | Map
  Convenant vroegsignalering | Gemeente Rivierland; Woonstichting De Pannen | huurschuld snel zien | @2025-01-01~~2025-01-01 | @2027-12-31 | #3~~3 | $0~~0 | gemeente betaalt | Kees | B3
  Huur gezamenlijk pand Oost | Wijkzorg Oost | spreekkamers delen | @2024-07-01 | @2029-06-30 | #12 | $14400 | 60/40~~60/40 | Kees | B1
  Taalcafé | Bibliotheek | taal oefenen | @2023-09-01 | | #1 | $900 | gelijk | Hugo | B4
  Stageplaatsen | Hogeschool Sociaal | vier stagiairs per jaar | @2026-09-01 | @2027-07-31 | | $1200 | ieder eigen | Roos | B5
  Uitgifte pakketten | Voedselbank | loket in ons buurthuis | @2022-04-01 | | #2 | | geen | Dewi | B2
  Subsidiebeschikking 2026 | Gemeente Rivierland | opbouwwerk en jongeren | @2026-01-01 | @2026-12-31 | | | 100% gemeente | Kees | A1
""",
    r"""
wat_zit_er_op_onze_computers.csv org=welzijnsstichting dates=short
T application computers
t name | description | uses:from | yearly_cost | supplied_by:to | notes/-
h Programma | Waar is het voor | Wie gebruikt het | Kosten per jaar | Waar gekocht | Opmerking
  Cliëntkaart | gesprekken vastleggen | Oost, West~~["Oost", "West"] | € 6.200~~620000 | Zorgzame Software | nieuw sinds september
  Boekhoudpakket | facturen en loon | Ingrid | € 1.450 | Cijferwinkel | 
  Vrijwilligersplein | rooster vrijwilligers | Hugo | gratis | stichting | 
  Mail en agenda | alles | iedereen | € 4.320 | Kantoor Online | via goede doelen
  Nieuwsbrief | mailing | Tineke | € 180 | Postduif | 
  Oude ledenadministratie | donateurs | Tineke | € 0 | neef van Kees | moet weg
  Kassa buurthuis | bar | vrijwilligers | ca. € 260~~26000 or null | Tikkas | 
  Deurcodes | sloten | bureau | | Slotmaker | wie weet het wachtwoord?
""",
]
