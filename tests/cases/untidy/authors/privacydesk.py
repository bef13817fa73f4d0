"""Privacy desk of a public health service: pasted from a model register, long cells, semicolons, law references as column groups, Yes/No in Dutch words, XLSX and one CSV from a web form."""
kBooks = [
    r"""
ghor_register_avg.xlsx org=GGD
S art 30
p Register van verwerkingen
p GGD Heuvelrand - Chief Privacy Desk - model 2024

T processing_activity register
t external_id | in_domain:to/owns:from/responsible:from | name | purpose | our_role | data_subjects | data_categories | special_data | exception_ground | legal_ground | legal_ground_text | recipients | processor_of:from | retention | third_countries | safeguards/third_countries | security_measures | dpia_needed | evaluates:from/- | responsible:from/owns:from/accountable:from
h Algemeen | < | < | < | Rol | Gegevens | < | < | < | Grondslag | < | Delen | < | Bewaren | Doorgifte | < | Beveiliging | DPIA | < | Beheer
h Volgnr | Team | Verwerking | Doeleinde(n) | verantw. of verwerker | betrokkenen | soort gegevens | bijzonder | uitz.grond art. 9 | art. 6 lid 1 | wettelijke basis | ontvangers | verwerkers | termijn | land | passende waarborg | TOM's | nodig | kenmerk | contactfunctie
  AVG-001 | JGZ | Dossiervoering jeugd | zicht op ontwikkeling; vaccineren | verantwoordelijke~~controller | kinderen 0-18; ouders~~["kinderen 0-18","ouders"] | NAW; BSN; groei; gezin | gezondheid; BSN~~["health","national_number"] | behandelrelatie | publieke taak~~public_task | Wpg art. 5 | huisarts; Veilig Thuis | Dossierbouw BV | 20 jaar na laatste contact | geen | - ~~null | autorisatie, logging | ja~~yes | DPIA-03 | teammanager JGZ
  AVG-002 | IZB | Bron- en contactonderzoek | verspreiding stoppen | verantwoordelijke | patiënten; contacten | NAW; ziekte; contacten | gezondheid~~["health"] | volksgezondheid | wettelijke plicht~~legal_obligation | Wpg art. 6 | RIVM | Meldsysteem Nederland | 5 jaar | geen | | versleuteling | ja | DPIA-01 | arts IZB
  AVG-003 | Seksuele gezondheid | Soa-consulten | testen en behandelen | verantwoordelijke | cliënten | NAW; uitslag; seksueel gedrag | gezondheid; seksueel~~["health","sexual"] | behandelrelatie | overeenkomst~~contract | WGBO | laboratorium | Labkoppel | 20 jaar | geen | | apart autorisatieprofiel | ja | DPIA-04 | verpleegkundig hoofd
  AVG-004 | Forensisch | Lijkschouw | doodsoorzaak vaststellen | verantwoordelijke | overledenen; nabestaanden | NAW; bevindingen | strafrechtelijk~~["criminal"] | | wettelijke plicht | Wet op de lijkbezorging | OM; politie | | 30 jaar | geen | | kluis, logging | nee~~no | | forensisch arts
  AVG-005 | Reizigers | Vaccinatie reizigers | gezond op reis | verantwoordelijke | reizigers | NAW; BSN; vaccinaties | gezondheid | behandelrelatie | overeenkomst | WGBO | | Reisplan BV | 20 jaar | Ierland | binnen EER | | nee | | teamleider reizigers
  AVG-006 | Onderzoek | Gezondheidsmonitor | cijfers voor beleid | gezamenlijk~~joint | inwoners | antwoorden; postcode | gezondheid | wetenschappelijk onderzoek | publieke taak | Wpg art. 2 | CBS; RIVM | Enquêtehuis | 10 jaar, gepseudonimiseerd | geen | | pseudonimisering | ja | DPIA-06 | hoofd Onderzoek
  AVG-007 | P&O | Salaris | uitbetalen | verantwoordelijke | medewerkers | NAW; IBAN; BSN | BSN | | wettelijke plicht | Wet LB | Belastingdienst; ABP | Loonkring | 7 jaar | geen | | | nee | | hoofd P&O
  AVG-008 | Facilitair | Bezoekersregistratie | veiligheid | verantwoordelijke | bezoekers | naam; kenteken | | | gerechtvaardigd belang~~legitimate_interest | | | Balieplus | 1 maand | VS | modelcontract EU | | onbekend~~unknown | | facilitair coördinator
  AVG-009 | GHOR | Opgeroepen hulpverleners | alarmeren | verwerker~~processor | medewerkers; vrijwilligers | naam; telefoon; rooster | | | overeenkomst | dienstverlening VR | veiligheidsregio | Alarmeer | einde inzet + 1 jaar | geen | | | nee | | hoofd GHOR
  AVG-010 | Communicatie | Nieuwsbrief | informeren | verantwoordelijke | abonnees | e-mail | | | toestemming~~consent | aanmelding website | | Postduif | tot afmelding | VS | modelcontract EU | | nee | | redacteur
""",
    r"""
ghor_meldingen_datalek.xlsx org=GGD
S 2025
T incident datalekken
t external_id | discovered_on/- | occurred_on | name/description | kind/cause/- | -/people_affected | people_affected | severity | occurred_in:to/affects:from | -/clocks.done_on/clocks | -/clocks | -/clocks.done_on/clocks | cause | lesson/- | closed_on | responsible:from/owns:from
h Kenmerk | Gemeld aan\nprivacydesk op | Datum voorval | Kort verhaal | Aard van het\nincident | Welke gegevens | Hoeveel mensen | Ernst | Bij welk team / systeem | AP gemeld? (72u) | Datum AP | Betrokkenen ingelicht? | Hoe kwam het | Maatregel om herhaling te voorkomen | Dossier dicht | Behandelaar
  DL25-01 | @2025-01-09~~2025-01-09 | @2025-01-08~~2025-01-08 | Brief bij verkeerde ouder | verkeerd verzonden~~mistake or breach | naam, afspraak | #1~~1 | laag~~low | JGZ | nee | | nee | adres niet ververst | koppeling BRP | @2025-01-20~~2025-01-20 | privacy officer
  DL25-02 | @2025-01-28 | @2025-01-27 | Laptop uit auto | diefstal | versleuteld | #0 | laag | IZB | nee | | nee | onoplettend | campagne | @2025-02-03 | privacy officer
  DL25-03 | @2025-02-19 | @2024-11-01 | Collega's konden in soa-dossiers | te ruime rechten | medisch | #412 | hoog~~high | Seksuele gezondheid | ja | @2025-02-21 | ja | rol gekopieerd | autorisatiematrix | @2025-06-30 | FG
  DL25-04 | @2025-03-14 | @2025-03-14 | Mail met alle adressen in cc | verkeerd verzonden | e-mail | #86 | midden~~middle | Reizigers | ja | @2025-03-16 | ja | geen verzendtool | verzendtool verplicht | @2025-04-01 | privacy officer
  DL25-05 | @2025-05-06 | @2025-05-05 | Phishing, mailbox overgenomen | inbraak~~attack or breach | mailbox | #230 | hoog | Staf | ja | @2025-05-08 | ja | geen MFA | MFA | @2025-07-11 | FG
  DL25-06 | @2025-06-11 | onbekend~~null | Papieren lijst gevonden op school | verloren~~loss | namen, vaccinatie | #24 | midden | JGZ | ja | @2025-06-13 | nee | papierwerk | tablet op locatie | @2025-08-15 | privacy officer
  DL25-07 | @2025-07-02 | @2025-07-01 | Uitslag bij naamgenoot | verwisseling~~mistake or breach | medisch | #2 | midden | Labkoppel | ja | @2025-07-03 | ja | geen BSN-controle | controle in koppeling | @2025-09-01 | privacy officer
  DL25-08 | @2025-10-13 | @2025-10-10 | Leverancier meldt inbraak | inbraak | NAW | #1150~~1150 | hoog | Balieplus | ja | @2025-10-14 | nog niet | lek bij leverancier | | | FG
  DL25-09 | @2025-11-17 | @2025-11-17 | Scherm zichtbaar in wachtruimte | overig | naam | #5 | laag | Reizigers | nee | | nee | opstelling balie | scherm gedraaid | @2025-11-18 | privacy officer
""",
    r"""
ghor_webformulier_algoritmen.csv org=GGD delimiter=semicolon encoding=utf-8-sig quote=all dates=iso
T algorithm formulier
t - | - | name | goal_and_impact/description | owns:from/responsible:from | supplied_by:to | kind/working | data_used | training_data/- | automated_decision | human_intervention | ai_class | ai_role | legal_basis | impact_tests/- | status/in_use_since | objection_route | notes
h Tijdstempel | E-mail invuller | Hoe noem je het algoritme? | Wat doet het en voor wie? | Welk team gebruikt het? | Wie heeft het gemaakt? | Wat voor techniek zit erin? | Welke gegevens gebruikt het? | Waarmee is het getraind? | Neemt het zelf besluiten? | Hoe houdt een mens de regie? | In welke AI-categorie valt het? | Wat zijn wij volgens de AI-wet? | Waarom mag dit? | Welke toetsen zijn gedaan? | Wordt het al gebruikt? | Waar kan iemand bezwaar maken? | Nog iets dat we moeten weten?
  2025-09-02 10:14 | team@ggd.example | Vaccinatieplanner | deelt kinderen in op een dag | JGZ | Dossierbouw BV | vaste regels~~rules | geboortedatum, postcode | n.v.t.~~null | nee~~false | planner past aan | geen AI~~not_ai | gebruiker~~deployer | Wpg | geen | ja~~active | n.v.t. |
  2025-09-02 15:40 | team@ggd.example | Uitbraaksignaal | waarschuwt bij stijging meldingen | IZB | RIVM | statistiek~~statistics | meldingen per week | historische meldingen | nee | arts beoordeelt | minimaal risico~~minimal | gebruiker | Wpg | DPIA~~["DPIA"] | ja | n.v.t. |
  2025-09-04 09:05 | team@ggd.example | Huidfoto-triage | schat urgentie van huidklacht | Reizigers | Dermabeeld | machine learning~~learning | foto van huid | 80.000 foto's | nee | verpleegkundige kijkt altijd | hoog risico~~high | gebruiker | behandelovereenkomst | DPIA; MDR~~["DPIA","MDR"] | proef | klachtenfunctionaris | weinig donkere huid in training
  2025-09-08 11:31 | team@ggd.example | Gespreksverslag | vat consult samen | JGZ | Woordhulp | taalmodel~~language | geluid van gesprek | onbekend | nee | arts corrigeert | beperkt risico~~transparency or minimal | gebruiker | toestemming | DPIA loopt | nee | klachtenfunctionaris |
  2025-09-09 13:22 | team@ggd.example | Wie belt terug | volgorde van terugbellen | Reizigers | eigen bouw | vaste regels | tijd, onderwerp | n.v.t. | ja~~true | teamleider kan wijzigen | geen AI | aanbieder~~provider | publieke taak | geen | ja | n.v.t. |
  2025-09-15 16:55 | team@ggd.example | Enquêtecodering | zet open antwoorden in groepen | Onderzoek | eigen bouw | taalmodel | open antwoorden | algemeen model | nee | steekproef 10% | minimaal risico | aanbieder | Wpg | geen | ja | n.v.t. | gepseudonimiseerd
  2025-09-22 08:47 | team@ggd.example | Verzuimvoorspeller | wie valt mogelijk uit | P&O | Loonkring | machine learning | verzuim, leeftijd | klanten leverancier | nee | - | hoog risico | gebruiker | onbekend | geen | nee | OR | niet doen, zegt FG
  2025-09-29 12:00 | team@ggd.example | Chat op website | antwoord op vragen over reizen | Communicatie | Babbelbot | taalmodel | vragen van bezoekers | website | nee | redactie leest mee | beperkt risico | gebruiker | publieke taak | DPIA | ja | webredactie |
""",
    r"""
ghor_partijen_verwerkers.xlsx org=GGD
S verwerkers
p Met wie delen we gegevens en hoe is dat geregeld?

T supplier/organisation partijen
t name | kind/- | -/supplied_by:from/processor_of:to | processor_of:to | - | - | -/region | - | contact_person/- | contact_email/- | owns:from/responsible:from | notes
h Partij | Verwerker / zelfst. verantw. | Levert | Voor welke verwerking(en) | Overeenkomst d.d. | Audit of certificaat | Gegevens staan in | Subverwerkers | Contact bij incident | Mail | Accounthouder bij ons | Bijzonderheden
  Dossierbouw BV | verwerker | Kinddossier | AVG-001 | 01-03-2021 | NEN 7510, ISO 27001 | Nederland | Serverhuys BV | security officer | incident@dossierbouw.example | teammanager JGZ |
  Labkoppel | verwerker | labberichten | AVG-003 | 12-09-2023 | NEN 7510 | Nederland | - | servicedesk | desk@labkoppel.example | functioneel beheer |
  Reisplan BV | verwerker | reizigersdossier | AVG-005 | 05-05-2020 | ISO 27001 | Ierland | wolkhuis | DPO | dpo@reisplan.example | teamleider reizigers | vernieuwen
  Enquêtehuis | verwerker | online enquêtes | AVG-006 | 20-06-2024 | ISO 27001 | Nederland | 2 | projectleider | privacy@enquetehuis.example | hoofd Onderzoek |
  Loonkring | verwerker | salarispakket | AVG-007 | 01-01-2022 | ISAE 3402 | Nederland | - | FG | fg@loonkring.example | hoofd P&O |
  Balieplus | verwerker | bezoekersapp | AVG-008 | ontbreekt | geen | VS | onbekend | support | help@balieplus.example | facilitair coördinator | stoppen?
  Postduif | verwerker | nieuwsbrieven | AVG-010 | 14-02-2023 | SOC 2 | VS | 3 | privacy team | privacy@postduif.example | redacteur |
  RIVM | zelfstandig | landelijke surveillance | AVG-002; AVG-006 | n.v.t. | n.v.t. | Nederland | | | | arts IZB |
  Veiligheidsregio Heuvelrand | opdrachtgever | | AVG-009 | 01-07-2022 | n.v.t. | Nederland | | CISO | | hoofd GHOR | wij zijn verwerker
""",
]
