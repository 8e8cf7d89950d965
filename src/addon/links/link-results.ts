/** Results of links: counts of a GA4 export into Links, the columns somebody pointed out for it, and the share of tagged links as a check-in. The sidebar reads and judges. */

import type { LinkEndpoints, LinkResult, LinkVocabulary } from '../../contract';
import { nameKey } from '../../core/name-key';
import { LANGUAGES } from '../../languages';
import { type CellChange, prepareCells } from '../../sheet/cell-changes';
import { textOf } from '../../sheet/read/read-table';
import { factCells } from '../../sheet/workbook/fact-cells';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import { prepareCheckins } from '../../sheet/write/write-checkins';
import { prepareResults } from '../../sheet/write/write-results';
import type { WatchModel } from '../../tabs/plan/cycle-model';
import { addedWatchRows } from '../rules/added-watch-rows';
import { command, MEASURED_TABS } from '../workbook/command';
import { requireTable } from '../workbook/current';
import { PersonalMemory } from '../workbook/memory';
import { personIn } from '../workbook/person';
import { keepPointed } from '../workbook/pointed-exports';
import { requireEditor } from '../workbook/writing';

export function saveResults({ results }: { readonly results: readonly LinkResult[] }): { readonly saved: number } {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return command([], workbook => {
    const { write, after, saved } = prepareResults(requireTable(workbook, 'links', ['id', 'clicks', 'primary']), results);
    return { write, after: { links: after }, answer: () => ({ saved }) };
  });
}

export function pointColumns({ shape, pointed }: LinkEndpoints['pointColumns']['argument']): LinkVocabulary['pointed'] {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  return keepPointed(shape, pointed);
}

/** The stable id of the watch KPI where no row of the Dashboard has the name that Setup gives it. */
const TAGGED_LINKS = 'tagged_links';
const SHARE_FORMAT = '0%';

/** The watch KPI as it is added where nothing has its name. */
const taggedLinks = (name: string): WatchModel => ({
  ...{ id: TAGGED_LINKS, name, owner: '', definition: '' },
  ...{ unit: 'percent', decimals: 0, better: 'higher', cadence: 'weekly', aggregate: 'last' },
});

/**
 * Keeps the share as today's check-in. Asking for it is how a team switches the watch KPI on, so a blank name on Setup is filled in, and the
 * KPI stands among the watched ones afterwards.
 */
export function saveTaggedShare({ tagged, total }: { readonly tagged: number; readonly total: number }): { readonly kpi: string } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  return command(MEASURED_TABS, workbook => {
    const { name: kpi, changes } = taggedKpi(workbook);
    const dashboard = requireTable(workbook, 'dashboard', ['kpi', 'id']);
    const known = dashboard.rows.find(({ cells }) => textOf(cells.kpi) === kpi);
    const kpiId = textOf(known?.cells.id) || TAGGED_LINKS;
    const checkin = {
      kpiId,
      kpi,
      day: workbook.facts.today,
      channel: '',
      value: null,
      counts: { numerator: tagged, denominator: total },
      note: '',
      by: personIn(new PersonalMemory(spreadsheet.getId()), workbook.setup) ?? '',
      format: SHARE_FORMAT,
    };
    const table = requireTable(workbook, 'checkins', ['date', 'kpi', 'value', 'numerator', 'denominator', 'id', 'kpi_id']);
    // The share need not stand on the Dashboard, where the other check-ins have their key from.
    const rows = table.rows.map(line => (textOf(line.cells.kpi) === kpi ? { ...line, cells: { ...line.cells, key: kpiId } } : line));
    const checkins = prepareCheckins({ ...table, rows }, [checkin], workbook.timeZone);
    const isWatched = setupList(workbook.setup, 'watch').some(name => nameKey(name) === nameKey(kpi));
    const added = addedWatchRows(workbook, known === undefined && !isWatched ? [taggedLinks(kpi)] : []);
    const setup = prepareCells(workbook.setup, [...changes, ...added.changes], 'typing');
    return {
      write: () => {
        checkins.write();
        added.format();
        setup.write();
      },
      after: { checkins: checkins.after, setup: setup.after },
      answer: () => ({ kpi }),
    };
  });
}

/** The name Setup has for it, with what to write there when it has none. */
function taggedKpi({ setup, facts }: OpenWorkbook): { readonly name: string; readonly changes: readonly CellChange[] } {
  const fact = factCells(setup).tagged_kpi;
  const named = textOf(fact?.value);
  if (named !== '') return { name: named, changes: [] };
  const { taggedKpi: name } = LANGUAGES[facts.language].tabs.links;
  return { name, changes: fact === undefined ? [] : [{ row: fact.row, key: 'value', ...plainText(name) }] };
}
