"""begroting.xlsx: the money, the people and the room for change that the plan has to fit in. Kept by the business controller."""
from . import staff
from .writers import Book, Formula, Typed, means, typed

FILE = "begroting.xlsx"
YEARS = [2027, 2028, 2029, 2030]
QUARTERS = [f"{year}Q{quarter}" for year in YEARS for quarter in (1, 2, 3, 4)]

# name, kind, one-off amounts for 2027 to 2030, lasting amounts for 2027 to 2030, remark
NONE = (None, None, None, None)
POSTS = [
    ("Reserve digitalisering", "bestemmingsreserve", (550000, 500000, 400000, 300000), NONE, "Stand reserve 1-1-2027: € 1.750.000"),
    ("Investeringskrediet ICT", "investeringskrediet", (400000, 400000, 400000, 400000), NONE, "Afschrijving 5 jaar; kapitaallasten zitten in de structurele lasten"),
    ("Algemene middelen", "exploitatie", (180000, 150000, 150000, 150000), (90000, 170000, 230000, 270000),
     "Kadernota 2027; structureel is opgeteld vanaf 2027"),
    ("Rijksbijdrage informatiehuishouding", "rijksbijdrage", (Typed("€ 120.000", 120000, "money as text"), 100000, 100000, 100000), NONE,
     "Voor Woo en archief; na 2028 onzeker"),
    ("Rioolheffing", "heffing", NONE, (Typed("n.v.t.", None, "no value in words"), 16000, 16000, 16000), "Alleen voor riolering en water"),
    ("Vrijval beëindigde contracten", "exploitatie", NONE, (30000, 34000, Typed("44k", 44000, "money as text"), 54000), "Alleen wat nu al is opgezegd"),
]

# skill, days per quarter for every quarter of the plan, remark
CAPACITY = [
    ("Informatieadviseur", [60] * 16, "3,8 fte, ongeveer een derde voor projecten"),
    ("Projectleider", [60, 68, 58, 68] + [68, 68, 58, 68] * 3, "2,5 fte; Q3 is zomer, Q1 2027 afronding lopend werk"),
    ("Functioneel beheerder", [66, 80, 70, 80] * 4, "10 fte over zeven afdelingen; Q1 jaarwerk"),
    ("Data-engineer", [20, 20] + [30] * 14, "0,5 fte vacature tot 1 juli 2027"),
    ("ICT-architect", [24] * 16, ""),
    ("Change manager", [25] * 16, ""),
]

# department, most large changes at once, remark
CHANGE_ROOM = [
    ("Directie en Concernstaf", 2, ""),
    ("Griffie", 1, ""),
    ("Publiekszaken", 2, "Niet in de drie maanden rond een verkiezing"),
    ("Sociaal Domein", 1, "Hoog verzuim, nieuwe inkoop per 2028"),
    ("Werk en Inkomen", 1, ""),
    ("Ruimte en Economie", 1, ""),
    ("VTH", 1, ""),
    ("BOR", 1, ""),
    ("Financiën en Control", 1, "Geen invoering in januari t/m april"),
    ("Personeel en Organisatie", 1, ""),
    ("Informatie en Automatisering", 3, ""),
    ("Juridische zaken en inkoop ", 1, ""),
    ("Communicatie", 1, ""),
]

# number, name as finance wrote it, one-off amount granted, year, decision
GRANTED = [
    ("P-2025-011", "Informatieveiligheid Cbw/BIO2", 165000, 2027, "Raad 6-11-2025"),
    ("P-2025-018", "E-depot en archief op orde", 95000, 2027, "Raad 6-11-2025"),
    ("P-2025-021", "Gegevensknooppunt", 190000, 2027, "College 14-4-2026"),
    ("P-2026-002", "Werkplek en Office-pakket vernieuwen", 290000, 2027, "Raad 5-11-2026"),
    ("P-2026-004", "Eén omgevingsplan", Typed("140.000", 140000, "money as text"), 2027, "Raad 5-11-2026"),
]

# line, amounts for 2025 (rekening), 2026 and 2027 (begroting)
RUNNING_COSTS = [
    ("Personeel Informatie en Automatisering (25,5 fte)", (2190000, 2270000, 2340000)),
    ("Licenties, onderhoud en hosting van applicaties", (2198000, 2330000, 2431000)),
    ("Werkplekken, servers en netwerk (kapitaallasten en onderhoud)", (492000, 505000, 520000)),
    ("Telefonie en dataverbindingen", (148000, 152000, 155000)),
    ("Inhuur ICT-beheer", (196000, 120000, 100000)),
    ("Informatieveiligheid (monitoring, testen)", (84000, 96000, 110000)),
]

MONEY_HEADER = ["Post", "Soort", *[f"Incidenteel {y}" for y in YEARS], *[f"Structureel {y}" for y in YEARS], "Toelichting"]
MONEY_COLUMNS = {
    "Post": ("budget.name", ""),
    "Soort": ("budget.kind", "heffing is no choice of the metamodel"),
    **{f"Incidenteel {y}": (f"budget.amounts.incidental {y}", "euros") for y in YEARS},
    **{f"Structureel {y}": (f"budget.amounts.structural {y}", "euros") for y in YEARS},
    "Toelichting": ("budget.description", ""),
}


