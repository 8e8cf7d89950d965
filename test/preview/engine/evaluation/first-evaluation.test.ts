/** A file opened once more: it shows, and comes to show, what it does when it is computed from nothing. */
import fc from 'fast-check';
import { Answers } from '../../../../src/preview/engine/answers';
import { openEngine } from '../../../../src/preview/engine/open';
import type { OpenWorkbook } from '../../../../src/preview/engine/open-workbook';
import type { CustomFunction, Edit, Snapshot } from '../../../../src/preview/engine/workbook';
import { Sheet } from '../sheet';

const SIZE = 7;
const total: CustomFunction = {
  name: 'TOTAL',
  description: 'The numbers of an area, added.',
  parameters: [],
  call: ([area]) => ({
    value: Array.isArray(area) ? area.flat().reduce((sum, { value }) => sum + (typeof value === 'number' ? value : 0), 0) : null,
    isDate: false,
  }),
};

interface Opening {
  readonly answers?: Answers;
  readonly day?: string;
  readonly functionsEnabled?: boolean;
}

const opened = (snapshot: Snapshot, { answers = new Answers(), day = '2026-11-22', functionsEnabled = true }: Opening = {}): OpenWorkbook =>
  openEngine({
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    functions: [total],
    functionsEnabled,
    answers,
    clock: () => new Date(`${day}T10:00:00Z`),
    snapshot,
  });

/** What may stand in which columns: formulas read what stands left of them, so that nothing runs in a circle. */
const within = (from: number, to: number, ...texts: string[]) =>
  fc.record({ at: fc.record({ row: fc.nat(SIZE - 1), column: fc.integer({ min: from, max: to }) }), text: fc.constantFrom(...texts) });
const step = fc.oneof(
  within(0, 2, '', 'word', '12', '2026-03-01', '=SEQUENCE(2;2)', '=TODAY()', '=1/0'),
  within(4, 5, '', '=A1+1', '=ARRAYFORMULA(A1:A3&"x")', '=COUNTA(A1:D7)', '=INDIRECT("B3")', '=TOTAL(A1:B3)', '=IF(B1>3;C1;D1:D3)'),
  within(4, 5, '=OFFSET(A1;1;1)', '=HSTACK(A1:A2;C1:C2)', '=LABEL(A1)', '=A1/0', 'in the way'),
  within(7, 8, '=E1&F2', '=TOTAL(E1:F7)', '=INDIRECT("E2")', '=OFFSET(E1;1;1)', '=ARRAYFORMULA(E1:E4&F1:F4)', ''),
);
type Step = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const typed = (sheetId: string, { at, text }: Step): Edit => ({
  kind: 'content',
  at: { sheetId, ...at },
  content: { type: 'typed', value: text },
});

const shown = (book: OpenWorkbook, sheetId: string): unknown => book.evaluated({ sheetId, row: 0, column: 0, rows: SIZE + 3, columns: 11 });

test('cells show the same at once, after each edit and after rows moved', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 14 }), fc.array(step, { minLength: 1, maxLength: 4 }), (contents, edits) => {
      const { book, id } = new Sheet({ functions: [total] });
      book.apply(contents.map(content => typed(id, content)));
      const snapshot = book.snapshot();
      const answers = new Answers();
      const seen = (workbook: OpenWorkbook): unknown => [
        shown(workbook, id),
        workbook.missingFunctions(),
        ...edits.map(edit => {
          workbook.apply([typed(id, edit)]);
          return shown(workbook, id);
        }),
        workbook.apply([{ kind: 'insertRows', sheetId: id, before: 1, count: 1 }]),
        shown(workbook, id),
      ];
      const first = seen(opened(snapshot, { answers }));
      expect(seen(opened(snapshot, { answers }))).toEqual(first);
      expect(seen(opened(snapshot))).toEqual(first);
    }),
    { numRuns: 12, seed: 20260303 },
  );
});

function cellsOf(contents: Readonly<Record<string, string>>): (opening: Opening) => readonly unknown[] {
  const sheet = new Sheet({ functions: [total] }).put(contents);
  const snapshot = sheet.book.snapshot();
  return opening => {
    const book = opened(snapshot, opening);
    return Object.keys(contents).map(a1 => {
      const { error, value } = book.evaluated(sheet.area(a1))[0]?.[0] ?? { value: null };
      return error?.code ?? value;
    });
  };
}

test('another day, an add-on that is off and another file are not mistaken for it', () => {
  const answers = new Answers();
  const cells = cellsOf({ A1: '=TODAY()', A2: '=TOTAL(B1:B2)' });
  expect(cells({ answers })).toEqual([46348, 0]);
  expect(cells({ answers })).toEqual([46348, 0]);
  expect(cells({ answers, day: '2026-11-23' })).toEqual([46349, 0]);
  expect(cells({ answers, functionsEnabled: false })).toEqual([46348, '#NAME?']);
  expect(cellsOf({ A1: '=TODAY()+1', A2: '=TOTAL(B1:B2)' })({ answers })).toEqual([46349, 0]);
});

test('a random number is another at each opening', () => {
  const answers = new Answers();
  const cells = cellsOf({ A1: '=RAND()' });
  expect(cells({ answers })).not.toEqual(cells({ answers }));
});

test('what is typed into one workbook does not show in the next', () => {
  const answers = new Answers();
  const sheet = new Sheet().put({ A1: '1', B1: '=A1+1', C1: '=SEQUENCE(3)' });
  const snapshot = sheet.book.snapshot();
  const values = (book: OpenWorkbook) => book.evaluated(sheet.area('A1:C2')).flatMap(row => row.map(({ value }) => value));
  for (let time = 0; time < 3; time++) {
    const book = opened(snapshot, { answers });
    expect(values(book)).toEqual([1, 2, 1, null, null, 2]);
    book.apply([
      { kind: 'content', at: sheet.cell('A1'), content: { type: 'number', value: 5 } },
      { kind: 'content', at: sheet.cell('C2'), content: { type: 'text', value: 'in the way' } },
    ]);
    expect(values(book)).toEqual([5, 6, null, null, null, 'in the way']);
  }
});
