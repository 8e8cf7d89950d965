/** The address under which Google offers a copy of a spreadsheet to whoever opens it. Used by ../template.ts. Pure. */

/** A spreadsheet's address as the browser shows it; an id has some 44 letters, digits, "-" and "_". */
const ADDRESS = /^https:\/\/docs\.google\.com\/(?:a\/[\w.-]+\/)?spreadsheets\/d\/([\w-]{20,})(?:[/?#]|$)/;

/**
 * The link that asks "Make a copy?"; null for what is no address of a spreadsheet.
 *
 * @example copyLink('https://docs.google.com/spreadsheets/d/1aB…/edit#gid=0') // 'https://docs.google.com/spreadsheets/d/1aB…/copy'
 */
export function copyLink(address: string): string | null {
  const [, id] = ADDRESS.exec(address.trim()) ?? [];
  return id === undefined ? null : `https://docs.google.com/spreadsheets/d/${id}/copy`;
}
