/** The filled rows of Links as the sidebar needs them, and the choice by which two rows are the same link. */
import type { LinkOrder, LinkRow } from '../../contract';
import { isoOfDay } from '../../core/day/day';
import { WORD_LISTS } from '../../core/utm/word-lists';
import { dayOfCell } from './days';
import { figureOf, type Table, type TableRow, textOf } from './read-table';

/** The choices that make a link, in the order of the tab. */
export const CHOSEN = ['url', 'channel', ...WORD_LISTS] as const satisfies readonly (keyof LinkOrder)[];

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
    clicks: figureOf(cells.clicks),
    primary: figureOf(cells.primary),
    micro: [figureOf(cells.micro_1), figureOf(cells.micro_2)],
  };
}

export function orderOf(cells: TableRow['cells']): LinkOrder {
  const text = (key: string) => textOf(cells[key]);
  return {
    url: text('url'),
    // The channel that another spelling means, or the unknown one as typed.
    channel: text('place') || text('channel'),
    format: text('format'),
    concept: text('concept'),
    creator: text('creator'),
    batch: text('batch'),
    item: text('item'),
  };
}

/** Two links with the same text are the same link, also when they are for two content items: these could not be told apart. Pure. */
export function sameness(order: LinkOrder): string {
  return JSON.stringify(CHOSEN.map(key => order[key].trim()));
}
