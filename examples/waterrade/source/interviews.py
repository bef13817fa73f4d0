"""interviews.csv and informatiebehoeften.xlsx: what people told the informatieadviseurs, autumn 2026."""
from datetime import date

from .writers import Book, Slip, Typed, csv_bytes, means, pipe_table, slips_truth, typed, with_slips

FILE = "interviews.csv"
NEEDS_FILE = "informatiebehoeften.xlsx"
SHEET = "Behoeften"

HEADER = ["Nr", "Onderwerp", "Datum", "Functie", "Niveau", "Afgenomen door", "Samenvatting", "Akkoord"]
COLUMNS = {
    "Nr": ("interview.external_id", "informatiebehoeften.xlsx refers to it"),
    "Onderwerp": ("interview.name", ""),
    "Datum": ("interview.date", "three ways of writing"),
    "Functie": ("interview <-interviewed_in- role", "three board roles come from overleggen.csv"),
    "Niveau": ("interview.level", "bestuur, management, uitvoering"),
    "Afgenomen door": ("interview.held_by", "a role"),
    "Samenvatting": ("interview.summary", "some cells hold a line break"),
    "Akkoord": ("interview.approved", "ja, nee, or empty"),
}

# number | subject | date | role | level | held by | summary | approved    (¶ is a line break inside the cell)
INTERVIEWS = pipe_table("""
I-01 | Bestuur: wat wil de burgemeester weten | 2026-09-03 | Burgemeester | bestuur | Informatiemanager | Wil bij een storing of cyberaanval binnen een uur weten wat er plat ligt en wie er last van heeft. Nu hoort ze het via de pers of een app-groep. Vraagt elk kwartaal een halve pagina over weerbaarheid, geen rapport van veertig bladzijden. | ja
I-02 | Jeugd en zorg: grip op uitgaven | 2026-09-08 | Wethouder jeugd en zorg | bestuur | Informatieadviseur Sociaal Domein | De raad vraagt elke maand waarom de jeugdhulp weer duurder is. Cijfers komen zes tot acht weken na afloop van de maand en kloppen niet met die van Financiën.¶Wil één cijfer, met uitleg, binnen drie weken. | ja
I-03 | Wonen: halen we de 1.200 | 2026-09-10 | Wethouder wonen en ruimte | bestuur | Informatieadviseur Ruimte | Weet niet waar woningplannen vastlopen: bij de vergunning, het stroomnet of de bezwaren. Wil per plan de stand en de verwachte datum op één kaart zien. | ja
I-04 | Sturen op de organisatie | 14-9-2026 | Gemeentesecretaris | bestuur | Informatiemanager | Het MT praat over projecten zonder te weten wat ze kosten aan mensen. "We zeggen overal ja tegen en zijn verbaasd dat het vastloopt." Wil zien welke projecten aan geen enkel doel bijdragen, en wat er gebeurt als er tien procent minder geld is. | ja
I-05 | Dienstverlening: waar lopen aanvragen vast | 15-9-2026 | Afdelingshoofd Publiekszaken | management | Informatieadviseur Dienstverlening | Werkvoorraad per team is te zien, maar niet over teams heen. Termijnen worden per brief bewaakt in Excel. Vraagt vooral om minder systemen per medewerker: nu gemiddeld zeven. | ja
I-06 | Sociaal domein: sturen op trajecten | 17-9-2026 | Afdelingshoofd Sociaal Domein | management | Informatieadviseur Sociaal Domein | Ziet pas na de factuur dat een traject langer loopt dan afgesproken. Kan niet laten zien welk deel van de jeugdigen lichte hulp krijgt. De cijfers hangen aan één medewerker met een Excel-bestand. | ja
I-07 | VTH: termijnen en bezwaren | 21 september 2026 | Afdelingshoofd VTH | management | Informatieadviseur Ruimte | Wil twee weken van tevoren weten welke vergunningen buiten de termijn gaan vallen. Adviezen van de omgevingsdienst komen per mail en tellen niet mee in de planning. | ja
I-08 | Financiën: begroting en verplichtingen | 24-9-2026 | Concerncontroller | management | Informatiemanager | Contracten staan op vier plekken. Structurele lasten van projecten komen pas boven water na oplevering. Wil van elk project vooraf weten wat het structureel kost en wie het betaalt. | ja
I-09 | Informatieveiligheid en de Cbw | 28-9-2026 | CISO | management | ICT-architect | Mist één lijst van systemen met eigenaar en herstelvolgorde. Gemaalbewaking staat in geen enkele scan. Verwacht vragen van de toezichthouder over leveranciers.¶Wil weten welke applicaties buiten ondersteuning draaien. | nee
I-10 | Klantcontact: de eerste vraag goed beantwoorden | 1-10-2026 | Medewerker klantcontact | uitvoering | Informatieadviseur Dienstverlening | Kan de status van een Wmo-melding niet zien en moet terugverbinden. De kennisbank is vaak ouder dan de website. Bellers vertellen hun verhaal drie keer. | ja
I-11 | Jeugdconsulent: zicht op het gezin | 5-10-2026 | Consulent jeugd | uitvoering | Informatieadviseur Sociaal Domein | Weet niet wie er nog meer bij een gezin komt. Toestemming wordt op papier vastgelegd. Vult hetzelfde in op drie plekken en houdt minder tijd over voor huisbezoek. | ja
I-12 | Vergunningen: compleet dossier | 7-10-2026 | Casemanager vergunningen | uitvoering | Informatieadviseur Ruimte | Zoekt gemiddeld twintig minuten per aanvraag in het bouwarchief. Een derde van de scans is onleesbaar. Wil bij de intake zien wat er mist. | 
I-13 | Buitendienst: meldingen op straat | 8-10-2026 | Werkvoorbereider | uitvoering | Informatieadviseur Dienstverlening | Drie systemen en een Excel voor bomen. Foto's van meldingen komen niet mee naar de ploeg. Dubbele meldingen worden twee keer opgepakt. | ja
I-14 | Schuldhulp: signalen op tijd | 12-10-2026 | Schuldhulpverlener | uitvoering | Informatieadviseur Sociaal Domein | Signalen van vier partijen komen in vier bestanden, met vertraging van twee tot vijf weken. Ziet niet of er al hulp loopt. Bang dat gegevens te lang blijven staan. | ja
""", 8)
BOARD_ROLES = ["Burgemeester", "Wethouder jeugd en zorg", "Wethouder wonen en ruimte"]
INTERVIEW_SLIPS = [
    Slip("Financiën: begroting en verplichtingen", "Functie", "concerncontroller", "Concerncontroller", "other case"),
]

