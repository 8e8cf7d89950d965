/** The import in the panel: by keyboard from a pasted report to the write, what is asked first, and that nothing unseen is written. */
import type { ImportEndpoints } from '../../../src/contract';
import { good } from '../fake-server';
import { closeBrowser, openPage } from '../opened-page';
import { due, running } from '../samples';
import { importSample } from './import-view';
import { REPORTS } from './report-files';

const base = {
  open: () => good(running),
  numbers: () => good(due),
  importView: () => good(importSample),
  saveImport: ({ checkins }: ImportEndpoints['saveImport']['argument']) =>
    good({ saved: checkins.length, problems: [], view: importSample }),
};

afterAll(closeBrowser);

test('a pasted report is written once it was seen, and only what its columns were pointed at', async () => {
  const { page, type, see, server } = await openPage('numbers', base);
  await page.getByRole('button', { name: 'Import from a report' }).press('Enter');
  await type('Report', REPORTS.ga4.text);
  await page.getByRole('button', { name: 'Find the columns' }).press('Enter');
  await page.getByLabel('Nth day').selectOption({ label: 'Day' });
  await page.getByLabel('Key events').selectOption({ label: 'Leads / week' });
  expect(server.asked.some(({ endpoint }) => endpoint === 'saveImport')).toBe(false);
  await page.getByRole('button', { name: 'Show what will be written' }).press('Enter');
  await see('1 number to write');
  await see('Left out: 1 line');
  await page.getByRole('button', { name: 'Save 1 number' }).press('Enter');
  await see('1 number saved.');
  expect(server.asked.at(-1)?.argument).toMatchObject({
    checkins: [{ kpi: 'leads_week', day: '2026-11-15', channel: '', value: 29, counts: null, sure: false }],
    pointed: { day: 0, 'value:leads_week': 1 },
  });
});

test('a pasted report is back after a reload, until what it says is written', async () => {
  const back = 'What you typed is back. It is not saved yet.';
  const { page, press, type, see } = await openPage('numbers', base);
  await press('Import from a report');
  const report = 'Date,CTR\n2026-11-14,1.1%\n2026-11-15,1.3%';
  await type('Report', report);
  await page.reload();
  await press('Import from a report');
  await see(back);
  expect(await page.getByLabel('Report', { exact: true }).inputValue()).toBe(report);
  for (const button of ['Find the columns', 'Show what will be written', 'Save 2 numbers']) await press(button);
  await see('2 numbers saved.');
  await page.reload();
  await press('Import from a report');
  await see('Find the columns');
  expect(await page.getByLabel('Report', { exact: true }).inputValue()).toBe('');
  expect(await page.getByText(back).count()).toBe(0);
});

test('a week of which days are missing waits for a yes', async () => {
  const { page, press, type, see, server } = await openPage('numbers', base);
  await press('Import from a report');
  await type('Report', 'Date,Leads\n2026-11-14,4\n2026-11-15,5');
  await press('Find the columns');
  await press('Show what will be written');
  await see('2 of 7 days');
  await see('0 numbers to write');
  await page.getByLabel('Days are missing. Save it all the same').check();
  await press('Save 1 number');
  await see('1 number saved.');
  expect(server.asked.at(-1)?.argument).toMatchObject({ checkins: [{ value: 9, sure: true }] });
});

test('two columns of one heading are told apart, a row that stands twice is asked about, an open quotation mark is named', async () => {
  const { page, press, type, see } = await openPage('numbers', base);
  await press('Import from a report');
  await type('Report', 'Date,Leads\n2026-11-14,4\n"2026-11-15,5');
  await press('Find the columns');
  await see('Correct line 3: a quotation mark is opened there and never closed.');
  await type('Report', 'Date,Leads,Leads\n2026-11-09 - 2026-11-15,4,8\n2026-11-09 - 2026-11-15,4,8');
  await press('Find the columns');
  await page.getByLabel('Leads (2)', { exact: true }).selectOption({ label: 'Leads / week' });
  await page.getByLabel('1 line repeats another one word for word').selectOption({ label: 'counted each time' });
  await press('Show what will be written');
  await see('1 number to write');
  expect(await page.locator('.review strong').allTextContents()).toEqual(['16']);
  expect(await page.getByText('days', { exact: false }).filter({ hasText: 'of 7' }).count()).toBe(0);
});

test('another column takes the preview away', async () => {
  const { page, press, type, see } = await openPage('numbers', base);
  await press('Import from a report');
  await type('Report', 'Date,Leads,Reach\n2026-11-14,4,900\n2026-11-15,5,800');
  await press('Find the columns');
  await press('Show what will be written');
  await see('2 of 7 days');
  await page.getByLabel('Reach').selectOption({ label: 'Impressions / week' });
  expect(await page.getByText('2 of 7 days').count()).toBe(0);
});
