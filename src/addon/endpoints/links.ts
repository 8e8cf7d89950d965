/** The rows of Links, and saving tagged links there: one from the builder, or many at once. */
import type { LinkEntry, LinkOrder, LinkRow, Problem, SavedLink, SavedLinks } from '../../contract';
import { readLink } from '../../core/utm/url';
import { parseUrl } from '../../functions/url';
import { linkIds } from '../../sheet/link-ids';
import { CHOSEN, filledLinks, linkRowOf, orderOf, sameness } from '../../sheet/link-rows';
import { type Table, textOf } from '../../sheet/read-table';
import { type OpenWorkbook, setupChannels } from '../../sheet/workbook';
import { type NewLink, writeLinks } from '../../sheet/write-links';
import { currentWorkbook, requireTable } from '../current';
import { stampToday } from '../now';
import { Refusal, refuse } from '../refusal';
import { requireEditor, whileLocked } from '../writing';

export function links(): readonly LinkRow[] {
  const workbook = currentWorkbook();
  const table = requireTable(workbook, 'links', CHOSEN);
  return filledLinks(table).map(row => linkRowOf(row, workbook.timeZone));
}

export function saveLink({ again, ...order }: LinkEntry): SavedLink {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  checkUrl(order.url);
  const { row, id } = whileLocked(() => {
    const workbook = currentWorkbook();
    checkChannels(workbook, [order]);
    const table = requireTable(workbook, 'links', [...CHOSEN, 'id']);
    const twin = filledLinks(table).find(({ cells }) => sameness(orderOf(cells)) === sameness(order));
    if (twin !== undefined && !again) refuse('duplicate_link', { row: twin.row });
    const links = withIds(table, [order]);
    const written = writeLinks(table, links);
    stampToday(workbook);
    return { row: written, id: links[0]?.id ?? '' };
  });
  const saved = requireTable(currentWorkbook(), 'links', ['tagged']).rows.find(line => line.row === row);
  return { id, row, tagged: textOf(saved?.cells.tagged) };
}

export function saveLinks({ links: orders }: { readonly links: readonly LinkOrder[] }): SavedLinks {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  for (const url of new Set(orders.map(order => order.url))) checkUrl(url);
  return whileLocked(() => {
    const workbook = currentWorkbook();
    checkChannels(workbook, orders);
    const table = requireTable(workbook, 'links', [...CHOSEN, 'id']);
    const seen = new Set(filledLinks(table).map(({ cells }) => sameness(orderOf(cells))));
    const fresh = orders.filter(order => {
      const known = seen.has(sameness(order));
      seen.add(sameness(order));
      return !known;
    });
    const row = fresh.length === 0 ? null : writeLinks(table, withIds(table, fresh));
    stampToday(workbook);
    return { saved: fresh.length, known: orders.length - fresh.length, row };
  });
}

function withIds(table: Table, orders: readonly LinkOrder[]): readonly NewLink[] {
  const taken = new Set(table.rows.map(({ cells }) => textOf(cells.id)));
  const ids = linkIds(orders.length, taken, Utilities.getUuid());
  return orders.map((order, at) => ({ ...order, id: ids[at] ?? '' }));
}

function checkChannels({ setup }: OpenWorkbook, orders: readonly LinkOrder[]): void {
  const known = new Set(setupChannels(setup).map(({ name }) => name));
  const stranger = orders.find(({ channel }) => !known.has(channel));
  if (stranger !== undefined) refuse('unknown_channel', { channel: stranger.channel });
}

function checkUrl(url: string): void {
  const link = readLink(url, parseUrl);
  if (!link.ok) throw new Refusal(urlProblem(link.problem, url));
}

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
    case 'url_stray':
    case 'url_joined':
    case 'url_credentials':
      return { code: 'url_invalid', parameters: { text } };
  }
}
