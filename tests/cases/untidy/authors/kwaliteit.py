"""Quality manager of a public health service and a safety region: CAPITALS in headers, plan-do-check-act, harmonisation scheme numbers, scores multiplied, merged headers, empty helper columns, autofilter leftovers."""
kBooks = [
    r"""
ggd_verbeterregister.xlsx org=GGD
S VERBETERPUNTEN
p KWALITEIT - VERBETERREGISTER 2025 (HKZ)

T finding verbeterregister
t external_id | raised_in:to/based_on:to | found_on | name/description | violates:to/complies_with:to/- | severity | affects:to/owns:from/- | -/description | action | responsible:from/owns:from | due_on | status/- | closed_on | - | notes/description
h NR | BRON | DATUM | AFWIJKING / VERBETERPUNT | NORM-\nELEMENT | CAT. | AFDELING | OORZAAK | MAATREGEL | ACTIEHOUDER | STREEF-\nDATUM | STATUS NU | AFGESLOTEN OP | | EFFECT?
  25-01 | interne audit | @2025-01-20~~2025-01-20 | Autorisaties jeugddossier niet jaarlijks nagelopen | HKZ 5.4 | kritiek~~high | JGZ | geen eigenaar | matrix en jaarlijkse controle | teammanager JGZ | @2025-04-01 | gereed~~ended | @2025-03-28~~2025-03-28 | | hercontrole goed
  25-02 | interne audit | @2025-01-20 | Protocol prikaccident verouderd | HKZ 6.1 | niet-kritiek~~low or middle | IZB | arts met verlof | herzien | staf IZB | @2025-06-01 | gereed | @2025-06-12 | |
  25-03 | klacht | @2025-02-11 | Uitslag naar oud adres gestuurd | HKZ 4.2 | kritiek | Seks. gezondheid | adres niet uit BRP | koppeling BRP | functioneel beheer | @2025-09-01 | loopt~~active | | |
  25-04 | externe audit | @2025-03-18 | Kwaliteitshandboek op drie plaatsen | HKZ 2.3 | niet-kritiek | Staf | historisch gegroeid | één documentsysteem | kwaliteitsmedewerker | @2025-12-31 | loopt | | |
  25-05 | externe audit | @2025-03-18 | Geen bewijs van back-uptest | NEN 7510 A.8.13 | kritiek | ICT | niet vastgelegd | test per kwartaal + verslag | ICT-coördinator | @2025-07-01 | te laat | | |
  25-06 | MIM | @2025-04-07 | Verkeerd vaccin klaargelegd | HKZ 6.3 | kritiek | JGZ | etiketten lijken op elkaar | barcode scannen | vaccincoördinator | @2025-10-01 | loopt | | |
  25-07 | medewerkers | @2025-05-22 | Dubbel invoeren in twee systemen | - | aandacht | Forensisch | geen koppeling | onderzoek koppeling | I-adviseur | | nieuw | | |
  25-08 | interne audit | @2025-06-16 | Inwerkprogramma niet getekend | HKZ 3.2 | niet-kritiek | P&O | formulier kwijt | digitaal formulier | P&O | @2025-09-15 | gereed | @2025-09-01 | | ok
  25-09 | risico-inventarisatie | @2025-08-25 | Uitwijk meldkamer GHOR niet geoefend | - | kritiek | GHOR | planning | oefening plannen | hoofd GHOR | @2026-02-01 | nieuw | | |
  25-10 | klacht | @2025-10-02 | Afspraak maken lukt niet met schermlezer | HKZ 4.5 | niet-kritiek | Reizigers | toegankelijkheid | aanpassen webformulier | webredactie | @2026-01-15 | loopt | | |
""",
    r"""
ggd_processenoverzicht.xlsx org=GGD
S PROCESSEN
p PROCESSENOVERZICHT HKZ, met score op beschikbaarheid (BIA)

T process overzicht
t - | part_of:to/-/in_domain:to | external_id | name | description/- | owns:from/accountable:from | responsible:from/stewards:from | supports:from/uses:to | volume | criticality | rto_hours | - | - | status/-
h SRT | HOOFDPROCES | CODE | PROCES | DOEL VAN HET PROCES | PROCES-\nEIGENAAR | WIE VOERT UIT? | SYSTEEM | AANTAL\nPER JAAR | KRITISCH? | MAX. UITVAL\n(in uren) | REVISIE\nVÓÓR | DOC.NR. | STAND
  P | Jeugd | JG-01 | Consult 0-4 jaar | groei en ontwikkeling volgen | mgr. JGZ | jeugdarts, verpleegkundige | Kinddossier | #41200~~41200 | hoog~~high | #24~~24 | @2026-05-01 | Q-101 | actueel
  P | Jeugd | JG-02 | Rijksvaccinatieprogramma | kinderen beschermen | mgr. JGZ | verpleegkundige | Kinddossier; Vaccinregister | #38900 | hoog | #48 | @2026-05-01 | Q-102 | actueel
  P | Infectieziekten | IZ-01 | Melding infectieziekte | bron opsporen, verspreiding stoppen | mgr. IZB | arts IZB | Meldsysteem IZ | #2100 | vitaal~~vital | #4~~4 | @2025-11-01 | Q-201 | revisie
  P | Infectieziekten | IZ-02 | Reizigersadvies | gezond op reis | mgr. IZB | verpleegkundige | Reisplan | #9800 | laag~~low | #72 | @2027-01-01 | Q-202 | actueel
  P | Acuut | GH-01 | Opschalen geneeskundige keten | hulp bij ramp | hoofd GHOR | OvD-G | Crisisnet | #14 | vitaal | #1 | @2026-01-01 | Q-301 | actueel
  P | Forensisch | FO-01 | Lijkschouw | doodsoorzaak vaststellen | mgr. Forensisch | forensisch arts | Forensdossier | #1350 | hoog | #8 | @2026-09-01 | Q-401 | actueel
  P | Gezondheid | GB-01 | Gezondheidsmonitor | cijfers voor gemeenten | hoofd Onderzoek | epidemioloog | Enquêtetool; Statpakket | #4 | laag | #240 | @2027-03-01 | Q-501 | actueel
  O | Bedrijfsvoering | BV-01 | Werving en indiensttreding | mensen vinden | hoofd P&O | P&O-adviseur | HR-portaal | #160 | laag | #120 | @2026-06-01 | Q-601 | actueel
  O | Bedrijfsvoering | BV-02 | Inkoop tot betaling | op tijd betalen | controller | inkoper, fin. adm. | Boekhoudpakket | #7300 | midden~~middle | #72 | @2026-06-01 | Q-602 | concept
  S | Sturing | ST-01 | Managementreview | bijsturen | directeur | kwaliteitsmedewerker | - | #2 | laag | | @2026-02-01 | Q-701 | actueel
""",
    r"""
vrn_risicodossier.xlsx org=veiligheidsregio
S RISICO'S 2025
p RISICODOSSIER INFORMATIEVOORZIENING VEILIGHEIDSREGIO

T risk dossier
t external_id | name/event | cause | effect | threatens:to/in_domain:to | likelihood | impact | - | mitigates:from | treatment | - | - | - | owns:from | review_date | status
h NR | RISICO | | | RAAKT | SCORE NU | < | < | BEHEERSMAATREGEL | AANPAK | SCORE STRAKS | < | < | EIGENAAR | HERZIEN\nVÓÓR | STATUS
h | WAT KAN ER GEBEUREN? | DOORDAT | WAARDOOR | PROCES / SYSTEEM | KANS | GEVOLG | K x G | | | KANS | GEVOLG | K x G | | |
  R1 | Meldkamersysteem valt uit | ouder netwerkdeel | eenheden later ter plaatse | Meldkamer | #2~~2 | #5~~5 | #10=F5*G5 | noodprocedure; dubbele lijn | verminderen~~reduce | #1 | #5 | #5=K5*L5 | hoofd Meldkamer | @2026-03-01~~2026-03-01 | open
  R2 | Gijzelsoftware in kantoorautomatisering | phishing | weken zonder mail | Kantoorautomatisering | #3 | #4 | #12=F6*G6 | MFA; segmentering | verminderen | #2 | #3 | #6=K6*L6 | CISO | @2026-03-01 | open
  R3 | Kaart in voertuig klopt niet | gemeente levert laat aan | verkeerde route | Voertuigterminals | #3 | #3 | #9=F7*G7 | maandlevering afspreken | verminderen | #2 | #3 | #6=K7*L7 | team Geo | @2026-06-01 | open
  R4 | Leverancier roosterpakket stopt | overname | bezetting onbekend | Roosteren | #2 | #4 | #8=F8*G8 | exitplan | overdragen~~transfer | #2 | #2 | #4=K8*L8 | hoofd Bedrijfsvoering | @2026-01-15 | open
  R5 | Gegevens hulpvrager op straat | app op privételefoon | boete, vertrouwen | Berichtenapp | #4 | #3 | #12=F9*G9 | verbod; eigen app | vermijden~~avoid | #1 | #3 | #3=K9*L9 | FG | @2025-12-01 | open
  R6 | Vakmensen C2000 gaan met pensioen | leeftijdsopbouw | storing duurt langer | Verbindingen | #4 | #3 | #12=F10*G10 | opleiden; regiopool | verminderen | #3 | #2 | #6=K10*L10 | hoofd Meldkamer | @2026-09-01 | open
  R7 | Ademlucht-registratie onjuist | dubbele invoer | onveilig materieel | Materieelbeheer | #2 | #4 | #8=F11*G11 | scanner | verminderen | #1 | #4 | #4=K11*L11 | teamleider Logistiek | @2026-02-01 | gesloten~~ended
  R8 | Drone-beelden te lang bewaard | geen termijn in systeem | klacht AP | Dronebeelden | #3 | #2 | #6=F12*G12 | | accepteren~~accept | #3 | #2 | #6=K12*L12 | coördinator drones | @2026-04-01 | open
S WAARDEN
T - legenda
t - | - | -
h WAARDE | KANS | GEVOLG
  1 | < 1 x per 10 jaar | < € 10.000
  2 | 1 x per 5-10 jaar | € 10.000 - 50.000
  3 | 1 x per 2-5 jaar | € 50.000 - 250.000
  4 | jaarlijks | € 250.000 - 1 mln
  5 | vaker | > € 1 mln
""",
    r"""
vrn_prestaties_dashboard.xlsx org=veiligheidsregio
S KPI
p PRESTATIE-INDICATOREN 2025 - KWARTAALRAPPORTAGE ALGEMEEN BESTUUR

T kpi prestaties
t external_id | in_domain:to/- | name | definition | unit_of_measure | target | baseline/measurements/-@2024 | measurements@2025-Q1 | measurements@2025-Q2 | measurements@2025-Q3 | measurements@2025-Q4 | direction/- | source | owns:from/responsible:from | notes
h NR | PROGRAMMA | INDICATOR | HOE GEMETEN | EENHEID | NORM | 2024 | REALISATIE 2025 | < | < | < | TREND | BRON | WIE LEVERT AAN | TOELICHTING
h | | | | | | | Q1 | Q2 | Q3 | Q4 | | | |
  1 | Brandweer | Opkomsttijd binnen norm | % prio 1 binnen norm | % | 80 | 76,2 | 77,0~~77 | 78,4 | 75,9 | | = | Meldkamer | BI-team | zomer: bezetting
  2 | Brandweer | Beschikbaarheid vrijwilligers | % voertuigen gealarmeerd en uitgerukt | % | 95 | 93,1 | 92,8 | 93,5 | 92,2 | | - | Rooster | BI-team |
  3 | Brandweer | Controles brandveiligheid | aantal uitgevoerd | aantal | 1.400~~1400 | 1.322 | 310 | 402 | 288 | | + | Inspectie-app | Risicobeheersing |
  4 | GHOR | Witte keten geoefend | % instellingen | % | 90 | 71 | 15 | 38 | 52~~52 | | + | Oefenplan | hoofd GHOR |
  5 | Meldkamer | Aannametijd 112 | gemiddeld in seconden | sec | 10 | 11,4 | 10,9 | 10,2 | 10,6 | | + | Telefooncentrale | Meldkamer |
  6 | Crisis | Functies crisisteam gevuld | % piketrooster | % | 100 | 97 | 98 | 98 | 99 | | + | Piketrooster | Crisisbeheersing |
  7 | Bedrijfsvoering | Ziekteverzuim | voortschrijdend | % | 5,5 | 6,4 | 6,6 | 6,1 | 5,8 | | + | HR | P&O |
  8 | Bedrijfsvoering | Storingen meldkamer > 1 uur | aantal | aantal | 0 | 3 | 1 | 0 | 0 | | + | Servicedesk | ICT |
  9 | Bedrijfsvoering | Facturen op tijd betaald | % binnen 30 dagen | % | 95 | 91 | 90 | 93 | 94 | | + | Financiën | Fin. adm. |

p + verbetering   = gelijk   - verslechtering
""",
]
