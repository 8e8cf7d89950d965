/**
 * Keeps the alignment of texts that look like numbers when a workbook is saved.
 *
 * Used by `engine-workbook.ts` for each model. The library leaves out of a saved cell what its content has anyway, and takes `52%` for a number,
 * which stands on the right; in a cell of plain text it is a text and would come back on the left.
 */
import type { Cell } from '@odoo/o-spreadsheet/dist/types/types/cells';
import type { Style } from '@odoo/o-spreadsheet/dist/types/types/misc';
import type { SpreadsheetModel } from '../library';

/** What the library's declarations hide of its plugin for cells. */
interface Styled {
  extractCustomStyle(cell: Cell): Style;
}

const isStyled = (plugin: object): plugin is Styled => 'extractCustomStyle' in plugin;

export function saveAlignment(model: SpreadsheetModel): void {
  const styled = (model as unknown as { readonly corePlugins: readonly object[] }).corePlugins.find(isStyled);
  if (styled === undefined) throw new Error('The spreadsheet library saves its cells in another way.');
  const extract = styled.extractCustomStyle.bind(styled);
  styled.extractCustomStyle = cell => {
    const align = cell.format === '@' ? cell.style?.align : undefined;
    return align === undefined ? extract(cell) : { ...extract(cell), align };
  };
}
