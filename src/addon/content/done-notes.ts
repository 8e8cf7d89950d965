/**
 * The definition of done of an item's channel, as a note on its title: what must be true of a video, a post or a letter before it goes out, or
 * what the team has written down for the channel itself. A note that a person wrote or changed is theirs and stays. Used wherever items are
 * stamped.
 */

import { boardWords } from '../../boards/words';
import { nameKey } from '../../core/name-key';
import { LANGUAGE_CODES, type LanguageCode } from '../../languages/codes';
import { type CellChange, prepareCells } from '../../sheet/cell-changes';
import { type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupChannels } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';

type Kind = 'video' | 'post' | 'mail' | 'other';

/** What is made for a channel, by the source of its links; a team's own channel may be anything. */
const KINDS: Readonly<Record<string, Kind>> = { youtube: 'video', tiktok: 'video', instagram: 'video', facebook: 'post', linkedin: 'post' };
const kindOf = (source: string, medium: string): Kind => (medium === 'email' ? 'mail' : (KINDS[source] ?? 'other'));

/** What must be true, one point a line. @example doneText('en', 'mail').split('\n')[0] // 'Done when:' */
function doneText(language: LanguageCode, done: Kind | readonly string[]): string {
  const { tabs, lists } = boardWords(language);
  const texts = tabs.content.done;
  const points = typeof done === 'string' ? [texts[done], lists.qa.tone, lists.qa.cta] : done;
  return [texts.when, ...points.map(line => `• ${line}`)].join('\n');
}

/** A team's own points by channel, from cells such as "TikTok = subtitles; cover in 2 versions"; of two for one channel the last counts. */
function ownDoneIn(cells: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const own = new Map<string, readonly string[]>();
  for (const line of cells.flatMap(cell => cell.split('\n'))) {
    const [channel = '', ...rest] = line.split('=');
    const texts = rest.join('=').split(';');
    const points = texts.map(text => text.trim()).filter(text => text !== '');
    if (channel.trim() !== '' && points.length > 0) own.set(nameKey(channel), points);
  }
  return own;
}

const KIND_LIST: readonly Kind[] = ['video', 'post', 'mail', 'other'];

/** What we may have written: the usual points, those of the team, and those it had when the notes were last written. */
export function ourNotes(rows: readonly TableRow[]): ReadonlySet<string> {
  const own = (['own_done', 'done_kept'] as const).flatMap(key => [...ownDoneIn(rows.map(({ cells }) => textOf(cells[key]))).values()]);
  return new Set(LANGUAGE_CODES.flatMap(code => [...KIND_LIST, ...own].map(done => doneText(code, done))));
}

/** What the note of an item says; '' without a channel. */
function wantedNotes({ setup, facts }: OpenWorkbook, rows: readonly TableRow[]): (cells: TableRow['cells']) => string {
  const channels = new Map(setupChannels(setup).map(({ name, source, medium }) => [nameKey(name), kindOf(source, medium)]));
  const own = ownDoneIn(rows.map(({ cells }) => textOf(cells.own_done)));
  return cells => {
    const channel = nameKey(textOf(cells.title) === '' ? '' : textOf(cells.channel));
    return channel === '' ? '' : doneText(facts.language, own.get(channel) ?? channels.get(channel) ?? 'other');
  };
}

/** Reads the notes and gives the write of those that are missing, of another channel or of an item that is gone; null where none is. */
export function prepareDoneNotes(workbook: OpenWorkbook, table: Table): (() => void) | null {
  const { sheet, columns, rows, headingRow } = table;
  const column = columns.title;
  if (column === undefined || rows.length === 0) return null;
  const [wantedOf, ours] = [wantedNotes(workbook, rows), ourNotes(rows)];
  const range = sheet.getRange(headingRow + 1, column, rows.length, 1);
  const before = range.getNotes().map(([note = '']) => note);
  const after = rows.map(({ cells }, at) => {
    const note = before[at] ?? '';
    const wanted = wantedOf(cells);
    return note === wanted || (note !== '' && !ours.has(note)) ? note : wanted;
  });
  const isNoted = after.some((note, at) => note !== before[at]);
  const kept = keptChanges(rows);
  if (!isNoted && kept.length === 0) return null;
  const cells = prepareCells(table, kept);
  return () => {
    if (isNoted) range.setNotes(after.map(note => [note]));
    cells.write();
  };
}

/** The team's points as they stand in the notes now, so that these are known as ours once the team changes its mind. */
function keptChanges(rows: readonly TableRow[]): readonly CellChange[] {
  return rows.flatMap(({ row, cells }) => {
    const own = textOf(cells.own_done);
    return own === textOf(cells.done_kept) ? [] : [{ row, key: 'done_kept', ...plainText(own) }];
  });
}

/** The notes of items that have just been written, which have none yet. */
export function noteNewItems(workbook: OpenWorkbook, { sheet, columns, rows }: Table, ids: ReadonlySet<string>): void {
  const wantedOf = wantedNotes(workbook, rows);
  for (const { row, cells } of rows) {
    if (columns.title !== undefined && ids.has(textOf(cells.id))) sheet.getRange(row, columns.title).setNote(wantedOf(cells));
  }
}
