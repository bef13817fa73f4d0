"""Staff adviser information and quality of an organisation for elderly care: villages and teams, clients, figures per quarter, budgets per year under merged headings, abbreviations of care acts, n.v.t., soft words, sheets from home in ODS."""
kBooks = [
    r"""
kwaliteitsindicatoren_2026_tm_Q3.xlsx org=zorginstelling
S indicatoren
p Kwaliteitskompas – indicatoren (bron: ECD tenzij anders vermeld)

T kpi indicatoren
t name | definition | unit_of_measure | direction | baseline | target | measurements@2025-Q4 | measurements@2026-Q1 | measurements@2026-Q2 | measurements@2026-Q3 | frequency | source/source_of:from | owns:from | contributes_to:to | -
h Indicator | Hoe tellen we? | Eenheid | Omhoog of omlaag | Startwaarde 2024 | Streefwaarde | Q4 '25 | Q1 '26 | Q2 '26 | Q3 '26 | Meten | Uit systeem | Wie is ervan | Draagt bij aan | Smiley
  Medicatiefouten | meldingen per 100 cliënten | per 100 | omlaag~~down | #4.1~~4.1 | #2~~2 | #3.6~~3.6 | #3.4 | #3.5 | #2.9 | per kwartaal~~quarterly | MIC-systeem | mgr. Zorg Noord | Veilige zorg | :-/
  Valincidenten | per 1000 dagen | per 1000 | omlaag | #7.2 | #5 | #6.9 | #6.1 | #6.4 | #6 | per kwartaal | MIC-systeem | mgr. Zorg Zuid | Veilige zorg | :-)
  Cliënttevredenheid | NPS na 3 maanden | score | omhoog~~up | #41 | #50 | #44 |  | #46 |  | halfjaarlijks~~half_yearly | enquête | bestuurssecretaris | Zorg die past | :-)
  Registratietijd | minuten per dienst | min. | omlaag | #52 | #35 | #50 | #49 | #45 | #41 | per kwartaal | dagboekmeting | projectleider ECD | Meer tijd voor zorg | :-)
  Verzuim | % kort en lang | % | omlaag | #8.4 | #6.5 | #8.8 | #9.2 | #7.9 | #7.7 | maandelijks~~monthly | HR-pakket | mgr. HR | Goed werk | :-(
  Beeldzorg | cliënten met scherm | aantal | omhoog | #25 | #180 | #60 | #74 | #95 | #121 | maandelijks | beeldzorgplatform | coördinator zorgtechnologie | Langer thuis | :-)
  Zorgplan actueel | evaluatie < 6 mnd | % | omhoog | #71 | #95 | #78 | #80 | #83 | #82 | maandelijks | ECD | kwaliteitsverpleegkundige | Zorg die past | :-/
  Zelfstandig medicatie | met dispenser | aantal | omhoog | #40 | #150 | #66 | #81 | #90 | #104 | per kwartaal | leverancier | coördinator zorgtechnologie | Langer thuis | :-)
S stuurmomenten
T decision_point stuurmomenten
t name | cadence | next_on | information | decided_by:to | consulted:from | -
h Moment | Hoe vaak | Eerstvolgende | Welke cijfers liggen op tafel | Wie hakt de knoop door | Wie wordt gehoord | Zaal
  Rooster en inzet | wekelijks~~weekly | @2026-11-23~~2026-11-23 | verzuim, openstaande diensten | teamcoach | planner | teamkamer
  Wachtlijst thuiszorg | wekelijks | @2026-11-24 | aanvragen, capaciteit | mgr. Zorg Noord | transferverpleegkundige | online
  Kwaliteitsgesprek | per kwartaal~~quarterly | @2027-01-19 | indicatoren per team | mgr. Zorg Zuid | kwaliteitsverpleegkundige; cliëntenraad | De Linde
  Investeren zorgtechnologie | halfjaarlijks~~half_yearly | @2027-03-09 | business cases, ervaringen | RvB | VAR | De Linde
  Kaderbrief | jaarlijks~~yearly | @2027-05-11 | begroting, productie | RvB | controller | bestuurskamer
  MIC-bespreking team | maandelijks~~monthly | @2026-12-07 | meldingen per soort | teamcoach | verpleegkundige | teamkamer
  Contracten zorgverzekeraar | jaarlijks | @2027-09-14 | productie, kostprijs | RvB | controller; mgr. Zorg Noord | extern
  Vrijgeven ECD-versie | per kwartaal | @2027-02-02 | testverslag | projectleider ECD | ECD-werkgroep | online
""",
    r"""
begroting_zorgtechnologie_en_ICT_2027-2029.xlsx org=zorginstelling
S begroting
p Meerjarenbegroting ICT en zorgtechnologie
p in hele euro's; eenm. = eenmalig, struct. = elk jaar
T budget begroting
t name | kind | cost_centre | budget_of:to | owns:from | carry_over | amounts.incidental@2027 | amounts.structural@2027 | amounts.incidental@2028 | amounts.structural@2028 | amounts.incidental@2029 | amounts.structural@2029 | - | -
h Budget | Soort | KPL | Voor | Budgethouder | Mee naar volgend jaar? | 2027 | < | 2028 | < | 2029 | < | Uitgegeven t/m okt 2026 | Verschil met vorig jr
h  |  |  |  |  |  | eenm. | struct. | eenm. | struct. | eenm. | struct. |  |
g ICT
  ECD en koppelingen | exploitatie~~operating | 4410 | Bedrijfsvoering | mgr. ICT | nee~~false | #40000~~4000000 | #310000~~31000000 | #0 | #318000 | #0 | #326000 | #241000 | +2%
  Werkplekken | investering~~investment | 4420 | Bedrijfsvoering | mgr. ICT | ja~~true | #180000 | #95000 | #60000 | #97000 | #60000 | #99000 | #88000 | +6%
  Informatieveiligheid | exploitatie | 4430 | Bedrijfsvoering | CISO | nee | #25000 | #60000 | #10000 | #62000 | #10000 | #63000 | #41000 | +11%
  Telefonie en alarmering | exploitatie | 4440 | Zorg Zuid | mgr. Zorg Zuid | nee | #0 | #72000 | #90000 | #72000 | #0 | #75000 | #60500 | 0%
-  | subtotaal ICT |  |  |  |  | #245000 | #537000 | #160000 | #549000 | #70000 | #563000
g Zorgtechnologie
  Beeldzorg | subsidie~~grant | 5110 | Zorg Noord | coördinator zorgtechnologie | ja | #35000 | #48000 | #0 | #52000 | #0 | #56000 | #39800 | +9%
  Medicijndispensers | exploitatie | 5120 | Zorg Noord | coördinator zorgtechnologie | nee | #0 | #66000 | #0 | #72000 | #0 | #80000 | #51000 | +15%
  Slimme incontinentiezorg | subsidie | 5130 | Zorg Zuid | projectleider innovatie | ja | #28000 | #0 | #0 | #19000 | #0 | #19000 | #9000 | nieuw
  Sensoren woonzorg | investering | 5140 | Zorg Zuid | mgr. Zorg Zuid | ja | #150000 | #12000 | #40000 | #18000 | #0 | #18000 | #0 | nieuw
  Innovatiepotje | reserve~~reserve | 5190 | RvB | RvB | ja | #50000 | #0 | #50000 | #0 | #50000 | #0 | #21400 | 0%
-  | subtotaal zorgtechnologie |  |  |  |  | #263000 | #126000 | #90000 | #161000 | #50000 | #173000
""",
    r"""
nen7510_zelfcheck_thuis.csv org=zorginstelling delimiter=semicolon encoding=utf-8-sig
T norm_item zelfcheck
t number | name | applicable | applicability_reason | state | evidence | - | owns:from | review_date | complies_with:from
h nr. | Eis in gewone taal | Geldt voor ons? | Reden | Hoe ver zijn we | Waar blijkt dat uit | Punten | Eigenaar | Weer bekijken op | Onze maatregel
  5.1 | er is beleid voor informatieveiligheid | ja~~true |  | aantoonbaar~~proven | beleid 2025, getekend | #4 | RvB | 01-06-2027~~2027-06-01 | Beleid informatieveiligheid
  5.9 | we weten wat we hebben | ja |  | deels~~partly | applicatielijst, apparaten niet | #2 | mgr. ICT | 01-03-2027 | Assetregister
  5.15 | toegang volgens afspraak | ja |  | ingericht~~in_place | autorisatiematrix ECD | #3 | functioneel beheerder | 01-02-2027 | Toegang op functie
  5.19 | afspraken met leveranciers | ja |  | deels | 14 van 22 contracten | #4 | inkoper | 01-04-2027 | Leverancierstoets
  5.24 | we weten wat te doen bij een incident | ja |  | gepland~~planned |  | #2 | CISO | 01-01-2027 | Draaiboek incident
  6.3 | medewerkers zijn getraind | ja |  | deels | 61% e-learning | #3 | mgr. HR | 01-03-2027 | Jaarlijkse e-learning
  7.4 | bewaking van gebouwen | ja |  | ingericht | alarmbedrijf | #4 | facilitair | 01-09-2027 | Toegangspassen
  8.25 | veilig ontwikkelen | nee~~false | wij bouwen niets zelf |  |  | #2 |  |  |
  8.13 | reservekopieën | ja |  | aantoonbaar | hersteltest mei | #3 | mgr. ICT | 01-05-2027 | Back-up en hersteltest
  8.5 | tweede factor bij inloggen | ja |  | afwezig~~absent | nog niet op tablets | #4 | mgr. ICT | 01-02-2027 |
  5.12 | informatie heeft een klasse | ja |  | deels | ECD wel, schijven niet | #2 | CISO | 01-06-2027 | Classificatie
  5.31 | we kennen de wetten | ja |  | ingericht | register wetgeving | #3 | bestuurssecretaris | 01-01-2027 | Wettenregister
  5.34 | privacy is geregeld | ja |  | deels | register 80% gevuld | #4 | privacy officer | 01-03-2027 | Verwerkingsregister
  6.7 | veilig thuiswerken | ja |  | ingericht | tokens | #2 | mgr. ICT | 01-10-2027 | Veilige werkplek
  8.8 | lekken worden gedicht | ja |  | aantoonbaar | maandrapport leverancier | #3 | mgr. ICT | 01-02-2027 | Patchen
  8.15 | logging wordt bekeken | ja |  | gepland |  | #4 | functioneel beheerder | 01-04-2027 |
  8.33 | testgegevens zijn veilig | ja |  | afwezig | kopie van productie! | #2 | projectleider ECD | 01-01-2027 |
""",
    r"""
overleggen_en_teams.ods org=zorginstelling
S overleggen
T body overleggen
t name | kind | mandate | cadence | leads:from | member_of:from | next_meeting | paper_days | amount_max | -
h Overleg | Soort | Waar gaat het over | Hoe vaak | Voorzitter | Deelnemers | Volgende keer | Stukken vooraf (dagen) | Mag besluiten tot (€) | Lunch
  RvB-overleg | bestuur~~board | alles wat geld kost | wekelijks~~weekly | bestuurder | bestuurder; bestuurssecretaris~~["bestuurder", "bestuurssecretaris"] | @2026-11-24~~2026-11-24 | #4~~4 | #1000000~~100000000 | nee
  Managementteam | MT~~management | lopende zaken zorg en bedrijf | om de week~~two_weekly | bestuurder | mgr. Zorg Noord; mgr. Zorg Zuid; mgr. HR; mgr. ICT | @2026-12-01 | #5 | #100000 | ja
  Stuurgroep zorgtechnologie | stuurgroep~~steering | keuzes en proeven | per 2 maanden~~two_monthly | mgr. Zorg Noord | coördinator zorgtechnologie; controller; VAR | @2026-12-15 | #7 | #25000 | ja
  ECD-werkgroep | werkgroep~~working | inrichting en scholing | maandelijks~~monthly | projectleider ECD | kwaliteitsverpleegkundige; functioneel beheerder | @2026-12-08 | #3 |  | nee
  Verpleegkundige adviesraad | adviesraad~~advisory | zorginhoud | maandelijks | voorzitter VAR | 8 verpleegkundigen | @2026-12-10 | #10 |  | ja
  Cliëntenraad | adviesraad | belang van cliënten | maandelijks | voorzitter CR | 9 leden | @2026-12-17 | #14 |  | ja
  Incidentoverleg | kernteam~~core | MIC en datalekken | wekelijks | kwaliteitsverpleegkundige | CISO; privacy officer | @2026-11-26 | #1 |  | nee
  Ondernemingsraad | medezeggenschap | werk en veiligheid | om de week | voorzitter OR | 11 leden | @2026-12-02 | #14 |  | nee
S teams
T unit teams
t name | abbreviation | part_of:to | leads:from | head_count | fte | - | -
h Team | Afk. | Valt onder | Teamcoach | Medewerkers | fte | Cliënten | Sleutelkast
  Thuiszorg Noorddorp | TND | Zorg Noord | M. Wever | #34~~34 | #18.6~~18.6 | #210 | hal
  Thuiszorg Waterkant | TWK | Zorg Noord | M. Wever | #29 | #15.2 | #188 | kantoor
  Wijkteam Centrum | WTC | Zorg Noord | H. Spaan | #41 | #22.9 | #260 | achterdeur
  Woonzorg De Linde | WDL | Zorg Zuid | A. Karels | #88 | #51.4 | #74 | hal
  Woonzorg Zonhof | WZH | Zorg Zuid | R. Ensing | #72 | #43 | #66 | kantoor
  Hulp bij huishouden | HBH | Zorg Zuid | T. Gort | #120 | #47.5 | #540 | achterdeur
  ICT en applicaties | ICT | Bedrijfsvoering | mgr. ICT | #9 | #7.8 |  | hal
  Planbureau | PLB | Bedrijfsvoering | I. Vink | #14 | #10.1 |  | kantoor
""",
]
