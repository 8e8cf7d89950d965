/** The published site on a bare static server, below a path: it opens on the example cycle, works, and works again without a network. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { untilReady } from '../../src/preview/cli/browser/browser-page';
import { launchChromium } from '../../src/preview/cli/browser/chromium';
import { contentType } from '../../src/preview/cli/bundle';
import { outFolder } from '../../src/preview/cli/project';
import { siteFiles } from '../../src/preview/cli/site/site-files';

const BELOW = '/some/where/';

let server: Server;
let browser: Browser;
let url = '';
/** Paths that were asked for and are not there. */
const missing: string[] = [];

beforeAll(async () => {
  const files = new Map((await siteFiles(['fi'])).map(({ path, body }) => [path, body]));
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site.invalid').pathname;
    const name = path === BELOW ? 'index.html' : path.startsWith(BELOW) ? path.slice(BELOW.length) : '';
    const body = files.get(name);
    if (body === undefined) missing.push(path);
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': contentType(name) });
    response.end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BELOW}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
});

const cell = (page: Page, name: string): Promise<string> =>
  page.evaluate(given => {
    const workbook = window.__preview?.workbook;
    const sheetId = workbook?.activeSheetId() ?? '';
    const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(given) ?? [];
    const area = { sheetId, row: Number(row) - 1, column: letter.charCodeAt(0) - 65, rows: 1, columns: 1 };
    return workbook?.evaluated(area)[0]?.[0]?.text ?? '';
  }, name);

test('a first visit shows the example in the language of the browser; a later one needs no network', async () => {
  const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().includes('ERR_INTERNET_DISCONNECTED')) complaints.push(message.text());
  });
  const failed: string[] = [];
  page.on('requestfailed', request => void failed.push(request.url().slice(url.length)));
  page.on('pageerror', problem => complaints.push(String(problem)));
  await page.goto(url);
  await untilReady(page);
  expect(await cell(page, 'B1')).toBe('Q4 2026');
  expect(await cell(page, 'C6')).toBe('◐ Vaarassa');
  await page.screenshot({ path: `${outFolder}/site.png` });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

  await new Promise(resolve => {
    server.close(resolve);
    server.closeAllConnections();
  });
  await context.setOffline(true);
  await page.reload();
  await untilReady(page);
  expect(await cell(page, 'B1')).toBe('Q4 2026');
  for (const name of ['Extensions', 'Quarterdeck', 'Avaa sivupaneeli']) await page.getByRole('menuitem', { name, exact: true }).click();
  await page.frameLocator('#sidebar iframe').getByRole('heading').first().waitFor({ timeout: 20_000 });
  await page.screenshot({ path: `${outFolder}/site-offline.png` });
  // A worker does not answer for the sandboxed frame, nor does this server give it fonts: it gets them with its document.
  expect(failed).toEqual([]);
  const loaded = page.frameLocator('#sidebar iframe').locator('body');
  expect(await loaded.evaluate(() => [...document.fonts].filter(({ status }) => status !== 'loaded').length)).toBe(0);
  expect({ complaints, missing }).toEqual({ complaints: [], missing: [] });
  await context.close();
});
