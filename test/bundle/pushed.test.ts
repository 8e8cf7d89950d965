/** What clasp would push: exactly these files, with the manifest Google gets and pages that ask nobody for anything. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { utm } from '../../src/languages/fi/utm';
import { loadDist } from '../../src/preview/host/dist';
import { nodeRealm } from '../../src/preview/host/node-realm';
import { openHost } from '../../src/preview/host/open';
import { builtFile, builtNames, ROOT } from './built';

const DATA = [
  'functions-da',
  'functions-en',
  'functions-fi',
  'functions-ms',
  'playbooks',
  'rule-library',
  'texts-da',
  'texts-en',
  'texts-fi',
  'texts-ms',
  'url-library',
];
const PUSHED = ['Code.js', 'Sidebar.html', 'appsscript.json', ...DATA.map(name => `${name}.html`)];

test('clasp pushes the built files and leaves none behind, without account or network', () => {
  const home = mkdtempSync(join(tmpdir(), 'quarterdeck-home-'));
  try {
    const clasp = join(ROOT, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
    const answer = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: home, USERPROFILE: home },
      encoding: 'utf8',
    });
    const { filesToPush, untrackedFiles } = JSON.parse(answer) as { filesToPush: string[]; untrackedFiles: string[] };
    expect([...filesToPush].sort()).toEqual(PUSHED.map(name => `dist/${name}`).sort());
    expect(untrackedFiles).toEqual([]);
    expect([...builtNames()]).toEqual([...PUSHED].sort());
  } finally {
    rmSync(home, { recursive: true });
  }
});

test('the manifest asks for two scopes and declares no Workspace add-on', () => {
  expect(JSON.parse(builtFile('appsscript.json'))).toEqual({
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'],
  });
});

test('the sidebar loads nothing from anywhere', () => {
  const page = builtFile('Sidebar.html');
  expect(page.match(/\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\//gi)).toBeNull();
  expect(page.match(/<(?:link|iframe|img|object|embed)\b/gi)).toBeNull();
  expect(page.match(/@import|\burl\(/g)).toBeNull();
  expect(page.match(/\bimport\s*\(|\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/g)).toBeNull();
  expect(page.match(/<script\b/g)).toHaveLength(page.match(/<\/script>/g)?.length ?? 0);
});

test.each(DATA)('%s is one element of JSON', name => {
  const page = builtFile(`${name}.html`);
  const [, text = ''] = /^<script type="application\/json">([^<]*)<\/script>$/.exec(page) ?? [];
  expect(Object.keys(JSON.parse(text) as object).length).toBeGreaterThan(0);
});

test('nothing of the spreadsheet engine, of Node or of the machine that built it is in what is pushed', () => {
  for (const name of PUSHED) {
    const text = builtFile(name);
    expect([name, text.match(/o-spreadsheet|odoo|sourceMappingURL|node_modules/gi)]).toEqual([name, null]);
    for (const path of [ROOT, homedir()].filter(each => each.length > 1)) expect([name, text.includes(path)]).toEqual([name, false]);
  }
});

test('a cell that speaks another language reads its sentences from the pushed files', () => {
  const host = openHost({ files: loadDist(join(ROOT, 'dist')), realm: nodeRealm });
  const formula = '=UTM_CHECK("https://site.com/?utm_source=instagram&utm_medium=social&utm_campaign=autumn","","","fi")';
  expect(host.workbook.evaluate(formula)[0]?.[0]?.value).toBe(utm.check.fine);
});

test('clasp takes its files from dist and sends the code first', () => {
  expect(JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'))).toMatchObject({ rootDir: 'dist', filePushOrder: ['dist/Code.js'] });
});
