/**
 * Conditions of validations and conditional formats as formulas, so that both see values exactly as formulas do.
 *
 * The names of criteria are those of Apps Script's `BooleanCriteria` and `DataValidationCriteria`; texts compare without regard to case.
 */

import type { SheetLocale } from '../cells/locales';
import { canonicalFormula } from '../cells/notation';
import { a1Of } from '../looks/geometry';
import { type Area, type Condition, RefusedEdit } from '../workbook';

type Operand = Condition['values'][number];

function term(value: Operand | undefined, locale: SheetLocale): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'string') return '""';
  if (value.startsWith('=')) return `(${formulaBody(value, locale)})`;
  return `"${value.replaceAll('"', '\\"')}"`;
}

function formulaBody(formula: string, locale: SheetLocale): string {
  const canonical = canonicalFormula(formula.startsWith('=') ? formula : `=${formula}`, locale);
  if (canonical === null) throw new RefusedEdit(`Invalid formula: ${formula}`);
  return canonical.slice(1);
}

/** `X` is the cell, `A` and `B` the condition's values. */
const TEMPLATES: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'X=""',
  CELL_NOT_EMPTY: 'X<>""',
  NUMBER_BETWEEN: 'AND(ISNUMBER(X),X>=A,X<=B)',
  NUMBER_NOT_BETWEEN: 'AND(ISNUMBER(X),OR(X<A,X>B))',
  NUMBER_EQUAL_TO: 'AND(ISNUMBER(X),X=A)',
  NUMBER_NOT_EQUAL_TO: 'AND(ISNUMBER(X),X<>A)',
  NUMBER_GREATER_THAN: 'AND(ISNUMBER(X),X>A)',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'AND(ISNUMBER(X),X>=A)',
  NUMBER_LESS_THAN: 'AND(ISNUMBER(X),X<A)',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'AND(ISNUMBER(X),X<=A)',
  DATE_AFTER: 'AND(ISNUMBER(X),INT(X)>A)',
  DATE_BEFORE: 'AND(ISNUMBER(X),X<A)',
  DATE_EQUAL_TO: 'AND(ISNUMBER(X),INT(X)=A)',
  DATE_ON_OR_AFTER: 'AND(ISNUMBER(X),X>=A)',
  DATE_ON_OR_BEFORE: 'AND(ISNUMBER(X),INT(X)<=A)',
  DATE_BETWEEN: 'AND(ISNUMBER(X),X>=A,INT(X)<=B)',
  DATE_NOT_BETWEEN: 'AND(ISNUMBER(X),OR(X<A,INT(X)>B))',
  DATE_IS_VALID_DATE: 'ISNUMBER(X)',
  TEXT_CONTAINS: 'ISNUMBER(SEARCH(A,X))',
  TEXT_DOES_NOT_CONTAIN: 'ISERROR(SEARCH(A,X))',
  TEXT_STARTS_WITH: 'LEFT(X,LEN(A))=A',
  TEXT_ENDS_WITH: 'RIGHT(X,LEN(A))=A',
  TEXT_EQUAL_TO: 'X&""=A',
  TEXT_IS_VALID_EMAIL: 'ISEMAIL(X)',
  TEXT_IS_VALID_URL: 'ISURL(X)',
};

/** True for a criterion that a formula can express; lists and check boxes are decided in `validations.ts`. */
export const isFormulaCriterion = (criteria: string): boolean => criteria === 'CUSTOM_FORMULA' || criteria in TEMPLATES;

/**
 * A condition as a formula in the library's notation, written for the top-left cell of an area.
 *
 * @example conditionFormula({ criteria: 'NUMBER_GREATER_THAN', values: [5] }, cell, locale) // '=AND(ISNUMBER(B2),B2>5)'
 */
export function conditionFormula({ criteria, values }: Condition, area: Area, locale: SheetLocale): string {
  if (criteria === 'CUSTOM_FORMULA') return `=${formulaBody(String(values[0] ?? ''), locale)}`;
  const template = TEMPLATES[criteria];
  if (template === undefined) throw new RefusedEdit(`Unsupported criteria: ${criteria}`);
  const parts: Readonly<Record<string, string>> = { X: a1Of(area), A: term(values[0], locale), B: term(values[1], locale) };
  return `=${template.replace(/\b[XAB]\b/g, name => parts[name] ?? name)}`;
}
