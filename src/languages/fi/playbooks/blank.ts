/** Blank in Finnish; keys as in ../../en/playbooks/blank. */
import type { blank as playbook } from '../../../playbooks/blank/playbook';
import type { PlaybookTexts } from '../../language';

export const blank: PlaybookTexts<typeof playbook> = {
  name: 'Tyhjä',
  summary: 'Kaksi KPI:tä, kolme vaihetta eikä muuta: tehkää oma suunnitelma.',
  phases: {
    measure: { name: 'Mittaus', goal: 'Tietää, missä ollaan.' },
    work: { name: 'Työ', goal: 'Saada kaksi pohjantähteä liikkeelle.' },
    close: { name: 'Päätös', goal: 'Ottaa opit talteen.' },
  },
  kpis: {
    quality: {
      name: 'Laadun KPI (nimeä itse)',
      definition: 'Sitoutuminen jaettuna näytöillä tai se, mikä teillä kertoo laadusta.',
      action: 'Katso kolmea heikointa julkaisua ja muuta yhtä asiaa',
    },
    result: {
      name: 'Tuloksen KPI (nimeä itse)',
      definition: 'Viikon liidit, kaupat tai tilaukset tai se, mikä teillä on tulos.',
      action: 'Lisää kolmeen seuraavaan julkaisuun selkeä tarjous',
    },
  },
  tasks: {
    name_kpis: { title: 'Nimeä KPI:t', done: 'Mittariston nimet, määritelmät ja tavoitteet ovat omianne.' },
    choose_channels: { title: 'Valitse 2 pääkanavaa ja 1 tukikanava', done: 'Jokaisella on voittosignaali Asetuksissa.' },
    tracking: { title: 'Lisää linkkeihin UTM-parametrit', done: 'Jokaisessa tämän viikon julkaisussa on UTM-linkki.' },
    baselines: { title: 'Kirjaa lähtötasot', done: 'Molemmilla pohjantähdillä on lähtötaso 28 päivältä.' },
    half_time: { title: 'Pidä välikatsaus', done: 'Yksi asia on lopetettu, yksi skaalattu.' },
    final_numbers: { title: 'Kirjaa viimeiset luvut', done: 'Jokaisella KPI:llä on kirjaus viimeiseltä viikolta.' },
    retrospective: { title: 'Pidä loppukatsaus', done: 'On sovittu, mikä jatkuu ja mikä loppuu.' },
  },
  thresholds: {},
  rules: {},
  risks: {},
  batchWeek: {},
  rituals: { review: { name: 'Viikkopalaveri', text: '30 minuuttia: luvut, päätökset, tehtävät.' } },
  experiments: {},
  stopRules: {},
  gates: {},
  channels: { core_one: 'Se, mitä tallennetaan', core_two: 'Se, mitä klikataan', test: 'Se, mikä pysäyttää peukalon' },
  quotas: {},
};
