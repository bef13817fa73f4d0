"""Functioneel beheerder in a hospital: lower case everywhere, English terms between the Dutch ones, forgotten columns, lists of years old with a legend on the side."""
kBooks = [
    r"""
ziekenhuis_applicatielijst.xlsx org=ziekenhuis
S applicaties ;hide=E,K
p applicatielijst ict ziekenhuis, laatst bijgewerkt door fab op 8-1
T application applicatielijst
t name | abbreviation | description | supplied_by:to | external_id/- | responsible:from | owns:from | hosting | users | - | - | availability+integrity+confidentiality | end_of_support | status | time_class | supports:to
h applicatie | afk. | wat doet het | vendor | oud nr | fab | business owner | on-prem / cloud | #users | | check 2023 | BIV | eol | live? | plan | gebruikt in proces
  elektronisch patiëntdossier | epd | dossier en orders | Medisoft | 12 | fab epd | cmio | on-prem~~on_premises | #4200~~4200 | | ok | 3-3-3~~{"availability":"high","integrity":"high","confidentiality":"high"} | 2030 | ja~~active | houden~~tolerate or invest | poli, kliniek, ok~~["poli","kliniek","ok"]
  laboratoriumsysteem | lims | uitslagen lab | Labwise | 15 | fab lab | hoofd klinische chemie | on-prem | #310 | | ok | 3-3-2~~{"availability":"high","integrity":"high","confidentiality":"middle"} | @2027-12-31~~2027-12-31 | ja | migreren~~migrate | lab
  beeldarchief | pacs | röntgen, mri | Beeldkern | 16 | fab radiologie | hoofd radiologie | hosted~~hosted | #950 | | ? | 3/2/3~~{"availability":"high","integrity":"middle","confidentiality":"high"} | 12-2028~~[2028-12-01..2028-12-31] | ja | houden | radiologie
  roosterplanning | | diensten en verlof | Roosterhuis | 22 | fab hr | mgr hr | saas~~saas | ~ 2800~~2800 | | | 2-2-2 | n.v.t.~~null | ja | investeren~~invest | personeelsplanning
  patiëntportaal | pp | afspraken en uitslagen | Medisoft | 31 | fab epd / e-health~~["fab epd","e-health"] | mgr zorgadministratie | cloud | 65.000~~65000 | | ok | 2-3-3 | onbekend~~null | pilot | investeren | poli
  dieetregistratie | | voeding per patiënt | eigen bouw | 40 | niemand~~null | ? ~~null | on-prem | #45 | | | 1-2-2 | verlopen | uit te faseren~~phasing_out | stoppen~~eliminate | voeding
  kwaliteitsregister | kwr | incidenten melden | Vraagbaak | 44 | fab kwaliteit | hoofd kwaliteit | SaaS | #1500 | | ok | 2-2-3 | n.v.t. | ja | houden | kwaliteit
  oud archief (read only) | | dossiers voor 2012 | eigen bouw | 3 | | medisch archief | on-prem | #20 | | | 1-3-3 | eol | read only | stoppen |

p legenda: BIV = beschikbaarheid - integriteit - vertrouwelijkheid, 1 laag .. 3 hoog
""",
    r"""
ziekenhuis_koppelingen.csv org=ziekenhuis delimiter=semicolon encoding=utf-8-sig
T exchange koppelingen
t external_id | flows_to:from | flows_to:to | data | standard | method | frequency | direction | agreement | personal_data | status | notes
h interface id | source | target | payload / inhoud | protocol/standaard | type | freq | bidirectioneel? | sla? | patiëntgegevens? | status | opm
  IF-001 | epd | lims | orders lab | HL7v2 ORM | message~~message | realtime~~continuous | nee~~one_way | ja~~true | ja~~true | productie~~active |
  IF-002 | lims | epd | uitslagen | HL7v2 ORU | message | realtime | nee | ja | ja | productie |
  IF-003 | epd | patiëntportaal | afspraken, uitslagen | FHIR R4 | api~~api | realtime | ja~~both | ja | j | productie | volume stijgt
  IF-007 | epd | zorgverzekeraars (via schakelpunt)~~["zorgverzekeraars (via schakelpunt)"] | declaraties | Vektis | bestand~~file | dagelijks~~daily | nee | ja | ja | productie |
  IF-011 | roosterplanning | salarissysteem | toeslagen | csv over sftp | file | 1x per maand~~monthly | nee | nee~~false | nee~~false | productie | handmatige controle
  IF-015 | ambulancedienst | epd | ritgegevens | n.t.b.~~null | pdf per mail | ad hoc~~on_request | nee | nee | ja | gepland~~planned | wens seh
  IF-018 | beeldarchief | huisartsen | verslagen | Edifact | message | realtime | nee | ja | ja | uitfaseren~~phasing_out | vervangen door fhir
  IF-020 | kwaliteitsregister | datawarehouse | meldingen | sql view | db~~database | nightly~~daily | nee | n | nee | productie |
""",
    r"""
ziekenhuis_incidenten_2025.ods org=ziekenhuis
S storingen
p majors en datalekken 2025 - intern gebruik

T incident incidenten
t external_id | occurred_on/discovered_on | name/description | kind | severity | occurred_in:to/affects:to | people_affected | cause | closed_on | lesson | loss
h ticket | datum | wat is er gebeurd | soort | prio | systeem | aantal pat. geraakt | root cause | opgelost op | lessons learned | schade €
  INC25-0117 | @2025-01-17~~2025-01-17 | epd niet bereikbaar op de poli | storing~~outage | 1 | epd | n.v.t.~~null | switch defect | @2025-01-17 | reserve switch op locatie | #0
  INC25-0302 | 2-3-2025~~2025-03-02 | brief naar verkeerd adres | datalek~~breach | 3 | postverwerking | #1~~1 | typefout | 5-3-2025~~2025-03-05 | adrescheck | geen~~null or 0
  INC25-0419 | 19/04/25~~2025-04-19 | phishing, 3 accounts gekaapt | aanval~~attack | 2 | werkplek | onbekend~~null | geen mfa op oud account | 22/04/25 | mfa overal aan | ca 12k~~1200000
  INC25-0608 | 8 juni~~2025-06-08 or null | laptop gestolen uit auto | diefstal~~loss | 2 | werkplek | #0 | slordigheid | 9 juni | schijf was versleuteld | 1.100,-~~110000
  INC25-0911 | @2025-09-11 | dubbele medicatieregel na update | fout~~mistake | 1 | epd | #14 | regressietest overgeslagen | @2025-09-13 | test verplicht voor release | 
  INC25-1120 | @2025-11-20 | bijna verkeerde patiënt in portaal | near miss~~near_miss | 2 | patiëntportaal | 0 | cache | open~~null | loopt nog | 
""",
    r"""
ziekenhuis_gegevenssets.xlsx org=ziekenhuis
S datasets
T data_set datasets
t name | description | location | read_as | refresh | owns:from | stewards:from | writes:from/source_of:from | personal_data | access | modified | licence
h dataset | korte uitleg | pad / url | format | refresh | data owner | data steward | bron systeem | avg j/n | toegang | last update | licentie
  wachttijden poli | per specialisme, per week | dwh.wachttijd | db~~database | weekly~~weekly | mgr zorgadministratie | analist zorg | epd | n~~false | intern~~restricted or private | @2026-01-05~~2026-01-05 | n.v.t.~~null
  opnames en ontslagen | per dag per afdeling | dwh.opname | db | daily~~daily | cmio | analist zorg | epd | j~~true | beperkt~~restricted | 2026-01-11~~2026-01-11 | n.v.t.
  medicatiegebruik | hoeveelheden per groep | Z:/rapportage/medicatie | csv~~csv | per kwartaal~~quarterly | ziekenhuisapotheker | ? ~~null | epd | n | intern | Q4 2025 | n.v.t.
  open data kwaliteit | indicatoren voor buiten | www.voorbeeld.invalid/kwaliteit | json~~json | jaarlijks~~yearly | hoofd kwaliteit | analist kwaliteit | kwaliteitsregister | n | openbaar~~public | @2025-06-01 | CC0
  personeelsbezetting | fte per week | G-schijf | xlsx~~excel | wekelijks | mgr hr | analist hr | roosterplanning | j | beperkt | vorige week | 
  beeldvolume | aantal en omvang onderzoeken | pacs rapportage | api~~api | real time~~continuous | hoofd radiologie | fab radiologie | beeldarchief | n | intern | @2026-01-12 | n.v.t.
""",
    r"""
ziekenhuis_servers.csv org=ziekenhuis delimiter=tab encoding=utf-8
T technology serverlijst
t name | kind | version | location | end_of_support | supplied_by:to | hosted_on:from | yearly_cost | notes
h hostname | role | os / versie | locatie | end of life | vendor | apps | kosten per jaar | remarks
  srv-epd-01 | server~~server | Linux 8 | dc1 rack 4 | @2029-05-31~~2029-05-31 | Havenzicht ICT | epd | $18500~~1850000 | cluster met 02
  srv-epd-02 | server | Linux 8 | dc2 rack 1 | @2029-05-31 | Havenzicht ICT | epd | $18500 |
  db-lims | db~~database | SQL 2016 | dc1 | 14-07-2026~~2026-07-14 | Labwise | lims | 7k~~700000 | ! eol dit jaar
  san-a | storage~~storage | fw 9.1 | dc1 | 2027 | Opslaghuis | pacs, archief~~["pacs","archief"] | $44000 |
  vdi-farm | werkplek~~workplace | 2022 | dc1+dc2 | n.b.~~null | Havenzicht ICT | alles | 96.000~~9600000 |
  ad-01 | identity~~identity | 2019 | dc1 | jan 2029~~[2029-01-01..2029-01-31] | - ~~null | | 0 |
""",
    r"""
ziekenhuis_bcp.xlsx org=ziekenhuis
S bcp
p continuïteitsplannen en oefeningen
T continuity_plan continuïteitsplannen
t name | scenario | recovers:to | rto_hours | rpo_hours | owns:from | version | review_date | steps/description
h plan | scenario | voor systeem / proces | RTO (uur) | RPO (uur) | plan owner | versie | review voor | eerste stappen
  uitwijk epd | uitval ict~~outage | epd | #4~~4 | 0,25~~0.25 | cmio | 3.1 | @2026-06-01~~2026-06-01 | crisisteam bellen, noodformulieren, uitwijk starten
  ransomware | ransomware~~ransomware | alle servers | #72 | #24 | ciso | 1.4 | juni 2026~~[2026-06-01..2026-06-30] | netwerk scheiden
  lab op papier | uitval ict | lab | #2 | n.v.t.~~null | hoofd klinische chemie | 2.0 | verlopen!~~null | bonnenboek
  pand ontruimd | gebouw~~building | poli zuid | #24 | n.v.t. | facilitair | 1.0 | 1-10-2026 | verplaatsen naar noord
  leverancier valt om | leverancier~~supplier | roosterplanning | 1 week~~168 | #48 | mgr hr | concept | n.t.b.~~null | export maandelijks ophalen


T exercise oefeningen
t name | date | tests:to | scenario/description | outcome | lessons
h oefening | wanneer | getoetst plan | korte omschrijving | resultaat | geleerd
  nachtoefening epd | @2025-03-12~~2025-03-12 | uitwijk epd | uitval dc1 om 02:00 | deels geslaagd~~partly | belboom niet actueel
  tabletop ransomware | 14 okt 2025~~2025-10-14 | ransomware | crisisteam aan tafel | geslaagd~~passed | besluit over betalen vooraf nemen
  ontruiming poli zuid | 5-11-25~~2025-11-05 | pand ontruimd | echte ontruiming | niet gehaald~~failed | nooduitgang geblokkeerd
""",
    r"""
ziekenhuis_kwaliteitsregels.ods org=ziekenhuis
S dq rules
T quality_rule kwaliteitsregels
t external_id | name/description | measures:to | column | dimension | expression | threshold | severity
h id | regel | dataset | veld | dq dimensie | check (sql-achtig) | norm % | ernst
  dq1 | bsn is gevuld | opnames en ontslagen | bsn | volledigheid~~completeness | bsn is not null | %0.995~~0.995 | hoog~~high
  dq2 | ontslag na opname | opnames en ontslagen | ontslagdatum | consistentie~~consistency | ontslag >= opname | 100%~~1 | H
  dq3 | specialisme bestaat | wachttijden poli | spec_code | geldigheid~~validity | code in lijst | 98~~0.98 | m~~middle
  dq4 | geen dubbele opname | opnames en ontslagen | opname_id | uniek~~uniqueness | count = 1 | %1 | hoog
  dq5 | cijfers niet ouder dan 7 dagen | wachttijden poli | ladingdatum | tijdigheid~~timeliness | vandaag - datum <= 7 | %0.9 | laag~~low
""",
    r"""
ziekenhuis_urenstaat_week2.xlsx org=ziekenhuis
S wk 2
p urenstaat ict-beheer week 2 2026
T - urenstaat: hours of people, not the register's
t - | - | - | - | - | - | -
h medewerker | ma | di | wo | do | vr | totaal
  fab epd | #8 | #8 | #8 | #0 | #8 | #32
  fab lab | #8 | #8 | #4 | #8 | #0 | #28
  fab hr | #9 | #9 | #9 | #9 | #0 | #36
  servicedesk 1 | #8 | #8 | #8 | #8 | #8 | #40
  servicedesk 2 | #0 | #0 | ziek | ziek | ziek | #0
- totaal | #33 | #33 | #29 | #25 | #16 | #136
p akkoord leidinggevende: ............
""",
]
