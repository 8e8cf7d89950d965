/**
 * What cells make of what is typed in them, shown and pasted: where the language of the file has a say. Nothing of ours leans on an answer; the local
 * host claims them. Used by run.ts.
 */
import type { ProbeResult } from '../../contract';
import { tried } from './probe';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function cellProbes(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet): readonly ProbeResult[] {
  return [
    tried('typed_amount', ['text'], () => takenAs(sheet, '12 kr.')),
    shortMonth(spreadsheet, sheet),
    tried('pasted_look', ['number format, fill'], () => pastedLook(sheet)),
  ];
}

/** What a cell makes of a text that is written as a person types it. */
function takenAs(sheet: Sheet, typed: string): string {
  const cell = sheet.getRange('C1').clear();
  const value: unknown = cell.setValue(typed).getValue();
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'day';
}

/** The day with a short month, as we say it where we speak the language of the file; and whether it is a day again when it is typed. */
const SHORT_MONTHS: Readonly<Record<string, string>> = {
  en: '29 Mar, typed: day',
  fi: '29 maalis, typed: text',
  da: '29 mar., typed: day',
};
function shortMonth(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet): ProbeResult {
  const claimed = SHORT_MONTHS[spreadsheet.getSpreadsheetLocale().slice(0, 2)];
  const probe = () => {
    const shown = sheet.getRange('C2').setFormula('=TEXT(A2;"d mmm")').getDisplayValue();
    return `${shown}, typed: ${takenAs(sheet, shown)}`;
  };
  // Of another language we claim nothing, and the answer is worth knowing.
  const result = tried('short_month', claimed === undefined ? [] : [claimed], probe);
  return claimed === undefined && result.verdict === 'differs' ? { ...result, verdict: 'holds' } : result;
}

/** How a cell looks, pasted onto another: what goes along. */
function pastedLook(sheet: Sheet): string {
  const from = sheet.getRange('G1').setNumberFormat('0.000').setBackground('#ff0000');
  from.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBold(true).setRanges([from]).build(),
  ]);
  const to = sheet.getRange('H1');
  from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  const colours = sheet.getConditionalFormatRules().reduce((count, rule) => count + rule.getRanges().length, 0);
  return [
    ...(to.getNumberFormat() === '0.000' ? ['number format'] : []),
    ...(to.getBackground() === '#ff0000' ? ['fill'] : []),
    ...(to.getDataValidation() === null ? [] : ['rule of values']),
    ...(colours > 1 ? ['rule of colour'] : []),
  ].join(', ');
}
