"""Information security officer of a hospital: NEN 7510 numbers, statement of applicability, PDCA letters, scores by colour word, BIV with slashes, audit language, a revision table above the list, CSV with tabs and XLSX."""
kBooks = [
    r"""
zk_nen7510_vvt.xlsx org=ziekenhuis
S VvT
p Verklaring van toepasselijkheid NEN 7510-2
p versie | 3.1 | datum | 01-10-2025

T norm_item/control vvt
t number/external_id | name | -/part_of:to/kind | applicable | applicability_reason | - | state | - | evidence | owns:from/responsible:from | - | review_date/- | mitigates:to/- | notes
h § | Beheersmaatregel | Soort | VT | Reden in- of uitsluiting | Eis uit | Implementatie | PDCA | Aantoonbaar via | Maatregel-\neigenaar | Laatst getoetst | Toets\ngepland | Dekt risico | Opm. ISO
h 7510-2:2024 | | org/mens/fys/tech | J/N | | wet/contract/risico | | P-D-C-A | | | | | nr. |
  5.1 | Beleidsregels informatiebeveiliging | org | J~~true | | wet | ingericht~~in_place | A | beleid 2025 | RvB | @2025-04-10 | @2026-04-01~~2026-04-01 | R03 | |
  5.7 | Dreigingsinformatie | org | J | | risico | deels~~partly | D | lidmaatschap zorg-CERT | ISO | @2025-03-01 | @2026-03-01 | R01 |
  5.14 | Overdragen van informatie | org | J | | wet | deels | D | mailbeleid | FG | @2025-05-20 | @2026-05-01 | R07 | veilig mailen 60%
  5.23 | Clouddiensten | org | J | | risico | gepland~~planned | P | | CIO | | @2026-02-01 | R05 |
  6.3 | Bewustzijn en opleiding | mens | J | | wet | ingericht | C | leerhuis | HR | @2025-06-15 | @2026-06-01 | R02 |
  7.8 | Plaatsen van apparatuur | fys | J | | risico | ingericht | A | ronde 2025 | facilitair | @2025-02-01 | @2027-02-01 | |
  7.10 | Opslagmedia | fys | J | | wet | deels | D | kluis | ICT | @2025-02-01 | @2026-02-01 | R04 | usb-sticks OK
  8.2 | Bijzondere toegangsrechten | tech | J | | risico | deels | D | PAM-rapport | ICT | @2025-09-01 | @2026-03-01 | R01 |
  8.13 | Back-up | tech | J | | wet | bewezen~~proven | A | hersteltest Q3 | ICT | @2025-09-12 | @2026-03-12 | R01 |
  8.15 | Logging (NEN 7513) | tech | J | | wet | ontbreekt~~absent | P | | FB EPD | | @2026-01-15 | R06 | herstelplan IGJ
  8.30 | Uitbestede ontwikkeling | tech | N~~false | geen eigen ontwikkeling | - | n.v.t.~~null | | | | | | |
""",
    r"""
zk_risicolog_ib.csv org=ziekenhuis delimiter=tab encoding=cp1252
p Risicolog informatiebeveiliging	
T risk log
t external_id | name/event | vulnerability/cause | effect | threatens:to | - | likelihood | impact | - | - | treatment | mitigates:from/treatment_reason | owns:from | - | review_date | status
h RID | Dreiging | Zwakke plek | Schade voor patiënt / huis | Betreft | BIV geraakt | K (1-5) | S (1-5) | Klasse | Restrisico | Keuze | Maatregel(en) | Risico-eig. | Ingebracht | Volgende beoord. | St.
  R01 | gijzelsoftware | oude servers, gedeelde beheeraccounts | zorg ligt stil | Medipad EPD; PACS~~["Medipad EPD","PACS"] | B | 3~~3 | 5~~5 | rood | oranje | mitigeren~~reduce | 8.2; 8.13 | CIO | 01-02-2024 | 01-02-2026~~2026-02-01 | open
  R02 | phishing | weinig training flexpool | inloggegevens weg | mail | V | 4 | 3 | oranje | geel | mitigeren | 6.3 | hoofd HR | 01-02-2024 | 01-02-2026 | open
  R03 | besluiteloosheid bij crisis | rollen onduidelijk | langer plat | crisisorganisatie | B | 2 | 4 | oranje | geel | mitigeren | 5.1 | RvB | 15-05-2024 | 15-05-2026 | open
  R04 | verlies usb met beelden | OK exporteert lokaal | datalek | OK-planner | V | 3 | 3 | oranje | groen | vermijden~~avoid | usb uit | OK-manager | 09-09-2024 | 09-03-2026 | open
  R05 | uitval cloudleverancier | geen exit | geen roosters | RoosterRijk | B | 2 | 3 | geel | geel | accepteren~~accept | geen | hoofd HR | 09-09-2024 | 09-09-2026 | geaccepteerd
  R06 | onbevoegd inkijken dossiers | geen logcontrole | boete, vertrouwen | Medipad EPD | V | 4 | 4 | rood | oranje | mitigeren | 8.15 | medisch directeur | 20-01-2025 | 20-01-2026 | open
  R07 | brief naar verkeerde huisarts | adressen verouderd | datalek | verwijsberichten | V/I | 4 | 2 | geel | groen | mitigeren | 5.14 | FG | 20-01-2025 | 20-01-2026 | gesloten~~ended
  R08 | verkeerde patiënt bij meting | handmatig koppelen | verkeerde behandeling | bewakingsmonitoren | I | 2 | 5 | oranje | geel | mitigeren | barcode | hoofd IC | 02-06-2025 | 02-06-2026 | open
  R09 | brand in MER | geen blusgas | deel netwerk uit | netwerk | B | 1 | 4 | geel | geel | verzekeren~~transfer | polis | facilitair | 02-06-2025 | 02-06-2027 | open
""",
    r"""
zk_auditopvolging.xlsx org=ziekenhuis
S opvolging
p Opvolging interne en externe audits IB

T finding opvolging
t external_id | raised_in:to/based_on:to | found_on | violates:to/complies_with:to | severity | name/description | - | action | responsible:from/owns:from | due_on | -/due_on | closed_on | status | notes
h Bev. | Audit | Auditdatum | Norm § | Weging | Constatering | Risico als we niets doen | Correctie / corrigerende maatregel | Belegd bij | Deadline oorspr. | Deadline nieuw | Afgemeld | Status RAG | Bewijs gezien?
  N-01 | hercertificering 2025 | @2025-06-18~~2025-06-18 | 8.15 | major~~high | Logging EPD wordt niet beoordeeld | IGJ | maandelijkse steekproef | FB EPD | @2025-09-18~~2025-09-18 | @2026-01-15 | | rood | nee
  N-02 | hercertificering 2025 | @2025-06-18 | 5.9 | minor~~middle or low | Asset-lijst mist medische apparatuur | blinde vlek | koppeling med. techniek | ICT | @2025-12-18 | | | oranje | deels
  N-03 | hercertificering 2025 | @2025-06-18 | 6.6 | minor | Geheimhouding vrijwilligers ontbreekt | juridisch | formulier | HR | @2025-09-01 | | @2025-08-20~~2025-08-20 | groen | ja
  N-04 | interne audit poli | @2025-03-05 | 7.7 | observatie~~low | Schermen niet vergrendeld | inzage | time-out 5 min | ICT | @2025-04-01 | | @2025-03-28 | groen | ja
  N-05 | interne audit lab | @2025-03-12 | 8.8 | minor | LIS-server zonder updates sinds 2023 | misbruik | overleg leverancier | FB Lab | @2025-06-01 | @2026-02-01 | | oranje |
  N-06 | pentest | @2025-10-07 | 8.20 | major | Bezoekersnetwerk bereikt pacs | lek beelden | segmenteren | ICT | @2025-11-15 | | | oranje | nee
  N-07 | pentest | @2025-10-07 | 8.5 | major | Standaardwachtwoord infuuspomp-gateway | patiëntveiligheid | wijzigen | med. techniek | @2025-10-14 | | @2025-10-10 | groen | ja
  N-08 | IGJ-bezoek | @2025-11-04 | 5.26 | observatie | Draaiboek niet bekend op SEH | traag | oefening | ISO | @2026-03-01 | | | oranje |
S historie
T - versies
t - | - | -
h Versie | Datum | Door
  0.1 | mei 2025 | ISO
  1.0 | juni 2025 | ISO
""",
    r"""
zk_bia_afdelingen.xlsx org=ziekenhuis
S BIA
p Business impact analyse, ronde najaar 2025

T process bia
t in_domain:to/part_of:to/responsible:from/owns:from | name | owns:from/responsible:from/accountable:from | criticality | rto_hours | rpo_hours | supports:from/uses:to | - | - | people_involved/- | volume/- | notes
h Afdeling | Proces | Gesproken met / eigenaar | Kritiek | MTO (u) | Max. dataverlies (u) | Leunt op | Noodprocedure | BIV | Medew. | Patiënten per jaar | Bijz.
  SEH | Triage en opvang | hoofd SEH | vitaal~~vital | #1~~1 | #0.5~~0.5 | Medipad EPD; telefonie | papieren set | H/H/M | #64~~64 | #31000~~31000 | |
  IC | Bewaken patiënt | hoofd IC | vitaal | #0.5 | #0 | bewakingsmonitoren | handmatig | H/H/M | #88 | #1450 | ook bij stroomuitval
  OK | Opereren volgens planning | OK-manager | hoog~~high | #4 | #4 | OK-planner; PACS | lijst van gisteren | H/M/M | #140 | #14200 |
  Apotheek | Medicatie verstrekken | ziekenhuisapotheker | vitaal | #2 | #1 | Apotheekmodule | noodvoorraad | H/H/H | #52 | #310000 |
  Lab | Bloedonderzoek | hoofd klin. chemie | hoog | #2 | #2 | Labwerk LIS | spoed op papier | H/H/M | #73 | #890000 |
  Radiologie | Beelden maken en beoordelen | hoofd radiologie | hoog | #4 | #1 | PACS | beelden op modaliteit | H/H/M | #95 | #160000 |
  Poli | Spreekuur houden | manager poli | midden~~middle | #8 | #8 | Medipad EPD; MijnZHM | uitstellen | M/H/H | #410 | #420000 |
  Fin. adm. | Declareren zorg | hoofd zorgadm. | laag~~low | #72 | #24 | Grootboek+ | later | L/H/M | #22 | | |
  Keuken | Maaltijden op dieet | hoofd voeding | midden | #12 | #24 | Dieetkeuken | standaardmenu | M/M/L | #60 | #180000 |
""",
]
