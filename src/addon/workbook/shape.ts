/** Whether the open workbook has the shape this code knows. Used wherever a workbook is opened; what follows from it is in upgrade.ts. */

import { WORKBOOK_VERSION } from '../../sheet/migrations';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { refuse } from '../refusal';

/** Thrown where a command meets a workbook that must be brought up to date first. */
export class OlderWorkbook extends Error {}

/** Lets a workbook of this version pass; refuses a newer one. */
export function checkShape(workbook: OpenWorkbook): OpenWorkbook {
  const { version } = workbook.facts;
  if (version > WORKBOOK_VERSION) refuse('workbook_newer', { version });
  if (version < WORKBOOK_VERSION) throw new OlderWorkbook('The workbook has an older shape.');
  return workbook;
}

/** Whether the add-on may touch a workbook without having been asked: by an edit, or on opening. */
export const hasShape = ({ facts }: OpenWorkbook): boolean => facts.version === WORKBOOK_VERSION;
