"""applicaties.csv: an export of the application list. Kept by the functional managers, brought together by I&A.

Products and suppliers are invented; a likeness to existing names is chance. Reference components are in our own words.
"""
import re
from datetime import datetime

from .writers import Slip, csv_bytes, pipe_table, slips_truth, with_slips

FILE = "applicaties.csv"
HEADER = ["Applicatie", "Omschrijving", "Leverancier", "Afdeling", "Eigenaar", "Hosting", "Referentiecomponent", "Aantal gebruikers",
          "Kosten per jaar (€)", "Contract tot", "Einde ondersteuning", "Versie", "Past bij het werk (1–5)", "Techniek (1–5)", "BIV",
          "Opmerking"]
COLUMNS = {
    "Applicatie": ("application.name", ""),
    "Omschrijving": ("application.description", ""),
    "Leverancier": ("application -supplied_by-> supplier", "suppliers come into being by name"),
    "Afdeling": ("application <-uses- unit", "the department that uses it most"),
    "Eigenaar": ("application <-owns- role", "a role of medewerkers.csv"),
    "Hosting": ("application.hosting", ""),
    "Referentiecomponent": ("application -plotted_on-> reference_component", "like GEMMA, in our own words"),
    "Aantal gebruikers": ("application.users", "thousands with a point"),
    "Kosten per jaar (€)": ("application.yearly_cost", "euros, Dutch notation"),
    "Contract tot": ("application.contract_end", "Dutch dates, one ISO date, some words"),
    "Einde ondersteuning": ("application.end_of_support", ""),
    "Versie": ("application.version", "text, also where it looks like a number or a date"),
    "Past bij het werk (1–5)": ("application.business_fit", "en dash in the header"),
    "Techniek (1–5)": ("application.technical_fit", ""),
    "BIV": ("application.availability application.integrity application.confidentiality", "three figures from 1 to 3 in one cell"),
    "Opmerking": ("application.notes", ""),
}

