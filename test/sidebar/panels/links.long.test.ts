/** Links: built while typing, saved once, copied as saved; many at once, checked, and with what they brought. */
import { bad, good, type Reactions } from '../fake-server';
import { closeBrowser, type OpenedPage, openPage } from '../opened-page';
import { linkRows, report, running, vocabulary } from '../samples';

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

test('a chat has no channel in GA4, and says what to do instead', async () => {
  const opened = await openPage('links', base);
  await fill(opened);
  await opened.type('Landing page', 'https://wa.me/358401234567');
  await opened.see('Link to a page of your own first: wa.me opens a chat, where UTM tags do not count.');
  expect(await opened.page.getByText('GA4 will count it').count()).toBe(0);
});

test('saving copies the saved link, lists it, and leads to its row', async () => {
  const opened = await openPage('links', { ...base, saveLink: () => good({ id: 'l8', row: 12, tagged: `${tagged}&utm_id=l8` }) });
  const { page, see, press, server } = opened;
  await fill(opened);
  await opened.type('Content item', 'Customer story');
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
        item: 'Customer story',
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
  await opened.press('Save anyway');
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
  await press('Copy Instagram · carousel · case-proof');
  await see('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(vocabulary.recent[0]?.url);
});

test('why GA4 counts it so stands below, and the keyboard alone builds and saves a link', async () => {
  const opened = await openPage('links', { ...base, saveLink: () => good({ id: 'l8', row: 12, tagged }) });
  const { page, see } = opened;
  await see('Recent links');
  await page.getByLabel('Landing page').focus();
  await page.keyboard.type('https://example.com/offer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Instagram');
  await page.keyboard.press('Tab');
  await page.keyboard.type('carousel');
  await page.keyboard.press('Tab');
  await page.keyboard.type('case-proof');
  await see('rule 10 of 18');
  await page.keyboard.press('Enter');
  await see('Saved in row 12');
});

test('a trap is mended on Setup with one click, for all links of the channel', async () => {
  const mended = vocabulary.channels.map(channel => (channel.name === 'Partner page' ? { ...channel, medium: 'referral' } : channel));
  const opened = await openPage('links', { ...base, setChannelTags: () => good({ ...vocabulary, channels: mended }) });
  const { page, see, server } = opened;
  await fill(opened);
  await page.getByLabel('Channel').selectOption('Partner page');
  await see('GA4 will count it as Unassigned.');
  const mend = page.getByRole('button', { name: /^Set utm_medium of Partner page/ });
  const value = /“(.+)”/.exec((await mend.textContent()) ?? '')?.[1];
  await mend.click();
  await see('GA4 will count it as Referral.');
  expect(server.asked.slice(-1)).toEqual([
    { endpoint: 'setChannelTags', argument: { channel: 'Partner page', source: 'partnerpage', medium: value } },
  ]);
});

test('a word that pulls the link into shopping is mended in its field', async () => {
  const opened = await openPage('links', base);
  const { page, type, see, press } = opened;
  await fill(opened);
  await type('Concept', 'shop-tour');
  await see('GA4 will count it as Organic Shopping.');
  await press('Write “store-tour” instead of “shop-tour”');
  expect(await page.getByLabel('Concept', { exact: true }).inputValue()).toBe('store-tour');
  await see('GA4 will count it as Organic Social.');
});

test('a new word is told when its field is left, never while typing, and is added or replaced on purpose', async () => {
  const opened = await openPage('links', {
    ...base,
    addWord: ({ word }) => good({ ...vocabulary, formats: [...vocabulary.formats, word] }),
  });
  const { page, type, press, problem, server } = opened;
  await fill(opened);
  await type('Format', 'carousels');
  expect(await problem('Format')).toBe('');
  await page.getByLabel('Batch').focus();
  expect(await problem('Format')).toBe('“carousels” is close to “carousel”, which you have. Add it anyway?');
  await press('Use “carousel”');
  expect(await page.getByLabel('Format', { exact: true }).inputValue()).toBe('carousel');
  await type('Format', 'reaction');
  await press('Save and copy');
  expect(await problem('Format')).toContain('“reaction” is not on the list');
  await press('Add “reaction” to the list');
  await page.waitForFunction(() => document.querySelector('.word .problem') === null);
  expect(server.asked.filter(call => call.endpoint !== 'open').map(call => call.endpoint)).toEqual(['vocabulary', 'addWord']);
});

test('a recent link starts another one', async () => {
  const { page, press } = await openPage('links', base);
  await press('Use again YouTube · short-video · behind-the-scenes');
  expect(await page.getByLabel('Channel').inputValue()).toBe('YouTube');
  expect(await page.getByLabel('Batch').inputValue()).toBe('b02');
  await page.getByLabel('Landing page').and(page.locator(':focus')).waitFor();
});

test('many links are planned while choosing and written in one call', async () => {
  const opened = await openPage('links', { ...base, saveLinks: ({ links }) => good({ saved: links.length - 1, known: 1, row: 20 }) });
  const { page, type, press, see, server } = opened;
  await press('Many');
  await type('Landing pages', 'https://example.com/a\nhttps://example.com/b\n');
  for (const word of ['Instagram', 'YouTube', 'team']) await page.getByLabel(word, { exact: true }).check();
  await press('Save 4 links');
  await see('Tick at least one format.');
  for (const word of ['carousel', 'short-video']) await page.getByLabel(word, { exact: true }).check();
  await press('Save 8 links');
  expect(await page.locator('.word .problem').first().textContent()).toContain('Write the concept');
  await type('Concept', 'case-proof');
  await see('Instagram → Organic Social');
  await press('Save 8 links');
  await see('7 links saved, from row 20.');
  await see('1 was in the tab already');
  const calls = server.asked.filter(call => call.endpoint === 'saveLinks');
  expect(calls).toHaveLength(1);
  expect(calls[0]?.argument).toMatchObject({
    links: { length: 8, 0: { url: 'https://example.com/a', channel: 'Instagram', format: 'short-video' } },
  });
});

test('strays among many links are mended with one click before they are written', async () => {
  const mended = vocabulary.channels.map(channel => (channel.name === 'Partner page' ? { ...channel, medium: 'referral' } : channel));
  const opened = await openPage('links', { ...base, setChannelTags: () => good({ ...vocabulary, channels: mended }) });
  const { page, type, press, see } = opened;
  await press('Many');
  await type('Landing pages', 'https://example.com/a');
  for (const word of ['Instagram', 'Partner page', 'carousel']) await page.getByLabel(word, { exact: true }).check();
  await type('Concept', 'shop-tour');
  await see('Instagram → Organic Shopping');
  await press('Write “store-tour” instead of “shop-tour”');
  await see('Partner page → Unassigned');
  await page.getByRole('button', { name: /^Set utm_medium of Partner page/ }).click();
  await see('Partner page → Referral');
  expect(await page.locator('.lands').count()).toBe(0);
});

test('what works is seen from the counts in the tab, without a report', async () => {
  const counted = linkRows.map(row => (row.id === 'l8' ? row : { ...row, clicks: 200, primary: 4, micro: [8, 2] as const }));
  const { page, press, see } = await openPage('links', { ...base, links: () => good(counted) });
  await press('Results');
  await see('Results of 2 links in the Links tab');
  await page.getByLabel('Content item').selectOption('Customer story in five pictures');
  await page.getByLabel('Compare by').selectOption('Content item');
  expect(await page.locator('.results tbody tr').first().locator('td').allTextContents()).toEqual(['400', '8', '2.0%']);
});

test('keeping the share switches its KPI on where Setup names none', async () => {
  const opened = await openPage('links', {
    ...base,
    vocabulary: () => good({ ...vocabulary, taggedKpi: '' }),
    saveTaggedShare: () => good({ kpi: 'Tagged links' }),
  });
  const { type, press, see } = opened;
  await press('Audit');
  await type('Links as posted', 'https://example.com/a');
  await press('Audit these links');
  await press('Save it every week as a KPI');
  await see('Saved as a check-in of “Tagged links”');
  await press('Audit these links');
  await see('Save as today’s “Tagged links”');
});

test('the keyboard alone checks posted links and writes many', async () => {
  const opened = await openPage('links', { ...base, saveLinks: ({ links }) => good({ saved: links.length, known: 0, row: 20 }) });
  const { page, see } = opened;
  const { keyboard } = page;
  await see('Recent links');
  await page.getByRole('button', { name: 'One', exact: true }).focus();
  for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Tab']) await keyboard.press(key);
  await keyboard.type('https://example.com/a');
  for (const key of ['Tab', 'Enter']) await keyboard.press(key);
  await see('0 of 1 link tagged');
  await page.getByRole('button', { name: 'Many', exact: true }).focus();
  for (const key of ['Enter', 'Tab', 'Tab', 'Tab']) await keyboard.press(key);
  await keyboard.type('https://example.com/a');
  // Three channels, two formats, two creators; the first channel and format are ticked.
  for (const key of ['Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Tab']) await keyboard.press(key);
  await keyboard.type('case-proof');
  await keyboard.press('Enter');
  await see('1 link saved, from row 20.');
});

test('posted links are judged, pasted or the last of the tab, and their share is kept on request', async () => {
  const opened = await openPage('links', { ...base, links: () => good(linkRows), saveTaggedShare: () => good({ kpi: 'Tagged links' }) });
  const { page, type, press, see, server } = opened;
  await press('Audit');
  await type('Links as posted', `https://example.com/a\n${linkRows[1]?.tagged}\nexample.com`);
  await press('Audit these links');
  await see('1 of 3 links tagged');
  expect(await page.locator('.verdict b').allTextContents()).toEqual(['■ No tags', '✓ Fine', '■ No link']);
  await type('Or the most recent', '2');
  await press('Audit the latest');
  await see('1 of 2 links tagged');
  expect(await page.locator('.verdict b').allTextContents()).toEqual(['✓ Fine', '■ No tags']);
  await press('Save as today’s “Tagged links”');
  await see('Saved as a check-in');
  expect(server.asked.slice(-1)).toEqual([{ endpoint: 'saveTaggedShare', argument: { tagged: 1, total: 2 } }]);
});

test('a report is joined to the links, compared by word and written', async () => {
  const opened = await openPage('links', { ...base, links: () => good(linkRows), saveResults: () => good({ saved: 2 }) });
  const { page, type, press, see, problem, server } = opened;
  await press('Results');
  await type('Report', 'no table');
  await press('Match to links');
  await see('Paste a report as CSV');
  expect(await problem('Report')).toContain('Paste a report');
  await page.getByLabel('Or open the file').setInputFiles({ name: 'report.csv', mimeType: 'text/csv', buffer: Buffer.from(report) });
  await page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('# ---') === true);
  await press('Match to links');
  await see('2 links have results');
  await see('1 row matches no link');
  expect(await page.locator('.results:not(.planned) tbody tr').first().locator('td').allTextContents()).toEqual(['1,200', '66', '5.5%']);
  await page.getByLabel('Compare by').selectOption('Concept · Channel');
  await see('case-proof · Instagram');
  await press('Save to the Links tab');
  await see('Results of 2 links saved.');
  expect(server.asked.slice(-1)[0]?.argument).toEqual({
    results: [
      { id: 'l7', clicks: 1200, primary: 66, micro: [null, 120] },
      { id: 'l6', clicks: 300, primary: 3, micro: [null, 0] },
    ],
  });
});

