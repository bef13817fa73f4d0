"""risicos.xlsx: what can go wrong. Kept by the CISO and the medewerker interne controle; only the gravest are in euros."""
from collections import namedtuple
from datetime import date

from .projects import nothing
from .writers import Book, Typed, means, typed

FILE = "risicos.xlsx"
SHEET = "Risicoregister"

Risk = namedtuple("Risk", "name cause effect likelihood impact per_year_low per_year_high loss_low loss_high treatment measure owner threatens review")


def euro_text(text, amount):
    return Typed(text, amount, "money as text")


RISKS = [
    Risk("Gijzelsoftware legt de dienstverlening stil", "Gestolen wachtwoord, te ruime rechten, oude back-up", "Weken geen zaken, uitkeringen en vergunningen; herstelkosten; gegevens op straat",
         2, 5, 0.03, 0.1, 400000, euro_text("2,5 mln", 2500000), "beheersen", "Oefenen met herstel, meervoudig inloggen, losse back-up", "CISO", "Zaakpunt; Bijstandsboek; Office-pakket", date(2027, 3, 1)),
    Risk("Datalek met dossiers uit het sociaal domein", "Verkeerd gemailde bijlage, te ruime toegang tot gezinsdossiers", "Schade voor inwoners, melding, herstel, verlies van vertrouwen",
         4, 4, 2, 5, 5000, euro_text("€ 120.000", 120000), "beheersen", "Veilig mailen verplicht, controle op inzage", "Privacy officer", "Gezinsregie; Zorgbericht", date(2027, 1, 15)),
    Risk("Leverancier VTH stopt voordat we over zijn", "Leverancier beëindigt product per 1-10-2029", "Geen wettige vergunningverlening, noodoplossing",
         3, 4, 0.1, 0.3, 150000, 450000, "beheersen", "Project VTH-systeem vervangen op tijd starten", "Afdelingshoofd VTH", "Vergunningwijs; Omgevingsvergunning behandelen", date(2027, 6, 30)),
    Risk("Databaseplatform zonder beveiligingsupdates", "Ondersteuning eindigt op 31-12-2027", "22 applicaties kwetsbaar of uit",
         4, 4, 0.2, 0.5, 60000, 350000, "beheersen", "Databaseplatform vervangen", "Teamleider ICT-beheer", "Gegevensloods", date(2027, 1, 31)),
    Risk("Uitgaven jeugdhulp lopen ongezien op", "Cijfers zes tot acht weken te laat, twee bronnen", "Overschrijding van de begroting, bezuiniging elders",
         4, 5, 0.5, 1, 300000, euro_text("ca. 1.400.000", 1400000), "beheersen", "Eén maandcijfer met Financiën; stuurinformatie", "Afdelingshoofd Sociaal Domein", "Jeugdhulp toekennen en volgen", date(2027, 2, 1)),
    Risk("Kennis van Jeugdbeeld zit bij één medewerker", "Excel met macro's, geen beschrijving, pensioen in 2028", "Geen cijfers meer over jeugdhulp",
         4, 3, None, None, None, None, "beheersen", "Beschrijven en overdragen", "Beleidsadviseur Sociaal Domein", "Jeugdbeeld", date(2027, 4, 1)),
    Risk("Gemaalbewaking buiten beeld van beveiliging", "Eigen netwerk, oude techniek, leverancier op afstand", "Wateroverlast of lozing",
         2, 5, 0.02, 0.1, 80000, 900000, "beheersen", nothing("n.t.b."), "Beheerder riolering en water", "Gemaalwacht; Riolering en gemalen bewaken", None),
    Risk("Te veel projecten tegelijk, niets komt af", "Ja zeggen zonder te rekenen met mensen", "Uitloop, uitval van medewerkers, dubbele kosten",
         5, 3, 1, 3, 20000, 150000, "beheersen", "Portfolio kiezen op geld én mensen", "Gemeentesecretaris", "", date(2026, 12, 15)),
    Risk("Woo-termijnen niet gehaald", "Stukken onvindbaar, één coördinator", "Dwangsommen, vertrouwensverlies",
         4, 2, 10, 30, 500, 15000, "beheersen", "Actief openbaar maken, zoekhulp", "Woo-coördinator", "Woo-verzoek behandelen", date(2027, 1, 1)),
    Risk("Contract loopt stilzwijgend door", "Geen volledig contractregister", "Jaar extra betalen voor wat niemand gebruikt",
         4, 2, 2, 4, 4000, 25000, "beheersen", "Register op orde, signaal zes maanden vooraf", nothing("?"), "Contractenlade", Typed("Q1 2027", date(2027, 3, 31), "quarter as date")),
    Risk("Website en formulieren niet toegankelijk", "Oude formulieren, geen toets bij inkoop", "Klachten, inwoners haken af",
         4, 2, None, None, None, None, "beheersen", "Digitale toegankelijkheid website en formulieren", "Teamleider Communicatie", "Formulierenwinkel; Waterrade.nl", date(2027, 6, 1)),
    Risk("Voorspellend model benadeelt groepen", "Vertekende gegevens, geen menselijke toets", "Onterechte bemoeienis met gezinnen",
         2, 5, None, None, None, None, "vermijden", "Niet starten zonder DPIA en besluit van het college", "Functionaris gegevensbescherming", "Jeugdhulptrajecten", date(2027, 9, 1)),
    Risk("Archief papier raakt onleesbaar", "Slechte scans, vochtige kelder", "Bewijs weg, claims van bouwers en bewoners",
         3, 3, 0.1, 0.5, 10000, 80000, "accepteren", "Kelder gekeurd, scanproject wacht op geld", "Teamleider Vergunningen", "Bouwdossiers", date(2028, 1, 1)),
    Risk("Uitkeringen te laat betaald", "Storing in de betaalketen, één beheerder", "Inwoners zonder inkomen, noodbetalingen",
         2, 4, 0.1, 0.3, 15000, 60000, "beheersen", "Noodprocedure met de bank, tweede beheerder opleiden", "Teamleider Inkomen", "Uitkering betalen", date(2027, 5, 1)),
    Risk("Sleutelrollen informatisering blijven onvervuld", "Krappe arbeidsmarkt, schaal te laag", "Projecten vertragen, dure inhuur",
         4, 3, 0.5, 1, 60000, 200000, "beheersen", "Samen werven met de regio", "Afdelingshoofd P&O", "", date(2027, 1, 15)),
]
HEADER = ["Nr", "Risico", "Oorzaak", "Gevolg", "Kans (1-5)", "Impact (1-5)", "Score", "Keer per jaar (minstens)", "Keer per jaar (hoogstens)",
          "Minimale schade", "Maximale schade", "Behandeling", "Maatregel", "Risico-eigenaar", "Raakt", "Volgende beoordeling"]
