/**
 * The formulas of a drawn workbook as a graph: what each fills, what each reads, whole columns as such. Used by dependencies.test.ts.
 * Sheets follows references by area: a formula that reads `B$4:F` depends on all that stands in these columns, whatever it makes of it.
 */
import type { TabId } from '../../src/contract';
import { GOOGLE_NAMES } from '../../src/preview/engine/formula/google-names';
import { FIRST_ROW, HEADING_ROW, KEY_ROW, type TabSpec } from '../../src/tabs/spec';
import { bare, callsIn } from './formula-parts';

/** One-based, both ends included; the last row of an open column is infinite. */
export interface Area {
  readonly tab: TabId;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface FormulaCell {
  readonly tab: TabId;
  readonly where: string;
  readonly formula: string;
  /** Null for a conditional format: nobody reads it. */
  readonly fills: Area | null;
  readonly reads: readonly Area[];
  /** How many of our functions are called inside each other. */
  readonly ours: number;
}

const REFERENCE = /(?:'((?:[^']|'')+)'!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})(?:\$?(\d+))?)?(?![\w(])/g;

function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Every area a formula names. `down` and `aside` are further cells a conditional format stands in, which read theirs. */
function readsOf(formula: string, here: TabId, tabs: ReadonlyMap<string, TabId>, down = 0, aside = 0): readonly Area[] {
  const text = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...text.matchAll(REFERENCE)].map(([, title, left = '', top = '', right, bottom]) => {
    const tab = title === undefined ? here : tabs.get(title.replace(/''/g, "'"));
    if (tab === undefined) throw new RangeError(`${formula} names an unknown tab.`);
    const last = bottom === undefined ? (right === undefined ? Number(top) : Number.POSITIVE_INFINITY) : Number(bottom);
    return { tab, top: Number(top), bottom: last + down, left: numberOf(left), right: numberOf(right ?? left) + aside };
  });
}

function oursIn(formula: string): number {
  const calls = callsIn(bare(formula)).filter(({ name }) => !GOOGLE_NAMES.has(name));
  return Math.max(0, ...calls.map(({ inside }) => 1 + inside.filter(name => name !== '' && !GOOGLE_NAMES.has(name)).length));
}

/** What a formula in the heading row fills: its column, or its row where it is one row of cells. */
function filled(formula: string, tab: TabId, column: number): Area {
  const row = callsIn(bare(formula)).find(({ name, inside }) => name === 'HSTACK' && inside.length === 0);
  const isRow = row !== undefined && formula.startsWith('=HSTACK(');
  return {
    tab,
    top: HEADING_ROW,
    bottom: isRow ? HEADING_ROW : Number.POSITIVE_INFINITY,
    left: column,
    right: column + (isRow ? row.arguments.length - 1 : 0),
  };
}

/** All formulas of a workbook, one per cell, then one per conditional format. */
export function formulaCells(specs: readonly TabSpec[], tabs: ReadonlyMap<string, TabId>): readonly FormulaCell[] {
  return specs.flatMap(spec => {
    const { id: tab, columns, rows, band, conditional } = spec;
    const one = (row: number, column: number): Area => ({ tab, top: row, bottom: row, left: column, right: column });
    const cell = (where: string, formula: string, fills: Area | null): FormulaCell => {
      return { tab, where, formula, fills, reads: readsOf(formula, tab, tabs), ours: oursIn(formula) };
    };
    const boardWidth = columns.filter(({ board }) => board !== null).length;
    return [
      ...columns.flatMap(({ key, fill, board, each }, index) => [
        ...(fill === null ? [] : [cell(`heading ${key}`, fill, filled(fill, tab, index + 1))]),
        ...(board?.formula == null
          ? []
          : [
              cell(`board ${key}`, board.formula, {
                ...{ tab, top: KEY_ROW, bottom: Number.POSITIVE_INFINITY },
                ...{ left: index + 1, right: index + boardWidth },
              }),
            ]),
        ...(each === null ? [] : rows.map((_, at) => cell(`row of ${key}`, each(FIRST_ROW + at), one(FIRST_ROW + at, index + 1)))),
      ]),
      ...band.flatMap(({ row, column, cell: { own, ...rest } }) => {
        if (own !== 'formula' || !('formula' in rest)) return [];
        const [, width = '1'] = /^=SEQUENCE\(1;(\d+);/.exec(rest.formula) ?? [];
        return [cell(`band ${row}:${column}`, rest.formula, { ...one(row, column + 1), right: column + Number(width) })];
      }),
      ...rows.flatMap(({ cells }, at) =>
        Object.entries(cells).flatMap(([key, value]) =>
          typeof value === 'object' && value !== null
            ? [cell(`cell of ${key}`, value.formula, one(FIRST_ROW + at, columns.findIndex(column => column.key === key) + 1))]
            : [],
        ),
      ),
      ...conditional.map(({ formula, ranges }, index) => {
        const [first] = ranges.flatMap(range => readsOf(range, tab, tabs));
        const [down, aside] = first === undefined ? [0, 0] : [first.bottom - first.top, first.right - first.left];
        return { ...cell(`conditional format ${index}`, formula, null), reads: readsOf(formula, tab, tabs, down, aside) };
      }),
    ];
  });
}

function overlap(one: Area, other: Area): boolean {
  return one.tab === other.tab && one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The most of our functions that work one after another up to a formula, and where; throws where a formula depends on itself. */
export function longestChain(cells: readonly FormulaCell[]): readonly FormulaCell[] {
  const known = new Map<FormulaCell, readonly FormulaCell[]>();
  const open = new Set<FormulaCell>();
  const length = (chain: readonly FormulaCell[]) => chain.reduce((sum, { ours }) => sum + ours, 0);
  const chainTo = (cell: FormulaCell): readonly FormulaCell[] => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    if (open.has(cell)) throw new RangeError(`Circular: ${[...open, cell].map(({ tab, where }) => `${tab} ${where}`).join(' → ')}`);
    open.add(cell);
    const sources = cells.filter(({ fills }) => fills !== null && cell.reads.some(area => overlap(area, fills)));
    const longest = sources.map(chainTo).reduce((most, chain) => (length(chain) > length(most) ? chain : most), []);
    open.delete(cell);
    const chain = [...longest, cell];
    known.set(cell, chain);
    return chain;
  };
  return cells.map(chainTo).reduce((most, chain) => (length(chain) > length(most) ? chain : most), []);
}
