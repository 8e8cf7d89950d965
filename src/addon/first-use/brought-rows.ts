/**
 * What a cycle hands on to the next out of the tabs that come on first use: tests that still run, with what they have counted, and the entries
 * of the library. They are read from the tabs that were set aside once the next cycle begins to use its own, and name KPIs and kinds as that cycle
 * does. Used by the close and the build.
 */

import { linesOf } from '../../boards/block';
import { PLAIN_SIGNS } from '../../boards/clock';
import { countsOf, LETTERS, letterOf, RESULT_INPUTS, resultsIn } from '../../boards/experiment/counts';
import { EXPERIMENT_INPUTS, type ExperimentInput } from '../../boards/experiment/experiment-board';
import type { Named } from '../../boards/names';
import { keyOfWord } from '../../boards/words';
import type { Choices, LanguageCode, TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import { BROUGHT_TABS, type BroughtTab } from '../../cycle-tabs';
import { LANGUAGES } from '../../languages';
import { dayOfCell } from '../../sheet/read/days';
import { type CellValue, readTable, type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import { asideTab } from '../../sheet/workbook/set-aside';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import type { RowSpec, RowValue } from '../../tabs/spec';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NAMED_BY: Readonly<Record<BroughtTab, string>> = { experiments: 'hypothesis', library: 'name' };

/** Rows to go on with: no test that is closed, and nothing of the example. */
export function handedOn(tab: BroughtTab, table: Table | null): readonly TableRow[] {
  return (table?.rows ?? []).filter(
    ({ cells }) =>
      textOf(cells[NAMED_BY[tab]]) !== '' &&
      !textOf(cells.id).startsWith(SAMPLE_MARK) &&
      (tab !== 'experiments' || letterOf(textOf(cells.kept)) === null),
  );
}

/** The rows a tab begins with; none where the team takes none along, or the tabs of the cycle before are gone. */
export function broughtRows(
  spreadsheet: Spreadsheet,
  id: TabId,
  { brought, language }: Choices,
  kpis: readonly Named[],
): readonly RowSpec[] {
  const tab = BROUGHT_TABS.find(each => each === id);
  if (tab === undefined || brought === undefined || !brought.tabs.includes(tab)) return [];
  const read = (which: TabId): Table | null => {
    const sheet = asideTab(spreadsheet, brought.from, which);
    return sheet === null ? null : readTable(sheet);
  };
  const rows = handedOn(tab, read(tab));
  if (rows.length === 0) return [];
  if (tab === 'library') return rows.map(({ cells }) => libraryRow(cells, language));
  const named = namesIn([...idsIn(read('dashboard'), 'kpi', 'id'), ...idsIn(read('setup'), 'watch', 'watch_id')], kpis);
  return testRows(rows, { links: read('links'), timeZone: spreadsheet.getSpreadsheetTimeZone(), named });
}

function libraryRow(cells: TableRow['cells'], language: LanguageCode): RowSpec {
  const row = rowOf(['name', 'kind', 'offer', 'text', 'id'], cells);
  const kind = keyOfWord('library', textOf(cells.kind));
  return kind === null ? row : { ...row, cells: { ...row.cells, kind: LANGUAGES[language].lists.library[kind] } };
}

const idsIn = (table: Table | null, name: string, id: string): readonly Named[] =>
  (table?.rows ?? []).map(({ cells }) => ({ name: textOf(cells[name]), id: textOf(cells[id]) }));

/** What a KPI of the cycle before is called in this one, whatever language or name it had; a name that is none stays. */
function namesIn(before: readonly Named[], now: readonly Named[]): (name: string) => string {
  const names = new Map(now.map(({ id, name }) => [id, name]));
  const ids = new Map(before.filter(({ id }) => id !== '').map(({ id, name }) => [nameKey(name), id]));
  return name => names.get(ids.get(nameKey(name)) ?? '') ?? name;
}

/** What a person has said of a test; its first day is a date, or a text that is none, and goes by itself. */
const TEST_KEYS = [...EXPERIMENT_INPUTS.filter(key => !key.startsWith('started')), 'learned', 'owner', 'id'];

interface Before {
  readonly links: Table | null;
  readonly timeZone: string;
  readonly named: (kpi: string) => string;
}

/** Links stay behind with their clicks, so what they have counted for a version goes along as a figure. */
function testRows(rows: readonly TableRow[], { links, timeZone, named }: Before): readonly RowSpec[] {
  const block = [RESULT_INPUTS, [], ...(links?.rows ?? []).map(({ cells }) => RESULT_INPUTS.map(key => cells[key]))];
  const results = resultsIn(block);
  const lines = linesOf<ExperimentInput>([EXPERIMENT_INPUTS, [], ...rows.map(({ cells }) => EXPERIMENT_INPUTS.map(key => cells[key]))]);
  return rows.map(({ cells }, at): RowSpec => {
    const counted = LETTERS.flatMap(letter => {
      const line = lines[at];
      const counts = line === undefined ? null : countsOf(line, letter, results, { currency: '', signs: PLAIN_SIGNS });
      if (counts === null || counts === 'wrong' || counts.from === 'typed') return [];
      return [
        [`successes_${letter}`, counts.counts.successes],
        [`trials_${letter}`, counts.counts.trials],
      ] as const;
    });
    const row = rowOf(TEST_KEYS, cells);
    const kpis = { kpi: named(textOf(cells.kpi)) || null, guardrail: named(textOf(cells.guardrail)) || null };
    return {
      ...row,
      cells: {
        ...row.cells,
        ...kpis,
        started: dayOfCell(cells.started, timeZone) ?? contentOf(cells.started),
        ...Object.fromEntries(counted),
      },
    };
  });
}

const rowOf = (keys: readonly string[], cells: TableRow['cells']): RowSpec => ({
  cells: Object.fromEntries(keys.map(key => [key, contentOf(cells[key])])),
  formats: {},
});

const contentOf = (cell: CellValue | undefined): RowValue => (typeof cell === 'number' ? cell : textOf(cell) || null);
