/** Tasks of Growth Loop in Danish; part of growth-loop.ts. */
import type { growthLoop as playbook } from '../../../playbooks/growth-loop/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  pick_kpis: {
    title: 'Bliv enige om 3 resultat-KPI’er og 5 tidlige indikatorer',
    done: 'Resultater som leads, prøveperioder og salg er fastlagt; to ledestjerner er markeret.',
  },
  tracking: {
    title: 'Fastlæg UTM-standard og konverteringer',
    done: 'Kanal, format, koncept, creator og batch har faste ord; 1 primær og 2 mikrokonverteringer tælles.',
  },
  choose_channels: {
    title: 'Vælg 2 hovedkanaler og 1 testkanal',
    done: 'Hver kanal har sit succeskriterium i Opsætning; timer og budget er aftalt.',
  },
  templates: {
    title: 'Lav 10–15 skabeloner og en »definition of done«',
    done: '10 skabeloner ligger klar; krav til brand, CTA, hook og undertekster er skrevet ned.',
  },
  baseline_posts: { title: 'Udgiv 8–12 baseline-opslag', done: 'Mindst 8 opslag er ude, lavet som I plejer.' },
  measure_plan: {
    title: 'Skriv en måleplan på 1 side',
    done: 'Hver KPI har kilde og hyppighed; vejen fra mikro- til primær konvertering er klar.',
  },
  baselines: {
    title: 'Indtast 28 dages baseline pr. kanal',
    done: 'Rækkevidde, engagement, klikrate og konvertering for 28 dage er inde; alle KPI’er har en baseline.',
  },
  positioning: {
    title: 'Giv hver kanal sit eget hook',
    done: 'Én linje pr. kanal, for eksempel praktiske opskrifter, bag kulisserne eller beviser fra cases.',
  },
  two_week_plan: {
    title: 'Læg 14 dages batches i kalenderen',
    done: '2 dage til produktion, 2 til udgivelse og analyse hver fredag er booket.',
  },
  six_concepts: {
    title: 'Udtænk 6 koncepter: 2 til hver kanal',
    done: 'Hvert har ét afgørende tal, for eksempel fastholdelse over 35 % efter 15 sek. eller klikrate over 1,2 %.',
  },
  quality_gates: {
    title: 'Fastlæg 2 quality gates',
    done: 'Mindste fastholdelse og mindste klikrate for ekstra distribution er skrevet ned.',
  },
  qa_check: {
    title: 'Gør 5 QA-punkter til fast rutine',
    done: 'Intet opslag planlægges uden fem kryds; fejl tælles, og målet er 0.',
  },
  ai_time: {
    title: 'Forkort 2 trin med AI',
    done: 'Både brief til asset og asset til udgivelse har fået en ændring, der sparer mindst 20 % af tiden på 90 dage.',
  },
  test_concepts: {
    title: 'Udgiv hvert koncept op til 3 gange',
    done: 'Alle 6 koncepter har kørt i deres faste skabelon; ét tal afgør det.',
  },
  stop_concepts: {
    title: 'Stop det, der ikke når over baseline',
    done: 'Koncepter under baseline efter 3 opslag er på pause og har fået nyt brief.',
  },
  human_proof: {
    title: 'Læg egne beviser i 80 % af alle assets',
    done: 'Assets viser en case, et tal eller en holdning, der er jeres egen; de 80 % tælles.',
  },
  prompt_library: {
    title: 'Saml prompts og briefs, der virker',
    done: 'Hver skabelon har en prompt og et brief.',
  },
  pick_winners: { title: 'Udpeg de 2 bedste koncepter pr. kanal', done: 'Det er besluttet at skalere to pr. kanal; resten venter.' },
  refine_winners: {
    title: 'Finpuds vinderne, men kun fire steder',
    done: 'Hook, længde, tempo og CTA er hver prøvet i en ny udgave, én ad gangen.',
  },
  series: {
    title: 'Gør en vinder til en serie',
    done: 'Del 1, 2 og 3 af én vinder er ude og peger på hinanden.',
  },
  landing_match: {
    title: 'Ret landingssiderne ind efter vinderne',
    done: 'Løfte, hastighed og formular er tjekket på mobil; siden gentager hooket.',
  },
  reuse: {
    title: 'Byg genbrug ind i hver batch',
    done: 'Hver batch viser, hvilket ældre asset der bliver til hvilket nyt opslag.',
  },
  time_log: {
    title: 'Tag tid på produktion og godkendelse',
    done: 'Én uges minutter pr. asset og pr. godkendelse er noteret; det langsomste trin er kendt.',
  },
  channel_risk: {
    title: 'Øvelse: største kanal mister 30 % rækkevidde',
    done: 'Tabet i leads er vurderet, og svaret er skrevet ned.',
  },
  scale_winners: {
    title: 'Udgiv vinderne oftere',
    done: 'Rytmen holdt i tre uger, og ingen gate blev sprunget over.',
  },
  paid_test: {
    title: 'Test vindere med et lille betalt budget',
    done: 'To annoncer har kørt mod hinanden; pris pr. lead afgjorde det.',
  },
  partners: {
    title: 'Kontakt én partner om ugen',
    done: 'Nichemedier, creators, communities eller kunder, der poster: 3 er spurgt, mindst ét fælles opslag er ude.',
  },
  measurable_effort: {
    title: 'Gør 60 % af indsatsen målbar',
    done: 'Egne og betalte opslag og partneropslag er mærket; 60 % har taggede links pr. kanal.',
  },
  lead_quality: {
    title: 'Sammenlign leadkvalitet pr. kanal',
    done: 'Kvalificerede leads og pris pr. lead er sammenlignet for hver kanal.',
  },
  owned_path: {
    title: 'Få flere ind på jeres mailliste og website',
    done: 'Hver vinder fører til en af jeres egne sider med tilmelding.',
  },
  cut_formats: {
    title: 'Drop de formater, der faldt, da volumen steg',
    done: 'Fastholdelse og klikrate pr. format er sammenlignet; kun vinderne er tilbage.',
  },
  playbooks: {
    title: 'Skriv en playbook for hver vinder',
    done: 'Hook, opbygning, CTA og tal for hver vinder fylder én side.',
  },
  safety_rules: {
    title: 'Skriv QA og brandsikkerhed ned',
    done: 'Påstande, rettigheder, AI og klager har en regel og en ansvarlig.',
  },
  search_pair: {
    title: 'Kobl vinderemner til søgning',
    done: 'Emne og bevis står på en side; søgning måles på konvertering, sociale medier på fastholdelse.',
  },
  decision_rules: {
    title: 'Skriv ned, hvornår I skalerer, justerer og stopper',
    done: 'Hver beslutning i forløbet følger en regel med et tal i.',
  },
  handbook: { title: 'Saml driftshåndbogen', done: 'Playbooks, QA, sikkerhed og beslutningsregler ligger i ét dokument.' },
  hand_over: {
    title: 'Lad en ny kollega køre en uge efter håndbogen',
    done: 'Én batchuge er kørt uden spørgsmål til forfatterne.',
  },
  final_numbers: { title: 'Indtast de sidste tal', done: 'Alle KPI’er har en måling fra den sidste uge.' },
  retrospective: {
    title: 'Hold evalueringen',
    done: 'Tre ting at beholde og tre at stoppe er aftalt.',
  },
  next_cycle: { title: 'Gør næste forløb klar', done: 'Sluttallene er ny baseline; åbne opgaver er flyttet med.' },
};
