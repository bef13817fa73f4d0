"""Data protection officer of a group of secondary schools: questions to colleagues as headers with line breaks, articles in brackets, a colophon above and a signature below, everything in XLSX."""
kBooks = [
    r"""
vo_verwerkingen_scholengroep.xlsx org=scholengroep
S Register ;margin=1
p Register van verwerkingsactiviteiten (art. 30 AVG)
p Scholengroep De Linde, vastgesteld door het CvB, versie 4.2
p Vul alleen de witte vakken in. Twijfel? Mail de FG.

T processing_activity register
t external_id | name | purpose | data_subjects | data_categories | special_data | legal_ground | legal_ground_text | recipients | retention | third_countries | owns:from/accountable:from/responsible:from | supports:from | processor_of:from | dpia_needed/evaluates:from | -
h Nr | Om welke verwerking\ngaat het? | Waarvoor doen we dit?\n(doel) | Van wie zijn\nde gegevens? | Welke gegevens? | Bijzondere\ngegevens?\n(art. 9/10) | Mag het?\n(grondslag, art. 6) | Op basis waarvan precies? | Wie krijgt de\ngegevens nog meer? | Hoe lang\nbewaren we ze? | Gaat er iets\nbuiten de EER? | Wie gaat erover? | In welk\nsysteem? | Welke verwerker\ngebruiken we? | DPIA nodig? | Laatst nagekeken
  V01 | Leerlingadministratie | inschrijven en volgen van leerlingen | leerlingen; ouders~~["leerlingen","ouders"] | naam, adres, BSN, schoolloopbaan | BSN~~["national_number"] | publieke taak~~public_task | Wet voortgezet onderwijs 2020 | DUO; gemeente (leerplicht) | 5 jaar na uitschrijving | nee | directeur bedrijfsvoering | Schoolvolg | Schoolvolg BV | nee~~no | sep 2025
  V02 | Passend onderwijs | ondersteuning toewijzen | leerlingen | onderzoeksverslagen, handelingsplan | gezondheid~~["health"] | publieke taak | Wvo art. 2.45 | samenwerkingsverband | 3 jaar na vertrek | nee | zorgcoördinator | Schoolvolg; Ondersteuningsloket | Schoolvolg BV | ja~~yes | sep 2025
  V03 | Personeelsdossier | uitvoeren arbeidsovereenkomst | medewerkers | NAW, functie, beoordeling | | overeenkomst~~contract | cao VO | ABP; Belastingdienst | 7 jaar na uitdiensttreding | nee | hoofd P&O | Persoonlijk+ | Loonkring | nee | jan 2025
  V04 | Verzuim personeel | re-integratie | medewerkers | verzuimdata, belastbaarheid | gezondheid | wettelijke plicht~~legal_obligation | Wet verbetering poortwachter | arbodienst | 2 jaar na herstel | nee | hoofd P&O | Persoonlijk+ | Loonkring | ja | jan 2025
  V05 | Cameratoezicht | veiligheid gebouw en fietsenstalling | leerlingen; medewerkers; bezoekers | camerabeelden | | gerechtvaardigd belang~~legitimate_interest | belangenafweging 2023 | politie (op vordering) | 4 weken | nee | conciërges / facilitair | Camerasysteem | Beveilig-Oost | ja | mrt 2024
  V06 | Foto's en film | laten zien wat er op school gebeurt | leerlingen | beeldmateriaal | | toestemming~~consent | toestemmingsformulier | ouders; website | tot intrekking, max. einde schooltijd | ja, sociale media | communicatie | Mediabank | | nee | sep 2025
  V07 | Digitaal leermateriaal | lesgeven en oefenen | leerlingen | naam, klas, resultaten | | publieke taak | Wvo; privacyconvenant | uitgeverijen via ketenpartij | einde schooljaar | nee | teamleiders | Leermiddelenplein | diverse uitgeverijen | weet niet~~unknown | okt 2025
  V08 | Ouderbijdrage innen | facturen en betalingen | ouders | NAW, IBAN | | overeenkomst | ouderovereenkomst | bank | 7 jaar | nee | controller | Schoolkassa | Betaalgemak | nee | nov 2024
  V09 | Proctoring herkansing | toezicht bij toets op afstand | leerlingen | beeld, geluid, schermopname | | | | | 30 dagen | VS (subverwerker) | examensecretaris | Toetskijk | Toetskijk Ltd | ja | nog doen
  V10 | Leerlingenvervoer excursies | vervoer regelen | leerlingen | naam, telefoon ouder, medicijnen | gezondheid | toestemming | formulier excursie | busbedrijf | na afloop vernietigen | nee | excursiecommissie | papier | | nee | sep 2025
  V11 | Alumni | contact houden, loopbaanonderzoek | oud-leerlingen | naam, e-mail, vervolgstudie | | toestemming | aanmeldformulier | | tot afmelding | nee | communicatie | Nieuwsbriefpakket | Postduif | nee | mrt 2024
  V12 | Leerplichtmeldingen | melden ongeoorloofd verzuim | leerlingen | verzuimregistratie | | wettelijke plicht | Leerplichtwet 1969 | DUO; leerplichtambtenaar | 5 jaar | nee | verzuimcoördinator | Schoolvolg | Schoolvolg BV | nee | sep 2025

p Akkoord FG: (paraaf)
""",
    r"""
vo_dpia_overzicht.xlsx org=scholengroep
S Stand DPIA's
p Welke DPIA's lopen er en hoe ver zijn we?

T dpia overzicht
t external_id | name | evaluates:to | commissioned_by:to/owns:from | team/responsible:from | state | started_on | advice_officer | advice_officer_on | s16_risks/summary | s17_measures | adopted_on | review_date
h Nr | Onderwerp | Over welke verwerking?\n(nr uit register) | Wie heeft erom\ngevraagd? | Wie werken\neraan mee? | Hoe ver zijn we? | Begonnen op | Wat vindt de FG?\n(art. 35 lid 2) | Datum advies FG | Grootste risico's\nvoor leerlingen | Wat doen we\ndaaraan? | Vastgesteld door\nCvB op | Opnieuw bekijken\nvoor
  D1 | Ondersteuningsloket | V02 | zorgcoördinator | IB, ICT, FG | vastgesteld~~adopted | @2024-02-05 | akkoord, met voorwaarden | @2024-05-13~~2024-05-13 | te ruime inzage | autorisatie per leerling | @2024-06-04~~2024-06-04 | @2027-06-01
  D2 | Camera's fietsenstalling | V05 | facilitair | facilitair, FG | vastgesteld | @2023-09-11 | akkoord | @2023-11-20 | meekijken door conciërges | logging | @2023-12-12 | @2026-12-01
  D3 | Proctoring | V09 | examensecretaris | examens, ICT, MR | voorlopig~~drafting | @2025-10-06 | | | beelden in slaapkamer; VS | alternatief op school | |
  D4 | Verzuim personeel | V04 | hoofd P&O | P&O, arbo | advies FG gevraagd~~advice | @2025-03-17 | | | medische gegevens in mail | portaal arbodienst | |
  D5 | Adaptief oefenen wiskunde | V07 | sectie wiskunde | docenten, FG | pre-scan~~pre_scan | @2025-11-03 | | | profilering | | |
  D6 | Kansrijk advies (algoritme) | V07 | CvB | onderwijs, ICT, FG | voorlopig | @2025-09-01 | nee, tenzij uitleg aan ouders | @2025-11-10 | onjuist advies, vooroordeel | docent beslist | |
  D7 | Cloudomgeving leerlingen | V07 | ICT | ICT, FG, MR | herziening~~review | @2021-01-11 | akkoord | @2021-04-20 | metagegevens naar leverancier | instellingen aangescherpt | @2021-05-11 | @2024-05-01
  D8 | Toegangspoortjes met pas | V05 | facilitair | facilitair | ingetrokken | @2024-11-04 | afgeraden | @2024-12-02 | volgen van leerlingen | niet doen | |

p FG De Linde, november 2025
S Uitleg
T - legenda
t - | -
h Stand | Wat betekent dat?
  pre-scan | eerste vragenlijst is ingevuld
  voorlopig | conceptrapport ligt er
  advies FG gevraagd | FG heeft 4 weken
  vastgesteld | CvB heeft getekend
  herziening | na 3 jaar of bij wijziging
""",
    r"""
vo_verwerkersovereenkomsten.xlsx org=scholengroep
S VWO's
p Verwerkersovereenkomsten, model privacyconvenant 4.0

T contract/arrangement verwerkersovereenkomsten
t external_id/number | supplied_by:to/party_in:from | name/under_contract:from | -/purpose/description | - | start_date | end_date | processor_agreement/- | - | owns:from/responsible:from | - | notes
h Nr | Met wie? | Voor welk product\nof welke dienst? | Wat doet de verwerker\nvoor ons? | Welk model? | Getekend op | Geldig tot | Privacybijsluiter\nontvangen? | Audit-\nverklaring gezien? | Wie bewaakt dit? | Waar ligt het stuk? | Bijzonderheden
  1 | Schoolvolg BV | Schoolvolg | leerlingadministratie | 4.0 | @2024-08-01~~2024-08-01 | onbepaald~~null | ja | ja, ISO 27001 | directeur bedrijfsvoering | map CvB/VWO | |
  2 | Loonkring | Persoonlijk+ | salaris en verzuim | eigen model lev. | @2022-01-01 | @2026-12-31~~2026-12-31 | n.v.t. | ja, ISAE 3402 | hoofd P&O | map P&O |
  3 | Beveilig-Oost | Camerasysteem | opslag beelden | 3.0 | @2019-05-13 | onbepaald | nee | nee | facilitair | papier, kast FG | oud model, vernieuwen
  4 | Betaalgemak | Schoolkassa | innen ouderbijdrage | 4.0 | @2024-09-02 | onbepaald | ja | ja | controller | map CvB/VWO |
  5 | Toetskijk Ltd | Toetskijk | surveilleren op afstand | eigen model lev. | | | nee | nee | examensecretaris | | niet getekend!
  6 | Postduif | Nieuwsbriefpakket | nieuwsbrieven versturen | eigen model lev. | @2023-02-14 | onbepaald | n.v.t. | nee | communicatie | map CvB/VWO |
  7 | Uitgeverij Letterhuis | Taal Totaal online | oefenen Nederlands | 4.0 | @2025-08-01 | @2026-07-31 | ja | ja | sectie Nederlands | map CvB/VWO |
  8 | Uitgeverij Cijferrijk | Wiskunde Adaptief | oefenen wiskunde | 4.0 | @2025-08-01 | @2026-07-31 | ja | nee | sectie wiskunde | map CvB/VWO | DPIA D5
  9 | Printstraat | Leerlingpassen | pasjes drukken | 3.0 | @2020-06-01 | onbepaald | nee | nee | ICT | |
  10 | Roosterknop | Roosterknop | roosters maken en tonen | 4.0 | @2024-08-01 | onbepaald | ja | ja | roosterteam | map CvB/VWO |
""",
    r"""
vo_algoritmes_en_ai.xlsx org=scholengroep
S AI-lijst
p Waar gebruiken wij AI of rekenregels over leerlingen en personeel?
p (inventarisatie AI-verordening, ronde 1)

T algorithm inventarisatie
t external_id | name | goal_and_impact/description | aims_at:to/uses:from/- | supplied_by:to | kind | ai_role | ai_class | ai_class_reason | human_intervention | automated_decision | data_used/training_data | legal_basis | status/in_use_since | owns:from/accountable:from | -/publication_category/public_page
h Nr | Hoe heet het? | Waar gebruiken we\nhet voor? | Over wie gaat het? | Van wie is het? | Wat voor soort AI? | Zijn wij aanbieder of\ngebruiker? (art. 3) | Risicoklasse\n(bijlage III) | Waarom die klasse? | Wie kijkt mee? | Beslist de computer\nzelf? (art. 22 AVG) | Welke gegevens gaan erin? | Mag het? | Al in gebruik? | Wie gaat erover? | Openbaar maken?
  A1 | Kansrijk advies | vervolgadvies onderbouwen | leerlingen klas 2 | Schoolvolg BV | zelflerend~~learning | gebruiker~~deployer | hoog~~high | toegang tot onderwijs | mentor en teamleider | nee~~false | cijfers, verzuim | publieke taak | proef | CvB | ja
  A2 | Wiskunde Adaptief | opgaven op maat | leerlingen | Uitgeverij Cijferrijk | zelflerend | gebruiker | beperkt~~transparency or minimal | leermiddel, geen oordeel | docent | nee | gemaakte opgaven | publieke taak | ja~~active | sectie wiskunde | nee
  A3 | Toetskijk | afwijkend gedrag melden | leerlingen | Toetskijk Ltd | beeldherkenning | gebruiker | hoog | bewaken bij toetsen | surveillant | nee | camerabeeld | onduidelijk | nee | examensecretaris | ja
  A4 | Verzuimsignaal | mentor een seintje geven | leerlingen | Schoolvolg BV | rekenregels~~rules | gebruiker | geen AI~~not_ai | vaste drempels | mentor | nee | verzuimregistratie | Leerplichtwet | ja | verzuimcoördinator | nee
  A5 | Schrijfhulp docenten | teksten en toetsen maken | medewerkers | Woordhulp | taalmodel~~language | gebruiker | algemeen model~~general_purpose | breed inzetbaar | docent | nee | eigen prompts | n.v.t. | ja | ICT | nee
  A6 | Roostermaker | lokalen en uren verdelen | medewerkers; leerlingen | Roosterknop | rekenregels | gebruiker | geen AI | optimalisatie | roostermaker | nee | beschikbaarheid | overeenkomst | ja | roosterteam | nee
  A7 | Plagiaatscan | overeenkomst met bronnen | leerlingen | Bronwijs | statistiek~~statistics | gebruiker | minimaal~~minimal | hulpmiddel | docent | nee | ingeleverd werk | publieke taak | ja | teamleiders | nee
  A8 | Chatbot aanmelden | vragen van ouders | ouders | eigen bouw | taalmodel | aanbieder~~provider | beperkt | praat met publiek | communicatie leest terug | nee | website | n.v.t. | ontwerp | communicatie | ja
""",
]
