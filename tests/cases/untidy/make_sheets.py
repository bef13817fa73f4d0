"""Writes the untidy sheets of this folder, and the truth about each of them beside it.  python3 make_sheets.py
What each sheet looks like, and what it means, stands in authors/*.py in the notation that is explained in README.md."""
import importlib
import json
import pathlib
import re
import sys

import sheet_files

kHere = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(kHere / "authors"))
kAuthors = ["beleid", "inkoop", "beheer", "financien", "privacy", "project", "consultant", "uitvoer", "teamleider", "informatie",
            "archief", "begroting", "bestuur", "ciso", "cmio", "functioneel", "plant", "pmo", "portefeuille", "waterschap",
            "servicebalie", "fg", "secretaris", "rekenmeester", "architect", "kwaliteit", "opgave", "gegevens",
            "wijzigingsbeheer", "privacydesk", "bestuursbureau", "planning_control", "domeinarchitect", "beveiliger", "programmabureau", "fabrieksdata",
            "zorgregie", "taakveld", "digiweerbaar", "netvlak", "fabelie", "zielzorg", "bovenschools", "woongegevens", "vraagbalie", "procesnet",
            "ubibliotheek", "havenbedrijf", "pensioendata", "zorginkoop", "geoteam", "schoolbeheer", "fabrieksplanner", "crisisplan", "dorpsgemeente", "thuiszorg",
            "omgevingsloket", "belastingkantoor", "zorgportefeuille", "doraverzekeraar", "rocprogramma", "erfgoedhuis", "tramarchitect", "jeugdprivacy",
            "welzijnsbureau", "installateur", "concernstrategie", "labkwaliteit", "zuiveldata",
            "agentschapciso", "regiodata", "resourceplanner", "woonproces"]
kSkips = {"-": "subtotal", "n": "note", "g": "group heading", "h": "repeated header"}


def unescaped(cell):
    cell = cell.strip().replace("\\n", "\n").replace("\\s", " ").replace("\\u00a0", "\u00a0").replace("\\p", "|")
    return cell or None


def split_cells(text):
    """The cells of a line, and what the marked ones (written ~~ expected) should become."""
    cells, expected = [], {}
    for index, part in enumerate(text.split("|")):
        written, mark, value = part.partition("~~")
        cells.append(unescaped(written))
        if mark:
            expected[index] = expectation(value.strip())
    return cells, expected


def expectation(text):
    span = re.fullmatch(r"\[(\S+)\.\.(\S+)\]( or null)?", text)
    if span:
        return {"between": [span.group(1), span.group(2)]} | ({"or_empty": True} if span.group(3) else {})
    options = [value_of(part.strip()) for part in text.split(" or ")]
    return {"value": options[0]} if len(options) == 1 else {"any_of": options}


def value_of(text):
    try:
        return json.loads(text)
    except ValueError:
        return text


def meanings(text):
    """is (list of right answers) and at (year, quarter or date) of a column."""
    text = text.strip()
    if text == "-":
        return {"is": None}
    names, _, at = text.partition("@")
    column = {"is": [None if name == "-" else name for name in names.split("/")]}
    if at:
        column["at"] = at
    return column


class Sheet:
    def __init__(self, name, options):
        self.name, self.rows, self.tables, self.table = name, [], [], None
        self.dates, self.beside = "dmy", None
        self.hidden = "hidden" in options
        self.hidden_columns = [ord(c) - 65 for o in options if o.startswith("hide=") for c in o[5:].split(",")]
        self.margin = next((int(o[7:]) for o in options if o.startswith("margin=")), 0)

    def add(self, cells):
        if self.beside is not None:
            return self.add_beside(cells)
        self.rows.append([None] * self.margin + cells if cells else [])
        return len(self.rows)

    def add_beside(self, cells):
        """A row of a table that stands to the right of what is already there."""
        self.beside += 1
        while len(self.rows) < self.beside:
            self.rows.append([])
        row = self.rows[self.beside - 1]
        row += [None] * (self.margin - len(row)) + cells if cells else []
        return self.beside

    def start(self, words):
        kind, *rest = words
        self.table = {"type": None if kind == "-" else kind.split("/"), "orientation": "columns" if "transposed" in rest else "rows", "header_rows": [], "columns": [],
                      "skip": [], "continues": [], "data": [], "cells": []}
        for word in rest:
            if word.startswith("beside="):
                letters, row = re.fullmatch(r"beside=([A-Z])(\d+)", word).groups()
                self.margin, self.beside = ord(letters) - 65, int(row) - 1
        notes = [word for word in rest if word != "transposed" and "=" not in word]
        self.table["margin"] = self.margin
        if notes:
            self.table["about"] = " ".join(notes)
        self.tables.append(self.table)

    def line(self, text):
        mark, body = text[:1], text[2:]
        if not text.strip():
            self.add([])
        elif "::" in text:
            self.transposed_line(text)
        elif mark == "T":
            self.start(body.split())
        elif mark == "t":
            self.table["means"] = [meanings(part) for part in body.split("|")]
        elif mark == "p":
            self.add(split_cells(body)[0])
        else:
            self.table_line(mark, body)

    def table_line(self, mark, body):
        cells, expected = split_cells(body)
        row = self.add(cells)
        table = self.table
        if mark == "h" and not table["data"] and not table["skip"]:
            table["header_rows"].append(row)
        elif mark in kSkips:
            table["skip"].append({"row": row, "why": kSkips[mark]})
        else:
            table["continues" if mark == "c" else "data"].append(row)
            for index, value in expected.items():
                table["cells"].append({"cell": sheet_files.column_letter(index + self.margin) + str(row), "written": self.shown(cells[index])} | value)

    def transposed_line(self, text):
        meaning, _, body = text.partition("::")
        cells, expected = split_cells(body)
        row = self.add(cells)
        table = self.table
        table["columns"].append({"row": row, "header": [cells[0]]} | meanings(meaning))
        table["data"] = list(range(1, max(len(cells), len(table["data"]) + 1)))
        for index, value in expected.items():
            table["cells"].append({"cell": sheet_files.column_letter(index + self.margin) + str(row), "written": self.shown(cells[index])} | value)

    def shown(self, cell):
        return None if cell in (None, "^", "<") else sheet_files.shown(cell, self.dates)

    def header_texts(self, table, index):
        """The text above a column in each header row; a merged header counts for every column that it covers."""
        texts = []
        for row in table["header_rows"]:
            cells, at = self.rows[row - 1], index + table["margin"]
            while at < len(cells) and cells[at] == "<":
                at -= 1
            text = cells[at] if at < len(cells) else None
            texts.append(self.shown(text))
        return texts

    def truth(self, single):
        found = []
        for table in self.tables:
            out = {"sheet": None if single else self.name, "type": table["type"]}
            if "about" in table:
                out["about"] = table["about"]
            out["orientation"] = table["orientation"]
            if table["orientation"] == "columns":
                out |= {"header_column": sheet_files.column_letter(table["margin"]), "first_column": sheet_files.column_letter(table["margin"] + 1),
                        "last_column": sheet_files.column_letter(table["margin"] + len(table["data"])), "columns": table["columns"], "skip": []}
            else:
                used = table["data"] + table["continues"] + [s["row"] for s in table["skip"]]
                out |= {"header_rows": table["header_rows"], "first_row": min(used, default=None), "last_row": max(table["data"] + table["continues"], default=None)}
                out["columns"] = [{"column": sheet_files.column_letter(i + table["margin"]), "header": self.header_texts(table, i)}
                                  | ({"hidden": True} if i + table["margin"] in self.hidden_columns else {}) | m for i, m in enumerate(table.get("means", []))]
                out["skip"] = table["skip"]
                if table["continues"]:
                    out["continues"] = table["continues"]
            out["elements"] = len(table["data"]) if table["type"] else 0
            if table["cells"]:
                out["cells"] = table["cells"]
            found.append(out)
        return found


