import { openPreview, type PreviewPage } from './preview-page';

/** Day 43 of a cycle that began seven weeks before: numbers are due and no longer only measured. */
const today = '2026-11-16';
const start = '2026-10-05';
const star = 'Median 3-second retention';

/** The row (as in A1) whose cell in a column shows a text. */
async function rowOf(preview: PreviewPage, tab: string, column: string, text: string): Promise<number> {
  const cells = await preview.cells(`${column}1:${column}60`, tab);
  const index = cells.findIndex(([cell]) => cell?.text === text);
  if (index < 0) throw new Error(`${tab} shows "${text}" nowhere in column ${column}.`);
  return index + 1;
}

/** The first row below the frozen headings of the tab in front whose first two cells are blank. */
async function firstFreeRow(preview: PreviewPage): Promise<number> {
  const headings = await preview.page.evaluate(() => {
    const workbook = window.__preview?.workbook;
    return workbook?.sheets().find(sheet => sheet.id === workbook.activeSheetId())?.frozenRows ?? 0;
  });
  const cells = await preview.cells(`A${headings + 1}:B${headings + 60}`);
  return headings + 1 + cells.findIndex(row => row.every(cell => cell.text === ''));
}

const status = async (preview: PreviewPage) => {
  const cell = `C${await rowOf(preview, 'Dashboard', 'B', star)}`;
  return { text: await preview.text(cell, 'Dashboard'), background: (await preview.shownStyle(cell, 'Dashboard')).background };
};

test('a newcomer makes a cycle in the wizard, types a number, sees the status change and tags a link', async () => {
  const preview = await openPreview({ settings: { today } });
  const { sidebar } = preview;
  await preview.menu('Extensions', 'Quarterdeck', 'Open sidebar');
  await sidebar.getByRole('button', { name: 'Start my cycle' }).click();
  await sidebar.getByLabel('First day').fill(start);
  await preview.screenshot('newcomer-1-goal');
  await sidebar.getByRole('button', { name: 'Next' }).click();
  await sidebar.getByText('Where do you publish?').waitFor();
  await preview.screenshot('newcomer-2-channels');
  await sidebar.getByRole('button', { name: 'Next' }).click();
  await sidebar.getByLabel('The same person for all three').check();
  await sidebar.getByRole('textbox').first().fill('Content lead');
  await preview.screenshot('newcomer-3-people');
  await sidebar.getByRole('button', { name: 'Next' }).click();
  await sidebar.getByText('Where do you stand today?').waitFor();
  await sidebar.getByLabel('We know it').first().check();
  await sidebar.getByRole('textbox', { name: 'Baseline' }).fill('52');
  await preview.screenshot('newcomer-4-numbers');
  await sidebar.getByRole('button', { name: 'Build my cycle' }).click();
  await sidebar.getByText('First steps').waitFor({ timeout: 60_000 });
  await preview.screenshot('newcomer-5-today');

  await preview.showTab('Check-ins');
  const row = await firstFreeRow(preview);
  await preview.typeInto(`A${row}`, today);
  await preview.typeInto(`B${row}`, star);
  await preview.typeInto(`D${row}`, '53%');
  await preview.screenshot('newcomer-6-check-in');
  const low = await status(preview);
  expect(low.text).toBe('■ Off track');
  await preview.typeInto(`D${row}`, '59%');
  const high = await status(preview);
  expect(high.text).toBe('● On track');
  expect(high.background).not.toBe(low.background);
  await preview.showTab('Dashboard');
  await preview.screenshot('newcomer-7-dashboard');

  await preview.menu('Extensions', 'Quarterdeck', 'Build a link');
  await sidebar.getByLabel('Landing page').fill('https://example.org/offer');
  await sidebar.getByLabel('Channel').selectOption({ label: 'Instagram' });
  await sidebar.getByLabel('Format').fill('short-video');
  await sidebar.getByLabel('Concept').fill('case-proof');
  await sidebar.getByRole('button', { name: 'Save and copy' }).click();
  await sidebar.getByText('Links you save appear here.').waitFor({ state: 'detached' });
  await preview.screenshot('newcomer-8-link');
  await preview.showTab('Links');
  const links = await preview.cells('A1:Z20', 'Links');
  expect(links.flat().some(cell => cell.text.includes('utm_source=instagram'))).toBe(true);
  expect(preview.complaints).toEqual([]);
});
