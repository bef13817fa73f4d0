#!/usr/bin/env python3
"""docs/COMMAND.md, written from what the program says and answers.

  command_reference.py BUILD_DIR        exit status 1 when the page and the program differ; UPDATE=1 rewrites the page

Usage comes from --help, the fields of an answer from answers that are really given. What a field means stands here, one line a field: a field without such
a line, or a line whose field never comes, is a difference too."""
import difflib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = pathlib.Path(sys.argv[1]).resolve()
PAGE = ROOT / "docs" / "COMMAND.md"

INTRODUCTION = """# The koers command

Made from the program by `UPDATE=1 tests/command_reference.py build/release`; `make test` holds it against the program.

`koers` keeps to one register, a folder: `--register`, or `KOERS_REGISTER`, or `./koers-register`. It answers in words, in Dutch unless `--language en`; with `--json` in
one JSON document on standard output, and nothing else there. Progress goes to standard error, and only when that is a terminal.

## Exit status

| status | means |
|---|---|
| 0 | done; nothing to say against it |
| 1 | done, but there are findings, questions or refused rows; or refused because of what was asked or given |
| 2 | wrong use: no such command or option |
| 3 | failure: stopped, busy, not readable or not writable, damaged, not supported |

## Errors

With `--json` an error is `{"error": {"code": …, "problems": [{"what": text, "where": {…}, "mend": text}]}}`. A *text* is an object with an `id` that stays, the sentence in
`nl` and `en`, and its `arguments`. [tests/errors](../tests/errors/) has a file for each code that provokes it and shows what it says.

| code | status |
|---|---|
"""

PROMISE = """
## What stays

A program may rely on the names of commands, options and fields on this page, on their types, on exit statuses, error codes and the `id` of a text, and on `revision` numbers.
New commands, options and fields may come with any version, so that a program must pass over what it does not know. What is on this page goes or changes its meaning only with a new major
version, and is announced one version before. Sentences (`nl`, `en`) may be bettered at any time. The answers of lenses carry a `version` of their own (`koers lens --json`).
"""

