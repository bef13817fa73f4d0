"""projectenlijst.xlsx: what everybody wants, 2027-2030. Kept by the informatiemanager, typed by many hands.

Each project says what was typed and, where that differs, what is meant. Money is in euros, durations in months,
effort in working days per quarter that the project runs (the sheet shows the total).
"""
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Optional

from .writers import Typed



def both(first, second, joint=" / "):
    """Two people who share a project, in one cell."""
    return Typed(first + joint + second, [first, second], "two owners")


@dataclass
class Project:
    number: str
    name: str
    department: Any
    owner: Any
    goals: Any = None
    kind: Any = "project"
    size: Any = None
    costs: tuple = (None, None, None, None)  # 2027 to 2030
    structural: Any = None
    funding: Any = None
    status: Any = "aangevraagd"
    months: Any = None
    start: Any = None
    deadline: Any = None
    mandatory: Any = None
    depends: Any = None
    excludes: Any = None
    leader_days: Any = None
    engineer_days: Any = None
    risk: Any = None
    note: Optional[str] = None
    effort: Optional[tuple] = None  # information adviser, project leader, functional manager, data engineer, architect, change
    effort_note: Optional[str] = None


def one(goal):
    return Typed(goal, [goal])


def several(*goals, joint="; "):
    return Typed(joint.join(goals), list(goals))


def nothing(text):
    """A cell that says in words that there is nothing."""
    return Typed(text, None, "no value in words")


ZAAK_SOBER = "Zaaksysteem vervangen – sober"
ZAAK_VOLLEDIG = "Zaaksysteem vervangen – volledig"

RUNNING = [
    Project("P-2025-011", "Informatieveiligheid aantoonbaar op orde (Cbw en BIO2)", "Directie en Concernstaf", "CISO",
            one("Veilig en weerbaar"), size="L", costs=(165000, 90000, None, None), structural=55000,
            funding="Reserve digitalisering", status="lopend", months=18, deadline=date(2028, 6, 30),
            mandatory=Typed("ja, Cbw", True), leader_days=8, risk="midden",
            note="Gestart in 2025. Restant: toegangsbeheer, logging en twee oefeningen per jaar.",
            effort=(4, 8, 3, None, 3, 3)),
    Project("P-2025-018", "E-depot en archief op orde", "Informatie en Automatisering",
            both("Adviseur Archief & Informatiebeheer", "Informatieadviseur Bedrijfsvoering"),
            Typed("open en navolgbaar bestuur", ["Open en navolgbaar bestuur"], "other case"),
            size="M", costs=(Typed("€ 95.000", 95000, "money as text"), Typed("€ 60.000", 60000, "money as text"), None, None),
            structural=24000, funding="Rijksbijdrage informatiehuishouding", status="in voorbereiding",
            months=Typed("5 kwartalen", 15, "duration in words"),
            deadline=Typed("1-1-2029", date(2029, 1, 1), "date as text"), mandatory=Typed("ja (Archiefwet)", True),
            leader_days=6, risk="laag", note="Aansluiten bij het streekarchief. Eerst selectielijst en metagegevens vaststellen.",
            effort=(6, 6, 4, 2, 2, None)),
    Project("P-2025-021", "Gegevensknooppunt en API-laag", "Informatie en Automatisering", "ICT-architect",
            several("Sturen op betrouwbare gegevens", "Dienstverlening in één keer goed"), kind="programma", size="L",
            costs=(190000, 130000, None, None), structural=42000, funding="Reserve digitalisering", status="lopend",
            months=15, leader_days=12, engineer_days=12, risk="midden",
            note="Fundament: zaaksysteem, VTH en dataplatform sluiten hierop aan in plaats van op elkaar.",
            effort=(4, 12, 4, 12, 6, None)),
    Project("P-2026-002", "Werkplek en Office-pakket vernieuwen", Typed("I&A", "Informatie en Automatisering", "abbreviation"),
            "Teamleider ICT-beheer", size="XL", costs=(290000, 270000, None, None), structural=35000,
            funding="Investeringskrediet ICT", status="besloten", months=Typed("1,5 jaar", 18, "duration in words"),
            deadline=Typed("Q4 2028", date(2028, 12, 31), "quarter as date"), mandatory=Typed("nee", False),
            leader_days=12, risk="midden", note="Laptops zijn in 2028 zes jaar oud. Licentievorm Office-pakket loopt af op 31-12-2028.",
            effort=(2, 12, 4, None, 4, 6), effort_note="Uitrol per afdeling, zomer ontzien"),
    Project("P-2026-004", "Omgevingswet: één omgevingsplan, digitaal", "Ruimte en Economie", "Beleidsadviseur omgevingsplan",
            several("1.200 woningen erbij", "Vergunning op tijd", joint=" en "), kind="programma", size="XL",
            costs=(140000, 160000, 160000, 80000), structural=28000, funding="Algemene middelen", status="lopend",
            months=36, deadline=Typed("eind 2030", date(2030, 12, 31), "date in words"),
            mandatory=Typed("nee (wet pas 2032)", False), leader_days=6, risk="hoog",
            note="De wet geeft tot 1-1-2032. De raad wil eind 2030 klaar zijn.",
            effort=(4, 6, 3, None, 1, 2)),
]

