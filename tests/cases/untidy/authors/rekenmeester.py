"""Financial adviser of a water board: two header rows with years merged above, amounts x € 1.000, cost centres, subtotals and a grand total, minus signs for income, notes numbered below."""
kBooks = [
    r"""
wsv_begroting_informatievoorziening.xlsx org=waterschap
S Begr 26-29
p Waterschap De Vliet
p Meerjarenraming informatievoorziening 2026-2029
p bedragen x € 1.000

T budget raming
t cost_centre/external_id | name | budget_of:to | kind | amounts.incidental@2026 | amounts.structural@2026 | amounts.incidental@2027 | amounts.structural@2027 | amounts.incidental@2028 | amounts.structural@2028 | carry_over | notes
h Kstpl. | Omschrijving | Budgethouder | Soort | 2026 | < | 2027 | < | 2028 | < | Overheveling\nmogelijk | Noot
h | | | | inc. | struct. | inc. | struct. | inc. | struct. | |
g Exploitatie
  6100 | Werkplek en telefonie | team Werkplek | exploitatie~~operating | 0 | 640~~64000000 | 0 | 655 | 0 | 670 | nee | 1
  6110 | Licenties kantoor | team Werkplek | exploitatie | 0 | 412 | 0 | 436 | 0 | 448 | nee |
  6120 | Datacenter en cloud | team Infra | exploitatie | 85~~8500000 | 530 | 40 | 610 | 0 | 625 | nee | 2
  6130 | Geo-informatie | team Gegevens | exploitatie | 0 | 298 | 0 | 305 | 0 | 312 | nee |
  6140 | Zuiveringsautomatisering | team OT | exploitatie | 120 | 715 | 60 | 740 | 0 | 760 | nee | 3
- Subtotaal exploitatie | | | | 205 | 2.595 | 100 | 2.746 | 0 | 2.815 | |
g Investeringen en reserves
  6210 | Investeringskrediet I-visie | I-manager | investering~~investment | 900 | 0 | 1.150~~115000000 | 0 | 400 | 0 | ja~~true | 4
  6220 | Krediet procesautomatisering | team OT | investering | 2.400 | 0 | 2.400 | 0 | 1.800 | 0 | ja |
  6230 | Reserve digitale transitie | concerncontroller | reserve~~reserve | 250 | 0 | 250 | 0 | 0 | 0 | ja |
  6240 | Subsidie slimme sluis | I-manager | subsidie~~grant | 180 | 0 | 90 | 0 | 0 | 0 | nee | 5
- Totaal | | | | 3.935 | 2.595 | 3.990 | 2.746 | 2.200 | 2.815 | |

p 1) inclusief mobiele telefoons; 2) migratie; 3) gedeeld met Zuiveringsbeheer; 4) besluit VV juni; 5) onder voorbehoud
""",
    r"""
wsv_investeringsprogramma.xlsx org=waterschap
S IP 2026
p Investeringsprogramma, onderdeel digitaal (x € 1.000)

T initiative programma
t external_id | name | in_domain:to/under_theme:to/part_of:to/contributes_to:to | owns:from/responsible:from/commissioned_by:to | stage/status | spent/planned_cost.incidental/-@2025 | planned_cost.incidental@2026 | planned_cost.incidental@2027 | planned_cost.incidental@2028 | - | planned_cost.capital_charge | planned_cost.structural | decides_on:from/funding_note/-
h Projectnr. | Omschrijving | Programma | Budgethouder | Fase | Uitgaven per jaar (x € 1.000) | < | < | < | Totaal | Kap.lasten | Struct. gevolg | Krediet
h | | | | | t/m 2025 | 2026 | 2027 | 2028 | krediet | p/j | p/j | besluit
  D-101 | Vervangen besturing gemalen fase 2 | Waterveiligheid | team OT | uitvoering~~execution | 1.310 | 1.400~~140000000 | 900 | 0 | #3610=SUM(F5:I5) | 241 | 35~~3500000 | VV 12-06-2024
  D-102 | Digitale tweeling polder | Watersysteem | team Gegevens | verkenning~~exploration | 0 | 60 | 150 | 300 | #510=SUM(F6:I6) | 34 | 50 | nog niet
  D-103 | Zaaksysteem vergunningen | Dienstverlening | team VTH | voorbereiding~~preparation | 40 | 350 | 220 | 0 | #610=SUM(F7:I7) | 122 | 90 | VV 11-12-2024
  D-104 | Sensornetwerk grondwater | Watersysteem | team Hydrologie | uitvoering | 280 | 180 | 0 | 0 | #460=SUM(F8:I8) | 46 | 20 | DB 03-03-2024
  D-105 | Archief naar e-depot | Bedrijfsvoering | team DIV | voorbereiding | 0 | 75 | 75 | 0 | #150=SUM(F9:I9) | 0 | 12 | DB
  D-106 | Netwerksegmentatie OT (NIS2) | Waterveiligheid | team OT | uitvoering | 190 | 500 | 350 | 0 | #1040=SUM(F10:I10) | 208 | 60 | VV 11-12-2024
  D-107 | Nieuwe website | Dienstverlening | communicatie | idee~~idea | 0 | 0 | 80 | 40 | #120=SUM(F11:I11) | 0 | 25 | nog niet
  D-108 | Dataplatform | Bedrijfsvoering | team Gegevens | uitvoering | 410 | 320 | 200 | 60 | #990=SUM(F12:I12) | 99 | 140 | VV 14-06-2023
  D-109 | Drones voor keringinspectie | Waterveiligheid | team Keringen | idee | 0 | 45 | 0 | 0 | #45=SUM(F13:I13) | 9 | 8 | nog niet
  D-110 | Vervanging HR-pakket | Bedrijfsvoering | team P&O | afronding~~closing | 215 | 30 | 0 | 0 | #245=SUM(F14:I14) | 0 | 64 | DB 19-09-2023
- Totaal | | | | | 2.445 | 2.960 | 1.975 | 400 | 7.780 | 759 | 504 |
""",
    r"""
wsv_formatie_ioverzicht.xlsx org=waterschap
S Formatie
p Formatieplaatsen informatievoorziening, peildatum 1 november 2025

T role formatie
t part_of:to/- | external_id/- | name | - | fte | - | - | -/employs:from | -/side/level | notes
h Team | Functie- | < | Schaal | Omvang (in fte) | < | < | Inhuur | Taakveld | Opm.
h | code | benaming | | formatie | bezet | vacant | (fte) | |
  Werkplek | 3110 | Servicedeskmedewerker | 7 | 4,0~~4 | 4,0 | 0,0 | 0,0 | techniek |
  Werkplek | 3120 | Werkplekbeheerder | 8 | 3,0 | 2,6 | 0,4 | 0,4 | techniek |
  Infra | 3210 | Systeembeheerder | 9 | 5,0 | 4,0 | 1,0 | 1,0 | techniek | vacature loopt
  Infra | 3220 | Netwerkspecialist | 10 | 2,0 | 1,0 | 1,0 | 0,0 | techniek |
  Gegevens | 3310 | Geo-specialist | 10 | 3,6~~3.6 | 3,6 | 0,0 | 0,0 | informatie |
  Gegevens | 3320 | Data-engineer | 10A | 2,0 | 1,0 | 1,0 | 1,0 | informatie | 2x opengesteld
  Gegevens | 3330 | Datasteward | 9 | 1,0 | 0,0 | 1,0 | 0,0 | informatie |
  OT | 3410 | Procesautomatiseerder | 10 | 6,0 | 5,5 | 0,5 | 2,0 | techniek |
  Regie | 3510 | I-manager | 13 | 1,0 | 1,0 | 0,0 | 0,0 | regie |
  Regie | 3520 | I-adviseur | 11 | 3,0 | 3,0 | 0,0 | 0,0 | regie |
  Regie | 3530 | Informatiearchitect | 12 | 1,0 | 0,8 | 0,2 | 0,0 | regie |
  Regie | 3540 | CISO | 12 | 0,9 | 0,9 | 0,0 | 0,0 | regie |
  DIV | 3610 | Recordmanager | 10 | 1,0 | 1,0 | 0,0 | 0,0 | informatie |
- Totaal | | | | 33,5 | 28,4 | 5,1 | 4,4 | |
""",
    r"""
wsv_uitgaven_per_leverancier.csv org=waterschap delimiter=semicolon encoding=utf-8-sig
p Inkoopanalyse ICT De Vliet;
p bedragen in hele euro's excl. btw;

T supplier uitgaven
t external_id | name | -/tags | - | - | - | - | - | -/owns:from/responsible:from | -
h Cred.nr. | Crediteur | Cat. | 2023 | 2024 | 2025 t/m okt | Aand. % | Contract? | Kstpl. | Chk
  20011 | Stuwtechniek Besturing BV | OT | 612.400 | 688.120 | 540.300 | 21,4% | ja | 6140 |
  20034 | Kantoorwolk | licenties | 388.000 | 401.500 | 412.000 | 16,3% | ja | 6110 |
  20051 | Serverhuys BV | cloud | 290.110 | 345.900 | 398.750 | 15,8% | ja | 6120 |
  20087 | Kaartwerk Geo | geo | 201.330 | 214.880 | 219.400 | 8,7% | ja | 6130 |
  20090 | Vlietwerk detachering | inhuur | 144.000 | 260.700 | 301.220 | 11,9% | raam | 6140 |
  20112 | Zaaksoft | applicaties | 0 | 38.500 | 176.300 | 7,0% | ja | 6210 |
  20118 | Belpunt Telefonie | telefonie | 96.050 | 94.310 | 88.700 | 3,5% | ja | 6100 |
  20125 | Meetnet Oost | sensoren | 77.900 | 120.400 | 93.000 | 3,7% | nee | 6220 |
  20139 | Adviesgroep Peil | advies | 58.200 | 12.000 | 64.000 | 2,5% | nee | 6210 |
  20146 | Archiefbouw | DIV | 14.400 | 15.100 | 15.900 | 0,6% | ja | 6100 |
  20151 | Loonloket | HR | 61.000 | 63.400 | 66.100 | 2,6% | ja | 6100 |
- | Totaal | | 1.943.390 | 2.254.810 | 2.375.670 | | | |
""",
]
