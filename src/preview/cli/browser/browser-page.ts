/**
 * Opens the preview in a browser and puts a state into it.
 *
 * Used by `npm run demo -- --screens` and by the browser tests.
 */
import type { Browser, Page } from 'playwright-core';
import type {} from '../../page/preview-access';
import type { PreviewState } from '../../page/state/state-store';

/** The window a team on a small laptop has; every layout must hold in it. */
const smallLaptop = { width: 1366, height: 768 } as const;

/** A page on the preview, ready to be used; with a state it is stored first and restored by a reload, as a person's own is. */
export async function openPage(
  browser: Browser,
  url: string,
  state: PreviewState | null = null,
  before: (page: Page) => void = () => undefined,
): Promise<Page> {
  const page = await browser.newPage({ viewport: smallLaptop });
  before(page);
  await page.goto(url);
  await untilReady(page);
  if (state !== null) await restore(page, state);
  return page;
}

/** Waits until the grid can be used. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.__preview !== undefined, null, { timeout: 30_000 });
}

/** Stores a state in the page and loads it anew. */
export async function restore(page: Page, state: PreviewState): Promise<void> {
  const reloaded = page.waitForEvent('load');
  await page.evaluate(given => void window.__preview?.saving.replaceAndReload(given), state);
  await reloaded;
  await untilReady(page);
}
