/**
 * Where things are in the checkout, seen from the command line.
 *
 * Used by every command and by the browser tests; the only file that counts folders upwards.
 */
import { join } from 'node:path';

/** The top of the repository, whatever folder the command was started from. */
export const projectRoot = join(__dirname, '..', '..', '..');

/** What `npm run build` writes and clasp pushes. */
export const distFolder = join(projectRoot, 'dist');

/** Screenshots and downloads; ignored by git. */
export const outFolder = join(projectRoot, 'out');

/** Things that can be made again at any time. */
export const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'quarterdeck');
