"""doelen.xlsx: the goals of the organisation, from the college programme 2026-2030. Kept by the bestuurssecretaris."""
from collections import namedtuple

from .writers import Book

FILE = "doelen.xlsx"
SHEET = "Doelen"

Goal = namedtuple("Goal", "number theme name description parent horizon owner weight measure")

THEMES = [
    "Dienstverlening dichtbij",
    "Iedereen doet mee",
    "Wonen en leefomgeving",
    "Betrouwbare overheid",
    "Sterke organisatie",
]

GOALS = [
    Goal(1, "Dienstverlening dichtbij", "Dienstverlening in één keer goed",
         "Een aanvraag of vraag is in één keer compleet en goed afgehandeld, via het kanaal dat de inwoner kiest.",
         None, 2029, "Afdelingshoofd Publiekszaken", 12,
         "90% van de aanvragen is binnen de beloofde termijn af, zonder dat de inwoner iets twee keer moet aanleveren (2025: 71%)"),
    Goal(2, "Dienstverlening dichtbij", "Toegankelijk voor iedereen",
         "Brieven, formulieren en de website zijn te begrijpen en te gebruiken, ook voor wie slecht ziet of weinig leest.",
         "Dienstverlening in één keer goed", 2028, "Teamleider Communicatie", 7,
         "Alle formulieren voldoen aan WCAG 2.1 AA; 8 van de 10 bezoekers vinden zelf het antwoord"),
    Goal(3, "Iedereen doet mee", "Geldzorgen vroeg in beeld",
         "Inwoners met betalingsachterstanden krijgen hulp voordat de schuld uit de hand loopt.",
         None, 2028, "Afdelingshoofd Werk en Inkomen", 9,
         "75% van de meldingen krijgt binnen twee weken contact; 40% neemt hulp aan (2025: 24%)"),
    Goal(4, "Iedereen doet mee", "Passende jeugdhulp dichtbij",
         "Meer lichte hulp in de wijk, minder zware jeugdhulp, en grip op de uitgaven.",
         None, 2030, "Afdelingshoofd Sociaal Domein", 12,
         "15% minder plaatsingen in zware jeugdhulp dan in 2025; afwijking van de begroting kleiner dan 3%"),
    Goal(5, "Wonen en leefomgeving", "1.200 woningen erbij",
         "Tussen 2026 en 2031 komen er 1.200 woningen bij, waarvan een derde sociale huur.",
         None, 2030, "Directeur Samenleving en Ruimte", 11,
         "300 woningen per jaar in aanbouw; 1.200 opgeleverd of in aanbouw op 31-12-2030"),
    Goal(6, "Wonen en leefomgeving", "Vergunning op tijd",
         "Een vergunning komt binnen de wettelijke termijn, met minder keer om aanvulling vragen.",
         "1.200 woningen erbij", 2028, "Afdelingshoofd VTH", 8,
         "95% binnen de termijn van 8 weken (2025: 78%)"),
    Goal(7, "Wonen en leefomgeving", "Openbare ruimte klimaatbestendig",
         "Straten, riolering en groen kunnen hevige regen en hitte aan; meldingen zijn snel opgelost.",
         None, 2030, "Afdelingshoofd BOR", 8,
         "80% van de meldingen binnen 5 werkdagen opgelost; alle wijken met hoog risico op wateroverlast aangepakt"),
    Goal(8, "Wonen en leefomgeving", "Energieneutrale gemeente",
         "De gemeentelijke gebouwen en het wagenpark draaien in 2030 zonder fossiele energie.",
         None, 2030, "Adviseur duurzaamheid", 5,
         "60% minder CO2 dan in 2019 in 2028, 100% in 2030"),
    Goal(9, "Betrouwbare overheid", "Veilig en weerbaar",
         "Informatieveiligheid en privacy zijn aantoonbaar op orde en we kunnen door als systemen uitvallen.",
         None, 2027, "Gemeentesecretaris", 10,
         "Geen hoge bevindingen in de jaarlijkse verantwoording; twee geslaagde oefeningen per jaar"),
    Goal(10, "Betrouwbare overheid", "Open en navolgbaar bestuur",
         "Besluiten en de stukken erachter zijn te vinden, op tijd openbaar en goed bewaard.",
         None, 2028, "Griffier", 7,
         "90% van de Woo-verzoeken binnen de termijn (2025: 62%); 11 informatiecategorieën actief openbaar"),
    Goal(11, "Sterke organisatie", "Sturen op betrouwbare gegevens",
         "Bestuur en management sturen op cijfers die kloppen en waarvan de herkomst bekend is.",
         None, 2029, "Directeur Bedrijfsvoering", 6,
         "Elke kerngegevensset heeft een eigenaar en een gemeten kwaliteit; P&C-rapportage binnen 15 werkdagen"),
    Goal(12, "Sterke organisatie", "Wendbare en betaalbare organisatie",
         "Minder systemen, lagere beheerlast, en medewerkers die met nieuwe middelen overweg kunnen.",
         None, 2029, "Directeur Bedrijfsvoering", 5,
         "20% minder applicaties dan in 2025; ICT-lasten per inwoner stijgen niet harder dan de index"),
]

