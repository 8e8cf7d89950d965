/**
 * Writes formulas that parse alike in every spreadsheet locale: `;` between arguments, no decimal literals, no array literals,
 * English function names. Used by the tab files. Pure text.
 */

/** A text literal, quotes doubled. `quote('say "hi"')` → `"say ""hi"""` */
export function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * A formula for the heading cell that gives the heading and fills the column below it.
 *
 * Its ranges include the heading row: a range that began at the first data row would slip when somebody inserts a row above it.
 * A custom function inside gets the heading row too and answers it with a word nobody sees; that keeps IFERROR(custom; native)
 * simple: where the add-on is off, the call is one single error and the native column takes its place.
 * @param heading text of the heading
 * @param guard open column reference whose blank cells stay blank, e.g. `B$5:B`
 * @param body value per row, an array expression over open columns
 */
export function fillColumn(heading: string, guard: string, body: string): string {
  return `=ARRAYFORMULA(IF(ROW(${guard})=ROW();${quote(heading)};IF(${guard}="";;${body})))`;
}

/** Looks each of `keys` up in `from` and gives the neighbour in `give`; `otherwise` where there is none. */
export function lookUp(keys: string, from: string, give: string, otherwise = ''): string {
  return `IFERROR(VLOOKUP(${keys};HSTACK(${from};${give});2;FALSE());${otherwise})`;
}

/**
 * A text with `{name}` and `{name|one|other}` as a concatenation, each placeholder replaced by an expression.
 * @example concatenate('Day {n} of 90', { n: 'A1' }) // `"Day "&A1&" of 90"`
 */
export function concatenate(template: string, expressions: Readonly<Record<string, string>>): string {
  const parts = template.split(/(\{\w+(?:\|[^|{}]*\|[^|{}]*)?\})/).filter(part => part !== '');
  return parts.map(part => placeholder(part, expressions) ?? quote(part)).join('&');
}

function placeholder(part: string, expressions: Readonly<Record<string, string>>): string | undefined {
  const [, name = '', one, other] = /^\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}$/.exec(part) ?? [];
  const expression = expressions[name];
  if (expression === undefined || one === undefined || other === undefined) return expression;
  return `IF(${expression}=1;${quote(one)};${quote(other)})`;
}
