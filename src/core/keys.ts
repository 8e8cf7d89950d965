/** Records by their keys with the type the keys have: TypeScript gives `string` for each, as a value could hold more than its type says. */

/** The keys of a record that is written out in full, in that order. @example keysOf({ one: 1, two: 2 }) // ['one', 'two'] */
export const keysOf = <Key extends string>(record: Readonly<Partial<Record<Key, unknown>>>): readonly Key[] => Object.keys(record) as Key[];

/** A value for each key. @example byKey(['a', 'b'], key => key.toUpperCase()) // { a: 'A', b: 'B' } */
export const byKey = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Readonly<Record<Key, Value>> =>
  Object.fromEntries(keys.map(key => [key, of(key)])) as Record<Key, Value>;
