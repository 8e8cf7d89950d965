/** The link builder's vocabulary and saving a tagged link to the Links tab. */
import type { LinkEntry, LinkVocabulary, Problem, SavedLink } from '../../contract';
import { readLink } from '../../core/utm/url';
import { parseUrl } from '../../functions/url';
import { cellContent } from '../../sheet/cell-text';
import { type Table, textOf } from '../../sheet/read-table';
import { setupChannels, setupList } from '../../sheet/workbook';
import { currentWorkbook, requireTable } from '../current';
import { stampToday } from '../now';
import { Refusal, refuse } from '../refusal';
import { requireEditor, whileLocked } from '../writing';

const RECENT = 5;
const TYPED = ['url', 'channel', 'format', 'concept', 'creator', 'batch'] as const;

export function vocabulary(): LinkVocabulary {
  const workbook = currentWorkbook();
  const { setup } = workbook;
  const links = requireTable(workbook, 'links', TYPED);
  return {
    cycle: workbook.facts.name,
    channels: setupChannels(setup),
    formats: setupList(setup, 'format'),
    concepts: setupList(setup, 'concept'),
    creators: setupList(setup, 'creator'),
    batches: setupList(setup, 'batch'),
    recent: filledRows(links)
      .slice(-RECENT)
      .reverse()
      .map(({ cells }) => ({
        id: textOf(cells.id),
        label: [cells.channel, cells.format, cells.concept].map(textOf).join(' · '),
        url: textOf(cells.tagged),
      }))
      .filter(({ url }) => url !== ''),
  };
}

function filledRows(links: Table) {
  return links.rows.filter(({ cells }) => textOf(cells.url) !== '');
}

export function saveLink(entry: LinkEntry): SavedLink {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  const link = readLink(entry.url, parseUrl);
  if (!link.ok) throw new Refusal(urlProblem(link.problem, entry.url));
  const { row, id } = whileLocked(() => append(entry));
  const workbook = currentWorkbook();
  const saved = requireTable(workbook, 'links', ['tagged']).rows.find(line => line.row === row);
  return { id, row, tagged: textOf(saved?.cells.tagged) };
}

function append(entry: LinkEntry): { readonly row: number; readonly id: string } {
  const workbook = currentWorkbook();
  if (!setupChannels(workbook.setup).some(({ name }) => name === entry.channel)) refuse('unknown_channel', { channel: entry.channel });
  const links = requireTable(workbook, 'links', [...TYPED, 'id']);
  const used = filledRows(links);
  const twin = used.find(({ cells }) => TYPED.every(key => textOf(cells[key]) === entry[key]));
  if (twin !== undefined && !entry.again) refuse('duplicate_link', { row: twin.row });
  const row = (used[used.length - 1]?.row ?? links.headingRow) + 1;
  const id = Utilities.getUuid().slice(0, 8);
  // A full tab grows; below the last row there is nothing to push down.
  if (row > links.sheet.getMaxRows()) links.sheet.insertRowsAfter(links.sheet.getMaxRows(), GROWTH);
  for (const key of TYPED) links.sheet.getRange(row, links.columns[key] ?? 1).setValue(cellContent(entry[key], key === 'url' ? '@' : ''));
  links.sheet.getRange(row, links.columns.id ?? 1).setValue(id);
  stampToday(workbook);
  return { row, id };
}

const GROWTH = 100;

type UrlTrouble = Extract<ReturnType<typeof readLink>, { ok: false }>['problem'];

function urlProblem(problem: UrlTrouble, text: string): Problem {
  switch (problem.code) {
    case 'url_relative':
      return { code: 'url_relative', parameters: { text } };
    case 'url_scheme':
      return { code: 'url_scheme', parameters: { scheme: problem.scheme } };
    case 'url_blank':
      return { code: 'url_blank', parameters: {} };
    case 'url_no_host':
      return { code: 'url_host', parameters: {} };
    case 'url_missing':
    case 'url_port':
    case 'url_host':
      return { code: 'url_invalid', parameters: { text } };
  }
}
