/**
 * JSON in document properties, of which one holds 9 KB: what is longer lies in pieces beside it, and its own property says how many there are. A
 * short one is read and written in one call, a long one written in one and read in two. Used for whatever grows with what people type.
 */
import { documentProperties } from './document-properties';

export const PIECE = 8500;
/** Pieces of one value, beside everything else that is kept of a file, of 500 KB in all. */
const MOST = 25;
const IN_PIECES = /^#(\d+)$/;

const pieceKey = (key: string, at: number) => `${key}.${at}`;

/** The properties a value is kept in; null for one that is too long to be kept. Plain ASCII, where a sign takes one byte. */
export function piecesOf(key: string, value: unknown, most = MOST): Readonly<Record<string, string>> | null {
  const json = JSON.stringify(value).replace(/[\u0080-\uffff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (json.length <= PIECE) return { [key]: json };
  const count = Math.ceil(json.length / PIECE);
  if (count > most) return null;
  const pieces = Array.from({ length: count }, (_, at) => [pieceKey(key, at), json.slice(at * PIECE, (at + 1) * PIECE)] as const);
  return { [key]: `#${count}`, ...Object.fromEntries(pieces) };
}

/** The mark that nothing of a value is kept. */
export const nothingKept = (key: string): Readonly<Record<string, string>> => ({ [key]: '#0' });

/** Pieces a value has left behind that is shorter now, made blank: they would take room still. */
export function blankedPieces(
  stored: readonly string[],
  key: string,
  now: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const left = stored.filter(each => !(each in now) && isPieceOf(key, each));
  return Object.fromEntries(left.map(each => [each, '']));
}

/** Whether a property holds a value, or a piece of it. */
export const isOf = (key: string, each: string): boolean => each === key || isPieceOf(key, each);

const isPieceOf = (key: string, each: string): boolean => each.startsWith(`${key}.`) && /^\d+$/.test(each.slice(key.length + 1));

/** Whether it could be kept, in at most so many pieces: of what is too long nothing is, and whoever asked has to say so. */
export function keepJson(key: string, value: unknown, most = MOST): boolean {
  const pieces = piecesOf(key, value, most);
  const [short] = Object.keys(pieces ?? {}).length === 1 ? Object.values(pieces ?? {}) : [];
  if (short !== undefined) documentProperties().setProperty(key, short);
  else documentProperties().setProperties(pieces ?? nothingKept(key));
  return pieces !== null;
}

/** Null for none. */
export function readJson(key: string): string | null {
  const text = documentProperties().getProperty(key);
  return IN_PIECES.test(text ?? '') ? jsonIn(documentProperties().getProperties(), key) : text;
}

/** The same out of all properties, for who has read them. */
export function jsonIn(all: Readonly<Record<string, string>>, key: string): string | null {
  const text = all[key] ?? null;
  const count = IN_PIECES.exec(text ?? '')?.[1];
  return count === undefined ? text : Array.from({ length: Number(count) }, (_, at) => all[pieceKey(key, at)] ?? '').join('');
}

/** With the pieces a longer one has left behind. */
export function forgetJson(key: string): void {
  const store = documentProperties();
  for (const each of store.getKeys()) if (isOf(key, each)) store.deleteProperty(each);
}
