/**
 * The weekly review by keyboard alone, from the menu bar on: from *Weekly review* to minutes in the tab Reviews and a task on the Roadmap. In Finnish, and in English too in
 * `npm run fuzz -- --whole`.
 */
import { LANGUAGES } from '../../src/languages';
import { fill } from '../../src/languages/text';
import { wordsOf } from '../../src/sidebar/words';
import { openDemo } from '../cycle/kept-demo';
import { sampled } from '../sample';
import { openPreview, type PreviewPage } from './preview-page';
import { overflowingCells } from './text-fit';

const today = '2026-11-16';
const NOTE = 'Three new hooks';
/** More stops than the longest part has. */
const STOPS = 120;

jest.setTimeout(300_000);

/** Where the keyboard is on the page: the words of a menu or of one of its entries, else the kind of element. */
const focused = ({ page }: PreviewPage): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('role') === 'menuitem' ? (active.textContent ?? '') : (active?.tagName ?? '');
  });

/** Presses a key until the keyboard is there. */
async function until(preview: PreviewPage, key: string, isThere: (said: string) => boolean): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    const said = await focused(preview);
    if (isThere(said)) return;
    passed.push(said);
    await preview.page.keyboard.press(key);
  }
  throw new Error(`${key} leads to nothing but ${passed.join(' / ')}`);
}

/** Along the menu bar, down into a menu, and on into its submenu. */
async function choose(preview: PreviewPage, menu: string, submenu: string, item: string): Promise<void> {
  const { keyboard } = preview.page;
  await until(preview, 'F6', said => said === 'File');
  await until(preview, 'ArrowRight', said => said === menu);
  await keyboard.press('ArrowDown');
  await until(preview, 'ArrowDown', said => said.startsWith(submenu));
  await keyboard.press('ArrowRight');
  await until(preview, 'ArrowDown', said => said.startsWith(item));
  await keyboard.press('Enter');
}

/** Tab, or Shift+Tab, until the control with these words has the focus, as somebody without a mouse does. */
async function reach({ page, sidebar }: PreviewPage, words: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    const said = await sidebar.locator('body').evaluate(body => {
      const control = body.ownerDocument.activeElement ?? body;
      const labels = 'labels' in control ? (control as HTMLInputElement).labels : null;
      return (labels?.[0] ?? control).textContent ?? '';
    });
    if (said.startsWith(words)) return;
    passed.push(said.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`Nobody reaches “${words}” by keyboard: ${passed.join(' / ')}`);
}

async function press(preview: PreviewPage, words: string, key?: 'Shift+Tab'): Promise<void> {
  await reach(preview, words, key);
  await preview.page.keyboard.press('Enter');
}

test.each(sampled(['en', 'fi'] as const, ['fi']))('in %s', async language => {
  const { host, settings } = await openDemo('signals', language, today, '--currency', 'EUR');
  const preview = await openPreview({ settings: { ...settings, language }, snapshot: host.snapshot() });
  const { page, sidebar } = preview;
  const { review: texts } = wordsOf(language).sidebar;
  const { menu, lists, tabs } = LANGUAGES[language];
  await choose(preview, 'Extensions', menu.name, menu.weeklyReview);
  await sidebar.getByText(texts.earlier).or(sidebar.getByText(texts.parts.tasks)).first().waitFor();
  await until(preview, 'F6', said => said === 'IFRAME');
  await press(preview, fill(texts.next, { part: texts.parts.decisions }));
  await sidebar.getByText(texts.subject).first().waitFor({ state: 'attached' });

  // Anything may be decided about, also where no KPI asks for it.
  await press(preview, texts.more);
  await reach(preview, texts.subject);
  await page.keyboard.type('Reels');
  await reach(preview, texts.decisions.scale);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await reach(preview, texts.owner);
  await page.keyboard.type('Aino');
  await reach(preview, texts.note);
  await page.keyboard.type(NOTE);
  await press(preview, texts.write);
  await sidebar.getByText(`✓ ${texts.decisions.iterate}`).first().waitFor({ timeout: 120_000 });

  await press(preview, texts.parts.tasks, 'Shift+Tab');
  await press(preview, fill(texts.toRoadmap, { n: 1 }));
  await sidebar.getByText(`✓ ${NOTE}`).first().waitFor({ timeout: 120_000 });
  expect(await sidebar.getByLabel(texts.text, { exact: true }).inputValue()).toContain(`Reels: ${lists.decisions.iterate}`);
  await preview.screenshot(`review-panel-${language}`);
  await press(preview, texts.showReviews);
  await preview.untilText('B6', 'Reels');
  expect(await preview.text('E6')).toBe(lists.decisions.iterate);
  expect(await overflowingCells(page)).toEqual([]);
  await preview.screenshot(`review-tab-${language}`);
  const tasks = (await preview.cells('A6:Z90', tabs.titles.roadmap)).flat().map(({ text }) => text);
  expect(tasks.filter(text => text === NOTE)).toHaveLength(1);
  expect(preview.complaints).toEqual([]);
});
