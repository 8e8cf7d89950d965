/** The page of a release, opened from a folder as a person opens it: it speaks the language of the browser and its buttons copy. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { releaseFiles } from '../../src/deploy/release-files';
import { launchChromium } from '../../src/preview/cli/browser/chromium';
import { outFolder } from '../../src/preview/cli/project';
import { builtFile } from '../bundle/built';

const BUILT = { code: builtFile('Code.js'), sidebar: builtFile('Sidebar.html'), manifest: builtFile('appsscript.json') };
const PASTED = [
  ['Code.gs', BUILT.code],
  ['Sidebar.html', BUILT.sidebar],
  ['appsscript.json', BUILT.manifest],
] as const;
let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const { name, text } of releaseFiles(BUILT, '1.2.3', '')) writeFileSync(join(folder, name), text);
  mkdirSync(outFolder, { recursive: true });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['fi-FI', 'fi', 'Kopioi {file}', 'Kopioitu. Liitä se nyt.'],
  ['de-DE', 'en', 'Copy {file}', 'Copied. Paste it now.'],
])('in a browser that speaks %s', async (locale, language, button, done) => {
  const page = await browser.newPage({ locale, viewport: { width: 900, height: 1400 } });
  await page.goto(pathToFileURL(join(folder, 'INSTALL.html')).href);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('section:visible').count()).toBe(1);
  for (const [name, text] of PASTED) {
    await page.getByRole('button', { name: button.replace('{file}', name) }).click();
    await page.getByText(done).first().waitFor();
    // Into an empty field, as into the editor.
    await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<textarea id="editor" style="position:static"></textarea>'));
    await page.locator('#editor').press('ControlOrMeta+v');
    expect((await page.locator('#editor').inputValue()) === text).toBe(true);
    await page.locator('#editor').evaluate(field => field.remove());
  }
  await page.screenshot({ path: join(outFolder, `install-${language}.png`), fullPage: true });
  await page.getByRole('button', { name: 'Dansk' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Installér Quarterdeck');
  await page.close();
});
