/**
 * Words of targets that can be read in two ways, in the four languages, each with the two spellings that have one reading: "up to 50" is a bound
 * or what one grows to, "from 10 to 15" a range or a way, "2x" twice
 * the baseline or the figure two, "min 20" at least twenty or twenty minutes, "alle 8" below in Finnish and all in
 * Danish. Used by read-target.ts, which asks instead of guessing.
 */
import type { KpiUnit } from './target';

/** Nobody writes a target in more signs than this; the patterns would take time that grows with its cube. */
const LONGEST = 100;

export interface TwoReadings {
  readonly one: string;
  readonly other: string;
}

/** An amount with what may stand around it, and no further word in front. */
const AMOUNT = String.raw`(\P{L}*\d.*)`;
const behind = (words: string) => new RegExp(String.raw`^(?:${words})\s+${AMOUNT}$`, 'isu');

const UP_TO = behind('up to|upto|op til|op på|hingga|sehingga|sampai|jopa|aina');
/** Finnish puts it behind: *50 asti*, *50:een saakka*. */
const UP_TO_BEHIND = /^(\P{L}*\d[^:]*?)(?::\p{L}{2,4})?\s+(?:asti|saakka)$/isu;
const DOWN_TO = behind('down to|ned til|ned på|turun ke|turun kepada|turun hingga|alas');
const FROM_TO = /^(?:from|fra|dari|daripada)\s+(.*\d.*?)\s+(?:up to|to|op til|ned til|til|hingga|ke|kepada|sampai)\s+(.*\d.*)$/isu;
/** `10 → 15`, and Finnish cases: *10:stä 15:een*. */
const ARROW = /^([^→]*\d[^→]*?)\s*(?:→|-+>|=>)\s*(.*\d.*)$/su;
const CASES = /^(\d[^:]*):(?:stä|sta|ltä|lta)\s+(\d[^:]*):(?:een|iin|ään|aan|[hs]\p{L}{1,3})$/isu;
/** Malay without *daripada*: more than 35, or 35 more. */
const MORE = behind('lebih');
const LESS = behind('kurang');
const EITHER = /^([^a-zäö]*\d.*?)\s+(?:or|eller|tai|atau)\s+(\P{L}*\d.*)$/isu;
const ABOUT = new RegExp(
  String.raw`^(?:(?:about|around|roughly|approx\.?|approximately|ca\.?|circa|cirka|noin|n\.|omkring|omtrent|kira-kira|lebih kurang|sekitar)\s*|[~≈]\s*)${AMOUNT}$`,
  'isu',
);
/** `2x`, `×1,5`, `2-kertainen`: of what there was, or the figure itself, as of a return on spend. */
const TIMES = /^(?:([\d.,]{1,6})\s*(?:[x×]|-?kertainen|-?kertaiseksi)|[x×]\s*([\d.,]{1,6}))$/iu;
const MIN = /^min\s+(\P{L}*\d.*)$/isu;
const ALLE = /^alle\s+(\P{L}*\d.*)$/isu;
/** Units only a Finn writes make *alle* Finnish. */
const FINNISH =
  /(?:euroa|kruunua|kpl|kappaletta|prosenttia|pros\.|sekuntia|minuuttia|tuntia|päivää|sekunnin|minuutin|tunnin|päivän|pv|vrk|vko|viikkoa|viikon)\.?$/i;

/**
 * The two spellings a text can stand for; null where it has one reading, or none.
 * @param unit the KPI's own unit; null: not known
 * @example doubleReading('up to 50', '.', null) // { one: '≤ 50', other: '50' }
 * @example doubleReading('from 10 to 15', '.', null) // { one: '10–15', other: '15' }
 */
