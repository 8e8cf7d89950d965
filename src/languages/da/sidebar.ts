/** Everything the sidebar says, in Danish; shape and room in ../en/sidebar. */
import type { SidebarTexts } from '../language';
import { check } from './sidebar/check';
import { close } from './sidebar/close';
import { content } from './sidebar/content';
import { ownPlaybook } from './sidebar/cycle/own-playbook';
import { wizard } from './sidebar/cycle/wizard';
import { doing } from './sidebar/doing';
import { experiments } from './sidebar/experiments';
import { helping } from './sidebar/helping';
import { leaving } from './sidebar/leaving';
import { audit } from './sidebar/library/audit';
import { links } from './sidebar/links';
import { figures } from './sidebar/numbers/figures';
import { channels, rules } from './sidebar/rules';
import { week } from './sidebar/week/week';

export const sidebar: SidebarTexts = {
  frame: {
    tabs: { today: 'I dag', numbers: 'Tal', links: 'Links', check: 'Tjek' },
    tabsLabel: 'Paneler',
    language: 'Sidepanelets sprog',
    tabsSpeak: 'Teamets faner er på {language}. Det, folk har skrevet, bliver stående, når sproget skiftes.',
    tabsChange: 'Skift fanerne til {language}',
    loading: 'Henter…',
    longWait: 'Google Sheets kan bruge et minut; det, du har skrevet, bliver stående her.',
    tryAgain: 'Prøv igen',
    back: 'Tilbage',
    next: 'Næste',
    cancel: 'Annullér',
    viewOnlyTitle: 'Kun visning',
    viewOnly: 'Regnearket er delt med dig til visning. Bed ejeren om redigeringsadgang for at gemme herfra.',
    crashed: 'Panelet gik i stå. Intet i regnearket er gået tabt.',
    draftBack: 'Det, du skrev, er her igen. Det er ikke gemt endnu.',
    draftForget: 'Ryd',
  },
  wire: {
    no_connection:
      'Ingen forbindelse til Google Sheets. Tjek netværket, og prøv igen. Bruger du flere Google-konti, så log kun ind med én.',
    no_answer: 'Google Sheets svarede ikke inden for {seconds} sekunder. Se i arket, om ændringen er kommet med, og prøv så igen.',
    kept: 'Det, du har skrevet, står her stadig.',
  },
  start: {
    title: 'Et 90-dages forløb i dette regneark',
    first: 'Quarterdeck gør regnearket til stedet, hvor teamet planlægger 90 dage, indtaster tal hver uge og ser, hvad der skal ændres.',
    second: 'Det tager omkring to minutter, og intet forlader regnearket.',
    begin: 'Start mit forløb',
    resume: 'Fortsæt med »{name}«',
    again: 'Begynd forfra',
    example: 'Se et eksempel',
    exampleHint: 'Bygger et forløb med opdigtede tal i dette regneark. De kan fjernes igen.',
    exampleName: 'Eksempel {quarter}',
  },
  doing,
  ownPlaybook,
  leaving,
  check,
  ...helping,
  running: {
    title: 'Nyt forløb',
    text: 'Regnearket har et forløb: {name} ({from} – {to}). Et regneark rummer ét forløb ad gangen.',
    today: 'Gå til I dag',
    dashboard: 'Vis Dashboard',
  },
  wizard,
  build: {
    title: 'Bygger {name}',
    makingTabs: 'Laver fanerne',
    progress: '{done} af {all} færdige',
    now: 'Nu: {step}',
    states: { done: 'færdig', now: 'i gang', later: 'venter', failed: 'stoppede her' },
    patience: 'Omkring et minut. Du kan lukke sidepanelet; det fortsætter, hvor det slap.',
    stopped: 'Opbygningen stoppede halvvejs. Det færdige bliver stående; intet bygges to gange.',
    resume: 'Byg videre',
    change: 'Tilbage til mine valg',
    finished: 'klar, åbner Dashboard',
  },
  ...week,
  ...figures,
  links,
  rules,
  channels,
  close,
  ...{ audit, content },
  experiments,
};
