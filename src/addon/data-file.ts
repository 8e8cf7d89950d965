/**
 * Data files pushed beside Code.js: JSON inside one element, read once per execution. Code.js is loaded for every cell with one of
 * our functions, so what only some of them need stands here.
 */
const read = new Map<string, unknown>();

/** The JSON of a data file; it is part of the same push as this code, so its shape is known. */
export function readFile(name: string): unknown {
  if (!read.has(name)) {
    const page = HtmlService.createHtmlOutputFromFile(name).getContent();
    read.set(name, JSON.parse(page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'))));
  }
  return read.get(name);
}
