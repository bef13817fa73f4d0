"""Data office of a pension administrator: laws by their short names, words of data quality, thresholds in percent, codes for everything, one tab for each question of the auditor, a sheet on its side."""
kBooks = [
    r"""
DQ_regels_deelnemersadministratie_2026.xlsx org=pensioenuitvoerder
S regels
p Datakwaliteitsraamwerk Wtp-transitie – regels deelnemersadministratie
p LET OP: norm = ondergrens

T quality_rule dq-regels
t external_id | name | description | dimension | measures:to | column | expression | threshold | severity | complies_with:to | owns:from | stewards:from | valid_from | - | - | -
h Regelnr | Regel | Uitleg voor de business | Dimensie | Gegeven | Tabel.kolom | Controle (logica) | Norm | Ernst | Volgt uit | Regeleigenaar | Data steward | Actief sinds | Uitval (aantal) | Score okt | Score nov
  DQ-001 | Geboortedatum gevuld | zonder geboortedatum geen aanspraak | volledigheid~~completeness | Deelnemer | DLN.GEBDAT | GEBDAT is not null | %0.999~~0.999 | hoog~~high | Wtp invaarkader | mgr. Deelnemersadm. | steward Deelnemer | @2025-03-01~~2025-03-01 | #14 | %0.998 | %0.999
  DQ-002 | BSN is geldig | elfproef | validiteit~~validity | Deelnemer | DLN.BSN | elfproef(BSN) | %1~~1 | hoog | Wet op de loonbelasting | mgr. Deelnemersadm. | steward Deelnemer | @2024-01-01 | #2 | %0.999 | %0.999
  DQ-003 | Eén actief dienstverband per werkgever | dubbelen leiden tot dubbele opbouw | uniciteit~~uniqueness | Dienstverband | DVB.ID | count(DLN,WG)=1 | %0.995 | hoog |  | mgr. Werkgevers | steward Dienstverband | @2025-03-01 | #310 | %0.991 | %0.993
  DQ-004 | Parttimepercentage tussen 0 en 125 |  | validiteit | Dienstverband | DVB.PTP | 0<PTP<=125 | %0.99 | middel~~middle | Pensioenreglement art. 4 | mgr. Werkgevers | steward Dienstverband | @2025-03-01 | #41 | %0.997 | %0.998
  DQ-005 | Salaris past bij vorige maand | sprong groter dan 30% nakijken | consistentie~~consistency | Salaris | SAL.BEDRAG | abs(delta)<0.3 | %0.97 | laag~~low |  | mgr. Werkgevers | steward Dienstverband | @2025-09-01 | #1204 | %0.962 | %0.968
  DQ-006 | Adres gelijk aan BRP | post komt aan | juistheid~~accuracy | Adres | ADR.* | = BRP | %0.98 | middel |  | mgr. Klantcontact | steward Deelnemer | @2024-06-01 | #880 | %0.981 | %0.984
  DQ-007 | Partner bekend bij gehuwden | nabestaandenpensioen | volledigheid | Partner | PRT.ID | BURG_ST=H => PRT not null | %0.985 | hoog | Wtp invaarkader | mgr. Deelnemersadm. | steward Deelnemer | @2025-03-01 | #512 | %0.979 | %0.982
  DQ-008 | Mutatie binnen 30 dagen verwerkt |  | tijdigheid~~timeliness | Mutatie | MUT.VERW | VERW-ONTV<=30 | %0.95 | middel | SLA fonds 2026 | mgr. Deelnemersadm. | steward Mutaties | @2026-01-01 | #77 | %0.948 | %0.956
  DQ-009 | Waardeoverdracht heeft tegenpartij |  | volledigheid | Waardeoverdracht | WOV.PARTIJ | PARTIJ not null | %1 | hoog | Pensioenwet art. 71 | mgr. Actuariaat | steward Mutaties | @2026-01-01 | #0 | %1 | %1
  DQ-010 | Reglementscode bestaat |  | consistentie | Aanspraak | ASP.REGL | REGL in ref | %1 | hoog |  | mgr. Actuariaat | steward Aanspraak | @2025-03-01 | #6 | %0.999 | %0.999
  DQ-011 | Overlijdensdatum niet in de toekomst |  | juistheid | Deelnemer | DLN.OVLDAT | OVLDAT<=vandaag | %1 | hoog |  | mgr. Uitkeringen | steward Deelnemer | @2025-03-01 | #0 | %1 | %1
  DQ-012 | IBAN bestaat | storneringen voorkomen | validiteit | Uitkering | UIT.IBAN | mod97(IBAN)=1 | %0.998 | middel |  | mgr. Uitkeringen | steward Aanspraak | @2024-01-01 | #9 | %0.999 | %0.999
  DQ-013 | E-mailadres bevestigd | digitaal tenzij | volledigheid | Deelnemer | DLN.MAIL | BEVESTIGD=J | %0.6 | laag | Wet pensioencommunicatie | mgr. Klantcontact | steward Deelnemer | @2026-04-01 | #48100 | %0.572 | %0.581
  DQ-014 | Dienstverband sluit aan op vorige | gaten geven opbouwverlies | consistentie | Dienstverband | DVB.VAN/TOT | VAN = vorige TOT + 1 | %0.98 | hoog | Wtp invaarkader | mgr. Werkgevers | steward Dienstverband | @2025-09-01 | #2210 | %0.968 | %0.974
  DQ-015 | Werkgever heeft KvK-nummer |  | volledigheid | Werkgever | WG.KVK | KVK not null | %0.99 | laag |  | mgr. Werkgevers | steward Dienstverband | @2024-06-01 | #12 | %0.992 | %0.993
S maatregelen
T control maatregelen
t external_id | name | kind | state | mitigates:to | evidence | - | owns:from | review_date
h M-nr | Beheersmaatregel | P/D/C | Stand | Tegen welk risico | Bewijs voor de accountant | Steekproef (n) | Eigenaar | Volgende toets
  M-01 | Maandelijkse DQ-meting | detectief~~detective | aantoonbaar~~proven | Foute aanspraken bij invaren | rapporten map 4 | #25 | hoofd Data Office | @2027-01-15~~2027-01-15
  M-02 | Vierogen op reglementswijziging | preventief~~preventive | ingericht~~in_place | Verkeerde parameters | wijzigingslog |  | mgr. Actuariaat | @2027-03-01
  M-03 | Herstelteam dubbelen | correctief~~corrective | deels~~partly | Foute aanspraken bij invaren | wekelijkse telling | #60 | mgr. Werkgevers | @2026-12-15
  M-04 | Toegang op rol | preventief | ingericht | Onbevoegde inzage | autorisatiematrix | #25 | CISO | @2027-02-01
  M-05 | Controle op bestanden van werkgevers | detectief | gepland~~planned | Onvolledige aanlevering |  | #25 | mgr. Werkgevers | @2027-04-01
  M-06 | Vergelijking met BRP | detectief | aantoonbaar | Onbestelbare post | log BRP-spiegel |  | mgr. Klantcontact | @2027-06-01
  M-07 | Tweewekelijkse terugkoppeling aan werkgevers | correctief | ingericht | Onvolledige aanlevering | mailoverzicht | #60 | mgr. Werkgevers | @2027-05-01
  M-08 | Bevriezen kern voor invaardatum | preventief | gepland | Foute aanspraken bij invaren | draaiboek 3.2 | #25 | programmadirecteur Wtp | @2026-12-20
""",
    r"""
gegevenswoordenboek_v12.csv org=pensioenuitvoerder delimiter=tab encoding=utf-16
T data_object woordenboek
t external_id | name | definition | - | in_domain:to | source_of:from | owns:from | stewards:from | personal_data_class | retention | retention_ground | availability | integrity | confidentiality | refresh | quality_judgement | legal_source | -
h ID | Gegeven | Definitie | Lengte | Domein | Bronsysteem | Data-eigenaar | Steward | Privacyklasse | Bewaartermijn | Waarom zo lang | B | I | V | Ververst | Oordeel kwaliteit | Basisreg. | Versie_regel
  GO-01 | Deelnemer | persoon die pensioen opbouwt | 12 | Deelnemer | Pensioenkern | mgr. Deelnemersadm. | steward Deelnemer | gewoon~~ordinary | 7 jaar na einde | AWR art. 52 | H~~high | H | H | dagelijks~~daily | goed~~good | BRP | v12.0
  GO-02 | Partner | gehuwde of geregistreerde partner | 8 | Deelnemer | Pensioenkern | mgr. Deelnemersadm. | steward Deelnemer | gevoelig~~sensitive | 7 jaar na einde | AWR art. 52 | M~~middle | H | H | maandelijks~~monthly | matig~~fair | BRP | v12.0
  GO-03 | Dienstverband | periode bij een werkgever | 10 | Werkgever | Werkgeversportaal | mgr. Werkgevers | steward Dienstverband | gewoon | levenslang | Pensioenwet | M | H | M | maandelijks | matig |  | v11.4
  GO-04 | Salaris | pensioengevend jaarsalaris | 11 | Werkgever | Werkgeversportaal | mgr. Werkgevers | steward Dienstverband | gevoelig | levenslang | Pensioenwet | M | H | H | maandelijks | slecht~~poor |  | v12.0
  GO-05 | Aanspraak | opgebouwd recht per reglement | 20 | Rechten | Pensioenkern | mgr. Actuariaat | steward Aanspraak | gewoon | levenslang | Pensioenwet | H | H | M | maandelijks | goed |  | v10.2
  GO-06 | Arbeidsongeschiktheid | mate en ingangsdatum | 12 | Deelnemer | Pensioenkern | mgr. Deelnemersadm. | steward Deelnemer | bijzonder~~special | 7 jaar na herstel | AVG art. 9 | L~~low | H | H | wekelijks~~weekly | matig |  | v11.0
  GO-07 | Werkgever | aangesloten onderneming | 8 | Werkgever | Werkgeversportaal | mgr. Werkgevers | steward Dienstverband | geen~~none | 10 jaar |  | M | M | L | wekelijks | goed | HR | v9.1
  GO-08 | Beleggingsmix | verdeling per leeftijdscohort | 10 | Beleggen | Vermogensbeheer | mgr. Balansbeheer | steward Balans | geen | 15 jaar | DNB | M | H | M | kwartaal~~quarterly | onbekend~~unknown |  | v12.0
  GO-09 | Adres | woon- of postadres | 11 | Deelnemer | Pensioenkern | mgr. Klantcontact | steward Deelnemer | gewoon | 7 jaar na einde | AWR art. 52 | M | M | M | dagelijks | goed | BRP | v8.0
  GO-10 | Uitkering | maandelijkse betaling | 20 | Rechten | Uitkeringssysteem | mgr. Uitkeringen | steward Aanspraak | gewoon | 7 jaar | AWR art. 52 | H | H | H | maandelijks | goed |  | v12.0
  GO-11 | Waardeoverdracht | overgang van waarde tussen uitvoerders | 12 | Rechten | Pensioenkern | mgr. Actuariaat | steward Mutaties | gewoon | levenslang | Pensioenwet | M | H | M | dagelijks | matig |  | v11.8
  GO-12 | Klantcontact | gesprek, mail of chat met deelnemer | 8 | Klant | CRM | mgr. Klantcontact | steward Deelnemer | gevoelig | 3 jaar | eigen beleid | L | M | H | continu~~continuous | onbekend |  | v12.0
  GO-13 | Premie | bijdrage van werkgever en werknemer | 10 | Werkgever | Incasso | mgr. Werkgevers | steward Dienstverband | geen | 10 jaar | AWR art. 52 | H | H | L | maandelijks | goed |  | v11.0
  GO-14 | Echtscheiding | verevening of conversie | 11 | Deelnemer | Pensioenkern | mgr. Deelnemersadm. | steward Deelnemer | gevoelig | levenslang | Wvps | L | H | H | dagelijks | slecht | BRP | v12.0
  GO-15 | Actuariële grondslag | sterfte, rente, kosten | 20 | Rechten | Rekenmodel | mgr. Actuariaat | steward Aanspraak | geen | 15 jaar | DNB | M | H | L | jaarlijks~~yearly | goed |  | v7.3
""",
    r"""
wetgevingsradar_pensioen.xlsx org=pensioenuitvoerder
S radar
p stand: kwartaaloverleg Compliance 14-10-2026
T driver radar
t name | kind | made_by | applies_from | certainty | next_on | next_phase | consequence | owns:from/responsible:from | reference
h Wet of trend | Soort | Van wie | Geldt per | Hoe zeker | Eerstvolgend moment | Wat gebeurt er dan? | Gevolg voor ons | Houdt in de gaten | Vindplaats
  Wet toekomst pensioenen | wet~~law | Rijk~~national | @2023-07-01~~2023-07-01 | zeker~~certain | 1-1-2028~~2028-01-01 | uiterste datum invaren | alle aanspraken om te zetten | programmadirecteur Wtp | Stb. 2023, 216
  DORA | wet | EU~~eu | @2025-01-17 | zeker | 30-4-2027 | nieuwe opgave register | register van ICT-contracten | CISO | Vo. 2022/2554
  AI-verordening | wet | EU | @2026-08-02 | zeker | 2-8-2027 | regels hoog risico | toets op modellen klantcontact | Compliance | Vo. 2024/1689
  Pensioenspaarder belt minder | maatschappij~~society |  |  | verwacht~~expected |  |  | chat en portaal uitbreiden | mgr. Klantcontact | klantonderzoek 2025
  Taalmodellen in klantcontact | techniek~~technology |  |  | mogelijk~~possible |  |  | proef met samenvatten | mgr. Klantcontact |
  Gegevensuitwisseling scheiding | wet | Rijk | @2028-01-01 | verwacht | 1-7-2027 | behandeling in de Kamer | nieuwe mutatiesoort | mgr. Deelnemersadm. | Kamerstuk 36.xxx
  Sectorstandaard aanlevering loon | sector | sector~~sector | @2027-01-01 | verwacht | 15-12-2026 | versie 3 vastgesteld | portaal aanpassen | mgr. Werkgevers | koepel
  eIDAS 2 | wet | EU | @2026-12-31 | zeker | 31-12-2026 | wallet verplicht accepteren | inloggen aanpassen | CISO | Vo. 2024/1183
S volwassenheid
T maturity_assessment transposed
name :: Onderwerp | Datamanagement | Privacy | Architectuur | Modelbeheer
model :: Gemeten met | DAMA-scan | CIP-privacy | eigen model | DNB-schaal
date :: Wanneer | @2026-05-12~~2026-05-12 | @2026-03-02 | @2025-11-20 | @2026-09-08
level :: Waar staan we | #2.4~~2.4 | #3 | #2 | #3.1
level_wanted :: Waar willen we heen | #3.5~~3.5 | #4 | #3 | #4
measured_by :: Uitgevoerd door | extern bureau | interne audit | zelf | interne audit
- :: Kosten meting | 12.500 | n.v.t. | n.v.t. | n.v.t.
""",
    r"""
rollen_en_begrippen_data_office.xlsx org=pensioenuitvoerder
S rollen
T role rollen
t name | responsibilities | level | side | fte | - | fulfils:from | deputy_of:from | member_of:to
h Rol | Taken in het kort | Richten / inrichten / verrichten | Business of IT | fte | Schaal | Nu ingevuld door | Vervanger | Zit in overleg
  CDO | databeleid en prioriteiten | richten~~direct | business~~business | #1~~1 | 14 | B. Wiersma | hoofd Data Office | Datadirectie
  Data-eigenaar | beslist over definitie en kwaliteit | richten | business | #0.1 | 12 | lijnmanagers |  | Datadirectie
  Data steward | bewaakt regels en herstelt | inrichten~~arrange | business | #4.5 | 11 | T. Hoekman; L. Adema | collega-steward | Stewardtafel
  Data-architect | modellen en bronnen | inrichten | informatie~~information | #1 | 12 | F. Terpstra | IT-architect | Stewardtafel
  DQ-analist | meet en rapporteert | verrichten~~perform | informatie | #2 | 10 | R. Boonstra | T. Hoekman | Stewardtafel
  Databasebeheerder | beschikbaarheid | verrichten | techniek~~technology | #1.5 | 10 | afd. IT-beheer |  | n.v.t.
  Privacyjurist | toets AVG | inrichten | business | #0.6 | 12 | N. Riemersma | FG | Datadirectie
  Gegevensmakelaar werkgevers | helpt bij aanleveren | verrichten | business | #3 | 9 | team Werkgeversadvies |  | n.v.t.
S begrippen
T term begrippen
t name | definition | other_words | example | source | state | approved_on | owns:from | -
h Term | Betekenis | Ook wel | Bijv. | Herkomst | Stand | Akkoord d.d. | Wie gaat erover | Opgezocht (x)
  Invaren | omzetten van oude aanspraken naar nieuw stelsel | transitie | collectief invaren per 1-1-2027 | Wtp | vastgesteld~~approved | @2025-06-10~~2025-06-10 | programmadirecteur Wtp | #412
  Slaper | wie niet meer opbouwt maar wel recht heeft | gewezen deelnemer | ex-werknemer met 3 jaar opbouw | Pensioenwet | vastgesteld | @2024-02-01 | mgr. Deelnemersadm. | #88
  Opbouwjaar | kalenderjaar met ten minste één dag dienst |  | 2025 | reglement | concept~~draft |  | mgr. Actuariaat | #31
  Franchise | deel van salaris zonder opbouw | AOW-drempel | € 17.545 | reglement | vastgesteld | @2024-02-01 | mgr. Actuariaat | #275
  Mutatie | verandering in een gegeven van een deelnemer | wijziging | verhuizing | eigen | betwist~~disputed |  | hoofd Data Office | #12
  Cohort | groep deelnemers van gelijke leeftijd | leeftijdsgroep | 45 t/m 49 | DNB | voorgesteld~~proposed |  | mgr. Balansbeheer | #54
  Werkgever | onderneming met een uitvoeringsovereenkomst | aangesloten partij | Transport Jansen bv | Pensioenwet | vastgesteld | @2025-06-10 | mgr. Werkgevers | #9
  Nabestaande | partner of kind met recht na overlijden | wees, weduwe | kind tot 25 jaar | reglement | vastgesteld | @2025-06-10 | mgr. Uitkeringen | #20
""",
]
