/**
 * The columns of our tabs in which people type figures, with the unit each row counts in: one list for edits, which put right what Sheets made a time or
 * a day of, and for edits and the sheet check, which tell a figure in another unit.
 */

import type { TabId } from '../../contract';
import { EXPERIMENT_COUNTS } from '../../core/experiment/fields';
import type { Unit } from '../../core/kpi/unit';
import { nameKey } from '../../core/name-key';
import { unitOf } from '../../sheet/read/number-unit';
import { type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';

type Cells = TableRow['cells'];

export interface FigureColumn {
  readonly key: string;
  /** What the row is about: the name of its KPI, for a count of its test, item or link; blank while it says none. */
  readonly about: (cells: Cells) => string;
  /** Null while the row has none: any unit may become its own. */
  readonly unit: (cells: Cells) => Unit | null;
  /** A count, or minutes, whatever its KPI is measured in. */
  readonly isCount: boolean;
}

/** Times and days over these are read by files of their own. */
const READ_ELSEWHERE: Partial<Record<TabId, string>> = { dashboard: 'baseline_typed', checkins: 'value' };

/** Columns with figures by tab; none for tabs that hold nothing typed. */
export function figureColumns(workbook: OpenWorkbook, tab: TabId): readonly FigureColumn[] {
  switch (tab) {
    case 'dashboard':
      return [own(workbook, 'baseline_typed', { kpi: 'kpi', unit: 'unit' })];
    case 'setup':
      return [own(workbook, 'watch_base', { kpi: 'watch', unit: 'watch_unit' })];
    case 'checkins':
      return [named(workbook, 'value', 'kpi'), ...counts(['numerator', 'denominator'], 'kpi')];
    case 'content':
      return [
        ...counts(['caught', 'corrected'], 'title'),
        ...counts(['minutes', 'review_minutes'], 'title', 'minutes'),
        ...counts(['strikes'], 'title'),
        named(workbook, 'result', 'kpi'),
        named(workbook, 'other_result', 'other_kpi'),
      ];
    case 'rules':
      return [1, 2, 3].map(n => named(workbook, `bound_${n}`, `kpi_${n}`));
    case 'experiments':
      return counts(EXPERIMENT_COUNTS, 'hypothesis');
    case 'links':
      return counts(['clicks', 'primary', 'micro_1', 'micro_2'], 'url');
    default:
      return [];
  }
}

/** Those in which an edit looks for times and days. */
export const datedColumns = (workbook: OpenWorkbook, tab: TabId): readonly FigureColumn[] =>
  figureColumns(workbook, tab).filter(({ key }) => key !== READ_ELSEWHERE[tab]);

/** A column of a row that is the KPI's own. */
function own({ setup }: OpenWorkbook, key: string, from: { readonly kpi: string; readonly unit: string }): FigureColumn {
  const unit = (cells: Cells) => {
    const word = textOf(cells[from.unit]);
    return word === '' ? null : unitOf(word, setup);
  };
  return { key, about: cells => textOf(cells[from.kpi]), unit, isCount: false };
}

/** A column whose KPI is named beside it. */
function named(workbook: OpenWorkbook, key: string, nameIn: string): FigureColumn {
  const about = (cells: Cells) => textOf(cells[nameIn]);
  return { key, about, unit: cells => unitsByName(workbook).get(nameKey(about(cells))) ?? null, isCount: false };
}

const counts = (keys: readonly string[], of: string, unit: 'count' | 'minutes' = 'count'): readonly FigureColumn[] =>
  keys.map(key => ({ key, about: cells => textOf(cells[of]), unit: () => unit, isCount: true }));

const read = new WeakMap<OpenWorkbook, ReadonlyMap<string, Unit | null>>();

/** Units of the KPIs of the Dashboard and of the watch KPIs; of doubles the first counts. */
function unitsByName(workbook: OpenWorkbook): ReadonlyMap<string, Unit | null> {
  const before = read.get(workbook);
  if (before !== undefined) return before;
  const units = new Map<string, Unit | null>();
  const add = (name: string, word: string) => {
    if (name !== '' && !units.has(nameKey(name))) units.set(nameKey(name), word === '' ? null : unitOf(word, workbook.setup));
  };
  for (const { cells } of workbook.table('dashboard')?.rows ?? []) add(textOf(cells.kpi), textOf(cells.unit));
  for (const { cells } of workbook.setup.rows) add(textOf(cells.watch), textOf(cells.watch_unit));
  read.set(workbook, units);
  return units;
}
