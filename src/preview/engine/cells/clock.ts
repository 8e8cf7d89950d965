/**
 * The time in the spreadsheet's zone, as NOW() and TODAY() give it.
 */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * An instant as a serial number of the wall clock in a zone.
 *
 * @example wallSerial(new Date('2026-01-01T22:30:00Z'), 'Europe/Helsinki') // 46024.02083…, 2 January 00:30
 */
export function wallSerial(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find(entry => entry.type === type)?.value ?? 0);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return (wall - EPOCH) / 86_400_000;
}

/** The calendar year in a zone. */
export function yearIn(instant: Date, timeZone: string): number {
  return new Date(EPOCH + wallSerial(instant, timeZone) * 86_400_000).getUTCFullYear();
}
