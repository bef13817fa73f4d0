"""begroting.xlsx: the money, the people and the room for change that the plan has to fit in. Kept by the business controller."""
from . import staff
from .writers import Book, Formula, Typed, means, typed

FILE = "begroting.xlsx"
YEARS = [2027, 2028, 2029, 2030]
QUARTERS = [f"{year}Q{quarter}" for year in YEARS for quarter in (1, 2, 3, 4)]

# name, cover (dekking), amounts for 2027 to 2030, remark
ONE_OFF = [
    ("Reserve digitalisering", "bestemmingsreserve", (550000, 500000, 400000, 300000), "Stand reserve 1-1-2027: € 1.750.000"),
    ("Investeringskrediet ICT", "kapitaallasten, afschrijving 5 jaar", (400000, 400000, 400000, 400000), "Raadsbesluit bij begroting 2027"),
    ("Algemene middelen", "exploitatie", (180000, 150000, 150000, 150000), "Kadernota 2027"),
    ("Rijksbijdrage informatiehuishouding", "specifieke uitkering", (Typed("€ 120.000", 120000, "money as text"), 100000, 100000, 100000),
     "Voor Woo en archief; na 2028 onzeker"),
]
LASTING = [
    ("Ruimte structurele ICT-lasten", "begrotingspost bedrijfsvoering", (90000, 170000, 230000, 270000),
     "Nieuwe lasten uit projecten, opgeteld vanaf 2027"),
    ("Rioolheffing", "heffing", (0, 16000, 16000, 16000), "Alleen voor riolering en water"),
    ("Vrijval beëindigde contracten", "begrotingspost bedrijfsvoering", (30000, 34000, Typed("44k", 44000, "money as text"), 54000),
     "Alleen wat nu al is opgezegd"),
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

MONEY_HEADER = ["Soort", "Omschrijving", "Dekking", *[str(y) for y in YEARS], "Toelichting"]
MONEY_COLUMNS = {
    "Soort": ("budget.kind", "incidenteel or structureel; stands once per block, as a section row"),
    "Omschrijving": ("budget.name", ""),
    "Dekking": ("budget.dekking", ""),
    **{str(y): (f"budget.amount[{y}]", "euros") for y in YEARS},
    "Toelichting": ("budget.description", ""),
}


def money_sheet(book):
    sheet = book.sheet("Budget plan 2027-2030", [14, 40, 34, 14, 14, 14, 14, 50])
    money = {4, 5, 6, 7}
    sheet.banner("Beschikbaar voor het informatieplan 2027–2030")
    sheet.note("Bedragen in euro's, prijspeil 2027. Vastgesteld bij de begroting, raad 5 november 2026.")
    skipped = {1: "title", 2: "note"}
    sheet.header(MONEY_HEADER)
    header_row = sheet.row
    rows = []
    for kind, lines in (("Incidenteel", ONE_OFF), ("Structureel", LASTING)):
        first = sheet.row + 1
        for index, (name, cover, amounts, remark) in enumerate(lines):
            row = sheet.line([kind if index == 0 else None, name, cover, *amounts, remark], money=money)
            rows.append({"row": row, "kind": kind.lower(), "name": name, "dekking": cover,
                         "amount": dict(zip(map(str, YEARS), map(means, amounts)))})
        total = [None, f"Totaal {kind.lower()}", None]
        for index, letter in enumerate("DEFG"):
            answer = sum(v for v in (typed(line[2][index]) for line in lines) if not isinstance(v, str))
            total.append(Formula(f"=SUM({letter}{first}:{letter}{sheet.row})", answer))
        if len(lines) > 1:
            sheet.ws.merge_cells(start_row=first, start_column=1, end_row=sheet.row, end_column=1)
        skipped[sheet.line([*total, None], money=money, bold=True)] = "total"
    facts = {"header_row": header_row, "data_rows": len(rows), "skip_rows": skipped, "columns": MONEY_COLUMNS,
             "merged_down": [f"A{header_row + 1}:A{header_row + len(ONE_OFF)}",
                             f"A{header_row + len(ONE_OFF) + 2}:A{header_row + len(ONE_OFF) + 1 + len(LASTING)}"]}
    return facts, rows


def capacity_sheet(book):
    sheet = book.sheet("Capaciteit", [26, 18] + [9] * len(QUARTERS) + [44])
    sheet.banner("Werkdagen per kwartaal voor projecten uit de lijst", size=12)
    sheet.header(["Vaardigheid", "Eenheid", *QUARTERS, "Toelichting"])
    header_row = sheet.row
    for skill, days, remark in CAPACITY:
        sheet.line([skill, "dagen", *days, remark])
    columns = {"Vaardigheid": ("capacity.skill", "also the name"), "Eenheid": ("capacity.unit_of_measure", ""),
               **{q: (f"capacity.amount[{q}]", "working days") for q in QUARTERS}, "Toelichting": ("capacity.description", "")}
    return {"header_row": header_row, "data_rows": len(CAPACITY), "skip_rows": {1: "title"}, "columns": columns}


def change_sheet(book):
    sheet = book.sheet("Verandercapaciteit", [40, 20, 50])
    sheet.header(["Afdeling", "Max. grote veranderingen tegelijk", "Toelichting"])
    for row in CHANGE_ROOM:
        sheet.line(list(row))
    columns = {"Afdeling": ("capacity.unit", "a department by name or abbreviation"),
               "Max. grote veranderingen tegelijk": ("capacity.max_large_changes", "L and XL projects running in the same quarter"),
               "Toelichting": ("capacity.description", "")}
    return {"header_row": 1, "data_rows": len(CHANGE_ROOM), "skip_rows": {}, "columns": columns}


def granted_sheet(book):
    sheet = book.sheet("Toegekende kredieten", [14, 44, 18, 10, 24])
    sheet.header(["Projectnr", "Project", "Toegekend incidenteel", "Jaar", "Besluit"])
    for row in GRANTED:
        sheet.line(list(row), money={3})
    columns = {"Projectnr": ("initiative.key", "decides; the name beside it is finance's own"), "Project": ("initiative.name", "do not overwrite"),
               "Toegekend incidenteel": ("relation decision releases budget", "amount, euros"), "Jaar": ("relation decision releases budget", "year"),
               "Besluit": ("decision.name", "body and date in one cell")}
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
        "relations": {},
        "budgets": rows,
        "total": {kind: {str(y): sum(r["amount"][str(y)] for r in rows if r["kind"] == kind) for y in YEARS}
                  for kind in ("incidenteel", "structureel")},
        "capacity_days": {skill.lower(): dict(zip(QUARTERS, days)) for skill, days, _ in CAPACITY},
        "max_large_changes": [{"unit_as_written": unit, "max": most} for unit, most, _ in CHANGE_ROOM],
        "granted": [{"key": key, "amount": means(amount), "year": year} for key, _, amount, year, _ in GRANTED],
        "ict_costs_per_year": {year: sum(a[i] for _, a in RUNNING_COSTS) for i, year in enumerate(("2025", "2026", "2027"))},
    }
    return book.to_bytes(), truth
