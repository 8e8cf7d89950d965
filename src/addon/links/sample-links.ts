/** Takes the example's own channel out of Setup again. Used by ../cycle/sample. */

import { textOf } from '../../sheet/read/read-table';
import { letGo } from '../../sheet/workbook/kept-lists';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { letters } from '../../tabs/place';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import { tableOf } from '../workbook/current';

const OF_CHANNEL = ['channel', 'role', 'signal', 'source', 'medium', 'also'] as const;

/** While its links are still there; it stays where a link of the team's own uses it. */
export function removeSampleChannel(workbook: OpenWorkbook): void {
  const isSample = (text: string) => text.startsWith(SAMPLE_MARK);
  // A tab that somebody deleted took its links along.
  const links = (tableOf(workbook, 'links')?.rows ?? []).map(({ cells }) => ({ id: textOf(cells.id), channel: textOf(cells.place) }));
  const used = new Set(links.filter(({ id }) => !isSample(id)).map(({ channel }) => channel));
  const { sheet, rows, columns } = workbook.setup;
  const channels = rows.filter(({ cells }) => isSample(textOf(cells.source)) && !used.has(textOf(cells.channel)));
  letGo(
    workbook.facts.cycleId,
    'channels',
    channels.map(({ cells }) => textOf(cells.channel)),
  );
  // In one call: half a channel would not be known as the example's.
  const cells = channels.flatMap(({ row }) =>
    OF_CHANNEL.flatMap(key => (columns[key] === undefined ? [] : [`${letters(columns[key])}${row}`])),
  );
  if (cells.length > 0) sheet.getRangeList(cells).clearContent();
}
