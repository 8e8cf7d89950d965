/**
 * What is said about tests in English: verdicts, the stop rule, and the odds, changes and counts behind them. Used by the TEST functions.
 * A is the first version, B the second; the parts of an answer stand side by side with a dot between them.
 */
import type { Shape } from '../text';

export const experiment = {
  verdict: {
    clear_win: 'Clear win',
    likely_win: 'Likely win',
    direction_only: 'Direction only',
    no_difference: 'No difference',
    likely_loss: 'Likely loss',
    clear_loss: 'Clear loss',
    too_little: 'Too little data',
  },
  stop: { wait: 'Wait', pause: 'Pause and rebrief', carry_on: 'Carry on' },
  odds: '{odds} : 1 against luck',
  oddsUnder: 'under {odds} : 1 against luck',
  oddsOver: 'over {odds} : 1 against luck',
  ahead: '{variant} ahead',
  level: 'level',
  change: '{variant} {change} ({low} to {high})',
  changeWithin: '{variant} {low} to {high}',
  changeAtLeast: '{variant} at least {low}',
  changeAlone: '{variant} {change}',
  reached: 'threshold reached',
  notYetReached: 'threshold still open',
  needed: 'about {trials} more views or visits each',
  noTrials: '{variant} has no views or visits yet',
  /** How many posts beat the baseline. */
  beating: '{better} of {posts} {posts|post|posts} better than the baseline',
  morePosts: '{posts} more {posts|post|posts}',
  falseStop: 'this rule also stops {good} of concepts as good as the baseline and {better} of those better in {share} of posts',
  /** What the tab of tests says besides. */
  board: {
    guardrail: 'Guardrail broken',
    checkCounts: 'Check the counts of {variant}: more successes than views or visits, or no whole number',
    pairs: '{variant} better in {better} of {pairs} pairs of posts',
    weeks: 'about {weeks} {weeks|week|weeks} at this pace',
    postsNeeded: 'at least {posts} more {posts|post|posts} each',
    win: 'Make three more of {variant}: benefit, story, data',
    loss: 'Keep A, put {variant} on the stop list',
    same: 'Keep either, test something bolder',
    broken: 'Stop {variant}: {guardrail} has worsened',
    noThreshold: 'Type a threshold to see what is still needed',
    /** Above a table without a test. */
    empty: 'Type a hypothesis and pick its KPI: once hits and views are in, the verdict comes by itself.',
    enter: 'Enter the counts of A and B',
    awaitLinks: 'Waits for counts on Links or results in Content',
    kept: 'Closed: {variant} kept',
    unknownKept: 'Kept is “{text}”: A, B or C closes the test',
    uncounted: '“{kpi}” is no share of views: type values per post instead of counts',
    worse: '“{text}” would make “{kpi}” worse: turn the threshold round',
    noHypothesis: 'Write what you change and what should happen',
    noKpi: 'Pick the one KPI that decides',
    unknownKpi: 'No KPI “{kpi}”: pick one from the list',
    fromLinks: 'from Links: {counts}',
    fromContent: 'posts from Content: {counts}',
    linksSay: 'conversion rates in Links say otherwise: {verdict} ({counts})',
    contentSays: 'results in Content say otherwise: {verdict} (posts: {counts})',
    leftOut: 'threshold and guardrail need hits and views',
    noValue: 'Values of {variant}: “{text}” is not a number',
    guardrailName: 'the guardrail',
  },
  /** How numbers are written. */
  decimal: '.',
  grouping: ',',
  percent: '{number}%',
  points: '{number}\u00a0pp',
};

export type ExperimentTexts = Shape<typeof experiment>;
