/**
 * Texts that name a range: A1 or R1C1 notation with or without a tab, or a named range.
 *
 * Used by `getRange(text)`, `getRangeByName` and range lists.
 */
import type { Area } from '../../engine/workbook';
import type { OpenFile } from '../open-file';
import { Refusal } from '../refusal';
import { parseReference } from '../values/a1';

export interface NamedPlace {
  readonly area: Area;
  readonly openRows: boolean;
  readonly openColumns: boolean;
}

/** Finds the range on the given tab unless the text names another; null when there is none. */
export function findPlace(file: OpenFile, text: string, sheetId: string): NamedPlace | null {
  const named = file.workbook.namedRanges().find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (named !== undefined) return { area: named.area, openRows: false, openColumns: false };
  const reference = parseReference(text);
  if (reference === null) return null;
  const sheet =
    reference.sheet === null
      ? file.sheet(sheetId)
      : file.sheets().find(candidate => candidate.name.toLowerCase() === reference.sheet?.toLowerCase());
  if (sheet === undefined) return null;
  const [top, left] = [reference.top ?? 0, reference.left ?? 0];
  const area = {
    sheetId: sheet.id,
    row: top,
    column: left,
    rows: (reference.bottom ?? sheet.rows - 1) - top + 1,
    columns: (reference.right ?? sheet.columns - 1) - left + 1,
  };
  return { area, openRows: reference.top === null && reference.bottom === null, openColumns: reference.left === null };
}

/** The same for methods that throw Google's sentence when there is no such range. */
export function placeNamed(file: OpenFile, text: string, sheetId: string): NamedPlace {
  const found = findPlace(file, text, sheetId);
  if (found === null) throw new Refusal('Range not found');
  return found;
}

/** Throws Google's sentence for a name Sheets would not take: blanks, signs, `true`, or one that reads like a cell (`KPI1`, `R1C1`). */
export function checkRangeName(name: string): void {
  const wellFormed = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  const likeCell = parseReference(name) !== null || /^r\d*c\d*$/i.test(name);
  if (!wellFormed || likeCell || /^(?:true|false)/i.test(name)) throw new Refusal(`The name "${name}" is not a valid name for a range.`);
}
