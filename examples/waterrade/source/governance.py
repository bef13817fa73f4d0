"""overleggen.csv and besluiten.csv: who decides, and on what. Kept by the bestuurssecretaris."""
from .writers import Slip, csv_bytes, pipe_table, slips_truth, with_slips

BODIES_FILE = "overleggen.csv"
BODIES_HEADER = ["Overleg", "Soort", "Voorzitter", "Leden", "Frequentie", "Volgende vergadering", "Stukken vooraf (dagen)", "Mag besluiten tot (€)", "Waarover"]
BODIES_COLUMNS = {
    "Overleg": ("body.name", "the header says overleg; a row is a body, not one meeting"),
    "Soort": ("body.kind", ""),
    "Voorzitter": ("body <-leads- role", ""),
    "Leden": ("body <-member_of- role", "separated by a comma; board roles come from interviews.csv or from here"),
    "Frequentie": ("body.cadence", ""),
    "Volgende vergadering": ("body.next_meeting", ""),
    "Stukken vooraf (dagen)": ("body.paper_days", ""),
    "Mag besluiten tot (€)": ("body.amount_max", "'onbeperkt' and 'geen' are words, not figures: no limit, and nothing"),
    "Waarover": ("body.mandate", ""),
}
BODIES = pipe_table("""
Gemeenteraad | raad | Burgemeester | Raadslid, Griffier | maandelijks | 17-12-2026 | 14 | onbeperkt | Begroting, kadernota, kredieten, informatievisie
College van burgemeester en wethouders | college | Burgemeester | Wethouder jeugd en zorg, Wethouder wonen en ruimte, Wethouder financiën en dienstverlening, Gemeentesecretaris | wekelijks | 17-11-2026 | 7 | 500.000 | Informatieplan, aanbestedingen, uitvoering van kredieten
Managementteam | mt | Gemeentesecretaris | Directeur Bedrijfsvoering, Directeur Samenleving en Ruimte, Concerncontroller, Informatiemanager | tweewekelijks | 23-11-2026 | 5 | 150.000 | Prioriteiten, inzet van mensen, adviezen aan het college
Stuurgroep digitalisering | stuurgroep | Gemeentesecretaris | Directeur Bedrijfsvoering, Informatiemanager, Concerncontroller, Afdelingshoofd Publiekszaken, Afdelingshoofd Sociaal Domein, Afdelingshoofd VTH, CISO | maandelijks | 26-11-2026 | 7 | € 75.000 | Portfolio, start en stop van projecten, voortgang
Architectuurboard | architectuurboard | ICT-architect | Informatieadviseur Dienstverlening, Informatieadviseur Sociaal Domein, Informatieadviseur Ruimte, CISO, Privacy officer | maandelijks | 12-11-2026 | 5 | geen | Advies over principes, koppelingen en nieuwe applicaties
Informatieoverleg | kernteam | Informatiemanager | Informatieadviseur Dienstverlening, Informatieadviseur Sociaal Domein, Informatieadviseur Ruimte, Informatieadviseur Bedrijfsvoering, ICT-architect, Data-analist | wekelijks | 11-11-2026 | 2 | 10.000 | Intake van vragen, projectenlijst, informatiebehoeften
Overleg privacy en informatieveiligheid | werkgroep | CISO | Privacy officer, Functionaris gegevensbescherming, Teamleider ICT-beheer, Juridisch adviseur | maandelijks | 19-11-2026 | 3 | geen | Risico's, datalekken, DPIA's, oefeningen
Wijzigingenoverleg ICT | werkgroep | Teamleider ICT-beheer | Systeembeheerder, Functioneel beheerder Publiekszaken, Functioneel beheerder Sociaal Domein, Functioneel beheerder Financiën | wekelijks | 10-11-2026 | 1 | 5.000 | Wijzigingen, storingen, onderhoudsvensters
Ondernemingsraad | or | Voorzitter ondernemingsraad | | zeswekelijks | 08-12-2026 | 14 | geen | Advies en instemming bij gevolgen voor medewerkers
""", 9)
BODIES_SLIPS = [
    Slip("Overleg privacy en informatieveiligheid", "Voorzitter", "Ciso", "CISO", "other case"),
]

