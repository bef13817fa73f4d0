"""Do the untidy sheets and the truth beside them agree?  python3 check_truth.py; exit status 1 and a line for each fault when they do not.

It reads the files with readers of its own, so that a fault in the program that wrote them shows too. Standard library only."""
import csv
import datetime
import io
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as xml
import zipfile

import make_sheets
import metamodel

kHere = pathlib.Path(__file__).resolve().parent
kModel = metamodel.Metamodel(kHere.parents[2] / "metamodel" / "koers.yaml")
kSheetNs = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
kTable = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
kOffice = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
kText = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def place(reference):
    letters, row = re.fullmatch(r"([A-Z]+)(\d+)", reference).groups()
    return int(row), column_index(letters)


def column_index(letters):
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - 64
    return index


def read_xlsx(path):
    """{sheet: {(row, column): text}}, one-based; a number is shown as Python writes it, a date as the Dutch do. And the merged areas."""
    with zipfile.ZipFile(path) as archive:
        strings = ["".join(t.text or "" for t in item.iter(kSheetNs + "t")) for item in xml.fromstring(archive.read("xl/sharedStrings.xml"))]
        names = [s.get("name") for s in xml.fromstring(archive.read("xl/workbook.xml")).iter(kSheetNs + "sheet")]
        books, areas = {}, {}
        for number, name in enumerate(names, 1):
            root = xml.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
            cells = {}
            for cell in root.iter(kSheetNs + "c"):
                if cell.get("t") == "inlineStr":
                    cells[place(cell.get("r"))] = "".join(t.text for t in cell.iter(kSheetNs + "t"))
                    continue
                value = cell.find(kSheetNs + "v").text
                cells[place(cell.get("r"))] = strings[int(value)] if cell.get("t") == "s" else as_shown(float(value), cell.get("s"))
            books[name] = cells
            areas[name] = [tuple(place(end) for end in m.get("ref").split(":")) for m in root.iter(kSheetNs + "mergeCell")]
    return books, areas


def as_shown(value, style):
    if style == "1":
        return f"{datetime.date(1899, 12, 30) + datetime.timedelta(days=value):%d-%m-%Y}"
    if style == "3":
        return "€ " + f"{value:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    text = repr(round(value * 100, 2) if style == "2" else value).removesuffix(".0").replace(".", ",")
    return text + "%" if style == "2" else text


def read_ods(path):
    with zipfile.ZipFile(path) as archive:
        root = xml.fromstring(archive.read("content.xml"))
    books, areas = {}, {}
    for table in root.iter(kTable + "table"):
        cells, merged, row = {}, [], 0
        for line in table.iter(kTable + "table-row"):
            column = 0
            for cell in line:
                text = "\n".join("".join(p.itertext()) for p in cell.iter(kText + "p"))
                if text:
                    cells[(row + 1, column + 1)] = text
                down, across = int(cell.get(kTable + "number-rows-spanned", 1)), int(cell.get(kTable + "number-columns-spanned", 1))
                if (down, across) != (1, 1):
                    merged.append(((row + 1, column + 1), (row + down, column + across)))
                column += int(cell.get(kTable + "number-columns-repeated", 1))
            row += int(line.get(kTable + "number-rows-repeated", 1))
        books[table.get(kTable + "name")] = cells
        areas[table.get(kTable + "name")] = merged
    return books, areas


def read_csv(path, truth):
    delimiter = {"semicolon": ";", "tab": "\t", "comma": ",", "pipe": "|"}[truth["delimiter"]]
    text = path.read_bytes().decode(truth["encoding"])
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return {None: {(r, c): cell for r, row in enumerate(rows, 1) for c, cell in enumerate(row, 1) if cell}}, {None: []}


def value_fits(value, fields):
    """Could this be the value of a cell of one of these fields?"""
    if value is None:
        return True
    if isinstance(value, dict):
        return set(value) <= {"availability", "integrity", "confidentiality"}
    return any(fits_one(value, field) for field in fields)


