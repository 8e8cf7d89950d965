/**
 * The charts of the Dashboard stay below its KPIs: whoever types or pastes rows beyond the room above them sees the charts move down.
 *
 * Used when rows that have no id yet are given one. People's own charts stay where they are.
 */
import { ROOM_ABOVE_CHARTS } from '../../tabs/dashboard/tab';
import { type Table, textOf } from '../read/read-table';

/** From the last KPI down to a chart that was moved, in rows. */
const GAP = 4;

/** Reads where charts stand if rows were added beyond their room, and gives what moves them. Ours are titled with the name of a KPI. */
export function prepareChartsBelow({ sheet, headingRow, rows }: Table, added: readonly number[]): () => void {
  const last = Math.max(0, ...added);
  if (last <= headingRow + ROOM_ABOVE_CHARTS - 1) return () => undefined;
  const names = new Set(rows.map(({ cells }) => textOf(cells.kpi)));
  const moved = sheet.getCharts().flatMap(chart => {
    const place = chart.getContainerInfo();
    if (place.getAnchorRow() > last || !names.has(String(chart.getOptions().get('title')))) return [];
    const row = Math.min(last + GAP, sheet.getMaxRows());
    return [chart.modify().setPosition(row, place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()).build()];
  });
  return () => {
    for (const chart of moved) sheet.updateChart(chart);
  };
}
