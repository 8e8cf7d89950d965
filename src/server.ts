/**
 * Everything behind the entry. The build bundles this file with all it imports into one module first, so that unused library code
 * falls away and names inside may be shortened, while main.ts keeps the names and comments Google reads.
 */
export { call } from './addon/call';
export { onEdit } from './addon/edit';
export { switchFromMenu } from './addon/language-menu';
export { onOpen, showHelp, showPanel } from './addon/menu';
export { kpiAction } from './functions/action';
export type { Argument } from './functions/argument';
export { chartBoard, kpiBoard, linkBoard, roadmapBoard, ruleBoard, scoreBoard, setupBoard } from './functions/boards';
export { channelDrop, channelShare } from './functions/channel';
export { cycleDay, cyclePhase, cycleWeek, nextReviewDay } from './functions/cycle';
export { kpiPace, kpiParse, kpiProgress, kpiStatus, kpiTarget } from './functions/kpi';
export { kpiRules } from './functions/rule-history';
export { kpiBaseline, kpiCurrent, kpiForecast, kpiOutlook, kpiTrend, kpiUnusual } from './functions/series';
export { utmLink, utmPart, utmSlug } from './functions/utm';
export { utmChannel, utmCheck } from './functions/utm-check';
