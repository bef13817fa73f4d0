#!/usr/bin/env python3
"""Makes the polluted text files of this folder and the truth beside each: NAME.csv and NAME.truth.csv (RFC 4180, UTF-8).

usage: make.py        rewrites the files beside it; review the difference

One table of applications, written in every wrong way that people and programs write tables. The truth is what a person reads in it.
"""
import csv
import io
import pathlib

HERE = pathlib.Path(__file__).parent
HEADER = ['Nr', 'Applicatie', 'Omschrijving', 'Leverancier', 'Kosten per jaar', 'Einddatum', 'Opmerking']
ROWS = [
    ['A-01', 'Zaakpunt', 'Zaken, van intake tot archief', 'Meridiaan B.V.', '148.500', '31-12-2028', ''],
    ['A-02', 'Balie+', 'Afspraken en "snelbalie"', 'Stadswerk', '22.000', '01-07-2027', 'café-omgeving, naïef ontwerp'],
    ['A-03', 'Geoportaal', 'Kaarten', 'Polder GIS', '64.250', '', ''],
    ['A-04', 'Belasting', 'Aanslagen, bezwaar, kwijtschelding', 'Heffing & Co', '210.000', '31-12-2026', 'contract loopt af'],
    ['A-05', 'Scherm 24"', 'Beeldscherm van 24"', 'Kantoor', '1.200', '15-03-2029', ''],
    ['A-06', 'Roosterwijs', 'Roosters; diensten; verlof', 'Ploeg', '18.750', '30-09-2027', 'coördinator: Noor'],
    ['A-07', 'Documentkluis', 'Archief', "Brouwer's IT", '35.000', '01-01-2030', ''],
    ['A-08', 'Sociaal Dossier', 'Dossiers, indicaties', 'Meridiaan B.V.', '96.400', '31-12-2029', 'bevat persoonsgegevens'],
]
TABLE = [HEADER] + ROWS


def field(text, delimiter, quote='"', escape='double', always=False):
    if not (always or delimiter in text or quote in text or '\n' in text or text[:1] == ' '):
        return text
    inner = {'double': text.replace(quote, quote * 2), 'backslash': text.replace(quote, '\\' + quote), 'none': text}[escape]
    return quote + inner + quote


def write(rows, delimiter=',', end='\r\n', **how):
    return ''.join(delimiter.join(field(cell, delimiter, **how) for cell in row) + end for row in rows)


def truth(rows):
    out = io.StringIO()
    csv.writer(out, lineterminator='\n').writerows(row for row in rows if any(row))
    return out.getvalue()


def save(name, content, rows, encoding='utf-8'):
    data = content if isinstance(content, bytes) else content.encode(encoding)
    (HERE / f'{name}.csv').write_bytes(data)
    (HERE / f'{name}.truth.csv').write_text(truth(rows), encoding='utf-8')


def lines(**how):
    return [write([row], **how) for row in TABLE]


for name, delimiter in {'comma': ',', 'semicolon': ';', 'tab': '\t', 'bar': '|', 'caret': '^', 'tilde': '~', 'comma_blank': ', ', 'two_bars': '||', 'bar_tilde_bar': '|~|', 'two_colons': '::', 'section': '§',
                        'two_tabs': '\t\t', 'unit_separator': '\x1f', 'bars_with_blanks': ' | '}.items():
    rows = [[cell.strip() for cell in row] for row in TABLE]
    save(f'delimiter_{name}', write(rows, delimiter), rows)
save('delimiter_blank', write(TABLE, ' ', always=True), TABLE)
save('quotes_everywhere', write(TABLE, always=True), TABLE)
save('quote_single', write(TABLE, quote="'"), TABLE)
save('quote_none', write([[cell.replace(',', '').replace('"', '') for cell in row] for row in TABLE]), [[cell.replace(',', '').replace('"', '') for cell in row] for row in TABLE])
save('escape_backslash', write(TABLE, escape='backslash'), TABLE)
save('escape_none', write(TABLE, escape='none'), TABLE)
for name, end in {'lf': '\n', 'cr': '\r', 'crlf': '\r\n'}.items():
    save(f'line_end_{name}', write(TABLE, end=end), TABLE)
save('line_end_mixed', ''.join(write([row], end=('\n', '\r\n', '\r')[i % 3]) for i, row in enumerate(TABLE)), TABLE)
save('line_end_in_cells', write([[cell.replace(', ', ',\n') for cell in row] for row in TABLE]), [[cell.replace(', ', ',\n') for cell in row] for row in TABLE])
save('no_last_line_end', write(TABLE)[:-2], TABLE)
save('two_last_line_ends', write(TABLE) + '\r\n', TABLE)
save('blank_lines', '\r\n\r\n'.join(line[:-2] for line in lines()) + '\r\n', TABLE)
save('blank_delimited_lines', write([HEADER, [''] * 7] + ROWS[:4] + [[''] * 7] + ROWS[4:]), TABLE)

