"""Policy adviser on the information strategy of a province: long phrases in lower case, 'opgave' for everything, quarters and 'n.t.b.', merged programme cells, ODS, a paragraph of explanation above each list."""
kBooks = [
    r"""
prv_digitale_projecten_2026.ods org=provincie
S projecten 2026
p Overzicht digitale projecten provincie Rijnland-Oost
p Opgesteld ten behoeve van het opgaventeam Digitaal; stand per half november. Bedragen zijn ramingen.

T initiative projecten
t name | description/expected_result/contributes_to:to | under_theme:to/contributes_to:to/in_domain:to | commissioned_by:to/owns:from | responsible:from/leads:from | stage/status | planned_start/earliest_start | planned_end/deadline | planned_cost.incidental | planned_cost.structural | funding_note/funded_by:to | size/- | depends_on:to/requires:to | signal/risk | notes
h naam van het project | wat levert het op? | bij welke opgave hoort het? | bestuurlijk of ambtelijk opdrachtgever | trekker | hoe ver zijn we? | begint in | klaar in | wat kost het eenmalig? | en daarna per jaar? | waar komt het geld vandaan? | omvang | wacht op | hoe loopt het? | wat moet u nog weten?
  Provinciaal dataplatform | één plek voor gegevens van alle opgaven | Digitaal fundament | concerndirecteur | programmamanager data | in uitvoering~~execution | Q1 2025~~2025-Q1 or 2025-01-01 | Q4 2026~~[2026-10-01..2026-12-31] | € 1.850.000~~185000000 | € 320.000~~32000000 | reserve digitalisering | groot~~large | - | groen~~green | |
  Digitale tweeling stikstof | effecten doorrekenen vóór een besluit | Landelijk gebied | gedeputeerde landbouw | adviseur modellen | verkenning~~exploration | Q2 2026 | n.t.b.~~null | € 400.000 | n.t.b.~~null | rijksmiddelen | middel~~medium | Provinciaal dataplatform | oranje~~amber | wacht op model van het rijk |
  Omgevingsverordening als regels | toepasbare regels in het DSO | Omgeving | manager Omgeving | projectleider Omgevingswet | in uitvoering | Q3 2024 | Q2 2026 | € 260.000 | € 45.000 | begroting | middel | standaarden DSO | groen | |
  Open overheid op orde | actief openbaar maken binnen termijn | Betrouwbare overheid | provinciesecretaris | projectleider Woo | in uitvoering | Q1 2024 | Q4 2025 | € 540.000 | € 190.000 | begroting; rijksmiddelen~~"begroting; rijksmiddelen" or ["begroting","rijksmiddelen"] | groot | | rood~~red | zoekdienst levert later |
  Slimme verkeerslichten N-wegen | doorstroming en data voor hulpdiensten | Bereikbaarheid | gedeputeerde mobiliteit | assetmanager wegen | voorbereiding~~preparation | Q1 2026 | Q3 2027 | € 2.100.000 | € 150.000 | investeringskrediet | groot | | groen | 34 kruispunten |
  Subsidieloket vernieuwen | aanvragen in tien minuten | Dienstverlening | manager Subsidies | projectleider loket | afronding~~closing | Q2 2024 | Q1 2026 | € 690.000 | € 110.000 | begroting | middel | | groen | |
  Ondergrond in beeld | bodem- en warmtegegevens voor gemeenten | Energie | manager Energie | geodata-adviseur | idee~~idea | Q4 2026 | Q4 2027 | n.t.b. | n.t.b. | | klein~~small | Provinciaal dataplatform | | samen met omgevingsdienst |
  Veilig in de cloud | werkplekken en servers verplaatst | Digitaal fundament | directeur bedrijfsvoering | hoofd ICT | in uitvoering | Q3 2025 | Q2 2027 | € 980.000 | € 240.000 | begroting | groot | exit datacenter | oranje | |
  Vaardig met data | leerlijn voor 300 collega's | Vakmanschap | hoofd HR | opleidingsadviseur | voorbereiding | Q1 2026 | Q4 2027 | € 120.000 | - | opleidingsbudget | klein | | groen | |
""",
    r"""
prv_programma_opgaven.ods org=provincie
S indeling
p Indeling van programma's, opgaven en projecten zoals besproken in het directieteam. Een programma beslaat meer projecten.

T initiative indeling
t part_of:to/under_theme:to | under_theme:to/contributes_to:to/part_of:to/in_domain:to | name | kind | owns:from/responsible:from/leads:from | budget_of:from/planned_cost.incidental/- | planned_start/valid_from | planned_end/valid_until | status/stage
h programma | opgave | project of activiteit | soort | verantwoordelijk manager | budget 2026 (in duizenden euro's) | vanaf | tot en met | stand van zaken
  Digitaal fundament | basis op orde | Provinciaal dataplatform | project~~project | manager Gegevens | 900~~90000000 | 2025~~[2025-01-01..2025-12-31] or null | 2026 | loopt~~active
  ^ | ^ | Veilig in de cloud | project | manager ICT | 450 | 2025 | 2027 | loopt
  ^ | ^ | Gegevenscatalogus | project | manager Gegevens | 60 | 2026 | 2026 | gepland~~planned
  ^ | veilig werken | Bewustwording | doorlopend | CISO | 25 | 2024 | 2030 | loopt
  ^ | ^ | Naar BIO2 | project | CISO | 140 | 2025 | 2026 | loopt
  Digitale provincie | dienstverlening | Subsidieloket vernieuwen | project | manager Subsidies | 200 | 2024 | 2026 | loopt
  ^ | ^ | Vergunning volgen | pilot~~pilot | manager Omgeving | 40 | 2026 | 2026 | idee
  ^ | openheid | Open overheid op orde | project | provinciesecretaris | 180 | 2024 | 2025 | loopt
  Slimme regio | landelijk gebied | Digitale tweeling stikstof | verkenning~~exploration | manager Landelijk gebied | 150 | 2026 | 2028 | gepland
  ^ | bereikbaarheid | Slimme verkeerslichten N-wegen | project | manager Wegen | 1.200 | 2026 | 2027 | gepland
  ^ | ^ | Drukte in natuurgebieden meten | pilot | manager Natuur | 35 | 2025 | 2026 | gestopt~~ended
p Totaal volgens begroting: 3.380
""",
    r"""
prv_wetten_en_regels.ods org=provincie
S kalender
p Kalender van wet- en regelgeving met gevolgen voor de informatievoorziening. Bron: eigen lezing, juridische zaken kijkt mee.

T driver kalender
t name | abbreviation/name | made_by | kind | status/next_phase/certainty | applies_from | next_on | certainty | consequence/description | affects:to | owns:from/responsible:from/accountable:from | affects:from/- | reference
h wet of regel | ook bekend als | van wie komt het? | soort | fase waarin het zit | geldt vanaf | volgend moment | hoe zeker is dat? | wat betekent het voor de provincie? | welke opgaven raakt het? | wie houdt het in de gaten? | wat doen we eraan? | vindplaats
  Cyberbeveiligingswet | Cbw (NIS2) | rijk~~national | wet~~law | Eerste Kamer | medio 2026~~[2026-04-01..2026-09-30] or null | 2026-03-01 | verwacht~~expected | zorgplicht, meldplicht, bestuur aansprakelijk | Digitaal fundament; Bereikbaarheid | CISO | Naar BIO2 | dossier 36764
  AI-verordening | AI Act | EU~~eu | wet | van kracht, gefaseerd | 02-08-2024~~2024-08-02 or 2024-08-01 | 02-08-2026~~2026-08-02 | zeker~~certain | algoritmeregister, FRIA bij hoog risico | Landelijk gebied | functionaris gegevensbescherming | algoritmeoverleg | (EU) 2024/1689
  Wet open overheid | Woo | rijk | wet | van kracht, ingroeipad | 01-05-2022~~2022-05-01 | | zeker | actief publiceren per categorie | alle | provinciesecretaris | Open overheid op orde | Stb. 2021, 499
  Archiefwet 20xx | | rijk | wet | Tweede Kamer | 01-01-2027 | | mogelijk~~possible | overbrengen na 10 in plaats van 20 jaar | alle | recordmanager | e-depot | dossier 35968
  Dataverordening | Data Act | EU | wet | van kracht | 12-09-2025~~2025-09-12 | | zeker | toegang tot data van apparaten, overstappen van cloud | Digitaal fundament; Bereikbaarheid | inkoop | Veilig in de cloud | (EU) 2023/2854
  Interoperabele Europa | IEA | EU | wet | van kracht | 12-07-2024 | 12-01-2025 | zeker | beoordeling bij nieuwe grensoverschrijdende dienst | Dienstverlening | informatiearchitect | | (EU) 2024/903
  Wet digitale overheid | Wdo | rijk | wet | van kracht, deel 1 | 01-07-2023 | | zeker | inlogmiddelen, open standaarden | Dienstverlening | manager ICT | Subsidieloket vernieuwen | Stb. 2023, 79
  Omgevingswet, tranche 2 | | rijk | wet | consultatie | n.t.b.~~null | 2026-06-30 | mogelijk | nieuwe standaarden DSO | Omgeving | projectleider Omgevingswet | | |
  Regionale energiestrategie 2.0 | RES | regio~~regional | afspraak | vastgesteld | 01-07-2025 | | verwacht | gegevens delen met netbeheerder | Energie | manager Energie | Ondergrond in beeld | statenvoorstel 2025-31
  Vergrijzing van de eigen organisatie | | | maatschappij~~society | gaande | | | zeker | 1 op de 4 vertrekt voor 2031 | alle | hoofd HR | Vaardig met data | HR-jaarverslag
""",
    r"""
prv_oogst_gesprekken.ods org=provincie
S oogst
p Oogst van 22 gesprekken over informatie: wat missen mensen om hun werk te doen of een besluit te nemen?
p Gesproken in september en oktober. Niet herleidbaar tot personen.

T information_need oogst
t external_id | raised_in:to/- | needs:from | name | serves:to | today | served_today | importance | timeliness_wanted | serves:from/requires_data:to/- | quality_wanted | in_domain:to/under_theme:to | contributes_to:from/status/-
h nummer | uit welk gesprek? | wie heeft dit nodig? | wat wil men weten? | waarvoor, bij welk besluit? | hoe gaat het nu? | hoe goed gaat dat? (0-5) | hoe belangrijk? (1-5) | hoe vaak nodig? | waar zou het vandaan kunnen komen? | hoe goed moet het zijn? | opgave | opgepakt in
  1 | G03 | gedeputeerde landbouw | stikstofruimte per gebied | vergunning verlenen of niet | rekenbestand per mail | 1~~1 | 5~~5 | wekelijks~~weekly | modelberekening | per hectare | Landelijk gebied | Digitale tweeling stikstof
  2 | G03 | manager Landelijk gebied | welke boeren willen stoppen | gebiedsproces sturen | rondbellen | 2 | 4 | maandelijks~~monthly | gesprekken accounthouders | volledig | Landelijk gebied |
  3 | G05 | assetmanager wegen | staat van bruggen en viaducten | onderhoud begroten | inspectierapporten in pdf | 2 | 5 | per jaar~~yearly | beheersysteem | niet ouder dan 2 jaar | Bereikbaarheid |
  4 | G07 | wegverkeersleiding | ongelukken die nu gebeuren | omleiden | meldkamer belt | 3 | 5 | continu~~continuous | meldkamer | binnen 1 minuut | Bereikbaarheid | Slimme verkeerslichten N-wegen
  5 | G08 | directieteam | uitputting per opgave | bijsturen halverwege het jaar | bestuursrapportage | 2 | 4 | maandelijks | financieel pakket | sluit op grootboek | Bedrijfsvoering |
  6 | G09 | toezichthouders | welke bedrijven het laatst bezocht zijn | bezoek plannen | drie systemen naast elkaar | 1 | 4 | dagelijks~~daily | omgevingsdienst | actueel | Omgeving |
  7 | G11 | subsidieverleners | of de aanvrager elders al geld kreeg | toekennen | navraag | 0~~0 | 3 | op aanvraag~~on_request | landelijk register | volledig | Dienstverlening |
  8 | G14 | provinciesecretaris | welke Woo-verzoeken te laat dreigen | capaciteit schuiven | lijst in een werkblad | 2 | 3 | wekelijks | zaaksysteem | juist | Betrouwbare overheid | Open overheid op orde
  9 | G17 | gemeenten in de regio | beschikbare capaciteit op het net | woningbouw plannen | niet | 0 | 5 | per kwartaal~~quarterly | netbeheerder | per wijk | Energie | Ondergrond in beeld
  10 | G20 | hoofd HR | wie wanneer met pensioen gaat | opvolging regelen | uitdraai | 3 | 3 | halfjaarlijks~~half_yearly | personeelssysteem | juist | Vakmanschap |
""",
]
