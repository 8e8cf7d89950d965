/**
 * Blank: the bare cycle for a team with a plan of its own, two KPIs to rename and the tasks no cycle can do without.
 * Data only; the texts are in languages/<code>/playbooks/blank.ts.
 *
 * Decision: +10% on both KPIs is a placeholder a team is told to replace; no source stands behind it.
 */
import type { Kpi, Phase, Playbook, Task } from '../playbook';
import { SAMPLE_LINKS } from '../sample-links';

const kpis = [
  {
    id: 'quality',
    unit: 'percent',
    decimals: 1,
    better: 'higher',
    aggregate: 'last',
    baseline: null,
    target: { kind: 'relative', change: 0.1 },
    seat: 'production',
    role: 'content_lead',
    cadence: 'weekly',
    star: 'quality',
    sample: [0.04, 0.0402, 0.0405, 0.0409, 0.0412, 0.0415, 0.0419, 0.0422, 0.0426, 0.043, 0.0434, 0.0437, 0.0441],
    sampleBaseline: 0.04,
  },
  {
    id: 'result',
    conversion: true,
    unit: 'count',
    decimals: 0,
    better: 'higher',
    aggregate: 'sum',
    baseline: null,
    target: { kind: 'relative', change: 0.1 },
    seat: 'data',
    role: 'marketing_lead',
    cadence: 'weekly',
    star: 'business',
    sample: [40, 41, 39, 40, 41, 41, 42, 42, 43, 43, 44, 44, 45],
    sampleBaseline: 40,
  },
] as const satisfies readonly Kpi[];

type KpiId = (typeof kpis)[number]['id'];

const phases = [
  { id: 'measure', firstDay: 1, lastDay: 14, measuring: true, exit: [{ kind: 'baselines', atLeast: 2 }] },
  {
    id: 'work',
    firstDay: 15,
    lastDay: 84,
    exit: [
      { kind: 'holds_baseline', kpi: 'quality' },
      { kind: 'progress', kpi: 'result', atLeast: 0.75 },
    ],
  },
  { id: 'close', firstDay: 85, lastDay: 90, exit: [{ kind: 'tasks_done', share: 1 }] },
] as const satisfies readonly Phase<string, KpiId>[];

const tasks = [
  { id: 'name_kpis', phase: 'measure', firstWeek: 1, seat: 'data', kpi: 'result' },
  { id: 'choose_channels', phase: 'measure', firstWeek: 1, seat: 'community', kpi: 'quality' },
  { id: 'tracking', phase: 'measure', firstWeek: 1, seat: 'data', kpi: 'result' },
  { id: 'baselines', phase: 'measure', firstWeek: 2, seat: 'data', kpi: 'quality' },
  { id: 'half_time', phase: 'work', firstWeek: 7, seat: 'production', kpi: 'quality' },
  { id: 'final_numbers', phase: 'close', firstWeek: 13, seat: 'data', kpi: 'result' },
  { id: 'retrospective', phase: 'close', firstWeek: 13, seat: 'community', kpi: 'quality' },
] as const satisfies readonly Task<string, (typeof phases)[number]['id'], KpiId>[];

export const blank = {
  id: 'blank',
  currency: 'EUR',
  measuringDays: 14,
  phases,
  kpis,
  goals: {
    leads: { quality: 'quality', business: 'result' },
    sales: { quality: 'quality', business: 'result' },
    trust: { quality: 'quality', business: 'result' },
    community: { quality: 'quality', business: 'result' },
  },
  suits: { leads: 0, sales: 0, trust: 0, community: 0 },
  offers: {},
  thresholds: [],
  rules: [],
  risks: [],
  tasks,
  batchWeek: [],
  rituals: [{ id: 'review', every: 'week' }],
  experiments: [],
  stopRules: [],
  gates: [],
  channels: [
    { id: 'core_one', role: 'core', platform: 'instagram', signal: 'saves_per_thousand' },
    { id: 'core_two', role: 'core', platform: 'linkedin', signal: 'link_ctr' },
    { id: 'test', role: 'test', platform: 'tiktok', signal: 'three_second_hold' },
  ],
  library: [],
  quotas: [],
  conversions: { primary: 'lead', micro: ['email_signup', 'form_opened'] },
  volume: { postsPerChannelWeek: { low: 1, high: 3 }, batch: null, kpi: null },
  utm: {
    channels: [
      { platform: 'instagram', source: 'instagram', medium: 'social' },
      { platform: 'linkedin', source: 'linkedin', medium: 'social' },
      { platform: 'tiktok', source: 'tiktok', medium: 'social' },
      { platform: 'newsletter', source: 'newsletter', medium: 'email' },
    ],
    formats: ['short-video', 'carousel', 'text'],
    concepts: ['concept-a', 'concept-b'],
    creators: ['team', 'partner'],
    batches: ['b01', 'b02', 'b03', 'b04', 'b05', 'b06'],
  },
  sampleLinks: SAMPLE_LINKS,
} as const satisfies Playbook<KpiId, (typeof phases)[number]['id']>;