APPLICATIONS = pipe_table("""
# Publiekszaken
Zaakpunt | Zaken en werkvoorraad | Lindehof Software | Publiekszaken | Afdelingshoofd Publiekszaken | hosting leverancier | Zaakafhandeling | 310 | 148.500 | 30-06-2030 | 30-06-2030 | 8.2 | 2 | 2 | 3-3-2 | Zie projectenlijst: vervangen
Burgerbalie | Burgerzaken en basisregistratie personen | Oeverlicht Overheid BV | Publiekszaken | Teamleider Burgerzaken | SaaS | Burgerzaken | 42 | 126.000 | 31-12-2029 | | 2026.3 | 4 | 4 | 3-3-3 |
Balieplan | Afspraken en wachtrij | Rustig Wachten BV | Publiekszaken | Teamleider Burgerzaken | SaaS | Afspraken | 38 | 14.800 | 31-12-2027 | | 5.1 | 4 | 3 | 2-2-2 |
Belvenster | Klantcontactscherm en telefoonkoppeling | Havenmond Systemen | Publiekszaken | Teamleider Klantcontact | SaaS | Klantcontact | 36 | 41.250 | 31-08-2028 | | 12 | 3 | 3 | 3-2-2 |
Vraagbaak | Kennisbank klantcontact | Havenmond Systemen | Publiekszaken | Teamleider Klantcontact | SaaS | Klantcontact | 60 | 9.600 | 31-08-2028 | | 12 | 3 | 3 | 2-2-1 |
Formulierenwinkel | Digitale formulieren op de website | Blauwbrug Data | Publiekszaken | Informatieadviseur Dienstverlening | SaaS | E-formulieren | 18 | 38.000 | 31-12-2027 | | 4.9 | 3 | 3 | 3-2-2 | 14 formulieren zonder ontvangstbevestiging
Formulieren-winkel (oud) | Oude formulieren, alleen nog leerlingenvervoer | Blauwbrug Data | Publiekszaken | | lokaal | E-formulieren | 4 | 6.200 | onbepaalde tijd | 31-12-2024 | 2.2 | 2 | 1 | 2-2-2 | Zou in 2024 uitgaan
Paspoortkluis | Aanvraag en uitgifte reisdocumenten | Oeverlicht Overheid BV | Publiekszaken | Teamleider Burgerzaken | lokaal | Burgerzaken | 30 | 11.900 | 31-12-2029 | | 3.4 | 4 | 3 | 3-3-3 |
Stembureauplan | Planning verkiezingen en stembureaus | Polderkracht | Publiekszaken | Afdelingshoofd Publiekszaken | SaaS | Verkiezingen | 12 | 7.450,00 | 30-04-2027 | | 2025 | 4 | 4 | 3-3-2 |
Grafrust | Begraafplaatsadministratie | Vlierbes Automatisering | Publiekszaken | Teamleider Burgerzaken | lokaal | Begraafplaatsen | 5 | 4.300 | 31-12-2026 | 31-12-2027 | 6.0 | 3 | 2 | 1-2-2 |
# Sociaal Domein
Gezinsregie | Regie jeugd en Wmo, dossiers en plannen | Weidevogel Zorgsoftware | Sociaal Domein | Afdelingshoofd Sociaal Domein | hosting leverancier | Regie sociaal domein | 96 | 132.000 | 31-12-2029 | 31-12-2029 | 7.4 | 2 | 2 | 3-3-3 | Zie projectenlijst: vervangen
Zorgbericht | Berichten met zorgaanbieders, declaraties | Weidevogel Zorgsoftware | Sociaal Domein | Contractmanager zorg | hosting leverancier | Zorgberichten | 14 | 47.800 | 31-12-2029 | | 7.4 | 3 | 3 | 3-3-3 |
Wijkteamagenda | Casusoverleg en planning wijkteams | Driekwart IT | Sociaal Domein | | SaaS | Regie sociaal domein | 40 | 12.600 | 31-03-2027 | | n.v.t. | 3 | 3 | 2-2-3 | Aangeschaft door wijkteam zelf
Jeugdbeeld | Cijfers jeugdhulp (Excel met macro's) | eigen beheer | Sociaal Domein | Beleidsadviseur Sociaal Domein | lokaal | Stuurinformatie | 6 | n.v.t. | | | | 2 | 1 | 1-2-3 | Eén maker; die gaat in 2028 met pensioen
Schoolgang | Leerplicht en voortijdig schoolverlaten | Kompasroos Software | Sociaal Domein | Teamleider Jeugd | SaaS | Leerplicht | 8 | 10.900 | 31-07-2028 | | 9.1 | 4 | 4 | 2-3-3 |
Rijmee | Leerlingenvervoer en Wmo-taxi | Kompasroos Software | Sociaal Domein | Teamleider Wmo | SaaS | Vervoer | 9 | 8.750 | 31-07-2027 | | 3.0 | 3 | 4 | 2-2-3 |
Hulpmiddelenpas | Aanvraag en beheer hulpmiddelen | Weidevogel Zorgsoftware | Sociaal Domein | Teamleider Wmo | hosting leverancier | Regie sociaal domein | 24 | 15.300 | 31-12-2027 | 31-12-2028 | 5.2 | 3 | 2 | 2-2-3 |
Ketenpost | Veilig delen met ketenpartners | Bolwerk Beveiliging | Sociaal Domein | Teamleider Jeugd | regio | Veilig uitwisselen | 70 | 9.900 | 31-12-2028 | | 2 | 4 | 4 | 3-3-3 |
# Werk en Inkomen
Bijstandsboek | Uitkeringen en inkomen | Rietveen Sociale Systemen | Werk en Inkomen | Teamleider Inkomen | hosting leverancier | Uitkeringen | 34 | 118.000 | 31-12-2028 | 31-12-2030 | 21.2 | 3 | 2 | 3-3-3 |
Werkpad | Re-integratie en matching | Rietveen Sociale Systemen | Werk en Inkomen | Afdelingshoofd Werk en Inkomen | SaaS | Werk en re-integratie | 18 | 26.400 | 31-12-2028 | | 4 | 3 | 3 | 2-2-3 |
Saldohulp | Schuldhulp en budgetbeheer | Rietveen Sociale Systemen | Werk en Inkomen | Afdelingshoofd Werk en Inkomen | SaaS | Schuldhulp | 11 | 21.700 | 30-09-2027 | | 6.6 | 4 | 3 | 2-3-3 |
Signaalbak | Meldingen betalingsachterstanden (vier Excel-bestanden) | eigen beheer | Werk en Inkomen | | lokaal | Vroegsignalering | 7 | 0 | | | | 1 | 1 | 1-2-3 | Geen autorisatie per melding
Bijzonder Loket | Bijzondere bijstand en minimaregelingen | Rietveen Sociale Systemen | Werk en Inkomen | Teamleider Inkomen | hosting leverancier | Uitkeringen | 15 | 17.250 | 31-12-2028 | 31-12-2030 | 21.2 | 3 | 2 | 2-3-3 |
# Ruimte en Economie
PolderGIS beheer | Beheer van kaarten en geo-gegevens | Meridiaan Noord | Ruimte en Economie | Coördinator Geo-informatie | lokaal | Geo-gegevensbeheer | 9 | 58.000 | 31-12-2028 | 30-06-2029 | 11.3 | 4 | 3 | 2-3-1 |
PolderGIS viewer | Kaarten bekijken voor medewerkers | Meridiaan Noord | Ruimte en Economie | Coördinator Geo-informatie | lokaal | Geo-viewer | 180 | 22.500 | 31-12-2028 | 30-06-2027 | 9.8 | 3 | 2 | 2-2-1 |
Polder GIS-viewer | Kaarten in het veld (tablets) | Meridiaan Noord B.V. | Beheer Openbare Ruimte | Gegevensbeheerder openbare ruimte | lokaal | Geo-viewer | 35 | 22.500 | 31-12-2028 | 30-06-2027 | 9.8 | 3 | 2 | 2-2-1 | Zelfde contract als bij Ruimte?
Adressenboek | Basisregistratie adressen en gebouwen | Meridiaan Noord | Ruimte en Economie | Coördinator Geo-informatie | hosting leverancier | Adressen en gebouwen | 6 | 24.800 | 31-12-2027 | | 8.0 | 4 | 4 | 3-3-1 |
Topokaart | Basisregistratie grootschalige topografie | Meridiaan Noord | Ruimte en Economie | Coördinator Geo-informatie | lokaal | Grootschalige topografie | 5 | 27.300 | 31-12-2027 | | 8.0 | 4 | 3 | 2-3-1 |
Plantekenaar | Opstellen en publiceren omgevingsplan | Getij Ruimtelijk | Ruimte en Economie | Beleidsadviseur omgevingsplan | SaaS | Omgevingsplan | 22 | 46.500 | 30-06-2028 | | 2.11 | 3 | 3 | 2-3-1 |
Regelbouwer | Toepasbare regels en vragenbomen | Getij Ruimtelijk | Ruimte en Economie | Beleidsadviseur omgevingsplan | SaaS | Omgevingsplan | 6 | 18.900 | 30-06-2028 | | 2.11 | 3 | 3 | 2-3-1 |
Grondzaken | Grondexploitatie en eigendommen | Terpstaete | Ruimte en Economie | Planeconoom | lokaal | Grondbeheer | 12 | 19.600 | 31-12-2026 | 31-12-2026 | 5.5 | 3 | 2 | 2-3-2 | Verlenging ligt bij inkoop
Woonmonitor | Woningvoorraad en plannen | Blauwbrug Data | Ruimte en Economie | Beleidsadviseur wonen | SaaS | Stuurinformatie | 14 | 6.800 | 28-02-2028 | | 1.8 | 3 | 4 | 1-2-1 |
# VTH
Vergunningwijs | Vergunningen, toezicht en handhaving | Sluishuis Software | Vergunningen, Toezicht en Handhaving | Afdelingshoofd VTH | hosting leverancier | Vergunningen en toezicht | 58 | 98.000 | 30-09-2029 | 01-10-2029 | 6.3 | 2 | 2 | 3-3-2 | Zie projectenlijst: vervangen
Boa Buiten | Handhaving op straat, boetes | Bolwerk Beveiliging | Vergunningen, Toezicht en Handhaving | Teamleider Handhaving | SaaS | Handhaving | 10 | 16.400 | 31-12-2027 | | 3.9 | 4 | 4 | 2-3-3 |
Inspectiemap | Controlelijsten bouw en milieu op tablet | Sluishuis Software | Vergunningen, Toezicht en Handhaving | ? | SaaS | Vergunningen en toezicht | 16 | 13.200 | 30-09-2029 | | 1.4 | 3 | 3 | 2-2-2 |
Bouwdossier | Bouwarchief, ingescand | Duinroos Archief | Vergunningen, Toezicht en Handhaving | Teamleider Vergunningen | lokaal | Documentbeheer | 45 | 12.700 | onbepaalde tijd | 31-12-2025 | 4.0 | 2 | 1 | 2-3-2 | Wordt ook gebruikt door "team Handhaving"; scankwaliteit wisselt
Evenementenkalender | Meldingen en vergunningen evenementen | Polderkracht | Vergunningen, Toezicht en Handhaving | | SaaS | Vergunningen en toezicht | 19 | 5.400 | 31-01-2028 | | 2.0 | 3 | 4 | 2-2-1 |
Horecabestand | Drank- en horecavergunningen (Access) | eigen beheer | Vergunningen, Toezicht en Handhaving | Medewerker APV en evenementen | lokaal | Vergunningen en toezicht | 3 | 0 | | | | 2 | 1 | 1-2-2 | Werkt niet meer na overgang Office-pakket
# BOR
Straatbeeld | Beheer wegen en straatmeubilair | Noorderdiep Beheer | Beheer Openbare Ruimte | Teamleider Beheer | lokaal | Beheer openbare ruimte | 26 | 44.000 | 31-12-2027 | 31-12-2028 | 14 | 3 | 2 | 2-2-1 |
Groenplan | Beheer groen en bomen | Noorderdiep Beheer | Beheer Openbare Ruimte | Beheerder groen | lokaal | Beheer openbare ruimte | 9 | 15.800 | 31-12-2027 | 31-12-2028 | 14 | 3 | 2 | 1-2-1 | Bomen zelf staan in Excel
Rioolvisie | Beheer en inspectie riolering | Noorderdiep Beheer | Beheer Openbare Ruimte | Beheerder riolering en water | lokaal | Riolering en water | 6 | 19.200 | 31-12-2027 | | 14 | 4 | 3 | 2-3-1 |
Gemaalwacht | Bewaking gemalen op afstand | Sluishuis Techniek | Beheer Openbare Ruimte | Beheerder riolering en water | lokaal | Procesautomatisering | 5 | 23.600 | 31-12-2030 | 31-12-2028 | 3.1 | 4 | 2 | 3-3-1 | Eigen netwerk; niet in de scan van de CISO
Meldpunt Buiten | Meldingen openbare ruimte | Stadshart Apps | Beheer Openbare Ruimte | Afdelingshoofd BOR | SaaS | Meldingen | 64 | 17.900 | 30-11-2027 | | 5.5 | 3 | 4 | 2-2-2 |
Meldpunt buiten (app) | App voor inwoners om meldingen te doen | Stadshart Apps | Communicatie | | SaaS | Meldingen | 3.200 | 6.900 | 30-11-2027 | | 5.5 | 3 | 4 | 2-2-2 | Zelfde contract als Meldpunt Buiten
Strooikaart | Gladheid en routes | Noorderdiep Beheer | Beheer Openbare Ruimte | Teamleider Buitendienst | SaaS | Beheer openbare ruimte | 15 | 5.600 | 31-03-2028 | | 2.3 | 4 | 4 | 2-1-1 |
Parkeerpas | Parkeervergunningen en ontheffingen | Stadshart Apps | Beheer Openbare Ruimte | onbekend | SaaS | Parkeren | 7 | 21.300 | 30-04-2028 | | 7 | 4 | 4 | 2-3-2 |
# Financiën en Control
Grootboek Plus | Financiële administratie en begroting | Kapelhof Finance | Financiën en Control | Concerncontroller | lokaal | Financiële administratie | 120 | 112.000 | 31-12-2030 | 31-12-2030 | 10.4 | 3 | 2 | 3-3-2 | Zie projectenlijst: vervangen
Factuurstroom | Inkoopfacturen en bestellingen | Kapelhof Finance | Financiën en Control | Teamleider Financiële Administratie | lokaal | Inkoop en facturen | 140 | 28.400 | 31-12-2030 | 31-12-2030 | 10.4 | 3 | 2 | 2-3-2 |
Begrotingsboek | Planning en control, digitale begroting | Kapelhof Finance | Financiën en Control | Business controller | SaaS | Planning en control | 45 | 19.900 | 31-12-2028 | | 6 | 4 | 4 | 2-3-1 |
Aanslagwijs | Gemeentelijke belastingen en WOZ | Terpstaete | Financiën en Control | Afdelingshoofd Financiën en Control | hosting leverancier | Belastingen en WOZ | 8 | 74.000 | 31-12-2028 | | 18.1 | 4 | 3 | 2-3-3 |
Kasboek Treasury | Leningen en liquiditeit | Kapelhof Finance | Financiën en Control | Treasurer | lokaal | Financiële administratie | 3 | 4.950 | 31-12-2030 | | 3 | 4 | 3 | 2-3-2 |
# P&O
Personeelshuis | Personeelsdossiers en salarissen | Wollegras HR | Personeel en Organisatie | Afdelingshoofd P&O | SaaS | Personeel en salaris | 440 | 69.500 | 31-12-2029 | | 2026-2 | 3 | 3 | 2-3-3 |
Uurwerk | Tijdregistratie en roosters | Wollegras HR | Personeel en Organisatie | HR-adviseur | SaaS | Tijdregistratie | 210 | 12.300 | 31-12-2029 | | 2026-2 | 3 | 4 | 2-2-2 |
Leerplein | Opleidingen en e-learning | Driekwart IT | Personeel en Organisatie | Opleidingsadviseur | SaaS | Leren en ontwikkelen | 430 | 13.750 | 31-08-2027 | | 3.7 | 4 | 4 | 1-1-2 |
Verzuimlijn | Verzuim en arbodienst | Wollegras HR | Personeel en Organisatie | | SaaS | Personeel en salaris | 55 | 7.100 | 31-12-2029 | | 2026-2 | 3 | 4 | 2-2-3 |
# I&A
Office-pakket | Kantoorprogramma's, mail en samenwerken | Wereldwerk Cloud | Informatie en Automatisering | Teamleider ICT-beheer | SaaS | Kantoorautomatisering | 455 | 186.000 | 31-12-2028 | | | 4 | 4 | 3-2-3 |
Dossierkast | Documenten en archief | Duinroos Archief | Informatie en Automatisering | Adviseur Archief & Informatiebeheer | hosting leverancier | Documentbeheer | 390 | 61.000 | 31-12-2028 | 31-12-2029 | 9.0 | 3 | 2 | 2-3-3 |
Servicepunt | Meldingen en beheer ICT | Havenmond Systemen | Informatie en Automatisering | Teamleider ICT-beheer | SaaS | Servicebeheer | 455 | 18.600 | 30-06-2028 | | 22 | 4 | 4 | 2-2-1 |
Toegangspoort | Aanmelden en toegangsbeheer | Bolwerk Beveiliging | Informatie en Automatisering | CISO | SaaS | Identiteit en toegang | 455 | 32.800 | 31-12-2027 | | 4.4 | 4 | 4 | 3-3-3 |
Reservekluis | Back-up en herstel | Grondmist Opslag | Informatie en Automatisering | Teamleider ICT-beheer | lokaal | Back-up | 7 | 29.700 | 31-12-2029 | 31-12-2028 | 11 | 4 | 3 | 3-3-3 |
Gegevensloods | Databaseplatform voor 22 applicaties | Grondmist Opslag | Informatie en Automatisering | Teamleider ICT-beheer | lokaal | Databasebeheer | 12 | 54.000 | 31-12-27 | 31-12-2027 | 13 | 3 | 1 | 3-3-3 | Einde beveiligingsupdates
Berichtenbrug | Koppelingen en berichten tussen systemen | Blauwbrug Data | Informatie en Automatisering | ICT-architect | lokaal | Gegevensmakelaar | 6 | 43.500 | 31-12-2027 | 30-06-2028 | 3.8 | 2 | 2 | 3-3-3 | Vervangen door gegevensknooppunt
Rapportenwinkel | Rapporten en nachtelijke exports | Blauwbrug Data | Informatie en Automatisering | Data-analist | lokaal | Stuurinformatie | 85 | 16.900 | 31-12-2027 | 31-12-2027 | 3.8 | 2 | 2 | 2-2-2 |
Personenvenster | Raadplegen van persoonsgegevens door de hele organisatie | Oeverlicht Overheid BV | Informatie en Automatisering | Gegevensbeheerder basisregistraties | hosting leverancier | Raadplegen basisgegevens | 160 | 33.900 | 31-12-2027 | | 6.1 | 3 | 3 | 3-3-3 |
Veilige Post | Versleuteld mailen | Bolwerk Beveiliging | Informatie en Automatisering | Privacy officer | SaaS | Veilig uitwisselen | 300 | 14.200 | 2027-12-31 | | | 3 | 4 | 2-2-3 |
# Juridisch, bestuur, communicatie
Raadzaal | Vergaderstukken raad en college | Meerstemmig BV | Griffie | Griffier | SaaS | Vergaderen | 75 | 23.400 | 30-06-2027 | | 5 | 4 | 4 | 2-3-1 |
Contractenlade | Contractregister | Driekwart IT | Juridische Zaken en Inkoop | n.v.t. | SaaS | Contractbeheer | 22 | 8.200 | 31-12-2026 | | 2.6 | 2 | 3 | 1-2-2 | Loopt achter: 60 van ± 140 contracten
Waterrade.nl | Website gemeente | Stadshart Apps | Communicatie | Teamleider Communicatie | SaaS | Website | 14 | 36.700 | 31-10-2028 | | 4 | 3 | 3 | 3-2-1 | Toegankelijkheid status C
Binnenhof Intranet | Intranet | Stadshart Apps | Communicatie | Teamleider Communicatie | lokaal | Intranet | 440 | 9.900 | 31-12-2026 | 30-09-2026 | 3.2 | 2 | 1 | 1-1-1 |
Privacyboek | Register van verwerkingen en DPIA's | Driekwart IT | Directie en Concernstaf | Privacy officer | SaaS | Privacybeheer | 12 | 6.300 | 31-05-2027 | | 1.9 | 3 | 4 | 1-2-2 |
""", 16)

