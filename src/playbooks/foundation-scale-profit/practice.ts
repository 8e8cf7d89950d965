/**
 * How a Foundation–Scale–Profit team works: week, ritual, experiments, gate, channels, library, tags. Data only, no text.
 *
 * Decisions: the source judges a hook test on 10-second hold and completion, the Danish one demands a single metric: the hold decides,
 * completion must not fall. "+5% retention" is relative (× 1.05), "+0.5pp" is points. "2–3 main channels" once, "2 + 1" elsewhere: 2 + 1.
 */
import { WEEKLY_BATCHES } from '../batches';
import type { BatchDay, ChannelRole, Ritual, UtmVocabulary } from '../playbook';
import type { Experiment, LibraryQuota, QualityGate, ShareQuota, StopRule } from '../practice';
import type { kpis } from './kpis';

type Kpi = (typeof kpis)[number]['id'];

/** The steps of the source's board over a week; it names no weekdays itself. */
export const batchWeek = [
  { id: 'script', weekday: 1, seat: 'production' },
  { id: 'edit', weekday: 2, seat: 'production' },
  { id: 'check', weekday: 3, seat: 'community' },
  { id: 'publish', weekday: 4, seat: 'community' },
  { id: 'review', weekday: 5, seat: 'data' },
] as const satisfies readonly BatchDay[];

export const rituals = [{ id: 'review', every: 'week' }] as const satisfies readonly Ritual<string, Kpi>[];

export const experiments = [
  { id: 'creative_clicks', count: 3, each: 'cycle', variants: 2, kpi: 'ctr', win: { kind: 'points', change: 0.005 } },
  { id: 'creative_retention', count: 3, each: 'cycle', variants: 2, kpi: 'retention_10s', win: { kind: 'times_baseline', factor: 1.05 } },
  { id: 'hook', count: 1, each: 'week', variants: 2, kpi: 'retention_10s', guardrail: 'completion_rate' },
  { id: 'pillar', count: 2, each: 'cycle', variants: 3, kpi: 'retention_10s' },
  { id: 'angle', count: 1, each: 'cycle', variants: 3, kpi: 'retention_10s' },
  { id: 'cta', count: 1, each: 'cycle', variants: 3, kpi: 'conversion_rate' },
  {
    id: 'ad_creative',
    count: 1,
    each: 'week',
    variants: 2,
    kpi: 'ctr',
    guardrail: 'conversion_rate',
    win: { kind: 'times_median', factor: 1.2 },
  },
] as const satisfies readonly Experiment<string, Kpi>[];

export const stopRules = [
  { id: 'stop_by_retention', kpi: 'retention_10s' },
  { id: 'stop_by_clicks', kpi: 'ctr' },
] as const satisfies readonly StopRule<string, Kpi>[];

export const gates = [{ id: 'human_check', kind: 'people' }] as const satisfies readonly QualityGate<string, Kpi>[];

export const channels = [
  { id: 'core_long', role: 'core', platform: 'youtube', signal: 'retention' },
  { id: 'core_short', role: 'core', platform: 'tiktok', signal: 'completion_rate' },
  { id: 'support', role: 'test', platform: 'instagram', signal: 'saves_and_shares' },
] as const satisfies readonly ChannelRole[];

export const library = [
  { kind: 'pillar', atLeast: 12, byWeek: 2 },
  { kind: 'idea', atLeast: 36, byWeek: 2 },
  { kind: 'template', atLeast: 4, byWeek: 3 },
  { kind: 'hook', atLeast: 30, byWeek: 12 },
  { kind: 'angle', atLeast: 20, byWeek: 12 },
  { kind: 'cta', atLeast: 10, byWeek: 12 },
] as const satisfies readonly LibraryQuota[];

/** The source sets no share of content, budget or traffic. */
export const quotas = [] as const satisfies readonly ShareQuota[];

export const utm = {
  channels: [
    { platform: 'youtube', source: 'youtube', medium: 'video' },
    { platform: 'tiktok', source: 'tiktok', medium: 'social' },
    { platform: 'instagram', source: 'instagram', medium: 'social' },
    { platform: 'newsletter', source: 'newsletter', medium: 'email' },
  ],
  formats: ['short-video', 'carousel', 'video-60-90', 'thread', 'newsletter'],
  concepts: ['benefit', 'story', 'numbers'],
  creators: ['team', 'expert', 'customer', 'partner'],
  batches: WEEKLY_BATCHES,
} as const satisfies UtmVocabulary;
