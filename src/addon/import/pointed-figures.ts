/**
 * Which columns of a report hold which KPI, as the team pointed them out: kept with the spreadsheet, by the shape of the table.
 *
 * Used by import.ts. Values are checked when read: other versions of the add-on wrote them too.
 */

import * as v from 'valibot';
import { isFigureRole, type PointedFigures } from '../../core/imported/pointing';
import { documentProperties } from '../../sheet/document-properties';
import { parseJson } from '../schemas';

const KEY = 'pointed_figures';
/** A property holds 9 KB; a shape takes up to 400 bytes. The oldest goes first. */
const MOST = 20;
/** More columns than any report has. */
const COLUMN_LIMIT = 500;
/** More roles than a team has KPIs. */
const ROLE_LIMIT = 60;

export const pointedFiguresSchema: v.GenericSchema<unknown, PointedFigures> = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(120)), v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COLUMN_LIMIT))),
  v.maxEntries(ROLE_LIMIT),
  v.check(roles => Object.keys(roles).every(isFigureRole)),
);
const storedSchema = v.record(v.string(), pointedFiguresSchema);

export function pointedFigures(): Readonly<Record<string, PointedFigures>> {
  const text = documentProperties().getProperty(KEY);
  if (text === null) return {};
  const parsed = v.safeParse(storedSchema, parseJson(text));
  return parsed.success ? parsed.output : {};
}

/** Remembers a shape as the newest and gives what is kept then. */
export function keepPointedFigures(shape: string, pointed: PointedFigures): Readonly<Record<string, PointedFigures>> {
  const others = Object.entries(pointedFigures()).filter(([each]) => each !== shape);
  const kept = fitting([...others, [shape, pointed] as const].slice(-MOST));
  documentProperties().setProperty(KEY, JSON.stringify(kept));
  return kept;
}

const PROPERTY_LIMIT = 9000;

function fitting(entries: readonly (readonly [string, PointedFigures])[]): Readonly<Record<string, PointedFigures>> {
  const kept = Object.fromEntries(entries);
  return entries.length > 1 && JSON.stringify(kept).length > PROPERTY_LIMIT ? fitting(entries.slice(1)) : kept;
}
