"""Change and configuration manager of a municipality: exports of the service platform with its English technical column names, some of them relabelled by hand in Dutch, ISO stamps, empty references, UTF-8."""


def servers():
    names = [("gm-app", "Linux Red Hat", "9.2"), ("gm-db", "Linux Red Hat", "8.8"), ("gm-web", "Windows 2019 Standard", "10.0.17763"), ("gm-file", "Windows 2022 Standard", "10.0.20348"), ("gm-vdi", "Windows 2016 Standard", "10.0.14393")]
    services = ["Zaakdienst", "Belastingen", "Website", "Bestandsopslag", "Thuiswerken"]
    rows = []
    for number in range(45):
        stem, system, version = names[number % 5]
        state = "Retired" if number in (7, 22, 39) else "Installed" if number % 9 else "Absent"
        location = ["Rekencentrum Noord", "Rekencentrum Zuid"][number % 2]
        note = {3: "herstart alleen in overleg", 18: "P2V in 2021", 30: "geen back-up nodig"}.get(number, "")
        rows.append(f"  {stem}-{number + 101:03d} | {'Virtual server' if number % 4 else 'Server'} | {state} | {system} | {version} | {2 + number % 4 * 2} | {8 * (1 + number % 4)} | 10.20.{number % 5}.{number + 10} | {location} | "
                    f"{['Hosting Linux', 'Hosting Linux', 'Hosting Windows', 'Hosting Windows', 'Werkplek'][number % 5]} | {services[number % 5]} | {['Prod', 'Acc', 'Test'][number % 3]} | 2025-1{number % 2}-{number % 27 + 1:02d} 06:1{number % 6}:00 | {note}")
    return "\n".join(rows)


