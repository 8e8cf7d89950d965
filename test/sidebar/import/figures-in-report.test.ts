/** Reports of real tools as check-ins: their quirks, what is left out, and what no report may do. */
import fc from 'fast-check';
import type { ImportView } from '../../../src/contract';
import { addDays, dayFromIso, isoOfDay } from '../../../src/core/day/day';
import { type ImportPlan, planCheckIns } from '../../../src/core/imported/planned-check-ins';
import type { PointedFigures } from '../../../src/core/imported/pointing';
import { sampleOf, shapeOf } from '../../../src/core/report/table-sample';
import { AS_IN_FILE, type FiguresRead, type FileChoices, figuresIn } from '../../../src/sidebar/import/figures-in-report';
import { parseCsv } from '../../../src/sidebar/report/csv';
import { importSample } from './import-view';
import { REPORTS, type ReportFile } from './report-files';

const habit = { decimal: '.', locale: 'en_GB', percent: '%' } as const;

function day(iso: string) {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day.`);
  return found;
}

function imported(
  { text, headings }: Pick<ReportFile, 'text' | 'headings'>,
  pointed: PointedFigures,
  choices: Partial<FileChoices> = {},
  view: ImportView = importSample,
): ImportPlan & Pick<FiguresRead, 'skipped' | 'shares' | 'span'> & { readonly unread: readonly string[] } {
  const read = figuresIn(text, headings, pointed, { ...AS_IN_FILE, ...choices }, view, habit);
  const plan = planCheckIns(
    read.figures,
    view.kpis.map(each => ({ ...each, id: each.kpi })),
    view.standing.map(each => ({ ...each, day: day(each.day) })),
    { start: day(view.start), end: day(view.end), today: day(view.today) },
  );
  const { skipped, shares, span } = read;
  return { ...plan, skipped, shares, span, unread: read.unread.map(({ line, why }) => `${line} ${why}`) };
}

const lines = ({ planned }: ImportPlan): readonly string[] =>
  planned.map(({ kpi, day: on, channel, value, question }) =>
    [kpi, isoOfDay(on), channel, Number(value.toPrecision(9)), question ?? ''].filter(each => each !== '').join(' '),
  );

interface Case {
  readonly report: keyof typeof REPORTS;
  readonly pointed: PointedFigures;
  readonly choices?: Partial<FileChoices>;
  readonly written: readonly string[];
  readonly unread: readonly string[];
}

const CASES: readonly Case[] = [
  {
    report: 'ga4',
    pointed: { day: 0, 'value:leads_week': 1 },
    written: ['leads_week 2026-11-15 29'],
    unread: ['9 total'],
  },
  {
    report: 'youtube',
    pointed: { day: 0, 'value:retention': 2, 'value:ctr': 3 },
    written: ['ctr 2026-11-15 0.048', 'retention 2026-11-15 0.43', 'ctr 2026-11-14 0.051', 'retention 2026-11-14 0.452'],
    unread: ['2 total'],
  },
  {
    report: 'meta',
    pointed: { day: 0, until: 1, channel: 2, 'value:leads_week': 3, 'value:cost_per_lead': 4 },
    written: [
      'cost_per_lead 2026-11-15 Instagram 18.5',
      'leads_week 2026-11-15 Instagram 12',
      'cost_per_lead 2026-11-08 Instagram 21.25',
      'leads_week 2026-11-08 Instagram 10',
    ],
    unread: ['4 unknown_channel'],
  },
  {
    report: 'tiktok',
    pointed: { day: 0, 'value:impressions_week': 1, 'value:ctr': 2 },
    choices: { shares: { ctr: true } },
    written: ['ctr 2026-11-15 0.0124', 'impressions_week 2026-11-15 23650 partial', 'ctr 2026-11-14 0.0113'],
    unread: ['4 total'],
  },
  {
    report: 'linkedin',
    pointed: { day: 0, 'denominator:ctr': 1, 'numerator:ctr': 2 },
    written: ['ctr 2026-11-15 0.015', 'ctr 2026-11-05 0.02'],
    unread: [],
  },
  {
    report: 'googleAds',
    pointed: { day: 0, 'value:impressions_week': 2, 'value:leads_week': 3 },
    written: ['impressions_week 2026-11-08 60100', 'leads_week 2026-11-08 11'],
    unread: ['6 total'],
  },
  {
    report: 'ga4Snapshot',
    pointed: { day: 0, 'value:leads_week': 1 },
    written: ['leads_week 2026-11-15 29'],
    unread: ['17 other_table', '18 other_table'],
  },
  {
    report: 'ga4Channels',
    pointed: { day: 0, 'numerator:ctr': 3, 'denominator:ctr': 2 },
    written: ['ctr 2026-11-15 0.04', 'ctr 2026-11-14 0.0333333333'],
    unread: ['5 total'],
  },
  {
    report: 'youtubeContent',
    pointed: { 'value:impressions_week': 6 },
    choices: { day: '2026-11-15' },
    written: ['impressions_week 2026-11-15 70000'],
    unread: ['2 total'],
  },
  {
    report: 'youtubeChart',
    pointed: { day: 0, 'value:impressions_week': 4 },
    written: ['impressions_week 2026-11-15 33000'],
    unread: [],
  },
  {
    report: 'metaAds',
    pointed: { day: 1, until: 2, 'value:leads_week': 5 },
    written: ['leads_week 2026-11-15 50'],
    unread: [],
  },
  {
    report: 'metaSuite',
    pointed: { day: 0, 'value:impressions_week': 1 },
    written: ['impressions_week 2026-11-15 6499'],
    unread: [],
  },
  {
    report: 'tiktokOverview',
    pointed: { day: 0, 'value:impressions_week': 1 },
    written: ['impressions_week 2026-11-15 23784'],
    unread: [],
  },
  {
    report: 'tiktokAds',
    pointed: { day: 1, 'denominator:ctr': 3, 'numerator:ctr': 4 },
    written: ['ctr 2026-11-15 0.015', 'ctr 2026-11-14 0.01'],
    unread: ['5 total'],
  },
  {
    report: 'linkedinPage',
    pointed: { day: 0, 'denominator:ctr': 3, 'numerator:ctr': 5 },
    written: ['ctr 2026-11-15 0.015', 'ctr 2026-11-14 0.023'],
    unread: [],
  },
  {
    report: 'linkedinAds',
    pointed: { day: 0, 'denominator:ctr': 5, 'numerator:ctr': 6 },
    written: ['ctr 2026-11-10 0.009', 'ctr 2026-11-09 0.014'],
    unread: [],
  },
  {
    report: 'googleAdsDaily',
    pointed: { day: 0, 'denominator:ctr': 4, 'numerator:ctr': 5 },
    written: ['ctr 2026-11-15 0.01', 'ctr 2026-11-14 0.005'],
    unread: ['7 total', '8 total'],
  },
];

test.each(CASES.map(each => [REPORTS[each.report].tool, each] as const))('%s', (_, { report, pointed, choices, written, unread }) => {
  const plan = imported(REPORTS[report], pointed, choices);
  expect([lines(plan), plan.unread]).toEqual([written, unread]);
});

test.each(Object.values(REPORTS).map(report => [report.tool, report] as const))(
  'the table of %s is found below what stands above it',
  (_, { text, headings }) => {
    expect(sampleOf(text, null, parseCsv)?.headings).toEqual(headings);
  },
);

test.each(CASES.map(each => [REPORTS[each.report].tool, each] as const))(
  'what %s wrote once it writes no second time',
  (_, { report, pointed, choices }) => {
    const { planned } = imported(REPORTS[report], pointed, choices);
    const standing = planned.map(({ kpi, day: on, channel, value }) => ({ kpi, day: isoOfDay(on), channel, value }));
    const again = imported(REPORTS[report], pointed, choices, { ...importSample, standing }).planned;
    expect(again.map(({ fate }) => fate)).toEqual(planned.map(() => 'same'));
  },
);

test('columns are remembered for each report by itself', () => {
  const shapes = Object.values(REPORTS).map(({ headings }) => shapeOf(headings));
  expect(new Set(shapes).size).toBe(shapes.length);
});

const daily = (leads: readonly (readonly [string, number])[]): Pick<ReportFile, 'text' | 'headings'> => ({
  headings: ['Date', 'Leads'],
  text: ['Date,Leads', ...leads.map(([on, count]) => `${on},${count}`)].join('\n'),
});
const LEADS: PointedFigures = { day: 0, 'value:leads_week': 1 };

test('a table without days takes the day a person names; of a total the week', () => {
  const report = { headings: ['Campaign', 'Leads'], text: 'Campaign,Leads\nproof,7\nhook,5' };
  expect(lines(imported(report, { 'value:leads_week': 1 }, { day: '2026-11-12' }))).toEqual(['leads_week 2026-11-15 12']);
  expect(imported(report, { 'value:leads_week': 1 }).unread).toEqual(['2 no_day', '3 no_day']);
});

test.each([
  ['a week across two of the cycle', 'week_to', '2026-11-11', 'other_week'],
  ['a week that is not over', 'week_from', '2026-11-16', 'future'],
  ['a week long before', 'week_to', '2026-06-07', 'outside'],
] as const)('%s is left out', (_, span, on, why) => {
  const plan = imported(daily([[on, 9]]), LEADS, { span });
  expect([plan.planned, plan.leftOut]).toEqual([[], [{ line: 2, why, kpi: 'leads_week' }]]);
});

test.each([
  ['a row without a figure ends nothing', 'Campaign,Leads\nproof,7\npaused,--\nhook,5', 12],
  ['a second table below a blank line is not counted', 'Campaign,Leads\nproof,7\nhook,5\n\nAge,People\n18-24,900', 12],
] as const)('%s', (_, text, leads) => {
  const plan = imported({ headings: ['Campaign', 'Leads'], text }, { 'value:leads_week': 1 }, { day: '2026-11-12' });
  expect(lines(plan)).toEqual([`leads_week 2026-11-15 ${leads}`]);
});

test('of two periods below each other the first counts, and the other is named line by line', () => {
  const rows = (period: string, leads: number) => [9, 10].map(day => `"${period}",2026-11-${String(day).padStart(2, '0')},${leads}`);
  const text = ['Date range,Date,Leads', ...rows('Nov 9 - Nov 15, 2026', 4), ...rows('Nov 2 - Nov 8, 2026', 30)].join('\n');
  const plan = imported({ headings: ['Date range', 'Date', 'Leads'], text }, { day: 1, 'value:leads_week': 2 });
  expect([lines(plan), plan.unread]).toEqual([['leads_week 2026-11-15 8 partial'], ['4 other_period', '5 other_period']]);
});

test('headings below a sentence of as many cells are found', () => {
  const text = 'Campaign report, all campaigns, 9–15 November 2026\n\nDate,Leads,Impressions\n2026-11-09,3,1200\n2026-11-10,4,1201';
  expect(sampleOf(text, null, parseCsv)?.headings).toEqual(['Date', 'Leads', 'Impressions']);
});

test('two rates of one day are left out together', () => {
  const plan = imported({ headings: ['Date', 'CTR'], text: 'Date,CTR\n2026-11-15,1.1%\n2026-11-15,1.3%' }, { day: 0, 'value:ctr': 1 });
  expect([plan.planned, plan.leftOut.map(({ why }) => why)]).toEqual([[], ['twice', 'twice']]);
});

describe('a column of rates up to one without a sign of percent', () => {
  const report = { headings: ['Date', 'CTR'], text: 'Date,CTR\n2026-11-14,0.8\n2026-11-15,0.4' };
  const pointed: PointedFigures = { day: 0, 'value:ctr': 1 };
  const withCtr = (earlier: Partial<ImportView['kpis'][number]>): ImportView => ({
    ...importSample,
    kpis: importSample.kpis.map(each => (each.kpi === 'ctr' ? { ...each, ...earlier } : each)),
  });

  test('writes nothing until somebody says what it means', () => {
    const { planned, skipped, shares } = imported(report, pointed);
    expect([planned, skipped, shares]).toEqual([
      [],
      [{ kpi: 'ctr', why: 'undecided', cells: 2 }],
      [{ kpi: 'ctr', cell: '0.8', value: 0.8, isShare: null }],
    ]);
  });

  test.each([
    ['80%', { shares: { ctr: true } }, {}, ['ctr 2026-11-15 0.4', 'ctr 2026-11-14 0.8']],
    ['0.8%', { shares: { ctr: false } }, {}, ['ctr 2026-11-15 0.004', 'ctr 2026-11-14 0.008']],
    ['as the last number has it', {}, { last: 0.009 }, ['ctr 2026-11-15 0.004', 'ctr 2026-11-14 0.008']],
    ['as the baseline has it', {}, { baseline: 0.6 }, ['ctr 2026-11-15 0.4', 'ctr 2026-11-14 0.8']],
    ['as chosen, whatever stood before', { shares: { ctr: true } }, { last: 0.009 }, ['ctr 2026-11-15 0.4 far', 'ctr 2026-11-14 0.8 far']],
    ['nothing where the last number lies between', {}, { last: 0.08 }, []],
  ] as const)('is read as %s', (_, choices, earlier, written) => {
    expect(lines(imported(report, pointed, choices, withCtr(earlier)))).toEqual(written);
  });

  test.each(['Date,CTR (%)\n2026-11-15,0.8', 'Date,CTR\n2026-11-15,0.8%', 'Date,CTR\n2026-11-15,1.8\n2026-11-14,0.8'])(
    'is no question in %j',
    text => expect(imported({ headings: text.split('\n')[0]?.split(',') ?? [], text }, pointed).shares).toEqual([]),
  );
});

test.each([
  ['a rate', { day: 0, 'value:retention': 1 }, 'day', ['retention 2026-11-09 0.44', 'retention 2026-11-02 0.42']],
  ['a total', { day: 0, 'value:leads_week': 2 }, 'week_from', ['leads_week 2026-11-15 12', 'leads_week 2026-11-08 10']],
] as const)('rows a week apart of %s count what they say', (_, pointed, span, written) => {
  const report = { headings: ['Day', 'Retention', 'Leads'], text: 'Day,Retention,Leads\n2026-11-02,42%,10\n2026-11-09,44%,12' };
  const plan = imported(report, pointed);
  expect([plan.span, lines(plan)]).toEqual([span, written]);
});

test.each([
  ['in the cycle only with the month first', ['11/09/2026', '11/10/2026'], 'month_first'],
  ['in the cycle only with the day first', ['09/11/2026', '10/11/2026'], 'day_first'],
  ['in the cycle either way: as the country writes it', ['10/11/2026'], 'day_first'],
  ['outside it either way: as the country writes it', ['03/04/2026'], 'day_first'],
] as const)('days that may be read in two ways, %s: read so, and asked about', (_, days, order) => {
  const report = daily(days.map(on => [on, 1]));
  const read = figuresIn(report.text, report.headings, LEADS, AS_IN_FILE, importSample, habit);
  expect([read.order, read.doubtfulDay]).toEqual([order, days[0]]);
});

test.each([
  ['November 15', '2026-11-15'],
  ['15 Nov', '2026-11-15'],
  ['December 28', '2025-12-28'],
] as const)('%s is the last one until today', (written, on) => {
  const report = daily([[written, 4]]);
  const { figures } = figuresIn(report.text, report.headings, LEADS, { ...AS_IN_FILE, span: 'day' }, importSample, habit);
  expect(figures.map(({ from }) => isoOfDay(from))).toEqual([on]);
});

const MONDAY_42 = ['2026-10-12', '2026-10-18'];
test.each([
  ['2026-W42', MONDAY_42],
  ['vk 42', MONDAY_42],
  ['Uge 42', MONDAY_42],
  ['Minggu 42', MONDAY_42],
  ['Week 42', MONDAY_42],
  ['viikko 42/2026', MONDAY_42],
  ['42. vko', MONDAY_42],
  ['uge 42 (12.–18. okt.)', MONDAY_42],
  ['W2 2026', ['2026-01-05', '2026-01-11']],
  ['202642', MONDAY_42],
] as const)('%s is the week from Monday to Sunday, whatever a row stands for', (written, days) => {
  const report = daily([[written, 4]]);
  for (const span of ['day', 'week_to', null] as const) {
    const read = figuresIn(report.text, report.headings, LEADS, { ...AS_IN_FILE, span }, importSample, habit);
    expect([read.span, ...read.figures.map(({ from, to }) => [isoOfDay(from), isoOfDay(to)])]).toEqual([null, days]);
  }
});

const WEEK_FROM_9 = ['2026-11-09', '2026-11-15'];
test.each(['9.–15.11.2026', '09/11/2026-15/11/2026', 'Nov 9 - Nov 15', '9-15 Nov 2026', '2026-11-09 – 2026-11-15'])(
  'a row labelled %s is its week, alone or among others, and a rate is dated by its last day',
  label => {
    const report = { headings: ['Week', 'Leads', 'CTR'], text: `Week;Leads;CTR\n${label};12;4%` };
    for (const span of ['day', 'week_to', null] as const) {
      const read = figuresIn(report.text, report.headings, { ...LEADS, 'value:ctr': 2 }, { ...AS_IN_FILE, span }, importSample, habit);
      expect([read.span, ...read.figures.map(({ from, to }) => [isoOfDay(from), isoOfDay(to)])]).toEqual([null, WEEK_FROM_9, WEEK_FROM_9]);
    }
    const plan = imported({ ...report, text: `${report.text}\n2026-11-08;5;3%` }, { ...LEADS, 'value:ctr': 2 }, { span: 'day' });
    expect(lines(plan)).toEqual([
      'ctr 2026-11-15 0.04',
      'leads_week 2026-11-15 12',
      'ctr 2026-11-08 0.03',
      'leads_week 2026-11-08 5 partial',
    ]);
  },
);

test.each([
  ['11/02/2026-11/08/2026', 'month_first', null],
  ['02/11/2026-08/11/2026', 'day_first', null],
  ['09/10/2026-10/10/2026', 'day_first', '09/10/2026-10/10/2026'],
] as const)('the order of days in %s', (label, order, doubtful) => {
  const report = { headings: ['Week', 'Leads'], text: `Week,Leads\n${label},12` };
  const read = figuresIn(report.text, report.headings, LEADS, AS_IN_FILE, importSample, habit);
  expect([read.order, read.doubtfulDay]).toEqual([order, doubtful]);
});

test('a week without its year that is a week of the cycle, too, is asked about, unless another row says how weeks are counted', () => {
  const read = (...written: readonly string[]) => {
    const report = daily(written.map((each, at) => [each, at + 1]));
    return figuresIn(report.text, report.headings, LEADS, AS_IN_FILE, importSample, habit);
  };
  expect(read('uge 2')).toMatchObject({ figures: [], unread: [{ why: 'which_week', text: 'uge 2' }] });
  expect(read('uge 2', 'uge 43').figures.map(({ from }) => isoOfDay(from))).toEqual(['2026-01-05', '2026-10-19']);
  // Beyond the seventh week the cycle has no week of the number yet.
  expect(read('uge 12').figures.map(({ from }) => isoOfDay(from))).toEqual(['2026-03-16']);
});

test('days counted from the first one of a report are those of their own table', () => {
  const table = (first: string, count: number) => `# Start date: ${first}\nNth day,Leads\n0000,${count}\n`;
  const text = `${table('20261116', 4)}\n${table('20261012', 7)}`;
  const { figures } = figuresIn(text, ['Nth day', 'Leads'], LEADS, { ...AS_IN_FILE, span: 'day' }, importSample, habit);
  expect(figures.map(({ from, amount }) => [isoOfDay(from), amount])).toEqual([
    ['2026-11-16', { value: 4 }],
    ['2026-10-12', { value: 7 }],
  ]);
});

