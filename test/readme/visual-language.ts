/**
 * docs/visual-language.md between its marks, as palette, stylesheet and tabs make it. Used by its test and by `npm run readme`.
 *
 * Contrast is that of WCAG 2.2; the grey a colour prints as is its lightness L* of CIELAB, 0 black to 100 white.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TabId } from '../../src/contract';
import { HIDDEN_TABS } from '../../src/cycle-tabs';
import { type Sheet, sheetFor } from '../../src/preview/engine/paper';
import { BLUE, CHART_LINES, INK, NAVY, PAPER, QUIET, RED, STATUS_LOOKS } from '../../src/tabs/palette';
import { KEY_ROW, type TabSpec } from '../../src/tabs/spec';
import { DRAWN } from '../tabs/drawn-tabs';
import { ROOT } from './table';

export const PAGE_FILE = join(ROOT, 'docs', 'visual-language.md');
export const CSS = readFileSync(join(ROOT, 'src', 'sidebar', 'sidebar.css'), 'utf8');

/** Share of light a colour sends back, 0 to 1. Example: `luminance('#ffffff')` → 1. */
function luminance(hex: string): number {
  const part = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** Example: `contrast('#000000', '#ffffff')` → 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness in print without colour. Example: `greyOf('#ffffff')` → 100. */
export function greyOf(hex: string): number {
  const share = luminance(hex);
  return Math.round(share <= 0.008856 ? share * 903.3 : 116 * Math.cbrt(share) - 16);
}

/** The colours of the sidebar by name. */
export const TOKENS: readonly (readonly [name: string, hex: string])[] = [...CSS.matchAll(/^ {2}--([\w-]+): (#[0-9a-f]{6});$/gm)].map(
  ([, name = '', hex = '']) => [name, hex],
);
/** The stylesheet behind its list of colours. */
export const RULES = CSS.slice(CSS.indexOf('}', CSS.indexOf(':root')));

/** Pixels; the base stands in the shorthand of the page. */
const SIDEBAR_SIZES: readonly number[] = [...RULES.matchAll(/font-size: (\d+)px|(\d+)px \/ 1\.45 Arial/g)].map(([, size, base]) =>
  Number(size ?? base),
);

const TAB_COLOURS = { ink: INK, quiet: QUIET, navy: NAVY, blue: BLUE, red: RED };

/** Points a cell of a tab is written in. */
const TAB_SIZES: readonly number[] = [...new Set(DRAWN.flatMap(({ spec }) => [10, ...sizesIn(spec)]))].sort((a, b) => a - b);

function sizesIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'size' && typeof inner === 'number' ? [inner] : sizesIn(inner)));
}

type Column = TabSpec['columns'][number];

const shownOf = ({ columns }: TabSpec): readonly Column[] => columns.filter(({ visibility }) => visibility === 'shown');

const sheetOf = (columns: readonly Column[]): Sheet => sheetFor(columns.reduce((sum, { width }) => sum + width, 0));

/** Per cent of their size at which columns fit the width of A4. */
const scaleOf = (columns: readonly Column[]): number => Math.floor(sheetOf(columns).scale * 100);

/** Of each tab the least over all playbooks and languages, or the most where the sign says so. */
function worst(measure: (spec: TabSpec) => number, sign: 1 | -1 = 1): ReadonlyMap<TabId, number> {
  const found = new Map<TabId, number>();
  for (const { spec } of DRAWN) {
    const now = sign * measure(spec);
    found.set(spec.id, sign * Math.min(now, sign * (found.get(spec.id) ?? sign * now)));
  }
  return found;
}

/** The scale at which each tab fits the page. */
export const printScales = (): ReadonlyMap<TabId, number> => worst(spec => scaleOf(shownOf(spec)));

/** The page of a closed cycle is written at the close; as it is built, it is counted as full. */
const rowsOf = ({ id, rows, spareRows }: TabSpec): number => (id === 'retrospective' ? spareRows : rows.length);