def fits_one(value, field):
    if field == "relation":
        return isinstance(value, str) or (isinstance(value, list) and all(isinstance(v, str) for v in value))
    kind = field.get("kind", "text")
    if kind in ("money", "integer"):
        return isinstance(value, int) and not isinstance(value, bool)
    if kind in ("number", "share"):
        return isinstance(value, (int, float)) and not isinstance(value, bool) and (kind == "number" or 0 <= value <= 1)
    if kind == "date":
        return isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) is not None
    if kind == "quarter":
        return isinstance(value, str) and re.fullmatch(r"\d{4}-Q[1-4]", value) is not None
    if kind == "yes_no":
        return isinstance(value, bool)
    if kind == "choice":
        return value in kModel.choices(field)
    if kind == "choices":
        return isinstance(value, list) and all(v in kModel.choices(field) for v in value)
    if kind == "texts":
        return isinstance(value, list)
    return isinstance(value, str)


class Check:
    def __init__(self, truth, cells, areas, faults):
        self.truth, self.cells, self.areas, self.faults = truth, cells, areas, faults

    def fault(self, text):
        self.faults.append(f"{self.truth['file']}: {text}")

    def text_at(self, row, column):
        """The text of a cell; of a cell that is covered by one to its left in the same row, that one's."""
        if (row, column) in self.cells:
            return self.cells[(row, column)]
        for (top, left), (bottom, right) in self.areas:
            if top == row and left <= column <= right:
                return self.cells.get((top, left))
        return None

    def meaning(self, table, column):
        """The fields that a column may stand for, over all right answers and types."""
        fields = []
        for text in filter(None, column["is"] or []):
            known = [kModel.meaning(type_name, text) for type_name in table["type"] or []]
            if not any(known):
                self.fault(f"{column['header']}: {text} is not in the metamodel for {table['type']}")
            fields += [field for part in known if part for field in part]
        return fields

    def table(self, table):
        for type_name in table["type"] or []:
            if type_name not in kModel.types:
                return self.fault(f"there is no type {type_name}")
        if table["type"] is None and (any(c["is"] for c in table["columns"]) or table["elements"]):
            self.fault("a table that is not to be taken has columns or elements")
        told_apart_by = {"name", "description", "external_id"}
        if table["type"] and not any(told_apart_by & set(c["is"] or []) for c in table["columns"]):
            self.fault("no column tells the elements apart")
        lines = {}
        for column in table["columns"]:
            for number, text in enumerate(column["header"]):
                where = (column["row"], column_index(table["header_column"])) if "row" in column else (table["header_rows"][number], column_index(column["column"]))
                if self.text_at(*where) != text:
                    self.fault(f"header {text!r} is not at row {where[0]} column {where[1]}, but {self.text_at(*where)!r}")
            lines[column["row"] if "row" in column else column_index(column["column"])] = (column, self.meaning(table, column))
            if re.search("[/@]", column.get("at", "")):
                self.fault(f"{column['header']}: the moment {column['at']!r} holds another answer; write the @ behind the last")
        self.count(table)
        for cell in table.get("cells", []):
            self.cell(table, lines, cell)

    def data_lines(self, table):
        """The rows (of a transposed table: the columns) that hold an element."""
        if table["orientation"] == "columns":
            first, last, axis = column_index(table["first_column"]), column_index(table["last_column"]), 1
            rows = {c["row"] for c in table["columns"]}
            used = {at[axis] for at in self.cells if at[0] in rows}
        else:
            first, last, axis = table["first_row"] or 1, table["last_row"] or 0, 0
            columns = {column_index(c["column"]) for c in table["columns"]}
            used = {at[axis] for at in self.cells if at[1] in columns}
        left_out = {s["row"] for s in table["skip"]} | set(table.get("continues", []))
        return {line for line in used if first <= line <= last} - left_out

    def count(self, table):
        found = len(self.data_lines(table))
        if found != table["elements"] and table["type"]:
            self.fault(f"{found} rows with data, {table['elements']} expected")
        used = {at[0] for at in self.cells}
        for skipped in table["skip"]:
            if skipped["row"] not in used:
                self.fault(f"row {skipped['row']} to be skipped is empty")

    def cell(self, table, lines, cell):
        row, column = place(cell["cell"])
        written = self.cells.get((row, column))
        if written != cell["written"]:
            self.fault(f"{cell['cell']} holds {written!r}, not {cell['written']!r}")
        across = table["orientation"] == "columns"
        if (column if across else row) not in self.data_lines(table) | set(table.get("continues", [])):
            self.fault(f"{cell['cell']} is not a row with data")
        meant, fields = lines.get(row if across else column, (None, []))
        if meant is None or not meant["is"]:
            return self.fault(f"{cell['cell']} has an expected value in a column without a place")
        forms = [form for form in ("value", "any_of", "between") if form in cell]
        if len(forms) != 1:
            return self.fault(f"{cell['cell']} needs exactly one of value, any_of and between")
        for value in {"value": lambda: [cell["value"]], "any_of": lambda: cell["any_of"], "between": lambda: cell["between"]}[forms[0]]():
            if not value_fits(value, fields):
                self.fault(f"{cell['cell']}: {value!r} cannot be a value of {meant['is']}")


