"""Board office of a university of applied sciences: academic years, objectives with key results, sentences that begin with 'Wij', names of institutes as codes, ODS and XLSX, cells merged over objectives."""
kBooks = [
    r"""
hs_besluiten_college.ods org=hogeschool
S 2025-2026
p Besluitenoverzicht College van Bestuur, studiejaar 2025-2026

T decision besluiten
t external_id | taken_on/wanted_on | name/question | description/rationale/name | state/status | rationale | advises_on:from/advice | - | decided_by:to | responsible:from/owns:from | affects:to/informed:from | amount | -/based_on:to
h Kenmerk | Vergadering | Onderwerp | Wat is besloten? | Uitkomst | Overwegingen | Gehoorde gremia | Openbaar | Besluit van | Portefeuille | Gevolgen voor | Geld gemoeid | Stuk
  CvB-25-101 | 2 september 2025~~2025-09-02 | Nieuwe leeromgeving | Gunning aan Leerpad | akkoord~~taken | beste score op toegankelijkheid | CMR, IT-raad | ja | CvB | lid CvB onderwijs | alle academies | € 1.450.000~~145000000 | CvB/2025/211
  CvB-25-104 | 2 september 2025 | Beleid generatieve AI | Kader vastgesteld | akkoord | wens van studenten en docenten | examencommissies | ja | CvB | lid CvB onderwijs | docenten, studenten | | CvB/2025/215
  CvB-25-109 | 16 september 2025 | Eén studentdossier | Uitgesteld tot roadmap er ligt | aangehouden~~deferred | afhankelijk van leeromgeving | IT-raad | ja | CvB | voorzitter CvB | S&O, IT | € 600.000 | CvB/2025/228
  CvB-25-113 | 14 oktober 2025 | Begroting IT 2026 | Vastgesteld | akkoord | past in kaderbrief | CMR, RvT | nee | CvB | voorzitter CvB | IT | € 18.200.000 | CvB/2025/240
  CvB-25-118 | 14 oktober 2025 | Onderzoeksdata | Opslag alleen in eigen omgeving | akkoord | funders eisen beheerplan | lectorenraad | ja | CvB | lid CvB onderzoek | lectoraten | € 210.000 | CvB/2025/244
  CvB-25-121 | 4 november 2025 | Camera's parkeerdek | Niet doorgaan | afgewezen | FG negatief | FG, CMR | ja | CvB | voorzitter CvB | facilitair | | CvB/2025/251
  CvB-25-122 | 4 november 2025 | Roosteren per periode | Pilot bij TECH en ZORG | akkoord | werkdruk | academiedirecteuren | ja | DO | lid CvB onderwijs | TECH, ZORG | € 85.000 | CvB/2025/252
  CvB-25-127 | 25 november 2025 | Deelname landelijke SIS | Intentie uitspreken | akkoord onder voorwaarde | exit in 2029 | IT-raad, CMR | nee | CvB | voorzitter CvB | S&O | | CvB/2025/263
  CvB-25-130 | 25 november 2025 | Jaarplan FG | Kennis genomen | t.k.n. | | | nee | CvB | voorzitter CvB | | | CvB/2025/266
""",
    r"""
hs_okr_strategisch_plan.xlsx org=hogeschool
S OKR 25-26
p OKR's bij het instellingsplan 'Wendbaar leren'

T goal/kpi okr
t under_theme:to/part_of:to | part_of:to/name/contributes_to:to | external_id | name/measure_of_success | baseline/- | -/measurements | target/- | unit_of_measure/- | owns:from/responsible:from/accountable:from | contributes_to:from | -/status | notes
h Thema | Objective\n(Wij ...) | Nr. | Key result | Start | Tussenstand\nnov. | Doel\njuli '26 | In | Eigenaar | Initiatieven | Vertrouwen\n(1-10) | Gesprek
  Student | Wij zien elke student | 1.1 | Studenten met een gesprek in week 6 | 44 | 58 | 90 | % | directeuren | studentdossier | 6 | |
  ^ | ^ | 1.2 | Uitval in jaar 1 | 31 | 29 | 25 | % | directeuren | Vroeg in beeld | 5 | cijfers pas in februari
  ^ | Wij zijn toegankelijk | 1.3 | Digitale toetsen die WCAG halen | 12 | 35 | 100 | % | toetsbureau | nieuwe leeromgeving | 4 |
  Docent | Wij geven ruimte | 2.1 | Systemen waar een docent in moet werken | 14 | 13 | 9 | aantal | CIO | rationalisatie | 5 |
  ^ | ^ | 2.2 | Tijd aan roosterwijzigingen | 3,2 | 3,0 | 1,5 | uur p/w | hoofd Roosteren | roosteren per periode | 6 | pilot loopt
  ^ | Wij leren ook zelf | 2.3 | Docenten met basiscertificaat AI | 0 | 18 | 60 | % | HR | AI-leerlijn | 8 |
  Onderzoek | Wij delen open | 3.1 | Publicaties open access | 71 | 76 | 95 | % | bibliotheek | | 7 |
  ^ | ^ | 3.2 | Projecten met datamanagementplan | 38 | 49 | 80 | % | lectorenraad | opslag onderzoeksdata | 6 |
  Organisatie | Wij zijn veilig | 4.1 | Afdelingen met getest noodplan | 2 | 5 | 12 | aantal | CISO | oefenkalender | 7 |
  ^ | ^ | 4.2 | Volwassenheid normenkader | 2,1 | 2,4 | 3,0 | niveau | CISO | | 6 | audit in mei
  ^ | Wij zijn zuinig | 4.3 | IT-kosten per student | 512 | 505 | 470 | euro | controller | rationalisatie | 4 |
""",
    r"""
hs_rondgang_academies.xlsx org=hogeschool
S Gesprekken
p Rondgang informatiemanagement, september-november 2025

T interview gesprekken
t external_id | date | name/interviewed_in:from/in_domain:to | interviewed_in:from/name/spoken_with | level | held_by | summary | raised_in:from/- | summary/- | approved | notes
h # | Wanneer | Academie / dienst | Met welke functie | Laag | Door wie | Wat kwam naar voren | Wensen | Waar zijn zij trots op | Verslag akkoord? | Vervolg
  1 | 9-9-2025~~2025-09-09 | TECH | academiedirecteur | directie~~board or management | informatiemanager | te veel eilandjes | één beeld van studievoortgang | eigen labs | ja~~true | december
  2 | 11-9-2025 | TECH | docententeam werktuigbouw | uitvoering~~operations | informatiemanager | toetsen nakijken kost dagen | nakijkhulp; koppeling cijfers | | ja |
  3 | 16-9-2025 | ZORG | stagecoördinator | uitvoering | informatiemanager | mail met 200 instellingen | stageportaal | relatiebeheer | nee~~false | verslag sturen
  4 | 18-9-2025 | ECON | academiedirecteur | directie | CIO | sturen op gevoel | prognose instroom | | ja |
  5 | 23-9-2025 | S&O | hoofd studentzaken | management~~management | informatiemanager | SIS is op | nieuw SIS; minder maatwerk | snelle diplomering | ja | roadmap
  6 | 30-9-2025 | Bibliotheek | hoofd bibliotheek | management | informatiemanager | licenties stijgen | gebruikscijfers per titel | open access | ja |
  7 | 7-10-2025 | HR | HR-adviseur | uitvoering | trainee | zes formulieren per indienst | één keer invoeren | | nee |
  8 | 14-10-2025 | Lectoraten | lector energie | uitvoering | informatiemanager | opslag vol | rekenkracht; opslag | data-afspraken | ja |
  9 | 28-10-2025 | Facilitair | vastgoedmanager | management | trainee | lokalen leeg maar bezet in rooster | bezetting meten | | ja | sensoren
  10 | 4-11-2025 | CvB | lid CvB onderwijs | bestuur~~board | CIO | wil minder projecten | overzicht portfolio | | ja |
""",
    r"""
hs_mandaten_bijlage.ods org=hogeschool
S bijlage 2
p Bijlage 2 bij het Bestuurs- en beheersreglement: wie mag wat?

T mandate mandaten
t external_id | in_domain:to/- | name/scope | gives_mandate:from | holds_mandate:from | amount_max | may_delegate | ground | scope/notes | start_date | end_date
h Art. | Hoofdstuk | Bevoegdheid | Verleend door | Aan | Maximaal | Ondermandaat? | Krachtens | Voorwaarden | Ingangsdatum | Vervalt
  2.1 | Inkoop | Aangaan van IT-contracten | CvB | CIO | 100.000~~10000000 | ja~~true | BBR art. 14 | binnen begroting | 1-1-2025~~2025-01-01 | |
  2.2 | Inkoop | Aangaan van IT-contracten | CIO | teamleiders IT | 10.000~~1000000 | nee~~false | BBR art. 14 | alleen afroep | 1-1-2025 |
  2.3 | Inkoop | Aangaan overige contracten | CvB | directeuren | 50.000 | ja | BBR art. 14 | | 1-1-2025 |
  3.1 | Personeel | Benoemen tot schaal 12 | CvB | directeuren | n.v.t.~~null | nee | BBR art. 17 | HR adviseert | 1-1-2025 |
  3.2 | Personeel | Inhuur derden | CvB | directeuren | 75.000 | nee | BBR art. 18 | max. 1 jaar | 1-1-2025 | 31-12-2026~~2026-12-31
  4.1 | Privacy | Tekenen verwerkersovereenkomst | CvB | CIO | | nee | AVG art. 28 | advies FG | 1-9-2024 |
  4.2 | Privacy | Melden datalek bij AP | CvB | CISO | | ja | AVG art. 33 | informeert FG | 1-9-2024 |
  5.1 | Onderzoek | Indienen subsidieaanvraag | CvB | lectoren | 250.000 | nee | BBR art. 21 | matching akkoord | 1-1-2025 |
""",
]
