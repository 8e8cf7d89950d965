/** A plan with what its cycle has taught: the playbook a team keeps after a close. Pure. Used where the next cycle begins. */
import type { Learned } from '../../boards/close/learned';
import { nameKey } from '../../core/name-key';
import type { OwnPlaybook } from './own-playbook';

/** What a text of a playbook holds at most. */
const TEXT_LIMIT = 5000;

/**
 * Targets as reached, the closing values as examples, no rule that never helped, people's sentences beside the definitions, formats with
 * evidence in front. `cycle` is the name of the one they come from.
 * @example withLearned(plan, learned, 'Q4 2026').kpis[0].definition // 'Clicks of all views. Q4 2026: The form was too long.'
 */
export function withLearned(plan: OwnPlaybook, { targets, finals, dropped, reasons, formats }: Learned, cycle: string): OwnPlaybook {
  const first = new Map(formats.map((name, at) => [nameKey(name), at]));
  const rank = (name: string) => first.get(nameKey(name)) ?? formats.length;
  return {
    ...plan,
    kpis: plan.kpis.map(kpi => {
      const reason = reasons.get(kpi.id);
      const said = reason === undefined ? [] : [`${cycle}: ${reason}`];
      return {
        ...kpi,
        targetText: targets.get(kpi.id) ?? kpi.targetText,
        example: finals.get(kpi.id) ?? kpi.example,
        definition: [kpi.definition, ...said]
          .filter(text => text !== '')
          .join(' ')
          .slice(0, TEXT_LIMIT),
      };
    }),
    rules: plan.rules.filter(({ sign }) => !dropped.has(nameKey(sign))),
    vocabulary: { ...plan.vocabulary, formats: [...plan.vocabulary.formats].sort((one, other) => rank(one) - rank(other)) },
  };
}
