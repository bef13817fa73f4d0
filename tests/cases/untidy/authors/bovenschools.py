"""ICT coordinator of a group of primary schools, one day a week: plain words, school names as codes, everything bought per pupil, school years, cheerful notes, half empty columns, an ODS from home and XLSX from work."""
kBooks = [
    r"""
software_en_licenties_2026-2027.xlsx org=scholengroep
S software
p Software op onze scholen schooljaar 26/27 (vul aan als je iets mist!)

T application software
t name | -/in_domain:to | description | uses:from | - | - | users | supplied_by:to | -/supplied_by:to | yearly_cost | contract_end | hosting | personal_data | - | - | responsible:from/owns:from | - | status | notes/-
h Programma | Vakgebied | Waarvoor gebruiken we het | Welke scholen | Groepen | Prijs per lln | Aantal lln | Van welke uitgever | Besteld via | Samen per jaar | Loopt tot | Waar staat het (internet/server) | Persoonsgegevens? | Model-VwO binnen | Inloggen via | Aanspreekpunt | Sterren juffen en meesters | Stoppen/door | Weetje
  Rekenrups | rekenen | oefenen op niveau | DB, HK, RW | 3-8 | € 9,50 | #640~~640 | Uitgeverij De Lat | distributeur | $6080~~608000 | @2027-07-31~~2027-07-31 | internet~~saas | ja~~true | ja | portaal | ICT DB | **** | door~~active | 
  Taalzee | taal | woordenschat | alle | 1-8 | € 7,00 | #1180 | Uitgeverij De Lat | distributeur | $8260 | @2027-07-31 | internet | ja | ja | portaal | ICT RW | *** | door | 
  LeerlingWeb | administratie | dossiers, absenties, rapport | alle | nvt | € 11,20 | #1180 | Schoolmaat | rechtstreeks | $13216 | @2028-12-31 | internet | ja | ja | apart wachtwoord | ib'er | **** | door | tweestaps nog aanzetten
  Tikmaatje | typen | typediploma | HK | 7 | € 15,00 | #28 | Tikmaatje | rechtstreeks | $420 | @2026-12-31 | internet | ja | nee | eigen | leerkracht gr 7 | ** | stoppen~~phasing_out | ouders betalen liever niet
  Kleuterplein digitaal | kleuters | bordlessen | DB, RW | 1-2 | € 4,00 | #210 | Uitgeverij Speelhoek | distributeur | $840 | @2027-07-31 | internet | nee~~false | nvt | geen | kleuterjuf | ***** | door | 
  OuderPraat | communicatie | berichten en gespreksplanner | alle | nvt | € 2,75 | #1180 | Schoolmaat | rechtstreeks | $3245 | @2027-12-31 | internet | ja | ja | eigen | directies | **** | door | 
  Roosterhulp | administratie | vervanging | alle | nvt | | | Inval BV | rechtstreeks | $2100 | @2026-08-31 | internet | ja | nee | eigen | bestuursbureau | * | stoppen | contract zeker op tijd opzeggen
  Oude Toetsserver | toetsen | uitslagen tot 2019 | DB | 6-8 | | #0 | Toetsburo | | | | server~~on_premises | ja | nee | geen | niemand meer | - | stoppen | staat in bezemkast
  Programmeerkist | techniek | blokjes programmeren | HK, RW | 5-8 | gratis | #310 | universiteit | | $0 | | internet | nee | nvt | geen | ICT HK | **** | door | 
  Zorgkaart | zorg | handelingsplannen | alle | nvt | € 3,10 | #1180 | Schoolmaat | rechtstreeks | $3658 | @2028-12-31 | internet | ja | ja | apart wachtwoord | ib'er | *** | door | 
  Schoolbieb | lezen | uitlenen boeken | DB, HK | 1-8 | | #730 | bibliotheek | bieb | $1500 | @2027-12-31 | internet | ja | ja | pasje | leescoördinator | **** | door | 
- totaal | | | | | | | | | $39319
""",
    r"""
apparaten_per_school.ods org=scholengroep
S apparaten
p telling herfstvakantie - graag na kerst opnieuw tellen

T asset apparaten
t location/uses:from/owns:from | location | kind | name/description | count | in_use_since | end_of_life | supplied_by:to | - | under_contract:to/- | - | uses:from | connected | owns:from/responsible:from | - | -/status | notes/-
h school | lokaal / kast | soort | wat precies | hoeveel | gekocht in | afgeschreven | winkel | stukprijs | garantie/lease | defect | wie gebruiken ze | op wifi? | wie zorgt ervoor | serienrs in map | hoe staan ze erbij | nog iets
  DB | kar 1 | apparaat~~device | chromebook 11" | #30~~30 | @2022-08-01~~2022-08-01 | @2026-08-01~~2026-08-01 | Laptoploods | € 279 | lease | #4 | groep 5 en 6 | ja~~true | ICT DB | ja | vervangen | scharnieren stuk
  DB | kar 2 | apparaat | chromebook 11" | #30 | @2024-08-01 | @2028-08-01 | Laptoploods | € 305 | lease | #1 | groep 7 en 8 | ja | ICT DB | ja | prima | 
  DB | lokalen | apparaat | digibord 75" | #11 | @2021-07-01 | @2029-07-01 | Bordwereld | € 2.150 | 5 jr | #0 | leerkrachten | ja | ICT DB | nee | prima | 
  HK | gang | apparaat | tablet | #24 | @2023-01-01 | @2027-01-01 | Laptoploods | € 240 | 2 jr | #3 | groep 1-2 | ja | ICT HK | ja | gaat nog | hoesjes bestellen
  HK | directie | apparaat | kopieerapparaat | #1 | @2020-09-01 | @2026-09-01 | Kopie-Inn | | lease | #0 | team | ja | administratie | ja | loopt vast | lease verlengen?
  HK | dak | infrastructuur~~infrastructure | zonnepanelen-kastje | #1 | @2019-05-01 | | gemeente | | | #0 | niemand | ja | gemeente | nee | ? | mag dat op ons netwerk?
  RW | kar A | apparaat | laptop 14" | #32 | @2025-08-01 | @2029-08-01 | Laptoploods | € 410 | 4 jr | #0 | groep 6-8 | ja | ICT RW | ja | nieuw | 
  RW | techniekplein | apparaat | robotje | #12 | @2024-03-01 | | Speelgoed & Zo | € 89 | geen | #2 | groep 5-8 | nee~~false | techniekjuf | nee | leuk! | batterijen
  RW | lokalen | sensor~~sensor | CO2-meter | #14 | @2022-01-01 | @2032-01-01 | Luchtig | € 120 | 3 jr | #1 | iedereen | nee | conciërge | nee | prima | 
  RW | meterkast | infrastructuur | wifi-punten | #9 | @2018-06-01 | @2025-06-01 | Netjes ICT | | | #1 | iedereen | ja | Netjes ICT | nee | te oud | valt uit in aula
""",
    r"""
scholing_ict_en_mediawijsheid.xlsx org=scholengroep
S cursussen
T training scholing
t name | teaches:to/description | aims_at:to | supplied_by:to | - | days | cost | certificate | valid_years | - | attends:from | - | -/valid_from | status | contributes_to:to | responsible:from/owns:from | funded_by:to
h Cursus | Wat leer je er van | Voor wie | Wie geeft het | Waar | Dagen | Kosten p.p. | Papiertje? | Hoe lang geldig (jr) | Max. deelnemers | Ingeschreven (functie/school) | Uren normjaartaak | Eerste keer | Gaat door? | Hoort bij schoolplandoel | Regelt | Uit welk potje
  Mediawijsheid basis | omgaan met nepnieuws | alle leerkrachten | bibliotheek | RW aula | #0.5~~0.5 | $0~~0 | nee | | #25 | team DB, team HK | 4 | @2026-10-07 | ja~~active or planned | Kritische kinderen | ICT RW | 
  AI in de klas | prompten; grenzen | bovenbouw | hogeschool | online | #1~~1 | $145~~14500 | ja | | #20 | bovenbouw RW | 8 | @2026-11-18 | ja | Leren met AI | ICT RW | subsidie basisvaardigheden
  Privacy voor ib'ers | delen van dossiers | ib'ers | FG van het bestuur | bestuursbureau | #0.5 | $0 | nee | | #10 | ib DB, ib HK, ib RW | 3 | @2027-01-13 | ja | Veilig omgaan met gegevens | bestuursbureau | 
  ICT-coördinator opleiding | beleid maken; beheer | ICT'ers | Nascholing Noord | Zwolle | #6 | $1650 | diploma~~diploma | | #15 | ICT HK | 60 | @2026-09-16 | ja | alle | directeur HK | scholingsbudget
  Bordsoftware | bord slim gebruiken | leerkrachten gr 1-4 | Bordwereld | DB | #0.25 | $35 | nee | | #12 | | 2 | | nee~~rejected or ended or null | | ICT DB | scholingsbudget
  Programmeren met blokjes | logisch denken | gr 5-8 leerkrachten | universiteit | HK | #1 | $0 | ja | #3~~3 | #18 | team HK | 8 | @2027-03-10 | misschien~~proposal or null | Techniek voor elk kind | ICT HK | 
  AVG e-learning | datalek herkennen | iedereen | Leerplein | online | #0.1 | $6 | certificaat | #2 | | alle teams | 1 | @2025-09-01 | ja | Veilig omgaan met gegevens | bestuursbureau | bovenschools
  LeerlingWeb voor nieuwe collega's | rapport en absenties | nieuw personeel | ib'er | eigen school | #0.2 | $0 | nee | | | nieuwe leerkrachten | 2 | @2026-08-26 | ja | | ib'er | 
  BHV-digitaal ontruimen | alarm via app | bhv'ers | Veilig BV | RW | #1 | $210 | pas | #1 | #12 | bhv RW | 8 | @2027-02-03 | ja | | conciërge | bovenschools
""",
    r"""
leveranciers_belboek.csv org=scholengroep encoding=utf-8-sig delimiter=semicolon
T supplier leveranciers
t name | description | website | contact_person | contact_phone | contact_email | - | coc_number | - | supplied_by:from | - | party_in:to/supplied_by:from/- | responsible:from/owns:from | status | notes/-
h Bedrijf | Wat doen ze voor ons | Site | Wie bellen (functie) | Telefoon | Mail | Bereikbaar | KvK | Klantnummer bij hen | Wat hebben we van ze | Gem. reactietijd | Contract(en) | Onze contactpersoon | Nog klant? | Tips
  Schoolmaat | leerlingadministratie | www.schoolmaat.example | servicebalie | 0900-000001 | hulp@schoolmaat.example | ma-vr 8-17 | 00000011 | 45-110 | LeerlingWeb; OuderPraat; Zorgkaart | 1 dag | raamcontract 2024 | bestuursbureau | ja~~active | vraag naar tweede lijn
  Laptoploods | apparaten | laptoploods.example | accountmanager onderwijs | 038-0000002 | onderwijs@laptoploods.example | ma-vr | 00000022 | DB-77 | chromebooks; laptops | 2 dagen | lease 2022, lease 2024 | ICT DB | ja | offerte altijd vergelijken
  Netjes ICT | netwerk en wifi | netjesict.example | storingsdienst | 088-0000003 | storing@netjesict.example | 7-19 | 00000033 | 1021 | wifi-punten; firewall | 4 uur | beheer 2023 | ICT RW | ja | eerst zelf herstarten
  Bordwereld | digiborden | bordwereld.example | planner | 053-0000004 | plan@bordwereld.example | di-do | 00000044 | nvt | digibord 75" | 1 week | geen | ICT DB | ja | 
  Uitgeverij De Lat | lesmethodes | delat.example | adviseur regio oost | 030-0000005 | regio-oost@delat.example | schooldagen | 00000055 | 889120 | Rekenrups; Taalzee | 3 dagen | via distributeur | ICT RW | ja | proeflicentie vragen
  Inval BV | vervangers | inval.example | planner | 020-0000006 | planning@inval.example | 6.30-17 | 00000066 | SG-4 | Roosterhulp | uur | opgezegd | bestuursbureau | nee, per 1-9~~phasing_out or ended | 
  Kopie-Inn | kopieerapparaten | kopie-inn.example | monteur | 0800-0000007 | service@kopie-inn.example | ma-vr | 00000077 | 5561 | kopieerapparaat | 1 dag | lease 2020 | administratie | ja | teller doorgeven
  Toetsburo | toetsen | | | | | | | | Oude Toetsserver | | | | failliet~~ended | 
  Luchtig | luchtmeters | luchtig.example | winkel | 055-0000008 | info@luchtig.example | | 00000088 | | CO2-meter | | geen | conciërge | ja | 
""",
]
