/**
 * The board functions: what stands in the tabs as one call over whole blocks. A person would not type them, so Sheets lists them to nobody.
 */
import { type Block, type Board, cellsOf } from '../boards/block';
import { calendarBoard } from '../boards/calendar/calendar-board';
import { contentBoard } from '../boards/content/content-board';
import { experimentBoard } from '../boards/experiment/experiment-board';
import { chartBoard } from '../boards/kpi/chart-board';
import { checkinBoard } from '../boards/kpi/checkin-board';
import { kpiBoard } from '../boards/kpi/kpi-board';
import { scoreBoard } from '../boards/kpi/score-board';
import { libraryBoard } from '../boards/library/library-board';
import { linkBoard } from '../boards/links/link-board';
import { reviewBoard } from '../boards/review/review-board';
import { roadmapBoard } from '../boards/roadmap-board';
import { ruleBoard } from '../boards/rule-board';
import { setupBoard } from '../boards/setup-board';
import type { Argument } from './cells/argument';
import type { BoardFunction, Parameter } from './record';
import { parseUrl } from './utm/url';

/** A block of one cell arrives as the cell itself. */
const blockOf = (argument: Argument): Block => (Array.isArray(argument) ? (argument as Block) : [[argument as Block[number][number]]]);

/** The blocks of the tabs, each with its hidden key row on top. */
const BLOCKS = {
  kpis: 'KPIs of the Dashboard.',
  check_ins: 'Check-ins.',
  cycle: 'Facts of the cycle, in one row below their keys.',
  rules: 'Rules and thresholds.',
  reviews: 'Decisions of the weekly reviews.',
  watch: 'Watch KPIs of Setup.',
  tasks: 'Tasks of the Roadmap.',
  phases: 'Phases of Setup.',
  vocabulary: 'Agreed words of Setup.',
  links: 'Links.',
  content: 'Content.',
  team: 'People and channels of Setup.',
  listed: 'Channels and watch KPIs of Setup.',
  windows: 'Time windows of Calendar.',
  way: 'What the playbook plans, in one text.',
  experiments: 'Tests.',
  library: 'Entries of the library.',
} as const;
type BlockName = keyof typeof BLOCKS;

const blockParameter = (name: BlockName): Parameter => ({ name, takes: 'number, text or day', as: 'range', text: BLOCKS[name] });
const RETURNS = { gives: 'number or text', as: 'range', text: 'Keys, headings, then one row for each line of the table.' } as const;

/** A board over blocks alone, given in the order of `names`. */
function overBlocks<const Names extends readonly BlockName[], Key extends string>(
  name: string,
  names: Names,
  help: string,
  board: (blocks: Readonly<Record<Names[number], Block>>) => Board<Key>,
): BoardFunction {
  const run = (...cells: Argument[]) => {
    const blocks = Object.fromEntries(names.map((block, place) => [block, blockOf(cells[place])]));
    return cellsOf(board(blocks as Record<Names[number], Block>));
  };
  return { name, listed: false, help, parameters: names.map(blockParameter), returns: RETURNS, run };
}

export const BOARD_FUNCTIONS: readonly BoardFunction[] = [
  overBlocks(
    'KPI_BOARD',
    ['kpis', 'check_ins', 'cycle', 'rules', 'watch'],
    'Works out the computed columns of the Dashboard.',
    ({ check_ins, ...blocks }) => kpiBoard({ ...blocks, checkIns: check_ins }),
  ),
  overBlocks(
    'CHECKIN_BOARD',
    ['check_ins', 'cycle', 'kpis', 'watch'],
    'Says beside each check-in what it counts for, or why it does not count.',
    ({ check_ins, ...blocks }) => checkinBoard({ ...blocks, checkIns: check_ins }),
  ),
  overBlocks('SCORE_BOARD', ['kpis', 'check_ins', 'cycle'], 'Works out the thirteen weeks of the Scorecard.', ({ check_ins, ...blocks }) =>
    scoreBoard({ ...blocks, checkIns: check_ins }),
  ),
  overBlocks(
    'CHART_BOARD',
    ['kpis', 'check_ins', 'cycle'],
    'Works out the series behind the charts of the Dashboard.',
    ({ check_ins, ...blocks }) => chartBoard({ ...blocks, checkIns: check_ins }),
  ),
  overBlocks(
    'RULE_BOARD',
    ['rules', 'kpis', 'check_ins', 'cycle', 'watch'],
    'Works out the state of each rule and how often it fired and helped.',
    ({ check_ins, ...blocks }) => ruleBoard({ ...blocks, checkIns: check_ins }),
  ),
  overBlocks(
    'EXPERIMENT_BOARD',
    ['experiments', 'cycle', 'kpis', 'watch', 'links'],
    'Works out what each test has shown and what comes next.',
    experimentBoard,
  ),
  overBlocks(
    'CONTENT_BOARD',
    ['content', 'cycle', 'way', 'kpis', 'listed'],
    'Works out gate, age and days of each item of content.',
    contentBoard,
  ),
  overBlocks(
    'CALENDAR_BOARD',
    ['content', 'cycle', 'kpis', 'team', 'windows', 'way'],
    'Works out the fourteen days ahead, posts per channel and time windows.',
    calendarBoard,
  ),
  overBlocks(
    'LIBRARY_BOARD',
    ['library', 'content', 'experiments', 'links', 'cycle', 'kpis', 'vocabulary', 'way'],
    'Works out what speaks for each entry of the library.',
    libraryBoard,
  ),
  overBlocks(
    'REVIEW_BOARD',
    ['reviews', 'kpis', 'check_ins', 'cycle', 'watch'],
    'Works out what has become of each decision since.',
    ({ check_ins, ...blocks }) => reviewBoard({ ...blocks, checkIns: check_ins }),
  ),
  overBlocks('ROADMAP_BOARD', ['tasks', 'cycle', 'phases'], 'Works out dates and phases of the tasks.', roadmapBoard),
  overBlocks(
    'SETUP_BOARD',
    ['cycle', 'watch', 'phases', 'vocabulary', 'check_ins', 'kpis'],
    'Works out the sentences in the band of every tab.',
    ({ check_ins, ...blocks }) => setupBoard({ ...blocks, checkIns: check_ins }),
  ),
  {
    name: 'LINK_BOARD',
    listed: false,
    help: 'Works out tagged links, channels and findings of the Links tab.',
    parameters: [
      ...(['links', 'cycle', 'vocabulary'] as const).map(blockParameter),
      { name: 'key_row', takes: 'number', as: 'cell', text: 'Row of the sheet the key row stands in.' },
    ],
    returns: RETURNS,
    run: (links, cycle, vocabulary, keyRow) => {
      const blocks = { links: blockOf(links), cycle: blockOf(cycle), vocabulary: blockOf(vocabulary) };
      return cellsOf(linkBoard({ ...blocks, keyRow: typeof keyRow === 'number' ? keyRow : 0 }, parseUrl));
    },
  },
];