for name, encoding in {'utf8_mark': 'utf-8-sig', 'utf16_mark': 'utf-16', 'utf16le': 'utf-16-le', 'utf16be': 'utf-16-be', 'windows_1252': 'cp1252', 'mac_roman': 'mac_roman', 'dos_850': 'cp850'}.items():
    save(f'encoding_{name}', write(TABLE, ';'), TABLE, encoding)
save('encoding_utf16be_mark', b'\xfe\xff' + write(TABLE).encode('utf-16-be'), TABLE)
euro = [HEADER] + [row[:4] + ['€ ' + row[4]] + row[5:] for row in ROWS]
save('encoding_latin9', write(euro, ';'), euro, 'iso8859-15')
save('encoding_windows_1252_euro', write(euro, ';'), euro, 'cp1252')
accents = [HEADER] + [[cell.replace('contract', 'contráct').replace('Archief', 'Archïef') for cell in row] for row in ROWS]
half = ''.join(write([row]) for row in accents[:-1]).encode('utf-8') + write([['A-09', 'Café', 'Loket', '', '5', '', '']]).encode('cp1252')
save('encoding_mixed', half, accents[:-1] + [['A-09', 'Café', 'Loket', '', '5', '', '']])
save('null_characters', write(TABLE).replace('Kaarten', 'Kaar\0ten').replace('148.500', '\x00148.500'), TABLE)

save('header_only', write([HEADER]), [HEADER])
save('one_row', write(TABLE[:2]), TABLE[:2])
save('no_header', write(ROWS), ROWS)
save('header_twice', write([HEADER] + TABLE), [HEADER] + TABLE)
same = [['Naam', 'Kosten', 'Kosten', 'Naam']] + [[row[1], row[4], row[4], row[3]] for row in ROWS]
save('headers_alike', write(same), same)
save('preamble', 'Applicatielijst 2027\r\nBron: beheer\r\n\r\n' + write(TABLE), [['Applicatielijst 2027'], ['Bron: beheer']] + TABLE)
save('preamble_delimited', write([['Applicatielijst 2027'] + [''] * 6, [''] * 7] + TABLE), [['Applicatielijst 2027'] + [''] * 6] + TABLE)
save('footer', write(TABLE) + '\r\nTotaal: 8 applicaties\r\n', TABLE + [['Totaal: 8 applicaties']])
save('comments', '# gemaakt op 3 mei 2027 door beheer; controle: ja\r\n# versie 2\r\n' + write(TABLE), [['# gemaakt op 3 mei 2027 door beheer; controle: ja'], ['# versie 2']] + TABLE)
save('instruction', 'sep=;\r\n' + write(TABLE, ';'), TABLE)
save('instruction_quoted', '"sep=|"\r\n' + write(TABLE, '|'), TABLE)
for name, width in {'less': 5, 'same': 7, 'more': 9}.items():
    second = [[f'Kop {i}' for i in range(width)]] + [[f'{row[0]} {i}' for i in range(width)] for row in ROWS]
    save(f'two_tables_{name}', write(TABLE) + write(second), TABLE + second)
save('row_longer', ''.join(lines()[:3]) + write([ROWS[2] + ['', 'extra']]) + ''.join(lines()[4:]), TABLE[:3] + [ROWS[2] + ['', 'extra']] + TABLE[4:])
save('row_shorter', ''.join(lines()[:3]) + write([ROWS[2][:3]]) + ''.join(lines()[4:]), TABLE[:3] + [ROWS[2][:3]] + TABLE[4:])
for name, row in {'header': 0, 'first': 1, 'middle': 4, 'last': 8}.items():
    for word, delimiter in {'semicolon': ';', 'tab': '\t', 'bar': '|'}.items():
        save(f'row_{name}_{word}', ''.join(write([TABLE[i]], delimiter if i == row else ',') for i in range(len(TABLE))), TABLE)
    save(f'row_{name}_single_quotes', ''.join(write([TABLE[i]], quote="'" if i == row else '"') for i in range(len(TABLE))), TABLE)
    save(f'row_{name}_backslash', ''.join(write([TABLE[i]], escape='backslash' if i == row else 'double') for i in range(len(TABLE))), TABLE)
    save(f'row_{name}_line_end', ''.join(write([TABLE[i]], end='\n' if i == row else '\r\n') for i in range(len(TABLE))), TABLE)
one = [['Applicatie']] + [[row[1]] for row in ROWS]
save('one_column', write(one, end='\n'), one)
sentences = [['Afspraken']] + [[row[2]] for row in ROWS]
save('one_column_quoted', write(sentences), sentences)
wide = [[f'k{i}' for i in range(300)]] + [[f'{row[0]}/{i}' for i in range(300)] for row in ROWS]
save('wide', write(wide, ';'), wide)
long = [HEADER] + [row[:2] + ['tekst, ' * 3000 + 'einde'] + row[3:] for row in ROWS[:2]]
save('long_cells', write(long), long)
