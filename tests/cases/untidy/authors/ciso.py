"""CISO of a municipality and a joint service centre: norm numbers, maturity, PDCA, acronyms, yes/no as v, dates of audits, incidents with clocks."""
kBooks = [
    r"""
ciso_bio2_zelfscan.xlsx org=gemeente
S BIO2
p Zelfscan BIO2 nulmeting, versie voor ENSIA

T norm_item/control zelfscan
t number/external_id | name | part_of:to/complies_with:to/- | applicable | applicability_reason | state | evidence | owns:from/responsible:from | review_date | notes
h Maatregelnr. | Overheidsmaatregel | Hoofdstuk | V.v.t.? | Waarom (niet) | Mate van implementatie | Bewijslast | Belegd bij | Volgende toets | Bevinding auditor
  5.01.01 | Beleid vastgesteld door bestuur | 5 Organisatie | ja~~true | | aantoonbaar~~proven | collegebesluit 2024 | gemeentesecretaris | @2026-02-01~~2026-02-01 |
  5.23.01 | Eisen aan clouddiensten | 5 Organisatie | ja | | deels~~partly | inkoopvoorwaarden | inkoop | @2026-02-01 | exitplan ontbreekt
  7.04.02 | Cameratoezicht serverruimte | 7 Fysiek | nee~~false | geen eigen serverruimte | n.v.t.~~null | | facilitair | |
  8.13.01 | Back-up getest | 8 Technologie | ja | | niet~~absent | | ICT-beheer | @2025-12-15 | geen testverslag
""",
    r"""
ciso_incidentenlogboek.csv org=gemeente delimiter=semicolon encoding=cp1252
T incident logboek
t external_id | occurred_on/- | discovered_on | name/description | kind | occurred_in:to | severity | people_affected | cause | lesson | closed_on | clocks/- | loss
h Meldingnr. | Wanneer gebeurd | Wanneer ontdekt | Wat is er gebeurd | Type inc. | Geraakt systeem | Zwaarte | # betrokkenen | Hoe kon dit | Wat leren we | Gesloten d.d. | Gemeld bij AP? | Schade (EUR)
  M25-031 | 03-02-2025~~2025-02-03 | 04-02-2025~~2025-02-04 | Brief naar verkeerd adres | datalek~~breach | Zaaksysteem | laag~~low | 1~~1 | verkeerd label | vier ogen | 10-02-2025~~2025-02-10 | nee | 0
  M25-044 | 19-03-2025 | 19-03-2025 | Phishing met inlogscherm | aanval~~attack | mail | hoog~~high | 240 | geen MFA | MFA aanzetten | 02-04-2025 | ja | 15.000~~1500000
  M25-052 | onbekend~~null | 07-05-2025 | Laptop kwijt | verlies~~loss | werkplek | midden~~middle | 12 | auto open | versleuteling werkte | 15-05-2025 | nee | 900
  M25-060 | 21-06-2025 | 21-06-2025 | Storing e-loket | storing~~outage | e-loket | midden | | certificaat verlopen | kalender | 22-06-2025 | n.v.t. |
""",
    r"""
ciso_leveranciersrisico.xlsx org=dienstencentrum
S Derden
T supplier derden
t name | coc_number | supplied_by:from | contact_person | contact_email | processor_of:to/- | - | - | website | notes/status
h Derde partij | KvK | Levert ons | Contactpersoon security | Mailadres | Verwerkt voor ons | ISO 27001-certificaat geldig t/m | Risicoscore | URL | Actie
  Zaaklicht BV | 61234567 | Zaaklicht Suite | T. Maas | security@zaaklicht.example | zaken behandelen | @2026-08-01 | 2 | zaaklicht.example |
  Loonwijzer | 58765432 | Loonwijzer Online | servicedesk | ciso@loonwijzer.example | salarisadministratie | verlopen | 4 | loonwijzer.example | certificaat opvragen
  Netcable | 09876543 | netwerkbeheer | P. Jansma | noc@netcable.example | - ~~null | @2027-01-01 | 3 | |
""",
]
