/** `npm run release`: builds the add-on and writes the folder a person without tools installs it from. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFiles } from './release-files';
import { DeployProblem } from './settings';
import { PROJECT, runCommand, runHere } from './terminal';

runCommand(() => {
  if (runHere('npm', ['run', '-s', 'build']) !== 0) throw new DeployProblem('Nothing was written: the build failed, see above.');
  const read = (...path: readonly string[]) => readFileSync(join(PROJECT, ...path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const built = { code: read('dist', 'Code.js'), sidebar: read('dist', 'Sidebar.html'), manifest: read('dist', 'appsscript.json') };
  const folder = join('release', `quarterdeck-${version}`);
  rmSync(join(PROJECT, folder), { recursive: true, force: true });
  mkdirSync(join(PROJECT, folder), { recursive: true });
  for (const { name, text } of releaseFiles(built, version)) writeFileSync(join(PROJECT, folder, name), text);
  console.log(`Written to ${folder}. Open INSTALL.html in a browser: it leads through the installation, without any tools.`);
});
