"""Purchase desk of a hospital: exports of the purchase system in capitals and Windows-1252, creditor numbers, J/N, amounts with two decimals, a tender rule behind every list, ODS from the legal adviser."""
kBooks = [
    r"""
contractenregister_inkoop_export.csv org=ziekenhuis delimiter=semicolon encoding=cp1252
p Contractenregister; selectie: ICT en medische techniek; gedraaid 09-11-2026

T contract contractenregister
t number | name | - | supplied_by:to | tags/- | start_date | end_date | notice_months | extension | renewal | yearly_value | value | - | owns:from | responsible:from | processor_agreement | - | under_contract:from | - | notes/description
h CONTRACTNR | OMSCHRIJVING | CREDNR | CREDITEUR | INKOOPCATEGORIE | INGANGSDATUM | EXPIRATIEDATUM | OPZEGTERMIJN_MND | VERLENGOPTIES | BIJ_AFLOOP | JAARWAARDE | CONTRACTWAARDE | BTW_PCT | CONTRACTEIGENAAR | INKOPER | VERWERKERSOVK | ALG_VOORWAARDEN | GELDT_VOOR | GEWIJZIGD_DOOR | OPMERKING
  C2023-118 | EPD onderhoud en support | 40112 | Zuster & Zoon ICT | ICT software | @2023-01-01 | @2027-12-31~~2027-12-31 | 12~~12 | 2 x 2 jr | VERLENGEN~~extend | $1240000.00~~124000000 | $6200000.00 | 21 | mgr. ICT | INK-3 | J~~true | AIVG | EPD | jdv |
  C2024-027 | Labinformatiesysteem | 40877 | Reageer Systems | ICT software | @2024-03-01 | @2029-02-28 | 6 | 1 x 3 jr | VERLENGEN | $214500.00 | $1072500.00~~107250000 | 21 | mgr. Diagnostiek | INK-3 | J | GIBIT | LIS | jdv |
  C2021-203 | Onderhoud MRI | 41005 | Magneet Medical | Med. techniek | @2021-07-01 | @2027-06-30 | 6 | geen | AANBESTEDEN~~tender | $389000.00 | $2334000.00 | 9 | hoofd MTIB | INK-5 | N~~false | LEV | MRI 1, MRI 2~~["MRI 1", "MRI 2"] | pvl | aanbesteding start jan. 2027
  C2022-054 | Werkplekken en printers | 40340 | Kantoorwijs | ICT hardware | @2022-09-01 | @2026-12-31 | 3 | 2 x 1 jr | AANBESTEDEN | $455200.50~~45520050 | $1820802.00 | 21 | mgr. ICT | INK-2 | N | AIVG | Werkplek | jdv | bezwaar gunning loopt
  C2025-009 | Roosterpakket | 42118 | Dienstblij | ICT software | @2025-02-01 | @2028-01-31 | 3 | 3 x 1 jr | STILZWIJGEND~~automatic | $78000.00 | $234000.00 | 21 | mgr. HR | INK-2 | J | AIVG | Roosteren | abk |
  C2020-311 | Telefooncentrale | 40021 | Belcom | ICT infra | @2020-11-01 | @2026-10-31 | 6 | geen | OPZEGGEN~~end | $96000.00 | $576000.00 | 9 | mgr. ICT | INK-2 | J | GIBIT | Telefonie | pvl | verlopen; gedoogd tot 1/4
  C2024-140 | Infuuspompen met dockings | 41730 | Druppel | Med. techniek | @2024-06-01 | @2032-05-31 | 12 | geen | AANBESTEDEN | $143750.00 | $1150000.00 | 21 | hoofd MTIB | INK-5 | N | LEV | Infuuspomp | pvl |
  C2026-002 | Spraakherkenning | 42290 | Zegmaar | ICT software | @2026-01-01 | @2027-12-31 | 3 | 1 x 2 jr | VERLENGEN | $70000.00 | $140000.00 | 21 | CMIO | INK-3 | J | AIVG | Spraak | abk |
  C2019-077 | Netwerk en wifi | 40021 | Belcom | ICT infra | @2019-05-01 | @2027-04-30 | 6 | geen | AANBESTEDEN | $310000.00 | $2480000.00 | 9 | mgr. ICT | INK-2 | N | AIVG | Netwerk | jdv | samen met telefonie?
  C2025-088 | Beeldarchief | 41444 | Pixel & Co | ICT software | @2025-10-01 | @2030-09-30 | 12 | 1 x 5 jr | VERLENGEN | $265000.00 | $1325000.00 | 21 | mgr. Beeldvorming | INK-3 | J | GIBIT | PACS | jdv |
  C2023-061 | Patiëntmonitoring IC | 41733 | Golfslag | Med. techniek | @2023-05-01 | @2031-04-30 | 12 | geen | AANBESTEDEN | $188000.00 | $1504000.00 | 21 | hoofd MTIB | INK-5 | J | LEV | Monitoring IC | pvl |
  C2024-201 | Bloedtransfusiesoftware | 40877 | Reageer Systems | ICT software | @2024-11-01 | @2027-10-31 | 6 | 2 x 1 jr | VERLENGEN | $34500.00 | $103500.00 | 9 | mgr. Diagnostiek | INK-3 | J | AIVG | Transfusie | abk |
  C2022-009 | Documentbeheer kwaliteit | 42007 | Mappenman | ICT software | @2022-01-01 | @2026-12-31 | 3 | 1 x 1 jr | STILZWIJGEND | $29800.00 | $149000.00 | 21 | mgr. Kwaliteit | INK-2 | J | AIVG | Kwaliteitshandboek | jdv | wordt niet verlengd?
  C2025-150 | Penetratietesten | 42311 | Slotenmaker IT | ICT diensten | @2025-09-01 | @2027-08-31 | 2 | 1 x 1 jr | OPZEGGEN | $48000.00 | $96000.00 | 21 | CISO | INK-2 | N | GIBIT | n.v.t. | abk |
  C2021-044 | Apotheekrobot | 41802 | Pilgrim Robots | Med. techniek | @2021-02-15 | @2031-02-14 | 12 | geen | AANBESTEDEN | $67000.00 | $670000.00 | 9 | ziekenhuisapotheker | INK-5 | N | LEV | Apotheekrobot | pvl |
  C2026-030 | Datacentrum uitwijk | 42400 | Kelder & Co | ICT infra | @2026-07-01 | @2031-06-30 | 12 | 1 x 5 jr | VERLENGEN | $85000.00 | $425000.00 | 21 | mgr. ICT | INK-2 | J | AIVG | Uitwijk | jdv |
  C2020-118 | Tolk op afstand | 42052 | Overzet | ICT diensten | @2020-06-01 | @2027-05-31 | 3 | 1 x 1 jr | STILZWIJGEND | $22400.00 | $156800.00 | 21 | mgr. Poli's | INK-3 | J | AIVG | Tolkendienst | abk |

p aantal contracten: 17
""",
    r"""
leveranciers_kritisch_TOP12.xlsx org=ziekenhuis
S Leveranciers
T supplier leveranciers
t external_id | name | coc_number | contact_person | contact_email | contact_phone | - | supplied_by:from | responsible:from/stewards:from/owns:from | -
h Cred.nr. | Leverancier | KvK-nr. | Contactpersoon | Mailadres | Tel. | Betaaltermijn (dgn) | Levert ons | Leveranciersmanager | Omzet 2025
  40112 | Zuster & Zoon ICT | 11223344 | L. Prins | l.prins@zusterzoon.example | 030-5550101 | #30 | EPD; patiëntportaal~~["EPD", "patiëntportaal"] | INK-3 | $1198000
  40877 | Reageer Systems | 22334455 | D. Mol | d.mol@reageer.example | 040-5550122 | #30 | LIS | INK-3 | $208000
  41005 | Magneet Medical | 33445566 | G. Haak | service@magneet.example | 020-5550133 | #45 | MRI 1; MRI 2 | INK-5 | $401000
  40340 | Kantoorwijs | 44556677 | accountteam | team@kantoorwijs.example | 0800-5550 | #14 | Werkplek | INK-2 | $512000
  42118 | Dienstblij | 55667788 | T. Vos | t.vos@dienstblij.example | 038-5550144 | #30 | Roosteren | INK-2 | $76000
  40021 | Belcom | 66778899 | N. Kramer | n.kramer@belcom.example | 088-5550155 | #30 | Telefonie; Netwerk | INK-2 | $398000
  41730 | Druppel | 77889900 | K. Sip | k.sip@druppel.example | 050-5550166 | #45 | Infuuspomp | INK-5 | $141000
  42290 | Zegmaar | 88990011 | R. Stem | hallo@zegmaar.example | 070-5550177 | #14 | Spraak | INK-3 |
  41444 | Pixel & Co | 99001122 | S. Raster | s.raster@pixelco.example | 030-5550188 | #30 | PACS | INK-3 | $190000
  43001 | Schoonlucht OK | 12121212 | B. Filter | b.filter@schoonlucht.example | 010-5550199 | #30 | Luchtbehandeling OK | INK-5 | $88000
""",
    r"""
Investeringsaanvragen_2027_ronde1.xlsx org=ziekenhuis
S aanvragen ;margin=1
p Investeringsronde 2027 – eerste toets door Inkoop
p Bedragen incl. btw. Indienen kan niet meer.

T initiative aanvragen
t external_id | name | commissioned_by:to | planned_cost.incidental | planned_cost.structural | - | before:to | business_case | statutory | score_urgency | earliest_start
h Aanvraagnr. | Aanvraag | Aanvrager (RVE) | Investering | Onderhoud per jaar | Afschrijving (jr) | Wat wordt vervangen | Onderbouwing | Wettelijk? | Urgentie | Vroegste start
  27-001 | Nieuwe telefooncentrale | ICT | $820000~~82000000 | $110000~~11000000 | #7 | Telefooncentrale Belcom | contract afgelopen, geen support | nee~~false | hoog~~high | 2027-Q1~~2027-Q1
  27-002 | Echotoestellen (4) | Cardiologie | $360000 | $28000 | #8 | echo's uit 2015 | afschrijving voltooid | nee | midden~~middle | Q2 2027~~2027-Q2
  27-003 | Medicatiekarren | Apotheek | $145000 | $9000 | #10 | karren zonder scan | minder fouten bij toediening | nee | midden | 2027-Q2
  27-004 | Toegangscontrole apotheek | Apotheek | $62000 | $4000 | #10 |  | Opiumwet, eis IGJ | ja~~true | hoog | 2027-Q1
  27-005 | Uitbreiding opslag beelden | ICT | $210000 | $36000 | #5 |  | groei 18% per jaar | nee | hoog | 2027-Q3
  27-006 | Bedden met sensor | Ouderengeneeskunde | $480000 | $30000 | #10 | 60 oude bedden | valpreventie | nee | laag~~low | 2027-Q4
  27-007 | Nooduitwijk datacentrum | ICT | $300000 | $85000 | #7 |  | NEN 7510, NIS2 | ja | hoog | 2027-Q2
  27-008 | Aanmeldzuilen poli | Poli's | $95000 | $14000 | #5 | zuilen hal | storingen | nee | laag | 2027-Q3
  27-009 | Endoscopen reinigen, track & trace | MDL | $130000 | $12000 | #8 | papieren lijst | richtlijn | ja | midden | 2027-Q2
-  | Totaal |  | $2602000 | $328000
S uitgangspunten
T principle uitgangspunten
t external_id | name | rationale | implications | adopted_by:to | -
h Nr | Uitgangspunt inkoop | Waarom | Wat betekent dat voor de aanvrager? | Vastgesteld door | Pagina
  1 | Eerst hergebruik, dan kopen | geld en beheer | vraag na of een andere RVE het al heeft | RvB | #4
  2 | Standaard tenzij | minder koppelingen | afwijken alleen met advies IM | RvB | #5
  3 | Gegevens blijven van ons | overstappen moet kunnen | exitplan in elk contract | RvB | #5
  4 | Totale kosten tellen | aanschaf is een derde | onderhoud en opleiding meerekenen | Inkoopcommissie | #6
  5 | Duurzaam waar het kan | Green Deal Zorg | levensduur weegt voor 10% | RvB | #8
  6 | Geen contract zonder eigenaar | verlopen contracten | aanvraag zonder naam gaat terug | Inkoopcommissie | #9
  7 | Klein waar het kan | lokale leveranciers | percelen overwegen bij elke aanbesteding | Inkoopcommissie | #9
  8 | Veilig vanaf de eerste dag | lek bij leverancier 2024 | vragenlijst CISO vóór de gunning | RvB | #10
""",
    r"""
Mandaatregeling_inkoop_bijlage_B.ods org=ziekenhuis
S bijlage B
p Bijlage B bij de Inkoopvoorwaarden – mandaten
T mandate mandaten
t name | scope | amount_max | gives_mandate:from | holds_mandate:from | start_date | end_date | may_delegate | ground | -
h Mandaat | Waarvoor | Tot en met (€ excl. btw) | Verleend door | Verleend aan | Vanaf | Tot | Doorgeven toegestaan? | Grondslag | Blz.
  Contracten ICT klein | tekenen van software en hardware | #50000~~5000000 | RvB | mgr. ICT | @2025-01-01~~2025-01-01 |  | ja~~true | Reglement RvB art. 9 | #2
  Contracten ICT groot | tekenen na aanbesteding | #500000 | RvB | dir. Bedrijfsvoering | @2025-01-01 |  | nee~~false | Reglement RvB art. 9 | #2
  Bestellingen afdeling | afroepen binnen contract | #10000 | dir. Bedrijfsvoering | RVE-managers | @2024-07-01 |  | ja | Inkoopbeleid 4.2 | #3
  Inhuur personeel | externe inhuur tot 6 mnd | #75000 | RvB | mgr. HR | @2024-07-01 | @2026-12-31~~2026-12-31 | nee | Inkoopbeleid 4.3 | #3
  Medische techniek | vervanging binnen MJIP | #250000 | RvB | hoofd MTIB | @2025-01-01 |  | nee | Reglement RvB art. 9 | #4
  Verwerkersovereenkomsten | tekenen VWO | #0 | RvB | mgr. ICT | @2025-06-01 |  | nee | AVG art. 28 | #2
  Noodaankopen | buiten kantoortijd | #25000 | dir. Bedrijfsvoering | dienstdoend manager | @2024-07-01 |  | nee | Crisisplan | #2
  Geneesmiddelen | contracten via inkoopgroep | #1000000 | RvB | ziekenhuisapotheker | @2026-01-01 | @2028-12-31 | ja | Inkoopgroep | #3
""",
]
