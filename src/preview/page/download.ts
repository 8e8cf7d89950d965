/**
 * Hands a file to the person's downloads.
 *
 * Used by File › Download.
 */
import { element } from './elements';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The name of the downloaded workbook: the title without what file systems refuse. */
export function xlsxName(title: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what Windows refuses in names.
  const safe = title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_').trim();
  return `${safe === '' ? 'spreadsheet' : safe}.xlsx`;
}

/** Downloads the bytes under a name made from the title. */
export function downloadXlsx(bytes: Uint8Array, title: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  element('a', { href: url, download: xlsxName(title) }).click();
  // The browser has taken the file by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
