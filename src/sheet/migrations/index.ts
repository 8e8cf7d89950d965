/**
 * The shapes a workbook has had, as steps from one to the next. A change of a tab's columns is a step here; the first command that meets an
 * older workbook runs what is missing, in order.
 */
import type { Drawing } from '../../tabs/drawing';
import { WORKBOOK_VERSION } from '../../tabs/setup/setup';
import type { OpenWorkbook } from '../workbook/workbook';
import { toBoards } from './2-boards';

export interface Migration {
  /** Version of the workbook afterwards; steps follow each other without a gap. */
  readonly to: number;
  /** Why the shape changed. */
  readonly reason: string;
  /** Runs the step on a workbook of the version before. Writes only; running it again after it stopped half-way finishes it. */
  readonly run: (workbook: OpenWorkbook, reopen: () => OpenWorkbook, draw: (workbook: OpenWorkbook) => Drawing) => void;
}

export const MIGRATIONS: readonly Migration[] = [toBoards];

/** The steps a workbook of some version still needs. */
export function stepsFrom(version: number): readonly Migration[] {
  return MIGRATIONS.filter(({ to }) => to > version && to <= WORKBOOK_VERSION);
}