NEEDS_HEADER = ["Nr", "Informatiebehoefte", "Wie", "Voor welk besluit of proces", "Hoe vaak", "Belang (1-5)", "Nu voorzien (0-5)",
                "Tijdigheid", "Kwaliteit", "Hoe gaat het nu", "Bron (interview)", "Gegevens"]
NEEDS_COLUMNS = {
    "Nr": ("information_need.external_id", ""),
    "Informatiebehoefte": ("information_need.name", ""),
    "Wie": ("information_need <-needs- role", "merged downwards where one role has several needs"),
    "Voor welk besluit of proces": ("information_need -serves-> decision_point", "a process where processen.csv has that name, else a decision point that comes into being"),
    "Hoe vaak": ("decision_point.cadence", "of the decision, not of the need"),
    "Belang (1-5)": ("information_need.importance", ""),
    "Nu voorzien (0-5)": ("information_need.served_today", "0 is a value; empty is not known"),
    "Tijdigheid": ("information_need.timeliness_wanted", ""),
    "Kwaliteit": ("information_need.quality_wanted", ""),
    "Hoe gaat het nu": ("information_need.today", ""),
    "Bron (interview)": ("information_need -raised_in-> interview", "by number, written in several ways"),
    "Gegevens": ("information_need <-serves- data_object", "by name, separated by ;"),
}

