"""Coordinator of systems and licences of a university library: words of publishers, English and Dutch by turns, faculties as codes, an export of her own wiki in snake case, a list of exchange rates beside the contracts."""
kBooks = [
    r"""
UB_licenties_e-content_2026-2027.xlsx org=universiteit
S licenties ;hide=O
p Universiteitsbibliotheek – Collecties & Licenties
p bedragen excl. btw; USD en GBP omgerekend, zie tab valuta

T contract licenties
t name | supplied_by:to | number | start_date | end_date | notice_months | extension | renewal | status | - | yearly_value | value | funded_by:to | responsible:from/stewards:from | owns:from | processor_agreement | - | notes/description
h Pakket / licentie | Uitgever of agent | Licentie-nr. | Start | Loopt t/m | Opzegtermijn (mnd) | Optiejaren | Na afloop | Status | Prijs 2025 | Prijs 2026 (€) | Totaal hele looptijd | Betaald uit | Vakreferent | Budgethouder | VWO getekend? | € per download | Opmerkingen
  Journals Complete | Halvemaan Publishing | LIC-0412 | @2025-01-01 | @2027-12-31~~2027-12-31 | #6~~6 | 2 x 1 jaar | verlengen~~extend | lopend~~active | #418000 | #431500~~43150000 | #1272000~~127200000 | Collectiebudget UB | vakref. bèta | hoofd Collecties | n.v.t. | #1.12 | read & publish, 120 APC's
  Law Online Premium | Juridica Media | LIC-0377 | @2024-07-01 | @2027-06-30 | #3 | geen | aanbesteden~~tender | lopend | #96400 | #99300 | #289000 | Collectiebudget UB | vakref. rechten | hoofd Collecties | ja~~true | #0.84 |
  PsycBase | Noordlicht Data | LIC-0298 | @2026-01-01 | @2026-12-31 | #2 | jaarlijks | stilzwijgend~~automatic | lopend | #38700 | #39900~~3990000 | #39900 | Collectiebudget UB | vakref. FSW | hoofd Collecties | ja | #2.31 |
  Medische richtlijnen NL | Hippo Uitgevers | LIC-0455 | @2026-09-01 | @2028-08-31 | #6 | 1 x 2 jaar | verlengen | lopend |  | #27600 | #55200 | Fac. GNK | vakref. GNK | decaan GNK | nee~~false |  | nieuw sinds sept.
  Kaartenbank historisch | Atlas & Zn | LIC-0120 | @2019-01-01 | @2026-12-31 | #3 | geen | beëindigen~~end | opgezegd | #8200 | #8200 | #65600 | Fonds Bijz. Coll. | conservator kaarten | hoofd Bijz. Collecties | nee | #14.5 | bijna geen gebruik
  Nieuwsarchief | Dagblad Archief bv | LIC-0401 | @2025-04-01 | @2027-03-31 | #3 | 1 x 1 jaar | verlengen | lopend | #15400 | #15900 | #31300 | Collectiebudget UB | vakref. FGW | hoofd Collecties | ja | #0.44 |
  E-books Bibliotheekpakket | Halvemaan Publishing | LIC-0413 | @2025-01-01 | @2027-12-31 | #6 | 2 x 1 jaar | verlengen | lopend | #122000 | #125800 | #371000 | Collectiebudget UB | vakref. bèta | hoofd Collecties | n.v.t. | #0.37 | gaat mee met Journals
n nieuw of nog in onderhandeling
  Statistieken wereldwijd | Noordlicht Data | LIC-0466 | @2026-02-01 | @2027-01-31 | #1 | jaarlijks | stilzwijgend | lopend~~active | #21000 | #23100 | #23100 | FEB | vakref. FEB | dir. bedrijfsvoering FEB | ja | #3.02 | prijs +10%!
  Plagiaatcontrole | Origineel Software | LIC-0350 | @2023-09-01 | @2027-08-31 | #6 | geen | aanbesteden | lopend | #64800 | #66000 | #262000 | CvB centraal | n.v.t. | dir. UB | ja |  | ook in toetssysteem
-  |  |  |  |  |  |  | totaal |  | #784500 | #837300
S valuta
T - wisselkoersen, hulplijst
t - | - | -
h valuta | koers | peildatum
  USD | #0.92 | @2026-10-01
  GBP | #1.17 | @2026-10-01
  CHF | #1.05 | @2026-10-01
""",
    r"""
bibsys_systemen.csv org=universiteit delimiter=comma encoding=utf-8 lines=unix dates=iso
T application systemen
t name | description | supplied_by:to | hosting | in_use_since | contract_end | users | owns:from | -
h system_name | description_nl | vendor | hosting | go_live | contract_until | approx_users | owner | wiki_page_views
  Catalogus Plus | zoeken en lenen | Boekmaat Systems | SaaS~~saas | @2019-08-19~~2019-08-19 | @2027-07-31 | #32000~~32000 | hoofd Publieksdiensten | #1811
  Repository | open access publicaties | Openkast | on premise~~on_premises | @2014-01-06 |  | #2400 | hoofd Onderzoekondersteuning | #640
  DataSafe | onderzoeksdata archiveren | Openkast | hosted~~hosted | @2021-03-01 | @2028-02-29 | #900 | hoofd Onderzoekondersteuning | #377
  Studieplekkenapp | plek reserveren | Zitwijzer | SaaS | @2022-09-01 | @2027-08-31~~2027-08-31 | #18500 | hoofd Publieksdiensten | #2950
  Linkresolver | van referentie naar tekst | Boekmaat Systems | SaaS | @2019-08-19 | @2027-07-31 | #32000 | hoofd Collecties | #120
  Scanstraat | digitalisering bijzondere collecties | Beeldlijn | on premise | @2017-05-15 |  | #12 | hoofd Bijzondere Collecties | #48
  Erfgoed Viewer | kaarten en handschriften bekijken | Beeldlijn | hosted | @2020-11-02 | @2026-12-31 | #5200 | hoofd Bijzondere Collecties | #505
  APC-desk | aanvragen publicatiekosten | eigen bouw | on premise | @2018-02-12 |  | #310 | hoofd Onderzoekondersteuning | #66
  Poortjes | uitgang en RFID | Tagwerk | on premise | @2016-06-20 | @2026-12-31 | #15 | hoofd Publieksdiensten | #31
  Leeslijsten | literatuur per vak | Boekmaat Systems | SaaS | @2023-06-05 | @2027-07-31 | #640 | hoofd Collecties | #402
  Chat met de bibliotheek | vragen stellen | Praatpaal | SaaS | @2021-01-11 | @2027-01-10 | #4100 | hoofd Publieksdiensten | #96
  Persistent ID-dienst | DOI uitgeven | landelijke organisatie | hosted | @2016-03-01 |  | #20 | hoofd Onderzoekondersteuning | #54
  Tijdschriften-CMS | eigen open access tijdschriften | eigen bouw | on premise | @2013-09-09 |  | #75 | hoofd Onderzoekondersteuning | #288
  Bezoekersteller | drukte per zaal | Telwiel | hosted | @2024-10-01 | @2028-09-30 | #8 | hoofd Publieksdiensten | #19
""",
    r"""
Collecties_en_datasets_repository.ods org=universiteit
S collecties
p Overzicht datasets in beheer – peildatum 1 november 2026

T data_set datasets
t external_id | name | description | owns:from | stewards:from | location | read_as | licence | access | personal_data | confidentiality | issued | modified | - | -
h DOI | Titel | Waar gaat het over | Faculteit (eigenaar) | Data steward | Map op schijf | Formaat | Licentie | Open / beperkt / dicht | Persoonsgeg. (J/N) | Vertr. (L/M/H) | Gepubliceerd op | Laatst gewijzigd | GB | Downloads
  10.9999/ub.101 | Vragenlijst Welzijn Studenten 2024 | jaarlijkse enquête onder studenten | FSW | steward FSW | /arch/fsw/welz24 | csv~~csv | CC BY 4.0 | beperkt~~restricted | J~~true | H~~high | @2025-02-03~~2025-02-03 | @2026-01-12 | #0.4 | #88
  10.9999/ub.102 | Hoogtemetingen Duinen | lidar van de kuststrook | BETA | steward BETA | /arch/beta/duin | parquet~~parquet | CC0 | open~~public | N~~false | L~~low | @2023-06-19 | @2023-06-19 | #412 | #1530
  10.9999/ub.103 | Brieven Van Drunen | transcripties van 2.100 brieven | FGW | conservator handschriften | /arch/fgw/drunen | json~~json | CC BY 4.0 | open | N | L | @2022-11-01 | @2026-09-28 | #2.1 | #740
  10.9999/ub.104 | Hersenscans cohort A | mri van vrijwilligers | GNK | steward GNK | /dicht/gnk/mriA | database~~database | geen | dicht~~private | J | H | @2024-05-20 | @2026-10-02 | #6800 | #0
  10.9999/ub.105 | Prijzen weekmarkten 1900-1940 | gedigitaliseerde marktboekjes | FEB | steward FEB | /arch/feb/markt | excel~~excel | CC BY-NC | open | N | L | @2021-03-15 | @2021-03-15 | #0.1 | #212
  10.9999/ub.106 | Uitspraken lagere rechters | geanonimiseerde vonnissen | REC | steward FSW | /arch/rec/vonnis | json | CC BY 4.0 | beperkt | J | M~~middle | @2025-10-06 | @2026-04-17 | #18 | #95
  10.9999/ub.107 | Vogeltellingen campus | tellingen door studenten | BETA | steward BETA | /arch/beta/vogel | csv | CC0 | open | N | L | @2020-01-20 | @2026-06-30 | #0.02 | #410
  10.9999/ub.108 | Leesgedrag e-books | logbestanden catalogus | UB | steward UB | /dicht/ub/lees | parquet | geen | dicht | J | M | @2026-02-02 | @2026-11-01 | #77 | #0
""",
    r"""
wensen_faculteiten_najaar26.xlsx org=universiteit
S wensen
T information_need wensen
t external_id | needs:from | name | serves:to | importance | served_today | today | timeliness_wanted | raised_in:to | -
h # | wie vraagt het | wat wil men weten? | bij welk besluit of proces | belang (1-5) | nu geregeld (0-5) | hoe doen ze het nu | hoe vaak nodig | uit gesprek | stemmen workshop
  W01 | dir. onderzoek FSW | welk deel van onze artikelen is open access | jaarverslag onderzoek | #5~~5 | #2~~2 | lijst met de hand | per kwartaal~~quarterly | G1 | #7
  W02 | opleidingsdirecteur BETA | welke boeken op de leeslijst zijn digitaal beschikbaar | vaststellen studiegids | #4 | #1 | mail aan vakreferent | jaarlijks~~yearly | G2 | #3
  W03 | roosteraars | hoe vol zitten de studiezalen per uur | openingstijden | #3 | #4 | app laat het zien | dagelijks~~daily | G3 | #5
  W04 | decaan GNK | wat kost een download per vakgebied | verdelen collectiebudget | #5 | #0 | niet | jaarlijks | G4 | #9
  W05 | promovendi FGW | waar mag ik mijn data bewaren | datamanagementplan | #4 | #2 | wiki-pagina | op aanvraag~~on_request | G1 | #2
  W06 | hoofd Collecties | welke licenties lopen binnen een half jaar af | licentiekalender | #5 | #1 | Excel op schijf | maandelijks~~monthly | G5 | #11
  W07 | examencommissie REC | hoeveel plagiaatmeldingen per vak | kwaliteitszorg toetsing | #3 | #2 | export op verzoek | halfjaarlijks~~half_yearly | G2 | #1
  W08 | CvB | wat betalen we in totaal aan publiceren | onderhandeling uitgevers | #5 | #1 | drie administraties | jaarlijks | G4 | #6
S gesprekken
T interview gesprekken
t external_id | date | spoken_with | - | interviewed_in:from | level | summary | approved
h gesprek | dd. | met wie | duur (min) | fac. | niveau | kern van het verhaal | verslag akkoord?
  G1 | @2026-09-08~~2026-09-08 | directeur onderzoek en een promovendus | #60 | FSW | management~~management | zicht op open access ontbreekt | j~~true
  G2 | @2026-09-15 | opleidingsdirecteur | #45 | BETA | management | leeslijsten te laat bekend | j
  G3 | @2026-09-17 | twee roosteraars | #30 | Facilitair | uitvoering~~operations | tevreden over de app | n~~false
  G4 | @2026-09-29 | decaan | #60 | GNK | bestuur~~board | wil de kosten kunnen uitleggen | j
  G5 | @2026-10-06 | hoofd en twee medewerkers | #45 | UB Collecties | uitvoering | licenties zijn niet te overzien | n
  G6 | @2026-10-13 | hoofd en vakreferent | #30 | GNK | management | richtlijnen moeten ook thuis te raadplegen zijn | j
  G7 | @2026-10-20 | drie promovendi | #60 | FGW | uitvoering | weten niet wie hun data steward is | n
  G8 | @2026-11-03 | vicevoorzitter CvB | #45 | bestuur | bestuur | één bedrag voor publiceren | j
""",
]
