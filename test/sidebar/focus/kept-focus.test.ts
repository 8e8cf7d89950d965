/**
 * The keyboard stays in the panel: what had the focus waits for an answer, goes with it, is refused or switched off by it, is left by the person, or is
 * answered while they work in the sheet.
 */
import type { CheckinEntry } from '../../../src/contract';
import { bad, good } from '../fake-server';
import { contentView } from '../gallery/content-scenes';
import { closeBrowser, type OpenedPage, openPage } from '../opened-page';
import { due, running, today } from '../samples';

const base = { open: () => good(running), today: () => good(today), numbers: () => good(due) };
const TASK = 'Done: Set up a light paid test for each winner';

afterAll(closeBrowser);

/** What has the focus, in words: 'h2 This week’s tasks', '#panel', 'body'. */
const focused = ({ page }: OpenedPage): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return 'body';
    return active.id === 'panel' ? '#panel' : `${active.localName} ${active.getAttribute('aria-label') ?? active.textContent}`;
  });

async function goesTo(opened: OpenedPage, wanted: string): Promise<void> {
  const end = Date.now() + 20_000;
  for (let now = await focused(opened); now !== wanted; now = await focused(opened)) {
    if (Date.now() > end) throw new Error(`The focus is on ${now}, not on ${wanted}.`);
    await opened.page.waitForTimeout(20);
  }
}

test('trying again where the first answer did not come keeps it, and hands it to the panel that opens', async () => {
  const opened = await openPage('today', { ...base, open: () => 'lost' });
  const again = opened.page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  opened.server.change({ open: () => 'silent' });
  await again.press('Enter');
  await again.waitFor({ state: 'detached' });
  await goesTo(opened, 'h1 Quarterdeck');
  const second = await openPage('today', { ...base, open: () => 'lost' });
  await second.see('No connection');
  second.server.change({ open: () => good(running) });
  await second.page.getByRole('button', { name: 'Try again' }).press('Enter');
  await second.see('Needs action');
  await goesTo(second, '#panel');
});

test('after a name is picked the panel that is read anew has it', async () => {
  const opened = await openPage('today', {
    ...base,
    open: () => good({ ...running, person: null }),
    setPerson: ({ name }) => good({ ...running, person: name }),
  });
  await opened.page.getByRole('button', { name: 'Content lead' }).press('Enter');
  await opened.see('You are Content lead.');
  await goesTo(opened, '#panel');
});

test('after the last number is saved the panel’s heading has it, and Tab goes on with what is next', async () => {
  const opened = await openPage('numbers', {
    ...base,
    numbers: () => good(due.slice(0, 1)),
    saveNumbers: (entries: readonly CheckinEntry[]) => good({ saved: entries.map(({ kpi }) => kpi), problems: [] }),
  });
  await opened.see('1 of 1');
  await opened.page.keyboard.type('55%');
  await opened.page.keyboard.press('Enter');
  await opened.page.getByRole('button', { name: 'Save 1 number' }).press('Enter');
  await opened.see('1 number saved.');
  await goesTo(opened, 'h1 Enter numbers');
  await opened.page.keyboard.press('Tab');
  await goesTo(opened, 'button Go to Today');
});

test('a task that is ticked leaves it to the heading of the tasks', async () => {
  const opened = await openPage('today', { ...base, finishTask: () => good({ ...today, tasks: today.tasks.slice(0, 1) }) });
  await opened.page.getByLabel(TASK).press('Space');
  await opened.page.getByLabel(TASK).waitFor({ state: 'detached' });
  await goesTo(opened, 'h2 This week’s tasks');
});

test('a task waits with the focus and its tick for the answer, takes no second press, and is open again when the answer is no', async () => {
  const opened = await openPage('today', { ...base, finishTask: () => bad('busy') });
  const task = opened.page.getByLabel(TASK);
  await task.waitFor();
  const release = opened.server.hold();
  await task.press('Space');
  await opened.asked('finishTask', 1);
  expect([await focused(opened), await task.isChecked(), await task.getAttribute('aria-busy')]).toEqual([`input ${TASK}`, true, 'true']);
  const others = opened.page.locator('.tasks input');
  expect(await others.evaluateAll(all => all.map(each => each.getAttribute('aria-disabled')))).toEqual(['true', 'true']);
  await opened.page.keyboard.press('Space');
  await others.last().press('Space');
  expect([await task.isChecked(), await others.last().isChecked()]).toEqual([true, false]);
  await task.focus();
  release();
  await opened.see('Someone else is making changes');
  expect([await focused(opened), await task.isChecked(), await task.getAttribute('aria-busy')]).toEqual([`input ${TASK}`, false, 'false']);
  expect(opened.server.asked.filter(({ endpoint }) => endpoint === 'finishTask')).toHaveLength(1);
});

test('of several buttons that wait for one call the pressed one carries the dots', async () => {
  const opened = await openPage('today', { ...base, open: () => good({ ...running, person: null }), setPerson: () => 'silent' });
  await opened.page.getByRole('button', { name: 'Content lead' }).press('Enter');
  await opened.asked('setPerson', 1);
  expect(await focused(opened)).toBe('button Content lead');
  const busy = opened.page.locator('.button[aria-busy=true]');
  expect(await busy.count()).toBeGreaterThan(1);
  expect(await busy.filter({ has: opened.page.locator('.dots') }).allTextContents()).toEqual(['Content lead']);
});

test('what an answer switches off leaves it to the heading above', async () => {
  const [item] = contentView.items;
  if (item === undefined) throw new Error('The samples have items.');
  const own = (facts: boolean) => ({
    ...contentView,
    items: [{ ...item, drafter: running.person ?? '', ticks: { ...item.ticks, facts } }],
  });
  const opened = await openPage('content', { ...base, content: () => good(own(true)), saveContent: () => good(own(false)) });
  await opened.page.getByText('Check it').first().click();
  const point = opened.page.getByRole('checkbox').first();
  await point.press('Space');
  await opened.page.locator('input:disabled').first().waitFor();
  await goesTo(opened, `legend ${item.title}`);
});

test.each([
  ['who has left it', ({ page }: OpenedPage) => page.getByLabel(TASK).blur()],
  ['who works in the sheet', ({ page }: OpenedPage) => page.evaluate(() => void Object.assign(document, { hasFocus: () => false }))],
])('%s is not fetched back when it goes', async (_, goAway) => {
  let asked = 0;
  const opened = await openPage('today', { ...base, today: () => good(asked++ === 0 ? today : { ...today, tasks: [] }) });
  await opened.page.getByLabel(TASK).focus();
  await goAway(opened);
  // Coming back to the sidebar asks anew.
  await opened.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await opened.page.getByLabel(TASK).waitFor({ state: 'detached' });
  expect(await focused(opened)).toBe('body');
});
