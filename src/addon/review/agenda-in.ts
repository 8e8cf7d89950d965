/** What there is to talk about in a workbook that has been read: KPIs, alarms that no KPI shows, tests that may be called. Used by ./review-view. */
import { URGENT } from '../../boards/kpi/kpi-board';
import type { MeasuredKpis } from '../../boards/kpi/measured';
import { type Agenda, agendaOf } from '../../boards/review/agenda';
import { subjectKey } from '../../boards/rules';
import type { ReviewView } from '../../contract';
import { playbookOf } from '../../playbooks';
import { textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { boardsOf, tableOf } from '../workbook/current';

/** `before` is how the KPIs stood a week ago; null in the first week. */
export function agendaIn(workbook: OpenWorkbook, measured: MeasuredKpis, before: MeasuredKpis | null): Agenda {
  const boards = boardsOf(workbook);
  const dashboard = boards.of('dashboard').rows;
  const crossed = measured.kpis.filter(({ kpi }) => String(dashboard.get(kpi.index)?.b_do_now ?? '').startsWith(URGENT));
  const fired = [...boards.of('rules').rows.values()].filter(({ verdict }) => verdict === 'fires');
  const alarms = {
    crossed: new Set(crossed.map(({ kpi }) => subjectKey(kpi))),
    fired: new Set(fired.map(({ row_kpi }) => String(row_kpi ?? ''))),
  };
  return agendaOf(measured, before, alarms, outputsOf(workbook, measured));
}

/** KPIs that count results or what they cost; of those a team added itself the ones in money. */
export function outputsOf({ facts }: OpenWorkbook, { kpis }: MeasuredKpis): ReadonlySet<string> {
  const planned = new Map(playbookOf(facts.playbook).kpis.map(kpi => [kpi.id, kpi.conversion === true]));
  return new Set(kpis.filter(({ kpi }) => planned.get(kpi.id) ?? kpi.unit === 'money').map(({ kpi }) => kpi.id));
}

/** What fires without a row of the Dashboard to show it: risks, and thresholds of watch KPIs. */
export function alarmsApart(workbook: OpenWorkbook, { kpis }: MeasuredKpis): ReviewView['alarms'] {
  const shown = new Set(kpis.map(({ kpi }) => subjectKey(kpi)));
  return (tableOf(workbook, 'rules')?.rows ?? [])
    .filter(({ cells }) => cells.verdict === 'fires' && !shown.has(textOf(cells.row_kpi)))
    .map(({ cells }) => ({ sign: textOf(cells.sign), action: textOf(cells.action), owner: textOf(cells.owner) }));
}

/** Items of which the tab says that they want somebody's eye; none where no content is planned. */
export function ageingItems(workbook: OpenWorkbook): ReviewView['ageing'] {
  return (tableOf(workbook, 'content')?.rows ?? []).flatMap(({ cells }) => {
    const state = textOf(cells.state);
    return /^[■◐]/.test(state) ? [{ title: textOf(cells.title), state, waitsFor: textOf(cells.waits) }] : [];
  });
}

/** Tests whose verdict is clear, one way or the other, by the sign in front of it. */
export function clearTests(workbook: OpenWorkbook): ReviewView['tests'] {
  return (tableOf(workbook, 'experiments')?.rows ?? []).flatMap(({ cells }) => {
    const verdict = textOf(cells.verdict);
    return /^[✓✕]/.test(verdict) ? [{ hypothesis: textOf(cells.hypothesis), verdict, next: textOf(cells.next) }] : [];
  });
}
