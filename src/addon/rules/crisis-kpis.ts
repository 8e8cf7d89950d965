/**
 * KPIs by which a crisis is told: hours to an answer, strikes, appeals won. Whatever playbook a cycle was built by, they can be measured with one
 * click; those it does not watch come from the playbook that does. Used by the panel Rules.
 */
import type { KpiHistory } from '../../contract';
import { nameKey } from '../../core/name-key';
import { LANGUAGES } from '../../languages';
import { playbookTexts } from '../../languages/playbooks';
import { playbookOf } from '../../playbooks';
import type { CellChange } from '../../sheet/cell-changes';
import { textOf } from '../../sheet/read/read-table';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import { LIST_COLUMNS, type ListRow } from '../../sheet/workbook/kept-lists';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import type { WatchModel } from '../../tabs/plan/cycle-model';
import { planWatch } from '../../tabs/rules/plan-rules';
import { watchCells } from '../../tabs/setup/watch-kpis';
import { addedRowChanges } from '../check/lost-rows';

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

const BETWEEN = LIST_COLUMNS.watch.filter(key => key !== 'watch' && key !== 'watch_id');

export interface AbsentRows {
  readonly changes: readonly CellChange[];
  /** Gives their figures the format of their unit. */
  readonly format: () => void;
}

/** Their rows on Setup, switched on. A row is known by its id, which comes first, and counts by its name, which comes last. */
export function absentRows(workbook: OpenWorkbook, ids: readonly string[]): AbsentRows {
  const { facts, setup } = workbook;
  const begunAt = new Map(setup.rows.map(({ row, cells }) => [textOf(cells.watch_id), row]));
  const isBegun = ({ id }: WatchModel) => begunAt.has(id);
  const absent = absentKpis(workbook).filter(({ id }) => ids.includes(id));
  const asked = [...absent.filter(isBegun), ...absent.filter(kpi => !isBegun(kpi))];
  if (asked.length === 0) return { changes: [], format: () => undefined };
  const drawing = drawingOf(workbook, LANGUAGES[facts.language]);
  const drawn = asked.map(kpi => watchCells(kpi, drawing));
  const yes = drawing.words.lists.yesNo.yes;
  const changes = addedRowChanges(
    workbook,
    'watch',
    drawn.map(({ cells }) => ({ ...(cells as ListRow), watch_on: yes })),
    drawing,
    asked.flatMap(({ id }) => begunAt.get(id) ?? []),
  );
  const rows = changes.filter(({ key }) => key === 'watch').map(({ row }) => row);
  const format = (): void => {
    for (const key of ['watch_now', 'watch_base'])
      rows.forEach((row, at) => {
        const column = setup.columns[key];
        if (column !== undefined) setup.sheet.getRange(row, column).setNumberFormat(drawn[at]?.formats[key] ?? 'General');
      });
  };
  return { changes: ['watch_id', ...BETWEEN, 'watch'].flatMap(key => changes.filter(change => change.key === key)), format };
}
