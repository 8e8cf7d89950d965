/**
 * A preview in a real browser, with short words for what a person does in it.
 *
 * Used by every test in this folder: `const preview = await openPreview()`. One server and one browser per test file, started by the
 * first call and closed after the last test. Without a browser the tests fail.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { newPage, openPreview as openInPage, restore, smallLaptop, untilReady } from '../../src/preview/cli/browser/browser-page';
import { launchChromium } from '../../src/preview/cli/browser/chromium';
import { type Preview, type ServeOptions, serve } from '../../src/preview/cli/browser/serve';
import { outFolder } from '../../src/preview/cli/project';
import type { Area, CellStyle, Evaluated } from '../../src/preview/engine/workbook';
import type { HostSnapshot } from '../../src/preview/host/host';
import type {} from '../../src/preview/page/preview-access';
import { defaultSettings, type PreviewSettings } from '../../src/preview/page/state/preview-settings';
import { isWhole } from '../sample';
import { areaOf } from './a1';

export interface OpenOptions {
  readonly settings?: Partial<PreviewSettings>;
  readonly snapshot?: HostSnapshot;
  /** The folder of the add-on; default the built one. */
  readonly dist?: string;
}

const servers = new Map<string, Promise<Preview>>();
let browser: Promise<Browser> | null = null;

/** A page with what it complained about since it was last opened: one is opened again and again, since what it has compiled it knows the next time. */
interface UsedPage {
  readonly page: Page;
  complaints: string[];
}
const free: UsedPage[] = [];
const inUse: UsedPage[] = [];

afterEach(() => void free.push(...inUse.splice(0)));

afterAll(async () => {
  await (await browser)?.close();
  for (const server of servers.values()) await (await server).close();
});

/** Opens an empty spreadsheet, or the one given, in a window of 1366 × 768; what an earlier page stored is gone. */
export async function openPreview(options: OpenOptions = {}): Promise<PreviewPage> {
  const preview = await serverFor(options.dist);
  const used = free.pop() ?? (await usedPage());
  inUse.push(used);
  const state =
    options.settings || options.snapshot
      ? { settings: { ...defaultSettings, ...options.settings }, snapshot: options.snapshot ?? null }
      : null;
  await used.page.setViewportSize(smallLaptop);
  used.complaints = [];
  await openInPage(used.page, preview.url, state);
  return new PreviewPage(used.page, used.complaints);
}

async function usedPage(): Promise<UsedPage> {
  browser ??= launchChromium();
  const used: UsedPage = { page: await newPage(await browser), complaints: [] };
  used.page.on('console', message => {
    if (message.type() === 'error') used.complaints.push(message.text());
  });
  used.page.on('pageerror', problem => used.complaints.push(String(problem)));
  used.page.on('request', request => {
    const url = request.url();
    if (!/^(data|blob|about):|^http:\/\/127\.0\.0\.1:/.test(url)) used.complaints.push(`A request left for ${url}`);
  });
  return used;
}

function serverFor(dist: string | undefined): Promise<Preview> {
  const options: ServeOptions = dist === undefined ? { port: 0 } : { port: 0, dist };
  const running = servers.get(dist ?? '') ?? serve(options);
  servers.set(dist ?? '', running);
  return running;
}

/** The preview as a person uses it; `page` is there for what has no word of its own. */
export class PreviewPage {
  constructor(
    readonly page: Page,
    /** Console errors, exceptions and requests to elsewhere so far. */
    readonly complaints: readonly string[],
  ) {}

