/**
 * Cell styles: the words of Apps Script and those of the library.
 */
import type { Style } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { BorderLine, Borders, CellStyle } from '../workbook';

/** A style of the library; it keeps a font family without knowing what it is. */
type StoredStyle = Style & { fontFamily?: string };

/** The style of a cell that nobody formatted, as in a new spreadsheet. */
export const DEFAULT_STYLE: CellStyle = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontSize: 10,
  fontFamily: 'Arial',
  fontColor: '#000000',
  background: '#ffffff',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: 'auto',
};

/** The library's style of the given properties; the others stay as they are. */
export function storedStyle(style: Partial<CellStyle>): Style {
  const result: Record<string, unknown> = {};
  for (const key of ['bold', 'italic', 'underline', 'strikethrough', 'fontSize', 'fontFamily'] as const) {
    if (style[key] !== undefined) result[key] = style[key];
  }
  if (style.fontColor !== undefined) result.textColor = style.fontColor;
  if (style.background !== undefined) result.fillColor = style.background === '#ffffff' ? '' : style.background;
  if (style.horizontal !== undefined) result.align = style.horizontal === 'general' ? undefined : style.horizontal;
  if (style.vertical !== undefined) result.verticalAlign = style.vertical;
  if (style.wrap !== undefined) result.wrapping = style.wrap === 'auto' ? undefined : style.wrap;
  return result;
}

const hex = (color: string | undefined, fallback: string): string => (color ? color.toLowerCase() : fallback);

/** The contract's style of a stored one. */
export function cellStyle(style: StoredStyle | undefined): CellStyle {
  if (!style) return DEFAULT_STYLE;
  return {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    fontSize: style.fontSize ?? DEFAULT_STYLE.fontSize,
    fontFamily: style.fontFamily ?? DEFAULT_STYLE.fontFamily,
    fontColor: hex(style.textColor, DEFAULT_STYLE.fontColor),
    background: hex(style.fillColor, DEFAULT_STYLE.background),
    horizontal: style.align ?? 'general',
    vertical: style.verticalAlign ?? 'bottom',
    wrap: style.wrapping ?? 'auto',
  };
}

type StoredLine = { readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted'; readonly color: string };

/** The library's line of a border. */
export const storedLine = (line: BorderLine): StoredLine => ({ style: line.style === 'solid' ? 'thin' : line.style, color: line.color });

const lineOf = (line: StoredLine): BorderLine => ({ style: line.style === 'thin' ? 'solid' : line.style, color: line.color.toLowerCase() });

/** The contract's borders of a stored cell; sides without a line are left out. */
export function bordersOf(border: Partial<Record<keyof Borders, StoredLine>> | null | undefined): Borders {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap(side => {
    const line = border?.[side];
    return line ? [[side, lineOf(line)] as const] : [];
  });
  return Object.fromEntries(sides);
}
