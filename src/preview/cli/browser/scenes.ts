/**
 * What the pictures for people show: the example cycle with a tab in front and a panel beside it. Used by `npm run tour` and `npm run listing`.
 *
 * The add-on is known by what it answers to: its endpoints and the functions its menu names.
 */
import type { Browser, FrameLocator } from 'playwright-core';
import { defaultSettings } from '../../page/state/preview-settings';
import { callAddon } from '../addon-call';
import { buildDemoCycle } from '../demo-cycle';
import { readDemoOrder } from '../demo-flags';
import { newPage, openPreview } from './browser-page';
import { serve } from './serve';

interface Work {
  /** A button that is pressed first. */
  readonly press?: string;
  /** What is typed or picked, by the field's label. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What is scrolled to; the picture waits for it. */
  readonly endsAt: string;
}

export interface Scene {
  readonly name: string;
  /** The tab in front; null for an empty spreadsheet. */
  readonly tab: string | null;
  /** The function behind the menu entry that opens the panel; null for none. */
  readonly panel: string | null;
  /** Words the panel shows once it is ready. */
  readonly shows: string;
  /** What a person does in the panel before the picture is taken. */
  readonly work?: Work;
  /** Another day than the example's: numbers are due a week later. */
  readonly today?: string;
}

/** The example stands in the seventh of its thirteen weeks: enough has happened, enough is still to be decided. */
const ORDER = readDemoOrder(['--start', '2026-10-05', '--as-of', '2026-11-16', '--sample'], '2026-11-16');
/** Tabs that are built when a team begins to use them. */
const LATER = ['content', 'experiments'];
/** Toasts that fade and sparklines that are drawn: moments, not conditions one could wait for. */
const SETTLE_MS = 1500;

/** A PNG of each scene by its name, in a window of this size. */
export async function shootScenes(
  browser: Browser,
  scenes: readonly Scene[],
  size: { readonly width: number; readonly height: number },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { host } = await buildDemoCycle(ORDER);
  for (const tab of LATER) if (scenes.some(scene => scene.tab === tab)) await callAddon(host, 'addTab', { tab });
  const snapshot = host.snapshot();
  const preview = await serve({ port: 0 });
  try {
    const pictures = new Map<string, Uint8Array>();
    for (const { name, tab, panel, shows, work, today = ORDER.asOf } of scenes) {
      const { language, locale, timeZone } = ORDER;
      const settings = { ...defaultSettings, title: 'Quarterdeck', language, locale, timeZone, today };
      const page = await newPage(browser);
      await openPreview(page, preview.url, { settings, snapshot: tab === null ? null : snapshot });
      await page.setViewportSize(size);
      if (tab !== null)
        await page.evaluate(async id => {
          await window.__preview?.host.run('call', [JSON.stringify({ endpoint: 'show', argument: { tab: id } })]);
        }, tab);
      if (panel !== null) {
        await page.evaluate(name => window.__preview?.host.click(name), panel);
        const sidebar = page.frameLocator('#sidebar iframe');
        await sidebar.getByText(shows).first().waitFor({ timeout: 60_000 });
        if (work !== undefined) await workIn(sidebar, work);
      }
      await page.waitForTimeout(SETTLE_MS);
      pictures.set(name, await page.screenshot());
      await page.close();
    }
    return pictures;
  } finally {
    await preview.close();
  }
}

async function workIn(sidebar: FrameLocator, { press, fields = {}, endsAt }: Work): Promise<void> {
  if (press !== undefined) await sidebar.getByRole('button', { name: press, exact: true }).click();
  for (const [label, value] of Object.entries(fields)) {
    const field = sidebar.getByLabel(label, { exact: true }).first();
    const isList = (await field.evaluate(element => element.tagName)) === 'SELECT';
    if (isList) await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await sidebar.getByText(endsAt).first().scrollIntoViewIfNeeded({ timeout: 60_000 });
}