test('before anything is written, each row shows what stands there and what will; lines left out say why', async () => {
  const counted = linkRows.map(row => (row.id === 'l7' ? { ...row, clicks: 120, primary: 6 } : row));
  const { page, type, press, see } = await openPage('links', { ...base, links: () => good(counted) });
  await press('Results');
  await type('Report', 'Campaign,Sessions\nq4-2026-case-proof,150\nspring-sale,3\nTotal,153\nold,1,2');
  await press('Match to links');
  await see('To be written: 1 row');
  expect(await page.locator('.planned tbody tr').allInnerTexts()).toEqual([
    expect.stringMatching(/^Row 7: case-proof[\s\S]*120 → 150\s+6$/),
  ]);
  await see('Conversions stay as they are');
  await page.getByText('left out: why').click();
  await see('No link has these tags: spring-sale');
  await see('Line 5 has more cells than there are headings');
});

test('a file in doubt is asked about: its letters, its numbers, its days', async () => {
  const { page, press, see } = await openPage('links', { ...base, links: () => good(linkRows) });
  await press('Results');
  const text = 'Kampanja,Ajanjakso,Avaintapahtumat\nq4-2026-case-proof,lokakuu – tänä vuonna,1.333\nq4-2026-case-proof,syyskuu,2\n';
  await page.getByLabel('Or open the file').setInputFiles({ name: 'r.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const offered = (label: string) => page.getByLabel(label).locator('option').allTextContents();
  await page.getByLabel('Characters in the file').waitFor();
  // A workbook chosen by mistake is named, and what stands in the field stays.
  const workbook = { name: 'r.xlsx', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]) };
  await page.getByLabel('Or open the file').setInputFiles(workbook);
  await see('This is a workbook or a packed file');
  expect(await page.getByLabel('Report', { exact: true }).inputValue()).toBe(text);
  expect(await offered('Characters in the file')).toEqual(['UTF-8: –, tänä', 'WINDOWS-1252: â€“, tÃ¤nÃ¤']);
  await press('Match to links');
  await see('Choose what to count');
  await page.getByLabel('Count only').selectOption('lokakuu – tänä vuonna');
  await see('To be written: 1 row');
  expect(await offered('Numbers in the report')).toEqual(['1.333: between 1 and 2', '1.333: 1333']);
  await page.getByLabel('Numbers in the report').selectOption('1.333: 1333');
  await see('– → 1,333');
});

