/** What people paste when they paste several links. Used by bulk and the audit. */

/** One text per line, and where a cell range or a list was pasted, one per cell; blanks at the ends and blank lines are dropped. @example parsedLines('https://a.fi\n\nhttps://b.fi\thttps://c.fi') // three links */
export function parsedLines(text: string): readonly string[] {
  return text
    .split(/[\r\n\t]+/)
    .map(line => line.trim())
    .filter(line => line !== '');
}
