/** Ids for many new links out of one random text, so that a batch asks the service once. Pure; used where links are saved. */

/** Eight hexadecimal digits hold this many ids. */
const IDS = 2 ** 32;

/**
 * As many ids as asked for, none of which is taken.
 *
 * @param uuid a random UUID; its first eight digits are where counting starts
 * @example linkIds(2, new Set(), 'ffffffff-…') // ['ffffffff', '00000000']
 */
export function linkIds(count: number, taken: ReadonlySet<string>, uuid: string): readonly string[] {
  const ids: string[] = [];
  const start = Number.parseInt(uuid.slice(0, 8), 16);
  for (let step = 0; ids.length < count; step += 1) {
    const id = ((start + step) % IDS).toString(16).padStart(8, '0');
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}
