/**
 * HTML templates as the script code Google turns them into.
 *
 * Used by HtmlService; the code runs in the script's own realm with the template's variables as parameters.
 */

/** Name of the parameter that escapes a printed value for the place it stands in. */
export const PRINT = '__print';

type Context = 'html' | 'script';

/** Where in the page a text ends: inside a script element or in markup. */
function contextAfter(text: string): Context {
  const lower = text.toLowerCase();
  return lower.lastIndexOf('<script') > lower.lastIndexOf('</script') ? 'script' : 'html';
}

/**
 * The body of a function that returns the page: `<? ?>` runs, `<?= ?>` prints escaped for its place, `<?!= ?>` prints as is.
 *
 * `templateCode('<b><?= name ?></b>')` → code that, with `name` = `a<b`, returns `<b>a&lt;b</b>`.
 */
export function templateCode(source: string): string {
  let code = "var __out = '';\n";
  let before = '';
  let end = 0;
  for (const match of source.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    const text = source.slice(end, match.index);
    before += text;
    end = match.index + match[0].length;
    code += `__out += ${JSON.stringify(text)};\n`;
    const inside = (match[2] ?? '').trim().replace(/;$/, '');
    if (match[1] === '=') code += `__out += ${PRINT}(${inside}, ${JSON.stringify(contextAfter(before))});\n`;
    else if (match[1] === '!=') code += `__out += (${inside});\n`;
    else code += `${inside}\n`;
  }
  return `${code}__out += ${JSON.stringify(source.slice(end))};\nreturn __out;`;
}

/** A value printed inside a script element: safe within quotes and unable to close the element. */
export function escapeScript(text: string): string {
  return text.replace(/[\\'"<>&\n\r\u2028\u2029]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
