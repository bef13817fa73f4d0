"""Architect of a city transport company: English from the modelling tool, Dutch remarks of the depots, life cycle dates, L1 above L2 merged downwards, fitness in numbers, work packages and plateaus, TBC and n/a."""
kBooks = [
    r"""
app_portfolio_extract_20261115.csv org=vervoerbedrijf delimiter=tab encoding=utf-16 dates=iso
T application
t external_id | name | description | in_domain:to | supports:to | owns:from/accountable:from | owns:from/responsible:from/stewards:from | supplied_by:to | hosting | users | yearly_cost | in_use_since | end_of_support | end_date | business_fit | technical_fit | time_class | confidentiality | status | plotted_on:to | -
h Application ID | Application name | Short description | Domain | Supported capabilities | Business owner | IT owner | Vendor | Deployment model | No. of users | Annual run cost (EUR) | Go-live date | Vendor end of support | Retirement date | Functional fit (1-5) | Technical fit (1-5) | TIME | Confidentiality | Lifecycle phase | Reference component | Last certified
  A0012 | TramPlan | timetables and duties | Operations | Timetabling; Crew planning~~["Timetabling", "Crew planning"] | Manager Planning | Team Ops IT | Spoorwijs | On-premise~~on_premises | 85~~85 | 240000~~24000000 | @2011-03-01 | @2027-12-31~~2027-12-31 | @2028-06-30 | 4~~4 | 2~~2 | Migrate~~migrate | Medium~~middle | Phase-out~~phasing_out | Planning system | @2026-02-01
  A0017 | VoertuigVolg | vehicle location | Operations | Traffic control | Manager Control room | Team Ops IT | Baken Systems | Hosted~~hosted | 40 | 310000 | @2018-09-01 | | | 4 | 4 | Invest~~invest | Low~~low | Active~~active | AVM | @2026-02-01
  A0023 | KaartKassa | ticketing back office | Customer | Fare collection | Manager Sales | Team Customer IT | Kaartjeskamer | SaaS~~saas | 120 | 890000 | @2020-01-01 | | | 3 | 4 | Tolerate~~tolerate | High~~high | Active | Ticketing | @2025-11-15
  A0031 | RailOnderhoud | maintenance of track and trams | Assets | Asset maintenance | Manager Depots | Team Asset IT | Onderhoudsoft | On-premise | 260 | 195000 | @2009-05-01 | @2025-12-31 | @2027-12-31 | 2 | 1 | Eliminate~~eliminate | Low | Phase-out | EAM | @2026-02-01
  A0036 | Rittenapp | journey planner for travellers | Customer | Travel information | Manager Marketing | Team Customer IT | in-house | SaaS | n/a | 76000 | @2022-04-01 | | | 5 | 4 | Invest | Low | Active | Travel info | 
  A0040 | DienstRuil | shift swapping for drivers | HR | Crew planning | Manager HR | TBC | Roosterbuddy | SaaS | 900 | 22000 | @2024-10-01 | | | 4 | 3 | Tolerate | Medium | Active | WFM | 
  A0041 | HelpTram | service desk tickets | Support | n/a | Manager IT | Team Workplace | Balie BV | SaaS | 1100 | 54000 | @2021-02-01 | | | 4 | 4 | Tolerate | Low | Active | ITSM | @2026-03-01
  A0042 | Camerawacht | images from stops and trams | Security | Social safety | Manager Security | Team Asset IT | Kijkoog | On-premise | 35 | 210000 | @2015-06-01 | @2026-12-31 | | 3 | 2 | Migrate | High | Active | Video | @2026-03-01
  A0043 | Boete-inning | fines for fare dodgers | Customer | Fare collection | Manager Sales | Team Customer IT | Incassant | SaaS | 22 | 38500 | @2023-01-01 | | | 3 | 3 | Tolerate | High | Active | Collection | 
  A0044 | Energiemeting | traction energy | Assets | Energy management | Energy coordinator | Team Asset IT | Volt & Data | Hosted | 12 | 31000 | | | | 3 | 3 | Tolerate | Low | Plan~~planned | EMS | 
""",
    r"""
Capability_and_interface_book.xlsx org=vervoerbedrijf
S Capabilities
p Capability map level 1 and 2 | | | | maturity scored by domain owners, May 2026

T business_function capabilities
t reference_code/external_id | part_of:to | name | description | - | - | supports:from/uses:to | owns:from/accountable:from | -
h Code | Level 1 | Level 2 capability | Definition | Maturity today | Maturity target | Main applications | Capability owner | Focus 2027
  1.1~~"1.1" | Operate | Timetabling | make the yearly timetable | #3 | #4 | TramPlan | Manager Planning | x
  1.2 | ^ | Crew planning | assign drivers to duties | #2 | #4 | TramPlan, DienstRuil~~["TramPlan", "DienstRuil"] | Manager Planning | x
  1.3 | ^ | Traffic control | steer the running service | #4 | #4 | VoertuigVolg | Manager Control room | 
  2.1 | Serve | Fare collection | sell and check tickets | #3 | #3 | KaartKassa | Manager Sales | 
  2.2 | ^ | Travel information | tell travellers what runs | #3 | #5 | Rittenapp | Manager Marketing | x
  3.1 | Maintain | Asset maintenance | keep track and trams safe | #2 | #4 | RailOnderhoud | Manager Depots | x
  3.2 | ^ | Energy management | buy and save energy | #1 | #3 | Energiemeting | Energy coordinator | 
S Interfaces
T exchange interfaces
t external_id | name | flows_to:from | flows_to:to | data | method | standard | frequency | direction | hosted_on:to/- | owns:from/responsible:from | - | status
h Intf. ID | Interface name | Source application | Target application | Payload | Integration pattern | Protocol / standard | Frequency | Direction | Middleware | Owner | Critical? | Lifecycle
  I-001 | Planned timetable | TramPlan | VoertuigVolg | timetable and duties | File~~file | NeTEx | Daily~~daily | One-way~~one_way | Integration bus | Team Ops IT | Y | Live
  I-002 | Realtime positions | VoertuigVolg | Rittenapp | positions and delays | API~~api | SIRI | Continuous~~continuous | One-way | API gateway | Team Ops IT | Y | Live
  I-003 | Duty swaps | DienstRuil | TramPlan | swapped duties | API | REST | Continuous | Both ways~~both | API gateway | TBC | N | Live
  I-004 | Ticket revenue | KaartKassa | Finance ERP | daily revenue | Message~~message | ISO 20022 | Daily | One-way | Integration bus | Team Customer IT | Y | Live
  I-005 | Mileage per tram | VoertuigVolg | RailOnderhoud | kilometres | File | csv | Weekly~~weekly | One-way | none | Team Asset IT | N | To be retired~~phasing_out
  I-006 | Energy per line | Energiemeting | RailOnderhoud | kWh | Manual~~manual | Excel | Monthly~~monthly | One-way | none | Energy coordinator | N | Live
S Platforms
T technology platforms
t name | kind | version | location | supplied_by:to | end_of_support | yearly_cost | supports:to/hosted_on:from | owns:from/responsible:from/stewards:from | status
h Platform | Category | Version | Location | Vendor | End of support | Cost per year | Runs | Team | State
  Server cluster depot Noord | server~~server | gen 9 | remise Noord | IJzerwerk | @2027-05-31~~2027-05-31 | $64000~~6400000 | TramPlan; RailOnderhoud | Infra | active
  Integration bus | middleware~~middleware | 7.2~~"7.2" | DC1 | Busmaat | @2026-12-31 | $118000 | I-001; I-004 | Integration | phase-out
  API gateway | middleware | 4 | cloud | Poortwacht | | $47000 | I-002; I-003 | Integration | active
  Operations database | database~~database | 19 | DC1 | Tabel BV | @2029-04-30 | $92000 | TramPlan | Infra | active
  Depot wifi | network~~network | | alle remises | Netmaas | @2028-01-31 | $38000 | VoertuigVolg | Infra | active
  Driver tablets OS | workplace~~workplace | 16 | voertuigen | | @2028-09-30 | $12000 | DienstRuil | Workplace | active
  Sign-on platform | identity~~identity | | cloud | Sleutelbos | | $55000 | all | Security | active
S Principles
T principle principles
t external_id | name | statement/description | rationale | implications | owns:from/stewards:from/- | status
h # | Principle | Statement | Rationale | Implications | Guardian | Status
  P1 | Buy before build | we configure standard products | scarce developers | RFI before any custom work | Architecture board | active
  P2 | One source for the timetable | timetable data is kept once | errors at stops | no copies in spreadsheets | Manager Planning | active
  P3 | Open by default | travel data is public | law and reputation | publish via gateway | Manager Marketing | active
  P4 | Safe to fail | trams run when IT stops | continuity | manual fallback per depot | Manager Control room | active
  P5 | Cloud unless | new systems run in the cloud | data centre lease ends 2029 | exit plan needed | Architecture board | proposal~~proposal
  P6 | Log in once | one identity for staff | drivers forget passwords | no local accounts | Security | active
S Roadmap
T plateau plateaus
t name | description | date | realises:from | status
h Plateau | What is true then | Reached | Work packages | State
  T0 Current | separate depots, paper duties | @2026-11-01~~2026-11-01 | | reached
  T1 Connected depots | all depots on one network | @2027-06-30 | Depot wifi renewal | running
  T2 New planning | new timetable and crew system live | @2028-06-30 | Replace TramPlan; Duty data clean-up~~["Replace TramPlan", "Duty data clean-up"] | planned~~planned
  T3 Predictive depots | maintenance on condition | @2029-06-30 | Replace RailOnderhoud; Sensors on doors | planned
  T4 Data centre closed | everything hosted elsewhere | @2029-12-31 | Exit DC1 | idea
""",
]
