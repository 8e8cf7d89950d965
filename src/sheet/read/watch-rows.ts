/** The watch KPIs of Setup as the add-on needs them, in the same shape as the rows of the Dashboard. */

import { cadenceDays, watchKpisIn } from '../../boards/kpi/kpis';
import type { FigureHabit } from '../../boards/kpi/typed-figure';
import { dayFromSerial } from '../../core/day/day';
import type { FormatAt } from '../workbook/workbook';
import { figureText } from './figure-text';
import type { KpiRow } from './kpi-rows';
import { figureOf, type Table, textOf } from './read-table';

/** All of them; one that is switched off has no next check-in. `setup` has the computed values beside the typed ones. */
export function watchRows({ rows }: Table, habit: FigureHabit, formats: () => FormatAt): readonly KpiRow[] {
  const keys = Object.keys(rows[0]?.cells ?? {});
  const kpis = new Map(
    watchKpisIn([keys, [], ...rows.map(({ cells }) => keys.map(key => cells[key]))], habit).map(kpi => [kpi.index, kpi]),
  );
  return rows.flatMap(({ row, cells }, index): KpiRow[] => {
    const kpi = kpis.get(index);
    if (kpi === undefined) return [];
    const now = figureOf(cells.watch_now);
    const next = dayFromSerial(figureOf(cells.watch_next) ?? Number.NaN);
    // One that is off and has no figure is never written.
    const format = now === null && next === null ? '' : formats()(row, 'watch_now');
    return [
      {
        row,
        id: kpi.id,
        name: kpi.name,
        star: false,
        owner: textOf(cells.watch_owner),
        status: '',
        doNow: '',
        now,
        nowText: figureText(now, format, habit.signs),
        targetText: '',
        targetIsChange: false,
        definition: textOf(cells.watch_definition),
        unitWord: kpi.unitWord,
        last: dayFromSerial(figureOf(cells.watch_last) ?? Number.NaN),
        next,
        cadenceDays: cadenceDays(kpi),
        format,
      },
    ];
  });
}
