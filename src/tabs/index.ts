/** The registry of what draws each tab. The list of the tabs stands in cycle-tabs.ts; one without its drawing does not compile. */
import type { TabId } from '../contract';
import { calendarTab } from './calendar/calendar';
import { checkinsTab } from './checkins/checkins';
import { contentTab } from './content/content';
import { dashboardTab } from './dashboard/tab';
import type { Drawing } from './drawing';
import { experimentsTab } from './experiments/experiments';
import { figuresTab } from './figures';
import { libraryTab } from './library/library';
import { linksTab } from './links/links';
import { retrospectiveTab } from './retrospective/retrospective';
import { reviewsTab } from './reviews/reviews';
import { roadmapTab } from './roadmap/roadmap';
import { rulesTab } from './rules/rules';
import { scorecardTab } from './scorecard/scorecard';
import { setupTab } from './setup/setup';
import type { TabSpec } from './spec';

export const TABS: Readonly<Record<TabId, (drawing: Drawing) => TabSpec>> = {
  dashboard: dashboardTab,
  scorecard: scorecardTab,
  checkins: checkinsTab,
  roadmap: roadmapTab,
  content: contentTab,
  calendar: calendarTab,
  links: linksTab,
  experiments: experimentsTab,
  library: libraryTab,
  reviews: reviewsTab,
  retrospective: retrospectiveTab,
  rules: rulesTab,
  setup: setupTab,
  figures: figuresTab,
};
