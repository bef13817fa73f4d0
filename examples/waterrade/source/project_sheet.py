"""Lays projects.py out as projectenlijst.xlsx, and tells the truth about it."""
from collections import Counter
from datetime import date

from .projects import PROJECTS, SECTIONS, SKILLS
from .writers import Book, Formula, Typed, means, typed

FILE = "projectenlijst.xlsx"
SHEET = "Projecten 2027-2030"
EFFORT_SHEET = "Inzet per kwartaal"
LEGEND_SHEET = "Legenda"

HEADER = [
    "Nr", "Naam project", "Afdeling", "Trekker", "Draagt bij aan", "Soort", "Omvang",
    "Kosten 2027", "Kosten 2028", "Kosten 2029", "Kosten 2030", "Structureel p/j", "Dekking", "Status",
    "Doorlooptijd (mnd)", "Start niet voor", "Gereed voor", "Verplicht", "Afhankelijk van", "Niet samen met",
    "Capaciteit projectleider (dgn/kw)", "Capaciteit data-engineer (dgn/kw)", "Risico", "Toelichting",
]
WIDTHS = [12, 44, 24, 34, 36, 12, 9, 13, 13, 13, 13, 13, 26, 16, 13, 14, 14, 14, 26, 26, 13, 13, 9, 70]
MONEY = {8, 9, 10, 11, 12}
COLUMNS = {
    "Nr": ("initiative.key", "the organisation's own number; also used in begroting.xlsx and besluiten.csv"),
    "Naam project": ("initiative.name", ""),
    "Afdeling": ("relation initiative part_of unit", "by name or abbreviation; C has one cell merged downwards"),
    "Trekker": ("relation role responsible initiative", "initiative.owner; two roles in one cell become two relations"),
    "Draagt bij aan": ("relation initiative contributes_to goal", "by name; several separated by ; , / or 'en'"),
    "Soort": ("initiative.kind", "project, programma, pilot"),
    "Omvang": ("initiative.size", "S, M, L, XL"),
    "Kosten 2027": ("initiative.incidenteel[2027]", "euros"),
    "Kosten 2028": ("initiative.incidenteel[2028]", "euros"),
    "Kosten 2029": ("initiative.incidenteel[2029]", "euros"),
    "Kosten 2030": ("initiative.incidenteel[2030]", "euros"),
    "Structureel p/j": ("initiative.structureel", "euros a year from completion; negative is a saving"),
    "Dekking": ("initiative.dekking", ""),
    "Status": ("initiative.status", ""),
    "Doorlooptijd (mnd)": ("initiative.duration", "months"),
    "Start niet voor": ("initiative.earliest_start", "a quarter or season is read as its first day"),
    "Gereed voor": ("initiative.deadline", "a quarter or year is read as its last day, 'medio' as 1 July"),
    "Verplicht": ("initiative.mandatory", "ja, wettelijk, X are true; nee is false; empty is not known"),
    "Afhankelijk van": ("relation initiative depends_on initiative", "by number or by name"),
    "Niet samen met": ("relation initiative excludes initiative", "by number or by name; stated from both sides"),
    "Capaciteit projectleider (dgn/kw)": ("initiative.effort[projectleider]", "days per quarter; the second sheet wins"),
    "Capaciteit data-engineer (dgn/kw)": ("initiative.effort[data-engineer]", "days per quarter; the second sheet wins"),
    "Risico": ("initiative.risk", "laag, midden, hoog"),
    "Toelichting": ("initiative.description", ""),
}
EFFORT_HEADER = ["Projectnr", "Project", *SKILLS, "Opmerking"]
EFFORT_COLUMNS = {
    "Projectnr": ("initiative.key", ""),
    "Project": ("initiative.name", "only to recognise the row; the number decides"),
    **{skill: (f"initiative.effort[{skill.lower()}]", "working days in each quarter that the project runs") for skill in SKILLS},
    "Opmerking": ("initiative.effort_note", "free text; no field needs to exist for it"),
}
LEGEND = [
    ("Omvang", "S", "tot € 50.000"),
    ("Omvang", "M", "€ 50.000 tot € 150.000"),
    ("Omvang", "L", "€ 150.000 tot € 400.000"),
    ("Omvang", "XL", "meer dan € 400.000 of meer dan drie afdelingen"),
    ("Kosten", "", "incidenteel, inclusief btw die we niet kunnen verrekenen, exclusief uren van eigen mensen"),
    ("Structureel", "", "extra lasten per jaar na oplevering; een min is een besparing"),
    ("Trekker", "", "wie het verhaal vertelt in de stuurgroep; dat is niet altijd de projectleider"),
    ("Capaciteit", "", "werkdagen per kwartaal, zolang het project loopt"),
]


