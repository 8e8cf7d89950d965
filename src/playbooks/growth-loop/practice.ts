/**
 * How a Growth Loop team works: batch week, rituals, experiments, stop rules, gates, channels, library, quotas, tags. Data only, no text.
 *
 * Decisions: a concept is stopped after "2–3 publications" in one place and "3 posts" in another: three, because two say too little.
 * Templates are 10–15 in the framework and 10 in the task: ten by week 1, up to fifteen. The gates hold at the baseline, the least the
 * source allows; a team that knows better types its own bound.
 */
import { WEEKLY_BATCHES } from '../batches';
import type { BatchDay, ChannelRole, Ritual, UtmVocabulary } from '../playbook';
import type { Experiment, LibraryQuota, QualityGate, ShareQuota, StopRule } from '../practice';
import { BELOW_55, type kpis } from './kpis';

type Kpi = (typeof kpis)[number]['id'];

export const batchWeek = [
  { id: 'research', weekday: 1, seat: 'production' },
  { id: 'produce', weekday: 2, seat: 'production' },
  { id: 'edit', weekday: 3, seat: 'production' },
  { id: 'publish', weekday: 4, seat: 'community' },
  { id: 'review', weekday: 5, seat: 'data' },
] as const satisfies readonly BatchDay[];

export const rituals = [{ id: 'stand_up', every: 'week' }] as const satisfies readonly Ritual<string, Kpi>[];

export const experiments = [
  // Six concepts, two per channel; each names its own deciding KPI, these two are the source's examples.
  { id: 'concept_retention', count: 3, each: 'cycle', variants: 2, kpi: 'retention_15s', win: { kind: 'above', bound: 0.35 } },
  { id: 'concept_clicks', count: 3, each: 'cycle', variants: 2, kpi: 'ctr_landing', win: { kind: 'above', bound: 0.012 } },
  { id: 'winner_details', count: 1, each: 'week', variants: 2, kpi: 'retention_3s', guardrail: 'ctr_landing' },
] as const satisfies readonly Experiment<string, Kpi>[];

export const stopRules = [{ id: 'pause_concept', kpi: 'primary' }] as const satisfies readonly StopRule<string, Kpi>[];

export const gates = [
  { id: 'retention_gate', kind: 'kpi', kpi: 'retention_3s' },
  { id: 'click_gate', kind: 'kpi', kpi: 'ctr_landing' },
] as const satisfies readonly QualityGate<string, Kpi>[];

export const channels = [
  { id: 'core_video', role: 'core', platform: 'instagram', signal: 'three_second_hold' },
  { id: 'core_proof', role: 'core', platform: 'linkedin', signal: 'link_ctr' },
  { id: 'test', role: 'test', platform: 'tiktok', signal: 'average_view_time' },
] as const satisfies readonly ChannelRole[];

export const library = [
  { kind: 'template', atLeast: 10, atMost: 15, byWeek: 1 },
  { kind: 'prompt', atLeast: 3, byWeek: 4 },
  { kind: 'brief', atLeast: 3, byWeek: 4 },
  { kind: 'hook', atLeast: 10, byWeek: 3 },
] as const satisfies readonly LibraryQuota[];

export const quotas = [
  { id: 'proof', of: 'assets', atLeast: 0.8 },
  { id: 'measurable', of: 'effort', atLeast: 0.6 },
  { id: 'top_channel', of: 'traffic', atMost: BELOW_55 },
] as const satisfies readonly ShareQuota[];

export const utm = {
  channels: [
    { platform: 'instagram', source: 'instagram', medium: 'social' },
    { platform: 'linkedin', source: 'linkedin', medium: 'social' },
    { platform: 'tiktok', source: 'tiktok', medium: 'social' },
    { platform: 'newsletter', source: 'newsletter', medium: 'email' },
  ],
  formats: ['short-video', 'carousel', 'tutorial', 'founder-pov', 'customer-proof'],
  concepts: ['playbook', 'behind-the-scenes', 'case-proof'],
  creators: ['team', 'founder', 'customer', 'partner'],
  batches: WEEKLY_BATCHES,
} as const satisfies UtmVocabulary;
