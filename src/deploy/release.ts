/** `npm run release`: builds the add-on and writes the folder a person without tools installs it from. */
import { carriedPackages, licencesOf } from '../preview/cli/licences';
import { builtRelease, writeRelease } from './built-release';
import { releaseFiles } from './release-files';
import { runDeployCommand } from './terminal';

runDeployCommand(() => {
  const { built, version } = builtRelease();
  const files = releaseFiles(built, version, licencesOf(carriedPackages()));
  const folder = writeRelease(
    `quarterdeck-${version}`,
    files.map(({ name, text }) => ({ path: name, body: text })),
  );
  console.log(`Written to ${folder}. Open INSTALL.html in a browser: it leads through the installation, without any tools.`);
});
