/** What the board of Content works with beside the items: the playbook's plan and the cycle. Used by the files of this folder and by the board of Calendar. */
import { isStep, type StepKey } from '../../core/content/steps';
import { readWeeksOff } from '../../core/cycle/weeks-off';
import type { CycleFacts } from '../clock';
import type { BoardWords, KpiUnitKey } from '../words';
import type { KpiBaseline } from './baselines';
import type { Items, LookedAt } from './items';

/** What a playbook plans for its content. */
export interface ContentPlan {
  readonly steps: readonly StepKey[];
  readonly aims: Readonly<Record<'proven' | 'new_tests' | 'proof' | 'measurable', number | null>>;
  /** Ids of the KPIs that decide on extra distribution. */
  readonly gates: ReadonlySet<string>;
  /** Id of the KPI that measures cycle time; '' for none. */
  readonly daysKpi: string;
}

/** @example planIn('script edit published proven=0.7') // three steps, 70% proven */
export function planIn(text: string): ContentPlan {
  const parts = text.split(' ').map(part => part.split('='));
  const aim = (id: string) => Number(parts.find(([name]) => name === id)?.[1]) || null;
  return {
    steps: parts.flatMap(([name = '']) => (isStep(name) ? [name] : [])),
    aims: { proven: aim('proven'), new_tests: aim('new_tests'), proof: aim('proof'), measurable: aim('measurable') },
    gates: new Set(parts.flatMap(([name, kpi]) => (name === 'gate' && kpi !== undefined ? [kpi] : []))),
    daysKpi: parts.find(([name]) => name === 'days')?.[1] ?? '',
  };
}

/** The day a board looks at its items, with the weeks the team has off and what results are counted in, where it draws on them. */
export const lookedAt = (cycle: CycleFacts, units: ReadonlyMap<string, KpiUnitKey> = new Map()): LookedAt => ({
  habit: cycle,
  units,
  asOf: cycle.clock.asOf,
  start: cycle.clock.start,
  weeksOff: weeksOffOf(cycle),
});

/** The weeks off of Setup; what cannot be read names none. */
export const weeksOffOf = ({ weeksOff }: CycleFacts): readonly number[] => readWeeksOff(weeksOff) ?? [];

/** What all lines and rows are worked out from. */
export interface Shared extends Items {
  readonly cycle: CycleFacts;
  readonly texts: BoardWords;
  readonly weeksOff: readonly number[];
  readonly gates: ReadonlySet<string>;
  readonly baselines: ReadonlyMap<string, KpiBaseline>;
}
