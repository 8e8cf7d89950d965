/** CONTENT_BOARD: what stands beside each item and above the table, worked by hand. Day 43 of the cycle is 16 November 2026. */
import fc from 'fast-check';
import { type ContentBoardKey, contentBoard } from '../../../src/boards/content/content-board';
import { type ContentInput, itemsIn, stepOfWord, stepWordsIn } from '../../../src/boards/content/items';
import { panelLines } from '../../../src/boards/content/panel-lines';
import { lookedAt, planIn } from '../../../src/boards/content/plan';
import { boardWords } from '../../../src/boards/words';
import { PLAYBOOK_IDS } from '../../../src/playbooks';
import { contentWay } from '../../../src/tabs/content/way';
import { baselineBlock, contentBlock, cycleBlock, cycleFacts, listedBlock, type Row, START } from '../blocks';

const WAY = contentWay('signals');
type Input = Row<ContentInput>;

function board(rows: readonly Input[], { way = WAY, facts = {}, kpis = baselineBlock(), listed = listedBlock() } = {}) {
  return contentBoard({ content: contentBlock(...rows), cycle: cycleBlock(facts), way: [[way]], kpis, listed });
}

const one = (row: Input, key: ContentBoardKey) => board([{ title: 'Item', ...row }]).rows.get(0)?.[key] ?? '';
const TICKED = { qa_facts: 'Yes', qa_rights: 'Kyllä', qa_policy: true, qa_tone: 'ja', qa_cta: 'Ya' };

describe('the gate', () => {
  test.each<readonly [string, Input, string, string]>([
    ['nothing begun', { step: 'Script' }, '', 'Script'],
    ['two points on the way', { step: 'Edit', qa_facts: 'Yes', qa_cta: true }, '◐ 2/5', 'Edit'],
    ['published with two points', { step: 'Published', qa_facts: 'Yes', qa_cta: true }, '■ 2/5', '■ 2 of 5 points'],
    ['scheduled without a look', { step: 'Scheduled' }, '■ 0/5', '■ 0 of 5 points'],
    ['a point that must be mended counts for nothing', { step: 'Published', ...TICKED, qa_tone: 'No' }, '■ 4/5', '■ 4 of 5 points'],
    ['passed', { step: 'Published', ...TICKED, drafter: 'Aino', checker: 'Mia' }, '✓ 5/5', 'Published'],
    ['checked by the drafter', { step: 'Julkaistu', ...TICKED, drafter: 'Aino', checker: 'Aino' }, '■ 5/5', '■ Needs another checker'],
    ['a word nobody knows', { step: 'Polish' }, '', '◆ Unknown step: Polish'],
    ['no step', {}, '', ''],
  ])('%s', (_, row, qa, effective) => {
    expect([one(row, 'b_qa'), one(row, 'b_effective')]).toEqual([qa, effective]);
  });
});

test('the panel says how many are in work at each step, and which points stand open at the gate', () => {
  const since = (step: string) => `${step} 2026-11-09`;
  const rows: Input[] = [
    { step: 'Cut', own_words: 'Edit = Cut', stamps: since('edit') },
    { step: 'Edit', stamps: since('edit') },
    { step: 'QA', qa_facts: 'Yes', qa_rights: 'Yes', stamps: since('qa') },
    { step: 'Published', ...TICKED, qa_cta: '', stamps: since('published') },
    { step: 'Idea', stamps: since('idea') },
  ];
  const cycle = cycleFacts();
  const lines = (given: readonly Input[]) =>
    panelLines(
      itemsIn(contentBlock(...given.map(row => ({ title: 'Item', ...row }))), lookedAt(cycle)),
      boardWords(cycle.language),
      cycle.signs,
    );
  expect(lines(rows)).toEqual(['In work by step: Cut 2, QA 1', 'Open at the gate: Policy 1, Tone 1, CTA 2']);
  expect(lines([])).toEqual([]);
});

