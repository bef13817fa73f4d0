"""contracten.xlsx: what was bought, from whom, until when. Kept by Juridische Zaken en Inkoop; it lags behind."""
from collections import namedtuple
from datetime import date

from . import applications
from .projects import nothing
from .writers import Book, Formula, Typed, means, typed

FILE = "contracten.xlsx"
SHEET = "Lopende ICT-contracten"
OLD_SHEET = "Afgelopen"

Contract = namedtuple("Contract", "name supplier covers start end notice renewal value manager remark")


def text_date(text, day, why="date as text"):
    return Typed(text, day, why)


def months(text, count):
    return Typed(text, count, "months in words")


CONTRACTS = [
    Contract("Zaaksysteem", "Lindehof Software", "Zaakpunt", date(2018, 7, 1), date(2030, 6, 30), 12, "geen", 148500,
             "Contractmanager ICT", "Verlengd tot de nieuwe aanbesteding klaar is"),
    Contract("Burgerzaken en basisregistraties", "Oeverlicht Overheid BV", "Burgerbalie; Paspoortkluis; Personenvenster",
             date(2022, 1, 1), date(2029, 12, 31), 12, "2 x 1 jaar", 171800, "Inkoopadviseur", "Personenvenster loopt apart af op 31-12-2027"),
    Contract("Afspraken", "Rustig Wachten BV", "Balieplan", date(2023, 1, 1), date(2027, 12, 31), months("3 mnd", 3), "stilzwijgend 1 jaar",
             14800, "Inkoopadviseur", None),
    Contract("Klantcontact en servicebeheer", "Havenmond Systemen", "Belvenster; Vraagbaak; Servicepunt", date(2022, 9, 1), date(2028, 8, 31), 6,
             "1 x 2 jaar", 69450, "Contractmanager ICT", "Servicepunt eindigt twee maanden eerder"),
    Contract("Formulieren en woonmonitor", "Blauwbrug Data", "Formulierenwinkel; Woonmonitor", date(2023, 3, 1), date(2027, 12, 31), 6, "1 x 1 jaar",
             44800, "Inkoopadviseur", "Einddatum woonmonitor 28-2-2028"),
    Contract("Koppelingen en rapportage", "Blauwbrug Data", "Berichtenbrug; Rapportenwinkel", date(2017, 1, 1), text_date("31-12-2027", date(2027, 12, 31)), 6,
             "geen", 60400, "Inkoopadviseur", "Niet Europees aanbesteed, boven de drempel"),
    Contract("Sociaal domein: regie en berichten", "Weidevogel Zorgsoftware", "Gezinsregie; Zorgbericht; Hulpmiddelenpas", date(2019, 1, 1),
             date(2029, 12, 31), 12, "geen", Typed("€ 195.100", 195100, "money as text"), "Contractmanager zorg", "Opzeggen vóór 31-12-2028"),
    Contract("Leerplicht en vervoer", "Kompasroos Software", "Schoolgang; Rijmee", date(2024, 8, 1), date(2028, 7, 31), 3, "1 x 2 jaar", 19650,
             "Contractmanager zorg", None),
    Contract("Werk en inkomen", "Rietveen Sociale Systemen", "Bijstandsboek; Werkpad; Bijzonder Loket", date(2021, 1, 1), date(2028, 12, 31), 12, "2 x 1 jaar",
             161650, "Inkoopadviseur", None),
    Contract("Schuldhulp", "Rietveen Sociale Systemen", "Saldohulp", date(2023, 10, 1), text_date("30 september 2027", date(2027, 9, 30)), months("3 maanden", 3), "stilzwijgend 1 jaar",
             21700, None, "Wie is hier contractmanager?"),
    Contract("Geo en adressen", "Meridiaan Noord BV", "PolderGIS beheer; PolderGIS viewer; Polder GIS-viewer; Adressenboek; Topokaart", date(2020, 1, 1), date(2028, 12, 31),
             6, "1 x 1 jaar", 155100, "Coördinator Geo-informatie", "Viewer staat er dubbel in? € 22.500 betaald of € 45.000?"),
    Contract("Omgevingsplan", "Getij Ruimtelijk", "Plantekenaar; Regelbouwer", date(2022, 7, 1), date(2028, 6, 30), 6, "2 x 1 jaar", 65400, "Inkoopadviseur", None),
    Contract("Grondzaken", "Terpstaete", "Grondzaken", date(2016, 1, 1), date(2026, 12, 31), 3, "verlenging in behandeling", 19600, "Inkoopadviseur",
             "Loopt over 7 weken af!"),
    Contract("Belastingen en WOZ", "Terpstaete", "Aanslagwijs", date(2021, 1, 1), date(2028, 12, 31), 12, "2 x 1 jaar", 74000, "Inkoopadviseur", None),
    Contract("Vergunningen, toezicht, handhaving", "Sluishuis Software", "Vergunningwijs; Inspectiemap", date(2019, 10, 1), date(2029, 9, 30), 12, "geen", 111200,
             "Contractmanager ICT", "Leverancier stopt met dit product per 1-10-2029"),
    Contract("Gemaalbewaking", "Sluishuis Techniek", "Gemaalwacht", date(2016, 1, 1), date(2030, 12, 31), 12, "geen", 23600, "Beheerder riolering en water",
             "Ander bedrijf dan Sluishuis Software"),
    Contract("Boa, toegang en veilig uitwisselen", "Bolwerk Beveiliging", "Boa Buiten; Toegangspoort; Veilige Post; Ketenpost", date(2024, 1, 1), date(2027, 12, 31), 6,
             "2 x 1 jaar", 73300, "CISO", "Ketenpost via de regio, eindigt 31-12-2028"),
    Contract("Beheer openbare ruimte", "Noorderdiep Beheer", "Straatbeeld; Groenplan; Rioolvisie; Strooikaart", date(2018, 1, 1), date(2027, 12, 31), 6, "1 x 1 jaar", 84600,
             "Inkoopadviseur", "Strooikaart los verlengd tot 31-3-2028"),
    Contract("Website, intranet, meldingen, parkeren", "Stadshart Apps", "Waterrade.nl; Binnenhof Intranet; Meldpunt Buiten; Meldpunt buiten (app); Parkeerpas", date(2020, 11, 1),
             date(2028, 10, 31), 6, "geen", Typed("ca. 86.000", 86000, "money as text"), "Teamleider Communicatie", "Vijf deelcontracten met eigen einddatum"),
    Contract("Financiën", "Kapelhof Finance", "Grootboek Plus; Factuurstroom; Begrotingsboek; Kasboek Treasury", date(2015, 1, 1), date(2030, 12, 31), 12, "1 x 1 jaar", 165250,
             "Concerncontroller", None),
    Contract("Personeel en salaris", "Wollegras HR", "Personeelshuis; Uurwerk; Verzuimlijn", date(2020, 1, 1), date(2029, 12, 31), 6, "geen", 88900, "Afdelingshoofd P&O", None),
    Contract("Losse abonnementen Driekwart", "Driekwart IT", "Wijkteamagenda; Leerplein; Contractenlade; Privacyboek", date(2022, 4, 1), nothing("n.v.t."), months("1 maand", 1), "maandelijks",
             40850, nothing("n.v.t."), "Vier keer apart besteld door vier afdelingen"),
    Contract("Office-pakket", "Wereldwerk Cloud", "Office-pakket", date(2023, 1, 1), date(2028, 12, 31), 6, "geen", 186000, "Teamleider ICT-beheer", "Via raamcontract"),
    Contract("Documenten en bouwarchief", "Duinroos Archief", "Dossierkast; Bouwdossier", date(2019, 1, 1), date(2028, 12, 31), 12, "1 x 1 jaar", 73700,
             "Adviseur Archief & Informatiebeheer", None),
    Contract("Opslag, back-up en databases", "Grondmist Opslag", "Reservekluis; Gegevensloods", date(2019, 1, 1), text_date("31-12-27", date(2027, 12, 31)), 6, "geen", 83700,
             "Teamleider ICT-beheer", "Reservekluis tot 31-12-2029"),
    Contract("Vergaderen", "Meerstemmig BV", "Raadzaal", date(2021, 7, 1), date(2027, 6, 30), 6, "1 x 2 jaar", 23400, "Griffier", None),
    Contract("Verkiezingen en evenementen", "Polderkracht", "Stembureauplan; Evenementenkalender", date(2023, 5, 1), date(2028, 1, 31), 3, "stilzwijgend 1 jaar", 12850,
             "Inkoopadviseur", "Stembureauplan tot 30-4-2027"),
    Contract("Begraafplaatsen", "Vlierbes Automatisering", "Grafrust", date(2012, 1, 1), date(2026, 12, 31), 3, "stilzwijgend 1 jaar", 4300, "Inkoopadviseur", None),
]
ENDED = [
    ("Oude telefooncentrale", "Havenmond Systemen", date(2014, 1, 1), date(2022, 12, 31), 38000),
    ("Papieren archief opslag", "Duinroos Archief", date(2010, 1, 1), date(2024, 12, 31), 9000),
    ("Digitale kaartmaker", "Meridiaan Noord", date(2015, 1, 1), date(2019, 12, 31), 17500),
]
VALUE_DIFFERS = ["Website, intranet, meldingen, parkeren"]

