/** The columns of Library: what a team keeps, and what speaks for it. Used by library.ts. */
import { LIBRARY_BOARD_KEYS } from '../../boards/library/library-board';
import { boardColumns, knownColumns, rowMirror } from '../board';
import { type ColumnLook, type ColumnText, column, hiddenColumn } from '../column';
import { cycleBlock } from '../dashboard/columns';
import type { Drawing } from '../drawing';
import { quote } from '../formula';
import { PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import { type MirroredKey, TAB_COLUMNS } from '../tab-columns';
import { libraryWay } from './library-way';

type Key = MirroredKey<'library'>;

export function libraryColumns({ words, place, cycle }: Pick<Drawing, 'words' | 'place' | 'cycle'>): readonly ColumnSpec[] {
  const at = new References('library', place);
  const text = words.tabs.library;
  const from = { at, tab: 'library', first: 'b_posts' } as const;
  const formula = (key: Key, heading: string) => rowMirror(from, heading, key);
  const mirrored = (key: Key, label: ColumnText, look: ColumnLook) => column(key, label, { ...look, fill: formula(key, label.label) });
  const figure = { align: 'right', width: 112 } as const;
  // Whole stretches, so that the formula stays short: the boards find their columns by key.
  const blocks = [
    at.block('library', 'name', 'offer'),
    at.block('content', 'title', 'publish_day'),
    at.block('experiments', 'hypothesis', 'from_c'),
    at.block('links', 'format', 'primary'),
    cycleBlock(at),
    at.block('dashboard', 'kpi', 'id'),
    at.block('setup', 'format'),
    quote(libraryWay(cycle.playbook)),
  ];
  return [
    column('name', text.name, { width: 220, wrap: true, format: TEXT_FORMAT }),
    column('kind', text.kind, { width: 100, list: { from: 'library:kinds', strict: false } }),
    column('offer', text.offer, { width: 166, wrap: true, format: TEXT_FORMAT }),
    column('text', text.text, { width: 220, wrap: true, format: TEXT_FORMAT }),
    mirrored('posts', text.posts, { ...figure, width: 84, format: PLAIN_NUMBER }),
    mirrored('lift', text.lift, { ...figure, width: 164, wrap: true }),
    mirrored('tests', text.tests, { width: 136 }),
    mirrored('used', text.used, { ...figure, width: 92, format: words.calendar.cellFormat }),
    mirrored('conversion', text.conversion, figure),
    ...(['kinds', 'hooks', 'ctas', 'pillars', 'formats'] as const).map(key => hiddenColumn(key, formula(key, key))),
    hiddenColumn('id', null, TEXT_FORMAT),
    hiddenColumn('name_kept', null, TEXT_FORMAT),
    ...knownColumns(TAB_COLUMNS.library.known),
    ...boardColumns(LIBRARY_BOARD_KEYS, `=LIBRARY_BOARD(${blocks.join(';')})`),
  ];
}
