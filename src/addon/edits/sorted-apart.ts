/**
 * Names of the Dashboard that were sorted, pasted or taken back without the folded columns to their right: which of these stayed where they were.
 * A sort takes one stretch of columns along, so what lies between the id, which stayed, and a column that is known to have stayed did so, too.
 * What is known: the playbook's own KPIs, how each target was last read, and the unit in the number format beside the name. Pure.
 */
import { keyOfWord } from '../../boards/words';
import { nameKey } from '../../core/name-key';
import { type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import { idOfRows } from '../../sheet/write/row-ids';

/** What people fill, and what the add-on keeps, behind the columns that are seen; in their standard order. */
export const FOLDED = [
  ...(['target_text', 'threshold', 'threshold_action', 'below_action', 'cadence', 'override', 'reason', 'definition', 'source'] as const),
  ...(['unit', 'better', 'aggregate', 'baseline_from', 'baseline_typed', 'id', 'locked', 'past_targets'] as const),
];
export type FoldedKey = (typeof FOLDED)[number];

/** Whether cells of a column stand beside the name they were written for, or beside the id they were written for. */
interface Evidence {
  readonly key: FoldedKey;
  /** What stands in the row, and what is expected beside an id; '' for unknown. */
  readonly found: (row: TableRow) => string;
  readonly expected: (id: string) => string;
  /** Seldom changed by a person: one cell that says otherwise makes the column doubtful. Of others a third may. */
  readonly isSteady: boolean;
}

/** A row whose folded cells stand in another one. */
export interface Displaced {
  readonly to: TableRow;
  readonly from: TableRow;
  readonly id: string;
}

/** `open` where nobody can tell what stayed; null where names and ids agree, or no sort can have parted them. */
export type SortedApart =
  | { readonly kind: 'open' }
  | { readonly kind: 'known'; readonly keys: readonly FoldedKey[]; readonly rows: readonly Displaced[] }
  | null;

export interface KnownOfKpis {
  /** The cell of a playbook's KPI as it was built; '' for another KPI. */
  readonly built: (id: string, key: FoldedKey) => string;
  /** The number format of a figure, which a sort takes along with its cell. */
  readonly formatAt: (row: TableRow, key: 'now' | 'baseline_typed') => string;
  /** Whether the number format beside the name in a row speaks of another unit than that of the other row. */
  readonly speaksAgainst: (named: TableRow, holding: TableRow) => boolean;
}

export function sortedApart(table: Table, known: KnownOfKpis): SortedApart {
  const rows = displaced(table);
  if (rows === null) return null;
  if (rows === 'open') return { kind: 'open' };
  const stayed = new Set<FoldedKey>(['id']);
  const went = new Set<FoldedKey>();
  for (const key of FOLDED) {
    const said = verdict(
      votes(
        rows,
        evidenceOf(key, table, known),
        key === 'unit' ? byUnit(rows, known) : key === 'baseline_typed' ? byFormat(rows, known) : [],
      ),
    );
    if (said === 'both') return { kind: 'open' };
    if (said !== null) (said === 'stayed' ? stayed : went).add(key);
  }
  return settled(table, rows, { stayed, went });
}

/**
 * The rows whose ids have changed places; null where they have not, or not among themselves. A name nobody has written down yet belongs to the one id that
 * is left over.
 */
function displaced(table: Table): readonly Displaced[] | 'open' | null {
  const rows = idOfRows(table).filter(({ before, id }) => before !== id);
  if (!rows.some(({ before, id }) => before !== '' && id !== '')) return null;
  const byId = new Map(rows.map(({ line, before }) => [before, line]));
  const names = new Set(rows.map(({ line }) => nameKey(textOf(line.cells.kpi))));
  if (byId.size !== rows.length || names.size !== rows.length || rows.some(({ id }) => id !== '' && !byId.has(id))) return null;
  const taken = new Set(rows.map(({ id }) => id));
  const left = rows.filter(({ before }) => before === '' || !taken.has(before));
  if (left.length > 1) return 'open';
  return rows.flatMap(({ line: to, id: own }): Displaced[] => {
    const id = own === '' ? (left[0]?.before ?? '') : own;
    const from = byId.get(id);
    return from === undefined ? [] : [{ to, from, id }];
  });
}

/** The format of a KPI's baseline is that of its other figures, which went along with the name. */
function byFormat(rows: readonly Displaced[], { formatAt }: KnownOfKpis): readonly Vote[] {
  return rows.map(({ to, from }) => {
    const [named, here, back] = [formatAt(to, 'now'), formatAt(to, 'baseline_typed'), formatAt(from, 'baseline_typed')];
    return here === back ? '' : here === named ? 'went' : back === named ? 'stayed' : '';
  });
}

const LISTS = { cadence: 'cadences', unit: 'units', better: 'better', aggregate: 'aggregates' } as const;

/** A word of any language as its key. */
function plain(key: FoldedKey, text: string): string {
  const list = key === 'cadence' || key === 'unit' || key === 'better' || key === 'aggregate' ? LISTS[key] : null;
  return list === null ? text : (keyOfWord(list, text) ?? text);
}

function evidenceOf(key: FoldedKey, { rows, silentBoard }: Table, known: KnownOfKpis): readonly Evidence[] {
  const isSteady = key === 'unit' || key === 'definition' || key === 'below_action';
  const built: Evidence = { key, found: ({ cells }) => plain(key, textOf(cells[key])), expected: id => known.built(id, key), isSteady };
  if (key !== 'target_text' || silentBoard !== null) return [built];
  const readings = new Map(rows.map(({ cells }) => [textOf(cells.known_id), textOf(cells.known_reading)]));
  return [built, { key, found: ({ cells }) => textOf(cells.reading), expected: id => readings.get(id) ?? '', isSteady }];
}

type Vote = 'stayed' | 'went' | '';

interface Votes {
  readonly stayed: number;
  readonly went: number;
  readonly isSteady: boolean;
}

function votes(rows: readonly Displaced[], evidence: readonly Evidence[], more: readonly Vote[]): Votes {
  const said = evidence.flatMap(({ found, expected }) =>
    rows.map(({ to, id }): Vote => {
      const [here, named, beside] = [found(to), expected(id), expected(textOf(to.cells.id))];
      if (named === '' || beside === '' || named === beside || here === '') return '';
      return here === named ? 'went' : here === beside ? 'stayed' : '';
    }),
  );
  const count = (wanted: Vote) => [...said, ...more].filter(each => each === wanted).length;
  return { stayed: count('stayed'), went: count('went'), isSteady: evidence.every(each => each.isSteady) };
}

/** A unit that the number format beside the name speaks against stands beside another's. */
function byUnit(rows: readonly Displaced[], { speaksAgainst }: KnownOfKpis): readonly Vote[] {
  const asItStands = rows.filter(({ to }) => speaksAgainst(to, to));
  const putBack = rows.filter(({ to, from }) => speaksAgainst(to, from));
  if (asItStands.length > 0 && putBack.length > 0) return [];
  return [...asItStands.map((): Vote => 'stayed'), ...putBack.map((): Vote => 'went')];
}

function verdict({ stayed, went, isSteady }: Votes): 'stayed' | 'went' | 'both' | null {
  if (stayed + went === 0) return null;
  const few = isSteady ? 0 : 2;
  if (stayed > went * few && (few > 0 || went === 0)) return 'stayed';
  return went > stayed * few && (few > 0 || stayed === 0) ? 'went' : 'both';
}

interface Told {
  readonly stayed: ReadonlySet<FoldedKey>;
  readonly went: ReadonlySet<FoldedKey>;
}

/** Right of the name, what went along ends where what stayed begins; of a column between them, or left of the name, it must not matter. */
function settled({ columns }: Table, rows: readonly Displaced[], { stayed, went }: Told): SortedApart {
  const name = columns.kpi ?? 0;
  const rightOf = (keys: ReadonlySet<FoldedKey>) => [...keys].flatMap(key => columns[key] ?? []).filter(column => column > name);
  const first = Math.min(...rightOf(stayed));
  const last = Math.max(...rightOf(went), 0);
  if (last >= first) return { kind: 'open' };
  const kept = FOLDED.filter(key => {
    const column = columns[key];
    return column !== undefined && (stayed.has(key) || (column > name && column >= first));
  });
  const open = FOLDED.filter(key => {
    const column = columns[key];
    return column !== undefined && !kept.includes(key) && !went.has(key) && !(column > name && column <= last);
  });
  const matters = open.some(key => rows.some(({ to, from }) => textOf(to.cells[key]) !== textOf(from.cells[key])));
  return matters ? { kind: 'open' } : { kind: 'known', keys: kept, rows };
}
