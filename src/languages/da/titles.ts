/** Titles of the tabs in Danish. */
import type { TitleTexts } from '../language';

export const titles: TitleTexts = {
  dashboard: 'Dashboard',
  scorecard: 'Scorecard',
  checkins: 'Målinger',
  roadmap: 'Køreplan',
  content: 'Indhold',
  calendar: 'Kalender',
  links: 'Links',
  experiments: 'Eksperimenter',
  library: 'Bibliotek',
  reviews: 'Ugemøder',
  retrospective: 'Retrospektiv',
  rules: 'Regler og risici',
  setup: 'Opsætning',
  figures: 'Diagramtal',
};