  /** Clicks through the menu bar: `menu('Extensions', 'Quarterdeck', 'Open sidebar')`. */
  async menu(...labels: readonly string[]): Promise<void> {
    for (const name of labels) await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** The document of the open sidebar. */
  get sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  /** Brings a tab to the front by its title. */
  async showTab(title: string): Promise<void> {
    await this.page.locator('.o-sheet', { hasText: title }).first().click();
    await this.page.waitForFunction(name => {
      const workbook = window.__preview?.workbook;
      return workbook?.sheets().find(sheet => sheet.id === workbook.activeSheetId())?.name === name;
    }, title);
  }

  /** Selects a range such as 'B5' or "B5:C9" of the tab in front. */
  async select(range: string): Promise<void> {
    await this.page.evaluate(area => {
      const workbook = window.__preview?.workbook;
      workbook?.select({ ...area, sheetId: workbook.activeSheetId() });
    }, areaOf(range));
  }

  /** Types into a cell of the tab in front with the keyboard and presses Enter. */
  async typeInto(cell: string, text: string): Promise<void> {
    await this.click(cell);
    // The library drops the focus with an editor it makes anew; the page gives it back a moment later.
    if (await this.page.evaluate(() => document.activeElement === document.body)) await this.focusCells();
    const [first = '', ...others] = text;
    // The first key opens the editor, which takes up to a frame; nobody types faster than that.
    await this.page.keyboard.type(first);
    await this.untilPainted();
    await this.page.keyboard.type(others.join(''));
    await this.page.keyboard.press('Enter');
  }

  /** Clicks into a cell of the tab in front, left of its middle, where no drop-down arrow stands. */
  async click(cell: string): Promise<void> {
    await this.select(cell);
    const { x, y, width, height } = await this.boxOf(cell);
    await this.page.mouse.click(x + width / 3, y + height / 2);
    await this.untilPainted();
  }

  private async untilPainted(): Promise<void> {
    await this.page.evaluate(() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted))));
  }

  /** Gives the keyboard to the cells. */
  async focusCells(): Promise<void> {
    await this.page.locator('.o-grid [contenteditable]').first().focus();
  }

  /** What the cells of a range show, row by row; the tab in front unless another is named. */
  async cells(range: string, tab?: string): Promise<readonly (readonly Evaluated[])[]> {
    return this.page.evaluate(
      ({ area, name }) => {
        const workbook = window.__preview?.workbook;
        if (!workbook) throw new Error('The preview is not open.');
        const named = workbook.sheets().find(sheet => sheet.name === name);
        if (name !== null && !named) throw new Error(`There is no tab ${name}.`);
        const whole: Area = { ...area, sheetId: named?.id ?? workbook.activeSheetId() };
        return workbook.evaluated(whole);
      },
      { area: areaOf(range), name: tab ?? null },
    );
  }

  /** The text one cell shows. */
  async text(cell: string, tab?: string): Promise<string> {
    return (await this.cells(cell, tab))[0]?.[0]?.text ?? '';
  }

  /** How one cell is shown, conditional formats included. */
  async shownStyle(cell: string, tab?: string): Promise<CellStyle> {
    return this.page.evaluate(
      ({ area, name }) => {
        const workbook = window.__preview?.workbook;
        if (!workbook) throw new Error('The preview is not open.');
        const sheetId = workbook.sheets().find(sheet => sheet.name === name)?.id ?? workbook.activeSheetId();
        return workbook.shownStyle({ ...area, sheetId });
      },
      { area: areaOf(cell), name: tab ?? null },
    );
  }

  /** Waits until a cell shows a text. */
  async untilText(cell: string, text: string): Promise<void> {
    const at = areaOf(cell);
    await this.page.waitForFunction(
      ({ area, expected }) => {
        const workbook = window.__preview?.workbook;
        return workbook?.evaluated({ ...area, sheetId: workbook.activeSheetId() })[0]?.[0]?.text === expected;
      },
      { area: at, expected: text },
    );
  }

  /** Moves the mouse over a cell of the tab in front. */
  async hover(cell: string): Promise<void> {
    const { x, y, width, height } = await this.boxOf(cell);
    await this.page.mouse.move(x + width / 2 - 8, y + height / 2);
    await this.page.mouse.move(x + width / 2, y + height / 2);
  }

  /** How many pixels inside a cell are not white; a text or a drawing makes it more than zero. */
  async paintedPixels(cell: string): Promise<number> {
    const box = await this.boxOf(cell);
    return this.page.evaluate(({ x, y, width, height }) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.o-grid canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) throw new Error('The grid has no canvas.');
      const place = canvas.getBoundingClientRect();
      const scale = canvas.width / place.width;
      const [left, top] = [(x - place.left + 3) * scale, (y - place.top + 3) * scale];
      const { data } = context.getImageData(left, top, (width - 6) * scale, (height - 6) * scale);
      let painted = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 700) painted += 1;
      return painted;
    }, box);
  }

  private async boxOf(cell: string): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
    return this.page.evaluate(({ row, column }) => {
      const grid = document.querySelector('.o-grid canvas')?.getBoundingClientRect();
      const getters = window.__preview?.workbook.model.getters;
      if (!grid || !getters) throw new Error('The preview is not open.');
      const rect = getters.getVisibleRect({ left: column, right: column, top: row, bottom: row });
      return { x: grid.left + rect.x, y: grid.top + rect.y, width: rect.width, height: rect.height };
    }, areaOf(cell));
  }

  /** Does something that loads the page anew and waits until it can be used again. */
  async whileReloading(act: () => Promise<void>): Promise<void> {
    const reloaded = this.page.waitForEvent('load');
    await act();
    await reloaded;
    await untilReady(this.page);
  }

  /** Cuts or restores the road between sidebar and server, in the settings. */
  async setConnection(state: 'lost' | 'back'): Promise<void> {
    await this.menu('File', 'Settings…');
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Lost connection').setChecked(state === 'lost');
    await dialog.getByRole('button', { name: 'Save' }).click();
  }

  /** Waits until everything is saved, then loads the page anew. */
  async reload(): Promise<void> {
    await this.page.evaluate(() => window.__preview?.saving.now());
    await this.page.reload();
    await untilReady(this.page);
  }

  /** Puts another state into the page, as if it had been left like that. */
  async restore(settings: Partial<PreviewSettings>, snapshot: HostSnapshot | null): Promise<void> {
    await restore(this.page, { settings: { ...defaultSettings, ...settings }, snapshot });
  }

  /** Writes `out/<name>.png` for people to look at, in `npm run fuzz -- --whole`: taking one costs a good part of a second. */
  async screenshot(name: string): Promise<void> {
    if (!isWhole) return;
    mkdirSync(outFolder, { recursive: true });
    await this.page.screenshot({ path: join(outFolder, `${name}.png`) });
  }
}
