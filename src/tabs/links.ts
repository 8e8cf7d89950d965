/**
 * Links: one row per tagged link. The team picks from lists; tags and address are computed to one standard.
 */
import { titleCells } from './band';
import { column, hiddenColumn } from './column';
import type { Drawing } from './drawing';
import { fillColumn, lookUp } from './formula';
import { TEXT_FORMAT } from './number-format';
import { SKY } from './palette';
import { type ColumnKey, References } from './place';
import type { ColumnSpec, TabSpec } from './spec';

const ROWS = 200;

export function linksTab(drawing: Drawing): TabSpec {
  const { words, place } = drawing;
  return {
    id: 'links',
    color: SKY,
    columns: linkColumns(drawing),
    rows: [],
    spareRows: ROWS,
    dropDownRows: ROWS,
    band: titleCells(new References('links', place), words.tabs, words.calendar, { columns: 11, name: 0, dates: 1, line: 1 }),
    heights: [34, 4, 24, 2, 32],
    rowHeight: 24,
    frozenColumns: 1,
    conditional: [],
    charts: [],
  };
}

function linkColumns({ words, place }: Drawing): readonly ColumnSpec[] {
  const at = new References('links', place);
  const text = words.tabs.links.columns;
  const c = (key: ColumnKey<'links'>) => at.column(key);
  const setup = (key: ColumnKey<'setup'>) => at.other('setup', key);
  const guard = c('url');
  const picked = (key: 'format' | 'concept' | 'creator' | 'batch', width: number) =>
    column(key, text[key], { width, list: { from: key, strict: false } });
  const computed = (key: ColumnKey<'links'>, words: { readonly label: string; readonly note: string }, width: number, body: string) =>
    column(key, words, { width, fill: fillColumn(words.label, guard, body) });
  // UTM_SLUG over a joined text, a plain lower-case reading behind it.
  const slug = (joined: string) => `IFERROR(UTM_SLUG(${joined});SUBSTITUTE(LOWER(TRIM(${joined}));" ";"-"))`;
  const link = `UTM_LINK(${guard};${c('source')};${c('medium')};${c('campaign')};${c('content')};"";${c('id')})`;

  return [
    column('url', text.landing, { width: 260, format: TEXT_FORMAT }),
    column('channel', text.channel, { width: 120, list: { from: 'channel', strict: false } }),
    picked('format', 120),
    picked('concept', 120),
    picked('creator', 120),
    picked('batch', 120),
    computed('tagged', text.tagged, 420, `IF(${c('channel')}="";;IFERROR(${link};${nativeLink(at)}))`),
    computed('source', text.source, 120, lookUp(c('channel'), setup('channel'), setup('source'))),
    computed('medium', text.medium, 120, lookUp(c('channel'), setup('channel'), setup('medium'))),
    computed('campaign', text.campaign, 190, slug(`${at.fact('name')}&" "&${c('concept')}&" "&${c('batch')}`)),
    computed('content', text.content, 190, slug(`${c('format')}&" "&${c('creator')}`)),
    hiddenColumn('id', null, TEXT_FORMAT),
    hiddenColumn('created', null),
  ];
}

/** The address with its tags before the fragment, for a workbook without the add-on. */
function nativeLink(at: References<'links'>): string {
  const c = (key: ColumnKey<'links'>) => at.column(key);
  const page = `REGEXEXTRACT(${c('url')}&"";"^[^#]*")`;
  const fragment = `REGEXEXTRACT(${c('url')}&"";"#.*$")`;
  const tag = (name: string, key: ColumnKey<'links'>) => `IF(${c(key)}="";"";"&${name}="&${c(key)})`;
  const tags = `"utm_source="&${c('source')}&${tag('utm_medium', 'medium')}&${tag('utm_campaign', 'campaign')}&${tag('utm_content', 'content')}&${tag('utm_id', 'id')}`;
  return `IF(REGEXMATCH(${c('url')}&"";"^https?://[^ /]+[^ ]*$");${page}&IF(REGEXMATCH(${page};"[?]");"&";"?")&${tags}&IFERROR(${fragment};"");"◆")`;
}
