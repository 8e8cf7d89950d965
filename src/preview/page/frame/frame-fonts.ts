/**
 * Gives the sidebar's document the same stand-in for Arial as the grid.
 *
 * Used by `bridge.ts` after the add-on's HTML is written, because writing a document forgets its fonts.
 */
import { declareFonts, type FontBytes } from '../font-faces';

/** Declares Arial and Roboto, the families Google's own add-on style sheet names. */
export function frameFonts(read: FontBytes): void {
  declareFonts(['Arial', 'Roboto'], read);
}
