/** What a closed cycle has taught, out of its tabs, and the playbook it is kept in. Used by the close and where the next cycle begins. */
import { closeRecord } from '../../boards/close/close-record';
import { type Learned, learnedFrom } from '../../boards/close/learned';
import type { LibraryEvidence } from '../../boards/close/library-evidence';
import { keyOfWord } from '../../boards/words';
import { nameKey } from '../../core/name-key';
import { textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { withLearned } from '../../tabs/plan/learned-playbook';
import { keepPlaybook } from '../cycle/own-playbooks';
import { standingPlan } from '../cycle/playbook-endpoints';
import { refuse } from '../refusal';
import { boardsOf, tableOf } from '../workbook/current';
import { PAGE_KPI, saidIn } from './page-rows';

/** Sentences are those of the page Retrospective; there are none before the close. */
export function learnedIn(workbook: OpenWorkbook): Learned {
  const boards = boardsOf(workbook);
  const measured = boards.measured() ?? refuse('no_cycle');
  const page = workbook.table('retrospective')?.rows ?? [];
  const said = page.flatMap(({ cells }) =>
    textOf(cells.kind) === PAGE_KPI ? [[nameKey(textOf(cells.line)), saidIn(textOf(cells.said))] as const] : [],
  );
  return learnedFrom(closeRecord(measured, boards.rules()), new Map(said), libraryIn(workbook), measured.cycle.signs);
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
