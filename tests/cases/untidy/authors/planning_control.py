"""Business controller at an insurer, before that at a housing corporation: cost types and codes, forecast and actuals, years across, k€, brackets for minus, pivot exports, grand totals, XLSX with formulas and CSV from the ledger."""
kBooks = [
    r"""
av_it_begroting_2026_2028.xlsx org=verzekeraar
S MJB
p Assuradeuren Vlakland | Finance & Control | MJB IT 2026-2028
p k€ (x 1.000), excl. btw

T budget mjb
t cost_centre | budget_of:to | name | kind | - | -/amounts.structural/amounts.incidental@2025 | amounts.structural@2026 | amounts.structural@2027 | amounts.structural@2028 | amounts.incidental@2026 | amounts.incidental@2027 | amounts.incidental@2028 | - | notes
h K.plaats | BU | Budgetregel | Exploit./Invest. | Realisatie | FC | Run | < | < | Change | < | < | Δ '26-'25 | Cmt
h | | | | 2024 | 2025 | B2026 | B2027 | B2028 | B2026 | B2027 | B2028 | % |
  7001 | Schade | Claims platform | expl.~~operating or null | 1.120 | 1.180 | 1.240~~124000000 | 1.290 | 1.330 | 350~~35000000 | 200 | 0 | 5,1% |
  7002 | Leven | Policy core | expl. | 2.380 | 2.450 | 2.450 | 2.500 | 1.900 | 2.800 | 3.400 | 1.200 | 0,0% | migratie
  7003 | Distributie | Portals | expl. | 610 | 640 | 700 | 720 | 735 | 400 | 150 | 100 | 9,4% |
  7004 | Finance | Ledger & reporting | expl. | 890 | 905 | 925 | 950 | 970 | 0 | 300 | 0 | 2,2% | IFRS
  7005 | HR | HR & learning | expl. | 240 | 255 | 260 | 265 | 270 | 60 | 0 | 0 | 2,0% |
  7010 | IT | Workplace | expl. | 1.310 | 1.290 | 1.275 | 1.260 | 1.250 | 120 | 0 | 0 | -1,2% |
  7011 | IT | Cloud & hosting | expl. | 1.950 | 2.180 | 2.400 | 2.520 | 2.600 | 500 | 100 | 0 | 10,1% | exit DC
  7012 | IT | Security | expl. | 780 | 860 | 940 | 960 | 980 | 220 | 120 | 80 | 9,3% | DORA
  7020 | Staf | Data office | expl. | 430 | 510 | 560 | 590 | 600 | 310 | 260 | 180 | 9,8% |
- | | Totaal | | 9.710 | 10.270 | 10.750 | 11.055 | 10.635 | 4.760 | 4.530 | 1.560 | 4,7% |
""",
    r"""
av_change_portfolio_financieel.xlsx org=verzekeraar
S Portfolio
p Change portfolio: spend vs. budget t/m P10
T initiative portfolio
t external_id | name | in_domain:to/owns:from/affects:to | responsible:from/owns:from/leads:from | stage/status | planned_cost.incidental | spent | - | - | planned_cost.structural/- | mandatory/statutory | - | signal | planned_end | -
h PRJ | Omschrijving | BU | PL/PO | Gate | Budget | Act. P1-P10 | FC jaareinde | Onderuitp. | Effect run p.j. | Verpl. | NPV | RAG | Go-live | x
h code | | | | (G0-G5) | k€ | k€ | k€ | k€ | k€ | J/N | k€ | | maand |
  P-2401 | Migratie PolisCore | Leven | PM Core | G3 | #4200~~420000000 | #2610~~261000000 | #3900 | #300=F3-H3 | (550) | N | 1.840 | A~~amber | dec-27~~[2027-12-01..2027-12-31] | |
  P-2404 | DORA compliance | IT | CISO | G4 | #900 | #715 | #880 | #20 | 80 | J~~true | n.b. | G~~green | jan-26 | |
  P-2407 | MijnPolis nieuw | Distributie | PO Portals | G3 | #1250 | #890 | #1400 | (150) | 60 | N | 620 | R~~red | mrt-26 | |
  P-2410 | IFRS 17 rapportage fase 2 | Finance | PM Finance | G5 | #640 | #630 | #640 | #0 | 25 | J | | G | sep-25 | |
  P-2502 | Exit datacenter | IT | PM Infra | G2 | #1100 | #240 | #600 | #500 | (310) | N | 455 | A | okt-26 | |
  P-2503 | Fraude-analyse | Schade | PO Fraude | G3 | #310 | #205 | #290 | #20 | 45 | N | 380 | G | feb-26 | |
  P-2506 | Klantbeeld 360 | Distributie | PO CRM | G1 | #480 | #35 | #90 | #390 | 70 | N | 210 | G | sep-26 | |
  P-2508 | HR-pakket vervanging | HR | PM HR | G2 | #260 | #80 | #210 | #50 | (15) | N | 40 | G | jul-26 | |
  P-2511 | Dataplatform fase 3 | Staf | PM Data | G3 | #750 | #500 | #745 | #5 | 120 | N | | G | jun-26 | |
  P-2512 | Toegankelijkheid portalen | Distributie | PO Portals | G2 | #140 | #20 | #60 | #80 | 0 | J | | A | jun-26 | |
- | Totaal | | | | #10030 | #5925 | #7815 | #1215 | (475) | | | | | |
""",
    r"""
av_capaciteit_per_skill.xlsx org=verzekeraar
S Cap
p Beschikbare capaciteit 2026 (in dagen), na aftrek verlof en beheer

T capacity capaciteit
t capacity_of:to | name/skill | - | per_quarter.amount@2026-Q1 | per_quarter.amount@2026-Q2 | per_quarter.amount@2026-Q3 | per_quarter.amount@2026-Q4 | - | - | notes
h Afd. | Skill | Int/ext | Q1-26 | Q2-26 | Q3-26 | Q4-26 | Som | FTE gem. | Cmt
  Core systems | Cobol-ontwikkelaar | int | 160~~160 | 160 | 120 | 150 | #590 | 3,3 | pensioen
  Core systems | Testanalist | int | 110 | 110 | 85 | 105 | #410 | 2,3 |
  Core systems | Migratiespecialist | ext | 240 | 240 | 240 | 180 | #900 | 5,0 | t/m nov
  Channel IT | Front-end developer | int | 175 | 175 | 140 | 170 | #660 | 3,7 |
  Channel IT | UX-designer | int | 55 | 55 | 40 | 55 | #205 | 1,1 |
  Data office | Data-engineer | int | 135 | 180 | 150 | 180 | #645 | 3,6 | 1 vacature vanaf Q2
  Data office | Data-analist | int | 90 | 90 | 70 | 90 | #340 | 1,9 |
  Infra | Cloud engineer | int | 130 | 130 | 100 | 130 | #490 | 2,7 |
  Infra | Security engineer | ext | 60 | 60 | 60 | 60 | #240 | 1,3 | duur
  PMO | Projectmanager | int | 220 | 220 | 170 | 215 | #825 | 4,6 |
- Totaal | | | 1.375 | 1.420 | 1.175 | 1.335 | #5305 | 29,5 |
""",
    r"""
wb_ict_contracten_verplichtingen.csv org=woningcorporatie delimiter=semicolon encoding=cp1252 dates=dmy
p Woonbelang Zuid;verplichtingenlijst ICT tbv jaarrekening;;;
p (niet uit de balans blijkende verplichtingen);;;;

T contract verplichtingen
t external_id/number | supplied_by:to | name/description | start_date | end_date | - | yearly_value | - | - | - | value/- | funded_by:to/- | renewal/extension | notice_months | owns:from/responsible:from | -
h Verpl.nr | Crediteur | Waarvoor | Looptijd van | tot | Rest. mnd | Last p.j. | < 1 jr | 1-5 jr | > 5 jr | Tot. verpl. | Grtbk | Verlengb. | Opz.term. (mnd) | Budgethouder | Dossier
  V1001 | Huursoft | primair systeem | 01-01-2022~~2022-01-01 | 31-12-2027~~2027-12-31 | 24 | 412.000~~41200000 | 412.000 | 412.000 | 0 | 824.000 | 44100 | ja, 2 jr | 12~~12 | mgr. I&A | ok
  V1002 | Kantoorwolk | werkplek licenties | 01-07-2024 | 30-06-2027 | 18 | 138.500 | 138.500 | 69.250 | 0 | 207.750 | 44110 | ja | 6 | mgr. I&A | ok
  V1003 | Belpunt Telefonie | telefonie | 01-03-2023 | 28-02-2026 | 2 | 54.000 | 9.000 | 0 | 0 | 9.000 | 44120 | nee | 3 | mgr. KCC | ok
  V1004 | Serverhuys BV | hosting | 01-10-2021 | 30-09-2031 | 69 | 97.200 | 97.200 | 388.800 | 72.900 | 558.900 | 44100 | nee | 12 | mgr. I&A | addendum zoek
  V1005 | Deurbel Sensoren | vochtsensoren | 01-05-2025 | 30-04-2028 | 28 | 16.800 | 16.800 | 22.400 | 0 | 39.200 | 44150 | ja, 1 jr | 2 | mgr. Vastgoed | ok
  V1006 | Postverwerk | print en post | 01-01-2020 | onbepaald~~null | | 31.000 | 31.000 | p.m. | p.m. | 31.000 | 44160 | stilzwijgend~~automatic or null | 3 | mgr. Bedrijfsvoering | geen contract
  V1007 | Printstraat | multifunctionals | 01-09-2023 | 31-08-2028 | 32 | 22.300 | 22.300 | 37.167 | 0 | 59.467 | 44160 | nee | 6 | mgr. Bedrijfsvoering | ok
  V1008 | Taxatieraam | waardebepaling | 01-01-2025 | 31-12-2026 | 12 | 48.750 | 48.750 | 0 | 0 | 48.750 | 44200 | ja, 2x1 | 3 | controller | ok
  V1009 | Beheerpool | inhuur beheer | 01-04-2025 | 31-03-2026 | 3 | 190.000 | 47.500 | 0 | 0 | 47.500 | 44300 | nee | 1 | mgr. I&A | ok
- | Totaal | | | | | 1.010.550 | 823.050 | 929.617 | 72.900 | 1.825.567 | | | | |
""",
]