OBLIGED = [
    Project("P-2026-007", "AI-register en inrichting AI-verordening", "Directie en Concernstaf",
            both("Functionaris gegevensbescherming", "CISO"),
            Typed("Open en navolgbaar bestuur / veilig en weerbaar", ["Open en navolgbaar bestuur", "Veilig en weerbaar"], "other case"),
            size="S", costs=(45000, nothing("n.v.t."), nothing("n.v.t."), nothing("n.v.t.")), structural=12000,
            funding="Algemene middelen", months=6, start=date(2027, 1, 1), deadline=date(2027, 12, 2),
            mandatory=Typed("ja", True), leader_days=6, risk="laag",
            note="Datum hoog risico is verschoven van 2-8-2026 naar 2-12-2027; AI-geletterdheid geldt al sinds 2-2-2025.",
            effort=(6, 6, None, 2, 2, 2)),
    Project("P-2026-008", "Wmebv: digitaal berichtenverkeer met inwoners", "Publiekszaken",
            both("Teamleider Burgerzaken", "Informatieadviseur Dienstverlening"),
            Typed("Dienstverlening in 1 keer goed", ["Dienstverlening in één keer goed"], "abbreviation"),
            size="M", costs=(Typed("ca. 80.000", 80000, "money as text"), None, None, None), structural=9000,
            funding="Algemene middelen", months=9, start=Typed("Q1 2027", date(2027, 1, 1), "quarter as date"),
            deadline=Typed("Q4 2027", date(2027, 12, 31), "quarter as date"), mandatory=Typed("ja, Wmebv", True),
            leader_days=8, engineer_days=2, risk="midden",
            note="Wet geldt sinds 1-1-2026; we zijn te laat. Ontvangstbevestiging en notificatie ontbreken bij 14 formulieren.",
            effort=(5, 8, 6, 2, 2, 2)),
    Project("P-2026-009", "Woo: actief openbaar maken", "Juridische Zaken en Inkoop", "Woo-coördinator",
            one("Open en navolgbaar bestuur"), size="M",
            costs=(70000, Typed("65k", 65000, "money as text"), None, None), structural=18000,
            funding="Rijksbijdrage informatiehuishouding", months=Typed("5 kwartalen", 15, "duration in words"),
            deadline=date(2028, 12, 31), mandatory=Typed("wettelijk", True), leader_days=5, risk="midden",
            note="De overige informatiecategorieën komen in tranches; datum per koninklijk besluit.",
            effort=(5, 5, 3, 2, None, 2)),
    Project("P-2026-010", "Digitale toegankelijkheid website en formulieren", "Communicatie", "Teamleider Communicatie",
            one("Toegankelijk voor iedereen"), size="M", costs=(75000, 35000, nothing("-"), None), structural=8000,
            funding="Algemene middelen", months=Typed("1 jaar", 12, "duration in words"),
            deadline=Typed("medio 2028", date(2028, 7, 1), "date in words"), mandatory=Typed("X", True), leader_days=4,
            risk="laag", note="Toegankelijkheidsverklaring staat nu op status C."),
    Project("P-2026-011", "Databaseplatform vervangen (einde ondersteuning)", "Informatie en Automatisering",
            "Teamleider ICT-beheer", size="M", costs=(120000, 45000, None, None), structural=15000,
            funding="Investeringskrediet ICT", months=9, deadline=Typed("31-12-2027", date(2027, 12, 31), "date as text"),
            mandatory=Typed("nee", False), leader_days=8, engineer_days=3, risk="hoog",
            note="Leverancier stopt met beveiligingsupdates op 31-12-2027. 22 applicaties draaien erop.",
            effort=(None, 8, 5, 3, 4, None)),
]

