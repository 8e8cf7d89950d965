/**
 * The workbook as an .xlsx file, written by the library.
 *
 * Used by the workbook. What the library leaves out is added: notes, and how a tab is printed. The library parses each XML text it has made and
 * serialises it again, as a check; where there is no browser, two stand-ins hand the text through for the length of the export.
 */
import { strToU8, zipSync } from 'fflate';
import { notesOf } from '../cells/notes';
import { quietly, type SpreadsheetModel } from '../library';
import { withNotes } from './notes';
import { withPage, withRepeatedRows } from './printing';

interface Passed {
  readonly text: string;
  querySelector(): null;
}

class PassingParser {
  parseFromString(text: string): Passed {
    return { text: text.trim(), querySelector: () => null };
  }
}

class PassingSerializer {
  serializeToString({ text }: Passed): string {
    return text;
  }
}

async function withParser<T>(action: () => Promise<T>): Promise<T> {
  if (typeof window !== 'undefined') return action();
  const globals = globalThis as { DOMParser?: unknown; XMLSerializer?: unknown };
  Object.assign(globals, { DOMParser: PassingParser, XMLSerializer: PassingSerializer });
  try {
    return await action();
  } finally {
    delete globals.DOMParser;
    delete globals.XMLSerializer;
  }
}

/** The library gives every conditional format the same priority, which would lose their order. */
function withPriorities(xml: string): string {
  let priority = 0;
  return xml.replace(/(<cfRule\b[^>]*\bpriority=")\d+"/g, (_, before: string) => `${before}${++priority}"`);
}

/** Charts of Sheets end where their figures end; Excel draws a missing figure as zero unless it is told to leave a gap. */
function withGaps(xml: string): string {
  return xml.replace(/<\/c:chart>/, '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>');
}

/** A list that lets other values pass has a style without a name, which Excel repairs away. */
function withErrorStyles(xml: string): string {
  return xml.replace(/ errorStyle=""/g, ' errorStyle="warning"');
}

/** The bytes of the file. */
export async function xlsxOf(model: SpreadsheetModel): Promise<Uint8Array> {
  const { files } = await withParser(() => quietly(() => model.exportXLSX()));
  const texts = Object.fromEntries(
    files.flatMap(file => {
      if (!('content' in file)) return [];
      const xml = withErrorStyles(withGaps(withPriorities(file.content)));
      if (file.path === 'xl/workbook.xml') return [[file.path, withRepeatedRows(xml, model)] as const];
      const [, index] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(file.path) ?? [];
      const sheetId = index === undefined ? undefined : model.getters.getSheetIds()[Number(index)];
      return [[file.path, sheetId === undefined ? xml : withPage(xml, model, sheetId)] as const];
    }),
  );
  const noted = withNotes(
    texts,
    model.getters.getSheetIds().map(sheetId => notesOf(model.getters, sheetId)),
  );
  const entries = Object.entries(noted).map(([path, xml]) => [path, strToU8(xml)] as const);
  // The same workbook gives the same bytes: the day of the export is not part of it.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
