/**
 * What a statistician would say of a test from its counts: a second way to every word and figure of Experiments, which shares nothing with the
 * first. Used by the quarter of five people.
 */

export interface Counts {
  readonly hits: number;
  readonly views: number;
}

/** A test as it stands in the end, by what was done to it. */
export interface TrueTest {
  readonly counts: readonly (Counts | null)[];
  /** Values of single posts of A and B, where the test has those instead. */
  readonly posts: readonly [readonly number[], readonly number[]] | null;
  readonly threshold: '' | '+20%' | '-15%' | '+0.5 pp';
  readonly lowerIsBetter: boolean;
  /** Days since it began; null where nobody wrote a day. */
  readonly days: number | null;
  readonly kept: string;
  readonly fromLinks: boolean;
}

/** ln Γ by Stirling's series, beyond the first twelve factors. */
function lnGamma(x: number): number {
  let [at, factors] = [x, 0];
  for (; at < 12; at++) factors += Math.log(at);
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + 1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5) - factors;
}
const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);

/** ln of the odds that the split of the hits is another than `split`: verdicts.md, with k = 20 around the share of views. */
function lnOdds(a: Counts, b: Counts, split: number): number {
  const share = b.views / (a.views + b.views);
  const mixture = lnBeta(20 * share + b.hits, 20 * (1 - share) + a.hits) - lnBeta(20 * share, 20 * (1 - share));
  return mixture - (b.hits > 0 ? b.hits * Math.log(split) : 0) - (a.hits > 0 ? a.hits * Math.log(1 - split) : 0);
}

/** Where the odds reach the bound, between the likeliest split and an end. */
function endOf(a: Counts, b: Counts, bound: number, end: 0 | 1): number {
  let [inside, outside] = [b.hits / (a.hits + b.hits), end as number];
  for (let step = 0; step < 200; step++) {
    const middle = (inside + outside) / 2;
    if (lnOdds(a, b, middle) < bound) inside = middle;
    else outside = middle;
  }
  return (inside / (1 - inside)) * (a.views / b.views) - 1;
}

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',');

function oddsIn(ln: number): string {
  const odds = Math.exp(ln) + 1e-9;
  if (odds < 0.1) return 'under 0.1 : 1 against luck';
  if (odds >= 1e6) return 'over 1,000,000 : 1 against luck';
  return `${odds < 10 ? String(Math.floor(odds * 10) / 10) : grouped(String(Math.floor(odds)))} : 1 against luck`;
}

function signed(change: number, unit: string): string {
  const size = Math.abs(change) * 100;
  const number = String(Number(size.toFixed(size >= 10 ? 0 : size >= 1 ? 1 : 2)));
  const [whole = '', behind] = number.split('.');
  const sign = number === '0' ? '' : change < 0 ? '−' : '+';
  return `${sign}${grouped(whole)}${behind === undefined ? '' : `.${behind}`}${unit}`;
}

const ORDER = ['✓ Clear win', '● Likely win', '◐ Direction only', '– No difference', '▽ Likely loss', '✕ Clear loss'] as const;
type Word = (typeof ORDER)[number];

interface Said {
  readonly word: Word;
  readonly ln: number;
  readonly evidence: string;
  readonly next: string;
}

function wordFor(ln: number, isBetter: boolean): Word {
  if (ln >= Math.log(20)) return isBetter ? '✓ Clear win' : '✕ Clear loss';
  if (ln >= Math.log(5)) return isBetter ? '● Likely win' : '▽ Likely loss';
  return '◐ Direction only';
}

/** Views each version needs until four of five tests with that difference are clear; the middle of the split less 0.84162 of its spread. */
function viewsUntilClear(base: number, target: number): number {
  const [low, high] = [Math.min(base, target), Math.max(base, target)];
  const isEnough = (views: number): boolean => {
    const hits = views * (low + high);
    const share = high / (low + high);
    const more = hits * share - 0.841_621_233_572_914_3 * Math.sqrt(share * (1 - share) * (1 - (low + high) / 2) * hits);
    return more > hits / 2 && lnOdds({ hits: hits - more, views }, { hits: more, views }, 0.5) >= Math.log(20);
  };
  let [few, enough] = [0, 1e9];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}

/** Half of the confidence sequence of a difference: Waudby-Smith and others, equation 9, tightest at 5,000 views. */
function halfWidth(a: Counts, b: Counts, alpha: number): number {
  const all = a.views + b.views;
  const spread = ({ hits, views }: Counts) => ((hits / views) * (1 - hits / views) * all) / views;
  const rho2 = (-2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha))) / 5000;
  return Math.sqrt((spread(a) + spread(b)) * 2 * (all * rho2 + 1) * Math.log(Math.sqrt(all * rho2 + 1) / alpha)) / (all * Math.sqrt(rho2));
}

