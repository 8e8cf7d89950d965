/** The workbook of the template: one tab that says, in every language, how to begin. Used by ./template-files. */

import { openEngine } from '../../preview/engine/open';
import type { Area, CellStyle, Edit } from '../../preview/engine/workbook';

/** Pixels: a sentence of the template stands on two lines. */
const WIDTH = 640;
const HEIGHT = 42;

export interface StartLine {
  readonly language: string;
  readonly text: string;
}

/** The bytes of an .xlsx; the same lines give the same bytes. */
export function startWorkbook(title: string, lines: readonly StartLine[]): Promise<Uint8Array> {
  const workbook = openEngine({ locale: 'en_US', timeZone: 'Etc/UTC', functions: [] });
  const sheetId = workbook.activeSheetId();
  const row = (at: number): Area => ({ sheetId, row: at, column: 0, rows: 1, columns: 1 });
  const put = (at: number, value: string, style: Partial<CellStyle>): readonly Edit[] => [
    { kind: 'content', at: row(at), content: { type: 'text', value } },
    { kind: 'style', area: row(at), style: { wrap: 'wrap', vertical: 'top', ...style } },
  ];
  const written = lines.flatMap(({ language, text }, at) => [
    ...put(2 * at + 1, language, { bold: true }),
    ...put(2 * at + 2, text, {}),
    { kind: 'rowHeight', sheetId, row: 2 * at + 2, count: 1, pixels: HEIGHT } as const,
  ]);
  workbook.apply([
    { kind: 'renameSheet', sheetId, name: title },
    { kind: 'columnWidth', sheetId, column: 0, count: 1, pixels: WIDTH },
    { kind: 'gridlinesHidden', sheetId, hidden: true },
    ...put(0, title, { bold: true, fontSize: 18 }),
    ...written,
  ]);
  return workbook.xlsx();
}
