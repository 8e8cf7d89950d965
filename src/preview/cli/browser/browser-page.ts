/**
 * Opens the preview in a browser and puts a state into it.
 *
 * Used by `npm run demo -- --screens` and by the browser tests.
 */
import type { Browser, Page } from 'playwright-core';
import type {} from '../../page/preview-access';
import { databaseName, type PreviewState, unsavedKey } from '../../page/state/state-store';

/** The window a team on a small laptop has; every layout must hold in it. */
export const smallLaptop = { width: 1366, height: 768 } as const;

/** An empty page in a window that shares neither storage nor anything read with another. */
export const newPage = (browser: Browser): Promise<Page> => browser.newPage({ viewport: smallLaptop });

/** Opens the preview in a page, ready to be used; what was stored there before is gone, and with a state that one is shown. */
export async function openPreview(page: Page, url: string, state: PreviewState | null = null): Promise<void> {
  // Storage belongs to the address, whichever of its files is shown: the page itself need not be loaded twice.
  await page.goto(`${url}icon.svg`);
  const isLaid = await page.evaluate(layState, { state, databaseName, unsavedKey });
  await page.goto(url);
  await untilReady(page);
  if (!isLaid && state !== null) await restore(page, state);
}

/** Runs in the page: false where the state is too large for the place from which it is read first. */
async function layState(given: { readonly state: unknown; readonly databaseName: string; readonly unsavedKey: string }): Promise<boolean> {
  localStorage.clear();
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(given.databaseName);
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
  });
  if (given.state === null) return true;
  try {
    localStorage.setItem(given.unsavedKey, JSON.stringify(given.state));
    return true;
  } catch {
    return false;
  }
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
