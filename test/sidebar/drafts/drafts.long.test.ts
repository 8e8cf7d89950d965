/** What is typed and not sent: back after a reload with a word about it, gone once it is saved or cleared, and never sent by itself. */
import type { CheckinEntry } from '../../../src/contract';
import { isLike } from '../../../src/sidebar/drafts/same-shape';
import { openEntries, typedIn } from '../../../src/sidebar/numbers/entries';
import { good } from '../fake-server';
import { closeView } from '../gallery/close-scenes';
import { contentView } from '../gallery/content-scenes';
import { closeBrowser, openOwnPage, openPage } from '../opened-page';
import { due, running, today } from '../samples';

const BACK = 'What you typed is back. It is not saved yet.';
const base = { open: () => good(running), today: () => good(today), show: () => good(null) };

afterAll(closeBrowser);

test('a number typed before a reload is there again, is not sent by itself, and gone once it is saved', async () => {
  const { page, see, type, press, server } = await openPage('numbers', {
    ...base,
    numbers: () => good(due),
    saveNumbers: (entries: readonly CheckinEntry[]) => good({ saved: entries.map(entry => entry.kpi), problems: [] }),
  });
  await type('Value', '55%');
  await type('Note', 'campaign');
  await page.reload();
  await see(BACK);
  expect(await page.getByLabel('Value').inputValue()).toBe('55%');
  expect(await page.getByLabel('Note').inputValue()).toBe('campaign');
  expect(server.asked.some(({ endpoint }) => endpoint === 'saveNumbers')).toBe(false);
  for (const button of ['Next', 'Skip', 'Skip', 'Save 1 number']) await press(button);
  await see('1 number saved.');
  await page.reload();
  await see('1 of 3');
  expect(await page.getByText(BACK).count()).toBe(0);
  expect(await page.getByLabel('Value').inputValue()).toBe('');
});

test('a form that was open is open again, and clearing it forgets it for good', async () => {
  const { page, see, type, press } = await openPage('content', { ...base, content: () => good(contentView) });
  await press('Plan an item');
  await type('What is it about?', 'Hooks');
  await page.reload();
  await see(BACK);
  expect(await page.getByLabel('What is it about?').inputValue()).toBe('Hooks');
  await press('Clear it');
  expect(await page.getByLabel('What is it about?').inputValue()).toBe('');
  await page.reload();
  await see('Add it');
  expect(await page.getByText(BACK).count()).toBe(0);
});

test('another cycle does not get what was typed in this one', async () => {
  const { page, see, type, server } = await openPage('close', { ...base, closing: () => good(closeView) });
  await type('Why? One sentence', 'The landing page');
  const { workbook } = running;
  if (workbook.kind !== 'cycle') throw new Error('A cycle runs.');
  server.change({ open: () => good({ ...running, workbook: { ...workbook, cycle: { ...workbook.cycle, name: 'Next' } } }) });
  await page.reload();
  await see('2 of 4 KPIs reached.');
  expect(await page.getByLabel('Why? One sentence').inputValue()).toBe('');
});

test('where a browser keeps no storage for frames, a form works as before', async () => {
  const { page, see, type, errors } = await openOwnPage('numbers', { ...base, numbers: () => good(due) });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.reload();
  await type('Value', '55%');
  await see('Reads as 55%');
  expect(errors).toEqual([]);
});

test.each<readonly [unknown, unknown, boolean]>([
  ['a', '', true],
  [1, '', false],
  [true, false, true],
  [null, '', false],
  [null, null, true],
  ['scale', null, true],
  [3, null, false],
  [['a', 'b'], [''], true],
  [['a', 1], [''], false],
  [[], [''], true],
  ['a', [''], false],
  [{ text: 'a' }, { text: '' }, true],
  [{ text: 'a', more: '' }, { text: '' }, false],
  [{}, { text: '' }, false],
  [[{ text: 'a' }], [{ text: '' }], true],
  [undefined, '', false],
  ['x', {}, false],
])('%j in the place of %j: %s', (stored, like, taken) => {
  expect(isLike(stored, like)).toBe(taken);
});

test('only entries with something typed are kept, and a week that is no longer offered gives way to the one that is', () => {
  const [first, second] = due;
  if (first === undefined || second === undefined) throw new Error('Something is due.');
  const typed = [
    { kpi: first.kpi, text: '55', day: '2026-11-16', note: '' },
    { kpi: second.kpi, text: '', day: '2026-11-16', note: ' ' },
  ];
  const entries = openEntries(
    [{ ...first, periods: [{ from: '2026-11-16', to: '2026-11-22', entered: '', stands: null }], day: '2026-11-22' }, second],
    typed,
  );
  expect(entries.map(({ text, day }) => [text, day])).toEqual([
    ['55', '2026-11-22'],
    ['', '2026-11-16'],
  ]);
  expect(typedIn(entries)).toEqual([{ kpi: first.kpi, text: '55', day: '2026-11-22', note: '' }]);
});
