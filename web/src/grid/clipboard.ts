// Blocks of cells as spreadsheets put them on the clipboard: rows on lines, cells between tabs, quotes around a cell that holds either.

export function parseBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  let atStart = true;
  const endCell = () => {
    row.push(cell);
    cell = "";
    atStart = true;
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (letter === '"' && atStart && closes(text, i)) quoted = true, (atStart = false);
    else if (letter === "\t") endCell();
    else if (letter === "\n") endRow();
    else if (letter !== "\r") {
      cell += letter;
      atStart = false;
    }
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

// Whether the quote at `open` is a quotation: it ends before a tab, a line or the end. (A cell may simply begin with a quote.)
function closes(text: string, open: number): boolean {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') {
      i++;
      continue;
    }
    return i + 1 === text.length || /[\t\r\n]/.test(text[i + 1]!);
  }
  return false;
}

export function formatBlock(rows: string[][]): string {
  return rows.map((row) => row.map((cell) => (/[\t\n\r]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t")).join("\n");
}
