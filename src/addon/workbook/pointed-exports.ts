/**
 * Which columns of a report mean what, as the team pointed them out: kept with the spreadsheet, by the shape of the table.
 *
 * Used by the vocabulary of links and its endpoint. Values are checked when read: other versions of the add-on wrote them too.
 */

import * as v from 'valibot';
import type { LinkVocabulary } from '../../contract';
import type { Pointed } from '../../core/utm/ga4/export-pointing';
import { documentProperties } from '../../sheet/document-properties';
import { parseJson, pointedSchema } from '../schemas';

const KEY = 'pointed_exports';
/** A property holds 9 KB; a shape takes up to 200 bytes. The oldest goes first. */
const MOST = 40;

const storedSchema = v.record(v.string(), pointedSchema);

export function pointedExports(): LinkVocabulary['pointed'] {
  const text = documentProperties().getProperty(KEY);
  if (text === null) return {};
  const parsed = v.safeParse(storedSchema, parseJson(text));
  return parsed.success ? parsed.output : {};
}

/** Remembers a shape as the newest, or forgets it, and gives what is kept then. */
export function keepPointed(shape: string, pointed: Pointed | null): LinkVocabulary['pointed'] {
  const others = Object.entries(pointedExports()).filter(([each]) => each !== shape);
  const kept = Object.fromEntries(pointed === null ? others : [...others, [shape, pointed] as const].slice(-MOST));
  documentProperties().setProperty(KEY, JSON.stringify(kept));
  return kept;
}
