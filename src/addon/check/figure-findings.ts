/**
 * Texts where a figure belongs that read in no way, or in two: baselines, thresholds, and bounds of rules; any text among the counts of Links, which
 * formulas divide. Used by check.ts; elsewhere a text such as 12k that reads in one way counts and is no finding. Values of Check-ins say it in their own row.
 */
import { ownThreshold } from '../../boards/kpi/own-threshold';
import { typedFigure } from '../../boards/kpi/typed-figure';
import { keyOfWord } from '../../boards/words';
import type { Finding, TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import type { CellChange } from '../../sheet/cell-changes';
import { type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import type { TabSpec } from '../../tabs/spec';
import { namedKpis } from '../numbers/adopt-rows';
import { asTexts, otherUnits } from '../unit/other-unit';
import { signsOf } from '../workbook/current';

/** A column of figures: whether a text in it counts, and the sentence about one that does not. */
interface FigureColumn {
  readonly key: string;
  readonly counts: (typed: string, cells: TableRow['cells']) => boolean;
  readonly says: 'rowFigure' | 'rowNoNumber';
  /** Nothing in it has a fraction: 1,234 typed where the comma is decimal was meant as 1234. */
  readonly isWhole?: boolean;
}

export function figureFindings(
  workbook: OpenWorkbook,
  table: Table,
  { id, name, spec }: { readonly id: TabId; readonly name: string; readonly spec: TabSpec },
  text: MessageTexts['check'],
): readonly Finding[] {
  const columns = figureColumns(workbook, id);
  return table.rows.flatMap(({ row, cells }) =>
    columns.flatMap(({ key, counts, says: ofTexts, isWhole }): Finding[] => {
      const cell = cells[key];
      const isPart = isWhole === true && typeof cell === 'number' && !Number.isInteger(cell);
      const typed = isPart ? String(cell).replace('.', signsOf(workbook).decimal) : cell;
      const says = isPart ? 'rowFigure' : ofTexts;
      if (typeof typed !== 'string' || typed.trim() === '' || counts(typed.trim(), cells)) return [];
      const column = spec.columns.find(each => each.key === key)?.heading ?? '';
      const said = fill<string>(text[says], { row, tab: name, text: typed.trim(), column });
      return [{ id: `figure:${id}:${row}:${key}`, text: said, tab: id, repairable: false }];
    }),
  );
}

/** Id of the repair of one cell: its number becomes the text that was typed. */
const unitId = (tab: TabId, row: number, key: string): string => `unit:${tab}:${row}:${key}`;

/** Numbers typed in another unit than their KPI's, where the edit went by without the add-on. Counts of Links are asked about by the edit alone. */
export function unitFindings(
  workbook: OpenWorkbook,
  table: Table,
  { id, name, spec }: { readonly id: TabId; readonly name: string; readonly spec: TabSpec },
  text: MessageTexts['check'],
): readonly Finding[] {
  if (id === 'links') return [];
  return otherUnits(workbook, id, table, table.rows).map(({ row, key, text: typed, isCount }) => {
    const column = spec.columns.find(each => each.key === key)?.heading ?? '';
    return {
      id: unitId(id, row, key),
      text: fill<string>(isCount ? text.rowNoNumber : text.rowUnit, { row, tab: name, text: typed, column }),
      tab: id,
      repairable: true,
    };
  });
}

/** The texts that repairing writes in their place. */
export function unitRepairs(workbook: OpenWorkbook, tab: TabId, ids: readonly string[]): readonly CellChange[] {
  const table = ids.some(id => id.startsWith(`unit:${tab}:`)) ? workbook.table(tab) : null;
  if (table === null) return [];
  return asTexts(otherUnits(workbook, tab, table, table.rows).filter(({ row, key }) => ids.includes(unitId(tab, row, key))));
}

/** The KPIs by name are asked for only where a rule has a text as its bound. */
function figureColumns(workbook: OpenWorkbook, id: TabId): readonly FigureColumn[] {
  const habit = { currency: workbook.facts.currency, signs: signsOf(workbook) };
  const unitOf = (word: string) => keyOfWord('units', word) ?? 'count';
  const read = (key: string, unitWord: (cells: TableRow['cells']) => string): FigureColumn => ({
    key,
    counts: (typed, cells) => typedFigure(typed, unitOf(unitWord(cells)), habit) !== null,
    says: 'rowFigure',
  });
  const threshold: FigureColumn = {
    key: 'threshold',
    counts(typed, cells) {
      const unitWord = textOf(cells.unit);
      return ownThreshold({ threshold: typed, unit: unitOf(unitWord), unitWord }, habit) !== null;
    },
    says: 'rowFigure',
  };
  if (id === 'dashboard') return [read('baseline_typed', ({ unit }) => textOf(unit)), threshold];
  if (id === 'setup') return [read('watch_base', ({ watch_unit: unit }) => textOf(unit))];
  // GA4 counts fractions of conversions, never of clicks.
  if (id === 'links')
    return ['clicks', 'primary', 'micro_1', 'micro_2'].map(key => ({
      key,
      counts: () => false,
      says: 'rowNoNumber',
      isWhole: key === 'clicks',
    }));
  if (id !== 'rules') return [];
  return ([1, 2, 3] as const).map(n =>
    read(`bound_${n}`, cells => namedKpis(workbook).get(nameKey(textOf(cells[`kpi_${n}`])))?.unitWord ?? ''),
  );
}
