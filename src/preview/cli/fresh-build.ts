/**
 * Builds the add-on only when something it is made of has changed since, so that a command answers at once when nothing has.
 *
 * Used by `npm start`, `npm run demo`, `npm run formula` and `npm run bench`. What is sent to Google is always built anew.
 */
import { execSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CommandProblem } from './command';
import { projectRoot } from './project';

/** What the built files are made of, below the root: a folder stands for all it holds. */
const SOURCES = ['src', 'appsscript.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.mjs'];
const BUILT = ['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json'];

/** Whether every built file below a root is there and as new as everything it is made of. */
export function isFresh(root: string): boolean {
  const newest = Math.max(...SOURCES.map(name => lastChange(join(root, name))));
  return BUILT.every(name => lastChange(join(root, name)) >= newest);
}

/** Milliseconds since 1970; before all time for what is not there. */
function lastChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return Number.NEGATIVE_INFINITY;
  // A file taken out of a folder leaves its mark on the folder alone.
  return found.isDirectory() ? Math.max(found.mtimeMs, ...readdirSync(path).map(name => lastChange(join(path, name)))) : found.mtimeMs;
}

/** Leaves dist as it is when it is fresh, else runs `build`; throws a sentence when that fails. */
export function buildWhenStale(root: string = projectRoot, build: (root: string) => void = runBuild): void {
  if (isFresh(root)) return;
  try {
    build(root);
  } catch {
    throw new CommandProblem('The add-on could not be built, see above.');
  }
}

function runBuild(root: string): void {
  execSync('npm run -s build', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
