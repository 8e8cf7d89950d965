/**
 * Made-up answers of a server: a Growth Loop cycle in week 7, an empty spreadsheet, an interrupted build.
 *
 * Used by the component tests and the gallery. Texts are as long as the product allows, so that what fits here fits.
 */
import type {
  BaselineLine,
  BaselineView,
  Choices,
  DueNumber,
  Finding,
  HistoryView,
  KpiCard,
  KpiHistory,
  LinkRow,
  LinkVocabulary,
  Opening,
  PlaybookCard,
  RunningCycle,
  TodayView,
  WorkbookState,
} from '../../src/contract';
import { playbookOf } from '../../src/playbooks';
import { NEWS_VERSION } from '../../src/sidebar/help/news-version';

export const cycle: RunningCycle = {
  name: 'Q4 2026',
  playbook: 'growth-loop',
  start: '2026-10-05',
  end: '2027-01-02',
  asOf: '2026-11-16',
  day: 43,
  week: 7,
  phase: 'Distribution',
  language: 'en',
  hasSample: false,
};

export function opening(workbook: WorkbookState, more: Partial<Opening> = {}): Opening {
  return {
    language: 'en',
    today: '2026-11-16',
    habit: { decimal: '.', locale: 'en_GB', percent: '%' },
    people: ['Analyst', 'Content lead', 'Community manager'],
    person: 'Analyst',
    workbook,
    aside: null,
    seenNews: NEWS_VERSION,
    ...more,
  };
}

export const running = opening({ kind: 'cycle', cycle });
export const empty = opening({ kind: 'none', draft: null }, { people: [], person: null });

function kpi(id: string, name: string, unit: KpiCard['unit'], decimals: number, example: number | null, target: string): KpiCard {
  return { id, name, unit, decimals, better: 'higher', cadence: 'weekly', seat: 'data', optional: false, example, target };
}

const kpis: readonly KpiCard[] = [
  kpi('retention', 'Median 3-second retention', 'percent', 0, 0.52, '60%'),
  kpi('cost_per_lead', 'Cost per lead', 'money', 0, 220, '170 kr.'),
  kpi('cadence', 'Posts a week per channel', 'count', 0, 8, '14'),
  kpi('view_time', 'Average view time', 'seconds', 1, 7.5, '9.5'),
  kpi('ctr', 'Click rate to landing page', 'percent', 1, 0.008, '1.2%'),
];

const channels: Choices['channels'] = [
  { name: 'Instagram', role: 'core', signal: 'Saves and shares', source: 'instagram', medium: 'social' },
  { name: 'LinkedIn', role: 'core', signal: 'Link click rate', source: 'linkedin', medium: 'social' },
  { name: 'TikTok', role: 'test', signal: '3-second hold', source: 'tiktok', medium: 'social' },
];

function card(id: PlaybookCard['id'], name: string, summary: string, phases: PlaybookCard['phases']): PlaybookCard {
  return {
    id,
    own: null,
    suits: playbookOf(id).suits,
    offers: {},
    name,
    summary,
    phases,
    tasksAWeek: 4,
    numbersAWeek: 8,
    currency: 'DKK',
    stars: {
      leads: ['retention', 'cost_per_lead'],
      sales: ['retention', 'ctr'],
      trust: ['view_time', 'ctr'],
      community: ['view_time', 'cadence'],
    },
    kpis,
    channels,
    volume: { postsPerChannelWeek: { low: 8, high: 14 }, batch: { low: 6, high: 10 }, kpi: 'cadence' },
  };
}

export const cards: readonly PlaybookCard[] = [
  card('growth-loop', 'Growth Loop', 'Find the concepts that win, then put weight behind them.', [
    { name: 'Baseline', days: 14 },
    { name: 'Concepts', days: 14 },
    { name: 'Winners', days: 14 },
    { name: 'Distribution', days: 21 },
    { name: 'Handbook', days: 21 },
    { name: 'Wrap-up', days: 6 },
  ]),
  card('signals', 'Signals', 'Follow two quality signals a day and scale what they point to.', [
    { name: 'Measure', days: 14 },
    { name: 'Test', days: 28 },
    { name: 'Scale', days: 28 },
    { name: 'Convert', days: 20 },
  ]),
  card('foundation-scale-profit', 'Foundation–Scale–Profit', 'Build the system, raise the volume, then earn from it.', [
    { name: 'Foundation', days: 30 },
    { name: 'Scale', days: 30 },
    { name: 'Profit', days: 30 },
  ]),
];

