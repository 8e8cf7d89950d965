/** Entries for the Library that a panel found, such as labels of an audit. Used by the endpoints; builds the tab with the first. */

import { boardWords } from '../../boards/words';
import type { LibraryEntry } from '../../contract';
import { nameKey } from '../../core/name-key';
import { contentIds } from '../../sheet/content-ids';
import { textOf } from '../../sheet/read/read-table';
import { cellContent, plainText } from '../../sheet/write/cell-text';
import { prepareNewRows } from '../../sheet/write/new-rows';
import { ensureTab } from '../first-use/add-tab';
import { command, restructure, unchanged } from '../workbook/command';
import { currentWorkbook, requireTable } from '../workbook/current';
import { requireEditor } from '../workbook/writing';

/** What stands there under its name and kind is left as it is, so that a second click adds nothing. */
export function keepInLibrary({ entries }: { readonly entries: readonly LibraryEntry[] }): null {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  if (currentWorkbook().table('library') === null) restructure(() => ensureTab('library'));
  return command(['library'], workbook => {
    const table = requireTable(workbook, 'library', ['name', 'kind', 'text', 'id']);
    const { library } = boardWords(workbook.facts.language).lists;
    const placeOf = (name: string, kind: string) => `${nameKey(kind)}|${nameKey(name)}`;
    const there = new Set(table.rows.map(({ cells }) => placeOf(textOf(cells.name), textOf(cells.kind))));
    const fresh = entries.filter(({ name, kind }) => !there.has(placeOf(name, library[kind])));
    if (fresh.length === 0) return unchanged(() => null);
    const ids = contentIds(
      fresh.map(({ name }) => `library|${name}`),
      // A row without a name is what a failed call has left: it is written again, with the same id.
      new Set(table.rows.flatMap(({ cells }) => (textOf(cells.name) === '' ? [] : [textOf(cells.id)]))),
    );
    const rows = fresh.map(({ name, kind, text }, at) => ({
      name: { content: cellContent(name.trim(), '') },
      kind: { content: cellContent(library[kind], '') },
      text: { content: cellContent(text, '') },
      id: plainText(ids[at] ?? ''),
      name_kept: plainText(name.trim()),
    }));
    const { write, after } = prepareNewRows(table, 'name', rows);
    return { write, after: { library: after }, answer: () => null };
  });
}