HEADER = ["Contract", "Leverancier", "Betreft", "Ingangsdatum", "Einddatum", "Opzegtermijn (mnd)", "Verlenging", "Waarde p/j", "Contractmanager",
          "Opmerking"]
COLUMNS = {
    "Contract": ("contract.name", ""),
    "Leverancier": ("contract -supplied_by-> supplier", "one cell is merged downwards"),
    "Betreft": ("contract <-under_contract- application", "names separated by ;"),
    "Ingangsdatum": ("contract.start_date", ""),
    "Einddatum": ("contract.end_date", ""),
    "Opzegtermijn (mnd)": ("contract.notice_months", ""),
    "Verlenging": ("contract.extension", ""),
    "Waarde p/j": ("contract.yearly_value", "euros"),
    "Contractmanager": ("contract <-owns- role", ""),
    "Opmerking": ("contract.notes", ""),
}


def covered(contract):
    return [n.strip() for n in contract.covers.split(";")]


def check_values():
    """A contract is worth what its applications cost, except where the list says otherwise on purpose."""
    cost = {a[0]: applications.euros(a[8]) or 0 for a in applications.APPLICATIONS}
    for contract in CONTRACTS:
        total = sum(cost[name] for name in covered(contract))
        if (total == means(contract.value)) == (contract.name in VALUE_DIFFERS):
            raise ValueError(f"{contract.name}: {means(contract.value)}, applications {total}")


