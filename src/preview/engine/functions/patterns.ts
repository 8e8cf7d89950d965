/**
 * REGEXMATCH, REGEXEXTRACT and REGEXREPLACE.
 *
 * Sheets uses RE2, and so does this: look-around and back-references are refused, flags stand at the start of the expression (`(?i)`),
 * and the text must be a text.
 */
import type { AddFunctionDescription } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { Arg } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { RE2JS } from 're2js';
import { errorOf, type Grid, isError, isGrid, type Scalar } from '../formula/values';
import { helpers } from '../library';
import { type Functions, valueText } from './described';

/** Compiling costs a hundred matches, and a filled column asks the same expression for every row. */
const compiled = new Map<string, RE2JS | null>();
const KEPT = 500;

function expressionOf(text: string): RE2JS | null {
  let expression = compiled.get(text);
  if (expression === undefined) {
    try {
      expression = RE2JS.compile(text);
    } catch {
      expression = null;
    }
    if (compiled.size >= KEPT) compiled.clear();
    compiled.set(text, expression);
  }
  return expression;
}

/** The text of each group of the match a matcher stands at, the whole match first; a group that took no part is empty. */
const groupsOf = (matcher: ReturnType<RE2JS['matcher']>): string[] =>
  Array.from({ length: matcher.groupCount() + 1 }, (_, index) => matcher.group(index) ?? '');

/** Every match replaced; `$1` in the replacement is the first group, `$0` the whole match. */
function replaced(text: string, expression: RE2JS, replacement: string): string {
  const matcher = expression.matcher(text);
  let result = '';
  let end = 0;
  while (matcher.find()) {
    const groups = groupsOf(matcher);
    result += text.slice(end, matcher.start()) + replacement.replace(/\$(\d)/g, (sign, digit: string) => groups[Number(digit)] ?? sign);
    end = matcher.end();
  }
  return result + text.slice(end);
}

type Rule = (text: string, expression: RE2JS, replacement: string) => Scalar | Grid;

function ofPattern(name: string, description: string, rule: Rule): AddFunctionDescription {
  const replaces = name === 'REGEXREPLACE' ? ['replacement (any)'] : [];
  return {
    description,
    args: ['text (any)', 'regular_expression (any)', ...replaces].map(definition => helpers.arg(definition, '')),
    compute(...values: Arg[]) {
      const cells = values.map((value): Scalar => (isGrid(value) ? (value[0]?.[0] ?? { value: null }) : (value ?? { value: null })));
      const failed = cells.find(isError);
      if (failed) return failed;
      const [text = { value: null }, pattern = { value: null }, replacement = { value: null }] = cells;
      if (typeof text.value === 'number' || typeof text.value === 'boolean') {
        const kind = typeof text.value;
        return errorOf(
          '#VALUE!',
          `Function ${name} parameter 1 expects text values. But '${valueText(text)}' is a ${kind} and cannot be coerced to a text.`,
        );
      }
      const expression = expressionOf(valueText(pattern));
      if (!expression)
        return errorOf('#REF!', `Function ${name} parameter 2 value "${valueText(pattern)}" is not a valid regular expression.`);
      return rule(valueText(text), expression, valueText(replacement));
    },
  };
}

/** The functions by their names. */
export const PATTERNS: Functions = {
  REGEXMATCH: ofPattern('REGEXMATCH', 'Whether a text matches a regular expression.', (text, expression) => ({
    value: expression.matcher(text).find(),
  })),
  REGEXEXTRACT: ofPattern('REGEXEXTRACT', 'The first match of a regular expression, or its groups in a row.', (text, expression) => {
    const matcher = expression.matcher(text);
    if (!matcher.find())
      return errorOf(
        '#N/A',
        `Function REGEXEXTRACT parameter 2 value "${expression.pattern()}" does not match text of Function REGEXEXTRACT parameter 1 value "${text}".`,
      );
    const [whole, ...groups] = groupsOf(matcher);
    return groups.length ? groups.map(group => [{ value: group }]) : { value: whole ?? '' };
  }),
  REGEXREPLACE: ofPattern('REGEXREPLACE', 'A text with every match of a regular expression replaced.', (text, expression, replacement) => ({
    value: replaced(text, expression, replacement),
  })),
};
