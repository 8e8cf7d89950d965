/**
 * Typing into the grid by the rules of Sheets: the input line shows what `typedValue` would read, and what is typed goes to `type`.
 *
 * The library's input line reads and writes its own notation and checks its own validations. Four of its methods are replaced for
 * models that belong to a workbook; the rest of it (editing, completion of names, colours of references) stays as it is.
 */

import type { CellPosition } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { dateText } from '../formats/date-formats';
import { originalFormat } from '../formats/number-formats';
import { type Getters, helpers, type SpreadsheetModel, stores } from '../library';
import { positionOf } from '../looks/geometry';
import { type Cell, RefusedEdit } from '../workbook';
import { formulaOf } from './contents';
import type { SheetLocale } from './locales';
import { evaluatedAt } from './reading';

/** What the input line needs of a workbook. */
export interface TypingTarget {
  type(cell: Cell, text: string): void;
  inputText(cell: Cell): string;
}

const targets = new WeakMap<SpreadsheetModel, TypingTarget>();

/** The parts of the library's input line that its declarations keep to themselves. */
interface InputLine {
  readonly model: SpreadsheetModel;
  readonly currentEditedCell: CellPosition;
  readonly notificationStore: { raiseError(text: string): void };
  _currentContent: string;
  setContent(text: string): void;
}

interface InputMethods {
  checkDataValidation(this: InputLine): boolean;
  getCurrentCanonicalContent(this: InputLine): string;
  getComposerContent(this: InputLine, position: CellPosition): { readonly text: string };
  confirmEdition(this: InputLine, content: string): void;
}

const cellAt = ({ sheetId, row, col }: CellPosition): Cell => ({ sheetId, row, column: col });

const METHODS: InputMethods = {
  checkDataValidation: () => true,
  getCurrentCanonicalContent() {
    return this._currentContent;
  },
  getComposerContent(position) {
    return { text: targets.get(this.model)?.inputText(cellAt(position)) ?? '' };
  },
  confirmEdition(content) {
    try {
      targets.get(this.model)?.type(cellAt(this.currentEditedCell), content);
    } catch (error) {
      if (!(error instanceof RefusedEdit)) throw error;
      this.notificationStore.raiseError(error.message);
    }
    this.setContent('');
  },
};

/** Sends what is typed into a model's grid to its workbook; every model of the process must have one. */
export function takeTyping(model: SpreadsheetModel, target: TypingTarget): void {
  targets.set(model, target);
  Object.assign(stores.CellComposerStore.prototype, METHODS);
}

/**
 * What a person would type to get a cell's content, in the locale: its formula, its number with the percent sign, its date.
 *
 * @example inputText(getters, cell, localeOf('fi_FI')) // '4,5%' for 0.045 in a cell formatted as a percentage
 */
export function inputText(getters: Getters, cell: Cell, locale: SheetLocale): string {
  const stored = getters.getCell(positionOf(cell));
  if (!stored) return '';
  const formula = formulaOf(getters, cell, locale);
  if (formula || stored.isFormula) return formula;
  if (stored.content.startsWith("'")) return stored.content;
  const { value, isDate, error } = evaluatedAt(getters, cell);
  if (error) return error.code;
  if (typeof value !== 'number') return typeof value === 'boolean' ? String(value).toUpperCase() : (value ?? '');
  if (isDate) {
    // A time or a duration has no day to be edited.
    const time = value < 1 || /^\[/.test(originalFormat(stored.format)) ? dateText(value, '[h]:mm:ss', locale) : null;
    if (time !== null) return time;
    const format = Number.isInteger(value) ? locale.library.dateFormat : `${locale.library.dateFormat} hh:mm:ss`;
    return helpers.formatValue(value, { format, locale: locale.library });
  }
  const isPercent = stored.format?.replace(/"[^"]*"/g, '').includes('%');
  const shown = isPercent ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return shown.replace('.', locale.decimal);
}
