/**
 * The playbook's thresholds, rules and risks as rows of one kind, and the watch KPIs they need. Used by plan.ts. Pure.
 *
 * All thresholds stand here: a KPI may have several, and each may ask for several check-ins in a row. The threshold beside a KPI on the
 * Dashboard is the team's own.
 */
import type { PlaybookTexts } from '../../languages/language';
import type { Playbook, PlaybookCondition, Seat } from '../../playbooks/playbook';
import type { RuleModel, WatchModel } from '../plan/cycle-model';

export interface RulesInput {
  readonly playbook: Playbook;
  readonly texts: PlaybookTexts<Playbook>;
  readonly person: (seat: Seat) => string;
}

/** What stands in the first column for a risk. */
export const riskSign = ({ name, symptom }: { readonly name: string; readonly symptom: string }): string => `${name}: ${symptom}`;

export function planRules({ playbook, texts, person }: RulesInput): readonly RuleModel[] {
  const ownerOf = (kpi: string) => person(playbook.kpis.find(({ id }) => id === kpi)?.seat ?? 'data');
  const conditions = (list: readonly (PlaybookCondition | undefined)[]) =>
    list.flatMap(condition => (condition === undefined ? [] : [planCondition(condition, playbook, texts)]));
  const pairs = playbook.rules.map(
    ({ id, kpi, match, conditions: list }): RuleModel => ({
      id,
      kind: 'pair',
      sign: texts.rules[id]?.sign ?? id,
      action: texts.rules[id]?.action ?? '',
      owner: ownerOf(kpi),
      shownAt: kpi,
      match,
      inARow: 1,
      conditions: conditions(list),
    }),
  );
  const thresholds = playbook.thresholds.map(
    ({ id, kpi, crossed, bound, inARow }): RuleModel => ({
      id,
      kind: 'threshold',
      sign: texts.kpis[kpi]?.name ?? kpi,
      action: texts.thresholds[id] ?? '',
      owner: ownerOf(kpi),
      shownAt: kpi,
      match: 'all',
      inARow,
      conditions: conditions([{ kpi, is: crossed, bound }]),
    }),
  );
  const risks = playbook.risks.map(
    ({ id, seat, match, conditions: list }): RuleModel => ({
      id: `risk-${id}`,
      kind: 'risk',
      sign: texts.risks[id] === undefined ? id : riskSign(texts.risks[id]),
      action: texts.risks[id]?.mitigation ?? '',
      owner: person(seat),
      shownAt: null,
      match,
      inARow: 1,
      conditions: conditions(list),
    }),
  );
  return [...thresholds, ...pairs, ...risks];
}

export function planWatch({ playbook, texts, person }: RulesInput): readonly WatchModel[] {
  return playbook.kpis
    .filter(({ watch }) => watch === true)
    .map(
      ({ id, unit, decimals, better, cadence, aggregate, seat }): WatchModel => ({
        id,
        name: texts.kpis[id]?.name ?? id,
        owner: person(seat),
        unit,
        decimals,
        better,
        cadence,
        // It comes as one figure; only a total stands for more than its day.
        aggregate: aggregate === 'sum' ? 'sum' : 'last',
        definition: texts.kpis[id]?.definition ?? '',
      }),
    );
}

function planCondition(condition: PlaybookCondition, playbook: Playbook, texts: PlaybookTexts<Playbook>): RuleModel['conditions'][number] {
  const kpi = playbook.kpis.find(({ id }) => id === condition.kpi);
  const common = { kpiId: condition.kpi, kpi: texts.kpis[condition.kpi]?.name ?? condition.kpi };
  const look = { unit: kpi?.unit ?? 'count', decimals: kpi?.decimals ?? 0 } as const;
  if (!('bound' in condition)) return { ...common, ...look, is: condition.is, bound: null };
  if (condition.bound === 'baseline') return { ...common, ...look, is: `${condition.is}_baseline`, bound: null };
  return { ...common, ...look, is: condition.is, bound: condition.bound };
}
