/** The columns of Experiments: what a test is and has counted, and what its board says of it. Used by experiments.ts. */
import { LETTERS, type Letter } from '../../boards/experiment/counts';
import { EXPERIMENT_BOARD_KEYS } from '../../boards/experiment/experiment-board';
import { VERSIONS } from '../../core/experiment/fields';
import { boardColumns, knownColumns, mirror } from '../board';
import { dayNumbers } from '../checkins/checkins-columns';
import { type ColumnText, column, hiddenColumn } from '../column';
import { cycleBlock } from '../dashboard/columns';
import type { ColumnDrawing } from '../drawing';
import { PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import { type ColumnKey, type MirroredKey, TAB_COLUMNS } from '../tab-columns';

type Key = ColumnKey<'experiments'>;

export function experimentsColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('experiments', place);
  const text = words.tabs.experiments;
  const from = { at, tab: 'experiments', first: 'b_verdict', named: 'hypothesis' } as const;
  const mirrored = (key: MirroredKey<'experiments'>, label: ColumnText, width: number) =>
    column(key, label, { width, wrap: true, fill: mirror(from, label.label, key) });
  const lettered = (label: ColumnText, letter: string) => ({ ...label, label: `${label.label} ${letter.toUpperCase()}` });
  // Without a format of their own, cells keep the sign of 300%, which is no count.
  const count = (key: Key, label: ColumnText) => column(key, label, { width: 84, align: 'right' });
  const counts = (letter: Letter) => [
    count(`successes_${letter}`, lettered(text.successes, letter)),
    count(`trials_${letter}`, lettered(text.trials, letter)),
  ];
  const experiments = `HSTACK(${at.block('experiments', 'hypothesis')};${at.block('experiments', 'successes_a', 'started_day')})`;
  const watch = `HSTACK(${at.block('setup', 'watch')};${at.block('setup', 'watch_unit', 'watch_better')})`;
  const links = `HSTACK(${at.block('links', 'concept')};${at.block('links', 'item', 'primary')})`;
  // A tab of its own, which a team may never use.
  const content = place.isThere('content')
    ? `;HSTACK(${at.block('content', 'title', 'kpi')};${at.block('content', 'result', 'publish_day')})`
    : '';
  const kpis = `HSTACK(${at.block('dashboard', 'kpi')};${at.block('dashboard', 'unit', 'better')})`;
  return [
    column('hypothesis', text.hypothesis, { width: 250, wrap: true, format: TEXT_FORMAT }),
    mirrored('verdict', text.verdict, 150),
    mirrored('evidence', text.evidence, 330),
    mirrored('next', text.next, 220),
    ...counts('a'),
    ...counts('b'),
    column('kept', text.kept, { width: 60, align: 'center', list: { of: VERSIONS, strict: false } }),
    column('learned', text.learned, { width: 200, wrap: true, format: TEXT_FORMAT }),
    column('kpi', text.kpi, { width: 190, list: { from: 'kpi_listed', strict: false } }),
    column('threshold', text.threshold, { width: 96, format: TEXT_FORMAT }),
    column('owner', text.owner, { width: 100, list: { from: 'person', strict: false } }),
    column('started', text.started, { width: 80, align: 'right', format: words.calendar.cellFormat }),
    ...counts('c'),
    ...LETTERS.map(letter =>
      column(`from_${letter}`, lettered(text.from, letter), {
        width: 130,
        visibility: 'setup',
        format: TEXT_FORMAT,
        list: { from: 'concept', strict: false },
      }),
    ),
    column('guardrail', text.guardrail, { width: 190, visibility: 'setup', list: { from: 'kpi_listed', strict: false } }),
    ...LETTERS.map(letter => ({ ...count(`guard_${letter}`, lettered(text.guard, letter)), visibility: 'setup' as const })),
    ...LETTERS.map(letter =>
      column(`values_${letter}`, lettered(text.values, letter), { width: 130, visibility: 'setup', wrap: true, format: TEXT_FORMAT }),
    ),
    hiddenColumn('started_day', dayNumbers('started_day', at.column('started')), PLAIN_NUMBER),
    hiddenColumn('id', null),
    ...knownColumns(TAB_COLUMNS.experiments.known),
    ...boardColumns(EXPERIMENT_BOARD_KEYS, `=EXPERIMENT_BOARD(${experiments};${cycleBlock(at)};${kpis};${watch};${links}${content})`),
  ];
}
