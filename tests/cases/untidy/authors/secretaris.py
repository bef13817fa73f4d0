"""Secretary to the board of a housing corporation: minutes turned into lists, abbreviations with full stops, d.d., initials of roles, bodies in capitals, XLSX and ODS with a title and a page footer."""
kBooks = [
    r"""
wh_besluitenlijst_directieberaad.xlsx org=woningcorporatie
S BL 2025
p BESLUITENLIJST DIRECTIEBERAAD WOONHOEVE
p bijgewerkt t/m vergadering d.d. 24 november 2025, vertrouwelijk

T decision besluitenlijst
t external_id | taken_on | name/question | description/name | decided_by:to | rationale/based_on:to | amount | responsible:from | - | state/status/- | informed:from | notes
h Besl.nr. | d.d. | Agendapunt | Besluit | Genomen door | Ovw. | Bedrag (€) | Act.houder | Gereed vóór | Stand | T.k.n. aan | Opm.
  25-001 | 13-01-2025~~2025-01-13 | Vervanging primair systeem | Marktconsultatie starten | DB | huidige leverancier stopt in 2028 | 45.000~~4500000 | mgr. I&A | 01-04-2025 | afgedaan~~taken | RvC | |
  25-004 | 27-01-2025 | Datakwaliteit vastgoed | Inhaalslag 3.000 dossiers | DB | NEN 2580 op orde voor verduurzaming | 120.000 | mgr. Vastgoed | 31-12-2025 | loopt | OR |
  25-007 | 10-02-2025 | Inlog huurdersportaal | Alleen nog met DigiD | DB en HA~~["DB","HA"] | BSN in portaal | 30.000 | mgr. Wonen | 01-07-2025 | afgedaan | HA, RvC |
  25-011 | 24-03-2025 | Sensoren in complex Beukenhof | Pilot met 40 woningen | DB | vochtklachten | 18.500 | mgr. Vastgoed | 30-09-2025 | afgedaan | HA | evalueren
  25-012 | 24-03-2025 | Informatieplan 2026-2028 | Uitgangspunten vastgesteld | DB | koersplan | | secr. | 01-10-2025 | loopt | RvC |
  25-016 | 12-05-2025 | AI-schrijfhulp | Niet toestaan tot beleid er is | DB | advies FG | | mgr. I&A | 01-09-2025 | afgedaan | alle mdw. |
  25-019 | 16-06-2025 | Outsourcing werkplekken | Aangehouden; eerst businesscase | DB | onvoldoende onderbouwd | 640.000 | mgr. I&A | 15-09-2025 | aangehouden~~deferred | |
  25-021 | 30-06-2025 | Eigenaar klantgegevens | Manager Wonen is gegevenseigenaar | DB | audit 2024 | | mgr. Wonen | | afgedaan | I&A |
  25-025 | 08-09-2025 | Outsourcing werkplekken | Akkoord met aanbesteding | DB | businesscase sluit | 640.000 | mgr. I&A | 01-03-2026 | loopt | OR, RvC | zie 25-019
  25-028 | 22-09-2025 | Archief 1998-2010 | Digitaliseren en vernietigen | DB | ruimte Kadegebouw | 75.000 | secr. | 30-06-2026 | loopt | |
  25-031 | 20-10-2025 | Begroting I&A 2026 | Vastgesteld onder voorbehoud RvC | DB | | 2.310.000~~231000000 | controller | 15-12-2025 | loopt | RvC |
  25-034 | 24-11-2025 | Primair systeem | Keuze voor Europese aanbesteding | DB | consultatie: 4 partijen | 1.900.000 | mgr. I&A | 01-02-2026 | loopt | RvC, HA | HA wil meelezen
p DB = directieberaad, HA = huurdersadviesraad, RvC = raad van commissarissen
""",
    r"""
wh_vergaderkalender.xlsx org=woningcorporatie
S 2026
p Vergaderkalender 2026 (concept 2)

T meeting kalender
t held_by:to | name | date | - | - | paper_deadline | -/attends:from/attendees | material/description | outcome/- | -
h Gremium | Verg.nr. | Datum | Tijd | Plaats | Stukken uiterl. | Vz. | Vaste ag.punten | Verslag | Wk.
  DB | DB-01 | ma 12 jan 2026~~2026-01-12 | 9.00-12.00 | Kadezaal | wo 7 jan 2026~~2026-01-07 | dir.-best. | MT-rapportage | | 3
  RvC | RvC-01 | do 5 feb 2026 | 16.00-19.00 | Kadezaal | di 27 jan 2026 | vz. RvC | kwartaalrapportage | | 6
  Stuurgroep PS | SG-01 | di 10 feb 2026 | 13.00-14.30 | online | vr 6 feb 2026 | mgr. I&A | voortgang aanbesteding | | 7
  DB | DB-02 | ma 16 feb 2026 | 9.00-12.00 | Kadezaal | wo 11 feb 2026 | dir.-best. | jaarstukken | | 8
  OR | OR-01 | do 19 feb 2026 | 10.00-12.00 | Zolder | do 12 feb 2026 | vz. OR | adviesaanvraag werkplekken | | 8
  HA | HA-01 | wo 25 feb 2026 | 19.30-21.30 | Buurthuis | wo 18 feb 2026 | vz. HA | huurbeleid, portaal | | 9
  Stuurgroep PS | SG-02 | di 17 mrt 2026 | 13.00-14.30 | online | vr 13 mrt 2026 | mgr. I&A | gunning | | 12
  DB | DB-03 | ma 23 mrt 2026 | 9.00-12.00 | Kadezaal | wo 18 mrt 2026 | dir.-best. | informatieplan | | 13
  RvC | RvC-02 | do 16 apr 2026~~2026-04-16 | 16.00-19.00 | Kadezaal | di 7 apr 2026 | vz. RvC | jaarrekening | | 16
  DB | DB-04 | ma 20 apr 2026 | 9.00-12.00 | Kadezaal | wo 15 apr 2026 | dir.-best. | risico's | | 17
S attentie
T - jubilea en verjaardagen
t - | - | -
h Wie | Wat | Wanneer
  afd. Wonen | 25 jaar in dienst (1x) | maart
  secretariaat | afscheid | april
  afd. Vastgoed | 12½ jaar (2x) | mei
""",
    r"""
wh_koers_2030_doelen.ods org=woningcorporatie
S Koers 2030
p Koers 2030: van ambitie naar meetbaar doel

T goal/kpi doelen
t external_id | under_theme:to/part_of:to | name | measure_of_success/measures:from/definition | baseline/- | -/targets.value@2027 | target/targets.value/-@2030 | owns:from/accountable:from/responsible:from | -/source | contributes_to:from | horizon/- | notes
h Nr. | Pijler | Ambitie | Waaraan zien we dat? | Nu | Stand eind '27 | Stand eind '30 | Trekker | Bron | Wat doen we daarvoor | Uiterlijk | Opm.
  P1.1 | Betaalbaar wonen | Huurders betalen niet te veel | % passend toegewezen | 94 | 96 | 98 | mgr. Wonen | primair systeem | woonlastencheck | 2030~~2030 |
  P1.2 | Betaalbaar wonen | Huurachterstand vroeg in beeld | achterstand > 2 mnd | 3,1 | 2,5 | 2,0 | mgr. Wonen | primair systeem | vroegsignaal; koppeling gemeente | 2028~~2028 |
  P2.1 | Goede huizen | Alle woningen label B of beter | % label A/B | 58 | 75 | 100 | mgr. Vastgoed | vastgoedregister | verduurzaming tranche 3 | 2030 |
  P2.2 | Goede huizen | Geen vochtklachten ouder dan 3 mnd | aantal open klachten | 212 | 80 | 0 | mgr. Vastgoed | onderhoudssysteem | sensoren Beukenhof | 2029 |
  P2.3 | Goede huizen | Weten wat we bezitten | volledige dossiers | 71 | 95 | 99 | mgr. Vastgoed | dossierscan | inhaalslag dossiers | 2027 | zie besl. 25-004
  P3.1 | Dichtbij | Huurder regelt zelf wat kan | % zaken via portaal | 34 | 55 | 70 | mgr. Wonen | portaalstatistiek | portaal 2.0 | 2029 |
  P3.2 | Dichtbij | Eén keer bellen is genoeg | direct afgehandeld | 61 | 75 | 80 | mgr. Wonen | telefonie | kennisbank; klantbeeld | 2028 |
  P4.1 | Sterke organisatie | Bedrijfslasten onder norm | € per vhe | 985 | 930 | 880 | controller | jaarrekening | rationalisatie applicaties | 2030 |
  P4.2 | Sterke organisatie | Digitaal vaardige collega's | % geslaagd basistoets | n.b. | 80 | 95 | mgr. P&O | leerportaal | digicoaches | 2027 |
  P4.3 | Sterke organisatie | Veilig met gegevens | auditpunten open | 14 | 5 | 0 | secr. | audit | privacyprogramma | 2028 |
""",
    r"""
wh_gremia_en_bevoegdheden.ods org=woningcorporatie
S gremia
p Overlegstructuur Woonhoeve, bijlage bij bestuursreglement

T body gremia
t abbreviation | name | kind | mandate/decides_on:to/description | amount_max | leads:from | member_of:from | - | cadence | paper_days | part_of:to/advises_on:to/- | notes
h Afk. | Gremium | Srt. | Waarover gaat het | Tot bedrag (€) | Vz. | Leden | Secr. | Freq. | Stukken (dgn. vooraf) | Rapp. aan | Bijz.
  RvC | Raad van commissarissen | toezicht | toezicht, goedkeuring begroting | geen max. | vz. RvC | 5 commissarissen | best.secr. | 6 x p.j. | 9~~9 | - ~~null | statuten
  DB | Directieberaad | bestuur~~board | alle besluiten binnen begroting | 1.000.000~~100000000 | dir.-best. | mgr. Wonen, mgr. Vastgoed, mgr. I&A, controller | best.secr. | 2-wekelijks~~two_weekly | 5 | RvC |
  SGPS | Stuurgroep primair systeem | stuurgroep~~steering | aanbesteding en invoering | 250.000 | mgr. I&A | mgr. Wonen, controller, leverancier | projectbureau | maandelijks~~monthly | 4 | DB | tot 2028
  ARB | Architectuurberaad | architectuur~~architecture | toetsing aan principes | 0 | inf.arch. | 4 afdelingen | I&A | maandelijks | 3 | mgr. I&A |
  OR | Ondernemingsraad | advies~~advisory | WOR | 0 | vz. OR | 7 leden | amb.secr. | maandelijks | 7 | - |
  HA | Huurdersadviesraad | advies | huurbeleid, portaal | 0 | vz. HA | 9 huurders | mdw. Wonen | per kwartaal~~quarterly | 7 | DB |
  WGD | Werkgroep datakwaliteit | werkgroep~~working | inhaalslag | 10.000 | datasteward | Vastgoed, Wonen, I&A | - | wekelijks~~weekly | 1 | SGPS |
  PO | Privacyoverleg | werkgroep | AVG, datalekken | 0 | FG | jur. adv., I&A, P&O | - | maandelijks | 2 | DB |
p Vastgesteld d.d. 8 september 2025
""",
]
