"""Collection information manager of a museum with a regional archive: objects and lists of terms, open data in snake case, visitors as audiences, everything explained in half sentences, sizes of files, an ODS kept by a volunteer."""
kBooks = [
    r"""
Programmatuur_depot_en_kantoor.ods org=museum
S programma's
T application programmatuur
t name | description | responsible:from/stewards:from/owns:from | version | hosting | in_use_since | notes/-
h Programma | Gebruikt voor | Beheerder | Versie | Eigen server of cloud | In gebruik sinds | Aantekening
  CollectieWijzer | objecten beschrijven | team registratie | 8.4~~"8.4" | eigen server~~on_premises | @2014-05-01~~2014-05-01 | upgrade kost een jaar
  ArchiefRek | archiefinventarissen | archivaris | 5.1 | cloud~~saas | @2021-01-01 | 
  Beeldbankje | foto's en scans | vrijwilligers | 2.0 | eigen server | @2009-09-01 | maker met pensioen
  Kassa & tickets | kaartverkoop | publieksservice | | cloud | @2023-03-01 | 
  Klimaatkijk | temperatuur en vocht in depot | depotbeheerder | 3.3 | eigen server | @2018-11-01 | los netwerk
  Zaalplanner | verhuur en rondleidingen | events | | cloud | @2022-06-01 | dubbel met agenda
  Nieuwsbriefmaker | mailings | marketing | | cloud | @2019-02-01 | 
""",
    r"""
open_data_catalogus.csv org=museum delimiter=comma encoding=utf-8 dates=iso lines=unix
T data_set
t external_id | name | description | publisher | licence | access | read_as | location | refresh | issued | modified | personal_data | owns:from/stewards:from/responsible:from | tags | -
h identifier | titel | omschrijving | uitgever | licentie | toegangsrechten | bestandsformaat | download_url | bijwerkfrequentie | publicatiedatum | gewijzigd_op | bevat_persoonsgegevens | databeheerder | trefwoorden | omvang_mb
  ds-001 | Objecten vaste collectie | basisbeschrijving van 48.000 objecten | Erfgoedhuis | CC0 | openbaar~~public | json~~json | https://data.erfgoedhuis.example/ds-001 | wekelijks~~weekly | @2019-04-01~~2019-04-01 | @2026-11-20 | nee~~false | team registratie | kunst; nijverheid | 310
  ds-002 | Bevolkingsregisters 1850-1920 | namen en adressen | Streekarchief | CC BY | openbaar | csv~~csv | https://data.erfgoedhuis.example/ds-002 | jaarlijks~~yearly | @2020-01-15 | @2026-01-10 | ja~~true | archivaris | stamboom | 88
  ds-003 | Bouwvergunningen tot 1990 | index en scans | Streekarchief | CC BY | openbaar | csv | https://data.erfgoedhuis.example/ds-003 | maandelijks~~monthly | @2021-06-01 | @2026-10-31 | ja | archivaris | bouwen; stad | 1250
  ds-004 | Klimaatmetingen depot | temperatuur en vocht | Erfgoedhuis | geen | intern~~restricted or private | database~~database | \\srv04\klimaat | continu~~continuous | | @2026-11-27 | nee | depotbeheerder | depot | 42
  ds-005 | Bruiklenen | wat is waar uitgeleend | Erfgoedhuis | geen | beperkt~~restricted | excel~~excel | P:\bruikleen | dagelijks~~daily | | @2026-11-26 | ja | registrar | bruikleen | 2
  ds-006 | Beeldbank luchtfoto's | foto's 1930-1975 | Streekarchief | rechthebbende onbekend | beperkt | api~~api | https://beeld.erfgoedhuis.example/api | niet meer~~never | @2016-03-03 | @2022-08-14 | nee | vrijwilligers | luchtfoto | 96000
""",
    r"""
begrippen_en_uitwisseling.xlsx org=museum
S Begrippen
p Woorden waar we het over eens moeten worden (werkgroep begrippen, 3e ronde)

T term begrippen
t name | definition | other_words | related_to:to/- | source | example | state | approved_on
h Begrip | Wat bedoelen we ermee | Ook wel genoemd | Niet verwarren met | Herkomst definitie | Voorbeeld | Vastgesteld? | Op datum
  Object | één ding dat we bewaren en een nummer heeft | voorwerp; museumstuk~~["voorwerp", "museumstuk"] | Ensemble | handboek registratie | stoel 1882-014 | ja~~approved | @2026-03-05~~2026-03-05
  Ensemble | groep objecten die bij elkaar hoort | set | Collectie | werkgroep | theeservies | ja | @2026-03-05
  Collectie | alles wat onder één naam verzameld is | verzameling | Fonds | handboek registratie | textielcollectie | ja | @2026-03-05
  Fonds | archief van één maker | archief | Collectie | archiefnorm | archief steenfabriek | voorstel~~proposed | 
  Bruikleen | object tijdelijk bij een ander | uitleen | Depotplaats | werkgroep | schilderij naar zustermuseum | discussie~~disputed | 
  Standplaats | waar iets nu staat | locatie | Depotplaats | | zaal 4, vitrine B | concept~~draft | 
  Verwerving | hoe iets van ons werd | aanwinst; acquisitie | Bruikleen | handboek registratie | schenking 1998 | ja | @2026-06-11
S Uitwisseling ;margin=1
T exchange uitwisseling
t name | flows_to:from | flows_to:to | data | method | frequency | direction | standard | agreement | personal_data | responsible:from/owns:from
h Uitwisseling | Van | Naar | Wat gaat er over | Techniek | Hoe vaak | Heen of heen en weer | Standaard | Afspraken op papier | Persoonsgeg. | Wie bellen bij storing
  Objecten naar landelijk portaal | CollectieWijzer | Landelijk erfgoedportaal | objectbeschrijvingen | api~~api | dagelijks~~daily | heen~~one_way | Linked Art | ja~~true | nee | team registratie
  Inventarissen naar zoekportaal | ArchiefRek | Archievenportaal | inventarissen | bestand~~file | wekelijks | heen | EAD | ja | nee | archivaris
  Foto's bij objecten | Beeldbankje | CollectieWijzer | beelden en nummers | database~~database | doorlopend~~continuous | heen en weer~~both | geen | nee~~false | nee | vrijwilligers
  Kaartverkoop naar boekhouding | Kassa & tickets | Boekhouding | dagomzet | handmatig~~manual | dagelijks | heen | | nee | nee | publieksservice
  Bezoekers naar mailing | Kassa & tickets | Nieuwsbriefmaker | e-mailadressen | bestand | maandelijks | heen | csv | nee | ja~~true | marketing
  Alarm klimaat naar beveiliging | Klimaatkijk | Meldkamer beveiliging | overschrijdingen | bericht~~message | bij alarm | heen | | ja | nee | depotbeheerder
S Publiek
T audience publiek
t name | description | size | digital_skills | aims_at:from/uses:to | notes/description/needs:to/-
h Doelgroep | Wie zijn dat | Hoeveel per jaar | Deel dat digitaal vaardig is | Bereiken we via | Wat zoeken ze
  Gezinnen | ouders met kinderen tot 12 | #31000~~31000 | %0.95~~0.95 | website | iets te doen op zondag
  Stamboomonderzoekers | hobbyisten | #5200 | %0.7 | studiezaal | akten en registers
  Scholen | groep 5 t/m 8 | #9400 | %0.9 | educatieloket | les die aansluit
  Ouderen uit de streek | verhalen over vroeger | #12000 | %0.45~~0.45 | telefoon | herkenning
  Wetenschappers | universiteit en vakgenoten | #300 | %1 | e-mail | gegevens en beeldrecht
  Toeristen | verblijf in de regio | #22500 | %0.9 | VVV-balie | hoogtepunten
S Kanalen
T channel kanalen
t name | kind | aims_at:to | opening_hours | yearly_contacts | related_to:to/flows_to:from/- | responsible:from/owns:from
h Kanaal | Vorm | Voor | Open | Contacten p/j | Systeem erachter | Team
  Website | web~~web | gezinnen, toeristen~~["gezinnen", "toeristen"] | altijd | #210000~~210000 | webbeheer | marketing
  Studiezaal | balie~~desk | stamboomonderzoekers | di-vr 10-16 | #2900 | ArchiefRek | archief
  Telefoon | telefoon~~phone | ouderen | di-za 10-17 | #4100 | | publieksservice
  Educatieloket | e-mail~~e_mail | scholen | ma-vr | #800 | Zaalplanner | educatie
  Audiotour-app | app~~app | gezinnen; toeristen | in het museum | #18500 | | marketing
  Museumbus op het plein | bezoek~~visit | ouderen | 1e za v.d. maand | #1300 | | educatie
""",
]
