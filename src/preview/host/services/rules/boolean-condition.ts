/**
 * The condition and look of a conditional-format rule, as scripts read them.
 *
 * Made by rules and their builders.
 */
import type { Area, ConditionalFormat } from '../../../engine/workbook';
import type * as G from '../../script/google';
import { builder, type Members, ScriptObject, type Table } from '../../script/script-object';
import { asEnum, type EnumValue, valueNamed } from '../../values/enumeration';
import { BOOLEAN_CRITERIA } from '../../values/enums';

/** What a rule or its builder holds; criteria is null until a condition is chosen. */
export interface FormatRuleState {
  readonly areas: readonly Area[];
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly style: ConditionalFormat['style'];
}

export class BooleanConditionReader extends ScriptObject {
  override readonly table = CONDITION;

  constructor(private readonly rule: FormatRuleState) {
    super();
  }

  getBackground(): string | null {
    return this.rule.style.background ?? null;
  }

  getFontColor(): string | null {
    return this.rule.style.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.rule.style.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.rule.style.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.rule.style.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.rule.style.strikethrough ?? null;
  }

  getCriteriaType(): G.BooleanCriteria {
    return asEnum(valueNamed(BOOLEAN_CRITERIA, this.rule.criteria ?? '') as EnumValue);
  }

  getCriteriaValues(): unknown[] {
    return [...this.rule.values];
  }
}

const CONDITION_MEMBERS: Members<BooleanConditionReader, G.BooleanCondition> = {
  getBackground: builder(),
  getFontColor: builder(),
  getBold: builder(),
  getItalic: builder(),
  getUnderline: builder(),
  getStrikethrough: builder(),
  getCriteriaType: builder(),
  getCriteriaValues: builder(),
};
const CONDITION: Table = { name: 'BooleanCondition', path: 'SpreadsheetApp.BooleanCondition', members: CONDITION_MEMBERS };
