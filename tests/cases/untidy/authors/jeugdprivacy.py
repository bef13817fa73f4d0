"""Privacy officer of an organisation for youth protection: everyday questions above columns, articles in brackets, cells with semicolons and line breaks, a short list for each team beside the long register, a colophon above, breaches with dates of report."""
kBooks = [
    r"""
Register_art30_JB_2026_definitief_v4.xlsx org=jeugdbescherming
S Register
p Register van verwerkingsactiviteiten (art. 30 AVG)
p Verwerkingsverantwoordelijke: Stichting Jeugdbescherming Regio | | | | FG: bereikbaar via privacy@jbregio.example
p laatst bijgewerkt: 3 november 2026

T processing_activity register
t external_id | name | responsible:from/owns:from/in_domain:to | owns:from/accountable:from/responsible:from | purpose | legal_ground | legal_ground_text | data_subjects | data_categories | special_data | exception_ground | recipients | processor_of:from | third_countries | retention | security_measures | automated_decision | dpia_needed | dpia_reason | our_role | supports:from | start_date | -
h Nr. | Verwerking | Afdeling | Eigenaar van het proces | Waarvoor doen we dit? | Mag het? | < | Over wie? | Welke gegevens? | < | < | Wie krijgt ze nog meer? | < | < | Hoe lang bewaren we? | Hoe beveiligd? | Beslist de computer? | DPIA | < | Onze rol | In welk systeem | Sinds | Akkoord PO
h | | | | | Grondslag\n(art. 6) | Wet of overeenkomst | | gewone | bijzondere | uitzondering\n(art. 9) | ontvangers | verwerkers | buiten de EER | | | | nodig? | waarom | | | | 
  V01 | Uitvoeren ondertoezichtstelling | Jeugdbescherming | manager JB | bescherming van het kind | wettelijke plicht~~legal_obligation | Jeugdwet; BW boek 1 | jeugdigen; ouders~~["jeugdigen", "ouders"] | naam; adres; verslag | gezondheid; strafrecht~~["health", "criminal"] | art. 9 lid 2 onder g | rechtbank; zorgaanbieder | Dossierplus | nee | 20 jaar na afsluiting | rollen en logging | nee~~false | ja~~yes | grote schaal, kwetsbaar | verantwoordelijke~~controller | Dossierplus | @2015-01-01~~2015-01-01 | ja
  V02 | Jeugdreclassering | Reclassering | manager JR | toezicht op afspraken | publieke taak~~public_task | Jeugdwet | jeugdigen | naam; strafblad; rapport | strafrecht | art. 10 AVG | OM; Raad | Dossierplus | nee | 15 jaar | rollen en logging | nee | ja | strafgegevens | verantwoordelijke | Dossierplus | @2015-01-01 | ja
  V03 | Pleegouders screenen | Pleegzorg | manager pleegzorg | geschiktheid beoordelen | toestemming~~consent | | aspirant-pleegouders | NAW; VOG; gesprekken | | | Raad | Screenwerk | nee | 10 jaar | afgesloten map | nee | nee~~no | kleine groep | gezamenlijk~~joint | Screenwerk | @2019-06-01 | nee
  V04 | Personeelsdossier | HR | manager HR | uitvoeren arbeidscontract | overeenkomst~~contract | | medewerkers | NAW; salaris; verzuim | gezondheid | art. 9 lid 2 onder b | arbodienst; Belastingdienst | Loonhuis | nee | 7 jaar na uit dienst | tweestaps | nee | nee | standaard | verantwoordelijke | Loonhuis | @2012-01-01 | ja
  V05 | Klachtencommissie | Bestuursbureau | bestuurssecretaris | klachten afhandelen | wettelijke plicht | Jeugdwet art. 4.2.1 | klagers; medewerkers | NAW; klacht | | | commissieleden | geen | nee | 2 jaar | mail versleuteld | nee | nee | | verantwoordelijke | mailbox klachten | @2016-03-01 | ja
  V06 | Onderzoek naar effect van hulp | Beleid | beleidsadviseur | leren van resultaten | gerechtvaardigd belang~~legitimate_interest | | jeugdigen | scores | gezondheid | art. 9 lid 2 onder j | universiteit | Meetlat | VS (standaardcontract) | 5 jaar | pseudoniem | nee | onbekend~~unknown | eerst prescan | verantwoordelijke | Meetlat | @2024-09-01 | nee
  V08 | Vertrouwenspersoon | Bestuursbureau | bestuurssecretaris | steun bij klachten | toestemming | | jeugdigen | naam; gesprek | | | geen | geen | nee | 1 jaar | eigen kast | nee | nee | klein | verantwoordelijke | papier | @2017-01-01 | ja
  V09 | Toegang tot gebouwen | Facilitair | hoofd facilitair | veiligheid | gerechtvaardigd belang | | medewerkers; bezoekers | naam; pasnummer | | | verhuurder | Pasjesbureau | nee | 3 maanden | alleen receptie | nee | nee | | gezamenlijk | Pasjesbureau | @2020-10-01 | ja
  V07 | Wachtlijst voor gemeenten | Jeugdbescherming | manager JB | gemeenten informeren | publieke taak | Jeugdwet | jeugdigen | geboortejaar; postcode | | | gemeenten | Dossierplus | nee | 1 jaar | | ja~~true | ja | profiel op urgentie | verwerker~~processor | Urgentielijst | @2026-05-01 | nee
S DPIA's
T dpia dpia
t name | evaluates:to | state | started_on | team | advice_officer | advice_officer_on | adopted_by:to | adopted_on | - | review_date
h DPIA | Van welke verwerking | Stand | Begonnen | Wie werken eraan | Advies FG | Datum advies | Vastgesteld door | Op | Restrisico | Opnieuw bekijken
  DPIA Dossierplus | Uitvoeren ondertoezichtstelling | vastgesteld~~adopted | @2023-02-01 | PO, ICT, gedragswetenschapper | akkoord met logging | @2023-06-12~~2023-06-12 | bestuurder | @2023-07-01 | midden | @2026-07-01~~2026-07-01
  DPIA urgentielijst | Wachtlijst voor gemeenten | advies FG~~advice | @2026-06-15~~2026-06-15 | PO, beleid | eerst uitleg aan ouders | @2026-10-20 | | | hoog | 
  DPIA beeldbellen | Uitvoeren ondertoezichtstelling | vastgesteld | @2020-04-01 | PO, ICT | akkoord | @2020-05-10 | bestuurder | @2020-05-20 | laag | @2023-05-20
  DPIA effectmeting | Onderzoek naar effect van hulp | prescan~~pre_scan | @2026-11-02 | beleid | | | | | | 
  DPIA huisbezoek-app | Uitvoeren ondertoezichtstelling | schrijven~~drafting | @2026-09-01 | PO, team Noord | | | | | | 
  DPIA jeugdreclassering | Jeugdreclassering | herziening~~review | @2021-01-10 | PO | logging aanscherpen | @2021-04-01 | bestuurder | @2021-05-01 | midden | @2026-05-01
S Verwerkers
T supplier verwerkers
t name | description | processor_of:to | - | - | - | contact_person | contact_email
h Verwerker | Wat doen ze voor ons | Bij welke verwerking | Land | Overeenkomst getekend | Subverwerkers | Privacycontact | Mail
  Dossierplus | cliëntdossier | V01; V02; V07~~["V01", "V02", "V07"] | NL | ja | hosting in DE | mw. De Haan | privacy@dossierplus.example
  Screenwerk | screening | V03 | NL | ja | geen | dhr. Ruiter | avg@screenwerk.example
  Loonhuis | salaris | V04 | NL | ja | drukkerij | helpdesk | privacy@loonhuis.example
  Meetlat | vragenlijsten | V06 | BE | nee! | VS | | info@meetlat.example
  Vernietigd & Co | papier | alle | NL | ja | geen | planning | planning@vernietigd.example
  Tolkenlijn | telefonisch tolken | V01 | NL | loopt | zzp'ers | mw. Idrissi | privacy@tolkenlijn.example
""",
    r"""
team_noord_wat_leggen_we_vast.csv org=jeugdbescherming
T processing_activity team
t name | legal_ground/legal_ground_text | data_subjects | recipients | retention | supports:from/-
h Wat leggen we vast | Waarom mag dat | Van wie | Gaat ook naar | Hoe lang | Waar staat het
  Contactjournaal gezin | Jeugdwet | gezin | gezinsvoogd | 20 jaar | Dossierplus
  Presentielijst groepstraining | toestemming~~consent | ouders | trainer | 1 jaar | map op H:
  Foto's zomerkamp | toestemming | kinderen~~["kinderen"] | niemand | tot einde zomer | telefoon groepsleider
  Roosters en beschikbaarheid | overeenkomst | collega's | planning | 2 jaar | Roosterapp
  Tolkaanvragen | Jeugdwet | ouders | Tolkenlijn | 1 jaar | mailbox
  Reiskosten pleegouders | overeenkomst | pleegouders | financiën | 7 jaar | Loonhuis
  Incidentmeldingen agressie | wettelijke plicht | cliënt; medewerker | arbo; inspectie~~["arbo", "inspectie"] | 5 jaar | meldsysteem
""",
    r"""
algoritmen_en_lekken.ods org=jeugdbescherming
S Algoritmen
p Inventarisatie rekenregels en AI (voor het bestuur)

T algorithm algoritmen
t name | description/goal_and_impact/working | kind | ai_role | ai_class | data_used | human_intervention | automated_decision | in_use_since | supplied_by:to | impact_tests | objection_route
h Naam | Wat doet het | Soort | Rol onder AI-verordening | Klasse AI-verordening | Welke gegevens erin | Wie kijkt mee | Beslist zelf? | Sinds | Van wie | Getoetst met | Bezwaar maken via
  Urgentiescore wachtlijst | zet kinderen op volgorde | regels~~rules | gebruiker~~deployer | hoog risico~~high | leeftijd; veiligheidstaxatie | teamleider beslist | nee~~false | @2026-05-01 | eigen | DPIA | klachtencommissie
  Samenvatter verslagen | maakt concepttekst | taalmodel~~language | gebruiker | transparantie~~transparency | gespreksverslagen | jeugdbeschermer leest na | nee | @2026-02-01~~2026-02-01 | Tekstmaat | prescan | eigen medewerker
  Risicotaxatie geweld | score uit vragenlijst | statistiek~~statistics | gebruiker | hoog risico | antwoorden vragenlijst | gedragswetenschapper | nee | @2018-01-01 | Meetlat | wetenschappelijk onderzoek | gesprek
  Roosteroptimalisatie | vult diensten | regels | gebruiker | minimaal~~minimal | beschikbaarheid | planner | ja~~true | @2021-08-01 | Roosterbuddy | | planner
  Spamfilter | houdt mail tegen | lerend~~learning | gebruiker | minimaal | mailkoppen | ICT | ja | @2015-01-01 | mailprovider | | helpdesk
  Chatbot website (test) | beantwoordt vragen | taalmodel | gebruiker | transparantie | vragen bezoekers | redactie | nee | | Tekstmaat | DPIA; bias-toets~~["DPIA", "bias-toets"] | contactformulier
S Lekken
T incident lekken
t external_id | name/description | occurred_on | discovered_on | people_affected | severity | - | clocks.done_on/- | - | occurred_in:to | lesson | closed_on
h Nr | Wat is er gebeurd? | Wanneer gebeurd | Wanneer ontdekt | Hoeveel mensen | Hoe erg | AP melden? | Gemeld op | Betrokkenen verteld? | Welk team | Wat hebben we geleerd | Klaar op
  2026-01 | Verslag naar verkeerde ouder gestuurd | @2026-01-14~~2026-01-14 | @2026-01-15 | #3~~3 | hoog~~high | ja | @2026-01-16 | ja | team Noord | adresboek opschonen | @2026-02-01
  2026-02 | Tas met dossier in trein | @2026-02-20 | @2026-02-20 | #1 | midden~~middle | ja | @2026-02-21 | ja | team Zuid | geen papier mee | @2026-03-10
  2026-03 | Groepsmail met adressen zichtbaar | @2026-04-02 | @2026-04-02 | #46 | laag~~low | nee | | ja | Pleegzorg | bcc als standaard | @2026-04-09
  2026-04 | Inzage door collega zonder reden | @2026-05-30 | @2026-07-01~~2026-07-01 | #2 | hoog | ja | @2026-07-02 | ja | Jeugdreclassering | logging maandelijks bekijken | @2026-09-01
  2026-05 | Verkeerd telefoonnummer tolk | @2026-08-11 | @2026-08-11 | #1 | laag | nee | | nee | team Noord | | @2026-08-12
  2026-06 | Uitkomst vragenlijst bij verkeerd kind | @2026-10-05 | @2026-10-19 | #2 | midden | nee | | ja | Beleid | koppelen op nummer | 
""",
]
