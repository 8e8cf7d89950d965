/**
 * Finished cycles kept between test files: building one takes seconds, opening one from its snapshot a fraction of that.
 *
 * Used by built-cycle.ts. What is kept belongs to exactly this dist/ and this local host: a changed file of either makes it useless.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostSnapshot } from '../../src/preview/host/host';

const ROOT = join(__dirname, '..', '..');
const FOLDER = join(ROOT, 'node_modules', '.cache', 'quarterdeck', 'cycles');

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

let origin: string | null = null;

/** Everything the outcome of a build depends on, as one word. */
function originOf(): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(join(ROOT, 'dist'))) hash.update(path).update(readFileSync(path));
  for (const path of ['engine', 'host', 'cli'].flatMap(folder => filesBelow(join(ROOT, 'src', 'preview', folder)))) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex');
}

const pathOf = (key: string): string => {
  origin ??= originOf();
  return join(FOLDER, `${createHash('sha256').update(origin).update(key).digest('hex').slice(0, 24)}.json`);
};

/** The snapshot kept under a key, else the one that `build` makes, kept from then on. */
export async function keptCycle(key: string, build: () => Promise<HostSnapshot>): Promise<HostSnapshot> {
  const path = pathOf(key);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as HostSnapshot;
  const snapshot = await build();
  mkdirSync(FOLDER, { recursive: true });
  // Two test files may build the same cycle at the same time: whoever is last wins, nobody reads half a file.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(snapshot));
  renameSync(draft, path);
  return snapshot;
}
