/**
 * The built files as clasp pushes them. Node only.
 *
 * Used by the command line and the tests; the page gets the same list over HTTP.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PushedFile } from './host';

const TYPES: Readonly<Record<string, PushedFile['type']>> = { js: 'SERVER_JS', gs: 'SERVER_JS', html: 'HTML', json: 'JSON' };

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** By folder: the list last read, and what its files looked like then. What a host learns of a list it knows when the same list is opened again. */
const lastRead = new Map<string, { readonly state: string; readonly files: readonly PushedFile[] }>();

/**
 * Reads a folder, in the order clasp pushes it: by local path; files clasp leaves alone are left out. A folder that has not changed gives the
 * very list it gave before.
 *
 * `loadDist('dist')` → `[{ name: 'Code', type: 'SERVER_JS', source: '…' }, …]`.
 */
export function loadDist(folder: string): readonly PushedFile[] {
  const state = filesBelow(folder)
    .map(path => [path, statSync(path)] as const)
    .map(([path, { size, mtimeMs }]) => `${path} ${size} ${mtimeMs}`)
    .join('\n');
  const last = lastRead.get(folder);
  if (last?.state === state) return last.files;
  const files = readFiles(folder);
  lastRead.set(folder, { state, files });
  return files;
}

function readFiles(folder: string): readonly PushedFile[] {
  const paths = filesBelow(folder).map(path => relative(folder, path).split(sep).join('/'));
  return paths.sort().flatMap(path => {
    const match = /^(.*)\.(\w+)$/.exec(path);
    const type = TYPES[match?.[2] ?? ''];
    if (match?.[1] === undefined || type === undefined || (type === 'JSON' && path !== 'appsscript.json')) return [];
    return [{ name: match[1], type, source: readFileSync(join(folder, path), 'utf8') }];
  });
}
