"""Asset manager of a water board: pumps and sluices, codes of a management system, year numbers, kinds of data by the sector's own words."""
kBooks = [
    r"""
ws_objecten_telemetrie.csv org=waterschap delimiter=tab encoding=utf-8 lines=unix
T asset objecten
t external_id | name | kind | location | in_use_since | end_of_life | responsible:from | part_of:to/related_to:to | connected | status
h OBJECTCODE | OMSCHRIJVING | CATEGORIE | GEMEENTE / XY | BOUWJAAR | EINDE LEVENSDUUR | RAYONBEHEERDER | HANGT AAN | OP AFSTAND TE BEDIENEN | BEDRIJFSSTATUS
  GEM-0012 | Gemaal De Noord | machine | Oudewater | 1987 | 2032 | rayon west | hoofdpost | J~~true | in bedrijf~~active
  GEM-0019 | Gemaal Kwelplas | machine | Linschoten | 2004 | 2044 | rayon west | hoofdpost | J | in bedrijf
  STU-0107 | Stuw Lange Wetering | installatie | Linschoten | 1999 | 2029 | rayon oost | substation 4 | N~~false | in bedrijf
  SEN-0440 | Peilmeter Vaartdijk | sensor~~sensor | Woerden | 2021 | 2028 | rayon oost | substation 4 | J | defect
  RWZ-0002 | Zuivering Zuid | gebouw~~building | Woerden | 1976 | n.t.b.~~null | zuiveren | hoofdpost | J | in renovatie
""",
    r"""
ws_gegevensverzamelingen.xlsx org=waterschap
S Gegevens
p overzicht ten behoeve van datakwaliteit

T data_set gegevens
t name | description | holds:to/realises:to | owns:from | stewards:from | source_of:from/location | refresh | access | - | licence | modified | notes
h Gegevensverzameling | Waar gaat het over | Objecten erin | Bronhouder | Gegevensbeheerder | Opgeslagen in | Bijwerkfrequentie | Open / gesloten | Oordeel kwaliteit | Gebruiksvoorwaarden | Laatst bijgewerkt | Aantekening
  Legger watergangen | ligging en onderhoud | watergang | afdeling Watersysteem | geo-data | GIS-kluis | jaarlijks~~yearly | open~~public | goed | CC0 | @2025-02-14~~2025-02-14 |
  Peilmetingen | waterstanden per kwartier | peil | Hydrologie | datateam | meetnet | continu~~continuous | open | matig | CC-BY | @2025-10-01 | gaten in 2023
  Heffingen | aanslagen per huishouden | aanslag | Belastingen | applicatiebeheer | Heffingsys | jaarlijks | gesloten~~private | goed | geen | @2025-01-31 |
  Inspecties kades | foto's en scores | kade | Waterkeringen | datateam | SharePoint | per halfjaar~~half_yearly | beperkt~~restricted | slecht | - ~~null | 2024 | dubbele nummers
""",
    r"""
ws_calamiteitenplannen.ods org=waterschap
S Plannen
T continuity_plan plannen
t name | scenario | recovers:to | rto_hours | rpo_hours | owns:from/responsible:from | version | review_date | tests:from/- | notes/steps
h Bestrijdingsplan | Waar tegen | Wat moet weer draaien | Binnen hoeveel uur terug | Gegevensverlies max (uur) | Plan van | Versienr | Herzien vóór | Laatste oefening | Samengevat
  Uitval procesautomatisering | storing | Gemaal De Noord | #4~~4 | #1~~1 | hoofd Zuiveren | 2.1 | @2026-05-01~~2026-05-01 | nov 2024 | handbediening op locatie
  Gijzelsoftware kantoor | ransomware~~ransomware | zaaksysteem; mail~~["zaaksysteem","mail"] | #48 | #24 | CISO | 1.0 | @2026-01-01 | nooit | terugval op papier
  Brand gemeenschapshuis | gebouw~~building | kantoor | #72 | | facilitair | 3 | @2025-12-31 | 2023 | uitwijk bij buren
""",
]
