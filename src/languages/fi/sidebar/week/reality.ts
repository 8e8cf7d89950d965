/** What the reality check of posts says, in Finnish. Part of ../../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const reality: SidebarTexts['reality'] = {
  title: 'Todellisuustarkistus',
  hint: 'Liitä kymmenen viimeistä julkaisua: näyttökerrat, katseluaika yhteensä ja klikkaukset. Mitään ei lähetetä selaimesta.',
  columns: { name: 'Julkaisu', impressions: 'Näyttökerrat', watch: 'Katseluaika yhteensä', clicks: 'Klikkaukset' },
  posts: '{n} {n|julkaisu|julkaisua}',
  tooFew: 'Ei arviota: siihen tarvitaan {n} julkaisua, joilla on näyttökerrat ja katseluaika tai klikkaukset.',
  fine: 'Näyttökerrat, katseluaika ja klikkaukset täsmäävät.',
  hollow:
    '”{post}”: {impressions} näyttökertaa, {times}-kertaisesti se, mihin katseluaika ja klikkaukset viittaavat. Botteja, ostettua näkyvyyttä tai väärä yleisö.',
  task: 'Selvitä, mistä julkaisun ”{post}” näyttökerrat tulevat; jätä se siihen asti pois vertailusta',
  write: 'Lisää Tiekartalle',
  written: 'Lisätty Tiekartalle.',
};
