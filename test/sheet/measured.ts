/** The figures of a drawn workbook, which has a start. Used by the tests of sheet and addon. */
import type { MeasuredKpis } from '../../src/boards/kpi/measured';
import { parseUrl } from '../../src/functions/utm/url';
import { WorkbookBoards } from '../../src/sheet/workbook/boards';
import type { OpenWorkbook } from '../../src/sheet/workbook/workbook';

export function measuredOf(workbook: OpenWorkbook): MeasuredKpis {
  const measured = new WorkbookBoards(workbook, parseUrl).measured();
  if (measured === null) throw new Error('A cycle with a start has figures.');
  return measured;
}