function against(a: Counts, b: Counts, letter: string, others: number, test: TrueTest): Said {
  const ln = lnOdds(a, b, b.views / (a.views + b.views)) - Math.log(others);
  const [rateA, rateB] = [a.hits / a.views, b.hits / b.views];
  const isPoints = test.threshold === '+0.5 pp';
  const change = { '': null, '+20%': 0.2, '-15%': -0.15, '+0.5 pp': 0.005 }[test.threshold];
  const bound = Math.log(20 * others);
  const isThin = [a, b].some(({ hits, views }) => hits < 10 || views - hits < 10);
  const half = halfWidth(a, b, 0.05 / others);
  const low = isPoints ? rateB - rateA - half : b.hits === 0 ? -1 : endOf(a, b, bound, 0);
  const high = isPoints ? rateB - rateA + half : a.hits === 0 ? null : endOf(a, b, bound, 1);
  const hasInterval = !isPoints || !isThin;
  const isSame = change !== null && hasInterval && high !== null && low > -Math.abs(change) && high < Math.abs(change);
  const isLower = change === null ? test.lowerIsBetter : change < 0;
  const word = isSame ? '– No difference' : wordFor(ln, isLower ? rateB < rateA : rateB > rateA);
  const estimate = isPoints ? rateB - rateA : a.hits === 0 ? null : rateB / rateA - 1;
  const unit = isPoints ? '\u00a0pp' : '%';
  const size = (): string => {
    if (!hasInterval) return `${letter} ${signed(estimate ?? 0, unit)}`;
    if (high === null || high > 10) return `${letter} at least ${signed(low, unit)}`;
    const ends = `${signed(low, unit)} to ${signed(high, unit)}`;
    return estimate === null || isSame ? `${letter} ${ends}` : `${letter} ${signed(estimate, unit)} (${ends})`;
  };
  const isWin = word === '✓ Clear win' || word === '● Likely win';
  const isReached = change !== null && (change > 0 ? low >= change : high !== null && high <= change);
  const leader = rateA === rateB ? 'level' : `${rateB > rateA ? letter : 'A'} ahead`;
  const parts = [
    ...(word === '◐ Direction only' ? [leader, oddsIn(ln)] : [oddsIn(ln), size()]),
    ...(isWin && change !== null && hasInterval ? [isReached ? 'threshold reached' : 'threshold still open'] : []),
  ];
  return { word, ln, evidence: parts.join(' · '), next: nextOf(word, letter, () => missing(a, b, test)) };
}

function nextOf(word: Word, letter: string, open: () => string): string {
  if (word === '✓ Clear win') return `Make three more of ${letter}: benefit, story, data`;
  if (word === '✕ Clear loss') return `Keep A, put ${letter} on the stop list`;
  return word === '– No difference' ? 'Keep either, test something bolder' : open();
}

function missing(a: Counts, b: Counts, { threshold, days }: TrueTest): string {
  if (threshold === '') return 'Type a threshold to see what is still needed';
  const base = a.hits / a.views;
  const target = threshold === '+0.5 pp' ? base + 0.005 : base * (threshold === '+20%' ? 1.2 : 0.85);
  if (base === 0 || target >= 1) return '';
  const seen = Math.min(a.views, b.views);
  const needed = Math.max(0, viewsUntilClear(base, target) - seen);
  if (needed === 0) return '';
  const rough = grouped(String(Number(needed.toPrecision(2))));
  return `About ${rough} more views or visits each${forHowLong(needed, seen, days)}`;
}

function forHowLong(needed: number, seen: number, days: number | null): string {
  if (days === null || days <= 0) return '';
  const weeks = Math.ceil((needed * days) / seen / 7);
  return ` · about ${weeks} ${weeks === 1 ? 'week' : 'weeks'} at this pace`;
}

function ofPosts([a, b]: readonly [readonly number[], readonly number[]], { lowerIsBetter, days, threshold }: TrueTest): Said {
  const leads = a.map((value, at) => (lowerIsBetter ? -1 : 1) * ((b[at] ?? value) - value));
  const [won, pairs] = [leads.filter(lead => lead > 0).length, leads.filter(lead => lead !== 0).length];
  const lnSign = (more: number, all: number) => all * Math.log(2) + lnBeta(0.5 + more, 0.5 + all - more) - lnBeta(0.5, 0.5);
  let posts = 0;
  while (lnSign(Math.max(won, pairs - won) + posts, pairs + posts) < Math.log(20)) posts++;
  const ln = lnSign(won, pairs);
  const word = wordFor(ln, 2 * won > pairs);
  const pace = forHowLong(posts, Math.min(a.length, b.length), days);
  const open = () => (2 * won === pairs ? '' : `At least ${posts} more ${posts === 1 ? 'post' : 'posts'} each${pace}`);
  const leftOut = threshold === '' ? [] : ['threshold and guardrail need hits and views'];
  const evidence = [`B better in ${won} of ${pairs} pairs of posts`, oddsIn(ln), ...leftOut].join(' · ');
  return { word, ln, evidence, next: nextOf(word, 'B', open) };
}

/** What stands beside the test: the word, what is behind it, and what comes next. */
export function saidOf(test: TrueTest): readonly string[] {
  const closed = test.kept === '' ? null : `Closed: ${test.kept} kept`;
  const [a, ...others] = test.counts;
  const given = others.flatMap((counts, at) => (counts === null ? [] : [{ counts, letter: 'BC'.charAt(at) }]));
  if (test.posts === null && (a === null || a === undefined || given.length === 0)) {
    return ['○ Too little data', '', closed ?? 'Enter the counts of A and B'];
  }
  const all =
    test.posts === null
      ? given.map(({ counts, letter }) => against(a as Counts, counts, letter, given.length, test))
      : [ofPosts(test.posts, test)];
  const best = all.reduce((one, other) => {
    const ahead = ORDER.indexOf(one.word) - ORDER.indexOf(other.word) || other.ln - one.ln;
    return ahead > 0 ? other : one;
  });
  const shown = test.counts.flatMap((counts, at) =>
    counts === null ? [] : [`${'ABC'.charAt(at)} ${grouped(String(counts.hits))}/${grouped(String(counts.views))}`],
  );
  return [best.word, test.fromLinks ? `${best.evidence} · from Links: ${shown.join(', ')}` : best.evidence, closed ?? best.next];
}
