"""Writes the example's files so that the same input gives the same bytes.

A cell is a plain value (what is typed is what is meant) or a Typed value (what a busy person typed, and what it means).
The files get what is typed; truth.json gets what is meant.
"""
import csv
import io
import re
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

FIXED_MOMENT = datetime(2026, 11, 9, 9, 0, 0)
FIXED_ZIP_MOMENT = (2026, 11, 9, 9, 0, 0)
CORE_TIMES = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms)")

EURO = '"€" #,##0;[Red]"€" -#,##0'
DATE = "DD-MM-YYYY"


@dataclass(frozen=True)
class Typed:
    """What stands in the cell, and what the person who typed it means. `why` is a tag that truth.json counts."""

    typed: Any
    means: Any
    why: str = ""


def typed(cell):
    return cell.typed if isinstance(cell, Typed) else cell


def means(cell):
    return cell.means if isinstance(cell, Typed) else cell


@dataclass(frozen=True)
class Formula:
    """A formula with the answer a spreadsheet program would have kept beside it."""

    text: str
    answer: float


def pipe_table(text, columns):
    """Rows of a hand-written table, one line per row, cells separated by |. Blank lines and # lines are skipped."""
    rows = []
    for line in text.strip("\n").split("\n"):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        cells = [c.strip() for c in line.split("|")]
        if len(cells) != columns:
            raise ValueError(f"{len(cells)} cells where {columns} are expected: {line}")
        rows.append(cells)
    return rows


@dataclass(frozen=True)
class Slip:
    """One cell that refers to something and spells it differently: in the row named `name`, under `column`."""

    name: str
    column: str
    typed: str
    means: Any
    why: str


def with_slips(header, rows, slips, name_column=0):
    """The rows as they stand in the file. The tables hold what is meant; a slip that changes nothing is a mistake of ours."""
    rows = [list(row) for row in rows]
    for slip in slips:
        hits = [row for row in rows if row[name_column] == slip.name]
        place = header.index(slip.column)
        if len(hits) != 1 or hits[0][place] == slip.typed:
            raise ValueError(f"no single cell for {slip}")
        if isinstance(slip.means, str) and hits[0][place] != slip.means:
            raise ValueError(f"{hits[0][place]!r} stands in the table for {slip}")
        hits[0][place] = slip.typed
    return rows


def slips_truth(slips):
    return [{"name": s.name, "column": s.column, "text": s.typed, "means": s.means, "why": s.why} for s in slips]


# --- CSV ---------------------------------------------------------------------------------------------------------------


