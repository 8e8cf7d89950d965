/**
 * The modules of the local host as one worker of jest holds them. Used by environment.mjs.
 *
 * They are bundled into one text, in which each file is still a module of its own that runs when it is first asked for. The text is kept
 * beside the packages under a name made of the files it came from, so that a changed file is bundled anew, also while jest watches.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const PREVIEW = join(ROOT, 'src', 'preview');
const FOLDERS = ['engine', 'host'];
const KEPT = join(ROOT, 'node_modules', '.cache', 'quarterdeck', 'host');
const require = createRequire(import.meta.url);

const sources = () =>
  FOLDERS.flatMap(folder => readdirSync(join(PREVIEW, folder), { recursive: true }).map(name => join(PREVIEW, folder, name)))
    .filter(path => path.endsWith('.ts'))
    .sort();

/** Name of the bundle of these files. */
function nameOf(paths) {
  const hash = createHash('sha256');
  for (const path of [...paths, join(ROOT, 'package-lock.json'), fileURLToPath(import.meta.url)]) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return `${hash.digest('hex').slice(0, 24)}.cjs`;
}

function bundle(paths, path) {
  const modules = paths.map(source => `${JSON.stringify(source)}: () => require(${JSON.stringify(source)}),`);
  const { outputFiles } = buildSync({
    stdin: { contents: `module.exports = {\n${modules.join('\n')}\n};`, resolveDir: ROOT },
    bundle: true,
    platform: 'node',
    packages: 'external',
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    write: false,
  });
  mkdirSync(KEPT, { recursive: true });
  // Two workers may do this at the same time: whoever is last wins, nobody reads half a file.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, outputFiles[0].contents);
  renameSync(draft, path);
}

let held = null;

/** The modules of all files below src/preview/engine and src/preview/host, each a function by the file's absolute path. */
export function hostModules() {
  const paths = sources();
  const path = join(KEPT, nameOf(paths));
  if (held?.path !== path) {
    if (!existsSync(path)) bundle(paths, path);
    held = { path, modules: require(path) };
  }
  return held.modules;
}
