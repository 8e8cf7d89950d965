/** Titles of the tabs in English, as they stand at the bottom of the spreadsheet and in the sidebar. A tab without one does not compile. */
import type { TabId } from '../../contract';

export const titles = {
  dashboard: 'Dashboard',
  scorecard: 'Scorecard',
  checkins: 'Check-ins',
  roadmap: 'Roadmap',
  content: 'Content',
  calendar: 'Calendar',
  links: 'Links',
  experiments: 'Experiments',
  library: 'Library',
  reviews: 'Reviews',
  retrospective: 'Retrospective',
  rules: 'Rules & risks',
  setup: 'Setup',
  figures: 'Chart figures',
} as const satisfies Readonly<Record<TabId, string>>;
