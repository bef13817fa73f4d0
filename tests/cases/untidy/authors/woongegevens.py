"""Data manager of a housing corporation: reference architecture words (VERA), bronhouder and gegevensrentmeester, BIV in three columns, quality percentages per quarter, abbreviations VHE and MJOB, traffic lights as words, XLSX and a tab-separated catalogue."""
kBooks = [
    r"""
Gegevensobjecten_VERA_mapping_v4.xlsx org=woningcorporatie
S objecten
p Gegevensboek – per object: betekenis, bron, rentmeester. Basis: sectormodel.

T data_object gegevensobjecten
t in_domain:to | name | plotted_on:to | definition | - | source_of:from | reads:from/uses:from | owns:from | stewards:from | personal_data_class | retention | retention_ground | availability | integrity | confidentiality | quality_judgement | refresh | adopted_by:to | - | status
h Domein | Object | Sectormodel | Definitie | Bijv. | Bron | Afnemers | Eigenaar (MT) | Rentmeester | Persoonsgeg. | Bewaren | < | BIV | < | < | Kwaliteit volgens rentmeester | Ververst | Akkoord van | Laatst besproken | Stand
h | | entiteit | | | (authentiek) | systemen | | | klasse | hoe lang | volgens | B | I | V | | | | | 
  Vastgoed | Eenheid (VHE) | VG.Eenheid | kleinste verhuurbare ruimte | woning, garage | Vastgoedsysteem | ERP; MJOB; portaal | mgr. Vastgoed | rentmeester Vastgoed | geen~~none | zolang in bezit + 10 jr | sector | M~~middle | H~~high | L~~low | goed~~good | dagelijks~~daily | datateam | @2026-09-03 | vastgesteld
  Vastgoed | Complex | VG.Complex | groep eenheden van één bouw | flat | Vastgoedsysteem | MJOB | mgr. Vastgoed | rentmeester Vastgoed | geen | idem | sector | L | M | L | matig~~fair | op aanvraag~~on_request | datateam | @2026-09-03 | vastgesteld
  Vastgoed | Energielabel | VG.Energie | label van een eenheid | A++ | Energieregister | portaal; BI | mgr. Duurzaam | rentmeester Duurzaam | gewoon~~ordinary | 10 jr | Bouwbesluit | L | H | L | slecht~~poor | maandelijks~~monthly | | @2026-10-01 | concept
  Vastgoed | Asbestinventarisatie | VG.Gevaar | waar asbest zit | rapport | Documentsysteem | aannemersportaal | mgr. Vastgoed | rentmeester Vastgoed | geen | 30 jr | Arbowet | M | H | L | slecht | op aanvraag | | @2026-10-01 | concept
  Klant | Huurder | RE.Persoon | wie een contract heeft | | ERP | CRM; portaal; BI | mgr. Wonen | rentmeester Klant | gevoelig~~sensitive | 7 jr na einde huur | AVG/fiscaal | M | H | H | matig | dagelijks | datateam | @2026-05-11 | vastgesteld
  Klant | Woningzoekende | RE.Zoeker | ingeschreven voor woning | | Regionaal platform | CRM | mgr. Wonen | rentmeester Klant | gevoelig | 2 jr | Woningwet | M | M | H | onbekend~~unknown | dagelijks | | | concept
  Klant | Betaalregeling | FI.Regeling | afspraak over schuld | | ERP | BI | mgr. Financiën | rentmeester Klant | gevoelig | 7 jr | fiscaal | M | H | H | goed | dagelijks | datateam | @2026-05-11 | vastgesteld
  Contract | Huurovereenkomst | OV.Huur | afspraken over huren | | ERP | portaal; DMS | mgr. Wonen | rentmeester Contract | gewoon | 7 jr na einde | fiscaal | M | H | M | goed | dagelijks | datateam | @2026-04-02 | vastgesteld
  Onderhoud | Reparatieverzoek | OH.Verzoek | melding van huurder | lekkage | ERP | aannemersportaal; BI | mgr. Onderhoud | rentmeester Onderhoud | gewoon | 5 jr | | M | M | M | matig | continu~~continuous | datateam | @2026-06-18 | vastgesteld
  Onderhoud | Conditiescore | OH.Conditie | score NEN 2767 | 3 | MJOB | BI | mgr. Vastgoed | rentmeester Onderhoud | geen | 10 jr | | L | M | L | slecht | jaarlijks~~yearly | | | voorstel~~proposal
  Financiën | WOZ-waarde | FI.Waarde | waarde volgens gemeente | | Landelijke voorziening | ERP; BI | mgr. Financiën | rentmeester Vastgoed | gewoon | 10 jr | Wet WOZ | L | H | L | goed | jaarlijks | datateam | @2026-02-20 | vastgesteld
""",
    r"""
datasets_datawarehouse.csv org=woningcorporatie encoding=utf-8 delimiter=tab dates=iso
T data_set datasets
t name | description | location | hosted_on:to | read_as | source_of:from/writes:from | refresh | modified | issued/valid_from | - | personal_data | confidentiality | access | owns:from | stewards:from | holds:to | uses:from/serves:to/reads:from | licence | publisher | - | status
h dataset | omschrijving | pad | platform | formaat | gevuld_vanuit | verversing | laatst_geladen | sinds | aantal_rijen | bevat_pg | vertrouwelijkheid | toegang | eigenaar | datasteward | gegevensobjecten | gebruikt_door | voorwaarden | uitgever | ticket | fase
  dwh_vhe | alle eenheden met kenmerken | dwh.vg.vhe | Datawarehouse | database~~database | Vastgoedsysteem | dagelijks~~daily | @2026-11-20~~2026-11-20 | @2019-01-01~~2019-01-01 | 18402 | nee~~false | laag~~low | beperkt~~restricted | mgr. Vastgoed | rentmeester Vastgoed | Eenheid (VHE); Complex | dashboards Vastgoed | intern | datateam | D-11 | productie~~active
  dwh_huurder | huurders, gezinsgrootte | dwh.kl.huurder | Datawarehouse | database | ERP | dagelijks | @2026-11-20 | @2019-01-01 | 21177 | ja~~true | hoog~~high | privé~~private | mgr. Wonen | rentmeester Klant | Huurder | dashboard Wonen | intern | datateam | D-12 | productie
  repverzoek_open | open reparaties | dwh.oh.rep | Datawarehouse | database | ERP | continu~~continuous | @2026-11-21 | @2021-05-01 | 912 | ja | midden~~middle | beperkt | mgr. Onderhoud | rentmeester Onderhoud | Reparatieverzoek | werkvoorbereiders | intern | datateam | D-19 | productie
  energielabel_dump | labels uit register | /land/energie/*.parquet | Datameer | parquet~~parquet | Energieregister | maandelijks | @2026-11-01 | @2022-02-01 | 18100 | nee | laag | openbaar~~public | mgr. Duurzaam | rentmeester Duurzaam | Energielabel | model isolatie | CC-BY | rijksdienst | D-23 | productie
  wijkcijfers | bevolking per buurt | https://cijfers.example/wijk | Datameer | api~~api | statistiekbureau | jaarlijks~~yearly | @2026-08-15 | @2020-01-01 | 310 | nee | laag | openbaar | mgr. Strategie | rentmeester Klant | Buurt | portefeuillestrategie | CC0 | statistiekbureau | D-25 | productie
  huurachterstand | wie hoeveel maanden | dwh.fi.achter | Datawarehouse | database | ERP | wekelijks~~weekly | @2026-11-16 | @2020-09-01 | 1304 | ja | hoog | privé | mgr. Financiën | rentmeester Klant | Huurder; Betaalregeling | incasso | intern | datateam | D-31 | productie
  sensor_ketelhuis | temperatuur | /stream/ketel | Datameer | json~~json | Sensoren ketelhuis | continu | @2026-11-21 | @2025-04-01 | 9800000 | nee | laag | beperkt | mgr. Onderhoud | rentmeester Onderhoud | Meting | storingsmodel | intern | datateam | D-44 | proef
  asbest_lijst | excel van inspecteurs | S:/asbest/lijst.xlsx | Netwerkschijf | excel~~excel | Documentsysteem | nooit~~never | @2023-03-03 | @2015-01-01 | 2210 | nee | midden | beperkt | mgr. Vastgoed | rentmeester Vastgoed | Asbestinventarisatie | aannemers | intern | Vastgoed | D-02 | uitfaseren~~phasing_out
  woz_levering | jaarlijks bestand | /land/woz/*.csv | Datameer | csv~~csv | Landelijke voorziening | jaarlijks | @2026-02-28 | @2018-01-01 | 18390 | ja | midden | beperkt | mgr. Financiën | rentmeester Vastgoed | WOZ-waarde | waardering | wettelijk | gemeenten | D-07 | productie
""",
    r"""
DQ-regels_met_uitslag.xlsx org=woningcorporatie
S regels
p Datakwaliteit: regels, norm en uitslag per kwartaal (uitslag = % goed)

T quality_rule kwaliteitsregels
t external_id | name | measures:to/complies_with:from | column | expression | dimension | severity | threshold | - | - | - | - | description | owns:from/responsible:from | responsible:from/- | defines:from/complies_with:to/- | status | -
h Regel | In gewone taal | Object / dataset | Veld | Formule | Soort (dimensie) | Zwaarte | Norm | Uitslag 2026 | < | < | < | Waarom telt het | Eigenaar regel | Herstelteam | Eis van | Aan/uit | Laatste actie
h | | | | | | | % | Q1 | Q2 | Q3 | verschil | | | | | | 
  DQ-01 | elke VHE heeft een label | Energielabel | label | label is not null | volledigheid~~completeness | hoog~~high | %0.98~~0.98 | %0.87 | %0.89 | %0.92 | %0.03 | prestatieafspraken | mgr. Duurzaam | duurzaam | ministerie | aan~~active | bulkopname
  DQ-02 | label niet ouder dan 10 jaar | Energielabel | datum_label | datum_label > vandaag - 10 jr | tijdigheid~~timeliness | midden~~middle | %0.95 | %0.9 | %0.9 | %0.88 | %-0.02 | boete | mgr. Duurzaam | duurzaam | ministerie | aan | 
  DQ-03 | één actieve huurder per contract | Huurovereenkomst | huurder_id | count = 1 | uniciteit~~uniqueness | hoog | %1~~1 | %0.997 | %0.998 | %0.999 | %0.001 | dubbele post | mgr. Wonen | klantadm. | | aan | 
  DQ-04 | e-mail lijkt op e-mail | Huurder | email | bevat @ | geldigheid~~validity | laag~~low | %0.9 | %0.81 | %0.84 | %0.86 | %0.02 | digitale nota | mgr. Wonen | klantadm. | | aan | campagne
  DQ-05 | adres gelijk aan BAG | Eenheid (VHE) | bag_id | join bag | juistheid~~accuracy | hoog | %0.99 | %0.985 | %0.985 | %0.991 | %0.006 | brieven, splitsing | mgr. Vastgoed | vastgoedadm. | BAG | aan | 
  DQ-06 | WOZ in ERP = levering | WOZ-waarde | woz | erp.woz = lev.woz | consistentie~~consistency | hoog | %1 | %0.97 | %1 | %1 | %0 | jaarrekening | mgr. Financiën | fin. adm. | accountant | aan | klaar
  DQ-07 | oppervlak binnen grenzen | Eenheid (VHE) | m2 | tussen 12 en 250 | geldigheid | midden | %0.99 | %0.982 | %0.983 | %0.984 | %0.001 | huurprijs | mgr. Vastgoed | vastgoedadm. | | aan | 
  DQ-08 | conditiescore bekend | Conditiescore | score | not null | volledigheid | midden | %0.9 | %0.42 | %0.51 | %0.55 | %0.04 | MJOB | mgr. Vastgoed | onderhoud | | aan | inspecties
  DQ-09 | asbest bekend voor 1994 | Asbestinventarisatie | rapportnr | not null als bouwjaar < 1994 | volledigheid | hoog | %1 | %0.78 | %0.78 | %0.8 | %0.02 | veiligheid | mgr. Vastgoed | vastgoedadm. | Arbowet | aan | budget 2027
  DQ-10 | geboortedatum niet 1-1-1900 | Huurder | geb_dat | <> 1900-01-01 | juistheid | laag | %0.99 | | %0.97 | %0.98 | %0.01 | passend toewijzen | mgr. Wonen | klantadm. | | uit~~on_hold | herschrijven
""",
    r"""
Informatievragen_per_team.xlsx org=woningcorporatie
S vragen
p Opgehaald in teamsessies voorjaar 2026. Cijfers zijn van het team zelf.

T information_need informatiebehoefte
t needs:from | external_id | name | serves:to/description | importance | served_today | - | today | timeliness_wanted | quality_wanted | serves:from | requires_data:to | raised_in:to | under_theme:to/in_domain:to | responsible:from/owns:from | - | - | status
h Team | Nr | Wat willen we weten? | Om wat te kunnen besluiten | Hoe belangrijk (1-5) | Hoe goed nu (0-5) | Verschil | Hoe doen we het nu | Hoe vaak nodig | Hoe goed moet het kloppen | Beantwoord door (rapport/dashboard) | Welke gegevens nodig | Uit sessie | Thema | Opgepakt door | Sprint | Duimpjes | Stand
  Wonen | V01 | welke huurders krijgen dit jaar problemen | op tijd bellen | #5~~5 | #1~~1 | #4 | onderbuik | wekelijks~~weekly | 80% raak | - | huurachterstand; wijkcijfers | 12 maart | Betaalbaar | BI-team | 14 | 9 | lopend
  Wonen | V02 | hoe lang staat een woning leeg | wie bel ik eerst | #4 | #3 | #1 | excel | dagelijks~~daily | op de dag | dashboard Leegstand | dwh_vhe | 12 maart | Doorstroming | BI-team | 12 | 6 | gereed~~ended
  Vastgoed | V03 | waar zit nog asbest | volgorde van onderhoud | #5 | #1 | #4 | lijst van 2015 | maandelijks~~monthly | 100% | | asbest_lijst | 19 maart | Veilig | | | 11 | open~~active
  Vastgoed | V04 | conditie per complex | MJOB bijstellen | #4 | #2 | #2 | inspectierapporten | jaarlijks~~yearly | score per element | MJOB-rapport | Conditiescore | 19 maart | Kwaliteit | | | 4 | open
  Duurzaam | V05 | welke woningen labelen E, F en G | isolatieprogramma | #5 | #3 | #2 | register downloaden | per kwartaal~~quarterly | 98% | dashboard Energie | Energielabel | 26 maart | Duurzaam | BI-team | 13 | 8 | lopend
  Onderhoud | V06 | welke reparaties komen terug | aannemer aanspreken | #4 | #0~~0 | #4 | niet | maandelijks | per adres | | repverzoek_open | 2 april | Kwaliteit | | | 7 | open
  Onderhoud | V07 | wanneer valt een ketel uit | vooraf vervangen | #3 | #0 | #3 | wachten op melding | continu~~continuous | dag van tevoren | storingsmodel | sensor_ketelhuis | 2 april | Kwaliteit | datateam | | 5 | proef
  Financiën | V08 | waarde per complex | verkopen of houden | #5 | #4 | #1 | taxatie | jaarlijks | accountant akkoord | waarderingsrapport | woz_levering | 9 april | Financieel gezond | | | 3 | gereed
  Bestuur | V09 | halen we de prestatieafspraken | bijsturen met gemeenten | #5 | #2 | #3 | handmatig in Word | per kwartaal | op hoofdlijn | | meerdere | 9 april | Samen | controller | 15 | 10 | lopend
  Bestuur | V10 | wat vinden huurders echt | koers | #3 | #2 | #1 | enquête | halfjaarlijks~~half_yearly | representatief | | klantpanel | 9 april | Samen | | | 2 | open
""",
]