def cells_of(project):
    return [
        project.number, project.name, project.department, project.owner, project.goals, project.kind, project.size,
        *project.costs, project.structural, project.funding, project.status, project.months, project.start, project.deadline,
        project.mandatory, project.depends, project.excludes, project.leader_days, project.engineer_days, project.risk,
        project.note,
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
    sheet.banner("Inzet van eigen mensen: werkdagen per kwartaal, zolang het project loopt", size=12)
    sheet.header(EFFORT_HEADER)
    header_row = sheet.row
    with_effort = [p for p in PROJECTS if p.effort]
    for project in with_effort:
        sheet.line([project.number, project.name, *project.effort, project.effort_note])
    return {"header_row": header_row, "data_rows": len(with_effort), "skip_rows": {1: "title"}, "columns": EFFORT_COLUMNS}


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


def truth_of(project, row):
    goals = means(project.goals) or []
    effort = dict(zip([s.lower() for s in SKILLS], project.effort or ()))
    effort.setdefault("projectleider", means(project.leader_days))
    effort.setdefault("data-engineer", means(project.engineer_days))
    return {
        "key": project.number, "row": row, "name": project.name, "unit": means(project.department), "owners": owners_of(project),
        "goals": goals, "kind": project.kind, "size": project.size,
        "incidenteel": {str(2027 + i): means(c) for i, c in enumerate(project.costs) if means(c) is not None},
        "structureel": means(project.structural), "dekking": project.funding, "status": project.status,
        "duration_months": means(project.months), "earliest_start": plain(means(project.start)),
        "deadline": plain(means(project.deadline)), "mandatory": means(project.mandatory),
        "depends_on": plain(means(project.depends) or []), "excludes": plain(means(project.excludes) or []),
        "effort_days_per_quarter": {skill: days for skill, days in effort.items() if days},
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
    sheets = {SHEET: facts, EFFORT_SHEET: write_effort(book), LEGEND_SHEET: write_legend(book)}
    projects = [truth_of(p, row_of[p.number]) for p in PROJECTS]
    untidy = [cell for p in PROJECTS for cell in untidy_cells(p, row_of[p.number])]
    truth = {
        "keeper": "Informatiemanager",
        "sheets": sheets,
        "elements": {"initiative": len(projects)},
        "relations": {
            "contributes_to": sum(len(p["goals"]) for p in projects),
            "responsible": sum(len(p["owners"]) for p in projects),
            "part_of unit": sum(1 for p in projects if p["unit"]),
            "depends_on": sum(len(p["depends_on"]) for p in projects),
            "excludes": sum(len(p["excludes"]) for p in projects) // 2,
        },
        "without_goal": [p["key"] for p in projects if not p["goals"] and p["key"] not in unknown_goal(untidy, projects)],
        "goal_unknown": unknown_goal(untidy, projects),
        "without_owner": [p["key"] for p in projects if not p["owners"]],
        "two_owners": [p["key"] for p in projects if len(p["owners"]) == 2],
        "mandatory": [p["key"] for p in projects if p["mandatory"]],
        "size_only": [p["key"] for p in projects if not p["incidenteel"]],
        "with_effort_sheet": [p.number for p in PROJECTS if p.effort],
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
    return [p["key"] for p in projects if p["row"] in rows]
