"""Information adviser of a regional social service: goes round the teams with a notebook, writes headers as questions, marks importance from 1 to 5, keeps who said what and when to call again, lists products of the service with terms in days."""
kBooks = [
    r"""
Rondje_informatiebehoefte_najaar.xlsx org=regionale_sociale_dienst
S Behoeften
p Ophaalronde najaar 2026 | | | | 1 = fijn om te weten, 5 = kan niet zonder

T information_need behoeften
t external_id | needs:from/owns:from | name/description | serves:to | importance | served_today | timeliness_wanted | quality_wanted | today | serves:from/- | raised_in:to | -
h Nr | Wie heeft het nodig | Wat wil je weten? | Waarvoor | Belang (1-5) | Heb je het nu? (0-5) | Hoe vaak | Hoe precies | Hoe kom je er nu aan | Waar zou het uit komen | Gehoord in gesprek | Quick win
  B1 | teamleider Inkomen | hoeveel aanvragen liggen er ouder dan vier weken? | werkverdeling | #5~~5 | #2~~2 | wekelijks~~weekly | op de dag | tellen in Excel | uitkeringssysteem | gesprek team Inkomen | ja
  B2 | teamleider Inkomen | wie dreigt dubbel te ontvangen? | terugvordering voorkomen | #4 | #0 | maandelijks~~monthly | per persoon | toeval | uitkeringssysteem; loonaangifte | gesprek team Inkomen | nee
  B3 | directeur | wat kost een klant per traject? | begroting | #4 | #1 | per kwartaal~~quarterly | op 5% | accountant vragen | financieel pakket | gesprek directie | nee
  B4 | klantmanager werk | welke vacatures passen bij mijn klant? | plaatsen | #5 | #2 | dagelijks~~daily | actueel | rondbellen | vacatureplein | gesprek werkgevers | ja
  B5 | beleidsadviseur | welke wijken lopen uit de pas? | beleidsplan | #3 | #3 | jaarlijks~~yearly | op wijk | statistiekbureau | wijkmonitor | gesprek beleid | nee
  B6 | schuldhulpverlener | welke schulden staan al ergens bekend? | eerste gesprek | #5 | #1 | op aanvraag~~on_request | volledig | klant neemt map mee | schuldenregister | gesprek schuldhulp | nee
  B7 | cliëntenraad | hoe lang wachten mensen aan de telefoon? | advies aan bestuur | #2 | #0 | halfjaarlijks~~half_yearly | gemiddeld | onbekend | telefooncentrale | gesprek cliëntenraad | ja
S Gesprekken
T interview gesprekken
t name | date | spoken_with/interviewed_in:from | interviewed_in:from/- | level | held_by | summary/notes/description | approved
h Gesprek | Datum | Met wie | Van welk team | Bestuur / management / uitvoering | Gevoerd door | In het kort | Verslag akkoord
  gesprek team Inkomen | @2026-10-06~~2026-10-06 | Hilde en Peter | Inkomen | uitvoering~~operations | ik | werkvoorraad is een zwart gat | ja~~true
  gesprek directie | @2026-10-08 | directeur | directie | bestuur~~board | ik | wil sturen op kosten | ja
  gesprek werkgevers | @2026-10-13 | Samira | werkgeversplein | uitvoering | Joost | systemen kennen elkaar niet | nee~~false
  gesprek beleid | @2026-10-15 | Marloes | beleid | management~~management | ik | cijfers te oud | ja
  gesprek schuldhulp | @2026-10-22 | Ben | schuldhulp | uitvoering | Joost | papier, papier, papier | 
  gesprek cliëntenraad | @2026-11-02 | voorzitter | cliëntenraad | bestuur | ik | wachten en herhalen | ja
S Beslissingen
T decision_point beslissingen
t name | cadence | next_on | decided_by:to/decides_on:from | information | -
h Beslissing die terugkomt | Hoe vaak | Eerstvolgende | Wie hakt de knoop door | Op welke informatie | Tevreden?
  Werkvoorraad verdelen | wekelijks~~weekly | @2026-11-30~~2026-11-30 | teamleider Inkomen | lijst uit Excel | nee
  Budget trajecten bijstellen | kwartaal~~quarterly | @2027-01-15 | MT | uitputtingsoverzicht | matig
  Inzet op wijken | jaarlijks~~yearly | @2027-06-01 | dagelijks bestuur | wijkmonitor | ja
  Wie krijgt een huisbezoek | dagelijks~~daily | | handhaver | signalen | nee
  Kwijtschelden van vordering | maandelijks~~monthly | @2026-12-08 | commissie terugvordering | dossier | ja
  Inhuur klantmanagers | halfjaarlijks | @2027-01-20 | directeur | formatie en instroom | matig
S Belbriefje
T contact belbriefje
t date | interviewed_in:from/held_by:to | how | name/description | agreed | next_step | next_on
h Wanneer | Met wie | Hoe | Waarover | Afgesproken | Volgende stap | Weer bellen op
  @2026-11-04~~2026-11-04 | Samira | telefoon~~phone | koppeling vacatureplein | zij vraagt leverancier | offerte bekijken | @2026-12-01~~2026-12-01
  @2026-11-05 | statistiekbureau | mail~~mail | wijkcijfers per kwartaal | kan vanaf 2027 | overeenkomst maken | @2027-01-11
  @2026-11-10 | accountant | gesprek~~talk | kostprijs per traject | model delen | testen met 2025 | @2026-11-30
  @2026-11-12 | gemeente Oord | overleg~~meeting | toegang schuldenregister | privacytoets eerst | PO vragen | 
  @2026-11-17 | Ben | bezoek~~visit | papieren mappen | scanner op proef | lenen bij archief | @2026-12-03
  @2026-11-19 | telefoonleverancier | telefoon | wachttijden uit centrale | rapport zit er al in | aanzetten | @2026-11-26
S Producten
p Productenboek (uittreksel) | | | versie 2026-2

T service producten
t name | kind | aims_at:to | volume | promised_days | digital | responsible:from/owns:from | supports:from/uses:to | criticality
h Product | Intern of extern | Voor wie | Aantal per jaar | Beloofd binnen (dagen) | Online aan te vragen | Team | Draait op | Hoe erg als het stilligt
g Voor inwoners
  Bijstandsuitkering | extern~~external | inwoners zonder inkomen | #2400~~2400 | #56~~56 | ja~~true | Inkomen | uitkeringssysteem | vitaal~~vital
  Bijzondere bijstand | extern | lage inkomens | #5100 | #42 | ja | Inkomen | uitkeringssysteem | hoog~~high
  Schuldhulptraject | extern | mensen met schulden | #640 | #28 | nee~~false | Schuldhulp | papier; schuldpakket~~["papier", "schuldpakket"] | hoog
  Werkplek met begeleiding | extern | mensen met een beperking | #310 | #90 | nee | Werk | vacatureplein | midden~~middle
g Voor gemeenten en collega's
  Cijfers op maat | intern~~internal | gemeenten | #45 | #10 | nee | Beleid | wijkmonitor | laag~~low
  Juridisch advies | intern | teams | #520 | #5 | nee | Juridisch | | midden
""",
]
