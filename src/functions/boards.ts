/**
 * The board functions: what stands in the tabs as one call over whole blocks. A person would not type them, so Sheets lists them to nobody.
 */
import { type Block, type Board, boardCells } from '../boards/block';
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
import { type Argument, matrixOf } from './cells/argument';
import type { BoardFunction } from './record';
import { parseUrl } from './utm/url';

/** A block of one cell arrives as the cell itself. */
const blockOf = (argument: Argument): Block => matrixOf(argument);

/**
 * The blocks of the tabs, each with its hidden key row on top. Of Setup: `watch` KPIs, `phases`, the `vocabulary`, `team` (people and
 * channels) and `listed` (channels and watch KPIs). `cycle` is one row of facts below their keys, `windows` stands in Calendar, `way` is
 * what the playbook plans, in one text.
 */
type BlockName =
  | 'kpis'
  | 'check_ins'
  | 'cycle'
  | 'rules'
  | 'reviews'
  | 'watch'
  | 'tasks'
  | 'phases'
  | 'vocabulary'
  | 'links'
  | 'content'
  | 'team'
  | 'listed'
  | 'windows'
  | 'way'
  | 'experiments'
  | 'library';

/** A board over blocks alone, given in the order of `names`. */
function overBlocks<const Names extends readonly BlockName[], Key extends string>(
  name: string,
  names: Names,
  board: (blocks: Readonly<Record<Names[number], Block>>) => Board<Key>,
): BoardFunction {
  const run = (...cells: Argument[]) => {
    const blocks = Object.fromEntries(names.map((block, place) => [block, blockOf(cells[place])]));
    return boardCells(board(blocks as Record<Names[number], Block>));
  };
  return { name, listed: false, parameters: names.map(block => ({ name: block })), run };
}

export const BOARD_FUNCTIONS: readonly BoardFunction[] = [
  overBlocks('KPI_BOARD', ['kpis', 'check_ins', 'cycle', 'rules', 'watch'], ({ check_ins, ...blocks }) =>
    kpiBoard({ ...blocks, checkIns: check_ins }),
  ),
  overBlocks('CHECKIN_BOARD', ['check_ins', 'cycle', 'kpis', 'watch'], ({ check_ins, ...blocks }) =>
    checkinBoard({ ...blocks, checkIns: check_ins }),
  ),
  overBlocks('SCORE_BOARD', ['kpis', 'check_ins', 'cycle'], ({ check_ins, ...blocks }) => scoreBoard({ ...blocks, checkIns: check_ins })),
  overBlocks('CHART_BOARD', ['kpis', 'check_ins', 'cycle'], ({ check_ins, ...blocks }) => chartBoard({ ...blocks, checkIns: check_ins })),
  overBlocks('RULE_BOARD', ['rules', 'kpis', 'check_ins', 'cycle', 'watch'], ({ check_ins, ...blocks }) =>
    ruleBoard({ ...blocks, checkIns: check_ins }),
  ),
  overBlocks('EXPERIMENT_BOARD', ['experiments', 'cycle', 'kpis', 'watch', 'links', 'content'], experimentBoard),
  overBlocks('CONTENT_BOARD', ['content', 'cycle', 'way', 'kpis', 'listed'], contentBoard),
  overBlocks('CALENDAR_BOARD', ['content', 'cycle', 'kpis', 'team', 'windows', 'way'], calendarBoard),
  overBlocks('LIBRARY_BOARD', ['library', 'content', 'experiments', 'links', 'cycle', 'kpis', 'vocabulary', 'way'], libraryBoard),
  overBlocks('REVIEW_BOARD', ['reviews', 'kpis', 'check_ins', 'cycle', 'watch'], ({ check_ins, ...blocks }) =>
    reviewBoard({ ...blocks, checkIns: check_ins }),
  ),
  overBlocks('ROADMAP_BOARD', ['tasks', 'cycle', 'phases'], roadmapBoard),
  overBlocks('SETUP_BOARD', ['cycle', 'watch', 'phases', 'vocabulary', 'check_ins', 'kpis'], ({ check_ins, ...blocks }) =>
    setupBoard({ ...blocks, checkIns: check_ins }),
  ),
  {
    name: 'LINK_BOARD',
    listed: false,
    // `key_row` is the row of the sheet in which the key row stands.
    parameters: [{ name: 'links' }, { name: 'cycle' }, { name: 'vocabulary' }, { name: 'key_row' }],
    run: (links, cycle, vocabulary, keyRow) => {
      const blocks = { links: blockOf(links), cycle: blockOf(cycle), vocabulary: blockOf(vocabulary) };
      return boardCells(linkBoard({ ...blocks, keyRow: typeof keyRow === 'number' ? keyRow : 0 }, parseUrl));
    },
  },
];