DECISIONS_FILE = "besluiten.csv"
DECISIONS_HEADER = ["Besluit", "Besluitvormer", "Status", "Nodig op", "Genomen op", "Betreft", "Bedrag", "Gevraagd besluit", "Motivering", "Te informeren"]
DECISIONS_COLUMNS = {
    "Besluit": ("decision.name", ""),
    "Besluitvormer": ("decision -decided_by-> body", "by name or by a short name"),
    "Status": ("decision.state", ""),
    "Nodig op": ("decision.wanted_on", ""),
    "Genomen op": ("decision.taken_on", ""),
    "Betreft": ("decision -decides_on-> initiative", "project numbers separated by a space"),
    "Bedrag": ("decision.amount", "euros"),
    "Gevraagd besluit": ("decision.question", ""),
    "Motivering": ("decision.rationale", ""),
    "Te informeren": ("decision <-informed- role", "who must know; whether they do stands nowhere"),
}
DECISIONS = pipe_table("""
Kredieten informatieveiligheid en e-depot | Gemeenteraad | genomen | 06-11-2025 | 06-11-2025 | P-2025-011 P-2025-018 | 410.000 | Krediet beschikbaar stellen bij de begroting 2026 | Wettelijke plicht; dekking uit reserve en rijksbijdrage | CISO, Adviseur Archief & Informatiebeheer
Start programma gegevensknooppunt | College van burgemeester en wethouders | genomen | 14-04-2026 | 14-04-2026 | P-2025-021 | 320.000 | Starten binnen de reserve digitalisering | Fundament voor drie vervangingen | ICT-architect, Informatiemanager
Collegeprogramma en doelen 2026–2030 | College van burgemeester en wethouders | genomen | 22-09-2026 | 22-09-2026 | | | Twaalf doelen vaststellen | Zie coalitieakkoord | Gemeentesecretaris, Griffier
Begroting 2027 met kredieten werkplek en omgevingsplan | Gemeenteraad | genomen | 05-11-2026 | 05-11-2026 | P-2026-002 P-2026-004 | 1.100.000 | Krediet werkplek en jaarschijf omgevingsplan | Afschrijving laptops, wens van de raad | Teamleider ICT-beheer, Beleidsadviseur omgevingsplan
Zaaksysteem: sober of volledig | Stuurgroep digitalisering | te nemen | 01-10-2026 | | P-2026-014 P-2026-015 | 950.000 | Variant kiezen en voorleggen aan college en raad | | Afdelingshoofd Publiekszaken, Informatieadviseur Dienstverlening, Concerncontroller
Verlengen contract grondzaken | Managementteam | te nemen | 01-10-2026 | | | 19.600 | Verlengen met een jaar of stoppen | | Planeconoom, Inkoopadviseur
Eigenaar van documenten en dossiers aanwijzen | Managementteam | aangehouden | 15-09-2026 | | | | Eigenaar kiezen voor gegevens zonder eigenaar | Teruggelegd bij I&A | Informatiemanager, Adviseur Archief & Informatiebeheer
Serverruimte of regionaal rekencentrum | College van burgemeester en wethouders | te nemen | 31-03-2027 | | P-2026-032 P-2026-033 | 360.000 | Richting kiezen vóór de kadernota | | Teamleider ICT-beheer, CISO
Informatieplan 2027–2030 en portfolio | College van burgemeester en wethouders | te nemen | 15-12-2026 | | | 4.400.000 | Plan vaststellen en aan de raad zenden | | Griffier, Gemeentesecretaris
Voorspellende stuurinformatie jeugd | College van burgemeester en wethouders | te nemen | 01-07-2027 | | P-2026-021 | 290.000 | Wel of niet, na DPIA en advies van de functionaris gegevensbescherming | | Functionaris gegevensbescherming, Afdelingshoofd Sociaal Domein
""", 10)
DECISIONS_SLIPS = [
    Slip("Start programma gegevensknooppunt", "Besluitvormer", "College van B&W", "College van burgemeester en wethouders", "abbreviation"),
    Slip("Serverruimte of regionaal rekencentrum", "Besluitvormer", "college", "College van burgemeester en wethouders", "abbreviation"),
    Slip("Verlengen contract grondzaken", "Besluitvormer", "MT", "Managementteam", "abbreviation"),
]
TODAY = "2026-11-09"


