/** The ten minutes of a day: two numbers typed and saved there, what goes out today, what is late. */
import type { DailyView } from '../../../src/contract';
import { good } from '../fake-server';
import { contentView } from '../gallery/content-scenes';
import { closeBrowser, openPage } from '../opened-page';
import { due, running } from '../samples';

const [first, second] = contentView.items;
const items = [first, second].flatMap((item, at) =>
  item === undefined ? [] : [{ ...item, title: `Item ${at + 1}`, publishOn: at === 0 ? running.today : '2026-10-12' }],
);
const view: DailyView = { rituals: [{ name: 'Community round', text: '20 minutes of replies a day' }], numbers: due.slice(0, 2), items };
const base = { open: () => good(running), daily: () => good(view) };

afterAll(closeBrowser);

test('two numbers are typed and saved without leaving, and what is planned for an earlier day says so', async () => {
  const { page, see, press, type, asked, server } = await openPage('daily', {
    ...base,
    saveNumbers: entries => good({ saved: entries.map(({ kpi }) => kpi), problems: [] }),
  });
  await see('1 of 2');
  await see('Item 1');
  await see('planned for');
  expect(await page.locator('.lateWord').allTextContents()).toContain('planned for 12 Oct');
  await see('20 minutes of replies a day');
  await type('Value', due[0]?.lastText ?? '');
  await press('Next');
  await press('Skip');
  await press('Save 1 number');
  await asked('saveNumbers', 1);
  await see('1 number saved.');
  expect(server.asked.find(({ endpoint }) => endpoint === 'saveNumbers')?.argument).toMatchObject([{ kpi: due[0]?.kpi }]);
});

test('a day without anything says so', async () => {
  const { see, page } = await openPage('daily', { ...base, daily: () => good({ rituals: [], numbers: [], items: [] }) });
  await see('Nothing is planned for today.');
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Goes out today']);
});
