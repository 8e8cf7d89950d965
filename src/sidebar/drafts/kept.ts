/**
 * State that outlives its panel and a reload of the sidebar: what somebody has begun to type is there again when they come back, until it is
 * saved. It is never sent by itself.
 *
 * Used by every form that is typed into. What was written down is in the spreadsheet; what is not lives in this window's session storage: closing
 * the browser's tab forgets it, and no other person of a shared computer finds it there. Where a browser keeps no storage for frames, it lasts as
 * long as the sidebar.
 */
import { useCallback, useState } from 'preact/hooks';
import type { Opening } from '../../contract';
import { useFrame } from '../frame';
import { isLike } from './same-shape';

const kept = new Map<string, unknown>();
/** Names that were looked for in the storage, and those that were found there. */
const asked = new Set<string>();
const found = new Set<string>();

/** What is kept, a way to change it (null forgets it, so that the first value counts again), and whether it was brought back after a reload. */
export type Kept<Value> = readonly [value: Value, put: (value: Value | null) => void, isBack: boolean];

/**
 * As useState, under a name.
 * @param like what a stored value has to look like, where the first one is too empty to tell
 */
export function useKept<Value>(name: string, first: Value, like: Value = first): Kept<Value> {
  const [, renew] = useState(0);
  const key = `quarterdeck ${placeOf(useFrame().opening)} ${name}`;
  bringBack(key, like);
  const value = kept.has(key) ? (kept.get(key) as Value) : first;
  const put = useCallback(
    (next: Value | null) => {
      if (next === null) {
        kept.delete(key);
        found.delete(key);
      } else kept.set(key, next);
      store(key, next);
      renew(n => n + 1);
    },
    [key],
  );
  return [value, put, found.has(key)];
}

/** Drafts belong to one cycle: the same window may show another spreadsheet tomorrow. */
function placeOf({ workbook }: Opening): string {
  return workbook.kind === 'cycle' ? `${workbook.cycle.name} ${workbook.cycle.start}` : '';
}

function bringBack<Value>(key: string, like: Value): void {
  if (asked.has(key)) return;
  asked.add(key);
  const stored = storedAt(key);
  if (kept.has(key) || !isLike(stored, like)) return;
  kept.set(key, stored);
  found.add(key);
}

/** Undefined without a storage, for nothing stored and for a text that is not ours. */
function storedAt(key: string): unknown {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function store(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // No storage for frames, or a full one: it stays as long as the sidebar does.
  }
}
