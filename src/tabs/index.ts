/** The registry of tabs, in the order they stand in the spreadsheet. Adding a tab starts here. */
import type { TabId } from '../contract';
import { checkinsTab } from './checkins/checkins';
import { dashboardTab } from './dashboard/tab';
import type { Drawing } from './drawing';
import { figuresTab } from './figures';
import { linksTab } from './links/links';
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
  links: linksTab,
  rules: rulesTab,
  setup: setupTab,
  figures: figuresTab,
};

export const TAB_ORDER = Object.keys(TABS) as readonly TabId[];
/** Tabs nobody needs to see. */
export const HIDDEN_TABS: ReadonlySet<TabId> = new Set<TabId>(['figures']);
