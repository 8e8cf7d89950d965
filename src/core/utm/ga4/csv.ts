/**
 * Comma-separated text as rows of cells. Used by ga4-export.ts.
 *
 * RFC 4180 with what exports and spreadsheets really produce: `;` or a tab between cells, either line ending, a byte order mark, quotes doubled.
 */

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The sign between cells: the one that most often stands outside quotes in the given lines; a comma when none does.
 *
 * @example delimiterOf('a;b;c') // ';'
 */
export function delimiterOf(text: string): Delimiter {
  const bare = text.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map(sign => bare.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * The rows of a text; a row without any sign is one blank cell. A quote that is never closed takes the rest of the text.
 *
 * @example readCsv('a,"b,""c"""\n1,2', ',') // [['a', 'b,"c"'], ['1', '2']]
 */
export function readCsv(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === delimiter || sign === '\n') {
      row.push(cell);
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
