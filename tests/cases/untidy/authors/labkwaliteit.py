"""Quality manager of a diagnostics laboratory: document numbers, clauses of the standard, audit words, turnaround in hours, competence of analysts, a prospective risk table with scores multiplied, an export of the document system in capitals."""
kBooks = [
    r"""
KMS_DOCUMENTEN_EXPORT.csv org=laboratorium delimiter=semicolon encoding=cp1252 quote=all
T procedure
t external_id | name | version | adopted_on/valid_from | review_date | part_of:to/supports:to | stewards:from/responsible:from/owns:from | owns:from/accountable:from/- | location | complies_with:to | status | -
h DOCNR | TITEL | VERSIE | GELDIG_VANAF | HERZIEN_VOOR | PROCES | AUTEUR | AUTORISATOR | MAP | NORM_PAR | STATUS | AANTAL_LEZERS
  SOP-0014 | Bloedafname bij volwassenen | 7 | @2025-04-01 | @2027-04-01~~2027-04-01 | Monstername | teamleider afname | hoofd lab | /KMS/AFN | ISO 15189 7.2.4 | geldig~~active | 212
  SOP-0022 | Ontvangst en sortering monsters | 5 | @2024-09-15 | @2026-09-15 | Monsterontvangst | kwaliteitsfunctionaris | hoofd lab | /KMS/ONT | ISO 15189 7.2.6 | verlopen | 48
  SOP-0107 | Kalibratie chemieanalyser | 12 | @2026-01-10 | @2028-01-10 | Analyse chemie | analist A | klinisch chemicus | /KMS/CHE | ISO 15189 6.5 | geldig | 31
  SOP-0131 | Afwijkende uitslag doorbellen | 3 | @2026-06-01 | @2027-06-01 | Uitslag rapporteren | klinisch chemicus | hoofd lab | /KMS/RAP | ISO 15189 7.4.1.3 | geldig | 95
  SOP-0140 | Handelen bij uitval LIS | 2 | @2025-11-20 | @2026-11-20 | alle | ICT-coördinator | hoofd lab | /KMS/ICT | ISO 15189 7.8 | geldig | 60
  SOP-0155 | Afvoer van besmet materiaal | 4 | @2023-02-01 | @2025-02-01 | Afval | arbocoördinator | hoofd lab | /KMS/ARB | | in herziening | 118
  SOP-0156 | Reinigen van werkbladen | 6 | @2025-05-05 | @2027-05-05 | alle | arbocoördinator | hoofd lab | /KMS/ARB | ISO 15189 6.3 | geldig | 120
  SOP-0157 | Kruisproef uitvoeren | 9 | @2026-03-03 | @2027-03-03 | Bloedtransfusie | analist B | klinisch chemicus | /KMS/BLO | ISO 15189 7.3 | geldig | 26
  SOP-0158 | Klacht behandelen | 4 | @2024-12-01 | @2026-12-01 | Kwaliteit | kwaliteitsfunctionaris | hoofd lab | /KMS/KWA | ISO 15189 7.7 | geldig | 140
  SOP-0159 | Inwerken nieuwe analist | 2 | @2025-09-01 | @2027-09-01 | Personeel | teamleider chemie | hoofd lab | /KMS/HR | ISO 15189 6.2 | geldig | 33
  SOP-0160 | Point of care apparatuur huisartsen | 1 | | | POCT | POCT-coördinator | | /KMS/POC | ISO 15189 A.2 | concept~~proposal | 0
""",
    r"""
Auditbevindingen_en_PRI_2026.xlsx org=laboratorium
S Bevindingen
p BEVINDINGENLIJST 2026 | | | | | | | KAM-overleg iedere 1e dinsdag

T finding bevindingen
t external_id | name/description | raised_in:to/part_of:to/based_on:to | found_on | severity | violates:to/based_on:to/complies_with:to | affects:to/threatens:to | notes/description/- | action | responsible:from/owns:from | due_on | closed_on | -
h Nr | Bevinding | Bron | Datum vastgesteld | Zwaarte | Normparagraaf | Afdeling | Oorzaakanalyse | Maatregel | Actiehouder | Uiterlijk | Afgehandeld | Effectief?
  B26-01 | Kalibratie niet geparafeerd | interne audit chemie | @2026-02-04~~2026-02-04 | laag~~low | 6.5 | Chemie | vergeten in weekend | digitale paraaf | teamleider chemie | @2026-04-01 | @2026-03-20~~2026-03-20 | ja
  B26-02 | Verlopen reagens in koeling | interne audit hematologie | @2026-02-11 | hoog~~high | 6.6 | Hematologie | geen fifo | wekelijkse controle | teamleider hematologie | @2026-02-25 | @2026-02-25 | ja
c | | | | | | | | en melding in LIS
  B26-03 | Bevoegdheden niet actueel | externe audit | @2026-04-16 | midden~~middle | 6.2 | alle | lijst los van HR | koppelen aan HR | HR | @2026-10-01 | | 
  B26-04 | Doorbellen niet altijd vastgelegd | externe audit | @2026-04-16 | hoog | 7.4.1.3 | Uitslagen | scherm te traag | veld verplicht in LIS | ICT-coördinator | @2026-09-01 | @2026-10-12 | nog niet
  B26-05 | Klacht huisarts: uitslag zoek | klacht | @2026-06-02 | midden | 7.7 | Uitslagen | koppeling hapert | bewaking op berichten | ICT-coördinator | @2026-08-01 | | 
  B26-06 | Geen back-up POCT-data | interne audit ICT | @2026-09-09 | hoog | 7.8 | POCT | eigen laptop | opslag op server | POCT-coördinator | @2026-11-15~~2026-11-15 | | 
S PRI
T risk pri
t threatens:to | name/event | cause | effect | likelihood | impact | - | mitigates:from | responsible:from/owns:from | status/-
h Processtap | Wat kan er misgaan | Oorzaak | Gevolg voor patiënt | Kans (1-5) | Ernst (1-5) | K x E | Beheersmaatregel | Verantwoordelijke | Gereed?
  Monstername | verkeerde patiënt geprikt | geen controle op geboortedatum | verkeerde behandeling | #2~~2 | #5~~5 | #10=E2*F2 | polsband scannen | teamleider afname | ja
  Monsterontvangst | buis verwisseld | handmatig etiket | foute uitslag | #2 | #5 | #10 | etiket pas bij scan | teamleider ontvangst | nee
  Transport | monster te warm | koerier vertraagd | uitslag onbetrouwbaar | #3 | #3 | #9 | temperatuurlogger | logistiek | ja
  Analyse chemie | analyser valt uit | storing in nacht | uitslag te laat | #3 | #4 | #12 | uitwijk naar buurlab | hoofd lab | deels
  Uitslag rapporteren | kritieke uitslag niet gebeld | drukte | vertraging behandeling | #2 | #5 | #10 | bellijst in LIS | klinisch chemicus | nee
  LIS | LIS onbereikbaar | update | geen aanvragen | #2 | #4 | #8 | noodprocedure papier | ICT-coördinator | ja
S Indicatoren
T kpi indicatoren
t name | definition | unit_of_measure | target | direction | measurements@2025-Q4 | measurements@2026-Q1 | measurements@2026-Q2 | measurements@2026-Q3 | frequency | source/source_of:from/requires_data:to | owns:from/responsible:from
h Indicator | Hoe berekend | Eenheid | Grenswaarde | Hoger of lager is beter | Q4 2025 | Q1 2026 | Q2 2026 | Q3 2026 | Meten per | Uit systeem | Eigenaar
  Doorlooptijd spoed | mediaan afname tot uitslag | minuten | #60~~60 | lager~~down | #58~~58 | #55 | #61 | #57 | maand~~monthly | LIS | hoofd lab
  Herhaalprikken | herhaald / totaal | % | #1.5~~1.5 | lager | #1.8 | #1.6 | #1.4 | #1.5 | kwartaal~~quarterly | LIS | teamleider afname
  Kritieke uitslag gebeld | gebeld binnen 30 min | % | #98 | hoger~~up | #91 | #93 | #95 | #96 | maand | LIS | klinisch chemicus
  Ringonderzoek goed | binnen 2 SD | % | #95 | hoger | #97 | | #96 | | half jaar~~half_yearly | ringorganisatie | kwaliteitsfunctionaris
  Klachten huisartsen | aantal | stuks | #10 | lager | #9 | #12 | #7 | #11 | kwartaal | KMS | kwaliteitsfunctionaris
  Uitval LIS | minuten per kwartaal | minuten | #30 | lager | #0 | #45 | #10 | #0 | kwartaal | monitoring | ICT-coördinator
""",
    r"""
opleiding_en_normen.xlsx org=laboratorium
S Scholing
T training scholing
t name | teaches:to/- | aims_at:to | supplied_by:to | days | cost | valid_years | certificate | -
h Scholing | Leidt op tot bekwaamheid | Voor functie | Aanbieder | Duur (dgn) | Prijs p.p. | Geldig (jr) | Bewijs | Aantal 2026
  Venapunctie basis | bloed afnemen | medewerker afname | eigen lab | #3~~3 | $0 | #2~~2 | bekwaamverklaring | #14
  Chemieanalyser operator | analyser bedienen | analist | leverancier apparaat | #2 | $850~~85000 | #3 | certificaat~~certificaat | #4
  Interne auditor ISO 15189 | auditen | kwaliteitsfunctionaris | Normacademie | #2 | $1150 | #4 | diploma | #2
  Autorisatie van uitslagen | uitslag beoordelen | klinisch chemicus | vakvereniging | #1 | $420 | #1 | accreditatiepunten | #3
  Veilig werken met ziekteverwekkers | besmettingsrisico beheersen | analist; afname~~["analist", "afname"] | arbodienst | #0.5~~0.5 | $95 | #5 | e-learning | #61
  LIS voor nieuwe collega's | aanvragen verwerken | alle | ICT-coördinator | #0.5 | $0 | | aftekenlijst | #9
S Bekwaamheden
T competence bekwaamheden
t name | kind | needs_competence:from | level_text | has_competence:from
h Bekwaamheid | Kennis/vaardigheid/houding | Nodig voor functie | Niveaus | Wie kan het al
  bloed afnemen | vaardigheid~~skill | medewerker afname | 1 onder toezicht, 2 zelfstandig, 3 begeleider | Sjaan; Otto~~["Sjaan", "Otto"]
  analyser bedienen | vaardigheid | analist | 1 routine, 2 storing, 3 kalibratie | Meryem
  auditen | vaardigheid | kwaliteitsfunctionaris | 1 meelopen, 2 leiden | Guus
  uitslag beoordelen | kennis~~knowledge | klinisch chemicus | 1 routine, 2 bijzonder | dr. Post
  besmettingsrisico beheersen | kennis | analist; medewerker afname | 1 basis | iedereen
  aanspreken op afwijken | gedrag~~behaviour | teamleider | 1 eigen team, 2 andere teams | Otto
S Normen
T norm normen
t name | version | applicable | applicability_reason | applies_from | reference | owns:from/stewards:from/responsible:from
h Norm of wet | Uitgave | Van toepassing | Waarom (niet) | Geldt voor ons sinds | Vindplaats | Kenner
  ISO 15189 | 2022~~"2022" | ja~~true | accreditatie | @2024-01-01~~2024-01-01 | KMS/normen/15189 | kwaliteitsfunctionaris
  NEN 7510 | 2024 | ja | patiëntgegevens | @2018-01-01 | KMS/normen/7510 | ICT-coördinator
  ISO 9001 | 2015 | nee~~false | gedekt door 15189 | | | kwaliteitsfunctionaris
  IVDR | 2017/746 | ja | eigen testen | @2022-05-26 | wettenbundel | klinisch chemicus
  AVG | 2016/679 | ja | patiënten en personeel | @2018-05-25 | wettenbundel | FG
  ISO 22870 | 2016 | nee | opgegaan in 15189 | | | POCT-coördinator
S Evaluaties
T evaluation evaluaties
t name | date | evaluates:to | expected | found | adjustment | responsible:from/owns:from
h Evaluatie | Datum | Waarover | Wat verwachtten we | Wat troffen we aan | Wat passen we aan | Door
  Invoering digitale paraaf | @2026-06-10~~2026-06-10 | SOP-0107 | geen losse lijsten | twee afdelingen nog papier | lijsten weghalen | kwaliteitsfunctionaris
  Directiebeoordeling 2025 | @2026-02-24 | kwaliteitssysteem | alle doelen gehaald | 7 van 9 | scherpere doelen | hoofd lab
  Nieuwe koerier | @2026-08-19 | Transport | altijd onder 8 graden | 97% | logger in elke tas | logistiek
  Avonddienst POCT | @2026-09-30 | POCT | minder vervoer | huisartsen tevreden | doorgaan | POCT-coördinator
  Ringonderzoek voorjaar | @2026-05-12 | Analyse chemie | binnen 2 SD | één uitschieter | kalibratie vaker | klinisch chemicus
  LIS-update maart | @2026-04-01 | LIS | een uur plat | drie uur plat | terugvalplan | ICT-coördinator
""",
]
