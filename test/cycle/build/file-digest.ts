/**
 * Everything of a file that a person or a script could see, as comparable data: for tests that two ways lead to the same workbook.
 * The engine's snapshot does not tell left from general alignment. Ids the add-on draws by lot (the cycle's, a row's) are left out where the caller names them.
 */
import type { FileRecords } from '../../../src/preview/host/host';
import type { CycleHost } from '../built-cycle';

interface Protection {
  readonly area: { readonly sheetId: string };
}

/** Each aspect of each tab as text, by the tab's place and title: equal texts, equal workbooks. */
export type Digest = Readonly<Record<string, string>>;

/** Names of the aspects in which two workbooks differ. */
export function differences(one: Digest, other: Digest): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(name => one[name] !== other[name]);
}

/** Reads everything; `drawnIn` names the ids drawn by lot in a file. */
export function digest(host: CycleHost, drawnIn: (file: FileRecords) => readonly string[] = () => []): Digest {
  const { workbook } = host;
  const records = host.records();
  const { metadata, protections } = records;
  const drawn = drawnIn(records);
  const titles = new Map(workbook.sheets().map(({ id, name }) => [id, name]));
  const ids = drawn.length === 0 ? null : new RegExp(drawn.map(id => id.replace(/[^\w-]/g, '\\$&')).join('|'), 'g');
  const withoutDrawn = (text: string): string => (ids === null ? text : text.replace(ids, '<drawn>'));
  const plain = (value: unknown): string => withoutDrawn(JSON.stringify(value));
  // Ids differ between two files that are alike; titles do not.
  const anonymous = (value: unknown): string =>
    withoutDrawn(JSON.stringify(value, (key, part) => (key === 'sheetId' ? (titles.get(part) ?? part) : key === 'id' ? undefined : part)));
  const tabs = workbook.sheets().map((sheet, place) => {
    const area = { sheetId: sheet.id, row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
    const rows = Array.from({ length: sheet.rows }, (_, row) => row);
    const columns = Array.from({ length: sheet.columns }, (_, column) => column);
    /** By cell: nothing in them names a tab, and they are many. */
    const cells = {
      cells: workbook.evaluated(area).map(row => row.map(({ text, value, error }) => (error === undefined ? [text, value] : error.code))),
      formulas: workbook.formulas(area),
      formats: workbook.numberFormats(area),
      styles: workbook.styles(area).map(row => row.map(style => ({ ...style, horizontal: style.horizontal.replace('left', 'general') }))),
      notes: rows.map(row => columns.map(column => workbook.note({ sheetId: sheet.id, row, column }))),
      heights: rows.map(row => [workbook.rowHeight(sheet.id, row), workbook.isRowHidden(sheet.id, row)]),
    };
    const others = {
      sheet,
      // Rules and borders are alike from row to row: the heading, the first row of the table and the last.
      rules: [4, 5, sheet.rows - 1].map(row => columns.map(column => workbook.validation({ sheetId: sheet.id, row, column }))),
      borders: [4, 5, sheet.rows - 1].map(row => columns.map(column => workbook.borders({ sheetId: sheet.id, row, column }))),
      conditional: workbook.conditionalFormats(sheet.id),
      charts: workbook.charts(sheet.id),
      widths: columns.map(column => [workbook.columnWidth(sheet.id, column), workbook.isColumnHidden(sheet.id, column)]),
      groups: workbook.columnGroups(sheet.id),
      protections: (protections as readonly Protection[]).filter(({ area: { sheetId } }) => sheetId === sheet.id),
      metadata: (metadata as readonly { readonly location: { readonly sheetId?: string } }[]).filter(
        ({ location }) => location.sheetId === sheet.id,
      ),
    };
    const named = (aspect: string, text: string): [string, string] => [`${place} ${sheet.name}: ${aspect}`, text];
    return [
      ...Object.entries(cells).map(([aspect, value]) => named(aspect, plain(value))),
      ...Object.entries(others).map(([aspect, value]) => named(aspect, anonymous(value))),
    ];
  });
  return Object.fromEntries(tabs.flat());
}
