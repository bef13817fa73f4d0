"""wetten.csv: laws that ask something of information and systems. Kept by the juridisch adviseur.

Only dates that are sure are dates; what was still open when this was written says "verwacht".
"""
from .writers import Slip, csv_bytes, pipe_table, slips_truth, with_slips

FILE = "wetten.csv"
HEADER = ["Wet", "Afkorting", "Herkomst", "Geldt vanaf", "Zekerheid", "Volgende datum", "Wat gebeurt er dan", "Wat vraagt het van ons", "Trekker",
          "Raakt project"]
COLUMNS = {
    "Wet": ("driver.name", "driver.kind is law for every row"),
    "Afkorting": ("", "no field; other files use it instead of the name"),
    "Herkomst": ("", "no field; EU or NL"),
    "Geldt vanaf": ("driver.applies_from", "empty where no date is sure"),
    "Zekerheid": ("", "no field; zeker or verwacht"),
    "Volgende datum": ("", "no field; the next phase"),
    "Wat gebeurt er dan": ("", "no field; what the next phase brings"),
    "Wat vraagt het van ons": ("driver.consequence", ""),
    "Trekker": ("driver <-owns- role", ""),
    "Raakt project": ("driver -affects-> initiative", "by number, separated by a space"),
}

LAWS = pipe_table("""
Algemene verordening gegevensbescherming | AVG | EU | 25-05-2018 | zeker | | | Register van verwerkingen, DPIA bij hoog risico, datalek melden binnen 72 uur, verwerkersovereenkomsten | Privacy officer | P-2026-021
Uitvoeringswet AVG | UAVG | NL | 25-05-2018 | zeker | | | Regels voor BSN en bijzondere persoonsgegevens | Privacy officer |
Cyberbeveiligingswet (NIS2) | Cbw | NL | | verwacht | | Datum in het Staatsblad controleren; de regering mikte op het tweede kwartaal van 2026 | Registreren, zorgplicht, bestuur opleiden; ernstig incident: eerste melding binnen 24 uur, melding binnen 72 uur, eindverslag binnen een maand | CISO | P-2025-011
NIS2-richtlijn (EU) 2022/2555 | NIS2 | EU | 17-10-2024 | zeker | | Uiterste datum voor omzetting; Nederland was te laat | Zie Cbw | CISO | P-2025-011
AI-verordening (EU) 2024/1689 | AI Act | EU | 01-08-2024 | zeker | 02-12-2027 | Hoog risico (bijlage III) gaat gelden; was 2-8-2026, uitgesteld met de digitale omnibus van juni 2026 | Register van AI-systemen, klasse bepalen, menselijk toezicht, inwoners informeren | Functionaris gegevensbescherming | P-2026-007 P-2026-021
AI-verordening: verboden toepassingen en AI-geletterdheid | | EU | 02-02-2025 | zeker | | Nagaan wat de digitale omnibus aan de geletterdheid verandert | Verboden toepassingen staken; medewerkers weten genoeg van AI voor hun werk | Functionaris gegevensbescherming | P-2026-007
AI-verordening: modellen voor algemene doeleinden, toezicht en boetes | | EU | 02-08-2025 | zeker | 02-08-2028 | Hoog risico in producten (bijlage I), na uitstel | Bij inkoop vragen naar de papieren van het model | Functionaris gegevensbescherming |
AI-verordening: systemen die de overheid al gebruikte | | EU | 02-08-2030 | zeker | 02-08-2030 | Hoogrisicosystemen die al in gebruik waren bij overheden moeten voldoen | Oude systemen in het register zetten | Functionaris gegevensbescherming |
Wet open overheid | Woo | NL | 01-05-2022 | zeker | | Volgende informatiecategorieën per koninklijk besluit (verwacht, datum onbekend) | Verzoeken binnen 4 weken, hoogstens 2 weken erbij; 11 voor ons geldende categorieën actief openbaar | Woo-coördinator | P-2026-009
Wet open overheid: eerste informatiecategorieën | | NL | 01-11-2024 | zeker | | | Regels, besluiten van algemene strekking, organisatie en werkwijze, bereikbaarheid openbaar | Woo-coördinator | P-2026-009
Wet digitale overheid | Wdo | NL | 01-07-2023 | zeker | | Verdere onderdelen volgen in fasen | Veilig inloggen op passend betrouwbaarheidsniveau, verplichte standaarden | Informatieadviseur Dienstverlening | P-2026-016
Besluit digitale toegankelijkheid overheid | Bdto | NL | 01-07-2023 | zeker | | | Websites en apps voldoen aan de toegankelijkheidsnorm, met een verklaring | Teamleider Communicatie | P-2026-010
Europese toegankelijkheidsrichtlijn (EU) 2019/882 | EAA | EU | 28-06-2025 | zeker | 28-06-2030 | Einde van de overgangstijd voor bestaande dienstencontracten | Eisen opnemen bij inkoop van automaten, e-boeken en online diensten | Inkoopadviseur | P-2026-010
Wet modernisering elektronisch bestuurlijk verkeer | Wmebv | NL | 01-01-2026 | zeker | 01-01-2027 | Eisen aan de inhoud van de notificatie (Awb art. 2:10 lid 2) | Elk formeel bericht digitaal kunnen ontvangen, bevestigen en ondersteuning bieden | Teamleider Burgerzaken | P-2026-008
Omgevingswet | Ow | NL | 01-01-2024 | zeker | 01-01-2032 | Het hele grondgebied in één omgevingsplan | Omgevingsplan, toepasbare regels, aansluiting op het landelijke stelsel | Beleidsadviseur omgevingsplan | P-2026-004 P-2026-022
Wet kwaliteitsborging voor het bouwen | Wkb | NL | 01-01-2024 | zeker | | | Bouwmelding en gereedmelding ontvangen en bewaren | Teamleider Vergunningen | P-2026-022
Archiefwet 1995 | | NL | 01-01-1996 | zeker | | | Archief in goede, geordende staat; overbrengen na 20 jaar | Adviseur Archief & Informatiebeheer | P-2025-018 P-2026-023
Nieuwe Archiefwet (wetsvoorstel 35968) | | NL | | verwacht | | Datum controleren; overbrengen na 10 jaar in plaats van 20 | Metagegevens en e-depot op orde bij het ontstaan van stukken | Adviseur Archief & Informatiebeheer | P-2025-018
Wet basisregistratie personen | Wet BRP | NL | 06-01-2014 | zeker | | | Gegevens verplicht gebruiken, jaarlijkse zelfevaluatie | Gegevensbeheerder basisregistraties | P-2026-031
Jeugdwet | | NL | 01-01-2015 | zeker | | | Dossierplicht, berichtenverkeer met aanbieders, cijfers aanleveren | Afdelingshoofd Sociaal Domein | P-2026-018
Wet maatschappelijke ondersteuning 2015 | Wmo 2015 | NL | 01-01-2015 | zeker | | | Onderzoek binnen 6 weken, besluit binnen 2 weken na de aanvraag | Afdelingshoofd Sociaal Domein | P-2026-018
Participatiewet | Pw | NL | 01-01-2015 | zeker | | | Recht op uitkering vaststellen, inlichtingen opvragen, terugvorderen | Afdelingshoofd Werk en Inkomen |
Wet gemeentelijke schuldhulpverlening: vroegsignalering | Wgs | NL | 01-01-2021 | zeker | | | Signalen van schuldeisers ontvangen en binnen 4 weken na een hulpvraag een gesprek | Afdelingshoofd Werk en Inkomen | P-2026-019
Single digital gateway (EU) 2018/1724 | SDG | EU | 12-12-2020 | zeker | | Sinds 12-12-2023 ook eenmalig aanleveren en volledig online | Productinformatie ook in het Engels, procedures online bruikbaar vanuit de EU | Informatieadviseur Dienstverlening |
eIDAS 2 (EU) 2024/1183 | eIDAS2 | EU | 20-05-2024 | zeker | | Landen bieden eind 2026 een digitale identiteitswallet aan (verwacht) | Inloggen en gegevens ontvangen met de wallet mogelijk maken | Informatieadviseur Dienstverlening | P-2026-016
Dataverordening (EU) 2023/2854 | Data Act | EU | 12-09-2025 | zeker | | | Overstappen tussen cloudleveranciers, gegevens uit sensoren opeisbaar | ICT-architect | P-2026-025
Wet hergebruik van overheidsinformatie | Who | NL | 18-07-2015 | zeker | | Sinds 19-06-2024 gewijzigd (open data) | Gegevens in open formaat beschikbaar stellen | Data-analist |
""", 10)

