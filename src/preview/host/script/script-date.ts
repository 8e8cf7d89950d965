/**
 * `Date` as script code sees it: the host's clock, and local fields in the script's time zone instead of the machine's.
 *
 * Used when a realm is furnished, so that a local run shows the day shift that an add-on's single script zone causes.
 */
import { instantOf, wallClock } from '../values/zone';

const FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Date texts that JavaScript reads as UTC or with an offset of their own; the others are local. */
const ABSOLUTE = /(?:^[+-]?\d{4,6}(?:-\d\d(?:-\d\d)?)?$)|(?:Z|GMT|UTC|[+-]\d\d:?\d\d)(?:\s*\(.*\))?\s*$/i;

const two = (value: number): string => String(value).padStart(2, '0');

function dayText(wall: Date): string {
  return `${DAYS[wall.getUTCDay()]} ${MONTHS[wall.getUTCMonth()]} ${two(wall.getUTCDate())} ${String(wall.getUTCFullYear()).padStart(4, '0')}`;
}

function timeText(wall: Date, minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const offset = `${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
  return `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}:${two(wall.getUTCSeconds())} GMT${sign}${offset}`;
}

/** Replaces `Date` in a realm; `now` gives the host's clock in milliseconds. */
export function furnishDate(global: Record<string, unknown>, zone: string, now: () => number): void {
  const Native = global.Date as DateConstructor;
  const wallOf = (date: Date): Date => new Date(wallClock(Native.prototype.getTime.call(date), zone));
  const prototype = Native.prototype as unknown as Record<string, unknown>;
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true, enumerable: false });
  };
  for (const field of FIELDS) {
    define(`get${field}`, function (this: Date) {
      return wallOf(this)[`getUTC${field}`]();
    });
    define(`set${field}`, function (this: Date, ...values: number[]) {
      const wall = wallOf(this);
      const setter = wall[`setUTC${field}`] as (...values: number[]) => number;
      setter.apply(wall, values);
      return this.setTime(instantOf(wall.getTime(), zone));
    });
  }
  define('getDay', function (this: Date) {
    return wallOf(this).getUTCDay();
  });
  const offsetMinutes = (date: Date): number => Math.round((wallOf(date).getTime() - date.getTime()) / 60_000);
  define('getTimezoneOffset', function (this: Date) {
    return 0 - offsetMinutes(this);
  });
  const text = (make: (date: Date) => string) =>
    function (this: Date): string {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : make(this);
    };
  define(
    'toDateString',
    text(date => dayText(wallOf(date))),
  );
  define(
    'toTimeString',
    text(date => timeText(wallOf(date), offsetMinutes(date))),
  );
  define(
    'toString',
    text(date => `${dayText(wallOf(date))} ${timeText(wallOf(date), offsetMinutes(date))}`),
  );
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const native = Native.prototype[name];
    define(name, function (this: Date, locale?: string, options?: Intl.DateTimeFormatOptions) {
      return native.call(this, locale ?? 'en-US', { timeZone: zone, ...options });
    });
  }
  const fromFields = (args: readonly number[]): number => {
    const [year = Number.NaN, month = 0, ...rest] = args;
    return instantOf(Date.UTC(year, month, ...rest), zone);
  };
  const parse = (value: string): number => {
    const instant = Native.parse(ABSOLUTE.test(value.trim()) ? value : `${value}Z`);
    const read = Number.isNaN(instant) && !ABSOLUTE.test(value.trim()) ? Native.parse(`${value} UTC`) : instant;
    return ABSOLUTE.test(value.trim()) ? read : instantOf(read, zone);
  };
  const instantFrom = (args: readonly unknown[]): unknown => {
    if (args.length === 0) return now();
    if (args.length > 1) return fromFields(args as number[]);
    return typeof args[0] === 'string' ? parse(args[0]) : args[0];
  };
  const replacement: DateConstructor = new Proxy(Native, {
    construct: (target, args, newTarget) => Reflect.construct(target, [instantFrom(args)], newTarget === replacement ? target : newTarget),
    apply: () => new Native(now()).toString(),
    get: (target, name, receiver) => {
      if (name === 'now') return now;
      return name === 'parse' ? parse : Reflect.get(target, name, receiver);
    },
  });
  define('constructor', replacement);
  Object.defineProperty(global, 'Date', { value: replacement, writable: true, configurable: true, enumerable: false });
}
