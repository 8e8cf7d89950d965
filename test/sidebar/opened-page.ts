/**
 * The built page in Chromium at 300 px with a fake `google.script.run`, worked by what a person sees: words on buttons, labels of fields.
 *
 * Used by the component tests and the gallery. A browser and not jsdom, because half of what can go wrong here is focus, width and the clipboard.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type * as axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import type { EndpointName, LanguageCode, Panel } from '../../src/contract';
import { launchChromium } from '../../src/preview/cli/browser/chromium';
import { besidePage, sidebarPage } from './built-page';
import { type FakeServer, openServer, type Reactions } from './fake-server';

export interface OpenedPage {
  readonly page: Page;
  readonly server: FakeServer;
  /** Errors that reached the console; a test expects none. */
  readonly errors: readonly string[];
  /** Waits until the page shows the words. */
  see(words: string): Promise<void>;
  /** Waits until the server was asked for an endpoint so often. */
  asked(endpoint: EndpointName, times: number): Promise<void>;
  press(name: string): Promise<void>;
  type(label: string, value: string): Promise<void>;
  /** The problem beside a field, '' when there is none. */
  problem(label: string): Promise<string>;
  /** Pixels by which anything is wider than the page, and what it is; empty when all fits. */
  overflow(): Promise<readonly string[]>;
  /** Words of our own length that are broken in two, with what they became. */
  broken(): Promise<readonly string[]>;
  /** What has moved since the page came without anybody touching it, with the share of the window it moved through. */
  jumps(): Promise<readonly string[]>;
  /** Controls whose spoken name lacks the words that are seen, or that have none; and what the page itself lacks. */
  unnamed(): Promise<readonly string[]>;
  /** Controls lower than 24 px, and blue buttons beside the first one that are not in a line of their own. */
  misshapen(): Promise<readonly string[]>;
  /** What axe finds against WCAG 2.2 AA and its own best practices, with the first place of each. */
  violations(): Promise<readonly string[]>;
}

/** What comes, comes at once on a quiet machine; beside other work a browser may take many seconds. */
const PATIENCE_MS = 60_000;

/** A browser, and the address from which it gets the pages of this test file. */
interface Place {
  readonly context: BrowserContext;
  /** Gives a page an address, which ends as soon as another is given the same path. */
  at(path: string, body: string): string;
  close(): Promise<void>;
}

let place: Promise<Place> | null = null;

