/**
 * `npm run template`: prepares the template and says what only a person with an account can do; with the address of the finished spreadsheet it
 * prints the link that offers a copy, and the invitations with it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtRelease, writeRelease } from './built-release';
import { DeployProblem } from './settings';
import { copyLink } from './template/copy-link';
import { invitation, STEPS, templateFiles } from './template/template-files';
import { PROJECT, runDeployCommand, SETTINGS } from './terminal';

runDeployCommand(async () => {
  const [address] = process.argv.slice(2);
  const link = address === undefined ? null : copyLink(address);
  if (address !== undefined && link === null)
    throw new DeployProblem('That is no address of a Google spreadsheet: copy it from the browser while the template is open.');
  const { built, version } = builtRelease();
  const folder = writeRelease(`quarterdeck-${version}-template`, await templateFiles(built, readFileSync(SETTINGS, 'utf8')));
  if (link === null) {
    console.log(`Written to ${folder}.\n\n${STEPS}`);
    return;
  }
  writeFileSync(join(PROJECT, folder, 'INVITATION.txt'), invitation(link));
  console.log(`${link}\n\nThe invitations stand in ${join(folder, 'INVITATION.txt')}.`);
});
