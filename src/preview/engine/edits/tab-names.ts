/**
 * Names of tabs: Sheets takes every character, the library refuses seven that Excel cannot have.
 *
 * Used wherever a name goes to the library or comes back, also inside formulas. Each of the seven is stored as its full-width likeness with
 * an invisible mark behind it, so that a person's own full-width character stays what it is.
 */
const MARK = '\u2060';

const LIKENESSES: Readonly<Record<string, string>> = {
  "'": '＇',
  '*': '＊',
  '?': '？',
  '/': '／',
  '\\': '＼',
  '[': '［',
  ']': '］',
};
const ORIGINALS = new Map(Object.entries(LIKENESSES).map(([original, likeness]) => [likeness, original]));

/**
 * The name the library is given.
 *
 * @example storedTabName('Q1/Q2') // 'Q1／\u2060Q2'
 */
export const storedTabName = (name: string): string => name.replace(/['*?/\\[\]]/g, character => `${LIKENESSES[character]}${MARK}`);

/** The name in Sheets of a stored one. */
export const shownTabName = (stored: string): string =>
  stored.replace(/(.)\u2060/gu, (all, likeness: string) => ORIGINALS.get(likeness) ?? all);

/**
 * A quoted name in a formula, `'Bob''s'`, with the name between the quotes as the library has it.
 *
 * @example storedQuote("'Q1/Q2'") // "'Q1／\u2060Q2'"
 */
export const storedQuote = (quoted: string): string => `'${storedTabName(quoted.slice(1, -1).replaceAll("''", "'"))}'`;

/** A quoted name of the library as Sheets writes it. */
export const shownQuote = (quoted: string): string => `'${shownTabName(quoted.slice(1, -1)).replaceAll("'", "''")}'`;

/** A reference as text (`'Q1/Q2'!A1`) with its tab as the library has it. */
export const storedReference = (text: string): string => text.replace(/^'(?:[^']|'')*'(?=!)/, storedQuote);
