/** Tasks of Foundation–Scale–Profit in Danish; part of foundation-scale-profit.ts. */
import type { foundationScaleProfit as playbook } from '../../../playbooks/foundation-scale-profit/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  audit_90: {
    title: 'Gennemgå de seneste 90 dage',
    done: 'Rytme, fastholdelse, klikrate, engagement og konvertering er kendt; de 3 KPI’er tættest på resultatet er markeret.',
  },
  persona: { title: 'Beskriv målgruppe og behov på 1 side', done: 'Hvert produkt har en side: hvem, hvilket behov, hvilket budskab.' },
  choose_channels: {
    title: 'Vælg 2 hovedplatforme og 1 testplatform',
    done: 'Hver har sin egen hoved-KPI, for eksempel fastholdelse eller saves; flere platforme først, når kvaliteten holder ved genbrug.',
  },
  tracking: {
    title: 'Sæt måling op helt til salget',
    done: 'UTM-standard, en landingsside og hændelser for lead, kurv og køb virker.',
  },
  baselines: {
    title: 'Indtast alle baselines, og lås definitioner',
    done: 'Værdier fra 28 dage (90 ved lav volumen) er inde; to ledestjerner er valgt.',
  },
  audit_30: {
    title: 'Kategorisér de seneste 30 opslag',
    done: 'Format, emne, hook, længde, CTA og resultat er noteret for alle 30.',
  },
  pillars: { title: 'Skriv 12 temaer og 36 idéer', done: 'Hvert tema har 3 nedskrevne idéer.' },
  ai_workflow: {
    title: 'Aftal, hvem der skriver, tjekker, godkender og udgiver',
    done: 'Fire roller har navne; gennemløbstiden måles.',
  },
  qa_check: { title: 'Skriv QA-listen for indhold', done: 'Fakta, rettigheder, brandets tone og oplysning om AI står på den.' },
  templates: {
    title: 'Lav produktionsskabeloner',
    done: 'Kort manuskript, karrusel, video på 60–90 sek. og QA-liste ligger klar.',
  },
  automations: {
    title: 'Automatisér 5 trin med AI',
    done: 'Transskription, undertekster, resumé, hookvarianter og ét til har en aftalt leveringstid.',
  },
  content_board: {
    title: 'Brug en fælles indholdstavle',
    done: 'Alt går fra idé til udgivet; tiden pr. trin kan ses.',
  },
  pillar_test: { title: 'Test 2 temaer i 3 udgaver hver', done: '6 opslag er ude og sammenlignet.' },
  utm_check: { title: 'Tjek links i de seneste 5 opslag', done: 'Hver konvertering kan spores til platform og opslag.' },
  ai_policy: {
    title: 'Skriv en AI-politik på 1 side, og oplær teamet',
    done: 'Tekst, billede, lyd, fakta og rettigheder er dækket; 30 minutters oplæring er holdt.',
  },
  trust_kpi: { title: 'Tilføj 1 tillids-KPI med grænseværdi', done: 'Én overvågnings-KPI er slået til og har en handling.' },
  plan_tests: {
    title: 'Planlæg 6 små A/B-test',
    done: 'Hver har en hypotese og en grænse, for eksempel klikrate +0,5 pp eller fastholdelse +5 %.',
  },
  stop_list: { title: 'Stop 2 indholdstyper, der bliver ved med at skuffe', done: 'To typer står på stoplisten med deres tal.' },
  minimum_rate: {
    title: 'Udgiv 4–6 korte videoer eller 3 karruseller om ugen',
    done: 'Minimum blev holdt i mindst 90 % af ugerne.',
  },
  hook_test: {
    title: 'Test 2 udgaver af de første 3 sekunder',
    done: 'Samme emne, 10 sekunders fastholdelse afgjorde det, og andelen set til ende faldt ikke.',
  },
  run_tests: { title: 'Kør de 6 test', done: 'Alle 6 har et resultat og en beslutning.' },
  three_angles: { title: 'Fortæl vinderne i 3 vinkler', done: 'Fordel, historie og data er ude.' },
  layers: {
    title: 'Distribuér i lag',
    done: 'Hovedopslag, klip, kort tråd og et eventuelt nyhedsbrev fører til samme CTA.',
  },
  ad_budget: {
    title: 'Flyt annoncebudget trin for trin',
    done: 'Kun annoncer med klikrate mere end 20 % over medianen og stabil konvertering fik mere.',
  },
  steady_process: {
    title: 'Tjek processen, før I udgiver mere',
    done: 'Gennemløbstid, QA og fejl er stabile; ellers holdes rytmen.',
  },
  offer_map: { title: 'Knyt hvert tema til ét tilbud', done: 'Hvert tema fører til én side; konverteringen måles.' },
  cta_test: { title: 'Test 3 CTA’er: blød, mellem, hård', done: 'Klik og konverteringer er sammenlignet; taberne er væk.' },
  trust_qa: {
    title: 'Stram QA op for tillidens skyld',
    done: 'Tal har kilder, rettigheder til billede og lyd er på plads, tonen er rigtig.',
  },
  asset_library: {
    title: 'Saml det bedste i ét bibliotek',
    done: '30 hooks, 20 vinkler og 10 CTA’er ligger der, ordnet efter resultat.',
  },
  crisis: {
    title: 'Gør svar klar til en krise',
    done: 'AI, ophavsret og omdømme har hver en plan, en ansvarlig og en målt svartid.',
  },
  pillar_results: {
    title: 'Sammenlign konvertering pr. tema',
    done: 'Konvertering pr. tema og omsætning pr. 1.000 visninger er sammenlignet.',
  },
  search_pages: {
    title: 'Link til sider, der er lavet til søgning',
    done: 'Siderne bag de bedste opslag svarer på det, folk søger efter.',
  },
  final_numbers: { title: 'Indtast de sidste tal', done: 'Alle KPI’er har en måling fra den sidste periode.' },
  retrospective: { title: 'Hold evalueringen', done: 'Det er aftalt, hvad I stopper, skalerer og tester næste gang.' },
  next_cycle: { title: 'Gør næste forløb klar', done: 'Sluttallene er ny baseline; åbne opgaver er flyttet med.' },
};
