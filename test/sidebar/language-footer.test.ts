/** The foot of the sidebar: the person's language changes alone; the tabs follow only when they are asked to. */
import { bad, good } from './fake-server';
import { closeBrowser, openPage } from './opened-page';
import { cycle, empty, opening, running, today } from './samples';

const base = { open: () => good(running), today: () => good(today), show: () => good(null) };
const malay = { ...running, language: 'ms' as const };

afterAll(closeBrowser);

test('while person and tabs speak the same language there is nothing to change', async () => {
  const { page, see } = await openPage('today', base);
  await see('Needs action');
  expect(await page.getByText('The team’s tabs').count()).toBe(0);
});

test('another language of the person offers to change the tabs, and says which they speak', async () => {
  const { page, press, server } = await openPage('today', {
    ...base,
    setLanguage: () => good({ ...running, language: 'en', workbook: { kind: 'cycle', cycle: { ...cycle, language: 'fi' } } }),
    switchTabs: () => good(running),
  });
  await page.getByLabel('Sidebar language').selectOption('ms');
  await page.locator('footer .hint', { hasText: 'Suomi' }).waitFor();
  await press('Switch the tabs to English');
  await page.getByText('The team’s tabs').waitFor({ state: 'detached' });
  expect(server.asked).toContainEqual({ endpoint: 'switchTabs', argument: { language: 'en' } });
});

test('a refused change is said beside the button, which stays', async () => {
  const { page } = await openPage('today', { ...base, open: () => good(malay), switchTabs: () => bad('busy') }, 'ms');
  await page.locator('footer button').click();
  await page.locator('footer [role=alert], footer .notice').first().waitFor();
  expect(await page.locator('footer button').isEnabled()).toBe(true);
  await page.locator('footer .hint', { hasText: 'English' }).waitFor();
});

test('without a cycle there are no tabs to change', async () => {
  const { page } = await openPage(
    'today',
    { open: () => good(opening({ kind: 'none', draft: null }, { ...empty, language: 'da' })) },
    'da',
  );
  await page.locator('footer select').waitFor();
  expect(await page.locator('footer button').count()).toBe(0);
});
