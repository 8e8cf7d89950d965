/**
 * The words scripts use for cell styles, and what they mean to the engine; null asks for the default.
 *
 * Used by the range format services.
 */
import type { CellStyle } from '../../engine/workbook';
import { Refusal } from '../refusal';
import { hexColor } from './colors';

/** One property of a cell's looks: its words for scripts, both ways. */
export interface StyleWord<Word> {
  readonly name: string;
  toStyle(word: Word | null): Partial<CellStyle>;
  fromStyle(style: CellStyle): Word;
}

function refused(name: string, value: unknown): never {
  throw new Refusal(`Invalid argument: ${name} (${String(value)})`);
}

export const BACKGROUND: StyleWord<string> = {
  name: 'color',
  toStyle: word => ({ background: word === null ? '#ffffff' : hexColor(word) }),
  fromStyle: style => style.background,
};

export const FONT_COLOR: StyleWord<string> = {
  name: 'color',
  toStyle: word => ({ fontColor: word === null ? '#000000' : hexColor(word) }),
  fromStyle: style => style.fontColor,
};

export const FONT_WEIGHT: StyleWord<GoogleAppsScript.Spreadsheet.FontWeight> = {
  name: 'fontWeight',
  toStyle: word => (word === null || word === 'normal' || word === 'bold' ? { bold: word === 'bold' } : refused('fontWeight', word)),
  fromStyle: style => (style.bold ? 'bold' : 'normal'),
};

export const FONT_STYLE: StyleWord<GoogleAppsScript.Spreadsheet.FontStyle> = {
  name: 'fontStyle',
  toStyle: word => (word === null || word === 'normal' || word === 'italic' ? { italic: word === 'italic' } : refused('fontStyle', word)),
  fromStyle: style => (style.italic ? 'italic' : 'normal'),
};

export const FONT_LINE: StyleWord<GoogleAppsScript.Spreadsheet.FontLine> = {
  name: 'fontLine',
  toStyle: word => {
    if (word !== null && word !== 'none' && word !== 'underline' && word !== 'line-through') refused('fontLine', word);
    return { underline: word === 'underline', strikethrough: word === 'line-through' };
  },
  fromStyle: style => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
};

export const FONT_SIZE: StyleWord<number> = {
  name: 'size',
  toStyle: word => (word === null || (Number.isInteger(word) && word > 0) ? { fontSize: word ?? 10 } : refused('size', word)),
  fromStyle: style => style.fontSize,
};

export const FONT_FAMILY: StyleWord<string> = {
  name: 'fontFamily',
  toStyle: word => ({ fontFamily: word ?? 'Arial' }),
  fromStyle: style => style.fontFamily,
};

export const HORIZONTAL: StyleWord<string> = {
  name: 'alignment',
  toStyle: word => {
    if (word === null || word === 'normal') return { horizontal: 'general' };
    return word === 'left' || word === 'center' || word === 'right' ? { horizontal: word } : refused('alignment', word);
  },
  fromStyle: style => (style.horizontal === 'general' ? 'general' : style.horizontal),
};

export const VERTICAL: StyleWord<string> = {
  name: 'alignment',
  toStyle: word => {
    if (word === null) return { vertical: 'bottom' };
    return word === 'top' || word === 'middle' || word === 'bottom' ? { vertical: word } : refused('alignment', word);
  },
  fromStyle: style => style.vertical,
};

export const WRAP: StyleWord<boolean> = {
  name: 'isWrapEnabled',
  toStyle: word => ({ wrap: word === null ? 'auto' : word ? 'wrap' : 'overflow' }),
  fromStyle: style => style.wrap === 'wrap' || style.wrap === 'auto',
};

export const WRAP_WORD: StyleWord<CellStyle['wrap']> = {
  name: 'strategy',
  toStyle: word => ({ wrap: word ?? 'auto' }),
  fromStyle: style => style.wrap,
};
