/**
 * A tab of cells, notes and formats in memory, as far as the parts of the sheet layer ask for it: what they read and write can be looked at
 * without a spreadsheet. The local host says what Google really does with it. Used by the tests of sheet and addon.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = (row: number, column: number): string => `${row}:${column}`;

/** Place and size of a notation such as B7 or B7:C9. */
const areaOf = (a1: string): readonly [row: number, column: number, rows: number, columns: number] => {
  const [[row, column], [last, right]] = a1
    .split(':')
    .map(placeOf)
    .concat([placeOf(a1.split(':')[0] ?? '')]) as [Place, Place];
  return [row, column, last - row + 1, right - column + 1];
};

type Place = readonly [row: number, column: number];

function placeOf(a1: string): Place {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return [Number(digits), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

export class FakeSheet {
  readonly values = new Map<string, unknown>();
  readonly notes = new Map<string, string>();
  readonly formats = new Map<string, string>();
  readonly formulas = new Map<string, string>();
  /** Each write in order, by name. */
  readonly writes: string[] = [];

  constructor(readonly name = 'Tab') {}

  /** As the code under test takes it. */
  get sheet(): Sheet {
    return this as unknown as Sheet;
  }

  getName(): string {
    return this.name;
  }

  getMaxRows(): number {
    return 100;
  }

  getCharts(): never[] {
    return [];
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): unknown[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.values.get(key(row + r, column + c)) ?? ''),
    );
  }

  getRange(first: number | string, second = 0, height = 1, width = 1) {
    const [row, column, rows, columns] = typeof first === 'string' ? areaOf(first) : [first, second, height, width];
    const grid = <T>(of: (at: string) => T): T[][] =>
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(key(row + r, column + c))));
    const put = <T>(name: string, into: Map<string, T>, cells: readonly (readonly T[])[]): void => {
      if (cells.length !== rows || cells.some(line => line.length !== columns)) throw new RangeError(`${name} has another size.`);
      this.writes.push(name);
      for (const [r, line] of cells.entries()) for (const [c, cell] of line.entries()) into.set(key(row + r, column + c), cell);
    };
    return {
      getNotes: () => grid(at => this.notes.get(at) ?? ''),
      setNotes: (cells: string[][]) => put('setNotes', this.notes, cells),
      getNumberFormats: () => grid(at => this.formats.get(at) ?? 'General'),
      setNumberFormats: (cells: string[][]) => put('setNumberFormats', this.formats, cells),
      getFormulas: () => grid(at => this.formulas.get(at) ?? ''),
      getDisplayValues: () => grid(at => String(this.values.get(at) ?? '')),
      setValues: (cells: unknown[][]) => put('setValues', this.values, cells),
      setFormulas: (cells: string[][]) => put('setFormulas', this.formulas, cells),
      clearContent: () =>
        put(
          'clearContent',
          this.values,
          grid(() => ''),
        ),
      getGridId: () => 0,
    };
  }

  getRangeList(notations: readonly string[]) {
    const all = <T>(name: string, into: Map<string, T>, cell: T): void => {
      this.writes.push(name);
      for (const a1 of notations) into.set(key(...placeOf(a1)), cell);
    };
    return {
      setValue: (value: unknown) => all('setValue', this.values, value),
      setNumberFormat: (format: string) => all('setNumberFormat', this.formats, format),
      clearContent: () => all('clearContent', this.values, ''),
      getRanges: () => notations.map(a1 => this.getRange(a1)),
    };
  }

  note(row: number, column: number): string {
    return this.notes.get(key(row, column)) ?? '';
  }

  value(row: number, column: number): unknown {
    return this.values.get(key(row, column));
  }
}
