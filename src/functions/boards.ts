/**
 * The board functions: what stands in the tabs as one call over whole blocks. Used by src/main.ts; a person would not type them, so they
 * carry no `@customfunction` tag and stay out of the list of functions.
 */
import { type Block, type BoardCell, cellsOf } from '../boards/block';
import { chartBoard as chartRows } from '../boards/chart-board';
import { kpiBoard as kpiRows } from '../boards/kpi-board';
import { linkBoard as linkRows } from '../boards/link-board';
import { roadmapBoard as roadmapRows } from '../boards/roadmap-board';
import { ruleBoard as ruleRows } from '../boards/rule-board';
import { scoreBoard as scoreRows } from '../boards/score-board';
import { setupBoard as setupRows } from '../boards/setup-board';
import type { Argument } from './argument';
import { parseUrl } from './url';

/** A block of one cell arrives as the cell itself. */
const blockOf = (argument: Argument): Block => (Array.isArray(argument) ? (argument as Block) : [[argument as Block[number][number]]]);

export function kpiBoard(kpis: Argument, check_ins: Argument, cycle: Argument, rules: Argument, watch: Argument): BoardCell[][] {
  const blocks = { kpis: blockOf(kpis), checkIns: blockOf(check_ins), cycle: blockOf(cycle) };
  return cellsOf(kpiRows({ ...blocks, rules: blockOf(rules), watch: blockOf(watch) }));
}

export function scoreBoard(kpis: Argument, check_ins: Argument, cycle: Argument): BoardCell[][] {
  return cellsOf(scoreRows({ kpis: blockOf(kpis), checkIns: blockOf(check_ins), cycle: blockOf(cycle) }));
}

export function chartBoard(kpis: Argument, check_ins: Argument, cycle: Argument): BoardCell[][] {
  return cellsOf(chartRows({ kpis: blockOf(kpis), checkIns: blockOf(check_ins), cycle: blockOf(cycle) }));
}

export function ruleBoard(rules: Argument, kpis: Argument, check_ins: Argument, cycle: Argument, watch: Argument): BoardCell[][] {
  const blocks = { kpis: blockOf(kpis), checkIns: blockOf(check_ins), cycle: blockOf(cycle) };
  return cellsOf(ruleRows({ ...blocks, rules: blockOf(rules), watch: blockOf(watch) }));
}

export function roadmapBoard(tasks: Argument, cycle: Argument, phases: Argument): BoardCell[][] {
  return cellsOf(roadmapRows({ tasks: blockOf(tasks), cycle: blockOf(cycle), phases: blockOf(phases) }));
}

export function setupBoard(cycle: Argument, watch: Argument, phases: Argument, vocabulary: Argument, check_ins: Argument): BoardCell[][] {
  const blocks = { cycle: blockOf(cycle), watch: blockOf(watch), phases: blockOf(phases) };
  return cellsOf(setupRows({ ...blocks, vocabulary: blockOf(vocabulary), checkIns: blockOf(check_ins) }));
}

export function linkBoard(links: Argument, cycle: Argument, vocabulary: Argument, key_row: Argument): BoardCell[][] {
  const keyRow = typeof key_row === 'number' ? key_row : 0;
  return cellsOf(linkRows({ links: blockOf(links), cycle: blockOf(cycle), vocabulary: blockOf(vocabulary), keyRow }, parseUrl));
}
