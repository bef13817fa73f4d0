"""Data and analytics lead at a food manufacturer: English with a few Dutch words, catalogue export, KPI deck turned into a sheet, glossary from a workshop, American dates, 'TBD', owner as function, CSV with pipes and XLSX."""
kBooks = [
    r"""
fd_data_catalog.csv org=industrie delimiter=pipe encoding=utf-8 dates=us lines=unix
T data_set catalog
t external_id | name | description | in_domain:to/tags | owns:from | stewards:from | source_of:from/writes:from | location/hosted_on:to | read_as | refresh | personal_data | confidentiality | - | - | modified/- | tags | reads:from/uses:from/serves:to/- | status/-
h asset_key | dataset | what is it | domain | data owner (function) | steward | source system | storage path | file type | refresh cycle | PII y/n | sensitivity | row count | DQ score | last profiled | labels | consumed by | cert. status
  dl-001 | batch_header | one row per production batch | Make | plant manager | MES key user | ShopTrack MES | lake/make/batch_header | parquet~~parquet | hourly~~continuous or null | n~~false | medium~~middle | 812000 | 93 | 11/03/2025~~2025-11-03 | batch;mes | OEE dashboard | certified~~active or null
  dl-002 | line_events | stops and speed per line | Make | plant manager | MES key user | Historian | lake/make/line_events | parquet | continuous~~continuous | n | medium | 96400000 | 88 | 11/03/2025 | oee | OEE dashboard; downtime model | certified
  dl-003 | quality_results | lab results per sample | Quality | QA manager | lab analyst | LabCore | lake/qa/results | parquet | daily~~daily | n | high~~high | 2300000 | 96 | 10/20/2025 | lims;haccp | release report | certified
  dl-004 | supplier_master | vendors and certificates | Source | procurement director | master data clerk | ERP-One | erp.lfa1 | database~~database | daily | n | medium | 4100 | 71 | 09/15/2025 | vendor | supplier scorecard | draft
  dl-005 | sales_orders | order lines | Sell | sales director | order desk lead | ERP-One | erp.vbap | database | daily | y~~true | medium | 5600000 | 90 | 10/20/2025 | orders | S&OP | certified
  dl-006 | shift_roster | who works which shift | People | HR manager | HR officer | RosterPro | lake/hr/roster | csv~~csv | weekly~~weekly | y | high | 120000 | 80 | 06/30/2025 | hr | labour cost report | restricted
  dl-007 | energy_meters | gas, power and steam per area | Energy | sustainability lead | energy engineer | Meter gateway | lake/energy/meters | parquet | continuous | n | low~~low | 41000000 | 77 | 11/10/2025 | csrd;energy | CSRD report | draft
  dl-008 | recipe_bom | recipes and BOM | Develop | R&D director | recipe manager | ERP-One | erp.stpo | database | on request~~on_request | n | high | 38000 | 94 | 08/01/2025 | recipe | costing | certified
  dl-009 | complaints | consumer complaints | Quality | QA manager | consumer care | CareDesk | api.caredesk.example/v2 | api~~api | daily | y | high | 22000 | 65 | 05/12/2025 | consumer | complaint trend | draft
  dl-010 | forecast_market | bought market data | Sell | sales director | category analyst | external | sharepoint/market.xlsx | excel~~excel | monthly~~monthly | n | medium | 9000 | TBD | | market | S&OP | not certified
""",
    r"""
fd_kpi_tree_2026.xlsx org=industrie
S KPIs
p Operations KPI tree 2026 (source: QBR deck, slide 12-19)

T kpi tree
t in_domain:to/part_of:to/contributes_to:to | part_of:to/contributes_to:to | external_id | name | definition | unit_of_measure | direction | baseline | measurements@2025 | targets.value@2026 | targets.value@2027 | targets.value@2028 | frequency | source/requires_data:to/source_of:from | owns:from/responsible:from | notes
h Pillar | Level-0 KPI | # | KPI | How we calculate it | UoM | Good is | 2024 | 2025 | Target | < | < | Cadence | Fed by | Accountable | Comment
h | | | | | | up/down | actual | YTD | 2026 | 2027 | 2028 | | | |
  Safety | zero harm | S1 | LTIFR | lost time injuries per mln hours | ratio | down~~down | 3,1~~3.1 | 2,6~~2.6 | 2,0~~2 | 1,5 | 1,0 | monthly~~monthly | safety log | plant manager | |
  Safety | zero harm | S2 | Near misses reported | per 100 FTE | # | up~~up | 41 | 52 | 60 | 70 | 80 | monthly | safety log | plant manager |
  Quality | right first time | Q1 | First pass yield | good / total | % | up | 94,2 | 94,8 | 96 | 97 | 98 | weekly~~weekly | quality_results | QA manager |
  Quality | right first time | Q2 | Complaints per mln units | complaints x 1e6 / units | ppm | down | 8,4 | 7,9 | 6 | 5 | 4 | monthly | complaints | QA manager | source moves
  Cost | conversion cost | C1 | OEE | availability x performance x quality | % | up | 61 | 63,5 | 68 | 72 | 75 | daily~~daily | line_events | production mgr | Venlo not in yet
  Cost | conversion cost | C2 | Giveaway | overfill in kg / total kg | % | down | 1,9 | 1,7 | 1,3 | 1,1 | 1,0 | weekly | batch_header | production mgr |
  Delivery | OTIF | D1 | OTIF to customer | orders on time in full | % | up | 91 | 92,4 | 95 | 96 | 97 | weekly | sales_orders | supply chain lead |
  Delivery | OTIF | D2 | Forecast accuracy | 1 - MAPE, 3 months | % | up | 68 | 70 | 75 | 78 | 80 | monthly | forecast_market | S&OP lead |
  Planet | net zero | P1 | Energy intensity | kWh per ton | kWh/t | down | 412 | 398 | 370 | 350 | 330 | monthly | energy_meters | sustainability lead | CSRD
  People | skilled | M1 | Multi-skilled operators | with 3+ lines | % | up | 38 | 41 | 50 | 60 | 65 | quarterly~~quarterly | shift_roster | HR manager |
""",
    r"""
fd_business_glossary.xlsx org=industrie
S Glossary
p Result of glossary workshops round 1 & 2. NL/EN.

T term glossary
t external_id | name | other_words/- | definition | example | other_words | source | owns:from/stewards:from | state | approved_on | in_domain:to | defines:to/holds:from/- | notes
h No. | Term (EN) | Term (NL) | Definition agreed | Example / counter-example | Synonyms we hear | Where from | Term owner | Workflow state | Approved | Area | KPI it belongs to | Discussion
  1 | batch | charge | quantity made in one run of one recipe | B240711-3 | lot; run~~["lot","run"] | ISA-88 | recipe manager | approved~~approved | @2025-09-10~~2025-09-10 | Make | First pass yield | |
  2 | unplanned stop | storing | stop over 3 minutes that was not scheduled | changeover is not | breakdown | plant rule | production mgr | approved | @2025-09-10 | Make | OEE |
  3 | changeover | omstelling | from last good of A to first good of B | | omsteltijd | plant rule | production mgr | proposed~~proposed | | Make | OEE | finance counts cleaning
  4 | finished good | eindproduct | item that is sold to a customer | half-fabrikaat is not | SKU; FG | ERP | master data clerk | approved | @2025-09-24 | Source | OTIF |
  5 | customer | klant | party that we invoice | | account; sold-to | ERP | sales director | disputed~~disputed | | Sell | OTIF | ship-to or sold-to?
  6 | on time | op tijd | delivered within agreed slot | day late = not | | contract | supply chain lead | approved | @2025-09-24 | Deliver | OTIF |
  7 | complaint | klacht | consumer report on a product | question is not | claim | QA handbook | QA manager | draft~~draft | | Quality | Complaints per mln units |
  8 | giveaway | overvulling | weight above label | | overfill | plant rule | production mgr | approved | @2025-10-08 | Make | Giveaway |
  9 | rework | herbewerking | product that goes back into process | waste is not | | HACCP | QA manager | proposed | | Make | First pass yield |
  10 | energy intensity | energie-intensiteit | kWh per ton finished good | | | CSRD ESRS E1 | sustainability lead | draft | | Energy | Energy intensity | incl. office?
""",
    r"""
fd_ai_use_case_backlog.xlsx org=industrie
S Backlog
p AI & analytics backlog - steering Nov-25
T use_case backlog
t external_id | name | question/description | kind | in_domain:to/serves:to | owns:from/commissioned_by:to | requires_data:to | - | yearly_value | - | - | stage | human_role | realises:from/requires:to/- | requires:to/uses:to/- | notes
h UC# | Use case | Business question | Type | Value stream | Sponsor | Data needed | Data ready?\n(1-5) | Value p.a. (k€) | Effort\n(T-shirt) | Prio | Stage | Human in the loop | Project | Tool / partner | Remarks
  UC01 | Predict filler breakdown | which filler stops this week? | predictive maintenance~~predictive_maintenance | Make | maintenance lead | line_events | #4 | #240~~24000000 | M | 1 | pilot~~pilot | decides~~decides | sensor pilot | Edge box | line 4 only
  UC02 | Demand forecast | what will retail order in 8 weeks? | forecasting~~forecasting | Sell | S&OP lead | sales_orders; forecast_market~~["sales_orders","forecast_market"] | #3 | #600 | L | 1 | explored~~explored | checks~~checks | S&OP redesign | PlanWise |
  UC03 | Vision on seals | is this seal closed? | image~~image | Make | QA manager | camera images | #2 | #180 | M | 2 | pilot | may stop~~may_stop | | Camera partner |
  UC04 | Complaint clustering | what do consumers complain about? | text~~text | Quality | QA manager | complaints | #3 | #60 | S | 2 | in use~~in_use | checks | | in-house |
  UC05 | Energy steering | when to run which chiller? | steering~~steering | Energy | sustainability lead | energy_meters | #3 | #310 | L | 2 | idea~~idea | decides | | TBD | needs meters in Venlo
  UC06 | Recipe cost optimiser | cheapest mix within spec? | other~~other | Develop | R&D director | recipe_bom; quality_results | #4 | #420 | XL | 3 | idea | decides | | TBD |
  UC07 | Invoice matching bot | does the invoice match? | robot~~robot | Finance | finance manager | supplier_master | #2 | #45 | S | 3 | stopped~~stopped | checks | | RPA tool | supplier numbers dirty
  UC08 | Shift copilot | what happened last shift? | text | Make | production mgr | line_events; shift log | #2 | #90 | M | 3 | idea | none~~none | | language model | works council
  UC09 | Supplier fraud alert | which bank change is odd? | fraud~~fraud | Source | finance manager | supplier_master | #3 | #75 | S | 2 | explored | checks | | in-house |
S Scoring
T - legenda
t - | - | -
h T-shirt | Days | k€
  S | 20 | 15
  M | 60 | 50
  L | 150 | 120
  XL | 400 | 350
""",
]
