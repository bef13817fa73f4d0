#!/usr/bin/env python3
"""Takes the sixteen files in with the real program and holds what stands in the register then against truth.json.

  check_import.py BUILD_DIR      exit status 1 when they differ, each difference on a line

Doubt is answered as truth.json says, by what the program itself asks. What is in the register is read from its own Excel export, by the reader of check.py.
"""
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from check import HERE, TRUTH, complain, complaints, read_workbook, same, slips_of

BUILD = Path(sys.argv[1]).resolve()
FILES = [str(HERE / name) for name in TRUTH["files"]]


def koers(folder, *arguments, status=(0, 1)):
    done = subprocess.run([BUILD / "koers", "--today", TRUTH["today"], *arguments], cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode not in status:
        sys.exit(f"koers {' '.join(arguments[:2])}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def means():
    """What is written, and what it stands for, over all files."""
    return {slip["text"]: slip.get("means") for name in TRUTH["files"] for slip in slips_of(name) if isinstance(slip["text"], str)}


def answers(report):
    """An answer to each question that the truth knows; the others are named."""
    meant = means()
    for question in report["questions"]:
        text = question["what"]["arguments"].get("text", question["what"]["nl"].split("”")[0].strip("“"))
        names = {candidate["name"]: candidate["answer"] for candidate in question["candidates"]}
        meaning = meant.get(text)
        for name in meaning if isinstance(meaning, list) else [meaning]:
            if isinstance(name, str) and name in names:
                yield f"{question['id']}={names[name]}"
                break


SHEETS = {
    "application": "Applicaties", "body": "Overlegorganen", "budget": "Budgetten", "capacity": "Capaciteiten", "competence": "Competenties",
    "contract": "Contracten", "control": "Beheersmaatregelen", "data_object": "Gegevensobjecten", "decision": "Besluiten", "decision_point": "Beslismomenten",
    "driver": "Ontwikkelingen", "goal": "Doelen", "information_need": "Informatiebehoeften", "initiative": "Initiatieven", "interview": "Interviews",
    "kpi": "KPI's", "process": "Processen", "reference_component": "Referentiecomponenten", "risk": "Risico's", "role": "Rollen",
    "supplier": "Leveranciers", "theme": "Thema's", "unit": "Organisatieonderdelen",
}
# How far the register may be from the truth, and why. These may only fall.
ELEMENTS_OFF = {
    "role": 6,      # "FG", "Afd.hoofd BOR", "MT": short names that stand alone in a cell and become roles of their own
    "control": 7,   # one sentence that lists several measures, or a project by another name
    "contract": 3,  # the sheet with contracts that have ended
}
RELATIONS_OFF = {"owns": 1, "supplied_by": 2, "under_contract": 2, "raised_in": 4, "depends_on": 2, "mitigates": 6, "threatens": 1}


def near(where, found, expected, off):
    if abs(found - expected) > off:
        complain(where, f"{found} in the register, {expected} in the truth, {off} may differ")


def rows(book, sheet):
    header, *body = book[sheet][0]
    return [dict(zip(header, row)) for row in body]


def check_counts(book):
    """Each type has a sheet, called by its plural; its rows are its elements."""
    for kind, expected in TRUTH["elements"].items():
        sheet = SHEETS[kind]
        near(kind, len(rows(book, sheet)) if sheet in book else 0, expected, ELEMENTS_OFF.get(kind, 0))
    expected = Counter()
    for facts in TRUTH["files"].values():
        expected.update(facts.get("relations", {}))
    found = Counter(row["Koppeling"].split(":")[0] for row in rows(book, "Alle koppelingen"))
    for kind in expected | found:
        near(kind, found[kind], expected[kind], RELATIONS_OFF.get(kind, 0))


def check_headlines(book):
    """What an information manager would be told first, by name."""
    links = [(row["Koppeling"].split(":")[0], row["Van"], row["Naar"]) for row in rows(book, "Alle koppelingen")]
    files = TRUTH["files"]
    owned = {to for kind, _, to in links if kind == "owns"}
    same("applications without owner", sorted(row["Naam"] for row in rows(book, "Applicaties") if row["Sleutel"] not in owned), sorted(files["applicaties.csv"]["without_owner"]))
    aimed = {source for kind, source, _ in links if kind == "contributes_to"}
    names = {project["number"]: project["name"] for project in files["projectenlijst.xlsx"]["projects"]}
    without = {row["Naam"] for row in rows(book, "Initiatieven") if row["Sleutel"] not in aimed}
    # One names a goal that nobody knows: it has none either, and is listed apart in the truth.
    apart = {names[number] for number in files["projectenlijst.xlsx"]["goal_unknown"]}
    same("projects without goal", sorted(without - apart), sorted({names[number] for number in files["projectenlijst.xlsx"]["without_goal"]} - apart))
    same("yearly cost of applications", round(sum(row["Kosten per jaar"] or 0 for row in rows(book, "Applicaties"))), files["applicaties.csv"]["yearly_cost_total"])
    same("weights of the goals", sum(row["Gewicht"] for row in rows(book, "Doelen")), 100)


def main():
    with tempfile.TemporaryDirectory(prefix="waterrade-") as folder:
        koers(folder, "init", "-q", status=(0,))
        plan = json.loads(koers(folder, "--json", "import", "--dry-run", *FILES))["report"]
        chosen = [part for answer in answers(plan) for part in ("--answer", answer)]
        done = json.loads(koers(folder, "--json", "import", *FILES, *chosen))
        if not done["applied"]:
            complain("import", "nothing was applied")
        koers(folder, "-q", "export", "alles.xlsx", status=(0,))
        book = read_workbook(Path(folder, "alles.xlsx"))
        check_counts(book)
        check_headlines(book)
        again = json.loads(koers(folder, "--json", "import", "--dry-run", "alles.xlsx"))["report"]["counts"]
        same("the register's own export read back", {name: again[name] for name in ("added", "changed", "linked", "created", "refused")},
             {"added": 0, "changed": 0, "linked": 0, "created": 0, "refused": 0})
    for line in complaints:
        print(line, file=sys.stderr)
    counts = done["report"]["counts"]
    print(f"{len(FILES)} files: {counts['added']} added, {counts['created']} named in passing, {counts['linked']} linked, "
          f"{counts['questions']} questions left, {len(complaints)} differences")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
