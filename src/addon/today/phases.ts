/** The phases with their exit criteria: for the sidebar, and as notes on the Roadmap's strip, which cannot hold formulas. */

import type { PhaseView } from '../../contract';
import { LANGUAGES } from '../../languages';
import { playbookOf } from '../../playbooks';
import { type PhaseExit, phaseExits } from '../../sheet/read/phase-exits';
import type { Table } from '../../sheet/read/read-table';
import { drawingOf } from '../../sheet/workbook/drawing-of';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { linesOfNotes, noteAfter } from '../../sheet/write/own-note';
import { TABS } from '../../tabs';
import { isCriterion } from '../../tabs/roadmap/phase-lines';
import { HEADING_ROW } from '../../tabs/spec';
import { boardsOf, tableOf } from '../workbook/current';

/** Phases in words of the workbook's language; none while a tab they are computed from is missing. */
export function phaseViews(workbook: OpenWorkbook): readonly PhaseView[] {
  const day = workbook.facts.effective - workbook.facts.start + 1;
  return exitsOf(workbook, tableOf(workbook, 'roadmap')).map(({ criteria, ...phase }) => ({
    ...phase,
    now: phase.firstDay <= day && day <= phase.lastDay,
    exit: criteria,
  }));
}

/** The notes of the strip, each criterion with how it stands today. Reads, and gives what to write: only what has changed. */
export function preparePhaseNotes(workbook: OpenWorkbook): () => void {
  const roadmap = tableOf(workbook, 'roadmap');
  const exits = exitsOf(workbook, roadmap);
  if (roadmap === null || exits.length === 0) return () => undefined;
  const words = LANGUAGES[workbook.facts.language];
  const { met, open } = words.tabs.roadmap.exitStates;
  const drawing = drawingOf(workbook, words);
  const phases = exits.map(({ criteria, ...phase }) => ({
    ...phase,
    exit: criteria.map(criterion => `${criterion.text}: ${criterion.met ? met : open}`).join('\n'),
  }));
  const spec = TABS.roadmap({ ...drawing, cycle: { ...drawing.cycle, phases } });
  const noted = spec.band.flatMap(({ row, column: place, note }) => {
    const column = roadmap.columns[spec.columns[place]?.key ?? ''];
    return note === '' || column === undefined ? [] : [{ row: roadmap.headingRow - HEADING_ROW + row, column, note }];
  });
  const rows = [...new Set(noted.map(({ row }) => row))];
  // As the tab was built with them, in whatever language.
  const built = Object.values(LANGUAGES).flatMap(spoken => TABS.roadmap({ ...drawing, words: spoken }).band);
  const known = linesOfNotes([...built, ...noted].map(({ note }) => note));
  const writes = rows.map(row => {
    const inRow = noted.filter(each => each.row === row);
    const columns = inRow.map(({ column }) => column);
    const first = Math.min(...columns);
    const cells = roadmap.sheet.getRange(row, first, 1, Math.max(...columns) - first + 1);
    const before = cells.getNotes()[0] ?? [];
    const after = before.map((note, at) => {
      const next = inRow.find(({ column }) => column === first + at)?.note;
      return next === undefined ? note : noteAfter(note, next, line => known.has(line) || isCriterion(line));
    });
    return () => {
      if (after.some((note, at) => note !== before[at])) cells.setNotes([after]);
    };
  });
  return () => {
    for (const write of writes) write();
  };
}

function exitsOf(workbook: OpenWorkbook, roadmap: Table | null): readonly PhaseExit[] {
  const measured = boardsOf(workbook).measured();
  if (workbook.table('dashboard') === null || measured === null || roadmap === null) return [];
  const { facts } = workbook;
  return phaseExits(workbook, { measured, roadmap, playbook: playbookOf(facts.playbook), words: LANGUAGES[facts.language] });
}