export function doubleReading(text: string, decimal: '.' | ',' | null, unit: KpiUnit | null): TwoReadings | null {
  if (text.length > LONGEST) return null;
  const whole = (amount: string) => (unit?.percent === true ? inPercent(amount) : amount.trim());
  const bound = (sign: '≤' | '≥', amount: string) => `${sign} ${whole(amount)}`;
  const [, upTo] = UP_TO.exec(text) ?? UP_TO_BEHIND.exec(text) ?? [];
  if (upTo !== undefined) return { one: bound('≤', upTo), other: whole(upTo) };
  const [, downTo] = DOWN_TO.exec(text) ?? [];
  if (downTo !== undefined) return { one: whole(downTo), other: bound('≤', downTo) };
  const [, from, to] = FROM_TO.exec(text) ?? ARROW.exec(text) ?? CASES.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return { one: `${from.trim()}–${whole(to)}`, other: whole(to) };
  const [, more] = MORE.exec(text) ?? [];
  if (more !== undefined) return { one: bound('≥', more), other: `+${inPercent(more)}` };
  const [, less] = LESS.exec(text) ?? [];
  if (less !== undefined) return { one: bound('≤', less), other: `-${inPercent(less)}` };
  const [, first, second] = EITHER.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return { one: whole(first), other: whole(second) };
  const [, about] = ABOUT.exec(text) ?? [];
  if (about !== undefined) return around(whole(about), decimal);
  const [, times, timesBehind] = TIMES.exec(text) ?? [];
  const factor = times ?? timesBehind;
  if (factor !== undefined) return multiple(factor, decimal, whole(factor));
  const [, least] = MIN.exec(text) ?? [];
  if (least !== undefined && mayBeMinutes(least, unit)) return { one: `≥ ${least.trim()}`, other: `${least.trim()} min` };
  const [, below] = ALLE.exec(text) ?? [];
  return below !== undefined && !FINNISH.test(below) ? { one: bound('≤', below), other: whole(below) } : null;
}

/**
 * The words above where they have one reading after all, in signs; any other text as it is: *min* where no time is counted or a unit follows,
 * *alle* beside a Finnish unit.
 * @example inSigns('alle 3 päivää', null) // '≤ 3 päivää'
 */
export function inSigns(text: string, unit: KpiUnit | null): string {
  if (text.length > LONGEST) return text;
  const [, least] = MIN.exec(text) ?? [];
  if (least !== undefined && !mayBeMinutes(least, unit)) return `≥ ${least}`;
  const [, below] = ALLE.exec(text) ?? [];
  return below !== undefined && FINNISH.test(below) ? `≤ ${below}` : text;
}

/** An amount as a change, which is written in percent. */
const inPercent = (amount: string): string => (/\d\s*$/.test(amount) ? `${amount.trim()}%` : amount.trim());

/** Minutes where a time is counted, or where nobody knows, and no unit stands behind. */
function mayBeMinutes(amount: string, unit: KpiUnit | null): boolean {
  return /\d\s*$/.test(amount) && (unit === null || (!unit.percent && unit.time !== undefined));
}

/** Twice as much is 100% more; null where the factor is no number. */
function multiple(factor: string, decimal: '.' | ',' | null, figure: string): TwoReadings | null {
  const change = (Number(factor.replace(decimal ?? '.', '.')) - 1) * 100;
  if (!Number.isFinite(change)) return null;
  return {
    one: `${change < 0 ? '-' : '+'}${String(Number(Math.abs(change).toPrecision(4))).replace('.', decimal ?? '.')}%`,
    other: figure,
  };
}

/** "about 50" is 50, or a range of a tenth around it. */
function around(amount: string, decimal: '.' | ',' | null): TwoReadings | null {
  const [, before = '', digits, after = ''] = /^(\P{N}*)(\d+(?:[.,]\d+)?)(\D*)$/su.exec(amount) ?? [];
  const value = digits === undefined ? Number.NaN : Number(digits.replace(decimal ?? '.', '.'));
  if (!Number.isFinite(value)) return { one: amount, other: `≥ ${amount}` };
  const shown = (end: number) => String(Number(end.toPrecision(3))).replace('.', decimal ?? '.');
  return { one: amount, other: `${before}${shown(value * 0.9)}–${shown(value * 1.1)}${after}` };
}
