/**
 * The stamps of an item: which step it entered on which day. They come from what stands in the row, not from events, because nobody says
 * whether a paste, an import or a board drawn over the tab fires one. Only added to, never rewritten: what a person cannot read back is
 * lost history. Used by the commands and edits that stamp, and by the board of Content.
 *
 * Keys and ISO days, so that a step renamed or a workbook in another language keeps its history: `script 2026-10-05 · edit ~2026-10-09`.
 * The `~` marks a day on which it was seen later: it came to the step on that day or before.
 */
import { type Day, dayFromIso, isoOfDay } from '../day/day';
import type { StepVisit } from '../flow/journey';
import { isStep, type StepKey, stepAt } from './steps';

export interface Stamp {
  readonly step: StepKey;
  /** Null where a person removed it, or wrote what is no day. */
  readonly day: Day | null;
  /** Nobody watched when it came: found by a command or by an edit of another row. */
  readonly seenLater: boolean;
}

const SEPARATOR = ' · ';
const LATER = '~';
const STAMP = /^([a-z]+)(?:\s+(~?)(\S+))?$/;

/** The stamps in a cell, in their order; parts that are none are passed over. Example: 'script 2026-10-05 · hello' → one. */
export function readStamps(text: string): readonly Stamp[] {
  return text.split('·').flatMap((part): Stamp[] => {
    const [, step = '', later, day = ''] = STAMP.exec(part.trim().toLowerCase()) ?? [];
    return isStep(step) ? [{ step, day: dayFromIso(day), seenLater: later === LATER }] : [];
  });
}

/** A step with a day in some other form, as it comes from another program. */
const FOREIGN = /^([a-z]+)\s+(~?)(.*\d.*)$/;

/**
 * The cell with its days as stamps have them where `read` knows what they mean; null where there is nothing to mend.
 * @example mendedStamps('script 5 Oct 2026 · mine', read) // 'script 2026-10-05 · mine'
 */
export function mendedStamps(text: string, read: (day: string) => Day | null): string | null {
  const parts = text.split('·').map(part => part.trim());
  const mended = parts.map(part => {
    const [, step = '', later = '', typed = ''] = FOREIGN.exec(part.toLowerCase()) ?? [];
    const day = !isStep(step) || dayFromIso(typed) !== null ? null : read(typed);
    return isStep(step) && day !== null ? stampText({ step, day, seenLater: later === LATER }) : part;
  });
  return mended.every((part, at) => part === parts[at]) ? null : mended.join(SEPARATOR);
}

/** @example stampText({ step: 'edit', day, seenLater: true }) // 'edit ~2026-10-09' */
export function stampText({ step, day, seenLater }: Stamp): string {
  return day === null ? step : `${step} ${seenLater ? LATER : ''}${isoOfDay(day)}`;
}

/**
 * The cell with the stamp it lacks, or null where nothing is missing. `seen` says whether somebody typed the step just now.
 * An item that stands in the step of its last stamp has none to get; one that came back gets another. Everything in the cell stays.
 * Example: 'script 2026-10-05', now in edit → 'script 2026-10-05 · edit 2026-10-09'.
 */
export function stamped(text: string, step: StepKey | null, today: Day, seen: 'now' | 'later'): string | null {
  const stamps = readStamps(text);
  const last = stamps[stamps.length - 1];
  if (step === null || last?.step === step) return null;
  const added = stampText({ step, day: today, seenLater: seen === 'later' });
  return text.trim() === '' ? added : `${text.trim()}${SEPARATOR}${added}`;
}

/**
 * The visits of an item. The first stamp of an item that was seen later says nothing about when it came: that day is unknown. A later one
 * counts from the day it was seen, by then it was there.
 */
export function visitsOf(stamps: readonly Stamp[]): readonly StepVisit[] {
  return stamps.map(({ step, day, seenLater }, at) => ({ step: stepAt(step), entered: at === 0 && seenLater ? null : day }));
}
