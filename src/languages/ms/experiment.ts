/** What is said about tests in Malay; shape and rules in en/experiment. */
import type { ExperimentTexts } from '../en/experiment';

export const experiment: ExperimentTexts = {
  verdict: {
    clear_win: 'Menang jelas',
    likely_win: 'Mungkin menang',
    direction_only: 'Petunjuk awal',
    no_difference: 'Tiada beza',
    likely_loss: 'Mungkin kalah',
    clear_loss: 'Kalah jelas',
    too_little: 'Data belum cukup',
  },
  stop: { wait: 'Tunggu', pause: 'Jeda dan brief semula', carry_on: 'Teruskan' },
  odds: '{odds} : 1 bukan kebetulan',
  oddsUnder: 'bawah {odds} : 1 bukan kebetulan',
  oddsOver: 'lebih {odds} : 1 bukan kebetulan',
  ahead: '{variant} di depan',
  level: 'sama',
  change: 'B {change} ({low} hingga {high})',
  changeWithin: 'B {low} hingga {high}',
  changeAtLeast: 'B sekurang-kurangnya {low}',
  changeAlone: 'B {change}',
  reached: 'ambang dicapai',
  notYetReached: 'ambang belum pasti',
  needed: 'kira-kira {trials} paparan atau lawatan lagi bagi setiap satu',
  noTrials: '{variant} belum ada paparan atau lawatan',
  beating: '{better} daripada {posts} hantaran mengatasi nilai asas',
  morePosts: '{posts} hantaran lagi',
  falseStop:
    'peraturan ini turut menghentikan {good} konsep yang setara nilai asas dan {better} konsep yang mengatasinya dalam {share} hantaran',
  decimal: '.',
  grouping: ',',
  percent: '{number}%',
  points: '{number} pp',
};
