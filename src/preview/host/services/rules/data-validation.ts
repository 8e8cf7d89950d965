/**
 * Data-validation rules: immutable rules and the mutable builder that makes them.
 *
 * Used by `SpreadsheetApp.newDataValidation` and the range services. Without `setAllowInvalid(false)` a rule only warns.
 */
import type { Validation } from '../../../engine/workbook';
import { fromCondition, toCondition } from '../../conditions';
import type { OpenFile } from '../../open-file';
import { Missing, Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { builder, handed, type Members, ScriptObject, type Table } from '../../script/script-object';
import { asEnum, type EnumValue, valueNamed } from '../../values/enumeration';
import { DATA_VALIDATION_CRITERIA } from '../../values/enums';

interface Rule {
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly helpText: string | null;
}

const MOST_IN_LIST = 500;
const EMPTY: Rule = { criteria: null, values: [], allowInvalid: true, showDropdown: true, helpText: null };

abstract class ValidationReader extends ScriptObject {
  constructor(
    readonly file: OpenFile,
    public rule: Rule,
  ) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): G.DataValidationCriteria {
    const value = this.rule.criteria === null ? null : (valueNamed(DATA_VALIDATION_CRITERIA, this.rule.criteria) ?? null);
    return asEnum(value as EnumValue);
  }

  getCriteriaValues(): unknown[] {
    const { criteria, values, showDropdown } = this.rule;
    if (criteria === 'VALUE_IN_LIST') return [[...values], showDropdown];
    return criteria === 'VALUE_IN_RANGE' ? [...values, showDropdown] : [...values];
  }

  getHelpText(): string {
    // Google gives null for a rule without help although its declarations say text.
    return this.rule.helpText as string;
  }

  copy(): G.DataValidationBuilder {
    return handed<G.DataValidationBuilder>(new ValidationBuilder(this.file, this.rule));
  }
}

/** A built rule. */
export class ValidationRule extends ValidationReader {
  override readonly table = RULE;

  /** The rule as the engine keeps it. */
  get validation(): Validation {
    const { criteria, values, allowInvalid, showDropdown, helpText } = this.rule;
    if (criteria === null) throw new Missing('a data validation without a condition');
    if (criteria === 'VALUE_IN_LIST' && values.length > MOST_IN_LIST)
      throw new Refusal(
        `The data validation rule has more items than the limit of ${MOST_IN_LIST}. Use the "List from a range" criteria instead.`,
      );
    return { condition: toCondition(criteria, values, this.file), allowInvalid, showDropdown, helpText };
  }
}

/** The rule that the engine has for a cell, as a script reads it. */
export function validationRule(file: OpenFile, validation: Validation): ValidationRule {
  const { condition, allowInvalid, showDropdown, helpText } = validation;
  return new ValidationRule(file, {
    criteria: condition.criteria,
    values: fromCondition(condition, file),
    allowInvalid,
    showDropdown,
    helpText,
  });
}

export class ValidationBuilder extends ValidationReader {
  override readonly table = BUILDER;

  constructor(file: OpenFile, rule: Rule = EMPTY) {
    super(file, rule);
  }

  build(): G.DataValidation {
    return handed<G.DataValidation>(new ValidationRule(this.file, this.rule));
  }

  setAllowInvalid(allowInvalid: boolean): G.DataValidationBuilder {
    return this.with({ allowInvalid });
  }

  setHelpText(helpText: string | null): G.DataValidationBuilder {
    return this.with({ helpText });
  }

  requireCheckbox(...values: unknown[]): G.DataValidationBuilder {
    return this.when('CHECKBOX', ...values);
  }

  requireFormulaSatisfied(formula: string): G.DataValidationBuilder {
    return this.when('CUSTOM_FORMULA', formula);
  }

  requireValueInList(values: unknown[], showDropdown = true): G.DataValidationBuilder {
    return this.with({ criteria: 'VALUE_IN_LIST', values: values.map(String), showDropdown });
  }

  requireValueInRange(range: G.Range, showDropdown = true): G.DataValidationBuilder {
    return this.with({ criteria: 'VALUE_IN_RANGE', values: [range], showDropdown });
  }

  withCriteria(criteria: G.DataValidationCriteria, args: unknown[]): G.DataValidationBuilder {
    const name = String(criteria);
    if (name === 'VALUE_IN_LIST' && Array.isArray(args[0])) return this.requireValueInList(args[0], args[1] !== false);
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(args[0] as G.Range, args[1] !== false);
    return this.when(name, ...args);
  }

  requireNumberEqualTo(value: number): G.DataValidationBuilder {
    return this.when('NUMBER_EQUAL_TO', value);
  }

  requireNumberGreaterThan(value: number): G.DataValidationBuilder {
    return this.when('NUMBER_GREATER_THAN', value);
  }

