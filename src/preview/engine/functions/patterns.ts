/**
 * REGEXMATCH, REGEXEXTRACT and REGEXREPLACE.
 *
 * Sheets uses RE2: flags stand at the start of the expression (`(?i)`), and the text must be a text. JavaScript's expressions know more
 * (look-ahead, back-references); what only they know works here and fails in Sheets.
 */
import type { AddFunctionDescription } from '@odoo/o-spreadsheet/dist/types/types/functions';
import type { Arg } from '@odoo/o-spreadsheet/dist/types/types/misc';
import { errorOf, type Grid, isError, isGrid, type Scalar } from '../formula/values';
import { helpers } from '../library';
import { type Functions, textOf } from './described';

function expressionOf(text: string, flags = ''): RegExp | null {
  const [, leading = '', body = text] = /^\(\?([ims]+)\)(.*)$/s.exec(text) ?? [];
  try {
    return new RegExp(body, `u${leading}${flags}`);
  } catch {
    return null;
  }
}

type Rule = (text: string, expression: RegExp, replacement: string) => Scalar | Grid;

function ofPattern(name: string, description: string, flags: string, rule: Rule): AddFunctionDescription {
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
          `Function ${name} parameter 1 expects text values. But '${textOf(text)}' is a ${kind} and cannot be coerced to a text.`,
        );
      }
      const expression = expressionOf(textOf(pattern), flags);
      if (!expression)
        return errorOf('#REF!', `Function ${name} parameter 2 value "${textOf(pattern)}" is not a valid regular expression.`);
      return rule(textOf(text), expression, textOf(replacement));
    },
  };
}

/** The functions by their names. */
export const PATTERNS: Functions = {
  REGEXMATCH: ofPattern('REGEXMATCH', 'Whether a text matches a regular expression.', '', (text, expression) => ({
    value: expression.test(text),
  })),
  REGEXEXTRACT: ofPattern('REGEXEXTRACT', 'The first match of a regular expression, or its groups in a row.', '', (text, expression) => {
    const match = expression.exec(text);
    if (!match)
      return errorOf(
        '#N/A',
        `Function REGEXEXTRACT parameter 2 value "${expression.source}" does not match text of Function REGEXEXTRACT parameter 1 value "${text}".`,
      );
    const [whole, ...groups] = match;
    return groups.length ? groups.map(group => [{ value: group ?? '' }]) : { value: whole };
  }),
  REGEXREPLACE: ofPattern(
    'REGEXREPLACE',
    'A text with every match of a regular expression replaced.',
    'g',
    (text, expression, replacement) => ({
      value: text.replace(expression, replacement),
    }),
  ),
};