REVISION = "of the register, when it answered"
# Per command: how to get an answer, and what its fields mean. `[]` is an item of a list.
ANSWERS = {
    "init": (["init", "--name", "Proef"], {"register": "the folder", "name": "of the organisation", "revision": REVISION}),
    "import": (["import", "{waterrade}/projectenlijst.xlsx", "{waterrade}/doelen.xlsx", "{waterrade}/medewerkers.csv"], {
        "applied": "whether something was recorded", "revision": REVISION, "report": "what went in and what did not",
        "report.tables": "each table that was found, with how its columns were understood", "report.rows": "each row, cell by cell",
        "report.created": "elements that came into being because a cell names them", "report.questions": "what somebody must answer: pass --answer id=answer",
        "report.gone": "elements that this source had before and has no more", "report.notes": "what is good to know", "report.counts": "totals"}),
    "check": (["check"], {
        "revision": REVISION, "today": "the date that was counted with", "partial": "whether something could not be looked at", "findings": "how many, all groups together",
        "waived": "how many were waived", "rules": "how many rules were looked at", "rules_hidden": "rules on fields that you may not see",
        "groups": "findings of one rule each, the most urgent first", "groups[].rule": "its name", "groups[].type": "the type it is about", "groups[].title": "text: what is wrong",
        "groups[].mend": "text: what to do", "groups[].because": "text: the rule as a sentence", "groups[].severity": "1 to 5", "groups[].step": "of the eight-step plan; 0: none",
        "groups[].step_label": "text", "groups[].count": "elements that miss it", "groups[].total": "elements that it is about", "groups[].waived": "elements for which it was waived",
        "groups[].at_stake": "euros", "groups[].money_field": "where those come from", "groups[].urgency": "what orders the groups", "groups[].elements": "the elements, at most --elements of them",
        "steps": "per step of the plan", "steps[].step": "its number", "steps[].label": "text", "steps[].rules": "rules that belong to it", "steps[].rules_open": "rules with findings",
        "steps[].findings": "how many"}),
    "log": (["log"], {
        "entries": "the newest first", "entries[].revision": "its number", "entries[].kind": "changes, metamodel, branch, erasure or event", "entries[].branch": "0: the main line",
        "entries[].at": "when, in UTC", "entries[].author": "who", "entries[].reason": "why; “gewist” when it was erased", "entries[].source": "the files it came from",
        "entries[].changes": "how many", "entries[].hash": "of the entry, in the chain"}),
    "branch open": (["branch", "open", "proef"], {
        "id": "its number", "name": "its name", "base": "revision of the main line it grew from", "head": "its newest revision", "opened_at": "when, in UTC", "state": "open, merged or dropped"}),
    "branch": (["branch"], {"branches": "each as with branch open", "branches[].id": "its number", "branches[].name": "its name", "branches[].base": "revision it grew from",
                            "branches[].head": "its newest revision", "branches[].opened_at": "when, in UTC", "branches[].state": "open, merged or dropped"}),
    "branch merge": (["branch", "merge", "proef"], {"branch": "its name", "changes": "how many went to the main line", "settled": "conflicts that --on-conflict settled", "revision": REVISION}),
    "branch drop": (["branch", "drop", "weg"], {"branch": "its name", "state": "dropped"}),
    "define": (["define", "own.yaml"], {"revision": REVISION}),
    "export": (["export", "uit.xlsx"], {"file": "as it was written", "bytes": "its size", "revision": REVISION}),
    "erase": (["erase", "INI-1", "--ground", "verzoek"], {"key": "of the element", "erased": "personal values that are gone", "retained": "personal values that the law keeps", "revision": REVISION}),
    "undo": (["undo", "2"], {"undone": "the revision that was taken back", "revision": "of the entry that did so"}),
    "verify": (["verify"], {
        "entries": "how many were checked", "heads": "signed heads that were checked", "personal_present": "personal values that are there", "personal_erased": "personal values that were erased",
        "problems": "what does not hold; each names its entry"}),
    "pack list": (["pack", "list"], {"packs": "the sector packs that there are", "packs[].name": "what to call it by", "packs[].label": "what people call it", "packs[].help": "what is in it",
                                     "packs[].elements": "how many proposals"}),
    "pack add": (["pack", "add", "gemeente"], {"added": "proposals that came", "present": "that were there already", "links": "between them", "revision": REVISION}),
    "table": (["table", "{waterrade}/medewerkers.csv"], {
        "file": "as it was given", "format": "csv, xlsx or ods", "dialect": "of a text file: encoding, delimiter, quotation mark", "sheets": "each sheet",
        "sheets[].name": "of the sheet; empty for a text file", "sheets[].hidden": "whether the reader of the file does not see it", "sheets[].rows": "how many", "sheets[].columns": "how many",
        "sheets[].cells": "how many hold something",
        "sheets[].tables": "the tables that were found on it: header_row (from 1), rows (below it) and headers", "sheets[].cells_read": "each row that holds something: row (from 1) and cells, null where there is nothing",
        "notes": "what is good to know about how it was read"}),
    "lens": (["lens"], {"lenses": "what can be asked; `koers lens NAME --schema` gives the JSON Schemas of options and answer", "lenses[].name": "its name", "lenses[].label": "text",
                        "lenses[].help": "text", "lenses[].version": "of its answer"}),
    "plan": (["plan", "--no-files"], {"revision": REVISION, "files": "the names of what was written", "plan": "as the answer of the lens portfolio"}),
    "scenario keep": (["scenario", "keep", "Minder geld", "--money-factor", "0.9", "--schedules", "100"], {
        "name": "of the scenario", "revision": REVISION, "value": "of the plan, in points", "bound": "no plan within these limits is worth more", "digest": "of the plan: the same for the same choice"}),
    "scenario": (["scenario"], {
        "scenarios": "that were kept", "scenarios[].key": "of the element", "scenarios[].name": "its name", "scenarios[].changed": "what is asked differently, in words",
        "scenarios[].computed_on": "date", "scenarios[].value": "of the plan then, in points", "scenarios[].bound": "the bound then", "scenarios[].digest": "of the plan then"}),
    "scenario compare": (["scenario", "compare"], {
        "revision": REVISION, "plans": "the register's own first, then each scenario, asked again", "plans[].name": "of the scenario", "plans[].value": "in points", "plans[].bound": "no plan is worth more",
        "plans[].digest": "of the plan", "plans[].comes": "keys of initiatives that the first plan has not", "plans[].goes": "keys of those that only the first has",
        "plans[].moves": "keys of those at another moment or in another variant", "plans[].same_as_kept": "whether it is still the plan that was kept"}),
    "scenario drop": (["scenario", "drop", "Minder geld"], {"name": "of what was taken away", "revision": "in which; `koers undo` brings it back"}),
}
# Answers that do not end by themselves.
STARTS = {"serve": (["serve", "--port", "0"], {"address": "where it listens, on this machine alone", "sign_in": "a link that works once, for a quarter of an hour"})}
# Objects whose fields are described here as well.
OPEN = {"report", "sheets[].tables", "sheets[].cells_read"}
OWN = """types:
  own_bus:
    label: {nl: Bus, en: Bus}
    plural: {nl: Bussen, en: Buses}
    help: {nl: Een bus., en: A bus.}
    prefix: XBUS
    room: landscape
    archimate: Equipment
"""