# need | role | decision or process | how often | importance | served | timeliness | quality | today | interview | data
NEEDS = pipe_table("""
Welke dienstverlening ligt plat en wie heeft er last van | Burgemeester | Opschalen bij een storing of aanval | als het voorkomt | 5 | 0 | direct | volledig | Via app-groep en pers | I-01 |
Hoe weerbaar zijn we, in een halve pagina | Burgemeester | Verantwoording weerbaarheid aan de raad | per kwartaal | 4 | 1 | per kwartaal | juist | Rapport van 40 bladzijden per jaar | I-01 |
Uitgaven jeugdhulp tot en met vorige maand, met uitleg | Wethouder jeugd en zorg | Bijsturen uitgaven jeugdhulp | maandelijks | 5 | 1 | maandelijks | sluit aan op Financiën | Zes tot acht weken later, twee cijfers | I-02 | Zorgdeclaraties; Jeugdhulptrajecten
Verwachte uitgaven jeugdhulp tot het einde van het jaar | Wethouder jeugd en zorg | Bijsturen uitgaven jeugdhulp | maandelijks | 5 | 1 | maandelijks | afwijking onder 3% | Handmatige raming, twee keer per jaar | I-02 | Zorgdeclaraties; Financiële boekingen
Wachttijd per soort jeugdhulp en aanbieder | Wethouder jeugd en zorg | Inkoop jeugdhulp | per kwartaal | 4 | 0 | per kwartaal | per aanbieder | Niemand weet het | I-02 | Jeugdhulptrajecten
Stand en verwachte datum van elk woningplan op één kaart | Wethouder wonen en ruimte | Voortgang woningbouw in het college | maandelijks | 5 | 1 | maandelijks | per plan | Lijst in Word, bijgewerkt door drie mensen | I-03 | Vergunningen en meldingen; Adressen en gebouwen
Waar woningplannen vastlopen en waarop | Wethouder wonen en ruimte | Voortgang woningbouw in het college | maandelijks | 4 | 0 | maandelijks | oorzaak bekend | Gevoel | I-03 |
Welke bezwaren lopen tegen een woningplan | Wethouder wonen en ruimte | Voortgang woningbouw in het college | maandelijks | 3 | 2 | wekelijks | volledig | Navragen bij juridische zaken | I-03 | Zaken
Welke projecten aan geen doel bijdragen | Gemeentesecretaris | Kiezen van het projectenportfolio | per kwartaal | 5 | 0 | per kwartaal | volledig | Niet bekend | I-04 |
Hoeveel mensen elk project vraagt, per kwartaal | Gemeentesecretaris | Kiezen van het projectenportfolio | per kwartaal | 5 | 1 | per kwartaal | tot op een dag of tien | Voor de helft van de projecten geschat | I-04 |
Wat er afvalt bij tien procent minder geld | Gemeentesecretaris | Kadernota en begroting | jaarlijks | 4 | 0 | jaarlijks | navolgbaar | Kaasschaaf | I-04 |
Welke besluiten wachten en op wie | Gemeentesecretaris | Agenda van het MT | wekelijks | 4 | 1 | wekelijks | volledig | Lijstje van de bestuurssecretaris | I-04 |
Werkvoorraad en termijnen over alle teams heen | Afdelingshoofd Publiekszaken | Verdelen van het werk | wekelijks | 5 | 2 | dagelijks | volledig | Per team, in Excel | I-05 | Zaken
Hoeveel aanvragen in één keer goed zijn | Afdelingshoofd Publiekszaken | Verbeteren van de dienstverlening | per kwartaal | 4 | 1 | maandelijks | gemeten, niet geschat | Steekproef per jaar | I-05 | Zaken; Klantcontacten
Waarom inwoners terugbellen | Afdelingshoofd Publiekszaken | Verbeteren van de dienstverlening | per kwartaal | 3 | 1 | maandelijks | reden vastgelegd | Turflijst aan de balie | I-05 | Klantcontacten
Welke systemen een medewerker nodig heeft voor één aanvraag | Afdelingshoofd Publiekszaken | Verbeteren van de dienstverlening | per kwartaal | 2 | | jaarlijks | ruwweg | Uit het hoofd | I-05 |
Trajecten die langer lopen dan afgesproken | Afdelingshoofd Sociaal Domein | Jeugdhulp toekennen en volgen | wekelijks | 5 | 1 | wekelijks | volledig | Pas na de factuur | I-06 | Jeugdhulptrajecten; Zorgdeclaraties
Welk deel van de jeugdigen lichte hulp krijgt | Afdelingshoofd Sociaal Domein | Beleid jeugdhulp | per kwartaal | 4 | 1 | per kwartaal | per wijk | Eén medewerker met Excel | I-06 | Jeugdhulptrajecten
Verzuim en werkdruk per team | Afdelingshoofd Sociaal Domein | Verdelen van het werk | maandelijks | 3 | 3 | maandelijks | per team | Maandrapport P&O | I-06 | Personeelsgegevens
Vergunningen die over twee weken buiten de termijn vallen | Afdelingshoofd VTH | Omgevingsvergunning behandelen | wekelijks | 5 | 2 | wekelijks | volledig | Lijst op maandag, met gaten | I-07 | Vergunningen en meldingen
Stand van gevraagde adviezen bij partners | Afdelingshoofd VTH | Omgevingsvergunning behandelen | wekelijks | 4 | 1 | dagelijks | volledig | Per mail | I-07 | Vergunningen en meldingen
Waar toezicht het meeste oplevert | Afdelingshoofd VTH | Jaarprogramma toezicht | jaarlijks | 3 | 1 | jaarlijks | onderbouwd | Ervaring van de toezichthouders | I-07 | Vergunningen en meldingen; Adressen en gebouwen
Alle contracten met einddatum en opzegtermijn | Concerncontroller | Verlengen of aanbesteden | maandelijks | 5 | 2 | maandelijks | volledig | Vier lijsten | I-08 | Contracten
Structurele lasten van elk project vooraf | Concerncontroller | Kiezen van het projectenportfolio | per kwartaal | 5 | 2 | per kwartaal | getoetst door Financiën | Raming van de aanvrager | I-08 | Financiële boekingen
Verplichtingen die nog niet geboekt zijn | Concerncontroller | Begroting en jaarrekening maken | per kwartaal | 4 | 2 | maandelijks | volledig | Rondvraag per mail | I-08 | Financiële boekingen; Contracten
Wat een applicatie kost, alles bij elkaar | Concerncontroller | Kadernota en begroting | jaarlijks | 3 | 2 | jaarlijks | op € 1.000 | Uitzoekwerk | I-08 | Contracten; Financiële boekingen
Systemen met eigenaar en volgorde van herstel | CISO | Opschalen bij een storing of aanval | als het voorkomt | 5 | 1 | direct | volledig | Drie lijsten die niet kloppen | I-09 |
Applicaties buiten ondersteuning | CISO | Verantwoording weerbaarheid aan de raad | per kwartaal | 5 | 2 | maandelijks | volledig | Zelf bij elkaar gezocht | I-09 |
Welke leveranciers bij onze gegevens kunnen | CISO | Verlengen of aanbesteden | maandelijks | 4 | 1 | per kwartaal | volledig | Onbekend | I-09 | Contracten
Status van elke aanvraag, ook van andere afdelingen | Medewerker klantcontact | Vraag of melding van een inwoner behandelen | dagelijks | 5 | 2 | direct | actueel | Terugverbinden | I-10 | Zaken; Wmo-voorzieningen
Een antwoord dat hetzelfde is als op de website | Medewerker klantcontact | Vraag of melding van een inwoner behandelen | dagelijks | 4 | 3 | dagelijks | gelijk aan website | Kennisbank loopt achter | I-10 |
Eerdere contacten van deze inwoner | Medewerker klantcontact | Vraag of melding van een inwoner behandelen | dagelijks | 3 | 3 | direct | laatste drie maanden | Alleen telefoon | I-10 | Klantcontacten
Wie er nog meer bij dit gezin betrokken is | Consulent jeugd | Jeugdhulp toekennen en volgen | dagelijks | 5 | 1 | direct | met toestemming | Rondbellen | I-11 | Jeugdhulptrajecten; Personen
Of er toestemming is om gegevens te delen | Consulent jeugd | Casusoverleg in het wijkteam | wekelijks | 4 | 1 | direct | aantoonbaar | Formulier in een map | I-11 | Documenten en dossiers
Alle tekeningen en besluiten van een adres | Casemanager vergunningen | Omgevingsvergunning behandelen | dagelijks | 4 | 2 | direct | leesbaar | Twintig minuten zoeken | I-12 | Bouwdossiers; Adressen en gebouwen
Wat er mist aan een nieuwe aanvraag | Casemanager vergunningen | Omgevingsvergunning behandelen | dagelijks | 4 | 2 | direct | volledig | Handmatig nalopen | I-12 | Vergunningen en meldingen
Meldingen op de kaart, met foto en zonder dubbele | Werkvoorbereider | Melding openbare ruimte oplossen | dagelijks | 4 | 2 | direct | op 5 meter | Drie systemen | I-13 | Meldingen openbare ruimte; Beheerobjecten openbare ruimte
Staat en leeftijd van bomen en putten bij een melding | Werkvoorbereider | Melding openbare ruimte oplossen | dagelijks | 3 | 1 | wekelijks | volledig | Excel van de boombeheerder | I-13 | Beheerobjecten openbare ruimte
Nieuwe signalen van betalingsachterstand, bij elkaar | Schuldhulpverlener | Signaal van betalingsachterstand opvolgen | dagelijks | 5 | 1 | dagelijks | zonder dubbele | Vier bestanden, 2 tot 5 weken oud | I-14 | Signalen betalingsachterstand
Of er al hulp loopt bij dit huishouden | Schuldhulpverlener | Signaal van betalingsachterstand opvolgen | dagelijks | 4 | 1 | direct | alleen wat mag | Navragen bij Inkomen en wijkteam | I-14 | Uitkeringen; Personen
""", 11)