test('cells without a number are counted', () => {
  const text = 'Date,Leads,CTR\n2026-11-14,4,\n2026-11-15,--,1.2%\n2026-11-13,,';
  const { skipped, unread } = imported({ headings: ['Date', 'Leads', 'CTR'], text }, { ...LEADS, 'value:ctr': 2 });
  expect([skipped, unread]).toEqual([
    [
      { kpi: 'ctr', why: 'blank', cells: 2 },
      { kpi: 'leads_week', why: 'blank', cells: 2 },
    ],
    [],
  ]);
});

describe('a row that stands in the file twice', () => {
  const read = (text: string, pointed: PointedFigures, choices: Partial<FileChoices> = {}) => {
    const headings = text.split('\n')[0]?.split(',') ?? [];
    const { doubled } = figuresIn(text, headings, pointed, { ...AS_IN_FILE, ...choices }, importSample, habit);
    const plan = imported({ headings, text }, pointed, choices);
    return { doubled, lines: lines(plan), unread: plan.unread };
  };
  const DAYS = 'Date,Leads\n2026-11-14,4\n2026-11-15,5\n2026-11-15,5';

  test('counts once, is named, and counts again where somebody says so', () => {
    expect(read(DAYS, LEADS)).toEqual({ doubled: 1, lines: ['leads_week 2026-11-15 9 partial'], unread: ['4 repeated'] });
    expect(read(DAYS, LEADS, { repeats: 'each' })).toEqual({ doubled: 1, lines: ['leads_week 2026-11-15 14 partial'], unread: [] });
  });

  test('is looked for among the counts of a rate, too', () => {
    const text = 'Date,Clicks,Shown\n2026-11-15,5,100\n2026-11-15,1,100\n2026-11-15,5,100';
    expect(read(text, { day: 0, 'numerator:ctr': 1, 'denominator:ctr': 2 })).toMatchObject({ doubled: 1, lines: ['ctr 2026-11-15 0.03'] });
  });

  test.each([
    ['another campaign of the day', 'Date,Campaign,Leads\n2026-11-15,a,5\n2026-11-15,b,5', { day: 0, 'value:leads_week': 2 }],
    ['a zero', 'Date,Leads\n2026-11-15,0\n2026-11-15,0', LEADS],
    ['a value that is not added up', 'Date,CTR\n2026-11-15,1.5%\n2026-11-15,1.5%', { day: 0, 'value:ctr': 1 }],
    ['a row that names nothing', 'Leads,Visits\n2,9\n2,9', { 'value:leads_week': 0 }],
  ] as const)('is none for %s', (_, text, pointed) => {
    expect(read(text, pointed, { day: '2026-11-15' })).toMatchObject({ doubled: 0, unread: [] });
  });
});