def koers(folder, *arguments):
    environment = dict(os.environ, KOERS_REGISTER="register")
    return subprocess.run([BUILD / "koers", "--today", "2026-11-09", *arguments], cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False)


def kind(value):
    if isinstance(value, dict):
        return "text" if {"nl", "en"} <= value.keys() else "object"
    if isinstance(value, list):
        return "list"
    return {bool: "yes or no", int: "whole number", float: "number", str: "string", type(None): "nothing"}[type(value)]


def fields_of(answer):
    """{path: kind} of what is described: the top, the items of its lists of objects, and what OPEN names."""
    found = {}
    for name, value in answer.items():
        found[name] = kind(value)
        if name in OPEN:
            found.update({f"{name}.{inner}": kind(item) for inner, item in value.items()})
        if isinstance(value, list):
            for item in value:
                if isinstance(item, dict):
                    found.update({f"{name}[].{inner}": kind(part) for inner, part in item.items()})
    return found


def usage(folder, command):
    text = koers(folder, *command.split(), "--help").stdout
    text = re.sub(r"[^\s\[\]=]*/web/dist", "web/dist", text)
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def main():
    faults = []
    codes = re.findall(r'case ErrorCode::k\w+: return "(\w+)";', (ROOT / "src/base/result.cpp").read_text(encoding="utf-8"))
    statuses = {}
    for path in sorted((ROOT / "tests/errors").glob("*.test")):
        given = re.findall(r"^! (\d+)$", path.read_text(encoding="utf-8"), re.M)
        failed = [status for status in given if status in ("1", "3")]
        statuses[path.stem] = failed[-1] if failed else "only over HTTP (403)"
    page = [INTRODUCTION.rstrip("\n")]
    page += [f"| `{code}` | {statuses.get(code, '')} |" for code in codes]
    page += [PROMISE.rstrip("\n"), "", "## For every command", ""]
    with tempfile.TemporaryDirectory(prefix="koers-command-") as folder:
        pathlib.Path(folder, "own.yaml").write_text(OWN, encoding="utf-8")
        whole = koers(folder, "--help").stdout
        page += ["```", "\n".join(line.rstrip() for line in whole.strip().splitlines()), "```", ""]
        known = set(re.findall(r"^  (\w+) {3,}", whole.split("Subcommands:")[1], re.M))
        described = {command.split()[0] for command in (*ANSWERS, *STARTS)}
        faults += [f"koers {command}: not on this page" for command in sorted(known - described)]
        koers(folder, "init", "-q")
        answers = {}
        for command, (arguments, _) in ANSWERS.items():
            if command == "init":
                done = koers(folder, "--json", "--register", "another", *arguments)
            else:
                if command == "branch drop":
                    koers(folder, "branch", "open", "weg")
                done = koers(folder, "--json", *(argument.format(waterrade=ROOT / "examples/waterrade") for argument in arguments))
            try:
                answers[command] = json.loads(done.stdout)
            except ValueError:
                faults.append(f"koers {command}: no JSON: {done.stdout[:200]}{done.stderr[:200]}")
        with subprocess.Popen([BUILD / "koers", "--json", "--register", "register", *STARTS["serve"][0]], cwd=folder, stdout=subprocess.PIPE, text=True) as server:
            answers["serve"] = json.loads(server.stdout.readline())
            server.terminate()
        for command, (_, meanings) in sorted((ANSWERS | STARTS).items()):
            if command not in answers:
                continue
            if "error" in answers[command]:
                faults.append(f"koers {command}: {answers[command]['error']}")
                continue
            found = fields_of(answers[command])
            faults += [f"koers {command}: {path} has no meaning here" for path in found if path not in meanings]
            faults += [f"koers {command}: {path} never comes" for path in meanings if path not in found]
            page += [f"## koers {command}", "", "```", usage(folder, command), "```", "", "| field | kind | meaning |", "|---|---|---|"]
            page += [f"| `{path}` | {found[path]} | {meaning} |" for path, meaning in meanings.items() if path in found]
            page.append("")
    text = "\n".join(page)
    before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    if os.environ.get("UPDATE") and text != before:
        PAGE.write_text(text, encoding="utf-8")
        print(f"{PAGE}: rewritten")
    elif text != before:
        faults += list(difflib.unified_diff(before.splitlines(), text.splitlines(), "docs/COMMAND.md", "the program", lineterm=""))
    if faults:
        faults.append("When the program is right: UPDATE=1 tests/command_reference.py BUILD_DIR rewrites the page; a new field needs a line in this file first.")
    print("\n".join(faults) or f"{len(answers)} commands, as docs/COMMAND.md has them")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
