/** A winner is multiplied: what a closed test has kept, told from three angles. Used by the panel Experiments through the endpoint of Content. */
import { letterOf } from '../../boards/experiment/counts';
import { boardWords } from '../../boards/words';
import { nameKey } from '../../core/name-key';
import { type Table, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { refuse } from '../refusal';
import { requireTable } from '../workbook/current';

export interface TestIdea {
  readonly title: string;
  readonly owner: string;
  readonly kpi: string;
}

/** The ideas that do not stand in Content yet, so that a second click adds nothing. A test that is open has no winner. */
export function ideasFrom(workbook: OpenWorkbook, content: Table, hypothesis: string): readonly TestIdea[] {
  const tests = requireTable(workbook, 'experiments', ['hypothesis', 'kept']);
  const found = tests.rows.find(({ cells }) => textOf(cells.hypothesis) === hypothesis && letterOf(textOf(cells.kept)) !== null);
  const cells = found?.cells ?? refuse('experiment_gone', { hypothesis });
  const winner = textOf(cells[`from_${letterOf(textOf(cells.kept))}`]) || hypothesis;
  const there = new Set(content.rows.map(row => nameKey(textOf(row.cells.title))));
  return Object.values<string>(boardWords(workbook.facts.language).tabs.content.angles)
    .map(angle => ({ title: `${winner}: ${angle}`, owner: textOf(cells.owner), kpi: textOf(cells.kpi) }))
    .filter(({ title }) => !there.has(nameKey(title)));
}
