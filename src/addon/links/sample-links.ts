/** Takes the example's links and its own channel out again. Used by ./sample. */

import { textOf } from '../../sheet/read/read-table';
import { letGo } from '../../sheet/workbook/kept-lists';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { takeRows } from '../../sheet/write/taken-rows';
import { SAMPLE_MARK } from '../../tabs/plan/sample';
import { tableOf } from '../workbook/current';

const OF_CHANNEL = ['channel', 'role', 'signal', 'source', 'medium', 'also'] as const;

/** Gives how many links were removed. The example's channel stays where a link of the team's own uses it. */
export function removeSampleLinks(workbook: OpenWorkbook): number {
  const isSample = (text: string) => text.startsWith(SAMPLE_MARK);
  // A tab that somebody deleted took its links along.
  const table = tableOf(workbook, 'links');
  const links = (table?.rows ?? []).map(({ row, cells }) => ({ row, id: textOf(cells.id), channel: textOf(cells.place) }));
  const samples = links.filter(({ id }) => isSample(id));
  const used = new Set(links.filter(({ id }) => !isSample(id)).map(({ channel }) => channel));
  const { sheet, rows, columns } = workbook.setup;
  const channels = rows.filter(({ cells }) => isSample(textOf(cells.source)) && !used.has(textOf(cells.channel)));
  letGo(
    workbook.facts.cycleId,
    'channels',
    channels.map(({ cells }) => textOf(cells.channel)),
  );
  for (const { row } of channels) {
    for (const key of OF_CHANNEL) if (columns[key] !== undefined) sheet.getRange(row, columns[key]).clearContent();
  }
  if (table === null || samples.length === 0) return 0;
  takeRows(
    table,
    samples.map(({ row }) => row),
  );
  return samples.length;
}
