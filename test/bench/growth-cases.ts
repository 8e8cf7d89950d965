/**
 * A call of each custom function in two sizes: over `size` rows or check-ins, and with a text of `size` characters. Used by growth.ts.
 *
 * Rows are those that cost most: every cell asks for the one KPI that has all the check-ins, every link is another one.
 */
const START = 46_300;

/** A column of so many cells. Example: `column(2, at => at)` → [[0], [1]]. */
const column = <T>(size: number, cell: (at: number) => T): T[][] => Array.from({ length: size }, (_, at) => [cell(at)]);

/** Names, dates and values of one KPI with a check-in on each of so many days. */
const table = (size: number) => [
  column(size, () => 'CTR'),
  column(size, at => START - size + at),
  column(size, at => 40 + (at % 17) + at / size),
];
const asked = (size: number) => column(size, () => 'CTR');
/** Another day in each row: the value of a day is read from all check-ins, so these grow by rows times check-ins and are timed one by one. */
const earlier = (size: number) => column(size, at => START - at);
const [FEW, MANY] = [100, 10_000];
const days = (size: number) => column(size, at => START + at);
const link = (at: number) =>
  `https://example.com/page-${at}?utm_source=facebok&utm_medium=social&utm_campaign=autumn-${at % 90}&utm_content=c${at}`;
const VOCABULARY = ['facebook', ...Array.from({ length: 99 }, (_, at) => `source-${String.fromCharCode(97 + (at % 26))}-${at}`)].map(
  word => ['source', word],
);

/** A rule on one of eight KPIs, as it stands in a row of KPI_RULES. */
const rule = (at: number) => ['all', 1, `kpi ${at % 8}`, 'falls', '', `kpi ${(at + 1) % 8}`, 'below', 50, '', '', ''];
const RULES = 200;

/** Items of Content on their way, and a cycle of which only the days are known. */
const items = (size: number) => [
  ['title', 'step', 'stamps', 'publish_day', 'mix'],
  ['', '', '', '', ''],
  ...Array.from({ length: size }, (_, at) => [`Item ${at}`, 'Published', MOVES[at % MOVES.length], START + (at % 90), 'New']),
];
const MOVES = [
  'script 2026-10-05 · edit 2026-10-07 · published 2026-10-12',
  'script 2026-10-08',
  'edit ~2026-10-06 · published 2026-11-10',
];
/** The same with results, which tests and the library draw on, and a link of each. */
const results = (size: number) => [
  ['title', 'kpi', 'result', 'hook', 'pillar', 'step', 'stamps', 'publish_day'],
  [],
  ...Array.from({ length: size }, (_, at) => [
    ...[`Item ${at}`, 'CTR', at / 10_000, `Hook ${at % 200}`, `Pillar ${at % 5}`],
    ...['Published', MOVES[at % MOVES.length], START + (at % 90)],
  ]),
];
const counted = (size: number) => [
  ['concept', 'item', 'clicks', 'primary', 'format'],
  [],
  ...Array.from({ length: size }, (_, at) => [`Hook ${at % 200}`, `Item ${at}`, 100 + (at % 900), at % 90, 'Reel']),
];
/** Tests whose results flow in: half of items, half of links. A team has far fewer of them than of either. */
const ITEMS_OF_A_TEST = 10;
const tests = (size: number) => [
  ['hypothesis', 'kpi', 'threshold', 'started_day', 'from_a', 'from_b', 'from_c', 'kept'],
  [],
  ...Array.from({ length: size }, (_, at) => [
    ...[`Test ${at}`, at % 2 === 0 ? 'CTR' : 'Save rate', '+20%', START],
    ...[`Item ${at}`, `Item ${at + 1}`, `Item ${at + 2}`, at % 9 === 0 ? 'B' : ''],
  ]),
];
const KPIS = [
  ['kpi', 'unit', 'better', 'baseline', 'id', 'target'],
  [],
  ['CTR', '%', 'Higher', 0.4, 'ctr', 0.6],
  ['Save rate', '%', 'Higher', 0.02, 'save', 0.03],
];
const entries = (size: number) => [
  ['name', 'kind', 'offer'],
  [],
  ...Array.from({ length: size }, (_, at) => [at % 9 === 0 ? `Pillar ${at}` : `Hook ${at}`, at % 9 === 0 ? 'Pillar' : 'Hook', '']),
];
const LINK_COLUMNS = ['url', 'channel', 'campaign', 'concept', 'format', 'item', 'id'];
const links = (size: number) => [
  LINK_COLUMNS,
  [],
  ...Array.from({ length: size }, (_, at) => [
    `https://example.com/page-${at}`,
    'Instagram',
    'autumn',
    `Hook ${at % 200}`,
    'Reel',
    `Item ${at}`,
    `l${at}`,
  ]),
];
const WORDS = [['channel', 'source', 'medium', 'also'], [], ['Instagram', 'instagram', 'social', '']];
const tasks = (size: number) => [
  ['task', 'status', 'start_day', 'due_day'],
  [],
  ...Array.from({ length: size }, (_, at) => [`Task ${at}`, 'Doing', START + (at % 80), START + (at % 90)]),
];
const CYCLE = [
  ['c_start', 'c_shown', 'c_language'],
  [START, START + 42, 'en'],
];

