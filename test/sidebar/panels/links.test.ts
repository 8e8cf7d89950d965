/** Links: built while typing, saved once, copied as saved. */
import { bad, good, type Reactions } from '../fake-server';
import { closeBrowser, type OpenedPage, openPage } from '../opened-page';
import { running, vocabulary } from '../samples';

const tagged = 'https://example.com/offer?utm_source=instagram&utm_medium=social&utm_campaign=q4-2026-case-proof&utm_content=carousel';
const base: Reactions = { open: () => good(running), vocabulary: () => good(vocabulary), show: () => good(null) };

afterAll(closeBrowser);

async function fill({ page, type }: OpenedPage): Promise<void> {
  await type('Landing page', 'https://example.com/offer');
  await page.getByLabel('Channel').selectOption('Instagram');
  await type('Format', 'carousel');
  await type('Concept', 'case-proof');
}

test('the link appears while typing, without a call', async () => {
  const opened = await openPage('links', base);
  await fill(opened);
  expect(await opened.page.getByLabel('Tagged link').inputValue()).toBe(tagged);
  await opened.see('GA4 will count it as Organic Social.');
  expect(opened.server.asked.map(call => call.endpoint)).toEqual(['open', 'vocabulary']);
});

test('saving copies the saved link, lists it, and leads to its row', async () => {
  const opened = await openPage('links', { ...base, saveLink: () => good({ id: 'l8', row: 12, tagged: `${tagged}&utm_id=l8` }) });
  const { page, see, press, server } = opened;
  await fill(opened);
  await page.getByLabel('Concept').press('Enter');
  await see('Saved in row 12 of the Links tab.');
  await see('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${tagged}&utm_id=l8`);
  expect(await page.locator('.recent li').first().textContent()).toContain('Instagram · carousel · case-proof');
  await press('Show the row');
  expect(server.asked.slice(-2)).toEqual([
    {
      endpoint: 'saveLink',
      argument: {
        url: 'https://example.com/offer',
        channel: 'Instagram',
        format: 'carousel',
        concept: 'case-proof',
        creator: '',
        batch: '',
        again: false,
      },
    },
    { endpoint: 'show', argument: { tab: 'links', row: 12 } },
  ]);
  await press('Build the next link');
  expect(await page.getByLabel('Landing page').inputValue()).toBe('https://example.com/offer');
});

test('missing fields are told on saving, the first one gets the focus, and nothing is sent', async () => {
  const { page, see, press, problem, server } = await openPage('links', base);
  await see('Recent links');
  expect(await problem('Landing page')).toBe('');
  await press('Save and copy');
  expect(await problem('Landing page')).toBe('Paste the address of the landing page.');
  expect(await problem('Channel')).toBe('Choose the channel.');
  expect(await problem('Concept')).toContain('Write the concept');
  await page.getByLabel('Landing page').and(page.locator(':focus')).waitFor();
  expect(server.asked.some(call => call.endpoint === 'saveLink')).toBe(false);
});

test('what is wrong with an address is told at once', async () => {
  const { type, problem } = await openPage('links', base);
  await type('Landing page', 'javascript:alert(1)');
  expect(await problem('Landing page')).toContain('this one starts with “javascript”');
});

test('a duplicate is asked about and saved only on a second press', async () => {
  const opened = await openPage('links', {
    ...base,
    saveLink: entry => (entry.again ? good({ id: 'l9', row: 13, tagged }) : bad('duplicate_link', { row: 9 })),
  });
  await fill(opened);
  await opened.press('Save and copy');
  await opened.see('already in row 9');
  await opened.press('Save it once more');
  await opened.see('Saved in row 13');
});

test('where the browser refuses the clipboard, the link is marked to be copied by hand', async () => {
  const opened = await openPage('links', base);
  const { page, see } = opened;
  await fill(opened);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.locator('.taggedHead').getByRole('button', { name: 'Copy' }).click();
  await see('press Ctrl+C');
  expect(await page.getByLabel('Tagged link').evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe(
    tagged.length,
  );
});

test('a recent link is copied by its own button', async () => {
  const { page, press, see } = await openPage('links', base);
  await press('Copy the link Instagram · carousel · case-proof');
  await see('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(vocabulary.recent[0]?.url);
});
