"""Privacy officer of a mental health institution: AVG articles in the headers, questions, soft words, 'cliënt', columns for the FG beside those for the team, dates written out, long cells, XLSX with merged question groups and one CSV."""
kBooks = [
    r"""
Register_van_verwerkingen_GGZ_2026_werkversie.xlsx org=ggz_instelling
S register
p Verwerkingenregister (art. 30 AVG) – werkversie, nog af te stemmen met FG

T processing_activity verwerkingen
t external_id | name | owns:from/responsible:from | our_role | purpose | legal_ground | legal_ground_text | exception_ground | data_subjects | data_categories | special_data | - | recipients | third_countries | safeguards | retention | supports:from | security_measures | dpia_needed | -
h A. Wat doen we | < | < | B. Waarom mag het | < | < | < | < | C. Over wie en wat | < | < | < | D. Naar wie | < | < | E. Hoe lang | F. Waarmee | < | G. Toets | <
h volgnr. | naam van de verwerking | verantwoordelijk manager | zijn wij VV of verwerker? | waartoe dient het | grondslag art. 6 | wet/overeenkomst | uitzondering art. 9 lid 2 | van wie zijn de gegevens | soort gegevens | bijzonder | bron: cliënt zelf? | aan wie geven we het | buiten EER | zo ja, waarborg | bewaartermijn | in welk systeem | beveiliging in het kort | DPIA nodig? | gecheckt door FG
  V01 | Behandeldossier | directeur Behandelzaken | verantwoordelijke~~controller | behandelen van cliënten | overeenkomst~~contract | WGBO | h (zorg) | cliënten; naasten | NAW; diagnose; behandelplan | gezondheid~~["health"] | ja en verwijzer | huisarts; verwijzer | nee | | 20 jaar na laatste contact | EPD Zielsrust | autorisatie per behandelrelatie, logging | ja~~yes | ja
  V02 | Declaratie bij verzekeraar | manager Zorgadministratie | verantwoordelijke | betaald krijgen | wettelijke plicht~~legal_obligation | Zvw | h (zorg) | cliënten | NAW; BSN; prestatie | gezondheid; BSN | nee | zorgverzekeraars | nee | | 7 jaar | Declaratiemodule | versleuteld verkeer | nee~~no | ja
  V03 | Verplichte zorg (Wvggz) | geneesheer-directeur | verantwoordelijke | uitvoeren zorgmachtiging | wettelijke plicht | Wvggz | g / h | cliënten | beschikking; gedrag; justitiële gegevens | gezondheid; strafrechtelijk | nee | rechtbank; OM; gemeente | nee | | 5 jaar na einde | EPD Zielsrust; ketenplatform | vier ogen | ja | ja
  V04 | Beeldbellen | manager eHealth | verantwoordelijke | behandelen op afstand | overeenkomst | WGBO | h (zorg) | cliënten | beeld; geluid (niet opgeslagen) | gezondheid | ja | leverancier beeldbellen | nee | | geen opslag | Beeldzorg | end-to-end | ja | nee
  V05 | Personeelsdossier | directeur HR | verantwoordelijke | werkgever zijn | overeenkomst | arbeidsovereenkomst | b | medewerkers; stagiairs | NAW; salaris; beoordeling | BSN | ja | pensioenfonds; arbodienst | nee | | 2 jaar na uit dienst | HR-pakket | rollen | nee | ja
  V06 | Cameratoezicht gesloten afdeling | manager Facilitair | verantwoordelijke | veiligheid | gerechtvaardigd belang~~legitimate_interest | huisregels | | cliënten; bezoekers | beeld | | nee | politie op vordering | nee | | 72 uur | Camera-server | fysiek afgesloten | ja | nee
  V07 | Routine-uitkomstmeting | manager Kwaliteit | gezamenlijk~~joint | leren van uitkomsten | toestemming~~consent | toestemmingsformulier | a | cliënten | vragenlijsten | gezondheid | ja | benchmarkpartij | nee | | 15 jaar | Vragenlijsttool | pseudoniem | ja | nog niet
  V08 | Medicatiebewaking | apotheker | verantwoordelijke | veilig voorschrijven | overeenkomst | WGBO | h (zorg) | cliënten | medicatie; labuitslag | gezondheid | nee | openbaar apotheek | nee | | 20 jaar | EVS | logging | nee | ja
  V09 | Onderzoek slaap en stemming | hoofd Onderzoek | gezamenlijk | wetenschap | toestemming | WMO-protocol | j | deelnemers | vragenlijsten; polshorloge | gezondheid; genetisch | ja | universiteit; lab in VS | ja, VS | SCC | 15 jaar | Onderzoeksomgeving | apart netwerk | ja | ja
  V10 | Nieuwsbrief | adviseur Communicatie | verantwoordelijke | informeren | toestemming | | | relaties | naam; e-mail | | ja | mailingdienst | ja, VS | SCC | tot afmelding | Mailtool | | nee | nee
  V11 | Salarisverwerking voor stichting Dagbesteding | manager Salaris | verwerker~~processor | in opdracht | overeenkomst | DVO | | medewerkers van stichting | salaris | BSN | nee | belastingdienst | nee | | 7 jaar | HR-pakket | rollen | nee | nee
""",
    r"""
dpia-overzicht_stand_november.xlsx org=ggz_instelling
S DPIA's
p Welke DPIA's lopen er, wat vindt de FG, wanneer herhalen we

T dpia dpia
t external_id | name | evaluates:to | commissioned_by:to/owns:from | team/responsible:from | state | - | started_on | s02_personal_data | s14_necessity | s16_risks | s17_measures | views_of_people | advice_officer | advice_officer_on | adopted_by:to/decides_on:from | adopted_on | review_date | - | -
h nr | titel DPIA | hoort bij verwerking | vrager | werkgroep | waar staan we | % klaar | begonnen | om welke gegevens gaat het | kan het met minder? | grootste risico's voor de cliënt | wat doen we eraan | wat vond de cliëntenraad | advies FG | datum advies | wie stelt vast | vastgesteld d.d. | overdoen voor | restrisico | map
  D-01 | Nieuw EPD | V01 | directeur Behandelzaken | privacy, EPD-team | vastgesteld~~adopted | 100% | @2024-02-01~~2024-02-01 | volledig dossier | nee, wel beter afschermen | inzage door collega's | autorisatie, steekproef | eens, mits inzage zichtbaar | positief met 3 punten | @2024-09-15~~2024-09-15 | RvB | @2024-10-01~~2024-10-01 | @2027-10-01 | midden | M:/privacy/D01
  D-02 | Beeldbellen | V04 | manager eHealth | privacy, ICT | advies~~advice | 90% | @2026-05-11 | beeld en geluid | telefoon kan ook | meekijken huisgenoot | instructie, wachtkamer | nog vragen | in behandeling | | manager eHealth | | | laag | M:/privacy/D02
  D-03 | Camera's gesloten afdeling | V06 | manager Facilitair | privacy, beveiliging | opstellen~~drafting | 40% | @2026-08-01 | beelden | minder camera's | gevoel van bespied | bordjes, kortere termijn | niet gevraagd | | | RvB | | | hoog | M:/privacy/D03
  D-04 | Uitkomstmeting | V07 | manager Kwaliteit | privacy, kwaliteit | herziening~~review | 60% | @2021-03-01 | vragenlijsten | minder vragen | herleidbaar bij kleine groep | drempel van 20 | bezorgd | oud advies negatief | @2021-06-30 | RvB | @2021-09-01 | @2026-09-01 | midden | M:/privacy/D04
  D-05 | Slaaponderzoek | V09 | hoofd Onderzoek | privacy, METC | vastgesteld | 100% | @2025-01-15 | horlogedata, DNA | nee | DNA in VS | SCC, pseudoniem | niet van toepassing | positief | @2025-05-20 | RvB | @2025-06-01 | @2028-06-01 | hoog | M:/privacy/D05
  D-06 | Chatbot intake | | manager eHealth | nog te vormen | pre-scan~~pre_scan | 10% | @2026-10-20 | klachten in vrije tekst | formulier | verkeerd advies bij crisis | | | | | RvB | | | ? | M:/privacy/D06
  D-07 | Wvggz-ketenplatform | V03 | geneesheer-directeur | privacy, juridisch | vastgesteld | 100% | @2023-04-01 | justitieel en zorg | minimale set | verkeerde ontvanger | dubbele controle | akkoord | positief | @2023-08-10 | geneesheer-directeur | @2023-09-01 | @2026-09-01 | midden | M:/privacy/D07
  D-08 | Spraakverslag behandelaar | | directeur Behandelzaken | privacy, eHealth | opstellen | 30% | @2026-09-07 | gesprek | samenvatting zelf typen | opnames blijven staan | direct wissen | gepland | | | RvB | | | hoog | M:/privacy/D08
""",
    r"""
verwerkersovereenkomsten_lijst.csv org=ggz_instelling encoding=cp1252 delimiter=semicolon
T contract verwerkersovereenkomsten
t number/external_id | supplied_by:to/party_in:from | name/description | under_contract:from | part_of:to | processor_agreement | - | start_date | end_date | renewal | notice_months | owns:from | party_in:from/- | - | - | - | -/notes
h kenmerk | partij | waarvoor | welk systeem | hoofdovereenkomst | VwO getekend (ja/nee) | model (BoZ/eigen) | ingangsdatum | loopt tot | wat daarna | opzegtermijn in maanden | contracteigenaar | subverwerkers | certificaat (ISO/NEN) | certificaat geldig tot | laatste audit | actie privacy
  VO-2021-03 | Zielsoft B.V. | EPD | EPD Zielsrust | HO-118 | ja~~true | BoZ | 1 januari 2021~~2021-01-01 | 31 december 2028~~2028-12-31 | verlengen~~extend | 12~~12 | directeur Behandelzaken | Polderhost | NEN 7510 | 1 maart 2027 | 2025 | 
  VO-2022-01 | Beeldzorg Nederland | beeldbellen | Beeldzorg | HO-140 | ja | BoZ | 15 mei 2022 | 14 mei 2027 | aanbesteden~~tender | 6 | manager eHealth | cloudpartij | NEN 7510 | 1 juli 2026 | 2024 | certificaat verlopen, navragen
  VO-2019-07 | Vraagwijs | vragenlijsten | Vragenlijsttool | HO-077 | ja | eigen | 1 juni 2019 | onbepaalde tijd | | 3 | manager Kwaliteit | geen | ISO 27001 | 12 mei 2027 | geen | model vernieuwen
  VO-2020-02 | Personeelsrond | HR-pakket | HR-pakket | HO-091 | ja | eigen | 1 februari 2020 | 31 januari 2027 | automatisch~~automatic | 6 | directeur HR | Polderhost | ISO 27001 | 30 november 2026 | 2023 | 
  VO-2023-05 | Mailvogel Inc. | nieuwsbrief | Mailtool | | nee~~false | eigen partij | 1 maart 2023 | 28 februari 2027 | beëindigen~~end | 1 | adviseur Communicatie | onbekend | geen | | geen | stoppen voor 1 maart
  VO-2024-02 | Camerabouw | camera's | Camera-server | HO-166 | ja | BoZ | 1 april 2024 | 31 maart 2029 | verlengen | 3 | manager Facilitair | geen | geen | | 2024 | 
  VO-2024-04 | Slaaplab Universiteit | onderzoek | Onderzoeksomgeving | HO-170 | n.v.t. | | 1 september 2024 | 31 augustus 2030 | beëindigen | 0 | hoofd Onderzoek | lab VS | ISO 27001 | 1 juni 2028 | 2025 | gezamenlijk VV
  VO-2018-01 | Papierweg | vernietigen dossiers | geen | HO-052 | ja | eigen | 1 januari 2018 | 31 december 2026 | aanbesteden | 3 | manager Facilitair | geen | CA+ | 1 januari 2027 | 2022 | spoed
  VO-2025-01 | Medicode | EVS | EVS | HO-181 | ja | BoZ | 1 juli 2025 | 30 juni 2029 | verlengen | 6 | apotheker | Polderhost | NEN 7510 | 1 oktober 2027 | nog niet | 
  VO-2026-02 | Chatmaatje | proef intakebot | Chatbot intake | | nee | | 1 november 2026 | 30 april 2027 | beëindigen | 1 | manager eHealth | taalmodel-leverancier | geen | | geen | wachten op D-06
""",
    r"""
Inzage-_en_verbeterpunten_privacy_audit.ods org=ggz_instelling
S punten
p Bevindingen uit interne audit privacy + steekproef dossierinzage

T finding bevindingen
t external_id | raised_in:to/part_of:to | found_on | affects:to/evaluates:to | name/description | complies_with:to/violates:to | - | severity | description | - | action | owns:from/responsible:from | due_on | - | closed_on | status | threatens:to/affects:to/-
h nr | uit welk onderzoek | gezien op | waar (afdeling/systeem) | wat viel op | welk artikel AVG / norm | ook vorig jaar? | zwaarte | toelichting van de auditor | reactie van het team | afspraak | wie | voor wanneer | herinnerd | afgerond | open/dicht | wie of wat loopt gevaar
  1 | steekproef Q1 | @2026-02-10~~2026-02-10 | EPD Zielsrust | 6 inzagen zonder behandelrelatie | art. 32 / NEN 7513 | ja | hoog~~high | collega's keken bij bekende cliënt | klopt, gesprek gevoerd | maandelijkse steekproef | manager Kwaliteit | @2026-04-01~~2026-04-01 | #1 | @2026-03-28~~2026-03-28 | dicht | cliënten
  2 | interne audit | @2026-05-18 | HR | dossiers te lang bewaard | art. 5 | ja | midden~~middle | 140 dossiers | komt door migratie | opschonen | directeur HR | @2026-12-31 | #2 | | open~~active | oud-medewerkers
  3 | interne audit | @2026-05-18 | Communicatie | geen VwO met mailingdienst | art. 28 | nee | hoog | | wist niet dat het moest | andere dienst | adviseur Communicatie | @2027-03-01 | #0 | | open | relaties
  4 | interne audit | @2026-05-19 | Facilitair | beelden langer dan 72 uur | art. 5 | nee | midden | instelling stond op 14 dagen | aangepast | instelling op 72 u | manager Facilitair | @2026-06-01 | #0 | @2026-05-20 | dicht | cliënten
  5 | steekproef Q2 | @2026-06-30 | EPD Zielsrust | 2 inzagen | art. 32 | ja | laag~~low | verklaarbaar | | geen | manager Kwaliteit | | #0 | @2026-07-02 | dicht | 
  6 | interne audit | @2026-05-20 | eHealth | DPIA na livegang | art. 35 | ja | hoog | beeldbellen | haast in 2022 | DPIA in projectaanpak | manager eHealth | @2026-10-01 | #3 | | open | cliënten
  7 | externe audit | @2026-09-14 | ICT | logbestanden niet bekeken | NEN 7513 | nee | midden | | geen tijd | tool kopen | manager ICT | @2027-04-01 | #0 | | open | EPD Zielsrust
  8 | externe audit | @2026-09-14 | Onderzoek | toestemming niet te vinden | art. 7 | nee | midden | 4 van 30 | papier zoek | digitaal formulier | hoofd Onderzoek | @2027-01-31 | #0 | | open | deelnemers
  9 | klacht | @2026-10-22 | Zorgadministratie | brief naar oud adres | art. 5 | nee | laag | | excuus | adrescontrole | manager Zorgadministratie | @2026-11-30 | #0 | | open | cliënt
""",
]
