/**
 * What a tab refuses that a person has turned into a Google Table: cells of typed columns take no number format, no drop-down and no new heading
 * from a script, and one refused call takes the writes behind it along. Apps Script has no class for Tables, its exceptions are in the person's
 * language, and they come with the flush and not with the call; so such a tab is known by what it refused. Used by the writes of this folder
 * and by whatever holds the lock.
 */

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Writes an area's own look once more, which only typed columns refuse. */
type Again = (range: Range) => void;

/** What this execution has asked for, and the tabs that refused it. An execution has its own. */
const asked: { readonly find: () => Range | undefined; readonly again: Again; readonly isLast?: true }[] = [];
const refusing = new Set<number>();

/** Whether a tab has refused what a typed Table refuses, in this execution; it is not asked for its id where no tab has. */
export function isTypedTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return refusing.size > 0 && refusing.has(sheet.getSheetId());
}

/** Drop-downs of a range, one per cell; null for none. The columns of a Table have their own. */
export function setRules(range: Range, rules: readonly (readonly (Rule | null)[])[]): void {
  unlessTyped(range, rulesAgain, () => range.setDataValidations(rules.map(row => [...row])));
}

/** One drop-down for a whole range. */
export function setRule(range: Range, rule: Rule): void {
  unlessTyped(range, rulesAgain, () => range.setDataValidation(rule));
}

/** Number formats of a range, one per cell; left out in a typed Table, so texts are to be written as texts whatever the format. */
export function setFormats(range: Range, formats: readonly (readonly string[])[]): void {
  unlessTyped(range, formatsAgain, () => range.setNumberFormats(formats.map(row => [...row])));
}

/** One number format for a whole range. */
export function setFormat(range: Range, format: string): void {
  unlessTyped(range, formatsAgain, () => range.setNumberFormat(format));
}

/** One number format for cells here and there. */
export function setFormatOf(cells: GoogleAppsScript.Spreadsheet.RangeList, format: string): void {
  const first = () => cells.getRanges()[0];
  if (refusing.size > 0 && refusing.has(first()?.getGridId() ?? 0)) return;
  asked.push({ find: first, again: formatsAgain });
  cells.setNumberFormat(format);
}

/** The look and the drop-downs of a row for others; rows inside a Table have those of its columns. */
export function copyLook(from: Range, to: Range): void {
  unlessTyped(to, formatsAgain, () => {
    from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
    from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
  });
}

/** Takes off what new columns have inherited; inside a Table they have its look, and their heading is not to be touched. */
export function clearAdded(range: Range): void {
  unlessTyped(range, headingAgain, () => range.clear());
}

/** Headings and what stands beside them: words and formulas. */
export function setHeadingCells(range: Range, contents: readonly (string | number)[]): void {
  unlessTyped(range, headingAgain, () => range.setValues([[...contents]]));
}

/** Values of an area whose first row are headings, as the last write of a command: a Table gets the rows below them alone. */
export function setWithHeading(range: Range, values: readonly (readonly (string | number)[])[]): void {
  const rows = values.map(row => [...row]);
  if (refusing.size > 0 && refusing.has(range.getGridId())) {
    if (rows.length > 1) range.offset(1, 0, rows.length - 1).setValues(rows.slice(1));
    return;
  }
  asked.push({ find: () => range, again: headingAgain, isLast: true });
  range.setValues(rows);
}

function headingAgain(range: Range): void {
  const heading = range.offset(0, 0, 1);
  const [formulas = []] = heading.getFormulas();
  // As they are: a formula that is asked for its value would be gone.
  heading.setValues(heading.getValues().map(row => row.map((cell, at) => formulas[at] || cell)));
}

function rulesAgain(range: Range): void {
  range.setDataValidations(range.getDataValidations());
}

function formatsAgain(range: Range): void {
  range.setNumberFormats(range.getNumberFormats());
}

function unlessTyped(range: Range, again: Again, write: () => void): void {
  if (refusing.size > 0 && refusing.has(range.getGridId())) return;
  asked.push({ find: () => range, again });
  write();
}

/**
 * Runs `write` and applies it; where typed Tables refused part of it, once more without that part, for which it must find what the tries before
 * have left: another Table may refuse what comes behind. Where only last known values were refused everything else is there already. Any other
 * failure is thrown on.
 */
export function despiteTypedTables<T>(write: () => T): T {
  const written: T[] = [];
  for (let isDue = true; ; ) {
    asked.length = 0;
    try {
      if (isDue) written.unshift(write());
      SpreadsheetApp.flush();
      return written[0] as T;
    } catch (error) {
      // A tab that has refused is not asked again, so that this ends.
      const refused = asked.flatMap(({ find, again, isLast }) => {
        const range = find();
        return range === undefined || takes(range, again) ? [] : [{ tab: range.getGridId(), isLast }];
      });
      if (refused.length === 0) throw error;
      for (const { tab } of refused) refusing.add(tab);
      isDue = written.length === 0 || refused.some(({ isLast }) => isLast !== true);
    }
  }
}

function takes(range: Range, again: Again): boolean {
  try {
    again(range);
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}
