/**
 * Columns of an export that a person pointed out, because their headings are none the import knows; remembered by the shape of the table.
 *
 * Used by the results panel, the endpoint that keeps them, and export-table.ts. A pointed table is read by position, not by its words.
 */
import type { Column } from './export-headings';

/** What a column can be pointed out as; the steps are the team's two steps on the way to the conversion. */
export const POINTED_ROLES = [
  'campaign',
  'content',
  'source',
  'medium',
  'source_medium',
  'id',
  'page',
  'clicks',
  'conversions',
  'step_1',
  'step_2',
] as const;
export type PointedRole = (typeof POINTED_ROLES)[number];

/** The column of each role, from 0; a role without one is not in the table. */
export type Pointed = { readonly [Role in PointedRole]?: number };

/**
 * What each column of a pointed table means; `steps` are the names of the two steps, blank where Setup names none.
 *
 * @example pointedColumns({ campaign: 1, clicks: 0 }, 3, ['', '']) // ['clicks', 'campaign', null]
 */
export function pointedColumns(pointed: Pointed, width: number, steps: readonly [string, string]): readonly Column[] {
  return Array.from({ length: width }, (_, at): Column => {
    const role = POINTED_ROLES.find(each => pointed[each] === at);
    if (role === undefined) return null;
    if (role !== 'step_1' && role !== 'step_2') return role;
    const event = steps[role === 'step_1' ? 0 : 1];
    return event === '' ? null : { event };
  });
}

/** The roles that the import gave to columns by itself, to start pointing from. @example rolesOf(['campaign', null, 'clicks'], ['', '']) // { campaign: 0, clicks: 2 } */
export function rolesOf(columns: readonly Column[], steps: readonly [string, string]): Pointed {
  const of = (role: PointedRole): number => {
    const event = role === 'step_1' ? steps[0] : role === 'step_2' ? steps[1] : null;
    return columns.findIndex(column =>
      event === null ? column === role : event !== '' && column !== null && typeof column === 'object' && column.event === event,
    );
  };
  return Object.fromEntries(POINTED_ROLES.map(role => [role, of(role)] as const).filter(([, at]) => at >= 0));
}
