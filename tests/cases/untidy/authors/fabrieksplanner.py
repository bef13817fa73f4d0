"""Planner of a factory of frozen bread: tags of lines and ovens, weeks and shifts, machine English, downtime in minutes, a board with cards, headers in two rows where the quarters stand, tables that begin in column C."""
kBooks = [
    r"""
lijnen_en_installaties_2026.xlsx org=voedingsindustrie
S assets ;margin=2
p Assetlijst fabriek – uittreksel voor IT/OT
p kolom 'net' = hangt aan het fabrieksnetwerk

T asset assetlijst
t external_id | name | part_of:to | location | kind | count | in_use_since | end_of_life | supplied_by:to | connected | uses:to | under_contract:to | responsible:from/stewards:from | - | -
h TAG | Installatie | Lijn | Hal / vak | Type | Aantal | In bedrijf | Gaat mee tot | Fabrikant | Net? | Bestuurd door | Onderhoudscontract | Vaste monteur | OEE | Reservedelen op voorraad
g Lijn 1 – broodjes
  OV-101 | Tunneloven 1 | Lijn 1 | H1 / B3 | machine~~machine | #1~~1 | @2011-03-01~~2011-03-01 | @2026-03-01~~2026-03-01 | Gloria Ovens | ja~~true | SCADA bakkerij | OC-2021-4 | Piet | %0.81 | branders
  KN-102 | Kneder | Lijn 1 | H1 / A1 | machine | #2 | @2015-06-01 | @2030-06-01 | Deegtec | ja | SCADA bakkerij | OC-2021-4 | Piet | %0.88 | haak
  TS-103 | Temperatuursensoren | Lijn 1 | H1 | sensor~~sensor | #24~~24 | @2022-09-01 | @2029-09-01 | Meetwerk | ja | Historian |  | Sjaak |  | 6 st.
  VR-104 | Spiraalvriezer | Lijn 1 | H1 / C2 | machine | #1 | @2009-10-01 | @2025-10-01 | Frostbelt | nee~~false | eigen PLC | OC-2019-1 | Sjaak | %0.76 | geen!
g Lijn 2 – croissants
  LM-201 | Lamineerstraat | Lijn 2 | H2 / A1 | machine | #1 | @2019-02-01 | @2034-02-01 | Laminor | ja | SCADA croissant | OC-2024-2 | Guus | %0.84 | rollen
  OV-202 | Rekoven | Lijn 2 | H2 / B1 | machine | #6 | @2014-04-01 | @2029-04-01 | Gloria Ovens | nee | eigen PLC | OC-2021-4 | Guus | %0.79 | deur
  CW-203 | Checkweger | Lijn 2 | H2 / D1 | apparaat~~device | #2 | @2020-11-01 | @2028-11-01 | Weegmans | ja | MES |  | Guus |  | cel
  XR-204 | X-ray | Lijn 2 | H2 / D2 | apparaat | #1 | @2021-05-01 | @2031-05-01 | Straaltech | ja | MES | OC-2021-9 | Sjaak |  | geen
g Algemeen
  KH-301 | Koelhuis |  | H4 | gebouw~~building | #1 | @2004-01-01 | @2044-01-01 | Bouwgroep Ros | ja | GBS | OC-2020-3 | TD |  |
  HT-302 | Heftrucks |  | H4 | voertuig~~vehicle | #9 | @2023-01-01 | @2030-01-01 | Tilmeester | nee |  | OC-2023-1 | TD |  | accu
  SL-303 | Silo's meel |  | terrein | infra~~infrastructure | #5 | @2004-01-01 | @2034-01-01 | Bouwgroep Ros | ja | SCADA bakkerij |  | Piet |  | niveaumeter
  PB-304 | Palletiseerrobot |  | H3 / E1 | machine | #2 | @2018-05-01 | @2033-05-01 | Armtech | ja | MES | OC-2024-5 | Sjaak |  | grijper
  PR-305 | Etiketprinters |  | H3 | apparaat | #7 | @2021-11-01 | @2027-11-01 | Plakker | ja | MES |  | IT |  | koppen
  CO-306 | Persluchtcompressor |  | H5 | machine | #3 | @2008-06-01 | @2026-06-01 | Blaasbalg | nee | eigen PLC | OC-2020-3 | TD |  | olie
  GT-307 | Gasmeters per oven |  | H1 / H2 | sensor | #4 | @2026-02-01 | @2036-02-01 | Meetwerk | ja | Historian |  | Guus |  |
""",
    r"""
storingslog_IT_op_de_lijn.csv org=voedingsindustrie delimiter=semicolon encoding=utf-8-sig dates=short
T incident storingslog
t external_id | name | kind | occurred_in:to | occurred_on | discovered_on | closed_on | - | loss | severity | cause | lesson | - | owns:from/responsible:from
h melding | wat gebeurde er | soort | systeem of lijn | begonnen | ontdekt | opgelost | stilstand (min) | schade € | ernst | oorzaak | geleerd | ploeg | afgehandeld door
  M-2231 | etiketten printen niet | storing~~outage | MES | @2026-08-03~~2026-08-03 | @2026-08-03 | @2026-08-03 | #95 | 4.200~~420000 | midden~~middle | certificaat verlopen | vervaldatum in agenda | A | IT-dienst
  M-2240 | SCADA bakkerij zwart beeld | storing | SCADA bakkerij | @2026-08-11 | @2026-08-11 | @2026-08-12 | #310 | 18.500 | hoog~~high | schijf vol | opruimtaak wekelijks | N | OT-leverancier
  M-2244 | orders dubbel in planning | fout~~mistake | APS | @2026-08-17 | @2026-08-19~~2026-08-19 | @2026-08-21 | #0 | 2.750 | laag~~low | import twee keer gestart | knop uitgrijzen | dag | planner
  M-2251 | vreemde usb in lijn-pc | bijna-ongeval~~near_miss | Lijn 2 | @2026-09-01 | @2026-09-01 | @2026-09-02 | #40 | 0 | hoog | monteur extern | usb-poorten dicht | B | IT-dienst
  M-2259 | wifi heftrucks valt weg | storing | Koelhuis | @2026-09-09 | @2026-09-10 | @2026-09-25 | #0 | 1.900 | midden | accesspoint bevroren | ander type bestellen | A | IT-dienst
  M-2263 | recept overschreven | fout | MES | @2026-09-15 | @2026-09-15 | @2026-09-15 | #130 | 9.100 | hoog | iedereen mag alles | rechten per rol | C | procestechnoloog
  M-2270 | gijzelmail geopend | aanval~~attack | kantoor | @2026-09-28 | @2026-09-28 | @2026-10-01 | #0 | 6.000 | hoog | nepfactuur | training herhaald | dag | CISO groep
  M-2277 | weegdata kwijt | verlies~~loss | Historian | @2026-10-06 | @2026-10-12 |  | #0 |  | midden | back-up stond uit | back-up weekcheck | N |
  M-2281 | lijst met ziekmeldingen in bak printer | datalek~~breach | kantoor | @2026-10-20 | @2026-10-20 | @2026-10-22 | #0 | 0 | laag | geen pasprinten | volgprinten aanzetten | dag | HR
  M-2290 | vriezer geeft geen data | storing | Spiraalvriezer | @2026-11-04 | @2026-11-05 |  | #0 |  | laag | PLC te oud | vervangen in stop wk 52 | B | TD
""",
    r"""
capaciteit_vakkrachten_2027.xlsx org=voedingsindustrie
S capaciteit
p beschikbare DAGEN voor projecten (na aftrek storing en verlof)
T capacity capaciteit
t name | skill | capacity_of:to | amount | per_quarter.amount@2027-Q1 | per_quarter.amount@2027-Q2 | per_quarter.amount@2027-Q3 | per_quarter.amount@2027-Q4 | -
h Groep | Vaardigheid | Afdeling | Normaal per kwartaal | 2027 | < | < | < | fte in dienst
h ^ | ^ | ^ | ^ | Q1 | Q2 | Q3 | Q4 | ^
  MES-kennis | MES | IT/OT | #40~~40 | #40~~40 | #30 | #20 | #45 | #1.5
  PLC-programmeurs | PLC | Technische Dienst | #55 | #60 | #55 | #25~~25 | #50 | #2
  Planners key-user | APS | Planning | #15 | #10 | #15 | #15 | #5 | #3
  Netwerk | netwerk | IT/OT | #25 | #25 | #25 | #20 | #25 | #1
  Data-analist | Historian | IT/OT | #30 | #20 | #30 | #30 | #30 | #0.8
  Elektromonteurs | elektro | Technische Dienst | #80 | #80 | #70 | #30 | #110 | #5
  Kwaliteit | X-ray en HACCP | Kwaliteitsdienst | #12 | #12 | #12 | #8 | #12 | #2
  Inhuur OT | OT-security | inkoop | #20 | #0 | #20 | #20 | #0 | #0
-  | totaal |  | #277 | #247 | #257 | #168 | #277
""",
    r"""
verbeterbord_kaarten_en_opbrengsten.ods org=voedingsindustrie
S kaarten
T initiative verbeterbord
t external_id | name | - | affects:to | expected_result | size | stage | leads:from/responsible:from | planned_end | signal
h kaart | verbetering | ingestuurd door | lijn | wat levert het op | S / M / L / XL | kolom op het bord | trekker | klaar in week | sticker
  K-31 | digitale ploegoverdracht | ploeg B | Lijn 1, Lijn 2~~["Lijn 1", "Lijn 2"] | minder vergeten acties | M~~medium | bezig~~execution | Guus | wk 6 2027~~[2027-02-08..2027-02-14] | groen~~green
  K-34 | vriezer aan het net | TD | Lijn 1 | temperatuur op afstand | S~~small | voorbereiden~~preparation | Sjaak | wk 52 2026~~[2026-12-21..2026-12-27] | oranje~~amber
  K-35 | APS koppelen aan MES | planning | alle lijnen | één waarheid over orders | XL~~extra_large | uitzoeken~~exploration | planner | wk 26 2027 | groen
  K-38 | tablets bij de lamineerstraat | ploeg C | Lijn 2 | recept altijd juist | S | bezig | procestechnoloog | wk 50 2026 | groen
  K-40 | energie per batch meten | energiecoördinator | Lijn 1 | 6% minder gas | L~~large | uitzoeken | data-analist | wk 40 2027 | rood~~red
  K-41 | pasprinten kantoor | HR | kantoor | geen lijsten in de bak | S | afronden~~closing | IT-dienst | wk 49 2026 | groen
  K-43 | voorraad meel automatisch bestellen | inkoop | Silo's | geen stilstand | M | idee~~idea | inkoper | wk 20 2027 | oranje
  K-44 | camera's op checkweger | kwaliteit | Lijn 2 | minder klachten | L | idee | Kwaliteitsdienst | wk 36 2027 | groen
  K-46 | netwerk scheiden kantoor/fabriek | CISO groep | alle lijnen | eis klant en NIS2 | XL | voorbereiden | IT/OT | wk 39 2027 | oranje
S opbrengsten
T benefit opbrengsten
t name | realises:from | unit_of_measure | baseline | target | realised | yearly_value | from_when | owns:from | -
h opbrengst | door kaart | eenheid | was | moet worden | nu gemeten | € per jaar | telt mee vanaf | wie bewaakt | gebak?
  minder vergeten acties | K-31 | acties per week | #14~~14 | #3~~3 | #6 | #22000~~2200000 | 2027-Q1~~2027-Q1 | productieleider | ja
  minder afkeur vriezer | K-34 | kg per week | #420 | #150 |  | #31000 | 2027-Q1 | Kwaliteitsdienst | nee
  minder omstellen | K-35 | uur per week | #19 | #12 |  | #64000 | 2027-Q4 | planner | ja
  juist recept | K-38 | fouten per maand | #5 | #1 | #2 | #12500 | 2026-Q4 | procestechnoloog | nee
  lager gasverbruik | K-40 | m3 per ton | #61 | #57 |  | #88000 | 2028-Q1 | energiecoördinator | ja
  minder klachten | K-44 | klachten per kwartaal | #33 | #20 |  | #15000 | 2027-Q4 | Kwaliteitsdienst | nee
  minder printen | K-41 | vellen per week | #900 | #300 | #410 | #1200 | 2026-Q4 | HR | ja
  geen stilstand op meel | K-43 | uur per jaar | #26 | #0 |  | #19500 | 2027-Q3 | inkoper | nee
  klanteis gehaald | K-46 | punten audit | #61 | #85 |  |  | 2027-Q4 | CISO groep | ja
""",
]
