/** Takes a formula apart as far as the linter needs: texts out, then calls with their arguments. Used by formulas.test.ts. */

/** The formula without its texts and quoted tab titles: `"a;b"` → `""`, `'Check-ins'!B5` → `T!B5`. */
export function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'T!');
}

export interface FunctionCall {
  readonly name: string;
  readonly arguments: readonly string[];
  /** Names of the calls around it, innermost first. */
  readonly inside: readonly string[];
}

/** All calls of a bare formula; throws where brackets do not match. */
export function callsIn(text: string): readonly FunctionCall[] {
  const found: FunctionCall[] = [];
  const open: { readonly name: string; start: number; readonly parts: string[] }[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === '(') open.push({ name: /[A-Z][A-Z0-9_.]*$/.exec(text.slice(0, index))?.[0] ?? '', start: index + 1, parts: [] });
    const current = open[open.length - 1];
    if (sign === ';' && current !== undefined) {
      current.parts.push(text.slice(current.start, index));
      current.start = index + 1;
    }
    if (sign !== ')') continue;
    const closed = open.pop();
    if (closed === undefined) throw new SyntaxError(`A bracket closes what was not opened: ${text}`);
    const inside = open.map(({ name }) => name).reverse();
    if (closed.name !== '') found.push({ name: closed.name, arguments: [...closed.parts, text.slice(closed.start, index)], inside });
  }
  if (open.length > 0) throw new SyntaxError(`A bracket is left open: ${text}`);
  return found;
}
