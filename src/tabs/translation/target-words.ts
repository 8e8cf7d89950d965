/**
 * A target as another language writes it: "60%", in Danish "60 %". Only the playbook’s own, which nobody has changed. Used by the switch of
 * language. Pure.
 */
import { type LanguageCode, PERCENT_SIGNS } from '../../languages/codes';
import { kpiIn } from '../../playbooks/in-currency';
import type { Playbook } from '../../playbooks/playbook';
import { writeTarget } from '../../playbooks/target-text';

/** What does not change with the language. */
export interface TargetPlace {
  readonly playbook: Playbook;
  readonly currency: string;
  readonly decimal: '.' | ',';
}

/** The new text of the target of a KPI, by its id; undefined for one of a person’s own. */
export function translatedTarget(kpiId: string, text: string, to: LanguageCode, place: TargetPlace): string | undefined {
  const own = place.playbook.kpis.find(({ id }) => id === kpiId);
  if (own === undefined) return undefined;
  const { target, unit } = kpiIn(own, place.playbook.currency, place.currency);
  if (target === null) return undefined;
  const written = (percent: string) => writeTarget(target, unit, { decimal: place.decimal, percent, currency: place.currency });
  return Object.values(PERCENT_SIGNS).some(percent => written(percent) === text) ? written(PERCENT_SIGNS[to]) : undefined;
}
