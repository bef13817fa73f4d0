"""Trainee and project support at a school for vocational education and at a water board: typing errors, CAPITALS, loose notes beside the table, empty columns, two tables next to each other, a transposed sheet."""
kBooks = [
    r"""
school_projecten.xlsx org=mbo_school
S PROJECTEN
p PROJECTENLIJST ICT & ONDERWIJS !!
p bijgewerkt door stagair 14-01

T initiative projectenlijst
t name | - | owns:from/commissioned_by:to/responsible:from | status/stage | planned_start/earliest_start | planned_end/deadline | planned_cost.incidental | score_urgency/- | affects:to | - | notes
h PROJEKT | | TREKKER | STATUS | START DATUM | EIND DATUM | BUDGET € | PRIO (H/M/L) | TEAMS DIE HET MERKEN | | OPMERKINGEN
  Digitaal toetsen alle opleidingen | | onderwijsmanager / ict-coach~~["onderwijsmanager","ict-coach"] | LOOPT~~active or execution | 01-09-2025~~2025-09-01 | 31-7-2026~~2026-07-31 | 45000~~4500000 | H~~high | Techniek, Zorg, Economie~~["Techniek","Zorg","Economie"] | | veel weerstand
  nieuw studentvolgsysteem | | proj.leider SVS | voorbereding | feb 26~~[2026-02-01..2026-02-28] | aug 27~~[2027-08-01..2027-08-31] | 380.000~~38000000 | H | alle teams | | aanbestding
  Learning analytics pilot | | lector | pilot | nu | einde schooljaar~~[2026-07-01..2026-08-31] or null | 20k~~2000000 | M~~middle | Economie | | ?? privacy
  WIFI VERVANGEN | | systeembeheer | klaar~~ended | zomer 2025~~[2025-06-01..2025-08-31] | @2025-10-01~~2025-10-01 | 112.500,00~~11250000 | m | - ~~null | | ok
  Rooster app | | roosterbureau | idee~~idea or planned | ? ~~null | ? | ? ~~null | L~~low | alle teams | | 
  BYOD beleid | | | on hold~~on_hold | nvt~~null | nvt | 0~~0 | l | | | wacht op MR
  Portfolio voor studenten | | ict-coach | loopt | 2026/01/05~~2026-01-05 | 2026/12/18~~2026-12-18 | 7.5k~~750000 | M | Zorg | | 
""",
    r"""
school_opleidingen_medewerkers.xlsx org=mbo_school
S Scholing
p Scholingsplan ICT schooljaar 25/26

T training opleidingen
t name | supplied_by:to | days | cost | certificate | valid_years | teaches:to | notes
h Cursus | Aanbieder | Dagen | Kosten p.p. | Certificaat? | Geldig (jr) | Wat leer je | Opm
  Docent en AI | eigen academie | 0,5~~0.5 | gratis~~0 | nee~~null or "nee" | nvt~~null | AI-geletterdheid | verplicht
  BIV voor teamleiders | Leerhuis Noord | #1~~1 | € 295,-~~29500 | ja | #3~~3 | Informatiebeveiliging | 
  Power users rooster | Roosterhuis | #2 | $650~~65000 | bewijs van deelname | - ~~null | Plannen | 
  Data lezen en duiden | Leerhuis Noord | 3 dgn~~3 | 1.150 euro~~115000 | Ja | 2 jaar~~2 | Datageletterdheid / Statistiek~~["Datageletterdheid","Statistiek"] | max 12 pers
  Functioneel beheer basis | Beheerschool | #5 | ca. 2100~~210000 | FB-1 | #5 | Functioneel beheer | 

T competence competenties
t name | kind | needs_competence:from | level_text | notes/-
h Competentie | Type | Nodig voor | Niveaus (1 t/m 4) | 
  AI-geletterdheid | kennis~~knowledge | alle docenten | 1 kent, 2 past toe, 3 legt uit, 4 ontwikkelt | 
  Datageletterdheid | vaardigheid~~skill | teamleider; kwaliteitszorg~~["teamleider","kwaliteitszorg"] | 1 leest, 4 bouwt | 
  Informatiebeveiliging | KENNIS~~knowledge | alle medewerkers | | nog uitwerken
  Open staan voor verandering | houding~~behaviour | teamleider | | lastig te meten
""",
    r"""
school_rollen.csv org=mbo_school delimiter=semicolon encoding=cp1252 lines=unix
T role rollen
t name | fulfils:from | part_of:to | fte | responsibilities/description | needs_competence:to | level | notes
h ROL | WIE DOET HET | TEAM | FTE | TAKEN | MOET KUNNEN | RICHTEN/INRICHTEN/VERRICHTEN | OPMERKING
  informatiemanager | vacature~~null or "vacature" | staf | 1,0~~1 | portfolio, beleid, advies | Architectuur, Adviseren~~["Architectuur","Adviseren"] | richten~~direct | vacant sinds mei
  functioneel beheerder | 2 personen | ICT | 1.8~~1.8 | wijzigingen, autorisaties | Functioneel beheer | verrichten~~perform |
  ict-coach | 4 docenten | onderwijs | 0,8~~0.8 | collega's helpen | Didactiek | verrichten |
  product owner SVS | teamleider studentzaken | studentzaken | ,5~~0.5 | backlog | Agile werken | inrichten~~arrange |
  privacy officer | jurist | staf | 0,4 fte~~0.4 | register, DPIA | AVG | inrichten | samen met buurschool
""",
    r"""
waterschap_actielijst_overleg.ods org=waterschap
S Overleg data
p Actie- en besluitenlijst overleg Data & Informatie
p Datum: 8 januari 2026 | | | Aanwezig: zie presentielijst

T decision besluiten
t external_id | name/description | taken_on | decided_by:to
h Besluit | Omschrijving | Datum | Door
  B1 | Sensordata gemalen 5 jaar bewaren | @2026-01-08~~2026-01-08 | overleg D&I
  B2 | Geen eigen kaartviewers meer | 8 jan~~2026-01-08 or null | overleg D&I
  B3 | Peilbesluit dashboard eerst voor district Oost | 8-1-'26~~2026-01-08 | overleg D&I

T finding/change_action actielijst
t external_id | action/name/description | responsible:from/owns:from | due_on/date | status
h Nr | Actie | Wie | Wanneer klaar | Stand
  A1 | Lijst met gemalen zonder meting maken | adv. data | 15-1~~2026-01-15 or null | gereed~~ended
  A2 | Contract sensorleverancier opvragen | inkoop / adv. data~~["inkoop","adv. data"] | eind jan~~[2026-01-25..2026-01-31] or null | loopt~~active
  A3 | Uitleg geven aan peilbeheerders | teamleider Oost | volgend overleg | nog niet gestart~~planned
  A4 | Uitzoeken wie de hoogtekaart beheert | geo | @2026-02-28~~2026-02-28 | loopt

p Volgend overleg: 5 februari
""",
    r"""
waterschap_assets.xlsx org=waterschap
S Objecten
p OBJECTEN MET MEETAPPARATUUR | | | | | | | | let op: lijst is niet kompleet

T asset objecten
t external_id | name | kind | count | location | in_use_since | end_of_life | connected | supplied_by:to
h code | Object | soort | aantal | Waar? | Geplaatst | Einde technische levensduur | Online (J/N) | Leverancier
  GM-01 | Gemaal De Hoop | machine~~machine | #3~~3 | district Oost | 1998~~[1998-01-01..1998-12-31] | 2028~~[2028-01-01..2028-12-31] | J~~true | Pompbouw
  GM-02 | Gemaal Zuiderpolder | Machine | #2 | district Zuid | @2011-05-01~~2011-05-01 | 2041 | j | Pompbouw
  NM-10 | Niveaumeters boezem | sensor~~sensor | 48 st~~48 | boezem | 2019-2022 | 2029 | J | Meetgoed
  NM-11 | Handpeilschalen | sensor | ± 120~~120 | hele gebied | nvt~~null | nvt~~null | N~~false | 
  VT-03 | Inspectiedrone | voertuig~~vehicle | 1 | loods | mrt-24~~[2024-03-01..2024-03-31] | onbek.~~null | n | Vliegwerk
  GB-01 | Rioolwaterzuivering Noord | gebouw~~building | 1 | district Noord | 1984 | 2034 | deels | 
  NW-02 | Glasvezel langs kade | infra~~infrastructure | 1 | kade | 2020 | 2050 | J | Netbeheer Oost
""",
    r"""
waterschap_begrippen.csv org=waterschap delimiter=tab encoding=utf-8-sig
p BEGRIPPENLIJST (concept !!)
p
T term begrippen
t name | definition | source | other_words | example | state | defines:from/owns:from | approved_on/valid_from
h BEGRIP | Wat bedoelen we ermee | Bron | Ook wel | Voorbeelt | Akkoord? | Van welk team | Sinds
  Peil | Hoogte van het water ten opzichte van NAP | peilbesluit | waterstand, waterpeil~~["waterstand","waterpeil"] | -0,60 m | akkoord~~approved | Watersysteem | 1-3-2024~~2024-03-01
  Boezem | Stelsel waarop polders uitmalen | keur | boezemwater | | Akkoord | Watersysteem | 1-3-2024
  Ingeland | Wie belang heeft in het gebied | reglement | belanghebbende; ingezetene | eigenaar van grond | ter bespreking~~proposed | Belastingen | nvt~~null
  Meetpunt | Plek waar gemeten wordt | - ~~null | sensor?? | | omstreden~~disputed | Data | 
  Storing | Melding van een object dat niet werkt | | uitval / alarm~~["uitval","alarm"] | | concept~~draft | Beheer | n.t.b.~~null
""",
    r"""
waterschap_projectkaart.xlsx org=waterschap
S Projectkaart
p PROJECTKAARTEN 2026

T initiative transposed
name :: Naam | Slimme gemalen | Digitale keur | Droogtemonitor
description/expected_result :: Doel v/h project | Pompen sturen op verwachte neerslag en stroomprijs | Regels op de kaart | Elke week beeld per peilvak
commissioned_by:to/owns:from :: Opdrachtgever | dijkgraaf / directeur Beheer~~["dijkgraaf","directeur Beheer"] | secretaris | directeur Beheer
responsible:from :: Proj.leider | pl techniek | pl Omgevingswet | n.n.b.~~null
planned_start/earliest_start :: Start | @2026-03-01~~2026-03-01 | Q2 2026~~[2026-04-01..2026-06-30] | medio 2026~~[2026-05-01..2026-08-31]
planned_end/deadline :: Klaar | dec 2028~~[2028-12-01..2028-12-31] | 1-1-2027~~2027-01-01 | begin 2027~~[2027-01-01..2027-04-30]
planned_cost.incidental :: Kosten eenmalig | € 2,4 mln~~240000000 | 175.000~~17500000 | 60k~~6000000
planned_cost.structural :: Kosten per jaar | 90.000~~9000000 | 15.000,00~~1500000 | PM~~null
mandatory/statutory :: Moet het? | nee~~false | ja (Omgevingswet) | nee
risk :: Risico | hoog~~high | laag~~low | gem.~~middle
affects:to :: Wie merkt het | Beheer, Watersysteem~~["Beheer","Watersysteem"] | Vergunningen | Watersysteem
""",
    r"""
school_projectscores.xlsx org=mbo_school
S scores
p PRIORITEREN MT 20 jan
T initiative scores
t name | score_strategy | score_users | score_urgency | score_feasibility | statutory/mandatory
h Project | Strategie | Student/docent | Urgent | Haalbaar | Moet van de wet
  Digitaal toetsen alle opleidingen | H~~high | H | M~~middle | M | nee~~false
  nieuw studentvolgsysteem | H | M | H | L~~low | ja~~true
  Learning analytics pilot | M | M | L | M | x nee
  Rooster app | L | H | L | H | nee
  BYOD beleid | M | M | M | H | -

T - beside=I2 stemmen: votes per table, belongs to the session and not to the register
t - | -
h Tafel | Stickers
  tafel 1 | #12
  tafel 2 | #9
  tafel 3 | #15
- totaal | #36
""",
    r"""
school_verjaardagen.ods org=mbo_school
S verjaardagen
p VERJAARDAGSKALENDER TEAM ICT
T - verjaardagen: private, no place in the register
t - | - | -
h Wie | Dag | Taart?
  systeembeheer | 3 maart | appel
  ict-coach | 14 juni | -
  roosterbureau | 22 juni | kwark
  stagair | 1 sept | alles
  servicedesk | 5 december | chocola
""",
    r"""
waterschap_leeg_sjabloon.xlsx org=waterschap
S INVULLEN
p Graag voor vrijdag invullen!! (vragen? bel projectondersteuning)

T application leeg_sjabloon
t name | description | owns:from | supplied_by:to | users | personal_data | notes
h Systeem | Waarvoor | Eigenaar | Leverancier | Aantal gebruikers | Pers.gegevens (ja/nee) | Opmerkingen
""",
    r"""
waterschap_risicos_project.ods org=waterschap
S Risico's
p RISICOSESSIE SLIMME GEMALEN 13-1

T risk risicos
t external_id | name | likelihood | impact | - | mitigates:from | owns:from | status | threatens:to | -
h nr | Risiko | Kans | Gevolg | KxG | Wat doen we er aan | Wie houdt het in de gaten | Status | Raakt |
  1 | Sensor geeft verkeerd peil door | #3~~3 | #4~~4 | #12 | dubbele meting | peilbeheerder | open~~active | Slimme gemalen | zie foto flipover
  2 | Stroomprijs niet op tijd binnen | #2 | #2 | #4 | terugvallen op vast schema | energiecoördinator | open | Slimme gemalen |
  3 | Leveransier van pompen stopt | #1 | #5 | #5 | reserveonderdelen / tweede leverancier~~["reserveonderdelen","tweede leverancier"] | inkoop | open | Gemaal De Hoop, Gemaal Zuiderpolder~~["Gemaal De Hoop","Gemaal Zuiderpolder"] | 
  4 | Inbraak via besturing | 3 | 5~~5 | 15 | netwerk scheiden | CISO | open | Slimme gemalen | URGENT
  5 | Peilbeheerders vertrouwen het niet | #4 | #3 | #12 | meelopen en uitleg | teamleider Oost | gesloten~~ended | Slimme gemalen | 
""",
    r"""
veiligheidsregio_oefenkalender.csv org=veiligheidsregio delimiter=semicolon encoding=utf-8-sig ragged=yes
p OEFENKALENDER 2026 | concept
p
T exercise oefenkalender
t date | name | tests:to | scenario/description | attends:from/responsible:from/held_by:to | outcome | lessons/notes
h WANNEER | OEFENING | WELK PLAN | WAT GAAT ER MIS | WIE DOEN MEE | GESLAAGD? | BIJZONDERHEDEN
  di 10 maart~~2026-03-10 or null | Uitval meldkamer | uitwijk meldkamer | stroom valt uit | meldkamer, ICT~~["meldkamer","ICT"] | ja~~passed | 
  @2026-05-21~~2026-05-21 | Gijzelsoftware | draaiboek cyber | alles op slot | crisisteam | deels~~partly | belboom oud
  18-06-26~~2026-06-18 | Hoogwater | calamiteitenplan water | dijk zakt | waterschap / brandweer~~["waterschap","brandweer"] |
  sept 2026~~[2026-09-01..2026-09-30] | Evacuatie kantoor | ontruimingsplan | brand | alle collega's | nee~~failed | opnieuw
  n.t.b.~~null | Datalek oefening | procedure datalekken | mail verkeerd | privacyteam
""",
]
