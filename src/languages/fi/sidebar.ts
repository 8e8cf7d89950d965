/** Everything the sidebar says, in Finnish; shape and room in ../en/sidebar. */
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
    tabs: { today: 'Tänään', numbers: 'Luvut', links: 'Linkit', check: 'Tarkistus' },
    tabsLabel: 'Paneelit',
    language: 'Sivupaneelin kieli',
    tabsSpeak: 'Tiimin välilehtien kieli on {language}. Kirjoitetut tekstit säilyvät, kun kieli vaihtuu.',
    tabsChange: 'Vaihda välilehtien kieli: {language}',
    loading: 'Ladataan…',
    longWait: 'Google Sheetsillä voi mennä minuutti; kirjoittamasi säilyy tässä.',
    tryAgain: 'Yritä uudelleen',
    back: 'Takaisin',
    next: 'Seuraava',
    cancel: 'Peruuta',
    viewOnlyTitle: 'Vain katselu',
    viewOnly: 'Taulukko on jaettu sinulle katseltavaksi. Pyydä omistajalta muokkausoikeus, niin voit tallentaa täältä.',
    crashed: 'Paneeli lakkasi toimimasta. Taulukossa olevat tiedot ovat tallessa.',
    draftBack: 'Aiemmin kirjoittamasi on palautettu. Sitä ei ole vielä tallennettu.',
    draftForget: 'Tyhjennä',
  },
  wire: {
    no_connection:
      'Ei yhteyttä Google Sheetsiin. Tarkista verkko ja yritä uudelleen. Jos käytät useita Google-tilejä, kirjaudu vain yhdellä.',
    no_answer: 'Google Sheets ei vastannut {seconds} sekunnissa. Katso taulukosta, tapahtuiko muutos, ja yritä sitten uudelleen.',
    kept: 'Kirjoittamasi on yhä tässä.',
  },
  start: {
    title: '90 päivän sykli tässä taulukossa',
    first: 'Quarterdeck tekee taulukosta paikan, jossa tiimi suunnittelee 90 päivää, kirjaa lukunsa viikoittain ja näkee, mitä muuttaa.',
    second: 'Aikaa kuluu noin kaksi minuuttia, eikä mitään lähde tästä taulukosta.',
    begin: 'Aloita syklini',
    resume: 'Jatka: ”{name}”',
    again: 'Aloita alusta',
    example: 'Katso esimerkkiä',
    exampleHint: 'Rakentaa tähän taulukkoon syklin keksityillä luvuilla. Ne voi poistaa myöhemmin.',
    exampleName: 'Esimerkki {quarter}',
  },
  doing,
  ownPlaybook,
  leaving,
  check,
  ...helping,
  running: {
    title: 'Uusi sykli',
    text: 'Taulukossa on sykli: {name} ({from} – {to}). Yhdessä taulukossa on yksi sykli kerrallaan.',
    today: 'Siirry näkymään Tänään',
    dashboard: 'Näytä Mittaristo',
  },
  wizard,
  build: {
    title: 'Rakennetaan: {name}',
    makingTabs: 'Luodaan välilehdet',
    progress: '{done}/{all} valmiina',
    now: 'Nyt: {step}',
    states: { done: 'valmis', now: 'kesken', later: 'tulossa', failed: 'pysähtyi tähän' },
    patience: 'Noin minuutti. Voit sulkea sivupaneelin; se jatkaa siitä, mihin jäi.',
    stopped: 'Rakentaminen pysähtyi puolitiehen. Valmis säilyy; mitään ei rakenneta kahdesti.',
    resume: 'Jatka rakentamista',
    change: 'Takaisin valintoihini',
    finished: 'valmista, avataan Mittaristo',
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
