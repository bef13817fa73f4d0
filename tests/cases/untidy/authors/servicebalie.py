"""Coordinator of the service desk of a hospital: exports of the service management tool with its own column names, cut-off words, J/N, codes of handling groups, CSV from Windows."""


def hardware():
    """Forty cards of hardware: the tool numbers them, people name them by a scheme."""
    kinds = [("Server", "SRV", "Rekenwerk R640", "Windows Server 2016", "12-01-2027", "Datacenter A"), ("Server", "SRV", "Rekenwerk R650", "Windows Server 2022", "14-10-2031", "Datacenter B"),
             ("Server", "LNX", "Rekenwerk R650", "Red Hat 8", "31-05-2029", "Datacenter A"), ("Storage", "STO", "Bewaar 5400", "", "30-06-2028", "Datacenter B"),
             ("Netwerk", "SWI", "Knoop 9300", "", "31-10-2027", "MER 2e verd.")]
    uses = ["EPD; Orderportaal", "PACS", "Laboratorium (LIS)", "Roosterpakket", "Tolkbalie", "Beeldarchief", "Koppelserver", ""]
    rows = []
    for number in range(40):
        kind, prefix, model, system, support, place = kinds[number * 7 % 5]
        state = ["Operationeel", "Operationeel", "Operationeel", "In voorraad", "Operationeel", "Afgevoerd"][number % 6]
        remark = {4: "wisselen in onderhoudsnacht", 11: "geen spare meer", 23: "staat nog op naam oude maatschap", 31: "RAM uitgebreid"}.get(number, "")
        mark = "~~" + {"31-10-2027": "2027-10-31", "12-01-2027": "2027-01-12", "14-10-2031": "2031-10-14", "30-06-2028": "2028-06-30", "31-05-2029": "2029-05-31"}[support] if number in (0, 9, 17) else ""
        rows.append(f"  OBJ{20400 + number * 3} | {kind} | {prefix}-{'ABC'[number % 3]}{number + 11:03d} | {model} | {'KQ' if number % 2 else 'ZT'}{7182 + number * 377}X | {system} | {support}{mark} | {place} | "
                    f"{['ICT-Infra', 'ICT-Infra', 'ICT-Netwerk', 'ICT-Werkpl'][number % 4]} | {['Rekenwerk Benelux', 'Serverhuys BV'][number % 2]} | {number % 27 + 1:02d}-{number % 12 + 1:02d}-{2017 + number % 8} | {state} | "
                    f"{uses[number % 8] if kind == 'Server' else ''} | {remark}")
    return "\n".join(rows)


