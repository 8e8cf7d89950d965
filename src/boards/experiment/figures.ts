/** Odds, changes and counts in what is said of tests, written as the language writes numbers. Used by the board of tests and the TEST functions. */
import type { Variant } from '../../core/experiment/evidence';
import type { SmallestEffect } from '../../core/experiment/verdict';
import type { ExperimentTexts } from '../../languages/en/experiment';
import { fill } from '../../languages/text';

/** Odds are shown between these; beyond, only that they lie beyond. */
const LEAST_ODDS = 0.1;
const MOST_ODDS = 1_000_000;
/** Keeps 2.5 from reading 2.4 when it comes out of a logarithm. */
const ROUNDING = 1e-9;

/** A number of up to two digits behind the decimal sign. Example: `written(1234.5, 1, danish)` → "1.234,5". */
function written(value: number, decimals: number, { decimal, grouping }: ExperimentTexts): string {
  const [whole = '', behind = ''] = String(Number(Math.abs(value).toFixed(decimals))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, grouping);
  return behind === '' ? grouped : `${grouped}${decimal}${behind}`;
}

/** Odds from their logarithm, rounded down: what says 20 has reached 20. Example: ln 18.472 → "18 : 1 against luck". */
export function oddsText(evidence: number, texts: ExperimentTexts): string {
  const odds = Math.exp(Math.min(evidence, Math.log(2 * MOST_ODDS))) * (1 + ROUNDING);
  if (odds < LEAST_ODDS) return fill(texts.oddsUnder, { odds: written(LEAST_ODDS, 1, texts) });
  if (odds >= MOST_ODDS) return fill(texts.oddsOver, { odds: written(MOST_ODDS, 0, texts) });
  const shown = odds < 10 ? Math.floor(odds * 10) / 10 : Math.floor(odds);
  return fill(texts.odds, { odds: written(shown, 1, texts) });
}

/** Two digits that count, at least to the whole number. */
const decimalsOf = (size: number): number => (size >= 10 ? 0 : size >= 1 ? 1 : 2);

/** A change with its sign, in percent or percentage points. Example: 0.0826 relative → "+8.3%"; −0.005 in points → "−0.5 pp". */
export function liftText(change: number, scale: SmallestEffect['scale'], texts: ExperimentTexts): string {
  const size = Math.abs(change * 100);
  const number = written(size, decimalsOf(size), texts);
  const sign = number === '0' ? '' : change < 0 ? '−' : '+';
  return fill(scale === 'relative' ? texts.percent : texts.points, { number: `${sign}${number}` });
}

/** A share in percent to one digit. Example: 0.125 → "12.5%". */
export function shareText(share: number, texts: ExperimentTexts): string {
  return fill(texts.percent, { number: written(share * 100, 1, texts) });
}

/** Hits of views. Example: 12 of 3,400 → "12/3,400". */
export function hitsText({ successes, trials }: Variant, texts: ExperimentTexts): string {
  return `${written(successes, 0, texts)}/${written(trials, 0, texts)}`;
}

/** A count to two digits, since it is a projection. Example: 14786 → "15,000". */
export function roughCount(count: number, texts: ExperimentTexts): string {
  return written(Number(count.toPrecision(2)), 0, texts);
}