def merged_suppliers(first_row):
    """Rows of the same supplier below each other share one cell."""
    areas, start = [], 0
    for index in range(1, len(CONTRACTS) + 1):
        if index == len(CONTRACTS) or CONTRACTS[index].supplier != CONTRACTS[start].supplier:
            if index - start > 1:
                areas.append(f"B{first_row + start}:B{first_row + index - 1}")
            start = index
    return areas


def write():
    check_values()
    book = Book("ICT-contracten")
    sheet = book.sheet(SHEET, [36, 28, 54, 13, 16, 12, 24, 14, 32, 46])
    sheet.banner("Lopende ICT-contracten – Juridische Zaken en Inkoop")
    sheet.note("Bijgewerkt tot en met oktober 2026. Niet volledig: losse abonnementen onder € 5.000 ontbreken.")
    sheet.blank()
    sheet.header(HEADER)
    header_row = sheet.row
    for contract in CONTRACTS:
        sheet.line(list(contract), money={8})
    last = sheet.row
    merged = merged_suppliers(header_row + 1)
    for area in merged:
        sheet.ws.merge_cells(area)
    in_sheet = sum(v for v in (typed(c.value) for c in CONTRACTS) if not isinstance(v, str))
    total_row = sheet.line(["Totaal", *[None] * 6, Formula(f"=SUM(H{header_row + 1}:H{last})", in_sheet), None, None], money={8}, bold=True)
    old = book.sheet(OLD_SHEET, [36, 28, 13, 13, 14])
    old.header(["Contract", "Leverancier", "Ingangsdatum", "Einddatum", "Waarde p/j"])
    for row in ENDED:
        old.line(list(row), money={5})
    suppliers = {c.supplier for c in CONTRACTS}
    truth = {
        "keeper": "Inkoopadviseur",
        "sheets": {
            SHEET: {"header_row": header_row, "data_rows": len(CONTRACTS), "columns": COLUMNS, "merged_down": merged,
                    "skip_rows": {1: "title", 2: "note", 3: "blank", total_row: "total"}},
            OLD_SHEET: {"header_row": 1, "data_rows": len(ENDED), "skip_rows": {}, "columns":
                        {h: COLUMNS[h] for h in ("Contract", "Leverancier", "Ingangsdatum", "Einddatum", "Waarde p/j")},
                        "remark": "ended contracts; import is a choice"},
        },
        "elements": {"contract": len(CONTRACTS)},
        "relations": {"supplied_by": len(CONTRACTS), "under_contract": sum(len(covered(c)) for c in CONTRACTS),
                      "owns": sum(1 for c in CONTRACTS if means(c.manager))},
        "without_manager": [c.name for c in CONTRACTS if not means(c.manager)],
        "suppliers": len(suppliers),
        "slips": [{"name": "Geo en adressen", "column": "Leverancier", "text": "Meridiaan Noord BV", "means": "Meridiaan Noord", "why": "abbreviation"}],
        "ends_before_2027_02_07": [c.name for c in CONTRACTS if means(c.end) and means(c.end) < date(2027, 2, 7)],
        "value_in_sheet": in_sheet, "value_meant": sum(means(c.value) for c in CONTRACTS),
        "value_differs_from_applications": VALUE_DIFFERS,
        "contracts": [{"row": header_row + 1 + n, "name": c.name, "supplier": c.supplier, "covers": covered(c), "start": c.start.isoformat(),
                       "end": means(c.end).isoformat() if means(c.end) else None, "notice_months": means(c.notice),
                       "yearly_value": means(c.value), "manager": means(c.manager)} for n, c in enumerate(CONTRACTS)],
    }
    return book.to_bytes(), truth
