/** The rows of Links, and saving tagged links there: one from the builder, or many at once. */

import type { LinkEntry, LinkOrder, LinkRow, Problem, SavedLink, SavedLinks } from '../../contract';
import { readLink } from '../../core/utm/url';
import { parseUrl } from '../../functions/utm/url';
import { contentIds } from '../../sheet/content-ids';
import { CHOSEN, filledLinks, linkRowOf, orderOf, sameness } from '../../sheet/read/link-rows';
import { type Table, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupChannels } from '../../sheet/workbook/workbook';
import { type NewLink, prepareLinks } from '../../sheet/write/write-links';
import { Refusal, refuse } from '../refusal';
import { command, unchanged } from '../workbook/command';
import { currentWorkbook, requireTable } from '../workbook/current';
import { requireEditor } from '../workbook/writing';

export function links(): readonly LinkRow[] {
  const workbook = currentWorkbook();
  const table = requireTable(workbook, 'links', CHOSEN);
  return filledLinks(table).map(row => linkRowOf(row, workbook.timeZone));
}

export function saveLink({ again, ...order }: LinkEntry): SavedLink {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  checkUrl(order.url);
  return command(['links'], workbook => {
    checkChannels(workbook, [order]);
    const table = requireTable(workbook, 'links', [...CHOSEN, 'id']);
    const twin = filledLinks(table).find(({ cells }) => sameness(orderOf(cells)) === sameness(order));
    if (twin !== undefined && !again) refuse('duplicate_link', { row: twin.row });
    const links = withIds(table, [order]);
    const { first, write, after } = prepareLinks(table, links);
    return {
      write,
      after: { links: after },
      answer: now => {
        const saved = requireTable(now, 'links', []).rows.find(line => line.row === first);
        return { id: links[0]?.id ?? '', row: first, tagged: textOf(saved?.cells.tagged) };
      },
    };
  });
}

export function saveLinks({ links: orders }: { readonly links: readonly LinkOrder[] }): SavedLinks {
  requireEditor(SpreadsheetApp.getActiveSpreadsheet());
  for (const url of new Set(orders.map(order => order.url))) checkUrl(url);
  return command(['links'], workbook => {
    checkChannels(workbook, orders);
    const table = requireTable(workbook, 'links', [...CHOSEN, 'id']);
    const seen = new Set(filledLinks(table).map(({ cells }) => sameness(orderOf(cells))));
    const fresh = orders.filter(order => {
      const known = seen.has(sameness(order));
      seen.add(sameness(order));
      return !known;
    });
    const known = orders.length - fresh.length;
    const answer = (row: number | null) => (): SavedLinks => ({ saved: fresh.length, known, row });
    if (fresh.length === 0) return unchanged(answer(null));
    const { first, write, after } = prepareLinks(table, withIds(table, fresh));
    return { write, after: { links: after }, answer: answer(first) };
  });
}

function withIds(table: Table, orders: readonly LinkOrder[]): readonly NewLink[] {
  // A row without an address is what a failed call has left: it is written again, with the same id.
  const taken = new Set(table.rows.flatMap(({ cells }) => (textOf(cells.url) === '' ? [] : [textOf(cells.id)])));
  const ids = contentIds(orders.map(sameness), taken);
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
