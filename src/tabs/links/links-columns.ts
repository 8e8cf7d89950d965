/** The columns of Links: what the team picks, what is computed from it, what comes back from GA4. Used by links.ts. */
import { LINK_BOARD_KEYS } from '../../boards/links/link-board';
import { WORD_LISTS, type WordList } from '../../core/utm/word-lists';
import { boardColumns, knownColumns, mirror } from '../board';
import { type ColumnLook, type ColumnText, column, hiddenColumn } from '../column';
import { cycleBlock } from '../dashboard/columns';
import type { ColumnDrawing } from '../drawing';
import { quote } from '../formula';
import { DAY_FORMAT, TEXT_FORMAT } from '../number-format';
import { References } from '../place';
import type { ColumnSpec } from '../spec';
import { type MirroredKey, TAB_COLUMNS } from '../tab-columns';

type Key = MirroredKey<'links'>;

export function linkColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
  const at = new References('links', place);
  const text = words.tabs.links.columns;
  const from = { at, tab: 'links', first: 'b_ga4', named: 'name' } as const;
  const picked = (key: WordList, width: number) =>
    column(key, text[key], { width, format: TEXT_FORMAT, list: { from: key, strict: false } });
  const mirrored = (key: Key, label: ColumnText, look: ColumnLook) => column(key, label, { ...look, fill: mirror(from, label.label, key) });
  const count = { width: 90, align: 'right', format: '#,##0' } as const;
  const tag = { width: 150, visibility: 'analysis' } as const;
  const links = `HSTACK(${at.block('links', 'url', 'batch')};${at.block('links', 'id', 'known_id')})`;
  const vocabulary = at.block('setup', 'channel', 'batch');
  return [
    column('url', text.landing, { width: 190, format: TEXT_FORMAT }),
    column('channel', text.channel, { width: 104, format: TEXT_FORMAT, list: { from: 'channel', strict: false } }),
    picked('format', 128),
    picked('concept', 144),
    picked('creator', 92),
    picked('batch', 74),
    mirrored('ga4', text.ga4, { width: 122 }),
    // The link stands before its problems, so that a window of 1366 pixels shows it whole.
    mirrored('tagged', text.tagged, { width: 300 }),
    mirrored('problems', text.problems, { width: 430, wrap: true }),
    column('posted_on', text.postedOn, { width: 96, format: DAY_FORMAT, align: 'left' }),
    column('post_url', text.postUrl, { width: 180, format: TEXT_FORMAT }),
    column('item', text.item, { width: 150, format: TEXT_FORMAT }),
    column('clicks', text.clicks, count),
    column('primary', text.primary, { ...count, width: 110 }),
    column('micro_1', text.microOne, count),
    column('micro_2', text.microTwo, count),
    column('rate', text.rate, { width: 124, align: 'right', format: '0.0%', fill: rate(at, text.rate.label) }),
    mirrored('source', text.source, tag),
    mirrored('medium', text.medium, tag),
    mirrored('campaign', text.campaign, { ...tag, width: 220 }),
    mirrored('content', text.content, { ...tag, width: 200 }),
    hiddenColumn('id', null, TEXT_FORMAT),
    hiddenColumn('name', names(at)),
    ...knownColumns(TAB_COLUMNS.links.known),
    ...boardColumns(LINK_BOARD_KEYS, `=LINK_BOARD(${links};${cycleBlock(at)};${vocabulary};ROW())`),
  ];
}

/** What a link is known by: everything a person chose for it. */
function names(at: References<'links'>): string {
  const [url, ...words] = (['url', 'channel', ...WORD_LISTS] as const).map(key => at.column(key));
  return `=ARRAYFORMULA(IF(ROW(${url})=ROW();"name";IF(${url}="";;${[url, ...words].join('&"|"&')})))`;
}

/** Conversions by clicks, where there are any. */
function rate(at: References<'links'>, heading: string): string {
  const clicks = at.column('clicks');
  const shown = `IF(ISNUMBER(${clicks});IF(${clicks}>0;${at.column('primary')}/${clicks};);)`;
  return `=ARRAYFORMULA(IF(ROW(${clicks})=ROW();${quote(heading)};${shown}))`;
}
