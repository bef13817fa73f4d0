"""Writes a grid of cells as XLSX, ODS or CSV, with nothing but the standard library and the same bytes every time.

A cell is None or a text. A text that starts with one of these marks becomes a typed cell (in CSV: the way a Dutch Excel writes it):
  #12.5 a number    @2026-03-31 a date    %0.35 a share shown as a percentage    $1250.00 an amount shown in euros
#12=SUM(B2:B5) is a number with the formula that gave it. A cell "<" is merged with the one to its left, "^" with the one above it.
"""
import csv
import datetime
import io
import zipfile
from xml.sax.saxutils import escape

kStamp = (2026, 1, 5, 9, 0, 0)
kMonths = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]


def column_letter(index):
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def typed(text):
    """(kind, value) of a cell: kind is number, date, share, money or text."""
    kinds = {"#": "number", "%": "share", "$": "money", "@": "date"}
    kind = kinds.get(text[:1])
    try:
        if kind == "date":
            return kind, datetime.date.fromisoformat(text[1:])
        if kind:
            return kind, float(text[1:].split("=")[0])
    except ValueError:
        pass  # an ordinary text, such as #N/B
    return "text", text


def formula(text):
    return text.partition("=")[2] if text[:1] == "#" else ""


def dutch_number(value, decimals=None, grouped=False):
    if decimals is None:
        decimals = 0 if value == int(value) else len(repr(value).split(".")[1])
    text = f"{value:,.{decimals}f}" if grouped else f"{value:.{decimals}f}"
    return text.replace(",", "\0").replace(".", ",").replace("\0", ".")


def shown(text, date_style="dmy"):
    """How a typed cell reads in a CSV file."""
    kind, value = typed(text)
    if kind == "number":
        return dutch_number(value)
    if kind == "share":
        return dutch_number(round(value * 100, 2)) + "%"
    if kind == "money":
        return "€ " + dutch_number(value, 2, True)
    if kind == "date":
        return {"dmy": f"{value:%d-%m-%Y}", "short": f"{value.day}-{value.month}-{value:%y}", "slash": f"{value:%d/%m/%Y}", "iso": value.isoformat(),
                "us": f"{value:%m/%d/%Y}", "month": f"{kMonths[value.month - 1]}-{value:%y}", "stamp": f"{value:%Y-%m-%d} 00:00:00"}[date_style]
    return value


def merges(rows):
    """Merged areas as (top, left, bottom, right), from the marks < and ^."""
    areas = []
    for top, row in enumerate(rows):
        for left, cell in enumerate(row):
            if cell is None or cell in ("<", "^"):
                continue
            right = left
            while right + 1 < len(row) and row[right + 1] == "<":
                right += 1
            bottom = top
            while bottom + 1 < len(rows) and left < len(rows[bottom + 1]) and rows[bottom + 1][left] == "^":
                bottom += 1
            if (bottom, right) != (top, left):
                areas.append((top, left, bottom, right))
    return areas


