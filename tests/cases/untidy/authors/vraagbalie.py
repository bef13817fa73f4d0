"""Demand manager of an insurer who also runs the portfolio desk: funnel talk, English nouns in Dutch sentences, quarters everywhere, k€, points on a Fibonacci scale, business lines as codes, pivot-like blocks, subtotals per value stream."""
kBooks = [
    r"""
Demand_funnel_2026Q4_werkbestand.xlsx org=verzekeraar
S funnel ;margin=1
p Demand funnel – alles wat binnenkomt via de business partners

T intake demand_funnel
t external_id | date | name | summary/description | why | asked_by/commissioned_by:to | commissioned_by:to/in_domain:to | level | owns:from/responsible:from | - | - | related_to:to/- | outcome | - | status | - | notes/description
h Ref | Binnen | Vraag | Vraag achter de vraag | Urgency / why now | Requestor (rol) | BL | Niveau aanvrager | Business partner | T-shirt | Ruwe kosten (k€) | Geraakte systemen | Uitkomst triage | Triage d.d. | Stand | Aging (dgn) | Comments
  DM-401 | 05-10-2026~~2026-10-05 | Claims sneller betalen | welke stap kost de meeste tijd? | NPS daalt | hoofd Claims | SCH | management~~management | BP Schade | M | 150-250 | ClaimFlow; PayHub | naar initiatief~~initiative | 12-10-2026 | in backlog | #7 | 
  DM-402 | 06-10-2026 | Dashboard uitval polissen | wie zegt op en waarom | begroting 2027 | dir. Marketing | ZRG | directie~~board | BP Zorg | S | 40 | DataMart | behoefte vastleggen~~need | 12-10-2026 | in analyse | #6 | hangt samen met 398
  DM-403 | 08-10-2026 | Nieuwe printer postkamer | - | kapot | teamleider Post | ALG | uitvoering~~operations | BP Staf | XS | 2 | - | doorverwezen~~referred | 08-10-2026 | dicht | #0 | naar facilitair
  DM-404 | 09-10-2026 | Chatbot voor intermediair | minder telefoontjes over status | piek in januari | mgr. Intermediair | LVN | management | BP Leven | L | 300-500 | AdvisorWeb | afgewezen~~declined | 19-10-2026 | dicht | #10 | eerst kennisbank
  DM-405 | 12-10-2026 | Rapport DNB automatisch | van handwerk af | deadline Q1 | CFO office | FIN | directie | BP Staf | M | 120 | LedgerX; DataMart | naar initiatief | 19-10-2026 | in backlog | #7 | verplicht
  DM-406 | 15-10-2026 | Adreswijziging in één keer | klant moet 3x doorgeven | klachten | klantenraad | ALG | management | BP Staf | L | 400 | PolisOne; ClaimFlow; CRM | naar initiatief | 26-10-2026 | in backlog | #11 | 
  DM-407 | 19-10-2026 | Rechten stagiairs | rollen ontbreken | audit | security desk | ALG | uitvoering | BP Staf | XS | 5 | IAM | opgelost~~solved | 20-10-2026 | dicht | #1 | 
  DM-408 | 22-10-2026 | Premie per rit | hoe meten we rijgedrag netjes | concurrent doet het | dir. Schade | SCH | directie | BP Schade | XL | > 1.000 | nieuw | | | triage | #37 | strategisch
  DM-409 | 27-10-2026 | Zoeken in polisvoorwaarden | medewerker vindt antwoord niet | inwerktijd | hoofd Klantcontact | ZRG | management | BP Zorg | M | 90 | KennisNet | behoefte vastleggen | 02-11-2026 | in analyse | #6 | AI?
  DM-410 | 03-11-2026 | Export naar Excel in AdvisorWeb | rapportage aan keten | | accountmgr. | LVN | uitvoering | BP Leven | S | 15 | AdvisorWeb | | | nieuw | #25 | 
""",
    r"""
backlog_WSJF_PI-1_2027.xlsx org=verzekeraar
S PI-1 27
p Prioritering PI-1 2027 – WSJF (schaal 1-2-3-5-8-13-20)
p CoD = waarde + tijd + risico; WSJF = CoD / job size

T initiative backlog
t external_id | name | kind | in_domain:to/under_theme:to | commissioned_by:to/owns:from | contributes_to:to/under_theme:to | wsjf_value | wsjf_time | wsjf_risk | - | wsjf_size | - | - | mandatory | mandatory_ground | enabling | depends_on:to | earliest_start | duration | planned_cost.incidental@2027 | stage | realises:to/affects:to | notes/-
h Key | Epic / feature | Type | Value stream | Epic owner | OKR / thema | Waarde | Tijdkritisch | Risicoreductie / kans | CoD | Omvang | WSJF | Rank | Moet? (J/N) | Waarom moet het | Enabler | Blocked by | Op z'n vroegst | Kwartalen | Budget k€ | Fase | Resultaat (systeem/proces) | Aantekening
h | | | | | | pt | pt | pt | pt | pt | | | | | | | | # | 2027 | | | 
  VZ-1201 | Directe uitbetaling kleine claims | Epic~~epic | Schade | hoofd Claims | Klant centraal | #13~~13 | #8~~8 | #3~~3 | #24 | #8~~8 | #3 | #2 | N~~false | | N | VZ-1207 | 2027-Q1~~2027-Q1 | #3~~3 | #240~~24000000 | voorbereiding~~preparation | ClaimFlow | 
  VZ-1202 | DORA registers | Epic | Staf | CISO | Aantoonbaar in control | #5 | #20 | #13 | #38 | #8 | #4.75 | #1 | J~~true | DORA | N | | 2027-Q1 | #2 | #180 | uitvoering~~execution | leveranciersregister | toezichtbrief
  VZ-1203 | Adres eenmalig | Epic | Klant | mgr. Klantcontact | Klant centraal | #8 | #5 | #3 | #16 | #13 | #1.23 | #6 | N | | N | VZ-1207 | 2027-Q2 | #4 | #410 | idee~~idea | PolisOne; CRM | 
  VZ-1204 | Ritpremie verkenning | Verkenning~~exploration | Schade | dir. Schade | Groei | #13 | #3 | #8 | #24 | #5 | #4.8 | #3 | N | | N | | 2027-Q1 | #1 | #60 | verkenning~~exploration | | ethiek meenemen
  VZ-1205 | DNB-rapport straight-through | Epic | Finance | CFO office | Aantoonbaar in control | #5 | #13 | #5 | #23 | #5 | #4.6 | #4 | J | Solvency II | N | VZ-1206 | 2027-Q1 | #2 | #130 | voorbereiding | LedgerX | 
  VZ-1206 | Dataplatform kwaliteit | Enabler epic | Data | CDO | Data op orde | #3 | #5 | #8 | #16 | #8 | #2 | #5 | N | | J~~true | | 2027-Q1 | #4 | #350 | uitvoering | DataMart | 
  VZ-1207 | API-laag kernsystemen | Enabler epic | IT | CTO | Wendbaar | #3 | #8 | #8 | #19 | #13 | #1.46 | #7 | N | | J | | 2027-Q1 | #6 | #800 | uitvoering | PolisOne | architectuurbesluit loopt
  VZ-1208 | Pilot kennis-assistent | Pilot~~pilot | Zorg | hoofd Klantcontact | Slim werken | #8 | #3 | #2 | #13 | #3 | #4.33 | #8 | N | | N | VZ-1206 | 2027-Q2 | #2 | #95 | idee | KennisNet | AI-verordening
  VZ-1209 | Uitfaseren oude levenadmin | Project~~project | Leven | mgr. Backoffice Leven | Kosten omlaag | #5 | #5 | #20 | #30 | #20 | #1.5 | #9 | N | | N | VZ-1207 | 2027-Q3 | #8 | #1900 | idee | LevenOud | 
  VZ-1210 | Toegankelijke site | Project | Klant | dir. Marketing | Klant centraal | #5 | #13 | #5 | #23 | #3 | #7.67 | #1 | J | EAA | N | | 2027-Q1 | #2 | #110 | uitvoering | website | eigenlijk al te laat
- | totaal PI-1 | | | | | | | | | #86 | | | | | | | | | #4275
""",
    r"""
Batenregister_portfolio.csv org=verzekeraar encoding=cp1252 delimiter=semicolon
T benefit baten
t external_id | name | realises:from/contributes_to:from | contributes_to:to | category | - | description/- | unit_of_measure | baseline | target | realised | from_when | yearly_value | - | owns:from | - | - | status | notes/description
h BaatID | Baat | Komt uit initiatief | Draagt bij aan OKR | Soort baat | Hard/zacht | Meetwijze | Eenheid | 0-meting | Doel | Gemeten t/m okt | Vanaf kwartaal | Waarde k€/jr | Begroting verlaagd? | Bateneigenaar | Zekerheid % | Akkoord control | Stand | Opm.
  B-01 | Doorlooptijd kleine claims | VZ-1201 | Klant centraal | doorlooptijd~~lead_time | zacht | mediaan dagen uit ClaimFlow | dagen | 9~~9 | 1~~1 | | 2027-Q4~~2027-Q4 | | n.v.t. | hoofd Claims | 70 | nee | gepland~~planned | 
  B-02 | Minder handwerk claims | VZ-1201 | Kosten omlaag | IT-kosten~~it_cost | hard | fte x tarief | fte | 14 | 9 | | 2028-Q1 | 390~~39000000 | nee | hoofd Claims | 60 | nee | gepland | eerder 5 fte beloofd
  B-03 | Boeterisico DORA | VZ-1202 | In control | risico~~risk | zacht | open punten toezicht | punten | 31 | 0 | 12 | 2027-Q2 | | n.v.t. | CISO | 90 | ja | loopt~~active | 
  B-04 | Minder dubbele adressen | VZ-1203 | Data op orde | datakwaliteit~~data_quality | zacht | % klanten met 2 adressen | % | 6,4~~6.4 | 1 | | 2028-Q2 | 55 | nee | mgr. Klantcontact | 50 | nee | gepland | 
  B-05 | DNB-rapport in 2 dagen | VZ-1205 | In control | doorlooptijd | zacht | werkdagen na ultimo | dagen | 12 | 2 | 11 | 2027-Q3 | 80 | ja | CFO office | 80 | ja | loopt | 
  B-06 | Licentie oud platform vervalt | VZ-1206 | Kosten omlaag | IT-kosten | hard | contract | k€ | 210 | 0 | | 2027-Q4 | 210 | ja | CDO | 95 | ja | gepland | 
  B-07 | Snellere koppelingen | VZ-1207 | Wendbaar | ketensamenwerking~~chain_cooperation | zacht | weken per koppeling | weken | 14 | 4 | 9 | 2027-Q2 | | n.v.t. | CTO | 60 | nee | loopt | 
  B-08 | Betere antwoorden klantcontact | VZ-1208 | Klant centraal | tevredenheid~~satisfaction | zacht | NPS | punt | 18 | 28 | | 2027-Q4 | | n.v.t. | hoofd Klantcontact | 40 | nee | idee~~proposal | 
  B-09 | Beheer oude levenadmin weg | VZ-1209 | Kosten omlaag | IT-kosten | hard | contract + fte | k€ | 1150 | 0 | | 2029-Q3 | 1.150~~115000000 | nee | mgr. Backoffice Leven | 75 | nee | idee | 
  B-10 | Beter sturen op uitval | VZ-1206 | Groei | besluiten~~decisions | zacht | % besluiten met cijfers | % | 20 | 80 | 35 | 2027-Q3 | | n.v.t. | dir. Marketing | 30 | nee | loopt | 
""",
    r"""
capaciteit_teams_2027_(dagen).ods org=verzekeraar
S capaciteit
p Beschikbare dagen per skill voor change (dus zonder beheer). 1 fte = 45 dagen per kwartaal

T capacity capaciteit
t name | kind | skill | capacity_of:to | in_domain:to/under_theme:to | - | - | amount | per_quarter.amount@2027-Q1 | per_quarter.amount@2027-Q2 | per_quarter.amount@2027-Q3 | per_quarter.amount@2027-Q4 | - | - | owns:from/responsible:from | capacity_of:to/- | notes/description
h Wat | Soort | Skill | Team | Value stream | fte totaal | % change | Standaard p.kw. | Q1-27 | Q2-27 | Q3-27 | Q4-27 | som 2027 | Tarief €/dag | Resource manager | Inhuur via | Bijzonderheden
  Java-ontwikkelaars kern | skill~~skill | Java | Team Kern | IT | #8 | %0.6 | #216~~216 | #216 | #216 | #160~~160 | #230 | #822 | #690 | mgr. Delivery | | vakantie Q3
  PolisOne-specialisten | skill | PolisOne | Team Polis | Klant | #4 | %0.5 | #90 | #70~~70 | #90 | #70 | #90 | #320 | #1150 | mgr. Delivery | Poliskundig BV | schaars!!
  Testers | skill | testen | Team Kwaliteit | IT | #6 | %0.7 | #189 | #189 | #189 | #150 | #189 | #717 | #610 | mgr. Delivery | | 
  Business-analisten Schade | skill | business-analyse | BP Schade | Schade | #3 | %0.8 | #108 | #108 | #80 | #90 | #108 | #386 | #720 | mgr. Demand | | 1 zwanger
  Business-analisten Zorg | skill | business-analyse | BP Zorg | Zorg | #2 | %0.8 | #72 | #40 | #40 | #72 | #72 | #224 | #720 | mgr. Demand | | premieseizoen
  Data-engineers | skill | data-engineering | Team Data | Data | #5 | %0.6 | #135 | #135 | #135 | #110 | #135 | #515 | #780 | CDO office | Datahuur | 
  Architecten | skill | architectuur | Architectuur | IT | #4 | %0.5 | #90 | #90 | #90 | #75 | #90 | #345 | #890 | CTO | | 
  Security | skill | security | CISO office | Staf | #3 | %0.4 | #54 | #54 | #40 | #40 | #54 | #188 | #950 | CISO | Zeker Werk | DORA slokt op
- | subtotaal skills | | | | #35 | | #954 | #902 | #880 | #767 | #968 | #3517
  Grote veranderingen Klantcontact | verandering~~change | | Klantcontact | Zorg | | | #1~~1 | #0~~0 | #1 | #1 | #0 | #2 | | hoofd Klantcontact | | geen livegang in Q4/Q1
  Grote veranderingen Claims | verandering | | Claims | Schade | | | #2 | #1 | #2 | #2 | #1 | #6 | | hoofd Claims | | stormseizoen
  Grote veranderingen Finance | verandering | | Finance | Finance | | | #1 | #0 | #1 | #1 | #1 | #3 | | CFO office | | jaarafsluiting
""",
]
