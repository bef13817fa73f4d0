"""Team geo-information of a province: names of layers and files, words of the national metadata profile, EPSG codes, underscores, refresh in words, a request list kept with stickers, licences of standards."""
kBooks = [
    r"""
geodata_catalogus_export.csv org=provincie delimiter=semicolon encoding=utf-8 dates=iso quote=all
T data_set catalogus
t external_id | name | description | owns:from | stewards:from | supplied_by:to/source_of:from | refresh | issued | modified | location | read_as | - | licence | access | publisher | tags | personal_data | - | -
h uuid | titel | samenvatting | bronhouder | beheerder | ingewonnen_door | actualisatiefrequentie | datum_publicatie | datum_laatste_wijziging | bestandslocatie | formaat | aantal_objecten | gebruiksbeperking_licentie | toegankelijkheid | verstrekker | trefwoorden | privacy_jn | schaal | epsg
  b1f0 | Provinciale wegen | assen en kilometrering | Wegbeheer | geodesk | Luchtfoto Landmeet | maandelijks~~monthly | @2018-04-01~~2018-04-01 | @2026-10-05 | \\geo\wegen.gdb | database~~database | 18231 | CC0 | openbaar~~public | Provincie | wegen, vervoer~~["wegen", "vervoer"] | N~~false | 1:1000 | 28992
  b1f1 | Natuurbeheerplan | typen en subsidiegebieden | Natuur | geodesk | eigen inwinning | jaarlijks~~yearly | @2016-09-15 | @2026-09-29 | \\geo\natuur.gdb | database | 640 | CC BY | openbaar | Provincie | natuur, subsidie | N | 1:5000 | 28992
  b1f2 | Grondwaterputten | meetpunten met standen | Water | meetnet | Peilbuis bv | dagelijks~~daily | @2019-01-10 | @2026-11-12 | https://geo.example/gw | api~~api | 1212 | CC0 | openbaar | Provincie | grondwater | N | nvt | 28992
  b1f3 | Veehouderijen met stalsysteem | bedrijven en vergunde dieren | Milieu | geodesk | omgevingsdienst | kwartaal~~quarterly |  | @2026-07-01 | \\geo\vee.xlsx | excel~~excel | 3110 | geen | beperkt~~restricted | Provincie | stikstof, landbouw | J~~true | nvt | 28992
  b1f4 | Archeologische verwachting | kans per vlak | Erfgoed | geodesk | Adviesbureau Spade | onregelmatig | @2014-02-01 | @2021-05-20 | \\geo\arch.gdb | database | 95 | CC BY | openbaar | Provincie | erfgoed | N | 1:10000 | 28992
  b1f5 | Luchtfoto 2026 | 10 cm, rgb en nir | Geo | geodesk | Luchtfoto Landmeet | jaarlijks | @2026-08-20 | @2026-08-20 | \\geo\lufo26 | anders | 0 | gesloten licentie | intern~~private or restricted | Samenwerking lufo | luchtfoto | N | 1:500 | 28992
  b1f6 | Fietstellingen | tellussen per uur | Mobiliteit | datateam | Telwiel | continu~~continuous | @2022-03-03 | @2026-11-12 | https://geo.example/fiets | api | 88 | CC0 | openbaar | Provincie | fiets, mobiliteit | N | nvt | 4326
  b1f7 | Eigendommen provincie | percelen in eigendom | Vastgoed | geodesk | Kadaster | wekelijks~~weekly |  | @2026-11-09 | \\geo\vastgoed.gdb | database | 4417 | geen | beperkt | Provincie | eigendom | J | 1:1000 | 28992
  b1f8 | Zwemwaterlocaties | officiële plekken en oordeel | Water | geodesk | waterschap | jaarlijks | @2013-05-01 | @2026-05-01 | \\geo\zwem.csv | csv~~csv | 74 | CC0 | openbaar | Provincie | zwemwater, recreatie | N | nvt | 28992
  b1f9 | Stiltegebieden | begrenzing verordening | Milieu | geodesk | eigen inwinning | nooit~~never | @2010-07-01 | @2019-11-01 | \\geo\stilte.gdb | database | 18231 | CC0 | openbaar | Provincie | geluid | N | 1:10000 | 28992
  b1fa | Bodemverontreiniging | locaties en status | Bodem | omgevingsdienst | omgevingsdienst | dagelijks | @2017-01-01 | @2026-11-11 | https://geo.example/bodem | api | 640 | CC BY | openbaar | Omgevingsdienst | bodem | N | 1:1000 | 28992
  b1fb | Verkeersborden | soort en stand per bord | Wegbeheer | geodesk | Luchtfoto Landmeet | halfjaarlijks~~half_yearly | @2024-02-12 | @2026-08-01 | \\geo\borden.gdb | database | 1212 | CC0 | openbaar | Provincie | wegen | N | 1:500 | 28992
  b1fc | Windturbines | plaats, hoogte, vermogen | Energie | datateam | gemeenten | kwartaal | @2020-10-10 | @2026-09-30 | \\geo\wind.csv | csv | 3110 | CC0 | openbaar | Provincie | energie | N | nvt | 28992
  b1fd | Pachters | naam en perceel | Vastgoed | geodesk | eigen inwinning | jaarlijks |  | @2026-01-15 | \\geo\pacht.xlsx | excel | 95 | geen | intern | Provincie | eigendom, pacht | J | nvt | 28992
  b1fe | Bomen langs wegen | soort, leeftijd, kroon | Wegbeheer | geodesk | Boomkundig Adv. | jaarlijks | @2022-04-22 | @2026-04-22 | \\geo\bomen.gdb | database | 0 | CC0 | openbaar | Provincie | bomen, wegen | N | 1:500 | 28992
  b1ff | Recreatieve routes | wandelen, fietsen, varen | Recreatie | datateam | routebureau | maandelijks | @2019-06-06 | @2026-11-01 | https://geo.example/route | api | 88 | CC BY | openbaar | Routebureau | recreatie | N | nvt | 28992
  b200 | Drukriolering buitengebied | leidingen en pompen | Water | meetnet | gemeenten | onregelmatig |  | @2018-12-12 | \\geo\riool.gdb | database | 4417 | geen | beperkt | Provincie | water | N | 1:2500 | 28992
""",
    r"""
viewers_en_dashboards.xlsx org=provincie
S viewers
T application viewers
t name | description | uses:from | users | stewards:from/responsible:from | version | hosted_on:to | reads:to | in_use_since | end_date
h Viewer of app | Waar is het voor | Gebruikt door teams | Aantal gebruikers (ca.) | Beheerder | Versie | Draait op | Toont welke kaarten | Live sinds | Stopt per
  Wegenviewer | storingen en werk aan de weg | Wegbeheer; Mobiliteit~~["Wegbeheer", "Mobiliteit"] | #140~~140 | geodesk | 4.2 | geoserver-prd | Provinciale wegen | @2019-03-04~~2019-03-04 |
  Natuurkaart | subsidie aanvragen | Natuur | #2500 | geodesk | 3.0 | kaartplatform | Natuurbeheerplan | @2020-06-01 |
  Waterdashboard | standen en zwemwater | Water | #60 | datateam | 1.8 | dashboardserver | Grondwaterputten; Zwemwaterlocaties | @2023-05-15 |
  Stikstofkaart | veehouderij en depositie | Milieu; Natuur | #35 | datateam | 2.1 | dashboardserver | Veehouderijen met stalsysteem | @2022-10-03 |
  Oude atlas | alles door elkaar | alle teams | #400 | geodesk | 10.3 | geoserver-oud | alle lagen | @2009-01-01 | @2027-06-30~~2027-06-30
  Veldapp | inwinnen met tablet | Natuur; Erfgoed | #22 | geodesk | 6.0 | kaartplatform | Natuurbeheerplan | @2021-04-12 |
  Fietsmonitor | tellingen per route | Mobiliteit | #18 | datateam | 1.1 | dashboardserver | Fietstellingen | @2024-02-01 |
  Vastgoedkaart | pacht en verkoop | Vastgoed | #25 | geodesk | 2.4 | geoserver-prd | Eigendommen provincie | @2018-09-10 |
  Erfgoed 3D | kastelen en molens | Erfgoed | #900 | extern bureau | 0.9 | kaartplatform | Archeologische verwachting | @2025-11-01 | @2026-12-31
S ideeën met data
T use_case ideeën
t name | question | kind | requires_data:to | stage | human_role | serves:to | owns:from | -
h Idee | Welke vraag beantwoordt het? | Soort | Welke data nodig | Hoe ver | Rol van de mens | Voor welk besluit of proces | Van wie | Leuk? (1-5)
  Bermen herkennen uit lufo | waar moet er gemaaid worden | beeld~~image | Luchtfoto 2026; Provinciale wegen~~["Luchtfoto 2026", "Provinciale wegen"] | proef~~pilot | controleert~~checks | maaibestek | Wegbeheer | #5
  Droogte voorspellen | wanneer onttrekkingsverbod | prognose~~forecasting | Grondwaterputten | verkend~~explored | besluit~~decides | onttrekkingsverbod | Water | #4
  Fietsdrukte per uur | waar verbreden | prognose | Fietstellingen | in gebruik~~in_use | besluit | investeringsprogramma fiets | Mobiliteit | #3
  Stallen uit satelliet | klopt de vergunning | beeld | Veehouderijen met stalsysteem | idee~~idea | controleert | toezicht | Milieu | #3
  Tekst van vergunningen zoeken | wat is eerder vergund | tekst~~text | vergunningen | proef | controleert | vergunningverlening | Milieu | #2
  Wegdek slijt | welk vak eerst | onderhoud voorspellen~~predictive_maintenance | Provinciale wegen | verkend | besluit | meerjarenonderhoud | Wegbeheer | #5
  Herkomst klachten stank | welk bedrijf ruiken we | sturing~~steering | Veehouderijen met stalsysteem | idee | controleert | toezicht | Milieu | #4
  Zwemwater voorspellen | wanneer blauwalg | prognose | Zwemwaterlocaties | gestopt~~stopped | besluit | zwemverbod | Water | #3
""",
    r"""
geo_vragenlijst_2026.ods org=provincie
S vragen
p alle vragen aan de geodesk, óók de kleine
T intake vragen
t external_id | date | name | asked_by | interviewed_in:from/commissioned_by:to | level | why | summary | outcome | raised_in:from | responsible:from | - | -
h vraagnr | binnen op | vraag | van wie | team | niveau | waarom nu? | eigenlijk is de vraag | wat werd het | geworden tot | opgepakt door | uren | sticker
  v26-041 | @2026-08-24~~2026-08-24 | kaart met alle bomen | projectleider N-weg | Wegbeheer | uitvoering~~operations | kapvergunning | welke bomen staan binnen 5 m van de weg | opgelost~~solved |  | geodesk | #3 | groen
  v26-042 | @2026-08-25 | drone kopen | toezichthouder | Milieu | uitvoering | wil sneller kijken | wie vliegt er al voor ons | doorverwezen~~referred |  | hoofd Geo | #1 | geel
  v26-043 | @2026-09-01 | dashboard stikstof voor GS | adviseur GS | Bestuur | bestuur~~board | debat 14 okt | welke drie cijfers wil GS zien | project~~initiative | Stikstofdashboard GS | datateam | #12 | rood
  v26-044 | @2026-09-03 | oude atlas terug | beleidsmedewerker | Erfgoed | uitvoering | gewend | welke laag mist in de nieuwe | opgelost |  | geodesk | #2 | groen
  v26-045 | @2026-09-10 | eigendommen op internet | manager | Vastgoed | management~~management | Woo-verzoek | wat mag openbaar | informatiebehoefte~~need | Openbare eigendommen | hoofd Geo | #6 | geel
  v26-046 | @2026-09-17 | kaart A0 voor bewonersavond | omgevingsmanager | Mobiliteit | uitvoering | avond 24 sept |  | opgelost |  | geodesk | #4 | groen
  v26-047 | @2026-09-22 | alles in 3D | gedeputeerde | Bestuur | bestuur | gezien bij buurprovincie | welk gesprek wordt er beter van | afgewezen~~declined |  | hoofd Geo | #2 | rood
  v26-048 | @2026-10-02 | adressen van alle boeren | projectleider gebiedsproces | Natuur | management | uitnodiging | mag dat van de AVG | doorverwezen |  | privacy officer | #1 | geel
  v26-049 | @2026-10-12 | wegvakken koppelen aan contract | contractmanager | Wegbeheer | management | nieuw bestek | hoe blijft areaal gelijk aan contract | project | Areaal op orde | datateam | #8 | rood
  v26-050 | @2026-11-03 | fietsers per gemeente | statisticus | Mobiliteit | uitvoering | begroting |  | opgelost |  | datateam | #2 | groen

p groen = binnen een week, geel = even nadenken, rood = eerst met hoofd Geo
""",
    r"""
geo-infrastructuur_en_standaarden.xlsx org=provincie
S servers
T technology servers
t name | kind | version | location | - | end_of_support | yearly_cost | supplied_by:to | hosted_on:from | under_contract:to
h Onderdeel | Soort | Versie | Waar | RAM (GB) | Support tot | Kosten p.j. | Van wie | Draait erop | Valt onder contract
  geoserver-prd | server~~server | 2.24 | rekencentrum A | #64 | @2027-09-30~~2027-09-30 | #18000~~1800000 | Terraview | Wegenviewer; Vastgoedkaart | TV-2024-03
  geoserver-oud | server | 2.11 | rekencentrum B | #16 | @2023-12-31 | #6000 | eigen beheer | Oude atlas |
  kaartplatform | platform~~platform | 2026.1 | cloud (NL) |  |  | #74000 | Mapwerk | Natuurkaart; Veldapp; Erfgoed 3D | MW-2025-01
  geodb | database~~database | 15.4 | rekencentrum A | #128 | @2027-11-11 | #22000 | Terraview | Wegenviewer | TV-2024-03
  dashboardserver | server | 23.4 | rekencentrum A | #32 | @2026-12-31 | #31000 | Cijferkunst | Waterdashboard; Stikstofkaart; Fietsmonitor | CK-2023-09
  lufo-opslag | opslag~~storage |  | rekencentrum B | #64 | @2028-03-31 | #12500 | Schijfwerk |  | RC-kader
  tablets veld | werkplek~~workplace | 14 | bij mensen | #16 | @2027-10-01 | #9000 | Kantoorwijs | Veldapp | WP-2022
  inlogvoorziening | identiteit~~identity |  | cloud (EU) |  |  | #0 | centrale ICT |  |
  netwerkkoppeling omgevingsdienst | netwerk~~network |  | rekencentrum A | #128 |  | #4800 | Belcom |  | NW-2020
  vertaalmachine | middleware~~middleware | 2025.2 | rekencentrum A | #32 | @2028-12-31 | #14500 | Omzet Geo |  | TV-2024-03
S standaarden
T norm standaarden
t name | version | applicable | applicability_reason | applies_from | reference | -
h Standaard | Versie | Van toepassing? | Waarom (niet) | Sinds | Te vinden op | Boek in de kast?
  Metadataprofiel geografie | 2.1 | ja~~true | INSPIRE-plicht | @2019-05-01~~2019-05-01 | geonorm.example/md | ja
  IMWV wegen | 1.0 | ja | verplicht bij levering NWB | @2022-01-01 | geonorm.example/wv | nee
  IMKL kabels en leidingen | 2.0 | ja | WIBON | @2021-03-01 | geonorm.example/kl | nee
  CityGML | 3.0 | nee~~false | geen 3D-stad in beheer |  | geonorm.example/cg | nee
  OGC API Features | 1.0 | ja | pas toe of leg uit | @2023-02-13 | ogc.example | nee
  NEN 3610 | 2022 | ja | basismodel | @2022-09-01 | nen.example/3610 | ja
  StUF-Geo | 1.3 | nee | wordt uitgefaseerd |  |  | nee
  DCAT-AP-DONL | 3.0 | ja | open data | @2024-01-01 | data.example/dcat | nee
""",
]