const CAMPAIGNS: PointedFigures = { day: 0, 'value:leads_week': 2 };
test.each([
  ['a campaign with the word in its name', ['Total body,7', 'Summer,5'], 12, []],
  ['a campaign called so, without others', ['Total,7'], 7, []],
  ['a campaign called so, smaller than the others', ['Total,2', 'Summer,5'], 7, []],
  ['the total of the day', ['Summer,5', 'Hook,4', 'Total,9'], 9, ['4 total']],
  ['the total of a day of which only the longest rows are shown', ['Yhteensä,14', 'Summer,5', 'Hook,4'], 9, ['2 total']],
] as const)('%s', (_, cells, leads, left) => {
  const text = ['Date,Campaign,Leads', ...cells.map(each => `2026-11-15,${each}`)].join('\n');
  const plan = imported({ headings: ['Date', 'Campaign', 'Leads'], text }, CAMPAIGNS);
  expect([plan.planned.map(({ value }) => value), plan.unread]).toEqual([[leads], left]);
});

test.each([
  ['a thousand split by its own comma', 'Date,Leads\n2026-11-14,1,204\n2026-11-15,5', '2 too_many_cells'],
  ['a total by its day', 'Date,Leads\n2026-11-15,5\nTotal,5', '3 total'],
  ['a table below a comment', 'Date,Leads\n2026-11-15,5\n# Audience\nAge,People\n2026-11-14,9', '4 other_table'],
] as const)('%s is left out by name', (_, text, left) => {
  const plan = imported({ headings: ['Date', 'Leads'], text }, LEADS);
  expect([lines(plan), plan.unread[0]]).toEqual([['leads_week 2026-11-15 5 partial'], left]);
});

