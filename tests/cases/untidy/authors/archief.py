"""Archivist and document manager (DIV) of a province: selection lists, retention terms, legal articles, formal words, long headers in brackets."""
kBooks = [
    r"""
div_selectielijst_lokaal.xlsx org=provincie
S Informatieobjecten
p Vastgesteld door het SIO op 12 maart

T data_object informatieobjecten
t name | description/definition | part_of:to/writes:from/reads:from | retention | retention_ground | personal_data_class | confidentiality | owns:from | source_of:from | - | notes
h Informatieobject | Omschrijving (wat valt eronder) | Werkproces | Bewaartermijn / vernietigen na | Grondslag bewaren (art.) | Bevat persoonsgegevens? | Vertrouwelijkheid (rubricering) | Verantwoordelijk proceseigenaar | Bronsysteem | Categorie selectielijst | Opmerking archiefinspectie
  Subsidiedossier | aanvraag tot vaststelling | Subsidie verlenen | 10 jaar | Selectielijst 2020, 12.1 | gewoon~~ordinary | midden~~middle | afdeling Subsidies | Zaaksysteem | 12.1 |
  Statenbesluit | besluit met bijlagen | Besluitvorming PS | blijvend bewaren | Archiefwet | geen~~none | laag~~low | Statengriffie | RIS | 1.1 | e-depot
  Personeelsdossier | van indiensttreding tot uitdienst | Personeelsbeheer | 2 jaar na uitdienst | AVG | bijzonder~~special | hoog~~high | HRM | P-net | 5.1 | deels op papier
  Bezwaardossier | bezwaar en beroep | Rechtsbescherming | 10 jaar | 8.2 | gevoelig~~sensitive | midden | Juridische Zaken | Zaaksysteem | 8.2 |
""",
    r"""
div_documentenregister.csv org=provincie delimiter=semicolon encoding=utf-8
T document stukken
t external_id | name | kind | version | adopted_by:to | adopted_on | review_date | location | responsible:from/owns:from/stewards:from | status | aims_at:to/-
h Registratiekenmerk | Titel van het stuk | Documentsoort | Versie | Vastgesteld door | d.d. | Herijken uiterlijk | Vindplaats | Auteur / beheerder | Geldigheid | Doelgroep
  2024-0114 | Informatiebeheerplan | plan~~plan | 1.2 | directie | 2024-03-12~~2024-03-12 | 2026-03-12 | intranet > beleid | DIV | actueel
  2023-0877 | Beleid digitaal vervangen | beleid~~policy | 2.0 | GS | 2023-11-07 | 2027-11-07 | RIS | DIV | actueel | medewerkers
  2019-0405 | Handboek scannen | overig~~other | 4 | hoofd DIV | 2019-06-01 | 2021-06-01 | netwerkmap H | scanstraat | vervallen | scanstraat
  2025-0090 | Advies e-depot | advies~~advice | concept 0.3 | | | | | adviseur DIV | in bewerking | directie
""",
    r"""
div_werkprocessen.ods org=provincie
S Werkprocessen
T process werkprocessen
t external_id | name | description | part_of:to/in_domain:to | owns:from/responsible:from | supports:from | volume | lead_time | lead_time_wanted | criticality | -
h Procescode | Werkproces | Resultaat van het proces | Cluster | Verantw. | Ondersteunend systeem | Zaken per jaar | Gem. behandelduur (dgn) | Wettelijke termijn (dgn) | Kan het stilvallen? | Archiefvorming
  B1012 | Subsidie verlenen | beschikking | Subsidies | hoofd Subsidies | Zaaksysteem | #1450~~1450 | #61~~61 | #91~~91 | hoog~~high | digitaal
  B0033 | Bezwaar behandelen | beslissing op bezwaar | Juridisch | hoofd JZ | Zaaksysteem; RIS~~["Zaaksysteem","RIS"] | #210 | #80 | #84 | midden~~middle | digitaal
  B0451 | Vergunning natuur | besluit | Leefomgeving | hoofd VTH | VTH-suite | #390 | #150 | #182 | midden | hybride
  B0008 | Uitleen archiefstukken | stuk ter inzage | DIV | hoofd DIV | - ~~null | ca. 600~~600 | #3 | #5 | laag~~low | papier
""",
]
