/** The panel Tests: the tests as they stand, a new one, new counts, and what a team keeps. Used by the endpoints. */

import { letterOf } from '../../boards/experiment/counts';
import type { ExperimentChange, ExperimentIdea, ExperimentLine, ExperimentView } from '../../contract';
import { EXPERIMENT_COUNTS, EXPERIMENT_TEXTS, VERSIONS } from '../../core/experiment/fields';
import { byKey } from '../../core/keys';
import { nameKey } from '../../core/name-key';
import type { PracticeText } from '../../languages/language';
import { playbookTexts } from '../../languages/playbooks';
import { playbookOf } from '../../playbooks';
import { type CellChange, prepareCells, tableWith } from '../../sheet/cell-changes';
import { contentIds } from '../../sheet/content-ids';
import { dayOfCell } from '../../sheet/read/days';
import { figureOf, type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupList, workbookWith } from '../../sheet/workbook/workbook';
import { type CellContent, cellContent, textHeld } from '../../sheet/write/cell-text';
import { prepareNewRows } from '../../sheet/write/new-rows';
import { caughtUpWorkbook } from '../catch-up';
import { ensureTab } from '../first-use/add-tab';
import { refuse } from '../refusal';
import { command, restructure } from '../workbook/command';
import { currentWorkbook, requireTable, tableOf } from '../workbook/current';
import { requireEditor } from '../workbook/writing';
import { closedCells } from './closed-cells';

export function experiments(): ExperimentView {
  return viewOf(caughtUpWorkbook(['experiments']));
}

export function viewOf(workbook: OpenWorkbook): ExperimentView {
  const table = tableOf(workbook, 'experiments');
  const rows = (table?.rows ?? []).filter(isTest);
  return {
    built: table !== null,
    experiments: rows.map(lineOf),
    kpis: [...new Set(setupList(workbook.setup, 'kpi_listed'))],
    ideas: ideasOf(workbook),
  };
}

function ideasOf(workbook: OpenWorkbook): readonly ExperimentIdea[] {
  const { facts, setup } = workbook;
  const { experiments: planned, stopRules } = playbookOf(facts.playbook);
  const texts = playbookTexts(facts.language, facts.playbook);
  const [said, stops]: readonly Readonly<Record<string, PracticeText>>[] = [texts.experiments, texts.stopRules];
  const named = (rows: readonly TableRow[], id: string, name: string) =>
    rows.map(({ cells }) => [textOf(cells[id]), textOf(cells[name])] as const);
  const names = new Map([...named(setup.rows, 'watch_id', 'watch'), ...named(workbook.table('dashboard')?.rows ?? [], 'id', 'kpi')]);
  return planned.map(({ id, kpi, guardrail, ...plan }) => ({
    ...plan,
    name: said?.[id]?.name ?? '',
    text: said?.[id]?.text ?? '',
    kpi: names.get(kpi) ?? '',
    guardrail: names.get(guardrail ?? '') ?? '',
    stops: stopRules.flatMap(rule => (rule.kpi === 'primary' || rule.kpi === kpi ? (stops?.[rule.id]?.text ?? []) : [])),
  }));
}

const isTest = ({ cells }: TableRow): boolean => textOf(cells.hypothesis) !== '';

function lineOf({ cells }: TableRow): ExperimentLine {
  const written = byKey(EXPERIMENT_TEXTS, key => textOf(cells[key]));
  // A word that names no version closes nothing; what stands there is said under what comes next.
  const texts = { ...written, kept: letterOf(written.kept)?.toUpperCase() ?? '' };
  const counts = byKey(EXPERIMENT_COUNTS, key => figureOf(cells[key]));
  const [verdict, evidence, next] = [cells.verdict, cells.evidence, cells.next].map(textOf) as [string, string, string];
  return { texts, counts, verdict, evidence, next, losers: losersOf(cells, texts) };
}

