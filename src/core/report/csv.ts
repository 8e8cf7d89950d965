/**
 * What the reading of exports asks of a CSV library, which is handed in because the core imports nothing.
 *
 * Used by the reading of results of links and of check-ins; the sidebar hands in Papa Parse.
 */

/** Takes a text apart into rows of cells, blank lines too; `open` is the row from 0 whose quotation mark is never closed, or null. */
export type CsvParser = (
  text: string,
  delimiter: string,
) => { readonly rows: readonly (readonly string[])[]; readonly open: number | null };
