/**
 * What a release consists of: the three files to paste under the names the script editor gives them, their checksums, the licences
 * of what is inside them, and the page that says how. The same build gives the same bytes. Used by release.ts.
 */
import { createHash } from 'node:crypto';
import { LANGUAGES } from '../languages';
import { eachLanguage } from '../languages/codes';
import { installPage, type PastedFile } from './install/install-page';

/** The built files, as dist holds them. */
export interface Built {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: string;
}

export interface ReleaseFile {
  readonly name: string;
  readonly text: string;
}

/** The format of `sha256sum`, which `sha256sum -c CHECKSUMS.txt` checks. */
const checksums = (files: readonly ReleaseFile[]): string =>
  files.map(({ name, text }) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`).join('');

/** All files of the folder `quarterdeck-<version>`. */
export function releaseFiles({ code, sidebar, manifest }: Built, version: string, licences: string): readonly ReleaseFile[] {
  const pasted: readonly PastedFile[] = [
    { name: 'Code.gs', text: code },
    { name: 'Sidebar.html', text: sidebar },
    { name: 'appsscript.json', text: manifest },
  ];
  return [
    ...pasted,
    { name: 'CHECKSUMS.txt', text: checksums(pasted) },
    { name: 'LICENSES.txt', text: licences },
    {
      name: 'INSTALL.html',
      text: installPage(
        pasted,
        eachLanguage(language => LANGUAGES[language].menu.newCycle),
        version,
      ),
    },
  ];
}
