/** The figures a team gives in the wizard: fewer posts than the playbook asks for, and a baseline read back before it counts. */
import { good, type Reactions } from '../fake-server';
import { closeBrowser, openPage } from '../opened-page';
import { cards, empty } from '../samples';

const base: Reactions = { open: () => good(empty), cards: () => good(cards), saveDraft: () => good(null), build: () => 'silent' };

afterAll(closeBrowser);

test('fewer posts have a field where the wizard says to start with fewer, and the sentence beside it follows', async () => {
  const { see, press, type, page, errors } = await openPage('cycle', base);
  await press('Next');
  await see('start with fewer posts');
  await type('Posts a week on each channel by day 90', '3');
  await see('3 posts a week');
  expect(await page.getByText('start with fewer posts').count()).toBe(0);
  expect(errors).toEqual([]);
});

test.each([
  ['42', '42%', false],
  ['0.42', '0%', true],
])('a baseline of %s is read back under its field: %s', async (typed, shown, isAsked) => {
  const { see, press, type, page } = await openPage('cycle', base);
  await press('Next');
  await press('Next');
  await page.getByText('The same person for all three').click();
  await type('Name of the person', 'Content lead');
  await press('Next');
  await page.getByText('We know it').first().click();
  await type('Baseline', typed);
  await see(`Reads as ${shown}`);
  // Few mean a share of less than a hundredth of the playbook’s.
  expect(await page.getByRole('checkbox', { name: `Yes, ${shown} is right` }).count()).toBe(isAsked ? 1 : 0);
});
