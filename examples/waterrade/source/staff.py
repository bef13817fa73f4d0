"""medewerkers.csv and afdelingen.csv: who works where, by role and never by name. Kept by Personeel en Organisatie."""
from .writers import csv_bytes, pipe_table

FILE = "medewerkers.csv"
UNITS_FILE = "afdelingen.csv"

# name | abbreviation | head of the department | what it does
UNITS = pipe_table("""
Directie en Concernstaf | DIR | Gemeentesecretaris | Leiding, control, strategie, privacy en informatieveiligheid
Griffie | GRF | Griffier | Ondersteunt de raad
Publiekszaken | PZ | Afdelingshoofd Publiekszaken | Burgerzaken, klantcontact en basisregistratie personen
Sociaal Domein | SD | Afdelingshoofd Sociaal Domein | Jeugd, Wmo, wijkteams en zorginkoop
Werk en Inkomen | W&I | Afdelingshoofd Werk en Inkomen | Uitkeringen, re-integratie en schuldhulp
Ruimte en Economie | R&E | Afdelingshoofd Ruimte en Economie | Omgevingsplan, wonen, gebiedsontwikkeling, geo-informatie
Vergunningen, Toezicht en Handhaving | VTH | Afdelingshoofd VTH | Vergunningen, bouwtoezicht, boa's, APV
Beheer Openbare Ruimte | BOR | Afdelingshoofd BOR | Wegen, groen, riolering, buitendienst
Financiën en Control | F&C | Afdelingshoofd Financiën en Control | Begroting, administratie, belastingen, interne controle
Personeel en Organisatie | P&O | Afdelingshoofd P&O | HR-advies, salarissen, opleiding, verandering
Informatie en Automatisering | I&A | Informatiemanager | Informatieadvies, gegevens, ICT-beheer, archief
Juridische Zaken en Inkoop | JZI | Teamleider Juridische Zaken en Inkoop | Juridisch advies, Woo, bezwaar, inkoop
Communicatie | COM | Teamleider Communicatie | Website, pers, campagnes
""", 4)

