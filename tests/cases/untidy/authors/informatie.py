"""Data steward / information architect of an insurer, a province-sized joint scheme and a housing corporation: precise words, reference models, three separate columns for B, I and V, long tables, but also column groups and footnote marks in headers."""
kBooks = [
    r"""
corporatie_gegevenscatalogus.xlsx org=woningcorporatie
S Catalogus
p Gegevenscatalogus v0.9 – afgestemd met gegevenseigenaren

T data_object gegevenscatalogus
t external_id/abbreviation | name | definition | owns:from | stewards:from | source_of:from | personal_data_class | availability | integrity | confidentiality | retention | retention_ground | refresh | quality_judgement | legal_source
h Code | Gegevensobject¹ | Definitie | Verantwoordelijkheid | < | Bronapplicatie | Privacy-klasse | Classificatie² | < | < | Bewaren | < | Verversing | Kwaliteit (G/R/S) | Basisregistratie?
h ^ | ^ | ^ | Eigenaar | Steward | ^ | ^ | B | I | V | Termijn | Grondslag | ^ | ^ | ^
  GO-01 | Huurder | Wie een huurovereenkomst heeft | manager Wonen | gegevensbeheerder Wonen | Dakwerk | gewoon~~ordinary | H~~high | H | H | 2 jaar na vertrek | Burgerlijk Wetboek | dagelijks~~daily | R~~fair | BRP (deels)
  GO-02 | Woningzoekende | Wie staat ingeschreven | manager Wonen | gegevensbeheerder Wonen | Regionaal systeem | gewoon | M~~middle | H | H | 1 jaar | reglement | realtime~~continuous | G~~good | nee
  GO-03 | Verhuureenheid | Kleinste eenheid die wordt verhuurd | manager Vastgoed | vastgoedadministrateur | Dakwerk | geen~~none | H | H | L~~low | zolang het bestaat | n.v.t.~~null | dagelijks | R | BAG
  GO-04 | Complex | Groep van eenheden | manager Vastgoed | vastgoedadministrateur | Dakwerk | geen | M | M | L | zolang het bestaat | n.v.t. | maandelijks~~monthly | S~~poor | nee
  GO-05 | Reparatieverzoek | Vraag om herstel | manager Vastgoed | planner | Klusbaar | gewoon | H | M | M | 5 jaar | garantie | realtime | G | nee
  GO-06 | Betalingsregeling | Afspraak over achterstand | controller | incassomedewerker | Dakwerk | gevoelig~~sensitive | M | H | H | 7 jaar | fiscaal | dagelijks | R | nee
  GO-07 | Overlastmelding | Melding over een huurder | manager Wonen | sociaal beheerder | Wijkdossier | bijzonder~~special | M | M | H | 3 jaar | convenant | ad hoc~~on_request | onbekend~~unknown | nee
  GO-08 | Energielabel | Energieprestatie van een eenheid | manager Vastgoed | vastgoedadministrateur | Labelregister / Dakwerk~~["Labelregister","Dakwerk"] | geen | L | M | L | 10 jaar | wet | jaarlijks~~yearly | S | nee

p ¹ Naam zoals in het sectormodel, waar dat kan.
p ² H = hoog, M = midden, L = laag
""",
    r"""
regeling_beslismomenten.ods org=gemeenschappelijke_regeling
S Beslismomenten
p Besluitvorming in de P&C-cyclus

T decision_point beslismomenten
t name | decided_by:to | cadence | next_on | information | serves:from
h Beslismoment | Besluitnemer | Frequentie | Eerstvolgend | Benodigde stukken en cijfers | Informatiebehoefte
  Vaststellen begroting | algemeen bestuur | jaarlijks~~yearly | @2026-07-02~~2026-07-02 | meerjarenraming, risico's | Verplichtingen tegenover budget
  Bijstellen capaciteit | directie / MT~~["directie","MT"] | per kwartaal~~quarterly | Q2 2026~~[2026-04-01..2026-06-30] | wachttijden per gemeente | Wachttijd per gemeente
  Inkoop nieuwe aanbieders | dagelijks bestuur | halfjaarlijks~~half_yearly | 1 september 2026~~2026-09-01 | aanbod, kwaliteit | Kwaliteit per aanbieder
  Inzet spoedteam | teammanager | dagelijks~~daily | n.v.t.~~null | meldingen van de nacht | Openstaande spoedmeldingen
  Verlengen contracten | directie | ad hoc~~on_request | | looptijd, prestaties | Prestaties per contract
""",
    r"""
regeling_mandaatregister.csv org=gemeenschappelijke_regeling delimiter=semicolon encoding=cp1252
p Mandaatregister 2026 (bijlage bij mandaatbesluit)
p
T mandate mandaatregister
t external_id | name/scope/description | gives_mandate:from | holds_mandate:from | amount_max | ground | may_delegate | start_date | end_date | notes
h Nr. | Bevoegdheid | Mandaatgever | Gemandateerde | Tot bedrag (excl. BTW) | Juridische grondslag | Ondermandaat toegestaan | Van kracht vanaf | Vervalt op | Voorwaarden
  1.1 | Aangaan van overeenkomsten | dagelijks bestuur | directeur | € 221.000~~22100000 | Awb 10:3 | ja~~true | @2026-01-01~~2026-01-01 | | binnen begroting
  1.2 | Bestellen onder raamovereenkomst | directeur | teammanager | 25.000,-~~2500000 | besluit 2026-1 | nee~~false | @2026-01-01 | @2026-12-31~~2026-12-31 |
  1.3 | Ondertekenen verwerkersovereenkomst | dagelijks bestuur | directeur | n.v.t.~~null | AVG | J~~true | 1 jan. 2026~~2026-01-01 | | advies FG
  2.1 | Aannemen van personeel | directeur | teammanager / hoofd P&O~~["teammanager","hoofd P&O"] | n.v.t. | cao | nee | @2026-01-01 | | binnen formatie
  2.2 | Melden datalek aan AP | dagelijks bestuur | FG | geen~~null or 0 | AVG art. 33 | N~~false | @2018-05-25~~2018-05-25 | | binnen 72 uur
""",
    r"""
verzekeraar_documentenlijst.xlsx org=verzekeraar
S Beleidsdocumenten
p Overzicht beleidsstukken informatievoorziening
T document documentenlijst
t external_id | name | kind | version | adopted_by:to | adopted_on | review_date | location | owns:from | status
h Doc.nr. | Titel van het stuk | Documentsoort | Versie | Vaststellend orgaan | Vastgesteld d.d. | Uiterste herziening | Vindplaats | Documenteigenaar | Stand
  BD-01 | Informatiestrategie 2025-2028 | visie~~vision | 1.0 | Raad van Bestuur | @2025-01-14~~2025-01-14 | @2028-01-01 | intranet/strategie | CIO | geldig~~active
  BD-02 | Informatiebeveiligingsbeleid | beleid~~policy | 3.2 | Raad van Bestuur | 12 december 2024~~2024-12-12 | dec 2026~~[2026-12-01..2026-12-31] | intranet/ib | CISO | geldig
  BD-03 | Datastrategie | Visie | 0.8 concept | nog niet~~null | n.n.b.~~null | n.n.b. | teamsite Data | CDO | concept~~planned
  BD-04 | Uitbestedingsbeleid | beleid | 2.0 | directie | @2023-06-30 | 30-6-2025 | intranet/risk | CRO | te herzien
  BD-05 | Jaarplan IV 2026 | plan~~plan | 1.1 | directie | @2025-12-01 | jaarlijks | intranet/iv | CIO | vastgesteld~~active
  BD-06 | Rapport penetratietest | rapportage~~report | 1 | - ~~null | | | kluis | CISO | definitief
""",
    r"""
regeling_partners.ods org=gemeenschappelijke_regeling
S Partners
p Ketenpartners en samenwerkingsverbanden

T organisation partners
t name | kind | employees | inhabitants | region | website | contact_person | member_of:to | notes
h Organisatie | Type organisatie | Medewerkers | Inwonertal | Werkgebied | Website | Contactpersoon | Neemt deel aan | Bijzonderheden
  Gemeente Voorbeeldstad | overheid~~government | #620~~620 | 54.300~~54300 | Midden | www.voorbeeldstad.voorbeeld | strategisch adviseur | netwerk Data, bestuurlijk overleg~~["netwerk Data","bestuurlijk overleg"] |
  Gemeente Proefdam | overheid | #280 | #21950 | Midden | | secretaris | bestuurlijk overleg | fusie 2028?
  Zorgaanbieder De Linde | bedrijf~~company | ca. 400~~400 | n.v.t.~~null | Midden, Oost | linde.voorbeeld | accounthouder | inkooptafel |
  Hogeschool Toets | kennisinstelling~~knowledge | 1.900~~1900 | n.v.t. | landelijk | | lector data | netwerk Data | stageplekken
  Regionaal ICT-bedrijf | gemeenschappelijke regeling~~scheme | #145 | | Midden | | accountmanager | - ~~null |
  Cliëntenraad | maatschappelijk~~civil | #0 | | Midden | | voorzitter | adviesraad | vrijwilligers

T network netwerken
t name | region | since | purpose | leads:from | member_of:from
h Netwerk | Gebied | Sinds | Doelstelling | Trekker | Deelnemers
  netwerk Data | Midden | 2021~~[2021-01-01..2021-12-31] | Kennis delen over gegevens | adviseur data | gemeenten; hogeschool~~["gemeenten","hogeschool"]
  inkooptafel | Midden, Oost | @2019-03-01~~2019-03-01 | Samen contracteren | inkoopadviseur | aanbieders
  adviesraad | Midden | voorjaar 2020~~[2020-03-01..2020-06-30] | Stem van cliënten | voorzitter | cliëntenraad
""",
    r"""
verzekeraar_proceslandschap.xlsx org=verzekeraar
S Processen
p Proceslandschap – bron: procesarchitectuur, stand 1-1-2026

T process proceslandschap
t in_domain:to/part_of:to | part_of:to | external_id | name | owns:from | supports:from | criticality | rto_hours | rpo_hours | volume | lead_time
h Domein | Hoofdproces | Procescode | Procesnaam | Proceseigenaar | Ondersteunende systemen | BIA-klasse | MTD/RTO (u) | RPO (u) | Volume p/jr | Gem. doorlooptijd (werkdagen)
  Acceptatie | Offreren | AC-01 | Offerte maken | manager Polis | Polis Nieuw; Adviseursportaal~~["Polis Nieuw","Adviseursportaal"] | Hoog~~high | #24~~24 | #4~~4 | #210000~~210000 | #1
  Acceptatie | Offreren | AC-02 | Offerte opvolgen | manager Polis | Klantbeeld | Laag~~low | #72 | #24 | #150000 | #7
  Acceptatie | Accepteren | AC-03 | Risico beoordelen | manager Polis | Polis Nieuw | Hoog | #24 | #4 | #95000 | 2,5~~2.5
  Acceptatie | Accepteren | AC-04 | Medisch adviseren | medisch adviseur | Dossier Medisch | Midden~~middle | #48 | #4 | 8.400~~8400 | #9
  Acceptatie | Accepteren | AC-05 | Polis opmaken | manager Polis | Polis Nieuw | Hoog | #24 | #4 | #88000 | #1
  Beheer | Muteren | BH-01 | Adres wijzigen | manager Polis | Polis Nieuw / Polis Oud~~["Polis Nieuw","Polis Oud"] | Laag | #72 | #24 | #120000 | #0
  Beheer | Muteren | BH-02 | Dekking wijzigen | manager Polis | Polis Nieuw | Midden | #48 | #4 | #61000 | #2
  Beheer | Muteren | BH-03 | Royeren | manager Polis | Polis Nieuw | Midden | #48 | #4 | #33000 | #3
  Beheer | Prolongeren | BH-04 | Prolongatie draaien | manager Polis | Polis Nieuw, Polis Oud | Kritiek~~vital | #12 | #1 | 12 | #1
  Beheer | Incasseren | BH-05 | Premie innen | CFO | Betaalstraat | Kritiek | #8 | #1 | 1,4 mln~~1400000 | #0
  Beheer | Incasseren | BH-06 | Aanmanen | CFO | Betaalstraat | Midden | #48 | #24 | #70000 | #14
  Schade | Aannemen | SC-01 | Schade melden | manager Schade | Schade; Chat~~["Schade","Chat"] | Hoog | #8 | #1 | #140000 | #0
  Schade | Aannemen | SC-02 | Dekking toetsen | manager Schade | Schade | Hoog | #8 | #1 | #140000 | #1
  Schade | Behandelen | SC-03 | Expert inschakelen | manager Schade | Expertplanner | Midden | #48 | #24 | #18000 | #6
  Schade | Behandelen | SC-04 | Fraude onderzoeken | manager Speciale Zaken | Signaalkern | Midden | #48 | #4 | #2600 | #30
  Schade | Behandelen | SC-05 | Regres nemen | manager Schade | Schade | Laag | #120 | #24 | ± 5.000~~5000 | #45
  Schade | Uitkeren | SC-06 | Schade uitkeren | CFO | Schade; Betaalstraat | Kritiek | #8 | #1 | #118000 | #1
  Inkomen | Verzuim | IN-01 | Ziekmelding verwerken | manager Inkomen | Verzuimportaal | Hoog | #24 | #4 | #54000 | #1
  Inkomen | Verzuim | IN-02 | Re-integratie volgen | manager Inkomen | Verzuimportaal | Midden | #48 | #4 | #9100 | n.v.t.~~null
  Inkomen | Uitkeren | IN-03 | Uitkering berekenen | manager Inkomen | Inkomen Reken | Hoog | #24 | #1 | #48000 | #1
  Klant | Contact | KL-01 | Vraag beantwoorden | manager Klant | Klantbeeld; Chat | Hoog | #8 | #24 | 0,9 mln~~900000 | #0
  Klant | Contact | KL-02 | Klacht behandelen | manager Klant | Klantbeeld | Midden | #48 | #24 | #6200 | #12
  Klant | Contact | KL-03 | Tevredenheid meten | manager Klant | Peilpunt | Laag | #240 | #72 | #40000 | n.v.t.
  Sturing | Financieel | ST-01 | Maand afsluiten | CFO | Cijferkern FIN | Hoog | #48 | #4 | 12 | #5
  Sturing | Financieel | ST-02 | Toezicht rapporteren | CRO | Datawarehouse | Kritiek | #24 | #4 | 4 | #15
  Sturing | Actuarieel | ST-03 | Reserves bepalen | actuaris | Actuariaat Excel | Hoog | #48 | #4 | 4 | #10
""",
    r"""
corporatie_plateaus.csv org=woningcorporatie delimiter=comma encoding=utf-8 quote=all lines=unix
p Architectuurroadmap: plateaus
T plateau plateaus
t external_id | name | date | description | realises:from
h Plateau-nr | Plateau | Bereikt per | Kenmerken van deze situatie | Bereikt met
  P0 | Huidige situatie | @2026-01-01~~2026-01-01 | Dakwerk met maatwerk, losse lijsten | n.v.t.~~null
  P1 | Basis op orde | eind 2026~~[2026-10-01..2026-12-31] | Eén bron voor verhuureenheden | Opschonen vastgoeddata, Uitfaseren lijsten~~["Opschonen vastgoeddata","Uitfaseren lijsten"]
  P2 | Huurder centraal | Q4 2027~~[2027-10-01..2027-12-31] | Portaal en dossier | Huurdersportaal
  P3 | Voorspellend onderhoud | medio 2029~~[2029-05-01..2029-08-31] | Conditie en verbruik gekoppeld | Sensoren ketels / Datadeling energie~~["Sensoren ketels","Datadeling energie"]
  P4 | Doel | 2030~~[2030-01-01..2030-12-31] | Zie visie | 
""",
    r"""
gemeente_themas_en_programmas.ods org=gemeente
S Thema's
p Thema's van de informatieagenda

T theme themas
t external_id | name | description | from_year | until_year | region | commissioned_by:to | leads:from/owns:from/responsible:from
h Nr | Opgave / thema | Waar gaat het over | Looptijd | < | Gebied | Bestuurlijk opdrachtgever | Trekker
h ^ | ^ | ^ | van | tot | ^ | ^ | ^
  T1 | Iedereen digitaal mee | Inclusie en toegankelijkheid | #2024~~2024 | #2028~~2028 | hele gemeente | wethouder Sociaal | programmamanager Inclusie
  T2 | Datagestuurd werken | Beter besluiten met gegevens | #2025 | #2029 | hele gemeente | wethouder Bedrijfsvoering | adviseur data
  T3 | Slimme openbare ruimte | Sensoren, meldingen, onderhoud | 2026 | 2030 | centrum, noord | wethouder Ruimte | afdelingshoofd Ruimte
  T4 | Veilig en betrouwbaar | Privacy en beveiliging | 2023 | doorlopend~~null | | burgemeester | CISO
  T5 | Regionale samenwerking | Gezamenlijke systemen | 2026 | n.t.b.~~null | regio Midden | burgemeester | gemeentesecretaris
""",
    r"""
verzekeraar_rooster_totaal.csv org=verzekeraar delimiter=semicolon encoding=utf-8-sig
p Storingen per maand (aantallen)
T - maandtotalen: a summary by month without anything that is counted
t - | - | - | - | -
h Maand | Prio 1 | Prio 2 | Prio 3 | Totaal
  januari | #1 | #4 | #31 | #36
  februari | #0 | #6 | #28 | #34
  maart | #2 | #3 | #40 | #45
  april | #0 | #2 | #25 | #27
  mei | #1 | #5 | #22 | #28
- Totaal | #4 | #20 | #146 | #170
""",
]
