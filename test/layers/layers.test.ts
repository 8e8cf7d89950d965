/** Who may import whom: the arrows of the README, held against the import lines. An import of types alone binds nobody at run time. */
import { importsOf, SOURCES } from './sources';

interface Layer {
  /** Layers whose code it may use. */
  readonly uses: readonly string[];
  /** Layers it may know the types of, besides. */
  readonly knows: readonly string[];
  /** Packages it may import; types of packages count too. */
  readonly packages: readonly RegExp[];
}

/** A layer is a folder of src, or a file directly in it. What is not named is forbidden. */
const LAYERS: Readonly<Record<string, Layer>> = {
  core: { uses: [], knows: [], packages: [] },
  playbooks: { uses: ['core'], knows: [], packages: [] },
  languages: { uses: ['core', 'playbooks'], knows: ['contract'], packages: [] },
  contract: { uses: [], knows: ['core', 'playbooks', 'languages'], packages: [] },
  boards: { uses: ['core', 'languages'], knows: [], packages: [] },
  tabs: { uses: ['core', 'playbooks', 'languages', 'boards'], knows: ['contract'], packages: [] },
  sheet: { uses: ['core', 'tabs', 'languages', 'playbooks', 'boards'], knows: ['contract'], packages: [] },
  functions: { uses: ['core', 'languages', 'boards'], knows: [], packages: [/^whatwg-url-minimum$/] },
  addon: { uses: ['core', 'playbooks', 'languages', 'tabs', 'sheet', 'functions', 'boards'], knows: ['contract'], packages: [/^valibot$/] },
  server: { uses: ['addon', 'functions'], knows: [], packages: [] },
  globals: { uses: ['server'], knows: [], packages: [] },
  main: { uses: ['globals', 'server'], knows: [], packages: [] },
  sidebar: { uses: ['core', 'languages'], knows: ['contract', 'playbooks'], packages: [/^preact(\/|$)/] },
  preview: {
    uses: [],
    knows: [],
    packages: [
      /^node:/,
      /^@odoo\/(?:o-spreadsheet|owl)/,
      /^acorn$/,
      /^esbuild$/,
      /^fflate$/,
      /^parse5$/,
      /^playwright-core$/,
      /^re2js$/,
      /^@sparticuz\/chromium/,
      /^@fontsource\//,
      /^chart\.js/,
      /^font-awesome\//,
      /^@stdlib\//,
    ],
  },
  deploy: { uses: [], knows: [], packages: [/^node:/] },
};

const layerOf = (path: string): string => /^src\/([^/.]+)/.exec(path)?.[1] ?? '';

test('every file of src lies in a layer', () => {
  const layers = new Set(SOURCES.map(({ path }) => layerOf(path)).filter(layer => layer !== 'global'));
  expect([...layers].sort()).toEqual(Object.keys(LAYERS).sort());
});

test.each(Object.entries(LAYERS))('%s imports what its arrows allow', (name, layer) => {
  const own = SOURCES.filter(({ path }) => layerOf(path) === name);
  const forbidden = own.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, typeOnly }) => {
        if (!target.startsWith('src/')) return !layer.packages.some(allowed => allowed.test(target));
        const to = layerOf(target);
        return to !== name && !layer.uses.includes(to) && !(typeOnly && layer.knows.includes(to));
      })
      .map(({ target }) => `${path} → ${target}`),
  );
  expect(forbidden).toEqual([]);
});

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
  return new Map(
    sources.map(({ path, imports }) => [
      path.replace(/\.tsx?$/, ''),
      imports.filter(({ typeOnly }) => !typeOnly).flatMap(({ target }) => fileOf(target) ?? []),
    ]),
  );
};

test('no file needs itself at run time', () => {
  expect(cycleIn(arrowsOf(SOURCES))).toBeNull();
});

test('the search finds a cycle, and the reading of imports sees every kind', () => {
  const text = (path: string, ...lines: string[]) => ({ path, text: '', imports: importsOf(path, lines.join('\n')) });
  const circle = [
    text('src/a/one.ts', "import { two } from './two';"),
    text('src/a/two.ts', "import type { Three } from './three';", "export * from '../b';"),
    text('src/a/three.ts', "import { one } from './one';"),
    text('src/b/index.ts', 'import {', '  one,', "} from '../a/one';"),
  ];
  expect(cycleIn(arrowsOf(circle))).toEqual(['src/a/one', 'src/a/two', 'src/b/index', 'src/a/one']);
  expect(importsOf('src/x.ts', "import { type A, type B as C } from './a';\nimport './b';\nimport p, { type q } from 'p';")).toEqual([
    { target: 'src/a', typeOnly: true },
    { target: 'src/b', typeOnly: false },
    { target: 'p', typeOnly: false },
  ]);
});
