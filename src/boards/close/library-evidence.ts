/** What speaks for an entry of the library at the close, as its tab says it. Pure. Used by the page of the close and by what is learned from it. */
import { nameKey } from '../../core/name-key';

export interface LibraryEvidence {
  /** Key of the kind. */
  readonly kind: string;
  readonly name: string;
  /** How much better or worse posts with it did than usual: "+23% (5)"; '' for none. */
  readonly lift: string;
}

export interface Lifted extends LibraryEvidence {
  /** Signed per cent. */
  readonly points: number;
}

/** Entries with evidence, the best first; of equal ones the order of the tab. @example lifted([{ kind: 'hook', name: 'Why', lift: '−12 % (4)' }])[0].points // -12 */
export function lifted(library: readonly LibraryEvidence[]): readonly Lifted[] {
  const found = library.flatMap(entry => {
    const [, sign, digits] = /^([+\u2212-]?)(\d+)/.exec(entry.lift) ?? [];
    if (digits === undefined || nameKey(entry.name) === '') return [];
    return [{ ...entry, points: Number(digits) * (sign === '+' || sign === '' ? 1 : -1) }];
  });
  return found.sort((one, other) => other.points - one.points);
}
