"""Inkoper / contractmanager of a housing corporation and of a shared service centre: many abbreviations, CSV from Excel, short codes, amounts in thousands."""
kBooks = [
    r"""
corporatie_contracten.csv org=woningcorporatie delimiter=semicolon encoding=cp1252 dates=dmy
p Contractoverzicht I&A per 1-1-2026 (bron: contractmap)
p
T contract contractenlijst
t number/external_id | name | supplied_by:to | owns:from | start_date | end_date | notice_months | extension | yearly_value | renewal | processor_agreement | notes
h Contr.nr. | Omschr. | Lev. | Contr.eig. | Ing.dat. | Exp.dat. | Opz.term. (mnd) | Verl.opties | Bedrag p.j. ex btw | Actie | VWO j/n | Opm.
  C-0112 | Primair systeem wonen | Dakwerk Software BV | manager Bedrijfsvoering | @2021-01-01~~2021-01-01 | @2026-12-31~~2026-12-31 | #6~~6 | 2x1 jr | $186500~~18650000 | aanb.~~tender | j~~true |
  C-0113 | Onderhoudsapp | Klusbaar | manager Vastgoed | @2023-03-01 | @2027-02-28 | #3 | 1x2 jr | $42000.50~~4200050 | verl.~~extend | j |
  C-0115 | Telefonie + callcenter | Belhuis NL | coörd. KCC | 1 apr. 2022~~2022-04-01 | onbep.~~null | #1~~1 | nvt~~null | € 38.400,-~~3840000 | loopt door~~automatic | n~~false | oude voorwaarden
  C-0118 | Documentopslag | Papierloos Groep | manager Bedrijfsvoering | @2020-07-01 | @2025-06-30 | 3 mnd~~3 | geen~~null | $27250 | stop~~end | j | verlopen!
  C-0121 | Werkplekbeheer | Havenzicht ICT | manager I&A | 01-01-24~~2024-01-01 | 31-12-28~~2028-12-31 | 12~~12 | 2x1 jr | 312k~~31200000 | ? ~~null | j |
  C-0124 | Enquêtetool huurders | Peilpunt | adv. communicatie | @2025-05-15 | @2026-05-14 | #1 | geen | $4950 | verl. | n |
  C-0127 | Vastgoeddata en taxatie | Waardepaal | controller | @2024-01-01 | @2026-12-31 | #6 | 1x1 jr | $61000 | aanb. | nvt~~null or false | geen pers.geg.
- Totaal 7 contracten | | | | | | | | € 672.100,50
""",
    r"""
corporatie_leveranciers.csv org=woningcorporatie delimiter=semicolon encoding=cp1252
T supplier leveranciers
t external_id | name | coc_number | contact_person | contact_email | contact_phone | website | description/tags | notes
h Crednr | Naam lev. | KVK | Contactp. | Mail | Tel | URL | Wat leveren ze | Opm
  70012 | Dakwerk Software BV | 99000011~~"99000011" | accountmgr. | verkoop@dakwerk.voorbeeld | 010-5550101 | www.dakwerk.voorbeeld | primair systeem | grootste afnemer
  70015 | Klusbaar | 99000012 | mw. Voorbeeld | info@klusbaar.voorbeeld | 010-5550102 | | onderhoudsapp |
  70031 | Belhuis NL | | n.b.~~null | service@belhuis.voorbeeld | 0800-55501 | www.belhuis.voorbeeld | telefonie | slecht bereikbaar
  70044 | Papierloos Groep | 99000014 | relatiebeheer | - ~~null | | | archief | contract loopt af
  70050 | Havenzicht ICT | 99000015 | servicemanager | sm@havenzicht.voorbeeld | 020-5550105 | | werkplek / netwerk |
  70063 | Peilpunt | 99000016 | dhr. Proef | hallo@peilpunt.voorbeeld | nvt~~null | peilpunt.voorbeeld | enquêtes |
""",
    r"""
ssc_contractregister.xlsx org=shared_service_centre
S CTR ;hide=C
T contract contractregister
t number/external_id | name | - | supplied_by:to | value | yearly_value | start_date | end_date | notice_months | renewal/extension | owns:from | under_contract:from
h CTR-ID | Titel overeenk. | cpv | Partij | Tot. waarde (x € 1.000) | Jaarwrd. (x € 1.000) | Start | Eind (excl. opties) | Opzegt. | Na afloop | Budgethouder | Applicatie(s)
  2022/014 | Raamovk. zaaksysteem | 48000000 | Zaaklicht | #1480~~148000000 | #370~~37000000 | @2022-05-01 | @2026-04-30~~2026-04-30 | 6 mnd~~6 | EA~~tender | dir. Bedrijfsv. | Zaaklicht Suite / Zaaklicht Formulieren~~["Zaaklicht Suite","Zaaklicht Formulieren"]
  2023/003 | Financieel pakket | 48440000 | Cijferkern | #640 | #160 | @2023-01-01 | @2026-12-31 | 12 mnd~~12 | verlengen~~extend | conc.controller | Cijferkern FIN
  2023/021 | Netwerk + wifi 6 gem. | 32400000 | Draadloos Noord | #2100 | #420~~42000000 | @2023-09-01 | @2028-08-31 | 1 jr~~12 | n.t.b.~~null | hfd ICT |
  2024/002 | Mobiele devices | 32250000 | Toestelhuis | #890 | #296.7~~29670000 | @2024-02-01 | @2027-01-31 | kwartaal~~3 | EA | hfd ICT | n.v.t.~~null
  2024/017 | HR & salaris | 48450000 | Loonwijzer | #505 | #126.25~~12625000 | @2024-07-01 | @2028-06-30 | 6 | optie 2x2 jr | hfd P&O | Loonwijzer Online
  2025/001 | Datacenter uitwijk | 72000000 | Kelderhuis DC | #760 | #190 | @2025-01-01 | 31/12/2028~~2028-12-31 | 6 mnd | loopt door~~automatic | hfd ICT |
- | Totaal | | | #6375 | #1562.95
""",
    r"""
ssc_aanbestedingskalender.ods org=shared_service_centre
S Kalender 26-27
p Aanbestedingskal. 2026-2027 | | | stand wk 3

T initiative/contract aanbestedingskalender
t external_id | name | kind/description/tags | planned_start/start_date | planned_end/deadline/end_date | planned_cost.incidental/value | responsible:from/owns:from | status/stage
h Nr | Traject | Proc. | Start voorb. | Gunning uiterl. | Raming | Inkoper | Stavaza
  A01 | Zaaksysteem | EA openbaar | wk 6 2026~~[2026-02-02..2026-02-08] | @2026-11-01~~2026-11-01 | 1,5 mio~~150000000 | ink. 1 | gestart~~active
  A02 | Belastingpakket | mini-comp. | Q2 '26~~[2026-04-01..2026-06-30] | @2027-02-15 | 600k~~60000000 | ink. 2 | gepland~~planned
  A03 | Printers | meerv. onderh. | sept 2026~~[2026-09-01..2026-09-30] | @2027-01-01 | € 145.000 | ink. 1 | gepland
  A04 | Pentesten | onderhands | n.t.b.~~null | | 45 k~~4500000 | CISO | idee
  A05 | Telefonie | EA niet-openb. | @2026-10-01 | eind Q1 2027~~[2027-01-01..2027-03-31] | € 0,9 mln~~90000000 | ink. 2 | on hold~~on_hold
  A06 | E-depot | samen met regio | 2027 | ntb~~null | PM~~null | archivaris | verkenning
""",
    r"""
ssc_licenties.csv org=shared_service_centre delimiter=comma encoding=utf-8-sig quote=all dates=iso lines=unix
T application licentielijst
t name | version | supplied_by:to | users/- | yearly_cost | contract_end | under_contract:to | owns:from/responsible:from/uses:from | notes
h Product | Rel. | Leverancier/reseller | Aant. lic. | Kst p/jr | Verlengdat. | Ctr | Afd. | Bijz.
  Cijferkern FIN | 12.4 | Cijferkern | #140~~140 | $160000~~16000000 | @2026-12-31~~2026-12-31 | 2023/003 | FIN | named users
  Loonwijzer Online | SaaS | Loonwijzer | #2350 | $126250 | @2028-06-30 | 2024/017 | P&O |
  Zaaklicht Suite | 2025.2 | Zaaklicht | 1.850~~1850 | $370000 | @2026-04-30 | 2022/014 | DVL, VTH~~["DVL","VTH"] | incl. test
  Tekentafel CAD | 2024 | Lijnwerk | #18 | $21600 | @2026-08-01 | nvt~~null | RO | floating
  Kaartlaag GIS | 10.9 | Geoplein | ca. 60~~60 | € 48.5k~~4850000 | @2026-03-31 | nvt | RO |
  Planbord | n.b.~~null | Roosterhuis | #75 | $9000 | @2026-05-31 | - ~~null | WMO |
""",
    r"""
corporatie_samenwerkingen.xlsx org=woningcorporatie
S Samenw.
T arrangement samenwerkingsafspraken
t name | party_in:from | purpose | start_date | end_date | notice_months | yearly_cost | cost_key | fte
h Afspr. | Partijen | T.b.v. | Ingang | Einde | Opz. (mnd) | Bijdr. p.j. | Verdeelsleutel | Inzet fte
  Regionaal woonruimteverdeelsysteem | 5 corporaties; Woonregio~~["5 corporaties","Woonregio"] | Eén loket voor woningzoekenden | @2019-01-01~~2019-01-01 | onbep. tijd~~null | #12~~12 | $64000~~6400000 | naar rato vhe | 0,4~~0.4
  Convenant woonfraude | gemeente / politie / corporatie~~["gemeente","politie","corporatie"] | Adresonderzoek | mrt 2023~~[2023-03-01..2023-03-31] | 28-2-2027~~2027-02-28 | #3 | nihil~~0 or null | n.v.t.~~null | #0.2
  Gezamenlijke inkoop glasvezel | 3 corporaties | Aansluiten complexen | @2024-06-01 | @2029-05-31 | #6 | $12500 | gelijke delen | 0,1
  Datadeling energie | Netbeheer Oost, corporatie | Verbruik per complex | 1-9-25~~2025-09-01 | 1-9-27 | #2 | € 8.000 | 50/50 | ,05~~0.05
  Wijkaanpak Zuid | gemeente, zorgpartij, corporatie | Leefbaarheid | 2022 | 2026 | geen~~null | 30k | 1/3 elk | #1
""",
    r"""
corporatie_processen.csv org=woningcorporatie delimiter=semicolon encoding=utf-8-sig
p Proceslijst 2026
p
T process processen
t external_id/abbreviation | name | part_of:to | owns:from | responsible:from | supports:from | lead_time | lead_time_wanted | volume | criticality | people_involved
h Code | Proces | Hfdproces | Pr.eig. | Uitv. afd. | App. | Dlt nu (dgn) | Norm dlt (dgn) | Aant./jr | Kritisch? | # mdw
  W01 | Woning toewijzen | Verhuren | mgr Wonen | Verhuur | Dakwerk~~["Dakwerk"] | #34~~34 | #25~~25 | 1.150~~1150 | H~~high | #14
  W02 | Huuropzegging verwerken | Verhuren | mgr Wonen | Verhuur + KCC | Dakwerk / Klusbaar~~["Dakwerk","Klusbaar"] | #12 | #10 | #980 | M~~middle | #9
  V01 | Reparatieverzoek afhandelen | Onderhouden | mgr Vastgoed | Onderhoud | Klusbaar | 6,5~~6.5 | #5 | ± 14.000~~14000 | H | #42
  V02 | Mutatieonderhoud | Onderhouden | mgr Vastgoed | Onderhoud | Klusbaar | #21 | #15 | #950 | M | #20
  F01 | Huur innen | Financiën | controller | Debiteuren | Dakwerk | dagelijks | n.v.t.~~null | 12 x | H | #5
  F02 | Huurachterstand | Financiën | controller | Incasso | Dakwerk | #60 | #45 | 2.100~~2100 | H | #6
  A01 | Klacht behandelen | Klant | dir. | KCC | - ~~null | #18 | #10 | #310 | L~~low | #3
""",
    r"""
corporatie_bestellijst_lunch.csv org=woningcorporatie delimiter=semicolon encoding=cp1252
p Lunch teamdag I&A 12 feb
p
T - lunchlijst: no place in a register of the organisation's information
t - | - | - | - | -
h Naam | Broodje | Drinken | Allergie | Betaald
  mgr I&A | kaas | karnemelk | nee | j
  adv. data | falafel | cola | noten | n
  functioneel beheer 1 | kip | thee | nee | j
  functioneel beheer 2 | ei | melk | lactose | j
  stagiair | kaas | water | nee | n
  inkoper | zalm | koffie | nee | j
- Totaal | 6 st. | | | 4
""",
]
