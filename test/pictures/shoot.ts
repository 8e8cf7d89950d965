/**
 * Takes the pictures of one language: builds the example with its later tabs on fixed days and works the sidebar by its words. Used by pictures.ts.
 */
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { LanguageCode, ReviewView, TabId } from '../../src/contract';
import { LATER_TABS } from '../../src/cycle-tabs';
import { callAddon } from '../../src/preview/cli/addon-call';
import { newPage, openPreview } from '../../src/preview/cli/browser/browser-page';
import { buildDemoCycle } from '../../src/preview/cli/demo-cycle';
import { readDemoOrder } from '../../src/preview/cli/demo-flags';
import type { HostSnapshot } from '../../src/preview/host/host';
import { defaultSettings } from '../../src/preview/page/state/preview-settings';
import { wordsOf } from '../../src/sidebar/words';
import { openBuilt } from '../cycle/built-cycle';
import { MOMENTS, type Moment, SCENES, type Scene } from './scenes';

const START = '2026-10-05';
/** The seventh of thirteen weeks, and a week later. It is closed early, when its numbers are fresh. */
const DAYS: Readonly<Record<Moment, string>> = { empty: START, running: '2026-11-16', due: '2026-11-23', closed: '2026-11-16' };
/** Nothing moves any more when two screenshots this far apart are the same. */
const STILL_MS = 200;
const PATIENCE_MS = 60_000;

/** Hands over a PNG of each scene as it is taken. */
export async function shootLanguage(
  browser: Browser,
  url: string,
  language: LanguageCode,
  take: (name: string, png: Uint8Array) => Promise<void>,
  wanted: (scene: Scene) => boolean = () => true,
): Promise<void> {
  const order = readDemoOrder(['--language', language, '--start', START, '--as-of', DAYS.running, '--sample'], DAYS.running);
  const { locale, timeZone } = order;
  const running = await runningCycle(order);
  const snapshots: Readonly<Record<Moment, HostSnapshot | null>> = {
    empty: null,
    running,
    due: running,
    closed: await closedCycle(running, { locale, timeZone }),
  };
  for (const moment of MOMENTS) {
    const scenes = SCENES.filter(scene => scene.moment === moment && wanted(scene));
    const settings = { ...defaultSettings, title: 'Quarterdeck', language, locale, timeZone, today: DAYS[moment] };
    // The wizard goes on where it was left, so each of its pictures begins with a file of its own.
    for (const together of moment === 'empty' ? scenes.map(scene => [scene]) : scenes.length > 0 ? [scenes] : []) {
      const page = await newPage(browser);
      await openPreview(page, url, { settings, snapshot: snapshots[moment] });
      page.setDefaultTimeout(PATIENCE_MS);
      for (const scene of together) {
        await setUp(page, scene, language);
        await take(scene.name, await stillPicture(page));
      }
      await page.context().close();
    }
  }
}

/** The example with every tab a team may add, and a review in the minutes. */
async function runningCycle(order: ReturnType<typeof readDemoOrder>): Promise<HostSnapshot> {
  const { host } = await buildDemoCycle(order);
  for (const tab of LATER_TABS) await callAddon(host, 'addTab', { tab });
  const { talk, next } = (await callAddon(host, 'review', null)) as ReviewView;
  const decisions = talk.slice(0, 3).map(({ name, owner }, at) => ({
    subject: name,
    decision: (['iterate', 'stop', 'iterate'] as const)[at],
    owner,
    until: next,
    note: '',
    seen: '',
  }));
  await callAddon(host, 'saveDecisions', { decisions });
  await callAddon(host, 'show', { tab: 'dashboard' });
  return host.snapshot();
}

async function closedCycle(snapshot: HostSnapshot, place: { readonly locale: string; readonly timeZone: string }): Promise<HostSnapshot> {
  const host = openBuilt({ snapshot, locale: place.locale, timeZone: place.timeZone, today: DAYS.closed });
  host.open();
  const { cycle } = (await callAddon(host, 'closing', null)) as { readonly cycle: string };
  await callAddon(host, 'closeCycle', { cycle, said: [] });
  return host.snapshot();
}

async function setUp(page: Page, { tab, opens, presses, names }: Scene, language: LanguageCode): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('#sidebar .qd-icon-button')?.click());
  if (tab !== null) await show(page, tab);
  if (opens === null) return;
  await page.evaluate(name => window.__preview?.host.click(name), opens);
  const sidebar = page.frameLocator('#sidebar iframe');
  await ready(sidebar);
  const buttons = presses(wordsOf(language));
  for (const [at, name] of buttons.entries()) {
    if (names !== undefined && at === buttons.length - 1) await fillBlanks(sidebar.locator('form input[type=text]'), names);
    const before = (await sidebar.locator('#panel h1').first().textContent()) ?? '';
    await sidebar.getByRole('button', { name, exact: true }).click();
    await sidebar.locator('#panel h1').filter({ hasNotText: before }).first().waitFor();
    await ready(sidebar);
  }
}

async function fillBlanks(fields: Locator, name: string): Promise<void> {
  const firstBlank = () => fields.evaluateAll(all => all.findIndex(each => each instanceof HTMLInputElement && each.value === ''));
  for (let at = await firstBlank(); at >= 0; at = await firstBlank()) await fields.nth(at).fill(name);
}

async function show(page: Page, tab: TabId): Promise<void> {
  await page.evaluate(async id => {
    await window.__preview?.host.run('call', [JSON.stringify({ endpoint: 'show', argument: { tab: id } })]);
  }, tab);
}

async function ready(sidebar: FrameLocator): Promise<void> {
  await sidebar.locator('#panel h1').first().waitFor();
  await sidebar.locator('.waiting').waitFor({ state: 'detached' });
}

async function stillPicture(page: Page): Promise<Uint8Array> {
  await page.locator('.qd-toast').waitFor({ state: 'detached' });
  // The line beside the title says whether everything is saved.
  await page.evaluate(() => window.__preview?.saving.now());
  const end = Date.now() + PATIENCE_MS;
  for (let last = await page.screenshot({ animations: 'disabled' }); ; ) {
    await page.waitForTimeout(STILL_MS);
    const now = await page.screenshot({ animations: 'disabled' });
    if (now.equals(last)) return now;
    if (Date.now() > end) throw new Error('The page does not come to rest.');
    last = now;
  }
}
