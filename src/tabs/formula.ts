/** Parts of formulas as texts. Used by the tab files. Pure. */

/** A text literal, quotes doubled. `quote('say "hi"')` → `"say ""hi"""` */
export function quote(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