# Interview numbers as people write them, by the row of the need.
SOURCE_TYPED = {4: "I-2", 9: "interview 4", 20: "I 07", 27: "I-9", 30: "gesprek I-10"}


def iso_date(text):
    months = {"september": "09", "oktober": "10"}
    if text[:4].isdigit():
        return text
    day, month, year = text.replace("-", " ").split()
    return f"{year}-{int(months.get(month, month)):02d}-{int(day):02d}"


def write():
    rows = [[cell.replace("¶", "\n") for cell in row] for row in INTERVIEWS]
    truth = {
        "keeper": "Informatiemanager",
        "encoding": "utf-8", "separator": ";",
        "header_row": 1, "data_rows": len(INTERVIEWS), "skip_rows": {}, "columns": COLUMNS,
        "elements": {"interview": len(INTERVIEWS)},
        "relations": {"interviewed_in": len(INTERVIEWS)},
        "roles_not_in_staff": BOARD_ROLES,
        "slips": slips_truth(INTERVIEW_SLIPS),
        "interviews": [{"row": n, "number": r[0], "date": iso_date(r[2]), "role": r[3], "level": r[4],
                        "approved": {"ja": True, "nee": False, "": None}[r[7]]} for n, r in enumerate(INTERVIEWS, start=2)],
    }
    return csv_bytes(HEADER, with_slips(HEADER, rows, INTERVIEW_SLIPS, name_column=1), encoding="utf-8"), truth


