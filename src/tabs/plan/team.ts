/** Who is on the team and who answers for what, from the choices of the wizard. Used by the plans of a cycle. Pure. */
import type { Choices, OtherPerson } from '../../contract';
import { SEATS, type Seat } from '../../core/cycle/choices';

/** Everybody with their seat, the three who hold one first. */
export function teamOf({ people, others = [] }: Pick<Choices, 'people' | 'others'>): readonly OtherPerson[] {
  return [...SEATS.map(seat => ({ seat, name: people[seat] })), ...others];
}

/** The name that stands beside a KPI; `seat` is the playbook's own idea of who that is. */
export function ownerOf({ people, owners }: Pick<Choices, 'people' | 'owners'>, kpi: string, seat: Seat): string {
  const owner = owners?.[kpi] ?? seat;
  return typeof owner === 'string' ? people[owner] : owner.person;
}
