/**
 * Enumerations as Apps Script has them: objects with `toString`, `name`, `ordinal` and `compareTo`, not strings or numbers.
 *
 * Used by the services; values are shared by all realms and immutable, so that `===` works as on Google.
 */

export class EnumValue {
  constructor(
    readonly type: string,
    private readonly label: string,
    private readonly index: number,
  ) {
    Object.freeze(this);
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.index;
  }

  compareTo(other: EnumValue): number {
    return this.index - other.ordinal();
  }
}

export type Enumeration<Name extends string> = Readonly<Record<Name, EnumValue>>;

/** Builds an enumeration whose member names the compiler checks against Google's: `enumeration<keyof typeof E>('E', ['A'])`. */
export function enumeration<Name extends string>(type: string, names: readonly Name[]): Enumeration<Name> {
  const entries = names.map((name, index) => [name, new EnumValue(type, name, index)] as const);
  return Object.freeze(Object.fromEntries(entries)) as Enumeration<Name>;
}

/** The value of an enumeration with this name, or undefined: `valueNamed(BORDER_STYLE, 'SOLID')`. */
export function valueNamed(values: Readonly<Record<string, EnumValue>>, name: string): EnumValue | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Gives an enumeration value under the numeric type that Google's declarations pretend it has. */
export function asEnum<Google>(value: EnumValue): Google {
  return value as unknown as Google;
}
