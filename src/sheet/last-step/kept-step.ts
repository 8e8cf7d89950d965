/**
 * The last step of a command in document properties; an import of many weeks is long. Checked when it is read, as other versions of the add-on may
 * have written it. Used by commands and where a step is taken back.
 */
import * as v from 'valibot';
import { TAB_ORDER } from '../../cycle-tabs';
import { forgetJson, keepJson, PIECE, readJson } from '../long-text';
import type { UndoStep } from './step';

const KEY = 'step';
const MOST_PIECES = 15;
/** What it may take of the document's properties. */
export const STEP_SHARE = { prefix: KEY, bytes: MOST_PIECES * PIECE };

const held = v.union([v.string(), v.number(), v.boolean()]);
const schema = v.object({
  cycle: v.string(),
  isTooLong: v.optional(v.boolean(), false),
  isUnfinished: v.optional(v.boolean(), false),
  tabs: v.record(
    v.picklist(TAB_ORDER),
    v.object({
      added: v.array(v.tuple([v.string(), v.string()])),
      changed: v.array(v.tuple([v.union([v.string(), v.number()]), v.string(), held, v.string()])),
    }),
  ),
});

export interface KeptStep {
  readonly cycle: string;
  readonly tabs: UndoStep;
  /** It changed more than can be kept, so that nothing of it can be taken back. */
  readonly isTooLong: boolean;
  /** Its command failed after it had begun to write. */
  readonly isUnfinished: boolean;
}

/** Of a step too long to be kept it is kept that there was one. */
export function keepStep(step: Pick<KeptStep, 'cycle' | 'tabs'> & { readonly isUnfinished?: true }): void {
  if (!keepJson(KEY, step, MOST_PIECES)) keepJson(KEY, { cycle: step.cycle, tabs: {}, isTooLong: true });
}

/** Null for none, and for one that can no longer be read. */
export function readStep(): KeptStep | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), readJson(KEY) ?? '');
  return parsed.success ? (parsed.output as KeptStep) : null;
}

export const forgetStep = (): void => forgetJson(KEY);
