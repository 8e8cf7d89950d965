/** Today: who am I, ticks, tasks, the calendar, and taking the sample away. */
import { bad, good } from '../fake-server';
import { closeBrowser, openPage } from '../opened-page';
import { cycle, due, running, today } from '../samples';

const base = { open: () => good(running), today: () => good(today), show: () => good(null) };

afterAll(closeBrowser);

test('who am I is asked once; the answer puts own tasks first', async () => {
  const { page, see, press, server } = await openPage('today', {
    ...base,
    open: () => good({ ...running, person: null }),
    setPerson: ({ name }) => good({ ...running, person: name }),
  });
  await see('Who are you?');
  await press('Content lead');
  await see('You are Content lead.');
  expect(server.asked).toContainEqual({ endpoint: 'setPerson', argument: { name: 'Content lead' } });
  await see('Double the volume');
  expect(await page.locator('.tasks label').allTextContents()).toEqual([today.tasks[0]?.task, today.tasks[1]?.task]);
});

test('of one person nobody is asked who they are', async () => {
  const { page, see } = await openPage('today', { ...base, open: () => good({ ...running, people: ['Analyst'], person: 'Analyst' }) });
  await see('Needs action');
  expect(await page.getByText('Who are you?').count()).toBe(0);
});

test('a ticked task is finished by its words and id and leaves with the answer', async () => {
  const { page, see, server } = await openPage('today', { ...base, finishTask: () => good({ ...today, tasks: [] }) });
  await page.getByLabel('Done: Set up a light paid test for each winner').click();
  await see('No open tasks this week.');
  expect(server.asked.at(-1)).toEqual({ endpoint: 'finishTask', argument: { id: 't2', task: 'Set up a light paid test for each winner' } });
});

test('coming back from the sheet brings what changed there, without a loading state in between', async () => {
  let asked = 0;
  const { page, see } = await openPage('today', {
    ...base,
    today: () => {
      asked += 1;
      return asked === 1 ? good(today) : good({ ...today, stars: today.stars.map(star => ({ ...star, now: '61.5%' })) });
    },
  });
  await see('Double the volume');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await see('61.5%');
  expect(await page.getByText('Loading…').count()).toBe(0);
});

test.each([
  [0, '3 numbers are due.'],
  [2, '3 numbers are due, 2 of them late.'],
  [3, '3 numbers are late.'],
])('of three numbers %d are late: %s', async (late, text) => {
  const three = ['a', 'b', 'c'].flatMap((kpi, at) => due.slice(0, 1).map(each => ({ ...each, kpi, overdueDays: at < late ? 2 : 0 })));
  const { see } = await openPage('today', { ...base, today: () => good({ ...today, due: three }) });
  await see(text);
});

test('many late tasks are folded below this week’s', async () => {
  const late = ['a', 'b', 'c', 'd'].map(id => ({
    id,
    task: `Late ${id}`,
    doneWhen: id === 'a' ? '' : 'It is done',
    owner: '',
    due: '2026-10-09',
    status: '',
    late: true,
  }));
  const { page, see } = await openPage('today', { ...base, today: () => good({ ...today, tasks: [...late, ...today.tasks.slice(0, 1)] }) });
  await see('Double the volume');
  expect(await page.getByText('Late a', { exact: true }).isVisible()).toBe(false);
  await page.getByText('4 late tasks').click();
  expect(await page.getByText('Late a', { exact: true }).isVisible()).toBe(true);
  expect(await page.getByText('Done when: It is done').count()).toBe(3);
  expect(await page.getByText(/^Done when:\s*$/).count()).toBe(0);
});

test('a task whose tick is refused stays, unticked, with the reason', async () => {
  const { page, see } = await openPage('today', { ...base, finishTask: () => bad('busy') });
  const box = page.getByLabel('Done: Set up a light paid test for each winner');
  await box.click();
  await see('Someone else is making changes');
  expect(await box.isChecked()).toBe(false);
});

test('first steps tick, and disappear when all three are done', async () => {
  const { page, server } = await openPage('today', { ...base, tick: () => good(null) });
  await page.getByLabel('Tag your bio link').click();
  await page.getByLabel('Put Friday’s review in the calendar').click();
  await page.getByText('First steps').waitFor({ state: 'detached' });
  expect(server.asked.filter(call => call.endpoint === 'tick').map(call => call.argument)).toEqual([
    { step: 'bio_link', done: true },
    { step: 'review', done: true },
  ]);
});

test('a first step leads to its panel', async () => {
  const { page, press } = await openPage('today', { ...base, vocabulary: () => 'silent' });
  await press('Build the link');
  await page.getByRole('heading', { name: 'Tagged link' }).waitFor();
  expect(await page.getByRole('tab', { name: 'Links' }).getAttribute('aria-selected')).toBe('true');
});

test('the review goes to a calendar by link or by file', async () => {
  const { page, see } = await openPage('today', base);
  await see('First steps');
  const link = page.getByRole('link', { name: 'Add to Google Calendar' });
  expect(await link.getAttribute('href')).toBe(today.reviewLink);
  expect(await link.getAttribute('target')).toBe('_blank');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Other calendar (.ics)' }).click()]);
  expect(file.suggestedFilename()).toBe('weekly-review.ics');
});

test('sample numbers go after a second press only, and Today is read anew', async () => {
  const sample = { ...today, cycle: { ...cycle, hasSample: true } };
  const { see, press, server, page } = await openPage('today', {
    ...base,
    today: () => good(sample),
    removeSample: () => good({ removed: 42 }),
  });
  await press('Remove sample numbers');
  await press('Cancel');
  await press('Remove sample numbers');
  expect(server.asked.some(call => call.endpoint === 'removeSample')).toBe(false);
  server.change({ today: () => good(today) });
  await press('Yes, remove them');
  await see('42 sample rows removed.');
  await page.getByText('invented sample numbers').waitFor({ state: 'detached' });
});

test('nothing needs action by the numbers that are in, and late ones are named', async () => {
  const late = today.due.map(each => ({ ...each, overdueDays: 2 }));
  const { see } = await openPage('today', { ...base, today: () => good({ ...today, needAction: [], due: late }) });
  await see(`Nothing needs action by the numbers that are in; ${late.length} are late.`);
});

test('opening the calendar link ticks the step', async () => {
  const { page, server } = await openPage('today', {
    ...base,
    today: () => good({ ...today, ticks: { numbers: true, bio_link: true, review: false } }),
    tick: () => good(null),
  });
  const link = page.getByRole('link', { name: 'Add to Google Calendar' });
  await link.evaluate(element => element.addEventListener('click', event => event.preventDefault()));
  await link.click();
  expect(server.asked).toContainEqual({ endpoint: 'tick', argument: { step: 'review', done: true } });
});
