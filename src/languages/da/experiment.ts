/** What is said about tests in Danish; shape and rules in en/experiment. */
import type { ExperimentTexts } from '../en/experiment';

export const experiment: ExperimentTexts = {
  verdict: {
    clear_win: 'Klar vinder',
    likely_win: 'Sandsynlig vinder',
    direction_only: 'Kun en tendens',
    no_difference: 'Ingen forskel',
    likely_loss: 'Sandsynlig taber',
    clear_loss: 'Klar taber',
    too_little: 'For lidt data',
  },
  stop: { wait: 'Vent', pause: 'Pausér og lav nyt brief', carry_on: 'Fortsæt' },
  odds: '{odds} : 1 mod tilfældighed',
  oddsUnder: 'under {odds} : 1 mod tilfældighed',
  oddsOver: 'over {odds} : 1 mod tilfældighed',
  ahead: '{variant} foran',
  level: 'lige',
  change: 'B {change} ({low} til {high})',
  changeWithin: 'B {low} til {high}',
  changeAtLeast: 'B mindst {low}',
  changeAlone: 'B {change}',
  reached: 'grænseværdi nået',
  notYetReached: 'grænseværdi stadig åben',
  needed: 'ca. {trials} visninger eller besøg mere i hver',
  noTrials: '{variant} har ingen visninger eller besøg endnu',
  beating: '{better} af {posts} opslag er bedre end baseline',
  morePosts: '{posts} opslag mere',
  falseStop:
    'reglen stopper også {good} af de koncepter, der er lige så gode som baseline, og {better} af dem, der er bedre i {share} af opslagene',
  decimal: ',',
  grouping: '.',
  percent: '{number}\u00a0%',
  points: '{number}\u00a0pp',
};
