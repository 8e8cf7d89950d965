/**
 * What a weekly review talks about: every KPI in the same order each week, inputs before outputs, those that are as planned folded away, and
 * the worst three, which ask for a decision. Pure. Used by the panel Review and the minutes.
 *
 * After the weekly business review of Amazon: a second for a normal figure, time for the exceptions.
 */
import { STATUS_SIGNS } from '../../core/kpi/status';
import { REASONS, type Reason } from '../../core/review/review';
import { statusChanges } from '../kpi/changes';
import { PAUSED, shownStatus } from '../kpi/kpi-board';
import type { AssessedKpi, MeasuredKpis } from '../kpi/measured';
import { subjectKey } from '../rules';
import { boardWords } from '../words';

const NO_DECISION: ReadonlySet<Reason> = new Set(['stale', 'open']);

export interface AgendaItem {
  readonly each: AssessedKpi;
  /** Sign and word as on the Dashboard. */
  readonly status: string;
  /** None for a KPI that is as planned. */
  readonly reasons: readonly Reason[];
}

export interface Agenda {
  /** Inputs before outputs. */
  readonly all: readonly AgendaItem[];
  readonly talk: readonly AgendaItem[];
  readonly normal: readonly AgendaItem[];
  /** At most three of those to talk about, the worst first. */
  readonly worst: readonly AgendaItem[];
}

/** What the rules of the workbook say, by KPI. */
export interface Alarms {
  readonly crossed: ReadonlySet<string>;
  readonly fired: ReadonlySet<string>;
}

const MOST = 3;

/**
 * `before` is the same workbook a week earlier; `outputs` are the ids of KPIs that count results, all others are inputs.
 * @example agendaOf(now, before, alarms, new Set(['leads'])).normal.length // 6
 */
export function agendaOf(now: MeasuredKpis, before: MeasuredKpis | null, alarms: Alarms, outputs: ReadonlySet<string>): Agenda {
  const words = boardWords(now.cycle.language);
  const worse = new Set(before === null ? [] : statusChanges(before, now).worse);
  const items = now.kpis.map((each): AgendaItem => {
    const status = shownStatus(each, words);
    return { each, status, reasons: reasonsOf(each, status.slice(0, 1), worse.has(each.kpi.name), alarms) };
  });
  const isOutput = ({ each }: AgendaItem) => outputs.has(each.kpi.id);
  const ordered = [...items.filter(item => !isOutput(item)), ...items.filter(isOutput)];
  const talk = ordered.filter(({ reasons }) => reasons.length > 0);
  return { all: ordered, talk, normal: ordered.filter(({ reasons }) => reasons.length === 0), worst: worstOf(talk) };
}

const RED_SIGNS: ReadonlySet<string> = new Set([STATUS_SIGNS.off_track, STATUS_SIGNS.below_baseline, STATUS_SIGNS.missed]);
const OPEN_SIGNS: ReadonlySet<string> = new Set([STATUS_SIGNS.add_baseline, STATUS_SIGNS.check_target, STATUS_SIGNS.no_data]);

/** By the sign that is shown, which a person may have put there. */
function reasonsOf(each: AssessedKpi, sign: string, isWorse: boolean, { crossed, fired }: Alarms): readonly Reason[] {
  if (sign === PAUSED) return [];
  const key = subjectKey(each.kpi);
  const holds: Readonly<Record<Reason, boolean>> = {
    threshold: crossed.has(key),
    red: RED_SIGNS.has(sign),
    rule: fired.has(key),
    at_risk: sign === STATUS_SIGNS.at_risk,
    worse: isWorse,
    unusual: each.assessment.unusual !== null,
    stale: sign === STATUS_SIGNS.update,
    open: OPEN_SIGNS.has(sign),
  };
  return REASONS.filter(reason => holds[reason]);
}

/** A graver reason counts for more than all lighter ones together; of equal ones a star comes first, then the order of the agenda. */
function worstOf(talk: readonly AgendaItem[]): readonly AgendaItem[] {
  const weight = ({ each, reasons }: AgendaItem) =>
    2 * reasons.reduce((sum, reason) => sum + (NO_DECISION.has(reason) ? 0 : 2 ** (REASONS.length - REASONS.indexOf(reason))), 0) +
    Number(each.kpi.starPlace !== null);
  return talk
    .filter(({ reasons }) => reasons.some(reason => !NO_DECISION.has(reason)))
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, MOST);
}
