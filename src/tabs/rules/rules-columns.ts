/** The columns of Rules & risks: what a rule is, and what its board says of it. Used by rules.ts. */
import { RULE_BOARD_KEYS } from '../../boards/rule-board';
import { boardColumns, knownColumns, mirror } from '../board';
import { type ColumnLook, type ColumnText, column, hiddenColumn } from '../column';
import { kpiBlocks } from '../dashboard/columns';
import type { ColumnDrawing } from '../drawing';
import { PLAIN_NUMBER, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import { type ColumnKey, type MirroredKey, TAB_COLUMNS } from '../tab-columns';

export function rulesColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('rules', place);
  const text = words.tabs.rules;
  const from = { at, tab: 'rules', first: 'b_state', named: 'sign' } as const;
  const list = (listed: ColumnKey<'setup'>, strict = true) => ({ from: listed, strict });
  const mirrored = (key: MirroredKey<'rules'>, label: ColumnText, look: ColumnLook) =>
    column(key, label, { ...look, fill: mirror(from, label.label, key) });
  const numbered = (label: ColumnText, n: number) => ({ ...label, label: `${label.label} ${n}` });
  const { kpis, checkIns, cycle, rules, watch } = kpiBlocks(at);
  return [
    column('sign', text.sign, { width: 290, wrap: true, format: TEXT_FORMAT }),
    column('kind', text.kind, { width: 110, list: list('kind_word') }),
    mirrored('state', text.state, { width: 124 }),
    mirrored('fired', text.fired, { width: 144, wrap: true }),
    mirrored('helped', text.helped, { width: 144, wrap: true }),
    column('action', text.action, { width: 310, wrap: true, format: TEXT_FORMAT }),
    column('owner', text.owner, { width: 100, list: list('person', false) }),
    column('on', text.on, { width: 66, list: list('yes_word') }),
    column('match', text.match, { width: 110, visibility: 'setup', list: list('match_word') }),
    column('in_a_row', text.inARow, { width: 90, visibility: 'setup', align: 'right', format: PLAIN_NUMBER }),
    ...([1, 2, 3] as const).flatMap(n => [
      column(`kpi_${n}`, numbered(text.kpi, n), { width: 190, visibility: 'setup', list: list('kpi_listed', false) }),
      column(`is_${n}`, numbered(text.is, n), { width: 150, visibility: 'setup', list: list('is_word') }),
      column(`bound_${n}`, numbered(text.bound, n), { width: 80, visibility: 'setup', align: 'right' }),
    ]),
    ...(['id', 'shown_at', 'id_1', 'id_2', 'id_3'] as const).map(name => hiddenColumn(name, null, TEXT_FORMAT)),
    ...knownColumns(TAB_COLUMNS.rules.known),
    ...boardColumns(RULE_BOARD_KEYS, `=RULE_BOARD(${[rules, kpis, checkIns, cycle, watch].join(';')})`),
  ];
}
