"""Team leader of permits at an environmental service: short lists, plain compounds, terms in weeks, quarters under a merged year, half finished sentences, what the law says beside what the team manages."""
kBooks = [
    r"""
systemen_team_vergunningen.csv org=omgevingsdienst encoding=cp1252
T application systemen
t name | description | users | responsible:from/owns:from/stewards:from | supplied_by:to | business_fit/-
h Systeem | Waar we het voor gebruiken | Aantal gebruikers | Aanspreekpunt in het team | Leverancier | Rapportcijfer (1-5)
  Vergunningmeester | zaken, termijnen en besluiten | 64~~64 | Femke (senior) | Delta Zaaksystemen | 4~~4
  Toezichtapp | controles in het veld | 38 | Joris | Delta Zaaksystemen | 3
  Geluidrekenaar | geluidcontouren | 6 | team geluid | Akoestisch BV | 4
  Kaartviewer regio | percelen en bestemmingen | 120 | GIS-desk | eigen beheer | 5
  Bodemarchief | oude bodemrapporten | 45 | Hanneke | Bodem & Data | 2
  Legeskassa | legesberekening | 9 | administratie | Delta Zaaksystemen | 3
  Planbord Excel | wie doet welke aanvraag | 64 | teamleider | - | 1
  Geurtool 2.1 | geurverspreiding | 4 | team lucht | Aerosoft Lab | 4
  Landelijk loket | aanvragen komen hier binnen | 64 | Femke (senior) | Rijk | 2
  Tekenlezer | bouwtekeningen bekijken | 30 | Bas | Tekenhuis | 3
  Drone-archief | beelden van controles | 5~~5 | Joris |  | 
  Externe adviezen | brandweer en GGD reageren hier | 18 | secretariaat | Delta Zaaksystemen | 2
  Tijdschrijven | uren per zaak | 64 | teamleider | Uurwerk | 1
  Juridische bibliotheek | jurisprudentie | 7 | Hanneke | Wetboek Online | 5
""",
    r"""
Processen_VTH_wie_en_hoe_lang.xlsx org=omgevingsdienst
S Processen
p Processen van ons team - bijgewerkt na de heidag (september)

T process processen
t external_id | name | responsible:from/owns:from/accountable:from | - | lead_time | lead_time_wanted | volume | people_involved | supports:from/uses:to | - | notes/-
h Nr | Proces | Trekker | Wettelijke\ntermijn | Gem. doorlooptijd\nin dagen | Streven\n(dagen) | Aantal per jaar | Mensen nodig | In welk systeem | Werkinstructie klaar? | Waar loopt het vast
  V1 | Vooroverleg omgevingsvergunning | Femke | geen | #35~~35 | #21~~21 | #410~~410 | #6 | Vergunningmeester | ja | te late stukken
  V2 | Omgevingsvergunning regulier | Femke | 8 weken | #61 | #49 | #1850 | #22~~22 | Vergunningmeester | ja | adviezen van de brandweer
  V3 | Omgevingsvergunning uitgebreid | Bas | 26 weken | #188 | #160 | #96 | #9 | Vergunningmeester | deels | participatie
  V4 | Melding milieu beoordelen | Joris | 4 weken | #17 | #14 | #2300 | #5 | Vergunningmeester | nee | 
  T1 | Periodieke controle bedrijf | Joris | nvt | #12 | #10 | #900 | #14 | Toezichtapp | ja | herplannen kost tijd
  T2 | Klacht of overlast afhandelen | piketdienst | nvt | #4 | #2 | #1400 | #8 | Toezichtapp | nee | dubbele meldingen
  H1 | Last onder dwangsom | Hanneke | nvt | #90 | #60 | #55 | #3 | Vergunningmeester | ja | bezwaar
  L1 | Leges berekenen en innen | administratie | nvt | #9 | #5 | #1950 | #2 | Legeskassa; Vergunningmeester~~["Legeskassa", "Vergunningmeester"] | ja | 
S Cijfers
p Stuurcijfers team V&H - voor het MT

T kpi stuurcijfers
t name | unit_of_measure | baseline/measurements@2025 | measurements@2026-Q1 | measurements@2026-Q2 | measurements@2026-Q3 | target | - | source/source_of:from | stewards:from/responsible:from/- | notes/description
h Wat we meten | Eenheid | 2025 | 2026 | < | < | Norm | Kleur | Waar komt het vandaan | Levert aan | Uitleg
h | | heel jaar | kw1 | kw2 | kw3 | | | | | 
  Besluiten binnen de termijn | % | #88~~88 | #90 | #91~~91 | #86 | #95~~95 | oranje | Vergunningmeester | Femke | vakantie
  Van rechtswege verleend | aantal | #7 | #2 | #1 | #0 | #0 | groen | Vergunningmeester | Femke | 
  Gemiddelde doorlooptijd regulier | dagen | #66 | #63 | #61 | #62 | #49 | rood | Vergunningmeester | Femke | ook vooroverleg meegeteld
  Controles uitgevoerd | aantal | #871 | #210 | #248 | #190 | #225 | oranje | Toezichtapp | Joris | 
  Naleefgedrag bij eerste controle | % | #71 | #70 | #73 | #74 | #75 | groen | Toezichtapp | Joris | 
  Klachten binnen 2 dagen opgepakt | % | #80 | #84 | #82 | #85 | #90 | oranje | Toezichtapp | piketdienst | 
  Tevredenheid aanvrager | cijfer | #6.8~~6.8 | | #7.1 | | #7.5 | oranje | enquête | secretariaat | half jaar
""",
    r"""
teamlijst_V&H.ods org=omgevingsdienst
S team
T person team
t name | job_title | - | - | phone | deputy_of:from | notes/-
h Naam | Functie | Uren p/w | Werkdagen | Mobiel | Vervanger bij verlof | Bijzonderheden
  Femke Terpstra | senior vergunningverlener | #36 | ma t/m do | 06-00000011~~06-00000011 | Bas | 
  Bas Ooms | vergunningverlener~~vergunningverlener | #32 | ma di do vr | 06-00000012 | Femke~~Femke | 
  Joris Alkema | toezichthouder | #36 | hele week | 06-00000013 | Ilse | piket even weken
  Ilse Dankers | toezichthouder | #28 | ma di wo | 06-00000014 | Joris | piket oneven weken
  Hanneke Prins | jurist handhaving | #24 | di wo do | 06-00000015 | Bas | 
  Olaf Reitsma | adviseur geluid | #36 | hele week | 06-00000016 | extern bureau | werkt veel thuis
  Mirjam Stok | administratie | #20 | ochtenden | | Yara | 
  Yara Haddad | administratie | #36 | hele week | 06-00000018 | Mirjam | 
  vacature | vergunningverlener bodem | #36 | | | | sollicitaties lopen
""",
]
