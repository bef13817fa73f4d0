"""No person but systems, and the colleague who saves what they give: exports of a configuration database, a service desk tool, a geo portal and a portfolio tool. Technical column names, codes, ISO stamps, UTF-16, tabs and pipes."""
kBooks = [
    r"""
veiligheidsregio_cmdb_export.csv org=veiligheidsregio delimiter=semicolon encoding=utf-16 dates=stamp quote=all
T application cmdb_export
t external_id | name | description | - | supplied_by:to | version | status | owns:from | responsible:from | users | in_use_since | confidentiality | - | -
h ci_id | ci_name | short_description | ci_class | vendor_name | version | install_status | owned_by | managed_by_group | user_count | go_live_date | conf_level | sys_created_on | sys_updated_by
  CI0004711 | Meldkamerkoppeling | ontvangt meldingen van de meldkamer | cmdb_ci_appl | Alarmwerk | 8.1.0 | In Use~~active | hoofd Meldkamer | FB Meldkamer | #85~~85 | @2020-11-02~~2020-11-02 | 3~~high | @2020-10-01 | import
  CI0004712 | Voertuigkaart | positie van voertuigen | cmdb_ci_appl | Geoplein | 5.2 | In Use | hoofd Brandweer | FB Geo | #240 | @2022-03-15 | 2~~middle | @2022-02-20 | import
  CI0004720 | Crisislogboek | logboek bij opschaling | cmdb_ci_appl | Vraagbaak | NULL~~null | In Use | hoofd Crisisbeheersing | FB Crisis | #400 | @2018-06-01 | 3 | @2018-05-02 | admin
  CI0004733 | Oefenplanner | planning van oefeningen | cmdb_ci_appl | Roosterhuis | 2024.4 | Pending Install~~planned | hoofd Vakbekwaamheid | FB Algemeen | #0 | NULL~~null | 1~~low | @2025-12-11 | import
  CI0004690 | Oud rooster | rooster voor 2020 | cmdb_ci_appl | NULL~~null | 3.9 | Retired~~ended | hoofd P&O | FB Algemeen | #12 | @2011-01-01 | 2 | @2015-01-01 | admin
  CI0004801 | Bluswatervoorziening | ligging van brandkranen | cmdb_ci_appl | Geoplein | 1.7 | In Use | hoofd Brandweer | FB Geo | #310 | @2023-09-01 | 1 | @2023-08-28 | import
""",
    r"""
veiligheidsregio_tickets_major.csv org=veiligheidsregio delimiter=tab encoding=utf-8 dates=iso lines=unix
T incident service_desk_export
t external_id | name/description | occurred_on | closed_on | severity | occurred_in:to/affects:to | cause/lesson/notes | - | people_affected
h number | short_description | opened_at | resolved_at | priority | cmdb_ci | close_notes | assignment_group | impacted_users
  INC0090012 | Meldkamerkoppeling traag | 2025-02-11 08:14:22~~2025-02-11 | 2025-02-11 10:02:10~~2025-02-11 | 1 - Critical~~high | Meldkamerkoppeling | schijf vol | Netwerk | #85~~85
  INC0090313 | Kaart niet zichtbaar in voertuigen | 2025-03-02 19:40:00 | 2025-03-03 01:15:00~~2025-03-03 | 2 - High~~high | Voertuigkaart | certificaat verlopen | FB Geo | #61
  INC0091877 | Inlog crisislogboek faalt | 2025-06-20 06:05:31 | 2025-06-20 07:00:00 | 2 - High | Crisislogboek | wachtwoordbeleid | Werkplek | #140
  INC0093001 | Mailstoring | 2025-09-30 13:00:00 | (null)~~null | 3 - Moderate~~middle | (null)~~null | (null) | Leverancier | #900
  INC0093450 | Printer kazerne defect | 2025-11-18 09:12:45 | 2025-11-19 16:20:00 | 4 - Low~~low | (null) | vervangen | Werkplek | #6
""",
    r"""
veiligheidsregio_contracten_export.csv org=veiligheidsregio delimiter=pipe encoding=utf-8 dates=iso lines=unix
T contract contract_export
t number/external_id | name | supplied_by:to | start_date | end_date | notice_months | value | yearly_value | renewal | owns:from/responsible:from | valid_until/- | status
h contract_no | contract_name | supplier | date_start | date_end | notice_period_months | total_amount_eur | annual_amount_eur | auto_renew | contract_manager | date_archived | state
  100231 | Onderhoud meldkamerkoppeling | Alarmwerk | @2020-11-01~~2020-11-01 | @2026-10-31~~2026-10-31 | #6~~6 | 540000.00~~54000000 | 90000.00~~9000000 | true~~automatic | adviseur inkoop | | active~~active
  100245 | Geo-abonnement | Geoplein | @2022-03-01 | @2027-02-28 | #3 | 127500.50~~12750050 | 25500.10~~2550010 | false | teamleider Geo | | active
  100198 | Rooster oud | Roosterhuis | @2012-01-01 | @2020-12-31 | #1 | 88000 | 9777.78~~977778 | false | hoofd P&O | @2021-02-01 | expired~~ended
  100260 | Portofoons | Radiowerk | @2024-05-01 | 9999-12-31~~null or "9999-12-31" | #12 | 1250000 | 250000 | true | hoofd Meldkamer | | active
  100271 | Oefenplanner | Roosterhuis | @2026-02-01 | @2029-01-31 | #2 | 45000.00 | 15000.00 | false | hoofd Vakbekwaamheid | | draft~~planned
""",
    r"""
waterschap_metadata_geoportaal.csv org=waterschap delimiter=comma encoding=utf-8 dates=iso quote=all lines=unix
T data_set metadata_export
t external_id | name | description | publisher/owns:from | licence | issued | modified | refresh | access | read_as | location | tags
h identifier | title | abstract | publisher | license | issued | modified | accrualPeriodicity | accessRights | distribution_format | accessURL | keywords
  ws-0001 | Waterpeilen | Gemeten peilen per kwartier | team Data | CC0-1.0 | @2019-04-01~~2019-04-01 | @2026-01-14~~2026-01-14 | CONT~~continuous | PUBLIC~~public | application/json~~json | https://data.voorbeeld.invalid/peil | water;peil;meting~~["water","peil","meting"]
  ws-0002 | Keringen | Ligging van waterkeringen | team Geo | CC-BY-4.0 | @2020-01-15 | @2025-11-30 | ANNUAL~~yearly | PUBLIC | application/gml+xml | https://data.voorbeeld.invalid/kering | dijk;kering
  ws-0003 | Lozingen | Vergunde lozingspunten | team Vergunningen | n/a~~null | @2021-06-01 | @2025-12-20 | MONTHLY~~monthly | RESTRICTED~~restricted | text/csv~~csv | file://intern/lozing.csv | vergunning
  ws-0004 | Muskusratten | Vangsten per vak | team Beheer | CC0-1.0 | @2018-02-01 | @2025-12-31 | WEEKLY~~weekly | PUBLIC | text/csv | https://data.voorbeeld.invalid/rat | 
  ws-0005 | Debiteuren | Aanslagen per object | team Belastingen | | | @2026-01-10 | DAILY~~daily | NON_PUBLIC~~private | database~~database | db://belasting/aanslag | financieel
""",
    r"""
portfoliotool_export_projecten.xlsx org=provincie_fictief strings=inline
S Export 20260119
T initiative portfolio_export
t external_id | name | kind | stage | status | responsible:from | owns:from/commissioned_by:to | planned_start | planned_end | progress | planned_cost.incidental | spent | signal | part_of:to | risk | business_case | -
h ProjectID | ProjectName | ProjectType | CurrentGate | State | ProjectManager | Sponsor | PlannedStartDate | PlannedFinishDate | PercentComplete | TotalBudgetEUR | ActualCostEUR | OverallHealth | ParentProgram | RiskLevel | BusinessCaseSummary | LastModifiedUTC
  PRJ-00021 | Digitale vergunning | Project~~project | Execution~~execution | Active~~active | pm 1 | directeur Omgeving | @2025-02-01~~2025-02-01 | @2026-12-31~~2026-12-31 | %0.4~~0.4 | #820000~~82000000 | #301250.75~~30125075 | Amber~~amber | PRG-01 Omgeving | Medium~~middle | minder doorlooptijd | 2026-01-18T22:00:03Z
  PRJ-00022 | Kaartportaal | Project | Closing~~closing | Active | pm 2 | directeur Omgeving | @2024-06-01 | @2026-03-31 | %0.95 | #240000 | #231000 | Green~~green | PRG-01 Omgeving | Low~~low | | 2026-01-18T22:00:03Z
  PRJ-00030 | Subsidieportaal | Project | Preparation~~preparation | OnHold~~on_hold | pm 1 | directeur Middelen | @2026-04-01 | @2027-09-30 | %0 | #410000 | #0 | Red~~red | | High~~high | betere dienst | 2026-01-18T22:00:03Z
  PRJ-00035 | Verkenning digitale tweeling | Exploration~~exploration | Idea~~idea | Proposed~~proposal | | directeur Mobiliteit | | | %0 | #60000 | #0 | N/A~~null | | | | 2026-01-18T22:00:03Z
  PRJ-00036 | Archief op orde | Program~~programme | Execution | Active | pm 3 | secretaris | @2023-01-01 | @2027-12-31 | 62,5 %~~0.625 | #1500000 | #910000 | Green | | Medium | wettelijke taak | 2026-01-18T22:00:03Z
""",
    r"""
portfoliotool_export_uren.csv org=provincie_fictief delimiter=semicolon encoding=utf-8-sig dates=iso
T - urenboekingen: time booked per person, a source for other systems
t - | - | - | - | -
h boeking_id | medewerker_nr | project_id | datum | uren
  55120 | M0017 | PRJ-00021 | @2026-01-12 | #8
  55121 | M0017 | PRJ-00021 | @2026-01-13 | #6.5
  55122 | M0033 | PRJ-00036 | @2026-01-12 | #8
  55123 | M0033 | PRJ-00022 | @2026-01-14 | #4
  55124 | M0041 | PRJ-00030 | @2026-01-15 | #7.25
""",
    r"""
archimatetool_export_landschap.ods org=veiligheidsregio
S Elements
T process processen_uit_een_modelleertool
t external_id | name | description | owns:from | criticality | rto_hours | rpo_hours | volume | status
h Identifier | Label | Documentation | prop:Eigenaar | prop:Vitaal | prop:RTO_uur | prop:RPO_uur | prop:AantalPerJaar | prop:Status
  id-7f31 | Alarmeren | Van melding tot uitruk | hoofd Meldkamer | ja~~vital | #0.25~~0.25 | #0~~0 | #14200~~14200 | actief~~active
  id-7f32 | Opschalen | Van GRIP 1 tot GRIP 4 | hoofd Crisisbeheersing | ja | #1 | #1 | #11 | actief
  id-7f40 | Oefenen | Jaarplan en uitvoering | hoofd Vakbekwaamheid | nee~~middle or low | #72 | #24 | #230 | actief
  id-7f41 | Adviseren over evenementen | Advies aan gemeenten | hoofd Risicobeheersing | nee | #48 | #24 | #640 | actief
  id-7f52 | Salarissen betalen | Maandelijkse run | hoofd P&O | nee | #120 | #24 | #12 | uitbesteed
""",
    r"""
woningcorporatie_erp_leveranciers.ods org=woningcorporatie
S VENDORS
p Report: VENDOR_MASTER   Client: 100   User: BATCH   Run: 2026-01-19 05:00
T supplier leveranciersstam
t external_id | name | coc_number | - | contact_person | contact_email | contact_phone | - | status/-
h VENDOR_NO | NAME1 | COC_NO | IBAN | CONTACT_NAME | CONTACT_MAIL | CONTACT_TEL | PAY_TERMS | BLOCK_IND
  0000100023 | KLUSBAAR | 99000012 | NL00BANK0000000012 | PLANNING | PLANNING@KLUSBAAR.VOORBEELD | 0105550102 | 0030 | 
  0000100024 | DAKWERK SOFTWARE BV | 99000011 | NL00BANK0000000011 | SERVICE DESK | SD@DAKWERK.VOORBEELD | 0105550101 | 0014 | 
  0000100031 | SCHOON EN VEILIG | 99000031 | NL00BANK0000000031 | - ~~null | - ~~null | 0105550131 | 0030 | X
  0000100040 | LIFTSERVICE RIJNMOND | 99000040 | NL00BANK0000000040 | STORINGSDIENST | STORING@LIFT.VOORBEELD | 0800555040 | 0030 | 
  0000100055 | PEILPUNT | 99000016 | NL00BANK0000000016 | VERKOOP | HALLO@PEILPUNT.VOORBEELD | - ~~null | 0014 | 
n *** END OF REPORT ***
""",
    r"""
gemeente_zaaktypen_export.csv org=gemeente delimiter=semicolon encoding=utf-8 dates=iso
p #exported from zaaktypecatalogus
p #records=6
T service/process zaaktypen
t external_id | name | description/notes | promised_days | - | kind | valid_from | valid_until | aims_at:to | digital | owns:from/realises:from/responsible:from
h zaaktype_code | zaaktype_omschrijving | toelichting | servicenorm_dagen | archiefnominatie | indicatie_intern_extern | begin_geldigheid | einde_geldigheid | doelgroep | digitaal_aanvragen | verantwoordelijke_afdeling
  B0337 | Parkeervergunning aanvragen | bewoners en bedrijven | #5~~5 | vernietigen | extern~~external | @2021-01-01~~2021-01-01 | | inwoners | J~~true | Vergunningen
  B0120 | Evenement melden | klein evenement | #15 | vernietigen | extern | @2022-04-01 | | organisatoren | J | Vergunningen
  B0801 | Wmo-ondersteuning aanvragen | gesprek en besluit | #56 | vernietigen | extern | @2020-01-01 | | inwoners | N~~false | Toegang
  B0955 | Autorisatie aanvragen | voor medewerkers | #2 | vernietigen | intern~~internal | @2023-06-01 | | medewerkers | J | I&A
  B0044 | Rijbewijs aanvragen | aan de balie | #3 | vernietigen | extern | @2019-01-01 | @2026-06-30~~2026-06-30 | inwoners | N | Burgerzaken
  B0500 | Woo-verzoek indienen | informatie vragen | #28 | bewaren | extern | @2022-05-01 | | inwoners, pers~~["inwoners","pers"] | J | Juridische zaken
""",
    r"""
school_softwarecatalogus_export.csv org=mbo_school delimiter=semicolon encoding=cp1252 ragged=yes dates=slash
p sep=;
p Export softwarecatalogus d.d. 19/01/2026 05:12
p Filter: alle locaties
p
T application catalogus_export
t external_id | name | supplied_by:to | version | users/- | yearly_cost | contract_end | status | owns:from | description | notes
h Objectnummer | Objectnaam | Leverancier_naam | Versienr | Aantal_licenties | Kosten_per_jaar_EUR | Contract_einddatum | Levenscyclusfase | Proceseigenaar | Toelichting_kort | Memo
  S-0001 | Studentvolg oud | Leerkern | 7.3 | 4200 | 84.000,00~~8400000 | @2026-07-31~~2026-07-31 | Uitfaseren~~phasing_out | onderwijsmanager | volgen van voortgang | vervangen
  S-0002 | Rooster | Roosterhuis | 2025 | 310~~310 | 21.450,50~~2145050 | @2027-12-31 | Operationeel~~active | roosterbureau
  S-0003 | Toetsplein | Toetswerk | n.v.t.~~null | 3900 | 36000 | #N/B~~null | Operationeel | onderwijsmanager | digitaal toetsen
  S-0004 | Bibliotheek | #VERW!~~null | 3 | 150 | 2.900 | @2026-03-01~~2026-03-01 | Operationeel | mediatheek
  S-0005 | Praktijkplaats | Stagekern | 1.9 | 900 | 12.000,00 | 00/00/0000~~null | Gepland~~planned | stagebureau | stages en bedrijven | "proef" loopt; zie dossier
  S-0006 | Leerplein | Leerhuis Noord | SaaS | 540 | 0,00~~0 |  | Operationeel
n Einde export (6 records)
""",
]
