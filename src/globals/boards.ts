/**
 * The board functions of the tabs: Google finds them, but lists them to nobody, since they carry no @customfunction. Part of the entry, see ../main.
 */
import { type Argument, chartBoard, kpiBoard, linkBoard, roadmapBoard, ruleBoard, scoreBoard, setupBoard } from '../server';

global.KPI_BOARD = (kpis: Argument, check_ins: Argument, cycle: Argument, rules: Argument, watch: Argument) =>
  kpiBoard(kpis, check_ins, cycle, rules, watch);
global.SCORE_BOARD = (kpis: Argument, check_ins: Argument, cycle: Argument) => scoreBoard(kpis, check_ins, cycle);
global.CHART_BOARD = (kpis: Argument, check_ins: Argument, cycle: Argument) => chartBoard(kpis, check_ins, cycle);
global.RULE_BOARD = (rules: Argument, kpis: Argument, check_ins: Argument, cycle: Argument, watch: Argument) =>
  ruleBoard(rules, kpis, check_ins, cycle, watch);
global.ROADMAP_BOARD = (tasks: Argument, cycle: Argument, phases: Argument) => roadmapBoard(tasks, cycle, phases);
global.SETUP_BOARD = (cycle: Argument, watch: Argument, phases: Argument, vocabulary: Argument, check_ins: Argument) =>
  setupBoard(cycle, watch, phases, vocabulary, check_ins);
global.LINK_BOARD = (links: Argument, cycle: Argument, vocabulary: Argument, key_row: Argument) =>
  linkBoard(links, cycle, vocabulary, key_row);
