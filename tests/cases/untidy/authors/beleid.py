"""Beleidsadviseur of a middle-sized municipality: headers in whole phrases, a preamble on every sheet, merged group headings, "n.t.b."."""
kBooks = [
    r"""
gemeente_projectenportfolio.xlsx org=gemeente
S Portfolio 2026 e.v.
p Projectenportfolio I&A 2026–2029
p VERTROUWELIJK - concept voor het directieoverleg
p versie 0.7 | | | | bijgewerkt: 12 januari 2026

T initiative projectenlijst
t external_id | name | description/expected_result | commissioned_by:to/owns:from | responsible:from | stage/status | planned_start/earliest_start | planned_end/deadline | planned_cost.incidental | funding_note/funded_by:to | contributes_to:to | notes
h Nr. | Naam van het project | Wat gaan we doen? | Ambtelijk opdrachtgever | Projectleider | In welke fase zit het? | Wanneer beginnen we? | Wanneer moet het af zijn? | Wat kost het (eenmalig)? | Waaruit betalen we dit? | Aan welk doel draagt het bij? | Bijzonderheden
g Programma Digitale dienstverlening
  1.1 | Vernieuwen website | Nieuwe website die voldoet aan de toegankelijkheidseisen | Directeur Dienstverlening | adviseur communicatie | uitvoering~~execution or active | @2025-09-01~~2025-09-01 | Q3 2026~~[2026-07-01..2026-09-30] | ca. 180k~~18000000 | reserve digitalisering | Inwoners regelen hun zaken online |
  1.2 | Zaakgericht werken fase 2 | Uitrol naar vergunningen en handhaving | Directeur Bedrijfsvoering | n.t.b.~~null | voorbereiding~~preparation or planned | voorjaar 2026~~[2026-03-01..2026-06-30] | medio 2027~~[2027-05-01..2027-08-31] | € 1,2 mln~~120000000 | begroting 2026, programma 7 | Eén dossier per zaak | Besluit college nodig
  1.3 | Mijn-omgeving inwoners | Persoonlijke pagina met stand van zaken | Directeur Dienstverlening | projectleider I&A | idee~~idea or planned | n.t.b.~~null | n.t.b.~~null | n.t.b.~~null | nog geen dekking | Inwoners regelen hun zaken online |
g Programma Datagestuurd werken
  2.1 | Datawarehouse sociaal domein | Gegevens Wmo, Jeugd en Participatie bijeen | Directeur Sociaal | teamleider Data / projectleider I&A~~["teamleider Data","projectleider I&A"] | uitvoering | 1-4-2025~~2025-04-01 | 31 december 2026~~2026-12-31 | $350000~~35000000 | reserve transformatie | Beter zicht op ondersteuning |
  2.2 | Dashboard openbare ruimte | Sturen op meldingen en onderhoud | Directeur Ruimte | adviseur data | verkenning | okt. 2026~~[2026-10-01..2026-10-31] | eind 2027~~[2027-10-01..2027-12-31] | 75.000,-~~7500000 | onbekend~~null | Schone en veilige wijken | alleen als 2.1 op tijd is
  2.3 | Begrippenkader | Afspraken over begrippen per domein | Concerncontroller | informatiearchitect | uitvoering | @2026-02-01 | doorlopend | $0 | regulier budget | Beter zicht op ondersteuning |
- | Totaal | | | | | | | $1805000
g Overig
  3.1 | Vervanging telefonie | | Directeur Bedrijfsvoering | coördinator ICT | afronding~~closing or active | @2025-01-15 | @2026-04-01 | $210000 | investeringskrediet 2024 | n.v.t.~~null | loopt uit
  3.2 | Werkplekvernieuwing | Laptops en mobiele telefoons, 640 stuks | Directeur Bedrijfsvoering | coördinator ICT | on hold | 2027~~[2027-01-01..2027-12-31] | 2028 | € 890.000~~89000000 | kapitaallasten | n.v.t.~~null |

p * Bedragen zijn exclusief btw en indicatief.
p Vragen? Mail het team Informatie.
""",
    r"""
gemeente_doelenboom.xlsx org=gemeente
S Doelenboom
p Van collegeprogramma naar doelen

T goal doelen
t part_of:to | name | measure_of_success | horizon/valid_until | owns:from/responsible:from | level | weight
h Hoofddoel | Subdoel | Wanneer zijn we tevreden? | In welk jaar bereikt | Wie trekt dit? | Niveau | Zwaarte (1-10)
  Iedereen kan meedoen | Minder wachttijd bij het Wmo-loket | Gemiddeld binnen 10 werkdagen een gesprek | #2027~~2027 | teammanager Toegang | tactisch~~tactical | #8
  Iedereen kan meedoen | Meer mensen digitaal vaardig | 80% van de cursisten rondt de cursus af | #2028 | programmamanager Inclusie | tactisch | #5
  Iedereen kan meedoen | Een begrijpelijke brief voor iedereen | Alle 40 standaardbrieven op B1 | #2026 | adviseur communicatie | operationeel~~operational | #6
  Een gezonde leefomgeving | Schone en veilige wijken | Waardering openbare ruimte minstens een 7 | 2028 | afdelingshoofd Ruimte | strategisch~~strategic | #9
  Een gezonde leefomgeving | Meldingen sneller opgelost | 90% binnen vijf werkdagen | #2027 | teamleider Wijkbeheer | operationeel | #7
  Een betrouwbare overheid | Eén dossier per zaak | Geen schaduwarchieven meer | eind 2027~~2027 | directeur Bedrijfsvoering | tactisch | #7
  Een betrouwbare overheid | Beter zicht op ondersteuning | Elk kwartaal een betrouwbaar beeld per wijk | 2029 | directeur Sociaal | strategisch | #10
S Toelichting
p Deze doelenboom is opgesteld in drie werksessies met het MT.
p De zwaarte is door de deelnemers met stickers bepaald.
""",
    r"""
gemeente_overlegstructuur.ods org=gemeente
S Overleggen
p Overlegstructuur informatievoorziening (vastgesteld MT 3 november 2025)

T body overlegstructuur
t name | mandate/description | leads:from | member_of:from | cadence | amount_max | next_meeting | paper_days
h Overleg | Waar gaat het over? | Voorzitter | Wie zitten erin? | Hoe vaak komt men bijeen | Mag zelf beslissen tot | Eerstvolgende keer | Stukken aanleveren (dagen vooraf)
  College van B&W | Strategische keuzes en krediet | burgemeester | wethouders, gemeentesecretaris~~["wethouders","gemeentesecretaris"] | wekelijks~~weekly | onbeperkt | @2026-02-03~~2026-02-03 | #7
  Directieteam | Portfolio en prioriteiten | gemeentesecretaris | directeuren; concerncontroller~~["directeuren","concerncontroller"] | 1x per 2 weken~~two_weekly | € 250.000~~25000000 | 9 febr. 2026~~2026-02-09 | #5
  Stuurgroep Informatie | Voortgang van projecten | directeur Bedrijfsvoering | CIO, hoofd ICT, domeinmanagers | maandelijks~~monthly | 50k~~5000000 | 19-2-2026~~2026-02-19 | #5
  Architectuurboard | Toetsing aan principes | informatiearchitect | architecten, CISO | om de week~~two_weekly | geen~~null or 0 | @2026-02-12 | #3
  Wijzigingsoverleg applicaties | Kleine wijzigingen en releases | coördinator functioneel beheer | functioneel beheerders | elke maand | $10000~~1000000 | @2026-02-05 | #2
  Privacyoverleg | Verwerkingen, DPIA's, datalekken | privacy officer | FG, CISO, juristen | per kwartaal~~quarterly | - ~~null | n.t.b.~~null | n.v.t.~~null
""",
    r"""
gemeente_besluitenlijst.xlsx org=gemeente
S Besluiten
p Besluitenlijst Stuurgroep Informatie
p periode: okt 2025 t/m jan 2026

T decision besluitenlijst
t external_id | name | question/description | decided_by:to | taken_on | state/status | rationale/description | amount | informed:from
h Besluit-\nnummer | Onderwerp | Gevraagd besluit | Genomen in | d.d. | Stand van zaken | Overwegingen bij het besluit | Financieel beslag | Wie moet dit weten?
  SI-2025-31 | Aanschaf zaaksysteem | Instemmen met de gunning | Stuurgroep Informatie | @2025-10-16~~2025-10-16 | genomen~~taken | Beste prijs-kwaliteit | $412000~~41200000 | inkoop
  SI-2025-32 | Uitfasering oude formulieren | Akkoord op stopdatum 1-7-2026 | Stuurgroep Informatie | 16 oktober 2025~~2025-10-16 | Genomen | Leverancier stopt met ondersteuning | geen~~null or 0 | alle teams
  SI-2025-33 | Dekking datawarehouse | Voorstel voor de kadernota | Directieteam | 27-10-'25~~2025-10-27 | aangehouden~~deferred | Eerst duidelijkheid over structurele lasten | € 95.000 per jaar~~9500000 | concerncontrol
  SI-2025-34 | Gebruik van taalmodellen | Vaststellen richtlijn | College van B&W | 04/11/2025~~2025-11-04 | genomen | Risico's beheersbaar met huisregels | nvt~~null | medewerkers, FG~~["medewerkers","FG"]
  SI-2026-01 | Keuze archiefoplossing | Keuze tussen variant A en B | Stuurgroep Informatie | nog niet~~null | moet nog~~open | | ca. € 60.000~~6000000 | archivaris
  SI-2026-02 | Stop pilot sensoren afval | Pilot beëindigen | Stuurgroep Informatie | | ingetrokken~~withdrawn | Indiener trekt voorstel terug | | wijkbeheer

n NB: nummer 35 is vervallen
""",
    r"""
gemeente_trends_en_wetgeving.ods org=gemeente
S Ontwikkelingen
p Omgevingsscan 2026

T driver ontwikkelingen
t name | kind | made_by | applies_from | certainty | consequence | reference | ring
h Trend / wet | Type | Afkomstig van | Van kracht per | Zekerheid | Gevolgen voor onze gemeente | Bron | Wanneer aan de slag
  Wet digitale overheid, tweede tranche | wetgeving~~law | Rijk~~national | 1 juli 2026~~2026-07-01 | zeker~~certain | Inlogmiddelen bij alle formulieren | Staatsblad | nu~~now
  AI-verordening, hoogrisicosystemen | wetgeving | EU~~eu | 2-8-2026~~2026-08-02 | zeker | Register en menselijk toezicht inrichten | PB EU | nu
  Cyberbeveiligingswet | Wet | rijk | medio 2026~~[2026-05-01..2026-08-31] | vrijwel zeker | Meldplicht en zorgplicht, ook voor ons | kamerstuk | z.s.m.~~now
  Vergrijzing | maatschappelijk~~society | - ~~null | n.v.t.~~null | zeker | Meer vraag naar Wmo, minder handen | | later~~later
  Krapte op de arbeidsmarkt ICT | maatschappij | | | zeker | Vacatures blijven open | | nu
  Generatieve AI in kantoorsoftware | technologie~~technology | markt | al bezig | verwacht~~expected | Beleid en training nodig | | binnenkort~~soon
  Regionale samenwerking belastingen | regionaal~~region | regio~~regional | 2028 | mogelijk~~possible | Eigen belastingsysteem vervalt wellicht | regio-overleg | volgen~~watch
""",
    r"""
gemeente_architectuurprincipes.csv org=gemeente delimiter=tab encoding=utf-16
p Architectuurprincipes gemeente, vastgesteld door het directieteam
p
T principle principes
t external_id | name | statement/description | rationale | implications | adopted_by:to
h Nr | Principe | Wat spreken we af? | Waarom vinden we dat? | Wat betekent dat in de praktijk? | Vastgesteld door
  P1 | Eenmalig vastleggen | We leggen een gegeven één keer vast en gebruiken het vaker | Minder fouten, minder werk | Geen eigen lijstjes naast de bron | directieteam
  P2 | Hergebruiken voor kopen, kopen voor maken | We kijken eerst wat er al is | Beheerlast beperken | Iedere aanvraag begint met een toets op het landschap | directieteam
  P3 | Standaard, tenzij | Open standaarden zijn de regel | Geen afhankelijkheid van één leverancier | Afwijken alleen met besluit van de architectuurboard | directieteam
  P4 | Privacy vanaf het ontwerp | Niet meer gegevens dan nodig | AVG en vertrouwen | DPIA voor de start | college
  P5 | Toegankelijk voor iedereen | Alles wat naar buiten gaat is toegankelijk | Wettelijke plicht | Toets voor livegang | college
  P6 | Cloud waar het kan | Nieuwe oplossingen als dienst | Continuïteit en kennis | Exitplan bij ieder contract | directieteam
""",
    r"""
gemeente_interviewronde.xlsx org=gemeente
S 1. Gesprekken
p Interviewronde informatiebehoeften, najaar 2025

T interview gesprekken
t external_id | name | interviewed_in:from/spoken_with | date | level | held_by | summary/description | approved
h # | Gesprek | Met wie gesproken? | Op | Niveau | Door | In het kort | Verslag akkoord?
  G1 | Gesprek directie Sociaal | directeur Sociaal | @2025-09-22 | bestuur~~board | informatiemanager | Stuurt op wachttijden, ziet cijfers te laat | ja~~true
  G2 | Gesprek Wijkbeheer | teamleider Wijkbeheer | @2025-09-24 | uitvoering~~operations | informatiemanager | Meldingen komen via vijf kanalen | ja
  G3 | Gesprek Financiën | concerncontroller | 1 okt 2025~~2025-10-01 | management~~management | stagiair informatiebeleid | Prognose kost veel handwerk | nee~~false
  G4 | Gesprek Vergunningen | afdelingshoofd Vergunningen | 8 okt 2025 | tactisch~~management | informatiemanager | Geen zicht op doorlooptijd per stap | nog niet~~false or null
S 2. Behoeften
p Wat hebben mensen nodig? (uitkomst van de gesprekken)

T information_need informatiebehoeften
t raised_in:to | name | needs:from | serves:to | importance | served_today | timeliness_wanted | today/description/notes
h Uit gesprek | Ik wil weten… | Wie wil dit weten? | Voor welke beslissing? | Hoe belangrijk (1 = nauwelijks, 5 = onmisbaar) | Hoe goed lukt dat nu (0-5) | Hoe vaak nodig | Hoe gaat het nu?
  G1 | Wachttijd per wijk en per voorziening | directeur Sociaal | Verdelen van capaciteit | #5~~5 | #2~~2 | wekelijks~~weekly | Excel van de teams, eens per maand
  G1 | Verwachte instroom jeugdhulp | directeur Sociaal / concerncontroller~~["directeur Sociaal","concerncontroller"] | Begroting | #5 | #1 | per kwartaal~~quarterly | schatting
  G2 | Openstaande meldingen per straat | teamleider Wijkbeheer | Dagplanning | #4 | #3 | dagelijks~~daily | lijst uit het meldsysteem
  G2 | Herhaalde meldingen op één plek | teamleider Wijkbeheer | Onderhoudsplan | #3 | #0 | maandelijks | niet
  G3 | Verplichtingen tegenover budget | concerncontroller | Bestuursrapportage | #5 | #2 | maandelijks~~monthly | handmatig uit twee systemen
  G4 | Doorlooptijd per processtap | afdelingshoofd Vergunningen | Inzet van mensen | #4 | #1 | elke week | n.v.t.~~null
  G4 | Aantal aanvragen met ontbrekende stukken | afdelingshoofd Vergunningen | Verbeteren formulier | #3 | #1 | ad hoc~~on_request | steekproef
""",
    r"""
gemeente_krachtenveld.xlsx org=gemeente
S Krachtenveld
p Krachtenveldanalyse zaakgericht werken | | | | NIET VERSPREIDEN

T person/role/body/organisation stakeholders
t name/fulfils:to | member_of:to/part_of:to | influence/stake_in.influence | stake_in.interest/- | stake_in.attitude/- | stake_in.concern/notes/- | stake_in.next_step/- | stake_in.last_contact/-
h Wie | Afdeling of organisatie | Macht\n(H/M/L) | Belang\n(H/M/L) | Voor of tegen? | Wat zit erachter? | Volgende actie | Laatste contact
  Gemeentesecretaris | directie | H~~high or 5 | M | + | Wil rust na reorganisatie | Bijpraten voor DT | @2026-01-06
  Afdelingshoofd Vergunningen | Ruimte | H | H | – | Vreest productieverlies | Werkbezoek aan buurgemeente | @2026-01-09
  OR-voorzitter | medezeggenschap | M~~middle or 3 | H | 0 | Werkdruk | adviesaanvraag | dec 2025
  Coördinator functioneel beheer | Bedrijfsvoering | M | H | ++ | Wil af van maatwerk | in projectgroep | wekelijks
  Archivaris | Streekarchief | L~~low or 1 | H | + | Bewaartermijnen | betrekken bij inrichting | @2025-11-28
  Accounthouder leverancier | extern | M | M | + | Vervolgopdracht | zakelijk houden | @2025-12-15
""",
]