export const choices: Choices = {
  goal: 'leads',
  playbook: 'growth-loop',
  name: 'Q4 2026',
  start: '2026-11-23',
  language: 'en',
  currency: 'GBP',
  channels,
  people: { data: 'Analyst', production: 'Content lead', community: 'Community manager' },
  without: [],
  baselines: { retention: 0.48, cost_per_lead: null },
  sample: false,
};

export const due: readonly DueNumber[] = [
  {
    kpi: 'retention',
    name: 'Median 3-second retention',
    unit: 'percent',
    decimals: 0,
    currency: 'DKK',
    day: '2026-11-16',
    last: 0.54,
    lastText: '54%',
    owner: 'Analyst',
    periods: [],
    baseline: null,
    overdueDays: 0,
    definition: 'Median share of viewers still watching after three seconds, short videos of the last seven days.',
    cadenceDays: 7,
    next: '2026-11-16',
  },
  {
    kpi: 'cost_per_lead',
    name: 'Cost per lead',
    unit: 'money',
    decimals: 0,
    currency: 'DKK',
    day: '2026-11-16',
    last: 212,
    lastText: '212 kr.',
    owner: 'Content lead',
    periods: [],
    baseline: null,
    overdueDays: 4,
    definition: 'Paid and production cost of the week divided by its leads.',
    cadenceDays: 7,
    next: '2026-11-16',
  },
  {
    kpi: 'view_time',
    name: 'Average view time',
    unit: 'seconds',
    decimals: 1,
    currency: 'DKK',
    day: '2026-11-16',
    last: null,
    lastText: '',
    owner: '',
    periods: [],
    baseline: null,
    overdueDays: 0,
    definition: '',
    cadenceDays: 7,
    next: '2026-11-16',
  },
];

export const today: TodayView = {
  cycle,
  stars: [
    { name: 'Median 3-second retention', now: '54%', target: '60%', ofBaseline: false, status: '◐ At risk' },
    { name: 'Cost per lead', now: '212 kr.', target: '170 kr.', ofBaseline: false, status: '▽ Worsened' },
  ],
  needAction: [
    {
      kpi: 'Cost per lead',
      status: '▽ Worsened',
      action: 'Cut the two dearest audiences and move budget to winners',
      owner: 'Content lead',
    },
    { kpi: 'Click rate to landing page', status: '■ Off track', action: 'Sharpen the offer in the first line, then the button', owner: '' },
  ],
  due,
  tasks: [
    {
      id: 't1',
      task: 'Double the volume of the two best concepts',
      doneWhen: 'Both concepts run on both core channels',
      owner: 'Content lead',
      due: '2026-11-20',
      status: 'Doing',
      late: false,
    },
    {
      id: 't2',
      task: 'Set up a light paid test for each winner',
      doneWhen: 'Budget and stop rule are written down',
      owner: 'Analyst',
      due: '2026-11-13',
      status: 'Not started',
      late: true,
    },
  ],
  phases: [
    {
      name: 'Winners',
      goal: 'Double what works, stop the rest.',
      firstDay: 29,
      lastDay: 42,
      now: false,
      exit: [{ text: 'Median 3-second retention is no worse than its baseline', met: true }],
    },
    {
      name: 'Distribution',
      goal: 'Give the winners the reach they have earned.',
      firstDay: 43,
      lastDay: 63,
      now: true,
      exit: [
        { text: 'Click rate to landing page is 50% of the way to its target', met: true },
        { text: 'Cost per lead is 50% of the way to its target', met: false },
      ],
    },
  ],
  ticks: { numbers: true, bio_link: false, review: false },
  reviewLink: 'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Weekly+review',
  reviewFile: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  thawed: false,
};

const order = {
  url: 'https://example.com/offer',
  channel: 'Instagram',
  format: 'carousel',
  concept: 'case-proof',
  creator: '',
  batch: '',
  item: 'Customer story in five pictures',
};
const uncounted = { clicks: null, primary: null, micro: [null, null] } as const;

