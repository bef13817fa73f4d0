"""Strategic adviser in the concern staff of a large municipality: programmes merged downwards, 'effect' and 'inspanning', council words, years, what Brussels wants, papers with a review date, names of functions only, a list of departments from HR."""
kBooks = [
    r"""
Doelenboom_en_omgeving_concern_2027.xlsx org=gemeente
S Doelen
p Doelenboom concernplan 2027-2030 | | | | werkversie na collegeconferentie
p NB: gewichten optellend tot 100 per programma

T goal doelen
t under_theme:to/part_of:to/contributes_to:to | external_id | name | description/notes | level | measure_of_success | measures:from/- | accountable:from/owns:from | responsible:from/owns:from | horizon | weight | based_on:to/raised_in:to | status | -
h Programma | Nr. | Doel | Toelichting | Niveau | Wanneer zijn we tevreden | Effectindicator | Bestuurlijk verantwoordelijk | Ambtelijk trekker | Horizon | Gewicht | Herkomst | Status | Paginanr.
  Dienstverlening | 1.1 | Inwoners regelen hun zaken in één keer | van loket naar levensgebeurtenis | strategisch~~strategic | 8 van de 10 zonder herhaalvraag | herhaalverkeer | wethouder dienstverlening | directeur Publiek | #2030~~2030 | #40~~40 | coalitieakkoord | vastgesteld | 12
  ^ | 1.2 | Brieven zijn begrijpelijk | taalniveau B1 | operationeel~~operational | 95% van brieven | B1-score | wethouder dienstverlening | hoofd Communicatie | #2027 | #20 | motie raad | vastgesteld | 13
  ^ | 1.3 | Digitaal waar het kan, persoonlijk waar nodig | | tactisch~~tactical | 70% digitaal | aandeel digitaal | wethouder dienstverlening | hoofd KCC | #2028 | #40 | coalitieakkoord | concept~~proposal | 14
  Datagedreven stad | 2.1 | Beleid steunt op cijfers | wijkmonitor voor iedereen | strategisch | elk collegevoorstel met cijfers | aandeel voorstellen | burgemeester | hoofd Onderzoek | #2029 | #60 | datastrategie | vastgesteld | 20
  ^ | 2.2 | Algoritmen zijn uitlegbaar | register compleet | tactisch | 100% in register | dekking register | burgemeester | CIO | #2027 | #40 | AI-verordening | vastgesteld | 21
  Weerbare organisatie | 3.1 | Kerntaken gaan door bij uitval | plannen geoefend | strategisch | jaarlijkse oefening | aantal oefeningen | gemeentesecretaris | CISO | #2028 | #70 | Cyberbeveiligingswet | vastgesteld | 27
  ^ | 3.2 | Minder leveranciers, betere grip | | operationeel | 20% minder contracten | aantal contracten | wethouder financiën | hoofd Inkoop | #2028 | #30 | bezuinigingsopdracht | in voorbereiding | 28
S Ontwikkelingen
p Omgevingsscan informatie en technologie

T driver ontwikkelingen
t name | kind | made_by | applies_from | certainty | ring | consequence | affects:to | next_phase | next_on | reference | owns:from/stewards:from/responsible:from
h Ontwikkeling | Soort | Wie maakt de regels | Van kracht per | Hoe zeker | Radar | Betekenis voor ons | Raakt vooral | Eerstvolgende stap | Datum stap | Vindplaats | Wie volgt dit
  AI-verordening hoog risico | wet~~law | EU~~eu | @2027-12-02~~2027-12-02 | zeker~~certain | nu~~now | register en toezicht inrichten | sociaal domein | nationale toezichthouder aangewezen | @2027-03-01 | Verordening 2024/1689 | CIO
  Cyberbeveiligingswet | wet | Rijk~~national | @2026-10-01 | zeker | nu | meldplicht en zorgplicht | hele organisatie | eerste toezichtsbezoek | @2027-06-01 | Stb. 2026 | CISO
  Digitale identiteit (wallet) | technologie~~technology | EU | @2027-11-30 | verwacht~~expected | straks~~soon | inloggen aanpassen | Publiekszaken | acceptatieplicht | @2027-11-30 | eIDAS 2 | hoofd KCC
  Krapte op de arbeidsmarkt | maatschappij~~society | | | zeker | nu | minder eigen beheer | bedrijfsvoering | | | | HR
  Regiovorming Noordoever | regio~~region | regio~~regional | @2029-01-01 | mogelijk~~possible | later~~later | systemen samenvoegen | ICT; Financiën~~["ICT", "Financiën"] | bestuurlijke verkenning | @2027-09-01 | | gemeentesecretaris
  Quantumcomputers | technologie | | | mogelijk | volgen~~watch | versleuteling vernieuwen | ICT | | | | CISO
S Opgaven
T theme opgaven
t name | description | from_year | until_year | region | commissioned_by:to | leads:from | stake_in:from/responsible:from/related_to:to/-
h Opgave | Waar gaat het om | Van | Tot en met | Gebied | Opdrachtgever | Opgavemanager | Betrokken partners
  Zuidoever vitaal | wonen en werk in vier wijken | #2024~~2024 | #2034~~2034 | Zuidoever | college | manager Zuidoever | corporaties; scholen
  Energieneutrale stad | van het gas af | #2022 | #2040 | hele stad | wethouder energie | manager Energie | netbeheerder
  Iedereen mee | armoede en schulden | #2026 | #2030 | hele stad | wethouder sociaal | manager Sociaal | welzijn, kerken
  Veilige binnenstad | ondermijning en uitgaan | #2025 | #2028 | centrum | burgemeester | manager Veiligheid | politie; horeca
  Digitale overheid | samen één voordeur | #2026 | #2030 | regio | gemeentesecretaris | CIO | buurgemeenten
  Groene mobiliteit | fiets en ov eerst | #2023 | #2035 | regio | wethouder mobiliteit | manager Mobiliteit | vervoerder
S Stukken
T document stukken
t name | kind | version | adopted_by:to | adopted_on | review_date | location | owns:from/responsible:from | under_theme:to/related_to:to
h Titel | Soort stuk | Versie | Vastgesteld door | Datum vaststelling | Evalueren vóór | Waar te vinden | Opsteller | Hoort bij opgave
  Datastrategie 2025-2029 | visie~~vision | 1.0~~"1.0" | college | @2025-03-11~~2025-03-11 | @2027-03-11~~2027-03-11 | intranet/strategie | hoofd Onderzoek | Digitale overheid
  Informatieplan 2027 | plan~~plan | 0.8 | | | | teamsite CIO | adviseur informatie | Digitale overheid
  Beleid informatiebeveiliging | beleid~~policy | 3.0 | college | @2024-10-01 | @2026-10-01 | intranet/veilig | CISO | 
  Advies AI in dienstverlening | advies~~advice | 1.1 | directie | @2026-05-20 | | zaak 26-4411 | CIO-office | Digitale overheid
  Wijkmonitor 2026 | rapport~~report | def | raad | @2026-09-17 | @2027-09-01 | open data | hoofd Onderzoek | Zuidoever vitaal
  Convenant datadeling Noordoever | overeenkomst~~agreement | 2.0 | regiobestuur | @2025-12-02 | @2027-12-01 | zaak 25-9020 | jurist | Digitale overheid
""",
    r"""
organisatie_en_netwerken.ods org=gemeente
S afdelingen
p uitdraai HR - peildatum 1-10-2026

T unit afdelingen
t abbreviation/external_id | name | part_of:to | leads:from | fte | head_count | in_domain:to | -
h Afk. | Afdeling | Valt onder | Manager | Formatie (fte) | Aantal medewerkers | Domein | Kamer
  KCC | Klantcontactcentrum | directie Publiek | hoofd KCC | #64.5~~64.5 | #78~~78 | Dienstverlening | 0.12
  BZ | Burgerzaken | directie Publiek | hoofd BZ | #41 | #49 | Dienstverlening | 0.01
  OND | Onderzoek en data | concernstaf | hoofd Onderzoek | #18.2 | #21 | Bedrijfsvoering | 4.20
  ICT | Informatievoorziening | directie Bedrijf | hoofd ICT | #52 | #55 | Bedrijfsvoering | 2.08
  WMO | Maatschappelijke ondersteuning | directie Sociaal | hoofd Wmo | #88.7 | #104 | Sociaal domein | 3.00
  VTH | Vergunningen en toezicht | directie Ruimte | hoofd VTH | #73 | #80 | Fysiek domein | 1.15
  FIN | Financiën | directie Bedrijf | hoofd Financiën | #37 | #40 | Bedrijfsvoering | 2.30
S domeinen
T domain domeinen
t name | description | owns:from/accountable:from/responsible:from | abbreviation
h Domein | Wat valt eronder | Domeinregisseur | Afkorting
  Dienstverlening | alles aan balie, telefoon en web | directeur Publiek | DV
  Sociaal domein | Wmo, jeugd, werk en inkomen | directeur Sociaal | SD~~SD
  Fysiek domein | wonen, verkeer, vergunningen | directeur Ruimte | FD
  Bedrijfsvoering | geld, mensen, middelen, ICT | directeur Bedrijf | BV
  Veiligheid | openbare orde en crisis | directeur Veiligheid | VH
  Bestuur | raad en college | griffier | BS
S netwerken
T network netwerken
t name | purpose | region | since | leads:from | member_of:from | under_theme:to | -
h Netwerk | Waarvoor | Regio | Bestaat sinds | Trekker | Deelnemers | Onder welke opgave | Lidmaatschap kosten
  CIO-kring Noordoever | kennis en gezamenlijke inkoop | Noordoever | @2019-09-01~~2019-09-01 | CIO | zeven gemeenten | Digitale overheid | geen
  Platform open data | data delen | provincie | @2021-03-01 | hoofd Onderzoek | gemeenten; provincie~~["gemeenten", "provincie"] | Digitale overheid | 500 p.j.
  Tafel schuldhulp | vroeg erbij zijn | hele stad | @2017-01-01 | manager Sociaal | corporatie; welzijn; bank | Iedereen mee | geen
  Werkgroep wallet | pilot inloggen | landelijk | @2026-02-01 | hoofd KCC | pilotgemeenten | Digitale overheid | geen
  Energieberaad | planning warmtenet | hele stad | @2023-05-01 | manager Energie | netbeheerder; bewoners | Energieneutrale stad | geen
  Beveiligingskring | dreigingen delen | landelijk | @2020-01-01 | CISO | gemeenten | | 2.000 p.j.
""",
]
