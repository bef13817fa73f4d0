"""Domain architect of a water board who also works for the province: half Dutch, half English, names of the reference architecture with codes, life-cycle years, a legend beside the table, ODS and XLSX."""
kBooks = [
    r"""
wsr_api_lijst.ods org=waterschap
S API's
p API- en koppelingenlijst Waterschap Rivierlaagte (bron: integratieplatform + navraag)

T exchange lijst
t external_id | name | flows_to:from | flows_to:to | data/description | method/standard | standard/method | - | frequency | personal_data | owns:from/responsible:from | status | agreement/- | depends_on:to/hosted_on:to/part_of:to/- | notes
h ID | Naam koppelvlak | Provider | Consumer | Payload | Pattern | Std. | Auth | Freq. | Privacy? | Contactpunt | Fase | GLO/afspraak | Via | Let op
  A-01 | Peilen ophalen | Telemetrie | Waterbeeld | waterstanden | REST~~api | SensorThings | OAuth | continu~~continuous | nee~~false | team Hydrologie | prod~~active | n.v.t. | ESB | |
  A-02 | Gemaalstanden | SCADA | Telemetrie | pompstanden | OPC UA | OPC UA | cert. | continu | nee | team PA | prod | n.v.t. | DMZ | niet wijzigen zonder PA
  A-03 | Belastingplichtigen | gemeenschappelijk belastingkantoor | Zaakdossier | naam, adres | StUF~~message | StUF-BG 3.10 | PKIo | dagelijks~~daily | ja~~true | team VTH | prod | ja~~true | ESB |
  A-04 | Vergunningaanvraag | DSO | Zaakdossier | aanvraag, bijlagen | REST | STAM | PKIo | continu | ja | team VTH | prod | ja | ESB | ketentest bij release
  A-05 | Keurgegevens | Geoplatform | open data portaal | leggers, keringen | WFS | OGC WFS 2.0 | geen | wekelijks~~weekly | nee | team Geo | prod | n.v.t. | rechtstreeks |
  A-06 | Urenboekingen | HR-suite | Grootboek | uren per project | bestand~~file | csv | SFTP | maandelijks~~monthly | ja | team P&O | prod | nee~~false | rechtstreeks | handmatig na fout
  A-07 | Laboratoriumuitslagen | Waterlab | Waterbeeld | monsters | bestand | UM Aquo | SFTP | dagelijks | nee | team Waterkwaliteit | prod | ja | rechtstreeks |
  A-08 | Slibtransport | vervoerder | Slibregister | ritten | mail | xlsx | geen | per maand~~monthly | nee | team Zuivering | uitfaseren~~phasing_out | nee | - | overtypen
  A-09 | Zaak naar archief | Zaakdossier | e-depot | dossiers | bestand | MDTO | cert. | kwartaal~~quarterly | ja | team DIV | bouw~~planned | ja | ESB |
  A-10 | Droogtemonitor | KNMI | Waterbeeld | neerslag, verdamping | REST | NetCDF | api-key | dagelijks | nee | team Hydrologie | prod | ja | ESB |
""",
    r"""
wsr_wilma_mapping.xlsx org=waterschap
S mapping
p Plot applicaties op referentiearchitectuur (WILMA-achtig, v. 2025-06), status: werkdocument

T application plot
t - | plotted_on:to | plotted_on:to/- | name | external_id | owns:from/responsible:from | supports:to/serves:to/plotted_on:to | -/business_fit | -/technical_fit | time_class | end_date/end_of_support/- | - | notes
h Domein | Ref.component | Code RC | Applicatie bij ons | CMDB-id | Contact | Bedrijfsfunctie | Dekking\n(0-4) | Techn.\nstaat (0-4) | Richting | Vervangen\nrond | Dubbel? | Toelichting architect
  Watersysteem | Hydrologische informatievoorziening | RC-210 | Waterbeeld | C0101 | team Hydrologie | operationeel waterbeheer | #4 | #3 | investeren~~invest | | nee | |
  ^ | Telemetriesysteem | RC-214 | Telemetrie | C0104 | team PA | operationeel waterbeheer | #3 | #2 | behouden~~tolerate | 2030~~[2030-01-01..2030-12-31] or null | nee | |
  ^ | Peilbeheersysteem | RC-216 | Excel peilbesluiten | C0190 | team Hydrologie | operationeel waterbeheer | #1 | #0 | vervangen~~migrate or eliminate | 2026 | ja | schaduw-IT
  Zuivering | Procesbesturing | RC-310 | SCADA | C0120 | team PA | zuiveren | #4 | #2 | behouden | 2029 | nee | leverancier wil cloud
  ^ | Slibregistratie | RC-318 | Slibregister | C0122 | team Zuivering | zuiveren | #2 | #1 | uitfaseren~~eliminate or migrate | 2026 | ja | opnemen in beheersysteem
  ^ | Onderhoudsbeheer | RC-330 | Beheerwerk | C0125 | team Assets | assetmanagement | #3 | #3 | investeren | | nee |
  Vergunnen | Zaaksysteem | RC-410 | Zaakdossier | C0140 | team VTH | vergunningverlening | #3 | #3 | behouden | | nee |
  ^ | Inspectiesysteem | RC-415 | Controle-app | C0143 | team VTH | toezicht | #2 | #3 | investeren | | nee | offline werken
  Generiek | Geografisch informatiesysteem | RC-510 | Geoplatform | C0160 | team Geo | gegevensbeheer | #4 | #4 | investeren | | nee |
  ^ | Documentmanagement | RC-520 | Netwerkschijf | C0170 | team DIV | documentbeheer | #1 | #1 | uitfaseren | 2027 | ja |
  ^ | Documentmanagement | RC-520 | Documentplein | C0171 | team DIV | documentbeheer | #3 | #3 | behouden | | ja | één van de twee
T - beside=P4 legenda
t - | -
h score | betekenis
  #0 | niet
  #1 | zwak
  #2 | matig
  #3 | goed
  #4 | uitstekend
""",
    r"""
prz_regelgevingskalender.xlsx org=provincie
S Radar
p Regulatory radar IV, provincie Zuiderzand, Q4

T driver radar
t name | kind | made_by | ring | certainty | next_phase/status | next_on/- | applies_from | -/tags | affects:to/in_domain:to | consequence | -/affects:from | owns:from/responsible:from | reference
h Wet / trend | Categorie | Herkomst | Ring | Zekerheid | Stand nu | Mijlpaal | Inwerkingtr. | Raakt arch.laag | Raakt domein | So what? | Actie | Trekker | Url / dossier
  Cyberbeveiligingswet | wet~~law | NL~~national | nu~~now | verwacht~~expected | behandeling EK | @2026-02-15~~2026-02-15 | @2026-07-01~~2026-07-01 | techniek | alle | zorgplicht aantoonbaar | gap-analyse | CISO | 36764
  AI Act (hoog risico) | wet | EU~~eu | straks~~soon | zeker~~certain | van kracht, gefaseerd | @2026-08-02 | @2026-08-02 | applicatie | Natuur; Mobiliteit | FRIA vóór gebruik | register vullen | FG | 2024/1689
  Herziening Archiefwet | wet | NL | straks | mogelijk~~possible | TK | | @2027-01-01 | informatie | alle | eerder overbrengen | e-depot | recordmanager | 35968
  eIDAS2 / EDI-wallet | wet | EU | straks | zeker | uitvoeringshandelingen | @2026-12-31 | @2026-12-31 | applicatie | Subsidies | wallet accepteren | impact loket | architect | 2024/1183
  Generatieve AI op werkplek | technologie~~technology | markt | nu | zeker | iedereen gebruikt het | | | mens | alle | beleid en training | richtlijn | CIO |
  Digitale soevereiniteit | trend~~society or null | EU | later~~later | verwacht | debat | | | techniek | Bedrijfsvoering | afhankelijk van 3 wolken | exitplannen | architect |
  Federatief datastelsel | afspraak | NL | later | mogelijk | proeven | | | informatie | Leefomgeving | data bij de bron | meedoen met proef | datastrateeg |
  Quantumveilige versleuteling | technologie | markt | volgen~~watch | mogelijk | migratie-advies | | | techniek | Bedrijfsvoering | inventariseren | geen | CISO |
  Regionale datadeal | afspraak | regio~~regional | nu | zeker | getekend | @2026-03-31 | @2025-10-01 | informatie | Wonen; Energie | data delen met gemeenten | koppeling | datastrateeg | GS 2025-88
  Krappe arbeidsmarkt IT | trend~~society | regio | nu | zeker | 11 vacatures | | | mens | Bedrijfsvoering | regiopool | samenwerken | HR |
""",
    r"""
wsr_technology_lifecycle.xlsx org=waterschap
S TRM
p Technology Reference Model: wat mag, wat niet

T technology trm
t kind | name | version | supplied_by:to | status | -/valid_from | end_of_support | - | -/depends_on:from/supports:to/hosted_on:from | owns:from/responsible:from/stewards:from | - | notes
h Laag | Product | Release | Fabrikant | Standaard? | Toegestaan v.a. | EoS fabrikant | EoL intern | Gebruikt door | Guardian | Opvolger | Opm
  server-OS~~operating_system | Windows Server | 2016 | Vensterwerk | uitfaseren~~phasing_out | 2017 | @2027-01-12~~2027-01-12 | 2026 | SCADA; Slibregister | team Infra | Windows Server 2022 | |
  server-OS | Windows Server | 2022 | Vensterwerk | standaard~~active | 2022 | @2031-10-14 | 2030 | Zaakdossier | team Infra | |
  server-OS | Ubuntu LTS | 22.04 | Oebuntu | standaard | 2023 | @2027-04-30 | 2027 | Geoplatform | team Infra | Ubuntu 24.04 |
  database~~database | PostgreSQL | 14 | gemeenschap | toegestaan~~active | 2022 | @2026-11-12 | 2026 | Waterbeeld; Geoplatform | DBA | PostgreSQL 17 |
  database | Orakeldb | 12c | Orakel | verboden~~ended or phasing_out | 2014 | @2022-07-31 | 2023 | Beheerwerk | DBA | PostgreSQL | ontheffing t/m 2026
  integratie~~middleware | ESB Doorgeef | 7.4 | Doorgeef BV | uitfaseren | 2016 | @2026-12-31 | 2026 | koppelingen | team Integratie | API-gateway |
  integratie | API-gateway | 3 | Poortwacht | standaard | 2025 | | | koppelingen | team Integratie | |
  werkplek~~workplace | Vensters | 11 | Vensterwerk | standaard | 2023 | @2028-10-10 | 2028 | alle | team Werkplek | |
  netwerk~~network | Kernswitch | 9300 | Knoop | standaard | 2021 | @2029-10-31 | 2029 | alle | team Infra | |
  identiteit~~identity | Inlogdienst | SaaS | Kantoorwolk | standaard | 2020 | | | alle | team Infra | |
  opslag~~storage | SAN Bewaar | 5400 | Bewaar | toegestaan | 2019 | @2028-06-30 | 2027 | SCADA | team Infra | cloud |
""",
]