test('a week that has another number gives it up, and the old one is named', () => {
  const view = { ...importSample, standing: [{ kpi: 'leads_week', day: '2026-11-13', channel: '', value: 20 }] };
  const [planned] = imported(daily([['2026-11-15', 24]]), LEADS, { span: 'week_to' }, view).planned;
  expect([planned?.fate, planned?.was, planned?.value]).toEqual(['replaces', 20, 24]);
});

const someDays = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 500 })), {
  selector: ([on]) => on,
  minLength: 1,
});
const dated = (rows: readonly (readonly [number, number])[]) =>
  daily(rows.map(([on, count]) => [isoOfDay(addDays(day('2026-10-05'), on)), count]));

test('the order of the rows does not matter', () => {
  fc.assert(
    fc.property(someDays, rows => {
      const [one, other] = [rows, [...rows].reverse()].map(each => lines(imported(dated(each), LEADS, { span: 'day' })));
      expect(one).toEqual(other);
    }),
    { seed: 12 },
  );
});

test('columns that nobody pointed at tell how the file writes its numbers', () => {
  const file = { text: 'Date,CTR,Impressions\n2026-11-14,0.66,1.204', headings: ['Date', 'CTR', 'Impressions'] };
  const read = (decimal: '.' | ',') =>
    figuresIn(file.text, file.headings, { day: 0, 'value:impressions_week': 2 }, AS_IN_FILE, importSample, { ...habit, decimal });
  expect([read('.').decimal, read(',').decimal, read(',').doubtfulNumber]).toEqual(['.', '.', '1.204']);
});

