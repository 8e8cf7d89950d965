/** What `npm run template` prepares: a workbook that says how to begin, a script folder of which clasp pushes three files, words with a link. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { copyLink } from '../../../src/deploy/template/copy-link';
import { invitation, STEPS, type TemplateFile, templateFiles } from '../../../src/deploy/template/template-files';
import { LANGUAGES } from '../../../src/languages';
import { LANGUAGE_CODES, LANGUAGE_NAMES } from '../../../src/languages/codes';
import { builtFile, ROOT } from '../../bundle/built';
import { HABITS } from '../../languages/habits';

const BUILT = { code: builtFile('Code.js'), sidebar: builtFile('Sidebar.html'), manifest: builtFile('appsscript.json') };
const COMMITTED = '{"scriptId":"PUT-YOUR-SCRIPT-ID-HERE","rootDir":"dist","scriptExtensions":[".js"],"htmlExtensions":[".html"]}';
let files: readonly TemplateFile[] = [];

beforeAll(async () => {
  files = await templateFiles(BUILT, COMMITTED);
});

const ID = '1aB-cD_eF0123456789012345678901234567890abcd';

test.each([
  [`https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`, `https://docs.google.com/spreadsheets/d/${ID}/copy`],
  [`  https://docs.google.com/spreadsheets/d/${ID}  `, `https://docs.google.com/spreadsheets/d/${ID}/copy`],
  [`https://docs.google.com/a/example.com/spreadsheets/d/${ID}/edit?usp=sharing`, `https://docs.google.com/spreadsheets/d/${ID}/copy`],
  [`https://docs.google.com/document/d/${ID}/edit`, null],
  [`http://docs.google.com/spreadsheets/d/${ID}/edit`, null],
  [`https://docs.google.com.example.org/spreadsheets/d/${ID}/edit`, null],
  ['https://docs.google.com/spreadsheets/d/short/edit', null],
  ['', null],
])('the link to a copy of %j', (address, link) => {
  expect(copyLink(address)).toBe(link);
});

test('the workbook has one tab with a beginning in every language, and nothing else', () => {
  const [workbook] = files;
  const parts = unzipSync(workbook?.body as Uint8Array);
  expect(Object.keys(parts).filter(path => /worksheets\/sheet/.test(path))).toHaveLength(1);
  const text = Object.values(parts)
    .map(part => strFromU8(part))
    .join('\n');
  for (const code of LANGUAGE_CODES) {
    expect(text).toContain(LANGUAGE_NAMES[code]);
    expect(text).toContain(LANGUAGES[code].menu.newCycle);
  }
  expect(text).toContain('name="Quarterdeck"');
});

test.each(LANGUAGE_CODES)('the invitation in %s has the link and the way through the menus of such an account', code => {
  const link = `https://docs.google.com/spreadsheets/d/${ID}/copy`;
  const [, said = ''] = invitation(link).split(`${LANGUAGE_NAMES[code]}\n`);
  const extensions = code === 'en' ? 'Extensions' : HABITS[code].extensions;
  expect(said.split('\n')[0]).toContain(link);
  expect(said.split('\n')[0]).toContain([extensions, 'Quarterdeck', LANGUAGES[code].menu.newCycle].join(' → '));
});

test('two steps are left to a person, and what they name is there', () => {
  expect(STEPS.match(/^\d\. /gm)).toEqual(['1. ', '2. ']);
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['Quarterdeck.xlsx', 'script/.clasp.json', 'INVITATION.txt', 'STEPS.txt']),
  );
});

test('clasp would push exactly the three built files from its folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  try {
    for (const { path, body } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), body);
    }
    const clasp = join(ROOT, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
    const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: join(folder, 'script'),
      env: { PATH: process.env.PATH, HOME: folder, USERPROFILE: folder },
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(answer) as { readonly filesToPush: readonly string[] };
    expect([...filesToPush].sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the same build gives the same bytes', async () => {
  const again = await templateFiles(BUILT, COMMITTED);
  expect(again.map(({ path, body }) => [path, Buffer.from(body as string).toString('base64')])).toEqual(
    files.map(({ path, body }) => [path, Buffer.from(body as string).toString('base64')]),
  );
});
