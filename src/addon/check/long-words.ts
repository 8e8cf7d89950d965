/** A finding quotes what people typed; of a word as long as a page its beginning tells which. Pure. Used by the sheet check. */

const MOST = 60;
const LONG = new RegExp(`\\S{${MOST + 1},}`, 'g');

/** @example shortWords(`“${'x'.repeat(100)}” is no number.`) // '“xxx…x… is no number.' */
export const shortWords = (text: string): string => text.replace(LONG, word => `${word.slice(0, MOST)}…`);
