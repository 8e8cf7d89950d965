/** The frame: what opens, what a lost connection or a refused write shows, how the keyboard moves. */
import { bad, good } from './fake-server';
import { closeBrowser, openOwnPage, openPage } from './opened-page';
import { cards, choices, cycle, empty, findings, opening, running, today } from './samples';

const base = { open: () => good(running), today: () => good(today), show: () => good(null) };

afterAll(closeBrowser);

test('opens Today for a running cycle', async () => {
  const { see, errors } = await openPage('today', base);
  await see('Day 43 of 90 · week 7 · Distribution');
  await see('Needs action');
  expect(errors).toEqual([]);
});

test.each(['today', 'numbers', 'links', 'check'] as const)('an empty spreadsheet shows Start instead of %s', async panel => {
  const { page, see } = await openPage(panel, { open: () => good(empty) });
  await see('Start my cycle');
  expect(await page.getByRole('tablist').count()).toBe(0);
});

test('a lost connection is a sentence with a way out, never a spinner', async () => {
  const { see, press, server } = await openPage('today', { ...base, open: () => 'lost' });
  await see('No connection to Google Sheets');
  server.change({ open: () => good(running) });
  await press('Try again');
  await see('Needs action');
});

test('a panel that fails to load keeps the tabs and can be tried again', async () => {
  const { page, see, press, server } = await openPage('check', { ...base, check: () => bad('busy') });
  await see('Someone else is making changes');
  expect(await page.getByRole('tab').count()).toBe(4);
  server.change({ check: () => good([]) });
  await press('Try again');
  await see('Everything is in order');
});

test('a refused write shows that the person may only view, and switches saving off', async () => {
  const { page, see, press } = await openPage('check', { ...base, check: () => good(findings), repair: () => bad('view_only') });
  await press('Repair all');
  await see('View only');
  const repairs = page.getByRole('button', { name: /^Repair/ });
  expect(await repairs.count()).toBe(3);
  for (const button of await repairs.all()) expect(await button.isDisabled()).toBe(true);
});

test('a press that takes Google more than a second says so at the foot of every panel', async () => {
  const { page, see, press, server } = await openPage('check', { ...base, check: () => good(findings), repair: () => 'silent' });
  await see('Repair all');
  const foot = page.locator('.atWork');
  expect(await foot.textContent()).toBe('');
  await press('Repair all');
  await see('Repairing…');
  expect(await foot.getAttribute('role')).toBe('status');
  server.change({ today: () => good(today) });
  await page.getByRole('tab', { name: 'Today' }).click();
  await see('Needs action');
  // The repair is still under way, whatever panel is looked at.
  expect(await foot.textContent()).toBe('Repairing…');
});

test('in a contrast theme the open tab can still be told by sight', async () => {
  const { page, see } = await openOwnPage('today', base);
  await page.emulateMedia({ forcedColors: 'active' });
  await see('Needs action');
  const edges = await page.getByRole('tab').evaluateAll(tabs => tabs.map(tab => getComputedStyle(tab).borderBottomColor));
  const [open, ...others] = edges;
  expect(new Set(others).size).toBe(1);
  expect(others).not.toContain(open);
});

test('in a contrast theme the bars of the phases keep their own colours', async () => {
  const { page } = await openOwnPage('cycle', { open: () => good(empty), cards: () => good(cards) });
  await page.locator('.phases i').first().waitFor();
  const fills = () => page.locator('.phases i').evaluateAll(bars => bars.map(bar => getComputedStyle(bar).backgroundColor));
  const own = await fills();
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await fills()).toEqual(own);
  expect(new Set(own).size).toBe(2);
});

test('arrow keys move along the tabs and take the focus with them', async () => {
  const { page, see } = await openPage('today', { ...base, numbers: () => good([]), check: () => good([]) });
  await see('Needs action');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await see('No numbers are due now');
  await page.keyboard.press('End');
  await see('Everything is in order');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check');
  await page.keyboard.press('ArrowRight');
  await see('Needs action');
});

test('the keyboard goes on in the new panel when the button that led there is gone', async () => {
  const { page, see, press } = await openPage('today', { ...base, review: () => 'silent' });
  await see('Needs action');
  await press('Weekly review');
  await page.waitForFunction(() => document.activeElement?.id === 'panel');
});

test('New cycle during a cycle says which one is running', async () => {
  const { see, press, server } = await openPage('cycle', base);
  await see('5 Oct to 2 Jan 2027');
  await press('Show the Dashboard');
  expect(server.asked.at(-1)).toEqual({ endpoint: 'show', argument: { tab: 'dashboard' } });
});

test('user text is text: markup in names and answers is shown, not run', async () => {
  const evil = '<img src=x onerror="document.title=1">';
  const { page, see } = await openPage('today', {
    ...base,
    today: () =>
      good({ ...today, cycle: { ...cycle, name: evil }, needAction: [{ kpi: evil, status: '■ Off track', action: evil, owner: evil }] }),
  });
  await see(evil);
  expect(await page.locator('img').count()).toBe(0);
});

test('an interrupted build waits for a press, then goes on with what is missing', async () => {
  const left = ['roadmap', 'links'] as const;
  const { see, press, server } = await openPage('today', {
    ...base,
    open: () => good(opening({ kind: 'building', choices, missing: left })),
    build: ({ step }) => good({ done: step, missing: step === 'roadmap' ? ['links'] : [] }),
  });
  await see('Continue building');
  expect(server.asked.map(call => call.endpoint)).toEqual(['open']);
  server.change({ open: () => good(running) });
  await press('Continue building');
  await see('Needs action');
  expect(server.asked.filter(call => call.endpoint === 'build').map(call => (call.argument as { step: string }).step)).toEqual(left);
});

test('the language picked below is the language of the page', async () => {
  const { page, see, server } = await openPage('today', { ...base, setLanguage: ({ language }) => good({ ...running, language }) });
  await see('Needs action');
  await page.getByLabel('Sidebar language').selectOption('fi');
  await page.locator('html[lang=fi]').waitFor();
  expect(server.asked).toContainEqual({ endpoint: 'setLanguage', argument: { language: 'fi' } });
});
