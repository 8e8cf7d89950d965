/**
 * Ids follow names before a command does anything else, and the names other tabs have for a KPI, an item or an entry of the library follow its new
 * one; items are stamped, and closed tests keep their figures. In the tables that were read anyway; the others are read for a rename only. Used by commands, by edits and by the
 * repair.
 */

import { type Named, Names } from '../../boards/names';
import type { TabId } from '../../contract';
import { keysOf } from '../../core/keys';
import { nameKey } from '../../core/name-key';
import { playbookTexts } from '../../languages/playbooks';
import { playbookOf } from '../../playbooks';
import { type CellChange, prepareCells, tableWith } from '../../sheet/cell-changes';
import { prepareChartsBelow } from '../../sheet/charts/charts-below';
import { prepareStarDress, starPlaceChanges } from '../../sheet/charts/star-dress';
import { type KeptBy, keptNames, renamedRows } from '../../sheet/kept-names';
import { type Table, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';
import { cellContent, plainText, textHeld } from '../../sheet/write/cell-text';
import { followRenames, type Renamed, renamedKpis, rowIds } from '../../sheet/write/row-ids';
import type { ColumnKey } from '../../tabs/tab-columns';
import { prepareDoneNotes } from '../content/done-notes';
import { followStepWords } from '../content/follow-step-words';
import { followTitles, TITLES } from '../content/follow-titles';
import { stampRows } from '../content/stamp-rows';
import { closedCells } from '../experiments/closed-cells';
import { ENTRY_NAMES, followEntries } from '../library/follow-names';
import type { RowSpan } from '../numbers/adopt-rows';
import { apartOf } from './folded-back';

export interface Healing {
  readonly write: () => void;
  /** The tabs it changes, as they stand once that is written. */
  readonly after: Partial<Record<TabId, Table>>;
}

/** The columns that name KPIs beside the Dashboard. */
const NAMING = {
  checkins: ['kpi'],
  experiments: ['kpi', 'guardrail'],
  reviews: ['kpi'],
  content: ['kpi', 'other_kpi', 'feeds'],
  roadmap: ['kpi'],
  rules: ['kpi_1', 'kpi_2', 'kpi_3'],
} as const satisfies { readonly [Tab in TabId]?: readonly ColumnKey<Tab>[] };

/**
 * `tabs` are those whose ids are looked at; `typed` the rows of Content into whose steps somebody has just typed; `asked` where a person has chosen to have
 * the ids of the Dashboard follow although its folded columns may belong to others.
 */
export function prepareHealing(workbook: OpenWorkbook, tabs: readonly TabId[], typed: RowSpan | null = null, asked = false): Healing {
  const changes = new Map<TabId, readonly CellChange[]>();
  const add = (tab: TabId, more: readonly CellChange[]) => changes.set(tab, [...(changes.get(tab) ?? []), ...more]);
  for (const tab of tabs) add(tab, idChanges(workbook, tab, typed, asked));
  const dashboard = tabs.includes('dashboard') ? workbook.table('dashboard') : null;
  const renamed = dashboard === null ? [] : renamedKpis(dashboard);
  const watched = tabs.includes('setup') ? renamedWatched(workbook) : [];
  if (renamed.length + watched.length > 0) {
    for (const tab of keysOf(NAMING)) {
      const table = workbook.table(tab);
      if (table !== null) add(tab, followRenames(table, NAMING[tab], [...watched, ...renamed]));
    }
  }
  const content = tabs.includes('content') ? workbook.table('content') : null;
  if (content !== null) for (const [tab, some] of followTitles(workbook, content)) add(tab, some);
  const library = tabs.includes('library') ? workbook.table('library') : null;
  if (library !== null) for (const [tab, some] of followEntries(workbook, library)) add(tab, some);
  const healed = [...changes].flatMap(([tab, some]) => {
    const table = workbook.table(tab);
    return table === null || some.length === 0 ? [] : [[tab, prepareCells(table, some)] as const];
  });
  const healedTable = (tab: TabId) => healed.find(([id]) => id === tab)?.[1].after ?? workbook.table(tab);
  // Written down last, so that undoing one write after the other meets names that are known at every step.
  const kept = (
    [
      ['dashboard', dashboard === null || renamed.length === 0 ? null : (now: Table) => knownAs(now, renamed)],
      ['setup', watched.length === 0 ? null : (now: Table) => keptNames(now, WATCHED)],
      ['library', library === null ? null : (now: Table) => keptNames(now, ENTRY_NAMES)],
      ['content', content === null ? null : (now: Table) => keptNames(now, TITLES)],
    ] as const
  ).flatMap(([tab, namesOf]) => {
    const now = namesOf === null ? null : healedTable(tab);
    const some = now === null || namesOf === null ? [] : namesOf(now);
    return now === null || some.length === 0 ? [] : [[tab, prepareCells(now, some)] as const];
  });
  const writeNotes = content === null ? null : prepareDoneNotes(workbook, content);
  const moveCharts = dashboard === null ? () => undefined : prepareChartsBelow(dashboard, rowIds('dashboard', dashboard).missing);
  const dressStars = dashboard === null ? () => undefined : prepareStarDress(workbook, dashboard, new Set(renamed.map(({ to }) => to)));
  return {
    write: () => {
      for (const [, { write }] of healed) write();
      for (const [, { write }] of kept) write();
      moveCharts();
      dressStars();
      writeNotes?.();
    },
    after: Object.fromEntries([...healed, ...kept].map(([tab, { after }]) => [tab, after])),
  };
}

/** What the ids of a tab must become, and the stamps its rows lack. */
function idChanges(workbook: OpenWorkbook, tab: TabId, typed: RowSpan | null, asked: boolean): readonly CellChange[] {
  const table = workbook.table(tab);
  if (table === null) return [];
  const { disagreeing, changes: own } = rowIds(tab, table, tab === 'roadmap' ? tasksOf(workbook) : []);
  // The ids that stayed behind are what tells to whom the cells beside them belong.
  if (tab === 'dashboard' && !asked && disagreeing.length > 0 && apartOf(workbook) !== null)
    return [
      ...own.filter(({ row }) => table.rows.some(line => line.row === row && textOf(line.cells.id) === '')),
      ...starPlaceChanges(table),
    ];
  if (tab === 'dashboard') return [...own, ...starPlaceChanges(table)];
  if (tab === 'content') {
    const followed = followStepWords(workbook, table, typed);
    return [...own, ...followed, ...stampRows(tableWith(table, followed), workbook.facts.today, typed)];
  }
  if (tab === 'experiments') return [...own, ...closedCells(workbook, table)];
  return tab === 'checkins' ? [...own, ...kpiIdChanges(workbook, table)] : own;
}

/** The playbook's tasks in the words of the workbook; a playbook of the team's own has the team's. */
export function tasksOf({ facts }: OpenWorkbook): readonly Named[] {
  if (facts.own !== '') return [];
  const { tasks } = playbookTexts(facts.language, facts.playbook);
  return playbookOf(facts.playbook).tasks.map(({ id }) => ({ id, name: tasks[id]?.title ?? '' }));
}

/** Check-ins whose hidden id belongs to another KPI than the one they name; a name that no KPI has says nothing against an id. */
export function kpiIdChanges(workbook: OpenWorkbook, checkins: Table): readonly CellChange[] {
  const names = new Names(kpisOf(workbook));
  return checkins.rows.flatMap(({ row, cells }): CellChange[] => {
    const [name, id] = [textOf(cells.kpi), textOf(cells.kpi_id)];
    const found = name === '' ? null : names.find(name, id);
    return found === null || found.id === id || found.id === '' ? [] : [{ row, key: 'kpi_id', ...plainText(found.id) }];
  });
}

/** The KPIs of the Dashboard with the ids their names have, and the watch KPIs. */
function kpisOf(workbook: OpenWorkbook): readonly Named[] {
  const dashboard = workbook.table('dashboard');
  const ids = new Map(
    dashboard === null ? [] : rowIds('dashboard', dashboard).changes.map(({ row, content }) => [row, String(textHeld(content))]),
  );
  const was = new Map((dashboard?.rows ?? []).map(({ cells }) => [textOf(cells.known_id), textOf(cells.known_name)]));
  const own = (dashboard?.rows ?? []).map(({ row, cells }) => {
    const id = ids.get(row) ?? textOf(cells.id);
    return { id, name: textOf(cells.kpi), was: was.get(id) ?? '' };
  });
  const watched = workbook.setup.rows.map(({ cells }) => ({ id: textOf(cells.watch_id), name: textOf(cells.watch) }));
  return [...own, ...watched].filter(({ name }) => name !== '');
}

const WATCHED: KeptBy = { name: 'watch', kept: 'known_name' };

/** Watch KPIs that go by another name; one that a row of the Dashboard or another watch KPI has is theirs. */
function renamedWatched(workbook: OpenWorkbook): readonly Renamed[] {
  const renamed = renamedRows(workbook.setup, WATCHED);
  if (renamed.length === 0) return [];
  const names = [...setupList(workbook.setup, 'watch'), ...(workbook.table('dashboard')?.rows ?? []).map(({ cells }) => textOf(cells.kpi))];
  const present = new Set(names.map(nameKey));
  return renamed.flatMap(({ line: { cells }, from, to }) => (present.has(nameKey(from)) ? [] : [{ id: textOf(cells.watch_id), from, to }]));
}

/** The new names where the old ones were written down, so that a rename is followed once. */
function knownAs({ rows }: Table, renamed: readonly Renamed[]): readonly CellChange[] {
  return renamed.flatMap(({ id, to }) => {
    const line = rows.find(({ cells }) => textOf(cells.known_id) === id);
    return line === undefined ? [] : [{ row: line.row, key: 'known_name', content: cellContent(to, '') }];
  });
}