/** Sheets of paper for the rows of the example, the frozen ones on each; the key row is hidden. */
export const printPages = (): ReadonlyMap<TabId, number> =>
  worst(spec => {
    const { room } = sheetOf(shownOf(spec));
    const frozen = spec.heights.reduce((sum, height, row) => (row === KEY_ROW - 1 ? sum : sum + height), 0);
    return Math.max(1, Math.ceil((rowsOf(spec) * spec.rowHeight) / (room - frozen)));
  }, -1);

/** The last column of the part worth printing of a tab that goes on to the right. */
const PART_ENDS: Partial<Readonly<Record<TabId, string>>> = { roadmap: 'status', links: 'problems', experiments: 'trials_b' };

/** The columns that are printed together, where that is not the whole tab: of Setup each table between its gaps. */
function printParts(spec: TabSpec): readonly (readonly Column[])[] {
  const shown = shownOf(spec);
  const end = shown.findIndex(({ key }) => key === PART_ENDS[spec.id]);
  if (end >= 0) return [shown.slice(0, end + 1)];
  const parts: Column[][] = [[]];
  for (const column of shown) {
    if (column.key.startsWith('gap_')) parts.push([]);
    else parts.at(-1)?.push(column);
  }
  return parts;
}

/** The scale of the widest of them. */
export const partScales = (): ReadonlyMap<TabId, number> => worst(spec => Math.min(...printParts(spec).map(scaleOf)));

const table = (heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [heading, heading.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

const steps = (sizes: readonly number[]): string => [...new Set(sizes)].sort((a, b) => a - b).join(', ');

/** What stands between the marks, by their names. */
const PARTS: Readonly<Record<string, () => string>> = {
  statuses: () =>
    table(
      ['first sign', 'text', 'fill', 'contrast', 'grey of the fill'],
      STATUS_LOOKS.map(({ signs, color, background }) => [
        signs.join(' '),
        `\`${color}\``,
        `\`${background}\``,
        contrast(color, background).toFixed(1),
        greyOf(background),
      ]),
    ),
  lines: () =>
    table(
      ['line', 'colour', 'width', 'dashes', 'grey'],
      CHART_LINES.map(({ color, width, dash }, at) => [
        ['actual', 'baseline', 'target', 'forecast'][at] ?? '',
        `\`${color}\``,
        width,
        dash.length === 0 ? 'none' : dash.join(' '),
        greyOf(color),
      ]),
    ),
  tabs: () =>
    table(
      ['colour', '', 'contrast on white'],
      Object.entries(TAB_COLOURS).map(([name, hex]) => [name, `\`${hex}\``, contrast(hex, PAPER).toFixed(1)]),
    ),
  sidebar: () =>
    table(
      ['colour', '', 'contrast on white'],
      TOKENS.map(([name, hex]) => [name, `\`${hex}\``, contrast(hex, '#ffffff').toFixed(1)]),
    ),
  type: () =>
    table(
      ['where', 'sizes'],
      [
        ['sidebar, pixels', steps(SIDEBAR_SIZES)],
        ['tabs, points', steps(TAB_SIZES)],
      ],
    ),
  print: () =>
    table(
      ['tab', 'scale in %', 'sheets of the example', 'columns to select', 'their scale in %'],
      [...printScales()].flatMap(([id, scale]) => {
        if (HIDDEN_TABS.has(id)) return [];
        const spec = DRAWN.find(drawn => drawn.spec.id === id)?.spec;
        const last = spec?.columns.find(({ key }) => key === PART_ENDS[id]);
        const part = last === undefined ? (id === 'setup' ? 'one table after the other' : '') : `up to *${last.heading}*`;
        return [[id, scale, printPages().get(id) ?? '', part, part === '' ? '' : (partScales().get(id) ?? '')]];
      }),
    ),
};

/** A page with everything between its marks exchanged. */
export function withParts(page: string): string {
  return Object.entries(PARTS).reduce((text, [name, part]) => {
    const marks = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
    if (!marks.test(text)) throw new Error(`The marks around ${name} are gone.`);
    return text.replace(marks, (_, before: string, after: string) => `${before}${part()}${after}`);
  }, page);
}
