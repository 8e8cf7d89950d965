/** The reality check: a pasted table, its columns by their headings, the sentence, and the task that follows. */
import { good } from '../fake-server';
import { closeBrowser, openPage } from '../opened-page';
import { review } from '../review-samples';
import { running } from '../samples';

const base = { open: () => good(running), review: () => good(review) };
const usual = ['One', 'Two', 'Three', 'Four', 'Five'].map(name => `${name},"10,000",8:20:00,100`);
const table = (...rows: readonly string[]) => ['Post,Impressions,Watch time,Clicks', ...usual, ...rows].join('\n');

afterAll(closeBrowser);

test('a hollow post is named, and its task goes to the Roadmap', async () => {
  const { page, see, type, asked, server } = await openPage('reality', { ...base, saveTasks: () => good(review) });
  await type('Report', table('Giveaway,"60,000",8:20:00,100', 'Total,"110,000",50:00:00,600'));
  await see('6 posts');
  await see('Left out: 1 line');
  await see('“Giveaway”: 60,000 impressions, 6 times what its watch time and clicks speak for.');
  await page.getByRole('button', { name: 'Put it on the Roadmap' }).click();
  await asked('saveTasks', 1);
  await see('On the Roadmap.');
  expect(server.asked.at(-1)?.argument).toMatchObject({ tasks: [{ owner: running.person ?? '', kpi: '' }] });
  expect(JSON.stringify(server.asked.at(-1)?.argument)).toContain('“Giveaway”');
});

test('posts that agree say so, and four are too few', async () => {
  const { page, see, type } = await openPage('reality', base);
  await type('Report', table());
  await see('Impressions, watch time and clicks agree.');
  await type('Report', table('Unseen,,8:20:00,100', 'Alone,,,'));
  await see('Left out: 2 lines');
  await page.getByText('Left out: 2 lines').click();
  await see('Line 7: no number in it: Unseen · 8:20:00 · 100');
  await see('Line 8: no number in it: Alone');
  await type('Report', ['Post,Impressions,Watch time,Clicks', ...usual.slice(0, 4)].join('\n'));
  await see('No verdict: it takes 5 posts');
  expect(await page.getByLabel('Watch time, total').inputValue()).toBe('2');
});

test('watch time in words counts, and a figure that is no count is left out and named', async () => {
  const { page, see, type } = await openPage('reality', base);
  await type(
    'Report',
    table('Giveaway,"60,000",8h 20m,100', 'Rate,"60,000",8:20:00,4%', 'Bare,"60,000",500,100', 'None,"10,000",8 hours,--'),
  );
  await see('7 posts');
  await see('“Giveaway”: 60,000 impressions, 6 times what its watch time and clicks speak for.');
  await page.getByText('Left out: 2 lines').click();
  await see('Line 8: “4%” is no count and no time');
  await see('Line 9: “500” is no count and no time');
});
