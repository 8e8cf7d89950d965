/** KPIs of one name share their check-ins, since a check-in belongs to the KPI it names; only a person can tell them apart. */
import { nameKey } from '../../boards/names';
import type { Finding } from '../../contract';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import { type Table, textOf } from '../../sheet/read/read-table';

/** A finding for each name that stands in more than one row of the Dashboard, in whatever letters. */
export function doubledNames({ rows }: Table, text: MessageTexts['check']): readonly Finding[] {
  const byName = new Map<string, string[]>();
  for (const { cells } of rows) {
    const name = textOf(cells.kpi);
    if (name !== '') byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), name]);
  }
  return [...byName].flatMap(([key, [kpi = '', ...others]]): Finding[] =>
    others.length === 0
      ? []
      : [{ id: `doubled:${key}`, text: fill(text.namesTwice, { kpi, n: others.length + 1 }), tab: 'dashboard', repairable: false }],
  );
}