def _zip(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts:
            entry = zipfile.ZipInfo(name, kStamp)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return out.getvalue()


# ---------------------------------------------------------------- XLSX
kXml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
kPackage = "http://schemas.openxmlformats.org/package/2006"
kStyles = kXml + f'''<styleSheet xmlns="{kMain}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;€&quot;\\ #,##0.00"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>'''


def xlsx(sheets, inline=False):
    """sheets: list of dicts with name, rows, hidden_columns, hidden (the sheet itself). inline: texts stand in the cells, as many exports have it."""
    strings = {}

    def cell_xml(reference, text):
        kind, value = typed(text)
        if kind == "text" and inline:
            return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
        if kind == "text":
            return f'<c r="{reference}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>'
        style = {"number": 0, "date": 1, "share": 2, "money": 3}[kind]
        if kind == "date":
            value = float((value - datetime.date(1899, 12, 30)).days)
        number = repr(int(value)) if value == int(value) else repr(value)
        sum_of = f"<f>{escape(formula(text))}</f>" if formula(text) else ""
        return f'<c r="{reference}" s="{style}">{sum_of}<v>{number}</v></c>'

    pages = []
    for sheet in sheets:
        rows = []
        for number, row in enumerate(sheet["rows"], 1):
            cells = "".join(cell_xml(f"{column_letter(i)}{number}", c) for i, c in enumerate(row) if c is not None and c not in ("<", "^"))
            if cells:
                rows.append(f'<row r="{number}">{cells}</row>')
        hidden = "".join(f'<col min="{i + 1}" max="{i + 1}" width="9" hidden="1" customWidth="1"/>' for i in sheet["hidden_columns"])
        areas = merges(sheet["rows"])
        merged = "".join(f'<mergeCell ref="{column_letter(l)}{t + 1}:{column_letter(r)}{b + 1}"/>' for t, l, b, r in areas)
        pages.append(kXml + f'<worksheet xmlns="{kMain}">' + (f"<cols>{hidden}</cols>" if hidden else "") + f'<sheetData>{"".join(rows)}</sheetData>'
                     + (f'<mergeCells count="{len(areas)}">{merged}</mergeCells>' if areas else "") + "</worksheet>")
    shared = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in strings)
    listed = "".join(f'<sheet name="{escape(s["name"], {chr(34): "&quot;"})}" sheetId="{i}" ' + ('state="hidden" ' if s.get("hidden") else "") + f'r:id="rId{i}"/>'
                     for i, s in enumerate(sheets, 1))
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    types = "".join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{kinds}.worksheet+xml"/>' for i in range(1, len(sheets) + 1))
    links = "".join(f'<Relationship Id="rId{i}" Type="{kRelations}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, len(sheets) + 1))
    count = len(sheets)
    return _zip([
        ("[Content_Types].xml", kXml + f'<Types xmlns="{kPackage}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>{types}'
         f'<Override PartName="/xl/styles.xml" ContentType="{kinds}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{kinds}.sharedStrings+xml"/></Types>'),
        ("_rels/.rels", kXml + f'<Relationships xmlns="{kPackage}/relationships"><Relationship Id="rId1" Type="{kRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ("xl/workbook.xml", kXml + f'<workbook xmlns="{kMain}" xmlns:r="{kRelations}"><sheets>{listed}</sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", kXml + f'<Relationships xmlns="{kPackage}/relationships">{links}<Relationship Id="rId{count + 1}" Type="{kRelations}/styles" Target="styles.xml"/>'
         f'<Relationship Id="rId{count + 2}" Type="{kRelations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'),
        ("xl/styles.xml", kStyles),
        ("xl/sharedStrings.xml", kXml + f'<sst xmlns="{kMain}" uniqueCount="{len(strings)}">{shared}</sst>'),
    ] + [(f"xl/worksheets/sheet{i}.xml", page) for i, page in enumerate(pages, 1)])


# ---------------------------------------------------------------- ODS
kOdsMime = "application/vnd.oasis.opendocument.spreadsheet"
kOasis = "urn:oasis:names:tc:opendocument:xmlns"


def _ods_cell(text, attributes):
    kind, value = typed(text)
    if formula(text):
        attributes += f' table:formula="of:={escape(formula(text))}"'
    if kind == "number":
        attributes += f' office:value-type="float" office:value="{value:g}"' if abs(value) < 1e5 else f' office:value-type="float" office:value="{value:.2f}"'
    elif kind == "share":
        attributes += f' office:value-type="percentage" office:value="{value:g}"'
    elif kind == "money":
        attributes += f' office:value-type="currency" office:currency="EUR" office:value="{value:.2f}"'
    elif kind == "date":
        attributes += f' office:value-type="date" office:date-value="{value.isoformat()}"'
    else:
        attributes += ' office:value-type="string"'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in shown(text).split("\n"))
    return f"<table:table-cell{attributes}>{lines}</table:table-cell>"


def ods(sheets):
    tables = []
    for sheet in sheets:
        rows = sheet["rows"]
        spans = {(t, l): (b - t + 1, r - l + 1) for t, l, b, r in merges(rows)}
        width = max((len(row) for row in rows), default=1)
        columns = "".join('<table:table-column table:visibility="collapse"/>' if i in sheet["hidden_columns"] else "<table:table-column/>" for i in range(width))
        body = []
        for top, row in enumerate(rows):
            cells = []
            for left, cell in enumerate(row):
                if cell in ("<", "^"):
                    cells.append("<table:covered-table-cell/>")
                elif cell is None:
                    cells.append("<table:table-cell/>")
                else:
                    down, across = spans.get((top, left), (1, 1))
                    span = f' table:number-columns-spanned="{across}" table:number-rows-spanned="{down}"' if (down, across) != (1, 1) else ""
                    cells.append(_ods_cell(cell, span))
            body.append(f'<table:table-row>{"".join(cells)}<table:table-cell table:number-columns-repeated="{1024 - len(row)}"/></table:table-row>')
        body.append('<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>')
        tables.append(f'<table:table table:name="{escape(sheet["name"], {chr(34): "&quot;"})}">{columns}{"".join(body)}</table:table>')
    content = (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content xmlns:office="{kOasis}:office:1.0" xmlns:table="{kOasis}:table:1.0" '
               f'xmlns:text="{kOasis}:text:1.0" office:version="1.2"><office:body><office:spreadsheet>{"".join(tables)}</office:spreadsheet></office:body></office:document-content>')
    manifest = (f'<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="{kOasis}:manifest:1.0" manifest:version="1.2"><manifest:file-entry '
                f'manifest:full-path="/" manifest:media-type="{kOdsMime}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    return _zip([("mimetype", kOdsMime), ("META-INF/manifest.xml", manifest), ("content.xml", content)])


# ---------------------------------------------------------------- CSV
def csv_bytes(rows, delimiter, encoding, date_style, quote_all, line_end, ragged=False):
    """ragged: a row ends at its last filled cell, instead of being as wide as the widest."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=line_end, quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL)
    width = max(len(row) for row in rows)
    for row in rows:
        cells = ["" if c is None or c in ("<", "^") else shown(c, date_style) for c in row]
        if cells == ["sep=" + delimiter]:
            out.write(cells[0] + line_end)
        elif ragged:
            while cells and not cells[-1]:
                cells.pop()
            writer.writerow(cells)
        elif not any(cells):
            out.write(delimiter * (width - 1) + line_end if len(row) else line_end)
        else:
            writer.writerow(cells + [""] * (width - len(cells)) if len(row) > 1 else cells)
    return out.getvalue().encode(encoding)