def check_counts(truths, faults):
    """What README.md says of each author is what lies here."""
    readme = (kHere / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\w+) \|.*\| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", readme, re.M)
    counted = {}
    for truth in truths:
        counts = counted.setdefault(truth["author"], [0, 0, 0, 0])
        counts[["xlsx", "csv", "ods"].index(truth["file"].rsplit(".", 1)[1])] += 1
        counts[3] += sum(table["elements"] for table in truth["tables"])
    counted["all"] = [sum(column) for column in zip(*counted.values())]
    told = {name: [int(n) for n in numbers] for name, *numbers in rows}
    for author in sorted(set(told) | set(counted)):
        if told.get(author) != counted.get(author):
            faults.append(f"README.md: {author} has {counted.get(author)} (xlsx, csv, ods, elements), the table says {told.get(author)}")


def main():
    faults, truths = [], []
    fresh = make_sheets.truths()
    for path in sorted(p for p in kHere.iterdir() if p.suffix in (".xlsx", ".csv", ".ods")):
        beside = kHere / (path.name + ".truth.json")
        if not beside.exists():
            faults.append(f"{path.name}: no truth beside it")
            continue
        truth = json.loads(beside.read_text(encoding="utf-8"))
        truths.append(truth)
        if fresh.pop(path.name, None) != truth:
            faults.append(f"{path.name}: the truth is not what authors/{truth['author']}.py says; run make_sheets.py")
        sheets, areas = {".xlsx": read_xlsx, ".ods": read_ods}[path.suffix](path) if path.suffix != ".csv" else read_csv(path, truth)
        leaked = [text for cells in sheets.values() for text in cells.values() if re.search(r"::|~~|^[\^<]$", text)]
        faults += [f"{path.name}: {text!r} is notation, not content" for text in leaked]
        for table in truth["tables"]:
            if table["sheet"] not in sheets:
                faults.append(f"{path.name}: there is no sheet {table['sheet']!r}")
                continue
            Check(truth, sheets[table["sheet"]], areas[table["sheet"]], faults).table(table)
    faults += [f"{name}: the file is missing; run make_sheets.py" for name in fresh]
    faults += [f"{p.name}: no sheet for this truth" for p in kHere.glob("*.truth.json") if not (kHere / p.name.removesuffix(".truth.json")).exists()]
    check_counts(truths, faults)
    for fault in faults:
        print(fault)
    tables = [table for truth in truths for table in truth["tables"]]
    print(f"{len(truths)} files, {len(tables)} tables, {sum(len(t['columns']) for t in tables)} columns, {sum(t['elements'] for t in tables)} elements, "
          f"{sum(len(t.get('cells', [])) for t in tables)} expected values, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
