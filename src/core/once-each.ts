/**
 * Answers kept for as long as somebody holds the function that gives them. Used by the look-back on rules and by the custom functions, where
 * thousands of cells ask for the same KPI: what was computed once is not computed again, and nothing outlives the call.
 */

/** The same function, computing each key's answer when it is first asked for. Example: `onceEach(slow)` asked twice for 'CTR' → slow runs once. */
export function onceEach<K, V extends NonNullable<unknown> | null>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return key => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = compute(key);
    known.set(key, answer);
    return answer;
  };
}
