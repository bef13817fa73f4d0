"""Enterprise architect of an electricity grid operator: English with Dutch where the business talks, heat maps, L1/L2 levels merged downwards, plot years, reference codes, semicolon lists, exports of the modelling tool in tabs."""
kBooks = [
    r"""
CapabilityMap_heatmap_v3.2_FINAL2.xlsx org=netbeheerder
S heatmap
p Business Capability Map – heat map after Q3 workshops
p scale 1 (poor) – 5 (good); gap = to-be minus as-is

T business_function capabilities
t part_of:to | name | reference_code/external_id | description | owns:from | in_domain:to | - | - | - | - | supports:from | - | affects:from | -/responsible:from/stake_in:from | - | status
h L1 | L2 capability | Code | What it does | Capability owner | Bedrijfsdomein | Maturity | < | < | Strategic relevance | Supporting apps | # apps | Planned change | Used by (BU) | Investeringsbehoefte | State
h | | | | | | as-is | to-be | gap | (H/M/L) | | | | | 2027-2029 | 
  Plan the grid | Grid capacity forecasting | C1.1 | predict load per station | Mgr Grid Planning | Netten | #2 | #4 | #2 | H | GridSim; LoadLake | #2 | Congestion programme | Asset Mgmt | 3,2 mln | active~~active
  ^ | Investment planning | C1.2 | choose what to build | Mgr Investments | Netten | #3 | #4 | #1 | H | PortiPlan | #1 | - | Asset Mgmt | 0,8 mln | active
  ^ | Congestion management | C1.3 | buy flexibility | Mgr Flex | Markt | #1 | #4 | #3 | H | FlexDesk | #1 | Congestion programme | System Ops | 6 mln | active
  Build the grid | Work preparation | C2.1 | drawings and permits | Mgr Projects | Uitvoering | #3 | #3 | #0 | M | TekenTafel; PermitGo | #2 | | Realisatie | | active
  ^ | Contractor management | C2.2 | steer contractors | Mgr Sourcing | Uitvoering | #2 | #3 | #1 | M | ConnectIT | #1 | | Realisatie; Inkoop | 0,4 mln | active
  ^ | Cable laying registration | C2.3 | revise maps | Mgr Geo | Uitvoering | #3 | #4 | #1 | L | GeoVault | #1 | GIS renewal | Realisatie | 2 mln | active
  Operate the grid | Outage handling | C3.1 | locate and restore | Mgr Operations | Bedrijfsvoering | #4 | #5 | #1 | H | OMS; CrewApp | #2 | - | System Ops | 0,5 mln | active
  ^ | Remote switching | C3.2 | switch from control room | Mgr Operations | Bedrijfsvoering | #3 | #4 | #1 | H | SCADA-X | #1 | SCADA upgrade | System Ops | 9 mln | active
  ^ | Paper switching orders | C3.3 | orders by fax | Mgr Operations | Bedrijfsvoering | #1 | #1 | #0 | L | | #0 | | System Ops | | phasing out~~phasing_out
  Serve customers | Connections | C4.1 | request to energised | Mgr Connections | Klant | #2 | #4 | #2 | H | MijnAansluiting; CRMplus | #2 | Connect 2.0 | Klant | 4,5 mln | active
  ^ | Meter data | C4.2 | collect and share | Mgr Metering | Klant | #4 | #4 | #0 | M | MeterHub | #1 | | Klant; Markt | | active
  ^ | Vehicle charging advice | C4.3 | new service | TBD | Klant | #1 | #3 | #2 | L | | #0 | | | 0,3 mln | planned~~planned
n gap >= 2 is red on the poster
""",
    r"""
app_export_modelling_tool.csv org=netbeheerder delimiter=tab encoding=utf-8 dates=iso lines=unix
T application applicaties
t external_id | name | abbreviation | description | status | supplied_by:to | hosting | hosted_on:to | in_use_since | end_of_support | end_date | time_class | business_fit | technical_fit | users | yearly_cost | plotted_on:to | owns:from | responsible:from/stewards:from | before:from | - | -
h uid | Name | Short | Documentation | Lifecycle.state | Vendor | Deployment | Runs on | Lifecycle.goLive | Lifecycle.vendorEOL | Lifecycle.sunset | TIME | functionalFit(1-5) | technicalFit(1-5) | #Users | TCO_EUR | Reference component | BusinessOwner | ITOwner | Successor project | lastEditedBy | completeness%
  a-0001 | GridSim | GS | Load flow studies | active~~active | Ohm Software | on-prem~~on_premises | HPC cluster | @2014-05-01~~2014-05-01 | @2027-12-31~~2027-12-31 | @2028-06-30~~2028-06-30 | M~~migrate | 4~~4 | 2 | 65~~65 | 480000~~48000000 | Netberekening | Mgr Grid Planning | Team Grid IT | Congestion programme | arch1 | 92
  a-0002 | LoadLake | LL | Measurements per station | active | in-house | cloud | Data platform | @2021-09-01 | | | I~~invest | 4 | 4 | 140 | 350000 | Meetdataopslag | Mgr Grid Planning | Team Data | | arch1 | 88
  a-0003 | PortiPlan | PP | Portfolio of investments | active | Valuo | SaaS~~saas | | @2019-01-15 | | | T~~tolerate | 3 | 4 | 80 | 120000 | Portfoliosysteem | Mgr Investments | Team Corporate | | arch2 | 75
  a-0004 | FlexDesk | FD | Bids for flexibility | planned~~planned | Congest-o | SaaS | | @2027-03-01 | | | I | 5 | 5 | 25 | 260000 | Flexplatform | Mgr Flex | Team Market | | arch3 | 60
  a-0005 | TekenTafel | TT | Drawings | active | CADwerk | on-prem | VDI farm | @2008-03-01 | @2026-12-31 | @2027-12-31 | E~~eliminate | 3 | 1 | 210 | 175000 | Tekensysteem | Mgr Projects | Team Field | GIS renewal | arch2 | 81
  a-0006 | PermitGo | | Permits | active | in-house | hosted~~hosted | | @2017-11-01 | | @2029-01-01 | T | 3 | 3 | 95 | 40000 | Vergunningen | Mgr Projects | Team Field | | arch2 | 70
  a-0007 | GeoVault | GV | Maps of cables | active | Kaartkracht | on-prem | GIS servers | @2006-06-01 | @2028-06-30 | @2028-12-31 | M | 4 | 2 | 1500 | 900000 | GIS | Mgr Geo | Team Geo | GIS renewal | arch1 | 95
  a-0008 | OMS | OMS | Outages | active | Ohm Software | on-prem | OT zone | @2016-02-01 | @2030-12-31 | | I | 4 | 4 | 120 | 410000 | Storingsmanagement | Mgr Operations | Team OT | | arch4 | 90
  a-0009 | CrewApp | CA | App for crews | active | in-house | cloud | Mobile platform | @2022-04-01 | | | I | 5 | 4 | 650 | 150000 | Veldwerk | Mgr Operations | Team Field | | arch4 | 83
  a-0010 | SCADA-X | SCX | Control of the grid | active | Delta Scada | on-prem | OT zone | @2012-10-01 | @2027-10-01 | @2029-12-31 | M | 4 | 3 | 60 | 1300000 | SCADA | Mgr Operations | Team OT | SCADA upgrade | arch4 | 97
  a-0011 | MijnAansluiting | MA | Portal | active | in-house | cloud | Web platform | @2018-07-01 | | | I | 3 | 3 | 210000 | 330000 | Klantportaal | Mgr Connections | Team Klant | Connect 2.0 | arch3 | 86
  a-0012 | CRMplus | CRM | Customers | active | Relatiewijs | SaaS | | @2020-01-01 | | | T | 3 | 4 | 900 | 720000 | CRM | Mgr Connections | Team Klant | | arch3 | 79
  a-0013 | MeterHub | MH | Meter data | active | Sector scheme | shared~~shared | | @2013-01-01 | | | T | 4 | 4 | 75 | 540000 | Meetdatabeheer | Mgr Metering | Team Market | | arch3 | 91
  a-0014 | FaxBox | | Switching orders | retiring~~phasing_out | unknown | on-prem | Server room | @1999-01-01 | @2005-01-01 | @2026-12-31 | E | 1 | 1 | 8 | 3000 | - | Mgr Operations | Team OT | SCADA upgrade | arch4 | 55
""",
    r"""
interfaces_register_hub.xlsx org=netbeheerder
S interfaces
p Interface register – integration hub team – everything that crosses an application border

T exchange interfaces
t external_id | name | flows_to:from | flows_to:to | data | - | method | standard | frequency | direction | - | personal_data | ground | agreement | owns:from/responsible:from | status | depends_on:to/hosted_on:to/- | - | notes/description
h IF id | Interface | From | To | Information object(s) | Volume/day | Pattern | Protocol / berichtstandaard | Timing | 1- or 2-way | Encrypted? | Contains PII | Basis (wet/contract) | DLO signed | Contact team | In prod? | Via | Last failure | Remark
  IF-001 | Meter readings to lake | MeterHub | LoadLake | meter readings | #4000000 | file~~file | CSV over SFTP | daily~~daily | 1~~one_way | Y | Y~~true | E-wet | Y~~true | Team Market | live~~active | hub | @2026-08-14 | large
  IF-002 | Outage tickets | OMS | CrewApp | outage, address | #300 | API~~api | REST/JSON | real time~~continuous | 2~~both | Y | Y | taak netbeheer | n/a | Team OT | live | hub | @2026-10-02 | 
  IF-003 | Switch state | SCADA-X | OMS | switch positions | #90000 | message~~message | IEC 104 | real time | 1 | N | N~~false | | n/a | Team OT | live | data diode | @2025-12-24 | never via hub
  IF-004 | Cable geometry | GeoVault | GridSim | cables, stations | #1 | DB link~~database | CIM | weekly~~weekly | 1 | N | N | | n/a | Team Geo | live | direct | | to be replaced
  IF-005 | Connection request | MijnAansluiting | CRMplus | customer, address | #700 | API | REST/JSON | real time | 2 | Y | Y | contract | n/a | Team Klant | live | hub | @2026-09-19 | 
  IF-006 | Flex bids | FlexDesk | SCADA-X | bids, setpoints | #1500 | message | OpenADR | real time | 2 | Y | N | | N~~false | Team Market | planned~~planned | hub | | OT review pending
  IF-007 | Contractor orders | PortiPlan | ConnectIT | work order | #60 | mail + Excel~~manual | none | weekly | 2 | N | N | | N | Team Corporate | live | nobody | | ouch
  IF-008 | Permit status | PermitGo | TekenTafel | permit | #40 | API | SOAP | hourly | 1 | Y | N | | n/a | Team Field | live | hub | @2026-01-11 | 
  IF-009 | Load forecast to TSO | LoadLake | National TSO | forecast | #96 | message | ENTSO-E XML | quarter-hourly | 1 | Y | N | netcode | Y | Team Data | live | hub | @2026-11-03 | 
  IF-010 | Old fax bridge | FaxBox | OMS | switching order | #2 | manual | none | on request~~on_request | 1 | N | N | | n/a | Team OT | ending~~phasing_out | - | | 
  IF-011 | Address check | Base register | CRMplus | addresses | #5000 | API | StUF/REST | monthly~~monthly | 1 | Y | N | wet BAG | Y | Team Klant | live | hub | | 
""",
    r"""
Principles_&_guardrails_2026.xlsx org=netbeheerder
S principles
p Architecture principles and guardrails, adopted by the Architecture Board

T principle principles
t external_id | name | statement | rationale | implications | part_of:to/under_theme:to/- | in_domain:to/- | influences:from/based_on:to | owns:from | adopted_by:to | valid_from | - | - | complies_with:to | -/responsible:from | status
h No. | Principle (short) | Statement | Why | What it means in practice | Group | Layer | Derived from goal/driver | Guardian | Approved by | Valid since | Review year | Waivers running | Related norm | Wie toetst | Status
  P01 | OT and IT apart | OT never depends on IT to switch | safety of the grid | data diode; own identities | Safe | Technology | Safe grid | Security architect | Architecture Board | @2023-05-01~~2023-05-01 | #2027 | #1 | IEC 62443 | OT-team | active~~active
  P02 | One source per datum | each datum has one owner and one source | errors in maps cost lives | no local copies of cable data | Data | Data | Data in order | Data architect | Architecture Board | @2021-01-01 | #2027 | #4 | CIM | data office | active
  P03 | Buy before build | standard unless it sets us apart | scarce developers | exception needs board | Sourcing | Application | Affordable | Lead EA | CIO | @2020-03-01 | #2026 | #2 | | EA | active
  P04 | Event first | publish what happens | real time grid | hub supports events | Integration | Application | Congestion | Integration architect | Architecture Board | @2024-09-01 | #2027 | #0 | | EA | active
  P05 | Cloud with an exit | an exit plan for each cloud service | autonomy | exit tested each 2 yrs | Sourcing | Technology | Affordable; Cbw | Lead EA | CIO | @2025-02-01 | #2027 | #3 | | EA | active
  P06 | Privacy by default | least personal data | customer trust | quarter-hour data only with consent | Data | Business | Trust | Privacy officer | Architecture Board | @2019-01-01 | #2026 | #0 | AVG art 25 | PO | active
  P07 | Mainframe stays | keep the core | cost | | Legacy | Application | Affordable | Lead EA | CIO | @2015-01-01 | #2024 | #0 | | | retired~~ended
  P08 | Field first | design for crews in the rain | usability | big buttons, offline | UX | Business | Safe grid | UX lead | Architecture Board | @2026-01-01 | #2028 | #0 | | EA | active
  P09 | Explain the algorithm | no black box in switching | safety | human may stop | Data | Business | AI Act | Data architect | | | #2027 | #0 | | EA | proposed~~proposal
""",
]
