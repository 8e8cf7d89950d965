/** The watch KPIs of a fresh cycle as cells of Setup; their columns are in watch-columns.ts. Used by setup.ts. */

import type { Drawing } from '../drawing';
import { numberFormat } from '../number-format';
import type { WatchModel } from '../plan/cycle-model';
import type { RowSpec } from '../spec';

/** The cells of one watch KPI; the team switches it on. */
export function watchCells(kpi: WatchModel, { words, cycle }: Drawing): RowSpec {
  const { lists } = words;
  const format = numberFormat(kpi.unit, kpi.decimals, cycle.currency);
  return {
    cells: {
      watch: kpi.name,
      watch_on: lists.yesNo.no,
      watch_unit: lists.units[kpi.unit],
      watch_better: lists.better[kpi.better],
      watch_cadence: lists.cadences[kpi.cadence],
      watch_how: lists.aggregates[kpi.aggregate],
      watch_owner: kpi.owner,
      watch_definition: kpi.definition,
      watch_id: kpi.id,
    },
    formats: { watch_now: format, watch_base: format },
  };
}
