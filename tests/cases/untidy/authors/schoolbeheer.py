"""Functional administrator of a group of secondary schools: school years, abbreviations of teachers, codes of sites, exclamation marks, marks out of five, plain words for privacy, CSV from the staff list, ODS from the academy."""
kBooks = [
    r"""
apps_met_leerlinggegevens_25-26.xlsx org=school
S apps
p !! Niet zelf apps aanschaffen – eerst mailen met functioneel beheer !!
p schooljaar 2025-2026, bijgewerkt na herfstvakantie

T application apps
t name | description | uses:from | supplied_by:to | - | users | - | yearly_cost | contract_end | personal_data | - | hosting | flows_to:from | in_use_since | time_class | business_fit | technical_fit | responsible:from/stewards:from
h App of pakket | Waarvoor | Vak / afdeling | Leverancier | Inloggen met | Aantal gebruikers | Prijs per leerling | Kosten per jaar | Contract t/m | Persoonsgegevens? | VWO ondertekend? | Cloud of eigen server | Haalt gegevens uit | In gebruik vanaf | Wat doen we ermee | Tevredenheid docenten (1-5) | Techniek (1-5) | Contactpersoon
  Schoolvolg | LVS, cijfers, absentie | alle locaties | Kridt | eigen inlog | #5200~~5200 | $9.80 | $51000~~5100000 | 31-07-2028~~2028-07-31 | ja~~true | ja | cloud~~saas | - | 1-8-2016~~2016-08-01 | houden~~tolerate | #3~~3 | #4~~4 | DBR
  Roosterix | roosters maken | roosterbureau | Tijdvak | eigen inlog | #12 |  | $8200 | 31-07-2027 | ja | ja | eigen server~~on_premises | Schoolvolg | 1-8-2012 | vervangen~~migrate | #4 | #2 | HVL
  Leerplein | opdrachten en toetsen | alle secties | Boomgaard | schoolaccount | #4900 | $6.50 | $32000 | 31-07-2027 | ja | ja | cloud | Schoolvolg | 1-8-2020 | uitbouwen~~invest | #4 | #4 | KMS
  Rekenrijk | oefenen rekenen | wiskunde, vmbo | Plusminus | schoolaccount | #1100 | $4.00 | $4400 | 31-07-2026 | ja | nee! | cloud | Leerplein | 1-8-2023 | houden | #5 | #4 | TJA
  Woordjes | overhoren | talen | Plusminus | schoolaccount | #3000 | gratis | $0 | geen | ja | nee! | cloud | - | 1-8-2019 | stoppen~~eliminate | #4 | #3 | EBO
  Boekfonds | uitleen schoolboeken | mediatheek | Kaftpapier | eigen inlog | #5100 |  | $14000 | 31-07-2027 | ja | ja | cloud | Schoolvolg | 1-8-2015 | houden | #2 | #3 | mediatheek
  Kluisjes | huur kluisjes | conciërges | Slotje | geen | #40 |  | $2900 | 31-12-2026 | ja | ja | eigen server | - | 1-8-2014 | vervangen | #2 | #1 | conciërges
  Oudergesprek | afspraken ouders | mentoren | Ping & Pong | eigen inlog | #4700 | $0.90 | $4300 | 31-07-2027 | ja | ja | cloud | Schoolvolg | 1-8-2018 | houden | #4 | #4 | KMS
  Examenbank | oefenexamens | bovenbouw | Boomgaard | schoolaccount | #1600 | $3.10 | $5000 | 31-07-2027 | nee~~false | n.v.t. | cloud | - | 1-8-2021 | houden | #4 | #4 | EBO
  Stagewijs | stages vmbo | LOB | Werkplek bv | eigen inlog | #700 |  | $3600 | 31-07-2028 | ja | ja | cloud | Schoolvolg | 1-8-2022 | houden | #3 | #3 | LOB-team
- totaal |  |  |  |  |  |  | $125400

p DBR = Daan, HVL = Hetty, KMS = Karim, TJA = Trees, EBO = Els
S slimme algoritmes
T algorithm algoritmes
t name | part_of:to | goal_and_impact/description | kind | ai_class | human_intervention | data_used | -
h Wat | Zit in app | Wat doet het met de leerling | Soort slim | AI-klasse | Wie kijkt mee | Welke gegevens | Gevraagd aan lev.
  Adaptief rekenen | Rekenrijk | kiest de volgende som | zelflerend~~learning | minimaal~~minimal | docent ziet dashboard | antwoorden, tijd | ja
  Doorstroomadvies | Schoolvolg | voorspelt kans op slagen | statistiek~~statistics | hoog~~high | mentor beslist altijd | cijfers, absentie | nee
  Tekstfeedback | Leerplein | geeft commentaar op opstel | taalmodel~~language | transparantie~~transparency | docent keurt goed | tekst leerling | ja
  Verzuimsignaal | Schoolvolg | mail bij 3x te laat | regels~~rules | geen AI~~not_ai | teamleider | absentie | n.v.t.
  Roosteroptimalisatie | Roosterix | verdeelt lessen | regels | geen AI | roostermaker | lessen, lokalen | n.v.t.
  Leesniveau bepalen | Woordjes | kiest teksten | zelflerend | minimaal | docent kan aanpassen | antwoorden | nee
  Plagiaatscore | Leerplein | kleurt overgenomen tekst | statistiek | beperkt | docent beslist | ingeleverd werk | ja
  Gezicht herkennen bij examen | proef, niet gebruikt | controle identiteit | zelflerend | verboden? | niemand | camerabeeld | ja
""",
    r"""
AVG_register_school_beknopt.xlsx org=school
S register
p Verwerkingen – korte versie voor de MR
T processing_activity verwerkingen
t name | purpose | data_subjects | data_categories | legal_ground | special_data | recipients | retention | supports:from | dpia_needed
h Wat doen we | Waarom doen we dat | Van wie | Welke gegevens | Het mag omdat | Bijzondere gegevens | Gaat naar | Hoe lang bewaren | In welk systeem | DPIA nodig?
  Inschrijven leerlingen | plaatsen op school | leerlingen; ouders~~["leerlingen", "ouders"] | naam, adres, BSN | wettelijke plicht~~legal_obligation | BSN~~["national_number"] | DUO; gemeente | 5 jaar na vertrek | Schoolvolg | nee~~no
  Cijfers en absentie | begeleiden | leerlingen | cijfers, verzuim | publieke taak~~public_task | geen | ouders; leerplicht | 2 jaar na vertrek | Schoolvolg | nee
  Zorgdossier | passend onderwijs | leerlingen | verslagen, onderzoeken | publieke taak | gezondheid~~["health"] | samenwerkingsverband | 3 jaar na vertrek | Schoolvolg | ja~~yes
  Foto's op de site | laten zien wat we doen | leerlingen; personeel | foto, naam klas | toestemming~~consent | geen | iedereen | tot intrekken | website | nee
  Cameratoezicht | veiligheid | bezoekers; leerlingen | beelden | gerechtvaardigd belang~~legitimate_interest | geen | politie op vordering | 4 weken | camera's | ja
  Personeelsdossier | salaris en begeleiding | personeel | contract, verzuim | overeenkomst~~contract | gezondheid; BSN | administratiekantoor | 7 jaar | HR-pakket | nee
  Adaptief oefenen | les op maat | leerlingen | antwoorden, tempo | publieke taak | geen | leverancier | 1 jaar | Rekenrijk | weet niet~~unknown
  Kluishuur | verhuur kluisjes | leerlingen | naam, kluisnummer | overeenkomst | geen | geen | 1 jaar | Kluisjes | nee
  Buitenlandse reis | noodgevallen | leerlingen | paspoort, medicijnen | toestemming | gezondheid | reisbureau | tot na de reis | Excel | weet niet
S DPIA's
T dpia dpia-lijst
t name | state | evaluates:to | version | - | started_on | advice_officer | advice_officer_on | adopted_on | review_date
h DPIA | Stand | Over welke verwerking/app | Versie | Blz. | Begonnen | Wat zei de FG | FG-advies d.d. | Getekend | Opnieuw in
  DPIA Schoolvolg | vastgesteld~~adopted | Schoolvolg | 2.0 | #31 | @2023-10-02~~2023-10-02 | akkoord, wel logging aanzetten | @2024-01-15~~2024-01-15 | @2024-02-01~~2024-02-01 | feb. 2027
  DPIA camera's | advies~~advice | Cameratoezicht | 1.1 | #12 | @2026-03-09 | minder camera's bij de kantine | @2026-06-22 |  |
  DPIA Leerplein | opstellen~~drafting | Leerplein | 0.4 | #9 | @2026-09-14 |  |  |  |
  DPIA zorgdossier | vastgesteld | Zorgdossier | 1.0 | #28 | @2022-11-01 | akkoord | @2023-03-06 | @2023-03-20 | mrt. 2026
  DPIA taalmodellen in de les | prescan~~pre_scan | Tekstfeedback | 0.1 | #4 | @2026-11-02 |  |  |  |
  DPIA kluisjes (mini) | prescan | Kluisjes | 1.0 | #31 | @2025-11-10 | niet nodig | @2025-12-01 | @2025-12-08 | dec. 2028
  DPIA HR-pakket | herziening~~review | Personeelsdossier | 1.3 | #12 | @2021-06-01 | bewaartermijnen aanpassen | @2021-09-13 | @2021-10-01 | okt. 2024
  DPIA wifi-volgen | advies | bezoekersteller aula | 0.9 | #9 | @2026-05-18 | niet doen | @2026-10-05 |  |
""",
    r"""
scholing_digitaal_academie.ods org=school
S aanbod
T training aanbod
t name | teaches:to | aims_at:to | supplied_by:to | days | cost | certificate | valid_years | attends:from | -
h Cursus | Je leert | Voor wie | Aanbieder | Dagen | Kosten p.p. | Certificaat? | Geldig (jaar) | Al gevolgd door | Zaal
  Toetsen in Leerplein | digitaal toetsen | docenten | academie | #0.5~~0.5 | $0 |  |  | sectie wiskunde | aula
  AVG voor mentoren | privacybewust werken | mentoren | Juf & Recht | #0.5 | $85~~8500 | deelname | #2~~2 | mentoren jaar 1 | B12
  AI in de les | AI-geletterdheid | alle docenten | Hogeschool Zuid | #2 | $340 | AI-bewijs | #3 | KMS; TJA~~["KMS", "TJA"] | online
  Roosteren gevorderd | roosteren | roosterbureau | Tijdvak | #3 | $1250 | Roosterix expert | #2 | HVL | aula
  Functioneel beheer basis | BiSL | beheerders | IT Leerhuis | #3 | $1450 | BiSL F |  | DBR | B12
  Phishing herkennen | veilig werken | iedereen | e-learning | #0.1 | $6 |  | #1 |  | online
  Data lezen voor teamleiders | datageletterdheid | teamleiders | academie | #1 | $120 |  |  | teamleiders havo | aula
  Examens afnemen op laptop | digitaal toetsen | surveillanten | academie | #0.5 | $0 |  | #1 |  | B12
S vaardigheden
T competence vaardigheden
t name | kind | level_text | needs_competence:from | has_competence:from | -
h Vaardigheid | Kennis / kunde / gedrag | Wat betekent 1 - 2 - 3 | Nodig voor rol | Wie kan dit al | In gesprekscyclus?
  digitaal toetsen | kunde~~skill | 1 afnemen, 2 maken, 3 analyseren | docent | EBO; KMS | ja
  privacybewust werken | gedrag~~behaviour | 1 weet, 2 doet, 3 spreekt aan | mentor | DBR | ja
  AI-geletterdheid | kennis~~knowledge | 1 basis, 2 lesgebruik, 3 beleid | docent; teamleider | KMS | nee
  roosteren | kunde | 1 wijzigen, 2 bouwen | roostermaker | HVL | ja
  BiSL | kennis | F of G | functioneel beheerder | DBR | ja
  datageletterdheid | kennis | 1 lezen, 2 duiden | teamleider |  | nee
  leerlingen begeleiden bij LOB | kunde | 1 volgt gesprek, 2 voert gesprek | mentor | LOB-team | ja
  Schoolvolg inrichten | kennis | 1 klas, 2 locatie, 3 school | functioneel beheerder; key-user | DBR; HVL | ja
""",
    r"""
wie_is_wie_ict_en_beheer.csv org=school delimiter=semicolon encoding=cp1252
T person wie-is-wie
t name | abbreviation | job_title | member_of:to | email | phone | fte | - | fulfils:to
h Naam | Afk. | Functie | Team | E-mail | Toestel | Wtf | Werkdagen | Rol bij ICT
  Daan Breukers | DBR | medewerker applicaties | Bedrijfsbureau | dbr@school.example | 201 | 1,0~~1 | ma-vr | functioneel beheerder
  Hetty van Laar | HVL | roostermaker | Roosterbureau | hvl@school.example | 214 | 0,8~~0.8 | ma di do vr | key-user Roosterix
  Karim Messaoudi | KMS | docent Nederlands | Locatie Park | kms@school.example | 301 | 0,9 | ma-do | i-coach
  Trees Jager | TJA | docent wiskunde | Locatie Dijk | tja@school.example | 305 | 0,6 | di wo do | i-coach
  Els Bos | EBO | docent Engels | Locatie Park | ebo@school.example | 309 | 1,0 | ma-vr | key-user Leerplein
  Wout Smeets | WSM | systeembeheerder | ICT | wsm@school.example | 200 | 1,0 | ma-vr | werkplekken
  Jolanda Pot | JPO | directeur bedrijfsvoering | Directie | jpo@school.example | 100 | 1,0 | ma-vr | proceseigenaar
  Ali Yildiz | AYI | conciërge | Locatie Dijk | ayi@school.example | 330 | 1,0 | ma-vr | uitgifte laptops
  Marga Oud | MOU | privacy officer | Bestuursbureau | mou@school.example | 110 | 0,4 | di do | privacy
  Bea Kuipers | BKU | teamleider havo | Locatie Park | bku@school.example | 302 | 1,0 | ma-vr | opdrachtgever apps
  Jord de Wit | JWI | TOA bèta | Locatie Park | jwi@school.example | 318 | 0,7 | ma-do | uitgifte meetlaptops
  Sien Maas | SMA | mediathecaris | Mediatheek | sma@school.example | 321 | 0,5 | wo do vr | key-user Boekfonds
  Rob Terlouw | RTE | decaan vmbo | Locatie Dijk | rte@school.example | 333 | 0,8 | ma di do vr | key-user Stagewijs
  vacature |  | netwerkbeheerder | ICT | ict@school.example | 200 | 1,0 |  | netwerk en wifi
  Nadia Amrani | NAM | leerlingadministratie | Bedrijfsbureau | nam@school.example | 205 | 0,9 | ma-do | key-user Schoolvolg
""",
]
