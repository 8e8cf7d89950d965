/**
 * Finds text that is cut off in its cell, measured with the grid's real font.
 *
 * Used by the browser tests on every tab. Measures are those of Google Sheets: 3 px on both sides of a text, numbers never reach
 * into the next cell, texts do while it is blank, wrapped texts are counted in lines.
 */
import type { Page } from 'playwright-core';
import { cellName } from './a1';
import { measureCells } from './cell-measures';

/** A cell as measured in the page; widths and heights are pixels. */
export interface MeasuredCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Numbers, dates, check marks and errors; only real texts may flow into neighbours. */
  readonly isText: boolean;
  readonly wrap: 'overflow' | 'wrap' | 'clip';
  readonly align: 'left' | 'center' | 'right';
  readonly width: number;
  readonly height: number;
  readonly fontPixels: number;
  /** The paragraphs of the text with the widths of their words. */
  readonly paragraphs: readonly { readonly whole: number; readonly words: readonly number[] }[];
  readonly space: number;
  /** Width of the blank cells beside it, up to the first filled one. */
  readonly blankLeft: number;
  readonly blankRight: number;
  /** Room taken by the arrow of a drop-down. */
  readonly arrow: number;
}

/** A cell whose text is cut off. */
export interface OverflowingCell {
  readonly cell: string;
  readonly text: string;
  /** In which direction it lacks how many pixels. */
  readonly lacks: { readonly direction: 'width' | 'height'; readonly pixels: number };
}

const sidePixels = 3;
const lineHeightOfArial = 1.15;
const verticalPixels = 3;

/** A tagged address is copied, not read, and as long as its page and words make it. */
export const isTaggedAddress = (text: string): boolean => /^https:.*utm_/.test(text);

/** Every cell of the tab in front that is not hidden and whose text is cut off. */
export async function overflowingCells(page: Page): Promise<readonly OverflowingCell[]> {
  const cells = await page.evaluate(measureCells);
  return cells.flatMap(cell => {
    const lacks = lackOf(cell);
    return lacks === null || isTaggedAddress(cell.text) ? [] : [{ cell: cellName(cell.row, cell.column), text: cell.text, lacks }];
  });
}

/** What a cell lacks to show its text whole, or null. */
export function lackOf(cell: MeasuredCell): OverflowingCell['lacks'] | null {
  const inside = cell.width - 2 * sidePixels - cell.arrow;
  if (cell.wrap === 'wrap' && cell.isText) return lackOfWrapped(cell, inside);
  const needed = Math.max(0, ...cell.paragraphs.map(paragraph => paragraph.whole));
  const room = cell.isText && cell.wrap === 'overflow' ? inside + roomBeside(cell, needed - inside) : inside;
  return lack('width', needed - room) ?? lackOfHeight(cell, cell.paragraphs.length);
}

/** Centred text flows to both sides alike, so the narrower side decides. */
function roomBeside(cell: MeasuredCell, missing: number): number {
  if (missing <= 0) return 0;
  if (cell.align === 'left') return cell.blankRight;
  if (cell.align === 'right') return cell.blankLeft;
  return 2 * Math.min(cell.blankLeft, cell.blankRight);
}

function lackOfWrapped(cell: MeasuredCell, inside: number): OverflowingCell['lacks'] | null {
  const widest = Math.max(0, ...cell.paragraphs.flatMap(paragraph => paragraph.words));
  const lines = cell.paragraphs.map(({ words }) => linesOf(words, cell.space, inside)).reduce((sum, count) => sum + count, 0);
  return lack('width', widest - inside) ?? lackOfHeight(cell, lines);
}

/** How many lines words fill when each line takes what fits, at least one. */
export function linesOf(words: readonly number[], space: number, inside: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const withWord = used === 0 ? word : used + space + word;
    if (withWord > inside && used > 0) {
      lines += 1;
      used = word;
    } else used = withWord;
  }
  return lines;
}

function lackOfHeight(cell: MeasuredCell, lines: number): OverflowingCell['lacks'] | null {
  return lack('height', lines * cell.fontPixels * lineHeightOfArial + verticalPixels - cell.height);
}

function lack(direction: 'width' | 'height', pixels: number): OverflowingCell['lacks'] | null {
  // Half a pixel is lost in rounding, not on the screen.
  return pixels > 0.5 ? { direction, pixels: Math.ceil(pixels) } : null;
}
