"""Planning staff of a safety region: scenarios and plans with dates of validity, coloured and white column, abbreviations of teams, long Dutch compounds in lower case, semicolon lists, a two-row header for the exercise cycle."""
kBooks = [
    r"""
oefenkalender_2026-2027.xlsx org=veiligheidsregio
S oefenkalender
p MOTO-kalender – versie 7 (na kernteam oktober)

T exercise oefenkalender
t external_id | name | date | scenario | tests:to | attends:from | held_by:to | commissioned_by:to | responsible:from | - | - | outcome | lessons
h algemeen | < | < | < | betrokkenen | < | < | < | < | kosten en plaats | < | na afloop | <
h nr. | oefening | datum | scenario in één zin | getoetst plan of proces | deelnemende functies | van welk team | opdrachtgever | oefenleider | begroot (€) | locatie | uitkomst | belangrijkste leerpunten
  26-14 | Systeemtest alarmering | @2026-09-14~~2026-09-14 | onaangekondigde alarmering buiten kantoortijd | alarmeringsplan | alle hoofdfuncties | Kernbezetting | algemeen commandant | OTO-coördinator | #1500 | meldkamer | deels gehaald~~partly | 3 functies te laat
  26-15 | Stroomuitval stad | @2026-10-08 | 48 uur geen stroom in de binnenstad | continuïteitsplan nutsuitval | ROT; BT Centrum~~["ROT", "BT Centrum"] | ROT | directeur VR | planvormer 2 | #12000 | crisiscentrum | gehaald~~passed | noodnet werkt, telefoonlijst niet
  26-16 | Gijzelsoftware regiogemeente | @2026-11-05 | twee gemeenten kunnen niet bij hun systemen | incidentbestrijdingsplan digitaal | ROT; CISO's; communicatie | ROT | kring gemeentesecretarissen | planvormer 1 | #8000 | raadzaal | niet gehaald~~failed | wie beslist over afsluiten?
  26-17 | Evacuatie zorginstelling | @2026-12-03 | brand in een verpleeghuis | handreiking evacuatie zorg | GHOR; brandweer | GHOR | DPG | GHOR-adviseur | #6500 | verpleeghuis |  |
  27-01 | Hoogwater rivier | @2027-02-11 | dijk bij kilometer 12 verzwakt | rampbestrijdingsplan hoogwater | ROT; RBT; waterschap | RBT | voorzitter VR | planvormer 3 | #22000 | drie locaties |  |
  27-02 | Netcentrisch werken | @2027-03-18 | training met tegenspel | procesbeschrijving informatiemanagement | informatiemanagers | Kernbezetting | hoofd IM | LCMS-instructeur | #2500 | kantoor |  |
  27-03 | Grote brand chemie | @2027-05-20 | lekkage en brand op industrieterrein | rampbestrijdingsplan BRZO | CoPI; ROT | CoPI | commandant | officier oefenen | #18000 | industrieterrein |  |
  27-04 | Bevolkingszorg opvang | @2027-06-10 | opvang van 400 mensen | deelplan opvang | teams bevolkingszorg | Bevolkingszorg | coördinerend gemeentesecretaris | adviseur bevolkingszorg | #4000 | sporthal |  |
  27-05 | Uitval 112 | @2027-09-23 | landelijke storing | continuïteitsplan meldkamer | meldkamer; ROT | Meldkamer | hoofd meldkamer | planvormer 2 | #3000 | meldkamer |  |
-  | totaal |  |  |  |  |  |  |  | #77500
S evaluaties
T evaluation evaluaties
t name | evaluates:to | date | expected | found | adjustment | - | owns:from
h evaluatie | van oefening of inzet | datum rapport | wat verwachtten we | wat zagen we | wat passen we aan | vertrouwelijk | houder
  ER-26-07 | Stroomuitval stad | @2026-11-02~~2026-11-02 | iedereen bereikbaar op noodnet | 70% bereikbaar | telefoonlijst per kwartaal | nee | planvormer 2
  ER-26-08 | Gijzelsoftware regiogemeente | @2026-11-24 | besluit binnen een uur | besluit na 3 uur | mandaat voor afsluiten | ja | planvormer 1
  ER-26-05 | inzet natuurbrand | @2026-09-08 | beeld gedeeld in 30 min. | kaart was oud | abonnement op actuele kaart | nee | informatiemanager
  ER-26-03 | inzet tekort drinkwater | @2026-07-15 | doelgroepen bekend | lijst kwetsbaren ontbrak | afspraak met GGD | ja | GHOR-adviseur
  ER-26-02 | Systeemtest voorjaar | @2026-04-20 | opkomst 100% | 92% | piketrooster | nee | OTO-coördinator
  ER-25-19 | inzet stroom wijk Oost | @2026-03-04 | woordvoerder binnen 30 min. | na 70 min. | lijst aangevuld | nee | communicatieadviseur
  ER-25-16 | Oefening tunnel | @2026-01-22 | CoPI compleet in 20 min. | 18 min. | geen | nee | officier oefenen
  ER-25-11 | inzet gaslek | @2025-11-13 | afzetting klopt met model | model niet te openen in voertuig | offline kaart | nee | informatiemanager
""",
    r"""
planregister_met_geldigheid.xlsx org=veiligheidsregio
S plannen
T document plannen
t name | kind | version | adopted_on | adopted_by:to | review_date | owns:from | location | based_on:to | -
h plan of stuk | soort | versie | vastgesteld op | vastgesteld door | herzien vóór | planhouder | vindplaats | berust op | ouderdom (mnd)
  Regionaal crisisplan | plan~~plan | 3.1 | @2024-01-25~~2024-01-25 | algemeen bestuur | @2028-01-25~~2028-01-25 | planvormer 1 | zaaksysteem 2024-011 | Wet veiligheidsregio's | #34
  Regionaal risicoprofiel | rapport~~report | 2023 | @2023-06-15 | algemeen bestuur | @2027-06-15 | risicoadviseur | zaaksysteem 2023-140 | Wet veiligheidsregio's | #41
  Beleidsplan 2025-2028 | beleid~~policy | 1.0 | @2024-12-12 | algemeen bestuur | @2028-12-12 | strategisch adviseur | website | Regionaal risicoprofiel | #23
  Rampbestrijdingsplan hoogwater | plan | 2.0 | @2022-03-10 | dagelijks bestuur | @2026-03-10 | planvormer 3 | zaaksysteem 2022-032 | Regionaal risicoprofiel | #56
  Incidentbestrijdingsplan digitaal | plan | 0.9 |  |  | @2027-01-31 | planvormer 1 | teammap | landelijke handreiking |
  Deelplan opvang | plan | 1.4 | @2021-11-04 | kring gemeentesecretarissen | @2025-11-04 | adviseur bevolkingszorg | teammap | Regionaal crisisplan | #60
  Visie informatieveiligheid | visie~~vision | 1.0 | @2025-05-22 | directieteam | @2029-05-22 | CISO | zaaksysteem 2025-077 |  | #18
  Advies drones | advies~~advice | 1.0 | @2026-02-02 | directieteam |  | informatiemanager | teammap | Beleidsplan 2025-2028 | #9
  Handreiking evacuatie zorg | overig~~other | 2.2 | @2023-09-01 | DPG | @2026-09-01 | GHOR-adviseur | GHOR-site |  | #38
S continuïteit
T continuity_plan continuïteitsplannen
t name | scenario | recovers:to | rto_hours | rpo_hours | steps | version | review_date | tests:from | owns:from | -
h continuïteitsplan | bij | voor | terug binnen (uur) | verlies hooguit (uur) | stappen | versie | nazien in | beoefend in | houder | print in kluis
  Meldkamer uitwijk | uitval~~outage | meldkamerproces | #1~~1 | #0~~0 | omleiden naar buurregio; team verplaatsen | 4.0 | @2027-04-01~~2027-04-01 | Uitval 112 | hoofd meldkamer | ja
  Nutsuitval kazernes | gebouw~~building | paraatheid brandweer | #4 | #24 | aggregaat; prioriteitenlijst | 2.1 | @2026-12-31 | Stroomuitval stad | hoofd facilitair | nee
  Gijzeling kantoor | ransomware~~ransomware | kantoorautomatisering | #48 | #24 | afsluiten; schone werkplekken; herstel | 1.0 | @2027-02-01 | Gijzelsoftware regiogemeente | CISO | ja
  Crisissysteem weg | leverancier~~supplier | netcentrisch werken | #2 | #4 | papieren plot; tweede leverancier | 1.2 | @2027-03-01 | Netcentrisch werken | hoofd IM | nee
  Griepgolf personeel | personeel~~staff | paraatheid brandweer | #24 |  | rooster minimumbezetting | 3.0 | @2026-10-01 |  | hoofd HR | ja
  Back-up corrupt | dataverlies~~data_loss | zaakafhandeling | #72 | #24 | terugzetten; handmatig bijwerken | 0.8 | @2027-05-01 |  | CISO | nee
  Brand hoofdkantoor | gebouw | crisisorganisatie | #12 | #0 | uitwijk naar kazerne Noord; sleutelplan | 2.4 | @2027-06-15 | Uitwijk 2025 | hoofd facilitair | ja
  Meldsysteem plat | uitval | meldkamerproces | #1 | #1 | papieren kladblok; buurregio neemt over | 3.2 | @2027-01-10 | Uitval 112 | hoofd meldkamer | nee
""",
    r"""
convenanten_en_samenwerkingsafspraken.ods org=veiligheidsregio
S convenanten
p Overzicht convenanten (art. 10 Wvr en overige)
T arrangement convenanten
t external_id | name | purpose | party_in:from | start_date | end_date | notice_months | yearly_cost | cost_key | fte | adopted_by:to | responsible:from | status | - | - | notes/description
h zaaknr. | convenant of afspraak | doel | partijen | ingangsdatum | loopt tot | opzegtermijn (maanden) | bijdrage per jaar (€) | verdeelsleutel | inzet fte | vastgesteld door | contactfunctionaris VR | status | getekend exemplaar binnen? | doos archief | opmerking
  2023-201 | Convenant drinkwater | leveren bij uitval | waterbedrijf; VR~~["waterbedrijf", "VR"] | @2023-04-01~~2023-04-01 | @2027-03-31 | #6~~6 | #0 | n.v.t. | #0 | algemeen bestuur | planvormer 2 | lopend~~active | ja | A12 | evaluatie eind 2026
  2021-088 | Convenant zorgketen | opgeschaalde zorg | GHOR; ziekenhuizen; huisartsen | @2021-09-01 | @2026-12-31 | #12 | #45000~~4500000 | per inwoner | #0.5~~0.5 | DPG | GHOR-adviseur | loopt af | nee | A12 | verlengen!
  2024-019 | Samenwerking meldkamer | gezamenlijke meldkamer | VR; buurregio; politie; ambulance | @2024-01-01 | onbepaalde tijd | #24 | #3100000 | 40/35/15/10 | #38 | algemeen bestuur | hoofd meldkamer | lopend | ja | B03 |
  2022-140 | Convenant netbeheerder | stroom en gas | netbeheerder; VR | @2022-06-15 | @2026-06-14 | #6 | #0 | n.v.t. | #0 | dagelijks bestuur | planvormer 2 | verlopen | ja | A12 | verlopen
  2025-033 | Inzet CISO-poule | elkaars CISO bij crisis | 14 gemeenten; VR | @2025-03-01 | @2028-02-29 | #3 | #28000 | gelijke delen | #0.8 | kring gemeentesecretarissen | CISO | lopend | nee | A12 |
  2020-077 | Afspraak noodhulp | noodhulp en opvang | noodhulporganisatie; VR | @2020-10-01 | @2027-09-30 | #6 | #15500 | vast bedrag | #0 | dagelijks bestuur | adviseur bevolkingszorg | lopend | nee | B03 |
  2026-004 | Gegevensdeling kwetsbaren | lijst bij uitval | GGD; gemeenten; VR | @2026-05-01 | @2029-04-30 | #3 | #0 |  | #0.2 | directieteam | privacy officer | lopend | ja | A12 | DPIA gedaan
n nog om te zetten naar nieuw model:
  2019-150 | Defensie-steunpunt | opleiden en opslag | defensie; VR | @2019-11-01 | @2029-10-31 | #12 | #9000 | huur | #0 | directeur VR | officier oefenen | lopend~~active | nee | A12 |
""",
    r"""
evaluatiepunten_totaallijst.csv org=veiligheidsregio delimiter=semicolon encoding=utf-8-sig
T finding evaluatiepunten
t external_id | name | raised_in:to | found_on | severity | action | responsible:from | due_on | closed_on | in_domain:to/-
h puntnr | verbeterpunt | komt uit | geconstateerd op | zwaarte | te nemen actie | actiehouder | uiterlijk | gereed op | kolom
  EP-211 | telefoonlijst verouderd | Stroomuitval stad | @2026-10-08~~2026-10-08 | hoog~~high | lijst per kwartaal bijwerken | OTO-coördinator | @2027-01-01~~2027-01-01 |  | wit
  EP-212 | noodnet niet in alle kazernes | Stroomuitval stad | @2026-10-08 | middel~~middle | 3 toestellen plaatsen | hoofd facilitair | @2027-03-01 |  | rood
  EP-213 | mandaat afsluiten onduidelijk | Gijzelsoftware regiogemeente | @2026-11-05 | hoog | mandaatbesluit voorleggen | planvormer 1 | @2026-12-15 |  | oranje
  EP-214 | geen schone laptops klaar | Gijzelsoftware regiogemeente | @2026-11-05 | hoog | 20 laptops in kluis | CISO | @2027-02-01 |  | wit
  EP-198 | kaart natuur te oud | inzet natuurbrand | @2026-08-12 | middel | abonnement afsluiten | informatiemanager | @2026-10-01 | @2026-10-20~~2026-10-20 | rood
  EP-199 | drone zonder piloot | inzet natuurbrand | @2026-08-12 | laag~~low | tweede piloot opleiden | officier oefenen | @2027-06-01 |  | rood
  EP-187 | lijst kwetsbaren ontbreekt | inzet tekort drinkwater | @2026-06-30 | hoog | convenant GGD | GHOR-adviseur | @2026-09-01 | @2026-05-01 | geel
  EP-180 | piket niet gedekt in mei | Systeemtest voorjaar | @2026-04-13 | middel | rooster aanpassen | OTO-coördinator | @2026-06-01 | @2026-05-28 | blauw
  EP-176 | plot niet ingevuld door gemeente | Systeemtest voorjaar | @2026-04-13 | laag | instructie 1 A4 | LCMS-instructeur | @2026-09-01 |  | oranje
  EP-170 | woordvoerder niet op lijst | inzet stroom wijk Oost | @2026-02-02 | laag | lijst aanvullen | communicatieadviseur | @2026-03-01 | @2026-02-20 | oranje
h puntnr | verbeterpunt | komt uit | geconstateerd op | zwaarte | te nemen actie | actiehouder | uiterlijk | gereed op | kolom
  EP-165 | offline kaart ontbreekt in voertuig | inzet gaslek | @2025-10-21 | middel | kaart op tablet | informatiemanager | @2026-04-01 | @2026-03-27 | rood
  EP-166 | afzetlint op | inzet gaslek | @2025-10-21 | laag | voorraad bijhouden | hoofd facilitair | @2025-12-01 | @2025-11-11 | blauw
  EP-215 | tweede informatiemanager niet opgeroepen | Gijzelsoftware regiogemeente | @2026-11-05 | middel | oproepschema | hoofd IM | @2027-01-15 |  | wit
  EP-216 | persbericht drie versies | Gijzelsoftware regiogemeente | @2026-11-05 | laag | één redacteur | communicatieadviseur | @2027-01-15 |  | oranje
  EP-217 | geen lijst van vitale systemen per gemeente | Gijzelsoftware regiogemeente | @2026-11-05 | hoog | uitvraag aan gemeenten | CISO | @2027-03-31 |  | oranje
""",
]
