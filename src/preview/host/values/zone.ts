/**
 * Instants, wall clocks and serial days in a named time zone, by the zone rules that ship with the engine's `Intl`.
 *
 * Used wherever a Date meets a cell: the spreadsheet's zone and the script's zone differ for most users of an add-on.
 * A wall clock is written as the milliseconds it would have if it were UTC.
 */

import { Missing } from '../refusal';

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;
const UTC = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'Z']);
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** True when the zone is one the rules know: `isZone('Europe/Helsinki')` → true, `isZone('Mars')` → false. */
export function isZone(zone: string): boolean {
  try {
    formatIn(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The zone that Java takes a name for: an offset is one (`GMT+3`), an unknown name is GMT.
 *
 * `javaZone('GMT+3')` → `'Etc/GMT-3'`, whose sign runs the other way; `javaZone('Mars')` → `'Etc/GMT'`.
 */
export function javaZone(name: string): string {
  const [, sign, hours = '', minutes = '00'] = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(name) ?? [];
  if (sign === undefined) return isZone(name) ? name : 'Etc/GMT';
  const zone = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  if (minutes !== '00' || (Number(hours) !== 0 && !isZone(zone))) throw new Missing(`the time zone ${name}`);
  return Number(hours) === 0 ? 'Etc/GMT' : zone;
}

/** The wall clock at an instant: `wallClock(Date.UTC(2026, 0, 1), 'America/New_York')` → `Date.UTC(2025, 11, 31, 19)`. */
export function wallClock(instant: number, zone: string): number {
  if (UTC.has(zone) || Number.isNaN(instant)) return instant;
  const fields: Record<string, number> = {};
  let beforeChrist = false;
  for (const part of formatIn(zone).formatToParts(instant)) {
    if (part.type === 'era') beforeChrist = part.value === 'BC';
    else if (part.type !== 'literal') fields[part.type] = Number(part.value);
  }
  const year = beforeChrist ? 1 - (fields.year ?? 0) : (fields.year ?? 0);
  const wall = new Date(0);
  wall.setUTCFullYear(year, (fields.month ?? 1) - 1, fields.day ?? 1);
  wall.setUTCHours(fields.hour ?? 0, fields.minute ?? 0, fields.second ?? 0, ((instant % 1000) + 1000) % 1000);
  return wall.getTime();
}

/**
 * The instant of a wall clock; the earlier one where the clock shows a time twice, moved forward over a time it skips.
 *
 * `instantOf(Date.UTC(2026, 2, 29), 'Europe/Helsinki')` → `Date.UTC(2026, 2, 28, 22)`.
 */
export function instantOf(wall: number, zone: string): number {
  if (UTC.has(zone) || Number.isNaN(wall)) return wall;
  const offset = (instant: number): number => wallClock(instant, zone) - instant;
  const before = wall - offset(wall - DAY);
  if (wallClock(before, zone) === wall) return before;
  const after = wall - offset(wall + DAY);
  return wallClock(after, zone) === wall ? after : before;
}

/** Serial day (1899-12-30 = 0) to the instant of that wall time: `serialToInstant(46_110, 'Etc/UTC')` → 2026-03-29T00:00Z. */
export function serialToInstant(serial: number, zone: string): number {
  return instantOf(Math.round((serial - EPOCH_SERIAL) * DAY), zone);
}

/** Instant to the serial day of its wall time: the inverse of `serialToInstant`. */
export function instantToSerial(instant: number, zone: string): number {
  return wallClock(instant, zone) / DAY + EPOCH_SERIAL;
}