export type Growing = readonly [name: string, call: (size: number) => readonly unknown[]];

export const BY_ROWS: readonly Growing[] = [
  ['KPI_STATUS', size => [column(size, at => 40 + (at % 17)), 38, '48%', 0.5]],
  ['KPI_TARGET', size => [0.4, column(size, at => `+${at}%`)]],
  ['KPI_PROGRESS', size => [column(size, at => 40 + at), 38, 60]],
  ['KPI_PACE', size => [START, days(size)]],
  ['KPI_CURRENT', size => [asked(size), ...table(MANY), earlier(size), 'mean']],
  ['KPI_CURRENT', size => [asked(size), ...table(MANY), earlier(size), 'sum']],
  ['KPI_CURRENT', size => [asked(FEW), ...table(size), earlier(FEW), 'sum']],
  ['KPI_BASELINE', size => [asked(size), ...table(MANY), earlier(size), 'sum']],
  ['KPI_BASELINE', size => [asked(FEW), ...table(size), earlier(FEW), 'mean']],
  ['KPI_FORECAST', size => [asked(size), ...table(size), days(size)]],
  ['KPI_OUTLOOK', size => [asked(size), ...table(size), days(size), '≥ 50']],
  ['KPI_TREND', size => [asked(size), ...table(size)]],
  ['KPI_UNUSUAL', size => [asked(size), ...table(size)]],
  ['KPI_ACTION', size => [column(size, at => at % 50), '< 35', 'Change the hook']],
  [
    'KPI_RULES',
    size => [
      Array.from({ length: RULES }, (_, at) => rule(at)),
      Array.from({ length: 8 }, (_, at) => [`kpi ${at}`, 'last', 7, 'higher', 40]),
      Array.from({ length: size }, (_, at) => [`kpi ${at % 8}`, START + (at % 90), 40 + (at % 17), `channel ${at % 700}`, '']),
      START,
      START + 89,
    ],
  ],
  ['KPI_PARSE', size => [column(size, at => `≥ ${at}%`)]],
  ['CONTENT_BOARD', size => [items(size), CYCLE, 'script edit published proven=0.7']],
  [
    'CALENDAR_BOARD',
    size => [
      items(size),
      CYCLE,
      [
        ['kpi', 'id'],
        ['', ''],
      ],
      [['channel'], [''], ['Instagram']],
      [['window'], [''], ['Tue']],
      'signals least=4',
    ],
  ],
  ['EXPERIMENT_BOARD', size => [tests(size / ITEMS_OF_A_TEST), CYCLE, KPIS, [['watch']], counted(size), results(size)]],
  ['LIBRARY_BOARD', size => [entries(size), results(size), tests(size), counted(size), CYCLE, KPIS, WORDS, 'pillar=3-5@2']],
  ['LINK_BOARD', size => [links(size), CYCLE, WORDS, 4]],
  ['ROADMAP_BOARD', size => [tasks(size), CYCLE, [['phase'], []]]],
  ['CYCLE_DAY', size => [START, days(size)]],
  ['CYCLE_WEEK', size => [START, days(size)]],
  ['CYCLE_PHASE', size => [START, days(size), [['Test', 'Build', 'Scale']], [[1, 15, 43]]]],
  ['NEXT_REVIEW', size => [days(size), 'monthly']],
  ['TEST_VERDICT', size => [column(size, at => at % 900), 1000, 40, 1000, '+20%']],
  ['TEST_SAMPLE', size => [0.008, column(size, at => 0.01 + at / 1e6)]],
  ['TEST_STOP', size => [column(size, at => at % 17), column(size, at => at % 13)]],
  ['CHANNEL_SHARE', size => [column(size, at => `channel ${at}`), column(size, at => at)]],
  ['CHANNEL_DROP', size => [column(size, at => `channel ${at}`), column(size, at => at), column(size, () => 0.3)]],
  ['UTM_LINK', size => [column(size, link), 'instagram', 'social', 'autumn']],
  ['UTM_SLUG', size => [column(size, at => `Kesä & Syksy ${at}`)]],
  ['UTM_PART', size => [column(size, link), 'content']],
  ['UTM_CHECK', size => [column(size, link), VOCABULARY, 'example.com']],
  ['UTM_CHECK', size => [column(size, () => link(1)), VOCABULARY, 'example.com']],
  ['UTM_CHANNEL', size => [column(size, at => `source${at}`), 'social', 'shop', 'en']],
];

