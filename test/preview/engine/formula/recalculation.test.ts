/** Recalculation: whatever was edited in whatever order, cells show what a workbook opened afresh with the same contents shows. */
import * as fc from 'fast-check';
import type { Edit } from '../../../../src/preview/engine/workbook';
import { Sheet } from '../sheet';

const [COLUMNS, ROWS] = [12, 12];
const letterOf = (column: number): string => String.fromCharCode(65 + column);

const row = fc.integer({ min: 1, max: ROWS });

/** What a cell may hold when it reads only the columns given: no cell comes to depend on itself. */
function contentReading(columns: readonly string[]): fc.Arbitrary<string> {
  const typed = fc.oneof(
    fc.integer({ min: 1, max: 6 }).map(count => `=SEQUENCE(${count})`),
    fc.integer({ min: 0, max: 9 }).map(String),
    fc.constant(''),
  );
  if (columns.length === 0) return typed;
  const letter = fc.constantFrom(...columns);
  const span = fc.tuple(letter, row, row).map(([column, a, b]) => `${column}${Math.min(a, b)}:${column}${Math.max(a, b)}`);
  const open = fc.tuple(letter, fc.integer({ min: 1, max: 3 })).map(([column, from]) => `${column}${from}:${column}`);
  const area = fc.oneof(open, open, span);
  return fc.oneof(
    { weight: 3, arbitrary: area.map(range => `=ARRAYFORMULA(IF(ISNUMBER(${range}),${range}+1,${range}))`) },
    fc.tuple(area, area).map(([a, b]) => `=ARRAYFORMULA(IFERROR(${a}+${b},"?"))`),
    // A branch that is read only sometimes.
    fc.tuple(letter, row, area, area).map(([column, at, a, b]) => `=ARRAYFORMULA(IF(${column}${at}>3,${a},${b}))`),
    fc.tuple(area, area).map(([a, b]) => `=HSTACK(${a},${b})`),
    area.map(range => `=SUM(${range})`),
    fc.tuple(letter, row).map(([column, at]) => `=${column}${at}`),
    fc.tuple(letter, row).map(([column, at]) => `=INDIRECT("${column}${at}")`),
    typed,
  );
}

type Step = readonly [a1: string, text: string];

/** Formulas stand in every second column, the one beside it is for what fills two; who may read whom is drawn by lot. */
const sheets = fc.shuffledSubarray([0, 2, 4, 6, 8, 10], { minLength: 6 }).chain(order => {
  const step: fc.Arbitrary<Step> = fc.nat({ max: 5 }).chain(place =>
    fc.tuple(
      fc.nat({ max: 3 }).map(down => `${letterOf(order[place] ?? 0)}${down + 1}`),
      contentReading(order.slice(place + 1).flatMap(column => [letterOf(column), letterOf(column + 1)])),
    ),
  );
  return fc.tuple(fc.array(step, { minLength: 4, maxLength: 16 }), fc.array(step, { minLength: 1, maxLength: 5 }));
});

const shown = (sheet: Sheet) => sheet.values(`A1:${letterOf(COLUMNS - 1)}${ROWS + 8}`);

test('a spilled cell read by INDIRECT and by a formula that was an array before', () => {
  const sheet = new Sheet();
  for (const [a1, text] of [
    ['C1', '=SEQUENCE(5)'],
    ['G1', '=C5'],
    ['A1', '=INDIRECT("C5")'],
    ['I1', '=G1'],
    ['I1', '=SUM(G1:G)'],
    ['I1', '=ARRAYFORMULA(IF(ISNUMBER(G1:G);G1:G+1;G1:G))'],
    ['I1', '=INDIRECT("G1")'],
  ] as const) {
    sheet.put({ [a1]: text });
  }
  expect(['G1', 'A1', 'I1'].map(a1 => sheet.value(a1))).toEqual([5, 5, 5]);
});

