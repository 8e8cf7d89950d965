/**
 * JSON in document properties, of which one holds 9 KB: what is longer lies in pieces beside it, and its own property says how many there are. A
 * short one is read and written in one call, a long one written in one and read in two. Used for whatever grows with what people type.
 */
import { documentProperties } from './document-properties';

const PIECE = 8500;
/** Beside everything else that is kept of a file, of 500 KB in all. */
const MOST = 25;
const IN_PIECES = /^#(\d+)$/;

const pieceKey = (key: string, at: number) => `${key}.${at}`;

/** Plain ASCII, where a sign takes one byte. One that is too long to be kept is none. */
export function keepJson(key: string, value: unknown): void {
  const json = JSON.stringify(value).replace(/[\u0080-\uffff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (json.length <= PIECE) {
    documentProperties().setProperty(key, json);
    return;
  }
  const count = Math.ceil(json.length / PIECE);
  const pieces = Array.from({ length: count > MOST ? 0 : count }, (_, at) => json.slice(at * PIECE, (at + 1) * PIECE));
  const parts = pieces.map((piece, at) => [pieceKey(key, at), piece] as const);
  documentProperties().setProperties({ [key]: `#${pieces.length}`, ...Object.fromEntries(parts) });
}

/** Null for none. */
export function readJson(key: string): string | null {
  const text = documentProperties().getProperty(key);
  const count = IN_PIECES.exec(text ?? '')?.[1];
  if (count === undefined) return text;
  const all = documentProperties().getProperties();
  return Array.from({ length: Number(count) }, (_, at) => all[pieceKey(key, at)] ?? '').join('');
}

/** With the pieces a longer one has left behind. */
export function forgetJson(key: string): void {
  const store = documentProperties();
  const isOfIt = (each: string) => each === key || (each.startsWith(`${key}.`) && /^\d+$/.test(each.slice(key.length + 1)));
  for (const each of store.getKeys().filter(isOfIt)) store.deleteProperty(each);
}
