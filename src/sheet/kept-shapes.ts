/**
 * What a team has pointed out in reports, by the shape of their tables: in document properties, the newest of them, as many as have room. Checked
 * when it is read, as other versions of the add-on may have written it. Used by the imports of figures and of clicks.
 */
import * as v from 'valibot';
import { keepJson, piecesOf, readJson } from './long-text';

export type Shapes<Pointed> = Readonly<Record<string, Pointed>>;

export function keptShapes<Pointed>(key: string, schema: v.GenericSchema<unknown, Pointed>): Shapes<Pointed> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), schema)), readJson(key) ?? '');
  return parsed.success ? parsed.output : {};
}

/** Remembers a shape as the newest, or forgets it, and gives what is kept then. */
export function keepShape<Pointed>(key: string, known: Shapes<Pointed>, shape: string, pointed: Pointed | null): Shapes<Pointed> {
  const others = Object.entries(known).filter(([each]) => each !== shape);
  const kept = fitting(key, pointed === null ? others : [...others, [shape, pointed] as const]);
  keepJson(key, kept);
  return kept;
}

/** What one property holds; the oldest shape goes first. */
function fitting<Pointed>(key: string, entries: readonly (readonly [string, Pointed])[]): Shapes<Pointed> {
  const kept = Object.fromEntries(entries);
  const isWhole = Object.keys(piecesOf(key, kept) ?? {}).length === 1;
  return isWhole || entries.length <= 1 ? kept : fitting(key, entries.slice(1));
}