test.each([
  ['en', '.', ',', '1,000 in work', '1,000 need attention'],
  ['ms', '.', ',', '1,000 sedang dibuat', '1,000 '],
  ['fi', ',', '\u00a0', '1\u00a0000 ', '1\u00a0000 '],
  ['da', ',', '.', '1.000 i gang', '1.000 kræver'],
] as const)('counts above the table have the thousands sign of the spreadsheet, in %s', (language, decimal, grouping, work, attention) => {
  const rows = Array.from({ length: 1000 }, () => ({ title: 'Item', step: 'Edit', stamps: 'edit 2026-08-09', publish_on: START }));
  const line = String(board(rows, { facts: { c_language: language, c_decimal: decimal, c_grouping: grouping } }).head.b_flow);
  expect([line.slice(0, line.indexOf(' · ')), line]).toEqual([expect.stringContaining(work), expect.stringContaining(attention)]);
  expect(line).not.toContain('1000');
});

describe('the gate before extra distribution', () => {
  const kpis = baselineBlock(
    { kpi: 'Retention', baseline: 0.52, better: 'Higher', id: 'retention_3s' },
    { kpi: 'Saves', baseline: 6, better: 'Higher', id: 'saves' },
    { kpi: 'Clicks', baseline: 0.008, better: 'Higher', unit: '%', id: 'ctr_landing' },
  );
  const clicks = (other_result: Input['other_result']) => ({ other_kpi: 'clicks', other_result });
  const passed = { title: 'Item', step: 'Published', stamps: 'published 2026-11-02', ...TICKED, drafter: 'Aino', checker: 'Mia' };
  test.each<readonly [string, Input, string]>([
    [
      'below the first',
      { kpi: 'retention', distribution: 'Paid', result: 0.48, ...clicks(0.01) },
      '■ Worse than the baseline: no extra reach',
    ],
    [
      'below the second',
      { kpi: 'Retention', distribution: 'Paid', result: 0.6, ...clicks('0.7%') },
      '■ Worse than the baseline: no extra reach',
    ],
    [
      'below one, the other not known',
      { kpi: 'Retention', distribution: 'Paid', result: 0.48 },
      '■ Worse than the baseline: no extra reach',
    ],
    ['as good as both baselines', { kpi: 'Retention', distribution: 'Paid', result: 0.52, ...clicks(0.008) }, ''],
    ['the other way round', { kpi: 'Clicks', distribution: 'Paid', result: 0.01, other_kpi: 'Retention', other_result: 0.6 }, ''],
    ['past one, the other not known', { kpi: 'Retention', distribution: 'Paid', result: 0.6 }, '◐ Extra reach, yet not known: Clicks'],
    ['nothing is known', { kpi: 'Retention', distribution: 'Kumppani', ...clicks('') }, '◐ Extra reach, yet not known: Retention, Clicks'],
    ['in the team’s own channels', { kpi: 'Retention', distribution: 'Owned', result: 0.1 }, ''],
    [
      'judged by a KPI that is no gate',
      { kpi: 'Saves', distribution: 'Paid', result: 1, ...clicks(1) },
      '◐ Extra reach, yet not known: Retention',
    ],
    ['judged by none', { distribution: 'Partner' }, '◐ Extra reach, yet not known: Retention, Clicks'],
    ['judged by such a KPI in the team’s own channels', { kpi: 'Saves', distribution: 'Owned', result: 1 }, ''],
    ['not out yet', { kpi: 'Retention', distribution: 'Paid', step: 'Asset', stamps: 'asset 2026-11-12' }, ''],
  ])('%s', (_, row, state) => {
    const found = board([{ ...passed, ...row }], { way: contentWay('growth-loop'), kpis });
    expect(found.rows.get(0)?.b_state ?? '').toBe(state);
  });

  test('a playbook without such a gate asks for nothing', () => {
    const found = board([{ ...passed, kpi: 'Retention', distribution: 'Paid', result: 0.1 }], { kpis });
    expect(found.rows.get(0)?.b_state ?? '').toBe('');
  });
});

