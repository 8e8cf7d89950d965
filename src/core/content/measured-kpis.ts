/**
 * Which KPIs of the playbooks can be worked out of the tab Content, and how. Used by the panel that offers it and by the command that fills in
 * what is due. Data only.
 */
import type { ContentMeasure } from './measures';

/** By the id of the KPI. */
const FROM_CONTENT: ReadonlyMap<string, ContentMeasure> = new Map([
  ['posting_consistency', 'consistency'],
  ['cadence', 'channel_posts'],
  ['cycle_time', 'cycle_days'],
  ['lead_time', 'cycle_days'],
  ['production_minutes', 'work_minutes'],
  ['review_minutes', 'review_minutes'],
  ['repurpose_rate', 'reuse'],
  ['asset_reuse', 'reuse'],
  ['new_test_share', 'new_tests'],
  ['qa_error_rate', 'errors'],
  ['post_errors', 'errors'],
  ['strikes', 'strikes'],
  ['takedowns', 'strikes'],
]);

/** Null for a KPI that Content knows nothing of. @example contentMeasureOf('cycle_time') // 'cycle_days' */
export const contentMeasureOf = (kpiId: string): ContentMeasure | null => FROM_CONTENT.get(kpiId) ?? null;
