/**
 * Which KPIs a team has Content work out: those named under *Works out KPI*, in whatever row. Used by the panel, which switches them, and by
 * the command that fills in what is due.
 */

import { Names } from '../../boards/names';
import { contentMeasureOf } from '../../core/content/measured-kpis';
import { nameKey } from '../../core/name-key';
import type { CellChange } from '../../sheet/cell-changes';
import { type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { boardsOf } from '../workbook/current';

interface Offered {
  readonly id: string;
  readonly name: string;
}

/** The KPIs of the cycle that Content knows something of: rows of the Dashboard, and watch KPIs that are on. */
function offeredKpis(workbook: OpenWorkbook): readonly Offered[] {
  const { kpis = [], subjects = [] } = boardsOf(workbook).measured() ?? {};
  const watched = subjects.slice(kpis.length).filter(({ history }) => history !== null);
  return [...kpis, ...watched].map(({ kpi }) => kpi).filter(({ id }) => contentMeasureOf(id) !== null);
}

/** Ids of the KPIs that are switched on. */
export function fedKpis(workbook: OpenWorkbook): ReadonlySet<string> {
  const table = workbook.table('content');
  const offered = new Names(offeredKpis(workbook));
  return new Set((table?.rows ?? []).flatMap(({ cells }) => offered.find(textOf(cells.feeds), '')?.id ?? []));
}

export function feedsOf(workbook: OpenWorkbook): readonly { readonly kpi: string; readonly on: boolean }[] {
  const fed = fedKpis(workbook);
  return offeredKpis(workbook).map(({ id, name }) => ({ kpi: name, on: fed.has(id) }));
}

/** Into the first row that names none; off, out of every row that names it. */
export function feedChanges(
  { rows, headingRow }: Table,
  { kpi, on }: { readonly kpi: string; readonly on: boolean },
): readonly CellChange[] {
  const named = rows.filter(({ cells }) => nameKey(textOf(cells.feeds)) === nameKey(kpi));
  if (!on) return named.map(({ row }) => ({ row, key: 'feeds', content: '' }));
  if (named.length > 0) return [];
  const free = rows.find(({ cells }) => textOf(cells.feeds) === '');
  return [{ row: free?.row ?? headingRow + 1 + rows.length, key: 'feeds', content: cellContent(kpi, '') }];
}
