/**
 * What stands when a cycle is closed on the day that is shown: final figures and verdicts, what rules have done, what is left. Pure. Used by
 * the panel Close and the page Retrospective.
 *
 * A target that is met before half of the cycle asks whether it was too easy, a missed one for a sentence: how OKRs are closed.
 */
import { CYCLE_DAYS } from '../../core/cycle/cycle';
import { addDays, earlierDay } from '../../core/day/day';
import { STATUS_SIGNS } from '../../core/kpi/status';
import { lookBack } from '../../core/rule/history';
import { type Block, linesOf } from '../block';
import { shownStatus } from '../kpi/kpi-board';
import { type AssessedKpi, assessed, type MeasuredKpis } from '../kpi/measured';
import { type RuleInput, ruleOf, rulesIn } from '../rules';
import { boardWords } from '../words';

export interface KpiClose {
  /** With the final verdict. */
  readonly each: AssessedKpi;
  /** Sign and word; what a person has set goes first. */
  readonly status: string;
  readonly outcome: 'achieved' | 'missed' | 'open';
  /** The target or, of a range, its nearer end; null unless it was missed and nobody says otherwise. */
  readonly missedBound: number | null;
  /** Worse than the baseline. */
  readonly isWorse: boolean;
  /** Numbers entered within the cycle. */
  readonly checkIns: number;
  readonly asks: 'why_missed' | 'too_easy' | null;
}

export interface RuleClose {
  readonly sign: string;
  readonly fired: number;
  readonly helped: number;
  readonly judged: number;
  /** It never helped in all its firings and had enough of them. */
  readonly retire: boolean;
}

export interface CloseRecord {
  readonly kpis: readonly KpiClose[];
  /** Those that fired. */
  readonly rules: readonly RuleClose[];
}

const HALF = CYCLE_DAYS / 2;

/** Rows in the order of their tabs. @example closeRecord(measured, rules).kpis[0].outcome // 'missed' */
export function closeRecord(measured: MeasuredKpis, rules: Block): CloseRecord {
  return { kpis: measured.kpis.map(each => kpiClose(each, measured)), rules: ruleCloses(measured, rules) };
}

function kpiClose(running: AssessedKpi, { cycle }: MeasuredKpis): KpiClose {
  const { clock } = cycle;
  const each = assessed(running.kpi, running.checkIns, cycle, clock.asOf);
  const { status, progress } = each.assessment;
  const shown = shownStatus(each, boardWords(cycle.language));
  const outcome = outcomeOf(shown);
  return {
    each,
    status: shown,
    outcome,
    missedBound: outcome === 'missed' && status.key === 'missed' ? status.bound : null,
    isWorse: outcome !== 'achieved' && progress !== null && progress < 0,
    checkIns: each.checkIns.filter(({ day }) => day >= clock.start).length,
    asks: outcome === 'missed' ? 'why_missed' : outcome === 'achieved' && wasEarly(each, cycle) ? 'too_easy' : null,
  };
}

/** What a status says by its sign. @example outcomeOf('✕ Missed by 2 pp') // 'missed' */
export function outcomeOf(status: string): KpiClose['outcome'] {
  const sign = status.slice(0, 1);
  return sign === STATUS_SIGNS.achieved ? 'achieved' : sign === STATUS_SIGNS.missed ? 'missed' : 'open';
}

/** A bound that is kept is never achieved before the end, so it asks nothing. */
function wasEarly({ kpi, checkIns }: AssessedKpi, cycle: MeasuredKpis['cycle']): boolean {
  const half = earlierDay(addDays(cycle.clock.start, HALF - 1), cycle.clock.asOf);
  const then = assessed(kpi, checkIns, { ...cycle, clock: { ...cycle.clock, asOf: half } });
  return then.assessment.status.key === 'achieved';
}

function ruleCloses({ subjects, cycle }: MeasuredKpis, block: Block): readonly RuleClose[] {
  const { start, asOf } = cycle.clock;
  const signs = new Map(linesOf<RuleInput>(block).map(line => [line.index, line.text('sign')]));
  const history = lookBack(
    subjects.flatMap(({ history: kpi }) => (kpi === null ? [] : [kpi])),
    start,
    asOf,
  );
  return rulesIn(block, subjects, cycle).flatMap((rule): RuleClose[] => {
    const readable = rule.off ? null : ruleOf(rule);
    if (readable === null) return [];
    const { firings, card } = history(readable);
    if (firings.length === 0) return [];
    const { helped, judged, retire } = card;
    return [{ sign: signs.get(rule.index) ?? '', fired: firings.length, helped, judged, retire }];
  });
}
