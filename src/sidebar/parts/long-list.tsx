/**
 * A list that may be very long: fifty lines, and a button for the next fifty.
 *
 * Used where a team's own rows are listed. The keyboard goes on at the first line that came.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from './button';

const AT_ONCE = 50;

interface LongListProps<T> {
  readonly lines: readonly T[];
  /** An `li` with its key. */
  readonly line: (line: T, at: number) => ComponentChildren;
}

export function LongList<T>({ lines, line }: LongListProps<T>) {
  const { words } = useFrame();
  const [shown, show] = useState(AT_ONCE);
  const list = useRef<HTMLUListElement>(null);
  const left = lines.length - shown;
  useLayoutEffect(() => {
    const first = list.current?.children[shown - AT_ONCE];
    if (shown === AT_ONCE || !(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus();
  }, [shown]);
  return (
    <>
      <ul class="lines" ref={list}>
        {lines.slice(0, shown).map(line)}
      </ul>
      {left > 0 && (
        <Button kind="quiet" onClick={() => show(shown + AT_ONCE)}>
          {fill(words.sidebar.content.more, { n: Math.min(AT_ONCE, left), left })}
        </Button>
      )}
    </>
  );
}
