/**
 * Notes, data validations and checkboxes of a range.
 *
 * The fourth layer of `LocalRange`.
 */
import type { Edit, Validation } from '../../../engine/workbook';
import { alikeRules } from '../../file/alike-rules';
import { cellsWithin, checkDimensions, uniformAreas } from '../../file/grid';
import type * as G from '../../script/google';
import { handed, type Members, own, read, write } from '../../script/script-object';
import { ValidationRule, validationRule } from '../rules/data-validation';
import { RangeFormats } from './range-formats';
import { scriptValue, valueContent } from './range-values';

export abstract class RangeRules extends RangeFormats {
  getNote(): string {
    return this.file.workbook.note(this.corner);
  }

  getNotes(): string[][] {
    return this.perCell(cell => this.file.workbook.note(cell));
  }

  setNote(note: string | null): G.Range {
    const { rows, columns } = this.area;
    this.writeNotes(Array.from({ length: rows }, () => Array.from({ length: columns }, () => note)));
    return this.self;
  }

  setNotes(notes: unknown[][]): G.Range {
    checkDimensions(notes, this.area);
    const text = (note: unknown): string | null => {
      if (typeof note === 'number') return Number.isInteger(note) ? note.toFixed(1) : String(note);
      return note === null || note === undefined || note === '' ? null : String(note);
    };
    this.writeNotes(notes.map(line => line.map(text)));
    return this.self;
  }

  private writeNotes(texts: readonly (readonly (string | null)[])[]): void {
    this.file.write([{ kind: 'notes', area: this.area, texts }]);
  }

  clearNote(): G.Range {
    return this.setNote(null);
  }

  getDataValidation(): G.DataValidation | null {
    return this.ruleOf(this.file.workbook.validation(this.corner));
  }

  getDataValidations(): (G.DataValidation | null)[][] {
    return this.perCell(cell => this.ruleOf(this.file.workbook.validation(cell)));
  }

  setDataValidation(rule: G.DataValidation | null): G.Range {
    this.file.write([{ kind: 'validation', area: this.area, validation: rule === null ? null : own(rule, ValidationRule).validation }]);
    return this.self;
  }

  setDataValidations(rules: (G.DataValidation | null)[][]): G.Range {
    checkDimensions(rules, this.area);
    const given = rules.map(row => row.map(rule => (rule === null ? null : own(rule, ValidationRule).validation)));
    this.file.write(uniformAreas(this.area, alikeRules(given)).map(({ area, value }) => ({ kind: 'validation', area, validation: value })));
    return this.self;
  }

  clearDataValidations(): G.Range {
    return this.setDataValidation(null);
  }

  insertCheckboxes(...values: unknown[]): G.Range {
    const validation: Validation = {
      condition: { criteria: 'CHECKBOX', values: values as Validation['condition']['values'] },
      allowInvalid: false,
      showDropdown: true,
      helpText: null,
    };
    const [checked, unchecked] = [values[0] ?? true, values[1] ?? (values.length === 0 ? false : '')];
    this.file.settle();
    const held = this.file.workbook.evaluated(this.area).flat();
    const contents = [...cellsWithin(this.area)].flatMap((at, index): Edit[] => {
      const value = scriptValue(held[index], this.file);
      return value === checked || value === unchecked
        ? []
        : [{ kind: 'content', at, content: valueContent(unchecked, this.file, 'insertCheckboxes') }];
    });
    this.file.write([
      { kind: 'validation', area: this.area, validation: null },
      ...contents,
      { kind: 'validation', area: this.area, validation },
    ]);
    return this.self;
  }

  removeCheckboxes(): G.Range {
    const edits: Edit[] = [];
    this.eachCheckbox(at => {
      const area = { ...at, rows: 1, columns: 1 };
      edits.push({ kind: 'clear', area, content: true, format: false, validation: true, notes: false });
    });
    this.file.write(edits);
    return this.self;
  }

  check(): G.Range {
    return this.tick(0);
  }

  uncheck(): G.Range {
    return this.tick(1);
  }

  isChecked(): boolean | null {
    const states = new Set<boolean | null>();
    for (const cell of cellsWithin(this.area)) {
      const condition = this.file.workbook.validation(cell)?.condition;
      const value = scriptValue(this.file.workbook.evaluated({ ...cell, rows: 1, columns: 1 })[0]?.[0], this.file);
      states.add(condition?.criteria === 'CHECKBOX' ? value === (condition.values[0] ?? true) : null);
    }
    const [only] = states;
    return states.size === 1 ? (only ?? null) : null;
  }

  private tick(which: 0 | 1): G.Range {
    const edits: Edit[] = [];
    this.eachCheckbox((at, values) => {
      const value = values.length === 0 ? which === 0 : (values[which] ?? '');
      edits.push({ kind: 'content', at, content: valueContent(value, this.file, which === 0 ? 'check' : 'uncheck') });
    });
    this.file.write(edits);
    return this.self;
  }

  private eachCheckbox(visit: (cell: { sheetId: string; row: number; column: number }, values: readonly unknown[]) => void): void {
    this.file.settle();
    for (const cell of cellsWithin(this.area)) {
      const condition = this.file.workbook.validation(cell)?.condition;
      if (condition?.criteria === 'CHECKBOX') visit(cell, condition.values);
    }
  }

  private ruleOf(validation: Validation | null): G.DataValidation | null {
    return validation === null ? null : handed<G.DataValidation>(validationRule(this.file, validation));
  }

  private perCell<T>(visit: (cell: { sheetId: string; row: number; column: number }) => T): T[][] {
    const flat = [...cellsWithin(this.area)].map(visit);
    return Array.from({ length: this.area.rows }, (_row, index) => flat.slice(index * this.area.columns, (index + 1) * this.area.columns));
  }
}

export const RANGE_RULES: Members<Omit<RangeRules, keyof RangeFormats>, G.Range> = {
  getNote: read(),
  getNotes: read(),
  setNote: write('string|null'),
  setNotes: write('grid'),
  clearNote: write(),
  getDataValidation: read(),
  getDataValidations: read(),
  setDataValidation: write('DataValidation|null'),
  setDataValidations: write('grid'),
  clearDataValidations: write(),
  insertCheckboxes: write('', 'value', 'value value'),
  removeCheckboxes: write(),
  check: write(),
  uncheck: write(),
  isChecked: read(),
};
