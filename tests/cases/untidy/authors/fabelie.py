"""Functional administrator in a merged municipal organisation: her own words (pakket, scherm, knop), FB/TB, key users, first a nickname then the official name, everything with j/n, ODS and CSV with commas forgotten, months as words, typing errors."""
kBooks = [
    r"""
paketten_overzicht_FB_nov.ods org=gemeentelijke_werkorganisatie
S paketten
p welke paketten hebben we en wie weet er wat van (FB = functioneel beheer, TB = technisch beheer)

T application paketten
t name | abbreviation/- | description | supplied_by:to | version | - | hosting | owns:from | responsible:from/stewards:from | responsible:from/stewards:from | uses:from | users | supports:to | depends_on:to/flows_to:to/flows_to:from | personal_data | contract_end | yearly_cost | -/before:from | -/business_fit | notes/description
h paket | bijnaam | wat doe je er mee | van wie | versie nu | laatste update | waar draait ie | eigenaar (teammgr) | FB | TB | welke teams | hoeveel mensen | voor welk proces | koppeld met | staan er persoonsgeg. in (j/n) | contrakt tot | kost per jaar ca. | vervangen door? | rapportcijfer FB | opmerkingen
  Burgerloket Suite | BLS | uittreksels, paspoorten, verhuizingen | Loketsoft | 24.3 | sept | bij leverancier~~hosted | burgerzaken | FB 1 | TB extern | burgerzaken | #34~~34 | reisdocumenten | zaaksysteem, GBA | j~~true | @2027-12-31~~2027-12-31 | $96000~~9600000 | | 7 | sluit slecht aan op fotokiosk
  Zaaksysteem De Stroom | stroompje | zaken en documenten | Stroom BV | 11 | aug | SaaS~~saas | dienstverlening | FB 2 | geen | alle | #420 | alle zaakprocessen | alles | j | @2028-06-30 | $140000 | | 6 | traag op maandag
  Belastingpakket Heffer | heffer | aanslagen ozb | Heffer | 9.1.4 | jan | eigen servers~~on_premises | financiën | FB 3 | TB 1 | belastingen | #12 | heffen en innen | BAG, kadaster | j | @2026-12-31 | $58000 | samenwerking belastingen | 8 | stopt
  Grafbeheer | eeuwig | graven en rechten | klein bedrijfje | 3 | 2019 | pc kelder | buitendienst | FB 1 | TB 1 | begraafplaats | #3 | lijkbezorging | geen | j | @2029-01-01 | $1900 | | 8 | nooit gedoe
  Wegenbeheer Straatbeeld | | inspecties en planning | Straatbeeld | 2026.1 | mei | SaaS | openbare ruimte | FB 4 | geen | wegen, groen | #28 | onderhoud wegen | geo | n~~false | @2027-05-01 | $33000 | | 7 | 
  Wmo en Jeugd Zorgregie | regie | indicaties en declaraties | Zorgregie NL | 5.7 | okt | SaaS | sociaal domein | FB 5 | geen | wmo, jeugd | #85 | voorzieningen toekennen | berichtenverkeer, zaaksysteem | j | @2027-12-31 | $167000 | | 5 | maandelijks storing
  Uitkeringspakket Baken | baken | participatiewet | Bakensoft | 19 | okt | bij leverancier | sociaal domein | FB 5 | TB extern | inkomen | #47 | bijstand | suwinet | j | @2028-12-31 | $122000 | | 6 | 
  Subsidie-excel | exceltje | wie krijgt wat | zelf gemaakt | - | vorige week | netwerkschijf | welzijn | niemand | niemand | welzijn | #4 | subsidies | geen | j | | | zaaksysteem | 2 | moet weg!!
  Vergunningen Omgeving | OLO-opvolger | aanvragen omgeving | Vergunnix | 4.2 | sept | SaaS | VTH | FB 6 | geen | vth, omgevingsdienst | #39 | vergunningverlening | DSO, zaaksysteem | j | @2027-02-28 | $75000 | | 6 | verlengen of niet?
  Raadsinformatie | ris | stukken voor raad | Notulix | cloud | nvt | SaaS | griffie | griffie zelf | geen | griffie, college | #60 | besluitvorming | zaaksysteem | n | @2028-03-31 | $14500 | | 9 | 
  Kassa zwembad | plons | kaartjes | Kassatech | 8 | 2022 | pc zwembad | sport | FB 4 | TB 1 | zwembad | #9 | recreatie | bank | n | @2026-11-30 | $4200 | | 4 | 
""",
    r"""
wensenlijst_gebruikers.csv org=gemeentelijke_werkorganisatie encoding=cp1252 delimiter=semicolon
T intake/initiative wensen
t external_id | date | commissioned_by:to/asked_by | - | affects:to/related_to:to | name | description/summary | why/business_case | - | score_urgency | size | - | outcome/status | owns:from/responsible:from | planned_end/- | - | notes/-
h volgnr | binnengekomen op | vraag van (team) | via | welk paket | wens in 1 zin | uitleg | waarom nu? | MoSCoW | haast (H/M/L) | hoe groot (S/M/L) | stemmen keyusers | wat doen we ermee | wie pakt op | klaar in | teruggekoppeld | aantek.
  W001 | 4-3-2026~~2026-03-04 | burgerzaken | keyuseroverleg | Burgerloket Suite | foto direct vanuit kiosk | scheelt scannen | lange rij in de zomer | M | H~~high | S~~small | 9 | oppakken als project~~initiative | FB 1 | juni | j | 
  W002 | 11-3-2026 | wmo | mail | Wmo en Jeugd Zorgregie | rapport wachtlijst | wethouder vraagt er om | begroting | S | M | M | 5 | via leverancier | FB 5 | q4 | j | ticket 8812
  W003 | 12-3-2026 | griffie | telefoon | Raadsinformatie | zoeken in moties | | | C | L~~low | S | 2 | afgewezen~~declined | | | j | zit al in volgende versie
  W004 | 2-4-2026 | belastingen | gang | Heffer | nieuwe brief ozb | huisstijl is veranderd | aanslag in februari | M | H | S | 4 | opgelost~~solved | FB 3 | mei | j | 
  W005 | 20-4-2026 | inkomen | keyuseroverleg | Baken | minder klikken bij heronderzoek | 14 schermen per klant | werkdruk | S | M | L~~large | 11 | oppakken als project | FB 5 | 2027 | n | 
  W006 | 7-5-2026 | wegen | mail | Straatbeeld | foto's op kaart | | nieuwe tablets | S | M | M | 3 | via leverancier | FB 4 | ? | n | 
  W007 | 18-5-2026 | alle | MT | Stroom | sneller zoeken | | klachten | M | H | L | 31 | oppakken als project | FB 2 | q1 2027 | j | 
  W008 | 9-6-2026 | begraafplaats | bezoek | Grafbeheer | tablet op het veld | regen en papier | | C | L | M | 1 | nog bespreken | FB 1 | | n | 
  W009 | 30-6-2026 | welzijn | mail | Subsidie-excel | echt systeem | foutgevoelig | accountant | M | H | L | 4 | behoefte uitwerken~~need | FB 2 | | j | 
  W010 | 1-9-2026 | vth | mail | Vergunningen Omgeving | DSO-meldingen filteren | te veel mail | | S | M | S | 6 | via leverancier | FB 6 | okt | j | 
  W011 | 14-9-2026 | sport | telefoon | Kassa zwembad | pinnen doet raar | | seizoen | M | H | S | 1 | doorverwezen~~referred | TB 1 | | j | 
""",
    r"""
Processen_en_wie_doet_wat_(concept_2).xlsx org=gemeentelijke_werkorganisatie
S processen
p Opgehaald bij de teams in sept/okt. Nog niet iedereen heeft gereageerd!

T process processen
t in_domain:to | external_id | name | description | owns:from/accountable:from | responsible:from | people_involved | volume | lead_time | lead_time_wanted | uses:to/supports:from | - | criticality | rto_hours | complies_with:to | part_of:to | - | notes/-
h cluster | nr | proces | van ... tot ... | proceseigenaar | team | fte/mensen | aantal p.jr | doorloop nu (dgn) | zou moeten (dgn) | paketten | papieren stap? | hoe erg als 't stil ligt | mag stilliggen (uur) | wettelijk kader | hoort onder | ingevuld door | nog uitzoeken
  Dienstverlening | 1.1 | Paspoort aanvragen | van afspraak tot uitreiking | mgr. publiek | burgerzaken | #14~~14 | #9800~~9800 | #6~~6 | #5 | Burgerloket Suite | n | hoog~~high | #8~~8 | Paspoortwet | Reisdocumenten | keyuser bz | 
  Dienstverlening | 1.2 | Verhuizing verwerken | van melding tot BRP | mgr. publiek | burgerzaken | #8 | #6100 | #3 | #1 | Burgerloket Suite; De Stroom | n | middel~~middle | #24 | Wet BRP | Basisregistratie personen | keyuser bz | briefadressen
  Dienstverlening | 1.3 | Melding openbare ruimte | van melding tot klaar | mgr. buiten | klantcontact | #6 | #11200 | #9 | #5 | Straatbeeld | j | middel | #48 | - | Beheer openbare ruimte | coörd. kcc | 
  Sociaal | 2.1 | Wmo-aanvraag | melding - onderzoek - beschikking | mgr. sociaal | wmo | #22 | #2400 | #61 | #56 | Zorgregie; De Stroom | j | hoog | #24 | Wmo 2015 | Voorzieningen | kwal.mdw | spoedaanvragen?
  Sociaal | 2.2 | Bijstand aanvragen | aanvraag - besluit - betaling | mgr. sociaal | inkomen | #19 | #870 | #38 | #30 | Baken | j | mag niet stil~~vital | #8 | Participatiewet | Inkomen | kwal.mdw | 
  Sociaal | 2.3 | Heronderzoek | selectie tot besluit | mgr. sociaal | inkomen | #7 | #1300 | #45 | #40 | Baken | j | laag~~low | #120 | Participatiewet | Inkomen | | 
  Ruimte | 3.1 | Omgevingsvergunning | aanvraag tot besluit | mgr. ruimte | vth | #16 | #640 | #52 | #56 | Vergunningen Omgeving | n | middel | #48 | Omgevingswet | VTH | juridisch | termijnen rechtens
  Ruimte | 3.2 | Toezicht bouw | start bouw tot gereed | mgr. ruimte | vth | #5 | #410 | #200 | #180 | Vergunningen Omgeving | j | laag | #168 | Wkb | VTH | | 
  Bedrijfsv. | 4.1 | Factuur betalen | binnenkomst tot betaald | concerncontroller | financiën | #6 | #15400 | #24 | #30 | Heffer?; boekhouding | n | hoog | #72 | | Financiën | fin. adm. | juiste paket invullen
  Bedrijfsv. | 4.2 | Raadsbesluit voorbereiden | van idee tot raad | griffier | griffie | #4 | #160 | #90 | | Raadsinformatie | n | middel | #48 | Gemeentewet | Besluitvorming | griffie | 
  Bedrijfsv. | 4.3 | Subsidie verlenen | aanvraag tot vaststelling | mgr. sociaal | welzijn | #4 | #230 | #70 | #56 | Subsidie-excel | j | laag | #168 | Awb titel 4.2 | Welzijn | | 
""",
    r"""
rollen_en_autorisaties_Stroom.xlsx org=gemeentelijke_werkorganisatie
S rollen
p Rollenlijst zaaksysteem – wie mag wat. Niet zelf aanpassen, vraag FB

T role rollen
t name | abbreviation/external_id | responsibilities/description | part_of:to | fulfils:from/- | - | level | side | fte | uses:to | may_use:to/reads:to | writes:to/may_use:to | - | needs_competence:to | deputy_of:from | -/owns:from/accountable:from | - | valid_from | valid_until | notes/-
h rol | code | wat hoort er bij | team | wie zitten er in (functies) | aantal accounts | richtend/inrichtend/verrichtend | kant (business/info/techniek) | fte | scherm / paket | mag inzien | mag wijzigen | mag verwijderen | moet kunnen | achtervang | aanvragen bij | laatst gecontroleerd | geldig van | tot | opm
  Behandelaar | BEH | zaken afhandelen | alle | medewerkers | #212 | verrichtend~~perform | business~~business | #180 | De Stroom | zaak, document | zaak, document | n | zaakgericht werken | Coördinator | teammgr | @2026-09-01 | @2021-01-01~~2021-01-01 | | 
  Coördinator | COO | verdelen en bewaken | alle | coördinatoren | #31 | inrichtend~~arrange | business | #12 | De Stroom | zaak | zaak | n | zaakgericht werken | Behandelaar | teammgr | @2026-09-01 | @2021-01-01 | | 
  Functioneel beheerder | FB | inrichten, testen, vragen | I&A | FB 2, FB 6 | #2 | inrichtend | info~~information | #1.6~~1.6 | De Stroom beheer | alles | inrichting | j | inrichten zaaktypen | Applicatiebeheerder | mgr. I&A | @2026-10-15 | @2021-01-01 | | teveel rechten volgens auditor
  Applicatiebeheerder | TB | updates, koppelingen | ICT | TB 1 | #1 | verrichtend | techniek~~technology | #0.4 | beheerconsole | logging | inrichting | j | koppelvlakken | leverancier | mgr. I&A | @2026-10-15 | @2021-01-01 | | 
  Raadpleger | RPL | meekijken | KCC | kcc-medewerkers | #44 | verrichtend | business | #20 | De Stroom | zaak | | n | | | teammgr | @2026-03-01 | @2022-05-01 | | 
  Archivaris | ARC | vernietigen en overbrengen | DIV | recordmanager | #3 | inrichtend | info | #1 | De Stroom | document | metadata | j | archiefwet | DIV-medewerker | mgr. FZ | @2026-09-20 | @2021-01-01 | | 
  Extern adviseur | EXT | tijdelijk meekijken | omgevingsdienst | adviseurs | #17 | verrichtend | business | #0 | De Stroom | zaak VTH | advies | n | | | mgr. ruimte | @2025-12-01 | @2024-01-01 | @2026-12-31~~2026-12-31 | verloopt!
  Proceseigenaar | PE | proces vaststellen | MT | teammanagers | #9 | richtend~~direct | business | #0.9 | dashboard | sturingsinfo | | n | procesdenken | | gem.secretaris | @2026-01-10 | @2023-01-01 | | 
  Gegevensmanager | GM | kwaliteit van gegevens | I&A | vacature | #0 | inrichtend | info | #0.8 | dashboard | alles | | n | datakwaliteit | FB | mgr. I&A | | @2026-11-01 | | nieuw
""",
]
