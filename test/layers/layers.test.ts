/** Who may import whom: the arrows of the README, held against the import lines. An import of types alone binds nobody at run time. */
import { SOURCES } from './sources';

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
  // Distributions, one small package each: mathematics alone, and the same wherever it runs.
  core: { uses: [], knows: [], packages: [/^@stdlib\/(?:math|stats)-base-/] },
  playbooks: { uses: ['core'], knows: [], packages: [] },
  languages: { uses: ['core'], knows: ['contract', 'playbooks'], packages: [] },
  'cycle-tabs': { uses: [], knows: [], packages: [] },
  contract: { uses: [], knows: ['core', 'playbooks', 'languages', 'cycle-tabs'], packages: [] },
  boards: { uses: ['core', 'languages'], knows: [], packages: [] },
  tabs: { uses: ['cycle-tabs', 'core', 'playbooks', 'languages', 'boards'], knows: ['contract'], packages: [] },
  sheet: { uses: ['cycle-tabs', 'core', 'tabs', 'languages', 'playbooks', 'boards'], knows: ['contract'], packages: [/^valibot$/] },
  functions: { uses: ['core', 'languages', 'boards'], knows: [], packages: [/^whatwg-url-minimum$/, /^punycode\/$/, /^bidi-js\//] },
  addon: {
    uses: ['cycle-tabs', 'core', 'playbooks', 'languages', 'tabs', 'sheet', 'functions', 'boards'],
    knows: ['contract'],
    packages: [/^valibot$/],
  },
  server: { uses: ['addon', 'functions'], knows: [], packages: [] },
  entry: { uses: ['addon', 'functions'], knows: [], packages: [] },
  sidebar: {
    uses: ['cycle-tabs', 'core', 'languages', 'functions'],
    knows: ['contract', 'playbooks'],
    packages: [/^preact(\/|$)/, /^papaparse$/],
  },
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
  // What is given to others is prepared from the preview: licences, an empty workbook, pictures.
  deploy: { uses: ['languages', 'preview'], knows: [], packages: [/^node:/] },
};

const layerOf = (path: string): string => /^src\/([^/.]+)/.exec(path)?.[1] ?? '';

test('every file of src lies in a layer', () => {
  const layers = new Set(SOURCES.map(({ path }) => layerOf(path)));
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

test('of the functions the sidebar takes what is told of them, never what they work out', () => {
  const told = ['src/functions/described', 'src/functions/example-formula'];
  const taken = SOURCES.filter(({ path }) => layerOf(path) === 'sidebar').flatMap(({ imports }) => imports.map(({ target }) => target));
  expect([...new Set(taken.filter(target => layerOf(target) === 'functions'))].sort()).toEqual(told);
});
