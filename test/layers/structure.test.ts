/** How src is built up, and the tests beside it: no file needs itself in the end, no folder is a long row, no piece of code stands twice. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importsOf, pathsBelow, ROOT, SOURCES } from './sources';

/** A way from a file back to itself, if there is one: depth first, each file looked into once. */
function cycleIn(arrows: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const finished = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (finished.has(file)) return null;
    for (const next of arrows.get(file) ?? []) {
      const found = walk(next, [...way, file]);
      if (found !== null) return found;
    }
    finished.add(file);
    return null;
  };
  for (const file of arrows.keys()) {
    const found = walk(file, []);
    if (found !== null) return found;
  }
  return null;
}

const arrowsOf = (sources: typeof SOURCES) => {
  const files = new Set(sources.map(({ path }) => path.replace(/\.tsx?$/, '')));
  const fileOf = (target: string) => [target, `${target}/index`].find(each => files.has(each));
  return new Map(sources.map(({ path, imports }) => [path.replace(/\.tsx?$/, ''), imports.flatMap(({ target }) => fileOf(target) ?? [])]));
};

test('no file needs itself at run time', () => {
  const running = SOURCES.map(source => ({ ...source, imports: source.imports.filter(({ typeOnly }) => !typeOnly) }));
  expect(cycleIn(arrowsOf(running))).toBeNull();
});

test('no file needs its own types by way of another', () => {
  expect(cycleIn(arrowsOf(SOURCES))).toBeNull();
});

test('the search finds a cycle, and the reading of imports sees every kind', () => {
  const text = (path: string, ...lines: string[]) => ({ path, text: '', imports: importsOf(path, lines.join('\n')) });
  const circle = [
    text('src/a/one.ts', "import { two } from './two';"),
    text('src/a/two.ts', "import type { Three } from './three';", "export * from '../b';"),
    text('src/a/three.ts', 'export interface Three {}'),
    text('src/b/index.ts', 'import {', '  one,', "} from '../a/one';"),
  ];
  expect(cycleIn(arrowsOf(circle))).toEqual(['src/a/one', 'src/a/two', 'src/b/index', 'src/a/one']);
  expect(importsOf('src/x.ts', "import { type A, type B as C } from './a';\nimport './b';\nimport p, { type q } from 'p';")).toEqual([
    { target: 'src/a', typeOnly: true },
    { target: 'src/b', typeOnly: false },
    { target: 'p', typeOnly: false },
  ]);
});

const MOST_FILES = 15;
test('no folder is a row of more than fifteen files', () => {
  const counts = new Map<string, number>();
  for (const path of [...pathsBelow('src'), ...pathsBelow('test')]) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const long = [...counts].filter(([, files]) => files > MOST_FILES).map(([folder]) => folder);
  expect(long).toEqual([]);
});

const SHARED_LINES = 12;
const TESTS = pathsBelow('test')
  .filter(path => /\.tsx?$/.test(path))
  .map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Runs of lines that stand in two places, blank lines and imports aside, by the place of the second. */
function repeated(sources: readonly { readonly path: string; readonly text: string }[]): readonly string[] {
  const seen = new Map<string, string>();
  return sources.flatMap(({ path, text }) => {
    const lines = text
      .replace(/^import [^;]*;$/gm, '')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '');
    return lines.flatMap((_, at) => {
      const run = lines.slice(at, at + SHARED_LINES);
      const key = run.join('\n');
      const before = run.length < SHARED_LINES ? undefined : seen.get(key);
      seen.set(key, path);
      return before === undefined ? [] : [`${path}: ${run[0]} (${before})`];
    });
  });
}

test('no twelve lines stand twice', () => {
  expect(repeated([...SOURCES, ...TESTS])).toEqual([]);
});

test('the search for repeated lines finds them', () => {
  const lines = Array.from({ length: SHARED_LINES }, (_, n) => `line ${n};`).join('\n');
  const found = repeated([
    { path: 'a.ts', text: `import { x } from './x';\n${lines}` },
    { path: 'b.ts', text: `  ${lines}\n\nmore();` },
  ]);
  expect(found).toEqual(['b.ts: line 0; (a.ts)']);
});
