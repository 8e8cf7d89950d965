/**
 * Tasks with the late ones folded where there are many: they would bury what is still in time.
 *
 * Used by Today and by the tasks of a review.
 */
import type { ComponentChildren } from 'preact';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';

/** So many late tasks stand in the open. */
const LATE_OPEN = 3;

interface LateFoldedProps<T> {
  readonly tasks: readonly T[];
  readonly lines: (tasks: readonly T[]) => ComponentChildren;
}

export function LateFolded<T extends { readonly late: boolean }>({ tasks, lines }: LateFoldedProps<T>) {
  const { words } = useFrame();
  const late = tasks.filter(task => task.late);
  if (late.length <= LATE_OPEN) return <>{lines(tasks)}</>;
  return (
    <>
      {lines(tasks.filter(task => !task.late))}
      <details>
        <summary>{fill(words.sidebar.today.lateTasks, { n: late.length })}</summary>
        {lines(late)}
      </details>
    </>
  );
}
