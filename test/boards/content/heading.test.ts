/**
 * Where the cycle time is heading, against its target, as it stands above Content: worked out once more from the stamps' days alone, by listing the
 * slopes of all pairs (H. Theil 1950; P. K. Sen 1968) and without anything of the product.
 */
import fc from 'fast-check';
import { contentBoard } from '../../../src/boards/content/content-board';
import { contentWay } from '../../../src/tabs/content/way';
import { baselineBlock, contentBlock, cycleBlock, listedBlock, START } from '../blocks';

const DAYS_KPI = 'lead_time';
const LAST_DAY = 90;

interface Published {
  /** Day of the cycle, from 1. */
  readonly out: number;
  /** Days it took, both ends counted. */
  readonly took: number;
}

const iso = (day: number): string => new Date(Date.UTC(2026, 9, 4 + day)).toISOString().slice(0, 10);

function headingOf(items: readonly Published[], target: number | null): string | undefined {
  const rows = items.map(({ out, took }, at) => ({
    title: `Item ${at}`,
    step: 'Published',
    stamps: `script ${iso(out - took + 1)} · published ${iso(out)}`,
  }));
  const kpis = baselineBlock({ kpi: 'Lead time', id: DAYS_KPI, better: 'Lower', target });
  const { head } = contentBoard({
    content: contentBlock(...rows),
    cycle: cycleBlock({ c_shown: START + 89 }),
    way: [[contentWay('signals')]],
    kpis,
    listed: listedBlock(),
  });
  return String(head.b_flow)
    .split(' · ')
    .find(part => part.includes('heading'));
}

const middle = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = sorted.length / 2;
  return ((sorted[Math.ceil(at) - 1] ?? Number.NaN) + (sorted[Math.floor(at)] ?? Number.NaN)) / 2;
};

/** In tenths of a day, so that nothing depends on how a decimal is held; null where too little is known. */
function tenthsOf(items: readonly Published[]): number | null {
  const outs = items.map(({ out }) => out);
  if (items.length < 7 || new Set(outs).size < 3 || Math.max(...outs) - Math.min(...outs) < 28) return null;
  const slopes = items.flatMap((one, at) =>
    items.slice(at + 1).flatMap(other => (one.out === other.out ? [] : [(other.took - one.took) / (other.out - one.out)])),
  );
  const slope = middle(slopes);
  const level = middle(items.map(({ out, took }) => took - slope * out));
  return Math.max(10, Math.round(10 * (level + slope * LAST_DAY) + 1e-7));
}

const published = fc.record({ out: fc.integer({ min: 1, max: 88 }), took: fc.integer({ min: 1, max: 30 }) });

test('the forecast, its sign and the aim are those of the pairs of all items', () => {
  fc.assert(
    fc.property(fc.array(published, { maxLength: 25 }), fc.integer({ min: 1, max: 30 }), (items, aim) => {
      const tenths = tenthsOf(items);
      const said = headingOf(items, aim);
      if (tenths === null) expect(said).toBeUndefined();
      else expect(said).toBe(`${tenths <= 10 * aim ? '✓' : '■'} heading for ${tenths / 10} ${tenths === 10 ? 'day' : 'days'} (aim ${aim})`);
    }),
    { seed: 17, numRuns: 300 },
  );
});

/** Eight items, one a week, each a little longer or shorter than the one before. */
const weekly = (first: number, step: number): readonly Published[] =>
  Array.from({ length: 8 }, (_, at) => ({ out: 10 + 7 * at, took: first + step * at }));

test.each<readonly [string, readonly Published[], number | null, string | undefined]>([
  ['a day longer each week', weekly(3, 1), 10, '■ heading for 14.4 days (aim 10)'],
  ['always the same, as aimed at', weekly(5, 0), 5, '✓ heading for 5 days (aim 5)'],
  ['a day shorter each week, never below one', weekly(9, -1), 3, '✓ heading for 1 day (aim 3)'],
  ['without a target', weekly(5, 0), null, 'heading for 5 days'],
  ['one item that took a quarter moves nothing', [...weekly(5, 0), { out: 60, took: 60 }], 5, '✓ heading for 5 days (aim 5)'],
  ['six items', weekly(5, 0).slice(0, 6), 5, undefined],
  ['all within four weeks', weekly(5, 0).map(({ took }, at) => ({ out: 10 + 3 * at, took })), 5, undefined],
  ['nothing', [], 5, undefined],
])('%s', (_, items, aim, expected) => {
  expect(headingOf(items, aim)).toBe(expected);
});

test('what reads as the aim has reached it', () => {
  // 6.035 days to come: shown as 6, of 6.
  const took = [5, 5, 6, 4, 5, 6, 6];
  const items = [77, 65, 88, 21, 31, 53, 37].map((out, at) => ({ out, took: took[at] ?? 0 }));
  expect(headingOf(items, 6)).toBe('✓ heading for 6 days (aim 6)');
});
