/**
 * Names that two rows share. A check-in belongs to the KPI it names, and a link or a number to the channel, so that only a person can tell such
 * rows apart. Used by the sheet check and, for a KPI, as soon as the name is typed.
 */

import { keyOfWord } from '../../boards/words';
import type { Finding, TabId } from '../../contract';
import { nameKey } from '../../core/name-key';
import type { MessageTexts } from '../../languages/language';
import { fill } from '../../languages/text';
import { textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupList } from '../../sheet/workbook/workbook';

/** A finding for each name of a KPI that stands in more than one row, in whatever letters; a watch KPI counts while it is switched on. */
export function doubledNames({ setup, table }: OpenWorkbook, text: MessageTexts['check']): readonly Finding[] {
  const onDashboard = (table('dashboard')?.rows ?? []).map(({ cells }) => textOf(cells.kpi));
  const watched = setup.rows
    .filter(({ cells }) => keyOfWord('yesNo', textOf(cells.watch_on)) === 'yes')
    .map(({ cells }) => textOf(cells.watch));
  return doubles([...onDashboard, ...watched]).map(({ key, name, n }) =>
    finding('dashboard', key, fill(text.namesTwice, { kpi: name, n })),
  );
}

/** The same of the channels on Setup. */
export function doubledChannels({ setup }: OpenWorkbook, text: MessageTexts['check']): readonly Finding[] {
  return doubles(setupList(setup, 'channel')).map(({ key, name, n }) =>
    finding('setup', `channel:${key}`, fill(text.channelTwice, { channel: name, n, tab: setup.sheet.getName() })),
  );
}

const finding = (tab: TabId, key: string, text: string): Finding => ({ id: `doubled:${key}`, text, tab, repairable: false });

/** Each name that stands more than once, as it stands first, and how often. */
function doubles(names: readonly string[]): readonly { readonly key: string; readonly name: string; readonly n: number }[] {
  const byName = new Map<string, string[]>();
  for (const name of names) if (name !== '') byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), name]);
  return [...byName].flatMap(([key, [name = '', ...others]]) => (others.length === 0 ? [] : [{ key, name, n: others.length + 1 }]));
}
