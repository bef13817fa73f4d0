"""Business controller (BCF, planning & control) of a municipality: years across, x € 1.000, saldo and dekking, products and cost centres, headers in two rows."""
kBooks = [
    r"""
bc_investeringsplanning_ict.xlsx org=gemeente
S MIP ICT
p Meerjaren investeringsplan ICT (bedragen in euro)

T initiative mip
t external_id | name | owns:from/responsible:from/affects:to | mandatory | planned_cost.incidental@2026 | planned_cost.incidental@2027 | planned_cost.incidental@2028 | planned_cost.structural | planned_cost.capital_charge/- | - | funding_note/funded_by:to | planned_start | notes
h Kredietnr | Investering | Budgethouder | Wettelijk? | Incidenteel | < | < | Structurele lasten | Kapitaallasten | Afschr. termijn | Dekkingsbron | Start uitvoering | Toel.
h | | | | 2026 | 2027 | 2028 | per jaar | per jaar | jaren | | |
  7620101 | Vervangen serverruimte | teammanager I&A | nee~~false | $180000~~18000000 | $40000 | $0 | $12000~~1200000 | $24000 | #10 | reserve ICT | @2026-02-01~~2026-02-01 |
  7620102 | Zaaksysteem aanbesteding | mgr Dienstverlening | nee | $95000 | $310000 | $60000 | $75000 | $58000 | #8 | algemene middelen | @2026-06-01 | incl. conversie
  7620103 | Omgevingswet aanpassingen | mgr Ruimte | ja~~true | $60000 | $0 | $0 | $8000 | $0 | #1 | rijksbijdrage | @2026-01-01 |
- | Totaal I&A | | | $335000 | $350000 | $60000 | $95000 | $82000 | | | |
""",
    r"""
bc_doelindicatoren.xlsx org=gemeente
S Indicatoren
p P&C-cyclus: verplichte en eigen indicatoren digitalisering

T kpi indicatoren
t external_id | name | measures:to/contributes_to:to/in_domain:to/under_theme:to | unit_of_measure | baseline | measurements@2025-Q1 | measurements@2025-Q2 | measurements@2025-Q3 | target/targets.value@2026 | direction | source | responsible:from/owns:from
h Code | Indicator | Programma / doel | Eenheid | Nulmeting 2023 | Realisatie 2025 | < | < | Streefwaarde 2026 | Gewenste richting | Bron | Cijfereigenaar
h | | | | | Q1 | Q2 | Q3 | | | |
  I.01 | Aanvragen digitaal afgerond | Dienstverlening | % | #48~~48 | #55 | #57 | #61 | #75~~75 | omhoog~~up | e-loket | mgr Dienstverlening
  I.02 | Gemiddelde doorlooptijd melding | Leefomgeving | dagen | 9,5~~9.5 | 8,1 | 8,4 | 7,2 | #6 | omlaag~~down | Meldloket | mgr Ruimte
  I.03 | Medewerkers met MFA | Bedrijfsvoering | % | #62 | #90 | #96 | #99 | #100 | omhoog | beheer | CISO
""",
    r"""
bc_budgetten_kostenplaats.csv org=gemeente delimiter=semicolon encoding=cp1252
T budget budgetten
t cost_centre | name | budget_of:to | kind | amounts.structural/amounts.incidental@2026 | amounts.structural/amounts.incidental@2027 | - | carry_over | description/notes
h Kostenplaats | Naam budget | Van afdeling | Exploitatie/krediet/reserve | Begroot 2026 | Begroot 2027 | Besteed t/m P9 | Overhevelen toegestaan | Waarvoor
  6.210 | Software en licenties | I&A | exploitatie~~operating | 1.250.000 | 1.290.000 | 870.412 | nee~~false | contracten
  6.215 | Hardware werkplek | I&A | krediet~~investment | 400.000 | 100.000 | 215.000 | ja~~true | vervanging laptops
  6.230 | Reserve digitalisering | concern | reserve~~reserve | 600.000 | 0 | 0 | ja | projecten
- | Totaal | | | 2.250.000 | 1.390.000 | 1.085.412 | |
""",
]
