"""Portfolio controller of a hospital: amounts x 1.000 told once above the sheet, years across, investment and operation apart, subtotals per theme, EPD and OK as words, a finance export with account numbers."""
kBooks = [
    r"""
Projectportfolio_2027_financieel_v0.9.xlsx org=ziekenhuis
S Portfolio
p Projectportfolio ziekenhuis, financieel overzicht
p Alle bedragen x € 1.000 tenzij anders vermeld | | | Status: CONCEPT voor RvB
p versie 0.9 | dd 12-11-2026

T initiative portfolio
t external_id | name | under_theme:to/part_of:to | commissioned_by:to | responsible:from/leads:from | stage/status | planned_cost.incidental@2026 | planned_cost.incidental@2027 | planned_cost.incidental@2028 | - | planned_cost.structural | funding_note/funded_by:to | spent | - | progress | planned_start | planned_end | signal | notes/description/-
h Project | < | Thema | Opdrachtgever | Projectleider | Fase | Investering | < | < | < | Exploitatie | Dekking | Uitgaven | < | % gereed | Planning | < | Stoplicht | Toelichting controller
h Nr | Omschrijving | | | | | 2026 | 2027 | 2028 | Totaal | structureel p.j. | | t/m okt | restant | | start | gereed | | 
g Thema Digitale zorg
  P2401~~P2401 | EPD optimalisatie poli | Digitale zorg | directeur zorg | A. Brouns | realisatie~~execution | #420~~42000000 | #310 | #0 | #730 | #55~~5500000 | innovatiebudget | #388~~38800000 | #342 | %0.55~~0.55 | @2025-09-01~~2025-09-01 | @2027-06-30 | oranje~~amber | uitloop door bouwstop leverancier
  P2407 | Thuismonitoring hartfalen | Digitale zorg | vakgroep cardiologie | M. Said | realisatie | #150 | #90 | #40 | #280 | #120 | transformatiegelden | #131 | #149 | %0.40 | @2026-01-15 | @2028-03-31 | groen~~green | 
  P2512 | Spraakgestuurd rapporteren | Digitale zorg | CMIO | A. Brouns | voorbereiding~~preparation | #0 | #200 | #60 | #260 | #85 | nog geen dekking | #12 | #248 | %0.05 | @2027-01-04 | @2027-12-31 | groen | wacht op pilotuitkomst
- Subtotaal | | | | | | #570 | #600 | #100 | #1270 | #260
g Thema Gebouw en apparatuur
  P2319 | OK-complex integratie beeld | Gebouw en apparatuur | manager OK | D. Hoekman | realisatie | #900 | #1100 | #250 | #2250 | #140 | meerjareninvesteringsplan | #815 | #1435 | %0.35 | @2025-02-01 | @2028-10-31 | rood~~red | meerwerk 300 niet gedekt
  P2520 | Vervanging patiëntbewaking | Gebouw en apparatuur | manager IC | D. Hoekman | definitie~~preparation or exploration | #50 | #640 | #640 | #1330 | #30 | MIP | #22 | #1308 | %0.10 | @2026-10-01 | @2028-12-31 | groen | 
- Subtotaal | | | | | | #950 | #1740 | #890 | #3580 | #170
g Thema Basis op orde
  P2316 | Identity & access management | Basis op orde | manager ICT | F. de Groot | afronding~~closing | #180 | #0 | #0 | #180 | #62 | ICT-budget | #176 | #4 | %0.95 | @2024-05-01 | @2026-12-31 | groen | décharge in januari
  P2525 | Uitfasering oude archieven | Basis op orde | manager ICT | F. de Groot | idee~~idea | #0 | #75 | #75 | #150 | #-40 | ICT-budget | #0 | #150 | %0.00 | @2027-04-01 | @2028-06-30 | n.v.t. | besparing op licenties
- Totaal | | | | | | #1700 | #2415 | #1065 | #5180 | #452
S Baten
p Batenkaart, bedragen in hele euro's

T benefit baten
t name | realises:from | category | unit_of_measure | baseline | target | realised | yearly_value | from_when | owns:from/accountable:from/responsible:from
h Baat | Komt uit project | Soort | Meeteenheid | Uitgangswaarde | Streefwaarde | Behaald t/m Q3 | Waarde per jaar (€) | Vanaf kwartaal | Bateneigenaar
  Minder typewerk op de poli | EPD optimalisatie poli | doorlooptijd~~lead_time | min per consult | #9~~9 | #5~~5 | #7~~7 | $240000~~24000000 | Q3 2027~~2027-Q3 | hoofd poli
  Minder heropnames hartfalen | Thuismonitoring hartfalen | tevredenheid | heropnames per 100 | #24 | #17 | #21 | $310000 | Q2 2028 | cardioloog
  Kortere wisseltijd OK | OK-complex integratie beeld | doorlooptijd | minuten | #38 | #30 | | $190000 | Q4 2028 | manager OK
  Sneller juiste toegang nieuwe collega's | Identity & access management | doorlooptijd | dagen | #4.5~~4.5 | #1 | #1.5 | $45000 | Q4 2026~~2026-Q4 | manager ICT
  Lagere licentiekosten archieven | Uitfasering oude archieven | IT-kosten~~it_cost | k€ per jaar | #60 | #20 | | $40000 | Q3 2028 | manager ICT
  Minder alarmen per bed | Vervanging patiëntbewaking | risico~~risk | alarmen per dag | #180 | #110 | | | Q1 2029 | manager IC
""",
    r"""
Budgetten_2027_GB_export.csv org=ziekenhuis encoding=cp1252 delimiter=semicolon
p GROOTBOEK BUDGETOVERZICHT 2027

T budget
t external_id/- | name | cost_centre | kind | budget_of:to | amounts.incidental/amounts.structural@2026 | amounts.incidental/amounts.structural@2027 | - | carry_over | owns:from/accountable:from/responsible:from
h GB-rek | Omschrijving | KPL | Soort (expl/inv) | Afdeling | Begroot 2026 | Begroot 2027 | Mutatie | Overhevelen J/N | Budgethouder
  443010 | ICT licenties | 7410 | expl~~operating | ICT | 2.850.000,00~~285000000 | 2.990.000,00 | 140.000,00 | N~~false | manager ICT
  443020 | ICT onderhoud en beheer | 7410 | expl | ICT | 1.420.000,00 | 1.455.000,00 | 35.000,00 | N | manager ICT
  012100 | MIP medische apparatuur | 7900 | inv~~investment | Medische techniek | 6.100.000,00 | 7.350.000,00 | 1.250.000,00 | J~~true | manager MT
  012200 | MIP ICT-projecten | 7411 | inv | ICT | 1.700.000,00 | 2.415.000,00 | 715.000,00 | J | manager ICT
  448900 | Innovatiebudget zorg | 1005 | expl | Raad van bestuur | 500.000,00 | 500.000,00 | 0,00 | J | directeur zorg
  449100 | Scholing digitale vaardigheden | 1210 | expl | HR | 85.000,00 | 120.000,00~~12000000 | 35.000,00 | N | manager HR
""",
    r"""
investeringsaanvragen_2027.ods org=ziekenhuis
S aanvragen
p Aanvraagronde investeringen ICT/MT 2027 - inleveren vóór 1 september

T initiative aanvragen
t external_id/- | - | name | commissioned_by:to/owns:from/affects:to | business_case/description | planned_cost.incidental | planned_cost.structural | size | mandatory | mandatory_ground | score_urgency | risk | earliest_start | deadline | -/status/notes
h Volgnr. | | Aanvraag | Aanvrager (afdeling) | Onderbouwing | Eenmalige kosten | Jaarlijkse kosten | Omvang (S/M/L) | Verplicht? | Zo ja, waarom | Urgentie | Risico | Kan starten vanaf | Moet klaar zijn op | Advies commissie
  1 | x | Nieuwe dienstroosterplanning | HR | huidige versie stopt | $180000~~18000000 | $38000 | M~~medium | nee | | hoog~~high | midden~~middle | 2027-Q1~~2027-Q1 | @2027-12-31 | akkoord
  2 | x | Medicatieverificatie thuis | apotheek | nieuwe richtlijn | $95000 | $12000 | S~~small | ja~~true | richtlijn medicatieoverdracht | hoog | laag | 2027-Q1 | @2027-07-01~~2027-07-01 | akkoord
  3 | | Tweede datacenter | ICT | NIS2 | $1250000 | $210000 | L~~large | ja | NIS2 en NEN 7510 | midden | hoog | 2027-Q3 | @2028-10-01 | herzien
  4 | | Wayfinding app | gastvrijheid | patiënten verdwalen | $60000 | $9000 | S | nee | | laag~~low | laag | 2027-Q2 | | afgewezen
  5 | x | PACS opslaguitbreiding | radiologie | schijf vol in 2028 | $320000 | $24000 | M | nee | | midden | midden | 2027-Q4 | @2028-03-31 | akkoord
  6 | | Digitale triage SEH | spoedeisende hulp | minder wachttijd | $210000 | $70000 | M | nee | | midden | hoog | 2028-Q1 | | aanhouden
  7 | | Vervangen oproepsysteem | verpleging | storingen | $440000 | $31000 | L | nee | | hoog | midden | 2027-Q2 | @2027-11-30 | akkoord
""",
]
