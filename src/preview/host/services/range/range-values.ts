/**
 * What a range holds: values, formulas, display texts, number formats. Strings are written as if a person typed them.
 *
 * The second layer of `LocalRange`. Dates are instants towards scripts and wall time of the spreadsheet's zone in cells.
 */
import { AUTOMATIC_FORMAT, type Content, type Edit, type Evaluated, MOST_CHARACTERS } from '../../../engine/workbook';
import { checkDimensions, filled, uniformAreas } from '../../file/grid';
import type { OpenFile } from '../../open-file';
import { Missing, Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { type Members, read, write } from '../../script/script-object';
import { shiftedFormula } from '../../values/shifted-formula';
import { instantToSerial, serialToInstant } from '../../values/zone';
import { RangePlace } from './range-place';

/** What `getValue` gives for a cell; blanks are `''`, errors their text, dates instants. */
export function scriptValue(cell: Evaluated | undefined, file: OpenFile): string | number | boolean | Date {
  if (cell === undefined) return '';
  if (cell.error !== undefined) return cell.error.code;
  if (cell.isDate && typeof cell.value === 'number') return new Date(serialToInstant(cell.value, file.zone));
  return cell.value ?? '';
}

/** What a value of a script becomes in a cell; throws Google's sentence for values no cell can hold. */
export function valueContent(value: unknown, file: OpenFile, method: string): Content {
  if (value === null || value === '') return { type: 'blank' };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'number') return Number.isFinite(value) ? { type: 'number', value } : { type: 'typed', value: '=1/0' };
  if (value instanceof Date && Number.isNaN(value.getTime())) throw new Missing(`Range.${method} with a date that is none`);
  if (value instanceof Date) return { type: 'date', serial: instantToSerial(value.getTime(), file.zone) };
  if (typeof value !== 'string')
    throw new Refusal(`The parameters (Object[][]) don't match the method signature for SpreadsheetApp.Range.${method}.`);
  if (value.length > MOST_CHARACTERS)
    throw new Refusal(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
  return { type: 'typed', value };
}

/** A format as Google names it: an automatic one has a pattern too. */
const namedFormat = (format: string): string => (format === '' ? AUTOMATIC_FORMAT : format);

const asFormula = (text: string): string => (text.startsWith('=') ? text : `=${text}`);

export abstract class RangeValues extends RangePlace {
  getValue(): unknown {
    return scriptValue(this.evaluated(true)[0]?.[0], this.file);
  }

  getValues(): unknown[][] {
    return this.evaluated().map(row => row.map(cell => scriptValue(cell, this.file)));
  }

  getDisplayValue(): string {
    return this.evaluated(true)[0]?.[0]?.text ?? '';
  }

  getDisplayValues(): string[][] {
    return this.evaluated().map(row => row.map(cell => cell.text));
  }

  getFormula(): string {
    return this.file.workbook.formulas(this.corner)[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    return this.file.workbook.formulas(this.area).map(row => [...row]);
  }

  isBlank(): boolean {
    return this.evaluated().every(row => row.every(cell => cell.value === null && cell.error === undefined));
  }

  setValue(value: unknown): G.Range {
    return this.writeContents(filled(this.area, value), 'setValue');
  }

  setValues(values: unknown[][]): G.Range {
    return this.writeContents(values, 'setValues');
  }

  setFormula(formula: string): G.Range {
    return this.setFormulas(filled(this.area, '').map((row, r) => row.map((_cell, c) => shiftedFormula(asFormula(formula), r, c))));
  }

  setFormulas(formulas: (string | null)[][]): G.Range {
    return this.writeContents(
      formulas.map(row => row.map(formula => (formula === null || formula === '' ? null : asFormula(formula)))),
      'setFormulas',
    );
  }

  getNumberFormat(): string {
    return namedFormat(this.file.workbook.numberFormats(this.corner)[0]?.[0] ?? '');
  }

  getNumberFormats(): string[][] {
    return this.file.workbook.numberFormats(this.area).map(row => row.map(namedFormat));
  }

  setNumberFormat(format: string): G.Range {
    this.checkFormat(format);
    this.file.write([{ kind: 'numberFormat', area: this.area, format }]);
    return this.self;
  }

  setNumberFormats(formats: string[][]): G.Range {
    checkDimensions(formats, this.area);
    if (formats.some(row => row.some(format => format === null))) throw new Missing('Range.setNumberFormats with null');
    const areas = uniformAreas(this.area, formats);
    for (const { value } of areas) this.checkFormat(value);
    this.file.write(areas.map(({ area, value }) => ({ kind: 'numberFormat', area, format: value })));
    return this.self;
  }

  private checkFormat(format: string): void {
    if (!this.file.workbook.showsFormat(format)) throw new Missing(`the number format "${format}"`);
  }

  protected get corner(): RangePlace['area'] {
    return { ...this.area, rows: 1, columns: 1 };
  }

  private evaluated(onlyFirst = false): readonly (readonly Evaluated[])[] {
    return this.file.evaluated(onlyFirst ? this.corner : this.area);
  }

  private writeContents(values: readonly (readonly unknown[])[], method: string): G.Range {
    checkDimensions(values, this.area);
    const { sheetId, row, column } = this.area;
    const edits: Edit[] = [];
    values.forEach((line, r) => {
      for (let c = 0; c < line.length; c += 1) {
        edits.push({
          kind: 'content',
          at: { sheetId, row: row + r, column: column + c },
          content: valueContent(line[c], this.file, method),
        });
      }
    });
    this.file.write(edits);
    return this.self;
  }
}

export const RANGE_VALUES: Members<Omit<RangeValues, keyof RangePlace>, G.Range> = {
  getValue: read(),
  getValues: read(),
  getDisplayValue: read(),
  getDisplayValues: read(),
  getFormula: read(),
  getFormulas: read(),
  isBlank: read(),
  setValue: write('value'),
  setValues: write('grid'),
  setFormula: write('string'),
  setFormulas: write('grid:string'),
  getNumberFormat: read(),
  getNumberFormats: read(),
  setNumberFormat: write('string'),
  setNumberFormats: write('grid:string'),
};
