/**
 * A spreadsheet for tests: cells by their A1 names, values as short as a table of cases can be.
 */
import { openEngine } from '../../../src/preview/engine/open';
import type { OpenWorkbook } from '../../../src/preview/engine/open-workbook';
import type { Area, Cell, Content, Edit, Evaluated, Value, WorkbookOptions } from '../../../src/preview/engine/workbook';

/** What a cell shows in a case: its value, or its error code. */
export type Shown = Value;

const CLOCK = () => new Date('2026-11-22T10:00:00Z');

const column = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export class Sheet {
  readonly book: OpenWorkbook;
  readonly id: string;

  constructor(options: Partial<WorkbookOptions> = {}) {
    this.book = openEngine({ locale: 'en_US', timeZone: 'Etc/UTC', functions: [], clock: CLOCK, ...options });
    this.id = this.book.activeSheetId();
  }

  cell(a1: string): Cell {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)/.exec(a1) ?? [];
    return { sheetId: this.id, row: Number(row) - 1, column: column(letters) };
  }

  area(a1: string): Area {
    const [first = '', last = first] = a1.split(':');
    const [start, end] = [this.cell(first), this.cell(last)];
    return { ...start, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
  }

  content(a1: string, value: string): Edit {
    return { kind: 'content', at: this.cell(a1), content: { type: 'typed', value } };
  }

  put(contents: Readonly<Record<string, string>>): this {
    this.book.apply(Object.entries(contents).map(([a1, value]) => this.content(a1, value)));
    return this;
  }

  write(a1: string, content: Content): this {
    this.book.apply([{ kind: 'content', at: this.cell(a1), content }]);
    return this;
  }

  at(a1: string): Evaluated {
    return this.book.evaluated(this.area(a1))[0]?.[0] as Evaluated;
  }

  value(a1: string): Shown {
    return shown(this.at(a1));
  }

  text(a1: string): string {
    return this.at(a1).text;
  }

  values(a1: string): Shown[][] {
    return this.book.evaluated(this.area(a1)).map(row => row.map(shown));
  }

  formula(a1: string): string {
    return this.book.formulas(this.area(a1))[0]?.[0] ?? '';
  }

  format(a1: string): string {
    return this.book.numberFormats(this.area(a1))[0]?.[0] ?? '';
  }
}

const shown = (cell: Evaluated): Shown => cell.error?.code ?? cell.value;

/** What a formula on its own gives: a value, or rows when it fills more than one cell. */
export function result(sheet: Sheet, formula: string): Shown | Shown[][] {
  const rows = sheet.book.evaluate(formula).map(row => row.map(shown));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}