test.each<readonly [string, Input, string]>([
  ['the owner works', { step: 'Edit', owner: 'Ben', checker: 'Mia' }, 'Ben'],
  ['the checker looks', { step: 'QA', owner: 'Ben', checker: 'Mia' }, 'Mia'],
  ['it went ahead too early', { step: 'Published', owner: 'Ben', checker: 'Mia' }, 'Mia'],
  ['nobody is to check', { step: 'QA', owner: 'Ben' }, 'Ben'],
  ['its drafter has ticked all points', { step: 'QA', ...TICKED, owner: 'Ben', drafter: 'Mia', checker: 'Mia' }, 'Ben'],
  ['it is out', { step: 'Published', ...TICKED, owner: 'Ben', checker: 'Mia' }, ''],
  ['an idea', { step: 'Idea', owner: 'Ben' }, ''],
])('what it waits for: %s', (_, row, who) => {
  expect(one(row, 'b_waits')).toBe(who);
});

test.each<readonly [string, Input, string]>([
  ['a day written as a text', { publish_on: '11/20/2026' }, '◆ “11/20/2026” is not a date'],
  ['a day', { publish_on: new Date(2026, 10, 20), publish_day: START + 46 }, ''],
  ['minutes with their unit', { minutes: '90 min', review_minutes: '1 h 30' }, ''],
  ['minutes in another unit of time', { minutes: '1.5 jam' }, ''],
  ['minutes of which nobody knows what they are', { minutes: '1:30' }, '◆ “1:30”: 1.5 min or 90 min?'],
  ['minutes in words', { minutes: 'muutama' }, '◆ “muutama” is not a number'],
  ['a percentage among minutes', { minutes: '52%' }, '◆ “52%” is not a number'],
  ['a count in thousands', { strikes: '1k' }, ''],
  ['a figure that Sheets took for a date', { result: new Date(2026, 3, 1) }, '◆ “2026-04-01” is not a number'],
  ['a name for a step nobody knows', { own_words: 'Edit = Cut\nPolish = Shine' }, '◆ Unknown step: Polish = Shine'],
  ['a step without a name', { own_words: 'Edit' }, '◆ Unknown step: Edit'],
  ['a step that nobody knows', { step: 'Edting', publish_on: 'soon' }, '◆ Unknown step: Edting'],
  ['an item without its title', { title: '', step: 'Edting', channel: 'Instagram' }, '◆ Needs a title to count'],
  ['a row of switches alone', { title: '', working_days: 'Yes' }, ''],
  ['out before its day', { step: 'Published', stamps: 'published 2026-11-16', publish_day: START + 43 }, '◐ Out before its day'],
  ['out on its day', { step: 'Published', stamps: 'published 2026-11-16', publish_day: START + 42 }, ''],
  ['all points ticked by the drafter', { step: 'QA', ...TICKED, drafter: 'Mia', checker: 'mia ' }, '◐ Needs another checker'],
  ['all points ticked by nobody', { step: 'Edit', ...TICKED, drafter: 'Mia' }, '◐ Needs another checker'],
  ['out with points its drafter ticked', { step: 'Published', ...TICKED, drafter: 'Mia', checker: 'Mia' }, '■ Needs another checker'],
  ['four points of the drafter', { step: 'QA', ...TICKED, qa_cta: '', drafter: 'Mia', checker: 'Mia' }, ''],
])('what cannot be read wants attention: %s', (_, row, state) => {
  expect(one(row, 'b_state')).toBe(state);
});

