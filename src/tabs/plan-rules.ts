/**
 * The playbook's rules, risks and remaining thresholds as rows of one kind. Used by plan.ts. Pure.
 *
 * A threshold whose KPI is a row of the Dashboard stands there, beside the figure it watches, and is not repeated here.
 */
import type { PlaybookTexts } from '../languages/language';
import type { Condition, Playbook, Seat } from '../playbooks/playbook';
import type { RuleModel } from './cycle-model';

export interface RulesInput {
  readonly playbook: Playbook;
  readonly texts: PlaybookTexts<Playbook>;
  /** KPIs that are rows of the Dashboard. */
  readonly shown: ReadonlySet<string>;
  readonly person: (seat: Seat) => string;
}

/** What stands in the first column for a risk. */
export const riskSign = ({ name, symptom }: { readonly name: string; readonly symptom: string }): string => `${name}: ${symptom}`;

export function planRules({ playbook, texts, shown, person }: RulesInput): readonly RuleModel[] {
  const ownerOf = (kpi: string) => person(playbook.kpis.find(({ id }) => id === kpi)?.seat ?? 'data');
  const conditions = (list: readonly (Condition | undefined)[]) =>
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
      conditions: conditions(list),
    }),
  );
  const thresholds = playbook.thresholds
    .filter(({ kpi }) => !shown.has(kpi))
    .map(
      ({ id, kpi, crossed, bound }): RuleModel => ({
        id,
        kind: 'threshold',
        sign: texts.kpis[kpi]?.name ?? kpi,
        action: texts.thresholds[id] ?? '',
        owner: ownerOf(kpi),
        shownAt: kpi,
        match: 'all',
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
      conditions: conditions(list),
    }),
  );
  return [...pairs, ...thresholds, ...risks];
}

function planCondition(condition: Condition, playbook: Playbook, texts: PlaybookTexts<Playbook>): RuleModel['conditions'][number] {
  const kpi = playbook.kpis.find(({ id }) => id === condition.kpi);
  const common = { kpiId: condition.kpi, kpi: texts.kpis[condition.kpi]?.name ?? condition.kpi };
  const look = { unit: kpi?.unit ?? 'count', decimals: kpi?.decimals ?? 0 } as const;
  if (!('bound' in condition)) return { ...common, ...look, is: condition.is, bound: null };
  if (condition.bound === 'baseline') return { ...common, ...look, is: `${condition.is}_baseline`, bound: null };
  return { ...common, ...look, is: condition.is, bound: condition.bound };
}
