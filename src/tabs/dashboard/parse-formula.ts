/**
 * KPI_PARSE over the column of typed targets, with the same reading natively behind it: the same grammar as core's read-target, written
 * as regular expressions that RE2 and JavaScript share. Used by dashboard/columns.ts.
 */

import { CURRENCY_BEFORE, UNIT_AFTER } from '../../core/number/read-quantity';
import { quote } from '../formula';
import type { References } from '../place';

const SIGN = '[+\\-−]';
const BOUND = '(?:≥|>=|=>|>|≤|<=|=<|<)';
const DASH = '[-–—−]';
const POINTS = '^(pp\\.?|p\\.p\\.|%-yks\\.?|%-enh\\.?|%p)$';

/** The spreadsheet's decimal sign, seen in how it writes one half. */
export function decimalSign(): string {
  return 'MID(1/2&"";2;1)';
}

/**
 * Heading formula over four columns (kind, low, high, unit): KPI_PARSE, or the same reading where the add-on is not.
 * The four headings are the column keys; `row` names the table guard.
 */
export function parseFormula(at: References<'dashboard'>): string {
  const text = at.column('target_text');
  const names = 'HSTACK("kind";"low";"high";"parsed_unit")';
  return `=ARRAYFORMULA(IF(ROW(${text})=ROW();${names};IFERROR(KPI_PARSE(${text};${decimalSign()});${nativeParse(text)})))`;
}

/** Every text has one reading by its shape: a range, or one amount with what stands before and behind it; anything else is unreadable. */
function nativeParse(text: string): string {
  // An expression with the amount in its places; what the amount may look like depends on the decimal sign.
  const shape = (pattern: string) => pattern.split('AMOUNT').map(quote).join('&amount&').replace(/&""/g, '');
  const part = `(?:(?:${CURRENCY_BEFORE} *)?AMOUNT|AMOUNT *${UNIT_AFTER})`;
  const quantity = `(?:(?:(?:${SIGN} *)?(?:${CURRENCY_BEFORE} *)?|${CURRENCY_BEFORE} *${SIGN} *)AMOUNT|(?:${SIGN} *)?AMOUNT *${UNIT_AFTER})`;
  const matches = (pattern: string) => `REGEXMATCH(line;${shape(pattern)})`;
  const starts = (pattern: string) => `REGEXMATCH(line;${quote(`^ *${pattern}`)})`;
  const found = (pattern: string, inside = 'line') => `IFERROR(REGEXEXTRACT(${inside};${shape(pattern)});"")`;
  const figure = (written: string) => `VALUE("0"&REGEXREPLACE(${written};"[^0-9"&mark&"]";""))`;
  const inPart = (unit: string) => `IF(REGEXMATCH(LOWER(${unit});${quote(POINTS)});"pp";${unit})`;
  const upper = found(`${DASH} *(${part}) *$`);
  const bound = (kind: string) => `IF(unit="pp";"◆";"${kind}")`;
  const signed = `IF(unit="%";"relative";IF(unit="pp";"points";"◆"))`;
  const single = `IF(${starts('=?[>≥]')};${bound('at_least')};IF(${starts('=?[<≤]')};${bound('at_most')};IF(${starts(`(?:${CURRENCY_BEFORE} *)?${SIGN}`)};${signed};${bound('value')})))`;
  const ranged = `IF((unit="pp")+(one<>"")*(two<>"")*(${plain('one')}<>${plain('two')})+(lesser>higher)>0;"◆";"between")`;
  // What stands before the amount is taken first: a point behind "kr" is the currency's, not a decimal sign.
  const before = `^ *${BOUND}? *(?:${SIGN} *)?`;
  const unitIn = (start: string, inside: string) =>
    `IFERROR(REGEXEXTRACT(${inside};${quote(`${start}(${CURRENCY_BEFORE})`)});${found(UNIT_AFTER, inside)})`;
  const amountIn = (start: string, inside: string) => figure(found(`${start}(?:${CURRENCY_BEFORE} *)?(?:${SIGN} *)?(AMOUNT)`, inside));
  const steps: readonly (readonly [string, string])[] = [
    ['mark', decimalSign()],
    ['amount', amountPattern()],
    ['line', `REGEXREPLACE(REGEXREPLACE(${text}&"";${quote('[\\s\u00a0\u2007\u2009\u202f]')};" ");"’";"'")`],
    ['range', matches(`^ *${part} *${DASH} *${part} *$`)],
    ['one', inPart(unitIn(before, 'line'))],
    ['two', inPart(unitIn('^', upper))],
    ['unit', 'IF(range*(two<>"")>0;two;one)'],
    ['scale', 'IF((unit="%")+(unit="pp")>0;100;1)'],
    ['lesser', `IFERROR(IF(${starts(`${BOUND}? *(?:${CURRENCY_BEFORE} *)?[-−]`)};-1;1)*${amountIn(before, 'line')}/scale;"")`],
    ['higher', `IF(range;IFERROR(${amountIn('^', upper)}/scale;"");"")`],
    ['alone', `IF(${matches(`^ *(?:${BOUND} *)?${quantity} *$`)};${single};"◆")`],
    ['kind', `IF(${starts('$')};"";IF(range;${ranged};alone))`],
    ['sound', '(kind<>"")*(kind<>"◆")>0'],
  ];
  const low = 'IF(sound*(kind<>"at_most")>0;lesser;"")';
  const high = 'IF(kind="at_most";lesser;IF(kind="between";higher;""))';
  return `LET(${steps.flat().join(';')};HSTACK(kind;${low};${high};IF(sound;unit;"")))`;
}

/** Digits with their groups and decimal sign, as core reads them: a group has three digits and never starts with 0. */
function amountPattern(): string {
  const other = 'IF(mark=".";",";".")';
  return `"(?:(?:[1-9][0-9]{0,2}(?:(?: [0-9]{3})+|(?:'[0-9]{3})+|(?:["&${other}&"][0-9]{3})+)|[0-9]+)(?:["&mark&"][0-9]+)?|["&mark&"][0-9]+)"`;
}

/** A unit as units are compared: small letters, without points. */
export function plain(unit: string): string {
  return `LOWER(SUBSTITUTE(${unit};".";""))`;
}
