"""Lays projects.py out as projectenlijst.xlsx, and tells the truth about it."""
from collections import Counter
from datetime import date

from .projects import PROJECTS, QUARTERLY_EFFORT, QUARTERS, SECTIONS, SKILLS
from .writers import Book, Formula, Typed, means, typed

FILE = "projectenlijst.xlsx"
SHEET = "Projecten 2027-2030"
EFFORT_SHEET = "Inzet"
QUARTER_SHEET = "Inzet per kwartaal"
LEGEND_SHEET = "Legenda"

HEADER = [
    "Nr", "Naam project", "Afdeling", "Trekker", "Draagt bij aan", "Soort", "Omvang",
    "Kosten 2027", "Kosten 2028", "Kosten 2029", "Kosten 2030", "Structureel p/j", "Dekking", "Status",
    "Doorlooptijd (mnd)", "Start niet voor", "Gereed voor", "Verplicht", "Afhankelijk van", "Niet samen met",
    "Capaciteit projectleider (dagen)", "Capaciteit data-engineer (dagen)", "Risico", "Toelichting",
]
WIDTHS = [12, 44, 24, 34, 36, 12, 9, 13, 13, 13, 13, 13, 26, 16, 13, 14, 14, 14, 26, 26, 13, 13, 9, 70]
MONEY = {8, 9, 10, 11, 12}
COLUMNS = {
    "Nr": ("initiative.external_id", "the organisation's own number; also used in begroting.xlsx, wetten.csv and besluiten.csv"),
    "Naam project": ("initiative.name", ""),
    "Afdeling": ("initiative -affects-> unit", "by name or abbreviation; two rows share one merged cell"),
    "Trekker": ("initiative <-owns- role", "two roles in one cell are two relations"),
    "Draagt bij aan": ("initiative -contributes_to-> goal", "by name; several separated by ; , / or 'en'"),
    "Soort": ("initiative.kind", "project, programma, pilot"),
    "Omvang": ("initiative.size", "S, M, L, XL"),
    **{f"Kosten {year}": (f"initiative.planned_cost.incidental {year}", "euros") for year in (2027, 2028, 2029, 2030)},
    "Structureel p/j": ("initiative.planned_cost.structural", "euros a year after completion; negative is a saving"),
    "Dekking": ("initiative.funding_note", "most are names of budgets in begroting.xlsx: initiative -funded_by-> budget"),
    "Status": ("initiative.status", "also says the stage; see status_words"),
    "Doorlooptijd (mnd)": ("initiative.duration", "months; three to a quarter, rounded up"),
    "Start niet voor": ("initiative.earliest_start", "the quarter in which the date lies"),
    "Gereed voor": ("initiative.deadline", "a quarter or year is read as its last day, 'medio' as 1 July"),
    "Verplicht": ("initiative.mandatory", "ja, wettelijk, X are true; nee is false; empty is not known; the law after it is initiative.mandatory_ground"),
    "Afhankelijk van": ("initiative -depends_on-> initiative", "by number or by name"),
    "Niet samen met": ("initiative -excludes-> initiative", "by number or by name; each pair is stated from both sides and is one relation"),
    "Capaciteit projectleider (dagen)": ("initiative.effort.days projectleider", "days over the whole duration; the other sheets win"),
    "Capaciteit data-engineer (dagen)": ("initiative.effort.days data-engineer", "days over the whole duration; the other sheets win"),
    "Risico": ("initiative.risk", "laag, midden, hoog"),
    "Toelichting": ("initiative.description", ""),
}
EFFORT_HEADER = ["Projectnr", "Project", *[f"{skill} (dagen)" for skill in SKILLS], "Opmerking"]
EFFORT_COLUMNS = {
    "Projectnr": ("initiative.external_id", ""),
    "Project": ("initiative.name", "only to recognise the row; the number decides"),
    **{f"{skill} (dagen)": (f"initiative.effort.days {skill.lower()}", "days over the whole duration") for skill in SKILLS},
    "Opmerking": ("initiative.notes", ""),
}
QUARTER_HEADER = ["Projectnr", "Vaardigheid", *QUARTERS]
QUARTER_COLUMNS = {
    "Projectnr": ("initiative.external_id", "stands once per block; the cells below it are empty and not merged"),
    "Vaardigheid": ("initiative.effort.skill", ""),
    **{quarter: (f"initiative.effort.days {quarter}", "days in that quarter of the calendar") for quarter in QUARTERS},
}
# What stands under Status says two things at once.
STATUS_WORDS = {
    "lopend": {"status": "active", "stage": "execution"},
    "besloten": {"status": "planned", "stage": "preparation"},
    "in voorbereiding": {"status": "planned", "stage": "preparation"},
    "aangevraagd": {"status": "planned", "stage": "exploration"},
    "idee": {"status": "planned", "stage": "idea"},
}
LEGEND = [
    ("Omvang", "S", "tot € 50.000"),
    ("Omvang", "M", "€ 50.000 tot € 150.000"),
    ("Omvang", "L", "€ 150.000 tot € 400.000"),
    ("Omvang", "XL", "meer dan € 400.000 of meer dan drie afdelingen"),
    ("Kosten", "", "incidenteel, inclusief btw die we niet kunnen verrekenen, exclusief uren van eigen mensen"),
    ("Structureel", "", "extra lasten per jaar na oplevering; een min is een besparing"),
    ("Trekker", "", "wie het verhaal vertelt in de stuurgroep; dat is niet altijd de projectleider"),
    ("Capaciteit", "", "werkdagen van eigen mensen over de hele looptijd"),
]


