/** Titles of the tabs in Finnish. */
import type { TitleTexts } from '../language';

export const titles: TitleTexts = {
  dashboard: 'Mittaristo',
  scorecard: 'Viikkotaulu',
  checkins: 'Kirjaukset',
  roadmap: 'Tiekartta',
  content: 'Sisällöt',
  calendar: 'Kalenteri',
  links: 'Linkit',
  experiments: 'Testit',
  library: 'Kirjasto',
  reviews: 'Viikkopalaverit',
  retrospective: 'Retrospektiivi',
  rules: 'Säännöt ja riskit',
  setup: 'Asetukset',
  figures: 'Kaavioiden luvut',
};
