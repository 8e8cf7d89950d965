/** Help: functions found and inserted by keys alone, what is in the cell asked about first, and what is new told once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Insertion } from '../../../src/contract';
import { NEWS_VERSION } from '../../../src/sidebar/help/news-version';
import { ROOT } from '../../layers/sources';
import { good } from '../fake-server';
import { closeBrowser, openPage } from '../opened-page';
import { cycle, empty, opening, running, today } from '../samples';
import { helpView, selfChecked } from './help-sample';

const base = { open: () => good(running), today: () => good(today), help: () => good(helpView), seeNews: () => good(null) };

afterAll(closeBrowser);

test('a function is found by what it gives, and inserted over a filled cell after a second press, by keys alone', async () => {
  const answers: Insertion[] = [
    { kind: 'filled', cell: 'B4' },
    { kind: 'inserted', cell: 'B4' },
  ];
  const { page, see, server, errors } = await openPage('help', { ...base, insertFunction: () => good(answers.shift() as Insertion) });
  await page.getByLabel('Find a function').focus();
  await page.keyboard.type('day of the cycle');
  await page.locator('.ruleCard').nth(1).waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await see('=CYCLE_DAY("2026-10-05", "2026-11-16")');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await see('B4 is not empty. Replace what stands there?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await see('✓ The example stands in B4.');
  const asked = server.asked.filter(({ endpoint }) => endpoint === 'insertFunction').map(({ argument }) => argument);
  expect(asked).toEqual([
    { name: 'CYCLE_DAY', tabs: 'en', over: null },
    { name: 'CYCLE_DAY', tabs: 'en', over: 'B4' },
  ]);
  expect(errors).toEqual([]);
});

test('a function answers in the language of the tabs: the example says so, and so does its result', async () => {
  const finnish = opening({ kind: 'cycle', cycle: { ...cycle, language: 'fi' } });
  const results = { KPI_STATUS: '◐ Vaarassa' };
  const { page, type, see } = await openPage('help', { ...base, open: () => good(finnish), help: () => good({ ...helpView, results }) });
  await type('Find a function', 'KPI_STATUS');
  await page.locator('.ruleCard summary').click();
  await see('=KPI_STATUS(0.42, 0.38, 0.48, 0.5, "fi")');
  await see('◐ Vaarassa');
});

test('what nobody can find is said, to those who do not see too', async () => {
  const { page, type } = await openPage('help', base);
  await type('Find a function', 'weather');
  await page.locator('[role=status]', { hasText: 'No function mentions “weather”.' }).waitFor();
});

test('without a cycle Help opens all the same, and leads back', async () => {
  const { press, see, server } = await openPage('help', { ...base, open: () => good(empty) });
  await see('KPI_STATUS');
  expect(server.asked.find(({ endpoint }) => endpoint === 'help')?.argument).toEqual({ language: 'en', tabs: 'en' });
  await press('Back');
  await see('Look at an example');
});

test('what is new stands above Today until it was seen, and never before somebody has worked here', async () => {
  const news = `New in version ${NEWS_VERSION}`;
  const old = await openPage('today', { ...base, open: () => good({ ...running, seenNews: '0.0.9' }) });
  await old.see(news);
  await old.press('Got it');
  await old.page.getByText(news).waitFor({ state: 'detached' });
  await old.asked('seeNews', 1);
  expect(old.server.asked.at(-1)?.argument).toEqual({ version: NEWS_VERSION });
  const stranger = await openPage('today', {
    ...base,
    open: () => good({ ...running, person: null, seenNews: null }),
    setPerson: ({ name }) => good({ ...running, person: name, seenNews: null }),
  });
  await stranger.asked('seeNews', 1);
  await stranger.press('Content lead');
  await stranger.see('You are Content lead.');
  expect(await stranger.page.getByText(news).count()).toBe(0);
  const beginner = await openPage('today', { ...base, open: () => good({ ...empty, seenNews: null }) });
  await beginner.asked('seeNews', 1);
});

test('the self-check says what differs first, and hands over a text without anything of the person’s', async () => {
  const { page, press, see, asked } = await openPage('help', { ...base, ping: () => good(null), selfCheck: () => good(selfChecked) });
  await press('Run the self-check');
  await see(`${selfChecked.probes.length - 2} as expected, 1 different, 1 without an answer`);
  await asked('ping', 3);
  expect((await page.locator('.probes th').allTextContents()).slice(0, 3)).toEqual([
    'A result beyond the tabsomething else',
    'IFERROR while a function is loadingLoading... → waits',
    'Formulas with semicolons and fractionsas seen',
  ]);
  const report = await page.getByLabel('To paste into an issue').inputValue();
  expect(report.split('\n').map(line => line.replace(/\d+, \d+, \d+ ms/, 'n ms'))).toEqual([
    `Quarterdeck ${NEWS_VERSION}, self-check`,
    'Locale fi_FI, spreadsheet +0200, script +0000',
    'Empty calls n ms; the check 8200 ms in the script',
    ...selfChecked.probes.map(({ id, verdict, answer }) => `${{ holds: '✓', differs: '✕', open: '○' }[verdict]} ${id}: ${answer}`),
  ]);
});

test('the version told of is the one that is shipped', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
  expect(NEWS_VERSION).toBe(version);
});
