/** Foundation–Scale–Profit in Danish; limits and keys as in ../../en/playbooks/foundation-scale-profit. */
import type { foundationScaleProfit as playbook } from '../../../playbooks/foundation-scale-profit/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './foundation-scale-profit-tasks';

export const foundationScaleProfit: PlaybookTexts<typeof playbook> = {
  name: 'Fundament–Skalering–Profit',
  summary: 'En måneds grundarbejde, en måned med styrede test, en måned, hvor opmærksomhed bliver til penge.',
  phases: {
    foundation: { name: 'Fundament', goal: 'Kend jeres baseline, få produktionen i gang, og se konverteringer komme ind.' },
    scale: { name: 'Skalering', goal: 'Udgiv mere uden at tabe kvalitet, og test kreative idéer med data.' },
    profit: { name: 'Profit', goal: 'Få væksten til at betale sig og stå fast, når en algoritme ændres.' },
  },
  kpis: {
    posting_consistency: {
      name: 'Uger efter planen',
      definition: 'Uger, hvor alt planlagt blev udgivet, divideret med uger indtil nu.',
      action: 'Sænk minimum til det, I kan holde',
    },
    ctr: {
      name: 'Klikrate (CTR)',
      definition: 'Klik divideret med eksponeringer, gennemsnit af hovedplatformene.',
      action: 'Test ny titel og thumbnail på de næste 2 opslag',
    },
    retention_10s: {
      name: 'Fastholdelse 10 sek.',
      definition: 'Andel af seerne, der stadig ser med efter 10 sekunder.',
      action: 'Skriv de første 3 sekunder om; drop generiske åbninger',
    },
    engagement_rate: {
      name: 'Engagementsrate',
      definition: 'Kommentarer, delinger og saves divideret med eksponeringer; likes tæller ikke.',
      action: 'Vis bevis, demo eller kundecase, og spørg, hvad folk mener',
    },
    conversion_rate: {
      name: 'Konverteringsrate',
      definition: 'Leads eller salg divideret med klik.',
      action: 'Tjek målingen; lad så siden holde opslagets løfte',
    },
    cost_per_result: {
      name: 'Pris pr. lead eller salg',
      definition: 'Annonceudgifter divideret med leads eller salg; tom, hvis I ikke annoncerer.',
      action: 'Flyt budget til annoncer over grænsen',
    },
    cycle_time: {
      name: 'Brief til udgivelse (dage)',
      definition: 'Dage fra brief til udgivet opslag, periodens gennemsnit.',
      action: 'Find trinnet med længst ventetid, og giv det en skabelon',
    },
    brand_searches: {
      name: 'Brandsøgninger pr. måned',
      definition: 'Månedens søgninger på brandets navn.',
      action: 'Nævn navnet tidligt, og byg en serie op om det',
    },
    asset_reuse: {
      name: 'Genbrug af assets',
      definition: 'Korte klip lavet af lange videoer divideret med alle opslag.',
      action: 'Lav 3 klip af hver lang video',
    },
    post_errors: {
      name: 'Fejl efter udgivelse',
      definition: 'Opslag, der blev rettet, fjernet eller berigtiget i kommentarer, divideret med alle opslag.',
      action: 'Udgiv mindre, indtil alt består QA-punkterne',
    },
    save_share_rate: {
      name: 'Save- og delingsrate',
      definition: 'Saves og delinger divideret med eksponeringer.',
      action: 'Giv ét råd pr. opslag, der kan bruges med det samme',
    },
    completion_rate: {
      name: 'Set til ende',
      definition: 'Seere, der når slutningen, divideret med alle seere.',
      action: 'Klip slutningen: stop, når pointen er der',
    },
    posts_week: {
      name: 'Opslag pr. uge',
      definition: 'Opslag udgivet i forløbsugen.',
      action: 'Skriv to manuskripter mere om mandagen',
    },
    views_week: {
      name: 'Visninger pr. uge',
      definition: 'Visninger af alle opslag i forløbsugen.',
      action: 'Genbrug det bedste opslag: klip, tråd, evt. nyhedsbrev',
    },
    quality_comments: {
      name: 'Kvalitetskommentarer',
      definition: 'Kommentarer med spørgsmål eller erfaring divideret med alle kommentarer.',
      action: 'Svar med et spørgsmål tilbage',
    },
    negative_comments: {
      name: 'Negative kommentarer',
      definition: 'Negative kommentarer divideret med alle kommentarer.',
      action: 'Svar inden for et døgn, og ret årsagen',
    },
    flag_rate: {
      name: 'Rapporteringer og spam',
      definition: 'Rapporteringer og spammarkeringer divideret med eksponeringer.',
      action: 'Sæt formatet på pause; tjek påstande og rettigheder',
    },
    takedowns: {
      name: 'Fjernede opslag pr. måned',
      definition: 'Opslag fjernet af en platform i måneden.',
      action: 'Tjek rettigheder igen på alt, der er planlagt',
    },
    response_hours: {
      name: 'Svartid (timer)',
      definition: 'Timer, fra et problem er meldt, til første svar, gennemsnit.',
      action: 'Udpeg en stedfortræder, og gør tre svar klar',
    },
    cost_per_asset: {
      name: 'Pris pr. asset',
      definition: 'Værktøjer, folk og produktion divideret med assets.',
      action: 'Flyt manuskriptskabelonerne til et billigere værktøj',
    },
    revenue_per_thousand: {
      name: 'Omsætning / 1.000 visn.',
      definition: 'Omsætning fra sociale medier divideret med visninger, gange 1.000.',
      action: 'Læg tilbuddet i de opslag, flest ser',
    },
    best_ad_to_median: {
      name: 'Bedste annonce / median',
      definition: 'Klikraten for den bedste annonce divideret med medianen af alle annoncer: 1,20 er 20 % over medianen.',
      action: 'Test to nye annoncer mod den bedste',
    },
    weakest_pillar_conversion: {
      name: 'Svageste tema: konv.',
      definition: 'Konverteringsraten for det tema, der konverterer mindst.',
      action: 'Giv temaet sin egen side, eller drop det',
    },
  },
  tasks,
  thresholds: {
    missed_weeks: 'Sænk minimum, eller drop ét format',
    takedown: 'Stop, tjek rettigheder og påstande, og svar så platformen',
  },
  rules: {
    volume_without_attention: { sign: 'Flere opslag, fastholdelse ned', action: 'Tilbage til forrige rytme; lav åbningerne om' },
    volume_without_results: { sign: 'Flere opslag, konvertering ned', action: 'Volumen uden værdi: færre opslag, klarere tilbud' },
    unsteady_process: { sign: 'Gennemløbstid eller fejl op', action: 'Udgiv ikke mere, før processen er stabil' },
    faster_but_wrong: { sign: 'Hurtigere, men flere fejl', action: 'Sæt QA-trinnet ind igen, før I øger farten' },
    budget_step: {
      sign: 'Bedste annonce 20 % over medianen, konvertering stabil',
      action: 'Løft budgettet til denne annonce ét trin mere',
    },
  },
  risks: {
    content_flood: {
      name: 'Indholdsoversvømmelse',
      symptom: 'Fastholdelse, saves, delinger eller gode kommentarer falder, mens feedet fyldes.',
      mitigation: 'Mindre generisk indhold; flere beviser, demoer og kundecases.',
    },
    tool_lock_in: {
      name: 'Bundet til ét værktøj',
      symptom: 'Priser eller adgang ændres; gennemløbstid eller pris pr. asset stiger.',
      mitigation: 'Hav manuskriptskabeloner, filformater og QA-trin, der virker i ethvert værktøj.',
    },
    policy_and_safety: {
      name: 'Regler og brandsikkerhed',
      symptom: 'Opslag fjernes, kommentarer bliver negative, svar tager længere tid.',
      mitigation: 'QA-liste, tjek af ophavsret og en side, der siger, hvad AI må og ikke må.',
    },
    reports: {
      name: 'Regler og brandsikkerhed',
      symptom: 'Rapporteringer og spammarkeringer stiger.',
      mitigation: 'Tjek påstande, rettigheder og oplysning om AI i det rapporterede, og svar inden for et døgn.',
    },
    vanity: {
      name: 'Tal, der kun pynter',
      symptom: 'Visninger stiger, mens konvertering og omsætning ikke gør.',
      mitigation: 'Konverteringsrate og pris pr. resultat er obligatoriske; vurdér pr. tema og efter omsætning pr. 1.000 visninger.',
    },
    vanity_pillar: {
      name: 'Tal, der kun pynter',
      symptom: 'Visninger stiger, mens det svageste tema konverterer endnu dårligere.',
      mitigation: 'Giv temaet sin egen side og sit eget tilbud, eller drop det.',
    },
  },
  batchWeek: {
    script: { name: 'Manuskript', text: 'Idéer bliver til manuskripter; AI laver udkast, et menneske beslutter.' },
    edit: { name: 'Redigering', text: 'Optag og klip; korte klip af den lange video.' },
    check: { name: 'Tjek', text: 'Fakta, rettigheder, tone og oplysning om AI før planlægning.' },
    publish: { name: 'Udgivelse', text: 'Hovedopslag, klip, kort tråd og evt. nyhedsbrev: én CTA.' },
    review: { name: 'Gennemgang', text: 'Tal, beslutninger og opgaver til næste uge.' },
  },
  rituals: {
    review: { name: 'Ugemøde', text: '30 minutter: 10 til data, 10 til beslutninger, 10 til opgaver.' },
  },
  experiments: {
    creative_clicks: { name: 'Kreative test for klik', text: 'Halvdelen af de 6 test; vundet ved klikrate +0,5 pp.' },
    creative_retention: { name: 'Kreative test for fastholdelse', text: 'Halvdelen af de 6 test; vundet ved fastholdelse +5 %.' },
    hook: { name: 'Hooktest', text: '2 udgaver af de første 3 sekunder, samme emne; 10 sekunders fastholdelse afgør det.' },
    pillar: { name: 'Testuge for temaer', text: '2 temaer × 3 udgaver = 6 opslag.' },
    angle: { name: 'Tre vinkler', text: 'En vinder fortalt som fordel, som historie og som data.' },
    cta: { name: 'Tre CTA’er', text: 'Blød, mellem og hård; klik og konverteringer afgør det.' },
    ad_creative: { name: 'Annoncer', text: 'Hæv budgettet, når klikraten er 20 % over medianen og konverteringen stabil.' },
  },
  stopRules: {
    stop_by_retention: {
      name: 'Stop ved lav fastholdelse',
      text: 'Er fastholdelsen under baseline efter 3 opslag, kommer indholdstypen på stoplisten.',
    },
    stop_by_clicks: { name: 'Stop ved få klik', text: 'Er klikraten under baseline efter 3 opslag, kommer indholdstypen på stoplisten.' },
  },
  gates: {
    human_check: { name: 'AI laver udkast, et menneske tjekker', text: 'Intet planlægges, før 1 person har krydset de fem QA-punkter af.' },
  },
  channels: {
    core_long: 'Et løfte i titlen, som første minut holder',
    core_short: 'Én pointe, fortalt til ende',
    support: 'Karruseller, der er værd at gemme og dele',
  },
  quotas: {},
};
