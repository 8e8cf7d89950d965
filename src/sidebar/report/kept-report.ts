/**
 * The text of a report until what it says is written down: back after a reload, like anything that was typed.
 *
 * Used by the import of numbers, the results of links and pasted-table.tsx.
 */
import { useState } from 'preact/hooks';
import { useKept } from '../drafts/kept';

export interface KeptReport {
  readonly text: string;
  readonly take: (text: string) => void;
  /** Whether it was brought back after a reload. */
  readonly isBack: boolean;
  /** What it says is written: it stays in view, and does not come back. */
  readonly written: () => void;
}

/** @example useKeptReport('import').text // '' before anything was pasted */
export function useKeptReport(name: string): KeptReport {
  const [kept, keep, isBack] = useKept(`report ${name}`, '');
  const [text, setText] = useState(kept);
  const take = (typed: string) => {
    setText(typed);
    keep(typed === '' ? null : typed);
  };
  return { text, take, isBack, written: () => keep(null) };
}
