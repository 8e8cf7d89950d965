/**
 * The settings clasp keeps in .clasp.json, as far as these commands need them: which script project the files go to.
 *
 * Used by push.ts and create.ts. Pure.
 */

/** What stands in the committed .clasp.json; a real id is some 57 letters, digits, "-" and "_". */
const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

/** Something the reader can mend; the message is a sentence that says how. */
export class DeployProblem extends Error {}

function parse(settings: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(settings);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Said below, for every text that is no object.
  }
  throw new DeployProblem('.clasp.json cannot be read: restore it from the repository.');
}

/** The id of the script project; null while the placeholder, or nothing, stands there. */
export function scriptIdOf(settings: string): string | null {
  const { scriptId } = parse(settings);
  return typeof scriptId !== 'string' || scriptId.trim() === '' || scriptId === PLACEHOLDER ? null : scriptId;
}

/** The same settings with another id, as text to be written. Example: `withScriptId('{"scriptId":"x","rootDir":"dist"}', 'y')`. */
export function withScriptId(settings: string, scriptId: string): string {
  return `${JSON.stringify({ ...parse(settings), scriptId }, null, 2)}\n`;
}