test('what was imported once is written no second time', () => {
  fc.assert(
    fc.property(someDays, rows => {
      const first = imported(dated(rows), LEADS, { span: 'day' }).planned;
      const standing = first.map(({ kpi, day: on, channel, value }) => ({ kpi, day: isoOfDay(on), channel, value }));
      const again = imported(dated(rows), LEADS, { span: 'day' }, { ...importSample, standing }).planned;
      expect(again.map(({ fate }) => fate)).toEqual(first.map(() => 'same'));
    }),
    { seed: 12 },
  );
});

test('no report writes a KPI whose column nobody pointed at', () => {
  const roles = ['value:leads_week', 'value:impressions_week', 'value:ctr', 'value:retention'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(REPORTS)), fc.subarray([...roles]), fc.nat(3), (report, chosen, shift) => {
      const pointed = Object.fromEntries(chosen.map((role, at) => [role, (at + shift) % report.headings.length]));
      const named = new Set(chosen.map(role => role.slice('value:'.length)));
      const { planned } = imported(report, { ...pointed, day: 0 });
      expect(planned.filter(({ kpi }) => !named.has(kpi))).toEqual([]);
    }),
    { seed: 12 },
  );
});

// A pattern that tries such a cell from each of its characters takes minutes.
test.each([
  ['blanks in a number', `2026-11-15,1${' '.repeat(100_000)}x`],
  ['brackets', `2026-11-15,${'('.repeat(100_000)}`],
  ['blanks in a day', `2026-11-15${' '.repeat(100_000)}x,1`],
])('a cell of %s that never ends is left out at once', (_, row) => {
  const begun = Date.now();
  const { figures, unread } = figuresIn(`Date,Leads\n${row}`, ['Date', 'Leads'], LEADS, AS_IN_FILE, importSample, habit);
  expect([figures.length, unread.length]).toEqual([0, 1]);
  expect(Date.now() - begun).toBeLessThan(5000);
});

test.each([
  ['leads_week', '12k', 12_000],
  ['leads_week', '12 klik', 12],
  ['leads_week', '2½', 2.5],
  ['leads_week', 'puolitoista', 1.5],
  ['leads_week', '12 €', null],
  ['leads_week', '3 hr', null],
  ['leads_week', '1/2', null],
  ['retention', '1½', 0.015],
  ['retention', 'halvanden', 0.015],
  ['retention', '50/50', null],
  ['retention', '1/2', null],
] as const)('%s: %s in a report of any number habit, or left out with its line', (kpi, text, value) => {
  for (const decimal of ['.', ','] as const) {
    const pointed = { day: 0, [`value:${kpi}`]: 1 } as const;
    const read = figuresIn(`Date;Figure\n2026-11-15;${text}`, ['Date', 'Figure'], pointed, AS_IN_FILE, importSample, { ...habit, decimal });
    expect([read.figures.map(({ amount }) => ('value' in amount ? amount.value : null)), read.unread.length]).toEqual(
      value === null ? [[], 1] : [[value], 0],
    );
  }
});