def money_sheet(book):
    sheet = book.sheet("Budget plan 2027-2030", [40, 20] + [13] * 8 + [60])
    money = set(range(3, 11))
    sheet.banner("Beschikbaar voor het informatieplan 2027–2030")
    sheet.note("Bedragen in euro's, prijspeil 2027. Vastgesteld bij de begroting, raad 5 november 2026.")
    sheet.header(MONEY_HEADER)
    header_row = sheet.row
    rows = []
    for name, kind, once, lasting, remark in POSTS:
        row = sheet.line([name, kind, *once, *lasting, remark], money=money)
        rows.append({"row": row, "name": name, "kind": kind, "incidental": per_year(once), "structural": per_year(lasting)})
    total = ["Totaal", None]
    for index, letter in enumerate("CDEFGHIJ"):
        column = [typed((post[2] + post[3])[index]) for post in POSTS]
        total.append(Formula(f"=SUM({letter}{header_row + 1}:{letter}{sheet.row})", sum(v for v in column if isinstance(v, int))))
    total_row = sheet.line([*total, None], money=money, bold=True)
    return {"header_row": header_row, "data_rows": len(rows), "columns": MONEY_COLUMNS,
            "skip_rows": {1: "title", 2: "note", total_row: "total"}}, rows


def per_year(amounts):
    return {str(year): means(amount) for year, amount in zip(YEARS, amounts) if means(amount) is not None}


def capacity_sheet(book):
    sheet = book.sheet("Capaciteit", [26, 18] + [9] * len(QUARTERS) + [44])
    sheet.banner("Werkdagen per kwartaal voor projecten uit de lijst", size=12)
    sheet.header(["Vaardigheid", "Eenheid", *QUARTERS, "Toelichting"])
    header_row = sheet.row
    for skill, days, remark in CAPACITY:
        sheet.line([skill, "dagen", *days, remark])
    columns = {"Vaardigheid": ("capacity.skill", "also the name"), "Eenheid": ("", "no field; dagen in every row"),
               **{q: (f"capacity.per_quarter.amount {q}", "working days; capacity.kind is skill") for q in QUARTERS}, "Toelichting": ("capacity.description", "")}
    return {"header_row": header_row, "data_rows": len(CAPACITY), "skip_rows": {1: "title"}, "columns": columns}


def change_sheet(book):
    sheet = book.sheet("Verandercapaciteit", [40, 20, 50])
    sheet.header(["Afdeling", "Max. grote veranderingen tegelijk", "Toelichting"])
    for row in CHANGE_ROOM:
        sheet.line(list(row))
    columns = {"Afdeling": ("capacity -capacity_of-> unit", "by name or abbreviation; capacity.kind is change"),
               "Max. grote veranderingen tegelijk": ("capacity.amount", "L and XL projects running in the same quarter"),
               "Toelichting": ("capacity.description", "")}
    return {"header_row": 1, "data_rows": len(CHANGE_ROOM), "skip_rows": {}, "columns": columns}


def granted_sheet(book):
    sheet = book.sheet("Toegekende kredieten", [14, 44, 18, 10, 24])
    sheet.header(["Projectnr", "Project", "Toegekend incidenteel", "Jaar", "Besluit"])
    for row in GRANTED:
        sheet.line(list(row), money={3})
    columns = {"Projectnr": ("initiative.external_id", "decides; the name beside it is finance's own"), "Project": ("initiative.name", "do not overwrite"),
               "Toegekend incidenteel": ("decision.amount", "the decision releases it: decision -releases-> budget"), "Jaar": ("", "no field"),
               "Besluit": ("decision -decides_on-> initiative", "body and date in one cell; besluiten.csv has the same decisions")}
    return {"header_row": 1, "data_rows": len(GRANTED), "skip_rows": {}, "columns": columns}


def running_sheet(book):
    sheet = book.sheet("Structurele ICT-lasten", [60, 18, 18, 18])
    sheet.header(["Lastensoort", "Rekening 2025", "Begroting 2026", "Begroting 2027"])
    for name, amounts in RUNNING_COSTS:
        sheet.line([name, *amounts], money={2, 3, 4})
    last = sheet.row
    sheet.line(["Totaal", *[Formula(f"=SUM({c}2:{c}{last})", sum(a[i] for _, a in RUNNING_COSTS)) for i, c in enumerate("BCD")]],
               money={2, 3, 4}, bold=True)
    return {"header_row": 1, "data_rows": 0, "skip_rows": {last + 1: "total"},
            "ignore": "what ICT costs already; background for people, not room for the plan"}


def check_capacity():
    """The days of the begroting are the hours of medewerkers.csv, except where a remark says why not."""
    for skill, days, _ in CAPACITY:
        name = skill if skill == "ICT-architect" else skill.lower()
        if max(days) != staff.project_days()[name]:
            raise ValueError(f"{skill}: {max(days)} days in begroting, {staff.project_days()[name]} in medewerkers")


def write():
    check_capacity()
    book = Book("Begroting informatieplan 2027-2030")
    money, rows = money_sheet(book)
    sheets = {"Budget plan 2027-2030": money, "Capaciteit": capacity_sheet(book), "Verandercapaciteit": change_sheet(book),
              "Toegekende kredieten": granted_sheet(book), "Structurele ICT-lasten": running_sheet(book)}
    truth = {
        "keeper": "Business controller",
        "sheets": sheets,
        "elements": {"budget": len(rows), "capacity": len(CAPACITY) + len(CHANGE_ROOM)},
        "relations": {"capacity_of": len(CHANGE_ROOM)},
        "budgets": rows,
        "total": {kind: {str(y): sum(r[kind].get(str(y), 0) for r in rows) for y in YEARS} for kind in ("incidental", "structural")},
        "capacity_days": {skill.lower(): dict(zip(QUARTERS, days)) for skill, days, _ in CAPACITY},
        "max_large_changes": [{"unit_as_written": unit, "max": most} for unit, most, _ in CHANGE_ROOM],
        "granted": [{"number": key, "amount": means(amount), "year": year} for key, _, amount, year, _ in GRANTED],
        "ict_costs_per_year": {year: sum(a[i] for _, a in RUNNING_COSTS) for i, year in enumerate(("2025", "2026", "2027"))},
    }
    return book.to_bytes(), truth
