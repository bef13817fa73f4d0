"""Privacy officer, CISO and data protection officer of an insurer, a hospital and a municipality: formal words, article numbers, codes, long cells, lists with semicolons and line breaks."""
kBooks = [
    r"""
gemeente_verwerkingsregister.xlsx org=gemeente
S Register art. 30 AVG
p Register van verwerkingsactiviteiten (art. 30 lid 1 AVG) | | | Status: vastgesteld
p Versie 4.2 d.d. 1 december 2025

T processing_activity verwerkingsregister
t external_id | name | owns:from/responsible:from | purpose | legal_ground | legal_ground_text | data_subjects | data_categories | special_data | recipients | third_countries | retention | supports:from | processor_of:from | security_measures | dpia_needed
h Id | Naam van de verwerking | Proceseigenaar | Doel(einden) | Rechtsgrond (art. 6) | Wettelijke basis | Categorieën betrokkenen | Categorieën persoonsgegevens | Bijzondere persoonsgegevens | Ontvangers | Doorgifte buiten EER | Bewaartermijn | Gebruikte applicatie(s) | Verwerker(s) | Technische en organisatorische maatregelen | DPIA vereist?
  V001 | Wmo-aanvragen behandelen | afdelingshoofd Sociaal | Beoordelen en toekennen van ondersteuning | wettelijke verplichting~~legal_obligation | Wmo 2015 | inwoners; mantelzorgers~~["inwoners","mantelzorgers"] | NAW, BSN, inkomen, zorgbehoefte~~["NAW","BSN","inkomen","zorgbehoefte"] | gezondheid, BSN~~["health","national_number"] | zorgaanbieders; CAK~~["zorgaanbieders","CAK"] | nee | 15 jaar na einde ondersteuning | Zaaklicht Suite | Zaaklicht | rollen en logging | ja~~yes
  V002 | Meldingen openbare ruimte | teamleider Wijkbeheer | Afhandelen van meldingen | algemeen belang~~public_task | Gemeentewet | inwoners | naam, e-mail, locatie | geen~~null | aannemers | nee | 1 jaar | Meldloket | Meldloket BV | tweefactor | nee~~no
  V003 | Parkeervergunningen | teamleider Vergunningen | Verlenen van vergunningen | wettelijke taak~~public_task or legal_obligation | Parkeerverordening | inwoners, bedrijven~~["inwoners","bedrijven"] | NAW\nkenteken\nbetaalgegevens~~["NAW","kenteken","betaalgegevens"] | n.v.t.~~null | parkeerbedrijf | n.v.t. | 7 jaar (fiscaal) | Parkeerplus | Parkeerplus NV | versleuteling | nee
  V004 | Personeelsdossiers | hoofd P&O | Uitvoering arbeidsovereenkomst | overeenkomst~~contract | cao | medewerkers | NAW, salaris, verzuim | BSN | Belastingdienst, ABP | nee | 2 jaar na uitdienst | Loonwijzer Online | Loonwijzer | autorisatie per rol | nog te bepalen~~unknown
  V005 | Cameratoezicht centrum | adviseur Veiligheid | Handhaven openbare orde | publieke taak~~public_task | art. 151c Gemeentewet | bezoekers centrum | beelden | strafrechtelijk~~["criminal"] | politie | nee | 28 dagen | Camerakijk | - ~~null | afgesloten ruimte, logging | Ja
  V006 | Nieuwsbrief | adviseur communicatie | Informeren van inwoners | toestemming~~consent | - ~~null | abonnees | e-mailadres | nee~~null | geen~~null | ja, VS (standaardclausules) | tot afmelding | Briefpost | Briefpost Inc. | dubbele aanmelding | nee
""",
    r"""
verzekeraar_verwerkingen_verwerker.csv org=verzekeraar delimiter=semicolon encoding=utf-8-sig quote=all
T processing_activity verwerkersregister
t external_id | name | controller_contact/processor_of:from | our_role | processing_categories | third_countries | safeguards | security_measures | automated_decision | special_data | start_date
h Ref. | Dienstverlening | Verwerkingsverantwoordelijke | Hoedanigheid | Categorieën van verwerkingen (art. 30 lid 2) | Derde land | Passende waarborgen | Beveiligingsmaatregelen (art. 32) | Geautomatiseerde besluitvorming (art. 22) | Bijz. pg. | Sinds
  VW-01 | Verzuimadministratie voor werkgevers | aangesloten werkgevers | verwerker~~processor | vastleggen; doorgeven aan arbodienst~~["vastleggen","doorgeven aan arbodienst"] | nee | n.v.t.~~null | ISO 27001 | nee~~false | gezondheid~~["health"] | @2019-01-01~~2019-01-01
  VW-02 | Uitkeringen namens pensioenfonds | pensioenfonds | verwerker | berekenen; uitbetalen | nee | n.v.t. | ISO 27001; 4-ogen | nee | nee~~null | 1 mei 2021~~2021-05-01
  VW-03 | Schaderegeling voor volmacht | gevolmachtigd agenten | gezamenlijk~~joint | schade beoordelen; fraudecheck | Verenigd Koninkrijk | adequaatheidsbesluit | versleuteling, logging | ja~~true | strafrechtelijk~~["criminal"] | @2022-10-01
  VW-04 | Klantcontact avonduren | eigen organisatie | verantwoordelijke~~controller | telefonie | Suriname | SCC's | schermopname uit | nee | - ~~null | 2024
  VW-05 | Postverwerking | diverse labels | verwerker | scannen, vernietigen~~["scannen","vernietigen"] | neen | | kluis | nvt~~null or false | BSN~~["national_number"] | 01.07.2023~~2023-07-01
""",
    r"""
ziekenhuis_norm_nen7510.xlsx org=ziekenhuis
S VvT
p Verklaring van toepasselijkheid NEN 7510 - concept 3

T norm_item verklaring_van_toepasselijkheid
t number | name | applicable | applicability_reason | state | evidence | complies_with:from | owns:from/responsible:from | review_date | part_of:to
h Art. | Beheersmaatregel (eigen woorden) | v.t. | Motivering | Implementatiestatus | Bewijslast | Ingevuld met | Verantwoordelijke | Herbeoordelen | Norm
  5.01 | Beleid voor informatiebeveiliging is vastgesteld | ja~~true | wettelijk | volledig~~in_place | besluit RvB 2024 | Beleid IB | CISO | @2026-09-01~~2026-09-01 | NEN 7510:2024
  5.09 | Overzicht van bedrijfsmiddelen | ja | risico | gedeeltelijk~~partly | cmdb | Procedure CMDB | hoofd ICT | @2026-03-01 | NEN 7510:2024
  5.23 | Afspraken bij clouddiensten | J~~true | risico | gepland~~planned | - ~~null | | inkoop | Q2 2026~~[2026-04-01..2026-06-30] | NEN 7510:2024
  6.03 | Mensen bewust en opgeleid | ja | risico | deels~~partly | e-learning 71% | Opleiding Veilig werken | hoofd P&O | 1-5-2026~~2026-05-01 | NEN 7510:2024
  7.04 | Toezicht op toegang tot gebouwen | ja | risico | aangetoond~~proven | audit 2025 | Toegangsprocedure | facilitair | 2027 | NEN 7510:2024
  8.11 | Maskeren van gegevens in test | ja | wettelijk | niet~~absent | geen~~null | | hoofd ICT | n.t.b.~~null | NEN 7510:2024
  8.30 | Uitbestede ontwikkeling | n~~false | geen maatwerk | n.v.t.~~null | | | | | NEN 7510:2024
""",
    r"""
verzekeraar_risicoregister.xlsx org=verzekeraar
S Risico's IB
p Risicoregister informatiebeveiliging en IT | Classificatie: vertrouwelijk

T risk risicoregister
t external_id | name/event/description | cause | effect | likelihood | impact | - | mitigates:from | - | - | - | owns:from | treatment | review_date
h Risico-ID | Risico-omschrijving | Oorzaak | Gevolg | Bruto | < | < | Beheersmaatregelen | Netto | < | < | Risico-eigenaar | Strategie | Evaluatiedatum
h ^ | ^ | ^ | ^ | Kans (1-5) | Impact (1-5) | Score | ^ | Kans | Impact | Score | ^ | ^ | ^
  IB-01 | Gijzelsoftware legt polisadministratie stil | phishing, ongepatchte servers | geen acceptatie, reputatieschade | #4~~4 | #5~~5 | #20 | MFA; offline back-up; awareness~~["MFA","offline back-up","awareness"] | #2 | #4 | #8 | CISO | mitigeren~~reduce | @2026-04-01~~2026-04-01
  IB-02 | Leverancier van kernsysteem failliet | afhankelijkheid van één partij | geen onderhoud | #2 | #5 | #10 | escrow | #2 | #3 | #6 | CIO | overdragen~~transfer | 1-7-2026~~2026-07-01
  IB-03 | Onbevoegde inzage in medische gegevens | te ruime rechten | datalek, boete AP | #3 | #4 | #12 | rolmodel / logging~~["rolmodel","logging"] | #2 | #4 | #8 | mgr Inkomen | verminderen~~reduce | halfjaarlijks
  IB-04 | Model wijst onterecht claims af | scheve leerdata | klachten, toezicht | 3~~3 | 4 | #12 | menselijke controle | #1 | #4 | #4 | mgr Schade | mitigeren | Q3 2026~~[2026-07-01..2026-09-30]
  IB-05 | Kennis legacy verdwijnt | pensionering | langere storingen | hoog | gemiddeld | | kennisoverdracht | | | | hfd IT | accepteren~~accept | n.t.b.~~null
  IB-06 | Uitval datacenter | stroom, brand | uitval > 24 uur | #1 | #5 | #5 | uitwijk | #1 | #2 | #2 | hfd IT-operations | accepteren | @2026-12-15
S Legenda
p Kans | 1 = minder dan eens per 10 jaar | 5 = vaker dan eens per jaar
p Impact | 1 = verwaarloosbaar | 5 = bedreigend voor het voortbestaan
""",
    r"""
gemeente_bio_maatregelen.ods org=gemeente
S Maatregelen
p Actielijst BIO2 - status t.b.v. ENSIA

T control maatregelenlijst
t external_id | name/description | complies_with:to | kind | state | owns:from/responsible:from | review_date | evidence | yearly_cost | mitigates:to
h Maatregel-nr. | Maatregel | BIO-norm | Type maatregel | Status implementatie | Actiehouder | Deadline / toetsdatum | Bewijsstuk | Structurele kosten | Tegen welk risico
  M-01 | Tweefactor voor alle beheerders | 8.05 | preventief~~preventive | geïmplementeerd~~in_place | CISO | @2026-02-01~~2026-02-01 | rapport AD | $6000~~600000 | overname account
  M-02 | Logging centraal bewaken | 8.15 ; 8.16~~["8.15","8.16"] | detectief~~detective | in voorbereiding~~planned | hoofd ICT | @2026-06-30 | | 48k~~4800000 | ongemerkt misbruik
  M-03 | Herstelprocedure back-up testen | 8.13 | correctief~~corrective | gedeeltelijk~~partly | hoofd ICT | mei 2026~~[2026-05-01..2026-05-31] | testverslag | geen~~null or 0 | gijzelsoftware
  M-04 | Clean desk rondes | 7.7 | preventief | ja~~in_place | facilitair | elk kwartaal | foto's | - ~~null | verlies papier
  M-05 | Exitafspraken in contracten | 5.23 | P | nee~~absent | inkoop | 31/12/2026~~2026-12-31 | | nihil | leverancier stopt
""",
    r"""
gemeente_algoritmeregister.csv org=gemeente delimiter=semicolon encoding=utf-16
T algorithm algoritmeregister
t register_id/external_id | name | description | owns:from/responsible:from | goal_and_impact | publication_category | kind | ai_class | status | in_use_since | legal_basis | human_intervention | data_used | supplied_by:to | source_code | objection_route | impact_tests | contact
h id | Naam algoritme | Korte omschrijving | Organisatieonderdeel | Doel en impact | Publicatiecategorie | Soort algoritme | AI Act risicocategorie | Status | Begindatum | Wettelijke basis | Menselijke tussenkomst | Gegevens | Leverancier | Link naar broncode | Bezwaarmogelijkheid | Impacttoetsen | Contactgegevens
  ALG-1 | Fraudesignalen bijstand | Weegt signalen voor onderzoek | Sociaal | Bepaalt volgorde van onderzoek; grote impact | Hoog-risico AI-systeem~~high_risk | zelflerend~~learning | hoog risico~~high | Buiten gebruik~~ended | 01-2019~~[2019-01-01..2019-01-31] | Participatiewet | medewerker beslist | uitkering, inkomen | Signaalkern | n.v.t.~~null | bezwaar bij commissie | DPIA; IAMA~~["DPIA","IAMA"] | algoritmes@gemeente.voorbeeld
  ALG-2 | Routering meldingen | Stuurt melding naar team | Ruimte | Sneller bij het goede team | overig~~other | taalmodel~~language | minimaal~~minimal | In gebruik~~active | 1-6-2024~~2024-06-01 | geen | behandelaar kan omzetten | tekst van de melding | Meldloket BV | | melding heropenen | geen~~null | algoritmes@gemeente.voorbeeld
  ALG-3 | WOZ-waardering | Schat de waarde van woningen | Belastingen | Grondslag van de aanslag | impactvol~~impactful | statistisch~~statistics | geen AI~~not_ai | In gebruik | 2015 | Wet WOZ | taxateur controleert | kenmerken, verkoopprijzen | Waardepaal | n.v.t. | bezwaar binnen zes weken | DPIA | woz@gemeente.voorbeeld
  ALG-4 | Chatbot website | Beantwoordt vragen | Dienstverlening | Antwoord buiten kantooruren | Overige algoritmes | taalmodel | transparantie~~transparency | In ontwikkeling~~planned | n.t.b.~~null | - | doorverbinden met medewerker | vraag van bezoeker | n.n.b.~~null | | klacht | quickscan | algoritmes@gemeente.voorbeeld
  ALG-5 | Beslisregels kwijtschelding | Toetst inkomen aan norm | Belastingen | Automatisch toekennen | impactvol | rekenregels~~rules | geen AI-systeem | In gebruik | @2022-03-01 | Invorderingswet | uitval naar medewerker | inkomen, vermogen | eigen ontwikkeling | https://code.voorbeeld.invalid/kwijt | bezwaar | DPIA | belastingen@gemeente.voorbeeld
""",
    r"""
ziekenhuis_dpia_overzicht.ods org=ziekenhuis
S DPIA's
p Overzicht DPIA's (vertrouwelijk)
T dpia dpia-lijst
t external_id | name | evaluates:to | state/status | owns:from/responsible:from/team | advice_officer | advice_officer_on | adopted_by:to | adopted_on | review_date | version | notes
h DPIA-nr | Titel | Verwerking / systeem | Status | Opsteller | Advies FG | Datum advies FG | Vastgesteld door | Vastgesteld d.d. | Herziening | Versie | Bijzonderheden
  D-21 | Patiëntportaal | patiëntportaal | vastgesteld~~adopted | privacy officer | positief met voorwaarden | @2024-10-03~~2024-10-03 | RvB | 21 oktober 2024~~2024-10-21 | okt 2027~~[2027-10-01..2027-10-31] | 2.1 |
  D-22 | Beelden delen met huisartsen | beeldarchief | bij FG~~advice | privacy officer | afwachten | nvt~~null | | | | 0.9 | spoed
  D-23 | Valdetectie met sensoren | verpleegafdeling | in de maak~~drafting | innovatiemanager | | | | | | 0.3 | pilot start pas na akkoord
  D-24 | Onderzoeksdata longen | datawarehouse | pre-scan~~pre_scan | analist zorg | | | n.v.t.~~null | - ~~null | | 0.1 |
  D-12 | Elektronisch patiëntdossier | epd | wordt herzien~~review | privacy officer | positief | 12-3-2019 | RvB | 2-4-2019~~2019-04-02 | verlopen | 1.0 | hoort bij release 2026
""",
    r"""
verzekeraar_datalekken.xlsx org=verzekeraar
S Datalekregister 2025
p Datalekregister art. 33 lid 5 AVG
p 2025 | | | alleen voor FG en privacyteam

T incident datalekregister
t external_id | occurred_on | discovered_on | name/description | people_affected | - | - | - | severity | occurred_in:to/affects:to | lesson | closed_on
h Nr. | Datum incident | Datum ontdekking | Aard van de inbreuk | Aantal betrokkenen | Soort gegevens | Gemeld aan AP? | Gemeld aan betrokkenen? | Ernst | Systeem of proces | Genomen maatregelen / les | Afgesloten
  2025-01 | @2025-01-08~~2025-01-08 | @2025-01-09~~2025-01-09 | Polisblad aan verkeerde klant | #1~~1 | NAW, polis | nee | ja | laag~~low | postverwerking | instructie | ja
  2025-02 | 3 feb. 2025~~2025-02-03 | 10-2-2025 | Bestand met klanten in verkeerde map | 340~~340 | NAW, IBAN | ja (12-2) | ja | H~~high | netwerkschijf | rechten aangepast | 1-4-2025~~2025-04-01
  2025-03 | onbekend~~null | @2025-05-22 | Laptop zoek | 0~~0 | versleuteld | nee | nee | laag | werkplek | | 
  2025-04 | @2025-07-01 | @2025-07-01 | Medisch rapport gemaild zonder beveiliging | #1 | medisch | ja | ja | midden~~middle | e-mail | beveiligd mailen verplicht | @2025-07-20
  2025-05 | @2025-10-13 | 14/10/2025~~2025-10-14 | Fout in export naar volmacht | ± 1.200~~1200 | polis, schade | ja | nee, laag risico | m | koppeling volmacht | controle op export | loopt~~null
n 2025-06 vervallen (geen datalek)
""",
]
