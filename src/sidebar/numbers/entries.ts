/**
 * What a person has typed in the Numbers panel, and what it means.
 *
 * Used by panels/numbers.tsx. Pure. Typed text is never thrown away: a problem is told beside it.
 */

import type { CheckinAnswer, CheckinEntry, DueNumber, NumberHabit, Problem } from '../../contract';
import { dayFromIso } from '../../core/day/day';
import { type Doubt, doubtOf } from '../../core/kpi/plausible';
import { isPercent } from '../../core/kpi/read-amount';
import { readMeasure, showTyped } from '../measure';

/** A note longer than this belongs in a document; the cell it goes to shows two lines. */
export const NOTE_MAX = 500;

export interface Entry {
  readonly due: DueNumber;
  readonly text: string;
  readonly day: string;
  readonly note: string;
  /** The person said that a far value is right. */
  readonly sure: boolean;
  /** The number that stands there, once the server has asked about it. */
  readonly seen: number | null;
  /** What the server had against the entry; forgotten as soon as the entry changes. */
  readonly problem: Problem | null;
}

/** What was typed of an entry, as it is kept for after a reload. A confirmation is asked for again. */
export type TypedEntry = { readonly kpi: string } & Pick<Entry, 'text' | 'day' | 'note'>;

export type EntryField = 'value' | 'day' | 'note';

/** What the person is asked: about a likely slip, or about the number that stands there. */
export type Asked = Doubt['code'] | 'stands';

export type Meaning =
  /** Nothing typed: the number is left for later. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'unreadable'; readonly problem: Exclude<ReturnType<typeof readMeasure>, { readonly ok: true }>['problem'] }
  | { readonly kind: 'day_missing' }
  | { readonly kind: 'note_too_long'; readonly length: number }
  /** Readable but likely a slip, and not confirmed yet. */
  | { readonly kind: 'unsure'; readonly shown: string; readonly doubt: Asked }
  | { readonly kind: 'ready'; readonly shown: string; readonly checkin: CheckinEntry };

/** Entries for what is due, each for the day the server proposes, with what was typed before; a week that is gone is not brought back. */
export function openEntries(due: readonly DueNumber[], typed: readonly TypedEntry[]): readonly Entry[] {
  return due.map(each => {
    const before = typed.find(({ kpi }) => kpi === each.kpi);
    const isOpen = before !== undefined && (each.periods.length === 0 || each.periods.some(({ to }) => to === before.day));
    return {
      due: each,
      text: before?.text ?? '',
      day: isOpen ? before.day : each.day,
      note: before?.note ?? '',
      sure: false,
      seen: null,
      problem: null,
    };
  });
}

/** What is typed and not saved. Example: an entry without value and note → nothing. */
export function typedIn(entries: readonly Entry[]): readonly TypedEntry[] {
  return entries
    .filter(({ text, note }) => text.trim() !== '' || note.trim() !== '')
    .map(({ due, text, day, note }) => ({ kpi: due.kpi, text, day, note }));
}

/** The entry after typing; a confirmation holds for one value only. */
export function typeEntry(entry: Entry, values: Partial<Pick<Entry, 'text' | 'day' | 'note' | 'sure'>>): Entry {
  const changed = values.text !== undefined && values.text !== entry.text;
  return { ...entry, ...values, sure: changed ? false : (values.sure ?? entry.sure), problem: null };
}

/**
 * What the entry says, in the spreadsheet's habit.
 *
 * @example readEntry({ ...entry, text: '1,2%' }, { decimal: ',', locale: 'fi_FI' }) // { kind: 'ready', shown: '1,2 %', checkin: { value: 0.012, … } }
 */
export function readEntry(entry: Entry, habit: NumberHabit): Meaning {
  const { due, text, day, note } = entry;
  const reading = readMeasure(text, due, habit);
  if (!reading.ok) return reading.problem.code === 'blank' ? { kind: 'skipped' } : { kind: 'unreadable', problem: reading.problem };
  if (dayFromIso(day) === null) return { kind: 'day_missing' };
  if (note.trim().length > NOTE_MAX) return { kind: 'note_too_long', length: note.trim().length };
  const shown = showTyped(reading.value, due, habit);
  const doubt = doubtAbout(reading.value, entry);
  if (doubt !== null && !entry.sure) return { kind: 'unsure', shown, doubt };
  const seen = entry.seen ?? due.periods.find(({ to }) => to === day)?.stands ?? null;
  const checkin = { kpi: due.kpi, day, channel: '', value: reading.value, note: note.trim(), sure: entry.sure };
  return { kind: 'ready', shown, checkin: seen === null ? checkin : { ...checkin, seen } };
}

/** What looks like a slip: by what the panel knows of the KPI, or as the server has asked. */
function doubtAbout(value: number, { due, problem }: Entry): Asked | null {
  const doubt = doubtOf(value, { isShare: isPercent(due.unit), others: due.last === null ? [] : [due.last], baseline: due.baseline });
  return doubt?.code ?? (problem === null ? null : (DOUBTS[problem.code] ?? null));
}

/** Codes of the server that are a question. */
export const DOUBTS: Partial<Record<Problem['code'], Asked>> = {
  number_stands: 'stands',
  far_from_last: 'far',
  above_hundred: 'above_hundred',
  below_zero: 'negative',
};

/** True when the person may go on to the next number. */
export function mayLeave(meaning: Meaning): boolean {
  return meaning.kind === 'ready' || meaning.kind === 'skipped';
}

/** What stays after saving: the skipped ones as they are, the refused ones with the server's problem; the saved ones are gone. */
export function keepUnsaved(entries: readonly Entry[], answer: CheckinAnswer): readonly Entry[] {
  return entries
    .filter(entry => !(answer.saved.includes(entry.due.kpi) && entry.text.trim() !== ''))
    .map(entry => {
      const problem = answer.problems.find(each => each.kpi === entry.due.kpi)?.problem ?? entry.problem;
      return { ...entry, problem, seen: problem === null ? entry.seen : (standsIn(problem) ?? entry.seen) };
    });
}

/** The number that a problem says stands there; null for any other problem. */
export function standsIn({ code, parameters }: Problem): number | null {
  return code === 'number_stands' ? Number(parameters.stands) : null;
}

/** Which field a server's problem stands beside. */
export function fieldOf(code: Problem['code']): EntryField {
  if (code === 'bad_day' || code === 'day_outside_cycle') return 'day';
  return code === 'text_too_long' ? 'note' : 'value';
}
