"""Process manager of a housing corporation who also keeps the list of applications: RASCI letters, words of tenants and homes, one page per question of the board, short tables, a mapping on a reference model, a purple-ink style of notes."""
kBooks = [
    r"""
Processen_en_applicaties_wonen.xlsx org=woningcorporatie
S Processen
p Proceshuis | | | | V=vaststellen J/N | | printversie staat op de gang

T process processen
t part_of:to | external_id | name | accountable:from/owns:from | responsible:from | consulted:from | informed:from | supports:from/uses:to | criticality | rto_hours | rpo_hours | -
h Hoofdproces | Nr | Werkproces | A (eindverantwoordelijk) | R (voert uit) | C (raadplegen) | I (informeren) | Systeem | Hoe kritisch | Max. uitval (uur) | Max. gegevensverlies (uur) | V
  Verhuren | 1.1 | Woning adverteren | manager Wonen | verhuurmakelaar | Financiën | wijkbeheer | Woonsysteem; Advertentiesite~~["Woonsysteem", "Advertentiesite"] | midden~~middle | #48~~48 | #24~~24 | J
  ^ | 1.2 | Kandidaat toetsen en contract tekenen | manager Wonen | verhuurmakelaar | jurist | huurincasso | Woonsysteem | hoog~~high | #24 | #4 | J
  Huur innen | 2.1 | Huur prolongeren | controller | huurincasso | ICT | manager Wonen | Woonsysteem | vitaal~~vital | #8 | #1 | J
  ^ | 2.2 | Achterstand opvolgen | controller | huurincasso | wijkbeheer | gemeente | Incassomodule | midden | #72 | #24 | N
  Onderhouden | 3.1 | Reparatieverzoek oplossen | manager Vastgoed | vakman | planner | bewoner | Reparatieplanner | hoog | #12 | #2 | J
  ^ | 3.2 | Planmatig onderhoud begroten | manager Vastgoed | projectleider | controller | bestuur | Meerjarenbegroting | laag~~low | #120 | #24 | N
  Leefbaarheid | 4.1 | Overlast behandelen | manager Wonen | wijkbeheer | politie; gemeente~~["politie", "gemeente"] | bewoner | Dossier Wijk | midden | #48 | #8 | N
S Applicaties
T application applicaties
t name | description | plotted_on:to | stewards:from/responsible:from/owns:from | availability | integrity | confidentiality | personal_data | status/time_class | in_use_since | end_date
h Applicatie | Doel | Referentiecomponent | Functioneel beheer | B | I | V | Persoonsgegevens | Koers | Sinds | Uit per
  Woonsysteem | huurders, contracten, huur | Primair systeem | FB Wonen | hoog~~high | hoog | midden~~middle | ja~~true | houden | @2016-01-01~~2016-01-01 | 
  Reparatieplanner | vakmensen inplannen | Planning & routering | FB Vastgoed | midden | midden | laag~~low | ja | houden | @2020-03-01 | 
  Meerjarenbegroting | onderhoud vooruit rekenen | Assetmanagement | FB Vastgoed | laag | hoog | laag | nee~~false | vervangen | @2011-07-01 | @2027-12-31~~2027-12-31
  Incassomodule | achterstanden | Incasso | FB Wonen | midden | hoog | hoog | ja | houden | @2018-09-01 | 
  Dossier Wijk | overlastdossiers | Zaaksysteem | wijkbeheer | laag | midden | hoog | ja | uitfaseren | @2014-02-01 | @2026-12-31
  Advertentiesite | woningen aanbieden | Woonruimteverdeling | regio | midden | midden | midden | ja | houden | @2019-05-01 | 
  Huurdersapp | zelf regelen | Klantportaal | FB Wonen | midden | midden | midden | ja | nieuw | @2026-06-01 | 

p B, I en V: laag, midden, hoog volgens de classificatie van 2025
S Componenten
T reference_component componenten
t name | description | source_model | source_version | plotted_on:from
h Component | Wat hoort daarin | Referentiemodel | Versie | Bij ons ingevuld met
  Primair systeem | vastgoed, relaties, contracten | VERA | 4.1~~"4.1" | Woonsysteem
  Woonruimteverdeling | aanbod en toewijzing | VERA | 4.1 | Advertentiesite
  Zaaksysteem | zaken en documenten | CORA | 5.0 | Dossier Wijk
  Assetmanagement | strategie en onderhoud | CORA | 5.0 | Meerjarenbegroting
  Klantportaal | bewoner regelt zelf | CORA | 5.0 | Huurdersapp
  Gegevensmagazijn | cijfers uit alle systemen | CORA | 5.0 | 
S Doelen
T goal doelen
t name | measure_of_success | measures:from/- | horizon | accountable:from/owns:from/responsible:from | contributes_to:from
h Doel | Geslaagd als | Meten we met | In welk jaar | Wie staat ervoor | Projecten die helpen
  Reparatie in één keer goed | 85% in één bezoek | first time fix | #2028~~2028 | manager Vastgoed | Reparatieplanner 2.0
  Huurder regelt het zelf | 60% via de app | aandeel app | #2028 | manager Wonen | Huurdersapp; Kennisbank~~["Huurdersapp", "Kennisbank"]
  Geen huisuitzetting om schuld | 0 per jaar | uitzettingen | #2027 | manager Wonen | Vroeg erop af
  Data op orde | 95% woningen compleet | volledigheid | #2027 | controller | Datakwaliteit woningen
  Lagere ICT-lasten per woning | € 190 per woning | ICT-kosten | #2029 | controller | Pakketten opruimen
  Woningen zonder gas | 400 per jaar | aantal | #2030 | bestuurder | Warmte in de wijk
S Risico's
T risk risicos
t name | cause/description | effect | mitigates:from/treatment_reason | owns:from/responsible:from | status/-
h Risico | Waardoor | Wat merken huurders ervan | Beheersing | Eigenaar | Open/dicht
  Huurprolongatie mislukt | fout na update | dubbele afschrijving | proefdraaien op testomgeving | controller | open
  Reparatieplanner plat | één server | niemand komt langs | papieren lijst | manager Vastgoed | open
  Dossiers voor iedereen leesbaar | rechten te ruim | privacy geschonden | rechten opschonen | manager Wonen | open
  Kennis bij één beheerder | pensioen | lange wachttijd | inwerken opvolger | HR | dicht
  Leverancier stopt met app | overname | app werkt niet | contract met exit | ICT | open
  Onjuiste woninggegevens | oude opnames | verkeerde huur | steekproef | controller | open
S AVG kort
T processing_activity avg
t name | purpose | legal_ground | data_categories | retention | supports:from/-
h Verwerking | Doel | Grondslag | Gegevens | Bewaren tot | Systeem
  Inschrijven woningzoekende | toewijzen | toestemming~~consent | inkomen; gezin~~["inkomen", "gezin"] | einde inschrijving | Advertentiesite
  Huurcontract | verhuren | overeenkomst~~contract | NAW; iban | 7 jaar na vertrek | Woonsysteem
  Reparatie | herstellen | overeenkomst | NAW; telefoon | 5 jaar | Reparatieplanner
  Overlast | woongenot | gerechtvaardigd belang~~legitimate_interest | meldingen | 2 jaar na sluiten | Dossier Wijk
  Huurachterstand | innen | overeenkomst | betalingen; schuldhulp | 7 jaar | Incassomodule
  Camerabeeld portiek | veiligheid | gerechtvaardigd belang | beelden | 4 weken | camerasysteem
""",
]
