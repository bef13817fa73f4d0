"""Contract manager of a joint tax office of municipalities: clauses and notice dates, procurement words, two header rows with the contract at the left and the money at the right, an export of the contract system with technical names, mandates in euros."""
kBooks = [
    r"""
Contractenlijst_BSR_werkversie_okt26.xlsx org=belastingsamenwerking
S Contracten
p Contractenlijst bedrijfsvoering en ICT
p Bedragen exclusief btw | | | peildatum 1 oktober 2026

T contract contracten
t number/external_id | name | supplied_by:to/party_in:from | responsible:from/owns:from/stewards:from | owns:from/accountable:from/responsible:from | start_date | end_date | extension | - | notice_months | yearly_value | value | - | processor_agreement | renewal | notes/-
h Contract | < | Partij | Wie bij ons | < | Looptijd | < | Verlenging | Opzeggen | < | Waarde | < | Inkoop | AVG | Wat gaan we doen | Let op
h nr. | onderwerp | | contractbeheer | budgethouder | ingangsdatum | einddatum | opties | uiterlijk vóór | termijn (mnd) | per jaar | totaal | procedure | verwerkersovk. | | 
  C-011~~C-011 | Belastingapplicatie heffen en innen | Fiscus Software | R. Meinema | hoofd Heffen | @2021-01-01 | @2027-12-31~~2027-12-31 | 2 x 1 jaar~~2 x 1 jaar | @2027-06-30 | #6~~6 | $486000~~48600000 | $3402000 | Europees openbaar | ja~~true | aanbesteden~~tender | marktconsultatie voorjaar
  C-014 | Waarderingssoftware WOZ | WOZ-Rekenhuis | R. Meinema | hoofd Waarderen | @2023-04-01 | @2027-03-31 | 1 x 2 jaar | @2026-12-31 | #3 | $128500 | $514000 | meervoudig | ja | verlengen~~extend | prijsindexatie afspreken
  C-019 | Printen en verzenden aanslagen | Couvert Drukwerk | T. Yilmaz | hoofd Klant | @2024-01-01 | @2026-12-31 | geen | @2026-09-30 | #3 | $310000 | $930000 | Europees openbaar | ja | aanbesteden | gunning loopt
  C-022 | Betaalverkeer en incasso | Bank van de Regio | T. Yilmaz | controller | @2020-07-01 | @2028-06-30 | geen | | | $64000 | $512000 | enkelvoudig | nee~~false | afwachten~~null | 
  C-027 | Luchtfoto's en mutatiesignalering | Vogelvlucht Geo | R. Meinema | hoofd Waarderen | @2025-02-01 | @2029-01-31 | 2 x 1 jaar | @2028-10-31 | #3 | $41750 | $167000 | meervoudig | nvt | verlengen | samen met waterschap
  C-031 | Deurwaardersdiensten | Exploot Groep | T. Yilmaz | hoofd Innen | @2022-10-01 | @2026-09-30~~2026-09-30 | 1 x 1 jaar | @2026-06-30 | #3 | | | meervoudig | ja | stoppen~~end | wordt regionaal ingekocht
  C-033 | Werkplekken en kantoorautomatisering | SSC Rivierenland | directiesecretaris | directie | @2019-01-01 | | stilzwijgend | | #12 | $225000 | | inbesteding | ja | loopt door~~extend or automatic or null | dienstverleningsovereenkomst
- Totaal | | | | | | | | | | $1255250 | $5525000
S Leveranciers
T supplier leveranciers
t external_id | name | description | coc_number | contact_person | contact_email | contact_phone | - | responsible:from/owns:from
h Crediteurnr | Bedrijfsnaam | Levert ons | KvK-nummer | Accountmanager | Mailadres | Tel. | Kritisch? | Regievoerder
  400112~~"400112" | Fiscus Software | belastingapplicatie | 00110011~~00110011 | mw. Van Wijk | vanwijk@fiscus.example | 010-0000011 | ja | R. Meinema
  400127 | WOZ-Rekenhuis | WOZ-software | 00110012 | dhr. Otten | otten@wozrekenhuis.example | 010-0000012 | ja | R. Meinema
  400233 | Couvert Drukwerk | print en verzending | 00110013 | mw. Salah | salah@couvert.example | 024-0000013 | ja | T. Yilmaz
  400240 | Bank van de Regio | betaalrekening | 00110014 | zakelijk team | zakelijk@bvr.example | 0900-000014 | ja | controller
  400305 | Vogelvlucht Geo | luchtfoto's | 00110015 | dhr. Pinas | pinas@vogelvlucht.example | 030-0000015 | nee | R. Meinema
  400311 | Exploot Groep | deurwaarders | 00110016 | mw. Kok | kok@exploot.example | 055-0000016 | nee | T. Yilmaz
  400388 | Papierhier | kantoorartikelen | 00110017 | winkel | info@papierhier.example | 0800-0000017 | nee | facilitair
""",
    r"""
CMS_export_contracts.csv org=belastingsamenwerking delimiter=comma encoding=utf-8 dates=iso quote=all lines=unix
T contract
t external_id/- | number/external_id | name | - | supplied_by:to/party_in:from | - | start_date | end_date | notice_months | renewal | yearly_value | - | owns:from/responsible:from | owns:from/party_in:from/- | processor_agreement | status | - | -
h REC_ID | CONTRACT_NO | TITLE | CAT_CODE | VENDOR_NAME | VENDOR_ID | START_DT | END_DT | NOTICE_PERIOD_MTH | RENEWAL_TYPE | ANNUAL_AMT | CURRENCY | CONTRACT_OWNER | ORG_UNIT | DPA_SIGNED_YN | STATUS | LAST_CHANGED | CHANGED_BY
  10231 | CW-2021-004 | Belastingapplicatie | ICT-SW | Fiscus Software | 400112 | @2021-01-01 | @2027-12-31~~2027-12-31 | 6 | MANUAL | 486000.00~~48600000 | EUR | rmeinema | HEFFEN | Y~~true | ACTIVE~~active | 2026-09-14T10:22:09 | sys
  10232 | CW-2023-011 | WOZ waardering | ICT-SW | WOZ-Rekenhuis | 400127 | @2023-04-01 | @2027-03-31 | 3 | OPTION | 128500.00 | EUR | rmeinema | WAARD | Y | ACTIVE | 2026-09-14T10:22:09 | rmeinema
  10240 | CW-2024-001 | Print en verzending | DIENST | Couvert Drukwerk | 400233 | @2024-01-01 | @2026-12-31 | 3 | TENDER~~tender | 310000.00 | EUR | tyilmaz | KLANT | Y | EXPIRING | 2026-10-01T08:00:41 | tyilmaz
  10244 | CW-2020-019 | Betaalverkeer | FIN | Bank van de Regio | 400240 | @2020-07-01 | @2028-06-30 | | AUTO~~automatic | 64000.00 | EUR | controller | INNEN | N~~false | ACTIVE | 2025-02-11T16:01:00 | sys
  10251 | CW-2025-003 | Luchtfoto's | GEO | Vogelvlucht Geo | 400305 | @2025-02-01 | @2029-01-31 | 3 | OPTION | 41750.00 | EUR | rmeinema | WAARD | N | ACTIVE | 2025-02-03T09:12:55 | rmeinema
  10260 | CW-2022-030 | Deurwaarders | DIENST | Exploot Groep | 400311 | @2022-10-01 | @2026-09-30 | 3 | END~~end | | EUR | tyilmaz | INNEN | Y | EXPIRED~~ended | 2026-10-01T00:00:00 | batch
  10262 | CW-2018-002 | Kopieerpapier | FAC | Papierhier | 400388 | @2018-05-01 | | 1 | AUTO | 2150.00~~215000 | EUR | facilitair | STAF | N | ACTIVE | 2018-05-02T11:00:00 | migratie
""",
    r"""
mandaatlijst_bijlage1.ods org=belastingsamenwerking
S Mandaten
p Bijlage 1 bij het mandaatbesluit invordering en inkoop

T mandate mandaten
t external_id | name/scope | gives_mandate:from | holds_mandate:from | amount_max | may_delegate | ground | start_date | scope/notes/description/-
h Nr. | Bevoegdheid | Mandaatgever | Gemandateerde | Tot (€) | Ondermandaat? | Wettelijke grondslag | Met ingang van | Voorwaarden
  1.1 | Kwijtschelding verlenen | dagelijks bestuur | hoofd Innen | #5000~~500000 | ja~~true | Invorderingswet 1990, art. 26 | @2024-01-01~~2024-01-01 | maandelijks melden
  1.2 | Uitstel van betaling verlenen | dagelijks bestuur | medewerker Innen | #25000 | nee~~false | Leidraad invordering | @2024-01-01 | 
  1.3 | Dwangbevel uitvaardigen | ontvanger | deurwaarder | | nee | Invorderingswet 1990, art. 12 | @2024-01-01 | 
  1.4 | Uitspraak op bezwaar | heffingsambtenaar | hoofd Waarderen | | ja | Awr, art. 25 | @2025-03-01 | niet bij eigen taxatie
  2.1 | Inkoop tot aanbestedingsgrens | directeur | budgethouder | #50000 | nee | Inkoopreglement | @2023-07-01 | drie offertes vanaf 10.000
  2.2 | Contracten ondertekenen | dagelijks bestuur | directeur | #221000~~22100000 | ja | Gemeenschappelijke regeling, art. 14 | @2023-07-01 | twee handtekeningen
""",
]
