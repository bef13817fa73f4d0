#!/usr/bin/env python3
"""Reads the files as they lie here and holds truth.json against them. Knows nothing of the tables in source/.

  check.py            exit status 1 when a file and the truth disagree, each difference on a line

Standard library only; it reads workbooks by itself, so that a fault in what wrote them shows too.
"""
import csv
import io
import json
import re
import sys
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TRUTH = json.loads((HERE / "truth.json").read_text(encoding="utf-8"))
NOTHING = {"", "-", "?", "n.v.t.", "n.t.b.", "nog te bepalen", "onbekend"}
complaints = []


def complain(where, what):
    complaints.append(f"{where}: {what}")


def read_csv(name, facts):
    encoding = {"windows-1252": "cp1252", "utf-8": "utf-8", "utf-8 with byte order mark": "utf-8-sig"}[facts["encoding"]]
    text = (HERE / name).read_bytes().decode(encoding)
    return [[cell if cell != "" else None for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=facts["separator"])]


MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
TARGET = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def place(reference):
    """(row, column) from 0."""
    letters, row = re.fullmatch(r"([A-Z]+)(\d+)", reference).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(row) - 1, column - 1


def cell_value(cell, strings):
    value = cell.findtext(MAIN + "v")
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(t.text or "" for t in cell.iter(MAIN + "t"))
    if value is None:
        return None
    if kind == "s":
        return strings[int(value)]
    if kind in ("str", "e"):
        return value
    if kind == "b":
        return value == "1"
    return int(value) if re.fullmatch(r"-?\d+", value) else float(value)


