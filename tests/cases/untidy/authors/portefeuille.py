"""Portfolio manager of a housing corporation: short words, capitals of Excel filters, amounts in k€ or with dots, sensors and dwellings, remarks that carry the real news."""
kBooks = [
    r"""
wocorp_portefeuille_digitaal.xlsx org=corporatie
S Portefeuille H2
p Digitale portefeuille, stand 1 oktober, voor MT
p groen = loopt, oranje = let op, rood = praten

T initiative portefeuille
t external_id | name | part_of:to/in_domain:to/under_theme:to | commissioned_by:to/owns:from | leads:from/responsible:from/owns:from | stage | planned_start | planned_end | signal | progress | spent | contributes_to:to | notes
h Volgnr | Wat gaan we doen | Lijn | Opdrachtgever | Trekker | Fase | Aftrap | Klaar | Kleur | Gereed | Uitgeput t/m sept | Draagt bij aan (ondernemingsplan) | Bijpraten
  P-01 | Sensoren in 400 cv-installaties | Slim vastgoed | dir. vastgoed | M. Terlouw | uitvoering~~execution | @2025-03-01~~2025-03-01 | dec 2026~~[2026-12-01..2026-12-31] | groen~~green | %0.4~~0.4 | $86000~~8600000 | Betaalbare woonlasten |
  P-02 | Huurdersportaal fase 2 | Klant | mgr Wonen | J. Aarts | voorbereiding~~preparation | @2026-01-15 | @2026-11-30 | oranje~~amber | %0.1 | $12500 | Tevreden huurder | wacht op leverancier
  P-03 | Eén bron voor woningkenmerken | Data op orde | dir. bedrijfsvoering | M. Terlouw / K. Bos~~["M. Terlouw","K. Bos"] | uitvoering | @2024-09-01 | q2 2027~~[2027-04-01..2027-06-30] | rood~~red | %0.65 | $210400 | Tevreden huurder; Betaalbare woonlasten~~["Tevreden huurder","Betaalbare woonlasten"] | conversie valt tegen
  P-04 | Chat op de website | Klant | mgr Wonen | n.t.b.~~null | idee~~idea | | | | | | Tevreden huurder |
- | Totaal | | | | | | | | | $308900 | |
""",
    r"""
wocorp_sensoren.csv org=corporatie delimiter=comma encoding=utf-8
T asset sensoren
t external_id/name | name/description | kind | location | count | in_use_since | end_of_life | supplied_by:to | connected | notes/status
h Serienummer,reeks | Wat meet het | Type ding | Complex | Aantal stuks | Geplaatst op | Batterij leeg / vervangen rond | Gekocht bij | Zit aan het netwerk? | Bijzonder
  LV-100 t/m LV-180 | lekdetectie kruipruimte | sensor~~sensor | Rozenhof | #81~~81 | 12-04-2023~~2023-04-12 | 2029 | Vochtwacht | ja~~true |
  CO-01 t/m CO-46 | koolmonoxide | sensor | De Weide | 46 | 03-11-2022 | 2032 | Luchtkern | ja |
  LIFT-7 | liftstoringen | machine~~machine | Torenflat | 1 | 01-01-2015~~2015-01-01 | 2026 | Hefbaar | nee~~false | wordt vervangen
  ZON-3 | opwek zonnepanelen | overig~~null | Parkzicht | 12 | 2021 | | Zonneveld Dak | ja |
""",
    r"""
wocorp_wat_levert_het_op.ods org=corporatie
S Baten
T benefit baten
t realises:from | name | category/- | owns:from | unit_of_measure | baseline | target | realised | from_when | yearly_value
h Project | Wat levert het op | Soort opbrengst | Wie int de winst | Meeteenheid | Nulstand | Waar willen we heen | Waar staan we | Merkbaar vanaf | Euro per jaar
  Sensoren in 400 cv-installaties | minder storingsritten | kosten | mgr Onderhoud | ritten per jaar | #2100~~2100 | #1500~~1500 | #1890~~1890 | Q3 2026~~2026-Q3 | $54000~~5400000
  Huurdersportaal fase 2 | sneller antwoord | doorlooptijd~~lead_time | mgr Wonen | dagen | #6 | #2 | | 2027-Q1~~2027-Q1 |
  Eén bron voor woningkenmerken | minder fouten in huurprijs | kwaliteit van gegevens~~data_quality | controller | % fout | 4,5~~4.5 | #1 | 3,8~~3.8 | Q1 2027 | n.n.b.~~null
""",
]
