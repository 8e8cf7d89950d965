/** Results of links: counts of a GA4 export into Links, and the share of tagged links as a check-in. The sidebar reads and judges. */

import type { LinkResult } from '../../contract';
import { LANGUAGES } from '../../languages';
import { textOf } from '../../sheet/read-table';
import { factCells, type OpenWorkbook } from '../../sheet/workbook';
import { writeCheckins } from '../../sheet/write-checkins';
import { writeResults } from '../../sheet/write-results';
import { command } from '../command';
import { currentWorkbook, requireTable } from '../current';
import { PersonalMemory } from '../memory';
import { stampToday } from '../now';
import { requireEditor } from '../writing';

export function saveResults({ results }: { readonly results: readonly LinkResult[] }): { readonly saved: number } {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return command(() => {
    const workbook = currentWorkbook();
    const saved = writeResults(requireTable(workbook, 'links', ['id', 'clicks', 'primary']), results);
    stampToday(workbook);
    return { saved };
  });
}

/** The stable id of the watch KPI where no row of the Dashboard has the name that Setup gives it. */
const TAGGED_LINKS = 'tagged_links';
const SHARE_FORMAT = '0%';

/** Keeps the share as today's check-in. Asking for it is how a team switches the watch KPI on, so a blank name on Setup is filled in. */
export function saveTaggedShare({ tagged, total }: { readonly tagged: number; readonly total: number }): { readonly kpi: string } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  return command(() => {
    const workbook = currentWorkbook();
    const kpi = taggedKpi(workbook);
    const dashboard = requireTable(workbook, 'dashboard', ['kpi', 'id']);
    const known = dashboard.rows.find(({ cells }) => textOf(cells.kpi) === kpi);
    const checkin = {
      kpiId: textOf(known?.cells.id) || TAGGED_LINKS,
      kpi,
      day: stampToday(workbook),
      channel: '',
      value: null,
      counts: { numerator: tagged, denominator: total },
      note: '',
      by: new PersonalMemory(spreadsheet.getId()).person() ?? '',
      format: SHARE_FORMAT,
    };
    const table = requireTable(workbook, 'checkins', ['date', 'kpi', 'value', 'numerator', 'denominator', 'id', 'kpi_id']);
    writeCheckins(table, [checkin], workbook.timeZone, () => Utilities.getUuid().slice(0, 8));
    return { kpi };
  });
}

function taggedKpi({ setup, facts }: OpenWorkbook): string {
  const fact = factCells(setup).tagged_kpi;
  const named = textOf(fact?.value);
  if (named !== '') return named;
  const { taggedKpi: name } = LANGUAGES[facts.language].tabs.links;
  if (fact !== undefined && setup.columns.value !== undefined) setup.sheet.getRange(fact.row, setup.columns.value).setValue(name);
  return name;
}
