"""IT manager of an installation company with vans and mechanics: short words of the trade, hours and euros, subscriptions per month, assets with plates and serial numbers, a wish list from the branches, hidden columns, one table below another."""
kBooks = [
    r"""
ICT_overzicht_vestigingen_2026.xlsx org=installatiebedrijf
S Applicaties ;hide=K
p ICT overzicht | | | stand 1 november 2026 | | gemaakt door IT

T application applicaties
t name | description | in_domain:to/uses:from/- | owns:from/accountable:from | responsible:from/stewards:from/owns:from | supplied_by:to | hosting | users | yearly_cost | contract_end | - | -/time_class/status | personal_data
h Pakket | Functie | Bedrijfsonderdeel | Eigenaar in de business | Applicatiebeheerder | Leverancier | Hosting | Gebruikers | Kosten p/jr | Contract t/m | login admin | Houden of vervangen | Privacygevoelig
  Werkbonnen Mobiel | werkbon op tablet | Service | manager Service | Danny | Monteurware | SaaS~~saas | #340~~340 | $61200~~6120000 | @2028-03-31~~2028-03-31 | kluis | houden | ja~~true
  CalcuPro | begroten van projecten | Projecten | hoofd calculatie | Petra | Calcu BV | lokaal~~on_premises | #28 | $19600 | @2026-12-31 | kluis | vervangen | nee~~false
  ERP Bouwsteen | inkoop, voorraad, financiën | alle | CFO | Petra | Bouwsteen Software | gehost~~hosted | #210 | $148000 | @2029-06-30 | kluis | houden | ja
  TekenCAD | installatietekeningen | Engineering | hoofd engineering | Rik | Tekenhuis | lokaal | #35 | $52500 | @2027-05-31 | kluis | houden | nee
  Urenportaal | uren schrijven | alle | HR | Danny | zelfbouw | lokaal | #600 | | | kluis | vervangen | ja
  Wagenpark Track | ritten en kilometers | Service | wagenparkbeheer | Danny | Volgsysteem NL | SaaS | #5 | $27800 | @2027-09-30 | kluis | houden | ja
  Keuringen Online | NEN-keuringen | Inspectie | hoofd inspectie | Rik | Keurmerk Soft | SaaS | #44 | $8800 | @2027-01-31 | kluis | houden | nee
  Klantportaal | storing melden | Service | manager Service | Danny | Monteurware | SaaS | #0 | $9900 | @2028-03-31 | kluis | houden | ja
S Spullen
T asset spullen
t external_id | name/description | kind | count | location | uses:from/owns:from | in_use_since | end_of_life | supplied_by:to | connected | - | -/status/notes | -
h Objectnr | Omschrijving | Type | Aantal | Vestiging | Bij wie | Aanschaf | Afgeschreven op | Gekocht bij | Online? | Serienummers | Conditie | Waarde
  HW-001 | Tablets monteurs | apparaat~~device | #320~~320 | alle | Service | @2023-05-01~~2023-05-01 | @2027-05-01 | Tabletzaak | ja~~true | zie lijst | goed | $96000
  HW-002 | Tekenwerkstations | apparaat | #35 | Zwolle | Engineering | @2021-02-01 | @2026-02-01 | PC Centrum | ja | zie lijst | traag | $70000
  HW-003 | Meetkoffers thermografie | apparaat | #12 | magazijn | Inspectie | @2020-09-01 | | Meetwinkel | nee~~false | op koffer | goed | $48000
  HW-004 | Servicebussen | voertuig~~vehicle | #188 | alle | Service | @2022-01-01 | @2028-01-01 | Leaserij | ja | kentekens | goed | 
  HW-005 | Zetbank werkplaats | machine~~machine | #1 | Almelo | Prefab | @2012-04-01 | @2030-01-01 | Plaatwerk Machines | ja | plaatje | matig | $22000
  HW-006 | Magazijnsensoren temperatuur | sensor~~sensor | #24 | magazijn | Logistiek | @2025-06-01 | | Voelmaar | ja | | goed | $1900
  HW-007 | Kantoorpand Zwolle | gebouw~~building | #1 | Zwolle | facilitair | @2004-10-01 | | | nee | nvt | goed | 
S Abonnementen
p maandprijs excl. btw, jaarprijs is maand x 12

T contract/application abonnementen
t name | supplied_by:to | users/- | - | yearly_value/yearly_cost | renewal/- | end_date/contract_end | -/funded_by:to | owns:from/responsible:from
h Abonnement | Bij | Licenties | Per maand | Per jaar | Verlengt vanzelf | Loopt af | Kostenplaats | Wie regelt
  Kantoorpakket E3 | Kantoor Online | #260 | #5200 | #62400=D4*12~~6240000 | ja | @2027-02-28~~2027-02-28 | 4000 | Danny
  Mobiele bundels | Belkabel | #410 | #3690 | #44280 | nee | @2026-12-31 | 4010 | wagenparkbeheer
  Norm-abonnement | Normwinkel | #40 | #310 | #3720 | ja | @2027-06-30 | 2100 | hoofd engineering
  Vergadertool | Belhuis Video | #260 | #520 | #6240 | ja | @2027-01-31 | 4000 | Danny
  Wachtwoordkluis | Sleutelkast | #90 | #270 | #3240 | ja | @2026-11-30 | 4000 | Rik
  Glasvezel Almelo | Lichtlijn | | #480 | #5760 | nee | @2028-08-31 | 4020 | Rik
- | | | | #125640
S Werk
p Klussenlijst IT

T initiative klussen
t name | commissioned_by:to/affects:to/owns:from | description | score_urgency/score_strategy/- | effort.days | planned_end/deadline | status/stage | responsible:from/leads:from
h Klus | Voor welke vestiging/afdeling | Wat gaan we doen | Prio | Dagen werk | Klaar in | Stand | Wie
  Urenportaal vervangen | HR | pakket kiezen en inrichten | hoog~~high | #60~~60 | @2027-06-30~~2027-06-30 | bezig | Petra
  Wifi werkplaats Almelo | Prefab | zes access points | middel~~middle | #4 | @2026-12-15 | gepland~~planned | Rik
  Tweestaps voor iedereen | alle | app uitrollen | hoog | #15 | @2027-01-31 | bezig | Danny
  CalcuPro opvolger | calculatie | selectie met drie partijen | hoog | #45 | @2026-12-31 | loopt achter | Petra
  Dashboard storingen | Service | cijfers uit werkbonnen | laag~~low | #10 | | wens~~proposal | 
  Oude fileserver weg | IT | mappen opschonen | middel | #20 | @2027-03-31 | wacht~~on_hold | Rik

p Zo loopt het werk nu (invullen per vestiging)

T process werk
t name | description | owns:from/responsible:from | supports:from/uses:to | volume | notes/-
h Proces | Van ... tot ... | Eigenaar | Pakket | Keer per jaar | Wat kan beter
  Storing oplossen | melding tot factuur | manager Service | Werkbonnen Mobiel; Klantportaal~~["Werkbonnen Mobiel", "Klantportaal"] | #21000~~21000 | foto's ontbreken
  Project calculeren | aanvraag tot offerte | hoofd calculatie | CalcuPro | #850 | prijzen verouderd
  Materiaal bestellen | behoefte tot levering | inkoop | ERP Bouwsteen | #14000 | dubbel bestellen
  Installatie keuren | afspraak tot rapport | hoofd inspectie | Keuringen Online | #3100 | 
  Uren verwerken | schrijven tot loon | HR | Urenportaal | #31000 | te laat geschreven
  Bus uitgeven | nieuwe collega tot sleutel | wagenparkbeheer | Wagenpark Track | #60 | 
""",
    r"""
vragen_uit_de_vestigingen.csv org=installatiebedrijf delimiter=semicolon encoding=cp1252 dates=dmy
T intake
t external_id/- | date | asked_by/interviewed_in:from | interviewed_in:from/- | name/description/summary | why | outcome | responsible:from/owns:from | notes/-
h Nr | Datum | Wie vraagt | Vestiging | Vraag | Waarom nu | Wat is het geworden | Pakt op | Opmerkingen
  1 | @2026-08-24~~2026-08-24 | planner | Almelo | kan de planning op een groot scherm? | elke ochtend ruzie | opgelost~~solved | Danny | tv opgehangen
  2 | @2026-08-31 | hoofd calculatie | Zwolle | nieuwe calculatietool | contract loopt af | project~~initiative | Petra | zie klussenlijst
  3 | @2026-09-02 | monteur | Emmen | foto's bij de werkbon | klant gelooft het niet | doorgestuurd~~referred | Rik | naar leverancier
  4 | @2026-09-15 | directie | Zwolle | wat verdienen we per soort klus? | jaarplan | behoefte~~need | Petra | 
  5 | @2026-10-01 | HR | Zwolle | robot die uren goedkeurt | drukte | afgewezen~~declined | | mag niet van cao
  6 | @2026-10-12 | magazijn | magazijn | scannen bij uitgifte | voorraad klopt nooit | | Rik | nog bespreken
  7 | @2026-11-03 | inspecteur | Almelo | rapport direct naar klant | norm gewijzigd | project | Danny | 
""",
]
