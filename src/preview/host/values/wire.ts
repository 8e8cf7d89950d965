/**
 * What may cross between the page and the script with `google.script.run`, and the copy that arrives.
 *
 * Used by the host for arguments and results, and by the page for arguments before they are sent.
 */

const tagOf = (value: object): string => Object.prototype.toString.call(value);

/** True for objects made by `{}` in any realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return tagOf(value) === '[object Object]' && (prototype === null || Object.getPrototypeOf(prototype) === null);
}

function copy(value: unknown, key: string, above: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value !== 'object' || above.includes(value)) throw new TypeError(`Failed due to illegal value in property: ${key}`);
  const path = [...above, value];
  if (Array.isArray(value))
    return Array.from(value, (item: unknown, index) => (item === undefined ? null : copy(item, String(index), path)));
  if (!isPlain(value)) throw new TypeError(`Failed due to illegal value in property: ${key}`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([name, item]) => [name, copy(item, name, path)]));
}

/**
 * A copy of the arguments as the other side gets them: undefined in a list and NaN become null, undefined properties vanish.
 *
 * Throws the browser's TypeError for a Date, a function, a DOM node, a class instance or a cycle anywhere inside.
 * `wireArguments([{ a: undefined, b: [undefined] }])` → `[{ b: [null] }]`.
 */
export function wireArguments(args: readonly unknown[]): unknown[] {
  return args.map((value, index) => (value === undefined ? null : copy(value, String(index), [])));
}

/** A copy of what a script function returned; throws for what the wire cannot carry. Nothing returned arrives as null. */
export function wireResult(value: unknown): unknown {
  return value === undefined ? null : copy(value, 'return value', []);
}