def iso(text):
    return "-".join(reversed(text.split("-"))) if text else None


def euros(text):
    """None where the cell holds a word or nothing."""
    digits = text.replace("€", "").replace(".", "").strip()
    return int(digits) if digits.isdigit() else None


def names(text):
    return [n.strip() for n in text.split(",") if n.strip()]


def board_roles():
    """Roles that no staff list has, in the order in which the bodies name them."""
    from .staff import ROLES
    staff = {role[0] for role in ROLES}
    found = {name: None for body in BODIES for name in [body[2], *names(body[3])] if name not in staff}
    return list(found)


def write_bodies():
    truth = {
        "keeper": "Bestuurssecretaris", "encoding": "windows-1252", "separator": ";",
        "header_row": 1, "data_rows": len(BODIES), "skip_rows": {}, "columns": BODIES_COLUMNS,
        "elements": {"body": len(BODIES), "role": len(board_roles())},
        "relations": {"leads": len(BODIES), "member_of": sum(len(names(b[3])) for b in BODIES)},
        "roles_not_in_staff": board_roles(),
        "slips": slips_truth(BODIES_SLIPS),
        "bodies": [{"row": n, "name": b[0], "kind": b[1], "chair": b[2], "members": names(b[3]), "next_meeting": iso(b[5]),
                    "paper_days": int(b[6]), "amount_max": euros(b[7]), "no_limit": b[7] == "onbeperkt"} for n, b in enumerate(BODIES, start=2)],
    }
    return csv_bytes(BODIES_HEADER, with_slips(BODIES_HEADER, BODIES, BODIES_SLIPS)), truth


def write_decisions():
    decisions = [{"row": n, "name": d[0], "body": d[1], "state": {"genomen": "taken", "te nemen": "open", "aangehouden": "deferred"}[d[2]],
                  "wanted_on": iso(d[3]), "taken_on": iso(d[4]), "initiatives": d[5].split(), "amount": euros(d[6]), "informed": names(d[9])}
                 for n, d in enumerate(DECISIONS, start=2)]
    truth = {
        "keeper": "Bestuurssecretaris", "encoding": "windows-1252", "separator": ";",
        "header_row": 1, "data_rows": len(DECISIONS), "skip_rows": {}, "columns": DECISIONS_COLUMNS,
        "elements": {"decision": len(DECISIONS)},
        "relations": {"decided_by": len(DECISIONS), "decides_on": sum(len(d["initiatives"]) for d in decisions),
                      "informed": sum(len(d["informed"]) for d in decisions)},
        "overdue": [d["name"] for d in decisions if d["state"] != "taken" and d["wanted_on"] < TODAY],
        "above_mandate": above_mandate(decisions),
        "slips": slips_truth(DECISIONS_SLIPS),
        "decisions": decisions,
    }
    return csv_bytes(DECISIONS_HEADER, with_slips(DECISIONS_HEADER, DECISIONS, DECISIONS_SLIPS)), truth


def above_mandate(decisions):
    """Decisions that ask for more money than the body may decide on."""
    limit = {b[0]: None if b[7] == "onbeperkt" else euros(b[7]) or 0 for b in BODIES}
    return [d["name"] for d in decisions if d["amount"] and limit[d["body"]] is not None and d["amount"] > limit[d["body"]]]