test.each<readonly [string, Input, Input, boolean]>([
  ['on one channel', { channel: 'TikTok', publish_day: START + 50 }, { channel: 'tiktok ', publish_day: START + 51 }, true],
  ['without a channel', {}, {}, true],
  ['on two channels', { channel: 'TikTok' }, { channel: 'Instagram' }, false],
  [
    'out on two days',
    { stamps: 'published 2026-10-12', publish_day: START + 7 },
    { stamps: 'published 2026-10-19', publish_day: START + 14 },
    false,
  ],
  [
    'out on one day',
    { stamps: 'published 2026-10-12', publish_day: START + 7 },
    { stamps: 'published 2026-10-12', publish_day: START + 7 },
    true,
  ],
])('a title twice: %s', (_, first, second, isSaid) => {
  const { rows } = board([{ title: 'Story', ...first }, { title: 'Other' }, { title: ' story', ...second }]);
  expect([0, 1, 2].map(at => rows.get(at)?.b_state ?? '')).toEqual(['', '', isSaid ? '◐ Title twice on this channel' : '']);
});

test('figures with their unit count: minutes in minutes, a result in the unit of its KPI', () => {
  const on = { ...lookedAt(cycleFacts({ c_decimal: ',' })), units: new Map([['view time', 'seconds'] as const]) };
  const [item, other] = itemsIn(
    contentBlock(
      { title: 'A', minutes: '1,5 t', review_minutes: '1:02:00', caught: '2', kpi: 'View time', result: '1:05' },
      {
        title: 'B',
        minutes: '1 tunti 20',
        review_minutes: '90',
        kpi: 'Unknown',
        result: '1:05',
        other_kpi: 'view time',
        other_result: '1:05',
      },
    ),
    on,
  ).items;
  expect([item?.minutes, item?.reviewMinutes, item?.caught, item?.result]).toEqual([90, 62, 2, 65]);
  expect([other?.minutes, other?.reviewMinutes, other?.result, other?.otherResult]).toEqual([80, 90, null, 65]);
});

describe('a word that no list has wants attention', () => {
  const lists = {
    kpis: baselineBlock({ kpi: 'Retention', id: 'retention_3s' }, { kpi: 'Cycle time', id: 'lead_time' }),
    listed: listedBlock(
      { channel: 'Instagram', watch: 'Takedowns', watch_on: 'Kyllä', watch_id: 'takedowns' },
      { channel: 'Newsletter', watch: 'Refunds', watch_on: 'No', watch_id: 'refunds' },
    ),
  };
  test.each<readonly [string, Input, string]>([
    ['a channel of Setup, in any letters', { channel: 'instagram ' }, ''],
    ['a channel that is nearly one', { channel: 'Instagramm' }, '◆ Not in the list: Instagramm. “Instagram”?'],
    ['another name of a platform', { channel: 'Insta' }, '◆ Not in the list: Insta. “Instagram”?'],
    ['a channel nobody has', { channel: 'Billboard' }, '◆ Not in the list: Billboard'],
    ['a KPI that is nearly one', { kpi: 'Retenton' }, '◆ Not in the list: Retenton. “Retention”?'],
    ['a watch KPI', { kpi: 'takedowns' }, ''],
    ['a watch KPI that is off', { kpi: 'Refunds' }, '◆ Not in the list: Refunds'],
    ['a second KPI that is nearly one', { other_kpi: 'Retenton' }, '◆ Not in the list: Retenton. “Retention”?'],
    ['a KPI to be worked out here', { feeds: 'cycle time' }, ''],
    ['a watch KPI to be worked out here', { feeds: 'Takedowns' }, ''],
    ['a KPI that nothing here works out', { feeds: 'Retention' }, '◆ Cannot be worked out here: Retention'],
    ['no KPI to be worked out', { feeds: 'Cycletime' }, '◆ Not in the list: Cycletime. “Cycle time”?'],
    ['the same below the last item', { title: '', feeds: 'Retention' }, '◆ Cannot be worked out here: Retention'],
    ['a mix in another language', { mix: 'Todistettu', distribution: 'Paid' }, '◆ Not in the list: Todistettu'],
    ['a tick that is none', { qa_facts: 'x' }, '◆ Not in the list: x'],
    ['days that are not counted', { working_days: 'No' }, ''],
  ])('%s', (_, row, state) => {
    expect(board([{ title: 'Item', ...row }], lists).rows.get(0)?.b_state ?? '').toBe(state);
  });

  test('it counts above the table', () => {
    expect(board([{ title: 'Item', channel: 'Billboard' }, { feeds: 'Retention' }], lists).head.b_flow).toContain('2 need attention');
  });
});

