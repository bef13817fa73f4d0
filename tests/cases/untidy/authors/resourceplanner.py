"""Resource planner of a shared IT centre: quarters across, days per skill, epics with points, half English half Dutch, an export from the planning board without a name for everything, initials for people."""
kBooks = [
    r"""
Capaciteit_en_backlog_2027.xlsx org=ict_centrum
S Capaciteit
p Beschikbare dagen per kwartaal (na aftrek beheer, verlof en scholing)

T capacity capaciteit
t name | capacity_of:to | skill | - | per_quarter.amount@2027-Q1 | per_quarter.amount@2027-Q2 | per_quarter.amount@2027-Q3 | per_quarter.amount@2027-Q4 | notes
h Poule | Team | Vaardigheid | Fte | 2027 | < | < | < | Bijzonderheden
h | | | | Q1 | Q2 | Q3 | Q4 | 
  PL pool | Projecten | projectleiding | #4 | #160~~160 | #160 | #120~~120 | #155 | zomer rustig houden
  Ontwikkelaars | Integratie | softwareontwikkeling | #7 | #270 | #275 | #220 | #270 | 
  Testers | Kwaliteit | testen | #3 | #115 | #115 | #90 | #110 | een vacature
  Architecten | CIO-office | architectuur | #2 | #60 | #60 | #50 | #60 | 
  Data-analisten | Data | data-analyse | #2.5 | #85 | #90 | #70 | #85 | ook voor gemeenten
  Trainers | Servicedesk | training | #1 | #40 | #30 | #20 | #40 | 
- Totaal | | | #19.5 | #730 | #730 | #570 | #720
S Backlog
T initiative backlog
t external_id | name | kind | commissioned_by:to/owns:from | description | wsjf_value | wsjf_time | wsjf_risk | wsjf_size | - | earliest_start/pinned_start/planned_start/planned_end | depends_on:to | status/stage/-
h ID | Epic / feature | Type | Afnemer | Description | Business value | Time criticality | Risk reduction | Job size | WSJF | Target PI | Depends on | Board column
  E-101 | Single sign-on voor alle gemeenten | epic~~epic | alle gemeenten | één keer inloggen | #8~~8 | #13~~13 | #8 | #5~~5 | #5.8 | 2027-Q1 | | Ready
  E-102 | Zaaksysteem naar nieuwe versie | project~~project | gemeente A | versie loopt af | #5 | #20 | #5 | #13 | #2.3 | 2027-Q2 | E-101~~["E-101"] | Ready
  E-103 | Proef met taalmodel servicedesk | pilot~~pilot | servicedesk | antwoorden voorstellen | #5 | #2 | #1 | #3 | #2.7 | 2027-Q2 | | Idea
  E-104 | Datawarehouse sociaal domein | programma~~programme | gemeenten B en C | sturing op kosten | #13 | #5 | #3 | #20 | #1.1 | 2027-Q3 | E-102 | Idea
  E-105 | Verkenning werkplek 2030 | verkenning~~exploration | alle gemeenten | laptop of virtueel | #3 | #1 | #2 | #2 | #3 | 2027-Q4 | | Funnel
  E-106 | Netwerk gemeentehuizen vernieuwen | project | gemeente A, C | einde ondersteuning | #8 | #13 | #13 | #8 | #4.3 | 2027-Q1 | | Doing
""",
    r"""
poule_mensen_export.csv org=ict_centrum delimiter=comma encoding=utf-8 dates=iso
T person
t name | job_title/fulfils:to | member_of:to | fte | has_competence:to | valid_until/-
h Resource | Role | Team | FTE | Skills | Contract until
  R.S. | projectleider | Projecten | 1~~1 | projectleiding; stakeholders~~["projectleiding", "stakeholders"] | 
  M.O. | projectleider | Projecten | 0.8~~0.8 | projectleiding | @2027-06-30
  T.T. | integratieontwikkelaar | Integratie | 1 | softwareontwikkeling; api | 
  J.K. | tester | Kwaliteit | 0.9 | testen | @2027-12-31
  F.A. | architect | CIO-office | 1 | architectuur | 
  D.N. | data-analist | Data | 0.5 | data-analyse; sql | 
  W.V. | trainer | Servicedesk | 1 | training | 
  L.P. | scrummaster | Integratie | 0.8 | begeleiding | @2027-03-31
""",
]
