/**
 * What may cross google.script.run, checked in the sidebar before anything is sent, as Google does.
 *
 * Used by the runner inside the sidebar frame. Legal are numbers, booleans, texts, null, arrays and plain
 * objects; everything else throws at once and never reaches the failure handler.
 */

/** A value that survives JSON. */
export type Wire = number | string | boolean | null | readonly Wire[] | { readonly [key: string]: Wire };

/**
 * Copies the arguments of a run call; `undefined` in arrays and numbers that are not finite become null, fields that are
 * `undefined` vanish. Throws a TypeError with Google's sentence for a Date, a function, a DOM node, a cycle.
 *
 * @example copyArguments([{ a: undefined, b: NaN }]) // [{ b: null }]
 */
export function copyArguments(args: readonly unknown[]): readonly Wire[] {
  return args.map((argument, index) => copyOf(argument, String(index), []));
}

function copyOf(value: unknown, key: string, above: readonly object[]): Wire {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null ? null : copyOfObject(value, key, above);
    default:
      throw illegal(key);
  }
}

function copyOfObject(value: object, key: string, above: readonly object[]): Wire {
  if (above.includes(value)) throw illegal(key);
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => copyOf(item, String(index), path));
  // The tag tells a Date, a Map or a DOM node from a plain object in any realm.
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(key);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, copyOf(field, name, path)]));
}

function illegal(key: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${key}`);
}
