/** Growth Loop in Danish; limits and keys as in ../../en/playbooks/growth-loop. */
import type { growthLoop as playbook } from '../../../playbooks/growth-loop/playbook';
import type { PlaybookTexts } from '../../language';
import { tasks } from './growth-loop-tasks';

export const growthLoop: PlaybookTexts<typeof playbook> = {
  name: 'Growth Loop',
  summary: 'Test seks koncepter, behold vinderne, spred dem bredere, og skriv ned, hvordan I gjorde.',
  phases: {
    baseline: { name: 'Baseline', goal: 'Få overblik over hver KPI, og få måling og produktion til at køre.' },
    concepts: { name: 'Koncepter', goal: 'Giv seks koncepter en fair chance, og stop dem, der ikke når over baseline.' },
    winners: { name: 'Vindere', goal: 'Finpuds de to bedste koncepter pr. kanal, til fastholdelse og klikrate stiger.' },
    distribution: { name: 'Distribution', goal: 'Udgiv vinderne oftere og i fast rytme, mens hvert resultat bliver billigere.' },
    handbook: { name: 'Håndbog', goal: 'Gør det, der virkede, til en arbejdsgang, der tåler udskiftning i teamet.' },
    wrap_up: { name: 'Afslutning', goal: 'Gør tallene op, bliv enige om læringen, og forbered de næste 90 dage.' },
  },
  kpis: {
    cadence: {
      name: 'Opslag pr. uge og kanal',
      definition: 'Ugens opslag divideret med antallet af aktive kanaler.',
      action: 'Drop det langsomste format, og saml to produktionsdage',
    },
    retention_3s: {
      name: 'Fastholdelse 3 sek., median',
      definition: 'Andel af seerne, der stadig ser med efter 3 sekunder; medianen af ugens korte videoer.',
      action: 'Færre formater: nyt hook og tempo i de seneste 3 opslag',
    },
    retention_15s: {
      name: 'Fastholdelse 15 sek.',
      definition: 'Andel af seerne, der stadig ser med efter 15 sekunder; ugens korte videoer.',
      action: 'Ryk næste pointe frem, og drop opsummeringen',
    },
    view_time: {
      name: 'Gns. visningstid (sek.)',
      definition: 'Antal sekunder, der er set, divideret med visninger, ugens korte videoer.',
      action: 'Klip introen væk, vis resultatet først, stram hvert klip',
    },
    ctr_landing: {
      name: 'Klikrate til landingsside',
      definition: 'Klik på links i opslag på sociale medier divideret med opslagenes eksponeringer.',
      action: 'Skriv CTA’en om: ét tilbud, ét næste skridt, link tæt på',
    },
    conversion_landing: {
      name: 'Konvertering, landingsside',
      definition: 'Primære konverteringer divideret med besøg fra opslag på sociale medier.',
      action: 'Gentag opslagets løfte på siden, og gør formularen kort',
    },
    cost_per_lead: {
      name: 'Pris pr. lead',
      definition: 'Betalte medier plus andel af produktionen, divideret med leads.',
      action: 'Flyt budget til billigste vinder; stop dyreste annonce',
    },
    production_minutes: {
      name: 'Minutter pr. asset',
      definition: 'Arbejdsminutter fra brief til færdigt asset, ugens gennemsnit.',
      action: 'Find det langsomste trin, og lav en skabelon til det',
    },
    repurpose_rate: {
      name: 'Opslag med genbrug',
      definition: 'Opslag lavet af eksisterende materiale divideret med alle ugens opslag.',
      action: 'Klip 3 nye versioner af sidste uges bedste opslag',
    },
    leads_week: {
      name: 'Leads pr. uge',
      definition: 'Leads, der kom ind i forløbsugen, alle kanaler.',
      action: 'Giv de næste 3 opslag et klart tilbud og et tagget link',
    },
    save_rate: {
      name: 'Save-rate',
      definition: 'Antal saves divideret med eksponeringer.',
      action: 'Giv hvert opslag en tjekliste eller et tal at gemme',
    },
    share_rate: {
      name: 'Delingsrate',
      definition: 'Delinger divideret med eksponeringer.',
      action: 'Lav én pointe, en kollega får lyst til at sende videre',
    },
    question_comments: {
      name: 'Kommentarer med spørgsmål',
      definition: 'Kommentarer, der spørger om noget, divideret med alle kommentarer; emojis alene tæller ikke som spørgsmål.',
      action: 'Slut med et ægte spørgsmål, og svar inden for et døgn',
    },
    qualified_lead_rate: {
      name: 'Andel kvalificerede leads',
      definition: 'Leads, som salget godkender, divideret med alle leads, også pr. kanal.',
      action: 'Snævr segmenterne ind, og sig, hvem tilbuddet ikke er til',
    },
    appeal_success: {
      name: 'Klager med medhold',
      definition: 'Fjernede opslag, der kom tilbage efter klage, divideret med klager.',
      action: 'Gem bevis for kilder og rettigheder ved hvert asset',
    },
    returning_visitors: {
      name: 'Tilbagevendende besøgende',
      definition: 'Besøgende fra sociale medier, der har været på sitet før, divideret med alle derfra.',
      action: 'Tilbyd nyhedsbrevet på hver landingsside',
    },
    top_channel_share: {
      name: 'Største kanals andel',
      definition: 'Trafik eller leads fra den stærkeste kanal divideret med totalen.',
      action: 'Flyt to opslag om ugen til kanal nummer to',
    },
    qa_error_rate: {
      name: 'Fejl efter udgivelse',
      definition: 'Opslag, der brød et af de fem QA-punkter, divideret med udgivne opslag.',
      action: 'Planlæg intet, før alle fem QA-punkter er krydset af',
    },
    strikes: {
      name: 'Strikes og fjernede, 30 d.',
      definition: 'Strikes for regelbrud og fjernede opslag de seneste 30 dage.',
      action: 'Sæt formatet på pause; tjek kilder, musik og påstande',
    },
    review_minutes: {
      name: 'Godkendelse pr. asset, min.',
      definition: 'Minutter brugt på at tjekke og godkende ét asset, ugens gennemsnit.',
      action: 'Udpeg én, der tjekker, og kryds fem punkter af',
    },
    pipeline_revenue: {
      name: 'Omsætning via SoMe',
      definition: 'Værdien af åbne og vundne ordrer, hvor kunden har mødt jer på sociale medier.',
      action: 'Spørg sælgerne, hvilke opslag køberne nævner',
    },
  },
  tasks,
  thresholds: {
    strike: 'Stop formatet; find fejlen: kilde, påstand eller rettighed',
    qa_errors: 'Gå de fem QA-punkter igennem igen før næste opslag',
    one_channel: 'Flyt indsats til kanal nummer to og til e-mail',
  },
  rules: {
    retention_up_clicks_down: { sign: 'Fastholdelse op, klikrate ned', action: 'Gør CTA og tilbud skarpere; lad tempoet være' },
    clicks_up_conversion_down: { sign: 'Klikrate op, konvertering ned', action: 'Ret landingssiden: budskab, hastighed, formular' },
    volume_up_retention_down: { sign: 'Flere opslag, fastholdelse ned', action: 'Drop formater, til kun vinderne er tilbage' },
    volume_up_clicks_down: { sign: 'Flere opslag, klikrate ned', action: 'Drop formater, til kun vinderne er tilbage' },
    more_posts_weak_retention: {
      sign: 'Flere opslag end før, fastholdelse under baseline',
      action: 'Færre formater; justér kun hook og tempo',
    },
    more_posts_weak_clicks: {
      sign: 'Flere opslag end før, klikrate under baseline',
      action: 'Færre formater; justér kun hook og CTA',
    },
    cheaper_but_weaker_leads: {
      sign: 'Pris pr. lead ned, kvalitet ned',
      action: 'Snævr segmenterne ind; følg andelen af kvalificerede leads',
    },
  },
  risks: {
    sameness: {
      name: 'Alt ligner hinanden',
      symptom: 'Færre saves og delinger, og kommentarerne bliver til emojis.',
      mitigation: 'Vis i 80 % af alle assets noget, kun I har: jeres tal, kunder og meninger.',
    },
    policy_and_rights: {
      name: 'Regler og rettigheder',
      symptom: 'Opslag fjernes eller begrænses.',
      mitigation: 'Gennemgå påstande (især om sundhed, finans og før/efter), kilder og musik, før noget går ud; målet er 0 på 30 dage.',
    },
    busy_not_better: {
      name: 'Travlt, men ikke bedre',
      symptom: 'Flere opslag, mens leads bliver dyrere og ikke bedre.',
      mitigation: 'Styr efter 1 primær og 2 mikrokonverteringer og efter prisen pr. resultat.',
    },
    busy_no_revenue: {
      name: 'Travlt, men ikke bedre',
      symptom: 'Flere opslag, mens omsætningen fra dem ikke vokser.',
      mitigation: 'Spørg sælgerne, hvilke opslag køberne nævner, og lav flere af dem.',
    },
    platform_swing: {
      name: 'En platform skifter kurs',
      symptom: 'Én kanal giver 55 % eller mere, eller færre besøgende vender tilbage.',
      mitigation: 'Spred jer på 2 hovedkanaler og 1 testkanal, og få flere ind på jeres mailliste og website.',
    },
  },
  batchWeek: {
    research: { name: 'Research', text: '10 hooks og 3 briefs på 45–90 minutter.' },
    produce: { name: 'Produktion', text: 'Én batch på 6–10 assets.' },
    edit: { name: 'Redigering', text: 'Klip, undertekster og de fem QA-punkter.' },
    publish: { name: 'Udgivelse', text: 'Opslag, svar og 1 henvendelse til en partner.' },
    review: { name: 'Gennemgang', text: 'Ugens tal bliver til beslutninger: skalér, justér eller stop.' },
  },
  rituals: {
    stand_up: { name: 'KPI-standup', text: '30 minutter hver fredag; hvert koncept får en beslutning: skalér, justér eller stop.' },
  },
  experiments: {
    concept_retention: { name: 'Koncepter for opmærksomhed', text: 'Én primær KPI: fastholdelse over 35 % efter 15 sek.' },
    concept_clicks: { name: 'Koncepter for klik', text: 'Én primær KPI: klikrate over 1,2 %.' },
    winner_details: { name: 'Vindernes detaljer', text: 'Ændr hook, længde, tempo eller CTA, én ting ad gangen.' },
  },
  stopRules: {
    pause_concept: {
      name: 'Pausér og lav nyt brief',
      text: 'Er et koncept efter 3 opslag stadig ikke over baseline, får det en pause og et nyt brief.',
    },
  },
  gates: {
    retention_gate: { name: 'Gate for fastholdelse', text: 'Ekstra distribution kun, når fastholdelsen mindst er på baseline.' },
    click_gate: { name: 'Gate for klik', text: 'Ekstra distribution kun, når klikraten mindst er på baseline.' },
  },
  channels: {
    core_video: 'Bag kulisserne',
    core_proof: 'Beviser fra cases',
    test: 'Praktiske opskrifter',
  },
  quotas: {
    proof: { name: 'Egne beviser', text: 'I mindst 80 % af alle assets er der en case, et tal eller en holdning, der er jeres egen.' },
    measurable: { name: 'Målbar indsats', text: 'Mindst 60 % af indsatsen kan måles pr. kanal.' },
    top_channel: { name: 'Største kanal', text: 'Under 55 % af trafik og leads.' },
  },
};
