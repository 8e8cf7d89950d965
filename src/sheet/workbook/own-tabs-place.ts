/**
 * Where things really stand: titles, columns and Setup rows read from the tabs themselves, so that renamed tabs and moved columns
 * keep working. Used before anything is written.
 */
import type { TabId } from '../../contract';
import { TAB_ORDER } from '../../cycle-tabs';
import { FACTS, type Fact, type Place, standardPlace } from '../../tabs/place';
import { TAB_COLUMNS } from '../../tabs/tab-columns';
import { readTable, type Table } from '../read/read-table';
import type { OwnTab, OwnTabs } from './own-tabs';

/** Titles of the tabs that exist, read only when somebody writes a reference to it; the standard ones for the others. */
export function realTitles(tabs: OwnTabs, standard: Readonly<Record<TabId, string>>): Readonly<Record<TabId, string>> {
  const titles = { ...standard };
  for (const id of TAB_ORDER) {
    Object.defineProperty(titles, id, {
      enumerable: true,
      get: () => (tabs[id]?.find() == null ? standard[id] : tabs[id].title),
    });
  }
  return titles;
}

/** Places of tabs that are built, each read only when somebody asks for it; tabs still to be built have the standard ones. */
export function placeOf(
  tabs: OwnTabs,
  titles: Readonly<Record<TabId, string>>,
  tableOf: (id: TabId) => Table | null = id => readTable((tabs[id] as OwnTab).sheet),
): Place {
  const standard = standardPlace(titles);
  const tables = new Map<TabId, Table | null>();
  const table = (id: TabId): Table | null => {
    if (!tables.has(id)) tables.set(id, tabs[id]?.built === true ? tableOf(id) : null);
    return tables.get(id) ?? null;
  };
  const columns = { ...standard.columns };
  for (const id of TAB_ORDER) {
    Object.defineProperty(columns, id, {
      enumerable: true,
      get: () => {
        const found = table(id);
        return found === null ? standard.columns[id] : { ...standard.columns[id], ...boardPlaces(id, found), ...found.columns };
      },
    });
  }
  return {
    titles,
    columns,
    isThere: id => tabs[id]?.built === true,
    get facts() {
      const setup = table('setup');
      return setup === null ? standard.facts : { ...standard.facts, ...factRows(setup) };
    },
  };
}

/** Where the columns of a board are while it has no answer and gives no keys: from the cell with its formula on. */
export function boardPlaces(id: TabId, { silentBoard }: Pick<Table, 'silentBoard'>): Readonly<Record<string, number>> {
  if (silentBoard === null) return {};
  return Object.fromEntries(TAB_COLUMNS[id].board.map((key, index) => [key, silentBoard + index]));
}

function factRows(setup: Table): Partial<Record<Fact, number>> {
  const rows: Partial<Record<Fact, number>> = {};
  for (const { row, cells } of setup.rows) {
    const fact = FACTS.find(name => name === cells.fact_key);
    if (fact !== undefined) rows[fact] = row;
  }
  return rows;
}
