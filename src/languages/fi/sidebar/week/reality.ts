/** What the reality check of posts says, in Finnish. Part of ../../sidebar; same rules. */
import type { SidebarTexts } from '../../../language';

export const reality: SidebarTexts['reality'] = {
  title: 'Todellisuustarkistus',
  hint: 'Liitä kymmenen viimeistä julkaisua: näytöt, katseluaika yhteensä ja klikkaukset. Mitään ei lähetetä selaimesta.',
  columns: { name: 'Julkaisu', impressions: 'Näytöt', watch: 'Katseluaika yhteensä', clicks: 'Klikkaukset' },
  posts: '{n} {n|julkaisu|julkaisua}',
  tooFew: 'Ei arviota: siihen tarvitaan {n} julkaisua, joilla on näytöt ja katseluaika tai klikkaukset.',
  unread: '”{text}” ei ole lukumäärä eikä aika',
  fine: 'Näytöt, katseluaika ja klikkaukset täsmäävät.',
  hollow:
    '”{post}”: {impressions} näyttöä, {times}-kertaisesti se, mihin katseluaika ja klikkaukset viittaavat. Botteja, ostettua näkyvyyttä tai väärä yleisö.',
  task: 'Selvitä, mistä julkaisun ”{post}” näytöt tulevat; jätä se siihen asti pois vertailusta',
  write: 'Lisää tiekarttaan',
  written: 'Lisätty tiekarttaan.',
};
