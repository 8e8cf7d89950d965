/** Who answers for the KPIs once a person in the wizard is called otherwise. Pure. Used by plan.ts. */
import type { Choices, KpiOwner, OtherPerson } from '../../contract';

/** Who answers for a KPI keeps doing so under another name. */
export function ownersAfter(
  { others = [], owners }: Choices,
  { at, values }: { at: number; values: Partial<OtherPerson> },
): Pick<Choices, 'owners'> {
  const before = others[at]?.name;
  const { name } = values;
  if (owners === undefined || name === undefined) return {};
  const follow = (owner: KpiOwner): KpiOwner => (typeof owner !== 'string' && owner.person === before ? { person: name } : owner);
  return { owners: Object.fromEntries(Object.entries(owners).map(([kpi, owner]) => [kpi, follow(owner)])) };
}