NO_OWNER_WORDS = {"", "?", "n.v.t.", "onbekend"}
NO_DATE_WORDS = {"", "onbepaalde tijd"}
SAME_THING_TWICE = [["PolderGIS viewer", "Polder GIS-viewer"], ["Meldpunt Buiten", "Meldpunt buiten (app)"]]
LIKELY_SAME_SUPPLIER = [["Meridiaan Noord", "Meridiaan Noord B.V."]]
NOT_A_SUPPLIER = ["eigen beheer"]
SLIPS = [
    Slip("Stembureauplan", "Eigenaar", "afdelingshoofd publiekszaken", "Afdelingshoofd Publiekszaken", "other case"),
    Slip("PolderGIS viewer", "Eigenaar", "Coördinator Geo", "Coördinator Geo-informatie", "abbreviation"),
    Slip("Gegevensloods", "Eigenaar", "Teamleider ICT-beheer ", "Teamleider ICT-beheer", "trailing space"),
    Slip("Factuurstroom", "Afdeling", "Financiën & Control", "Financiën en Control", "abbreviation"),
    Slip("Bijstandsboek", "Opmerking", "Jaarafsluiting in december;\nnooit wijzigen tussen 15 december en 15 januari", None,
         "a line break and a semicolon inside a cell"),
]


