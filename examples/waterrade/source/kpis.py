"""kpis.csv: the figures that say whether it goes the right way, with seven quarters of measurement. Kept by the business controller."""
from .writers import Slip, csv_bytes, pipe_table, slips_truth, with_slips

FILE = "kpis.csv"
QUARTERS = ["2025Q1", "2025Q2", "2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"]
HEADER = ["Indicator", "Berekening", "Eenheid", "Richting", "Eigenaar", "Hoort bij doel", "Nulmeting", "Streefwaarde", "Streefdatum", "Bron", *QUARTERS]
COLUMNS = {
    "Indicator": ("kpi.name", ""),
    "Berekening": ("kpi.definition", ""),
    "Eenheid": ("kpi.unit_of_measure", ""),
    "Richting": ("kpi.direction", ""),
    "Eigenaar": ("kpi <-owns- role", ""),
    "Hoort bij doel": ("kpi -measures-> goal", ""),
    "Nulmeting": ("kpi.baseline", "decimal comma"),
    "Streefwaarde": ("kpi.target", "decimal comma"),
    "Streefdatum": ("kpi.targets.date", "belongs to Streefwaarde"),
    "Bron": ("kpi.source", "often the name of an application"),
    **{q: (f"series of the kpi {q}", "a measurement, dated on the last day of the quarter; n.b. is no measurement") for q in QUARTERS},
}
# name | definition | unit | direction | owner | goal | baseline | target | date | source | seven quarters
KPIS = pipe_table("""
Aanvragen binnen de beloofde termijn | Afgehandeld binnen termijn / alle aanvragen | % | hoger | Afdelingshoofd Publiekszaken | Dienstverlening in één keer goed | 71 | 90 | 31-12-2029 | Zaakpunt | 70 | 71 | 69 | 71 | 72 | 74 | 73
Formulieren die aan de toegankelijkheidsnorm voldoen | Getoetste formulieren zonder fouten / alle formulieren | % | hoger | Teamleider Communicatie | Toegankelijk voor iedereen | 48 | 100 | 01-07-2028 | handmatige toets | 48 | n.b. | 52 | n.b. | 55 | n.b. | 61
Contact binnen twee weken na een betalingssignaal | Signalen met contact binnen 14 dagen / alle signalen | % | hoger | Afdelingshoofd Werk en Inkomen | Geldzorgen vroeg in beeld | 38 | 75 | 31-12-2028 | Signaalbak | 36 | 38 | 41 | 38 | 40 | 39 | 42
Jeugdigen in zware jeugdhulp | Aantal jeugdigen met verblijf op de laatste dag | aantal | lager | Afdelingshoofd Sociaal Domein | Passende jeugdhulp dichtbij | 164 | 139 | 31-12-2030 | Gezinsregie | 168 | 166 | 165 | 164 | 163 | 165 | 161
Woningen in aanbouw | Gestarte woningen in de laatste vier kwartalen | aantal | hoger | Directeur Samenleving en Ruimte | 1.200 woningen erbij | 182 | 300 | 31-12-2030 | Woonmonitor | 175 | 190 | 188 | 182 | 201 | 214 | 236
Vergunningen binnen de wettelijke termijn | Besluiten binnen termijn / alle besluiten | % | hoger | Afdelingshoofd VTH | Vergunning op tijd | 78 | 95 | 31-12-2028 | Vergunningwijs | 81 | 80 | 77 | 78 | 76 | 79 | 75
Meldingen openbare ruimte binnen 5 werkdagen | Opgelost binnen 5 werkdagen / alle meldingen | % | hoger | Afdelingshoofd BOR | Openbare ruimte klimaatbestendig | 66,5 | 80 | 31-12-2029 | Meldpunt Buiten | 64,0 | 67,5 | 61,2 | 66,5 | 68,1 | 69,4 | 63,8
CO2-uitstoot van gebouwen en wagenpark | Ton per jaar, lopend jaar | ton | lager | Adviseur duurzaamheid | Energieneutrale gemeente | 1.240 | 0 | 31-12-2030 | energierekening | n.b. | n.b. | n.b. | 1.240 | n.b. | 1.195 | n.b.
Hoge bevindingen informatieveiligheid | Open hoge bevindingen uit audits | aantal | lager | CISO | Veilig en weerbaar | 9 | 0 | 31-12-2027 | auditlijst | 11 | 10 | 9 | 9 | 8 | 6 | 7
Woo-verzoeken binnen de termijn | Besluiten binnen termijn / alle verzoeken | % | hoger | Woo-coördinator | Open en navolgbaar bestuur | 62 | 90 | 31-12-2028 | Zaakpunt | 58 | 60 | 64 | 62 | 66 | 71 | 69
Kerngegevens met eigenaar en gemeten kwaliteit | Sets met eigenaar en meting / alle kernsets | % | hoger | Directeur Bedrijfsvoering | Sturen op betrouwbare gegevens | 15 | 100 | 31-12-2029 | gegevenslijst | 10 | 10 | 15 | 15 | 19 | 19 | 24
Aantal applicaties in gebruik | Geteld in de applicatielijst | aantal | lager | Informatiemanager | Wendbare en betaalbare organisatie | 74 | 59 | 31-12-2029 | applicatielijst | 73 | 73 | 74 | 74 | 73 | 71 | 70
""", 17)
SLIPS = [
    Slip("Vergunningen binnen de wettelijke termijn", "Hoort bij doel", "Vergunning op Tijd", "Vergunning op tijd", "other case"),
    Slip("Woo-verzoeken binnen de termijn", "2026Q2", "0,71", "71", "a fraction where the column holds percentages"),
]


def figure(text):
    """None where nothing was measured."""
    return None if text in ("", "n.b.") else float(text.replace(".", "").replace(",", "."))


def write():
    measurements = {k[0]: {q: figure(v) for q, v in zip(QUARTERS, k[10:]) if figure(v) is not None} for k in KPIS}
    truth = {
        "keeper": "Business controller", "encoding": "utf-8 with byte order mark", "separator": ";",
        "header_row": 1, "data_rows": len(KPIS), "skip_rows": {}, "columns": COLUMNS,
        "elements": {"kpi": len(KPIS)},
        "relations": {"owns": len(KPIS), "measures": len(KPIS)},
        "measurements": sum(len(m) for m in measurements.values()),
        "series": measurements,
        "worse_than_baseline": [k[0] for k in KPIS if worse(k[3], figure(k[6]), measurements[k[0]])],
        "slips": slips_truth(SLIPS),
    }
    return csv_bytes(HEADER, with_slips(HEADER, KPIS, SLIPS), encoding="utf-8-sig"), truth


def worse(direction, baseline, series):
    """Whether the last measurement lies on the wrong side of the baseline."""
    last = series[max(series)]
    return last < baseline if direction == "hoger" else last > baseline
