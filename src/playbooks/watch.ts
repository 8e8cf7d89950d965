/**
 * The usual watch KPI: a weekly share without baseline or target, to be overridden where a source says more.
 * Used by the kpis files of the playbooks. Data only.
 */
import type { Better, Role, Seat } from './playbook';

/**
 * A watch KPI measured as a pooled weekly percentage.
 * @example watchRate('save_rate', 'higher', 'community', 'community_manager').watch // true
 */
export function watchRate<const Id extends string>(id: Id, better: Better, seat: Seat, role: Role) {
  return {
    id,
    unit: 'percent',
    decimals: 1,
    better,
    aggregate: 'pooled',
    baseline: null,
    seat,
    role,
    cadence: 'weekly',
    star: null,
    watch: true,
    sample: [],
  } as const;
}
