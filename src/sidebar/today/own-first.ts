/**
 * The order of tasks on Today.
 *
 * Used by the task list. Pure.
 */
import type { TaskLine } from '../../contract';
import { nameKey } from '../../core/name-key';

/** The person's own tasks before the others', each part in its given order. @example ownFirst(tasks, 'Analyst') // the Analyst's tasks, then the rest; null keeps the order */
export function ownFirst(tasks: readonly TaskLine[], person: string | null): readonly TaskLine[] {
  const isOwn = ({ owner }: TaskLine) => person !== null && nameKey(owner) === nameKey(person);
  return [...tasks.filter(isOwn), ...tasks.filter(task => !isOwn(task))];
}