/** One window of a browser for all pages of a file: what it has read for one of them it knows for the next. */
async function openPlace(): Promise<Place> {
  const bodies = new Map<string, string>();
  const server = createServer(({ url = '' }, response) => {
    const beside = besidePage(url);
    if (beside !== null) response.setHeader('Cache-Control', 'public, max-age=3600, immutable');
    response.setHeader('Content-Type', beside?.type ?? 'text/html; charset=utf-8');
    response.end(beside?.body ?? bodies.get(url) ?? '');
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 300, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return {
    context,
    at(path, body) {
      bodies.set(path, body);
      return address + path;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
}

/** Shows one panel after the other in the same page, which is far faster than a page for each; the one shown before is gone then. */
export interface Stage {
  readonly page: Page;
  show(panel: Panel, reactions: Reactions, language?: LanguageCode): Promise<OpenedPage>;
}

let shown = 0;

export async function openStage(): Promise<Stage> {
  place ??= openPlace();
  const { context, at } = await place;
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  let server = openServer({});
  let errors: string[] = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => (message.type() === 'error' ? errors.push(message.text()) : undefined));
  await page.exposeFunction('answerOf', async (request: string) => {
    const answering = server;
    const answer = answering.answer(request);
    await answering.released();
    return answer;
  });
  await page.addInitScript(forgetDrafts);
  await page.addInitScript(fakeGoogle);
  await page.addInitScript(watchJumps);
  return {
    page,
    async show(panel, reactions, language = 'en') {
      [server, errors] = [openServer(reactions), []];
      const opened = openedPage(page, server, errors);
      await page.goto(at(`/${shown++}`, sidebarPage(panel, language)));
      return opened;
    },
  };
}

/** Stages no test is using, and those the running one uses. */
const free: Stage[] = [];
const inUse: Stage[] = [];
afterEach(() => void free.push(...inUse.splice(0)));

/** A panel for one test; starts the browser on first use. Call `closeBrowser` after all tests of the file. */
export async function openPage(panel: Panel, reactions: Reactions, language: LanguageCode = 'en'): Promise<OpenedPage> {
  const stage = free.pop() ?? (await openStage());
  inUse.push(stage);
  return stage.show(panel, reactions, language);
}

/** A panel in a page that no other test will have: for one that changes the page itself. */
export async function openOwnPage(panel: Panel, reactions: Reactions, language: LanguageCode = 'en'): Promise<OpenedPage> {
  return (await openStage()).show(panel, reactions, language);
}

function openedPage(page: Page, server: FakeServer, errors: readonly string[]): OpenedPage {
  return {
    page,
    server,
    errors,
    see: words => page.getByText(words).first().waitFor(),
    async asked(endpoint, times) {
      const end = Date.now() + PATIENCE_MS;
      const count = () => server.asked.filter(call => call.endpoint === endpoint).length;
      while (count() < times) {
        if (Date.now() > end) throw new Error(`"${endpoint}" was asked ${count()} times, not ${times}.`);
        await new Promise(resolve => setTimeout(resolve, 10));
      }
    },
    press: name => page.getByRole('button', { name, exact: true }).click(),
    async type(label, value) {
      await page.getByLabel(label, { exact: true }).fill(value);
    },
    async problem(label) {
      const field = page.locator('.field', { has: page.getByLabel(label, { exact: true }) });
      return (await field.locator('.problem').allTextContents()).join(' ');
    },
    overflow: () => page.evaluate(wideThings),
    broken: () => page.evaluate(brokenWords),
    jumps: () => page.evaluate(jumpingThings),
    unnamed: () => page.evaluate(unnamedThings),
    misshapen: () => page.evaluate(misshapenThings),
    violations: async () => {
      await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
      return page.evaluate(axeViolations);
    },
  };
}

export async function closeBrowser(): Promise<void> {
  await (await place)?.close();
  place = null;
  free.length = 0;
}

/** Runs in the page before anything else: the drafts of one panel are kept from the next in the same page, and survive a reload. */
function forgetDrafts(): void {
  const isReload = (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(({ type }) => type === 'reload');
  if (!isReload) sessionStorage.clear();
}

/** Runs in the page: a runner as Google's, where every `with…` gives a new one and answers come later; `silent` never does. */
function fakeGoogle(): void {
  type Handler = (value: unknown) => void;
  const { answerOf } = window as unknown as { readonly answerOf: (request: string) => Promise<string> };
  const runner = (success: Handler, failure: Handler): unknown => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    call: (request: string) => {
      void answerOf(request).then(answer => {
        if (answer === 'lost') failure(new Error('NetworkError'));
        else if (answer !== 'silent') success(answer);
      });
    },
  });
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
}

/** What Chromium says of a layout that shifted (W3C Layout Instability), as far as it is asked here. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in the page before anything else: keeps what moves. */
function watchJumps(): void {
  const shifts: LayoutShift[] = [];
  new PerformanceObserver(list => shifts.push(...(list.getEntries() as LayoutShift[]))).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, { shifts });
}

/** Runs in the page: what moved through more than half a percent of the window, once the last frame is drawn. */
async function jumpingThings(): Promise<readonly string[]> {
  const drawn = () => new Promise(then => requestAnimationFrame(then));
  await drawn();
  await drawn();
  const { shifts } = window as unknown as { readonly shifts: readonly LayoutShift[] };
  return shifts
    .filter(({ value, hadRecentInput }) => value > 0.005 && !hadRecentInput)
    .map(({ value, sources }) => `${value.toFixed(3)}: ${sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(', ')}`);
}

/** Runs in the page: everything that sticks out of its 300 px, or is cut off inside its own box. */
function wideThings(): readonly string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push(`page ${document.documentElement.scrollWidth - width}`);
  for (const element of document.querySelectorAll<HTMLElement>('#app *:not(.hidden, .offstage, select, option, textarea, input)')) {
    const over = Math.ceil(element.getBoundingClientRect().right - width);
    const cut = element.clientWidth > 0 && getComputedStyle(element).display !== 'inline' ? element.scrollWidth - element.clientWidth : 0;
    if (over > 0 || cut > 1)
      found.push(`${element.tagName.toLowerCase()}.${element.className} ${Math.max(over, cut)}: ${element.textContent?.slice(0, 40)}`);
  }
  return found;
}

/** Runs in the page: words up to fourteen letters, about as long as a language has them in labels, that stand on two lines. */
function brokenWords(): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.getElementById('app') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const match of (node.nodeValue ?? '').matchAll(/(?<!\S)[\p{L}\p{M}]{4,14}(?!\S)/gu)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(match[0]);
    }
  }
  return found;
}

/** Runs in the page: what docs/visual-language.md says of buttons and fields. A tick is pressed by its words, too. */
function misshapenThings(): readonly string[] {
  const seen = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(each => each.checkVisibility());
  const low = seen('#app :is(button, select, textarea:not(.offstage), input:not([type=checkbox], [type=radio]))').filter(
    each => each.getBoundingClientRect().height < 24,
  );
  const primary = new Map<Element | null, HTMLElement[]>();
  for (const button of seen('.button.primary')) {
    const line = button.closest('li');
    primary.set(line, [...(primary.get(line) ?? []), button]);
  }
  const second = [...primary.values()].flatMap(([, ...others]) => others);
  return [...low, ...second].map(each => each.outerHTML.slice(0, 80));
}

/** Runs in the page, in which axe stands. */
async function axeViolations(): Promise<readonly string[]> {
  const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await inPage.run(document, { runOnly: tags });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}

/** Runs in the page: WCAG 2.4.2 (a title), 2.5.3 and 4.1.2 (names), and whether everything stands within a landmark. */
function unnamedThings(): readonly string[] {
  const found = document.title === '' ? ['the page has no title'] : [];
  for (const control of document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, [role=tab]')) {
    const what = control.outerHTML.slice(0, 80);
    const seen = (control.textContent ?? '').trim();
    const spoken = control.getAttribute('aria-label');
    const labels =
      control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement
        ? control.labels
        : null;
    if (control.tagName !== 'SELECT' && spoken !== null && seen !== '' && !spoken.includes(seen)) found.push(`says ${spoken}: ${what}`);
    if (labels !== null && spoken === null && labels.length === 0 && !control.hasAttribute('aria-labelledby'))
      found.push(`no label: ${what}`);
    if (labels === null && spoken === null && seen === '') found.push(`no words: ${what}`);
    if (control.closest('main, nav, header, footer, aside') === null) found.push(`outside of every landmark: ${what}`);
  }
  return found;
}
