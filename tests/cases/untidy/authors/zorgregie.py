"""Information manager of a hospital: keeps everything herself in small lists, medical abbreviations, week numbers, questions as headers, G/O/R, amounts in thousands above a group of columns."""
kBooks = [
    r"""
zkh_projectenlijst_IM_2026.xlsx org=ziekenhuis
S lijst ;hide=R
p Projectenlijst I&M – bijgewerkt wk 46 – wijzigingen graag voor woensdag 12.00 u
p G = loopt goed, O = oppassen, R = hulp nodig

T initiative projectenlijst
t external_id | name | kind | affects:to | commissioned_by:to | leads:from/responsible:from | stage | planned_start | planned_end | deadline | planned_cost.incidental | planned_cost.structural | spent | signal | progress | depends_on:to/- | - | description/notes
h wat | < | < | wie | < | < | planning | < | < | < | geld (x € 1.000) | < | < | stand | < | < | | 
h nr. | project | P/Prg/V | RVE's die het merken | opdrg. | trekker I&M | fase | van | tot | moet af voor | eenmalig | daarna p.j. | al uit | kleur | % gereed | wacht op | koffie besproken | opm.
  26-01 | Vervanging PACS | P~~project | Radiologie, Nucl. gnk | mgr. Beeldvorming | IM cluster 2 | uitvoering~~execution | @2026-02-02 | @2027-03-31~~2027-03-31 | 1 juli 2027 | #1450~~145000000 | #210 | #380~~38000000 | O~~amber | %0.35~~0.35 | nieuwe opslag | j | leverancier schuift 6 wkn
  26-02 | Zorgpad knie/heup digitaal | P | Orthopedie, POS, Fysio | RVE-mgr. Snijdend | IM cluster 1 | uitvoering | @2026-03-16 | @2026-12-18 | | #85~~8500000 | #12 | #61 | G~~green | %0.7 | | j | 
  26-03 | Medicatieoverdracht (richtlijn 2027) | P | Apotheek, alle poli's | ziekenhuisapotheker | IM cluster 3 | voorbereiding~~preparation | @2026-09-01 | @2027-06-30 | 1 jan 2028~~2028-01-01 | #240 | #35 | #20 | R~~red | %0.1 | landelijke voorziening | n | ICT-lev. heeft geen planning
  26-04 | Thuismonitoring hartfalen | V~~pilot | Cardiologie | medisch mgr. Cardiologie | IM cluster 1 | idee~~idea | @2027-01-04 | @2027-12-31 | | #60 | #90 | #0 | G | %0 | contract meetplatform | j | financiering via zorgverzekeraar?
  26-05 | Programma Samen op één dossier | Prg~~programme | gehele huis | RvB | programmamgr. | uitvoering | @2025-01-06 | @2028-12-31 | | #6200~~620000000 | #-400 | #2900 | O | %0.45 | | j | zie aparte lijst
  26-06 | Roosteren OK | P | OK, Anesthesie | mgr. OK-complex | IM cluster 2 | verkenning~~exploration | @2026-11-02 | @2027-08-31 | | #130 | #28 | #4 | G | %0.05 | besluit MSB | n | 
  26-07 | Spraakherkenning poli | V | Interne, Longziekten | voorz. MSB | IM cluster 3 | uitvoering | @2026-05-04 | @2026-11-27 | | #45 | #70 | #45 | G | %0.9 | | j | evaluatie in wk 50
  26-08 | Uitfaseren oude lab-koppelingen | P | KCL, MMB | mgr. Diagnostiek | IM cluster 2 | afronding~~closing | @2025-06-02 | @2026-10-30 | @2026-12-31 | #95 | #-15 | #88 | G | %0.95 | 26-01 | n | alleen nog documentatie
  26-09 | Patiëntportaal toegankelijk | P | Communicatie, poli's | dir. Zorg | IM cluster 1 | voorbereiding | @2026-10-01 | @2027-02-26 | 28 juni 2027 | #70 | #5 | #6 | O | %0.15 | nieuwe release portaal | j | 
  26-10 | Registratie aan de bron, spoor 2 | P | Kwaliteit, DIV | CMIO | IM cluster 3 | uitvoering | @2026-01-12 | @2026-12-31 | | #110 | #0 | #77 | G | %0.6 | | j | 
- | totaal | | | | | | | | | #8485 | #35 | #3581
""",
    r"""
krachtenveld_EPD_wie_wil_wat.xlsx org=ziekenhuis
S wie wil wat
p VERTROUWELIJK – alleen programmateam. Niet doorsturen!

T role/person krachtenveld
t name | part_of:to/member_of:to | - | stake_in.influence | stake_in.interest | stake_in.attitude | - | stake_in.readiness | stake_in.concern | stake_in.last_contact | - | stake_in.next_step | stake_in:to | -/notes
h Wie (functie) | Hoort bij | Groepje | Invloed 1-5 | Belang 1-5 | Houding nu (-2..2) | Houding gewenst | Wil mee? (1-5) | Waar zit de pijn? | Laatst gesproken | Door | Volgende stap | Over welk onderdeel | Bijzonderheden
  Voorzitter MSB | Medisch Specialistisch Bedrijf | A | #5~~5 | #4 | #0 | #2 | #3 | registratielast op de poli | 3-11-2026~~2026-11-03 | CMIO | samen cijfers bekijken | poli-dossier | praat liever bij de koffie
  Hoofd Apotheek | Apotheek | A | #4 | #5 | #-1~~-1 | #1 | #2 | dubbel werk bij opname | 27-10-2026 | prog.mgr. | demo medicatiemodule | medicatie | 
  Verpleegkundig directeur | Directie Zorg | A | #5 | #5 | #2 | #2 | #5 | werkdruk tijdens livegang | 10-11-2026 | prog.mgr. | rooster opleidingsdagen | verpl. dossier | ambassadeur
  Vz. VAR | Verpleegkundige Adviesraad | B | #3 | #4 | #1 | #2 | #4 | tijd voor scholing | 12-10-2026 | IM | advies vragen | verpl. dossier | 
  Hoofd Klinisch Lab | Diagnostiek | B | #3 | #3 | #-2 | #0 | #1 | eigen LIS kwijtraken | 22-09-2026 | IM | gesprek met mgr. erbij | orders en uitslagen | oud zeer van 2019
  Mgr. Zorgadministratie | Bedrijfsvoering | B | #3 | #5 | #1 | #2 | #4 | facturen lopen vast | 05-11-2026 | IM | proefrun declaraties | facturatie | 
  Concerncontroller | F&C | A | #4 | #3 | #0 | #1 | #3 | baten onduidelijk | 15-10-2026 | prog.mgr. | batenlijst doornemen | programma als geheel | 
  Lid Cliëntenraad | Cliëntenraad | C | #2 | #4 | #1 | #1 | #4 | inzage voor ouderen | 08-09-2026 | communicatie | rondleiding portaal | portaal | 
  Hoofd SEH | Acute as | B | #3 | #5 | #-1 | #1 | #2 | trage schermen | 29-10-2026 | CMIO | meting laten zien | SEH-scherm | 
  Functionaris gegevensbescherming | Staf RvB | C | #3 | #4 | #0 | #1 | #3 | inzage buiten behandelrelatie | 02-11-2026 | IM | DPIA bespreken | autorisaties | 

p Groepje: A = elke maand zien, B = per kwartaal, C = via nieuwsbrief
""",
    r"""
Besluitenlog_stuurgroep_samen_op_een_dossier.ods org=ziekenhuis
S log
p Besluitenlog stuurgroep
p laatste: stuurgroep 19 (wk 45)

T decision besluitenlog
t - | external_id | decided_by:to | taken_on | name/question | question/description | options/options.name | advice | advises_on:from | name/description | rationale | amount | state | affects:to | responsible:from/owns:from | -/wanted_on | informed:from/-
h wk | BL-nr | gremium | d.d. | onderwerp | wat lag er voor | alternatieven | advies IM | gehoord | besloten is | want | € | status besluit | gevolg voor welk project | wie pakt op | terug op agenda | doorvertellen aan
  #3 | BL-101 | Stgr. | @2026-01-14~~2026-01-14 | livegang in stappen | big bang of per as | big bang / per as / per RVE | per as | MSB, VAR | per as, te beginnen met poli | risico spreiden | | genomen~~taken | 26-05 | prog.mgr. | | alle RVE-managers
  #7 | BL-102 | Stgr. | @2026-02-11 | inhuur testmanager | extra inhuur 9 mnd | inhuur / eigen mensen | inhuur | F&C | akkoord tot max. | eigen mensen zitten op PACS | $92000~~9200000 | genomen | 26-05 | bedr.bureau | | 
  #11 | BL-103 | RvB | @2026-03-10 | archivering oud dossier | bewaren in oud systeem of archief | oud systeem aanhouden / archiefplatform | archiefplatform | DIV, FG | archiefplatform | goedkoper na 3 jaar | $310000 | genomen | 26-05, 26-08 | IM cluster 2 | wk 40 | DIV
  #15 | BL-104 | Stgr. | @2026-04-08 | tablets op de afdeling | wel/geen tablets | tablets / karren / beide | karren | VAR | aangehouden | eerst proef op 4B | | uitgesteld~~deferred | 26-05 | mgr. ICT | wk 36 | verpl. afd.
  #19 | BL-105 | Stgr. | @2026-05-06 | koppeling huisartsen | welke standaard | A / B | B | huisartsenkring | standaard B | sluit aan op regio | $48000 | genomen | 26-03 | IM cluster 3 | | regio
  #24 | BL-106 | RvB | @2026-06-09 | uitstel livegang klinieken | 3 maanden later | niet / 3 mnd / 6 mnd | 3 mnd | MSB, VAR, F&C | 3 maanden uitstel | medicatiemodule niet klaar | $650000 | genomen | 26-05 | prog.mgr. | | iedereen
  #36 | BL-107 | Stgr. | @2026-09-02 | tablets op de afdeling | resultaat proef 4B | tablets / karren | karren | VAR | ingetrokken | vraag vervallen | | vervallen~~withdrawn | 26-05 | | | 
  #41 | BL-108 | Stgr. | @2026-10-07 | opleidingsdagen verplicht | 2 dagen per medewerker | 1 / 2 / e-learning | 2 | OR, VAR | voorbereid voor RvB | RvB moet uren vrijmaken | | voorbereid~~prepared | 26-05 | dir. Zorg | wk 48 | OR
  #45 | BL-109 | Stgr. | @2026-11-04 | keuze spraak | doorgaan na pilot? | stoppen / uitrollen | uitrollen | MSB | nog open | wachten op evaluatie | $70000 | open~~open | 26-07 | IM cluster 3 | wk 50 | 
""",
    r"""
speerpunten_informatiebeleid_2025-2028_(levend_document).xlsx org=ziekenhuis
S speerpunten
p Uit: Informatiebeleidsplan. Per speerpunt bijhouden hoe het staat.

T goal speerpunten
t part_of:to/under_theme:to | name | description | based_on:to/- | owns:from/responsible:from | level | measure_of_success | measures:from | - | - | horizon | realises:from/contributes_to:from | weight | - | status | adopted_by:to
h pijler | speerpunt | wat willen we dan | waarom (bron) | boegbeeld | S/T/O | wanneer zijn we tevreden? | meetlat (indicator) | nu | straks | in jaar | welke projecten helpen | telt hoe zwaar | stoplicht vorig jr | loopt nog? | akkoord van
  Patiënt aan het stuur | Dossier mee naar huis | elke patiënt kan zijn dossier meenemen naar een ander ziekenhuis | Wegiz | dir. Zorg | S~~strategic | 90% van de verzoeken zonder bellen | % digitale overdrachten | #40 | #90 | #2028~~2028 | 26-03; 26-05 | #3~~3 | oranje | actief~~active | RvB
  ^ | Geen papier bij de balie | alles vooraf digitaal | patiëntenpanel 2024 | mgr. Poli's | T~~tactical | papier alleen op verzoek | formulieren op papier per wk | #1200 | #100 | #2027 | 26-09 | #2 | groen | actief | dir. Zorg
  Minder tijd achter scherm | Eén keer vastleggen | registratie aan de bron | regeldrukmeting | CMIO | S | uur per dienst terug | minuten registratie per dienst | #95 | #60 | #2028 | 26-10; 26-07 | #3 | oranje | actief | RvB
  ^ | Spraak waar het kan | typen is uitzondering | wens MSB | voorz. MSB | O~~operational | 300 gebruikers | actieve gebruikers | #40 | #300 | #2027 | 26-07 | #1 | nvt | actief | stgr.
  ^ | Inloggen in 5 seconden | één keer tikken | klachten VAR | mgr. ICT | O | 95% < 5 s | inlogtijd | #22 | #5 | #2026 | | #1 | groen | gereed~~ended | mgr. ICT
  Veilig en altijd beschikbaar | Noodprocedure in elke kliniek | werken zonder EPD kan 8 uur | NEN 7510 | mgr. Kwaliteit | T | jaarlijks geoefend | oefeningen per jaar | #1 | #6 | #2027 | | #2 | rood | actief | RvB
  ^ | Oude systemen eruit | geen software zonder support | audit 2024 | mgr. ICT | T | 0 systemen | aantal zonder support | #14 | #0 | #2028 | 26-08; 26-01 | #2 | oranje | actief | RvB
  Samen in de regio | Beelden delen | beelden binnen 1 minuut bij collega-zkh | regiovisie | mgr. Beeldvorming | S | geen cd's meer | verstuurde cd's | #300 | #0 | #2027 | 26-01 | #2 | oranje | actief | RvB
  ^ | Gezamenlijke inkoop | samen vragen is goedkoper | regiobestuur | inkoop | T | 3 aanbestedingen | aantal samen | #0 | #3 | #2028 | | #1 | nvt | on hold~~on_hold | regiobestuur
""",
]
