/** Every condition of the two builders reaches the cell and comes back with the same name and values. */
import { inScript, openScript } from './script-host';

const DAY = 'new Date(Date.UTC(2026, 9, 5))';
const LATER = 'new Date(Date.UTC(2026, 9, 9))';

const VALIDATIONS: readonly (readonly [call: string, criteria: string, values: readonly unknown[]])[] = [
  ['requireNumberEqualTo(1)', 'NUMBER_EQUAL_TO', [1]],
  ['requireNumberNotEqualTo(1)', 'NUMBER_NOT_EQUAL_TO', [1]],
  ['requireNumberGreaterThan(1)', 'NUMBER_GREATER_THAN', [1]],
  ['requireNumberGreaterThanOrEqualTo(1)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [1]],
  ['requireNumberLessThan(1)', 'NUMBER_LESS_THAN', [1]],
  ['requireNumberLessThanOrEqualTo(1)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [1]],
  ['requireNumberBetween(1, 2)', 'NUMBER_BETWEEN', [1, 2]],
  ['requireNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN', [1, 2]],
  ['requireTextContains("a")', 'TEXT_CONTAINS', ['a']],
  ['requireTextDoesNotContain("a")', 'TEXT_DOES_NOT_CONTAIN', ['a']],
  ['requireTextEqualTo("a")', 'TEXT_EQUAL_TO', ['a']],
  ['requireTextIsEmail()', 'TEXT_IS_VALID_EMAIL', []],
  ['requireTextIsUrl()', 'TEXT_IS_VALID_URL', []],
  ['requireDate()', 'DATE_IS_VALID_DATE', []],
  [`requireDateAfter(${DAY})`, 'DATE_AFTER', ['2026-10-05']],
  [`requireDateBefore(${DAY})`, 'DATE_BEFORE', ['2026-10-05']],
  [`requireDateEqualTo(${DAY})`, 'DATE_EQUAL_TO', ['2026-10-05']],
  [`requireDateOnOrAfter(${DAY})`, 'DATE_ON_OR_AFTER', ['2026-10-05']],
  [`requireDateOnOrBefore(${DAY})`, 'DATE_ON_OR_BEFORE', ['2026-10-05']],
  [`requireDateBetween(${DAY}, ${LATER})`, 'DATE_BETWEEN', ['2026-10-05', '2026-10-09']],
  [`requireDateNotBetween(${DAY}, ${LATER})`, 'DATE_NOT_BETWEEN', ['2026-10-05', '2026-10-09']],
  ['requireFormulaSatisfied("=A1>1")', 'CUSTOM_FORMULA', ['=A1>1']],
  ['requireCheckbox("y", "n")', 'CHECKBOX', ['y', 'n']],
  ['requireValueInList(["a", "b"])', 'VALUE_IN_LIST', [['a', 'b'], true]],
  ['withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [3, 4])', 'NUMBER_BETWEEN', [3, 4]],
  ['withCriteria(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, [["a"], false])', 'VALUE_IN_LIST', [['a'], false]],
];

const FORMATS: readonly (readonly [call: string, criteria: string, values: readonly unknown[]])[] = [
  ['whenCellEmpty()', 'CELL_EMPTY', []],
  ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
  ['whenNumberEqualTo(1)', 'NUMBER_EQUAL_TO', [1]],
  ['whenNumberNotEqualTo(1)', 'NUMBER_NOT_EQUAL_TO', [1]],
  ['whenNumberGreaterThan(1)', 'NUMBER_GREATER_THAN', [1]],
  ['whenNumberGreaterThanOrEqualTo(1)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [1]],
  ['whenNumberLessThan(1)', 'NUMBER_LESS_THAN', [1]],
  ['whenNumberLessThanOrEqualTo(1)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [1]],
  ['whenNumberBetween(1, 2)', 'NUMBER_BETWEEN', [1, 2]],
  ['whenNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN', [1, 2]],
  ['whenTextContains("a")', 'TEXT_CONTAINS', ['a']],
  ['whenTextDoesNotContain("a")', 'TEXT_DOES_NOT_CONTAIN', ['a']],
  ['whenTextEqualTo("a")', 'TEXT_EQUAL_TO', ['a']],
  ['whenTextStartsWith("a")', 'TEXT_STARTS_WITH', ['a']],
  ['whenTextEndsWith("a")', 'TEXT_ENDS_WITH', ['a']],
  [`whenDateAfter(${DAY})`, 'DATE_AFTER', ['2026-10-05']],
  [`whenDateBefore(${DAY})`, 'DATE_BEFORE', ['2026-10-05']],
  [`whenDateEqualTo(${DAY})`, 'DATE_EQUAL_TO', ['2026-10-05']],
  ['whenFormulaSatisfied("=$A1=1")', 'CUSTOM_FORMULA', ['=$A1=1']],
  ['withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS, ["q"])', 'TEXT_CONTAINS', ['q']],
];

const SHOW = `var show = function (value) { return value instanceof Date ? value.toISOString().slice(0, 10) : value; };`;

describe('validations', () => {
  const host = openScript();

  test.each(VALIDATIONS)('%s', async (call, criteria, values) => {
    const body = `${SHOW} sheet.getRange('A1').clearDataValidations();
      sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${call}.setAllowInvalid(false).setHelpText('help').build());
      var rule = sheet.getRange('A1').getDataValidation();
      return [String(rule.getCriteriaType()), rule.getCriteriaValues().map(show), rule.getAllowInvalid(), rule.getHelpText()];`;
    expect(await inScript(host, body)).toEqual([criteria, values, false, 'help']);
  });
});

describe('conditional formats', () => {
  const host = openScript();

  test.each(FORMATS)('%s', async (call, criteria, values) => {
    const body = `${SHOW} sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${call}.setItalic(true).setUnderline(true).setStrikethrough(true).setFontColor('red').setRanges([sheet.getRange('A1:B2'), sheet.getRange('D1')]).build()]);
      var rule = sheet.getConditionalFormatRules()[0], condition = rule.getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getCriteriaValues().map(show), condition.getItalic(), condition.getUnderline(), condition.getStrikethrough(), condition.getFontColor(), condition.getBold(), rule.getRanges().map(function (r) { return r.getA1Notation(); })];`;
    expect(await inScript(host, body)).toEqual([criteria, values, true, true, true, '#ff0000', null, ['A1:B2', 'D1']]);
  });
});
