/**
 * The one way texts take parameters: plain strings (so they can be JSON) with `{name}` for a value and `{name|one|other}` for the
 * word form that goes with a number: "{n} {n|number|numbers} due". Finnish and Danish use the same two forms (1 and the rest),
 * Malay needs none. Used by everything that shows a sentence. Imports nothing.
 */

declare const params: unique symbol;

/** A string that knows which parameters it takes; any plain string can stand where one is asked for. */
export type Template<Name extends string = never> = string & { readonly [params]?: Name };

type NameIn<Inside extends string> = Inside extends `${infer Name}|${string}` ? Name : Inside;

/** The parameter names of a literal text: ParamsOf<'{n} of {all}'> is 'n' | 'all'. */
export type ParamsOf<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? NameIn<Inside> | ParamsOf<Rest>
  : never;

/** The shape every language must fill: the English literals decide keys and parameters, the words are free. */
export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? Template<ParamsOf<T[K]>> : Shape<T[K]> };

const PLACEHOLDER = /\{([a-z]\w*)(?:\|([^|{}]*)\|([^|{}]*))?\}/gi;

/**
 * Puts values into a text; a number chooses the first form when it is exactly 1 or −1, else the second.
 * A name without a value stays visible as it is written, so that a slip shows instead of hiding.
 * @example fill('{value}.', { value: '22 kr.' }) // "22 kr."
 * @example fill('{n} {n|number|numbers} due', { n: 3 }) // "3 numbers due"
 */
export function fill<Name extends string>(text: Template<Name>, values: Readonly<Record<Name, string | number>>): string {
  const given: Readonly<Record<string, string | number | undefined>> = values;
  return text.replace(PLACEHOLDER, (whole: string, name: string, one: string | undefined, other: string | undefined, at: number) => {
    const value = given[name];
    if (value === undefined) return whole;
    // The full stop of an abbreviation or a Finnish date ends a sentence, too.
    if (one === undefined || other === undefined)
      return /^\.(\s|$)/.test(text.slice(at + whole.length)) ? String(value).replace(/(?<!\.)\.$/, '') : String(value);
    // As it is written: 1.000 are a thousand in Danish.
    return /^-?1$/.test(String(value)) ? one : other;
  });
}
