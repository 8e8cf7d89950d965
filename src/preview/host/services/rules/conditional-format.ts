/**
 * Conditional-format rules: immutable rules and the mutable builder that makes them. Boolean conditions only.
 *
 * Used by `SpreadsheetApp.newConditionalFormatRule` and the sheet services. Colour scales are not in the local host.
 */
import type { ConditionalFormat } from '../../../engine/workbook';
import { fromCondition, toCondition } from '../../conditions';
import type { OpenFile } from '../../open-file';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { builder, handed, type Members, own, ScriptObject, type Table } from '../../script/script-object';
import { hexColor } from '../../values/colors';
import { RangePlace } from '../range/range-place';
import { BooleanConditionReader, type FormatRuleState } from './boolean-condition';

const EMPTY: FormatRuleState = { areas: [], criteria: null, values: [], style: {} };

abstract class RuleReader extends ScriptObject {
  constructor(
    readonly file: OpenFile,
    public rule: FormatRuleState,
  ) {
    super();
  }

  getRanges(): G.Range[] {
    return this.rule.areas.map(area => handed<G.Range>(this.file.make.range(area)));
  }

  getBooleanCondition(): G.BooleanCondition | null {
    return this.rule.criteria === null ? null : handed<G.BooleanCondition>(new BooleanConditionReader(this.rule));
  }

  getGradientCondition(): null {
    return null;
  }

  copy(): G.ConditionalFormatRuleBuilder {
    return handed<G.ConditionalFormatRuleBuilder>(new FormatRuleBuilder(this.file, this.rule));
  }
}

/** A built rule. */
export class FormatRule extends RuleReader {
  override readonly table = RULE;

  /** The rule as the engine keeps it. */
  get format(): ConditionalFormat {
    const { areas, criteria, values, style } = this.rule;
    return { areas, condition: toCondition(criteria ?? '', values, this.file), style };
  }
}

/** A rule that the engine has, as a script reads it. */
export function formatRule(file: OpenFile, { areas, condition, style }: ConditionalFormat): FormatRule {
  return new FormatRule(file, { areas, criteria: condition.criteria, values: fromCondition(condition, file), style });
}

export class FormatRuleBuilder extends RuleReader {
  override readonly table = BUILDER;

  constructor(file: OpenFile, rule: FormatRuleState = EMPTY) {
    super(file, rule);
  }

  build(): G.ConditionalFormatRule {
    const { areas, criteria } = this.rule;
    if (areas.length === 0) throw new Refusal('Conditional format rule must have at least one range.');
    if (criteria === null) throw new Refusal('Conditional format rule must have a condition.');
    if (areas.some(area => area.sheetId !== areas[0]?.sheetId))
      throw new Refusal('Conditional format rule cannot have ranges on different sheets.');
    return handed<G.ConditionalFormatRule>(new FormatRule(this.file, this.rule));
  }

  setRanges(ranges: G.Range[]): G.ConditionalFormatRuleBuilder {
    return this.with({ areas: ranges.map(range => own(range, RangePlace).area) });
  }

  setBackground(color: string | null): G.ConditionalFormatRuleBuilder {
    return this.paint('background', color === null ? null : hexColor(color));
  }

  setFontColor(color: string | null): G.ConditionalFormatRuleBuilder {
    return this.paint('fontColor', color === null ? null : hexColor(color));
  }

  setBold(bold: boolean | null): G.ConditionalFormatRuleBuilder {
    return this.paint('bold', bold);
  }

  setItalic(italic: boolean | null): G.ConditionalFormatRuleBuilder {
    return this.paint('italic', italic);
  }

  setUnderline(underline: boolean | null): G.ConditionalFormatRuleBuilder {
    return this.paint('underline', underline);
  }

  setStrikethrough(strikethrough: boolean | null): G.ConditionalFormatRuleBuilder {
    return this.paint('strikethrough', strikethrough);
  }

  whenFormulaSatisfied(formula: string): G.ConditionalFormatRuleBuilder {
    return this.when('CUSTOM_FORMULA', formula);
  }

  withCriteria(criteria: G.BooleanCriteria, args: unknown[]): G.ConditionalFormatRuleBuilder {
    return this.when(String(criteria), ...args);
  }

  whenNumberEqualTo(value: number): G.ConditionalFormatRuleBuilder {
    return this.when('NUMBER_EQUAL_TO', value);
  }

  whenNumberGreaterThan(value: number): G.ConditionalFormatRuleBuilder {
    return this.when('NUMBER_GREATER_THAN', value);
  }

