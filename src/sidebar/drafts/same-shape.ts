/** Whether something read from a browser's storage is what a form would have put there: another version may have written it. Used by kept.ts. */

/**
 * Lists have parts like the first of `like`, objects its keys and no others; null in `like` takes a text too.
 * @example isLike({ text: 'a' }, { text: '' }) // true
 * @example isLike(['a', 1], ['']) // false
 */
export function isLike<Value>(value: unknown, like: Value): value is Value {
  if (like === null) return value === null || typeof value === 'string';
  if (Array.isArray(like)) {
    const [part] = like as readonly unknown[];
    return Array.isArray(value) && value.every(each => part !== undefined && isLike(each, part));
  }
  if (typeof like !== 'object') return typeof value === typeof like;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(like);
  const own = value as Readonly<Record<string, unknown>>;
  return Object.keys(own).length === keys.length && keys.every(key => isLike(own[key], (like as Readonly<Record<string, unknown>>)[key]));
}