def euros(text):
    """What the cost cell means; None where it says in words that there is no figure."""
    if not re.fullmatch(r"[\d.]+(,\d\d)?", text):
        return None
    return int(text.split(",")[0].replace(".", ""))


def iso_date(text):
    if text in NO_DATE_WORDS:
        return None
    for form in ("%d-%m-%Y", "%d-%m-%y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text, form).date().isoformat()
        except ValueError:
            continue
    raise ValueError(f"no date: {text}")


def write():
    lines = with_slips(HEADER, APPLICATIONS, SLIPS)
    total = sum(euros(line[8]) or 0 for line in lines)
    dutch_total = f"{total:,}".replace(",", ".")
    empty = [""] * len(HEADER)
    tail = [["Totaal"] + [""] * 7 + ["€ " + dutch_total] + [""] * 7, empty, empty]
    first_tail = len(lines) + 2
    applications = [{
        "row": number, "name": line[0], "supplier": None if line[2] in NOT_A_SUPPLIER else line[2],
        "unit": line[3], "owner": None if line[4] in NO_OWNER_WORDS else line[4],
        "hosting": line[5], "reference_component": line[6], "users": int(line[7].replace(".", "")), "yearly_cost": euros(line[8]),
        "contract_end": iso_date(line[9]), "end_of_support": iso_date(line[10]), "version": line[11] if line[11] != "n.v.t." else "",
        "business_fit": int(line[12]), "technical_fit": int(line[13]), "biv": line[14],
    } for number, line in enumerate(APPLICATIONS, start=2)]
    suppliers = {a["supplier"] for a in applications if a["supplier"]}
    truth = {
        "keeper": "Teamleider ICT-beheer",
        "encoding": "windows-1252", "separator": ";",
        "header_row": 1, "data_rows": len(lines), "columns": COLUMNS,
        "skip_rows": {first_tail: "total", first_tail + 1: "blank", first_tail + 2: "blank"},
        "elements": {"application": len(lines), "supplier": len(suppliers) - len(LIKELY_SAME_SUPPLIER),
                     "reference_component": len({a["reference_component"] for a in applications})},
        "relations": {"supplied_by": sum(1 for a in applications if a["supplier"]), "uses": len(lines),
                      "owns": sum(1 for a in applications if a["owner"]), "plotted_on": len(lines)},
        "without_owner": [a["name"] for a in applications if not a["owner"]],
        "without_cost": [a["name"] for a in applications if a["yearly_cost"] is None],
        "support_ended_on_2026_11_09": [a["name"] for a in applications if a["end_of_support"] and a["end_of_support"] < "2026-11-09"],
        "same_thing_twice": SAME_THING_TWICE,
        "same_supplier_twice": LIKELY_SAME_SUPPLIER,
        "not_a_supplier": NOT_A_SUPPLIER,
        "slips": slips_truth(SLIPS),
        "yearly_cost_total": total,
        "applications": applications,
    }
    return csv_bytes(HEADER, lines + tail), truth
