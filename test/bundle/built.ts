/** The built files as they would be pushed. Used by the tests of the bundle, which prove the outcome of the build and nothing else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
const DIST = join(ROOT, 'dist');

/** The text of a file in dist; says what to do when nothing was built. */
export function builtFile(name: string): string {
  const path = join(DIST, name);
  if (!existsSync(path)) throw new Error(`dist/${name} is missing: run "npm run build" first; these tests look at what was built.`);
  return readFileSync(path, 'utf8');
}

export const builtNames = (): readonly string[] => (existsSync(DIST) ? readdirSync(DIST).sort() : []);
