"""Policy adviser to the board of a group of schools: ambitions, committees by name, sentences, school years ('25/'26), figures per year across."""
kBooks = [
    r"""
scholen_koersplan_ambities.xlsx org=onderwijs
S Ambities
p Koersplan 2025-2029: ambities en hoe we zien dat het lukt

T goal ambities
t part_of:to/under_theme:to | name | description/measure_of_success | measure_of_success | owns:from/responsible:from | horizon | weight | level
h Pijler | Ambitie | Toelichting | Wanneer tevreden? | Portefeuillehouder CvB | Gereed in schooljaar | Gewicht in de weging | Strategisch / tactisch
  Leren met data | Elke leraar ziet groei van leerlingen | dashboards per school | 80% gebruikt het wekelijks | lid CvB onderwijs | 2027~~2027 | #3~~3 | strategisch~~strategic
  Leren met data | Eén leerlingdossier | van groep 1 tot diploma | geen dubbele invoer | lid CvB onderwijs | 2028 | #2 | strategisch
  Veilig digitaal | Normenkader IBP op niveau 3 | wettelijk 2030 | audit zonder rood | voorzitter CvB | 2029 | #5 | tactisch~~tactical
  Goed werkgever | Minder administratie | uren terug naar de klas | 2 uur per week minder | lid CvB bedrijfsvoering | 2026 | 1,5~~1.5 | operationeel~~operational
""",
    r"""
scholen_kengetallen.csv org=onderwijs delimiter=semicolon encoding=cp1252
T kpi kengetallen
t name | measures:to/contributes_to:to | unit_of_measure | source/source_of:from | measurements@2022 | measurements@2023 | measurements@2024 | target/targets.value@2027 | direction | responsible:from/owns:from | frequency
h Kengetal | Hoort bij ambitie | In | Waar halen we het vandaan | Realisatie 2022 | Realisatie 2023 | Realisatie 2024 | Streefcijfer 2027 | Hoger of lager beter | Levert aan | Hoe vaak
  Leraren die dashboard wekelijks openen | Elke leraar ziet groei van leerlingen | % | gebruikslog | #12 | #28 | #41 | #80~~80 | hoger~~up | bureau kwaliteit | maandelijks~~monthly
  Dubbele leerlingregistraties | Eén leerlingdossier | aantal | leerlingadministratie | #840 | #655 | #390 | #50 | lager~~down | administratie | per kwartaal~~quarterly
  Score normenkader IBP | Normenkader IBP op niveau 3 | niveau | zelfscan | 1,4 | 1,8 | 2,1 | #3 | hoger | CISO | jaarlijks~~yearly
  Uren administratie per leraar | Minder administratie | uur p.w. | enquête | 6,2 | 6 | 5,1 | #4 | lager | HR | jaarlijks
""",
    r"""
scholen_besluiten_cvb.xlsx org=onderwijs
S CvB ;hide=I
T decision besluiten
t external_id | name | question/description | decided_by:to | advises_on:from/consulted:from | state/status | wanted_on/taken_on | amount | - | rationale | based_on:to
h Nr. | Onderwerp | Gevraagd besluit | Wie beslist | Gehoord (GMR, directeuren) | Stand van zaken | In vergadering van | Geld mee gemoeid | oud | Overwegingen | Onderliggend stuk
  25-14 | Nieuw leerlingvolgsysteem | Akkoord op gunning | CvB | GMR | genomen~~taken | @2025-06-17~~2025-06-17 | $1240000~~124000000 | x | beste prijs en privacy | gunningsadvies
  25-19 | Uitstel devices po | Een jaar doorschuiven | CvB | directeurenberaad | aangehouden~~deferred | @2025-09-09 | $300000 | | eerst beleid | notitie devices
  25-22 | Sturen op data | Programma starten | Raad van toezicht | GMR; directeurenberaad~~["GMR","directeurenberaad"] | in voorbereiding~~prepared | @2025-12-02 | | | | koersplan
  25-23 | Stoppen oude website | Contract niet verlengen | CvB | | te nemen~~open | jan 2026 | $18000 | | |
""",
]
