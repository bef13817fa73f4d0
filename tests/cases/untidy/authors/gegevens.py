"""Data steward of a municipality: everything in one flat file, snake case beside ordinary Dutch, tabs and pipes, UTF-8 without a mark, codes for values, a column 'vul_in' for whoever comes next."""
kBooks = [
    r"""
gm_datacatalogus.csv org=gemeente delimiter=pipe encoding=utf-8 dates=iso lines=unix
T data_set catalogus
t external_id | name | description | in_domain:to/tags | owns:from | stewards:from/responsible:from | source_of:from/writes:from/hosted_on:to | location | read_as | refresh | personal_data | availability+integrity+confidentiality | access | publisher | licence | modified | -/tags | - | -
h dataset_id | naam | omschrijving | beleidsveld | eigenaar_afd | gegevensbeheerder | bronsysteem | vindplaats | formaat | bijwerkfreq | pers_geg | biv | ontsluiting | publicerende_org | licentie | laatst_gewijzigd | trefwoorden | kwaliteitscijfer | vul_in
  DS001 | Wegvakken | vlakken en lijnen van wegen | openbare ruimte | Beheer | adviseur geo | Beheerkaart | geo.wegvak | database~~database | dagelijks~~daily | N~~false | 2-3-1~~{"availability":"middle","integrity":"high","confidentiality":"low"} | openbaar~~public | gemeente | CC0 | 2025-10-14~~2025-10-14 | wegen;bgt | 8 |
  DS002 | Bomen | standplaats, soort, plantjaar | openbare ruimte | Beheer | adviseur groen | Beheerkaart | geo.boom | database | wekelijks~~weekly | N | 1-2-1 | openbaar | gemeente | CC0 | 2025-11-02 | groen | 7 |
  DS003 | Meldingen openbare ruimte | wat, waar, wanneer afgehandeld | openbare ruimte | Beheer | mdw kcc | Meldpunt | /export/meldingen.csv | csv~~csv | dagelijks | J~~true | 2-2-2 | besloten~~restricted or private | gemeente | | 2025-11-20 | melding | 6 |
  DS004 | Personen (BRP-afslag) | ingeschrevenen met adres | burgerzaken | Publiekszaken | gegevensmakelaar | Burgerzaken | gm.brp_ps | database | continu~~continuous | J | 3-3-3~~{"availability":"high","integrity":"high","confidentiality":"high"} | besloten | gemeente | | 2025-11-21 | basisregistratie | 9 |
  DS005 | Adressen en gebouwen | BAG-afslag | vastgoed | Vastgoed en Belastingen | bag-beheerder | BAG-beheer | gm.bag | database | dagelijks | N | 3-3-1 | openbaar | Kadaster | PDM | 2025-11-21 | basisregistratie;bag | 9 |
  DS006 | Bijstand uitkeringen | lopende uitkeringen per maand | sociaal domein | Werk en Inkomen | data-analist sociaal | Sociaal+ | /dwh/wi_maand.parquet | parquet~~parquet | maandelijks~~monthly | J | 2-3-3 | besloten | gemeente | | 2025-11-03 | inkomen | 7 |
  DS007 | Wmo voorzieningen | toegekende voorzieningen | sociaal domein | Zorg | data-analist sociaal | Sociaal+ | /dwh/wmo.parquet | parquet | maandelijks | J | 2-3-3 | besloten | gemeente | | 2025-11-03 | wmo | 5 |
  DS008 | Telpunten fietsers | aantallen per uur | mobiliteit | Mobiliteit | verkeerskundige | Telplatform | https://api.gm.example/fiets | api~~api | continu | N | 1-1-1 | openbaar | provincie | CC-BY | 2025-11-21 | fiets;verkeer | 6 |
  DS009 | Leegstand winkels | panden en vloeroppervlak | economie | Economie | bedrijvencontact | | G:/Economie/leegstand.xlsx | excel~~excel | half jaar~~half_yearly | N | 1-2-1 | besloten | gemeente | | 2025-06-30 | winkels | 4 |
  DS010 | Begroting en realisatie | per taakveld | financiën | Financiën | controller | Grootboek | gm.fin_taakveld | database | maandelijks | N | 2-3-2 | openbaar | gemeente | CC0 | 2025-10-31 | financien | 8 |
  DS011 | Parkeerrechten | kenteken en zone | mobiliteit | Parkeren | parkeerbeheerder | Parkeerrecht | leverancier | api | continu | J | 2-2-3 | besloten | RDW | | 2025-11-21 | parkeren | |
  DS012 | Leerlingen per wijk | prognose | onderwijs | Onderwijs | beleidsadviseur | prognosemodel | G:/Onderwijs/prognose.xlsx | excel | jaarlijks~~yearly | N | 1-2-1 | openbaar | bureau Telraam | CC-BY | 2025-03-01 | onderwijs;prognose | 6 |
""",
    r"""
gm_begrippen_sociaal.csv org=gemeente delimiter=tab encoding=utf-8 lines=unix
T term begrippen
t external_id | name | definition | example/- | other_words | source | -/defines:to/holds:from | owns:from/stewards:from/- | state | approved_on | - | notes
h code | begrip | wat_bedoelen_we | wat_niet | andere_woorden | bron | gebruikt_in | beheerder | status | akkoord_dd | nr_oud | discussie
  B01 | cliënt | inwoner met een lopende of afgesloten voorziening | aanvrager zonder besluit | klant; inwoner~~["klant","inwoner"] | Wmo 2015 art. 1.1.1 | Sociaal+; dashboard Wmo | kwaliteitsmedewerker | vastgesteld~~approved | 12-03-2025~~2025-03-12 | 7 |
  B02 | voorziening | dienst of product dat aan een cliënt is toegekend | indicatie | product | Wmo 2015 | Sociaal+ | kwaliteitsmedewerker | vastgesteld | 12-03-2025 | 8 |
  B03 | melding | eerste contact waarin een hulpvraag wordt gesteld | klacht | hulpvraag; aanmelding | eigen | Sociaal+ | teamleider toegang | concept~~draft | | 2 | Jeugd telt ook verwijzing huisarts
  B04 | doorlooptijd | kalenderdagen van melding tot besluit | werkdagen | behandeltijd | eigen | dashboard Wmo | data-analist sociaal | omstreden~~disputed | | | Inkomen rekent vanaf aanvraag
  B05 | aanvraag | schriftelijk verzoek om een besluit | melding | | Awb art. 1:3 | Sociaal+; Grootboek | jurist | vastgesteld | 02-04-2025 | 1 |
  B06 | huishouden | personen die samen wonen en kosten delen | gezin | leefeenheid | Participatiewet | Sociaal+ | kwaliteitsmedewerker | voorgesteld~~proposed | | 12 | BRP-adres of werkelijk?
  B07 | wachttijd | dagen tussen besluit en start van de zorg | doorlooptijd | | landelijk berichtenverkeer | dashboard Jeugd | data-analist sociaal | vastgesteld | 18-06-2025 | |
  B08 | uitstroom | beëindigde uitkering zonder nieuwe binnen 30 dagen | verhuizing | | eigen | dashboard Inkomen | data-analist sociaal | voorgesteld | | 21 |
  B09 | jeugdige | persoon tot 18 jaar, of tot 23 bij verlengde hulp | | kind; jongere | Jeugdwet art. 1.1 | Sociaal+ | jurist | vastgesteld | 18-06-2025 | 4 |
  B10 | regisseur | medewerker die het plan bewaakt | consulent | casusregisseur | eigen | werkproces | teamleider toegang | concept | | | ook extern?
""",
    r"""
gm_koppelingen.xlsx org=gemeente
S koppelingen
p laatst bijgewerkt: nov 2025 / wie iets wijzigt, graag de datum erbij

T exchange koppelingen
t external_id | flows_to:from | flows_to:to | name/data/description | method/standard | standard | frequency | personal_data | ground | purpose | supplied_by:to/responsible:from | agreement | status | - | notes
h koppel_nr | bron_applicatie | doel_applicatie | wat_gaat_eroverheen | techniek | berichttype | hoe_vaak | avg_j_n | grondslag | waarvoor | broker_of_leverancier | overeenkomst_j_n | in_prod | datum_check | vul_in
  K01 | Burgerzaken | Sociaal+ | personen en adressen | api~~api | Haal Centraal BRP | continu~~continuous | J~~true | Wet BRP | uitkering vaststellen | makelaarsuite | J~~true | ja~~active | @2025-09-30 |
  K02 | BAG-beheer | Beheerkaart | panden, adressen | bericht~~message | StUF-GEO | dagelijks~~daily | N~~false | Wet BAG | kaart actueel | makelaarsuite | J | ja | @2025-09-30 |
  K03 | Meldpunt | Zaakvolg | meldingen | api | ZGW | continu | J | publieke taak | zaak starten | Zaaksoft | J | ja | @2025-10-13 |
  K04 | Sociaal+ | Grootboek | betaalbestand | bestand~~file | SEPA | wekelijks~~weekly | J | Participatiewet | uitbetalen | Boekwijs | N~~false | ja | @2025-10-13 |
  K05 | Zaakvolg | e-depot | afgesloten zaken | bestand | TMLO | maandelijks~~monthly | J | Archiefwet | overbrengen | Archiefbouw | J | test | |
  K06 | Sociaal+ | zorgaanbieders | toewijzing en declaratie | bericht | iWmo 3.2 | dagelijks | J | Wmo 2015 | zorg inzetten | gegevensknooppunt | J | ja | @2025-08-01 |
  K07 | HR-portaal | directory | in- en uitdienst | database~~database | | dagelijks | J | arbeidsovereenkomst | account maken | eigen script | N | ja | | script kent niemand meer
  K08 | Telplatform | dataplatform | tellingen | api | JSON | continu | N | | dashboards | provincie | J | ja | @2025-11-01 |
  K09 | website | Zaakvolg | formulieren | api | ZGW | continu | J | publieke taak | aanvraag indienen | Formulierbouw | J | ja | @2025-11-01 |
  K10 | Parkeerrecht | RDW | kentekens | api | NPR | continu | J | Wegenverkeerswet | naheffen | Parkeertoren | J | uit~~ended | @2025-04-14 |
  K11 | Grootboek | begrotingsapp | budgetten | handmatig~~manual | xlsx | per kwartaal~~quarterly | N | | ramen | controller | N | ja | |
S biv
T - uitleg van codes
t - | -
h code | betekenis
  1 | laag
  2 | midden
  3 | hoog
""",
    r"""
gm_bio2_gap.csv org=gemeente delimiter=tab encoding=utf-8 dates=iso lines=unix
T norm_item/control gap
t number/external_id | name | part_of:to/complies_with:to/tags/- | applicable | applicability_reason | state | - | evidence | owns:from/responsible:from | complies_with:from/notes/- | - | review_date
h maatregel_nr | maatregel | thema | van_toepassing | reden_nvt | score_2025 | score_2024 | bewijs_waar | eigenaar_rol | wat_nog_doen | gereed_dd | volgende_toets
  5.01 | informatiebeveiligingsbeleid | organisatie | J~~true | | 4 aantoonbaar~~proven or null | 3 | besluit 2024-118 | CISO | | | 2027-01-01~~2027-01-01
  5.09 | overzicht van middelen | organisatie | J | | 2 deels~~partly or null | 2 | cmdb | hoofd ICT | eigenaren aanvullen | 2026-06-30 | 2026-07-01
  5.15 | toegang | organisatie | J | | 3 ingericht~~in_place or null | 2 | autorisatiematrix | hoofd ICT | | | 2026-10-01
  5.19 | leveranciers | organisatie | J | | 2 deels | 1 | inkoopdossier | inkoop | paragraaf in contracten | 2026-03-31 | 2026-04-01
  5.24 | incidenten | organisatie | J | | 3 ingericht | 3 | draaiboek | CISO | oefenen | 2026-05-31 | 2026-10-01
  6.03 | bewustwording | mensen | J | | 3 ingericht | 2 | leerportaal | P&O | | | 2026-10-01
  7.04 | bewaking van gebouwen | fysiek | J | | 2 deels | 2 | | facilitair | camera's vervangen | 2026-12-31 |
  7.12 | bekabeling | fysiek | N~~false | gehuurd pand | nvt~~null | nvt | | | | |
  8.05 | veilig inloggen | technologie | J | | 4 aantoonbaar | 3 | rapport MFA | hoofd ICT | | | 2027-01-01
  8.08 | kwetsbaarheden | technologie | J | | 1 niet~~absent or null | 1 | | hoofd ICT | scandienst inkopen | 2026-04-30 | 2026-05-01
  8.13 | back-up | technologie | J | | 3 ingericht | 3 | testverslag | hoofd ICT | | | 2026-10-01
  8.28 | veilig programmeren | technologie | J | | 0 gepland~~planned or null | 0 | | low-code team | richtlijn | 2026-09-30 |
""",
]
