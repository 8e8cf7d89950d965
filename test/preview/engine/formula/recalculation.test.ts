/** The schedule of a recalculation: random sheets of filled columns show what the library's own schedule shows, computed far less often. */
import * as fc from 'fast-check';
import { registries } from '../../../../src/preview/engine/library';
import type { OpenWorkbook } from '../../../../src/preview/engine/open';
import { openWorkbook } from '../../../../src/preview/engine/open';
import type { Cell, Edit } from '../../../../src/preview/engine/workbook';

const [COLUMNS, ROWS] = [12, 12];
const letterOf = (column: number): string => String.fromCharCode(65 + column);

const open = (): OpenWorkbook => openWorkbook({ locale: 'en_US', timeZone: 'Etc/UTC', functions: [] });

/** A workbook scheduled as the library ships it. */
function openUnpatched(): OpenWorkbook {
  const { coreViewsPluginRegistry } = registries;
  const patched = coreViewsPluginRegistry.get('evaluation');
  // Opening a workbook installs our schedule again unless the name says it is there.
  const shipped = Object.getPrototypeOf(patched) as typeof patched;
  class QuarterdeckEvaluation extends shipped {}
  coreViewsPluginRegistry.replace('evaluation', QuarterdeckEvaluation);
  try {
    return open();
  } finally {
    coreViewsPluginRegistry.replace('evaluation', patched);
  }
}

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

interface Step {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Formulas stand in every second column, the one beside it is for what fills two; who may read whom is drawn by lot. */
const sheets = fc.shuffledSubarray([0, 2, 4, 6, 8, 10], { minLength: 6 }).chain(order => {
  const step: fc.Arbitrary<Step> = fc.nat({ max: 5 }).chain(place =>
    fc.record({
      row: fc.nat({ max: 3 }),
      column: fc.constant(order[place] ?? 0),
      text: contentReading(order.slice(place + 1).flatMap(column => [letterOf(column), letterOf(column + 1)])),
    }),
  );
  return fc.tuple(fc.array(step, { minLength: 4, maxLength: 16 }), fc.array(step, { minLength: 1, maxLength: 5 }));
});

const edit = (workbook: OpenWorkbook, { row, column, text }: Step): Edit => {
  const at: Cell = { sheetId: workbook.sheets()[0]?.id ?? '', row, column };
  return { kind: 'content', at, content: { type: 'typed', value: text } };
};

const shown = (workbook: OpenWorkbook): readonly (readonly string[])[] =>
  workbook
    .evaluated({ sheetId: workbook.sheets()[0]?.id ?? '', row: 0, column: 0, rows: ROWS + 8, columns: COLUMNS })
    .map(cells => cells.map(({ text, error }) => error?.code ?? text));

/** How often a formula was computed while an action ran. */
function computations(workbook: OpenWorkbook, action: () => void): number {
  interface Inside {
    readonly evaluator?: { computeFormulaCell(...args: unknown[]): unknown };
  }
  const { handlers } = workbook.model as unknown as { readonly handlers: readonly Inside[] };
  const evaluator = handlers.find(handler => handler.evaluator)?.evaluator;
  if (evaluator === undefined) throw new Error('The library keeps its evaluator elsewhere now.');
  const { computeFormulaCell } = evaluator;
  let count = 0;
  evaluator.computeFormulaCell = (...args) => {
    count++;
    return computeFormulaCell.apply(evaluator, args);
  };
  action();
  return count;
}

test('random sheets show the same as with the library’s own schedule, after every edit', () => {
  open();
  fc.assert(
    fc.property(sheets, ([sheet, edits]) => {
      const [ours, shipped] = [open(), openUnpatched()];
      for (const workbook of [ours, shipped]) workbook.apply(sheet.map(one => edit(workbook, one)));
      expect(shown(ours)).toEqual(shown(shipped));
      for (const one of edits) {
        for (const workbook of [ours, shipped]) workbook.apply([edit(workbook, one)]);
        expect(shown(ours)).toEqual(shown(shipped));
      }
    }),
    { numRuns: 100 },
  );
});

/** Each column reads the one to its right, so that the library's reading order meets the end of the chain last. */
const CHAIN = Array.from({ length: 20 }, (_, column) => {
  const next = letterOf(column + 1);
  return { row: 0, column, text: column === 19 ? '5' : `=ARRAYFORMULA(IF(ISNUMBER(${next}1:${next}),${next}1:${next}+1,))` };
});

test.each([
  ['ours', open, 19],
  ['as shipped', openUnpatched, 190],
])('a chain of nineteen filled columns is computed once when its end changes: %s', (_, opened, most) => {
  open();
  const workbook = opened();
  workbook.apply(CHAIN.map(one => edit(workbook, one)));
  expect(shown(workbook)[0]?.[0]).toBe('24');
  const count = computations(workbook, () => {
    workbook.apply([edit(workbook, { row: 0, column: 19, text: '6' })]);
    expect(shown(workbook)[0]?.[0]).toBe('25');
  });
  expect(count).toBe(most);
});

test('nothing is computed before somebody looks, and then once for all that was changed', () => {
  const workbook = open();
  workbook.apply(CHAIN.map(one => edit(workbook, one)));
  shown(workbook);
  const [first] = workbook.sheets();
  const change = () => {
    workbook.apply([edit(workbook, { row: 0, column: 19, text: '7' })]);
    workbook.apply([{ kind: 'insertRows', sheetId: first?.id ?? '', before: 5, count: 1 }]);
    workbook.apply([{ kind: 'renameSheet', sheetId: first?.id ?? '', name: 'Renamed' }]);
  };
  expect(computations(workbook, change)).toBe(0);
  expect(computations(workbook, () => expect(shown(workbook)[0]?.[0]).toBe('26'))).toBe(19);
});
