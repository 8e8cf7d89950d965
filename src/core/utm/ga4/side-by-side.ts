/**
 * Tables that carry the same count several times side by side: a pivot by device, two spans of days.
 *
 * Used by export-table.ts. The line above the headings says what each of them is about.
 */
import { isTotalWord } from '../../report/total-rows';
import { type Column, exportColumns, isCountColumn } from './export-headings';

/** One part of the table: its label, and what the headings mean when only this part is read. */
export interface TablePart {
  readonly label: string;
  readonly columns: readonly Column[];
  /** The part for everything: where there is one, nobody has to be asked. */
  readonly isTotal: boolean;
}

/**
 * The parts of a table; none where every count stands once. A label holds until the next one, and parts without any are numbered.
 *
 * @example sideBySide(['Campaign', 'Sessions', 'Sessions'], ['', 'desktop', 'mobile'], []).map(({ label }) => label) // ['desktop', 'mobile']
 */
export function sideBySide(headings: readonly string[], above: readonly string[], events: readonly string[]): readonly TablePart[] {
  const repeated = headings.map((heading, at) => {
    const nth = headings.slice(0, at).filter(each => each === heading).length;
    return heading !== '' &&
      headings.filter(each => each === heading).length > 1 &&
      isCountColumn(exportColumns([heading], events)[0] ?? null)
      ? nth + 1
      : null;
  });
  if (repeated.every(nth => nth === null)) return [];
  let held = '';
  const labels = repeated.map((nth, at) => {
    const told = above[at]?.trim() ?? '';
    if (told !== '') held = told;
    return nth === null ? null : held === '' || above.length < 2 ? String(nth) : held;
  });
  const named = labels.map(label => events.find(name => name !== '' && label?.toLowerCase() === name.toLowerCase()) ?? null);
  // A pivot by event names has a column for each conversion, and nobody has to choose between them.
  if (named.some(event => event !== null)) {
    const others = exportColumns(
      headings.map((heading, at) => (labels[at] === null ? heading : '')),
      events,
    );
    return [{ label: '', columns: others.map((column, at) => (named[at] == null ? column : { event: named[at] })), isTotal: true }];
  }
  return [...new Set(labels)]
    .filter(label => label !== null)
    .map(label => ({
      label,
      columns: exportColumns(
        headings.map((heading, at) => (labels[at] === null || labels[at] === label ? heading : '')),
        events,
      ),
      isTotal: isTotalWord(label),
    }));
}