# role | unit | fte | skills | hours for projects per quarter | remark
ROLES = pipe_table("""
Gemeentesecretaris | Directie en Concernstaf | 1 | | | Voorzitter stuurgroep digitalisering
Directeur Bedrijfsvoering | Directie en Concernstaf | 1 | | | Opdrachtgever bedrijfsvoering, eigenaar ICT-budget
Directeur Samenleving en Ruimte | Directie en Concernstaf | 1 | | |
Concerncontroller | Directie en Concernstaf | 1 | | |
CISO | Directie en Concernstaf | 1 | informatieveiligheid | 60 |
Functionaris gegevensbescherming | Directie en Concernstaf | 0,8 | privacy | | Onafhankelijk, geen projecttaken
Privacy officer | Directie en Concernstaf | 1 | privacy | 40 |
Strategisch adviseur | Directie en Concernstaf | 2 | | |
Bestuurssecretaris | Directie en Concernstaf | 2,2 | | | Houdt de doelenlijst bij
Managementassistent | Directie en Concernstaf | 3 | | |
Griffier | Griffie | 1 | | |
Raadsadviseur | Griffie | 2 | | |
Griffiemedewerker | Griffie | 1,5 | | |
Afdelingshoofd Publiekszaken | Publiekszaken | 1 | | |
Teamleider Burgerzaken | Publiekszaken | 1 | | |
Teamleider Klantcontact | Publiekszaken | 1 | | |
Medewerker burgerzaken | Publiekszaken | 17,2 | | |
Medewerker klantcontact | Publiekszaken | 16,4 | | |
Kwaliteitsmedewerker Publiekszaken | Publiekszaken | 2 | | |
Gegevensbeheerder basisregistraties | Publiekszaken | 3 | gegevensbeheer | 60 |
Functioneel beheerder Publiekszaken | Publiekszaken | 2 | functioneel beheerder | 128 |
Specialist identiteitsfraude | Publiekszaken | 1,4 | | |
Gastvrouw/gastheer | Publiekszaken | 3 | | |
Afdelingshoofd Sociaal Domein | Sociaal Domein | 1 | | |
Teamleider Jeugd | Sociaal Domein | 1 | | |
Teamleider Wmo | Sociaal Domein | 1 | | |
Consulent jeugd | Sociaal Domein | 22 | | |
Consulent Wmo | Sociaal Domein | 21,5 | | |
Gezinswerker wijkteam | Sociaal Domein | 14 | | |
Contractmanager zorg | Sociaal Domein | 3 | | |
Beleidsadviseur Sociaal Domein | Sociaal Domein | 8 | | |
Kwaliteitsmedewerker Sociaal Domein | Sociaal Domein | 3 | | |
Functioneel beheerder Sociaal Domein | Sociaal Domein | 2,5 | functioneel beheerder | 160 |
Medewerker zorgadministratie | Sociaal Domein | 7 | | |
Toezichthouder zorg | Sociaal Domein | 2 | | |
Afdelingshoofd Werk en Inkomen | Werk en Inkomen | 1 | | |
Teamleider Inkomen | Werk en Inkomen | 1 | | |
Klantmanager inkomen | Werk en Inkomen | 16 | | |
Klantmanager werk | Werk en Inkomen | 10 | | |
Schuldhulpverlener | Werk en Inkomen | 6 | | |
Kwaliteitsmedewerker Werk en Inkomen | Werk en Inkomen | 2 | | |
Functioneel beheerder Werk en Inkomen | Werk en Inkomen | 1 | functioneel beheerder | 64 |
Uitkeringsadministrateur | Werk en Inkomen | 4 | | |
Sociaal rechercheur | Werk en Inkomen | 1 | | |
Afdelingshoofd Ruimte en Economie | Ruimte en Economie | 1 | | |
Beleidsadviseur omgevingsplan | Ruimte en Economie | 4 | | |
Beleidsadviseur wonen | Ruimte en Economie | 4 | | |
Planoloog | Ruimte en Economie | 8 | | |
Stedenbouwkundige | Ruimte en Economie | 4 | | |
Projectmanager gebiedsontwikkeling | Ruimte en Economie | 7 | | | Geen ICT-projecten
Planeconoom | Ruimte en Economie | 3 | | |
Adviseur economie | Ruimte en Economie | 3 | | |
Adviseur duurzaamheid | Ruimte en Economie | 3 | | |
Coördinator Geo-informatie | Ruimte en Economie | 1 | geo-informatie | 40 |
Geo-specialist | Ruimte en Economie | 3 | geo-informatie | 80 |
Landmeter | Ruimte en Economie | 2 | | |
Functioneel beheerder Ruimte | Ruimte en Economie | 1 | functioneel beheerder | 64 |
Afdelingshoofd VTH | Vergunningen, Toezicht en Handhaving | 1 | | |
Teamleider Vergunningen | Vergunningen, Toezicht en Handhaving | 1 | | |
Teamleider Handhaving | Vergunningen, Toezicht en Handhaving | 1 | | |
Casemanager vergunningen | Vergunningen, Toezicht en Handhaving | 12 | | |
Toezichthouder bouw | Vergunningen, Toezicht en Handhaving | 8 | | |
Buitengewoon opsporingsambtenaar | Vergunningen, Toezicht en Handhaving | 8 | | |
Jurist handhaving | Vergunningen, Toezicht en Handhaving | 4 | | |
Medewerker APV en evenementen | Vergunningen, Toezicht en Handhaving | 4 | | |
Functioneel beheerder VTH | Vergunningen, Toezicht en Handhaving | 1,5 | functioneel beheerder | 96 |
Managementassistent | Vergunningen, Toezicht en Handhaving | 1,5 | | | Zelfde functienaam als bij de directie
Afdelingshoofd BOR | Beheer Openbare Ruimte | 1 | | |
Teamleider Buitendienst | Beheer Openbare Ruimte | 1 | | |
Teamleider Beheer | Beheer Openbare Ruimte | 1 | | |
Medewerker buitendienst | Beheer Openbare Ruimte | 28 | | | 11 mensen zonder eigen werkplek
Beheerder riolering en water | Beheer Openbare Ruimte | 3 | | |
Beheerder wegen | Beheer Openbare Ruimte | 3 | | |
Beheerder groen | Beheer Openbare Ruimte | 3 | | |
Werkvoorbereider | Beheer Openbare Ruimte | 6 | | |
Projectleider civiel | Beheer Openbare Ruimte | 5 | civiele techniek | | Geen ICT-projecten
Gegevensbeheerder openbare ruimte | Beheer Openbare Ruimte | 2 | gegevensbeheer | 40 |
Functioneel beheerder openbare ruimte | Beheer Openbare Ruimte | 1 | functioneel beheerder | 64 |
Afdelingshoofd Financiën en Control | Financiën en Control | 1 | | |
Teamleider Financiële Administratie | Financiën en Control | 1 | | |
Financieel adviseur | Financiën en Control | 7 | | |
Business controller | Financiën en Control | 4 | | |
Medewerker financiële administratie | Financiën en Control | 8 | | |
Treasurer | Financiën en Control | 1 | | |
Medewerker belastingen | Financiën en Control | 4 | | |
Functioneel beheerder Financiën | Financiën en Control | 1 | functioneel beheerder | 64 | Niet in januari t/m april (jaarrekening)
Medewerker interne controle | Financiën en Control | 1 | | |
Afdelingshoofd P&O | Personeel en Organisatie | 1 | | |
HR-adviseur | Personeel en Organisatie | 4 | | |
Medewerker personeels- en salarisadministratie | Personeel en Organisatie | 3,5 | | |
Opleidingsadviseur | Personeel en Organisatie | 1 | | |
Change manager | Personeel en Organisatie | 1 | change manager | 200 |
Recruiter | Personeel en Organisatie | 1,5 | | |
Informatiemanager | Informatie en Automatisering | 1 | | | Afdelingshoofd, houdt de projectenlijst bij
Informatieadviseur Dienstverlening | Informatie en Automatisering | 1 | informatieadviseur | 128 |
Informatieadviseur Sociaal Domein | Informatie en Automatisering | 1 | informatieadviseur | 128 |
Informatieadviseur Ruimte | Informatie en Automatisering | 0,8 | informatieadviseur | 96 |
Informatieadviseur Bedrijfsvoering | Informatie en Automatisering | 1 | informatieadviseur, inkoop | 128 |
ICT-architect | Informatie en Automatisering | 1,2 | ICT-architect | 192 |
Projectleider informatisering | Informatie en Automatisering | 2,5 | projectleider | 544 |
Data-engineer | Informatie en Automatisering | 1,5 | data-engineer | 240 | 0,5 fte vacature tot 1 juli 2027
Data-analist | Informatie en Automatisering | 1 | data-analyse | 80 |
Teamleider ICT-beheer | Informatie en Automatisering | 1 | | 40 |
Systeembeheerder | Informatie en Automatisering | 5 | | 160 |
Netwerkbeheerder | Informatie en Automatisering | 1 | | 32 |
Servicedeskmedewerker | Informatie en Automatisering | 3 | | |
Adviseur Archief & Informatiebeheer | Informatie en Automatisering | 1,5 | archivering | 80 |
Medewerker documentaire informatie | Informatie en Automatisering | 3 | | |
Teamleider Juridische Zaken en Inkoop | Juridische Zaken en Inkoop | 1 | | |
Juridisch adviseur | Juridische Zaken en Inkoop | 4 | | |
Woo-coördinator | Juridische Zaken en Inkoop | 1 | | 60 |
Inkoopadviseur | Juridische Zaken en Inkoop | 2,5 | inkoop | 120 |
Contractmanager ICT | Juridische Zaken en Inkoop | 0,5 | inkoop | 30 | Vacature
Secretaris bezwaarschriften | Juridische Zaken en Inkoop | 1 | | |
Adviseur verzekeringen | Juridische Zaken en Inkoop | 1 | | |
Teamleider Communicatie | Communicatie | 1 | | |
Communicatieadviseur | Communicatie | 4 | | |
Webredacteur | Communicatie | 2 | | 60 |
Vormgever | Communicatie | 1 | | |
Persvoorlichter | Communicatie | 1 | | |
""", 6)

