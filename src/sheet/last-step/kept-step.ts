/**
 * The last step of a command in document properties, in pieces of what one of them holds: an import of many weeks is long. Checked when it is
 * read, as other versions of the add-on may have written it. Used by commands and where a step is taken back.
 */
import * as v from 'valibot';
import { TAB_ORDER } from '../../cycle-tabs';
import { documentProperties } from '../document-properties';
import type { Step } from './step';

const KEY = 'step';
/** A property holds 9 KB; the text is plain ASCII. */
const PIECE = 8500;
/** Beside everything else that is kept of a file, of 500 KB in all. */
const MOST = 25;

const held = v.union([v.string(), v.number(), v.boolean()]);
const schema = v.object({
  cycle: v.string(),
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
  readonly tabs: Step;
}

/** One call, however long it is; a step too long to be kept is none. */
export function keepStep(step: KeptStep): void {
  const text = JSON.stringify(step).replace(/[\u0080-\uffff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const pieces = text.match(new RegExp(`.{1,${PIECE}}`, 'g')) ?? [];
  const count = pieces.length > MOST ? 0 : pieces.length;
  const parts = pieces.slice(0, count).map((piece, at) => [`${KEY}.${at}`, piece] as const);
  documentProperties().setProperties({ [KEY]: String(count), ...Object.fromEntries(parts) });
}

/** Null for none, and for one that can no longer be read. */
export function readStep(): KeptStep | null {
  const all = documentProperties().getProperties();
  const count = Number(all[KEY] ?? 0);
  const text = Array.from({ length: count }, (_, at) => all[`${KEY}.${at}`] ?? '').join('');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return parsed.success ? (parsed.output as KeptStep) : null;
}

export function forgetStep(): void {
  const store = documentProperties();
  for (const key of Object.keys(store.getProperties())) if (key === KEY || key.startsWith(`${KEY}.`)) store.deleteProperty(key);
}
