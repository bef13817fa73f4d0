"""Programme office of a housing corporation: short words, weeks and quarters, progress in percent, smileys and arrows in words, tabs for each list in one book, helper columns with x, XLSX and CSV."""
kBooks = [
    r"""
cz_programma_digitaal_wonen.xlsx org=woningcorporatie
S Overzicht
p PROGRAMMA DIGITAAL WONEN - stand week 47

T initiative overzicht
t external_id | part_of:to/under_theme:to | name | description/expected_result | responsible:from/leads:from | commissioned_by:to/owns:from | stage/status | progress | planned_start | planned_end | planned_cost.incidental | spent | signal | -/signal | - | affects:to | notes
h # | Spoor | Wat | Levert op | PL | OG | Fase | % klaar | Start | Eind | Budget\n(x € 1.000) | Besteed\n(x € 1.000) | Stoplicht | Geld | Tijd | Raakt teams | Toelichting PL
  1 | Klant | Portaal 2.0 | huurder regelt zelf | PL Klant | mgr. Wonen | realisatie~~execution | %0.6~~0.6 | @2025-02-03~~2025-02-03 | @2026-06-30~~2026-06-30 | #380~~38000000 | #241~~24100000 | groen~~green | groen | oranje | KCC; Verhuur~~["KCC","Verhuur"] | inlog vertraagt
  2 | Klant | Chat in portaal | minder telefoon | PL Klant | mgr. Wonen | idee~~idea | %0 | | | #60 | #0 | | | | KCC |
  3 | Klant | Woonfraude signalen | sneller aanpakken | PL Data | mgr. Wonen | pilot | %0.3 | @2025-09-01 | @2026-03-31 | #45 | #18 | oranje~~amber | groen | oranje | Leefbaarheid | DPIA loopt
  4 | Vastgoed | Woningdossier compleet | weten wat we hebben | PL Vastgoed | mgr. Vastgoed | realisatie | %0.45 | @2024-10-01 | @2026-12-31 | #520 | #260 | groen | groen | groen | Onderhoud; Projecten |
  5 | Vastgoed | Inspectie met tablet | geen overtypen | PL Vastgoed | mgr. Vastgoed | afronding~~closing | %0.95 | @2024-03-04 | @2025-12-19 | #110 | #118 | groen | rood | groen | Onderhoud | nazorg jan
  6 | Vastgoed | Slimme meters collectief | verbruik in beeld | PL Vastgoed | mgr. Vastgoed | voorbereiding~~preparation | %0.1 | @2025-11-03 | @2027-03-31 | #290 | #12 | oranje | groen | oranje | Onderhoud | AVG
  7 | Basis | Nieuw primair systeem | huidige stopt 2027 | PL Basis | directeur | voorbereiding | %0.2 | @2025-06-02 | @2027-12-31 | #1900 | #140 | rood~~red | groen | rood | alle | aanbesteding uitgesteld
  8 | Basis | Eén klantbeeld | gegevens op orde | PL Data | mgr. Wonen | voorbereiding | %0.15 | @2025-08-18 | @2026-10-30 | #210 | #33 | oranje | groen | oranje | KCC; Verhuur | wacht op 7
  9 | Basis | Veilig werken | NIS2 en AVG | CISO | directeur | realisatie | %0.5 | @2025-01-06 | @2026-09-30 | #160 | #81 | groen | groen | groen | alle |
  10 | Mens | Digifit | iedereen kan mee | PL Mens | mgr. P&O | realisatie | %0.7 | @2024-09-02 | @2026-07-01 | #75 | #58 | groen | groen | groen | alle |
- | | | | | | | | | Totaal | #3750 | #961 | | | | | |
""",
    r"""
cz_mijlpalen_en_afhankelijkheden.csv org=woningcorporatie delimiter=semicolon encoding=utf-8-sig dates=short
T milestone mijlpalen
t external_id | part_of:to/realises:from | name | date | date/- | reached_on | status | depends_on:to | responsible:from/owns:from | -/decides_on:from | notes
h mp | Project | Wat is dan klaar | Gepland | Nu verwacht | Gehaald op | Stand | Eerst moet af | Wie levert | Akkoord door | Opm.
  M1 | Portaal 2.0 | inlog DigiD werkt | 1-9-25~~2025-09-01 | 15-12-25 | | vertraagd | | leverancier portaal | stuurgroep | certificaat
  M2 | Portaal 2.0 | pilot 100 huurders | 1-11-25 | 2-2-26 | | open | M1 | PL Klant | stuurgroep |
  M3 | Portaal 2.0 | live voor iedereen | 30-6-26 | 30-6-26 | | open | M2~~["M2"] or M2 | PL Klant | directeur |
  M4 | Woningdossier compleet | 50% gescand | 1-10-25 | | 24-9-25~~2025-09-24 | gehaald | | scanbureau | mgr. Vastgoed |
  M5 | Woningdossier compleet | 100% gescand | 1-10-26 | | | open | M4 | scanbureau | mgr. Vastgoed |
  M6 | Inspectie met tablet | oude app uit | 19-12-25 | 19-12-25 | | open | | team ICT | mgr. Vastgoed |
  M7 | Nieuw primair systeem | eisen vastgesteld | 1-10-25 | 15-1-26 | | vertraagd | | kernteam | stuurgroep | HA wil meelezen
  M8 | Nieuw primair systeem | gunning | 1-4-26~~2026-04-01 | 1-7-26 | | open | M7 | inkoop | directeur |
  M9 | Nieuw primair systeem | go-live | 1-4-27 | n.n.b. | | open | M8 | PL Basis | directeur | jaarovergang vermijden
  M10 | Eén klantbeeld | ontdubbeld | 30-4-26 | | | open | M7 | datasteward | mgr. Wonen |
  M11 | Veilig werken | MFA overal | 1-7-25 | | 18-6-25 | gehaald | | team ICT | CISO |
  M12 | Digifit | 80% basistoets | 1-7-26 | | | open | | digicoaches | mgr. P&O |
""",
    r"""
cz_communicatie_en_opleiding.xlsx org=woningcorporatie
S Kalender ;margin=1
p Verandering en communicatie

T change_action kalender
t part_of:to | name/message | kind | message/description | aims_at:to | means | date | responsible:from/owns:from | cost | reach_wanted | reach | done_on/status | -
h Voor welk project | Actie | Soort | Boodschap | Voor wie | Via | Wanneer | Wie doet het | Kosten (€) | Doel aantal | Echt bereikt | Gedaan | x
  Portaal 2.0 | Brief aankondiging | comm.~~communication | u kunt straks inloggen met DigiD | huurders | post | @2026-01-12~~2026-01-12 | communicatie | #4200~~420000 | #8600~~8600 | | nee | |
  Portaal 2.0 | Spreekuur in de wijk | hulp~~adoption | wij helpen u op weg | huurders 65+ | buurthuis | @2026-02-16 | wijkbeheer | #900 | #250 | | nee |
  Portaal 2.0 | Training KCC | training~~training | zo help je een huurder | KCC | klassikaal | @2026-01-26 | PL Klant | #1500 | #24 | | nee |
  Inspectie met tablet | Demo op de werf | comm. | geen papier meer | Onderhoud | ochtendoverleg | @2025-09-08 | PL Vastgoed | #0 | #32 | #29~~29 | ja |
  Inspectie met tablet | Oefenen in tweetallen | training | vul het eerste dossier in | Onderhoud | op locatie | @2025-10-06 | digicoaches | #0 | #32 | #31 | ja |
  Nieuw primair systeem | Inloop met kernteam | comm. | jullie eisen tellen mee | alle teams | kantine | @2025-11-20 | PL Basis | #150 | #120 | #67 | ja |
  Woonfraude signalen | Uitleg voor huurdersraad | comm. | wat doen we met gegevens | huurdersadviesraad | vergadering | @2025-12-03 | FG | #0 | #9 | | nee |
  Digifit | Toets | adoptie~~adoption | waar sta je? | alle teams | leerportaal | @2025-03-03 | P&O | #2300 | #140 | #118 | ja | x
  Digifit | Filmpje veilig werken | comm. | klik niet zomaar | alle teams | intranet | @2025-06-10 | CISO | #650 | #140 | #95 | ja |
""",
    r"""
cz_opbrengsten.xlsx org=woningcorporatie
S Baten
p Wat levert het op? Batenlijst bij businesscases

T benefit baten
t external_id | realises:from | name | category | unit_of_measure | baseline | target | realised | yearly_value | from_when | owns:from | -/measures:from/description | notes
h Nr | Uit project | Baat | Waar zit het in | Eenheid | Was | Wordt | Nu | € p.j. | Vanaf | Wie int de baat? | Hoe meten we | Opm
  B1 | Portaal 2.0 | Minder telefoontjes | doorlooptijd~~lead_time or satisfaction or null | gesprekken p.m. | #5200~~5200 | #3600 | #4900 | $96000~~9600000 | Q3 2026~~2026-Q3 | mgr. Wonen | telefooncentrale | |
  B2 | Portaal 2.0 | Huurder tevredener | tevredenheid~~satisfaction | rapportcijfer | 7,1 | 7,6 | 7,2 | | Q4 2026 | mgr. Wonen | KWH-achtige meting |
  B3 | Woningdossier compleet | Dossiers op orde | datakwaliteit~~data_quality | % | #55 | #98 | #71 | $40000 | Q1 2027 | mgr. Vastgoed | dossierscan |
  B4 | Inspectie met tablet | Minder overtypen | kosten | uren p.w. | #46 | #8 | #14 | $68000 | Q1 2026 | mgr. Vastgoed | urenstaat | al zichtbaar
  B5 | Slimme meters collectief | Juiste afrekening | tevredenheid | klachten p.j. | #310 | #90 | | | Q2 2027 | mgr. Vastgoed | klachtenregistratie |
  B6 | Nieuw primair systeem | Lagere beheerlast | IT-kosten~~it_cost | € p.j. | #412000 | #330000 | | $82000 | Q1 2028 | mgr. ICT | grootboek | onzeker
  B7 | Eén klantbeeld | Minder dubbele klanten | datakwaliteit | aantal | #2140 | #100 | #2140 | | Q4 2026 | mgr. Wonen | query |
  B8 | Veilig werken | Minder incidenten | risico~~risk | aantal p.j. | #19 | #8 | #11 | | Q4 2026 | CISO | register |
""",
]
