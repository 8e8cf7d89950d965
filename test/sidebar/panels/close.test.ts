/** The panel Close: sentences go along with the close, what was typed stays when it fails, and the next cycle opens in the wizard. */
import { bad, good } from '../fake-server';
import { closedCycles, closedView, closeView } from '../gallery/close-scenes';
import { closeBrowser, openPage } from '../opened-page';
import { cards, choices, empty, running } from '../samples';

const base = { open: () => good(running), show: () => good(null), closing: () => good(closeView) };

afterAll(closeBrowser);

test('missed and early KPIs ask for a sentence; it goes along, and stays while the server is busy', async () => {
  const { page, see, press, type, asked, server } = await openPage('close', { ...base, closeCycle: () => bad('busy') });
  await see('2 of 4 KPIs reached.');
  await see('Never measured: Leads / week');
  expect(await page.getByRole('textbox').count()).toBe(2);
  await type('Why? One sentence', '=The landing page');
  await press('Close the cycle');
  await see('What you typed is still here.');
  expect(await page.getByLabel('Why? One sentence').inputValue()).toBe('=The landing page');
  server.change({ closeCycle: () => good(closedView) });
  await press('Close the cycle');
  await see('Closed on 2 Jan 2027, day 90 of 90.');
  await asked('closeCycle', 2);
  const sent = server.asked.filter(({ endpoint }) => endpoint === 'closeCycle').map(({ argument }) => argument);
  const once = { cycle: '1a2b3c4d', said: [{ kpi: 'Click rate to landing page', text: '=The landing page' }] };
  expect(sent).toEqual([once, once]);
});

test('a missed KPI without a sentence is named, and the cycle closed without it all the same; nobody closes twice with two clicks', async () => {
  const { page, see, type, asked, server } = await openPage('close', { ...base, closeCycle: () => good(closedView) });
  await see('2 of 4 KPIs reached.');
  await page.getByRole('button', { name: 'Close the cycle' }).dblclick();
  await see('Still without a sentence: Click rate to landing page. Write it above, or close without.');
  const way = page.getByRole('button', { name: 'Close without' });
  const isInView = () => way.evaluate(button => button.getBoundingClientRect().bottom <= window.innerHeight);
  expect(await isInView()).toBe(true);
  await type('Why? One sentence', 'The landing page');
  expect(await page.getByText('Still without a sentence').count()).toBe(0);
  await type('Why? One sentence', ' ');
  expect(server.asked.some(({ endpoint }) => endpoint === 'closeCycle')).toBe(false);
  await way.dblclick();
  await see('Next cycle');
  await asked('closeCycle', 1);
  expect(server.asked.filter(({ endpoint }) => endpoint === 'closeCycle').length).toBe(1);
});

test('after the close it says when the tabs show another day, and begins the next cycle in the wizard', async () => {
  const { page, see, press, type, server, asked, errors } = await openPage('close', {
    ...base,
    cards: () => good(cards),
    closing: () => good({ ...closedView, thawed: true, moved: ['Cost per lead'] }),
    closeCycle: () => good(closedView),
    nextCycle: () => good({ ...empty, workbook: { kind: 'none', draft: { ...choices, name: 'Q1 2027' } } }),
  });
  await see('so the tabs no longer show the closing day');
  await see('Numbers were changed after the close: Cost per lead.');
  await press('Back to the closing day');
  await asked('closeCycle', 1);
  await see('2 open tasks to take up again');
  await see('No room is left for: Ask five customers why they left.');
  await page.getByLabel('41 words for links').uncheck();
  await page.getByLabel('2 running tests with their counts').uncheck();
  await page.getByLabel('2 running tests with their counts').check();
  await see('3 targets as reached, 1 rule without effect left out, 2 reasons of yours, 4 formats by evidence');
  await page.getByLabel('Keep what we learned as our own playbook').check();
  expect(await page.getByLabel('Name of the playbook').inputValue()).toBe('Q4 2026');
  await type('Name of the playbook', ' ');
  expect(await page.getByRole('button', { name: 'Begin the next cycle…' }).isDisabled()).toBe(true);
  await type('Name of the playbook', 'What works');
  await press('Begin the next cycle…');
  await see('Step 4 of 4');
  const argument = { cycle: '1a2b3c4d', without: ['words'], playbook: 'What works' };
  expect(server.asked.find(({ endpoint }) => endpoint === 'nextCycle')?.argument).toEqual(argument);
  expect(errors).toEqual([]);
});

test('earlier cycles stand beside this one once somebody asks, and where there are none it says so', async () => {
  const { page, see, press, server, asked } = await openPage('close', { ...base, closedCycles: () => good([]) });
  await see('2 of 4 KPIs reached.');
  expect(server.asked.some(({ endpoint }) => endpoint === 'closedCycles')).toBe(false);
  await press('Beside earlier cycles');
  await see('No cycle before this one was closed in this file.');
  const again = await openPage('close', { ...base, closedCycles: () => good(closedCycles) });
  await again.press('Beside earlier cycles');
  await again.see('Q2 2026: 0.9% → 1.02% · ✕ Missed by 0.1 pp');
  const lines = await again.page.locator('section.block li').allInnerTexts();
  expect(lines.map(text => text.split('\n').filter(line => line.trim() !== ''))).toEqual([
    [
      'Click rate to landing page',
      'Q2 2026: 0.9% → 1.02% · ✕ Missed by 0.1 pp',
      'Q3 2026: 1.02% → 1.2% · ✓ Achieved',
      'Q4 2026: 1.2% → 1.31% · ✕ Missed by 0.13 pp',
    ],
    ['Retention at 15 s', 'Q4 2026: 1.2% → 1.31% · ✓ Achieved'],
    ['Saves per thousand', 'Q3 2026: – No data', 'Q4 2026: 1.2% → 1.31% · ✓ Achieved'],
    ['Cost per thousand views', 'Q2 2026: 41 kr. · ✓ Achieved'],
  ]);
  expect(await page.getByRole('heading', { name: 'Beside earlier cycles' }).count()).toBe(1);
  await asked('closedCycles', 1);
});
