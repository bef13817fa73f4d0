"""Security officer of a small national agency: requirement numbers, own words for the requirements, a top ten of risks on half a page, a maturity score on its side, roles with deputies, an action plan in ODS that goes to the director."""
kBooks = [
    r"""
BIO_verklaring_en_rollen.xlsx org=agentschap
S BIO
p BIO zelfevaluatie 2026 | | | | Departementaal vertrouwelijk
p
T norm_item bio
t number | name/description | part_of:to | applicable | applicability_reason | state | evidence | owns:from/responsible:from/accountable:from | review_date | -
h BIO-nr | Eis in onze woorden | Hoofdstuk | Van toepassing? | Reden als het niet geldt | Stand | Bewijs (DMS-nummer) | Wie gaat erover | Opnieuw toetsen | In-control verklaring
  5.2.1 | Taken op het gebied van beveiliging zijn belegd | Organisatie | ja~~true | | in werking~~in_place | DMS 4411 | directeur bedrijfsvoering | @2027-03-01~~2027-03-01 | ja
  5.17.2 | Wachtwoorden voldoen aan het beleid | Organisatie | ja | | aangetoond~~proven | DMS 4419; schermafdruk | hoofd ICT | @2027-03-01 | ja
  6.3.1 | Iedereen volgt een bewustwordingsles | Mensen | ja | | deels~~partly | deelnamelijst 2025 | HR | @2026-12-15 | nee
  7.4.1 | Camera's bij de ingang | Fysiek | nee~~false | gebouw van verhuurder | | | facilitair | | nvt
  8.8.2 | Kwetsbaarheden binnen een week gedicht | Technisch | ja | | gepland~~planned | | hoofd ICT | @2027-01-15 | nee
  8.13.1 | Back-ups worden teruggezet als proef | Technisch | ja | | ontbreekt~~absent | | hoofd ICT | @2026-12-01 | nee
  8.15.1 | Logboeken worden drie maanden bewaard | Technisch | ja | | in werking | DMS 4502 | hoofd ICT | @2027-04-01 | ja
  8.20.1 | Netwerk is verdeeld in zones | Technisch | ja | | aangetoond | pentest 2026 | hoofd ICT | @2027-06-01 | ja
  5.19.1 | Eisen aan leveranciers in elk contract | Organisatie | ja | | deels | checklist inkoop | Inkoop | @2027-02-01 | nee
  5.24.1 | Incidenten worden gemeld en gevolgd | Organisatie | ja | | in werking | register 2026 | CISO | @2027-03-01 | ja
  5.30.1 | Uitwijk wordt jaarlijks geoefend | Organisatie | ja | | ontbreekt | | directeur bedrijfsvoering | @2026-12-31 | nee
  6.1.1 | Screening voor indiensttreding | Mensen | ja | | aangetoond | HR-dossier | HR | @2027-05-01 | ja
  7.1.1 | Zones in het gebouw | Fysiek | nee | gebouw van verhuurder | | | facilitair | | nvt
  8.28.1 | Veilig programmeren | Technisch | nee | wij bouwen niet zelf | | | CIO | | nvt
S Toprisico's
T risk toprisicos
t name | likelihood | impact | mitigates:from/treatment_reason | owns:from/accountable:from/responsible:from | -
h Risico | Kans | Impact | Wat doen we eraan | Van wie is het | Trend
  Gijzelsoftware legt uitbetaling stil | #3~~3 | #5~~5 | back-ups los van netwerk | hoofd ICT | omhoog
  Leverancier van het subsidiesysteem valt om | #2 | #5 | broncode in depot | CIO | gelijk
  Medewerker wordt omgekocht | #1 | #4 | functiescheiding | directeur bedrijfsvoering | gelijk
  Beveiligers vertrekken | #4 | #3 | inhuur achter de hand | HR | omhoog
  Verkeerd dossier openbaar gemaakt | #3 | #3 | tweede lezer | hoofd Juridisch | omlaag
  Stroomuitval serverruimte | #2 | #3 | naar het rijksdatacenter | hoofd ICT | omlaag
S Rollen
T role rollen
t name | responsibilities | fulfils:from | deputy_of:from | fte | level | part_of:to
h Rol | Taken | Wie vervult | Vervanger | Fte | Richten/inrichten/verrichten | Hangt onder
  CISO | beleid, advies en rapportage | Lotte H. | Bram V.~~Bram V. | #1~~1 | richten~~direct | directie
  ISO subsidiesystemen | toetst wijzigingen | Bram V. | Lotte H. | #0.6~~0.6 | inrichten~~arrange | CIO-office
  Privacy officer | register en advies | Nadia E. | | #0.8 | inrichten | Juridisch
  Beheerder autorisaties | verwerkt aanvragen | Stef K. | team servicedesk | #0.5 | verrichten~~perform | ICT
  Crisiscoördinator | leidt bij grote uitval | directeur bedrijfsvoering | hoofd ICT | #0.1 | richten | directie
  Contactpersoon CERT | ontvangt waarschuwingen | Bram V. | hoofd ICT | #0.1 | verrichten | ICT
S Volwassenheid
T maturity_assessment transposed
name :: Onderwerp | Risicobeheer | Toegang | Bewustzijn | Continuïteit | Leveranciers | Gegevensbescherming
model :: Gemeten met | volwassenheidsmodel Rijk | volwassenheidsmodel Rijk | volwassenheidsmodel Rijk | volwassenheidsmodel Rijk | eigen vragenlijst | eigen vragenlijst
date :: Meetdatum | @2026-09-01~~2026-09-01 | @2026-09-01 | @2026-09-01 | @2026-09-08 | @2026-09-08 | @2026-09-15
level :: Score nu | #2.5~~2.5 | #3 | #2 | #1.5 | #2 | #3~~3
level_wanted :: Ambitie 2028 | #4~~4 | #4 | #3 | #3 | #3 | #4
measured_by :: Gemeten door | CISO | auditdienst | CISO | auditdienst | CISO | privacy officer
notes/description :: Duiding | nieuw register helpt | goed op weg | te weinig lessen | niet geoefend | geen exitplannen | register compleet
""",
    r"""
actieplan_beveiliging.ods org=agentschap
S acties
p Actieplan informatiebeveiliging - voor het directieoverleg van december

T control/initiative/change_action acties
t name | mitigates:to | responsible:from/owns:from | deadline/planned_end/date/- | progress/- | planned_cost.incidental/cost/yearly_cost
h Actie | Tegen welk risico | Actiehouder | Klaar voor | Gereed % | Kosten
  Back-ups loskoppelen van het netwerk | Gijzelsoftware | hoofd ICT | @2027-01-31~~2027-01-31 | %0.6 | $42000~~4200000
  Terugzetproef subsidiesysteem | Gijzelsoftware | hoofd ICT | @2026-12-01 | %0.1 | $3500
  Broncode in depot | Leverancier valt om | CIO | @2027-04-01 | %0 | $9000
  Les voor nieuwe collega's | Verkeerd dossier openbaar | HR | @2027-02-15 | %0.3 | $6000
  Verhuizing naar rijksdatacenter | Stroomuitval | hoofd ICT | @2027-10-01 | %0.2 | $310000
  Raamovereenkomst inhuur beveiligers | Beveiligers vertrekken | HR | eind maart 2027~~[2027-03-15..2027-03-31] or null | %0.5 | $0
""",
]