export const vocabulary: LinkVocabulary = {
  cycle: 'Q4 2026',
  channels: [
    { name: 'Instagram', source: 'instagram', medium: 'social', also: 'ig, insta' },
    { name: 'YouTube', source: 'youtube', medium: 'video', also: 'yt' },
    { name: 'Partner page', source: 'partnerpage', medium: 'post', also: '' },
  ],
  formats: ['short-video', 'carousel'],
  concepts: ['case-proof', 'behind-the-scenes', 'shop-tour'],
  creators: ['team', 'founder'],
  batches: ['b01', 'b02'],
  naming: { campaign: '{cycle}-{concept}-{batch}', content: '{format}-{creator}', separator: '-', capitals: 'abc' },
  ownDomains: 'example.com',
  conversions: { primary: 'generate_lead', micro: ['sign_up', 'form_start'] },
  taggedKpi: 'Tagged links',
  pointed: {},
  recent: [
    { id: 'l7', label: 'Instagram · carousel · case-proof', url: 'https://example.com/offer?utm_source=instagram&utm_id=l7', order },
    {
      id: 'l6',
      label: 'YouTube · short-video · behind-the-scenes',
      url: 'https://example.com/offer?utm_source=youtube&utm_id=l6',
      order: { ...order, channel: 'YouTube', format: 'short-video', concept: 'behind-the-scenes', batch: 'b02' },
    },
  ],
};

const tags = (source: string, medium: string, campaign: string, content: string, id: string): string =>
  `https://example.com/offer?utm_source=${source}&utm_medium=${medium}&utm_campaign=${campaign}&utm_content=${content}&utm_id=${id}`;

export const linkRows: readonly LinkRow[] = [
  {
    ...order,
    ...uncounted,
    row: 6,
    id: 'l6',
    channel: 'YouTube',
    format: 'short-video',
    concept: 'behind-the-scenes',
    source: 'youtube',
    medium: 'video',
    campaign: 'q4-2026-behind-the-scenes',
    content: 'short-video',
    tagged: tags('youtube', 'video', 'q4-2026-behind-the-scenes', 'short-video', 'l6'),
    postedOn: '2026-11-09',
    postUrl: 'https://example.com/offer',
  },
  {
    ...order,
    ...uncounted,
    row: 7,
    id: 'l7',
    source: 'instagram',
    medium: 'social',
    campaign: 'q4-2026-case-proof',
    content: 'carousel',
    tagged: tags('instagram', 'social', 'q4-2026-case-proof', 'carousel', 'l7'),
    postedOn: '2026-11-12',
    postUrl: '',
  },
  {
    ...order,
    ...uncounted,
    row: 8,
    id: 'l8',
    concept: 'shop-tour',
    source: 'instagram',
    medium: 'social',
    campaign: 'q4-2026-shop-tour',
    content: 'carousel',
    tagged: tags('instagram', 'social', 'q4-2026-shop-tour', 'carousel', 'l8'),
    postedOn: null,
    postUrl: '',
  },
];

/** An export as GA4 gives it: comments, a total, and rows of no link. */
export const report = `# ----------------------------------------
# Campaigns
# 20261005-20261116
# ----------------------------------------
Session campaign,Session source / medium,Sessions,Key events,Event name
q4-2026-case-proof,instagram / social,1200,0,session_start
q4-2026-case-proof,instagram / social,0,66,generate_lead
q4-2026-case-proof,instagram / social,0,120,form_start
q4-2026-behind-the-scenes,youtube / video,300,0,session_start
q4-2026-behind-the-scenes,youtube / video,0,3,generate_lead
spring-sale,newsletter / email,80,0,session_start
Grand total,,1580,69,
`;

export const findings: readonly Finding[] = [
  {
    id: 'f1',
    text: 'The column “Status” on Dashboard was typed over in row 9. Repairing puts the formula back and keeps your text in a note.',
    tab: 'dashboard',
    repairable: true,
  },
  {
    id: 'f2',
    text: 'The tab Roadmap was renamed to “Plan”. Repairing takes the new name over everywhere.',
    tab: 'roadmap',
    repairable: true,
  },
  {
    id: 'f3',
    text: 'Two check-ins of Cost per lead have the same day. Only the lower one counts; delete the other if it is wrong.',
    tab: 'checkins',
    repairable: false,
  },
];