SERVICE = [
    Project("P-2026-014", ZAAK_SOBER, Typed("Publiekszaken", "Publiekszaken"), "Afdelingshoofd Publiekszaken",
            several("Dienstverlening in één keer goed", "Wendbare en betaalbare organisatie"), size="L",
            costs=(220000, 190000, None, None), structural=30000, funding="Reserve digitalisering",
            months=18, start=Typed("1-7-2027", date(2027, 7, 1), "date as text"),
            deadline=Typed("30-6-2030", date(2030, 6, 30), "date as text"), mandatory=Typed("nee", False),
            depends=Typed("P-2025-021", ["P-2025-021"]), excludes=Typed("P-2026-015", ["P-2026-015"]),
            leader_days=14, engineer_days=4, risk="midden",
            note="Alleen overzetten en de 40 meest gebruikte zaaktypen. Contract huidig zaaksysteem loopt tot 30-6-2030.",
            effort=(6, 14, 10, 4, 3, 3)),
    Project("P-2026-015", ZAAK_VOLLEDIG, Typed(None, "Publiekszaken", "merged cell"), "Afdelingshoofd Publiekszaken",
            several("Dienstverlening in één keer goed", "Vergunning op tijd", "Wendbare en betaalbare organisatie"),
            kind="programma", size="XL",
            costs=(Typed("0,3 mln", 300000, "money as text"), 460000, Typed("190k", 190000, "money as text"), None), structural=62000,
            funding="Reserve digitalisering", months=24, start=Typed("1-7-2027", date(2027, 7, 1), "date as text"),
            deadline=Typed("30-6-2030", date(2030, 6, 30), "date as text"), mandatory=Typed("nee", False),
            depends=Typed("Gegevensknooppunt en API-laag", ["P-2025-021"]), excludes=Typed("P-2026-014", ["P-2026-014"]),
            leader_days=20, engineer_days=4, risk="hoog",
            note="Alle 180 zaaktypen, werkvoorraad over afdelingen heen, archivering bij de bron.", effort=(8, 20, 14, 4, 4, 6)),
    Project("P-2026-016", "MijnWaterrade: eigen omgeving voor inwoners", "Publiekszaken",
            both("Teamleider Klantcontact", "Informatieadviseur Dienstverlening", " en "),
            several("Dienstverlening in één keer goed", "Toegankelijk voor iedereen", joint=", "), size="L",
            costs=(None, 200000, 130000, None), structural=36000, funding="Nog te bepalen", status="idee", months=12,
            start=date(2028, 1, 1), mandatory=Typed("nee", False),
            depends=Typed("Zaaksysteem vervangen", [("P-2026-014", "P-2026-015")], "ambiguous"), leader_days=12, risk="midden",
            note="Kan op beide varianten van het zaaksysteem, maar niet zonder."),
    Project("P-2026-017", "Proef chatassistent en kennisbank klantcontact", "Publiekszaken", "Teamleider Klantcontact",
            kind="pilot", size="S", status="idee", months=6, leader_days=5, risk="midden",
            note="Kosten onbekend. Stoppen als na 6 maanden minder dan 15% van de chats zelfstandig is afgehandeld."),
    Project("P-2026-018", "Regiesysteem jeugd en Wmo vervangen", Typed("Soc. Domein", "Sociaal Domein", "abbreviation"),
            "Afdelingshoofd Sociaal Domein", one("Passende jeugdhulp dichtbij"), kind="programma", size="XL",
            costs=(Typed("180k", 180000, "money as text"), Typed("€ 400.000,-", 400000, "money as text"), 180000, None),
            structural=58000, funding="Reserve digitalisering", months=21,
            start=Typed("Q2 2027", date(2027, 4, 1), "quarter as date"), deadline=date(2029, 12, 31), leader_days=16,
            engineer_days=5, risk="hoog", note="Contract loopt af op 31-12-2029, opzegtermijn 12 maanden. Samen met regio inkopen?",
            effort=(8, 16, 12, 5, 3, 5)),
    Project("P-2026-019", "Vroegsignalering geldzorgen: koppeling en werkproces", "Werk en Inkomen",
            Typed(None, None, "no owner"), one("Geldzorgen vroeg in beeld"), size="M", costs=(70000, 45000, None, None),
            structural=14000, funding="Algemene middelen", months=9, leader_days=6, engineer_days=10, risk="laag",
            note="Meldingen van verhuurders, energie en zorg komen nu in vier losse bestanden binnen."),
    Project("P-2026-020", "Stuurinformatie jeugd en Wmo – sober (dashboards)", "Sociaal Domein",
            "Beleidsadviseur Sociaal Domein",
            several("Passende jeugdhulp dichtbij", "Sturen op betrouwbare gegevens"), size="S",
            costs=(None, Typed("60k", 60000, "money as text"), None, None), structural=8000, funding="Algemene middelen",
            status="idee", months=6, depends=Typed("Dataplatform fase 1", ["P-2026-030"]),
            excludes=Typed("P-2026-021", ["P-2026-021"]), leader_days=4, engineer_days=12, risk="laag",
            effort=(4, 4, 3, 12, None, None)),
    Project("P-2026-021", "Stuurinformatie jeugd en Wmo – volledig (met voorspelling)", "Sociaal Domein",
            "Beleidsadviseur Sociaal Domein",
            several("Passende jeugdhulp dichtbij", "Sturen op betrouwbare gegevens"), size="L",
            costs=(None, 150000, Typed("ca. € 140.000", 140000, "money as text"), None), structural=34000,
            funding="Nog te bepalen", status="idee", months=Typed("5 kwartalen", 15, "duration in words"),
            depends=Typed("dataplatform fase 1; P-2026-007", ["P-2026-030", "P-2026-007"], "other case"),
            excludes=Typed("P-2026-020", ["P-2026-020"]), leader_days=8, engineer_days=16, risk="hoog",
            note="Voorspellen per gezin mag niet zonder DPIA en besluit van het college. Dashboards zitten erin.",
            effort=(6, 8, 4, 16, 2, 3)),
    Project("P-2026-022", "VTH-systeem vervangen", Typed("VTH", "Vergunningen, Toezicht en Handhaving", "abbreviation"),
            both("Afdelingshoofd VTH", "Informatieadviseur Ruimte"),
            Typed("Vergunning op tijd ", ["Vergunning op tijd"], "trailing space"), size="XL",
            costs=(Typed("€ 140.000", 140000, "money as text"), 390000, 110000, None), structural=46000,
            funding="Investeringskrediet ICT", months=18, start=date(2027, 4, 1),
            deadline=Typed("Q3 2029", date(2029, 9, 30), "quarter as date"),
            depends=Typed("P-2025-021", ["P-2025-021"]), leader_days=16, engineer_days=4, risk="hoog",
            note="Huidig systeem haalt de nieuwe standaarden niet. Leverancier stopt per 1-10-2029.",
            effort=(6, 16, 10, 4, 3, 4)),
    Project("P-2026-023", "Bouwarchief scannen en ontsluiten", Typed("VTH", "Vergunningen, Toezicht en Handhaving", "abbreviation"),
            "Teamleider Vergunningen", nothing("n.v.t."), size="XL",
            costs=(None, Typed("€ 260.000", 260000, "money as text"), Typed("€ 220.000", 220000, "money as text"), None),
            structural=12000, funding="Algemene middelen", months=15, depends=Typed("E-depot", ["P-2025-018"], "abbreviation"),
            leader_days=8, risk="laag", note="1,1 strekkende kilometer dossiers. Offerte uit 2024."),
    Project("P-2026-024", "Beheersysteem openbare ruimte en meldingen", "Beheer Openbare Ruimte", "Afdelingshoofd BOR",
            one("Openbare ruimte klimaatbestendig"), size="L", costs=(110000, 190000, None, None), structural=28000,
            funding="Investeringskrediet ICT", months=15, start=Typed("najaar 2027", date(2027, 10, 1), "date in words"),
            leader_days=10, engineer_days=3, risk="midden",
            note="Nu drie systemen en een Excel voor bomen. Besparing zit in Applicaties opruimen, niet dubbel tellen!"),
    Project("P-2026-025", "Proef slimme sensoren riolering en wateroverlast", "Beheer Openbare Ruimte",
            "Beheerder riolering en water", Typed("nog te bepalen", None, "no value in words"), kind="pilot", size="M",
            costs=(None, Typed("ca. 85.000", 85000, "money as text"), None, None), structural=16000,
            funding="Rioolheffing", status="idee", months=9, engineer_days=8, risk="midden",
            note="Structurele lasten uit de rioolheffing, dus niet uit de ruimte voor ICT?"),
    Project("P-2026-026", "Geo-viewer en 3D-kaart vernieuwen", "Ruimte en Economie", "Coördinator Geo-informatie", size="M",
            status="idee", months=9, risk="laag", note="Bedrag volgt na marktverkenning (Q1)."),
]

