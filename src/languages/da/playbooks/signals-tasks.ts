/** Tasks of Signals in Danish; part of signals.ts. */
import type { signals as playbook } from '../../../playbooks/signals/playbook';
import type { PlaybookTexts } from '../../language';

export const tasks: PlaybookTexts<typeof playbook>['tasks'] = {
  audit: {
    title: 'Gennemgå de 20 bedste og 20 svageste opslag',
    done: 'Årsag (hook, emne, længde, CTA, tidspunkt) og KPI er noteret for 40 opslag fra de seneste 90 dage.',
  },
  strategy_page: {
    title: 'Få strategien ned på én side',
    done: 'Formål, målgruppe, kanaler, rytme og KPI’er står på den; den gælder i 90 dage, udførelsen skifter hver uge.',
  },
  choose_channels: {
    title: 'Lås 2 hovedkanaler og 1 testkanal',
    done: 'De bliver i 90 dage; hver har ét succeskriterium.',
  },
  tracking: {
    title: 'Sæt tags på alle links til én kernekonvertering',
    done: 'Lead, tilmelding eller salg er valgt; UTM-skabeloner, linkside og ugerapport er i brug.',
  },
  seats: { title: 'Udpeg ansvarlige for data, produktion og community', done: 'Tre ansvarsområder har et navn i Opsætning.' },
  pipeline: {
    title: 'Byg produktionen: 72 timer til udgivelse',
    done: 'Manuskript, optagelse, redigering, udgivelse og læring har en ansvarlig; idé til opslag tager 72 timer.',
  },
  definition_of_done: {
    title: 'Skriv en »definition of done« pr. kanal',
    done: 'Ingen video går ud, før de første 2 sekunder er prøvet i 3 udgaver.',
  },
  definitions: {
    title: 'Lås KPI-definitioner og baseline fra uge 0',
    done: 'Hver KPI har kilde, én ansvarlig, én handling og en baseline på 28 dage.',
  },
  pillars_formats: {
    title: 'Vælg 3–5 temaer, og byg 8 formater',
    done: 'Hvert tema har én KPI, hvert af de 8 formater en titelformel, B-roll-liste og CTA.',
  },
  risk_register: { title: 'Udfyld risikolisten', done: '5 risici har deres KPI’er og grænseværdier.' },
  calendar: { title: 'Planlæg en kalender for 14 dage', done: 'Hvert opslag har én primær KPI.' },
  ten_hooks: { title: 'Skriv 10 hooks til de to største temaer', done: 'Alle er testet inden for 7 dage.' },
  quality_gate: {
    title: 'Indfør en quality gate',
    done: 'Mindst 1 person tjekker fakta, brand og CTA, før noget planlægges.',
  },
  publish: {
    title: 'Udgiv 4–6 opslag om ugen pr. hovedkanal',
    done: 'Rytmen holdt i fire uger.',
  },
  ab_tests: {
    title: 'Kør 2 A/B-test om ugen',
    done: 'Hook, titel, længde, thumbnail og CTA er hver testet.',
  },
  test_budget: {
    title: 'Sæt testbudgettet',
    done: '10–20 % af mediebudgettet er sat af til test af annoncer og målgrupper.',
  },
  reuse: { title: 'Lav 5–12 klip af én hovedvideo', done: 'Én hovedvideo blev til mindst 5 opslag.' },
  top_signals: {
    title: 'Notér hver kanals 3 vigtigste signaler',
    done: 'For eksempel visningstid, klikrate og fastholdelse på YouTube.',
  },
  log: {
    title: 'Notér mål-KPI, resultat og beslutning',
    done: 'Hvert opslag siden uge 3 har en beslutning: gentag, udvikl eller fjern.',
  },
  last_ten: {
    title: 'Sammenlign de seneste 10 opslag',
    done: 'Eksponeringer, visningstid og klik er sammenlignet; for hver afvigelse er der en rettelse.',
  },
  lock_formats: {
    title: 'Lås de 2–3 formater, der slår baseline',
    done: 'De gjorde det mere end én gang; resten er på pause.',
  },
  automation_line: {
    title: 'Beslut, hvad der må automatiseres',
    done: 'Én liste viser, hvad værktøjet gør, og hvad et menneske tjekker.',
  },
  new_message: {
    title: 'Tilføj 1 nyt temabudskab om ugen',
    done: '70 % af indholdet blev i gennemprøvede formater.',
  },
  windows: { title: 'Vælg de 2 bedste tidsrum', done: 'De kommer fra jeres egne data.' },
  hold_windows: { title: 'Hold begge tidsrum i 3 uger', done: 'Rækkevidden pr. tidsrum er sammenlignet efter 3 uger.' },
  bridge: {
    title: 'Byg remarketingbroen',
    done: 'Seere, besøgende på profilen og besøgende på sitet ser hver deres næste skridt frem mod et lead.',
  },
  partners: { title: 'Udgiv sammen med en partner, folk stoler på', done: 'Ét fælles opslag er ude; dets leads tælles.' },
  landing_form: {
    title: 'Fjern friktion fra side og formular',
    done: 'Side og opslag siger det samme; formularen spørger kun om det nødvendige.',
  },
  test_share: { title: 'Tjek de 20 % til nye test', done: 'Mindst 20 % af de seneste fire ugers indhold var nyt.' },
  ease_load: {
    title: 'Aflast teamet',
    done: 'Undertekster og versioner er automatiseret, rutineopgaver er givet videre.',
  },
  channel_trends: { title: 'Gennemgå udviklingen pr. kanal', done: 'Eksponeringer, rækkevidde og visning i % er vurderet pr. kanal.' },
  conversion_posts: {
    title: 'Udgiv 2–3 konverterende opslag om ugen',
    done: 'Hvert har et klart tilbud, et næste skridt og bevis.',
  },
  community_routine: {
    title: 'Hold fast i community-rutinen',
    done: '20 minutter til svar om dagen og 2 spørgsmål om ugen, tre uger i træk.',
  },
  playbook: {
    title: 'Skriv playbooken',
    done: 'Bedste hooks, længder, CTA’er og beslutningsgrænser er skrevet ned.',
  },
  topic_bundle: {
    title: 'Gør ét emne til en artikel og 5–12 opslag',
    done: 'Én lang artikel eller landingsside er online og linket fra opslagene.',
  },
  follower_target: {
    title: 'Tag stilling til et følgermål',
    done: 'Kun sat, hvis visning i % og saves stiger; ellers udskudt.',
  },
  final_numbers: { title: 'Indtast de sidste tal', done: 'Alle KPI’er har en måling fra den sidste uge.' },
  retrospective: { title: 'Hold evalueringen', done: '3 gentagelser og 3 stop for næste forløb er aftalt.' },
  next_cycle: { title: 'Gør næste forløb klar', done: 'Sluttallene er ny baseline; åbne opgaver er flyttet med.' },
};
