/**
 * Links: one row per tagged link. The team picks from lists; tags, address, channel and problems are computed to one standard, results
 * come back from GA4.
 */
import { titleCells } from '../band';
import type { Drawing } from '../drawing';
import { AMBER, INK, QUIET, RED, SKY } from '../palette';
import { References } from '../place';
import type { LinkModel } from '../plan/cycle-model';
import { type ConditionalSpec, FIRST_ROW, HEADING_ROW, type RowSpec, type TabSpec } from '../spec';
import type { ColumnKey } from '../tab-columns';
import { linkColumns } from './links-columns';

type Key = ColumnKey<'links'>;

/** Rows ready to type in; bulk adds its own. */
const ROWS = 200;

export function linksTab(drawing: Drawing): TabSpec {
  const { place } = drawing;
  const at = new References('links', place);
  return {
    id: 'links',
    color: SKY,
    columns: linkColumns(drawing),
    rows: drawing.cycle.links.map(linkRow),
    spareRows: ROWS - drawing.cycle.links.length,
    dropDownRows: ROWS,
    band: titleCells(at, { columns: 17, name: 0, dates: 1, line: 1, otherwise: at.fixed('links', 'b_tagged', HEADING_ROW) }),
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
