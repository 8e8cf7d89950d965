/** What the commands that write into `release/` share: the freshly built files, the version, and a folder that holds nothing of the last time. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Built } from './release-files';
import { DeployProblem } from './settings';
import { PROJECT, runHere } from './terminal';

const read = (...path: readonly string[]): string => readFileSync(join(PROJECT, ...path), 'utf8');

/** Builds; throws a sentence when that fails. */
export function builtRelease(): { readonly built: Built; readonly version: string } {
  if (runHere('npm', ['run', '-s', 'build']) !== 0) throw new DeployProblem('Nothing was written: the build failed, see above.');
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  return {
    built: { code: read('dist', 'Code.js'), sidebar: read('dist', 'Sidebar.html'), manifest: read('dist', 'appsscript.json') },
    version,
  };
}

/** Writes files into a folder below `release/`, which is emptied first. Gives the folder's name as a person types it. */
export function writeRelease(name: string, files: readonly { readonly path: string; readonly body: string | Uint8Array }[]): string {
  const folder = join('release', name);
  rmSync(join(PROJECT, folder), { recursive: true, force: true });
  for (const { path, body } of files) {
    mkdirSync(dirname(join(PROJECT, folder, path)), { recursive: true });
    writeFileSync(join(PROJECT, folder, path), body);
  }
  return folder;
}