HEADER = ["Functie", "Afdeling", "Fte", "Vaardigheden", "Uren beschikbaar voor projecten (per kwartaal)", "Opmerking"]
COLUMNS = {
    "Functie": ("role.name", "one name stands in two departments: two roles"),
    "Afdeling": ("role -part_of-> unit", ""),
    "Fte": ("role.fte", "decimal comma"),
    "Vaardigheden": ("role -has_competence-> competence", "separated by commas"),
    "Uren beschikbaar voor projecten (per kwartaal)": ("capacity.amount", "no field of a role; begroting.xlsx has the same per skill, in days of 8 hours"),
    "Opmerking": ("role.notes", ""),
}
UNIT_HEADER = ["Afdeling", "Afkorting", "Leiding", "Fte", "Taken"]
UNIT_COLUMNS = {
    "Afdeling": ("unit.name", ""),
    "Afkorting": ("unit.abbreviation", "other files use it instead of the name"),
    "Leiding": ("unit <-leads- role", ""),
    "Fte": ("unit.fte", "decimal comma"),
    "Taken": ("unit.description", ""),
}


def number(text):
    return float(text.replace(",", ".")) if text else 0.0


def dutch(value):
    return f"{value:g}".replace(".", ",")


def fte_of(unit):
    return round(sum(number(fte) for _, where, fte, *_ in ROLES if where == unit), 1)