test('a report with unknown headings: a person points at its columns by keyboard, once for all of that shape', async () => {
  const { page, type, press, see, server } = await openPage('links', {
    ...base,
    links: () => good(linkRows),
    pointColumns: ({ shape, pointed }) => good(pointed === null ? {} : { [shape]: pointed }),
  });
  const strange = 'Naam,Tik,Verkoop\nq4-2026-case-proof,150,4\nherfst,3,1\n';
  await press('Results');
  await type('Report', strange);
  await press('Match to links');
  await see('Choose the columns below');
  expect(await page.getByLabel('Campaign', { exact: true }).locator('option').allTextContents()).toEqual([
    'Not in the report',
    'Naam: q4-2026-case-proof, herfst',
    'Tik: 150, 3',
    'Verkoop: 4, 1',
  ]);
  await page.getByLabel('Campaign', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('Clicks or sessions').selectOption('1');
  await page.getByLabel('Conversions', { exact: true }).selectOption('2');
  await page.getByRole('button', { name: 'Read these columns' }).focus();
  await page.keyboard.press('Enter');
  await see('1 link has results');
  expect(server.asked.slice(-1)[0]?.argument).toMatchObject({ pointed: { campaign: 0, clicks: 1, conversions: 2 } });
  await type('Report', strange.replace('150', '160'));
  await press('Match to links');
  await see('– → 160');
  await page.getByText('Columns as you pointed them out').click();
  await press('Go by the headings again');
  await see('Choose the columns below');
  expect(server.asked.slice(-1)[0]?.argument).toMatchObject({ pointed: null });
});

test('a pattern on Setup that cannot be read is told with the way there', async () => {
  const { see, press, server } = await openPage('links', {
    ...base,
    vocabulary: () => good({ ...vocabulary, naming: { ...vocabulary.naming, campaign: '{colour}' } }),
  });
  await see('“colour” is none of them');
  await press('Show Setup');
  expect(server.asked.slice(-1)).toEqual([{ endpoint: 'show', argument: { tab: 'setup' } }]);
});
