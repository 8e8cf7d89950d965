/** What a closed cycle has taught, out of its tabs, and the playbook it is kept in. Used by the close and where the next cycle begins. */
import { type Learned, learnedFrom } from '../../boards/close/learned';
import type { LibraryEvidence } from '../../boards/close/library-evidence';
import { keyOfWord } from '../../boards/words';
import { nameKey } from '../../core/name-key';
import { textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { withLearned } from '../../tabs/plan/learned-playbook';
import { keepPlaybook } from '../cycle/own-playbooks';
import { standingPlan } from '../cycle/playbook-endpoints';
import { tableOf } from '../workbook/current';
import { closedRecord } from './closed-record';
import { kpiRowsOf, saidIn } from './page-rows';

/** Sentences are those of the page Retrospective; there are none before the close. */
export function learnedIn(workbook: OpenWorkbook): Learned {
  const { record, measured } = closedRecord(workbook);
  const said = kpiRowsOf(workbook.table('retrospective')).map(
    ({ cells }) => [nameKey(textOf(cells.line)), saidIn(textOf(cells.said))] as const,
  );
  return learnedFrom(record, new Map(said), libraryIn(workbook), measured.cycle.signs);
}

/** What the library says of its entries; none where nobody has begun one. */
export function libraryIn(workbook: OpenWorkbook): readonly LibraryEvidence[] {
  return (tableOf(workbook, 'library')?.rows ?? []).map(
    ({ cells }): LibraryEvidence => ({
      kind: keyOfWord('library', textOf(cells.kind)) ?? '',
      name: textOf(cells.name),
      // Behind it stands what the stop rule says.
      lift: textOf(cells.lift).replace(/\n.*/s, ''),
    }),
  );
}

/** Keeps the plan with what was learned under a name; gives the playbook's id. Under the lock. */
export function keepLearned(workbook: OpenWorkbook, called: string): string {
  const learned = learnedIn(workbook);
  return keepPlaybook(standingPlan(workbook), called, plan => withLearned(plan, learned, workbook.facts.name));
}