HEADER = ["Nr.", "Thema", "Doel", "Omschrijving", "Onderdeel van", "Horizon", "Eigenaar", "Weging (%)", "Wanneer geslaagd?"]
COLUMNS = {
    "Nr.": ("goal.external_id", "number of the goal within the college programme; not a key of the register"),
    "Thema": ("goal -under_theme-> theme", "merged downwards: the value counts for every row it spans"),
    "Doel": ("goal.name", ""),
    "Omschrijving": ("goal.description", ""),
    "Onderdeel van": ("goal -part_of-> goal", "the parent goal, by name"),
    "Horizon": ("goal.horizon", ""),
    "Eigenaar": ("goal <-owns- role", "a role of medewerkers.csv, by name"),
    "Weging (%)": ("goal.weight", "the weights add up to 100"),
    "Wanneer geslaagd?": ("goal.measure_of_success", ""),
}


def write():
    book = Book("Doelen collegeprogramma 2026-2030")
    sheet = book.sheet(SHEET, [5, 24, 34, 60, 32, 9, 32, 10, 60])
    sheet.banner("Waterrade doet mee – doelen uit het collegeprogramma 2026–2030")
    sheet.note("Vastgesteld door het college op 22 september 2026. Bijgehouden door de bestuurssecretaris.")
    sheet.blank()
    sheet.header(HEADER)
    header_row = sheet.row
    rows_of_theme = {theme: [] for theme in THEMES}
    for goal in GOALS:
        rows = rows_of_theme[goal.theme]
        rows.append(sheet.line([goal.number, None if rows else goal.theme, goal.name, goal.description, goal.parent,
                                goal.horizon, goal.owner, goal.weight, goal.measure]))
    merged = [f"B{rows[0]}:B{rows[-1]}" for rows in rows_of_theme.values() if len(rows) > 1]
    for area in merged:
        sheet.ws.merge_cells(area)
    total_row = sheet.line([None, "Totaal", None, None, None, None, None, sum(g.weight for g in GOALS), None], bold=True)
    skipped = {1: "title", 2: "note", 3: "blank", total_row: "total"}
    first = header_row + 1
    truth = {
        "keeper": "Bestuurssecretaris",
        "sheets": {SHEET: {
            "header_row": header_row, "data_rows": len(GOALS), "skip_rows": skipped, "columns": COLUMNS,
            "merged_down": merged,
        }},
        "elements": {"goal": len(GOALS), "theme": len(THEMES)},
        "relations": {"under_theme": len(GOALS), "owns": len(GOALS), "part_of": sum(1 for g in GOALS if g.parent)},
        "goals": [{"row": first + i, **g._asdict()} for i, g in enumerate(GOALS)],
    }
    return book.to_bytes(), truth
