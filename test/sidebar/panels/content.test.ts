/** The panel Content: beginning it, planning an item, moving one on, the gate of somebody else's item and of one's own. */
import type { ContentView } from '../../../src/contract';
import { bad, good } from '../fake-server';
import { contentView } from '../gallery/content-scenes';
import { closeBrowser, openPage } from '../opened-page';
import { running } from '../samples';

const base = { open: () => good(running), show: () => good(null), content: () => good(contentView) };
const none: ContentView = { ...contentView, built: false, items: [] };

afterAll(closeBrowser);

test('one click begins the plan', async () => {
  const { see, press, asked, server } = await openPage('content', { ...base, content: () => good(none), addTab: () => bad('busy') });
  await press('Start the content plan');
  await see('Someone else is making changes right now');
  server.change({ addTab: () => good(null), content: () => good(contentView) });
  await press('Start the content plan');
  await see('Next 14 days');
  await asked('addTab', 2);
  expect(server.asked.find(({ endpoint }) => endpoint === 'addTab')?.argument).toEqual({ tab: 'content' });
});

test('an item takes a title; what was typed stays when the server is busy', async () => {
  const { page, see, press, type, problem, asked, server } = await openPage('content', { ...base, saveContent: () => bad('busy') });
  await press('Plan an item');
  await press('Add it');
  expect(await problem('What is it about?')).toBe('Write what it is about.');
  await type('What is it about?', '=Hooks');
  await page.getByLabel('Channel').selectOption('TikTok');
  await page.getByLabel('Publish on').fill('2026-11-20');
  await press('Add it');
  await see('What you typed is still here.');
  server.change({ saveContent: () => good(contentView) });
  await press('Add it');
  await asked('saveContent', 2);
  expect(server.asked.filter(({ endpoint }) => endpoint === 'saveContent').at(-1)?.argument).toEqual({
    begin: { title: '=Hooks', channel: 'TikTok', publishOn: '2026-11-20', owner: running.person ?? '' },
  });
});

test('what waits for whom, moving on, and the five points of an item somebody else drafted', async () => {
  const { page, see, asked, server, errors } = await openPage('content', { ...base, saveContent: () => good(contentView) });
  await see('Waits for you (2)');
  await see('Waits for others (1)');
  await page.getByRole('button', { name: 'Move to Asset Behind the scenes' }).click();
  await asked('saveContent', 1);
  expect(server.asked.at(-1)?.argument).toEqual({
    item: { id: 'behindthescenes', title: 'Behind the scenes' },
    moveOn: true,
    seen: { next: 'Asset', faults: 0 },
  });
  await page.getByRole('button', { name: 'Check it A customer tells' }).click();
  const card = page.locator('.item').nth(1);
  expect(await card.getByRole('checkbox', { checked: true }).count()).toBe(2);
  await card.getByLabel('Tone').click();
  await asked('saveContent', 2);
  expect(server.asked.at(-1)?.argument).toEqual({
    item: { id: 'acustomertells', title: 'A customer tells' },
    tick: { point: 'tone', on: true, checker: running.person ?? '' },
  });
  await card.getByRole('button', { name: 'Count a correction' }).click();
  await asked('saveContent', 3);
  expect(server.asked.at(-1)?.argument).toMatchObject({ count: 'corrected' });
  expect(errors).toEqual([]);
});

test('nobody ticks what they drafted themselves, however their name was typed', async () => {
  const [first, ...others] = contentView.items;
  const name = (running.person ?? '').toLowerCase();
  const own = { ...contentView, items: first === undefined ? [] : [{ ...first, drafter: name, waitsFor: name }, ...others] };
  const { page, see } = await openPage('content', { ...base, content: () => good(own) });
  await see('Waits for you (2)');
  await page.getByRole('button', { name: /^Check it Three mistakes/ }).click();
  await see('You drafted it: somebody else ticks.');
  expect(await page.locator('.gate input:disabled').count()).toBe(5);
});

test('two thousand items: fifty of each kind at once, the next ones by a button, from which the keyboard goes on', async () => {
  const [first] = contentView.items;
  const items = first === undefined ? [] : Array.from({ length: 2000 }, (_, at) => ({ ...first, id: `item-${at}`, title: `Item ${at}` }));
  const ahead = [{ day: '2026-11-18', titles: items.map(({ title }) => title) }];
  const { page, see, press, errors } = await openPage('content', { ...base, content: () => good({ ...contentView, items, ahead }) });
  await see('Waits for you (2000)');
  expect(await page.locator('.item').count()).toBe(50);
  await see('Item 11, +1988');
  await press('Show 50 more (1950 left)');
  expect(await page.locator('.item').count()).toBe(100);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Item 50/);
  expect(errors).toEqual([]);
});
