/** What clasp would push: exactly three files, with the manifest Google gets and a page that asks nobody for anything. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFile, builtNames, ROOT } from './built';

const PUSHED = ['Code.js', 'Sidebar.html', 'appsscript.json'];

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

test('nothing of the spreadsheet engine, of Node or of the machine that built it is in what is pushed', () => {
  for (const name of PUSHED) {
    const text = builtFile(name);
    expect([name, text.match(/o-spreadsheet|odoo|sourceMappingURL|node_modules/gi)]).toEqual([name, null]);
    for (const path of [ROOT, homedir()].filter(each => each.length > 1)) expect([name, text.includes(path)]).toEqual([name, false]);
  }
});

test('clasp takes its files from dist and sends the code first', () => {
  expect(JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'))).toMatchObject({ rootDir: 'dist', filePushOrder: ['dist/Code.js'] });
});
