/**
 * The columns of our tabs in which people type figures of KPIs, with the unit each row counts in. Used by edits and the sheet check, to tell a
 * figure in another unit.
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
  /** Name of the KPI; blank where the row names none. */
  readonly kpi: (cells: Cells) => string;
  /** Null while the row has none: any unit may become its own. */
  readonly unit: (cells: Cells) => Unit | null;
  /** A count whatever its KPI is measured in, about which its own row speaks. */
  readonly isCount?: true;
}

/** Columns with figures by tab; none for tabs that hold counts alone or nothing typed. */
export function figureColumns(workbook: OpenWorkbook, tab: TabId): readonly FigureColumn[] {
  const { setup } = workbook;
  const known = (word: string) => (word === '' ? null : unitOf(word, setup));
  switch (tab) {
    case 'dashboard':
      return [{ key: 'baseline_typed', kpi: ({ kpi }) => textOf(kpi), unit: ({ unit }) => known(textOf(unit)) }];
    case 'setup':
      return [{ key: 'watch_base', kpi: ({ watch }) => textOf(watch), unit: ({ watch_unit: unit }) => known(textOf(unit)) }];
    case 'checkins':
      return [named(workbook, 'value', 'kpi')];
    case 'content':
      return [named(workbook, 'result', 'kpi')];
    case 'rules':
      return [1, 2, 3].map(n => named(workbook, `bound_${n}`, `kpi_${n}`));
    case 'experiments':
      return EXPERIMENT_COUNTS.map(key => ({ key, kpi: ({ hypothesis }) => textOf(hypothesis), unit: () => 'count', isCount: true }));
    default:
      return [];
  }
}

/** A column whose KPI is named beside it. */
function named(workbook: OpenWorkbook, key: string, nameIn: string): FigureColumn {
  return {
    key,
    kpi: cells => textOf(cells[nameIn]),
    unit: cells => unitsByName(workbook).get(nameKey(textOf(cells[nameIn]))) ?? null,
  };
}

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
