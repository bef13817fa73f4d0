"""processen.csv and gegevens.csv: what is done, and with which data. Kept by the informatieadviseurs and the data-analist."""
from .writers import Slip, csv_bytes, pipe_table, slips_truth, with_slips

PROCESS_FILE = "processen.csv"
PROCESS_HEADER = ["Proces", "Proceseigenaar", "Afdeling", "Ondersteund door", "Aantal per jaar", "Doorlooptijd (dagen)", "Kritiek",
                  "Max. uitval (uren)", "Max. gegevensverlies (uren)"]
PROCESS_COLUMNS = {
    "Proces": ("process.name", ""),
    "Proceseigenaar": ("process <-owns- role", ""),
    "Afdeling": ("process <-responsible- unit", ""),
    "Ondersteund door": ("process <-supports- application", "names separated by a comma"),
    "Aantal per jaar": ("process.volume", "thousands with a point"),
    "Doorlooptijd (dagen)": ("process.lead_time", "calendar days"),
    "Kritiek": ("process.criticality", "ja is vital, nee is not; the words do not say how much"),
    "Max. uitval (uren)": ("process.rto_hours", ""),
    "Max. gegevensverlies (uren)": ("process.rpo_hours", ""),
}
PROCESSES = pipe_table("""
Reisdocument of rijbewijs aanvragen | Teamleider Burgerzaken | Publiekszaken | Burgerbalie, Paspoortkluis, Balieplan | 11.400 | 5 | ja | 24 | 4
Verhuizing en adreswijziging verwerken | Teamleider Burgerzaken | Publiekszaken | Burgerbalie, Formulierenwinkel | 5.200 | 3 | ja | 48 | 4
Geboorte, huwelijk en overlijden inschrijven | Teamleider Burgerzaken | Publiekszaken | Burgerbalie | 1.350 | 1 | ja | 24 | 4
Vraag of melding van een inwoner behandelen | Teamleider Klantcontact | Publiekszaken | Belvenster, Vraagbaak, Zaakpunt | 68.000 | 1 | ja | 8 | 24
Bezwaarschrift behandelen | Teamleider Juridische Zaken en Inkoop | Juridische Zaken en Inkoop | Zaakpunt, Dossierkast | 410 | 84 | nee | 120 | 24
Woo-verzoek behandelen | Woo-coördinator | Juridische Zaken en Inkoop | Zaakpunt, Dossierkast | 95 | 38 | nee | 120 | 24
Verkiezing organiseren | Teamleider Burgerzaken | Publiekszaken | Stembureauplan, Burgerbalie | 1 | 90 | ja | 4 | 1
Jeugdhulp toekennen en volgen | Teamleider Jeugd | Sociaal Domein | Gezinsregie, Zorgbericht | 1.900 | 42 | ja | 24 | 4
Wmo-voorziening toekennen | Teamleider Wmo | Sociaal Domein | Gezinsregie, Hulpmiddelenpas, Zorgbericht | 2.600 | 49 | ja | 48 | 4
Casusoverleg in het wijkteam | Afdelingshoofd Sociaal Domein | Sociaal Domein | Wijkteamagenda, Ketenpost | 780 | 7 | nee | 48 | 24
Zorgdeclaratie controleren en betalen | Contractmanager zorg | Sociaal Domein | Zorgbericht, Grootboek Plus | 31.000 | 20 | nee | 120 | 24
Leerlingenvervoer regelen | Teamleider Wmo | Sociaal Domein | Rijmee, Formulieren-winkel (oud) | 240 | 28 | nee | 72 | 24
Uitkering aanvragen en vaststellen | Teamleider Inkomen | Werk en Inkomen | Bijstandsboek, Zaakpunt | 620 | 33 | ja | 48 | 4
Uitkering betalen | Teamleider Inkomen | Werk en Inkomen | Bijstandsboek, Grootboek Plus | 12.900 | 2 | ja | 24 | 4
Signaal van betalingsachterstand opvolgen | Afdelingshoofd Werk en Inkomen | Werk en Inkomen | Signaalbak, Saldohulp | 3.100 | 19 | nee | 120 | 24
Schuldhulp geven | Afdelingshoofd Werk en Inkomen | Werk en Inkomen | Saldohulp | 330 | 540 | nee | 72 | 24
Omgevingsvergunning behandelen | Afdelingshoofd VTH | Vergunningen, Toezicht en Handhaving | Vergunningwijs, Bouwdossier, PolderGIS viewer | 870 | 58 | ja | 48 | 24
Toezicht houden op bouw en milieu | Teamleider Handhaving | Vergunningen, Toezicht en Handhaving | Inspectiemap, Vergunningwijs | 1.250 | 30 | nee | 72 | 24
Omgevingsplan wijzigen | Beleidsadviseur omgevingsplan | Ruimte en Economie | Plantekenaar, Regelbouwer, PolderGIS beheer | 14 | 240 | nee | 120 | 24
Adres of gebouw registreren | Coördinator Geo-informatie | Ruimte en Economie | Adressenboek | 1.100 | 4 | ja | 72 | 24
Melding openbare ruimte oplossen | Teamleider Beheer | Beheer Openbare Ruimte | Meldpunt Buiten, Straatbeeld | 9.800 | 9 | nee | 24 | 24
Riolering en gemalen bewaken | Beheerder riolering en water | Beheer Openbare Ruimte | Gemaalwacht, Rioolvisie | 365 | 1 | ja | 2 | 1
Factuur betalen | Teamleider Financiële Administratie | Financiën en Control | Factuurstroom, Grootboek Plus | 21.500 | 24 | nee | 72 | 24
Begroting en jaarrekening maken | Concerncontroller | Financiën en Control | Begrotingsboek, Grootboek Plus | 4 | 75 | nee | 120 | 24
Aanslag gemeentelijke belastingen opleggen | Afdelingshoofd Financiën en Control | Financiën en Control | Aanslagwijs | 24.300 | 30 | nee | 120 | 24
Medewerker in dienst nemen of laten gaan | Afdelingshoofd P&O | Personeel en Organisatie | Personeelshuis, Toegangspoort | 92 | 21 | nee | 72 | 24
""", 9)
PROCESS_SLIPS = [
    Slip("Omgevingsvergunning behandelen", "Afdeling", "VTH", "Vergunningen, Toezicht en Handhaving", "abbreviation"),
    Slip("Toezicht houden op bouw en milieu", "Afdeling", "VTH", "Vergunningen, Toezicht en Handhaving", "abbreviation"),
    Slip("Factuur betalen", "Ondersteund door", "Factuurstroom, grootboek plus", ["Factuurstroom", "Grootboek Plus"], "other case"),
    Slip("Schuldhulp geven", "Proceseigenaar", "", None, "no owner"),
]

