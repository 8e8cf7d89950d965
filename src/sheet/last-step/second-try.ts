/**
 * A command that stopped half-way and was done again: its first try wrote a part, the second the rest, and both are one step to whoever takes it
 * back. Pure. Used by commands.
 */

import { TAB_ORDER } from '../../cycle-tabs';
import { type ChangedCell, printOf, type TabStep, type UndoStep } from './step';

const NOTHING: TabStep = { added: [], changed: [] };

/** Rows are told apart by number on some tabs, by id on others: 7 is not '7'. */
const placeOf = ([row, key]: ChangedCell): string => JSON.stringify([row, key]);

/**
 * Whether a step wants something that the one before has wanted already: the same new row, or the same in a cell.
 *
 * @example isSecondTry({ links: { added: [['a', 'x']], changed: [] } }, { links: { added: [['a', 'y']], changed: [] } }) // true
 */
export function isSecondTry(first: UndoStep, again: UndoStep): boolean {
  return TAB_ORDER.some(tab => {
    const [before, now] = [first[tab] ?? NOTHING, again[tab] ?? NOTHING];
    const rows = new Set(before.added.map(([id]) => id));
    const cells = new Map(before.changed.map(cell => [placeOf(cell), cell[3]]));
    return now.added.some(([id]) => rows.has(id)) || now.changed.some(cell => cells.get(placeOf(cell)) === cell[3]);
  });
}

/** What both have done. */
export function joined(first: UndoStep, again: UndoStep): UndoStep {
  return Object.fromEntries(
    TAB_ORDER.flatMap(tab => {
      const [before, now] = [first[tab], again[tab]];
      return before === undefined && now === undefined ? [] : [[tab, joinedTab(before ?? NOTHING, now ?? NOTHING)]];
    }),
  );
}

function joinedTab(first: TabStep, again: TabStep): TabStep {
  const rows = new Map([...first.added, ...again.added]);
  const before = new Map(first.changed.map(cell => [placeOf(cell), cell]));
  const since = again.changed.map(cell => [placeOf(cell), behindBoth(before.get(placeOf(cell)), cell)] as const);
  const isNewAgain = new Set<string | number>(again.added.map(([id]) => id));
  // A row that went between the two and came anew goes as a whole.
  return { added: [...rows], changed: [...new Map([...before, ...since]).values()].filter(([row]) => !isNewAgain.has(row)) };
}

/** A cell goes back behind both tries where the second found what the first had written; what somebody had typed since stays theirs. */
function behindBoth(first: ChangedCell | undefined, again: ChangedCell): ChangedCell {
  const [row, key, found, after] = again;
  return first !== undefined && printOf(found) === first[3] ? [row, key, first[2], after] : again;
}
