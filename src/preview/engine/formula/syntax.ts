/**
 * The grammar of a Google Sheets formula: from the library's normalised formula text to a tree.
 *
 * Used by `compile.ts` only. The normalised text holds a placeholder for each literal and reference (`=IF(|C|>|N|,|S|,|R|)`);
 * the tree numbers them in order of appearance, because one tree serves all formulas of that shape.
 * Own grammar, not the library's: in Sheets a sign binds tighter than `^`, and a LAMBDA may be called on the spot.
 */

import { DISGUISED } from '../cells/notation';
import { EvaluationError, tokenize } from '../library';

export type Tree =
  | { readonly kind: 'number' | 'text' | 'reference'; readonly index: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: Tree }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Tree[])[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[] }
  | { readonly kind: 'apply'; readonly callee: Tree; readonly args: readonly Tree[] };

type Lexeme = { readonly type: 'number' | 'text' | 'reference' | 'symbol' | 'mark' | 'column' | 'row'; readonly text: string };

const PLACEHOLDERS: Readonly<Record<string, Lexeme['type']>> = { N: 'number', S: 'text', C: 'reference', R: 'reference' };
const PRECEDENCE: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};
const SIGN_PRECEDENCE = 6;

const parseError = () => new EvaluationError('Formula parse error.', '#ERROR!');

function lexemesOf(normalised: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  normalised
    .replace(/^=/, '')
    .split(/\|([NSCR])\|/)
    .forEach((piece, index) => {
      const placeholder = index % 2 ? PLACEHOLDERS[piece] : undefined;
      if (placeholder) {
        lexemes.push({ type: placeholder, text: '' });
        return;
      }
      for (const token of tokenize(piece)) {
        if (token.type === 'SPACE') continue;
        if (token.type === 'SYMBOL') lexemes.push({ type: 'symbol', text: token.value });
        else if (token.type === 'ARG_SEPARATOR') lexemes.push({ type: 'column', text: ',' });
        else if (token.type === 'ARRAY_ROW_SEPARATOR') lexemes.push({ type: 'row', text: ';' });
        else if (token.type === 'UNKNOWN' || token.type === 'DEBUGGER' || token.value === '#') throw parseError();
        else lexemes.push({ type: 'mark', text: token.value });
      }
    });
  return lexemes;
}

class Parser {
  private position = 0;
  private readonly counts = { number: 0, text: 0, reference: 0 };

  constructor(private readonly lexemes: readonly Lexeme[]) {}

  formula(): Tree {
    const tree = this.expression(0);
    if (this.position < this.lexemes.length) throw parseError();
    return tree;
  }

  private peek(text: string): boolean {
    const lexeme = this.lexemes[this.position];
    return lexeme !== undefined && lexeme.text === text && lexeme.type !== 'symbol';
  }

  private accept(text: string): boolean {
    if (!this.peek(text)) return false;
    this.position++;
    return true;
  }

  private expect(text: string): void {
    if (!this.accept(text)) throw parseError();
  }

  private expression(floor: number): Tree {
    let left = this.operand();
    for (;;) {
      const lexeme = this.lexemes[this.position];
      const precedence = lexeme?.type === 'mark' ? PRECEDENCE[lexeme.text] : undefined;
      if (!lexeme || precedence === undefined || precedence <= floor) return left;
      this.position++;
      left = { kind: 'binary', operator: lexeme.text, left, right: this.expression(precedence) };
    }
  }

  private operand(): Tree {
    const lexeme = this.lexemes[this.position];
    if (lexeme?.type === 'mark' && (lexeme.text === '-' || lexeme.text === '+')) {
      this.position++;
      return { kind: 'unary', operator: lexeme.text, operand: this.expression(SIGN_PRECEDENCE) };
    }
    let tree = this.primary();
    for (;;) {
      if (this.accept('%')) tree = { kind: 'unary', operator: '%', operand: tree };
      else if (tree.kind !== 'reference' && this.accept('(')) tree = { kind: 'apply', callee: tree, args: this.args() };
      else return tree;
    }
  }

  private primary(): Tree {
    const lexeme = this.lexemes[this.position++];
    switch (lexeme?.type) {
      case 'number':
      case 'text':
      case 'reference':
        return { kind: lexeme.type, index: this.counts[lexeme.type]++ };
      case 'symbol':
        return this.symbol(lexeme.text);
      case 'mark':
        if (lexeme.text === '(') {
          const tree = this.expression(0);
          this.expect(')');
          return tree;
        }
        if (lexeme.text === '{') return this.array();
        throw parseError();
      default:
        throw parseError();
    }
  }

  private symbol(text: string): Tree {
    if (this.accept('(')) return { kind: 'call', name: text.toUpperCase() === DISGUISED ? 'LOG10' : text.toUpperCase(), args: this.args() };
    if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
    return { kind: 'name', name: text.replace(/^'(.*)'$/, '$1') };
  }

  private args(): Tree[] {
    if (this.accept(')')) return [];
    const args: Tree[] = [];
    do args.push(this.peek(',') || this.peek(')') ? { kind: 'blank' } : this.expression(0));
    while (this.accept(','));
    this.expect(')');
    return args;
  }

  private array(): Tree {
    const rows: Tree[][] = [];
    do {
      const row: Tree[] = [];
      do row.push(this.expression(0));
      while (this.accept(','));
      rows.push(row);
    } while (this.accept(';'));
    this.expect('}');
    return { kind: 'array', rows };
  }
}

/**
 * Reads a normalised formula; throws an evaluation error with Google's `#ERROR!` where Sheets would report a parse error.
 *
 * @example parseFormula('=-|N|^|N|') // (-x)^y: { kind: 'binary', operator: '^', left: { kind: 'unary', … }, right: … }
 */
export function parseFormula(normalised: string): Tree {
  return new Parser(lexemesOf(normalised)).formula();
}
