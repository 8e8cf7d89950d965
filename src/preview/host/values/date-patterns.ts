/**
 * Dates by pattern as `Utilities.formatDate` and `parseDate` do it: Java's SimpleDateFormat letters, English names.
 *
 * Used by Utilities. Letters: G y Y M d D E u a H k K h m s S z Z X w; quoted text; anything else stands for itself.
 */
import { Refusal } from '../refusal';
import { instantOf, wallClock } from './zone';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;
const TOKENS = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The US week of the year (weeks begin on Sunday, week 1 holds 1 January) and the year it counts for. */
function weekOf(wall: Date): { readonly week: number; readonly year: number } {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY);
  const start = Date.UTC(saturday.getUTCFullYear(), 0, 1);
  return { week: Math.floor((saturday.getTime() - start) / DAY / 7) + 1, year: saturday.getUTCFullYear() };
}

function offsetText(minutes: number, colon: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${colon}${pad(size % 60, 2)}`;
}

function zoneName(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' }).formatToParts(instant);
  return parts.find(part => part.type === 'timeZoneName')?.value ?? zone;
}

function field(letter: string, width: number, wall: Date, instant: number, zone: string): string {
  const minutes = Math.round((wall.getTime() - instant) / 60_000);
  const hours = wall.getUTCHours();
  switch (letter) {
    case 'G':
      return wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width);
    case 'Y':
      return width === 2 ? pad(weekOf(wall).year % 100, 2) : pad(weekOf(wall).year, width);
    case 'M':
    case 'L': {
      const name = MONTHS[wall.getUTCMonth()] ?? '';
      return width > 3 ? name : width === 3 ? name.slice(0, 3) : pad(wall.getUTCMonth() + 1, width);
    }
    case 'd':
      return pad(wall.getUTCDate(), width);
    case 'D':
      return pad(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1, width);
    case 'E': {
      const name = DAYS[wall.getUTCDay()] ?? '';
      return width > 3 ? name : name.slice(0, 3);
    }
    case 'u':
      return pad(((wall.getUTCDay() + 6) % 7) + 1, width);
    case 'w':
      return pad(weekOf(wall).week, width);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hours, width);
    case 'k':
      return pad(hours === 0 ? 24 : hours, width);
    case 'K':
      return pad(hours % 12, width);
    case 'h':
      return pad(hours % 12 === 0 ? 12 : hours % 12, width);
    case 'm':
      return pad(wall.getUTCMinutes(), width);
    case 's':
      return pad(wall.getUTCSeconds(), width);
    case 'S':
      return pad(wall.getUTCMilliseconds(), width);
    case 'z':
      return zoneName(instant, zone);
    case 'Z':
      return offsetText(minutes, '');
    case 'X':
      return minutes === 0 ? 'Z' : width === 1 ? offsetText(minutes, '').slice(0, 3) : offsetText(minutes, width === 2 ? '' : ':');
    default:
      throw new Refusal(`Illegal pattern character '${letter}'`);
  }
}

/** `formatDate(new Date(0), 'America/New_York', "yyyy-MM-dd'T'HH:mm")` → `'1969-12-31T19:00'`. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const wall = new Date(wallClock(date.getTime(), zone));
  return pattern.replace(TOKENS, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? token : field(letter, token.length, wall, date.getTime(), zone);
  });
}

const NUMERIC: Readonly<Record<string, keyof Fields>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  h: 'hour',
  k: 'hour',
  K: 'hour',
  m: 'minute',
  s: 'second',
  S: 'millisecond',
};

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/** Reads a text by a numeric pattern (month names allowed) as wall time of the zone; throws when it does not fit. */
export function parseDate(text: string, zone: string, pattern: string): Date {
  const wrong = (): Refusal => new Refusal(`Unparseable date: "${text}"`);
  const fields: Fields = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  let afternoon: boolean | null = null;
  let rest = text;
  const take = (expression: RegExp): string => {
    const match = expression.exec(rest);
    if (match === null) throw wrong();
    rest = rest.slice(match[0].length);
    return match[0];
  };
  const tokens = [...pattern.matchAll(TOKENS)];
  tokens.forEach((token, index) => {
    const letter = token[2];
    if (letter === undefined) {
      const literal = token[1] ?? token[0];
      if (!rest.startsWith(literal)) throw wrong();
      rest = rest.slice(literal.length);
      return;
    }
    const width = token[0].length;
    const name = Object.hasOwn(NUMERIC, letter) ? NUMERIC[letter] : undefined;
    if (letter === 'M' && width >= 3) {
      const word = take(/^[A-Za-z]+/).toLowerCase();
      fields.month = MONTHS.findIndex(month => month.toLowerCase().startsWith(word) && word.length >= 3) + 1;
      if (fields.month === 0) throw wrong();
    } else if (letter === 'a') afternoon = take(/^[AaPp][Mm]/).toLowerCase() === 'pm';
    else if (letter === 'E') take(/^[A-Za-z]+/);
    else if (name !== undefined) {
      const packed = tokens[index + 1]?.[2] !== undefined;
      fields[name] = Number(take(packed ? new RegExp(`^\\d{${width}}`) : /^\d+/));
      if (letter === 'y' && width === 2 && fields.year < 100) fields.year += fields.year > 68 ? 1900 : 2000;
    } else throw new Refusal(`Illegal pattern character '${letter}'`);
  });
  if (afternoon !== null) fields.hour = (fields.hour % 12) + (afternoon ? 12 : 0);
  const wall = new Date(0);
  wall.setUTCFullYear(fields.year, fields.month - 1, fields.day);
  wall.setUTCHours(fields.hour, fields.minute, fields.second, fields.millisecond);
  return new Date(instantOf(wall.getTime(), zone));
}
