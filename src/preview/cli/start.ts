/**
 * `npm start`: builds the add-on, serves the preview and prints where it is.
 *
 * Flags: `--port 9000` tries that port first; `--no-build` serves what is in `dist` already. Ends with Ctrl+C.
 */
import { execSync } from 'node:child_process';
import { runCommand } from './command';
import { readFlags, readPort } from './flags';
import { projectRoot } from './project';
import { serve, usualPort } from './serve';

async function start(args: readonly string[]): Promise<void> {
  const { values } = readFlags(args, { port: { type: 'string' }, 'no-build': { type: 'boolean' } });
  const port = values.port === undefined ? usualPort : readPort(values.port);
  if (values['no-build'] !== true) execSync('npm run -s build', { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  const preview = await serve({ port });
  console.log(`Quarterdeck preview: ${preview.url}  (Ctrl+C ends it)`);
}

runCommand(start);
