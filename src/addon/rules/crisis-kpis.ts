/**
 * KPIs by which a crisis is told: hours to an answer, strikes, appeals won. Whatever playbook a cycle was built by, they can be measured with one
 * click; those it does not watch come from the playbook that does. Used by the panel Rules.
 */
import type { KpiHistory } from '../../contract';
import { nameKey } from '../../core/name-key';
import { playbookTexts } from '../../languages/playbooks';
import { playbookOf } from '../../playbooks';
import { textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import type { WatchModel } from '../../tabs/plan/cycle-model';
import { planWatch } from '../../tabs/rules/plan-rules';
import { type AddedWatchRows, addedWatchRows } from './added-watch-rows';

/** Each with what says as much. */
const CRISIS = [
  { playbook: 'foundation-scale-profit', id: 'response_hours', or: [] },
  { playbook: 'growth-loop', id: 'strikes', or: ['takedowns'] },
  { playbook: 'growth-loop', id: 'appeal_success', or: [] },
] as const;

/** Those no row of the Dashboard or of Setup is, by id or by name; a row without a name is one that a call has begun and not finished. */
function absentKpis({ facts, setup, table }: OpenWorkbook): readonly WatchModel[] {
  const rows = [
    ...setup.rows.map(({ cells }) => [textOf(cells.watch_id), nameKey(textOf(cells.watch))] as const),
    ...(table('dashboard')?.rows ?? []).map(({ cells }) => [textOf(cells.id), nameKey(textOf(cells.kpi))] as const),
  ].filter(([, name]) => name !== '');
  const [ids, names] = [new Set(rows.map(([id]) => id)), new Set(rows.map(([, name]) => name))];
  return CRISIS.flatMap(({ playbook, id, or }) => {
    if ([id, ...or].some(each => ids.has(each))) return [];
    const watched = planWatch({ playbook: playbookOf(playbook), texts: playbookTexts(facts.language, playbook), person: () => '' });
    return watched.filter(kpi => kpi.id === id && !names.has(nameKey(kpi.name)));
  });
}

/** As the panel shows KPIs that nobody enters. */
export function absentHistories(workbook: OpenWorkbook): readonly KpiHistory[] {
  return absentKpis(workbook).map(({ id, name, unit, decimals, aggregate, cadence, better }) => ({
    ...{ id, name, unit, decimals, aggregate, cadence, better, currency: workbook.facts.currency },
    ...{ star: false, now: '', baseline: null, watch: true, watched: false, checkIns: [] },
  }));
}

/** Their rows on Setup, switched on. */
export function absentRows(workbook: OpenWorkbook, ids: readonly string[]): AddedWatchRows {
  return addedWatchRows(
    workbook,
    absentKpis(workbook).filter(({ id }) => ids.includes(id)),
  );
}
