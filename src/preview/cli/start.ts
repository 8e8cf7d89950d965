/**
 * `npm start`: builds the add-on if its sources are newer, serves the preview and prints where it is.
 *
 * Flags: `--port 9000` tries that port first; `--no-build` serves what is in `dist` already. Ends with Ctrl+C.
 */

import { serve, usualPort } from './browser/serve';
import { runCommand } from './command';
import { readFlags, readPort } from './flags';
import { buildWhenStale } from './fresh-build';

async function start(args: readonly string[]): Promise<void> {
  const { values } = readFlags(args, { port: { type: 'string' }, 'no-build': { type: 'boolean' } });
  const port = values.port === undefined ? usualPort : readPort(values.port);
  if (values['no-build'] !== true) buildWhenStale();
  const preview = await serve({ port });
  console.log(`Quarterdeck preview: ${preview.url}  (Ctrl+C ends it)`);
}

runCommand(start);