def need_cells(number, row, repeated):
    """One row of the sheet: a role that stands above already is not written again."""
    need, role, purpose, often, importance, served, timely, quality, today, source, data = row
    served_cell = int(served) if served else None
    source_cell = Typed(SOURCE_TYPED[number], source, "abbreviation") if number in SOURCE_TYPED else source
    role_cell = Typed(None, role, "merged cell") if repeated else role
    return [number, need, role_cell, purpose, often, int(importance), served_cell, timely, quality, today, source_cell, data or None]


def write_needs():
    from .landscape import DATA, PROCESSES
    book = Book("Informatiebehoeften 2026")
    sheet = book.sheet(SHEET, [6, 52, 28, 40, 16, 9, 10, 14, 22, 36, 14, 44])
    sheet.banner("Informatiebehoeften uit de gesprekken van september en oktober 2026")
    sheet.header(NEEDS_HEADER)
    header_row = sheet.row
    needs, blocks = [], {}
    for number, row in enumerate(NEEDS, start=1):
        cells = need_cells(number, row, repeated=row[1] in blocks)
        at = sheet.line(cells)
        blocks.setdefault(row[1], []).append(at)
        needs.append({"row": at, "name": row[0], "role": row[1], "serves": row[2], "importance": int(row[4]),
                      "served_today": means(cells[6]), "interview": row[9], "data": [d.strip() for d in row[10].split(";") if d.strip()]})
    merged = [f"C{rows[0]}:C{rows[-1]}" for rows in blocks.values() if len(rows) > 1]
    for area in merged:
        sheet.ws.merge_cells(area)
    average = sum(n["importance"] for n in needs) / len(needs)
    footer = sheet.line([None, "Gemiddeld", None, None, None, f"{average:.1f}".replace(".", ","), *[None] * 6], bold=True)
    processes = {p[0] for p in PROCESSES}
    decision_points = sorted({n["serves"] for n in needs} - processes)
    unknown = {d for n in needs for d in n["data"]} - {d[0] for d in DATA}
    if unknown:
        raise ValueError(f"needs ask for data that gegevens.csv does not have: {unknown}")
    truth = {
        "keeper": "Informatiemanager",
        "sheets": {SHEET: {"header_row": header_row, "data_rows": len(NEEDS), "columns": NEEDS_COLUMNS, "merged_down": merged,
                           "skip_rows": {1: "title", footer: "average"}}},
        "elements": {"information_need": len(NEEDS), "decision_point": len(decision_points)},
        "relations": {"needs": len(NEEDS), "serves": len(NEEDS) + sum(len(n["data"]) for n in needs), "raised_in": len(NEEDS)},
        "decision_points": decision_points,
        "without_data": [n["name"] for n in needs if not n["data"]],
        "importance_4_or_more_served_1_or_less": sum(1 for n in needs if n["importance"] >= 4 and n["served_today"] is not None and n["served_today"] <= 1),
        "slips": [{"name": NEEDS[n - 1][0], "column": "Bron (interview)", "text": text, "means": NEEDS[n - 1][9], "why": "abbreviation"}
                  for n, text in SOURCE_TYPED.items()],
        "needs": needs,
    }
    return book.to_bytes(), truth
