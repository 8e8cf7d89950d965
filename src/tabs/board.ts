/**
 * How a tab shows what its board works out: the board's formula and the columns it fills, the columns of last known values, and the
 * mirrors people see. Used by the tab files. Text only.
 */
import type { TabId } from '../contract';
import { column } from './column';
import { quote } from './formula';
import type { References } from './place';
import { type ColumnSpec, HEADING_ROW, KEY_ROW } from './spec';
import type { ColumnKey, MirroredKey } from './tab-columns';

/** The columns a board fills, keys included: its formula stands in the key row of the first one. */
export function boardColumns(keys: readonly string[], formula: string): readonly ColumnSpec[] {
  return keys.map((key, index) =>
    column(key, { label: '', note: '' }, { visibility: 'hidden', board: index === 0 ? { formula } : { formula: null } }),
  );
}

/** Hidden static columns that only the add-on writes. */
export function knownColumns(keys: readonly string[]): readonly ColumnSpec[] {
  return keys.map(key => column(key, { label: '', note: '' }, { visibility: 'hidden' }));
}

/** Whose values mirrors show: a board's, or the last known ones while it has no answer. */
interface BoardSource<Tab extends TabId> {
  readonly at: References<Tab>;
  readonly tab: Tab;
  /** First column of the board: an error in its key row says that there is no answer, while the cells below it are blank. */
  readonly first: ColumnKey<Tab>;
}

/** The same where rows have names, by which the last known values are found. */
interface NamedSource<Tab extends TabId> extends BoardSource<Tab> {
  readonly named: ColumnKey<Tab>;
}

const ofBoard = <Tab extends TabId>(key: MirroredKey<Tab>) => `b_${key}` as ColumnKey<Tab>;
const ofKnown = <Tab extends TabId>(key: MirroredKey<Tab>) => `known_${key}` as ColumnKey<Tab>;

/**
 * The formula of a mirror, in its heading cell: heading, then the board's values, else the last known ones by the name of the row.
 * @example mirror(…) // `=ARRAYFORMULA(IF(ROW(B$5:B)=ROW();"Now";IF(ISERROR(BD$4);IFERROR(VLOOKUP(B$5:B;AL$5:AO;4;0));BD$5:BD)))`
 */
export function mirror<Tab extends TabId>(from: NamedSource<Tab>, heading: string, key: MirroredKey<Tab>): string {
  const { at, tab, first, named } = from;
  const shown = `IF(ISERROR(${at.letter(tab, first)}$${KEY_ROW});${lastKnown(from, ofKnown(key))};${at.column(ofBoard(key))})`;
  return `=ARRAYFORMULA(IF(ROW(${at.column(named)})=ROW();${quote(heading)};${shown}))`;
}

/** The last known value of each row by its name. */
export function lastKnown<Tab extends TabId>({ at, tab, named }: Omit<NamedSource<Tab>, 'first'>, known: ColumnKey<Tab>): string {
  const start = 'known_name' as ColumnKey<Tab>;
  const width = at.distance(tab, start, known) + 1;
  const table = `${at.letter(tab, start)}$${HEADING_ROW}:${at.letter(tab, known)}`;
  return `IFERROR(VLOOKUP(${at.column(named)};${table};${width};0))`;
}

/** A mirror in a tab whose rows have no names: what is known is kept in the row itself. */
export function rowMirror<Tab extends TabId>(from: BoardSource<Tab>, heading: string, key: MirroredKey<Tab>): string {
  return `=ARRAYFORMULA(IF(ROW(${from.at.column(ofKnown(key))})=ROW();${quote(heading)};${boardElseKnown(from, key)}))`;
}

/** A mirror in a tab that has no names of its own: values and headings as the board gives them, row by row. */
export function plainMirror<Tab extends TabId>(from: BoardSource<Tab>, key: MirroredKey<Tab>): string {
  return `=ARRAYFORMULA(${boardElseKnown(from, key)})`;
}

function boardElseKnown<Tab extends TabId>({ at, tab, first }: BoardSource<Tab>, key: MirroredKey<Tab>): string {
  return `IF(ISERROR(${at.letter(tab, first)}$${KEY_ROW});${at.column(ofKnown(key))};${at.column(ofBoard(key))})`;
}
