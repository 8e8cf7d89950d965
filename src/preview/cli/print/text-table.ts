/**
 * Prints rows as an aligned text table.
 *
 * Used by `npm run demo` for the Dashboard and for the service calls. Width is counted in terminal
 * columns, so that symbols and combining marks do not push the next column out of line.
 */

/** How a column stands; numbers read better flush right. */
export type Alignment = 'left' | 'right';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide = /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/**
 * The terminal columns a text takes.
 *
 * @example textWidth('● ok') // 4
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/**
 * Rows as lines with two spaces between columns; the first row is a heading and gets a rule below it.
 * Line breaks in a cell become spaces; short rows are filled with blanks; no rows give no lines.
 *
 * @example textTable([['KPI', 'Now'], ['Leads', '12']], ['left', 'right']) // ['KPI    Now', '─────  ───', 'Leads   12']
 */
export function textTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[] = []): readonly string[] {
  const columns = Math.max(0, ...rows.map(row => row.length));
  const cells = rows.map(row => Array.from({ length: columns }, (_, column) => (row[column] ?? '').replace(/\s*\n\s*/g, ' ')));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...cells.map(row => textWidth(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => {
        const fill = ' '.repeat((widths[column] ?? 0) - textWidth(text));
        return alignments[column] === 'right' ? fill + text : text + fill;
      })
      .join('  ')
      .trimEnd();
  const [heading, ...body] = cells;
  if (heading === undefined) return [];
  return [line(heading), widths.map(width => '─'.repeat(width)).join('  '), ...body.map(line)];
}
