"""Team leader in the operation of a municipality, a school and a hospital: lists that grew over years, everyday words (wie, wat, waar), x and v as marks, colour words, empty rows, headers that come back on every page, rows that run on."""
kBooks = [
    r"""
gemeente_wat_gebruiken_we.xlsx org=gemeente
S Lijst
p Wat gebruiken we allemaal? Lijst van programma's per team
p (print op A3!)


T application wat_gebruiken_we
t uses:from | name | description | responsible:from | users | hosting | personal_data | confidentiality | time_class/- | supplied_by:to | notes
h Team | Programma | Waarvoor gebruiken we het | Wie weet er alles van | Met z'n hoevelen | Waar staat het | Staan er persoonsgegevens in | Hoe vertrouwelijk | Houden of weg | Van wie komt het | Overig
  Burgerzaken | Burgerbalie | Paspoorten en rijbewijzen | functioneel beheer BZ | #22~~22 | eigen server~~on_premises | x~~true | hoog~~high | houden | Loketwerk |
  Burgerzaken | Afsprakenplanner | Afspraken aan de balie | teamleider Burgerzaken | #30 | cloud | x | midden~~middle | houden | Roosterhuis |
  Burgerzaken | Begraafadministratie | Graven en rechten | medewerker begraafplaats | #4 | eigen server | x | laag~~low | weg | eigen bouw | Access!
  Toegang | Zaaklicht Suite | Aanvragen Wmo en Jeugd | functioneel beheer | #64 | leverancier~~hosted | x | hoog | houden | Zaaklicht |
  Toegang | Regiecirkel | Gezinsplannen | kwaliteitsmedewerker | #48 | saas~~saas | x | zeer hoog | houden | Samenkern |
  Toegang | Wachtlijst.xlsx | Wachtlijst bijhouden | teamleider Toegang | #6 | netwerkschijf | x | hoog | weg | - ~~null | vervangen door dashboard

  Wijkbeheer | Meldloket | Meldingen van inwoners | coördinator meldingen | ± 35~~35 | saas | x | laag | houden | Meldloket BV |
  Wijkbeheer | Boombeheer | Bomen en controles | boombeheerder | #7 | saas | | laag | houden | Groenkaart |
  Wijkbeheer | Speelplek | Speeltoestellen en keuringen | toezichthouder | #3 | saas | | laag | ? | Keurhuis |
  Wijkbeheer | Gladheid | Strooiroutes | rayonhoofd | #9 | saas | | laag | houden | Routewerk | alleen winter
h Team | Programma | Waarvoor gebruiken we het | Wie weet er alles van | Met z'n hoevelen | Waar staat het | Staan er persoonsgegevens in | Hoe vertrouwelijk | Houden of weg | Van wie komt het | Overig
  Vergunningen | Zaaklicht Omgeving | Omgevingsvergunningen | functioneel beheer | #41 | leverancier | x | midden | houden | Zaaklicht |
  Vergunningen | Welstandslijst | Adviezen welstand | secretaris | #5 | netwerkschijf | | laag | weg | eigen bouw |
  Vergunningen | Kaartlaag GIS | Kaarten | geo-adviseur | #60 | eigen server | | laag | houden | Geoplein |
  Vergunningen | Bodemarchief | Rapporten over bodem | milieuadviseur | #12 | eigen server | | laag | weg | Bodemdata | loopt af
  Handhaving | Boa-app | Bonnen schrijven | coördinator boa's | #18 | saas | x | hoog | houden | Straatwerk |
  Handhaving | Leegstand | Panden die leeg staan | inspecteur | #4 | netwerkschijf | x | midden | weg | |
  Handhaving | Camerakijk | Beelden centrum | veiligheidsadviseur | #6 | eigen server | x | hoog | houden | Camerawerk | aparte ruimte
  Belastingen | Parkeerplus | Parkeervergunningen | medewerker parkeren | #11 | saas | x | midden | houden | Parkeerplus NV |
  Belastingen | Waardepaal | WOZ | taxateur | #9 | saas | x | midden | houden | Waardepaal |
  Belastingen | Kwijtschelding | Toetsen inkomen | medewerker invordering | #8 | eigen server | x | hoog | ? | eigen bouw |
  Financiën | Cijferkern FIN | Boekhouden | adviseur financiën | #140 | leverancier | | midden | houden | Cijferkern |
  Financiën | Subsidieboek | Subsidies bijhouden | subsidieconsulent | #7 | netwerkschijf | x | laag | weg | | Access
h Team | Programma | Waarvoor gebruiken we het | Wie weet er alles van | Met z'n hoevelen | Waar staat het | Staan er persoonsgegevens in | Hoe vertrouwelijk | Houden of weg | Van wie komt het | Overig
  P&O | Loonwijzer Online | Salaris en verlof | adviseur P&O | iedereen | saas | x | hoog | houden | Loonwijzer |
  P&O | Leerplein | Cursussen | adviseur opleiden | iedereen | saas | x | laag | houden | Leerhuis Noord |
  Communicatie | Briefpost | Nieuwsbrief | redacteur | #5 | saas | x | laag | ? | Briefpost Inc. | buiten EU?
  Communicatie | Webbeheer | De website | webredacteur | #16 | saas | | laag | houden | Pagina BV |
  I&A | Ticketboom | Meldingen en wijzigingen | servicedesk | #210~~210 | saas | x | laag | houden | Ticketboom |
  I&A | Wachtwoordkluis | Wachtwoorden | CISO | #25 | eigen server | | zeer hoog | houden | Kluiswerk |
- | 28 programma's
""",
    r"""
gemeente_teams.csv org=gemeente delimiter=semicolon encoding=cp1252
T unit teams
t part_of:to | name | leads:from | head_count | fte | description | notes
h Afdeling | Team | Teamleider | Mensen | Formatie | Wat doen ze | Bijz.
  Dienstverlening | Burgerzaken | teamleider BZ | #34~~34 | 27,6~~27.6 | balie, paspoorten, akten |
  Dienstverlening | Klantcontact | teamleider KCC / plv.~~["teamleider KCC","plv."] | 21 | 16,2 fte~~16.2 | telefoon en chat | vacature
  Sociaal | Toegang | vacant~~null | 64 | #55.8 | gesprekken en besluiten |
  Sociaal | Jeugd | teamleider Jeugd | 38 | #33.4 | gezinsplannen |
  Ruimte | Wijkbeheer | teamleider Wijk | ca. 35~~35 | #31 | groen, wegen, meldingen | excl. inhuur
  Bedrijfsvoering | I&A | teamleider I&A | #25 | 23,9 | beheer en projecten |
  Bedrijfsvoering | P&O | hoofd P&O | #14 | 11,75~~11.75 | personeel |
""",
    r"""
gemeente_klantkanalen.ods org=gemeente
S Kanalen en doelgroepen
p Hoe komen mensen bij ons binnen?

T channel kanalen
t name | kind | yearly_contacts | opening_hours | aims_at:to | notes
h Kanaal | Wat voor soort | Hoe vaak per jaar | Wanneer open | Voor wie | Opgemerkt
  Balie stadhuis | balie~~desk | 48.000~~48000 | ma-vr 9-17 | inwoners; ondernemers~~["inwoners","ondernemers"] |
  Telefoon 14 | bellen~~phone | #112000~~112000 | ma-vr 8.30-17 | inwoners | piek op maandag
  Website | web~~web | 1,1 mln~~1100000 | altijd | iedereen |
  Chat | chat~~chat | #9500 | 9-21 | inwoners |
  Brief | post~~mail | 31 duizend~~31000 | nvt~~null | inwoners | daalt
  Thuis langs | huisbezoek~~visit | #2600 | op afspraak | ouderen |


p Wie zijn onze klanten?
T audience doelgroepen
t name | kind | size | digital_skills | notes
h Doelgroep | Type | Hoeveel | Kan goed digitaal (%) | Let op
  Inwoners 18-67 | inwoners~~citizens | #41000~~41000 | 82%~~0.82 |
  Inwoners 67+ | inwoners | #13500 | 46~~0.46 | vaak hulp van familie
  Ondernemers | bedrijven~~businesses | 4.200~~4200 | 90 % | eHerkenning
  Nieuwkomers | inwoners | ± 900~~900 | onbekend~~null | taal
  Eigen collega's | personeel~~staff | #620 | #95~~0.95 |
""",
    r"""
ziekenhuis_vragen_aan_ict.xlsx org=ziekenhuis
S vragen
p Binnengekomen vragen (bijhouden door servicepunt zorg-ICT)
T intake vragen
t external_id | date | interviewed_in:from | asked_by | name/description/summary | why | outcome | raised_in:from | notes
h volgnr | Binnen op | Van afdeling | Wie vroeg het | Vraag | Waarom nu? | Wat is ermee gedaan | Is geworden | opmerking
  26-001 | @2026-01-05~~2026-01-05 | cardiologie | afdelingshoofd | Kan de ecg in het dossier? | nieuwe apparatuur | wordt project~~initiative | ecg-koppeling | 
  26-002 | 5/1~~2026-01-05 or null | poli zuid | planner | Lijst met wegblijvers | veel no-show | informatiebehoefte~~need | zicht op no-show | 
  26-003 | @2026-01-07 | voeding | diëtist | Nieuw formulier | audit | meteen opgelost~~solved | n.v.t.~~null | 
  26-004 | @2026-01-08 | apotheek | apotheker | Barcode scannen bij bed | veiligheid | nee~~declined | - ~~null | geen budget 2026
  26-005 | 12 jan 2026~~2026-01-12 | hr | adviseur | Rooster op telefoon | cao | doorverwezen~~referred | | naar leverancier
  26-006 | @2026-01-13 | lab | hoofd lab | Uitslag sneller bij huisarts | afspraak regio | loopt | | 
""",
    r"""
school_mijlpalen.csv org=mbo_school delimiter=semicolon encoding=utf-8-sig dates=short
p Planning studentvolgsysteem
p
T milestone mijlpalen
t part_of:to | name | date | reached_on | status/- | responsible:from/owns:from | notes
h Project | Wat moet er klaar zijn | Wanneer | Echt klaar op | v / x | Wie zorgt ervoor | Let op
  nieuw studentvolgsysteem | Programma van eisen akkoord | @2026-02-13~~2026-02-13 | @2026-02-20~~2026-02-20 | v~~ended | product owner SVS |
  nieuw studentvolgsysteem | Aanbesteding gepubliceerd | @2026-03-31 | | x | inkoper | na MR
  nieuw studentvolgsysteem | Gunning | jun '26~~[2026-06-01..2026-06-30] | n.v.t.~~null | x | bestuur | standstill 20 dagen
  nieuw studentvolgsysteem | Proefdraaien Economie | wk 5 2027~~[2027-02-01..2027-02-07] | | x | ict-coach |
  nieuw studentvolgsysteem | Live voor alle opleidingen | @2027-08-23 | | x | projectleider SVS | niet later!
  Digitaal toetsen alle opleidingen | Toetslokalen ingericht | @2025-12-19 | 9-1-26~~2026-01-09 | v | facilitair |
""",
    r"""
ziekenhuis_audit_bevindingen.ods org=ziekenhuis
S Bevindingen
p Bevindingen interne audit 2025 + opvolging
T finding bevindingen
t external_id | name/description | raised_in:to | evaluates:to | severity | found_on | action | due_on | responsible:from/owns:from | closed_on | status/-
h Nr | Wat is er gevonden | Uit welke audit | Waar gaat het over | Hoe erg (rood/oranje/groen) | Gevonden op | Wat gaan we eraan doen | Uiterlijk | Wie pakt het op | Opgelost op | Stand
  1 | Accounts van vertrokken mensen nog actief | audit toegang 2025 | werkplek | rood~~high or null | @2025-05-20~~2025-05-20 | koppeling met hr | @2025-09-01 | hoofd ICT | @2025-08-28~~2025-08-28 | klaar
c  | dito: ook bij leveranciers | | | | | | | | |
  2 | Geen lijst van medische apparaten aan het net | audit netwerk | medische techniek | rood | @2025-06-11 | inventariseren | Q1 2026~~[2026-01-01..2026-03-31] | medische techniek / ICT~~["medische techniek","ICT"] | | loopt~~active
  3 | Back-up niet getest | audit netwerk | back-up | oranje~~middle or null | 11-6-25~~2025-06-11 | twee keer per jaar testen | 1 nov. 2025~~2025-11-01 | beheer | 3 nov. 2025~~2025-11-03 | klaar
  4 | Instructie papieren uitslag verouderd | audit lab | lab | groen~~low or null | @2025-10-02 | herzien | geen haast~~null | hoofd lab | | nog niet
  5 | Verwerkersovereenkomst ontbreekt | audit privacy | roosterplanning | oranje | @2025-11-14 | opvragen | z.s.m.~~null | inkoop | n.v.t.~~null | loopt
""",
    r"""
gemeente_vergaderschema.xlsx org=gemeente
S 2026
p Vergaderschema 2026 (onder voorbehoud)
T meeting vergaderschema
t held_by:to | name | date | paper_deadline | attendees | material | outcome/notes
h Overleg | Onderwerp | Datum | Stukken uiterlijk | Wie komen er | Welke stukken | Uitkomst
  Stuurgroep Informatie | Portfolio Q1 | do 19 februari 2026~~2026-02-19 | vr 13 februari 2026~~2026-02-13 | CIO, domeinmanagers | portfoliolijst | 
  Stuurgroep Informatie | Kadernota | @2026-03-19~~2026-03-19 | @2026-03-13 | idem | concept kadernota | 
  Architectuurboard | Principes | 12-02-2026~~2026-02-12 | 9-02~~2026-02-09 or null | architecten | principes v2 | akkoord
  Privacyoverleg | DPIA chatbot | @2026-03-03 | @2026-02-24 | FG, PO, CISO | dpia 0.8 | 
  Directieteam | Prioriteiten 2027 | mei 2026~~[2026-05-01..2026-05-31] | nnb~~null | directeuren | | 
  Wijzigingsoverleg applicaties | Releases voorjaar | @2026-04-02 | n.v.t.~~null | fb'ers | kalender | 
""",
    r"""
school_wie_doet_wat_evaluatie.csv org=mbo_school delimiter=tab encoding=cp1252
p Terugblik projecten schooljaar 24/25
T evaluation evaluaties
t evaluates:to | name | date | expected | found | adjustment | responsible:from/owns:from
h Project | Terugblik | Gehouden op | Wat dachten we vooraf | Wat bleek | Wat doen we de volgende keer anders | Wie schreef dit
  WIFI VERVANGEN | evaluatie wifi | 3-11-2025~~2025-11-03 | klaar voor start schooljaar | zes weken later | eerder bestellen | systeembeheer
  Rooster app | evaluatie proef app | 12 juni 2025~~2025-06-12 | 70% gebruikt de app | 35% | docenten betrekken | roosterbureau
  Laptops in bruikleen | evaluatie uitleen | juli 2025~~[2025-07-01..2025-07-31] | 50 per jaar | 140 aanvragen | wachtlijst en criteria | servicedesk
  Digitaal tekenen | evaluatie tekenen | 24/06/25~~2025-06-24 | minder papier | klopt, 80% minder | n.v.t.~~null | studentzaken
  Datateam | evaluatie datateam | n.t.b.~~null | elk kwartaal een analyse | een keer gelukt | uren vastleggen | kwaliteitszorg
""",
]