kBooks = [
    rf"""
zhm_export_hardware.csv org=ziekenhuis delimiter=semicolon encoding=cp1252 quote=all
T technology/asset hardware
t external_id | kind | name | - | - | -/version/depends_on:to/hosted_on:to | end_of_support/end_of_life | location | responsible:from/stewards:from/owns:from | supplied_by:to | -/in_use_since/valid_from | status | hosted_on:from/supports:to/uses:from | notes
h Object-ID | Sjabloon | Naam | Merk/model | Serienr. | Besturingssyst. | Eind supp. | Standplaats | Beh.groep | Leverancier | Aanschafdat. | Status | Gekopp. appl. | Opmerk.
{hardware()}
""",
    r"""
zhm_export_applicatiekaarten.csv org=ziekenhuis delimiter=semicolon encoding=cp1252 quote=all
T application kaarten
t external_id | name | version | in_domain:to/tags/- | description | stewards:from/responsible:from | responsible:from/stewards:from | owns:from | supplied_by:to | under_contract:to | - | availability+integrity+confidentiality | users | hosting | status | - | -
h Kaartnr. | Naam appl. | Vers. | Categorie | Omschr. | Fct. beheerder | Techn. beh. | Eigenaar (afd.) | Lev. | Contr.nr. | SLA-nivo | BIV | Aant. gebr. | Vorm | Kaartstatus | Wijz.dat. | Aangem. door
  APL0012 | Medipad EPD | 9.2 | Zorg | dossier en orders | FB Zorg | ICT-Appl | Raad medisch spec. | Medisoft | C-2019-044 | Goud | H/H/H~~{"availability":"high","integrity":"high","confidentiality":"high"} | 3.150~~3150 | eigen beheer~~on_premises | Operationeel | 03-11-2025 | SYSTEEM
  APL0013 | Beeldstroom PACS | 6.1 SP2 | Zorg | radiologiebeelden | FB Beeld | ICT-Appl | Radiologie | Beeldkern | C-2020-007 | Goud | H/H/M~~{"availability":"high","integrity":"high","confidentiality":"middle"} | 640 | eigen beheer | Operationeel | 12-08-2025 | SYSTEEM
  APL0019 | Labwerk LIS | 2024.3 | Zorg | lab orders en uitslagen | FB Lab | ICT-Appl | Klin. chemie | Analytica | C-2018-112 | Goud | H/H/H | 210 | eigen beheer | Operationeel | 01-10-2025 | JHD
  APL0023 | RoosterRijk | 11 | Bedrijfsvoering | dienstroosters | FB HR | lev. | P&O | RoosterRijk BV | C-2022-031 | Zilver | M/M/M | 2.900 | SaaS~~saas | Operationeel | 17-02-2025 | SYSTEEM
  APL0027 | Dieetkeuken | 4.0 | Facilitair | menu's en allergie | FB Facilitair | ICT-Appl | Voeding | Menuware | | Brons | L/M/M | 85 | eigen beheer | Wordt uitgef.~~phasing_out | 09-09-2024 | JHD
  APL0031 | Tolkbalie | | Zorg | tolk op afstand | Servicepunt poli | lev. | Patiëntenservice | Taalbrug | C-2024-009 | Zilver | M/L/H | 400 | SaaS | Operationeel | 30-01-2025 | PVK
  APL0034 | Grootboek+ | 2023 | Bedrijfsvoering | financiën | FB Fin | ICT-Appl | Fin. & Control | Boekwijs | C-2017-088 | Zilver | M/H/M | 96 | gehost~~hosted | Operationeel | 22-05-2025 | SYSTEEM
  APL0040 | Apotheekmodule | 9.2 | Zorg | medicatie uitgifte | FB Apotheek | ICT-Appl | Apotheek | Medisoft | C-2019-044 | Goud | H/H/H | 74 | eigen beheer | Operationeel | 03-11-2025 | SYSTEEM
  APL0041 | OK-planner | 3.8 | Zorg | planning operatiekamers | FB OK | ICT-Appl | OK-centrum | Snijvlak | C-2021-061 | Goud | H/M/M | 120 | eigen beheer | Operationeel | 11-06-2025 | JHD
  APL0046 | Leerplein | | Kantoor | e-learning | Leerhuis | lev. | Leerhuis | Studiewerk | C-2023-018 | Brons | L/L/L | 3.400 | SaaS | Operationeel | 04-04-2025 | PVK
  APL0052 | Wondfoto app | 1.9 | Zorg | foto's naar dossier | FB Zorg | lev. | Dermatologie | | | | M/M/H | 58 | SaaS | In aanvraag~~planned or proposal | 19-11-2025 | JHD
  APL0055 | Oude ECG-viewer | 2 | Zorg | historie tot 2014 | | ICT-Appl | Cardiologie | Hartlijn | | Brons | L/H/H | 12 | eigen beheer | Wordt uitgef. | 02-12-2023 | JHD
  APL0058 | Sterilisatie T&T | 5.5 | Facilitair | volgen instrumenten | FB CSA | ICT-Appl | CSA | Steriflow | C-2020-090 | Zilver | H/H/L | 44 | eigen beheer | Operationeel | 28-08-2025 | SYSTEEM
  APL0060 | Patiëntportaal MijnZHM | 9.2 | Zorg | inzage en afspraken | FB Zorg | ICT-Appl | Patiëntenservice | Medisoft | C-2019-044 | Goud | H/H/H | 61.000~~61000 | gehost | Operationeel | 03-11-2025 | SYSTEEM
  APL0063 | Bezoekersparkeren | | Facilitair | slagbomen | Facilitair | lev. | Facilitair | Parkeertoren | C-2016-004 | Brons | L/L/L | 9 | gehost | Vervallen~~ended | 15-01-2025 | PVK
""",
    r"""
zhm_export_contracten.csv org=ziekenhuis delimiter=semicolon encoding=cp1252 quote=all
T contract contracten
t number/external_id | name/description | supplied_by:to | owns:from/responsible:from/stewards:from | start_date | end_date | notice_months | renewal/extension | yearly_value | funded_by:to/- | -/tags | processor_agreement | under_contract:from | status | -
h Contr.nr. | Korte omschr. | Lev. | Contr.beheerder | Ingangsdat. | Einddat. | Opzegterm. | Stilzw. verl. | Bedr. p/j | Kostenpl. | Srt contract | VO J/N | Gekopp. middelen | Status | Volgende reactie
  C-2019-044 | Onderhoud EPD-suite | Medisoft | Contractmgt ICT | 01-01-2019~~2019-01-01 | 31-12-2027~~2027-12-31 | 12 mnd~~12 | J~~automatic | 1.240.000,00~~124000000 | 41200 | Onderhoud | J~~true | Medipad EPD; Apotheekmodule~~["Medipad EPD","Apotheekmodule"] | Lopend~~active | 01-12-2026
  C-2020-007 | PACS licentie + beheer | Beeldkern | Contractmgt ICT | 01-04-2020 | 31-03-2026 | 6 mnd | N | 318.500,00 | 41200 | Licentie | J | Beeldstroom PACS | Lopend | 01-10-2025
  C-2018-112 | LIS onderhoud | Analytica | Contractmgt Lab | 01-07-2018 | 30-06-2026 | 3 mnd~~3 | J | 96.400,00 | 53010 | Onderhoud | J | Labwerk LIS | Lopend |
  C-2022-031 | Roosteren SaaS | RoosterRijk BV | Contractmgt HR | 15-02-2022 | 14-02-2027 | 6 mnd | J | 74.250,00~~7425000 | 60100 | SaaS | J | RoosterRijk | Lopend |
  C-2024-009 | Tolkdienst beeld | Taalbrug | Inkoop zorg | 01-03-2024 | 28-02-2026 | 2 mnd | J | 51.000,00 | 47300 | Dienst | N~~false | Tolkbalie | Lopend |
  C-2017-088 | Financieel pakket | Boekwijs | Contractmgt ICT | 01-01-2017 | 31-12-2025 | 6 mnd | J | 88.000,00 | 70000 | Licentie | J | Grootboek+ | Opgezegd |
  C-2021-061 | OK-planning | Snijvlak | Contractmgt ICT | 01-09-2021 | 31-08-2026 | 3 mnd | N | 63.900,00 | 44100 | Licentie | J | OK-planner | Lopend |
  C-2023-018 | E-learning | Studiewerk | Contractmgt HR | 01-08-2023 | 31-07-2026 | 1 mnd | J | 29.800,00 | 60100 | SaaS | J | Leerplein | Lopend |
  C-2020-090 | Tracking instrumenten | Steriflow | Inkoop zorg | 01-11-2020 | 31-10-2028 | 3 mnd | J | 22.150,00 | 44100 | Onderhoud | N | Sterilisatie T&T | Lopend |
  C-2016-004 | Parkeersysteem | Parkeertoren | Facilitair | 01-05-2016 | 30-04-2025 | 3 mnd | N | 18.000,00 | 80200 | Onderhoud | N | Bezoekersparkeren | Beëindigd~~ended |
  C-2025-002 | Datacenterhousing | Serverhuys BV | Contractmgt ICT | 01-01-2025 | 31-12-2029 | 12 mnd | N | 402.000,00 | 41100 | Dienst | N | | Lopend |
  C-2025-014 | Inhuur beheerders | Beheerpool | Inkoop ICT | 01-06-2025 | 31-05-2027 | 1 mnd | N | 275.000,00 | 41100 | Raamovereenk. | J | | Lopend |
""",
    r"""
zhm_export_relatiekaarten.csv org=ziekenhuis delimiter=semicolon encoding=cp1252 quote=all
T supplier/organisation relatiekaarten
t external_id | name | - | -/region | contact_phone/- | contact_person | contact_email/- | website | coc_number | -/tags/kind | status | - | notes
h Lev.nr. | Zoeknaam | Straat | Plaats | Tel.nr. | Contactpers. | E-mailadr. | Internet | KvK-nr. | Srt relatie | Actief | Gewijz. | Vrije tekst
  L00101 | Medisoft | Kadeweg 4 | Ede | 0318 000 101 | accountmanager zorg | zorg@medisoft.example | www.medisoft.example | 09123411 | Software | J | 02-02-2025 | 24/7 nummer bij ICT-dienst
  L00102 | Beeldkern | Lensstraat 12 | Best | 0499 000 200 | servicedesk | desk@beeldkern.example | www.beeldkern.example | 17088123 | Software | J | 14-10-2024 |
  L00105 | Analytica | Reageerlaan 9 | Leiden | 071 000 33 | applicatiesupport | lis@analytica.example | | 28077654 | Software | J | 14-10-2024 | niet bellen op ma
  L00109 | RoosterRijk BV | Dienstplein 1 | Zwolle | 038 000 40 | klantteam | team@roosterrijk.example | www.roosterrijk.example | 05060077 | Software | J | 30-06-2023 |
  L00112 | Taalbrug | Tongerse pad 3 | Utrecht | 030 000 55 | planner | planning@taalbrug.example | | 30112233 | Dienstverl. | J | 11-03-2024 | tolken
  L00118 | Boekwijs | Balansweg 70 | Arnhem | 026 000 61 | relatiebeheer | | www.boekwijs.example | 09099012 | Software | J | 08-05-2022 |
  L00121 | Snijvlak | Operalaan 2 | Delft | 015 000 71 | | info@snijvlak.example | | 27301122 | Software | J | 08-05-2022 |
  L00124 | Studiewerk | Campus 18 | Tilburg | 013 000 88 | customer success | cs@studiewerk.example | www.studiewerk.example | 18090909 | Software | J | 01-08-2023 |
  L00130 | Steriflow | Industrieweg 44 | Almelo | 0546 000 9 | | | | 06055123 | Med. techniek | J | 19-11-2020 |
  L00133 | Parkeertoren | Slagboomlaan 5 | Breda | 076 000 12 | | storing@parkeertoren.example | | 20044556 | Facilitair | N | 15-01-2025 | contract gestopt
  L00140 | Serverhuys BV | Rackstraat 1 | Almere | 036 000 77 | NOC | noc@serverhuys.example | www.serverhuys.example | 32088771 | Hardware | J | 05-01-2025 |
  L00141 | Rekenwerk Benelux | Chipkade 30 | Eindhoven | 040 000 19 | | | www.rekenwerk.example | 17200300 | Hardware | J | 05-01-2025 |
""",
]
