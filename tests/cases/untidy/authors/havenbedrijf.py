"""Portfolio coordinator of a port authority: English of the shipping trade, k€ per year under a merged heading, RAG letters, programme codes, quarters, exports with pipes that are recoloured afterwards."""
kBooks = [
    r"""
Portfolio_Digital_Port_2026Q4.xlsx org=havenbedrijf
S Portfolio ;hide=T
p Digital Port – portfolio overview Q4-2026 (k€ unless stated)

T initiative portfolio
t external_id | name | part_of:to | in_domain:to | owns:from | leads:from/responsible:from | stage | planned_start | planned_end | planned_cost.incidental@2026 | planned_cost.incidental@2027 | planned_cost.structural | spent | - | signal | progress | risk | depends_on:to | notes/description | -
h General | < | < | < | < | < | < | Planning | < | Finance (k€) | < | < | < | < | Status | < | < | < | <
h ID | Project | Programme | Domain | Business owner | PM | Phase | Start | Go-live | CAPEX 2026 | CAPEX 2027 | OPEX p.a. | Spent YTD | EAC | RAG | % compl. | Risk (H/M/L) | Waits for | Remarks | sortkey
  DP-011 | Just-in-time arrival | Smart Shipping | Nautical | Harbour Master | M. de Ruijg | Execution~~execution | @2025-04-01~~2025-04-01 | @2027-03-31 | #620~~62000000 | #210 | #95~~9500000 | #540 | #840 | A~~amber | %0.7~~0.7 | M~~middle | DP-014 | tug operators not yet connected | #1
  DP-012 | Berth planning tool | Smart Shipping | Nautical | Harbour Master | S. Ooms | Preparation~~preparation | @2026-10-01 | @2027-12-31 | #80 | #450 | #60 | #32 | #530 | G~~green | %0.1 | L~~low |  |  | #2
  DP-014 | AIS data platform | Data Foundation | Data | CIO | J. Tanis | Execution | @2025-01-06 | @2026-12-18 | #710 | #0 | #140 | #695 | #760 | R~~red | %0.85 | H~~high |  | budget overrun, see steerco 11/26 | #3
  DP-017 | Quay wall sensors | Asset 4.0 | Infra | Head Asset Mgt | W. Blok | Execution | @2026-02-02 | @2028-06-30 | #300 | #380 | #45 | #170 | #680 | G | %0.3 | M | DP-014 | 14 of 52 walls done | #4
  DP-018 | Port pass renewal | Secure Port | Security | Port Security Officer | S. Ooms | Exploration~~exploration | @2026-11-02 | @2028-12-31 | #40 | #220 | #75 | #11 | #260 | G | %0.05 | M |  |  | #5
  DP-020 | Customs pre-check | Smart Logistics | Commercial | Dir. Commercial | J. Tanis | Idea~~idea | @2027-04-01 | @2028-03-31 | #0 | #190 | #30 | #0 | #190 | G | %0 | H | DP-011 | customs has no capacity before Q3 | #6
  DP-021 | OT network segmentation | Secure Port | Security | CISO | W. Blok | Execution | @2026-01-12 | @2027-06-30 | #410 | #260 | #50 | #405 | #690 | A | %0.55 | H |  | NIS2 | #7
  DP-022 | ERP to cloud | Back Office | Finance | CFO | P. Vroegh | Preparation | @2026-09-01 | @2028-12-31 | #150 | #900 | #-120~~-12000000 | #60 | #1050 | A | %0.08 | H |  |  | #8
  DP-024 | Emission dashboard | Green Port | Sustainability | Dir. Environment | S. Ooms | Closing~~closing | @2025-09-01 | @2026-11-30 | #90 | #0 | #15 | #88 | #90 | G | %0.95 | L |  | handover to line | #9
  DP-025 | Drone inspections | Asset 4.0 | Infra | Head Asset Mgt | M. de Ruijg | Exploration | @2026-08-17 | @2027-02-26 | #35 | #20 | #10 | #21 | #55 | G | %0.4 | L |  |  | #10
- Total |  |  |  |  |  |  |  |  | #2435 | #2630 | #400 | #2022 | #5145
S Milestones
T milestone milestones
t external_id | part_of:to | name | date | - | reached_on | owns:from
h MS | Project | Milestone | Baseline date | Slip (days) | Achieved | Owner
  M-01 | DP-014 | Historic AIS loaded | @2026-06-30~~2026-06-30 | #12 | @2026-07-12~~2026-07-12 | J. Tanis
  M-02 | DP-014 | Platform accepted | @2026-10-30 | #49 |  | J. Tanis
  M-03 | DP-011 | First terminal live | @2026-05-29 | #0 | @2026-05-29 | M. de Ruijg
  M-04 | DP-011 | Tugs connected | @2027-01-29 |  |  | M. de Ruijg
  M-05 | DP-017 | 25 walls equipped | @2027-05-31 |  |  | W. Blok
  M-06 | DP-021 | Zones signed off | @2026-09-30 | #31 | @2026-10-31 | W. Blok
  M-07 | DP-022 | Vendor selected | @2026-12-18 |  |  | P. Vroegh
  M-08 | DP-024 | Handover | @2026-11-30 |  |  | S. Ooms
""",
    r"""
pcs_koppelingen.csv org=havenbedrijf delimiter=pipe encoding=utf-8 dates=iso
T exchange koppelingen
t external_id | name | flows_to:from | flows_to:to | standard | data | purpose | direction | frequency | method | - | owns:from | supplied_by:to | personal_data | agreement | status | -
h if_id | koppeling | from_system | to_system | bericht_standaard | inhoud | doel | richting | frequentie | techniek | poort | eigenaar | gebouwd_door | pers_gegevens | ovk_aanwezig | status | fouten_afgelopen_mnd
  IF-001 | Scheepsmelding | Port Community System | Havenbeheer | ISO 28005 | aankomst en vertrek | toelating schip | eenrichting~~one_way | continu~~continuous | API~~api | 443 | Harbour Master | Kabelgat IT | N~~false | J~~true | productie~~active | #3
  IF-002 | Ligplaats | Havenbeheer | Port Community System | EDIFACT BERMAN | toegewezen ligplaats | planning terminal | eenrichting | continu | bericht~~message | 443 | Harbour Master | Kabelgat IT | N | J | productie | #0
  IF-003 | Gevaarlijke lading | Port Community System | Havenbeheer | IFTDGN | lading per schip | veiligheid | eenrichting | dagelijks~~daily | bericht | 5671 | Port Security Officer | Kabelgat IT | N | J | productie | #11
  IF-004 | Facturen havengeld | Havenbeheer | ERP | csv | reizen en tarieven | innen havengeld | eenrichting | wekelijks~~weekly | bestand~~file | 22 | CFO | eigen team | N | N~~false | uitfaseren~~phasing_out | #1
  IF-005 | Havenpas | Personeelssysteem | Toegangscontrole | eigen | naam, foto, pasnummer | toegang terrein | tweerichting~~both | dagelijks | database~~database | 1433 | Port Security Officer | Slagboom bv | J~~true | J | productie | #0
  IF-006 | AIS-stroom | Walradar | AIS Platform | NMEA | posities | nautische veiligheid | eenrichting | continu | bericht | 8883 | CIO | Kabelgat IT | N | J | productie | #27
  IF-007 | Afvalafgifte | Afvalbedrijf | Port Community System | xml | afgegeven scheepsafval | toezicht | eenrichting | maandelijks~~monthly | handmatig~~manual | 443 | Dir. Environment |  | N | N | gepland~~planned |
  IF-008 | Weer en tij | Meetnet | Havenbeheer | json | wind en waterstand | advies loods | eenrichting | continu | API | 443 | Harbour Master | Kabelgat IT | N | J | productie | #2
  IF-009 | Contracten erfpacht | ERP | GIS | wfs | perceel en huurder | uitgifte terrein | tweerichting | maandelijks | API | 5671 | Dir. Commercial | Terraview | J | N | productie~~active | #0
  IF-010 | Walstroomverbruik | Meetnet | ERP | csv | kWh per aansluiting | factureren | eenrichting | maandelijks | bestand | 22 | Dir. Environment | eigen team | N | J | productie | #0
  IF-011 | Loodsbestelling | Port Community System | Loodsplanning | ISO 28005 | reis en diepgang | bestellen loods | tweerichting | continu | API | 1433 | Harbour Master | Kabelgat IT | N | J | productie | #5
  IF-012 | Inspecties | Mobiele app | Havenbeheer | json | bevindingen aan boord | toezicht | eenrichting | dagelijks | API | 8883 | Harbour Master | eigen team | J | N | uitfaseren~~phasing_out | #1
  IF-013 | Statistiek | Havenbeheer | Statistiekbureau | csv | lading en herkomst | wettelijke opgave | eenrichting | kwartaal~~quarterly | bestand | 443 | CFO | eigen team | N | J | productie | #0
  IF-014 | Camera's kade | Videoplatform | Toegangscontrole | onvif | beelden | bewaking | eenrichting | continu | bericht | 443 | Port Security Officer | Slagboom bv | J | J | productie | #8
""",
    r"""
Stakeholders_and_networks.xlsx org=havenbedrijf
S organisaties
T organisation relaties
t name | kind | description | region | website | contact_person | member_of:to | stake_in.influence/- | -
h Organisatie | Type | Wat doen ze in de keten | Regio | Site | Contact daar | Zit in overleg | Invloed (1-5) | Kerstkaart
  Sleepdienst De Kolk | bedrijf~~company | slepen en assisteren | haven Zuid | dekolk.example | I. Maat | Nautisch Platform | #4~~4 | ja
  Terminal Oostkade | bedrijf | containers | haven Oost | oostkade.example | R. Stuy | Terminaloverleg | #5 | ja
  Loodswezen regio | maatschappelijk~~civil | beloodsen | gehele haven | loodsen.example | H. Bron | Nautisch Platform | #5 | ja
  Gemeente Kustdorp | overheid~~government | vergunningen, buur | Kustdorp | kustdorp.example | wethouder haven | Bestuurlijk overleg | #4 | nee
  Douane kantoor West | overheid | controle goederen | landelijk | douane.example | teamleider | Terminaloverleg | #5 | nee
  Hogeschool Maritiem | kennisinstelling~~knowledge | onderzoek, stages | regio | maritiem.example | lector | Innovatietafel | #2 | ja
  Recycling De Schuit | bedrijf | scheepsafval | haven Zuid | deschuit.example | P. Kok | Milieutafel | #2 | nee
  Bewoners Havenkant | maatschappelijk | geluid en lucht | Kustdorp |  | voorzitter | Milieutafel | #3 | ja
  Samenwerkende Havens | samenwerkingsverband~~scheme | inkoop en standaarden | landelijk | samenhavens.example | secretaris | Bestuurlijk overleg | #4 | ja
S netwerken
T network netwerken
t name | purpose | region | since | leads:from | member_of:from | -
h Overleg / netwerk | Waarom bestaat het | Gebied | Sinds | Voorzitter | Deelnemers | Mailinglijst
  Nautisch Platform | veilig en vlot verkeer | gehele haven | 1-3-2012~~2012-03-01 | Harbour Master | Sleepdienst De Kolk; Loodswezen regio | ja
  Terminaloverleg | ketenplanning | haven Oost | 15-9-2018 | Dir. Commercial | Terminal Oostkade; Douane kantoor West | ja
  Milieutafel | hinder en schone lucht | Kustdorp | 1-1-2020 | Dir. Environment | Recycling De Schuit; Bewoners Havenkant | nee
  Innovatietafel | proeven en stages | regio | 1-10-2022 | CIO | Hogeschool Maritiem | ja
  Bestuurlijk overleg | afstemming met buren | Kustdorp | 1-1-2009 | CEO | Gemeente Kustdorp; Samenwerkende Havens | ja
  Gebruikersraad Port Community System | wensen en storingen | gehele haven | 5-5-2015 | CIO | Terminal Oostkade; Sleepdienst De Kolk | nee
  Veiligheidskring | oefenen en melden | haven Oost | 1-2-2014 | Port Security Officer | Douane kantoor West; Terminal Oostkade | ja
  Groene golf | walstroom | haven Zuid | 1-6-2023 | Dir. Environment | Sleepdienst De Kolk; Recycling De Schuit | ja
""",
    r"""
KPI_scorecard_2026.xlsx org=havenbedrijf
S Scorecard
p Scorecard 2026 – status per 30 Sept 2026

T kpi scorecard
t external_id | name | definition | contributes_to:to | unit_of_measure | direction | owns:from | source/source_of:from | frequency | baseline | target | measurements@2026-Q1 | measurements@2026-Q2 | measurements@2026-Q3 | - | -
h  |  |  |  |  |  |  |  |  |  |  | Actuals | < | < |  |
h KPI# | KPI | How do we count | Supports objective | Unit | Better if | KPI owner | Data from | Measured | Baseline 2024 | Target | Q1 2026 | Q2 2026 | Q3 2026 | On track? | vs LY
  K1 | Waiting time at anchor | hours from arrival to berth, median | Just-in-time port | hours | lower~~down | Harbour Master | AIS Platform | monthly~~monthly | #9.4~~9.4 | #6~~6 | #8.8~~8.8 | #8.1 | #7.5 | yes | -11%
  K2 | Calls with digital pre-arrival | share of calls | Just-in-time port | % | higher~~up | Harbour Master | Port Community System | monthly | #61 | #90 | #66 | #71 | #74 | no | +9%
  K3 | Unplanned quay outage | days per year | Reliable assets | days | lower | Head Asset Mgt | asset system | quarterly~~quarterly | #31 | #15 | #7 | #5 | #6 | yes | -4%
  K4 | Security incidents | incidents severity 1 and 2 | Secure port | # | lower | CISO | SOC report | monthly | #14 | #6 | #2 | #1 | #4 | no | +2%
  K5 | CO2 per call | ton per call | Green port 2030 | ton | lower | Dir. Environment | emission model | quarterly | #12.8 | #10 | #12.1 | #11.9 | #11.4 | yes | -6%
  K6 | Customer satisfaction | score agents 1-10 | Easy port | score | higher | Dir. Commercial | survey | yearly~~yearly | #7.1 | #7.8 |  | #7.3 |  | n/a |
  K7 | Invoices first time right | share without credit note | Easy port | % | higher | CFO | ERP | monthly | #91 | #98 | #93 | #94 | #94 | no | +2%
  K8 | Shore power hours | hours connected | Green port 2030 | hours | higher | Dir. Environment | meter data | monthly | #1200 | #5000 | #800 | #1150 | #1390 | yes | +40%
S Objectives
T goal objectives
t under_theme:to/part_of:to | name | description | horizon | weight | owns:from | measure_of_success | -
h Strategic pillar | Objective | In other words | By (year) | Weight | Sponsor | We are happy when | Page
  Efficient port | Just-in-time port | no ship waits without a reason | #2028~~2028 | #3~~3 | Harbour Master | median wait below 6 hours | #7
  ^ | Easy port | one window for every customer | #2027 | #2 | Dir. Commercial | all forms in one portal | #8
  Future proof | Green port 2030 | shore power and clean fuels | #2030 | #3 | Dir. Environment | half of the calls on shore power | #11
  ^ | Reliable assets | maintenance before it breaks | #2029 | #2 | Head Asset Mgt | 52 walls with sensors | #12
  Safe | Secure port | no stop through cyber or crime | #2027 | #3 | CISO | audit without major findings | #14
  Digital | Data everyone trusts | one source for each figure | #2027 | #2 | CIO | no more reconciliation by hand | #15
  ^ | Open innovation | pilots with partners | #2028 | #1 | CIO | five pilots a year | #17
  People | Skilled crew | every planner works with the new tools | #2027 | #1 | HR Director | 90% trained | #18
""",
]
