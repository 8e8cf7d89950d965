/** The panel Audit: a paste, what it tells, another kind for a column, and what is kept. */
import { bad, good } from '../fake-server';
import { auditPaste } from '../gallery/content-scenes';
import { closeBrowser, openPage } from '../opened-page';
import { running } from '../samples';

const base = { open: () => good(running), show: () => good(null) };
afterAll(closeBrowser);

test('what stands more often among the best is named first and kept with one click; a busy server loses nothing', async () => {
  const { page, see, type, asked, server, errors } = await openPage('audit', { ...base, keepInLibrary: () => bad('busy') });
  await type('Report', auditPaste);
  await see('30 posts with a result');
  await see('12 of 15 best, 2 of 15 weakest · direction only');
  const keep = page.getByRole('button', { name: 'Keep in the Library Question' });
  await keep.click();
  await see('Someone else is making changes right now');
  server.change({ keepInLibrary: () => good(null) });
  await keep.click();
  await see('✓ In the Library.');
  await asked('keepInLibrary', 2);
  expect(server.asked.at(-1)?.argument).toEqual({
    entries: [{ name: 'Question', kind: 'hook', text: 'Audit of past posts: 12 of 15 best, 2 of 15 weakest' }],
  });
  // A column that is only compared is not offered; one that is left out says nothing.
  await page.getByLabel('Hook', { exact: true }).selectOption({ label: 'Another label' });
  await see('Hook: Question');
  expect(await page.getByRole('button', { name: 'Keep in the Library Question' }).count()).toBe(0);
  await page.getByLabel('Better is').selectOption({ label: 'lower' });
  await see('▲ Hook: Claim');
  expect(errors).toEqual([]);
});

test('a paste of too few posts gets no verdict', async () => {
  const { see, type } = await openPage('audit', base);
  await type('Report', 'Post\tHook\tCTR\nA\tQuestion\t4\nB\tClaim\t3');
  await see('No verdict: it takes 10 posts whose results differ.');
});
