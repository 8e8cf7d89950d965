/** The phases with their exit criteria: for the sidebar, and as notes on the Roadmap's strip, which cannot hold formulas. */

import type { PhaseView } from '../contract';
import { LANGUAGES } from '../languages';
import { playbookOf } from '../playbooks';
import { drawingOf } from '../sheet/drawing-of';
import { type PhaseExit, phaseExits } from '../sheet/phase-exits';
import type { Table } from '../sheet/read-table';
import type { OpenWorkbook } from '../sheet/workbook';
import { TABS } from '../tabs';
import { HEADING_ROW } from '../tabs/spec';
import { boardsOf, tableOf } from './current';

/** Phases in words of the workbook's language; none while a tab they are computed from is missing. */
export function phaseViews(workbook: OpenWorkbook): readonly PhaseView[] {
  const day = workbook.facts.effective - workbook.facts.start + 1;
  return exitsOf(workbook, tableOf(workbook, 'roadmap')).map(({ criteria, ...phase }) => ({
    ...phase,
    now: phase.firstDay <= day && day <= phase.lastDay,
    exit: criteria,
  }));
}

/** Writes the notes of the strip anew, each criterion with how it stands today. */
export function notePhases(workbook: OpenWorkbook): void {
  const roadmap = tableOf(workbook, 'roadmap');
  const exits = exitsOf(workbook, roadmap);
  if (roadmap === null || exits.length === 0) return;
  const words = LANGUAGES[workbook.facts.language];
  const { met, open } = words.tabs.roadmap.exitStates;
  const drawing = drawingOf(workbook, words);
  const phases = exits.map(({ criteria, ...phase }) => ({
    ...phase,
    exit: criteria.map(criterion => `${criterion.text}: ${criterion.met ? met : open}`).join('\n'),
  }));
  const spec = TABS.roadmap({ ...drawing, cycle: { ...drawing.cycle, phases } });
  for (const { row, column: place, note } of spec.band) {
    const column = roadmap.columns[spec.columns[place]?.key ?? ''];
    if (note !== '' && column !== undefined) roadmap.sheet.getRange(roadmap.headingRow - HEADING_ROW + row, column).setNote(note);
  }
}

function exitsOf(workbook: OpenWorkbook, roadmap: Table | null): readonly PhaseExit[] {
  const measured = boardsOf(workbook).measured();
  if (workbook.table('dashboard') === null || measured === null || roadmap === null) return [];
  const { facts } = workbook;
  return phaseExits(workbook, { measured, roadmap, playbook: playbookOf(facts.playbook), words: LANGUAGES[facts.language] });
}