def quarters_of(project):
    return -(-means(project.months) // 3)


def total_days(project, days_per_quarter):
    return days_per_quarter * quarters_of(project) if days_per_quarter else None


def cells_of(project):
    return [
        project.number, project.name, project.department, project.owner, project.goals, project.kind, project.size,
        *project.costs, project.structural, project.funding, project.status, project.months, project.start, project.deadline,
        project.mandatory, project.depends, project.excludes, total_days(project, project.leader_days),
        total_days(project, project.engineer_days), project.risk, project.note,
    ]


def column_sum(projects, index):
    """What SUM gives: numbers count, money typed as text does not."""
    values = [typed(cells_of(p)[index]) for p in projects]
    return sum(v for v in values if isinstance(v, (int, float)))


def sum_line(sheet, label, projects, ranges):
    cells = [None, label] + [None] * (len(HEADER) - 2)
    for number in sorted(MONEY):
        letter = "ABCDEFGHIJKLMNOPQRSTUVWX"[number - 1]
        areas = ",".join(f"{letter}{first}:{letter}{last}" for first, last in ranges)
        cells[number - 1] = Formula(f"=SUM({areas})", column_sum(projects, number - 1))
    return sheet.line(cells, money=MONEY, bold=True)


def write_list(book):
    """The main sheet. Returns its facts and the row of each project."""
    sheet = book.sheet(SHEET, WIDTHS)
    skipped, row_of, ranges = {}, {}, []
    sheet.banner("Projectenlijst informatievoorziening 2027–2030")
    sheet.banner("Stand 9 november 2026 – concept 0.7, nog niet in de stuurgroep geweest", size=10)
    skipped.update({1: "title", 2: "subtitle"})
    sheet.groups([(8, 12, "Geld"), (15, 17, "Planning"), (19, 20, "Samenhang"), (21, 22, "Mensen")])
    skipped[sheet.row] = "group heading"
    sheet.header(HEADER)
    header_row = sheet.row
    for title, projects, has_subtotal in SECTIONS:
        sheet.section(title)
        skipped[sheet.row] = "section"
        first = sheet.row + 1
        for project in projects:
            row_of[project.number] = sheet.line(cells_of(project), money=MONEY)
        ranges.append((first, sheet.row))
        if has_subtotal:
            skipped[sum_line(sheet, f"Subtotaal {title[0]}", projects, ranges[-1:])] = "subtotal"
    sheet.blank()
    skipped[sheet.row] = "blank"
    skipped[sum_line(sheet, "TOTAAL", PROJECTS, ranges)] = "total"
    sheet.note("* Kosten zijn ramingen van de aanvrager, niet getoetst door Financiën. Bedragen in tekst tellen niet mee in het totaal.")
    skipped[sheet.row] = "footnote"
    merged = f"C{row_of['P-2026-014']}:C{row_of['P-2026-015']}"
    sheet.ws.merge_cells(merged)
    sheet.ws.auto_filter.ref = f"A{header_row}:X{sheet.row - 2}"
    facts = {"header_row": header_row, "data_rows": len(PROJECTS), "skip_rows": skipped, "columns": COLUMNS,
             "merged_down": [merged]}
    return facts, row_of


def write_effort(book):
    sheet = book.sheet(EFFORT_SHEET, [12, 44] + [14] * len(SKILLS) + [30])
    sheet.banner("Inzet van eigen mensen: werkdagen over de hele looptijd", size=12)
    sheet.header(EFFORT_HEADER)
    header_row = sheet.row
    with_effort = [p for p in PROJECTS if p.effort and p.number not in QUARTERLY_EFFORT]
    for project in with_effort:
        sheet.line([project.number, project.name, *[total_days(project, days) for days in project.effort], project.effort_note])
    return {"header_row": header_row, "data_rows": len(with_effort), "skip_rows": {1: "title"}, "columns": EFFORT_COLUMNS}


def write_quarters(book):
    """Projects that run already know their quarters."""
    sheet = book.sheet(QUARTER_SHEET, [12, 24] + [9] * len(QUARTERS))
    sheet.banner("Lopende projecten: werkdagen per kwartaal", size=12)
    sheet.header(QUARTER_HEADER)
    header_row, rows = sheet.row, 0
    for number, lines in QUARTERLY_EFFORT.items():
        for index, (skill, days) in enumerate(lines.items()):
            sheet.line([number if index == 0 else None, skill, *days, *[None] * (len(QUARTERS) - len(days))])
            rows += 1
    return {"header_row": header_row, "data_rows": rows, "skip_rows": {1: "title"}, "columns": QUARTER_COLUMNS}


def write_legend(book):
    sheet = book.sheet(LEGEND_SHEET, [14, 10, 80])
    sheet.header(["Kolom", "Waarde", "Betekenis"])
    for row in LEGEND:
        sheet.line(list(row))
    return {"header_row": 1, "data_rows": 0, "ignore": "an explanation for people; no row becomes an element"}


def plain(value):
    """A meaning in the words of JSON."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return {"one_of": list(value)}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return value


def owners_of(project):
    owner = means(project.owner)
    return owner if isinstance(owner, list) else [owner] if owner else []


def quarter_of(day):
    return f"{day.year}Q{(day.month + 2) // 3}" if day else None


def effort_of(project):
    """Days over the whole duration, per skill, from the most precise sheet that knows them."""
    if project.number in QUARTERLY_EFFORT:
        return {skill.lower(): sum(days) for skill, days in QUARTERLY_EFFORT[project.number].items()}
    days = dict(zip([s.lower() for s in SKILLS], project.effort or ()))
    days.setdefault("projectleider", project.leader_days)
    days.setdefault("data-engineer", project.engineer_days)
    return {skill: total_days(project, per_quarter) for skill, per_quarter in days.items() if per_quarter}


def truth_of(project, row):
    goals = means(project.goals) or []
    return {
        "number": project.number, "row": row, "name": project.name, "unit": means(project.department), "owners": owners_of(project),
        "goals": goals, "kind": project.kind, "size": project.size,
        "incidental": {str(2027 + i): means(c) for i, c in enumerate(project.costs) if means(c) is not None},
        "structural": means(project.structural), "funding_note": project.funding, **STATUS_WORDS[project.status],
        "duration_quarters": quarters_of(project), "earliest_start": quarter_of(means(project.start)),
        "deadline": plain(means(project.deadline)), "mandatory": means(project.mandatory),
        "depends_on": plain(means(project.depends) or []), "excludes": plain(means(project.excludes) or []),
        "effort_days": effort_of(project),
        "risk": project.risk,
    }


def untidy_cells(project, row):
    """Every cell whose text is not its meaning, with the tag that says how it differs."""
    for header, cell in zip(HEADER, cells_of(project)):
        if isinstance(cell, Typed) and cell.why:
            yield {"file": FILE, "sheet": SHEET, "row": row, "column": header, "text": typed(cell),
                   "means": plain(means(cell)), "why": cell.why}


def write():
    book = Book("Projectenlijst 2027-2030")
    facts, row_of = write_list(book)
    sheets = {SHEET: facts, EFFORT_SHEET: write_effort(book), QUARTER_SHEET: write_quarters(book), LEGEND_SHEET: write_legend(book)}
    projects = [truth_of(p, row_of[p.number]) for p in PROJECTS]
    untidy = [cell for p in PROJECTS for cell in untidy_cells(p, row_of[p.number])]
    truth = {
        "keeper": "Informatiemanager",
        "sheets": sheets,
        "elements": {"initiative": len(projects)},
        "relations": {
            "contributes_to": sum(len(p["goals"]) for p in projects),
            "owns": sum(len(p["owners"]) for p in projects),
            "affects": sum(1 for p in projects if p["unit"]),
            "depends_on": sum(len(p["depends_on"]) for p in projects),
            "excludes": sum(len(p["excludes"]) for p in projects) // 2,
        },
        "without_goal": [p["number"] for p in projects if not p["goals"] and p["number"] not in unknown_goal(untidy, projects)],
        "goal_unknown": unknown_goal(untidy, projects),
        "without_owner": [p["number"] for p in projects if not p["owners"]],
        "two_owners": [p["number"] for p in projects if len(p["owners"]) == 2],
        "mandatory": [p["number"] for p in projects if p["mandatory"]],
        "size_only": [p["number"] for p in projects if not p["incidental"]],
        "with_effort": [p.number for p in PROJECTS if p.effort],
        "effort_per_quarter": QUARTERLY_EFFORT,
        "status_words": STATUS_WORDS,
        "variants": [["P-2026-014", "P-2026-015"], ["P-2026-020", "P-2026-021"]],
        "alternatives": [["P-2026-032", "P-2026-033"]],
        "chains": [["P-2025-021", "P-2026-030", "P-2026-021"], ["P-2025-021", "P-2026-014", "P-2026-016"]],
        "untidy": dict(sorted(Counter(cell["why"] for cell in untidy).items())),
        "untidy_cells": untidy,
        "sum_in_sheet": {HEADER[n - 1]: column_sum(PROJECTS, n - 1) for n in sorted(MONEY)},
        "sum_meant": {HEADER[n - 1]: sum(means(cells_of(p)[n - 1]) or 0 for p in PROJECTS) for n in sorted(MONEY)},
        "projects": projects,
    }
    return book.to_bytes(), truth


def unknown_goal(untidy, projects):
    rows = {c["row"] for c in untidy if c["column"] == "Draagt bij aan" and c["why"] == "unknown reference"}
    return [p["number"] for p in projects if p["row"] in rows]
