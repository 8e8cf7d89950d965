/** What a close teaches about the plan: targets as reached, rules without effect, people's sentences, formats that posts speak for. */
import { PLAIN_SIGNS } from '../../../src/boards/clock';
import { type CloseRecord, closeRecord } from '../../../src/boards/close/close-record';
import { learnedFrom } from '../../../src/boards/close/learned';
import { measureKpis } from '../../../src/boards/kpi/measured';
import { nameKey } from '../../../src/core/name-key';
import { checkinBlock, cycleBlock, kpiBlock, type Row, ruleBlock, START, watchBlock } from '../blocks';

type Kpi = Row<'kpi' | 'id' | 'better' | 'target_text' | 'baseline_typed'>;

const LAST = START + 89;

/** A KPI that began at 10 and ended at a value, on the last day. */
function record(row: Kpi, value: number | null): CloseRecord {
  const kpis = kpiBlock({ kpi: 'Clicks', id: 'k', unit: 'number', target_text: '20', baseline_from: 'Typed', baseline_typed: 10, ...row });
  const checkIns = value === null ? checkinBlock() : checkinBlock({ kpi: 'Clicks', day: LAST - 2, value });
  const measured = measureKpis({ kpis, checkIns, cycle: cycleBlock({ c_shown: LAST }), watch: watchBlock() });
  if (measured === null) throw new Error('The cycle has no start.');
  return closeRecord(measured, ruleBlock());
}

test.each<readonly [string, Kpi, number | null, string | undefined]>([
  ['reached more than was asked for', {}, 26, '+160%'],
  ['missed, but better than before', {}, 13, '+30%'],
  ['a relative target', { target_text: '+50%' }, 12, '+20%'],
  ['lower is better', { better: 'Lower', target_text: '5' }, 8, '-20%'],
  ['below zero', { baseline_typed: -10, target_text: '+80%' }, -5, '+50%'],
  ['worse than before', {}, 9, undefined],
  ['worse upwards', { better: 'Lower', target_text: '5' }, 12, undefined],
  ['less than half a per cent', {}, 10.04, undefined],
  ['a bound that is kept', { target_text: '≥ 15' }, 18, undefined],
  ['from nothing', { baseline_typed: 0 }, 5, undefined],
  ['never measured', {}, null, undefined],
])('%s', (_, row, value, target) => {
  const { targets, finals } = learnedFrom(record(row, value), new Map(), [], PLAIN_SIGNS);
  expect([targets.get('k'), finals.get('k')]).toEqual([target, value ?? undefined]);
});

test('a target has the percent sign of the workbook’s language', () => {
  const finnish = { decimal: ',', grouping: '\u00a0', percent: '\u00a0%' } as const;
  expect(learnedFrom(record({}, 13), new Map(), [], finnish).targets.get('k')).toBe('+30\u00a0%');
});

test('a KPI without an id is not known by the next cycle', () => {
  const { targets, finals } = learnedFrom(record({ id: '' }, 26), new Map([[nameKey('Clicks'), 'The form']]), [], PLAIN_SIGNS);
  expect([targets.size, finals.size]).toEqual([0, 0]);
});

test('sentences belong to their KPI, however it is written; blank ones are none', () => {
  const said = (name: string, text: string) => learnedFrom(record({}, 26), new Map([[nameKey(name), text]]), [], PLAIN_SIGNS).reasons;
  expect([...said(' clicks', 'The form')]).toEqual([['k', 'The form']]);
  expect([...said('Clicks', ''), ...said('Leads', 'The form')]).toEqual([]);
});

test('rules that never helped are left out, those that did or were not judged stay', () => {
  const rule = (sign: string, retire: boolean) => ({ sign, fired: 4, helped: retire ? 0 : 2, judged: 4, retire });
  const { dropped } = learnedFrom({ kpis: [], rules: [rule('Clicks fall', true), rule('Views fall', false)] }, new Map(), [], PLAIN_SIGNS);
  expect([...dropped]).toEqual([nameKey('Clicks fall')]);
});

test('formats with evidence stand by what their posts did, whatever the sign of a minus; other kinds and guesses are left out', () => {
  const entry = (name: string, lift: string, kind = 'format') => ({ kind, name, lift });
  const entries = [
    entry('Reel', '+4% (6)'),
    entry('Story', '\u221212 % (4)'),
    entry('Carousel', '+31 % (5)'),
    entry('Demo', ''),
    entry('Q', '+90% (5)', 'hook'),
  ];
  expect(learnedFrom({ kpis: [], rules: [] }, new Map(), entries, PLAIN_SIGNS).formats).toEqual(['Carousel', 'Reel', 'Story']);
});
