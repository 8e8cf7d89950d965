/** Two tries of one command as one step: what the first began and the second finished goes back together, what somebody typed in between does not. */
import fc from 'fast-check';
import { isSecondTry, joined } from '../../../src/sheet/last-step/second-try';
import { type ChangedCell, type Held, printOf, type UndoStep } from '../../../src/sheet/last-step/step';

const cell = (row: string | number, key: string, before: Held, after: Held): ChangedCell => [row, key, before, printOf(after)];
const links = (added: readonly (readonly [string, string])[], ...changed: readonly ChangedCell[]): UndoStep => ({
  links: { added, changed },
});

test.each<readonly [name: string, first: UndoStep, again: UndoStep, is: boolean]>([
  ['the same new row', links([['a', 'x']]), links([['a', 'y']]), true],
  ['the same in a cell', links([], cell('a', 'url', 'old', 'new')), links([], cell('a', 'url', 'typed', 'new')), true],
  ['something else in the same cell', links([], cell('a', 'url', 'old', 'new')), links([], cell('a', 'url', 'new', 'newer')), false],
  ['another row', links([['a', 'x']]), links([['b', 'x']]), false],
  ['a row by number and one by the same id', links([], cell(7, 'url', '', 'new')), links([], cell('7', 'url', '', 'new')), false],
  ['another tab', links([['a', 'x']]), { roadmap: { added: [['a', 'x']], changed: [] } }, false],
])('%s: second try or not', (_, first, again, is) => {
  expect(isSecondTry(first, again)).toBe(is);
});

test.each<readonly [name: string, first: UndoStep, again: UndoStep, both: UndoStep]>([
  [
    'a row of each',
    links([['a', 'x']]),
    links([['b', 'y']]),
    links([
      ['a', 'x'],
      ['b', 'y'],
    ]),
  ],
  ['a row the first did not come to', links([['a', 'x']]), links([['a', 'y']]), links([['a', 'y']])],
  ['a cell the first did not come to', links([], cell('a', 'k', 1, 2)), links([], cell('a', 'k', 1, 2)), links([], cell('a', 'k', 1, 2))],
  ['a cell both wrote', links([], cell('a', 'k', 1, 2)), links([], cell('a', 'k', 2, 3)), links([], cell('a', 'k', 1, 3))],
  ['a cell typed into in between', links([], cell('a', 'k', 1, 2)), links([], cell('a', 'k', 9, 2)), links([], cell('a', 'k', 9, 2))],
  ['a row that went in between and came anew', links([], cell('a', 'k', 1, 2)), links([['a', 'x']]), links([['a', 'x']])],
  [
    'different tabs',
    links([['a', 'x']]),
    { setup: { added: [], changed: [cell(7, 'concept', '', 'tour')] } },
    { ...links([['a', 'x']]), setup: { added: [], changed: [cell(7, 'concept', '', 'tour')] } },
  ],
])('%s', (_, first, again, both) => {
  expect(joined(first, again)).toEqual(both);
});

type Cells = Readonly<Record<string, number>>;

/** What taking back leaves of the cells of one row: see take-back.ts. */
const takenBack = (now: Cells, step: UndoStep): Cells => ({
  ...now,
  ...Object.fromEntries(
    (step.links?.changed ?? []).flatMap(([, key, before, print]) => (printOf(now[key] ?? '') === print ? [[key, Number(before)]] : [])),
  ),
});

test('however far the first try came, both tries together go back to what stood before, but for what was typed in between', () => {
  const KEYS = ['a', 'b', 'c', 'd'];
  const cells = fc.record(Object.fromEntries(KEYS.map(key => [key, fc.nat(3)])));
  fc.assert(
    fc.property(cells, cells, fc.subarray(KEYS), fc.subarray(KEYS), (before: Cells, wanted: Cells, written, touched) => {
      const changes = (from: Cells) =>
        links([], ...KEYS.flatMap(key => (from[key] === wanted[key] ? [] : [cell('row', key, from[key] ?? 0, wanted[key] ?? 0)])));
      const halfWay = { ...before, ...Object.fromEntries(written.map(key => [key, wanted[key] ?? 0])) };
      // Nobody else wants 10.
      const found = { ...halfWay, ...Object.fromEntries(touched.map(key => [key, 10])) };
      const left = takenBack(wanted, joined(changes(before), changes(found)));
      expect(left).toEqual({ ...before, ...Object.fromEntries(touched.map(key => [key, 10])) });
    }),
  );
});