test('random sheets show after every edit what a workbook opened with their contents shows', () => {
  fc.assert(
    fc.property(sheets, ([first, edits]) => {
      const contents: Record<string, string> = Object.fromEntries(first);
      const edited = new Sheet().put(contents);
      for (const [a1, text] of edits) {
        edited.put({ [a1]: text });
        contents[a1] = text;
        expect(shown(edited)).toEqual(shown(new Sheet().put(contents)));
      }
    }),
    { numRuns: 40, seed: 939898247 },
  );
});

test('a computed reference to a cell that hangs on a spilled one is right in a workbook computed from nothing', () => {
  const sheet = new Sheet().put({ A1: '=C5', C1: '=SEQUENCE(5)', G1: '=C5', I1: '=INDIRECT("G1")', K1: '=I1+1' });
  expect(['A1', 'G1', 'I1', 'K1'].map(a1 => sheet.value(a1))).toEqual([5, 5, 5, 6]);
  sheet.book.apply([{ kind: 'renameSheet', sheetId: sheet.id, name: 'Renamed' }]);
  expect(['A1', 'G1', 'I1', 'K1'].map(a1 => sheet.value(a1))).toEqual([5, 5, 5, 6]);
});

const at = fc.nat({ max: ROWS - 1 });
/** Changes of structure, after which everything is computed anew when somebody looks. */
const structure: fc.Arbitrary<(sheet: Sheet) => Edit> = fc.oneof(
  at.map(
    before =>
      (sheet: Sheet): Edit => ({ kind: 'insertRows', sheetId: sheet.id, before, count: 1 }),
  ),
  at.map(
    down =>
      (sheet: Sheet): Edit => ({ kind: 'deleteRows', sheetId: sheet.id, row: down, count: 1 }),
  ),
  fc.nat().map(
    number =>
      (sheet: Sheet): Edit => ({ kind: 'renameSheet', sheetId: sheet.id, name: `Tab ${number}` }),
  ),
  at.map(
    down =>
      (sheet: Sheet): Edit => ({ kind: 'rowsHidden', sheetId: sheet.id, row: down, count: 1, hidden: true }),
  ),
);

test('a workbook nobody looked at between its changes shows what one looked at after each shows', () => {
  fc.assert(
    fc.property(sheets, fc.array(fc.option(structure), { minLength: 5, maxLength: 5 }), ([first, edits], changes) => {
      const [watched, unseen] = [new Sheet(), new Sheet()];
      for (const sheet of [watched, unseen]) {
        sheet.put(Object.fromEntries(first));
        edits.forEach(([a1, text], index) => {
          const change = changes[index]?.(sheet);
          if (change !== undefined) sheet.book.apply([change]);
          if (sheet === watched) shown(sheet);
          sheet.put({ [a1]: text });
          if (sheet === watched) shown(sheet);
        });
      }
      expect(shown(unseen)).toEqual(shown(watched));
    }),
    { numRuns: 60 },
  );
});

test('the second of two sorts in a batch sees the values the first one left', () => {
  const sheet = new Sheet().put({ A1: 'ccc', A2: 'a', A3: 'bb', B1: '=LEN(A1)', B2: '=LEN(A2)', B3: '=LEN(A3)' });
  expect(sheet.value('B1')).toBe(3);
  const by = (column: number, ascending: boolean): Edit => ({ kind: 'sort', area: sheet.area('A1:B3'), by: [{ column, ascending }] });
  sheet.book.apply([by(0, true), by(1, false)]);
  expect(['A1', 'A2', 'A3'].map(a1 => sheet.value(a1))).toEqual(['ccc', 'bb', 'a']);
});

test('what several edits change is computed once, when somebody looks', () => {
  const asked: unknown[] = [];
  const listening = {
    name: 'LISTENING',
    description: 'Tells how often it was asked.',
    parameters: [],
    call: ([argument]: readonly unknown[]) => {
      asked.push(argument);
      return { value: asked.length, isDate: false };
    },
  };
  const sheet = new Sheet({ functions: [listening] }).put({ A1: '1', B1: '=LISTENING(A1)' });
  sheet.put({ A1: '2' }).put({ A1: '3' });
  expect(asked).toEqual([]);
  expect(sheet.value('B1')).toBe(1);
  expect(asked).toEqual([{ value: 3, isDate: false }]);
});
