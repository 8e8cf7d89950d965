/**
 * Bundles the page of the preview in memory.
 *
 * Used by the server. The grid library goes in as it is published; its LGPL asks that it stays exchangeable, which a bundle made
 * on the reader's own machine at every start keeps.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type OutputFile } from 'esbuild';

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
  target: 'chrome120',
  legalComments: 'none',
  // The grid library's `browser` entry is a script-tag build without exports.
  mainFields: ['module', 'main'],
  logLevel: 'silent',
};

/** Every file of the page by its path, such as `/page.js`; throws esbuild's message when the page does not compile. */
export async function bundlePage(): Promise<ReadonlyMap<string, ServedFile>> {
  const [page, bridge] = await Promise.all([
    build({
      ...shared,
      entryPoints: { page: join(pageFolder, 'main.ts'), styles: join(pageFolder, 'styles', 'page.css') },
      entryNames: '[name]',
      assetNames: 'assets/[name]-[hash]',
      outdir: '/',
      format: 'esm',
      loader: { '.xml': 'text', '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file' },
      publicPath: '/',
    }),
    build({ ...shared, entryPoints: [join(pageFolder, 'frame', 'bridge.ts')], format: 'iife' }),
  ]);
  const files = new Map<string, ServedFile>();
  for (const file of page.outputFiles ?? []) files.set(pathOf(file), { type: contentType(file.path), body: file.contents });
  files.set('/', fileOf('index.html'));
  files.set('/icon.svg', fileOf('icon.svg'));
  files.set('/frame.html', { type: contentType('frame.html'), body: frameDocument(bridge.outputFiles?.[0]?.text ?? '') });
  return files;
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