DATA_FILE = "gegevens.csv"
DATA_HEADER = ["Gegevensobject", "Omschrijving", "Eigenaar", "Gegevensbeheerder", "Bron", "Persoonsgegevens", "Bewaartermijn", "Verversing", "BIV",
               "Oordeel kwaliteit"]
DATA_COLUMNS = {
    "Gegevensobject": ("data_object.name", ""),
    "Omschrijving": ("data_object.description", ""),
    "Eigenaar": ("data_object <-owns- role", ""),
    "Gegevensbeheerder": ("data_object <-stewards- role", ""),
    "Bron": ("data_object <-source_of- application", "the source of truth"),
    "Persoonsgegevens": ("data_object.personal_data_class", "nee is none, gewoon is ordinary, BSN is sensitive, bijzonder is special"),
    "Bewaartermijn": ("data_object.retention", "text"),
    "Verversing": ("", "no field of a data object"),
    "BIV": ("", "no field of a data object"),
    "Oordeel kwaliteit": ("", "no field; an opinion of the steward, not a measurement"),
}
DATA = pipe_table("""
Personen | Inwoners en hun adres, uit de basisregistratie | Afdelingshoofd Publiekszaken | Gegevensbeheerder basisregistraties | Burgerbalie | BSN | 110 jaar na overlijden | direct | 3-3-3 | goed
Adressen en gebouwen | Adressen, panden, verblijfsobjecten | Afdelingshoofd Ruimte en Economie | Coördinator Geo-informatie | Adressenboek | nee | blijvend | dagelijks | 3-3-1 | goed
Grootschalige topografie | Kaart van wegen, water, groen en gebouwen | Afdelingshoofd Ruimte en Economie | Coördinator Geo-informatie | Topokaart | nee | blijvend | wekelijks | 2-3-1 | redelijk
Zaken | Aanvragen, status, behandelaar, termijnen | Afdelingshoofd Publiekszaken | Functioneel beheerder Publiekszaken | Zaakpunt | BSN | per zaaktype | direct | 3-3-2 | matig
Klantcontacten | Vragen en contactmomenten | Teamleider Klantcontact | Functioneel beheerder Publiekszaken | Belvenster | gewoon | 1 jaar | direct | 2-2-2 | redelijk
Documenten en dossiers | Alle stukken in behandeling of bewaard | | Adviseur Archief & Informatiebeheer | Dossierkast | bijzonder | selectielijst | direct | 2-3-3 | matig
Jeugdhulptrajecten | Indicaties, start, stop, aanbieder, kosten | Afdelingshoofd Sociaal Domein | Functioneel beheerder Sociaal Domein | Gezinsregie | bijzonder | 20 jaar | dagelijks | 3-3-3 | matig
Wmo-voorzieningen | Toekenningen, leveringen, eigen bijdrage | Afdelingshoofd Sociaal Domein | Functioneel beheerder Sociaal Domein | Gezinsregie | bijzonder | 15 jaar | dagelijks | 3-3-3 | redelijk
Zorgdeclaraties | Berichten en facturen van aanbieders | Contractmanager zorg | Functioneel beheerder Sociaal Domein | Zorgbericht | BSN | 7 jaar | dagelijks | 2-3-3 | goed
Uitkeringen | Recht, hoogte, betalingen | Afdelingshoofd Werk en Inkomen | Functioneel beheerder Werk en Inkomen | Bijstandsboek | BSN | 10 jaar na einde | direct | 3-3-3 | goed
Signalen betalingsachterstand | Meldingen van verhuurder, energie, water, zorg | | | Signaalbak | BSN | 1 jaar | wekelijks | 1-2-3 | slecht
Vergunningen en meldingen | Aanvragen, besluiten, voorschriften | Afdelingshoofd VTH | Functioneel beheerder VTH | Vergunningwijs | gewoon | blijvend of 10 jaar | direct | 3-3-2 | redelijk
Bouwdossiers | Tekeningen en besluiten vanaf 1905 | Teamleider Vergunningen | | Bouwdossier | gewoon | blijvend | n.v.t. | 2-3-2 | slecht
Omgevingsplan en regels | Regels, kaarten, toepasbare regels | Beleidsadviseur omgevingsplan | Geo-specialist | Plantekenaar | nee | blijvend | per wijziging | 2-3-1 | redelijk
Beheerobjecten openbare ruimte | Wegen, bomen, lantaarns, putten | Afdelingshoofd BOR | Gegevensbeheerder openbare ruimte | Straatbeeld | nee | zolang het er staat | maandelijks | 2-2-1 | matig
Meldingen openbare ruimte | Meldingen met plaats, soort en afhandeling | Afdelingshoofd BOR | Gegevensbeheerder openbare ruimte | Meldpunt Buiten | gewoon | 2 jaar | direct | 2-2-2 | redelijk
Rioolmetingen | Peilen, pompuren, overstorten | Beheerder riolering en water | | Gemaalwacht | nee | 10 jaar | elk kwartier | 3-3-1 | onbekend
Financiële boekingen | Grootboek, budgetten, verplichtingen | Concerncontroller | Functioneel beheerder Financiën | Grootboek Plus | gewoon | 7 jaar | direct | 3-3-2 | goed
WOZ-waarden en aanslagen | Objecten, waarden, aanslagen | Afdelingshoofd Financiën en Control | Medewerker belastingen | Aanslagwijs | BSN | 10 jaar | maandelijks | 2-3-3 | goed
Personeelsgegevens | Dienstverbanden, verzuim, salaris | Afdelingshoofd P&O | Medewerker personeels- en salarisadministratie | Personeelshuis | bijzonder | 2 tot 7 jaar na vertrek | direct | 2-3-3 | redelijk
Contracten | Leverancier, looptijd, waarde, opzegtermijn | | Contractmanager ICT | Contractenlade | nee | 7 jaar na einde | onregelmatig | 1-2-2 | slecht
""", 10)
DATA_SLIPS = [
    Slip("Documenten en dossiers", "Bron", "Dossierkast ", "Dossierkast", "trailing space"),
    Slip("Beheerobjecten openbare ruimte", "Eigenaar", "Afd.hoofd BOR", "Afdelingshoofd BOR", "abbreviation"),
]


