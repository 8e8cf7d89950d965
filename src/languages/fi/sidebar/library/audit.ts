/** What the audit of past posts says, in Finnish; shape in ../../../en/sidebar/library/audit. */
import type { SidebarTexts } from '../../../language';

export const audit: SidebarTexts['audit'] = {
  title: 'Vanhojen julkaisujen auditointi',
  hint: 'Liitä 30 viimeistä julkaisua tai 20 onnistuneinta ja 20 heikointa: jokaiselle tulos ja pari tunnistetta, kuten koukku, aihe, pituus, CTA. Selaimesta lähtee vain se, minkä tallennat.',
  result: 'Tulos',
  better: 'Parempi on',
  sides: { higher: 'suurempi', lower: 'pienempi' },
  kinds: { pillar: 'Pilari tai aihe', format: 'Formaatti', hook: 'Koukku', angle: 'Kulma', cta: 'Toimintakehotus', other: 'Muu tunniste' },
  posts: '{n} {n|julkaisu|julkaisua}, joilla on tulos',
  tooFew: 'Ei arviota: siihen tarvitaan {n} julkaisua, joiden tulokset eroavat.',
  compared: '{best} parasta ja {weakest} heikointa rinnakkain. Arvio ottaa huomioon tunnisteiden määrän.',
  none: 'Mikään vähintään kolmen julkaisun tunniste ei erotu.',
  shares: '{up}/{best} parhaista, {down}/{weakest} heikoimmista',
  strengths: { clear: 'selvä', likely: 'todennäköinen', direction: 'suuntaa antava' },
  keep: 'Tallenna kirjastoon',
  kept: 'Kirjastossa.',
};