function baseline(kpi: string, name: string, more: Partial<BaselineLine>): BaselineLine {
  const none = { text: '', from: null, to: null, count: 0, lockedOn: null, lockable: false, confirmable: false, source: 'typed' } as const;
  return { kpi, name, unit: 'percent', decimals: 1, currency: 'DKK', ...none, ...more };
}

export const baselineView: BaselineView = {
  start: '2026-10-05',
  lines: [
    baseline('retention', 'Median 3-second retention', {
      text: '52.3%',
      source: 'before',
      from: '2026-09-07',
      to: '2026-10-04',
      count: 4,
      lockable: true,
    }),
    baseline('cost_per_lead', 'Cost per lead', {
      unit: 'money',
      decimals: 0,
      text: '220 kr.',
      source: 'before',
      from: '2026-09-07',
      to: '2026-10-04',
      count: 12,
      lockedOn: '2026-10-05',
    }),
    baseline('cadence', 'Posts a week per channel', { unit: 'count', decimals: 0, text: '8', source: 'example', confirmable: true }),
    baseline('ctr', 'Click rate to landing page', { source: 'measuring', from: '2026-10-05', to: '2026-10-18' }),
  ],
};

const week = (n: number) => new Date(Date.UTC(2026, 9, 2 + 7 * n)).toISOString().slice(0, 10);

function past(id: string, name: string, values: readonly number[], more: Partial<KpiHistory> = {}): KpiHistory {
  return {
    id,
    name,
    unit: 'percent',
    decimals: 1,
    currency: 'DKK',
    star: false,
    now: '',
    aggregate: 'last',
    cadence: 'weekly',
    better: 'higher',
    baseline: null,
    watch: false,
    watched: true,
    checkIns: values.map((value, index) => ({ day: week(index + 1), value, channel: null, denominator: null })),
    ...more,
  };
}

const perChannel = (channel: string, value: number) => ({ day: '2026-11-13', value, channel, denominator: null });

/** Retention rose while the click rate fell in weeks 4 to 6; one rule off, one waiting for its KPI. */
export const history: HistoryView = {
  start: '2026-10-05',
  asOf: '2026-11-30',
  channels: ['Instagram', 'TikTok', 'LinkedIn company page'],
  kpis: [
    past('leads', 'Leads / week', [], {
      star: true,
      unit: 'count',
      decimals: 0,
      checkIns: [perChannel('Instagram', 62), perChannel('TikTok', 28), perChannel('LinkedIn company page', 10)],
    }),
    past('ctr', 'Click rate to landing page', [0.008, 0.009, 0.004, 0.003, 0.009, 0.01, 0.011, 0.012], { baseline: 0.008 }),
    past('strikes', 'Strikes and removals / 30 d', [], { watch: true, watched: false, better: 'lower' }),
    past('share', 'Share of largest channel', [0.5, 0.6], { watch: true, better: 'lower' }),
  ],
  rules: [
    {
      id: 'low',
      kind: 'Pair',
      sign: 'Click rate below its baseline',
      action: 'Strengthen call and offer; leave the pacing alone',
      owner: 'Growth marketer',
      state: '■ Fires',
      on: true,
      match: 'all',
      inARow: 1,
      conditions: [{ kpi: 'ctr', name: 'Click rate to landing page', is: 'below_baseline', said: 'is below its baseline', bound: null }],
    },
    {
      id: 'strike',
      kind: 'Risk',
      sign: 'Policy and rights: Posts are removed or appeals fail',
      action: 'Pause the format; find the source, claim or right at fault',
      owner: 'Ops manager',
      state: '– Not measured',
      on: true,
      match: 'all',
      inARow: 1,
      conditions: [{ kpi: 'strikes', name: 'Strikes and removals / 30 d', is: 'above', said: 'is above', bound: 0 }],
    },
    {
      id: 'twice',
      kind: 'Threshold',
      sign: 'Click rate twice below 0.5%',
      action: 'Cut to the winners of the last two weeks',
      owner: '',
      state: '– Off',
      on: false,
      match: 'all',
      inARow: 2,
      conditions: [{ kpi: 'ctr', name: 'Click rate to landing page', is: 'below', said: 'is below', bound: 0.005 }],
    },
  ],
};
