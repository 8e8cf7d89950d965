/**
 * What people write beside a figure for its unit, in the four languages: a workbook may change its language, and what was typed stays.
 *
 * Used by the Dashboard and the sidebar to tell a KPI's own unit from another one. In small letters and without points.
 * Percentages are told apart before; figures per thousand have no word of their own.
 */
import { TIME_SPELLINGS } from '../number/time-units';

export const UNIT_SPELLINGS: Readonly<Record<'count' | 'seconds' | 'minutes' | 'hours' | 'days', readonly string[]>> = {
  count: ['number', 'määrä', 'antal', 'bilangan', 'kpl', 'kappaletta', 'pcs', 'pc', 'units', 'stk', 'styk', 'buah'],
  seconds: TIME_SPELLINGS.seconds,
  minutes: TIME_SPELLINGS.minutes,
  hours: TIME_SPELLINGS.hours,
  days: TIME_SPELLINGS.days,
};

/** What people write for a currency besides its code, by code. */
export const CURRENCY_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'euro', 'euros', 'euroa'],
  DKK: ['kr', 'krone', 'kroner', 'kruunua'],
  SEK: ['kr', 'krona', 'kronor', 'kruunua'],
  NOK: ['kr', 'krone', 'kroner', 'kruunua'],
  MYR: ['rm', 'ringgit'],
  USD: ['$', 'us$', 'dollar', 'dollars', 'dollaria', 'dolar'],
  GBP: ['£', 'pound', 'pounds', 'puntaa', 'pund', 'paun'],
  SGD: ['$', 's$', 'dollar', 'dollars', 'dollaria', 'dolar'],
  AUD: ['$', 'a$', 'dollar', 'dollars', 'dollaria', 'dolar'],
};

const KNOWN: ReadonlySet<string> = new Set(
  [...Object.values(UNIT_SPELLINGS), TIME_SPELLINGS.weeks, ...Object.values(CURRENCY_SPELLINGS)].flat(),
);

/** Whether a unit, as typed, is one anybody counts in; none at all is. @example isKnownUnit('kr.') // true */
export function isKnownUnit(typed: string): boolean {
  if (typed === '' || typed === '%' || typed === '‰' || typed === 'pp') return true;
  return /^(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3})$/u.test(typed) || KNOWN.has(typed.replace(/\.$/, '').toLowerCase());
}