describe('days', () => {
  const stamps = 'script 2026-10-09 · edit 2026-10-12 · published 2026-10-14';

  test('of a published item: elapsed, working, and by step', () => {
    const row = board([{ title: 'Item', step: 'Published', stamps }]).rows.get(0);
    // Friday to Wednesday: six days, four of them working ones.
    expect(row).toMatchObject({ b_cycle: 6, b_working: 4, b_age: '', b_step_days: 'Script 3 · Edit 2' });
  });

  test('of an item in work, its first day unknown, and in a week off', () => {
    expect(one({ step: 'Script', stamps: 'script 2026-11-14' }, 'b_age')).toBe(3);
    expect(one({ step: 'Edit', stamps: 'script ~2026-11-01 · edit 2026-11-14' }, 'b_age')).toBe('');
    expect(one({ step: 'Edit', stamps: 'script ~2026-11-01 · edit 2026-11-14' }, 'b_step_days')).toBe('Script ? · Edit 2');
    const off = board([{ title: 'Item', step: 'Published', stamps }], { facts: { c_weeks_off: '2' } });
    expect(off.rows.get(0)?.b_working).toBe(1);
  });

  test('what wants attention: its day has passed, it is older than the others were, it stands still', () => {
    const done = Array.from({ length: 7 }, (_, at) => ({
      title: `Done ${at}`,
      step: 'Published',
      stamps: `script 2026-10-0${at + 1} · published 2026-10-0${at + 3}`,
    }));
    const rows = [
      ...done,
      { title: 'Overdue', step: 'Edit', publish_day: START + 41, stamps: 'script 2026-11-15' },
      { title: 'Late', step: 'Script', publish_day: START + 42, stamps: 'script 2026-11-12' },
      { title: 'In time', step: 'Script', stamps: 'script 2026-11-15' },
      { title: 'Stale', step: 'Script', stamps: 'idea 2026-10-01 · script' },
      { title: 'Idea', step: 'Idea', stamps: 'idea 2026-10-01' },
    ];
    const found = board(rows);
    expect(Array.from({ length: 5 }, (_, at) => found.rows.get(7 + at)?.b_state)).toEqual(['■ Past its day', '■ Late', '', '', '']);
    expect(found.head.b_flow).toBe(
      '4 in work · 2 need attention · 85% within 3 days (7 items) · slowest: Script, 2 days · 0.8 published a week',
    );
    expect(one({ step: 'Script', stamps: 'script 2026-11-06' }, 'b_state')).toBe('◐ Stale, 10 days');
  });
});

test('gate, schedule, minutes and quotas above the table', () => {
  const published = (on: number, more: Input): Input => ({ title: 'Out', step: 'Published', publish_day: START + on - 1, ...more });
  const rows = [
    published(2, { stamps: 'script 2026-10-05 · published 2026-10-06', minutes: 50, mix: 'Proven', proof: 'Number', caught: 2 }),
    published(9, { stamps: 'script 2026-10-05 · published 2026-10-20', minutes: 71, mix: 'Uusi', proof: '', corrected: 3 }),
    { title: 'Idea', step: 'Idea', mix: 'New' },
  ];
  expect(board(rows).head.b_plan).toBe(
    'Gate: 2 caught before, 50% of 2 corrected after · on schedule 1 of 6 weeks · 61 minutes an item · ◐ proven 33% (aim 70%) · ✓ new 67% (aim 20%)',
  );
  expect(board(rows, { way: contentWay('growth-loop') }).head.b_plan).toContain('◐ with proof 50% (aim 80%)');
  expect(board([]).head).toEqual({ b_flow: 'Type a title and pick a step: days are noted by themselves.', b_plan: '' });
});

