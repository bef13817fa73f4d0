"""Consultant at an industrial company, an insurer and a hospital: English and Dutch in one header, Title Case, frameworks (TIME, MoSCoW), Harvey balls, legends, units in brackets, two tables on a slide-like sheet."""
kBooks = [
    r"""
industrie_application_rationalisation.xlsx org=industrie
S Application Inventory ;margin=1 ;hide=D
p Application Rationalisation – Inventory v2 (draft)
p Strictly Confidential | | | Workshop output 15-Jan-2026

T application application_inventory
t external_id | name | - | in_domain:to/supports:to | owns:from | supplied_by:to | hosting | users | yearly_cost | business_fit | technical_fit | time_class | end_of_support | personal_data | notes
h ID | Application Name | Internal Score | Business Domain | Business Owner | Vendor | Hosting Model | # Users | Run Cost p.a. (k€) | Fit\n(Business) | < | TIME | EoS Date | GDPR Relevant (Y/N) | Rationale / Comments
h ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Functional (1-5) | Technical (1-5) | ^ | ^ | ^ | ^
  A-001 | ERP Core | 7.2 | Finance | CFO | Bronsoft | On-prem~~on_premises | #1850~~1850 | #920~~92000000 | #4~~4 | #2~~2 | Migrate~~migrate | 31-Dec-2027~~2027-12-31 | Y~~true | end of mainstream support
  A-002 | MES Plant 1 | 6.1 | Production | Plant Manager 1 | Linecontrol | On-prem | #240 | #310 | #4 | #3 | Tolerate~~tolerate | n/a~~null | N~~false |
  A-003 | MES Plant 2 | 4.4 | Production | Plant Manager 2 | in-house | On-prem | #130 | #85.5~~8550000 | #3 | #1 | Eliminate~~eliminate | - ~~null | N | replace by A-002
  A-004 | Quality Lab | 6.8 | Quality | QA Manager | Labwise | SaaS~~saas | #75 | #64 | #5 | #4 | Invest~~invest | TBD~~null | N |
  A-005 | Maintenance Planner | 5.0 | Asset Mgmt | Maintenance Lead / Plant Manager 1~~["Maintenance Lead","Plant Manager 1"] | Bronsoft | Hosted~~hosted | #160 | #110 | #3 | #3 | T~~tolerate | Jun-2029~~[2029-06-01..2029-06-30] | N |
  A-006 | HR Self Service | 7.7 | HR | HR Director | Loonwijzer | Cloud | 2,1k~~2100 | #145 | #4 | #5 | I~~invest | n/a | Yes~~true | 
  A-007 | Excel Order Book | 2.0 | Sales | Sales Ops | – ~~null | Local | #35 | #0 | #2 | #1 | E~~eliminate | | N | shadow IT

p Legend: TIME = Tolerate / Invest / Migrate / Eliminate; Fit 1 = poor, 5 = excellent
S Scope
p In scope: plants NL, BE. Out of scope: OT network equipment.
""",
    r"""
industrie_use_cases_ai.xlsx org=industrie
S Use Case Longlist
p AI & Data Use Cases – longlist | | | MoSCoW per 20-Jan

T use_case use_cases
t external_id | name | description | owns:from/commissioned_by:to | requires_data:to | serves:to | yearly_value | stage | - | notes
h # | Use Case | What does it do? | Sponsor | Benodigde data | Voor welke beslissing / which decision | Est. Benefit (€/yr) | Maturity | MoSCoW | Showstoppers
  UC1 | Predictive Maintenance Compressors | Predict failure 2 weeks ahead | Maintenance Lead | vibration, maintenance log~~["vibration","maintenance log"] | Planning stop | 0.8M~~80000000 | Pilot~~pilot | Must | sensor coverage
  UC2 | Scrap Prediction Line 3 | Stop early when quality drops | QA Manager | MES, lab results~~["MES","lab results"] | Stop/go | € 450k~~45000000 | Idea~~idea | Should | 
  UC3 | Energy Optimisation | Shift load to cheap hours | Plant Manager 1 | meter data, day-ahead prices | Day schedule | 300.000~~30000000 | Explored~~explored | Should | grid contract
  UC4 | Invoice Reading | Read invoices automatically | CFO | invoices | Booking | €60,000~~6000000 | Live~~in_use | Could | 
  UC5 | Demand Forecast | Forecast per SKU | Sales Ops | orders, promotions | Production plan | TBD~~null | Stopped~~stopped | Won't | data quality
""",
    r"""
industrie_roadmap_initiatives.ods org=industrie
S Roadmap
p Digital Roadmap 2026-2028

T initiative roadmap
t under_theme:to/in_domain:to/contributes_to:to/part_of:to | name | owns:from/commissioned_by:to | size | earliest_start/planned_start | duration | planned_cost.incidental | planned_cost.structural | depends_on:to/requires:to | risk | signal/status
h Workstream | Initiative | Exec Sponsor | T-shirt Size | Start (Quarter) | Duration (Q's) | One-off CAPEX (M€) | Recurring OPEX (M€ p.a.) | Dependency | Delivery Risk | Status
  Core | ERP Core renewal | CFO | XL~~extra_large | Q2-2026 | #8~~8 | #6.5~~650000000 | #1.1~~110000000 | – ~~null | High~~high | Amber
  Core | Master data clean-up | COO | M~~medium | Q1-2026 | #4~~4 | 0.4~~40000000 | 0.05~~5000000 | | Med~~middle | Green
  Factory | MES harmonisation | COO | L~~large | Q4-2026 | #6 | #2.2 | #0.3 | ERP Core renewal; Master data clean-up~~["ERP Core renewal","Master data clean-up"] | High | not started
  Factory | Predictive maintenance scale-up | Plant Manager 1 | S~~small | Q3-2026 | #3 | #0.35 | #0.06 | Master data clean-up | Low~~low | Green
  People | Digital skills programme | HR Director | M | TBD~~null | n/a~~null | #0.5 | #0.1 | | M~~middle | on hold
- Total | | | | | | #9.95 | #1.61
""",
    r"""
industrie_capability_owner_matrix.xlsx org=industrie
S Capabilities
p Business Capability Map (L1/L2)

T business_function capabilities
t reference_code/external_id/abbreviation | part_of:to | name | supports:from | owns:from/- | - | -
h Code | Level 1 | Level 2 Capability | Supporting Application(s) | Capability Owner | Current Maturity | Target Maturity
  1.1 | Plan | Demand Planning | Excel Order Book | COO | ◔ | ◕
  1.2 | ^~~["Plan"] | Production Scheduling | MES Plant 1 / MES Plant 2~~["MES Plant 1","MES Plant 2"] | COO | ◑ | ◕
  2.1 | Make | Process Control | MES Plant 1 | Plant Manager 1 | ◑ | ●
  2.2 | ^ | Quality Management | Quality Lab | QA Manager | ◕ | ●
  2.3 | ^~~["Make"] | Asset Maintenance | Maintenance Planner | Maintenance Lead | ◔ | ◑
  3.1 | Sell | Order Entry | Excel Order Book, ERP Core~~["Excel Order Book","ERP Core"] | Sales Ops | ○ | ◑
""",
    r"""
verzekeraar_interfaces_landscape.ods org=verzekeraar
S Integration Catalogue
p Integration Catalogue – As-Is

T exchange interfaces
t external_id | name | flows_to:from | flows_to:to | method | frequency | data/reads:to | personal_data | direction | ground | purpose
h Intf. No. | Interface Name | Source System | Target System | Integration Pattern | Frequency | Data Entities | PII? | One-/Two-way | Legal Basis | Purpose / Doel
  I-100 | Policy to Claims | Polis Nieuw | Schade | API~~api | Real-time~~continuous | policy, coverage | Yes~~true | One-way~~one_way | contract | dekking toetsen
  I-101 | Claims to Payments | Schade | Betaalstraat | Message queue~~message | Near real time | payment order | Y | one-way | contract | uitkeren
  I-102 | Policy Old nightly dump | Polis Oud | Datawarehouse | File transfer (SFTP)~~file | Daily~~daily | all tables | yes | 1-way | legitimate interest | rapporteren
  I-103 | Broker Portal | Adviseursportaal | Polis Nieuw | API | Real-time | quote, application | Y | Two-way~~both | contract | aanvragen
  I-104 | Vehicle Register Lookup | Schade | Kentekenregister (extern) | Webservice | On request~~on_request | vehicle | N~~false | two-way | public task | kenteken controleren
  I-105 | Excel Upload Actuariaat | Actuariaat | Datawarehouse | Manual~~manual | Monthly~~monthly | reserves | N | one-way | n/a~~null | 
""",
    r"""
ziekenhuis_maturity_scan.xlsx org=ziekenhuis
S Scan
p Maturity scan data management | Facilitated session

T maturity_assessment volwassenheid
t name | model | date | level | level_wanted | measured_by | measures:to/owns:from | notes
h Assessment | Framework | Date of Session | As-Is Level (0-5) | To-Be Level (0-5) | Assessor | Department in scope | Key Observations
  Data governance zorg | DMM | 12-Jan-2026~~2026-01-12 | #1.5~~1.5 | #3~~3 | external consultant | Zorgadministratie | no owners named
  Data quality zorg | DMM | 12-Jan-2026 | 2,0~~2 | 3,5~~3.5 | external consultant | Zorgadministratie | checks by hand
  Functioneel beheer | BiSL | 13/01/2026~~2026-01-13 | #2.5 | #3 | team zelf | ICT | strong team
  Informatiebeveiliging | NEN 7510 | nov-25~~[2025-11-01..2025-11-30] | #3 | #4 | CISO | organisatie | 
  Portfolio management | own model | TBD~~null | ? ~~null | #3 | | Directie | session to be planned
""",
    r"""
verzekeraar_change_impact.xlsx org=verzekeraar
S Change Actions
p Change & Adoption Plan – Klantbeeld 360
T change_action communicatie_en_training
t name | kind | aims_at:to | message | means | date | reach_wanted | responsible:from/owns:from | status | adoption_wanted | cost
h Activity | Type | Audience | Key Message | Channel / Middel | Planned Date | Target Reach (#) | Owner | State | Adoption Target (%) | Budget (€)
  Kick-off session | communicatie~~communication | managers; teamleiders~~["managers","teamleiders"] | Waarom één klantbeeld | townhall | @2026-03-10~~2026-03-10 | #60~~60 | change lead | planned~~planned | n/a~~null | $2500~~250000
  E-learning basics | training~~training | medewerkers Klant | Zo werkt het scherm | e-learning | 1 April 2026~~2026-04-01 | 420~~420 | HR academy | planned | %0.9~~0.9 | 12k~~1200000
  Floor walking | adoptie~~adoption | medewerkers Klant | Vraag het ons | op de werkvloer | wk 16-18 2026~~[2026-04-13..2026-05-03] | #420 | change lead | planned | 80%~~0.8 | $18000
  Newsletter 1 | Comm.~~communication | alle medewerkers | Voortgang | mail | Feb-2026~~[2026-02-01..2026-02-28] | ~1,900~~1900 | comms | in progress~~active | | $0
  Pulse survey | other | medewerkers Klant | Hoe gaat het? | enquête | Q3 2026~~[2026-07-01..2026-09-30] | #420 | change lead | tbd | | 
""",
    r"""
industrie_kpi_tree.csv org=industrie delimiter=comma encoding=utf-8 dates=us lines=unix
p KPI Tree - Operations
p
T kpi kpi_tree
t name | definition | unit_of_measure | direction | baseline | target | targets.date | frequency | source/requires_data:to | owns:from | contributes_to:to/measures:to
h KPI | Definition | UoM | Better is | Baseline (FY24) | Target | Target Date | Measured | Data Source | KPI Owner | Supports Goal
  OEE Line 1 | availability x performance x quality | % | higher~~up | 71.5 | 80~~80 | @2026-12-31~~2026-12-31 | daily~~daily | MES Plant 1 | Plant Manager 1 | Reliable delivery
  Scrap rate | rejected / produced | % | lower~~down | 4.2~~4.2 | 2.5~~2.5 | @2027-06-30~~2027-06-30 | weekly~~weekly | Quality Lab | QA Manager | Less waste
  OTIF | orders on time in full | % | higher | 88 | 95 | 12/31/2026~~2026-12-31 | Monthly~~monthly | ERP Core | Sales Ops | Reliable delivery
  Energy per tonne | kWh / tonne | kWh/t | lower | 410 | 360 | Q4 2027~~[2027-10-01..2027-12-31] | monthly | meter data | Plant Manager 1 | Less energy
  Safety incidents | LTI per year | # | lower | 3 | 0 | TBD~~null | quarterly~~quarterly | HSE log | COO | Safe work
""",
    r"""
industrie_workshop_agenda.ods org=industrie
S Agenda
p Workshop Digital Roadmap – day 1
T - agenda: the programme of one day
t - | - | -
h Time | Topic | Lead
  09:00 | Welcome & coffee | facilitator
  09:30 | Recap of interviews | consultant
  10:30 | Break | 
  10:45 | Scoring of initiatives | all
  12:30 | Lunch | 
  13:30 | Roadmap plotting | COO
  16:00 | Wrap-up | facilitator
""",
]
