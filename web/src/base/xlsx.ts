// A workbook of one sheet, written here in the browser: what a grid or a table shows, as it shows it. Texts are texts, so that no formula can run from one.
// Format: ECMA-376 (SpreadsheetML) in a ZIP whose files are stored as they are; the sizes here do not ask for packing.

export type Cell =
  | { kind: "text"; value: string }
  | { kind: "number"; value: number }
  | { kind: "money"; cents: number }
  | { kind: "share"; value: number }
  | { kind: "date"; iso: string }
  | undefined;

export interface Sheet {
  name: string;
  heads: string[];
  widths: number[]; // in characters
  rows: Cell[][];
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// What XML cannot hold (control characters, half a surrogate pair) is left out.
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => escapes[letter]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
}

export function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}

// Excel counts days from 1899-12-30.
export function dayNumber(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number);
  return Math.round((Date.UTC(year!, month! - 1, day!) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

const kTextMax = 32_767; // of a cell
const styles = { head: 1, money: 2, date: 3, share: 4, number: 5 };

function cellXml(cell: Cell, reference: string): string {
  if (cell === undefined) return "";
  switch (cell.kind) {
    case "text":
      return cell.value === "" ? "" : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell.value.slice(0, kTextMax))}</t></is></c>`;
    case "money":
      return `<c r="${reference}" s="${styles.money}"><v>${cell.cents / 100}</v></c>`;
    case "share":
      return `<c r="${reference}" s="${styles.share}"><v>${cell.value}</v></c>`;
    case "date":
      return `<c r="${reference}" s="${styles.date}"><v>${dayNumber(cell.iso)}</v></c>`;
    default:
      return `<c r="${reference}" s="${styles.number}"><v>${cell.value}</v></c>`;
  }
}

function sheetXml(sheet: Sheet): string {
  const last = `${columnName(Math.max(0, sheet.heads.length - 1))}${sheet.rows.length + 1}`;
  const heads = sheet.heads.map((head, index) => `<c r="${columnName(index)}1" s="${styles.head}" t="inlineStr"><is><t xml:space="preserve">${xmlText(head)}</t></is></c>`).join("");
  const rows = sheet.rows.map((row, index) => `<row r="${index + 2}">${row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 2}`)).join("")}</row>`).join("");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${sheet.widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>` +
    `<sheetData><row r="1">${heads}</row>${rows}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`
  );
}

const stylesXml =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;€&quot;\\ #,##0.00"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
  [164, 165, 10, 0].map((format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join("") +
  `</cellXfs></styleSheet>`;

// Excel allows 31 letters in the name of a sheet, and not these.
const sheetName = (name: string) => xmlText(name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31) || "Koers");

export function workbook(sheet: Sheet): Uint8Array {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  return zip([
    ["[Content_Types].xml", `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("/xl/workbook.xml", "sheet.main")}${part("/xl/worksheets/sheet1.xml", "worksheet")}${part("/xl/styles.xml", "styles")}</Types>`],
    ["_rels/.rels", `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ["xl/workbook.xml", `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="${sheetName(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ["xl/_rels/workbook.xml.rels", `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`],
    ["xl/worksheets/sheet1.xml", sheetXml(sheet)],
    ["xl/styles.xml", stylesXml],
  ]);
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = crcTable[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

// Source: PKWARE, .ZIP File Format Specification, sections 4.3.7, 4.3.12 and 4.3.16. Method 0, names in UTF-8, the date of 1 January 1980.
export function zip(files: [name: string, text: string][]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const record = (size: number, fields: [position: number, bytes: 2 | 4, value: number][]) => {
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    for (const [position, width, value] of fields) width === 2 ? view.setUint16(position, value, true) : view.setUint32(position, value, true);
    return bytes;
  };
  for (const [name, text] of files) {
    const path = encoder.encode(name);
    const data = encoder.encode(text);
    const crc = crc32(data);
    const shared: [number, 2 | 4, number][] = [[0, 2, 20], [2, 2, 0x0800], [4, 2, 0], [6, 2, 0], [8, 2, 0x21], [10, 4, crc], [14, 4, data.length], [18, 4, data.length], [22, 2, path.length]];
    const at = (base: number) => shared.map(([position, bytes, value]): [number, 2 | 4, number] => [position + base, bytes, value]);
    const local = record(30, [[0, 4, 0x04034b50], ...at(4)]);
    directory.push(record(46, [[0, 4, 0x02014b50], [4, 2, 20], ...at(6), [42, 4, offset]]), path);
    parts.push(local, path, data);
    offset += local.length + path.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = record(22, [[0, 4, 0x06054b50], [8, 2, files.length], [10, 2, files.length], [12, 4, size], [16, 4, offset]]);
  const all = [...parts, ...directory, end];
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of all) {
    whole.set(part, position);
    position += part.length;
  }
  return whole;
}
