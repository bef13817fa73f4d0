"""OT manager of a paper and board mill: machine numbers, PM1 and PM2, zones and conduits, English of suppliers next to Dutch of the shift, last seen and firmware, spare parts, shutdown weeks, an SAP-like export and hand-kept XLSX with a legend beside the table."""
kBooks = [
    r"""
OT_asset_inventory_sitescan.csv org=papierfabriek encoding=utf-8 delimiter=comma dates=iso quote=all
T asset ot_assets
t external_id | name | description | kind | location | part_of:to | - | - | - | - | supplied_by:to | count | in_use_since | end_of_life | connected | - | owns:from/responsible:from | - | status | -
h tag | device | function | class | line_area | parent | ip | firmware | zone | purdue_level | vendor | qty | commissioned | EoL | on_network | last_seen | asset_owner | spare_on_shelf | lifecycle | cve_open
  PM1-PLC-01 | PLC wet end | controls stock prep | machine~~machine | PM1 wet end | PM1 | 10.11.1.10 | 2.8.1 | Z1 | L1 | Regeltechniek AG | 1~~1 | @2009-06-01~~2009-06-01 | @2026-12-31~~2026-12-31 | yes~~true | @2026-11-20 | E&I lead PM1 | 1 | active~~active | 7
  PM1-PLC-02 | PLC dryer | steam and drives | machine | PM1 dryer | PM1 | 10.11.1.11 | 2.8.1 | Z1 | L1 | Regeltechniek AG | 1 | @2009-06-01 | @2026-12-31 | yes | @2026-11-20 | E&I lead PM1 | 0 | active | 7
  PM1-QCS-01 | QCS scanner | basis weight and moisture | sensor~~sensor | PM1 reel | PM1 | 10.11.2.5 | 5.0 | Z1 | L1 | Meetvel | 2 | @2016-03-15 | @2031-03-15 | yes | @2026-11-20 | process engineer PM1 | 0 | active | 2
  PM2-DCS-01 | DCS controller pair | whole PM2 | machine | PM2 rack room | PM2 | 10.12.1.1 | 11.4 | Z2 | L1 | Delta Scada | 2 | @2018-09-01 | @2033-09-01 | yes | @2026-11-21 | E&I lead PM2 | 1 | active | 1
  PM2-VIB-xx | vibration sensors | bearings | sensor | PM2 press | PM2 | n/a | n/a | Z2 | L0 | Trilmeet | 96 | @2021-05-01 | @2029-05-01 | gateway only | @2026-11-21 | reliability engineer | 8 | active | 0
  PM2-CAM-01 | web break cameras | find cause of breaks | device~~device | PM2 | PM2 | 10.12.5.20-31 | 3.3 | Z2 | L2 | Kijkpapier | 12 | @2020-02-01 | @2027-02-01 | yes | @2026-11-18 | process engineer PM2 | 2 | active | 4
  WWT-PLC-01 | PLC waste water | aeration and dosing | machine | waste water | WWT | 10.13.1.4 | 1.9 | Z3 | L1 | Regeltechniek AG | 1 | @2004-01-01 | @2019-12-31 | yes | @2026-10-02 | utilities lead | 0 | to be replaced~~phasing_out | 15
  BLR-SIS-01 | boiler safety | trips the boiler | machine | boiler house | utilities | isolated | 4.2 | Z4 | SIS | Ketelveilig | 1 | @2015-07-01 | @2030-07-01 | no~~false | never | utilities lead | 1 | active | 0
  FRK-AGV-xx | reel transporters | move reels | vehicle~~vehicle | warehouse | logistics | wifi | 7.1 | Z5 | L1 | Rolwagen | 9 | @2023-10-01 | @2033-10-01 | yes | @2026-11-21 | warehouse manager | 1 | active | 3
  GAT-RFID-1 | truck gate reader | in/out of trucks | device | gate | logistics | 10.14.1.9 | 1.0 | Z5 | L2 | Poortwacht | 2 | @2017-01-01 | @2025-01-01 | yes | @2026-11-21 | warehouse manager | 0 | active | 9
  OLD-PC-07 | lab PC windows xp | old lab instrument | device | lab | lab | 10.10.9.7 | XP SP3 | none | ? | unknown | 1 | @2006-01-01 | @2014-04-08 | no | @2025-12-01 | lab manager | 0 | retired~~ended | ?
""",
    r"""
servers_switches_OT_lifecycle.xlsx org=papierfabriek
S lifecycle
p OT infra lifecycle – alles wat geen machine is
p rood = einde support binnen 12 mnd

T technology ot_infra
t name | kind | description | version | location | supplied_by:to | end_of_support | - | hosted_on:to/depends_on:to/part_of:to | hosted_on:from/supports:to | responsible:from/owns:from | under_contract:to | yearly_cost | before:from/affects:from | - | - | - | status | notes/description
h Naam | Soort | Doet wat | OS / versie | Ruimte | Merk | Einde support | Mnd resterend | Draait op | Draait erop | Beheerder | Servicecontract | € p.j. | Vervanging in project | Backup getest | Patchvenster | Admin-wachtwoord in kluis | Status | Opm. ploeg
  OTSRV01 | server~~server | domein OT | Server 2016 | rack room PM1 | Rekenblok | @2027-01-12~~2027-01-12 | #2 | OTHOST-A | AD, DNS | OT-beheer 1 | Rekenblok 8x5 | $1200~~120000 | OT-2027-03 | @2026-09-12 | stop wk 51 | j | actief~~active | 
  OTSRV02 | server | historian | Server 2019 | rack room PM1 | Rekenblok | @2029-01-09 | #26 | OTHOST-A | Historian | OT-beheer 1 | Rekenblok 8x5 | $1200 | | @2026-09-12 | stop wk 51 | j | actief | schijf 88% vol
  OTHOST-A | platform~~platform | virtualisatie | vHost 7 | rack room PM1 | Virtuwel | @2027-10-02 | #11 | | OTSRV01, OTSRV02 | OT-beheer 1 | Virtuwel support | $8400 | OT-2027-03 | nvt | stop wk 51 | j | actief | 
  OTHOST-B | platform | virtualisatie uitwijk | vHost 7 | rack room PM2 | Virtuwel | @2027-10-02 | #11 | | uitwijk | OT-beheer 2 | Virtuwel support | $8400 | OT-2027-03 | nvt | stop wk 51 | j | actief | koeling slecht
  SW-PM1-CORE | netwerk~~network | kern PM1 | 16.9 | rack room PM1 | Schakelaar BV | @2026-10-31 | #0 | | alle PLC's PM1 | OT-beheer 2 | geen | | OT-2027-01 | @2026-03-01 | jaarstop | n | actief | reserve ligt klaar
  SW-PM2-CORE | netwerk | kern PM2 | 17.6 | rack room PM2 | Schakelaar BV | @2030-06-30 | #43 | | DCS PM2 | OT-beheer 2 | Schakelaar 24x7 | $3100 | | @2026-03-01 | jaarstop | j | actief | 
  FW-ITOT | netwerk | firewall kantoor-OT | 9.1 | MER | Zeker Netwerken | @2028-12-31 | #25 | | alle verkeer | IT security | Zeker 24x7 | $9600 | | @2026-06-20 | maandelijks | j | actief | regels opschonen
  HISTDB | database~~database | historian data | 2017 | OTSRV02 | Datavat | @2027-10-12 | #11 | OTSRV02 | Historian | OT-beheer 1 | Datavat | $5500 | OT-2027-03 | @2026-09-12 | stop wk 51 | j | actief | 
  NAS-OT | opslag~~storage | backups PLC-programma's | 6.2 | rack room PM2 | Opslagwijs | @2029-05-01 | #30 | | | OT-beheer 2 | geen | | | @2026-01-15 | vrij | n | actief | sleutel bij wachtchef
  ENG-WS-1 | werkplek~~workplace | engineering station | Win 10 | E&I kantoor | Rekenblok | @2025-10-14 | #-13 | | programmeersoftware | E&I lead PM1 | geen | | OT-2027-02 | nooit | vrij | n | uitfaseren~~phasing_out | usb open!
  MODEM-3 | netwerk | inbelmodem leverancier | ? | PM1 | onbekend | | | | remote support | niemand | geen | | OT-2027-01 | nvt | nvt | n | uit~~ended | stekker eruit gehaald

T - legenda beside=U5
t - | -
h kleur | betekenis
  rood | < 12 mnd
  geel | 12-24 mnd
  groen | > 24 mnd
""",
    r"""
noodplannen_en_herstel_OT.xlsx org=papierfabriek
S noodplannen
p Wat doen we als het misgaat? Hangt ook uitgeprint in de controlekamer

T continuity_plan noodplannen
t external_id | name | scenario | recovers:to | description/- | steps | rto_hours | - | rpo_hours | responsible:from/owns:from | - | version | review_date | - | - | complies_with:to | tests:from | status | -
h Nr | Noodplan | Bij wat voor ramp | Welke lijn / systeem | Wanneer starten | Stappen kort | Terug binnen (u) | Gehaald bij test (u) | Max. dataverlies (u) | Regie heeft | Vervanger | Versie | Herzien voor | Schade per uur stilstand | Ligt waar (papier) | Norm | Laatste oefening | Geldig | Paraaf
  NP-01 | Virus in OT | gijzelsoftware~~ransomware | PM1, PM2 | scherm op slot of SOC belt | net los; handbediening; herstel van NAS | #48~~48 | #70 | #24~~24 | OT-manager | wachtchef | 2.1 | @2027-04-01~~2027-04-01 | € 18.000 | controlekamer | IEC 62443 | OEF-26-1 | actief~~active | 
  NP-02 | Historian kwijt | gegevensverlies~~data_loss | Historian | geen trends | nieuwe server; restore | #24 | #19 | #4 | OT-beheer 1 | OT-beheer 2 | 1.3 | @2027-09-01 | € 0 | OT-kantoor | | OEF-26-2 | actief | 
  NP-03 | DCS PM2 uit | storing~~outage | PM2 | controllers beide dood | stop machine; leverancier bellen; reserve | #12 | | #0 | E&I lead PM2 | wachtchef | 3.0 | @2026-12-31 | € 18.000 | rack room PM2 | | nog nooit | actief | 
  NP-04 | Rack room in brand | gebouw~~building | PM1 | brandmelding | ontruimen; uitwijk naar B | #72 | | #24 | OT-manager | BHV-hoofd | 1.0 | @2026-06-01 | € 9.000 | portier | NFPA | nog nooit | actief | 
  NP-05 | Leverancier failliet | leverancier~~supplier | waste water PLC | bericht curator | broncode; andere integrator | #240 | | | utilities lead | inkoper | 0.2 | | € 2.500 | | | nog nooit | concept~~proposal | 
  NP-06 | Geen E&I-mensen | personeel~~staff | alle | griep of staking | pool zusterfabriek | #24 | #20 | | HR | OT-manager | 1.1 | @2027-01-15 | € 18.000 | HR | | OEF-25-4 | actief | 
  NP-07 | Stroom weg 33 kV | storing | site | dip > 2 s | gecontroleerd af; diesel | #8 | #9 | | utilities lead | wachtchef | 4.2 | @2027-03-01 | € 27.000 | boiler house | netcode | OEF-26-3 | actief | 
  NP-08 | Wifi magazijn weg | storing | reel transporters | wagens stoppen | heftrucks | #4 | #3 | | warehouse manager | ploegleider | 1.0 | @2027-05-01 | € 1.200 | magazijn | | OEF-26-3 | actief | 
  NP-09 | Oude inbelmodem misbruikt | gijzelsoftware | PM1 | onbekend verkeer | stekker | #1 | | | OT-beheer 2 | | 1.0 | | | | | | vervallen~~ended | 
""",
    r"""
mijlpalen_jaarstop_en_OT-projecten.xlsx org=papierfabriek
S mijlpalen
p Mijlpalen OT 2026-2027 – alles met * hangt aan de jaarstop

T milestone mijlpalen
t external_id | name | part_of:to/realises:from | - | date | - | - | reached_on | - | owns:from/responsible:from | depends_on:to | depends_on:from | - | decides_on:from | description/notes | status
h ID | Mijlpaal | Project | Week | Datum plan | Oorspr. datum | Uitloop (dgn) | Datum gehaald | Aan jaarstop* | Verantw. | Eerst klaar | Houdt op | Kleur | Go/no-go door | Toelichting | Stand
  M1 | Ontwerp zones klaar | OT-2027-01 | 2026-40 | @2026-10-02~~2026-10-02 | @2026-09-04 | #28 | @2026-10-09~~2026-10-09 | | OT-manager | | M2 | groen | architect | firewallregels bekend | klaar~~ended
  M2 | Switches geleverd | OT-2027-01 | 2026-49 | @2026-12-04 | @2026-12-04 | #0 | | | inkoper | M1 | M3 | geel | | levertijd 16 wkn | gepland~~planned
  M3 | Kern PM1 omgezet | OT-2027-01 | 2026-51 | @2026-12-18 | @2026-12-18 | #0 | | * | OT-beheer 2 | M2 | M4 | geel | site manager | 36 uur werk | gepland
  M4 | Modems verwijderd | OT-2027-01 | 2027-02 | @2027-01-15 | @2026-11-01 | #75 | | | OT-beheer 2 | M3 | | groen | OT-manager | | gepland
  M5 | Nieuwe engineering stations | OT-2027-02 | 2027-06 | @2027-02-12 | @2027-02-12 | #0 | | | E&I lead PM1 | | | groen | | licenties omzetten | gepland
  M6 | Besluit virtualisatie | OT-2027-03 | 2027-09 | @2027-03-05 | @2027-01-29 | #35 | | | OT-manager | | M7 | rood | MT fabriek | 2 offertes | gepland
  M7 | Historian over | OT-2027-03 | 2027-24 | @2027-06-18 | @2027-06-18 | #0 | | * | OT-beheer 1 | M6 | M8 | geel | site manager | parallel 2 weken | gepland
  M8 | Oude hosts uit | OT-2027-03 | 2027-30 | @2027-07-30 | @2027-07-30 | #0 | | | OT-beheer 1 | M7 | | groen | | | gepland
  M9 | PLC waterzuivering vervangen | OT-2026-08 | 2026-51 | @2026-12-19 | @2025-12-20 | #364 | | * | utilities lead | | | rood | milieucoördinator | vorige stop niet gelukt | on hold~~on_hold
  M10 | Oefening virus in OT | OT-2026-09 | 2026-22 | @2026-05-29 | @2026-05-29 | #0 | @2026-05-29 | | OT-manager | | | groen | | 70 uur i.p.v. 48 | klaar
""",
]
