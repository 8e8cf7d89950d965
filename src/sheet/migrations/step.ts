/** One step of a workbook's shape, from a version to the next. Used by each step and by the list of them. */
import type { Drawing } from '../../tabs/drawing';
import type { OpenWorkbook } from '../workbook/workbook';

export interface Migration {
  /** Version of the workbook afterwards; steps follow each other without a gap. */
  readonly to: number;
  /** Why the shape changed. */
  readonly reason: string;
  /** Runs the step on a workbook of the version before. Writes only; running it again after it stopped half-way finishes it. */
  readonly run: (workbook: OpenWorkbook, reopen: () => OpenWorkbook, draw: (workbook: OpenWorkbook) => Drawing) => void;
}
