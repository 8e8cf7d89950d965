/** The filled rows of Links as the sidebar needs them, and the choice by which two rows are the same link. */
import type { LinkOrder, LinkRow } from '../contract';
import { isoOfDay } from '../core/day/day';
import { dayOfCell } from './days';
import { type Table, type TableRow, textOf } from './read-table';

/** The columns people choose in, in the order of the tab. */
export const CHOSEN = ['url', 'channel', 'format', 'concept', 'creator', 'batch'] as const satisfies readonly (keyof LinkOrder)[];

/** Rows with a landing page. */
export function filledLinks({ rows }: Table): readonly TableRow[] {
  return rows.filter(({ cells }) => textOf(cells.url) !== '');
}

export function linkRowOf({ row, cells }: TableRow, timeZone: string): LinkRow {
  const posted = dayOfCell(cells.posted_on, timeZone);
  return {
    ...orderOf(cells),
    row,
    id: textOf(cells.id),
    tagged: textOf(cells.tagged),
    source: textOf(cells.source),
    medium: textOf(cells.medium),
    campaign: textOf(cells.campaign),
    content: textOf(cells.content),
    postedOn: posted === null ? null : isoOfDay(posted),
    postUrl: textOf(cells.post_url),
  };
}

export function orderOf(cells: TableRow['cells']): LinkOrder {
  const [url, channel, format, concept, creator, batch] = CHOSEN.map(key => textOf(cells[key]));
  return {
    url: url ?? '',
    channel: channel ?? '',
    format: format ?? '',
    concept: concept ?? '',
    creator: creator ?? '',
    batch: batch ?? '',
  };
}

/** Two links with the same text are the same link. Pure. */
export function sameness(order: LinkOrder): string {
  return JSON.stringify(CHOSEN.map(key => order[key].trim()));
}