COLUMNS = {
    "Nr": ("risk.external_id", "R1 to R15"),
    "Risico": ("risk.name", ""),
    "Oorzaak": ("risk.cause", ""),
    "Gevolg": ("risk.effect", ""),
    "Kans (1-5)": ("risk.likelihood", ""),
    "Impact (1-5)": ("risk.impact", ""),
    "Score": ("", "a formula: chance x impact; computed, so never imported"),
    "Keer per jaar (minstens)": ("risk.frequency_low", ""),
    "Keer per jaar (hoogstens)": ("risk.frequency_high", ""),
    "Minimale schade": ("risk.loss_low", "euros per event"),
    "Maximale schade": ("risk.loss_high", "euros per event"),
    "Behandeling": ("risk.treatment", ""),
    "Maatregel": ("risk <-mitigates- control", "one control per cell, new by name; two name a project of projectenlijst.xlsx"),
    "Risico-eigenaar": ("risk <-owns- role", ""),
    "Raakt": ("risk -threatens-> application, process or data_object", "separated by ;"),
    "Volgende beoordeling": ("risk.review_date", ""),
}
MITIGATED_BY_PROJECT = {
    "Databaseplatform zonder beveiligingsupdates": "P-2026-011",
    "Website en formulieren niet toegankelijk": "P-2026-010",
}


def threatened(risk):
    return [n.strip() for n in risk.threatens.split(";") if n.strip()]


def write():
    from .writers import Formula
    book = Book("Risicoregister")
    sheet = book.sheet(SHEET, [6, 42, 44, 44, 8, 8, 8, 10, 10, 14, 14, 14, 44, 30, 36, 14])
    sheet.banner("Risicoregister informatievoorziening – vertrouwelijk")
    sheet.groups([(5, 7, "Voor alle risico's"), (8, 11, "Alleen voor de grootste, in euro's")])
    sheet.header(HEADER)
    header_row = sheet.row
    risks = []
    for number, risk in enumerate(RISKS, start=1):
        at = sheet.row + 1
        score = Formula(f"=E{at}*F{at}", risk.likelihood * risk.impact)
        sheet.line([f"R{number}", risk.name, risk.cause, risk.effect, risk.likelihood, risk.impact, score, risk.per_year_low, risk.per_year_high,
                    risk.loss_low, risk.loss_high, risk.treatment, risk.measure, risk.owner, risk.threatens or None, risk.review], money={10, 11})
        risks.append({"row": at, "name": risk.name, "likelihood": risk.likelihood, "impact": risk.impact, "frequency_low": risk.per_year_low,
                      "frequency_high": risk.per_year_high, "loss_low": means(risk.loss_low), "loss_high": means(risk.loss_high),
                      "owner": means(risk.owner), "threatens": threatened(risk),
                      "review_date": means(risk.review).isoformat() if means(risk.review) else None})
    controls = [r for r in RISKS if means(r.measure) and r.name not in MITIGATED_BY_PROJECT]
    truth = {
        "keeper": "CISO",
        "sheets": {SHEET: {"header_row": header_row, "data_rows": len(RISKS), "columns": COLUMNS, "skip_rows": {1: "title", 2: "group heading"}}},
        "elements": {"risk": len(RISKS), "control": len(controls)},
        "relations": {"owns": sum(1 for r in risks if r["owner"]), "threatens": sum(len(r["threatens"]) for r in risks),
                      "mitigates": len(controls) + len(MITIGATED_BY_PROJECT)},
        "without_owner": [r["name"] for r in risks if not r["owner"]],
        "in_euros": [r["name"] for r in risks if r["loss_high"] is not None],
        "mitigated_by_project": MITIGATED_BY_PROJECT,
        "risks": risks,
    }
    return book.to_bytes(), truth
