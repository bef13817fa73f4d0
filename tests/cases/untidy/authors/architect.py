"""Enterprise architect at an insurer and a manufacturer: English, exports of the architecture tool with camelCase, capability levels merged downwards, ISO dates, commas, scores from 1 to 4."""
kBooks = [
    r"""
ea_application_inventory.csv org=verzekeraar delimiter=comma encoding=utf-8 dates=iso lines=unix
T application inventory
t external_id | name | description | - | status | in_use_since/- | end_date/end_of_support | business_fit | technical_fit | time_class | hosting | owns:from | responsible:from/stewards:from/owns:from | supplied_by:to | yearly_cost | supports:to/serves:to | confidentiality | tags | -
h id | displayName | description | level | lifecycle | activeFrom | endOfLife | functionalFit | technicalFit | timeRating | hostingType | businessOwner | itOwner | provider | runCostEUR | businessCapability | confidentialityRating | tags | completion
  fs-001 | PolisCore | policy administration life | 1 | active~~active | 2009-04-01~~2009-04-01 | 2027-12-31~~2027-12-31 | 3~~3 | 1 | Migrate~~migrate | on-premise~~on_premises | Life operations | Core systems | in-house | 2450000~~245000000 | Policy administration | high~~high | core;legacy | 92%
  fs-002 | PolisCore Print | document output | 2 | active | 2011-01-15 | 2027-12-31 | 2 | 1 | Migrate | on-premise | Life operations | Core systems | in-house | 210000 | Output management | medium~~middle | legacy | 71%
  fs-007 | ClaimFlow | claims handling non-life | 1 | active | 2018-06-01 | | 4 | 4 | Invest~~invest | SaaS~~saas | Claims | Claims IT | Claimware | 980000 | Claims management | high | core | 100%
  fs-011 | QuoteFast | broker quotation | 1 | active | 2020-02-10 | | 3 | 3 | Tolerate~~tolerate | SaaS | Distribution | Channel IT | Tariefhuis | 315000 | Quotation | low~~low | broker | 88%
  fs-013 | Ledgerline | general ledger | 1 | active | 2015-01-01 | 2029-06-30 | 3 | 2 | Tolerate | hosted~~hosted | Finance | Finance IT | Balansoft | 540000 | Financial accounting | medium | | 95%
  fs-016 | RiskCube | solvency reporting | 1 | active | 2016-10-01 | | 4 | 2 | Invest | on-premise | Actuarial | Risk IT | Kubus | 410000 | Risk reporting | high | core;regulatory | 97%
  fs-019 | MijnPolis | customer portal | 1 | phaseIn~~planned | 2026-03-01 | | | | Invest | SaaS | Customer service | Channel IT | Portaalwerk | 260000 | Customer self-service | high | digital | 60%
  fs-020 | OldPortal | customer portal (old) | 1 | phaseOut~~phasing_out | 2012-05-01 | 2026-06-30~~2026-06-30 | 2 | 1 | Eliminate~~eliminate | hosted | Customer service | Channel IT | Webatelier | 145000 | Customer self-service | high | digital;legacy | 81%
  fs-024 | FraudEye | fraud detection | 1 | active | 2021-09-01 | | 3 | 3 | Invest | SaaS | Special investigations | Claims IT | Oogmerk | 190000 | Fraud management | high | ai | 90%
  fs-027 | MailArchive | e-mail archive | 1 | endOfLife~~ended | 2008-01-01 | 2024-12-31 | 1 | 1 | Eliminate | on-premise | Compliance | Workplace | Bewaarwel | 0 | Records management | medium | | 40%
""",
    r"""
ea_integration_catalogue.csv org=verzekeraar delimiter=comma encoding=utf-8 dates=iso lines=unix
T exchange catalogue
t external_id | name | flows_to:from | flows_to:to | data | method | standard | frequency | direction | personal_data | owns:from/responsible:from/accountable:from | status | - | -
h interfaceId | displayName | providerApplication | consumerApplication | dataObjects | protocol | messageFormat | frequency | direction | containsPII | ownerTeam | lifecycle | apiVersion | avgCallsPerDay
  if-1001 | Policy to claims | PolisCore | ClaimFlow | policy; insured object | REST API~~api | JSON | real time~~continuous | outbound | true~~true | Core systems | active~~active | v2 | 41000
  if-1002 | Premium postings | PolisCore | Ledgerline | premium booking | SFTP file~~file | CSV | daily~~daily | outbound | false~~false | Core systems | active | | 1
  if-1003 | Claim payments | ClaimFlow | Ledgerline | payment order | message queue~~message | ISO 20022 | hourly | outbound | true | Claims IT | active | | 2200
  if-1004 | Broker quotes | QuoteFast | PolisCore | quote; application form | REST API | SIVI AFD | real time | bidirectional~~both | true | Channel IT | active | v1 | 9800
  if-1005 | Reserve data | PolisCore | RiskCube | cash flows | database link~~database | | monthly~~monthly | outbound | false | Risk IT | active | | 
  if-1006 | Claim reserves | ClaimFlow | RiskCube | reserves | SFTP file | CSV | monthly | outbound | false | Risk IT | active | |
  if-1007 | Portal to core | MijnPolis | PolisCore | customer; policy | REST API | JSON | real time | bidirectional | true | Channel IT | planned~~planned | v2 | 0
  if-1008 | Fraud signals | ClaimFlow | FraudEye | claim; claimant | REST API | JSON | real time | bidirectional | true | Claims IT | active | v3 | 1500
  if-1009 | Mail journal | Workplace | MailArchive | e-mail | SMTP | | real time | outbound | true | Workplace | retired~~ended | |
  if-1010 | Bank statements | Bank | Ledgerline | statement lines | manual upload~~manual | CAMT.053 | daily | inbound | true | Finance IT | active | | 1
""",
    r"""
mfg_capability_mapping.xlsx org=industrie
S Capability map
p Capability to application mapping, site Moerdijk and Venlo (reference: industry capability model 2.1)

T business_function/reference_concept/reference_component mapping
t - | part_of:to/- | reference_code/external_id | name | description | owns:from | supports:from/plotted_on:from/serves:from | - | - | - | affects:from/- | notes
h Level 0 | Level 1 | Ref # | Level 2 capability | What it is | Cap. owner | Supporting application(s) | Current maturity\n(1-5) | Target maturity\n(1-5) | Gap | Change planned | Remarks
  Make | Production planning | 2.1.1 | Demand planning | forecast per product family | Supply chain lead | PlanWise~~PlanWise or ["PlanWise"] | #2 | #4 | #2 | S&OP redesign |
  ^ | ^ | 2.1.2 | Finite scheduling | schedule lines per shift | Plant planner | PlanWise; Excel~~["PlanWise","Excel"] | #2 | #3 | #1 | |
  ^ | ^ | 2.1.3 | Material availability | check stock before release | Plant planner | ERP-One | #3 | #3 | #0 | |
  ^ | Execution | 2.2.1 | Batch recording | electronic batch record | Production mgr | ShopTrack MES | #3 | #4 | #1 | MES rollout Venlo |
  ^ | ^ | 2.2.2 | Line performance | OEE per line | Production mgr | ShopTrack MES; Historian | #2 | #4 | #2 | MES rollout Venlo | no OEE in Venlo
  ^ | ^ | 2.2.3 | Quality sampling | samples to lab | QA manager | LabCore | #4 | #4 | #0 | |
  Maintain | Asset care | 3.1.1 | Preventive maintenance | plan and do PM | Maintenance lead | ERP-One | #3 | #4 | #1 | |
  ^ | ^ | 3.1.2 | Condition monitoring | vibration and heat | Maintenance lead | Historian | #1 | #3 | #2 | sensor pilot | pilot, no budget
  ^ | ^ | 3.1.3 | Spare part control | min-max stock | Maintenance lead | ERP-One | #3 | #3 | #0 | |
  Sell | Order to cash | 4.1.1 | Order capture | EDI and mail orders | Sales ops | ERP-One; mailbox | #2 | #4 | #2 | EDI programme |
  ^ | ^ | 4.1.2 | Credit check | limits per customer | Finance | ERP-One | #4 | #4 | #0 | |
""",
    r"""
mfg_architecture_principles.xlsx org=industrie
S Principles
p Architecture principles, approved by the Design Authority

T principle principles
t external_id | name | statement | rationale | implications | in_domain:to/tags/- | owns:from/adopted_by:to | status | -/valid_from | violates:from/- | adopted_by:to/-
h ID | Principle | We state that ... | Because ... | So that means ... | Layer | Guardian | Status | Since | Known exceptions | Ratified by
  P01 | One version of the product | product master lives in one system | three item codes cost us a recall | no local item tables | Data | Master data lead | approved~~active | 2023 | Venlo lab list | DA
  P02 | Buy before build | we buy what the market sells | small IT team | fit-to-standard workshops | Application | Lead architect | approved | 2021 | | DA
  P03 | OT and IT are separated | no direct route from office to line | ransomware 2020 | DMZ and jump hosts | Technology | OT security | approved | 2021 | old label printers | DA
  P04 | Events over batches | plants publish events | planning works on stale data | broker per site | Integration | Lead architect | draft~~proposal | | |
  P05 | Cloud where it may, edge where it must | lines run when the link is down | network outages | edge nodes with buffer | Technology | Infra lead | approved | 2022 | | DA
  P06 | Every system has a business owner | no owner, no money | orphan systems | owner in inventory | Governance | CIO | approved | 2020 | 14 orphans | MT
  P07 | Data is labelled at the source | sensor data carries site, line, unit | ML failed on unlabelled data | naming standard | Data | Data lead | approved | 2024 | | DA
  P08 | Exit before entry | contract holds an exit plan | lock-in at former MES vendor | exit clause | Sourcing | Procurement | retired~~ended | 2019 | merged in P02 | DA
""",
]
