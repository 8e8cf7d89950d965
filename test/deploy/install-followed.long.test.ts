/**
 * INSTALL.html followed to the letter: each step is read from the page and done in a script editor of our own, then the spreadsheet is
 * reloaded, Google's question is refused in part and granted, and the first cycle is built.
 */
import { releaseFiles } from '../../src/deploy/release-files';
import { LANGUAGES } from '../../src/languages';
import { LANGUAGE_CODES, type LanguageCode } from '../../src/languages/codes';
import { buildCycle, callAddon, readCards } from '../../src/preview/cli/addon-call';
import type { Host, HtmlPage, PushedFile, Screen } from '../../src/preview/host/host';
import { openHost } from '../../src/preview/host/open';
import { nodeRealm } from '../../src/preview/host/script/node-realm';
import { builtFile } from '../bundle/built';

const BUILT = { code: builtFile('Code.js'), sidebar: builtFile('Sidebar.html'), manifest: builtFile('appsscript.json') };
const PAGE = releaseFiles(BUILT, '1.2.3', '').find(({ name }) => name === 'INSTALL.html')?.text ?? '';

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
/** What a button of the page copies: the text of its field, as the browser reads it. */
const copied = (file: string) => plain(new RegExp(`<textarea id="${file}"[^>]*>\\n([\\s\\S]*?)</textarea>`).exec(PAGE)?.[1] ?? '');

interface Editor {
  project: string;
  readonly files: Map<string, string>;
}

/** The one file of a new project, as accounts in the language may name it: the Malay and Finnish names stand in public guides, the Danish one is a guess. */
const FIRST_FILE: Readonly<Record<LanguageCode, string>> = { en: 'Code.gs', ms: 'Kod.gs', fi: 'Koodi.gs', da: 'Kode.gs' };

/** A new script project as Google makes it; its manifest shows once the box is ticked. */
const newProject = (language: LanguageCode): Editor => ({
  project: 'Untitled project',
  files: new Map([[FIRST_FILE[language], 'function myFunction() {\n  \n}\n']]),
});

/** Does what one step says: names in bold are what is clicked and typed, a button is what is copied. */
function follow(editor: Editor, step: string): void {
  const bold = [...step.matchAll(/<b>(.*?)<\/b>/g)].map(([, text = '']) => plain(text));
  const [, file] = /<button data-file="([^"]+)"/.exec(step) ?? [];
  if (bold.includes('Untitled project')) editor.project = bold[1] ?? '';
  if (bold.includes('HTML')) editor.files.set(`${bold[bold.indexOf('HTML') + 1]}.html`, '');
  if (bold.includes('Show "appsscript.json" manifest file in editor')) editor.files.set('appsscript.json', '{}');
  if (file === undefined) return;
  // The file a person has open is one the step names, as it is or without its ending.
  const said = plain(step.slice(0, step.indexOf('<button')));
  const open = [...editor.files.keys()].find(name => said.includes(name) || bold.some(word => `${word}.html` === name));
  if (open === undefined) throw new Error(`The step for ${file} names no file that is there.`);
  editor.files.set(open, copied(file));
}

const stepsIn = (language: LanguageCode): readonly string[] => {
  const [, list = ''] = new RegExp(`<section lang="${language}"[^>]*>[\\s\\S]*?<ol>([\\s\\S]*?)</ol>`).exec(PAGE) ?? [];
  return [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, step = '']) => step);
};

function installed(language: LanguageCode): Editor {
  const editor = newProject(language);
  for (const step of stepsIn(language)) follow(editor, step);
  return editor;
}

const TYPES = { gs: 'SERVER_JS', html: 'HTML', json: 'JSON' } as const;

/** The spreadsheet for an account that has granted some of what the manifest asks for. */
function spreadsheet(
  { project, files }: Editor,
  language: LanguageCode,
  granted: (scope: string) => boolean,
): { readonly host: Host; readonly sidebars: HtmlPage[] } {
  const sidebars: HtmlPage[] = [];
  const screen: Screen = {
    menus: () => undefined,
    sidebar: page => void sidebars.push(page),
    dialog: () => undefined,
    toast: () => undefined,
    alert: () => 'OK',
  };
  const pushed = [...files].map(([name, text]): PushedFile => {
    const at = name.lastIndexOf('.');
    const source =
      name === 'appsscript.json'
        ? JSON.stringify({ ...JSON.parse(text), oauthScopes: JSON.parse(text).oauthScopes.filter(granted) })
        : text;
    return { name: name.slice(0, at), type: TYPES[name.slice(at + 1) as keyof typeof TYPES], source };
  });
  const host = openHost({ files: pushed, realm: nodeRealm, addonName: project, screen, person: { role: 'editor', language } });
  return { host, sidebars };
}

