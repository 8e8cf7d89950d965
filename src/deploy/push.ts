/** `npm run push`: builds the add-on and sends it to the script project named in .clasp.json. */
import { readFileSync } from 'node:fs';
import { pushAddon } from './push-addon';
import { runDeployCommand, runHere, SETTINGS } from './terminal';

runDeployCommand(() => {
  pushAddon(readFileSync(SETTINGS, 'utf8'), runHere);
  console.log('Sent. Reload the spreadsheet; the menu is under Extensions → Quarterdeck.');
});