BASE = [
    Project("P-2026-030", "Dataplatform fase 1", "Informatie en Automatisering",
            both("Data-engineer", "Informatieadviseur Bedrijfsvoering"), one("Sturen op betrouwbare gegevens"), size="L",
            costs=(170000, 140000, None, None), structural=50000, funding="Reserve digitalisering", months=12,
            depends=Typed("P-2025-021", ["P-2025-021"]), leader_days=10, engineer_days=20, risk="midden",
            note="Vervangt de nachtelijke exports naar Excel. Data-engineer is de krapte.", effort=(5, 10, 3, 20, 5, None)),
    Project("P-2026-031", "Datakwaliteit basisregistraties", "Publiekszaken", "Gegevensbeheerder basisregistraties",
            one("Sturen op betrouwbare gegevens"), size="M", costs=(50000, 50000, None, None), structural=6000,
            funding="Algemene middelen", months=18, leader_days=4, engineer_days=6, risk="laag"),
    Project("P-2026-032", "Eigen serverruimte vernieuwen", "Informatie en Automatisering", "Teamleider ICT-beheer", nothing("-"),
            size="L", costs=(None, 360000, None, None), structural=20000, funding="Investeringskrediet ICT", months=12,
            start=date(2028, 1, 1), deadline=Typed("Q2 2029", date(2029, 6, 30), "quarter as date"),
            excludes=Typed("Aansluiten op regionaal rekencentrum", ["P-2026-033"]), leader_days=12, risk="midden",
            note="Opslag en noodstroom zijn in 2029 afgeschreven. Of dit, of het regionale rekencentrum."),
    Project("P-2026-033", "Aansluiten op regionaal rekencentrum", "Informatie en Automatisering",
            Typed("Externe projectleider (inhuur)", None, "unknown reference"),
            Typed("Basis op orde", None, "unknown reference"), size="L",
            costs=(None, Typed("€ 210.000", 210000, "money as text"), None, None), structural=95000, funding="Nog te bepalen",
            status="idee", months=12, start=date(2028, 1, 1), deadline=Typed("Q2 2029", date(2029, 6, 30), "quarter as date"),
            excludes=Typed("Eigen serverruimte vernieuwen", ["P-2026-032"]), leader_days=12, risk="midden",
            note="Bijdrage per inwoner € 2,10 per jaar. Drie buurgemeenten doen al mee."),
    Project("P-2026-034", "Financieel systeem vervangen", "Financiën en Control",
            both("Concerncontroller", "Teamleider Financiële Administratie"), nothing("n.v.t."), size="XL",
            costs=(None, 380000, Typed("0,38 mln", 380000, "money as text"), None), structural=40000,
            funding="Investeringskrediet ICT", months=18, start=Typed("1-1-2028", date(2028, 1, 1), "date as text"),
            deadline=date(2030, 12, 31), leader_days=16, engineer_days=3, risk="hoog",
            note="Contract tot en met 2030, nog één verlenging van een jaar mogelijk. Niet tegelijk met de jaarrekening.",
            effort=(5, 16, 10, 3, 3, 4)),
    Project("P-2026-035", "HR- en salarissysteem: aanbesteden en overgaan", "Personeel en Organisatie",
            "Afdelingshoofd P&O", size="L", status="idee", months=15, deadline=Typed("2029", date(2029, 12, 31), "year as date"),
            leader_days=None, risk="midden", note="Bedragen volgen in de kadernota."),
    Project("P-2026-036", "Intranet en samenwerkruimten", "Communicatie", "Teamleider Communicatie",
            Typed("n.t.b.", None, "no value in words"), size="M", costs=(Typed("75.000,-", 75000, "money as text"), None, None, None),
            structural=11000, funding="Algemene middelen", months=9, leader_days=6, risk="laag"),
    Project("P-2026-037", "Applicaties opruimen", "Informatie en Automatisering", "Informatiemanager",
            Typed("wendbare en betaalbare organisatie", ["Wendbare en betaalbare organisatie"], "other case"), size="M",
            costs=(60000, 60000, None, None), structural=-70000, funding="Algemene middelen", months=24, leader_days=6,
            engineer_days=2, risk="laag", note="Levert structureel op: 14 applicaties minder aan het einde van 2028."),
]

