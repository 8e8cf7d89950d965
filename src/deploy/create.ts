/** `npm run create`: makes a new spreadsheet with a script project and writes its id into .clasp.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createProject } from './create-project';
import { runDeployCommand, runInEmptyFolder, SETTINGS } from './terminal';

runDeployCommand(() => {
  const settings = readFileSync(SETTINGS, 'utf8');
  const scriptId = createProject({ settings, runInEmptyFolder, save: text => writeFileSync(SETTINGS, text) });
  console.log(`Script ${scriptId} is in .clasp.json now. Next: npm run push`);
});