def csv_bytes(header, rows, encoding="cp1252", separator=";"):
    """Semicolons, Windows-1252 and CRLF, as a Dutch Excel saves it, unless told otherwise. utf-8-sig puts a mark in front."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(header)
    for row in rows:
        if len(row) != len(header):
            raise ValueError(f"{len(row)} cells under {len(header)} headers: {row}")
        writer.writerow(["" if typed(c) is None else typed(c) for c in row])
    return out.getvalue().encode(encoding)


# --- XLSX --------------------------------------------------------------------------------------------------------------

THIN = Side(style="thin", color="B7C4C7")
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
HEAD_FILL = PatternFill("solid", fgColor="1F4E5A")
SECTION_FILL = PatternFill("solid", fgColor="DCE9EC")
SUM_FILL = PatternFill("solid", fgColor="F3EFE4")


class Sheet:
    """One worksheet, filled from the top down; `row` is the number of the row written last."""

    def __init__(self, book, title, widths):
        self.ws = book.create_sheet(title)
        self.width = len(widths)
        self.row = 0
        self.answers = {}
        for number, width in enumerate(widths, start=1):
            self.ws.column_dimensions[get_column_letter(number)].width = width

    def blank(self, count=1):
        self.row += count

    def banner(self, text, size=14, fill=None):
        """One text across the whole width, as a merged cell."""
        self.row += 1
        cell = self.ws.cell(self.row, 1, text)
        cell.font = Font(bold=True, size=size)
        if fill:
            cell.fill = fill
        self.ws.merge_cells(start_row=self.row, start_column=1, end_row=self.row, end_column=self.width)

    def section(self, text):
        self.banner(text, size=11, fill=SECTION_FILL)

    def note(self, text):
        self.row += 1
        self.ws.cell(self.row, 1, text).font = Font(italic=True, size=9)

    def groups(self, spans):
        """A row of merged headings above the header: [(first column, last column, text)]."""
        self.row += 1
        for first, last, text in spans:
            cell = self.ws.cell(self.row, first, text)
            cell.font = Font(bold=True)
            cell.alignment = Alignment(horizontal="center")
            cell.fill = SECTION_FILL
            self.ws.merge_cells(start_row=self.row, start_column=first, end_row=self.row, end_column=last)

    def header(self, names):
        self.row += 1
        for number, name in enumerate(names, start=1):
            cell = self.ws.cell(self.row, number, name)
            cell.font = Font(bold=True, color="FFFFFF")
            cell.fill = HEAD_FILL
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.border = BOX
        self.ws.freeze_panes = self.ws.cell(self.row + 1, 3)

    def line(self, cells, money=(), bold=False):
        """One row; `money` are the column numbers shown in euros."""
        self.row += 1
        for number, cell in enumerate(cells, start=1):
            value = typed(cell)
            if value is None:
                continue
            target = self.ws.cell(self.row, number)
            if isinstance(value, Formula):
                target.value = value.text
                self.answers[target.coordinate] = value.answer
            else:
                target.value = value
            target.alignment = Alignment(wrap_text=isinstance(value, str), vertical="top")
            target.border = BOX
            if isinstance(value, (date, datetime)):
                target.number_format = DATE
            elif number in money and not isinstance(value, str):
                target.number_format = EURO
            if bold:
                target.font = Font(bold=True)
                target.fill = SUM_FILL
        return self.row


class Book:
    def __init__(self, title):
        self.workbook = Workbook()
        self.workbook.remove(self.workbook.active)
        self.workbook.properties.title = title
        self.workbook.properties.creator = "Gemeente Waterrade (voorbeeld)"
        self.sheets = []

    def sheet(self, title, widths):
        sheet = Sheet(self.workbook, title, widths)
        self.sheets.append(sheet)
        return sheet

    def to_bytes(self):
        """The saved workbook as a spreadsheet program would have kept it: shared texts, answers beside formulas, fixed moments."""
        raw = io.BytesIO()
        self.workbook.save(raw)
        source = zipfile.ZipFile(raw)
        parts = {name: source.read(name) for name in source.namelist()}
        parts["docProps/core.xml"] = CORE_TIMES.sub(rb"\g<1>" + FIXED_MOMENT.strftime("%Y-%m-%dT%H:%M:%SZ").encode() + rb"\g<3>",
                                                    parts["docProps/core.xml"])
        for number, sheet in enumerate(self.sheets, start=1):
            part = f"xl/worksheets/sheet{number}.xml"
            parts[part] = with_answers(parts[part], sheet.answers)
        share_texts(parts)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
            for name in sorted(parts, key=part_order):
                info = zipfile.ZipInfo(name, FIXED_ZIP_MOMENT)
                info.compress_type = zipfile.ZIP_DEFLATED
                info.external_attr = 0o644 << 16
                target.writestr(info, parts[name])
        return out.getvalue()


INLINE = re.compile(rb' t="inlineStr"><is>(<t[^>]*>.*?</t>|<t ?/>)</is></c>', re.DOTALL)
SHARED = "xl/sharedStrings.xml"
SHARED_TYPE = b'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'
SHARED_RELATION = b'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings'


def share_texts(parts):
    """Debian's openpyxl writes each text in its cell; Excel keeps one list of texts, and some readers know only that."""
    numbers, uses = {}, 0

    def shared(match):
        nonlocal uses
        uses += 1
        return b' t="s"><v>%d</v></c>' % numbers.setdefault(match.group(1), len(numbers))

    for name in [n for n in parts if n.startswith("xl/worksheets/")]:
        parts[name] = INLINE.sub(shared, parts[name])
    if SHARED in parts or not numbers:
        return
    texts = b"".join(b"<si>" + text + b"</si>" for text in numbers)
    parts[SHARED] = (b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
                     b' count="%d" uniqueCount="%d">' % (uses, len(numbers))) + texts + b"</sst>"
    types, relations = "[Content_Types].xml", "xl/_rels/workbook.xml.rels"
    parts[relations] = parts[relations].replace(b'Target="/xl/', b'Target="')  # relative, as Excel has it
    parts[types] = parts[types].replace(b"</Types>", b'<Override PartName="/' + SHARED.encode() + b'" ContentType="' + SHARED_TYPE + b'"/></Types>')
    parts[relations] = parts[relations].replace(b"</Relationships>", b'<Relationship Id="rIdTexts" Type="' + SHARED_RELATION
                                                + b'" Target="sharedStrings.xml"/></Relationships>')


def part_order(name):
    """[Content_Types].xml comes first in the archive, as programs that read it as a stream expect."""
    return (name != "[Content_Types].xml", name)


def with_answers(xml, answers):
    for place, answer in answers.items():
        pattern = re.compile(rb'(<c r="' + place.encode() + rb'"[^>]*><f>[^<]*</f>)<v ?/?>(</v>)?')
        xml, hits = pattern.subn(rb"\g<1><v>" + format(answer, "g" if answer != int(answer) else ".0f").encode() + rb"</v>", xml)
        if hits != 1:
            raise ValueError(f"formula in {place} not found in the sheet")
    return xml
