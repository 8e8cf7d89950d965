/**
 * INSTALL.html: the way into a spreadsheet in four languages, with a button for each piece of code, so that nobody needs a program that opens
 * .gs files. One file that asks nobody for anything. Used by ../release-files.
 */
import { LANGUAGE_CODES, LANGUAGE_NAMES, type LanguageCode } from '../../languages/codes';
import { da } from './da';
import { en } from './en';
import { fi } from './fi';
import type { InstallTexts, ScreenMeaning, Step } from './install-texts';
import { ms } from './ms';

export const INSTALL_TEXTS: Readonly<Record<LanguageCode, InstallTexts>> = { en, ms, fi, da };

/** A file to be pasted: its name in the script editor and its text. */
export interface PastedFile {
  readonly name: NonNullable<Step['file']>;
  readonly text: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Example: 'Press **OK**' → 'Press <b>OK</b>'. */
const marked = (text: string): string => escaped(text).replace(/\*\*(.+?)\*\*/g, '<b>$1</b>');

const STYLE = `
:root { font: 16px/1.5 Arial, sans-serif; color: #1f2933; background: #f4f6f9; }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
nav { display: flex; flex-wrap: wrap; gap: .5rem; }
button { font: inherit; padding: .45rem .9rem; border: 1px solid #0b5cab; border-radius: .4rem; background: #fff; color: #0b5cab; cursor: pointer; }
button:focus-visible { outline: 3px solid #ffb84d; outline-offset: 2px; }
nav button[aria-pressed=true], li button { background: #0b5cab; color: #fff; }
h1 { font-size: 1.9rem; color: #0b2e59; margin: 1.5rem 0 .3rem; }
h2 { font-size: 1.15rem; color: #0b2e59; margin: 2.2rem 0 .6rem; }
ol { padding-left: 1.6rem; } li { margin: .75rem 0; } li button { display: block; margin: .5rem 0; }
dl { background: #fff; border: 1px solid #d9e0e8; border-radius: .5rem; margin: 0; padding: .2rem 1rem; }
dt { font-weight: bold; margin-top: .8rem; } dd { margin: .1rem 0 .8rem; }
output { color: #0b6b3a; font-weight: bold; } footer { margin-top: 2.5rem; color: #5a6775; font-size: .85rem; }
textarea { position: absolute; left: -9999px; }`;

/** The clipboard of a file that was opened from a folder works through the selection everywhere. */
const SCRIPT = `
var sections = document.querySelectorAll('section');
function show(code) {
  sections.forEach(function (section) { section.hidden = section.lang !== code; });
  document.querySelectorAll('nav button').forEach(function (button) { button.setAttribute('aria-pressed', String(button.lang === code)); });
  document.documentElement.lang = code;
}
document.querySelectorAll('nav button').forEach(function (button) { button.onclick = function () { show(button.lang); }; });
document.querySelectorAll('button[data-file]').forEach(function (button) {
  button.onclick = function () {
    var code = document.getElementById(button.dataset.file);
    code.select();
    document.execCommand('copy');
    button.focus();
    button.nextElementSibling.textContent = button.dataset.done;
  };
});
var own = navigator.language.slice(0, 2);
show(document.querySelector('section[lang="' + own + '"]') ? own : 'en');`;

const pairs = (rows: readonly ScreenMeaning[]): string =>
  `<dl>${rows.map(({ says, means }) => `<dt>${marked(says)}</dt><dd>${marked(means)}</dd>`).join('')}</dl>`;

function step({ text, file }: Step, texts: InstallTexts): string {
  if (file === undefined) return `<li>${marked(text)}</li>`;
  const label = escaped(texts.copy.replace('{file}', file));
  return `<li>${marked(text)}<button data-file="${file}" data-done="${escaped(texts.copied)}">${label}</button><output></output></li>`;
}

function section(code: LanguageCode, firstCommand: string): string {
  const texts = INSTALL_TEXTS[code];
  const menu = `${texts.extensions} → Quarterdeck`;
  const { screens, trust, troubles, later } = texts;
  return `<section lang="${code}" hidden>
<h1>${escaped(texts.title)}</h1>
<p>${marked(texts.lead)}</p>
<ol>${texts
    .steps(menu, firstCommand)
    .map(each => step(each, texts))
    .join('\n')}</ol>
<h2>${escaped(screens.heading)}</h2>
<p>${marked(screens.lead)}</p>
${pairs(screens.rows)}
<h2>${escaped(trust.heading)}</h2>
<ul>${trust.points.map(point => `<li>${marked(point)}</li>`).join('\n')}</ul>
<h2>${escaped(troubles.heading)}</h2>
${pairs(troubles.rows)}
<h2>${escaped(later.heading)}</h2>
${pairs(later.rows)}
</section>`;
}

/**
 * The page. `commands` is the first command of the menu in each language.
 *
 * @example installPage([{ name: 'Code.gs', text: '…' }, …], { en: 'New cycle…', … }, '0.1.0') // '<!doctype html>…'
 */
export function installPage(files: readonly PastedFile[], commands: Readonly<Record<LanguageCode, string>>, version: string): string {
  const languages = LANGUAGE_CODES.map(code => `<button lang="${code}" aria-pressed="false">${LANGUAGE_NAMES[code]}</button>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Quarterdeck ${version}</title>
<style>${STYLE}
</style>
<nav aria-label="Language">${languages.join('')}</nav>
${LANGUAGE_CODES.map(code => section(code, commands[code])).join('\n')}
<footer>Quarterdeck ${version}</footer>
${files.map(({ name, text }) => `<textarea id="${name}" readonly tabindex="-1" aria-hidden="true">\n${escaped(text)}</textarea>`).join('\n')}
<script>${SCRIPT}
</script>
</html>
`;
}
