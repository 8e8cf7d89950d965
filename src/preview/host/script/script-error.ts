/**
 * What script code threw, as an error of the host's own scope.
 *
 * Thrown by menu clicks and triggers, and the reason of a rejected `run`. Name, message and stack are the script's.
 */

export class ScriptError extends Error {
  constructor(thrown: unknown) {
    super(messageOf(thrown));
    const { name, stack } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as { name?: unknown; stack?: unknown };
    this.name = typeof name === 'string' ? name : 'Error';
    if (typeof stack === 'string') this.stack = stack;
  }
}

/** The text of anything a script may throw: `messageOf('x')` → `'x'`. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}
