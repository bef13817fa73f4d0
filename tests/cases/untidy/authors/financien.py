"""Controller of an insurer and of a municipality: two-row and merged headers, years and quarters across, subtotals per block, amounts in thousands, a second table under the first."""
kBooks = [
    r"""
verzekeraar_projectbegroting.xlsx org=verzekeraar
S Begroting ;margin=1
p Investeringskalender change 2026-2028
p (bedragen x € 1.000, excl. btw)

T initiative projectbegroting
t external_id | name | responsible:from | planned_cost.incidental@2026 | planned_cost.incidental@2027 | planned_cost.incidental@2028 | planned_cost.structural@2026 | planned_cost.structural@2027 | planned_cost.structural@2028 | - | funding_note/funded_by:to | notes
h Nr | Project | PL | Eenmalige kosten | < | < | Structurele kosten | < | < | Totaal | Dekking | Opmerking controller
h ^ | ^ | ^ | 2026 | 2027 | 2028 | 2026 | 2027 | 2028 | ^ | ^ | ^
g Klant & distributie
  K1 | Nieuwe schademelding online | PL Schade | #450~~45000000 | #200~~20000000 | #0 | #0 | #35~~3500000 | #35 | #720 | changebudget |
  K2 | Klantbeeld 360 | PL Data | #1200~~120000000 | #800 | #150 | #40 | #90 | #90 | #2370 | changebudget | fasering onzeker
  K3 | Chat in de app | - ~~null | #85.5~~8550000 | | | #12 | #12 | #12 | #121.5 | afdeling Klant | vraagt akkoord RvB
- Subtotaal | | | #1735.5 | #1000 | #150 | #52 | #137 | #137 | #3211.5
g Wet- en regelgeving
  W1 | DORA implementatie | PL Risk | #640 | #120 | #0 | #75 | #75 | #75 | #985 | verplicht budget | wettelijk
  W2 | Toegankelijkheid websites | PL Online | #90 | #0 | #0 | #5 | #5 | #5 | #105 | verplicht budget |
- Subtotaal | | | #730 | #120 | #0 | #80 | #80 | #80 | #1090
g Basis op orde
  B1 | Uitfaseren polisadministratie Oud | PL Legacy | #2100~~210000000 | #1900 | #400 | #-120 | #-480 | #-900 | #2900 | strategische reserve | besparing is negatief
  B2 | Cloudmigratie fase 3 | PL IT | #780 | #300 | n.t.b.~~null | #110 | #160 | #160 | #1510 | IT-budget |
- Totaal | | | #5345.5 | #3320 | #550 | #122 | #-103 | #-523 | #8711.5

n Peildatum: 9 januari 2026. Bron: changeportfolio.
""",
    r"""
verzekeraar_kpi_kwartaal.xlsx org=verzekeraar
S KPI dashboard
p KPI-rapportage IV Q4 2025

T kpi kpi-rapportage
t name | unit_of_measure | owns:from | baseline | target | measurements@2025-Q1 | measurements@2025-Q2 | measurements@2025-Q3 | measurements@2025-Q4 | direction | -
h Indicator | Eenheid | KPI-houder | Norm en start | < | Realisatie 2025 | < | < | < | Gewenste richting | RAG
h ^ | ^ | ^ | Nulmeting 2024 | Norm 2026 | Q1 | Q2 | Q3 | Q4 | ^ | ^
  Schades afgehandeld < 5 dagen | % | mgr Schade | #61~~61 | #80~~80 | #62~~62 | #66 | #71 | #74~~74 | omhoog~~up | amber
  Straight through processing polissen | % | mgr Polis | #38 | #65 | #39.5~~39.5 | #44 | #47.2 | #51 | hoger~~up | amber
  Ongeplande uitval kernsystemen | uren | hfd IT-operations | #19 | #8 | #4.5 | #2 | #3 | #1 | omlaag~~down | groen
  Klanttevredenheid digitaal | cijfer | mgr Klant | 7,1~~7.1 | 7,8~~7.8 | 7,1 | 7,2 | n.g.~~null | 7,4~~7.4 | omhoog | amber
  Openstaande audit-issues | aantal | CISO | #22 | #5 | #20 | #18 | #15 | #11 | lager~~down | groen
  IT-kosten per polis | € | CFO | 14,20~~14.2 | 12,00~~12 | 14,35 | 14,10 | 13,95 | 13,80~~13.8 | omlaag | rood
S bron ;hidden
p Bron per KPI staat in het datawarehouse, tabel kpi_feit
""",
    r"""
gemeente_ict_budget_2026.ods org=gemeente
S Budget
p Begroting ICT 2026 (programma 9)

T budget begroting
t cost_centre/external_id | name | budget_of:to | kind | amounts.incidental@2026 | amounts.structural@2026 | amounts.incidental@2027 | amounts.structural@2027 | carry_over | description/notes
h Kosten-\nplaats | Budget | Afdeling | Soort | 2026 | < | 2027 | < | Over te hevelen? | Toelichting
h ^ | ^ | ^ | ^ | Incid. | Struct. | Incid. | Struct. | ^ | ^
  6010 | Licenties kantoorsoftware | I&A | exploitatie~~operating | $0~~0 | $415000~~41500000 | $0 | $428000 | nee~~false | indexering 3%
  6020 | Beheer zaaksysteem | Dienstverlening | exploitatie | $25000 | $370000 | $0 | $370000 | nee |
  6045 | Werkplekvernieuwing | I&A | investering~~investment | $890000~~89000000 | $0 | $0 | $178000 | ja~~true | afschrijving vijf jaar
  6080 | Reserve digitalisering | Concern | reserve~~reserve | € 1,25 mln~~125000000 | - ~~null | PM~~null | | ja | stand 1-1
  6090 | Subsidie toegankelijkheid | Dienstverlening | subsidie~~grant | 60.000~~6000000 | | | | ja | van het Rijk
- Totaal | | | | $2225000 | $785000 | $0 | $976000

p Dekkingsplan volgt bij de kadernota.
""",
    r"""
verzekeraar_capaciteit.xlsx org=verzekeraar
S capaciteitsplan
p Resourceplanning change (in dagen)

T capacity capaciteit
t skill/name | capacity_of:to | per_quarter.amount@2026-Q1 | per_quarter.amount@2026-Q2 | per_quarter.amount@2026-Q3 | per_quarter.amount@2026-Q4 | notes
h Discipline | Team / afdeling | Beschikbare dagen 2026 | < | < | < | Opmerking
h ^ | ^ | Q1 | Q2 | Q3 | Q4 | ^
  Ontwikkelaar | Team Polis | #310~~310 | #310 | #240~~240 | #310 | vakantie Q3
  Ontwikkelaar | Team Schade | #250 | #250 | #190 | #250 |
  Informatieanalist | Pool analyse | #180 | #200 | #150 | #200 | vacature vervuld per Q2
  Tester | Pool test | #120 | #120 | #90 | #120 |
  Projectleider | PMO | 4 x 45~~180 or null | #180 | #140 | #180 |
  Data-engineer | Team Data | #60 | n.n.b.~~null | #80 | #100 | inhuur
- Totaal | | #1100 | #1060 | #890 | #1160
""",
    r"""
gemeente_exploitatie_draaitabel.xlsx org=gemeente
S Draaitabel
p Som van Bedrag | Kolomlabels
T - draaitabel with totals only: no element stands in it
t - | - | - | -
h Rijlabels | 2024 | 2025 | Eindtotaal
  Hardware | #210450 | #198200 | #408650
  Licenties | #612300 | #655120 | #1267420
  Inhuur | #480000 | #512350 | #992350
  Opleiding | #41000 | #38500 | #79500
- Eindtotaal | #1343750 | #1404170 | #2747920
""",
    r"""
verzekeraar_baten.csv org=verzekeraar delimiter=semicolon encoding=cp1252
p Batenregister change
T benefit batenregister
t external_id | name | realises:from | category | unit_of_measure | baseline | target | realised | yearly_value | from_when | owns:from
h B-nr | Baat | Uit project | Categorie | Eenh. | Huidig | Doel | Gerealiseerd t/m Q4 | € per jaar (structureel) | Ingangskwartaal | Batenhouder
  B01 | Minder telefoontjes over schadestatus | Nieuwe schademelding online | klanttevredenheid~~satisfaction | belletjes/mnd | 12.400~~12400 | 7.000~~7000 | 11.100~~11100 | 310.000~~31000000 | Q3 2026~~"2026-Q3" | mgr Schade
  B02 | Uit beheer nemen Oud | Uitfaseren polisadministratie Oud | ICT-kosten~~it_cost | € / jaar | 900000 | 0 | 0 | € 900k~~90000000 | 2028-Q1~~"2028-Q1" | CIO
  B03 | Kortere acceptatie | Klantbeeld 360 | doorlooptijd~~lead_time | dagen | 6,5~~6.5 | 2~~2 | n.n.b.~~null | 85.000 | 4e kw. 2027~~"2027-Q4" | mgr Polis
  B04 | Minder boeterisico | DORA implementatie | risico~~risk | n.v.t.~~null | | | | nvt~~null | 1e kwartaal 2026~~"2026-Q1" | CRO
  B05 | Betere stuurinformatie | Klantbeeld 360 | besluiten~~decisions | cijfer | 5 | 8 | 5,5~~5.5 | - ~~null | H2 2027 | mgr Klant
""",
    r"""
verzekeraar_projectvoortgang.ods org=verzekeraar
S Voortgang P12
p Maandrapportage projecten - periode 12/2025

T initiative voortgangsrapportage
t name | responsible:from | signal | - | - | - | progress | planned_cost.incidental | spent | - | planned_end/deadline | description/notes
h Project | Projectleider | RAG-status | < | < | < | % gereed | Budget totaal (€) | Realisatie t/m dec (€) | Prognose einde (€) | Opleverdatum | Toelichting op de stand
h ^ | ^ | Overall | Tijd | Geld | Scope | ^ | ^ | ^ | ^ | ^ | ^
  Nieuwe schademelding online | PL Schade | groen~~green | groen | groen | oranje | %0.65~~0.65 | $650000~~65000000 | $402310.55~~40231055 | $648000 | @2026-09-30~~2026-09-30 | op koers
  Klantbeeld 360 | PL Data | oranje~~amber | rood | oranje | groen | 30%~~0.3 | $2150000 | $610000 | $2400000 | eind Q2 2028~~[2028-04-01..2028-06-30] | leverancier te laat
  DORA implementatie | PL Risk | Groen | groen | groen | groen | #80~~0.8 | $760000 | $590000 | $755000 | 17-1-2026~~2026-01-17 | afronding
  Uitfaseren polisadministratie Oud | PL Legacy | ROOD~~red | rood | rood | oranje | ca. 15 %~~0.15 | $4400000 | $690000 | $5100000 | 2028 | herijking loopt
  Cloudmigratie fase 3 | PL IT | geel~~amber | groen | oranje | groen | 0,45~~0.45 | $1080000 | $395500 | $1150000 | Q4 '27~~[2027-10-01..2027-12-31] | hogere tarieven
- | | | | | | | $9040000 | $2687810.55
""",
    r"""
gemeente_kredieten.csv org=gemeente delimiter=tab encoding=cp1252
p Lopende kredieten ICT
p Peildatum;31-12-2025
p
T initiative/budget kredietenoverzicht
t external_id | name | planned_cost.incidental/amounts.incidental | spent | - | - | planned_end/deadline/valid_until | owns:from/budget_of:to/responsible:from | status/stage
h Kredietnr | Krediet | Beschikb. gesteld | Besteed | Restant | Raadsbesluit | Afsluiten uiterlijk | Budgethouder | Stand
  7310 | Telefonie | 210.000,00~~21000000 | 188.450,10~~18845010 | 21.549,90 | 14-11-2024 | 31-12-2026~~2026-12-31 | dir. Bedrijfsvoering | loopt~~active
  7318 | Datawarehouse sociaal domein | 350.000,00 | 121.000,00 | 229.000,00 | 10-04-2025 | 31-12-2027 | dir. Sociaal | loopt
  7322 | Sensoren openbare ruimte | 95.000,00 | 95.012,33~~9501233 | -12,33 | 12-06-2024 | 01-07-2026 | dir. Ruimte | afgerond~~ended
  7325 | Serverruimte | 140.000 | 0 | 140.000 | 18-12-2025 | n.t.b.~~null | dir. Bedrijfsvoering | nog niet gestart~~planned
  7330 | Website | 1,8 ton~~18000000 | 64.200,- ~~6420000 | 115.800 | 03-07-2025 | 31/12/26~~2026-12-31 | dir. Dienstverlening | loopt
- Totaal | | 975.000,00 | 468.662,43 | 506.337,57
""",
    r"""
corporatie_onderhoudsbegroting_ict.xlsx org=woningcorporatie
S Toelichting
p In dit bestand staat de meerjarenbegroting van het programma Vastgoeddata.
p Tabblad 'MJB' is leidend. Niet zelf kolommen toevoegen svp!
S MJB ;margin=1
p Meerjarenbegroting programma Vastgoeddata
p Status | concept 2
p Opsteller | business controller
p Datum | @2026-01-16
p Bedragen in euro's, prijspeil 2026

p Uitgangspunten
p - indexering 2,5%
p - btw niet verrekenbaar


T initiative meerjarenbegroting
t name | kind | planned_cost.incidental@2026 | planned_cost.incidental@2027 | planned_cost.incidental@2028 | - | planned_cost.structural | effort.days/-@Projectleider | effort.days/-@Data-analist | planned_start/earliest_start | mandatory/statutory
h Activiteit | Soort | Raming 2026 | Raming 2027 | Raming 2028 | Totaal | Structurele last p.j. | Inzet in dagen | < | Start | Verplicht?
h ^ | ^ | ^ | ^ | ^ | ^ | ^ | Projectleider | Data-analist | ^ | ^
  Opschonen vastgoeddata | project~~project | #85000~~8500000 | #40000~~4000000 | #0 | #125000=SUM(D14:F14) | #0 | #60~~60 | #140~~140 | 2026-K2~~[2026-04-01..2026-06-30] | nee~~false
  Huurdersportaal | Project | #220000 | #310000 | #90000 | #620000=SUM(D15:F15) | #48000~~4800000 | #180 | #20 | Q4 2026~~[2026-10-01..2026-12-31] | nee
  Sensoren ketels | pilot~~pilot | #30000 | n.t.b.~~null | | #30000=SUM(D16:F16) | 6,5k~~650000 | #25 | #40 | @2026-09-01~~2026-09-01 | nee
  Nieuw primair systeem | verkenning~~exploration | #45000 | #0 | #0 | #45000=SUM(D17:F17) | - ~~null | #50 | #10 | direct na besluit~~null | ja~~true
  Uitfaseren lijsten | project | #0 | #12500~~1250000 | #0 | #12500=SUM(D18:F18) | #-4000~~-400000 | #10 | #15 | 2027 | nee
- Totaal | | #380000=SUM(D14:D18) | #362500=SUM(E14:E18) | #90000=SUM(F14:F18) | #832500=SUM(G14:G18) | #50500 | #325 | #225
""",
]
