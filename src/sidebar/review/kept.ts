/**
 * State that outlives its panel: what somebody has begun to type in a review is there again when they come back from another panel.
 *
 * Used by the parts of the Review panel. It lives as long as the sidebar; what was written down is in the spreadsheet.
 */
import { useCallback, useState } from 'preact/hooks';

const kept = new Map<string, unknown>();

/** As useState, under a name; null forgets it, so that the first value counts again. */
export function useKept<Value>(name: string, first: Value): readonly [Value, (value: Value | null) => void] {
  const [, renew] = useState(0);
  const value = kept.has(name) ? (kept.get(name) as Value) : first;
  const put = useCallback(
    (next: Value | null) => {
      if (next === null) kept.delete(name);
      else kept.set(name, next);
      renew(n => n + 1);
    },
    [name],
  );
  return [value, put];
}
