/** Assumptions about services, each tried on the scratch tab. Used by run.ts. */
import type { ProbeResult } from '../../contract';
import { PROBE_DAY } from './formula-probes';
import { tried } from './probe';
import { scratchTitle } from './scratch-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const RULE_FORMULA = '=IF(1>0;1=1;1=2)';

export function serviceProbes(spreadsheet: Spreadsheet, sheet: Sheet): readonly ProbeResult[] {
  return [
    tried('date_back', ['same day'], () => dateBack(spreadsheet, sheet)),
    // Refused in either place; where nothing is refused, a place that was worked out wrong is read as blank cells.
    tried('range_beyond', ['refused when used', 'refused when named'], () => rangeBeyond(sheet)),
    tried('copied_mark', ['copied, changes', 'copied, does not change', 'left out'], () => copiedMark(spreadsheet, sheet)),
    tried('warning_protection', ['warns, may edit'], () => warningProtection(sheet)),
    tried('refused_value', ['refused at once', 'refused when applied'], () => refusedValue(sheet)),
    tried('other_tab_rule', ['refused'], () => (isRuleTaken(sheet, `=${otherTab(sheet)}!$A$1=1`) ? 'accepted' : 'refused')),
    tried('rule_semicolons', ['accepted'], () => (isRuleTaken(sheet, RULE_FORMULA) ? 'accepted' : 'refused')),
    // Read back in the notation of the locale, or as in the United States: what compares formulas takes either.
    tried('formula_back', [RULE_FORMULA, RULE_FORMULA.replace(/;/g, ',')], () =>
      sheet.getRange('B3').setFormula(RULE_FORMULA).getFormula(),
    ),
    tried('lock_again', ['given'], () => (LockService.getDocumentLock().tryLock(100) ? 'given' : 'not given')),
  ];
}

function dateBack(spreadsheet: Spreadsheet, sheet: Sheet): string {
  const back: unknown = sheet.getRange('A2').getValue();
  if (Object.prototype.toString.call(back) !== '[object Date]') return typeof back;
  const day = Utilities.formatDate(back as Date, spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  return day === PROBE_DAY.iso ? 'same day' : 'another day';
}

function rangeBeyond(sheet: Sheet): string {
  let below: GoogleAppsScript.Spreadsheet.Range;
  try {
    below = sheet.getRange(sheet.getMaxRows() + 1, 1);
  } catch {
    return 'refused when named';
  }
  try {
    below.getValue();
  } catch {
    return 'refused when used';
  }
  return 'read';
}

/** Tabs people copy bring our marks along, or not; either is provided for, and so is a mark that no longer changes. */
function copiedMark(spreadsheet: Spreadsheet, sheet: Sheet): string {
  sheet.addDeveloperMetadata('quarterdeck-probe', 'before');
  const [mark] = spreadsheet.insertSheet(scratchTitle(), { template: sheet }).getDeveloperMetadata();
  if (mark === undefined) return 'left out';
  mark.setValue('after');
  return mark.getValue() === 'after' ? 'copied, changes' : 'copied, does not change';
}

function warningProtection(sheet: Sheet): string {
  const protection = sheet.protect().setWarningOnly(true);
  const said = `${protection.isWarningOnly() ? 'warns' : 'keeps out'}, ${sheet.getRange('A1').canEdit() ? 'may' : 'may not'} edit`;
  protection.remove();
  return said;
}

/** A rule that rejects stops scripts too, and with them everything they wrote in the same call. */
function refusedValue(sheet: Sheet): string {
  const cell = sheet.getRange('B1');
  cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build());
  try {
    cell.setValue('no number');
  } catch {
    return 'refused at once';
  }
  try {
    SpreadsheetApp.flush();
  } catch {
    return 'refused when applied';
  }
  return 'written';
}

/** The first tab in quotes, as formulas name it. */
const otherTab = (sheet: Sheet): string => `'${sheet.getParent().getSheets()[0]?.getName().replace(/'/g, "''") ?? ''}'`;

function isRuleTaken(sheet: Sheet, formula: string): boolean {
  const rule = () =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBold(true)
      .setRanges([sheet.getRange('B2')])
      .build();
  try {
    sheet.setConditionalFormatRules([rule()]);
    SpreadsheetApp.flush();
  } catch {
    return false;
  }
  return true;
}