def read_book(text):
    """A book: one line with file name and options, then sheets of lines in the notation of README.md."""
    first, *lines = text.strip("\n").split("\n")
    name, *options = first.split()
    book = {"file": name, "options": dict(o.split("=", 1) for o in options), "sheets": []}
    dates = book["options"].get("dates", "dmy")
    for line in lines:
        if line[:2] == "S ":
            title, *marks = line[2:].split(" ;")
            book["sheets"].append(Sheet(title.strip(), [m.strip() for m in marks]))
        else:
            if not book["sheets"]:
                book["sheets"].append(Sheet("Blad1", []))
            book["sheets"][-1].dates = dates
            book["sheets"][-1].line(line.rstrip("\r"))
    return book


def written(book):
    options = book["options"]
    pages = [{"name": s.name, "rows": s.rows, "hidden_columns": s.hidden_columns, "hidden": s.hidden} for s in book["sheets"]]
    if book["file"].endswith(".xlsx"):
        return sheet_files.xlsx(pages, options.get("strings") == "inline")
    if book["file"].endswith(".ods"):
        return sheet_files.ods(pages)
    delimiter = {"semicolon": ";", "tab": "\t", "comma": ",", "pipe": "|"}[options.get("delimiter", "semicolon")]
    return sheet_files.csv_bytes(pages[0]["rows"], delimiter, options.get("encoding", "utf-8-sig"), options.get("dates", "dmy"), options.get("quote") == "all",
                                 "\n" if options.get("lines") == "unix" else "\r\n", options.get("ragged") == "yes")


def pretty(truth):
    """JSON with one line for each column, each row that is skipped and each cell, so that a difference can be read."""
    def plain(value):
        return json.dumps(value, ensure_ascii=False)

    def table_text(table):
        lines = []
        for key, value in table.items():
            if isinstance(value, list) and value and isinstance(value[0], dict):
                lines.append(f'   {plain(key)}: [\n    ' + ",\n    ".join(plain(item) for item in value) + "\n   ]")
            else:
                lines.append(f"   {plain(key)}: {plain(value)}")
        return "  {\n" + ",\n".join(lines) + "\n  }"

    head = [f" {plain(key)}: {plain(value)}" for key, value in truth.items() if key != "tables"]
    return "{\n" + ",\n".join(head) + ',\n "tables": [\n' + ",\n".join(table_text(t) for t in truth["tables"]) + "\n ]\n}\n"


def books():
    return [(author, read_book(text)) for author in kAuthors for text in importlib.import_module(author).kBooks]


def truth_of(author, book):
    single = book["file"].endswith(".csv")
    truth = {"file": book["file"], "author": author, "organisation": book["options"]["org"]}
    if single:
        truth |= {"delimiter": book["options"].get("delimiter", "semicolon"), "encoding": book["options"].get("encoding", "utf-8-sig")}
    return truth | {"tables": [table for sheet in book["sheets"] for table in sheet.truth(single)]}


def truths():
    return {book["file"]: truth_of(author, book) for author, book in books()}


def main():
    for author, book in books():
        (kHere / book["file"]).write_bytes(written(book))
        (kHere / (book["file"] + ".truth.json")).write_text(pretty(truth_of(author, book)), encoding="utf-8")


if __name__ == "__main__":
    main()
