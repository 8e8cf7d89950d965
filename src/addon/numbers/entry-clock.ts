/** The days numbers are entered by, as the open workbook has them. Used by the Numbers panel, rows that wait and numbers typed over *Now*. */
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { boardsOf } from '../workbook/current';
import type { EntryClock } from './due-period';

export function entryClock(workbook: OpenWorkbook): EntryClock {
  const { facts } = workbook;
  return { start: facts.start, today: facts.effective, weeksOff: boardsOf(workbook).measured()?.cycle.weeksOff ?? '' };
}
