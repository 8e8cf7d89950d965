/**
 * Runs the probes of the spreadsheet on a tab of their own. Used by the self-check of the Help panel; the caller holds the lock.
 *
 * Functions of ours answer a while after they were written, so that their cells are looked at again and again.
 */
import type { ProbeResult } from '../../contract';
import { cellProbes } from './cell-probes';
import { FORMULA_PROBES, type FormulaProbe, PROBE_DAY } from './formula-probes';
import { judged, tried } from './probe';
import { onScratchTab } from './scratch-tab';
import { serviceProbes } from './service-probes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LOOK_EVERY_MS = 500;
const LOOKS = 40;
/** Formulas stand in the fourth column, a row each. */
const COLUMN = 4;

export function spreadsheetProbes(spreadsheet: Spreadsheet): readonly ProbeResult[] {
  return onScratchTab(spreadsheet, sheet => {
    sheet.getRange('A1').setValue(31);
    sheet.getRange('A2').setValue(Utilities.parseDate(PROBE_DAY.iso, spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd'));
    const cells = sheet.getRange(1, COLUMN, FORMULA_PROBES.length, 1);
    cells.setFormulas(FORMULA_PROBES.map(({ formula }) => [formula]));
    return [...watched(cells), ...placeProbes(sheet), ...cellProbes(spreadsheet, sheet), ...serviceProbes(spreadsheet, sheet)];
  });
}

/** Everything each cell has shown until all of them are as we count on, or the patience is over. */
function watched(cells: GoogleAppsScript.Spreadsheet.Range): readonly ProbeResult[] {
  const seen = FORMULA_PROBES.map((): string[] => []);
  SpreadsheetApp.flush();
  for (let look = 0; look < LOOKS; look++) {
    for (const [row, [value]] of cells.getValues().entries()) {
      const shown = String(value);
      const states = seen[row];
      if (states !== undefined && states[states.length - 1] !== shown) states.push(shown);
    }
    if (FORMULA_PROBES.every(({ ends }, row) => ends.includes(seen[row]?.[seen[row].length - 1] ?? ''))) break;
    Utilities.sleep(LOOK_EVERY_MS);
  }
  return FORMULA_PROBES.map((probe, row) => verdictOn(probe, seen[row] ?? []));
}

function verdictOn({ id, ends, passes = ['Loading...'] }: FormulaProbe, states: readonly string[]): ProbeResult {
  const before = states.slice(0, -1);
  const last = states[states.length - 1] ?? '';
  const holds = ends.includes(last) && before.every(state => passes.includes(state));
  return { id, verdict: holds ? 'holds' : passes.includes(last) ? 'open' : 'differs', answer: states.join(' → ') };
}

/** What a formula does that needs a place of its own: in the notation of the United States, over a filled cell, over the edge of the tab. */
function placeProbes(sheet: Sheet): readonly ProbeResult[] {
  const shownBy = (cell: GoogleAppsScript.Spreadsheet.Range, formula: string) => {
    cell.setFormula(formula);
    SpreadsheetApp.flush();
    return String(cell.getValue());
  };
  const rows = sheet.getMaxRows();
  return [
    tried('comma_notation', ['1.5', '#ERROR!'], () => shownBy(sheet.getRange('F1'), '=IF(1>0,1.5,2)')),
    tried('spill_filled', ['#REF!'], () => {
      sheet.getRange('F4').setValue('in the way');
      return shownBy(sheet.getRange('F3'), '=SEQUENCE(3)');
    }),
    spillBeyond(rows, shownBy(sheet.getRange(rows, COLUMN), '=SEQUENCE(2)'), sheet.getMaxRows()),
  ];
}

/** Both are reported of Google; we let no result grow beyond its tab. */
function spillBeyond(rows: number, value: string, rowsAfter: number): ProbeResult {
  return judged('spill_beyond', rowsAfter > rows ? 'rows added' : value, ['#REF!', 'rows added']);
}
