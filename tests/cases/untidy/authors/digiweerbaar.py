"""CISO of an independent agency: scales from 1 to 5, bruto and netto, bow-tie words, audit trail columns, Jip-and-Janneke explanations in brackets, TLP marks, everything with a target date and a nag column."""
kBooks = [
    r"""
Risicoregister_infosec_2026_TLP-AMBER.xlsx org=zelfstandig_bestuursorgaan
S register
p TLP:AMBER – niet verspreiden buiten de directie
p kans en gevolg van 1 (klein) tot 5 (groot); score = kans x gevolg

T risk risicoregister
t external_id | name | -/under_theme:to | threatens:to | cause | vulnerability | event/description | effect | likelihood | impact | - | mitigates:from | - | - | - | treatment | treatment_reason | owns:from | review_date | -
h # | Dreiging in één regel | Thema | Kroonjuweel (te beschermen belang) | Hoe kan het komen? | Zwakke plek | Scenario | Wat is de schade? | Bruto | < | < | Wat doen we al | Netto | < | < | Keuze directie | Waarom die keuze | Risico-eigenaar | Herijken voor | Aanmaning
h | | | | | | | | K | G | score | | K | G | score | (V/V/O/A) | | | | 
  R-01 | Gijzelsoftware op het uitkeringensysteem | cyber | Uitkeringenstraat | phishing van medewerker | geen MFA op oude portaal | aanvaller versleutelt servers in het weekend | uitkeringen 2 weken te laat | #4~~4 | #5~~5 | #20 | offline back-up; SOC | #2 | #5 | #10 | verminderen~~reduce | te groot voor maatschappij | directeur Uitvoering | @2027-03-01~~2027-03-01 | 
  R-02 | Beheerder maakt misbruik van rechten | insider | Klantdossier | ontevreden medewerker | gedeelde beheeraccounts | dossiers van bekende personen bekeken | boete AP, vertrouwen weg | #3 | #4 | #12 | logging | #2 | #4 | #8 | verminderen | | CIO | @2027-01-15 | 1x
  R-03 | Leverancier van de klantomgeving valt om | keten | Mijn-omgeving | faillissement | geen escrow | portaal uit de lucht | 80.000 klanten kunnen niets | #2 | #4 | #8 | exitplan | #2 | #3 | #6 | overdragen~~transfer | contract met garantstelling | hoofd Inkoop | @2026-12-15 | 2x
  R-04 | Datacentrum onder water | fysiek | Rekenhart | overstroming | beide locaties in zelfde polder | 3 dagen niets | idem R-01 | #1 | #5 | #5 | uitwijkcontract | #1 | #3 | #3 | accepteren~~accept | kans zeer klein, kosten hoog | CIO | @2027-09-01 | 
  R-05 | Testdata met echte klanten | privacy | Klantdossier | geen anonimisering | kopie productie in test | lek via leverancier | meldplicht, reputatie | #4 | #4 | #16 | verbod | #3 | #4 | #12 | vermijden~~avoid | stoppen met kopieën | manager Ontwikkeling | @2026-12-01 | 3x
  R-06 | Verkeerde besluiten door model | AI | Fraudesignaal | model leert van oude fouten | geen toets op bias | onterecht onderzoek | schade burger | #3 | #5 | #15 | vier ogen | #2 | #4 | #8 | verminderen | | directeur Handhaving | @2027-02-01 | 
  R-07 | DDoS op de site rond betaaldag | cyber | Mijn-omgeving | hacktivisten | wasstraat alleen kantooruren | site traag | telefoon loopt vol | #4 | #2 | #8 | wasstraat | #3 | #2 | #6 | accepteren | tijdelijk ongemak | hoofd Communicatie | @2027-05-01 | 
  R-08 | Sleutelpersoon mainframe vertrekt | mens | Rekenhart | pensioen | kennis bij 2 mensen | wijziging wet niet op tijd | politieke schade | #5 | #4 | #20 | opleiding | #4 | #4 | #16 | verminderen | | CIO | @2026-11-30 | 
  R-09 | Thuiswerker verliest laptop | mens | Klantdossier | diefstal | | schijf versleuteld dus beperkt | herstelkosten | #4 | #2 | #8 | schijfversleuteling | #4 | #1 | #4 | accepteren | rest is klein | hoofd Facilitair | @2027-06-01 | 
  R-10 | Cloudland buiten EER | keten | Klantdossier | overname leverancier | afhankelijk van één partij | vordering door vreemde staat | juridisch conflict | #2 | #5 | #10 | versleuteling eigen sleutel | #2 | #3 | #6 | verminderen | | CIO | @2027-04-01 | 
""",
    r"""
BIO2_verbeterplan_directie.ods org=zelfstandig_bestuursorgaan
S eisen
p Verbeterplan informatiebeveiliging: per eis waar wij staan

T norm_item bio2
t part_of:to/- | number | name/description | - | applicable | applicability_reason | state | - | - | evidence | complies_with:from | owns:from/responsible:from | - | - | review_date | - | notes/description
h hfdst. | eis | korte tekst (in eigen woorden) | BBN | geldt voor ons? | zo nee: waarom | hoe ver | cijfer zelf | cijfer auditor | waaruit blijkt dat | wat gaan we doen / doen we | wie trekt | klaar op | euro | volgende toets | bord | praatje
  5 Organisatie | 5.01 | beleid vastgesteld en bekend | 1 | ja~~true | | aantoonbaar~~proven | #4 | #4 | directiebesluit, intranet | jaarlijks vaststellen | CISO | | | @2027-06-01 | groen | 
  5 Organisatie | 5.02 | rollen voor beveiliging belegd | 1 | ja | | ingericht~~in_place | #4 | #3 | functieprofielen | RACI bijwerken | hoofd HR | @2026-12-31 | | @2027-06-01 | groen | auditor wil handtekening
  5 Organisatie | 5.09 | overzicht van middelen | 1 | ja | | deels~~partly | #3 | #2 | cmdb-uitdraai | cmdb koppelen aan inkoop | manager Beheer | @2027-03-31 | 45.000 | @2027-09-01 | geel | 
  5 Organisatie | 5.19 | leveranciers beheersen | 2 | ja | | deels | #2 | #2 | lijst top 20 | toetsen top 50 | hoofd Inkoop | @2027-06-30 | 30.000 | @2027-09-01 | geel | 
  5 Organisatie | 5.23 | clouddiensten | 2 | ja | | gepland~~planned | #1 | #1 | | cloudkader schrijven | enterprise architect | @2027-02-28 | | @2027-09-01 | rood | wacht op rijksbeleid
  6 Mensen | 6.03 | bewustwording | 1 | ja | | ingericht | #4 | #4 | phishingtest 8% | elk kwartaal een actie | adviseur Awareness | | 20.000 | @2027-06-01 | groen | 
  6 Mensen | 6.07 | werken op afstand | 1 | ja | | ingericht | #3 | #3 | regeling thuiswerken | | hoofd HR | | | @2028-01-01 | groen | 
  7 Fysiek | 7.04 | bewaking van gebouwen | 1 | ja | | aantoonbaar | #5 | #4 | contract bewaking | | hoofd Facilitair | | | @2028-01-01 | groen | 
  7 Fysiek | 7.12 | bekabeling | 1 | nee~~false | gebouweigenaar doet dit | | | | | | | | | | wit | 
  8 Techniek | 8.05 | veilig inloggen | 1 | ja | | deels | #3 | #3 | MFA-rapport 91% | laatste 9% | manager Beheer | @2026-12-31 | 15.000 | @2027-03-01 | geel | oud portaal
  8 Techniek | 8.13 | back-up | 1 | ja | | aantoonbaar | #4 | #5 | hersteltest juni | 2x per jaar herstellen | manager Beheer | | | @2027-06-01 | groen | 
  8 Techniek | 8.28 | veilig programmeren | 2 | ja | | niets~~absent | #1 | #1 | | opleiding en tooling | manager Ontwikkeling | @2027-09-30 | 80.000 | @2027-12-01 | rood | 
""",
    r"""
incidenten_vanaf_2026.csv org=zelfstandig_bestuursorgaan encoding=utf-8-sig delimiter=semicolon
T incident incidenten
t external_id | kind | name/description | occurred_on | - | discovered_on | - | occurred_in:to/affects:to | affects:to/threatens:to | severity | people_affected | loss | - | - | cause | -/mitigates:from | lesson | owns:from/responsible:from | closed_on | status/-
h inc_nr | wat voor iets | in het kort | gebeurd op | hoe laat | gezien op | door wie gezien | systeem | proces dat eronder leed | ernst (H/M/L) | hoeveel mensen | schade € | AP gemeld? | toezichthouder binnen 24u? | oorzaak achteraf | directe actie | wat leren we | behandelaar | dicht op | stand
  26-001 | lek~~breach | Brief in verkeerde envelop | 06-01-2026~~2026-01-06 | 10:00 | 09-01-2026 | klant | n.v.t. | Uitkeren | L~~low | 1~~1 | 0 | nee | n.v.t. | vouwmachine | excuusbrief | controle op gewicht | privacycoördinator | 16-01-2026 | dicht
  26-002 | storing~~outage | Portaal 6 uur uit | 22-01-2026 | 03:15 | 22-01-2026 | monitoring | Mijn-omgeving | Klantcontact | M~~middle | 12000 | 18000~~1800000 | nee | nee | certificaat verlopen | nieuw certificaat | bewaking op vervaldatum | manager Beheer | 30-01-2026~~2026-01-30 | dicht
  26-003 | aanval~~attack | Golf van phishing | 11-02-2026 | 08:30 | 11-02-2026 | medewerker | Kantooromgeving | alle | M | 40 | 2500 | nee | nee | mailfilter | wachtwoorden gereset | filter strenger | SOC | 18-02-2026 | dicht
  26-004 | lek | Map open voor iedereen | 01-11-2025 | onb. | 03-03-2026 | auditor | Archief | Bezwaar | H~~high | 1450 | 0 | ja | n.v.t. | rechten fout na verhuizing | map dicht | maandelijkse scan | privacycoördinator | 20-04-2026 | dicht
  26-005 | bijna~~near_miss | Betaalbestand dubbel klaargezet | 14-03-2026 | 16:45 | 14-03-2026 | medewerker | Betaalstraat | Uitkeren | H | 0 | 0 | nee | nee | handmatige stap | bestand verwijderd | stap automatiseren | directeur Uitvoering | 14-05-2026 | dicht
  26-006 | verlies~~loss | Laptop in trein | 02-04-2026 | 18:10 | 02-04-2026 | medewerker | Werkplek | Handhaving | L | 0 | 900 | nee | nee | | op afstand gewist | | hoofd Facilitair | 10-04-2026 | dicht
  26-007 | storing | Rekenhart traag | 28-05-2026 | 07:00 | 28-05-2026 | gebruikers | Rekenhart | Uitkeren; Innen | M | 600 | 7500 | nee | nee | index kapot | herbouwd | onderhoud in weekend | manager Beheer | 29-05-2026 | dicht
  26-008 | fout~~mistake | Testmail naar echte klanten | 17-06-2026 | 11:20 | 17-06-2026 | klant | Mailvoorziening | Klantcontact | M | 3100 | 1200 | ja | n.v.t. | productielijst in test | excuusmail | geen echte adressen in test | manager Ontwikkeling | 01-08-2026 | dicht
  26-009 | aanval | Inlogpogingen op oude portaal | 09-09-2026 | nacht | 10-09-2026 | SOC | Oud portaal | Klantcontact | H | 0 | 0 | nee | ja | geen MFA | geblokkeerd per land | portaal uitzetten | CISO | | loopt
  26-010 | storing | Telefonie weg | 06-11-2026 | 09:05 | 06-11-2026 | KCC | Telefonie | Klantcontact | M | 2400 | | nee | nee | bij leverancier | omleiding | tweede lijn | hoofd KCC | | loopt
""",
    r"""
maatregelen-catalogus_ib.xlsx org=zelfstandig_bestuursorgaan
S catalogus
p Alle beveiligingsmaatregelen op één hoop, t.b.v. directiegesprek en audit

T control maatregelen
t external_id | name | description | kind | mitigates:to | complies_with:to | - | owns:from | responsible:from | state | evidence | - | yearly_cost | - | review_date | applicable | applicability_reason | -
h code | maatregel | wat houdt het in | P/D/C | tegen welke risico's | dekt eis | waar toegepast | wie is ervan (directie) | uitvoerder | status invoering | bewijsstuk | laatst getest | kosten per jaar | FTE | opnieuw bekijken | van toepassing | motivatie (niet) v.t. | kleurtje
  M01 | Meerfactor-inloggen | extra stap bij inloggen | P~~preventive | R-01, R-02 | 8.05 | alle applicaties | CIO | manager Beheer | deels~~partly | rapport MFA okt | okt 2026 | $46000~~4600000 | #0.3 | @2027-03-01~~2027-03-01 | J~~true | | geel
  M02 | SOC 24x7 | bewaking logs | D~~detective | R-01, R-07 | 8.16 | rekenhart, portaal | CIO | SOC-partner | werkt aantoonbaar~~proven | maandrapportage | sep 2026 | $310000 | #0.5 | @2027-07-01 | J | | groen
  M03 | Offline back-up | wekelijks op band | C~~corrective | R-01 | 8.13 | rekenhart | CIO | manager Beheer | werkt aantoonbaar | hersteltest | jun 2026 | $28000 | #0.2 | @2027-06-01 | J | | groen
  M04 | Screening beheerders | VOG elke 3 jaar | P | R-02 | 6.01 | personeel | directeur Bedrijfsvoering | hoofd HR | ingevoerd~~in_place | lijst VOG | | $4000 | #0.1 | @2028-01-01 | J | | groen
  M05 | Persoonlijke beheeraccounts | geen gedeelde wachtwoorden | P | R-02 | 5.16 | servers | CIO | manager Beheer | gepland~~planned | | | $15000 | #0.2 | @2027-02-01 | J | | rood
  M06 | Anonimiseren testdata | generator | P | R-05 | 8.33 | ontwikkelstraat | CIO | manager Ontwikkeling | niet~~absent | | | $60000 | #0.5 | @2027-01-15 | J | | rood
  M07 | Escrow portaal | broncode bij notaris | C | R-03 | 5.30 | Mijn-omgeving | directeur Bedrijfsvoering | hoofd Inkoop | gepland | offerte | | $9500 | #0 | @2027-01-01 | J | | geel
  M08 | Wasstraat DDoS | verkeer omleiden | C | R-07 | 8.20 | portaal | CIO | netwerkpartner | ingevoerd | contract | mrt 2026 | $22000 | #0 | @2027-04-01 | J | | groen
  M09 | Bekabeling afgesloten | kasten op slot | P | | 7.12 | gebouw | directeur Bedrijfsvoering | gebouweigenaar | | | | | | | N~~false | huur, eigenaar regelt | wit
  M10 | Bias-toets fraudemodel | jaarlijks door derde | D | R-06 | | Fraudesignaal | directeur Handhaving | data science | deels | rapport 2025 | nov 2025 | $35000 | #0.2 | @2026-12-15 | J | | geel
  M11 | Awareness | elk kwartaal | P | R-01, R-09 | 6.03 | personeel | directeur Bedrijfsvoering | adviseur Awareness | werkt aantoonbaar | phishingtest | sep 2026 | $20000 | #0.4 | @2027-06-01 | J | | groen
""",
]
