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
  change: 'B {change} ({low} to {high})',
  changeWithin: 'B {low} to {high}',
  changeAtLeast: 'B at least {low}',
  changeAlone: 'B {change}',
  reached: 'threshold reached',
  notYetReached: 'threshold still open',
  needed: 'about {trials} more views or visits each',
  noTrials: '{variant} has no views or visits yet',
  /** How many posts beat the baseline. */
  beating: '{better} of {posts} {posts|post|posts} better than the baseline',
  morePosts: '{posts} more {posts|post|posts}',
  falseStop: 'this rule also stops {good} of concepts as good as the baseline and {better} of those better in {share} of posts',
  /** How numbers are written. */
  decimal: '.',
  grouping: ',',
  percent: '{number}%',
  points: '{number} pp',
};

export type ExperimentTexts = Shape<typeof experiment>;
