/** Signals in Danish; limits and keys as in ../../en/playbooks/signals. */
import type { signals as playbook } from '../../../playbooks/signals/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './signals-tasks';

export const signals: PlaybookTexts<typeof playbook> = {
  name: 'Signaler',
  summary: 'Vælg de få signaler, der betyder noget, test formater på dem, skalér det, der bliver ved med at virke, og hent leads.',
  phases: {
    measure: { name: 'Måling', goal: 'Få måling, produktion og ansvar på plads, før volumen vokser.' },
    test: { name: 'Test', goal: 'Find 2–3 formater, der slår baseline igen og igen.' },
    scale: { name: 'Skalering', goal: 'Spred det, der virker: flere ser med, de ser længere, og et lead koster mindre.' },
    convert: { name: 'Konvertering', goal: 'Gør opmærksomhed til leads, og skriv arbejdsgangen ned.' },
  },
  kpis: {
    impressions_week: {
      name: 'Eksponeringer pr. uge',
      definition: 'Eksponeringer af alle opslag på hovedkanalerne i forløbsugen.',
      action: 'Udgiv i de 2 bedste tidsrum, og gentag bedste format',
    },
    average_view: {
      name: 'Gns. visning i %',
      definition: 'Hvor stor en del af en video seerne i snit ser, alle ugens videoer.',
      action: 'Gør de næste 3 videoer kortere, og åbn med løftet',
    },
    saves_per_thousand: {
      name: 'Saves / 1.000 eksp.',
      definition: 'Antal saves divideret med eksponeringer, gange 1.000.',
      action: 'Giv hvert opslag en tjekliste eller skabelon at gemme',
    },
    profile_clicks: {
      name: 'Profilklik / 1.000 eksp.',
      definition: 'Klik på profilen divideret med eksponeringer, gange 1.000.',
      action: 'Fortæl i opslaget, hvad profilen ellers byder på',
    },
    link_ctr: {
      name: 'Klikrate på links',
      definition: 'Klik på biolink og linkside divideret med profilbesøg.',
      action: 'Ét link, ét løfte: ryd op på linksiden',
    },
    qualified_leads: {
      name: 'Kvalificerede leads / uge',
      definition: 'Forløbsugens leads, som salget godkender.',
      action: 'Vis tilbud, næste skridt og bevis i 2 opslag i denne uge',
    },
    cost_per_lead: {
      name: 'Pris pr. lead',
      definition: 'Periodens medieudgifter divideret med de leads, de gav.',
      action: 'Stop dyreste annonce; test bedste organiske opslag',
    },
    lead_time: {
      name: 'Idé til udgivelse (dage)',
      definition: 'Dage fra noteret idé til udgivet opslag, ugens gennemsnit.',
      action: 'Fjern én godkendelse, og hav højst tre ting i gang',
    },
    leads_per_thousand: {
      name: 'Leads / 1.000 eksp.',
      definition: 'Kvalificerede leads divideret med eksponeringer, gange 1.000.',
      action: 'Ryk tilbuddet frem i de opslag, flest ser',
    },
    positive_comments: {
      name: 'Positive kommentarer',
      definition: 'Positive kommentarer divideret med alle positive og negative.',
      action: 'Svar kritikere personligt; vis, hvordan tingene laves',
    },
    talk_per_thousand: {
      name: 'Kommentarer + saves / 1.000',
      definition: 'Kommentarer og saves divideret med eksponeringer, gange 1.000.',
      action: 'Stil ét ægte spørgsmål pr. opslag, og svar samme dag',
    },
    negative_comments: {
      name: 'Negative kommentarer',
      definition: 'Negative kommentarer divideret med alle positive og negative.',
      action: 'Læs dem sammen, og svar på de tre hyppigste',
    },
    reports_per_thousand: {
      name: 'Rapporteringer / 1.000',
      definition: 'Antal gange, indhold er rapporteret, divideret med eksponeringer, gange 1.000.',
      action: 'Fjern det rapporterede, og tjek påstandene',
    },
    restricted_posts: {
      name: 'Begrænsede opslag',
      definition: 'Opslag, som en platform har holdt tilbage eller begrænset, divideret med alle ugens opslag.',
      action: 'Gennemgå ordvalg og påstande i de begrænsede opslag',
    },
    unfollow_rate: {
      name: 'Frafald af følgere',
      definition: 'Ugens tabte følgere divideret med følgere ved ugens start.',
      action: 'Hold ugens emner op mod dem, følgerne kom for',
    },
    followers: {
      name: 'Følgere',
      definition: 'Følgere på alle kanaler ved ugens slutning.',
      action: 'Intet følgermål, før visning i % og saves stiger',
    },
    retention_25: {
      name: 'Fastholdelse ved 25 %',
      definition: 'Andel af seerne, der stadig ser med, når en fjerdedel er vist.',
      action: 'Indfri åbningens løfte inden for den første fjerdedel',
    },
    reach_per_post: {
      name: 'Rækkevidde pr. opslag',
      definition: 'Personer nået divideret med ugens opslag.',
      action: 'Se udviklingen pr. kanal, og test en ny åbning',
    },
    posts_week: {
      name: 'Opslag pr. uge',
      definition: 'Opslag på hovedkanalerne i forløbsugen.',
      action: 'Drop hellere et format end rytmen',
    },
    watch_per_viewer: {
      name: 'Visningstid pr. seer (sek.)',
      definition: 'Antal sekunder, der er set, divideret med seere.',
      action: 'Undersøg, hvor de nye seere kommer fra',
    },
    bounce_rate: {
      name: 'Afvisningsprocent på sitet',
      definition: 'Besøg fra sociale medier, der slutter uden handling, divideret med alle derfra.',
      action: 'Lad side og opslag love det samme',
    },
    visit_to_lead: {
      name: 'Fra besøg til lead',
      definition: 'Leads divideret med besøg fra sociale medier.',
      action: 'Halvér antallet af felter i formularen',
    },
    new_test_share: {
      name: 'Andel nye test',
      definition: 'Opslag, der prøver noget nyt, divideret med alle ugens opslag.',
      action: 'Gør hvert femte opslag til en ny test',
    },
  },
  tasks,
  thresholds: {
    short_views: 'Skær 10–20 % af længden, og skift hook',
    few_tests: 'Gør hvert femte opslag til en ny test',
  },
  rules: {
    saves_rise: { sign: 'Flere gemmer opslagene', action: 'Skalér: 3 opfølgere om samme tema inden for en uge' },
    clicks_without_leads: { sign: 'Klikrate op, leads ikke', action: 'Ret landingssidens budskab, eller gør formularen lettere' },
    wrong_audience: { sign: 'Følgere op, visning i % og klik ikke', action: 'Forkert publikum: tilbage til købernes emner' },
  },
  risks: {
    content_flood: {
      name: 'Indholdsoversvømmelse',
      symptom: 'Eksponeringer stiger, mens visning i % og saves falder.',
      mitigation: 'Hold fast i 2–3 formater, klip strammere, og gør de første sekunder stærkere.',
    },
    early_exit: {
      name: 'Indholdsoversvømmelse',
      symptom: 'Eksponeringer stiger, mens færre seere er tilbage efter en fjerdedel af videoen.',
      mitigation: 'Kom hurtigere til sagen, og klip strammere.',
    },
    algorithm_change: {
      name: 'Algoritmen ændres',
      symptom: 'Samme slags opslag mister rækkevidde på 1–2 uger, uden at I har ændret noget.',
      mitigation: 'Sæt mindst 20 % af indholdet af til nye test, og følg udviklingen pr. kanal hver uge.',
    },
    brand_safety: {
      name: 'Tillid til brandet',
      symptom: 'Tonen i kommentarerne bliver dårligere, flere rapporterer, og flere holder op med at følge jer.',
      mitigation: 'Et menneske tjekker fakta, påstande og billedkilder; det er skrevet ned, hvad der må automatiseres.',
    },
    moderation: {
      name: 'Tillid til brandet',
      symptom: 'Platformene holder flere opslag tilbage eller begrænser dem.',
      mitigation: 'Tjek ordvalg, påstande og kilder før udgivelse; klag, når en begrænsning er forkert.',
    },
    distorted_numbers: {
      name: 'Skæve tal',
      symptom: 'Eksponeringer og følgere stiger, mens klik, visningstid og leads ikke gør.',
      mitigation:
        'Styrk kæden fra UTM til konvertering og kvalitet; hold tallene jævnligt op mod virkeligheden. Køb kun rækkevidde, hvis effekten måles.',
    },
    distorted_visits: {
      name: 'Skæve tal',
      symptom: 'Eksponeringer stiger, mens visningstiden pr. seer ikke gør, og flere besøg slutter med det samme.',
      mitigation: 'Se efter bots og købt trafik; bedøm kanalerne på de besøg, der fører til en handling.',
    },
    overload: {
      name: 'For meget på én gang',
      symptom: 'Færre opslag, længere gennemløbstid, og ingen når at skrive læringen ned.',
      mitigation: 'Standardisér, automatisér undertekster og versioner, og giv rutineopgaver videre.',
    },
  },
  batchWeek: {
    script: { name: 'Manuskript', text: 'Ugens manuskripter, hvert med én primær KPI.' },
    shoot: { name: 'Optagelse', text: 'Én session; optag 3 åbninger til hver video.' },
    edit: { name: 'Redigering', text: 'Først hovedvideoen, så 5–12 klip af den.' },
    publish: { name: 'Udgivelse', text: 'I de to faste tidsrum, tjekket af en kollega.' },
    learn: { name: 'Læring', text: 'Notér mål-KPI, resultat og beslutning for hvert opslag.' },
  },
  rituals: {
    weekly: { name: 'Ugemøde', text: '30 minutter, kun KPI’er: 3 gentagelser og 3 stop.' },
    daily_look: { name: 'Dagligt kig', text: '10 minutter, kun to KPI’er: visning i % og saves.' },
    community: { name: 'Community-runde', text: '20 minutter til svar om dagen; 2 spørgsmål om ugen.' },
  },
  experiments: {
    ab_weekly: { name: 'Ugens A/B', text: '2 test om ugen: hook, titel, længde, thumbnail eller CTA.' },
    first_seconds: { name: 'De første 2 sekunder', text: '3 åbninger, før en video går ud.' },
    hook_options: { name: 'Ti hooks', text: '10 hooks til de to største temaer, testet inden for 7 dage.' },
  },
  stopRules: {
    three_stops: { name: 'Tre stop', text: 'Stop 3 ting hver uge: først det, der er under baseline efter 3 opslag.' },
  },
  gates: {
    second_pair: { name: 'Et ekstra par øjne', text: 'Mindst 1 person tjekker fakta, brand og CTA, før noget planlægges.' },
  },
  channels: {
    core_short: 'Myte eller fakta, besvaret på sekunder',
    core_saves: 'Lister og skabeloner, der er værd at gemme',
    support: 'Den lange udgave af den bedste korte video',
  },
  quotas: {
    proven: { name: 'Gennemprøvede formater', text: 'Mindst 70 % af indholdet er i gennemprøvede formater.' },
    new_tests: { name: 'Nye test', text: 'Mindst 20 % af indholdet prøver noget nyt.' },
    test_budget: {
      name: 'Testbudget',
      text: '10–20 % af mediebudgettet går til test; organiske opslag giver volumen, partnere giver tillid.',
    },
  },
};