/** The change itself where the old version stays; of three versions the two that do not, by what they name. */
function losersOf(cells: TableRow['cells'], { hypothesis, kept }: ExperimentLine['texts']): readonly string[] {
  if (kept === 'A') return [hypothesis];
  const isOfThree = ['from_c', 'successes_c', 'values_c'].some(key => textOf(cells[key]) !== '');
  if (kept === '' || !isOfThree) return [];
  return VERSIONS.filter(version => version !== kept).map(
    version => textOf(cells[`from_${version.toLowerCase()}`]) || `${hypothesis}: ${version}`,
  );
}

export function saveExperiment(change: ExperimentChange): ExperimentView {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  if (currentWorkbook().table('experiments') === null) restructure(() => ensureTab('experiments'));
  return command(['experiments'], workbook => {
    const table = requireTable(workbook, 'experiments', ['hypothesis']);
    const { write, after } = change.was === '' ? added(workbook, table, change) : changed(workbook, table, change);
    return { write, after: { experiments: after }, answer: viewOf };
  });
}

/** Two tests of one name could not be told apart in the panel. */
function refuseDouble(table: Table, hypothesis: string | undefined, own?: TableRow): void {
  if (hypothesis === undefined) return;
  const twin = table.rows.find(line => line !== own && isTest(line) && nameKey(textOf(line.cells.hypothesis)) === nameKey(hypothesis));
  if (twin !== undefined) refuse('experiment_exists', { row: twin.row });
}

function added({ facts, timeZone }: OpenWorkbook, table: Table, { texts, counts }: ExperimentChange) {
  const contents = contentsOf(texts, counts);
  // Begun today and the same in everything: the call that added it has failed later on, or the button was clicked twice.
  const isThere = table.rows.some(
    line =>
      isTest(line) &&
      dayOfCell(line.cells.started, timeZone) === facts.today &&
      contents.every(([key, content]) => (line.cells[key] ?? '') === textHeld(content)),
  );
  if (isThere) return prepareCells(table, []);
  refuseDouble(table, texts.hypothesis);
  return newTests(table, [contents], facts.today);
}

/** New tests by their cells; each has a hypothesis, and the same keys as the others. */
export function newTests(table: Table, tests: readonly Contents[], today: number) {
  // A row without a hypothesis is what a failed call has left: it is written again, with the same id.
  const taken = new Set(table.rows.flatMap(line => (isTest(line) ? [textOf(line.cells.id)] : [])));
  const ids = contentIds(
    tests.map(cells => `experiments|${Object.fromEntries(cells).hypothesis}`),
    taken,
  );
  const rows = tests.map((cells, at) => {
    const given = [...cells, ['started', today] as const, ['id', cellContent(ids[at] ?? '', '')] as const];
    return Object.fromEntries(given.map(([key, content]) => [key, { content }]));
  });
  return prepareNewRows(table, 'hypothesis', rows);
}

type Contents = readonly (readonly [string, CellContent])[];

function changed(workbook: OpenWorkbook, table: Table, { was, texts, counts }: ExperimentChange) {
  const [found = refuse('experiment_gone', { hypothesis: was }), twin] = table.rows.filter(({ cells }) => textOf(cells.hypothesis) === was);
  if (twin !== undefined) refuse('experiment_exists', { row: twin.row });
  refuseDouble(table, texts.hypothesis, found);
  const changes = contentsOf(texts, counts).map(([key, content]): CellChange => ({ row: found.row, key, content }));
  // Closed by this very change: what decided goes along.
  const closed = closedCells(workbookWith(workbook, { experiments: tableWith(table, changes) }), table).filter(
    ({ row }) => row === found.row,
  );
  return prepareCells(table, [...changes, ...closed], 'typing');
}

function contentsOf(texts: ExperimentChange['texts'], counts: ExperimentChange['counts']): Contents {
  return [
    ...Object.entries(texts).map(([key, text]) => [key, cellContent(text.trim(), '')] as const),
    ...Object.entries(counts).map(([key, count]) => [key, count ?? ''] as const),
  ];
}
