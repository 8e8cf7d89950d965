/** When the commands build: something the add-on is made of is newer than what was built, was taken away, or nothing was built. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildWhenStale, isFresh } from '../../../src/preview/cli/fresh-build';

const SOURCES = ['src/main.ts', 'src/core/day/day.ts', 'appsscript.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.mjs'];
const BUILT = ['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json'];
const FOLDERS = ['src/core/day', 'src/core', 'src'];
const WRITTEN = 1_790_000_000;
const LATER = WRITTEN + 60;

let root = '';
const touch = (name: string, time: number) => utimesSync(join(root, name), time, time);

/** A project that was written, then built. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quarterdeck-fresh-'));
  for (const name of [...SOURCES, ...BUILT]) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), '');
  }
  for (const name of [...SOURCES, ...FOLDERS]) touch(name, WRITTEN);
  for (const name of BUILT) touch(name, LATER);
});

afterEach(() => rmSync(root, { recursive: true }));

test('what was built after everything it is made of is fresh, and other files do not count', () => {
  writeFileSync(join(root, 'README.md'), 'newer');
  expect(isFresh(root)).toBe(true);
});

test.each(SOURCES)('a newer %s is noticed', name => {
  touch(name, LATER + 1);
  expect(isFresh(root)).toBe(false);
});

test('a source that was taken away is noticed', () => {
  rmSync(join(root, 'src/core/day/day.ts'));
  expect(isFresh(root)).toBe(false);
});

test.each(BUILT)('a missing or older %s is noticed', name => {
  touch(name, WRITTEN - 1);
  expect(isFresh(root)).toBe(false);
  rmSync(join(root, name));
  expect(isFresh(root)).toBe(false);
});

test('only what is not fresh is built, and a failure is said in a sentence', () => {
  const built: string[] = [];
  buildWhenStale(root, where => built.push(where));
  expect(built).toEqual([]);
  touch('src/main.ts', LATER + 1);
  buildWhenStale(root, where => built.push(where));
  expect(built).toEqual([root]);
  const fails = () => {
    throw new Error('Command failed');
  };
  expect(() => buildWhenStale(root, fails)).toThrow('The add-on could not be built, see above.');
});
