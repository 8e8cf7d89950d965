/**
 * A name as it compares: without case and outer blanks. People type names of channels and of each other by hand. Used wherever two of them are
 * held against each other, in the boards as in the sidebar.
 * @example nameKey(' Aino ') // 'aino'
 */
export const nameKey = (name: string): string => name.trim().toLowerCase();

/** Each name as it is first written. @example namesOnce(['TikTok', 'tiktok', '']) // ['TikTok', ''] */
export function namesOnce(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter(name => !seen.has(nameKey(name)) && seen.add(nameKey(name)));
}
