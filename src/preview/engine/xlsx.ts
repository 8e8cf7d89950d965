/**
 * The workbook as an .xlsx file, written by the library.
 *
 * Used by `open.ts`. The library parses each XML text it has made and serialises it again, as a check; where there is no browser, two
 * stand-ins hand the text through for the length of the export.
 */
import { strToU8, zipSync } from 'fflate';
import { quietly, type SpreadsheetModel } from './library';

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

/** The bytes of the file. */
export async function xlsxOf(model: SpreadsheetModel): Promise<Uint8Array> {
  const { files } = await withParser(() => quietly(() => model.exportXLSX()));
  const entries = files.flatMap(file => ('content' in file ? [[file.path, strToU8(withGaps(withPriorities(file.content)))] as const] : []));
  // The same workbook gives the same bytes: the day of the export is not part of it.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
