/**
 * Durations as players and reports write them: `3:45`, `1:02:03`. Used by the reader of a KPI's amounts and by typed targets.
 * Two parts are minutes and seconds, as for the length of a video; for a KPI in hours they are hours and minutes.
 */

import { type DurationUnit, inUnit, TIME_SPELLINGS, type TimeUnit } from './time-units';

/** Parts with colons alone, with parts of a second, or with the unit of the first part behind: `3:45`, `1:02:03.5`, `0:2:00`, `3:45 min`, `1:30 h`. */
const COLONS = new RegExp(
  String.raw`^(\d{1,4}):([0-5]\d|\d(?=:))(?::([0-5]\d))?(?:[.,](\d{1,3}))?\s*(?:(${oneOf('minutes')}|m)|(${oneOf('hours')}))?\.?$`,
  'i',
);
/** Parts with their own units: `3 min 45 s`, `1h 2m`, `1 t 30 min`, `2 uger 3 dage`, `PT3M45S`. */
const NAMED = new RegExp(
  `^(?:PT)?${[part('weeks'), part('days'), part('hours'), part('minutes', "m|['′’]"), part('seconds', `["″”]|''`)].join(
    String.raw`\.?,?\s*(?:and\s|og\s|ja\s|dan\s)?`,
  )}\\.?$`,
  'i',
);
/** Hours with what is left in minutes, whose unit goes without saying: `1 h 30`, `2t05`, `1 jam 30`. */
const HOURS_AND = new RegExp(`^(\\d{1,4})\\s*(?:${oneOf('hours')})\\.?\\s*([0-5]\\d)$`, 'i');
/** Nobody writes a duration in more signs; a run of blanks between optional parts could be shared among them in many ways. */
const LONGEST = 60;

function oneOf(unit: TimeUnit): string {
  return [...TIME_SPELLINGS[unit]].sort((a, b) => b.length - a.length).join('|');
}

function part(unit: TimeUnit, signs?: string): string {
  const amount = unit === 'seconds' ? String.raw`\d{1,4}(?:[.,]\d{1,3})?` : String.raw`\d{1,4}`;
  return String.raw`(?:(${amount})\s*(?:${oneOf(unit)}${signs === undefined ? '' : `|${signs}`}))?`;
}

/**
 * A text that is a duration and nothing else, counted in a unit; null for any other text, for a number with one unit, which is an amount, and
 * for two parts where days are counted: nobody can tell what they are.
 * @example readDuration('3:45', 'seconds') // 225
 * @example readDuration('3:45', 'minutes') // 3.75
 * @example readDuration('1 t 20 min', 'minutes') // 80
 * @example readDuration('1 h 30', 'minutes') // 90
 */
export function readDuration(text: string, unit: DurationUnit): number | null {
  const plain = text.trim();
  if (plain.length > LONGEST) return null;
  const [, first, second, third, parts, minutes, hours] = COLONS.exec(plain) ?? [];
  if (first !== undefined && second !== undefined) {
    const told = minutes !== undefined ? 'minutes' : hours !== undefined ? 'hours' : unit;
    if (told === 'days' && third === undefined) return null;
    return inUnit(secondsOf(first, second, third, told) + Number(`0.${parts ?? 0}`), 'seconds', unit);
  }
  const [, whole, left] = HOURS_AND.exec(plain) ?? [];
  if (whole !== undefined) return inUnit(Number(whole) * 3600 + Number(left) * 60, 'seconds', unit);
  const named = (NAMED.exec(plain) ?? []).slice(1);
  const isIso = /^PT/i.test(plain);
  if (named.filter(each => each !== undefined).length < (isIso ? 1 : 2)) return null;
  const [weeks = 0, days = 0, h = 0, m = 0, s = 0] = named.map(each => Number((each ?? '0').replace(',', '.')));
  return inUnit((weeks * 7 + days) * 86_400 + h * 3600 + m * 60 + s, 'seconds', unit);
}

/** Three parts are hours, minutes and seconds, two what the unit makes of them. */
function secondsOf(first: string, second: string, third: string | undefined, unit: DurationUnit): number {
  const [a, b] = [Number(first), Number(second)];
  if (third !== undefined) return a * 3600 + b * 60 + Number(third);
  return unit === 'hours' ? a * 3600 + b * 60 : a * 60 + b;
}

/** What a time of day or a duration looks like in a cell, in any locale: parts with colons or points, and the half of the day. */
const SHOWN = /^(\d{1,4})[:.](\d{2})(?:[:.](\d{2}))?(?:\s*(am|pm))?$/i;

/**
 * What was typed into a cell that became a time, from what the cell shows: a spreadsheet adds seconds to two parts, and counts past noon.
 * Three parts that end in no seconds are therefore the two in front. Null for a text that is no time.
 * @example durationShown('03:45:00') // '3:45'
 * @example durationShown('1.02.03') // '1:02:03'
 */
export function durationShown(shown: string): string | null {
  const [, first, second = '', third, half] = SHOWN.exec(shown.trim()) ?? [];
  if (first === undefined) return null;
  const whole = half === undefined ? Number(first) : (Number(first) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return third === undefined || third === '00' ? `${whole}:${second}` : `${whole}:${second}:${third}`;
}
