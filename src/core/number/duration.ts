/**
 * Durations as players and reports write them: `3:45`, `1:02:03`. Used by the reader of a KPI's amounts and by typed targets.
 * Two parts are minutes and seconds, as for the length of a video; for a KPI in hours they are hours and minutes.
 */

/** Units a duration can be counted in. */
export type DurationUnit = 'seconds' | 'minutes' | 'hours';

const PARTS = /(?<![\d:.,])(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/;
const EVERY = new RegExp(PARTS.source, 'g');
/** How many seconds each unit has. */
export const SECONDS: Readonly<Record<DurationUnit, number>> = { seconds: 1, minutes: 60, hours: 3600 };

/** Parts with colons alone, with parts of a second, or with the unit of the first part behind: `3:45`, `1:02:03.5`, `3:45 min`, `1:30 h`. */
const COLONS =
  /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:[.,](\d{1,3}))?\s*(?:(min|mins|minutes|minuuttia|minutter|minit|m)|(h|hrs?|hours|t|timer|tuntia|jam))?\.?$/i;
/** Parts with their own units: `3 min 45 s`, `1h 2m`, `1 t 30 min`, `PT3M45S`. */
const NAMED = new RegExp(
  `^(?:PT)?${[
    String.raw`(?:(\d{1,4})\s*(?:h|hrs?|hours?|t|tim|timer?|tuntia?|jam))?`,
    String.raw`(?:(\d{1,4})\s*(?:m|mins?|minutes?|minuuttia?|minut|minutter|minit|['′’]))?`,
    String.raw`(?:(\d{1,4})\s*(?:s|secs?|seconds?|sek|sekuntia?|sekunder?|saat|["″”]|''))?`,
  ].join(String.raw`\.?\s*(?:and\s|og\s|ja\s|dan\s)?`)}.?$`,
  'i',
);

function inUnit(first: string, second: string, third: string | undefined, unit: DurationUnit): number {
  const [a, b] = [Number(first), Number(second)];
  const seconds = third !== undefined ? a * 3600 + b * 60 + Number(third) : unit === 'hours' ? a * 3600 + b * 60 : a * 60 + b;
  return seconds / SECONDS[unit];
}

/**
 * A text that is a duration and nothing else, counted in a unit; null for any other text, and for a number with one unit, which is an amount.
 * @example readDuration('3:45', 'seconds') // 225
 * @example readDuration('3:45', 'minutes') // 3.75
 * @example readDuration('3 min 45 s', 'seconds') // 225
 */
export function readDuration(text: string, unit: DurationUnit): number | null {
  const plain = text.trim();
  const [, first, second, third, parts, minutes, hours] = COLONS.exec(plain) ?? [];
  if (first !== undefined && second !== undefined) {
    const told = minutes !== undefined ? 'minutes' : hours !== undefined ? 'hours' : unit;
    return (inUnit(first, second, third, told) * SECONDS[told] + Number(`0.${parts ?? 0}`)) / SECONDS[unit];
  }
  const named = (NAMED.exec(plain) ?? []).slice(1);
  if (named.filter(part => part !== undefined).length < 2) return null;
  const [h = 0, m = 0, s = 0] = named.map(part => Number(part ?? 0));
  return (h * 3600 + m * 60 + s) / SECONDS[unit];
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

/** A text with its durations written as numbers of a unit. @example withoutDurations('≥ 3:45', 'seconds', '.') // '≥ 225' */
export function withoutDurations(text: string, unit: DurationUnit, decimal: '.' | ','): string {
  return text.replace(EVERY, (_, first: string, second: string, third: string | undefined) =>
    // Six decimals are more than a second of an hour; three could be read as thousands.
    String(Number(inUnit(first, second, third, unit).toFixed(6))).replace('.', decimal),
  );
}

/** Whether a KPI's unit is one that a duration can be counted in. */
export function isDurationUnit(unit: string): unit is DurationUnit {
  return unit === 'seconds' || unit === 'minutes' || unit === 'hours';
}
