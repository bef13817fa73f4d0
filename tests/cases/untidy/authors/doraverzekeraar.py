"""Operational risk officer of a small insurer: English register language with Dutch where the business filled it in, inherent and residual side by side, DORA columns, k€, an incident log from the ticket tool, plans and exercises on two tabs."""
kBooks = [
    r"""
Operational_Risk_Register_Q4-2026.xlsx org=verzekeraar
S Read me
T - legend
h Colour | Meaning
  Red | outside appetite, plan required
  Amber | outside appetite, accepted by RC
  Green | within appetite
S Risk register
p Operational risk register | | | | Owner: Risk & Compliance
p Reviewed by Risk Committee on 14 October 2026

T risk register
t external_id | name | -/in_domain:to/threatens:to | cause | event | effect | likelihood/- | impact/- | - | mitigates:from | likelihood/- | impact/- | - | - | treatment | treatment_reason | owns:from/accountable:from | responsible:from | review_date | status | notes/-
h Risk ID | Risk title | Business line | Cause | Event | Consequence | Inherent | < | < | Key controls | Residual | < | < | Appetite | Response | Rationale | Risk owner | Action owner | Next review | Status | Comments RC
h | | | | | | L | I | Score | | L | I | Score | | | | | | | | 
  OR-01~~OR-01 | Claims system unavailable | Schade | verouderde hardware | langdurige storing | schade-uitkeringen vertraagd | #4 | #5 | #20 | C-03; C-07~~["C-03", "C-07"] | #3 | #4 | #12 | outside | Reduce~~reduce | vervanging loopt | Head of Claims | IT Operations | @2027-01-31~~2027-01-31 | Open~~active | ok
  OR-02 | Phishing leads to account takeover | alle | onoplettendheid | gestolen inloggegevens | datalek en fraude | #5 | #4 | #20 | C-01 | #3 | #3 | #9 | within | Reduce | MFA overal | CISO | Security team | @2027-01-31 | Open | 
  OR-03 | Wrong premium calculation | Inkomen | fout in tarieftabel | verkeerde premie gefactureerd | herstel en reputatie | #3 | #3 | #9 | C-05 | #2 | #3 | #6 | within | Accept~~accept | herstelkosten lager dan controle | Product manager Inkomen | Actuariaat | @2027-04-30 | Open | jaarlijks
  OR-04 | Cloud provider exits the market | alle | faillissement | dienst stopt | geen toegang tot polisgegevens | #2 | #5 | #10 | C-08 | #2 | #4 | #8 | outside | Transfer~~transfer | exitplan met escrow | COO | Vendor management | @2027-01-31 | Open | RC vraagt test
  OR-05 | Key person leaves actuarial | Actuariaat | krappe arbeidsmarkt | kennis vertrekt | rapportage te laat | #4 | #3 | #12 | | #3 | #3 | #9 | within | Reduce | opvolging opleiden | HR director | Actuariaat | @2027-04-30 | Open | 
  OR-06 | Sanctions screening misses a hit | Leven | lijst niet bijgewerkt | uitkering aan gesanctioneerde | boete | #2 | #5 | #10 | C-06 | #1 | #5 | #5 | within | Avoid~~avoid | dagelijkse screening | Compliance officer | Operations | @2027-01-31 | Closed~~ended | 
  OR-07 | Model error in fraud detection | Schade | drift | onterechte afwijzing | klachten | #3 | #4 | #12 | C-09 | #2 | #4 | #8 | outside | Reduce | herijking per kwartaal | Head of Claims | Data team | @2027-01-31 | Open | AI Act?
S Controls
T control controls
t external_id | name/description | kind | mitigates:to | owns:from/accountable:from | responsible:from | - | state | - | evidence | review_date
h Control ID | Control description | Type (P/D/C) | Mitigates | Control owner | Performed by | Frequency | Operating effectiveness | Last tested | Evidence | Next test
  C-01 | Multi-factor authentication on all accounts | P~~preventive | OR-02 | CISO | IT Operations | continuous | effective~~proven or in_place | @2026-09-10 | testrapport 26-114 | @2027-03-31~~2027-03-31
  C-03 | Redundant storage claims system | P | OR-01 | IT Operations | IT Operations | continuous | partly~~partly | @2026-06-02 | | @2026-12-15
  C-05 | Four-eyes check on tariff tables | D~~detective | OR-03 | Actuariaat | Product team | per change | effective | @2026-05-20 | steekproef 25 | @2027-05-31
  C-06 | Daily sanctions list update | P | OR-06 | Compliance officer | Operations | daily | effective | @2026-08-30 | log screening | @2027-02-28
  C-07 | Disaster recovery test claims | C~~corrective | OR-01 | IT Operations | IT Operations | yearly | not effective~~absent or partly or null | @2026-04-11 | rapport uitwijk | @2027-04-15
  C-08 | Exit plan and escrow | C | OR-04 | Vendor management | Legal | yearly | planned~~planned | | | @2027-03-01
  C-09 | Quarterly recalibration of fraud model | D | OR-07 | Data team | Data team | quarterly | partly | @2026-10-01 | notebook v8 | @2027-01-15
""",
    r"""
incidentlog_2026_tickets.csv org=verzekeraar delimiter=tab encoding=utf-8 dates=iso
T incident incidenten
t external_id | name/description | kind | severity | occurred_on | discovered_on | closed_on | people_affected | loss | occurred_in:to | cause | lesson | - | clocks.done_on/-
h Ticket | Korte omschrijving | Soort | Ernst | Ontstaan | Ontdekt | Gesloten | Getroffen klanten | Schade in euro | Systeem | Oorzaak | Wat leren we | DORA major? | Gemeld bij toezichthouder op
  INC26-0041 | Polisportaal plat na release | storing~~outage | hoog~~high | @2026-02-03~~2026-02-03 | @2026-02-03 | @2026-02-04 | 18400~~18400 | 12500~~1250000 | Mijn Polis | fout in configuratie | terugdraaiscript vooraf testen | nee | 
  INC26-0077 | Brief naar verkeerd adres | datalek~~breach | laag~~low | @2026-03-11 | @2026-03-16 | @2026-03-20 | 1 | 0 | Correspondentie | handmatige adreswijziging | dubbele controle | nee | @2026-03-18
  INC26-0102 | Poging tot inbraak via leverancier | aanval~~attack | midden~~middle | @2026-05-27 | @2026-05-29 | @2026-06-15 | 0 | 0 | Koppelvlak volmacht | gelekte sleutel | sleutels jaarlijks wisselen | nee | 
  INC26-0118 | Laptop gestolen uit auto | verlies~~loss | laag | @2026-06-19 | @2026-06-19 | @2026-06-22 | 0 | 1400 | werkplek | | versleuteling werkte | nee | 
  INC26-0150 | Verkeerde bijlage aan tussenpersoon | datalek | midden | @2026-08-05 | @2026-08-12 | @2026-08-30 | 212 | 0 | Assurantie CRM | verkeerde selectie | export beperken | nee | @2026-08-14~~2026-08-14
  INC26-0166 | Uitval datacenter west | storing | hoog | @2026-09-21 | @2026-09-21 | | 96000 | 240000 | alle | stroomstoring | noodstroom duurt te kort | ja | @2026-09-21
  INC26-0171 | Bijna verkeerde batch-uitkering | bijna-incident~~near_miss | midden | @2026-10-02 | @2026-10-02 | @2026-10-03 | 0 | 0 | Uitkeringen | verkeerd bestand | naamgeving bestanden | nee | 
  INC26-0174 | Certificaat verlopen op partnerportaal | fout~~mistake | laag | @2026-10-12 | @2026-10-12 | @2026-10-12 | 140 | 0 | Volmachtportaal | niemand kreeg de waarschuwing | lijst van certificaten | nee | 
  INC26-0180 | Valse factuur betaald | aanval | midden | @2026-10-20 | @2026-10-29 | | 0 | 18250 | Crediteuren | gewijzigd rekeningnummer | terugbellen | nee | 
  INC26-0183 | Gegevens in testomgeving niet versleuteld | datalek | midden | @2026-08-01 | @2026-11-04~~2026-11-04 | @2026-11-09 | 3100 | 0 | Polisadministratie | kopie van productie | testdata maken | nee | @2026-11-06
  INC26-0185 | Claims workflow traag | storing | laag | @2026-11-11 | @2026-11-11 | @2026-11-13 | 0 | 0 | Schadeflow | zware rapportage overdag | rapport in nacht | nee | 
""",
    r"""
DORA_register_ICT_third_parties.xlsx org=verzekeraar strings=inline
S RoI
p Register of information (extract) - internal use only

T contract RoI
t number/external_id | name | supplied_by:to/party_in:from | - | related_to:to/under_contract:from/- | - | yearly_value | start_date | end_date | notice_months | - | - | - | owns:from/responsible:from
h Contract reference | Name of the arrangement | ICT third-party provider | LEI | Function supported | Critical or important (Y/N) | Annual expense (EUR) | Start date | End date | Notice period (months) | Governing law | Data location | Exit plan (Y/N) | Relationship owner
  ICT-2019-03 | Core policy platform | Noordster Polissystemen | 7245000000000000A1 | policy administration | Y | #1240000~~124000000 | @2019-07-01 | @2028-06-30~~2028-06-30 | #12~~12 | NL | NL | Y | COO
  ICT-2021-08 | Claims workflow cloud | Schadeflow | 7245000000000000B2 | claims handling | Y | #415000 | @2021-10-01 | @2026-12-31 | #6 | NL | IE | N | Head of Claims
  ICT-2022-01 | Public cloud hosting | Wolkenrand Cloud | 7245000000000000C3 | all | Y | #690000 | @2022-01-01 | @2027-12-31 | #3 | IE | NL, DE | N | IT Operations
  ICT-2023-05 | Sanctions screening service | Zeef Compliance | 7245000000000000D4 | compliance | Y | #58000 | @2023-05-15 | @2027-05-14 | #3 | NL | NL | Y | Compliance officer
  ICT-2024-02 | Print and mail | Post & Druk | | customer communication | N | #133000 | @2024-02-01 | @2027-01-31 | #4 | NL | NL | N | Operations
  ICT-2025-09 | Fraud analytics model | Patroon Analytics | 7245000000000000E5 | claims handling | N | #96000 | @2025-09-01 | @2028-08-31 | #6 | BE | NL | Y | Data team
n one arrangement per row; subcontractors on request
""",
    r"""
continuiteit_plannen_en_testen.xlsx org=verzekeraar
S Plannen
T continuity_plan plannen
t name | scenario | recovers:to | rto_hours | rpo_hours | owns:from/responsible:from | version | review_date | -
h Plan | Scenario | Voor welk proces of systeem | RTO (uur) | RPO (uur) | Eigenaar | Versie | Herzien vóór | Laatst getest
  Uitwijk schadesysteem | uitval~~outage | Schadeafhandeling | #8~~8 | #1~~1 | IT Operations | 3.2~~"3.2" | @2027-03-31~~2027-03-31 | @2026-04-11
  Herstel na gijzelsoftware | ransomware~~ransomware | alle kernsystemen | #72 | #24 | CISO | 2.0 | @2027-06-30 | @2025-11-20
  Exit cloudleverancier | leverancier~~supplier | Public cloud hosting | #720 | #24 | Vendor management | 1.0 | @2027-09-30 | 
  Kantoor onbereikbaar | gebouw~~building | Klantcontact | #24 | #0 | Facility | 4.1 | @2026-12-31 | @2026-02-17
  Griepgolf klantcontact | personeel~~staff | Klantcontact | #48 | #0 | HR | 1.3 | @2027-01-31 | 
  Terugzetten polisdatabase | gegevensverlies~~data_loss | Polisadministratie | #12 | #4 | IT Operations | 2.5 | @2027-02-28 | @2026-06-09
S Oefeningen
T exercise oefeningen
t name | date | scenario/description | tests:to | attends:from | outcome | lessons | responsible:from/-
h Oefening | Datum | Wat speelde er | Getoetst plan | Wie deden mee | Uitslag | Geleerd | Opvolging door
  Uitwijktest schade voorjaar | @2026-04-11~~2026-04-11 | datacenter uit | Uitwijk schadesysteem | IT Operations, Schade | niet gehaald~~failed | DNS vergeten | IT Operations
  Tafeloefening gijzelsoftware | @2025-11-20 | versleutelde bestanden op vrijdagmiddag | Herstel na gijzelsoftware | directie; CISO; Communicatie~~["directie", "CISO", "Communicatie"] | deels~~partly | wie beslist over betalen? | CISO
  Thuiswerkdag klantcontact | @2026-02-17 | pand dicht | Kantoor onbereikbaar | Klantcontact | geslaagd~~passed | headsets thuis | Facility
  Terugzettest polisdatabase | @2026-06-09 | corrupte tabel | Terugzetten polisdatabase | IT Operations | geslaagd | duurde 9 uur | IT Operations
  Crisisteam onaangekondigd | @2026-10-06 | uitval datacenter west nagespeeld | Uitwijk schadesysteem | directie; IT Operations | deels | telefoonlijst verouderd | COO
  Belboom | @2026-09-01 | alle leidinggevenden bereiken | Griepgolf klantcontact | alle managers | geslaagd | binnen 40 minuten | HR
""",
]
