/** The agenda of a review: what is talked about and why, the worst three, and an order that no figure changes. */
import fc from 'fast-check';
import { measureKpis } from '../../../src/boards/kpi/measured';
import { type Alarms, agendaOf } from '../../../src/boards/review/agenda';
import type { Reason } from '../../../src/core/review/review';
import { checkinBlock, cycleBlock, kpiBlock, type Row, START, watchBlock } from '../blocks';

const TODAY = START + 42;
const QUIET: Alarms = { crossed: new Set(), fired: new Set() };

interface Given {
  readonly name: string;
  /** Value this week and the week before; null for a KPI without any. */
  readonly now: number | null;
  readonly before?: number;
  readonly row?: Row<'override' | 'star' | 'target_text'>;
}

/** KPIs that go from 10 to 20 by day 90; on day 43 about 13.8 is on plan. */
function agenda(given: readonly Given[], { alarms = QUIET, outputs = [] as readonly string[], age = 2 } = {}) {
  const kpis = kpiBlock(
    ...given.map(({ name, row }) => ({
      ...{ kpi: name, id: name.toLowerCase(), unit: 'number', target_text: '20', baseline_from: 'Typed', baseline_typed: 10 },
      ...row,
    })),
  );
  const checkIns = checkinBlock(
    ...given.flatMap(({ name, now, before }) => [
      ...(before === undefined ? [] : [{ kpi: name, day: TODAY - 7 - age, value: before }]),
      ...(now === null ? [] : [{ kpi: name, day: TODAY - age, value: now }]),
    ]),
  );
  const on = (day: number) => measureKpis({ kpis, checkIns, cycle: cycleBlock({ c_shown: day }), watch: watchBlock() });
  const [measured, earlier] = [on(TODAY), on(TODAY - 7)];
  if (measured === null) throw new Error('The cycle has no start.');
  const { talk, normal, worst } = agendaOf(measured, earlier, alarms, new Set(outputs));
  const names = (items: typeof talk) => items.map(({ each }) => each.kpi.name);
  return { talk: names(talk), normal: names(normal), worst: names(worst), reasons: talk.map(({ reasons }) => reasons) };
}

test.each<readonly [string, Given, Partial<Record<'crossed' | 'fired', boolean>>, readonly Reason[]]>([
  ['on plan', { name: 'A', now: 15 }, {}, []],
  ['at risk', { name: 'A', now: 12.8 }, {}, ['at_risk']],
  ['off track', { name: 'A', now: 11 }, {}, ['red']],
  ['worse than the baseline', { name: 'A', now: 5 }, {}, ['red']],
  ['on plan, but worse than a week ago', { name: 'A', now: 15, before: 21 }, {}, ['worse']],
  ['a threshold is crossed though it is on plan', { name: 'A', now: 15 }, { crossed: true }, ['threshold']],
  ['a rule fires as well', { name: 'A', now: 11 }, { crossed: true, fired: true }, ['threshold', 'red', 'rule']],
  ['no number', { name: 'A', now: null }, {}, ['open']],
  ['a target nobody can read', { name: 'A', now: 15, row: { target_text: 'much' } }, {}, ['open']],
  ['a person has paused it', { name: 'A', now: 5, row: { override: '‖ Paused' } }, { crossed: true, fired: true }, []],
  ['a person says it is on track', { name: 'A', now: 5, row: { override: '● On track' } }, {}, []],
  ['a person says it is off track', { name: 'A', now: 15, row: { override: '■ Off track' } }, {}, ['red']],
])('%s', (_, given, { crossed = false, fired = false }, reasons) => {
  const alarms = { crossed: new Set(crossed ? ['a'] : []), fired: new Set(fired ? ['a'] : []) };
  const found = agenda([given], { alarms });
  expect(found.reasons).toEqual(reasons.length === 0 ? [] : [reasons]);
  expect(found.normal).toEqual(reasons.length === 0 ? ['A'] : []);
});

test('a stale number is talked about, and asks for no decision', () => {
  const found = agenda([{ name: 'A', now: 15 }], { age: 20 });
  expect([found.reasons, found.worst]).toEqual([[['stale']], []]);
});

test('the worst three: a crossed threshold before red ones, a star before its like, the rest stays in the talk', () => {
  const given = [
    { name: 'Risky', now: 12.8 },
    { name: 'Red', now: 11 },
    { name: 'Star', now: 11, row: { star: '★' } },
    { name: 'Crossed', now: 15 },
    { name: 'Fine', now: 15 },
    { name: 'Silent', now: null },
  ];
  const found = agenda(given, { alarms: { crossed: new Set(['crossed']), fired: new Set() } });
  expect(found.worst).toEqual(['Crossed', 'Star', 'Red']);
  expect(found.talk).toEqual(['Risky', 'Red', 'Star', 'Crossed', 'Silent']);
});

test('inputs come before outputs, each in the order of the Dashboard', () => {
  const found = agenda(
    ['Leads', 'CTR', 'Sales', 'Saves'].map(name => ({ name, now: 11 })),
    { outputs: ['leads', 'sales'] },
  );
  expect(found.talk).toEqual(['CTR', 'Saves', 'Leads', 'Sales']);
});

test('whatever the figures, the order is the same and nobody is left out', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F'];
  const figures = fc.array(fc.option(fc.double({ min: 0, max: 40, noNaN: true })), { minLength: 6, maxLength: 6 });
  const some = fc.subarray(names.map(name => name.toLowerCase()));
  fc.assert(
    fc.property(figures, figures, some, some, some, (now, before, crossed, fired, outputs) => {
      const given = names.map((name, at) => ({ name, now: now[at] ?? null, ...(before[at] == null ? {} : { before: before[at] }) }));
      const found = agenda(given, { alarms: { crossed: new Set(crossed), fired: new Set(fired) }, outputs });
      const isOutput = (name: string) => outputs.includes(name.toLowerCase());
      const order = [...names.filter(name => !isOutput(name)), ...names.filter(isOutput)];
      expect(found.talk).toEqual(order.filter(name => found.talk.includes(name)));
      expect(found.normal).toEqual(order.filter(name => !found.talk.includes(name)));
      expect(found.worst.length).toBeLessThanOrEqual(3);
      expect(found.worst.filter(name => !found.talk.includes(name))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
