"""Controller of a water board: estimate, actuals and forecast per year, two header rows with the year above, task fields and cost types, K/E, thousands and full euros mixed, exports from the ledger in Windows-1252."""
kBooks = [
    r"""
MJR_2027-2030_ICT_budgetten_v0.6_CONCEPT.xlsx org=waterschap
S budget
p Meerjarenraming 2027-2030 – programma Bedrijfsvoering, taakveld informatievoorziening
p bedragen x € 1.000; I = incidenteel, S = structureel

T budget meerjarenraming
t cost_centre | name | - | kind | budget_of:to | owns:from/accountable:from | - | amounts.structural@2026 | amounts.incidental@2027 | amounts.structural@2027 | amounts.incidental@2028 | amounts.structural@2028 | amounts.incidental@2029 | amounts.structural@2029 | amounts.incidental@2030 | amounts.structural@2030 | carry_over | description/notes
h kpl. | omschr. budget | grootboek | soort (E/K) | budgethouder | < | rek. 2025 | begr. 2026 | 2027 | < | 2028 | < | 2029 | < | 2030 | < | ovh. res. | toel.
h | | rek.nr. | | afd. | functie | realisatie | S | I | S | I | S | I | S | I | S | j/n | 
  7310 | Licenties kantoorautomatisering | 43010 | E~~operating | I&A | afd.hfd. I&A | #812 | #850~~85000000 | #0 | #905~~90500000 | #0 | #930 | #0 | #955 | #0 | #980 | n~~false | prijsindex 2,8%
  7310 | Datacentrum en hosting | 43015 | E | I&A | afd.hfd. I&A | #640 | #655 | #60~~6000000 | #610 | #0 | #560 | #0 | #560 | #0 | #575 | n | uitfasering eigen ruimte
  7312 | Procesautomatisering zuivering | 43022 | K~~investment | Zuiveringsbeheer | afd.hfd. ZB | #1220 | #400 | #1500 | #420 | #1500 | #440 | #900 | #440 | #0 | #460 | j~~true | besluit AB nodig
  7312 | Telemetrie gemalen | 43022 | K | Watersysteem | afd.hfd. WS | #310 | #120 | #250 | #125 | #250 | #130 | #0 | #130 | #0 | #135 | j | 
  7320 | Geo-informatie en basisregistraties | 43031 | E | Geo & Data | teamleider Geo | #275 | #290 | #35 | #300 | #0 | #310 | #0 | #315 | #0 | #320 | n | 
  7320 | Datagedreven werken | 43033 | E | Geo & Data | teamleider Geo | #90 | #150 | #200 | #150 | #200 | #150 | #0 | #200 | #0 | #200 | j | reserve innovatie
  7330 | Informatiebeveiliging en privacy | 43040 | E | Staf | CISO | #130 | #220 | #80 | #260 | #40 | #260 | #0 | #270 | #0 | #270 | n | Cbw
- | subtotaal I&A | | | | | #3477 | #2685 | #2125 | #2770 | #1990 | #2780 | #900 | #2870 | #0 | #2940
  7340 | Belastingsysteem (via samenwerking) | 43050 | E | Financiën | afd.hfd. Fin | #510 | #520 | #0 | #530 | #0 | #540 | #0 | #550 | #0 | #560 | n | kostenverdeelsleutel
  7350 | Vervanging laptops | 43060 | K | I&A | afd.hfd. I&A | #180 | #0 | #420 | #0 | #0 | #0 | #0 | #0 | #440 | #0 | j | 1x per 4 jr
- | Totaal generaal | | | | | #4167 | #3205 | #2545 | #3300 | #1990 | #3320 | #900 | #3420 | #440 | #3500
n | concept, nog niet in MT geweest
""",
    r"""
verplichtingen_export_okt.csv org=waterschap encoding=cp1252 delimiter=semicolon
T contract verplichtingen
t number/external_id | - | supplied_by:to | - | name | - | owns:from | responsible:from/- | start_date | end_date | extension | notice_months | yearly_value | value | - | funded_by:to/- | - | status
h Verpl.nr | Bjr | Crediteur | Cred.nr | Omschr. | BTW | Budgetverantw. | Besteller | Ing.dat. | Eind.dat. | Opt.jr. | Opz.trm (mnd) | Bedrag p/j excl. | Tot. verplicht | Restant | Kpl/Ksrt | Blok | Stat
  V26-00112 | 2026 | Delta Scada B.V. | 100233 | Onderhoud procesautomatisering RWZI's | 21% | afd.hfd. ZB | inkoper 2 | 01-01-2024~~2024-01-01 | 31-12-2027~~2027-12-31 | 2x1 | 6~~6 | 148.500,00~~14850000 | 594.000,00~~59400000 | 173.250,00 | 7312/43022 | N | lopend~~active
  V26-00118 | 2026 | Polderhost | 100871 | Hosting en beheer datacentrum | 21% | afd.hfd. I&A | inkoper 1 | 01-07-2023 | 30-06-2027 | 1x2 | 9 | 402.000,00 | 1.608.000,00 | 268.000,00 | 7310/43015 | N | lopend
  V26-00125 | 2026 | Kantoorwolk Nederland | 101120 | Licenties kantooromgeving | 21% | afd.hfd. I&A | inkoper 1 | 01-04-2025 | 31-03-2028 | geen | 3 | 318.750,00 | 956.250,00 | 451.500,00 | 7310/43010 | N | lopend
  V26-00131 | 2026 | Gemaalzicht Telemetrie | 100540 | Telemetrie en dataverkeer gemalen | 21% | afd.hfd. WS | inkoper 2 | 15-02-2022 | 14-02-2027 | 1x1 | 3 | 61.200,00 | 306.000,00 | 7.650,00 | 7312/43022 | J | lopend
  V26-00140 | 2026 | Kaartlagen Coöperatie U.A. | 100102 | Geo-portaal | 21% | teamleider Geo | inkoper 1 | 01-01-2026 | 31-12-2029 | 2x2 | 6 | 74.000,00 | 296.000,00 | 234.000,00 | 7320/43031 | N | lopend
  V26-00144 | 2026 | Adviesbureau Peilvast | 101377 | Inhuur gegevensmanager | 21% | teamleider Geo | inkoper 3 | 01-03-2026 | 31-12-2026 | geen | 1 | 118.000,00 | 118.000,00 | 21.400,00 | 7320/43033 | N | afloopend
  V26-00150 | 2026 | Zeker Netwerken | 100655 | Firewall en SOC-dienst | 21% | CISO | inkoper 3 | 01-09-2025 | 31-08-2029 | 1x2 | 6 | 96.400,00 | 385.600,00 | 281.100,00 | 7330/43040 | N | lopend
  V25-00399 | 2025 | Archiefsoft | 100018 | Zaaksysteem | 21% | afd.hfd. FZ | inkoper 1 | 01-01-2019 | 31-12-2025 | op | 6 | 88.000,00 | 616.000,00 | 0,00 | 7310/43010 | J | afgesloten~~ended
  V26-00161 | 2026 | Belastingsamenwerking Rivierland-West | 100007 | Bijdrage belastingsysteem | 0% | afd.hfd. Fin | n.v.t. | 01-01-2020 | onbep. | n.v.t. | 12 | 520.000,00 | | | 7340/43050 | N | lopend
  V26-00170 | 2026 | Laptopleasing Oost | 101402 | Huur 420 laptops | 21% | afd.hfd. I&A | inkoper 2 | 01-02-2026 | 31-01-2030 | geen | 3 | 102.900,00 | 411.600,00 | 335.000,00 | 7350/43060 | N | lopend
""",
    r"""
BURAP_prestatie-indicatoren.xlsx org=waterschap
S indicatoren
p Bestuursrapportage 2e tertaal – indicatoren bedrijfsvoering & primair proces

T kpi indicatoren
t - | external_id | measures:to/contributes_to:to/under_theme:to | name | definition | unit_of_measure | direction | baseline | target | measurements@2025-12-31 | measurements@2026-04-30 | measurements@2026-08-31 | - | - | source/source_of:from | owns:from/responsible:from | frequency | description/notes
h prg | nr | bestuursdoel | indicator | hoe berekend | eenh. | + of - | nulmeting '22 | norm 2026 | stand per | < | < | prognose | < | bron / systeem | aanlev. door | cyclus | verklaring afwijking
h | | | | | | (hoger/lager is beter) | | | 31-12-2025 | 30-04-2026 | 31-08-2026 | ultimo '26 | kleur | | | | 
  1 | 1.1 | Veilige dijken | dijk getoetst | km getoetst / totaal km | % | hoger~~up | #61~~61 | #95~~95 | #82~~82 | #85~~85 | #90 | #94 | geel | beheerregister | afd. Waterkeringen | tertaal | twee trajecten naar 2027
  1 | 1.2 | Veilige dijken | herstel muskusrattenschade < 5 dgn | meldingen binnen termijn / alle | % | hoger | #70 | #90 | #88 | #91 | #92 | #92 | groen | meldingensysteem | afd. Waterkeringen | maand~~monthly | 
  2 | 2.1 | Voldoende water | peilhandhaving binnen marge | uren binnen marge / alle uren | % | hoger | #89 | #95 | #93 | #96 | #91 | #93 | geel | telemetrie | afd. Watersysteem | continu~~continuous | droogte juni-juli
  3 | 3.1 | Schoon water | afvalwater voldoet aan norm | monsters goed / alle monsters | % | hoger | #97 | #99 | #98.4~~98.4 | #98.9 | #99.1 | #99 | groen | labsysteem | afd. Zuiveringsbeheer | maand | 
  3 | 3.2 | Schoon water | energie per i.e. | kWh / verwijderde i.e. | kWh | lager~~down | #29 | #24 | #26.1 | #25.7 | #25.2 | #25 | geel | energiemonitor | afd. Zuiveringsbeheer | kwartaal~~quarterly | vertraging beluchting
  5 | 5.1 | Dienstbare organisatie | vergunning op tijd | besluiten binnen termijn / alle | % | hoger | #78 | #95 | #86 | #88 | #92 | #93 | geel | zaaksysteem | afd. VTH | maand | personeelstekort
  5 | 5.2 | Dienstbare organisatie | telefonische bereikbaarheid | opgenomen < 60 sec | % | hoger | #66 | #80 | #79 | #81 | #83 | #82 | groen | callcenter | KCC | week~~weekly | 
  5 | 5.3 | Dienstbare organisatie | beschikbaarheid kernsystemen | uptime kantoortijd | % | hoger | #98.7 | #99.5 | #99.4 | #99.6 | #99.3 | #99.4 | geel | monitoring | I&A | maand | storing 14 juli
  5 | 5.4 | Dienstbare organisatie | ziekteverzuim | verzuimdagen / werkdagen | % | lager | #5.9 | #4.8 | #5.5 | #5.6 | #5.1 | #5.2 | rood | HR-systeem | P&O | kwartaal | 
  5 | 5.5 | Dienstbare organisatie | inkoop duurzaam | contracten met criteria / nieuwe contracten | % | hoger | #20 | #75 | #60 | #64 | #71 | #75 | groen | contractregister | Inkoop | jaar~~yearly | 
""",
    r"""
IVP_kredieten_en_projecten_per_31-10.xlsx org=waterschap
S IVP
p Investeringsplan – stand kredieten per 31 oktober 2026
p bedragen in hele euro's

T initiative investeringsprojecten
t external_id | name | decides_on:from/based_on:to/- | - | funding_note/funded_by:to | owns:from | leads:from/responsible:from | -/planned_cost.incidental | spent | - | planned_cost.incidental@2026 | planned_cost.incidental@2027 | planned_cost.incidental@2028 | planned_cost.capital_charge | planned_end | - | risk | progress | notes/description
h Krediet | < | AB-besluit | < | Dekking | Budgethouder | Projectleider | Gevoteerd | Besteed | Restant | Kasritme | < | < | Kap.lasten p.j. | Oplevering | Afschr.trm. | Risico op overschr. | Fys. voortgang | Opm. controller
h nr | naam | nr | datum | | | | bruto | t/m okt. | | 2026 | 2027 | 2028 | vanaf oplev. | verwacht | jaren | H/M/L | % | 
  K-7312-01 | Vervanging besturing RWZI Noord | AB24-081 | @2024-11-27 | lening | afd.hfd. ZB | PL 3 | #4200000 | #1815000~~181500000 | #2385000=H6-I6 | #1500000~~150000000 | #1500000 | #900000 | #336000~~33600000 | @2028-09-30~~2028-09-30 | #15 | M~~middle | %0.4~~0.4 | loopt
  K-7312-02 | Telemetrie 180 gemalen | AB25-014 | @2025-03-26 | lening | afd.hfd. WS | PL 1 | #750000 | #265000 | #485000=H7-I7 | #250000 | #250000 | #250000 | #75000 | @2028-12-31 | #10 | L~~low | %0.33 | 
  K-7320-01 | Nieuw beheerregister watergangen | AB25-059 | @2025-10-08 | reserve innovatie | teamleider Geo | PL 2 | #480000 | #390000 | #90000=H8-I8 | #300000 | #90000 | #0 | #0 | @2027-04-30 | #5 | H~~high | %0.7 | meerwerk dreigt € 60.000
  K-7310-03 | Zaaksysteem Fase 2 | AB24-099 | @2024-12-18 | exploitatie | afd.hfd. FZ | PL 4 | #390000 | #402000 | #-12000=H9-I9 | #120000 | #0 | #0 | #78000 | @2026-12-31 | #5 | H | %0.95 | overschrijding melden bij BURAP
  K-7330-01 | Netwerkscheiding kantoor/PA | AB26-007 | @2026-02-25 | lening | CISO | PL 3 | #620000 | #88000 | #532000=H10-I10 | #160000 | #310000 | #150000 | #124000 | @2028-06-30 | #5 | M | %0.1 | 
  K-7320-02 | Hoogwatervoorspelling met eigen model | AB26-031 | @2026-06-24 | subsidie provincie 50% | teamleider Geo | PL 2 | #340000 | #12000 | #328000=H11-I11 | #80000 | #200000 | #60000 | #34000 | @2028-03-31 | #5 | M | %0.05 | beschikking binnen
  K-7350-01 | Laptops 2027 | n.n.b. | | lening | afd.hfd. I&A | PL 5 | #420000 | #0 | #420000=H12-I12 | #0 | #420000 | #0 | #105000 | @2027-05-31 | #4 | L | %0 | nog te voteren
  K-7340-01 | Digitale aanslag en portaal | AB25-060 | @2025-10-08 | bijdrage samenwerking | afd.hfd. Fin | extern | #210000 | #150000 | #60000=H13-I13 | #140000 | #60000 | #0 | #42000 | @2027-02-28 | #5 | L | %0.75 | 
- | Totaal | | | | | | #7410000 | #3122000 | #4288000 | #2550000 | #2830000 | #1360000 | #794000
n Kredieten ouder dan 3 jaar worden bij de jaarrekening afgesloten.
""",
]
