/**
 * How high the row of a KPI on the closing page has to be for its sentence and its status, which wrap in columns of fixed width. Used by the
 * close. Pure: what a letter takes is estimated, a little too much rather than too little, since nobody can measure in a spreadsheet.
 */

/** Widths of the columns that wrap, in pixels. */
export const STATUS_WIDTH = 170;
export const SAID_WIDTH = 260;
/** A letter of ten points, on average; what a cell keeps free at its sides. */
const LETTER = 6.4;
const PADDING = 6;
/** The page is made for two lines, so that a full one fits a sheet of paper. */
const TWO_LINES = 36;
const LINE = 16;

/**
 * @example kpiRowHeight('On track', 'A short sentence.') // 36
 * @example kpiRowHeight('On track', 'word '.repeat(24)) // 52, three lines
 */
export function kpiRowHeight(status: string, said: string): number {
  const lines = Math.max(linesOf(status, STATUS_WIDTH), linesOf(said, SAID_WIDTH));
  return TWO_LINES + LINE * Math.max(0, lines - 2);
}

/** Lines of a text that breaks between words; a longer word takes lines of its own. */
function linesOf(text: string, width: number): number {
  const letters = Math.floor((width - PADDING) / LETTER);
  return text.split('\n').reduce((all, part) => {
    let [lines, used] = [1, 0];
    for (const word of part.split(' ')) {
      const more = used === 0 ? word.length : used + 1 + word.length;
      if (more <= letters) used = more;
      else {
        lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(word.length / letters) - 1);
        used = word.length % letters || word.length;
      }
    }
    return all + lines;
  }, 0);
}