  whenNumberGreaterThanOrEqualTo(value: number): G.ConditionalFormatRuleBuilder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', value);
  }

  whenNumberLessThan(value: number): G.ConditionalFormatRuleBuilder {
    return this.when('NUMBER_LESS_THAN', value);
  }

  whenNumberLessThanOrEqualTo(value: number): G.ConditionalFormatRuleBuilder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', value);
  }

  whenNumberNotEqualTo(value: number): G.ConditionalFormatRuleBuilder {
    return this.when('NUMBER_NOT_EQUAL_TO', value);
  }

  whenNumberBetween(start: number, end: number): G.ConditionalFormatRuleBuilder {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberNotBetween(start: number, end: number): G.ConditionalFormatRuleBuilder {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenDateAfter(value: unknown): G.ConditionalFormatRuleBuilder {
    return this.when('DATE_AFTER', value);
  }

  whenDateBefore(value: unknown): G.ConditionalFormatRuleBuilder {
    return this.when('DATE_BEFORE', value);
  }

  whenDateEqualTo(value: unknown): G.ConditionalFormatRuleBuilder {
    return this.when('DATE_EQUAL_TO', value);
  }

  whenTextContains(value: string): G.ConditionalFormatRuleBuilder {
    return this.when('TEXT_CONTAINS', value);
  }

  whenTextDoesNotContain(value: string): G.ConditionalFormatRuleBuilder {
    return this.when('TEXT_DOES_NOT_CONTAIN', value);
  }

  whenTextEqualTo(value: string): G.ConditionalFormatRuleBuilder {
    return this.when('TEXT_EQUAL_TO', value);
  }

  whenTextStartsWith(value: string): G.ConditionalFormatRuleBuilder {
    return this.when('TEXT_STARTS_WITH', value);
  }

  whenTextEndsWith(value: string): G.ConditionalFormatRuleBuilder {
    return this.when('TEXT_ENDS_WITH', value);
  }

  whenCellEmpty(): G.ConditionalFormatRuleBuilder {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): G.ConditionalFormatRuleBuilder {
    return this.when('CELL_NOT_EMPTY');
  }

  private when(criteria: string, ...values: unknown[]): G.ConditionalFormatRuleBuilder {
    return this.with({ criteria, values });
  }

  private paint(name: keyof FormatRuleState['style'], value: string | boolean | null): G.ConditionalFormatRuleBuilder {
    const { [name]: _before, ...others } = this.rule.style;
    return this.with({ style: value === null ? others : { ...others, [name]: value } });
  }

  private with(change: Partial<FormatRuleState>): G.ConditionalFormatRuleBuilder {
    this.rule = { ...this.rule, ...change };
    return handed<G.ConditionalFormatRuleBuilder>(this);
  }
}

const READER = { getRanges: builder(), getBooleanCondition: builder(), getGradientCondition: builder(), copy: builder() };
const RULE_MEMBERS: Members<FormatRule, G.ConditionalFormatRule> = READER;
const BUILDER_MEMBERS: Members<FormatRuleBuilder, G.ConditionalFormatRuleBuilder> = {
  ...READER,
  build: builder(),
  setRanges: builder('array'),
  setBackground: builder('string|null'),
  setFontColor: builder('string|null'),
  setBold: builder('boolean|null'),
  setItalic: builder('boolean|null'),
  setUnderline: builder('boolean|null'),
  setStrikethrough: builder('boolean|null'),
  whenFormulaSatisfied: builder('string'),
  withCriteria: builder('enum:BooleanCriteria array'),
  whenNumberEqualTo: builder('number'),
  whenNumberGreaterThan: builder('number'),
  whenNumberGreaterThanOrEqualTo: builder('number'),
  whenNumberLessThan: builder('number'),
  whenNumberLessThanOrEqualTo: builder('number'),
  whenNumberNotEqualTo: builder('number'),
  whenNumberBetween: builder('number number'),
  whenNumberNotBetween: builder('number number'),
  whenDateAfter: builder('date'),
  whenDateBefore: builder('date'),
  whenDateEqualTo: builder('date'),
  whenTextContains: builder('string'),
  whenTextDoesNotContain: builder('string'),
  whenTextEqualTo: builder('string'),
  whenTextStartsWith: builder('string'),
  whenTextEndsWith: builder('string'),
  whenCellEmpty: builder(),
  whenCellNotEmpty: builder(),
};

const RULE: Table = { name: 'ConditionalFormatRule', path: 'SpreadsheetApp.ConditionalFormatRule', members: RULE_MEMBERS };
const BUILDER: Table = {
  name: 'ConditionalFormatRuleBuilder',
  path: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  members: BUILDER_MEMBERS,
};
