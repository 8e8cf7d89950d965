/**
 * Texts where a figure belongs that read in no way, or in two: baselines, and bounds of rules; any text among the counts of Links, which formulas
 * divide. Used by check.ts; elsewhere a text such as 12k that reads in one way counts and is no finding. Values of Check-ins say it in their own row.
 */
import { typedFigure } from '../../boards/kpi/typed-figure';
import { nameKey } from '../../boards/names';
import { keyOfWord } from '../../boards/words';
import type { Finding, TabId } from '../../contract';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import { type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import type { TabSpec } from '../../tabs/spec';
import { namedKpis } from '../numbers/adopt-rows';
import { signsOf } from '../workbook/current';

/** A column of figures, and the word for the unit of a row; null where only numbers count. */
interface FigureColumn {
  readonly key: string;
  readonly unitWord: ((cells: TableRow['cells']) => string) | null;
}

export function figureFindings(
  workbook: OpenWorkbook,
  table: Table,
  { id, name, spec }: { readonly id: TabId; readonly name: string; readonly spec: TabSpec },
  text: MessageTexts['check'],
): readonly Finding[] {
  const habit = { currency: workbook.facts.currency, signs: signsOf(workbook) };
  const columns = figureColumns(id, () => namedKpis(workbook));
  return table.rows.flatMap(({ row, cells }) =>
    columns.flatMap(({ key, unitWord }): Finding[] => {
      const typed = cells[key];
      if (typeof typed !== 'string' || typed.trim() === '') return [];
      if (unitWord !== null && typedFigure(typed, keyOfWord('units', unitWord(cells)) ?? 'count', habit) !== null) return [];
      const column = spec.columns.find(each => each.key === key)?.heading ?? '';
      const said = fill<string>(unitWord === null ? text.rowNoNumber : text.rowFigure, { row, tab: name, text: typed.trim(), column });
      return [{ id: `figure:${id}:${row}:${key}`, text: said, tab: id, repairable: false }];
    }),
  );
}

/** The KPIs by name are asked for only where a rule has a text as its bound. */
function figureColumns(id: TabId, kpis: () => ReturnType<typeof namedKpis>): readonly FigureColumn[] {
  if (id === 'dashboard') return [{ key: 'baseline_typed', unitWord: ({ unit }) => textOf(unit) }];
  if (id === 'setup') return [{ key: 'watch_base', unitWord: ({ watch_unit: unit }) => textOf(unit) }];
  if (id === 'links') return ['clicks', 'primary', 'micro_1', 'micro_2'].map(key => ({ key, unitWord: null }));
  if (id !== 'rules') return [];
  return ([1, 2, 3] as const).map(n => ({
    key: `bound_${n}`,
    unitWord: cells => kpis().get(nameKey(textOf(cells[`kpi_${n}`])))?.unitWord ?? '',
  }));
}
