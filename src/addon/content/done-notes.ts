/**
 * The definition of done of an item's channel, as a note on its title: what must be true of a video, a post or a letter before it goes out. A
 * note that a person wrote or changed is theirs and stays. Used wherever items are stamped.
 */
import { nameKey } from '../../boards/names';
import { boardWords } from '../../boards/words';
import { LANGUAGE_CODES, type LanguageCode } from '../../languages/codes';
import { type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, setupChannels } from '../../sheet/workbook/workbook';

type Kind = 'video' | 'post' | 'mail' | 'other';

/** What is made for a channel, by the source of its links; a team's own channel may be anything. */
const KINDS: Readonly<Record<string, Kind>> = { youtube: 'video', tiktok: 'video', instagram: 'video', facebook: 'post', linkedin: 'post' };
const kindOf = (source: string, medium: string): Kind => (medium === 'email' ? 'mail' : (KINDS[source] ?? 'other'));

/** @example doneText('en', 'mail').split('\n')[0] // 'Done when:' */
export function doneText(language: LanguageCode, kind: Kind): string {
  const { tabs, lists } = boardWords(language);
  const { done } = tabs.content;
  return [done.when, ...[done[kind], lists.qa.tone, lists.qa.cta].map(line => `• ${line}`)].join('\n');
}

const KIND_LIST: readonly Kind[] = ['video', 'post', 'mail', 'other'];
const isOurs = (note: string): boolean => LANGUAGE_CODES.some(code => KIND_LIST.some(kind => doneText(code, kind) === note));

/** What the note of an item says; '' without a channel. */
function wantedNotes({ setup, facts }: OpenWorkbook): (cells: TableRow['cells']) => string {
  const channels = new Map(setupChannels(setup).map(({ name, source, medium }) => [nameKey(name), kindOf(source, medium)]));
  return cells => {
    const channel = textOf(cells.title) === '' ? '' : textOf(cells.channel);
    return channel === '' ? '' : doneText(facts.language, channels.get(nameKey(channel)) ?? 'other');
  };
}

/** Reads the notes and gives the write of those that are missing, of another channel or of an item that is gone; null where none is. */
export function prepareDoneNotes(workbook: OpenWorkbook, { sheet, columns, rows, headingRow }: Table): (() => void) | null {
  const column = columns.title;
  if (column === undefined || rows.length === 0) return null;
  const wantedOf = wantedNotes(workbook);
  const range = sheet.getRange(headingRow + 1, column, rows.length, 1);
  const before = range.getNotes().map(([note = '']) => note);
  const after = rows.map(({ cells }, at) => {
    const note = before[at] ?? '';
    const wanted = wantedOf(cells);
    return note === wanted || (note !== '' && !isOurs(note)) ? note : wanted;
  });
  return after.some((note, at) => note !== before[at]) ? () => range.setNotes(after.map(note => [note])) : null;
}

/** The notes of items that have just been written, which have none yet. */
export function noteNewItems(workbook: OpenWorkbook, { sheet, columns, rows }: Table, ids: ReadonlySet<string>): void {
  const wantedOf = wantedNotes(workbook);
  for (const { row, cells } of rows) {
    if (columns.title !== undefined && ids.has(textOf(cells.id))) sheet.getRange(row, columns.title).setNote(wantedOf(cells));
  }
}
