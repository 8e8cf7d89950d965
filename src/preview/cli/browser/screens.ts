/**
 * Takes a screenshot of each visible tab with content and of each panel the add-on's menu opens.
 *
 * Used by `npm run demo -- --screens`. The browser shows the very state the command built.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { HostSnapshot, Menu } from '../../host/host';
import { defaultSettings } from '../../page/state/preview-settings';
import type { DemoOrder } from '../demo-flags';
import { newPage, openPreview } from './browser-page';
import { launchChromium } from './chromium';
import { serve } from './serve';

/** Writes the PNGs into the folder; returns their names. Throws when there is no browser. */
export async function takeScreens(snapshot: HostSnapshot, order: DemoOrder, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const preview = await serve({ port: 0 });
  const browser = await launchChromium();
  try {
    const { language, locale, timeZone, asOf } = order;
    const settings = { ...defaultSettings, title: order.playbook, language, locale, timeZone, today: asOf };
    const page = await newPage(browser);
    await openPreview(page, preview.url, { settings, snapshot });
    return [...(await shootTabs(page, folder)), ...(await shootPanels(page, folder))];
  } finally {
    await browser.close();
    await preview.close();
  }
}

async function shootTabs(page: Page, folder: string): Promise<readonly string[]> {
  const tabs = await page.evaluate(() => {
    const workbook = window.__preview?.workbook;
    const shown = workbook?.sheets().filter(sheet => !sheet.hidden && workbook.lastContent(sheet.id).row >= 0);
    return (shown ?? []).map(({ id, name }) => ({ id, name }));
  });
  const written: string[] = [];
  for (const [index, tab] of tabs.entries()) {
    await page.evaluate(id => window.__preview?.workbook.activateSheet(id), tab.id);
    written.push(await shoot(page, folder, `tab ${index + 1} ${tab.name}`));
  }
  return written;
}

/** Only menu items that open the sidebar or a dialog give a picture; the entries of a submenu change the spreadsheet and are left out. */
async function shootPanels(page: Page, folder: string): Promise<readonly string[]> {
  const items = await page.evaluate(() => window.__preview?.host.menus ?? []).then(menus => menus.flatMap(itemsOf));
  const written: string[] = [];
  for (const [index, { label, functionName }] of items.entries()) {
    await page.evaluate(() => document.querySelector<HTMLElement>('#sidebar .qd-icon-button, dialog .qd-icon-button')?.click());
    await page.evaluate(name => window.__preview?.host.click(name), functionName);
    const opened = page.locator('#sidebar iframe, dialog[open]');
    if ((await opened.count()) > 0) written.push(await shoot(page, folder, `panel ${index + 1} ${label}`));
  }
  return written;
}

function itemsOf(menu: Menu): readonly { readonly label: string; readonly functionName: string }[] {
  return menu.items.flatMap(item => (item === 'separator' || 'items' in item ? [] : [item]));
}

async function shoot(page: Page, folder: string, title: string): Promise<string> {
  const name = `${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}.png`;
  // Answers of the sidebar's first call and toasts that fade: both take moments, not conditions one could wait for.
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(folder, name) });
  return name;
}
