/** The columns of Links: what the team picks, what is computed from it, what comes back from GA4. Used by links.ts. */
import { type ColumnLook, type ColumnText, column, hiddenColumn } from './column';
import type { ColumnDrawing } from './drawing';
import { fillColumn } from './formula';
import { linkFormulas } from './link-formulas';
import { DAY_FORMAT, TEXT_FORMAT } from './number-format';
import { References } from './place';
import type { ColumnSpec } from './spec';

export function linkColumns({ words, place }: ColumnDrawing): readonly ColumnSpec[] {
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
