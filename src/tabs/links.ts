/**
 * Links: one row per tagged link. The team picks from lists; tags, address, channel and problems are computed to one standard, results
 * come back from GA4.
 */
import { titleCells } from './band';
import { type ColumnLook, type ColumnText, column, hiddenColumn } from './column';
import type { LinkModel } from './cycle-model';
import type { Drawing } from './drawing';
import { fillColumn } from './formula';
import { linkFormulas } from './link-formulas';
import { DAY_FORMAT, TEXT_FORMAT } from './number-format';
import { AMBER, INK, QUIET, RED, SKY } from './palette';
import { type ColumnKey, References } from './place';
import { type ColumnSpec, type ConditionalSpec, FIRST_ROW, HEADING_ROW, type RowSpec, type TabSpec } from './spec';

type Key = ColumnKey<'links'>;

/** Rows ready to type in; bulk adds its own. */
const ROWS = 200;

export function linksTab(drawing: Drawing): TabSpec {
  const { words, place } = drawing;
  const at = new References('links', place);
  return {
    id: 'links',
    color: SKY,
    columns: linkColumns(drawing),
    rows: drawing.cycle.links.map(linkRow),
    spareRows: ROWS - drawing.cycle.links.length,
    dropDownRows: ROWS,
    band: titleCells(at, words.tabs, words.calendar, { columns: 17, name: 0, dates: 1, line: 1 }),
    heights: [34, 4, 24, 2, 36],
    rowHeight: 36,
    frozenColumns: 1,
    conditional: colours(at),
    charts: [],
  };
}

function linkRow({ postedOn, postUrl, counts, ...link }: LinkModel): RowSpec {
  const [clicks = null, primary = null, first = null, second = null] = counts ?? [];
  return { cells: { ...link, posted_on: postedOn, post_url: postUrl, clicks, primary, micro_1: first, micro_2: second }, formats: {} };
}

function linkColumns({ words, place }: Drawing): readonly ColumnSpec[] {
  const at = new References('links', place);
  const text = words.tabs.links.columns;
  const formulas = linkFormulas(at, words.tabs.links);
  const picked = (key: 'format' | 'concept' | 'creator' | 'batch', width: number) =>
    column(key, text[key], { width, list: { from: key, strict: false } });
  const computed = (key: keyof typeof formulas, label: ColumnText, look: ColumnLook) =>
    column(key, label, { ...look, fill: fillColumn(label.label, at.column('url'), formulas[key]) });
  const hidden = (key: 'place' | 'built' | 'checked' | 'twin' | 'stray') =>
    hiddenColumn(key, fillColumn(key, at.column('url'), formulas[key]));
  const count = { width: 90, align: 'right', format: '#,##0' } as const;
  const tag = { width: 150, visibility: 'analysis' } as const;
  return [
    column('url', text.landing, { width: 190, format: TEXT_FORMAT }),
    column('channel', text.channel, { width: 104, list: { from: 'channel', strict: false } }),
    picked('format', 128),
    picked('concept', 144),
    picked('creator', 92),
    picked('batch', 74),
    computed('ga4', text.ga4, { width: 122 }),
    computed('problems', text.problems, { width: 430, wrap: true }),
    computed('tagged', text.tagged, { width: 300 }),
    column('posted_on', text.postedOn, { width: 96, format: DAY_FORMAT, align: 'left' }),
    column('post_url', text.postUrl, { width: 180, format: TEXT_FORMAT }),
    column('item', text.item, { width: 150, format: TEXT_FORMAT }),
    column('clicks', text.clicks, count),
    column('primary', text.primary, { ...count, width: 110 }),
    column('micro_1', text.microOne, count),
    column('micro_2', text.microTwo, count),
    computed('rate', text.rate, { width: 124, align: 'right', format: '0.0%' }),
    computed('source', text.source, tag),
    computed('medium', text.medium, tag),
    computed('campaign', text.campaign, { ...tag, width: 220 }),
    computed('content', text.content, { ...tag, width: 200 }),
    hiddenColumn('id', null, TEXT_FORMAT),
    hidden('place'),
    hidden('built'),
    hidden('checked'),
    hidden('twin'),
    hidden('stray'),
  ];
}

/** Colours hang on the first sign of the problems, which is the same in every language. */
function colours(at: References<'links'>): readonly ConditionalSpec[] {
  const on = (key: Key) => `${at.letter('links', key)}${HEADING_ROW}:${at.letter('links', key)}${FIRST_ROW + ROWS - 1}`;
  const sign = `LEFT(${at.cell('problems', HEADING_ROW)};1)`;
  const look = { background: null, color: null, bold: false, italic: false } as const;
  const ranges = [on('problems')];
  return [
    { ...look, ranges, formula: `=${sign}="■"`, background: RED, color: '#ffffff' },
    { ...look, ranges, formula: `=${sign}="◐"`, background: AMBER, color: INK },
    { ...look, ranges, formula: `=${sign}="◆"`, color: RED, bold: true },
    { ...look, ranges, formula: `=OR(${sign}="✓";${sign}="○")`, color: QUIET },
    { ...look, ranges: [on('ga4')], formula: `=${at.cell('ga4', HEADING_ROW)}="Unassigned"`, color: RED, bold: true },
  ];
}
