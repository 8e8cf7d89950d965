/** A release is what was built, under the names a person pastes it by; the page that leads there names what is on the screen. */
import { createHash } from 'node:crypto';
import { releaseFiles } from '../../src/deploy/release-files';
import { LANGUAGES } from '../../src/languages';
import { LANGUAGE_CODES } from '../../src/languages/codes';
import { builtFile } from '../bundle/built';

const BUILT = { code: builtFile('Code.js'), sidebar: builtFile('Sidebar.html'), manifest: builtFile('appsscript.json') };
const FILES = new Map(releaseFiles(BUILT, '1.2.3', 'All licences.').map(({ name, text }) => [name, text]));
const PAGE = FILES.get('INSTALL.html') ?? '';
const guide = (language: string): string => new RegExp(`<section lang="${language}"[^>]*>([\\s\\S]*?)</section>`).exec(PAGE)?.[1] ?? '';
const all = (html: string, pattern: RegExp): readonly string[] => [...html.matchAll(pattern)].map(([, text = '']) => text);

test('it holds the built files, their checksums and the page', () => {
  expect([...FILES.keys()]).toEqual(['Code.gs', 'Sidebar.html', 'appsscript.json', 'CHECKSUMS.txt', 'LICENSES.txt', 'INSTALL.html']);
  expect(FILES.get('LICENSES.txt')).toBe('All licences.');
  expect(['Code.gs', 'Sidebar.html', 'appsscript.json'].map(name => FILES.get(name))).toEqual([BUILT.code, BUILT.sidebar, BUILT.manifest]);
  const lines = (FILES.get('CHECKSUMS.txt') ?? '').trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const [sum = '', name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(FILES.get(name) ?? '')
        .digest('hex'),
    ).toBe(sum);
  }
});

test.each(['UrlFetchApp', 'MailApp', 'GmailApp', 'DriveApp'])('the code does not name %s, as the page says', service => {
  expect(BUILT.code).not.toContain(service);
});

test.each(LANGUAGE_CODES)('the page in %s has a button for each file, in the order of the steps, and names the first command', language => {
  expect(all(guide(language), /<button data-file="([^"]+)"/g)).toEqual(['Code.gs', 'Sidebar.html', 'appsscript.json']);
  expect(all(guide(language), /<b>([^<]+)<\/b>/g)).toEqual(
    expect.arrayContaining(['Quarterdeck', 'Sidebar', LANGUAGES[language].menu.newCycle]),
  );
  expect(guide(language)).not.toMatch(/\*\*|\{|undefined/);
  // Where the sidebar offers to take its tabs out is the last thing the page names.
  expect(all(guide(language), /<b>([^<]+)<\/b>/g).at(-1)).toBe(LANGUAGES[language].menu.newCycle);
});

test.each(LANGUAGE_CODES)('the page in %s means both permissions of the manifest', language => {
  const { oauthScopes } = JSON.parse(BUILT.manifest) as { readonly oauthScopes: readonly string[] };
  expect(oauthScopes).toHaveLength(2);
  expect(all(guide(language), /<dt>([^<]+)<\/dt>/g)).toEqual(
    expect.arrayContaining([
      'View and manage spreadsheets that this application has been installed in',
      'Display and run third-party web content in prompts and sidebars inside Google applications',
    ]),
  );
});