def names(text):
    """Names separated by a comma; no application of ours has one in its name."""
    return [n.strip() for n in text.split(",") if n.strip()]


def write_processes():
    ownerless = {s.name for s in PROCESS_SLIPS if s.why == "no owner"}
    truth = {
        "keeper": "Informatieadviseur Dienstverlening",
        "encoding": "windows-1252", "separator": ";",
        "header_row": 1, "data_rows": len(PROCESSES), "skip_rows": {}, "columns": PROCESS_COLUMNS,
        "elements": {"process": len(PROCESSES)},
        "relations": {"owns": len(PROCESSES) - len(ownerless), "responsible": len(PROCESSES),
                      "supports": sum(len(names(r[3])) for r in PROCESSES)},
        "without_owner": sorted(ownerless),
        "slips": slips_truth(PROCESS_SLIPS),
    }
    return csv_bytes(PROCESS_HEADER, with_slips(PROCESS_HEADER, PROCESSES, PROCESS_SLIPS)), truth


def write_data():
    truth = {
        "keeper": "Data-analist",
        "encoding": "utf-8", "separator": ",",
        "header_row": 1, "data_rows": len(DATA), "skip_rows": {}, "columns": DATA_COLUMNS,
        "elements": {"data_object": len(DATA)},
        "relations": {"owns": sum(1 for r in DATA if r[2]), "stewards": sum(1 for r in DATA if r[3]), "source_of": len(DATA)},
        "without_owner": [r[0] for r in DATA if not r[2]],
        "without_steward": [r[0] for r in DATA if not r[3]],
        "personal": [r[0] for r in DATA if r[5] != "nee"],
        "slips": slips_truth(DATA_SLIPS),
    }
    return csv_bytes(DATA_HEADER, with_slips(DATA_HEADER, DATA, DATA_SLIPS), encoding="utf-8", separator=","), truth