kBooks = [
    rf"""
sn_cmdb_ci_server.csv org=gemeente delimiter=comma encoding=utf-8 lines=unix quote=all
T technology/asset server
t name | kind/- | status | -/depends_on:to/hosted_on:to | -/version | - | - | - | location | responsible:from/stewards:from/owns:from | supports:to/serves:to/hosted_on:from | -/tags | - | notes/description
h name | sys_class_name | install_status | os | os_version | cpu_count | ram_gb | ip_address | location | support_group | u_ondersteunt_dienst | used_for | last_discovered | comments
{servers()}
""",
    r"""
sn_business_applications.xlsx org=gemeente strings=inline
S Page 1
T application applicaties
t external_id | name | description | status | version | supplied_by:to | owns:from | responsible:from/stewards:from/owns:from | responsible:from/stewards:from | - | hosting | users | personal_data | availability | integrity | confidentiality | yearly_cost | supports:to/serves:to/uses:from | end_date/end_of_support | -
h Number | Name | Short description | Life cycle stage status | Version | Vendor | Business owner | IT application owner | Support group | Business criticality | Install type | User base | Contains PII | B | I | V | Annual cost | Used by | End of life | Updated
  APM0001001 | Zaakdienst | zaakgericht werken | In use~~active | 5.4 | Zaaksoft | Afd. Dienstverlening | I-coördinator | Applicatiebeheer 1 | 1 - most critical | SaaS~~saas | #820~~820 | true~~true | #3 | #3 | #2 | $214000.00~~21400000 | alle afdelingen | | 2025-11-20 07:12:44
  APM0001002 | Belastingregie | heffen en innen | In use | 2025.2 | Heffingshuis | Afd. Belastingen | I-coördinator | Applicatiebeheer 2 | 2 - somewhat critical | On premise~~on_premises | #64 | true | #2 | #3 | #3 | $188500.00 | Belastingen | | 2025-10-02 09:40:10
  APM0001003 | Burgerbalie | burgerzaken | In use | 12 | Centriek | Afd. Burgerzaken | I-adviseur Burgerzaken | Applicatiebeheer 1 | 1 - most critical | Hosted~~hosted | #58 | true | #3 | #3 | #3 | $265000.00 | Burgerzaken | | 2025-11-18 13:00:01
  APM0001004 | Afvalpas | pas en container | In use | 3.1 | Bakwijzer | Afd. Openbare Ruimte | | Leverancier | 3 - less critical | SaaS | #22 | true | #2 | #1 | #2 | $41000.00 | Openbare Ruimte | | 2025-03-03 10:10:10
  APM0001005 | Grafrecht | begraafplaatsen | Retiring~~phasing_out | 1.9 | Zerkwerk | Afd. Openbare Ruimte | | Applicatiebeheer 2 | 4 - not critical | On premise | #4 | true | #1 | #2 | #2 | $6200.00 | Begraafplaatsen | @2026-12-31~~2026-12-31 | 2024-06-11 08:22:35
  APM0001006 | Kaartloket | viewer voor iedereen | In use | 4 | Kaartwerk Geo | Afd. Ruimte | Geo-coördinator | Geo | 3 - less critical | SaaS | #900 | false~~false | #2 | #2 | #1 | $72000.00 | alle afdelingen | | 2025-09-15 15:41:02
  APM0001007 | Raadsinformatie | stukken van de raad | In use | | Raadwijzer | Griffie | | Leverancier | 2 - somewhat critical | SaaS | #140 | false | #2 | #2 | #1 | $33000.00 | Griffie; Bestuur | | 2025-05-27 11:05:59
  APM0001008 | Schuldhulp | dossiers schuldhulp | In use | 7.7 | Sanering Software | Afd. Inkomen | I-adviseur Sociaal | Applicatiebeheer 2 | 2 - somewhat critical | Hosted | #37 | true | #2 | #2 | #3~~high | $58000.00 | Inkomen | | 2025-08-08 14:14:14
  APM0001009 | Vergunning Oud | tot de Omgevingswet | Retired~~ended | 9 | Zaaksoft | Afd. Ruimte | | Applicatiebeheer 1 | 4 - not critical | On premise | #3 | true | #1 | #3 | #2 | $0.00 | Ruimte | @2024-12-31 | 2025-01-07 09:00:00
  APM0001010 | Roosterbord | diensten BOA's | Pipeline~~planned or proposal | | nog te kiezen | Afd. Handhaving | I-coördinator | | 3 - less critical | SaaS | #31 | true | | | | | Handhaving | | 2025-11-24 16:20:00
""",
    r"""
sn_ast_contract.csv org=gemeente delimiter=comma encoding=utf-8 dates=iso lines=unix quote=all
T contract contracten
t number/external_id | name/description | supplied_by:to | - | status | start_date | end_date | - | renewal/extension | yearly_value | value | funded_by:to/- | owns:from/responsible:from | owns:from/responsible:from | under_contract:from | - | processor_agreement
h number | short_description | vendor | contract_model | state | starts | ends | renewal_date | renewal_options | yearly_cost | total_cost | cost_center | contract_administrator | u_budgethouder | u_applicaties | sys_updated_on | u_avg_overeenkomst
  CNTR0001201 | SaaS zaakgericht werken | Zaaksoft | Subscription | Active~~active | 2023-01-01~~2023-01-01 | 2026-12-31~~2026-12-31 | 2026-06-30 | 2 x 1 jaar | 214000.00~~21400000 | 856000.00 | 4210 | contractbeheer | hoofd Dienstverlening | Zaakdienst | 2025-11-20 07:12:44 | true~~true
  CNTR0001202 | Belastingpakket | Heffingshuis | Software license | Active | 2019-07-01 | 2027-06-30 | 2026-12-31 | geen | 188500.00 | 1508000.00 | 4310 | contractbeheer | hoofd Belastingen | Belastingregie | 2025-10-02 09:40:10 | true
  CNTR0001203 | Burgerzakensysteem | Centriek | Subscription | Active | 2021-04-01 | 2026-03-31 | 2025-09-30 | 1 x 2 jaar | 265000.00 | 1325000.00 | 4220 | contractbeheer | hoofd Burgerzaken | Burgerbalie | 2025-11-18 13:00:01 | true
  CNTR0001204 | Afvalpas | Bakwijzer | Subscription | Active | 2022-10-01 | 2026-09-30 | 2026-06-30 | 1 jaar | 41000.00 | 164000.00 | 4510 | contractbeheer | hoofd Openbare Ruimte | Afvalpas | 2025-03-03 10:10:10 | false~~false
  CNTR0001205 | Geoviewer | Kaartwerk Geo | Subscription | Active | 2024-01-01 | 2027-12-31 | 2027-06-30 | 2 x 2 jaar | 72000.00 | 288000.00 | 4410 | contractbeheer | hoofd Ruimte | Kaartloket | 2025-09-15 15:41:02 | false
  CNTR0001206 | RIS | Raadwijzer | Subscription | Active | 2020-05-01 | 2026-04-30 | 2025-10-31 | geen | 33000.00 | 198000.00 | 4110 | contractbeheer | griffier | Raadsinformatie | 2025-05-27 11:05:59 |
  CNTR0001207 | Netwerk en wifi | Draadloos Oost | Service | Active | 2023-09-01 | 2028-08-31 | 2028-02-28 | 1 x 2 jaar | 320000.00 | 1600000.00 | 4010 | contractbeheer | hoofd I&A | | 2025-07-07 07:07:07 | false
  CNTR0001208 | Laptops huur | Werkplekhuis | Lease | Active | 2025-01-01 | 2028-12-31 | | geen | 410000.00 | 1640000.00 | 4010 | contractbeheer | hoofd I&A | | 2025-01-03 08:00:00 | false
  CNTR0001209 | Onderhoud Grafrecht | Zerkwerk | Maintenance | Expired~~ended | 2012-01-01 | 2024-12-31 | | | 6200.00 | 80600.00 | 4510 | | hoofd Openbare Ruimte | Grafrecht | 2025-01-02 06:00:00 |
  CNTR0001210 | Roosteren BOA's | nog te kiezen | Subscription | Draft~~proposal or planned | | | | | | 90000.00 | 4610 | contractbeheer | hoofd Handhaving | Roosterbord | 2025-11-24 16:20:00 |
""",
    r"""
sn_service_offerings.xlsx org=gemeente strings=inline
S Page 1
T service diensten
t external_id | name | description | kind/- | owns:from | responsible:from/stewards:from | supports:from/serves:from/uses:to | uses:from/serves:to/aims_at:to | criticality | -/promised_days | rto_hours | rpo_hours | status | -
h Number | Dienst | Wat krijgt de klant | Type | Owned by | Delivery manager | Draait op | Consumers | Busin. criticality | Openstelling | RTO (u) | RPO (u) | State | Sys ID
  SVC0010 | Digitale werkplek | laptop, mail en opslag | intern~~internal | hoofd I&A | team Werkplek | Werkplekhuis; Bestandsopslag | alle medewerkers | hoog~~high | 7-19 u | #8~~8 | #24~~24 | Operational~~active | 9f31c0aa
  SVC0011 | Telefonie | vast, mobiel, callcenter | intern | hoofd I&A | team Werkplek | Belserver | alle medewerkers | hoog | 24/7 | #4 | #24 | Operational | 9f31c0ab
  SVC0012 | Digitaal loket | producten aanvragen | extern~~external | hoofd Dienstverlening | team Web | Website; Zaakdienst | inwoners; bedrijven | hoog | 24/7 | #8 | #1 | Operational | 9f31c0ac
  SVC0013 | Balie en afspraken | paspoort, rijbewijs | extern | hoofd Burgerzaken | team KCC | Burgerbalie; Afspraken | inwoners | hoog | 9-17 u | #4 | #4 | Operational | 9f31c0ad
  SVC0014 | Kaarten en geodata | kaarten bekijken en leveren | intern | hoofd Ruimte | team Geo | Kaartloket | Ruimte; inwoners | midden~~middle | kantooruren | #48 | #24 | Operational | 9f31c0ae
  SVC0015 | Rapportages | dashboards voor sturing | intern | hoofd I&A | team Data | Rapportageserver | management | laag~~low | kantooruren | #72 | #24 | Operational | 9f31c0af
  SVC0016 | Raad digitaal | stukken en uitzendingen | extern | griffier | Leverancier | Raadsinformatie | raad; inwoners | midden | 24/7 | #24 | #24 | Operational | 9f31c0b0
  SVC0017 | Ontwikkelomgeving | testen van releases | intern | hoofd I&A | Hosting Linux | gm-app test | applicatiebeheer | laag | kantooruren | #120 | #120 | Retired~~ended | 9f31c0b1
S info
T - exportgegevens
t - | -
h Export | Waarde
  Filter | active=true
  Gebruiker | rapportage
  Rijen | 8
""",
]
