"""Plant IT lead at a chemical company, English only: PLCs and historians, American dates, k EUR, 'tbd', ISA zones."""
kBooks = [
    r"""
plant_systems_inventory.xlsx org=industrie
S Systems
p Site systems inventory (OT+IT). Ask Dave before editing!

T application systems
t external_id | name | description | supplied_by:to | version | hosting | uses:from | users | responsible:from | owns:from | - | end_of_support | yearly_cost | availability | supports:to | notes
h Asset tag | System name | What it does | Vendor | SW release | On-site / cloud | Used by (dept.) | Seats | Support contact | Business owner | ISA-95 level | Vendor support ends | Run cost p.a. (EUR) | Criticality A | Process area | Comments
  S-001 | Batch historian | stores process values | Histrion | 8.1 | on-site~~on_premises | Production | #60~~60 | OT team | plant manager | 3 | @2027-06-30~~2027-06-30 | #42000~~4200000 | high~~high | Polymer |
  S-002 | LIMS | lab results | Labwise | 2022 | cloud | Quality lab | #35 | IT service desk | QA manager | 4 | @2028-12-31 | #28000 | medium~~middle | Release of product | validated
  S-003 | Maintenance planner | work orders | Fixwell | 11 | cloud | Maintenance | #120 | IT service desk | maintenance manager | 4 | tbd~~null | #65000 | medium | Maintenance |
  S-004 | Weighbridge | truck weights | home-made | 1.0 | on-site | Logistics | #8 | nobody~~null | logistics lead | 3 | already expired | #0 | low~~low | Outbound | runs on an old PC
""",
    r"""
plant_maintenance_contracts.csv org=industrie delimiter=comma encoding=utf-8 dates=us
T contract contracts
t number | supplied_by:to | name | under_contract:from | start_date | end_date | notice_months | renewal | yearly_value | value | owns:from | funded_by:to/- | status
h Agreement # | Counterparty | Subject | Covers systems | Effective date | Expiry date | Notice (months) | Auto-renews? | Annual fee | TCV | Contract manager | GL / cost center | Live?
  C-8801 | Histrion | Historian support | Batch historian | @2024-01-01~~2024-01-01 | @2026-12-31~~2026-12-31 | 3~~3 | yes~~automatic | #42000~~4200000 | #126000~~12600000 | procurement | 4410 | yes
  C-8810 | Fixwell | Maintenance SaaS | Maintenance planner | @2023-07-01 | @2026-06-30 | 6 | no | #65000 | #195000 | procurement | 4410 | yes
  C-8702 | Netcable | Plant network | network core | @2019-05-01 | @2025-04-30 | 1 | no | #12000 | | OT team | 4420 | expired
""",
    r"""
plant_improvement_funnel.ods org=industrie
S Funnel
T initiative/use_case funnel
t name | description/question | raised_in:to/commissioned_by:to/- | stage | yearly_value/- | planned_cost.incidental/- | size/- | score_feasibility/risk/- | planned_start/earliest_start | responsible:from/leads:from | requires_data:to/requires:to
h Idea | Problem it solves | Raised by | Funnel stage | Savings / yr (k EUR) | One-off cost (k EUR) | T-shirt size | Confidence | Could start | Champion | Data needed
  Predict pump failure | unplanned stops | maintenance | pilot | 250 | 80 | M~~medium | high | Q2 2026 | maintenance manager | vibration; work orders~~["vibration","work orders"]
  Camera check of labels | wrong labels | packaging | idea~~idea | 60 | 45 | S~~small | medium | Q3 2026 | QA manager | images
  Energy forecast | peaks in bill | utilities | explored | 180 | 30 | S | low | tbd | energy lead | meter data
""",
]
