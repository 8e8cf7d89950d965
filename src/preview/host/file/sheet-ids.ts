/**
 * Tab ids: the engine's are texts, Google's are whole numbers.
 *
 * Used where a script sees a tab's id. Ids made by the host are numbers written as text; others get a stable number.
 */

const LIMIT = 2_147_483_647;

/** The number scripts see: `numericSheetId('1700')` → 1700; another text gives the same number every time. */
export function numericSheetId(id: string): number {
  if (/^\d{1,10}$/.test(id) && Number(id) <= LIMIT) return Number(id);
  let hash = 7;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) % LIMIT;
  return hash;
}

/** A fresh id, drawn by lot, that no tab of the file has. */
export function freshSheetId(taken: readonly string[], random: () => number): string {
  const numbers = new Set(taken.map(numericSheetId));
  let id: number;
  do id = Math.floor(random() * LIMIT);
  while (numbers.has(id));
  return String(id);
}
