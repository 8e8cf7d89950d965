/**
 * What can be prepared of a template here: the workbook with its first tab, the script project that will be bound to it as clasp wants it, and
 * the words that invite to a copy. The two steps that need an account stand in STEPS.txt. Used by ../template.ts.
 */
import { LANGUAGES } from '../../languages';
import { LANGUAGE_CODES, LANGUAGE_NAMES, type LanguageCode } from '../../languages/codes';
import { INSTALL_TEXTS } from '../install/install-page';
import type { Built } from '../release-files';
import { startWorkbook } from './start-workbook';
import { TEMPLATE_TEXTS } from './template-texts';

export interface TemplateFile {
  /** Relative to the template's folder. */
  readonly path: string;
  readonly body: string | Uint8Array;
}

const TITLE = 'Quarterdeck';

/** Where the link will stand once there is one. */
const NO_LINK = '<copy link>';

export const STEPS = `What is left needs a Google account. There are two steps.

1. Make the spreadsheet. Upload ${TITLE}.xlsx to Google Drive, open it and choose File → Save as Google Sheets. In that spreadsheet open
   Extensions → Apps Script, call the project ${TITLE}, and put the three files of the folder "script" into it: by pasting, as INSTALL.html of
   the release says, or with clasp: Project Settings → Script ID goes into script/.clasp.json, then "clasp push --force" in that folder.
2. Share it. Share → General access → Anyone with the link → Viewer. Then run
   npm run template -- <address of the spreadsheet>
   It prints the link that offers a copy, and writes it into INVITATION.txt in four languages.

Do not build a cycle in the template: a copy takes everything along that stands in it. A copy belongs to whoever makes it, script included, and
Google asks that person for the permissions. Copies do not follow the template: who has one gets a new version by pasting it.
`;

/** The way to the first command through the menus of an account in a language. Example: "Extensions → Quarterdeck → New cycle…". */
const pathIn = (code: LanguageCode): string => [INSTALL_TEXTS[code].extensions, TITLE, LANGUAGES[code].menu.newCycle].join(' → ');

/** A sentence that ends in the name of a command has no full stop behind its ellipsis. */
const ended = (text: string): string => text.replaceAll('….', '…');

/** The message that invites, in every language. */
export function invitation(link: string = NO_LINK): string {
  return LANGUAGE_CODES.map(code => `${LANGUAGE_NAMES[code]}\n${ended(TEMPLATE_TEXTS[code].invitation(link, pathIn(code)))}\n`).join('\n');
}

/** All files of the folder; `settings` is the committed .clasp.json. */
export async function templateFiles({ code, sidebar, manifest }: Built, settings: string): Promise<readonly TemplateFile[]> {
  const lines = LANGUAGE_CODES.map(each => ({ language: LANGUAGE_NAMES[each], text: ended(TEMPLATE_TEXTS[each].start(pathIn(each))) }));
  const beside = { ...(JSON.parse(settings) as Record<string, unknown>), rootDir: '.', filePushOrder: ['Code.js'] };
  return [
    { path: `${TITLE}.xlsx`, body: await startWorkbook(TITLE, lines) },
    { path: 'script/.clasp.json', body: `${JSON.stringify(beside, null, 2)}\n` },
    { path: 'script/Code.js', body: code },
    { path: 'script/Sidebar.html', body: sidebar },
    { path: 'script/appsscript.json', body: manifest },
    { path: 'INVITATION.txt', body: invitation() },
    { path: 'STEPS.txt', body: STEPS },
  ];
}
