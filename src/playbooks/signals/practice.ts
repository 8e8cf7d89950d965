/**
 * How a Signals team works: week, rituals, tests, gate, channels, library, quotas, tags. Data only, no text.
 *
 * Decisions: the source decides on three repeats and three stops a week without saying after how many posts: three, as in the Danish
 * source. Its verbs per item (repeat, remove, develop) and those of the other two (stop, scale, test; scale, iterate, stop) are one set in
 * the workbook: scale, iterate, stop; what to test next is a kind of task. 70% proven formats and at least 20% new tests leave 10% free.
 * The test budget is a share of media money, not of content.
 */
import { WEEKLY_BATCHES } from '../batches';
import type { BatchDay, ChannelRole, Ritual, UtmVocabulary } from '../playbook';
import type { Experiment, LibraryQuota, QualityGate, ShareQuota, StopRule } from '../practice';
import type { kpis } from './kpis';

type Kpi = (typeof kpis)[number]['id'];

/** The source's loop script → shoot → edit → publish → learn, one step a day; it names no weekdays itself. */
export const batchWeek = [
  { id: 'script', weekday: 1, seat: 'production' },
  { id: 'shoot', weekday: 2, seat: 'production' },
  { id: 'edit', weekday: 3, seat: 'production' },
  { id: 'publish', weekday: 4, seat: 'community' },
  { id: 'learn', weekday: 5, seat: 'data' },
] as const satisfies readonly BatchDay[];

export const rituals = [
  { id: 'weekly', every: 'week' },
  { id: 'daily_look', every: 'day', kpis: ['average_view', 'saves_per_thousand'] },
  { id: 'community', every: 'day' },
] as const satisfies readonly Ritual<string, Kpi>[];

export const experiments = [
  { id: 'ab_weekly', count: 2, each: 'week', variants: 2, kpi: 'average_view' },
  { id: 'first_seconds', count: 1, each: 'week', variants: 3, kpi: 'average_view' },
  { id: 'hook_options', count: 1, each: 'cycle', variants: 10, kpi: 'average_view' },
] as const satisfies readonly Experiment<string, Kpi>[];

export const stopRules = [{ id: 'three_stops', kpi: 'primary' }] as const satisfies readonly StopRule<string, Kpi>[];

export const gates = [{ id: 'second_pair', kind: 'people' }] as const satisfies readonly QualityGate<string, Kpi>[];

export const channels = [
  { id: 'core_short', role: 'core', platform: 'tiktok', signal: 'three_second_hold' },
  { id: 'core_saves', role: 'core', platform: 'instagram', signal: 'saves_per_thousand' },
  { id: 'support', role: 'test', platform: 'youtube', signal: 'average_view' },
] as const satisfies readonly ChannelRole[];

export const library = [
  { kind: 'pillar', atLeast: 3, atMost: 5, byWeek: 2 },
  { kind: 'format', atLeast: 6, atMost: 10, byWeek: 2 },
  { kind: 'template', atLeast: 8, byWeek: 3 },
  { kind: 'hook', atLeast: 10, byWeek: 3 },
] as const satisfies readonly LibraryQuota[];

export const quotas = [
  { id: 'proven', of: 'content', atLeast: 0.7 },
  { id: 'new_tests', of: 'content', atLeast: 0.2 },
  { id: 'test_budget', of: 'media_budget', atLeast: 0.1, atMost: 0.2 },
] as const satisfies readonly ShareQuota[];

export const utm = {
  channels: [
    { platform: 'tiktok', source: 'tiktok', medium: 'social' },
    { platform: 'instagram', source: 'instagram', medium: 'social' },
    { platform: 'youtube', source: 'youtube', medium: 'video' },
    { platform: 'newsletter', source: 'newsletter', medium: 'email' },
  ],
  formats: ['myth-fact', 'three-mistakes', 'before-after', 'reaction', 'how-to', 'question', 'case', 'list'],
  concepts: ['pillar-a', 'pillar-b', 'pillar-c'],
  creators: ['team', 'expert', 'customer', 'partner'],
  batches: WEEKLY_BATCHES,
} as const satisfies UtmVocabulary;
