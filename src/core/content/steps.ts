/**
 * The steps of content work under stable keys, in the order work passes them. A playbook offers some of them; words for them are in the
 * languages, and a team may have its own. Used by stamps, the board of Content and the playbooks.
 */
import type { Workflow } from '../flow/journey';

export const STEPS = ['idea', 'brief', 'script', 'shoot', 'asset', 'edit', 'qa', 'scheduled', 'published', 'learn'] as const;
export type StepKey = (typeof STEPS)[number];

export const stepAt = (key: StepKey): number => STEPS.indexOf(key);

/** Example: `isStep('edit')` → true. */
export const isStep = (text: string): text is StepKey => STEPS.some(step => step === text);

/** Work begins with the brief or the script, an idea waits; all playbooks share it, so that an item keeps its way when a team changes steps. */
export const CONTENT_FLOW: Workflow = { steps: STEPS.length, firstWorking: stepAt('brief'), published: stepAt('published') };

/** Whether an item in this step should have passed the gate: nothing is scheduled or published before. */
export const isBehindGate = (step: StepKey): boolean => stepAt(step) >= stepAt('scheduled');