def read_workbook(path):
    """{sheet: (rows, merged areas)} in the order of the workbook."""
    with zipfile.ZipFile(path) as archive:
        strings = []
        if "xl/sharedStrings.xml" in archive.namelist():
            strings = ["".join(t.text or "" for t in item.iter(MAIN + "t")) for item in xml.fromstring(archive.read("xl/sharedStrings.xml")).iter(MAIN + "si")]
        targets = {r.get("Id"): r.get("Target").removeprefix("/xl/") for r in xml.fromstring(archive.read("xl/_rels/workbook.xml.rels")).iter(TARGET)}
        book = {}
        for sheet in xml.fromstring(archive.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            root = xml.fromstring(archive.read("xl/" + targets[sheet.get(RELATION)]))
            cells = {place(cell.get("r")): cell_value(cell, strings) for cell in root.iter(MAIN + "c")}
            cells = {at: value for at, value in cells.items() if value is not None}
            height, width = (max(at[axis] for at in cells) + 1 for axis in (0, 1))
            rows = [[cells.get((row, column)) for column in range(width)] for row in range(height)]
            book[sheet.get("name")] = (rows, [area.get("ref") for area in root.iter(MAIN + "mergeCell")])
        return book


def read_sheet(book, title, facts):
    """Rows with the value of a merged cell in every cell that it spans downwards."""
    rows, areas = book[title]
    downwards = {area for area in areas if len({place(corner)[0] for corner in area.split(":")}) > 1}
    if downwards != set(facts.get("merged_down", [])):
        complain(title, f"merged downwards: {sorted(downwards)}")
    for area in facts.get("merged_down", []):
        (first, column), (last, _) = (place(corner) for corner in area.split(":"))
        for row in range(first + 1, last + 1):
            rows[row][column] = rows[first][column]
    return rows


def tables():
    """Every table of every file: (file, sheet or None, facts, rows)."""
    for name, facts in TRUTH["files"].items():
        if name.endswith(".csv"):
            yield name, None, facts, read_csv(name, facts)
            continue
        book = read_workbook(HERE / name)
        if list(book) != list(facts["sheets"]):
            complain(name, f"sheets {list(book)}")
        for title, sheet in facts["sheets"].items():
            yield name, title, sheet, read_sheet(book, title, sheet)


def check_shape(where, facts, rows):
    """Headers, the rows to skip, and the number that is left. Gives the rows that count as {header: value}."""
    if "ignore" in facts:
        return []
    header = rows[facts["header_row"] - 1]
    if header != list(facts["columns"]):
        complain(where, f"headers {header}")
    skipped = {int(n) for n in facts["skip_rows"]} | {facts["header_row"]}
    body = [(n, row) for n, row in enumerate(rows, start=1) if n not in skipped]
    for number, row in body:
        if not any(cell is not None for cell in row):
            complain(where, f"row {number} is blank and not listed")
    if len(body) != facts["data_rows"]:
        complain(where, f"{len(body)} rows, {facts['data_rows']} expected")
    for number, why in facts["skip_rows"].items():
        text = " ".join(str(c) for c in rows[int(number) - 1] if c is not None).lower()
        if why in ("total", "subtotal") and "totaal" not in text or why == "blank" and text:
            complain(where, f"row {number} is no {why}: {text}")
    return [dict(zip(header, row), row=number) for number, row in body]


# file, column that refers, what separates several, files and columns it may name
ROLES = [("medewerkers.csv", "Functie"), ("overleggen.csv", "Voorzitter"), ("overleggen.csv", "Leden")]
UNITS = [("afdelingen.csv", "Afdeling"), ("afdelingen.csv", "Afkorting")]
PROJECTS = [("projectenlijst.xlsx", "Nr"), ("projectenlijst.xlsx", "Naam project")]
APPLICATIONS = [("applicaties.csv", "Applicatie")]
REFERENCES = [
    ("projectenlijst.xlsx", "Afdeling", None, UNITS),
    ("projectenlijst.xlsx", "Trekker", r" / | en (?=[A-Z])", ROLES),
    ("projectenlijst.xlsx", "Draagt bij aan", r"; | / |, | en (?=[A-Z])", [("doelen.xlsx", "Doel")]),
    ("projectenlijst.xlsx", "Afhankelijk van", "; ", PROJECTS),
    ("projectenlijst.xlsx", "Niet samen met", None, PROJECTS),
    ("projectenlijst.xlsx", "Projectnr", None, PROJECTS),
    ("begroting.xlsx", "Projectnr", None, PROJECTS),
    ("scoresessie.xlsx", "Nr", None, PROJECTS),
    ("scoresessie.xlsx", "Project", None, PROJECTS),
    ("begroting.xlsx", "Afdeling", None, UNITS),
    ("doelen.xlsx", "Eigenaar", None, ROLES),
    ("doelen.xlsx", "Onderdeel van", None, [("doelen.xlsx", "Doel")]),
    ("medewerkers.csv", "Afdeling", None, UNITS),
    ("afdelingen.csv", "Leiding", None, ROLES),
    ("applicaties.csv", "Afdeling", None, UNITS),
    ("applicaties.csv", "Eigenaar", None, ROLES),
    ("contracten.xlsx", "Betreft", "; ", APPLICATIONS),
    ("contracten.xlsx", "Contractmanager", None, ROLES),
    ("contracten.xlsx", "Leverancier", None, [("applicaties.csv", "Leverancier")]),
    ("processen.csv", "Proceseigenaar", None, ROLES),
    ("processen.csv", "Afdeling", None, UNITS),
    ("processen.csv", "Ondersteund door", ", ", APPLICATIONS),
    ("gegevens.csv", "Eigenaar", None, ROLES),
    ("gegevens.csv", "Gegevensbeheerder", None, ROLES),
    ("gegevens.csv", "Bron", None, APPLICATIONS),
    ("wetten.csv", "Trekker", None, ROLES),
    ("wetten.csv", "Raakt project", " ", PROJECTS),
    ("interviews.csv", "Functie", None, ROLES),
    ("interviews.csv", "Afgenomen door", None, ROLES),
    ("informatiebehoeften.xlsx", "Wie", None, ROLES),
    ("informatiebehoeften.xlsx", "Bron (interview)", None, [("interviews.csv", "Nr")]),
    ("informatiebehoeften.xlsx", "Gegevens", "; ", [("gegevens.csv", "Gegevensobject")]),
    ("risicos.xlsx", "Risico-eigenaar", None, ROLES),
    ("risicos.xlsx", "Raakt", "; ", APPLICATIONS + [("processen.csv", "Proces"), ("gegevens.csv", "Gegevensobject")]),
    ("besluiten.csv", "Besluitvormer", None, [("overleggen.csv", "Overleg")]),
    ("besluiten.csv", "Betreft", " ", PROJECTS),
    ("besluiten.csv", "Te informeren", ", ", ROLES),
    ("kpis.csv", "Eigenaar", None, ROLES),
    ("kpis.csv", "Hoort bij doel", None, [("doelen.xlsx", "Doel")]),
]


def parts(value, separator):
    return [p for p in (re.split(separator, value) if separator else [value]) if p.strip() not in NOTHING]


def known_names(rows_of, sources):
    found = set()
    for name, column in sources:
        for row in rows_of[name]:
            if row.get(column):
                found.update([row[column], *row[column].split(", ")] if column == "Leden" else [row[column]])
    return found


def check_references(rows_of):
    """A reference names something that exists, letter for letter, or truth.json says how it differs; and nothing is listed that is not there."""
    for name, column, separator, sources in REFERENCES:
        known = known_names(rows_of, sources)
        listed = {s["text"] for s in slips_of(name) if s["column"] == column}
        for row in rows_of[name]:
            value = row.get(column)
            if value is None or value in listed:
                continue
            for part in parts(value, separator):
                if part not in known and part not in listed:
                    complain(f"{name} row {row['row']} {column}", f"{part!r} is not known and not listed")
    for name in TRUTH["files"]:
        for slip in slips_of(name):
            if slip["text"] is not None and slip["text"] not in {row.get(slip["column"]) or "" for row in rows_of[name]}:
                complain(f"{name} {slip['column']}", f"{slip['text']!r} is listed and does not stand there")


def slips_of(name):
    """What is listed of one file; budget departments are listed as written."""
    facts = TRUTH["files"][name]
    slips = list(facts.get("slips", [])) + [c for c in facts.get("untidy_cells", []) if isinstance(c["text"], str)]
    for limit in facts.get("max_large_changes", []):
        slips.append({"column": "Afdeling", "text": limit["unit_as_written"]})
    return slips


def same(where, found, expected):
    if found != expected:
        complain(where, f"{found} in the files, {expected} in the truth")


def check_figures(rows_of):
    """The headline figures, counted again from the cells."""
    files = TRUTH["files"]
    projects = [r for r in rows_of["projectenlijst.xlsx"] if r.get("Naam project")]
    truth = files["projectenlijst.xlsx"]
    without = [r["Nr"] for r in projects if (r["Draagt bij aan"] or "") in NOTHING]
    same("projects without goal", without, truth["without_goal"])
    same("projects with two owners", [r["Nr"] for r in projects if len(parts(r["Trekker"] or "", r" / | en (?=[A-Z])")) == 2], truth["two_owners"])
    same("mandatory", [r["Nr"] for r in projects if re.match(r"ja|wettelijk|X$", r["Verplicht"] or "")], truth["mandatory"])
    same("size only", [r["Nr"] for r in projects if all(r[f"Kosten {y}"] is None for y in range(2027, 2031))], truth["size_only"])
    same("sum in the list", sum(r["Kosten 2027"] for r in projects if isinstance(r["Kosten 2027"], (int, float))), truth["sum_in_sheet"]["Kosten 2027"])
    applications = rows_of["applicaties.csv"]
    same("applications without owner", [r["Applicatie"] for r in applications if (r["Eigenaar"] or "") in NOTHING], files["applicaties.csv"]["without_owner"])
    cost = sum(int(re.sub(r",\d\d$", "", r["Kosten per jaar (€)"]).replace(".", "")) for r in applications if r["Kosten per jaar (€)"][0].isdigit())
    same("yearly cost of applications", cost, files["applicaties.csv"]["yearly_cost_total"])
    same("weights of the goals", sum(r["Weging (%)"] for r in rows_of["doelen.xlsx"]), 100)
    fte = round(sum(float(r["Fte"].replace(",", ".")) for r in rows_of["medewerkers.csv"]), 1)
    same("fte", fte, files["medewerkers.csv"]["fte"])
    same("fte per department", round(sum(float(r["Fte"].replace(",", ".")) for r in rows_of["afdelingen.csv"]), 1), fte)
    overdue = [r["Besluit"] for r in rows_of["besluiten.csv"]
               if r["Status"] != "genomen" and "-".join(reversed(r["Nodig op"].split("-"))) < TRUTH["today"]]
    same("decisions overdue", overdue, files["besluiten.csv"]["overdue"])


def check_scores(rows_of):
    """Every letter of the session again, who sat there is on the staff list, and there is real disagreement."""
    truth = TRUTH["files"]["scoresessie.xlsx"]
    meaning = {"H": "high", "M": "middle", "L": "low"}
    rows = {r["Nr"]: r for r in rows_of["scoresessie.xlsx"] if "Urgentie" in r}
    same("projects scored", list(rows), [s["number"] for s in truth["scores"]])
    same("projects not reached", sorted({r["Nr"] for r in rows_of["projectenlijst.xlsx"] if r.get("Naam project")} - set(rows)), sorted(truth["not_reached"]))
    staff = {r["Functie"] for r in rows_of["medewerkers.csv"]}
    same("roles not on the staff list", [r for r in truth["roles"] if r not in staff], [])
    apart = 0
    for score in truth["scores"]:
        row = rows[score["number"]]
        for field, column, settled in (("score_strategy", "Strategie", "Strategie"), ("score_users", "Waarde gebruikers", "Waarde voor gebruikers"),
                                       ("score_urgency", "Urgentie", "Urgentie"), ("score_feasibility", "Haalbaarheid", "Haalbaarheid")):
            same(f"{score['number']} {settled}", meaning.get(row[settled]), score["settled"].get(field))
            given = [row[f"{column} – {role}"] for role in truth["roles"]]
            same(f"{score['number']} {column} by role", [meaning.get(g) for g in given], [score["roles"][r].get(field) for r in truth["roles"]])
            apart += {"H", "L"} <= set(given)
    if not 15 <= apart <= 60:
        complain("disagreement", f"{apart} times both high and low")


def check_choice_is_hard():
    """Wishes are 1.8 to 2.2 times the money when each pair of variants and alternatives counts once, the dearest."""
    truth = TRUTH["files"]["projectenlijst.xlsx"]
    guess = {"S": 30000, "M": 100000, "L": 275000, "XL": 600000}
    cost = {p["number"]: sum(p["incidental"].values()) or guess[p["size"]] for p in truth["projects"]}
    wishes = sum(cost.values()) - sum(min(cost[n] for n in pair) for pair in truth["variants"] + truth["alternatives"])
    money = sum(TRUTH["files"]["begroting.xlsx"]["total"]["incidental"].values())
    if not 1.8 <= wishes / money <= 2.2:
        complain("wishes against money", f"{wishes / money:.2f}")
    return wishes / money


def main():
    rows_of = {}
    count = 0
    for name, sheet, facts, rows in tables():
        where = f"{name} {sheet}" if sheet else name
        body = check_shape(where, facts, rows)
        count += len(body)
        rows_of.setdefault(name, []).extend(body)
    check_references(rows_of)
    check_figures(rows_of)
    check_scores(rows_of)
    ratio = check_choice_is_hard()
    for line in complaints:
        print(line, file=sys.stderr)
    print(f"{len(rows_of)} files, {count} rows, wishes {ratio:.2f} times the money: {len(complaints)} differences")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
