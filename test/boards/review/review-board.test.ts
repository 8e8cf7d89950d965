/** REVIEW_BOARD over rows as people fill them: how the KPI stands since, when to look again, and the words of the drop-down. */
import { decisionsIn, latestDecisions, type ReviewInput } from '../../../src/boards/review/decisions';
import { reviewBoard } from '../../../src/boards/review/review-board';
import { checkinBlock, cycleBlock, kpiBlock, type Row, reviewRows, START, watchBlock } from '../blocks';

const TODAY = START + 42;
const kpis = kpiBlock(
  { kpi: 'CTR', id: 'ctr', unit: '%', better: 'Higher', target_text: '2%', baseline_from: 'Typed', baseline_typed: 0.01 },
  { kpi: 'Cost', id: 'cost', unit: 'money', better: 'Lower', target_text: '20', baseline_from: 'Typed', baseline_typed: 35 },
  {
    kpi: 'Spread',
    id: 'spread',
    unit: 'number',
    better: 'Inside the range',
    target_text: '10-15',
    baseline_from: 'Typed',
    baseline_typed: 9,
  },
  { kpi: 'Silent', id: 'silent', unit: 'number', target_text: '5' },
);
const checkIns = checkinBlock(
  { kpi: 'CTR', day: TODAY - 2, value: 0.018 },
  { kpi: 'Cost', day: TODAY - 2, value: 40 },
  { kpi: 'Spread', day: TODAY - 2, value: 12 },
);

function board(rows: readonly Row<ReviewInput>[], language = 'en') {
  const found = reviewBoard({
    reviews: reviewRows(...rows),
    kpis,
    checkIns,
    cycle: cycleBlock({ c_language: language }),
    watch: watchBlock(),
  });
  return rows.map((_, index) => found.rows.get(index)?.b_since ?? '');
}

const LAST_WEEK = TODAY - 7;
test.each<readonly [string, Row<ReviewInput>, string]>([
  ['better than it was', { kpi: 'CTR', value: 0.012, day: LAST_WEEK }, '● On track · 1.8%, better'],
  ['in another case and with blanks', { kpi: ' ctr', value: 0.02, day: LAST_WEEK }, '● On track · 1.8%, worse'],
  ['as it was', { kpi: 'CTR', value: 0.018, day: LAST_WEEK }, '● On track · 1.8%, flat'],
  ['what reads the same is neither better nor worse', { kpi: 'CTR', value: 0.018004, day: LAST_WEEK }, '● On track · 1.8%, flat'],
  ['less is better', { kpi: 'Cost', value: 30, day: LAST_WEEK }, '▽ Worsened · 40\u00a0€, worse'],
  ['inside a range nothing is better', { kpi: 'Spread', value: 9, day: LAST_WEEK }, '✓ Achieved · 12'],
  ['without the value of then', { kpi: 'CTR', day: LAST_WEEK }, '● On track · 1.8%'],
  ['without any number yet', { kpi: 'Silent', value: 3, day: LAST_WEEK }, '✎ Add baseline'],
  ['decided today', { kpi: 'CTR', value: 0.012, day: TODAY }, ''],
  ['without a day', { kpi: 'CTR', value: 0.012 }, '◆ When? The day is missing, or is no date'],
  ['without a subject', { day: LAST_WEEK, decision: 'Stop' }, '◆ About what? The subject is missing'],
  ['a note alone', { note: 'Ask Ann' }, '◆ About what? The subject is missing'],
  ['a word of no list', { kpi: 'CTR', day: LAST_WEEK, decision: 'Sell' }, '◆ “Sell” is no decision of the list'],
  ['a word of another language', { kpi: 'Reels', day: LAST_WEEK, decision: 'Skalér' }, ''],
  ['no KPI', { kpi: 'Carousels about pricing', decision: 'Repeat', day: LAST_WEEK }, ''],
  ['no KPI, its day has come', { kpi: 'Carousels', day: LAST_WEEK, until_day: TODAY }, 'look again'],
  ['its day is tomorrow', { kpi: 'Carousels', day: LAST_WEEK, until_day: TODAY + 1 }, ''],
  [
    'a KPI whose day has come',
    { kpi: 'CTR', value: 0.012, day: LAST_WEEK, until_day: TODAY - 1 },
    '● On track · 1.8%, better · look again',
  ],
  ['a blank row', { day: LAST_WEEK, until_day: TODAY }, ''],
])('%s', (_, row, since) => {
  expect(board([row])).toEqual([since]);
});

test('only the last decision about something asks to be looked at again', () => {
  const row = (day: number, kpi = 'CTR') => ({ kpi, value: 0.02, day, until_day: day + 7 });
  expect(board([row(LAST_WEEK), row(START), row(LAST_WEEK, 'ctr'), row(START, 'Reels')])).toEqual([
    ...['● On track · 1.8%, worse', '● On track · 1.8%, worse', '● On track · 1.8%, worse · look again', 'look again'],
  ]);
});

test('the words of the drop-down stand on top in the language of the tabs, whatever stands in the rows', () => {
  const words = (language: string, rows: readonly Row<ReviewInput>[]) => {
    const cycle = cycleBlock({ c_language: language });
    const { rows: found } = reviewBoard({ reviews: reviewRows(...rows), kpis, checkIns, cycle, watch: watchBlock() });
    return [...found.values()].map(row => row.b_words ?? '').filter(word => word !== '');
  };
  expect(words('en', [])).toEqual(['Scale', 'Iterate', 'Stop', 'Repeat', 'I don’t know yet']);
  expect(words('fi', [{ kpi: 'CTR', day: LAST_WEEK }])).toEqual(['Skaalaa', 'Kehitä', 'Lopeta', 'Toista', 'En tiedä vielä']);
});

test('without a start of the cycle it says nothing', () => {
  const blocks = { kpis, checkIns, watch: watchBlock(), reviews: reviewRows({ kpi: 'CTR', day: START }) };
  expect(reviewBoard({ ...blocks, cycle: cycleBlock({ c_start: '' }) }).rows.size).toBe(0);
});

test('decisions are read in any language, and an unknown word is none', () => {
  const read = decisionsIn(
    reviewRows(
      { kpi: 'A', decision: 'Skaalaa', day: START, until_day: START + 7, owner: 'Aino', note: 'n', value: 1, was: '● On track' },
      { kpi: '', decision: 'Stop' },
      { kpi: 'B', decision: 'perhaps', day: 'soon' },
    ),
  );
  expect(read).toEqual([
    {
      index: 0,
      subject: 'A',
      day: START,
      value: 1,
      was: '● On track',
      decision: 'scale',
      word: 'Skaalaa',
      owner: 'Aino',
      note: 'n',
      until: START + 7,
    },
    { index: 2, subject: 'B', day: null, value: null, was: '', decision: null, word: 'perhaps', owner: '', note: '', until: null },
  ]);
  expect(latestDecisions(read).map(({ subject }) => subject)).toEqual(['A', 'B']);
});