export const BY_TEXT: readonly (readonly [name: string, call: (text: string) => readonly unknown[]])[] = [
  ['KPI_STATUS', text => [text, 38, text]],
  ['KPI_STATUS', text => [42, 38, 48, '', text, text]],
  ['KPI_TARGET', text => [0.4, text]],
  ['KPI_TARGET', text => [text, 1, text]],
  ['KPI_PROGRESS', text => [text, 38, text]],
  ['KPI_PACE', text => [text, text]],
  ['KPI_PARSE', text => [text]],
  ['KPI_PARSE', text => [text, ',']],
  ['KPI_CURRENT', text => [text, [[text]], [[START]], [[1]], START]],
  ['KPI_CURRENT', text => ['a', [['a']], [[text]], [[text]], text, text]],
  ['KPI_OUTLOOK', text => ['a', [['a']], [[START]], [[1]], START, text, text]],
  ['KPI_ACTION', text => [[[1, text]], text, text]],
  [
    'KPI_RULES',
    text => [[['any', text, text, text, text]], [[text, text, text, text, text]], [[text, START, 1, text, text]], START, START],
  ],
  ['CYCLE_DAY', text => [text, text]],
  ['CYCLE_PHASE', text => [START, START, [[text]], [[1]]]],
  ['CYCLE_PHASE', text => [START, START, [['Test']], [[text]]]],
  ['NEXT_REVIEW', text => [text, 'weekly']],
  ['NEXT_REVIEW', text => [START, text]],
  ['TEST_VERDICT', text => [text, text, text, text]],
  ['TEST_VERDICT', text => [100, 1000, 160, 1000, text]],
  ['TEST_SAMPLE', text => [0.1, text, text, text]],
  ['TEST_STOP', text => [[[text]], text]],
  ['TEST_STOP', text => [[[1]], 1, text, text, text]],
  ['CHANNEL_SHARE', text => [[[text]], [[1]]]],
  ['CHANNEL_DROP', text => [[['a']], [[1]], text]],
  ['UTM_LINK', text => [text, 'instagram', 'social', 'autumn']],
  ['UTM_LINK', text => ['https://example.com', text, text, text, text, text, text, text]],
  ['UTM_SLUG', text => [text]],
  ['UTM_PART', text => [text, 'source']],
  ['UTM_PART', text => ['https://example.com/?a=b', text]],
  ['UTM_CHECK', text => [text, VOCABULARY, 'example.com']],
  ['UTM_CHECK', text => [`https://example.com/?utm_source=${encodeURIComponent('ab')}`, [['source', text]], text]],
  ['UTM_CHANNEL', text => [text, 'social', text, 'en']],
  ['UTM_CHANNEL', text => ['newsletter', text, 'autumn', 'en']],
];

/** What a text is made of: one sign over and over, behind something that lets a reader go in and before something that sends it back. */
export const SIGNS: readonly string[] = [
  'a',
  'A',
  '1',
  '1 ',
  '1,',
  '1.',
  ' ',
  '\t',
  '\n',
  '\u200B',
  '\u202F',
  '%',
  '%C3',
  '&',
  '&utm_a=',
  '=',
  '-',
  '+',
  '_',
  '.',
  'a.',
  '/',
  '?',
  '#',
  '@',
  'a@',
  ':',
  '(',
  '{',
  '[',
  '<',
  '≥',
  '"',
  'cp',
  'cp\n',
  'shop',
  '00 ',
  '€',
  'ä',
  'ß',
  '漢',
  'א',
  '😀',
  '1️⃣',
  '\u0301',
  '\uFDFA',
];
export const BEFORE: readonly string[] = [
  '',
  '+',
  '1',
  '≥',
  'https://',
  'https://a.fi/',
  'https://a.fi/?utm_medium=b&utm_campaign=c&utm_source=',
  'https://a.fi/#',
];
export const AFTER: readonly string[] = ['', '!'];
