/**
 * What Google's HtmlService makes of a page on its way.
 *
 * Used by `services/html`. Two things that were reported of the service and break pages that work elsewhere: it removes what
 * looks like a comment inside template literals of inline scripts, and a file asked for its content comes back parsed, written anew
 * and without comments.
 */
import { parse as parseScript, tokenizer, tokTypes } from 'acorn';
import { type DefaultTreeAdapterTypes, type ParserOptions, parse, parseFragment, serialize } from 'parse5';
import { Refusal } from './refusal';

/** Where a text ends inside a tag, a comment or a script; what else is wrong with a page is put right. */
const MALFORMED = new Set(['eof-in-tag', 'eof-in-comment', 'eof-before-tag-name', 'eof-in-element-that-can-contain-only-text']);

type Node = DefaultTreeAdapterTypes.Node;

const JAVASCRIPT = /^(?:module|(?:text|application)\/(?:javascript|ecmascript))?$/i;

/**
 * A script as it arrives: inside template literals `//` and all that follows in the line is gone, and so is what stands between two
 * marks of a block comment. Elsewhere comments do no harm and stay.
 *
 * @example asDelivered('var link = `https://${host}/`;') // 'var link = `https:'
 */
function asDelivered(script: string): string {
  const cuts: { readonly from: number; readonly to: number }[] = [];
  try {
    parseScript(script, { ecmaVersion: 2022, sourceType: 'module' });
    for (const token of tokenizer(script, { ecmaVersion: 2022, sourceType: 'module' })) {
      if (token.type !== tokTypes.template) continue;
      for (const match of script.slice(token.start, token.end).matchAll(/\/\/|\/\*/g)) {
        const from = token.start + match.index;
        const end = match[0] === '//' ? script.indexOf('\n', from) : script.indexOf('*/', from + 2) + 2;
        cuts.push({ from, to: end < from ? script.length : end });
      }
    }
  } catch {
    // What does not parse does not run either way.
    return script;
  }
  let result = '';
  let position = 0;
  for (const { from, to } of cuts) {
    if (from < position) continue;
    result += script.slice(position, from);
    position = to;
  }
  return result + script.slice(position);
}

/** A page as the browser gets it: every inline script as delivered, all else as it was. */
export function shownPage(page: string): string {
  return page.replace(
    /(<script\b([^>]*)>)([\s\S]*?)(<\/script\b)/gi,
    (_all, start: string, attributes: string, script: string, end: string) => {
      const [, type = ''] = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes) ?? [];
      return `${start}${JAVASCRIPT.test(type) ? asDelivered(script) : script}${end}`;
    },
  );
}

function parsed(source: string): DefaultTreeAdapterTypes.ParentNode {
  const faults: string[] = [];
  const options: ParserOptions<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = { onParseError: ({ code }) => faults.push(code) };
  const page = /<(?:!doctype|html)\b/i.test(source) ? parse(source, options) : parseFragment(source, options);
  if (faults.some(code => MALFORMED.has(code))) throw new Refusal('Malformed HTML content.');
  return page;
}

let wellFormed = '';

/** Throws Google's sentence for a page that ends inside a tag or a comment; the same page again is not parsed again. */
export function checkWellFormed(page: string): void {
  if (!page.includes('<') || page === wellFormed) return;
  parsed(page);
  wellFormed = page;
}

function withoutComments(node: Node): void {
  if (!('childNodes' in node)) return;
  node.childNodes = node.childNodes.filter(child => child.nodeName !== '#comment');
  for (const child of node.childNodes) withoutComments(child);
}

/**
 * What `createHtmlOutputFromFile(name).getContent()` gives for a file: never the file itself. Throws Google's sentence for a text that
 * ends inside a tag or a comment.
 *
 * @example contentOfFile('<p>a & b<!-- note -->') // '<p>a &amp; b</p>'
 */
export function contentOfFile(source: string): string {
  const page = parsed(source);
  withoutComments(page);
  return shownPage(serialize(page));
}
