/** Who works here: picked once from the people of the workbook, as the add-on may read no addresses; of one there is nothing to pick. */

import type { Table } from '../../sheet/read/read-table';
import { setupList } from '../../sheet/workbook/workbook';
import type { PersonalMemory } from './memory';

/** Null until somebody picked, where there are several. */
export function personIn(memory: PersonalMemory, setup: Table): string | null {
  const people = [...new Set(setupList(setup, 'person'))];
  return memory.person() ?? (people.length === 1 ? (people[0] ?? null) : null);
}
