"""Master data lead of a dairy cooperative: English catalogue words, codes of plants, an extract of the project module with six-letter technical names, thresholds, years of targets across, roles in a data organisation."""
kBooks = [
    r"""
Data_governance_workbook_FY26.xlsx org=zuivelcooperatie
S Data objects
p Business data catalogue | | | | | | Data Office, FY26 P11

T data_object objects
t external_id | name | definition | in_domain:to | owns:from/accountable:from | stewards:from/responsible:from | source_of:from | reads:from/holds:from/writes:from/- | personal_data_class | confidentiality | integrity | availability | retention | refresh | quality_judgement
h Object ID | Business object | Definition | Data domain | Data owner | Data steward | System of record | Also stored in | Personal data | C | I | A | Retention period | Refresh | Steward's view on quality
  DO-01 | Farm | a location where milk is produced | Supply | Director Farms | steward Oost | MilkBase | ERP; Route tool~~["ERP", "Route tool"] | Ordinary~~ordinary | M~~middle | H~~high | M | 7 years after exit | Daily~~daily | Good~~good
  DO-02 | Milk delivery | one collection at one farm | Supply | Director Farms | steward Oost | MilkBase | Data lake | None~~none | L~~low | H | H | 10 years | Continuous~~continuous | Good
  DO-03 | Material | anything we buy, make or sell | Products | VP Operations | MDM team | ERP | PLM | None | L | H | M | indefinite | Daily | Fair~~fair
  DO-04 | Recipe | how a product is made | Products | VP R&D | R&D steward | PLM | MES | None | H | H | M | indefinite | On request~~on_request | Poor~~poor
  DO-05 | Customer | a party that buys from us | Commerce | VP Sales | MDM team | CRM | ERP | Ordinary | M | M | M | 7 years | Daily | Fair
  DO-06 | Member | a farmer who owns shares | Cooperative | Secretary | member desk | Member portal | MilkBase | Sensitive~~sensitive | H | H | L | 20 years | Weekly~~weekly | Unknown~~unknown
  DO-07 | Sick leave record | absence of an employee | HR | VP HR | HR desk | HR suite | | Special~~special | H | H | L | 2 years | Daily | Good
S DQ rules
T quality_rule rules
t external_id | name | measures:to | column | dimension | expression | threshold | severity | - | owns:from/responsible:from
h Rule ID | Rule | Data object | Attribute | Dimension | Check | Threshold | Severity | Last score | Owner
  R-101 | Farm has a valid postcode | Farm | postcode | Validity~~validity | postcode matches 9999 AA | %0.99~~0.99 | Medium~~middle | %0.97 | steward Oost
  R-102 | One record per farm | Farm | farm_no | Uniqueness~~uniqueness | count(farm_no) = 1 | %1~~1 | High~~high | %0.995 | steward Oost
  R-201 | Material has a gross weight | Material | brgew | Completeness~~completeness | brgew > 0 | %0.98 | High | %0.91 | MDM team
  R-202 | Net weight not above gross weight | Material | ntgew | Consistency~~consistency | ntgew <= brgew | %1 | High | %0.999 | MDM team
  R-301 | Recipe approved before production | Recipe | approved_on | Timeliness~~timeliness | approved_on < first_batch | %0.95 | High | %0.88 | R&D steward
  R-401 | Customer VAT number is right | Customer | vat_no | Accuracy~~accuracy | checked with tax service | %0.97 | Low~~low | %0.96 | MDM team
S Use cases
p Analytics and AI use cases, value in k EUR

T use_case cases
t name | kind | question | serves:to | requires_data:to | stage | yearly_value | human_role | owns:from/accountable:from/commissioned_by:to | requires:to/notes/-
h Use case | Type | Question answered | Decision supported | Data needed | Stage | Value p.a. | Human in the loop | Sponsor | Waiting for
  Milk volume forecast | forecasting~~forecasting | how much milk next week? | daily truck planning | Milk delivery; weather~~["Milk delivery", "weather"] | in use~~in_use | #900~~90000000 | planner decides~~decides | Director Farms | 
  Dryer maintenance | predictive maintenance~~predictive_maintenance | when will the dryer fail? | stop planning | sensor data | pilot~~pilot | #650 | engineer checks~~checks | VP Operations | sensors in plant W
  Payment fraud check | fraud~~fraud | is this invoice real? | payment run | Customer; invoices | idea~~idea | #120 | clerk decides | CFO | 
  Visual check on packs | image~~image | is the seal closed? | reject on line | camera images | explored~~explored | #210 | operator may stop~~may_stop | Plant manager W | cameras
  Contract reader | text~~text | what did we agree? | price review | contracts | pilot | #80 | buyer checks | CPO | 
  Order entry robot | robot~~robot | | order intake | Customer; Material | stopped~~stopped | #60 | none~~none | VP Sales | 
S KPIs
T kpi kpis
t name | definition | unit_of_measure | direction | baseline | targets.value/target@2026 | targets.value/target@2027 | measurements@2026-Q1 | measurements@2026-Q2 | measurements@2026-Q3 | source/source_of:from | owns:from/accountable:from | contributes_to:to/measures:to
h KPI | Formula | UoM | Better is | FY24 baseline | Target | < | Actual FY26 | < | < | Source | Owner | Strategic goal
h | | | | | 2026 | 2027 | Q1 | Q2 | Q3 | | | 
  First time right master data | right / created | % | higher~~up | #78~~78 | #90~~90 | #95 | #84~~84 | #86 | #88 | workflow log | MDM team | Simplify
  Lead time new material | request to release | days | lower~~down | #14 | #7 | #5 | #11 | #9.5~~9.5 | #9 | workflow log | MDM team | Simplify
  Milk forecast error | MAPE | % | lower | #6.1 | #4 | #3.5 | #5.2 | #4.8 | #4.4 | data lake | Director Farms | Farm to fork
  Owners appointed | objects with owner | % | higher | #40 | #100 | #100 | #62 | #75 | #81 | catalogue | Data Office | In control
  Duplicate customers | duplicates / all | % | lower | #5 | #1 | #0.5 | #3.9 | #3.1 | #2.2 | CRM | VP Sales | In control
  Sensor uptime | hours / total | % | steady~~steady | #97 | #97 | #97 | #96 | #98 | #97 | MES | VP Operations | Farm to fork
S Roles
T role roles
t name | responsibilities | level | side | fte | fulfils:from | part_of:to | needs_competence:to
h Role | Responsibilities | Level | Side | FTE | Filled by | Organisational unit | Skills required
  Data owner | decides on definitions and access | direct~~direct | business~~business | #0.1~~0.1 | directors | Business | data literacy
  Data steward | watches quality day by day | perform~~perform | business | #0.4 | steward Oost | Business | data quality
  Master data lead | designs process and tools | arrange~~arrange | information~~information | #1 | lead MDM | Data Office | governance
  Data engineer | builds pipelines | perform | technology~~technology | #4 | team lake | IT | SQL, Python~~["SQL", "Python"]
  Data architect | models and standards | arrange | information | #1 | vacancy | Data Office | modelling
  Privacy champion | watches personal data | arrange | business | #0.2 | HR desk | HR | AVG
""",
    r"""
ZPS_PROJ_EXTRACT_202611.csv org=zuivelcooperatie delimiter=pipe encoding=utf-8 dates=iso lines=unix
T initiative
t external_id | name | responsible:from/leads:from | commissioned_by:to/owns:from/accountable:from | planned_start | planned_end | planned_cost.incidental | spent | progress | status/stage | - | - | -
h PROJ_ID | PROJ_NAME | PROJ_MGR | SPONSOR | PLAN_START | PLAN_FINISH | BUDGET_EUR | ACTUAL_EUR | PCT_COMPLETE | SYS_STATUS | PROFIT_CTR | CREATED_ON | CREATED_BY
  Z-40012 | Master data clean-up | K. Vos | CFO | @2026-01-05~~2026-01-05 | @2026-12-18 | 240000.00~~24000000 | 198500.40~~19850040 | 80~~0.8 | REL | 9100 | @2025-11-02 | KVOS
  Z-40015 | PLM to ERP interface | S. Bakkeren | VP R&D | @2026-03-02 | @2027-02-26 | 410000.00 | 150020.00 | 35 | REL | 9100 | @2026-01-15 | SBAK
  Z-40019 | Dryer sensors plant W | J. Heida | VP Operations | @2026-09-01 | @2027-06-30 | 685000.00 | 44100.00 | 10 | REL | 7200 | @2026-06-21 | JHEI
  Z-40021 | Member portal relaunch | L. Oude | Secretary | @2027-01-04 | @2027-10-29 | 320000.00 | 0.00 | 0 | CRTD | 9300 | @2026-10-01 | LOUD
  Z-39987 | Data lake phase 2 | K. Vos | CIO | @2025-02-03 | @2026-05-29 | 900000.00 | 931777.15 | 100~~1 | CLSD | 9100 | @2024-12-10 | KVOS
  Z-39990 | Label printing W | J. Heida | Plant manager W | @2025-09-15 | @2026-03-31 | 75000.00 | 71010.00 | 100 | TECO | 7200 | @2025-07-01 | JHEI
""",
]
