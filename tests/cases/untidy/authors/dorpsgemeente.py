"""IT coordinator of a small municipality who does everything alone: headers as he would say them, question marks, nicknames of suppliers, half empty columns, euros with and without cents, a final version that is not final."""
kBooks = [
    r"""
applicatielijst_def_(echt)_nov26.xlsx org=gemeente
S lijst
p Applicatielijst gemeente – als er iets niet klopt hoor ik het graag

T application applicaties
t name | description | owns:from | stewards:from/responsible:from | uses:from | supplied_by:to | - | hosting | yearly_cost | contract_end | availability | integrity | confidentiality | personal_data | flows_to:to | users | plotted_on:to | before:from | - | notes
h Programma | Wat doe je ermee | Wie is eigenaar | Functioneel beheer | Welke teams | Leverancier | Laatst gebeld met leverancier | Cloud of hier | Kost per jaar | Contract loopt tot | B | I | V | Privacygevoelig? | Geeft gegevens aan | Hoeveel gebruikers | GEMMA-component | Vervangen in project | Wachtwoord in kluis | Nog iets
  Zaakwijzer | zaken en post | gemeentesecretaris | Joke | alle teams | Dosis | 9-10 | cloud~~saas | € 41.200~~4120000 | 31-12-2027~~2027-12-31 | H~~high | M~~middle | M | ja~~true | Burgerbalie; archief~~["Burgerbalie", "archief"] | 95~~95 | Zaakregistratiecomponent |  | ja |
  Burgerbalie | paspoorten, BRP | teamleider Publiek | Sanne | Publiek | Centrum+ |  | cloud | € 38.900 | 30-6-2026 | H | H | H | ja | Belastingpakket | 14 | BRP-beheercomponent | Nieuwe BRP-oplossing | ja | al verlengd, brief zoek ik nog
  Belastingpakket | OZB en heffingen | teamleider Financiën | Bert | Financiën | Centrum+ | 2025 | cloud | € 22.750 | 31-12-2028 | M | H | M | ja | Grootboek | 6 | Belastingencomponent |  | ja |
  Grootboek | financiën | teamleider Financiën | Bert | Financiën, budgethouders | Rekenwerk | 14-3 | cloud | € 27.400 | 31-12-2026 | M | H | L~~low | nee~~false |  | 40 | Financiële component | Aanbesteding financieel pakket | ja |
  Sociaal Dossier | Wmo en jeugd | teamleider Samenleving | Fatima | Samenleving | Hulpwaarts | 9-10 | cloud | € 33.000 | 31-3-2028 | M | H | H | ja | Zaakwijzer | 18 | Wmo-component |  | nee |
  GroenApp | bomen en speelplekken | teamleider Buiten | Kees | Buitendienst | Groeiwijs |  | cloud | € 4.950,00 | 31-5-2027 | L | M | L | nee |  | 9 | BOR-component |  | nee | werkt op oude tablets
  Vergunningenplein | omgevingswet | teamleider Ruimte | Joke | Ruimte | Dosis | 2025 | cloud | € 19.800 | 31-12-2027 | M | M | M | ja | Zaakwijzer | 12 | VTH-component |  | ja |
  Raadsite | stukken en uitzending | griffier | griffie | griffie, raad | Raadhuis Online | 14-3 | cloud | € 11.000 | 30-9-2027 | M | M | L | nee |  | 30 | RIS-component |  | ? |
  Begraafplaats | graven en rechten | teamleider Publiek | Sanne | Publiek | Zerk Software | 9-10 | hier~~on_premises | € 1.450 | jaarlijks | L | H | M | ja | Belastingpakket | 3 | Begraafplaatscomponent |  | nee | man gaat met pensioen!
  Telefoon | bellen en wachtrij | ik | ik | alle teams | Belcom |  | cloud | € 17.300 | 31-10-2026 | H | L | L | ja |  | 110 |  | Telefonie regio | ja |
  Archief oud | oude dossiers tot 2014 | gemeentesecretaris | Joke | DIV | - | 2025 | hier | € 0 | geen | L | H | M | ja |  | 2 |  | E-depot streekarchief | nee | server uit 2013
  Salaris & HR | personeel, verlof | gemeentesecretaris | P&O | P&O, leidinggevenden | Loonlijn | 14-3 | cloud | € 16.300 | 31-12-2027 | M | H | H | ja | Grootboek | 110 | HRM-component |  | ja |
  Kaartviewer | kadaster, luchtfoto, riolering | teamleider Ruimte | Kees | alle teams | Terraview | 9-10 | cloud | € 9.750 | 31-8-2028 | M | M | L | nee | GroenApp | 60 | Geo-viewer |  | nee |
  Formulieren | e-formulieren op de site | teamleider Publiek | Joke | Publiek | Dosis |  | cloud | € 7.900 | 31-12-2027 | M | M | M | ja | Zaakwijzer | 5 | e-Formulierencomponent | Formulieren toegankelijk | ja |
  Website | informatie voor inwoners | communicatie | communicatie | communicatie | Webweef | 2025 | cloud | € 6.400 | 30-4-2027 | M | M | L | nee |  | 4 | Webcontentcomponent |  | nee |
  Afsprakenmaker | balieafspraken | teamleider Publiek | Sanne | Publiek | Wachtrij.nl | 14-3 | cloud | € 3.100 | 31-12-2026 | M | L | M | ja | Burgerbalie | 14 | Afsprakencomponent |  | nee |
  Riolering | pompen en storingen | teamleider Buiten | Kees | Buitendienst | Pompgemaal IT | 9-10 | hier | € 5.600 | 31-3-2027 | H | M | L | nee |  | 4 |  |  | ? | modem uit 2010
  Kantoor | mail, agenda, vergaderen | ik | ik | alle teams | shared service |  | cloud | € 52.000 | 31-5-2027 | H | M | M | ja |  | 110 | Kantoorautomatisering |  | ja |

p B, I, V: H = hoog, M = midden, L = laag. Wat leeg is weet ik (nog) niet.
""",
    r"""
processen_en_producten_uitwijk.xlsx org=gemeente
S processen
p voor het uitwijkplan, ingevuld met de teamleiders (sept.)
T process processen
t name | responsible:from | criticality | rto_hours | volume | lead_time | lead_time_wanted | supports:from | people_involved | -
h Proces | Welk team doet het | Hoe erg als het stilligt | Moet terug binnen (uur) | Aantal per jaar | Duurt nu (dagen) | Zou moeten (dagen) | Met welk programma | Hoeveel mensen | Ingevuld op
  Paspoort aanvragen | Publiek | hoog~~high | #24~~24 | #1450~~1450 | #5~~5 | #5 | Burgerbalie | #6 | @2026-09-08
  Geboorte aangeven | Publiek | hoog | #24 | #98 | #1 | #1 | Burgerbalie | #6 | @2026-09-10
  Uitkering levensonderhoud | Samenleving | mag niet stilvallen~~vital | #8 | #310 | #28 | #21~~21 | Sociaal Dossier | #7 | @2026-09-15
  Wmo-melding | Samenleving | hoog | #48 | #640 | #44 | #30 | Sociaal Dossier | #9 | @2026-09-08
  Omgevingsvergunning | Ruimte | middel~~middle | #120 | #260 | #52 | #40 | Vergunningenplein | #8 | @2026-09-10
  OZB-aanslag | Financiën | laag~~low | #240 | #6900 | #30 | #30 | Belastingpakket | #3 | @2026-09-15
  Crisis en rampen | Veiligheid | mag niet stilvallen | #1 | #2 | #0 | #0 | Telefoon | #12 | @2026-09-08
  Facturen betalen | Financiën | middel | #72 | #5200 | #21 | #14 | Grootboek | #5 | @2026-09-10
  Melding openbare ruimte | Buitendienst | laag | #72 | #1830 | #9 | #5 | GroenApp | #9 | @2026-09-15
  Verkiezingen | Publiek | mag niet stilvallen | #4 | #1 | #42 | #42 | Burgerbalie | #25 | @2026-09-08
  Raadsvergadering | Griffie | laag | #48 | #11 | #21 | #21 | Raadsite | #4 | @2026-09-10
  Post registreren | DIV | middel | #48 | #11400 | #2 | #1 | Zaakwijzer | #3 | @2026-09-15
  Salaris betalen | P&O | hoog | #48 | #12 | #10 | #10 | Salaris & HR | #2 | @2026-09-08
  Begraven | Publiek | hoog | #24 | #61 | #5 | #5 | Begraafplaats | #3 | @2026-09-10
S producten
T service producten
t name | aims_at:to | digital | promised_days | volume | serves:from/uses:to | realises:from | -
h Product | Voor wie | Kan het online? | Beloofde termijn (dagen) | Aantal in 2025 | Via welk kanaal | Uit welk proces | Leges
  Paspoort | inwoners | nee~~false | #5~~5 | #1450 | balie | Paspoort aanvragen | € 83,87
  Uittreksel BRP | inwoners | ja~~true | #2 | #890~~890 | website, balie~~["website", "balie"] | Paspoort aanvragen | € 17,10
  Omgevingsvergunning | inwoners; ondernemers | ja | #56 | #260 | landelijk loket | Omgevingsvergunning | variabel
  Huishoudelijke hulp | ouderen | ja | #56 | #410 | telefoon | Wmo-melding | geen
  Bijstandsuitkering | inwoners met laag inkomen | nee | #56 | #310 | balie | Uitkering levensonderhoud | geen
  Evenementenvergunning | verenigingen | ja | #56 | #74 | website | Omgevingsvergunning | € 41,00
  Melding losse stoeptegel | iedereen | ja | #5 | #1830 | app | Melding openbare ruimte | geen
  Rijbewijs | inwoners | nee | #5 | #1120 | balie | Paspoort aanvragen | € 51,10
  Kwijtschelding | inwoners met laag inkomen | ja | #84 | #205 | website | OZB-aanslag | geen
""",
    r"""
informatieplan_2027_projecten_v0.8.ods org=gemeente
S projecten
p Informatieplan 2027 – projecten. Bedragen × € 1.000. Nog niet door het MT!
T initiative projecten
t external_id | name | description | commissioned_by:to | leads:from/responsible:from | affects:to | contributes_to:to | planned_cost.incidental | planned_cost.structural | funding_note/funded_by:to | earliest_start | duration | mandatory | mandatory_ground | - | score_feasibility | - | notes
h nr | Project | Waar gaat het over | Opdrachtgever | Projectleider | Merken er iets van | Hoort bij doel | Eenmalig | Elk jaar erbij | Geld komt uit | Kan beginnen in | Duurt (kwartalen) | Moet het? | Van wie moet het | Offerte binnen? | Haalbaar? | Besproken met Ria | Stand van zaken
  1 | Nieuwe BRP-oplossing | contract loopt af | teamleider Publiek | inhuur | Publiek | Dienstverlening op 1 | 120~~12000000 | 6~~600000 | reserve ICT | 2027-Q1~~2027-Q1 | 4~~4 | ja~~true | contract + RvIG | ja | middel~~middle | ja | offerte gevraagd, wachten op regio
  2 | Aanbesteding financieel pakket | Grootboek stopt | teamleider Financiën | Bert | Financiën, budgethouders~~["Financiën", "budgethouders"] | Bedrijfsvoering op orde | 85 | 4 | begroting | Q1 2027 | 5 | ja | aanbestedingswet | nee | laag~~low | ja | gesprek met 2 leveranciers gehad
  3 | E-depot streekarchief | oude dossiers overbrengen | gemeentesecretaris | Joke | DIV | Bedrijfsvoering op orde | 30 | 7 | reserve ICT | Q3 2027 | 3 | ja | Archiefwet | half | hoog~~high | nee |
  4 | Telefonie regio | samen met 3 buren | ik | ik | alle teams | Samen sterker | 25 | -3 | begroting | 2027-Q1 | 2 | nee~~false |  | ja | hoog | ja | contract ligt klaar
  5 | Formulieren toegankelijk | eisen toegankelijkheid | teamleider Publiek | communicatie | Publiek | Dienstverlening op 1 | 12 | 2 | begroting | 2027-Q2 | 2 | ja | Besluit toegankelijkheid | nee | hoog | nee |
  6 | Tablets buitendienst | nieuw, 9 stuks | teamleider Buiten | ik | Buitendienst | Dienstverlening op 1 | 8 | 1 | begroting | 2027-Q2 | 1 | nee |  | half | hoog | ja |
  7 | BIO2 op orde | gat na audit | gemeentesecretaris | CISO regio | alle teams | Bedrijfsvoering op orde | 40 | 15 | reserve ICT | 2027-Q1 | 6 | ja | BIO2 / Cbw | ja | laag | nee | audit besproken in MT
  8 | Datagedreven Wmo | dashboard wachttijd | teamleider Samenleving | Fatima | Samenleving | Samen sterker | 18 | 3 | subsidie | 2027-Q4 | 3 | nee |  | nee | middel | nee | idee van Fatima
  9 | Woo actief openbaar | platform en werkwijze | griffier | Joke | alle teams | Open gemeente | 22 | 9 | Rijk (Woo-gelden) | 2027-Q2 | 4 | ja | Woo | half | middel | ja | platform gekozen
-  | totaal |  |  |  |  |  | 360 | 44
S communicatie
T change_action communicatie
t name | part_of:to | kind | aims_at:to | message | means | date | reach_wanted | -
h Actie | Bij project | Soort | Voor wie | Wat vertellen we | Hoe | Wanneer | Hoeveel mensen bereiken | Taart?
  Kijkje in het nieuwe BRP | Nieuwe BRP-oplossing | voorlichting~~communication | Publiek | zo ziet het eruit | demo aan de balie | 15-4-2027~~2027-04-15 | 14~~14 | ja
  Training balie | Nieuwe BRP-oplossing | training~~training | Publiek | oefenen met testpersonen | 2 dagdelen | 1-9-2027 | 14 | nee
  Bellen met de laptop | Telefonie regio | training | alle medewerkers | je toestel verdwijnt | filmpje | 20-2-2027 | 110 | nee
  Phishing-quiz | BIO2 op orde | gedrag~~adoption | alle medewerkers | herken de nepmail | quiz in kantine | 10-3-2027 | 110 | ja
  Brief aan inwoners | Formulieren toegankelijk | voorlichting | inwoners | je kunt het nu zelf | huis-aan-huisblad | 1-6-2027 | 9000 | nee
  Spreekuur Woo | Woo actief openbaar | gedrag | teamleiders | wat moet op de site | inloop op maandag | 7-6-2027 | 12 | nee
  Afscheid Grootboek | Aanbesteding financieel pakket | voorlichting | budgethouders | wat je nog moet afsluiten | mail | 1-11-2027 | 40 | ja
  Meekijken met tablets | Tablets buitendienst | training | Buitendienst | melding doen in twee tikken | in de kantine | 10-5-2027 | 9 | ja
""",
    r"""
risicos_en_besluiten_ICT.xlsx org=gemeente
S risico's
T risk risico's
t name | cause | effect | likelihood | impact | - | mitigates:from | treatment | owns:from | review_date
h Wat kan er misgaan? | Hoe komt dat? | Wat merken we dan? | Kans (1-5) | Gevolg (1-5) | K x G | Wat doen we al? | Wat is de keuze | Van wie is dit | Weer bekijken
  Server archief valt uit | apparaat uit 2013 | dossiers niet in te zien | #4~~4 | #3~~3 | #12=D2*E2 | reservekopie op band | verminderen~~reduce | gemeentesecretaris | @2027-01-15~~2027-01-15
  Ik ben langdurig ziek | één persoon doet alles | niets gaat door | #2 | #5 | #10=D3*E3 | afspraak met buurgemeente | verminderen | gemeentesecretaris | @2027-03-01
  Gijzelsoftware | mail of oude software | weken papier | #3 | #5 | #15=D4*E4 | monitoring regio; offline kopie | verminderen | CISO regio | @2027-01-15
  Leverancier Zerk stopt | eigenaar met pensioen | graven niet te vinden | #4 | #2 | #8=D5*E5 |  | accepteren~~accept | teamleider Publiek | @2027-06-01
  Datalek Wmo | verkeerd geadresseerde post | klacht, boete | #3 | #4 | #12=D6*E6 | vierogen | verminderen | teamleider Samenleving | @2027-02-01
  Boete op niet toegankelijk | formulieren van leverancier | dwangsom | #3 | #2 | #6=D7*E7 | planning gepubliceerd | overdragen~~transfer | teamleider Publiek | @2027-06-01
  Contract vergeten op te zeggen | lijst niet bij | jaar extra betalen | #4 | #2 | #8=D8*E8 | deze lijst | vermijden~~avoid | ik | @2027-01-15
  Glasvezel stuk | graafwerk rotonde | geen verbinding | #2 | #4 | #8=D9*E9 | 5G-router | verminderen | ik | @2027-04-01
S besluiten MT
T decision besluiten
t taken_on | name | question | advice | decided_by:to | state | rationale | amount | -
h Datum MT | Onderwerp | Wat vroeg ik | Mijn advies | Wie besloot | Stand | Waarom zo | Bedrag | Mail gestuurd
  12-1-2026~~2026-01-12 | Telefonie met de regio | mogen we meedoen | meedoen | MT | besloten~~taken | goedkoper, minder zorgen | € 25.000~~2500000 | ja
  9-3-2026 | Archiefserver | vervangen of E-depot | E-depot | MT | besloten | Archiefwet | € 30.000 | ja
  18-5-2026 | Tablets buitendienst | nu of 2027 | nu | MT | uitgesteld~~deferred | begroting op | € 8.000 | ja
   | Financieel pakket | wie leidt de aanbesteding | inkoopbureau | MT | voorbereid~~prepared |  | € 85.000 | nee
  14-9-2026 | CISO delen | halve fte erbij | ja | college | besloten | audit | € 38.000 | ja
   | AI-gebruik medewerkers | toestaan? | ja met regels | college | open~~open |  |  | nee
  12-10-2026 | Formulieren | zelf bouwen of kopen | kopen | MT | besloten | niemand kan het hier | € 12.000 | ja
  9-11-2026 | Kaartviewer verlengen | twee jaar erbij? | nee, regio | MT | ingetrokken~~withdrawn | was al verlengd |  | ja
""",
]