SECTIONS = [
    ("A. Lopend en al besloten", RUNNING, True),
    ("B. Verplicht of met harde datum", OBLIGED, True),
    ("C. Dienstverlening en domeinen", SERVICE, False),
    ("D. Bedrijfsvoering, data en basis", BASE, False),
]
PROJECTS = [project for _, projects, _ in SECTIONS for project in projects]
SKILLS = ["Informatieadviseur", "Projectleider", "Functioneel beheerder", "Data-engineer", "ICT-architect", "Change manager"]
QUARTERS = [f"{year}Q{quarter}" for year in (2027, 2028, 2029, 2030) for quarter in (1, 2, 3, 4)]

# The three that run already, in quarters of the calendar from 2027Q1.
QUARTERLY_EFFORT = {
    "P-2025-011": {"Informatieadviseur": [6, 6, 4, 4, 2, 2], "Projectleider": [10, 10, 8, 8, 6, 6], "Functioneel beheerder": [3, 3, 3, 3, 3, 3],
                   "ICT-architect": [4, 4, 3, 3, 2, 2], "Change manager": [2, 2, 2, 4, 4, 4]},
    "P-2025-021": {"Informatieadviseur": [4, 4, 4, 4, 4], "Projectleider": [12, 12, 12, 12, 12], "Functioneel beheerder": [2, 2, 4, 6, 6],
                   "Data-engineer": [12, 12, 12, 12, 12], "ICT-architect": [8, 8, 6, 4, 4]},
    "P-2026-004": {"Informatieadviseur": [4] * 12, "Projectleider": [6] * 12, "Functioneel beheerder": [2] * 6 + [4] * 6,
                   "ICT-architect": [1] * 12, "Change manager": [0, 0, 0, 0, 2, 2, 2, 2, 4, 4, 4, 4]},
}
