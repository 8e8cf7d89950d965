/** Made-up answers about a weekly review. Used by the component tests and the gallery. */
import type { ReviewDecision, ReviewView } from '../../src/contract';

const decision = (more: Partial<ReviewDecision>): ReviewDecision => ({
  subject: 'Cost per lead',
  was: '220 kr., ■ Off track',
  decision: 'iterate',
  owner: 'Analyst',
  until: '2026-11-20',
  note: '',
  mark: 'aaaa0000',
  ...more,
});

const talk: ReviewView['talk'] = [
  {
    id: 'retention',
    name: 'Median 3-second retention',
    star: true,
    status: '▽ Worsened',
    now: '49%',
    target: '60%',
    owner: 'Content lead',
    action: 'Change the first frame and cut the intro below two seconds',
    reasons: ['threshold', 'red', 'worse'],
  },
  {
    id: 'ctr',
    name: 'Click rate to landing page',
    star: false,
    status: '◐ At risk',
    now: '0.9%',
    target: '1.2%',
    owner: 'Analyst',
    action: 'Look at it in Friday’s review',
    reasons: ['rule', 'at_risk', 'unusual'],
  },
  {
    id: 'posts',
    name: 'Posts / week',
    star: false,
    status: '↻ Update',
    now: '11',
    target: '14',
    owner: '',
    action: '',
    reasons: ['stale'],
  },
  {
    id: 'cpl',
    name: 'Cost per lead',
    star: true,
    status: '■ Off track',
    now: '210 kr.',
    target: '170 kr.',
    owner: 'Analyst',
    action: 'Shorten the form to three fields',
    reasons: ['red'],
  },
];

const planned = {
  id: 'time',
  name: 'Average view time',
  star: false,
  status: '● On track',
  now: '8.4',
  target: '9.5',
  owner: '',
  action: '',
};

/** Nothing decided yet: three that ask for a decision, one that is stale, four that are as planned. */
export const review: ReviewView = {
  week: 7,
  day: '2026-11-16',
  next: '2026-11-20',
  kpis: [...talk, { ...planned, reasons: [] }],
  talk,
  normal: ['Average view time', 'Conversion rate', 'Production time', 'Repurpose rate'],
  worst: ['retention', 'cpl', 'ctr'],
  alarms: [
    { sign: 'One channel brings more than 55% of the leads', action: 'Start a series on the second channel', owner: 'Community manager' },
  ],
  ageing: [{ title: 'Three mistakes', state: '◐ 9 days in one step', waitsFor: 'Aino' }],
  tests: [{ hypothesis: 'A question as hook lifts clicks', verdict: '✓ Clear win', next: 'Make three more of B: benefit, story, data' }],
  earlier: [
    { ...decision({ mark: 'bbbb0000', until: '2026-11-13' }), since: '■ Off track · 210 kr., better · look again' },
    {
      ...decision({ subject: 'Carousels about pricing', was: '', decision: 'repeat', owner: '', until: null, mark: 'cccc0000' }),
      since: '',
    },
  ],
  decided: [],
  stopped: [{ subject: 'Memes on Mondays', owner: 'Aino' }],
  due: [
    { task: 'Set up a light paid test for each winner', owner: 'Analyst', due: '2026-11-13', late: true },
    { task: 'Double the volume on the two best formats', owner: 'Content lead', due: '2026-11-20', late: false },
  ],
  pastWeek: { done: 3, all: 4 },
  planned: 4,
  written: [],
  ritual: '30 minutes every Friday; each concept leaves with scale, iterate or stop.',
  asksForThree: false,
  minutes: 'Weekly review of Q4 2026, week 7 (16 Nov)\n5 of 8 KPIs go as planned.\n\nNo decisions yet.\n\nNext review: Friday 20 Nov',
  language: 'en',
};

/** The same with minutes. */
export const reviewed: ReviewView = {
  ...review,
  decided: [
    decision({
      subject: 'Median 3-second retention',
      was: '49%, ▽ Worsened',
      owner: 'Content lead',
      note: 'Three new first frames',
      mark: 'dddd0000',
    }),
    decision({ was: '210 kr., ■ Off track', decision: 'unknown', mark: 'eeee0000' }),
    decision({ subject: 'Reels with subtitles', was: '', decision: 'repeat', mark: 'ffff0000' }),
    decision({ subject: 'Memes on Mondays', was: '', decision: 'stop', until: null, mark: '00001111' }),
    decision({ subject: 'TikTok', was: '', decision: 'scale', note: 'One more post a week', mark: '00002222' }),
  ],
  written: [{ task: 'Three new first frames', owner: 'Content lead', due: '2026-11-20', kpi: 'Median 3-second retention' }],
  minutes: [
    'Weekly review of Q4 2026, week 7 (16 Nov)',
    '5 of 8 KPIs go as planned.',
    '',
    'Decisions',
    '– Median 3-second retention (49%, ▽ Worsened): Iterate. Content lead, look again 20 Nov. Three new first frames',
    '',
    'Next review: Friday 20 Nov',
  ].join('\n'),
};