/** The spreadsheet reloaded; the menu is built before anybody has granted anything, because Google lets simple triggers do that. */
function reloaded(editor: Editor, language: LanguageCode): ReturnType<typeof spreadsheet> {
  const opened = spreadsheet(editor, language, () => true);
  opened.host.open();
  return opened;
}

function newCycle(host: Host, language: LanguageCode): string {
  const label = LANGUAGES[language].menu.newCycle;
  const items = host.menus.flatMap(menu => menu.items.flatMap(each => (typeof each === 'object' && 'functionName' in each ? [each] : [])));
  const found = items.find(item => item.label === label);
  if (found === undefined) throw new Error(`The menu has no ${label}.`);
  return found.functionName;
}

test.each(LANGUAGE_CODES)('in %s the steps leave the three built files in a project of the right name', language => {
  const { project, files } = installed(language);
  expect(project).toBe('Quarterdeck');
  expect([...files.keys()].sort()).toEqual([FIRST_FILE[language], 'Sidebar.html', 'appsscript.json']);
  expect(files.get(FIRST_FILE[language]) === BUILT.code).toBe(true);
  expect(files.get('Sidebar.html') === BUILT.sidebar).toBe(true);
  expect(files.get('appsscript.json')).toBe(BUILT.manifest);
});

test.each(LANGUAGE_CODES)('in %s the menu stands where the page says and its first command opens the panel', language => {
  const { host, sidebars } = reloaded(installed(language), language);
  const [menu] = host.menus;
  expect([menu?.isAddon, menu?.label]).toEqual([true, 'Quarterdeck']);
  const said = stepsIn(language).flatMap(step => [...step.matchAll(/<b>(.*?)<\/b>/g)].map(([, text = '']) => plain(text)));
  expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/ → Quarterdeck$/), LANGUAGES[language].menu.newCycle]));
  host.click(newCycle(host, language));
  expect(sidebars.map(({ title }) => title)).toEqual(['Quarterdeck']);
  expect(host.failures).toEqual([]);
});

test.each([
  ['both permissions', () => false],
  ['the sidebar', (scope: string) => !scope.endsWith('script.container.ui')],
  ['the spreadsheet', (scope: string) => !scope.endsWith('spreadsheets.currentonly')],
] as const)('whoever refuses %s has a menu and an untouched spreadsheet, and may try again', (_, granted) => {
  const editor = installed('en');
  const again = reloaded(editor, 'en');
  const command = newCycle(again.host, 'en');
  const { host, sidebars } = spreadsheet(editor, 'en', granted);
  const before = JSON.stringify(host.snapshot().workbook);
  // Google says it in the language of the account; the permission it names is the same in all of them.
  expect(() => host.click(command)).toThrow(/auth\/(script\.container\.ui|spreadsheets)/);
  expect(sidebars).toEqual([]);
  expect(JSON.stringify(host.snapshot().workbook)).toBe(before);
  again.host.click(command);
  expect(again.sidebars).toHaveLength(1);
});

test('what was pasted builds the first cycle and takes its first number', async () => {
  const { host } = reloaded(installed('en'), 'en');
  const [card] = await readCards(host, 'en');
  const people = { data: 'Aino', production: 'Bertil', community: 'Cilla' };
  await buildCycle(host, {
    ...{ goal: 'leads', playbook: card?.id, name: 'Q4 2026', start: '2026-10-05', language: 'en', currency: card?.currency },
    ...{ channels: card?.channels, people, without: [], baselines: {}, sample: false },
  });
  const [due] = (await callAddon(host, 'numbers', null)) as readonly { readonly kpi: string }[];
  const entry = { kpi: due?.kpi, day: '2026-10-12', channel: '', value: 12, note: '', sure: true };
  expect(await callAddon(host, 'saveNumbers', [entry])).toMatchObject({ saved: [due?.kpi] });
  expect(host.failures).toEqual([]);
});