SLIPS = [
    Slip("Wet kwaliteitsborging voor het bouwen", "Trekker", "Teamleider vergunningen", "Teamleider Vergunningen", "other case"),
    Slip("AI-verordening: verboden toepassingen en AI-geletterdheid", "Trekker", "FG", "Functionaris gegevensbescherming", "abbreviation"),
]


def iso(text):
    return "-".join(reversed(text.split("-"))) if text else None


def write():
    truth = {
        "keeper": "Juridisch adviseur",
        "encoding": "utf-8 with byte order mark", "separator": ";",
        "header_row": 1, "data_rows": len(LAWS), "skip_rows": {}, "columns": COLUMNS,
        "elements": {"driver": len(LAWS)},
        "relations": {"affects": sum(len(r[9].split()) for r in LAWS), "owns": len(LAWS)},
        "without_date": [r[0] for r in LAWS if not r[3]],
        "expected": [r[0] for r in LAWS if r[4] == "verwacht"],
        "slips": slips_truth(SLIPS),
        "laws": [{"row": n, "name": r[0], "abbreviation": r[1] or None, "applies_from": iso(r[3]), "certain": r[4] == "zeker",
                  "next_date": iso(r[5]), "owner": r[8], "affects": r[9].split()} for n, r in enumerate(LAWS, start=2)],
    }
    return csv_bytes(HEADER, with_slips(HEADER, LAWS, SLIPS), encoding="utf-8-sig"), truth
