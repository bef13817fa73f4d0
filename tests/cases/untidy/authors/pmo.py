"""PMO of an insurer: status reports, English project words in Dutch sentences, RAG, ETC and EAC, dates short, everything per month."""
kBooks = [
    r"""
verz_statusrapportage_q3.xlsx org=verzekeraar
S Projects
p Portfolio status report Q3 - internal use

T initiative status
t external_id | name | commissioned_by:to/owns:from | responsible:from/leads:from | signal | - | - | planned_cost.incidental/- | spent | progress | planned_end | planned_end/deadline/- | stage | notes
h Project ID | Project | Business sponsor | PM | Overall RAG | RAG tijd | RAG geld | EAC | Actuals YTD | % complete | Baseline finish | Forecast finish | Gate | Toelichting status
  PRJ-331 | Schadeportaal vernieuwen | Dir. Schade | E. Kok | A~~amber | G | A | $1900000 | $880000~~88000000 | %0.55~~0.55 | @2026-03-31 | @2026-06-30 | execution~~execution | migratie loopt uit
  PRJ-345 | DORA-registers | CRO | P. Visser | G~~green | G | G | $320000 | $110000 | %0.4 | @2025-12-31 | @2025-12-31 | execution |
  PRJ-352 | Uitfaseren mainframe | CIO | A. de Boer | R~~red | R | A | $5200000 | $3900000 | %0.7 | @2026-12-31 | @2027-09-30 | execution | wacht op archief
  PRJ-360 | Fraudesignalen met AI | Dir. Schade | vacature | n/a~~null | | | $240000 | $0 | %0 | | | idea~~idea | business case nog niet goedgekeurd
- | Total | | | | | | $7660000 | $4890000 | | | | |
""",
    r"""
verz_mijlpalen.csv org=verzekeraar delimiter=semicolon encoding=utf-8-sig dates=short
T milestone mijlpalen
t part_of:to/realises:from | name | date | date/- | reached_on | responsible:from/owns:from | depends_on:to | status
h Hoort bij project | Mijlpaal / deliverable | Plandatum | Nieuwe planning | Werkelijk behaald | Actiehouder | Pas na | Stand
  Schadeportaal vernieuwen | Inloggen met DigiD | @2025-09-15 | @2025-11-01 | | E. Kok | koppelvlak gereed | loopt
  Schadeportaal vernieuwen | koppelvlak gereed | @2025-06-30 | | @2025-07-04~~2025-07-04 | architectuur | | klaar
  DORA-registers | register ICT-derden ingediend | @2025-04-30 | | @2025-04-28 | P. Visser | | klaar
  Uitfaseren mainframe | laatste polis over | @2026-12-01 | @2027-06-01 | | A. de Boer | archief ingericht | vertraagd
""",
    r"""
verz_raid_log.xlsx org=verzekeraar
S Risks
T risk raid
t external_id | threatens:to | name | cause | effect | likelihood | impact | - | treatment | mitigates:from | owns:from | review_date | status
h RAID-nr | Raakt project | Risico-omschrijving | Oorzaak | Gevolg | Kans 1-5 | Impact 1-5 | Score | Strategie | Mitigerende actie(s) | Eigenaar risico | Opnieuw bekijken | Open/dicht
  R-07 | Uitfaseren mainframe | Archief niet op tijd leesbaar | geen leverancier | mainframe langer aan | #4~~4 | #5~~5 | #20 | verminderen~~reduce | tussenarchief | CIO | @2025-11-15~~2025-11-15 | open
  R-08 | Schadeportaal vernieuwen | Te weinig testers | vakantie | uitloop | #3 | #3 | #9 | accepteren~~accept | | E. Kok | @2025-10-30 | open
  R-11 | DORA-registers | Leveranciers leveren niet aan | geen contractplicht | boete | #2 | #4 | #8 | overdragen~~transfer | contractclausule | CRO | @2025-12-01 | dicht~~ended
S Issues
T finding/incident issues
t external_id | name | severity | affects:to/threatens:to/occurred_in:to | found_on/discovered_on | responsible:from/owns:from | action/lesson/description | due_on | closed_on
h Issue | Wat is er aan de hand | Ernst | Project | Gemeld op | Ligt bij | Actie | Oplossen voor | Afgehandeld
  I-02 | Testomgeving weg | hoog~~high | Schadeportaal vernieuwen | @2025-08-02~~2025-08-02 | beheer | herbouw | @2025-08-20 | @2025-08-18~~2025-08-18
  I-05 | Data niet geanonimiseerd | hoog | Fraudesignalen met AI | @2025-09-11 | privacy officer | stoppen tot akkoord | @2025-10-01 |
""",
]