describe('words', () => {
  test.each(PLAYBOOK_IDS)('%s offers its steps, each once', playbook => {
    const way = contentWay(playbook);
    const { steps } = planIn(way);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps).toContain('published');
    const found = board([], { way });
    expect([...found.rows.values()].flatMap(({ b_steps }) => b_steps ?? [])).toHaveLength(steps.length);
  });

  test('a team’s own name of a step is offered, understood, and the standard ones still are', () => {
    const rows = [
      { title: 'Item', step: 'cut', own_words: 'Edit = Cut\nnonsense' },
      { title: 'Other', step: 'Editointi' },
    ];
    const found = board(rows);
    expect([...found.rows.values()].flatMap(({ b_steps }) => b_steps ?? [])).toEqual(['Script', 'Shoot', 'Cut', 'Published', 'Learn']);
    expect([0, 1].map(at => found.rows.get(at)?.b_effective)).toEqual(['Cut', 'Cut']);
    const words = stepWordsIn(['Published = Edit', 'Skrip = Draf']);
    expect(['edit', 'Edit', 'draf', 'qa', ''].map(word => stepOfWord(word, words))).toEqual([
      'published',
      'published',
      'script',
      'qa',
      null,
    ]);
  });

  test('rows without a title are none', () => {
    expect(itemsIn(contentBlock({ step: 'Edit' }, { title: 'A' }), lookedAt(cycleFacts())).items.map(({ index }) => index)).toEqual([1]);
  });
});

describe('whatever people type', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, '#REF!', 'Published', 'published 2026-11-02', 46_310),
    fc.date(),
  );
  const keys = [
    'title',
    'step',
    'stamps',
    'publish_day',
    'kpi',
    'result',
    'minutes',
    'caught',
    'corrected',
    'drafter',
    'checker',
    'own_words',
  ] as const;
  const wild = fc.record(Object.fromEntries(keys.map(key => [key, cell])) as Record<(typeof keys)[number], typeof cell>);

  test('no cell breaks the board or comes out as NaN', () => {
    fc.assert(
      fc.property(fc.array(wild, { maxLength: 8 }), rows => {
        const { head, rows: answers } = board(rows as readonly Input[]);
        for (const row of [head, ...answers.values()])
          for (const value of Object.values(row)) expect(String(value)).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test('the order of the rows changes no item and nothing above them', () => {
    const items = Array.from({ length: 60 }, (_, at) => ({
      ...{ title: `Item ${at}`, step: at % 3 === 0 ? 'Published' : 'Edit', publish_day: START + at },
      stamps: at % 3 === 0 ? `script 2026-10-${10 + (at % 9)} · published 2026-11-0${1 + (at % 9)}` : `edit 2026-11-${10 + (at % 6)}`,
    }));
    const seen = (order: readonly Input[]) => {
      const { head, rows } = board(order);
      const own = order.map((row, at) => [
        row.title,
        rows.get(at)?.b_effective,
        rows.get(at)?.b_age,
        rows.get(at)?.b_cycle,
        rows.get(at)?.b_state,
      ]);
      return { head, own: own.sort(([one], [other]) => String(one).localeCompare(String(other))) };
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), order => expect(seen(order)).toEqual(seen(items))),
      { seed: 12, numRuns: 20 },
    );
  });

  test('ten thousand items get an answer each', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ title: `Item ${at}`, step: 'Edit', stamps: 'edit 2026-11-10' }));
    const { rows } = board(many);
    expect([rows.get(0)?.b_age, rows.get(9999)?.b_age]).toEqual([7, 7]);
  });
});
