"""Functional administrator of a regional social service: release notes, TST/ACC/PRD, ticket numbers, key users by first name, 'zie mail', a list of words."""
kBooks = [
    r"""
fb_applicaties_sociaal.csv org=regio delimiter=semicolon encoding=utf-8-sig
T application applicaties
t name | description | responsible:from/stewards:from | responsible:from/uses:from/consulted:from | supplied_by:to | version | - | hosting | contract_end | users | personal_data | depends_on:to/flows_to:to | after:from/before:from/- | notes
h Pakket | Functie in het kort | 1e FB'er | Key-users | Softwareleverancier | Huidige release | TST/ACC/PRD | SaaS/lokaal | Contract loopt tot | Aantal licenties | Bijz. pg | Koppelt met | Opvolger | Losse eindjes
  Regiecirkel | gezinsplannen | Anja | Fatima, Ruben~~["Fatima","Ruben"] | Samenkern | 24.3 | A+P | SaaS~~saas | 31-12-2026~~2026-12-31 | 180~~180 | ja~~true | BRP; Zaaklicht Suite~~["BRP","Zaaklicht Suite"] | | wacht op patch
  Inkomenskern | uitkeringen | Bas | Yvonne | Cijferkern | 2025R1 | T+A+P | lokaal~~on_premises | 30-06-2027 | 95 | ja | BRP; Suwi | Inkomensplus |
  Declaraplus | declaraties jeugd | Anja | Ruben | Samenkern | 8.0 | P | SaaS | onbekend~~null | 22 | ja | berichtenverkeer | | zie mail 3/9
  Tolkenagenda | tolken boeken | ? ~~null | | eigen bouw | - ~~null | P | lokaal | n.v.t. | 15 | nee~~false | | Regiecirkel | Access, stopt
""",
    r"""
fb_koppelvlakken.xlsx org=regio
S Koppelingen
T exchange koppelvlakken
t external_id | flows_to:from | flows_to:to | data | method | standard | frequency | personal_data | ground | responsible:from/owns:from | status
h Koppel-id | Van systeem | Naar systeem | Wat gaat erover | Hoe (api/bestand) | Berichtstandaard | Draait | PG? | Grondslag | Wie bellen bij storing | In productie?
  K01 | BRP | Regiecirkel | persoonsgegevens | api~~api | Haal Centraal | direct | ja~~true | Jeugdwet | Bas | ja
  K02 | Regiecirkel | Declaraplus | toewijzingen | bestand~~file | iJw | elke nacht~~daily | ja | Jeugdwet | Anja | ja
  K03 | Inkomenskern | bank | betalingen | bestand | SEPA | wekelijks~~weekly | ja | Participatiewet | Bas | ja
  K04 | Declaraplus | datawarehouse | kosten | database~~database | - ~~null | maandelijks~~monthly | nee~~false | | team data | in test
""",
    r"""
fb_begrippenlijst.ods org=regio
S Woordenlijst
p Wat bedoelen we met...? (in behandeling bij kernteam)

T term begrippen
t name | definition | other_words | example | source | state | approved_on | owns:from/adopted_by:to | notes
h Woord | Wat verstaan wij eronder | Ook wel genoemd | Bijvoorbeeld | Komt uit (wet/afspraak) | Akkoord? | Akkoord op | Wie gaat erover | Discussie
  Cliënt | persoon met een voorziening | inwoner; klant~~["inwoner","klant"] | mevrouw met huishoudelijke hulp | Wmo 2015 | ja~~approved | @2025-04-10~~2025-04-10 | kernteam |
  Melding | eerste vraag om hulp | aanmelding | telefoontje aan de balie | Wmo 2015 | voorstel~~proposed | | kernteam | wanneer begint de termijn?
  Wachttijd | dagen tussen melding en start | doorlooptijd | 42 dagen | afspraak regio | oneens~~disputed | | data-overleg | per gemeente anders
  Casus | alles rond één gezin | zaak; dossier | gezin met drie trajecten | eigen | concept~~draft | | |
""",
]
