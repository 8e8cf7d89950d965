/**
 * Bundles the page of the preview in memory.
 *
 * Used by the server and by the site. The grid library goes in as it is published; its LGPL asks that it stays exchangeable, which a bundle
 * made on the reader's own machine at every start keeps. The site is given to others, so there the library is a file of its own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { fontFiles } from '../page/font-faces';
import { projectRoot } from './project';

/** A file the server can give out. */
export interface ServedFile {
  readonly type: string;
  readonly body: Uint8Array | string;
}

const pageFolder = join(__dirname, '..', 'page');

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  eot: 'application/vnd.ms-fontobject',
};

/** The content type for a file name; unknown endings are bytes. */
export function contentType(name: string): string {
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

const shared: BuildOptions = {
  bundle: true,
  write: false,
  minifySyntax: true,
  minifyWhitespace: true,
  target: 'chrome120',
  legalComments: 'none',
  // The grid library's `browser` entry is a script-tag build without exports.
  mainFields: ['module', 'main'],
  logLevel: 'silent',
};

/** The grid library and what draws it, both LGPL: a reader of the site may exchange either file for a build of their own. */
const BESIDE: Readonly<Record<string, string>> = { '@odoo/o-spreadsheet': 'o-spreadsheet.js', '@odoo/owl': 'owl.js' };

/** Leaves these libraries out and names the files beside the page instead. */
const libraryBeside: Plugin = {
  name: 'library-beside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@odoo\/(o-spreadsheet|owl)$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: `./${BESIDE[path]}`, external: true },
    );
  },
};

export interface PageBundle {
  /** Every file of the page by its path, such as `/page.js`. */
  readonly files: ReadonlyMap<string, ServedFile>;
  /** What went in, by esbuild's own account: the licences of the site are read from it. */
  readonly inputs: readonly string[];
}

/** The page; with `beside` the LGPL libraries are files of their own. Throws esbuild's message when the page does not compile. */
export async function bundlePage(libraries: 'inside' | 'beside' = 'inside'): Promise<PageBundle> {
  const plugins = libraries === 'beside' ? [libraryBeside] : [];
  const beside = libraries === 'beside' ? Object.entries(BESIDE) : [];
  const [page, bridge, ...more] = await Promise.all([
    build({
      ...shared,
      entryPoints: { page: join(pageFolder, 'main.ts'), styles: join(pageFolder, 'styles', 'page.css') },
      entryNames: '[name]',
      assetNames: 'assets/[name]-[hash]',
      outdir: '/',
      format: libraries === 'beside' ? 'esm' : 'iife',
      metafile: true,
      loader: { '.xml': 'text', '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file' },
      publicPath: '.',
      plugins,
    }),
    build({ ...shared, entryPoints: [join(pageFolder, 'frame', 'bridge.ts')], format: 'iife', metafile: true }),
    ...beside.map(([name, file]) => build({ ...shared, entryPoints: [name], outfile: `/${file}`, format: 'esm', metafile: true, plugins })),
  ]);
  const files = new Map<string, ServedFile>();
  for (const file of [page, ...more].flatMap(({ outputFiles = [] }) => outputFiles))
    files.set(pathOf(file), { type: contentType(file.path), body: file.contents });
  files.set('/', libraries === 'beside' ? fileOf('index.html') : { ...fileOf('index.html'), body: classicPage() });
  files.set('/icon.svg', fileOf('icon.svg'));
  files.set('/frame.html', { type: contentType('frame.html'), body: frameDocument(bridge.outputFiles?.[0]?.text ?? '') });
  const inputs = [page, bridge, ...more].flatMap(({ metafile }) => namesIn(metafile));
  return { files, inputs };
}

const namesIn = (metafile: Metafile | undefined): readonly string[] => Object.keys(metafile?.inputs ?? {});

/** The document with its script as a classic one, which a browser reads and compiles once however often the page is loaded; a module each time. */
const classicPage = (): string => readFileSync(join(pageFolder, 'index.html'), 'utf8').replace('type="module"', 'defer');

/** The font files the page declares, below `/fonts/`. */
export function fontsOfPage(): ReadonlyMap<string, ServedFile> {
  const folder = join(projectRoot, 'node_modules', '@fontsource', 'arimo', 'files');
  return new Map(fontFiles.map(({ file }) => [`/fonts/${file}`, { type: contentType(file), body: readFileSync(join(folder, file)) }]));
}

/** The frame's document with the bridge inside it; `</script` in the code would end it early. */
function frameDocument(code: string): string {
  const document = readFileSync(join(pageFolder, 'frame.html'), 'utf8');
  return document.replace('/*bridge*/', () => code.replace(/<\/script/gi, '<\\/script'));
}

function fileOf(name: string): ServedFile {
  return { type: contentType(name), body: readFileSync(join(pageFolder, name)) };
}

function pathOf(file: OutputFile): string {
  return file.path.replace(/^[A-Za-z]:/, '').replace(/\\/g, '/');
}