  requireNumberGreaterThanOrEqualTo(value: number): G.DataValidationBuilder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', value);
  }

  requireNumberLessThan(value: number): G.DataValidationBuilder {
    return this.when('NUMBER_LESS_THAN', value);
  }

  requireNumberLessThanOrEqualTo(value: number): G.DataValidationBuilder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', value);
  }

  requireNumberNotEqualTo(value: number): G.DataValidationBuilder {
    return this.when('NUMBER_NOT_EQUAL_TO', value);
  }

  requireNumberBetween(start: number, end: number): G.DataValidationBuilder {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  requireNumberNotBetween(start: number, end: number): G.DataValidationBuilder {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  requireDateAfter(value: GoogleAppsScript.Base.Date): G.DataValidationBuilder {
    return this.when('DATE_AFTER', value);
  }

  requireDateBefore(value: GoogleAppsScript.Base.Date): G.DataValidationBuilder {
    return this.when('DATE_BEFORE', value);
  }

  requireDateEqualTo(value: GoogleAppsScript.Base.Date): G.DataValidationBuilder {
    return this.when('DATE_EQUAL_TO', value);
  }

  requireDateOnOrAfter(value: GoogleAppsScript.Base.Date): G.DataValidationBuilder {
    return this.when('DATE_ON_OR_AFTER', value);
  }

  requireDateOnOrBefore(value: GoogleAppsScript.Base.Date): G.DataValidationBuilder {
    return this.when('DATE_ON_OR_BEFORE', value);
  }

  requireDateBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): G.DataValidationBuilder {
    return this.when('DATE_BETWEEN', start, end);
  }

  requireDateNotBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): G.DataValidationBuilder {
    return this.when('DATE_NOT_BETWEEN', start, end);
  }

  requireTextContains(value: string): G.DataValidationBuilder {
    return this.when('TEXT_CONTAINS', value);
  }

  requireTextDoesNotContain(value: string): G.DataValidationBuilder {
    return this.when('TEXT_DOES_NOT_CONTAIN', value);
  }

  requireTextEqualTo(value: string): G.DataValidationBuilder {
    return this.when('TEXT_EQUAL_TO', value);
  }

  requireDate(): G.DataValidationBuilder {
    return this.when('DATE_IS_VALID_DATE');
  }

  requireTextIsEmail(): G.DataValidationBuilder {
    return this.when('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): G.DataValidationBuilder {
    return this.when('TEXT_IS_VALID_URL');
  }

  private when(criteria: string, ...values: unknown[]): G.DataValidationBuilder {
    return this.with({ criteria, values });
  }

  private with(change: Partial<Rule>): G.DataValidationBuilder {
    this.rule = { ...this.rule, ...change };
    return handed<G.DataValidationBuilder>(this);
  }
}

const READER = {
  getAllowInvalid: builder(),
  getCriteriaType: builder(),
  getCriteriaValues: builder(),
  getHelpText: builder(),
  copy: builder(),
};
const RULE_MEMBERS: Members<ValidationRule, G.DataValidation> = READER;
const BUILDER_MEMBERS: Members<ValidationBuilder, G.DataValidationBuilder> = {
  ...READER,
  build: builder(),
  setAllowInvalid: builder('boolean'),
  setHelpText: builder('string|null'),
  requireCheckbox: builder('', 'value', 'value value'),
  requireFormulaSatisfied: builder('string'),
  requireValueInList: builder('array boolean?'),
  requireValueInRange: builder('Range boolean?'),
  withCriteria: builder('enum:DataValidationCriteria array'),
  requireNumberEqualTo: builder('number'),
  requireNumberGreaterThan: builder('number'),
  requireNumberGreaterThanOrEqualTo: builder('number'),
  requireNumberLessThan: builder('number'),
  requireNumberLessThanOrEqualTo: builder('number'),
  requireNumberNotEqualTo: builder('number'),
  requireNumberBetween: builder('number number'),
  requireNumberNotBetween: builder('number number'),
  requireDateAfter: builder('date'),
  requireDateBefore: builder('date'),
  requireDateEqualTo: builder('date'),
  requireDateOnOrAfter: builder('date'),
  requireDateOnOrBefore: builder('date'),
  requireDateBetween: builder('date date'),
  requireDateNotBetween: builder('date date'),
  requireTextContains: builder('string'),
  requireTextDoesNotContain: builder('string'),
  requireTextEqualTo: builder('string'),
  requireDate: builder(),
  requireTextIsEmail: builder(),
  requireTextIsUrl: builder(),
};

const RULE: Table = { name: 'DataValidation', path: 'SpreadsheetApp.DataValidation', members: RULE_MEMBERS };
const BUILDER: Table = { name: 'DataValidationBuilder', path: 'SpreadsheetApp.DataValidationBuilder', members: BUILDER_MEMBERS };
