/**
 * The shapes a workbook has had, as steps from one to the next. A change of a tab's columns is a step here; the first command that meets an
 * older workbook runs what is missing, in order.
 */
import { WORKBOOK_VERSION } from '../../tabs/setup/setup';
import { toBoards } from './2-boards';
import { toCountsAs } from './3-counts-as';
import type { Migration } from './step';

const MIGRATIONS: readonly Migration[] = [toBoards, toCountsAs];

/** The steps a workbook of some version still needs. */
export function stepsFrom(version: number): readonly Migration[] {
  return MIGRATIONS.filter(({ to }) => to > version && to <= WORKBOOK_VERSION);
}
