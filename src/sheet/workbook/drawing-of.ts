/**
 * What the formulas and headings of the running cycle are drawn from, read back from its tabs: real titles, real columns, the
 * workbook's language. Rows of KPIs, tasks and check-ins are the user's and are not needed for that.
 */

import type { Drawing, TabWords } from '../../tabs/drawing';
import { standardPlace } from '../../tabs/place';
import type { CycleModel, PhaseModel } from '../../tabs/plan/cycle-model';
import { WORKBOOK_VERSION } from '../migrations';
import { figureOf, textOf } from '../read/read-table';
import { placeOf, realTitles } from './own-tabs-place';
import { type OpenWorkbook, setupChannels } from './workbook';

export function drawingOf(workbook: OpenWorkbook, words: TabWords, titles = realTitles(workbook.tabs, words.tabs.titles)): Drawing {
  return { version: WORKBOOK_VERSION, cycle: cycleOf(workbook), words, place: placeOf(workbook.tabs, titles, workbook.table) };
}

/** The same with everything at its standard place, for those who ask what columns a tab has and not where: nothing is read. */
export function sketchOf(workbook: OpenWorkbook, words: TabWords): Drawing {
  return { version: WORKBOOK_VERSION, cycle: cycleOf(workbook), words, place: standardPlace(words.tabs.titles) };
}

function cycleOf({ facts, setup }: OpenWorkbook): CycleModel {
  return {
    id: facts.cycleId,
    name: facts.name,
    playbook: facts.playbook,
    own: facts.own,
    playbookName: facts.playbookName,
    start: facts.start,
    today: facts.stamp ?? facts.effective,
    measuringDays: facts.measuringDays,
    language: facts.language,
    currency: facts.currency,
    people: [],
    channels: setupChannels(setup).map(channel => ({ ...channel, role: 'core', signal: '' })),
    phases: setup.rows.flatMap(({ cells }): PhaseModel[] => {
      const firstDay = figureOf(cells.first_day);
      const lastDay = figureOf(cells.last_day);
      if (firstDay === null || lastDay === null) return [];
      return [{ name: textOf(cells.phase), firstDay, lastDay, goal: textOf(cells.phase_goal), exit: textOf(cells.exit) }];
    }),
    kpis: [],
    tasks: [],
    checkins: [],
    links: [],
    sample: false,
    rules: [],
    watch: [],
    vocabulary: { formats: [], concepts: [], creators: [], batches: [] },
    conversions: ['', '', ''],
  };
}
