"""CMIO of a hospital: a doctor who keeps lists, medical shorthand, ranks from 1 to 5, questions as headers, committees by initials."""
kBooks = [
    r"""
zkh_verbeterwensen_epd.xlsx org=ziekenhuis
S wensen
p Verbeterwensen EPD uit rondgang langs vakgroepen (voorjaar)

T information_need/initiative wensen
t external_id | needs:from/raised_in:to/commissioned_by:to | name | description/today | importance/score_users | served_today | serves:to/related_to:to | timeliness_wanted/score_urgency | status | notes
h # | Vakgroep | Wat mist de dokter | Hoe behelpt men zich nu | Belang (1-5) | Voldoet nu (0-5) | Voor welk zorgpad | Hoe snel nodig | Stand | Opm. CMIO
  #1 | Cardiologie | Verloop nierfunctie naast medicatie | twee schermen open | #5~~5 | #1~~1 | hartfalen | direct | in behandeling | ook bij interne
  #2 | Longziekten | Uitslag longfunctie uit regio | fax | #4 | #0 | COPD | dagelijks~~daily | nieuw |
  #3 | Spoedeisende hulp | Medicatielijst bij binnenkomst | bellen apotheek | #5 | #2 | acute zorg | direct | loopt~~active |
  #4 | Kindergeneeskunde | Groeicurve vanaf geboorte | papier | 3~~3 | #3 | | maandelijks~~monthly | afgewezen~~rejected | komt in release 9
""",
    r"""
zkh_ai_toepassingen.csv org=ziekenhuis delimiter=semicolon encoding=utf-8-sig
T algorithm ai
t name | goal_and_impact/description | supplied_by:to | uses:from/aims_at:to | kind | ai_class | in_use_since | human_intervention | training_data | owns:from | model_version | ai_class_reason/-
h AI-toepassing | Waar helpt het bij | Fabrikant | Afdeling die het gebruikt | Techniek | Risicoklasse AI-verordening | Live sinds | Wie kijkt er mee (arts) | Waarop getraind | Medisch eigenaar | Release | CE / MDR-klasse
  Botbreukmelder | breuken op röntgen | Beeldkern | Radiologie | deep learning~~learning | hoog~~high | 01-02-2024~~2024-02-01 | radioloog beoordeelt elke foto | 300.000 foto's van 4 centra | hoofd radiologie | 3.2 | IIa
  Sepsis-alarm | vroege waarschuwing | Medisoft | Kliniek | statistiek~~statistics | hoog risico~~high | 11-09-2023 | arts beslist | eigen opnames 2015-2020 | CMIO | 1.4 | IIa
  Spraak naar brief | dictaat uitwerken | Woordwerk | Poli | taalmodel~~language | beperkt | pilot~~null | arts tekent | onbekend~~null | CMIO | 0.9 | geen
  No-show voorspeller | afspraken plannen | eigen bouw | Planning | statistiek | minimaal~~minimal | 01-06-2022 | planner | afspraken 5 jaar | mgr zorgadministratie | | geen
""",
    r"""
zkh_bevoegd_bekwaam_ict.ods org=ziekenhuis
S Scholing EPD
p wie moet wat volgen voor go-live 9.0

T training scholing
t name | aims_at:to/attends:from | teaches:to | description/- | days/- | certificate | valid_years | cost | supplied_by:to/responsible:from | notes
h Module | Verplicht voor | Leert je | E-learning of klas | Duur (dagdelen) | Bewijs | Geldig (jr) | Kosten pp | Gegeven door | Let op
  Basis EPD | alle zorgverleners | dossier voeren | e-learning | #1 | toets | #2~~2 | $0 | Leerhuis |
  Medicatie voorschrijven | artsen; physician assistants~~["artsen","physician assistants"] | elektronisch voorschrijven | klas | #1 | toets + praktijk | #3 | $45~~4500 | apotheek |
  Privacy in de zorg | iedereen | omgaan met patiëntgegevens | e-learning | 0,5 | certificaat | #1 | $12,50 | FG | jaarlijks
  Sleutelgebruiker | key users per afdeling | collega's helpen | klas | #4 | - ~~null | | $380~~38000 | Medisoft |
""",
]