def write():
    truth = {
        "keeper": "HR-adviseur",
        "encoding": "windows-1252", "separator": ";",
        "header_row": 1, "data_rows": len(ROLES), "skip_rows": {}, "columns": COLUMNS,
        "elements": {"role": len(ROLES), "competence": len({s.strip() for r in ROLES for s in r[3].split(",") if s.strip()})},
        "relations": {"part_of": len(ROLES), "has_competence": sum(len(r[3].split(",")) for r in ROLES if r[3])},
        "fte": round(sum(number(r[2]) for r in ROLES), 1),
        "same_name_twice": ["Managementassistent"],
        "project_days_per_quarter": project_days(),
    }
    return csv_bytes(HEADER, ROLES), truth


def project_days():
    """Working days for projects per skill, as the begroting must have it too."""
    days = {}
    for _, _, _, skills, hours, _ in ROLES:
        first = skills.split(",")[0].strip()
        if first and hours:
            days[first] = days.get(first, 0) + int(hours) / 8
    return {skill: int(value) for skill, value in days.items()}


def write_units():
    rows = [[name, short, head, dutch(fte_of(name)), tasks] for name, short, head, tasks in UNITS]
    rows.append(["Totaal", "", "", dutch(round(sum(fte_of(u[0]) for u in UNITS), 1)), ""])
    truth = {
        "keeper": "HR-adviseur", "encoding": "windows-1252", "separator": ";",
        "header_row": 1, "data_rows": len(UNITS), "skip_rows": {len(UNITS) + 2: "total"}, "columns": UNIT_COLUMNS,
        "elements": {"unit": len(UNITS)}, "relations": {"leads": len(UNITS)},
    }
    return csv_bytes(UNIT_HEADER, rows), truth
