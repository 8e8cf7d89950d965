/** The weekly review in the sidebar: three parts, decisions with owner and day, three to repeat, tasks, minutes; left and taken up again. */
import type { DecisionEntry, ReviewView } from '../../../src/contract';
import { bad, good } from '../fake-server';
import { closeBrowser, openPage } from '../opened-page';
import { review, reviewed } from '../review-samples';
import { running, today } from '../samples';

const base = { open: () => good(running), today: () => good(today), show: () => good(null), review: () => good(review) };
const RETENTION = 'Median 3-second retention';

afterAll(closeBrowser);

/** The view with what was just written down. */
function withDecisions(decisions: readonly DecisionEntry[], view: ReviewView = review): ReviewView {
  return { ...view, decided: [...view.decided, ...decisions.map(({ seen: _, ...each }) => ({ ...each, was: '', mark: 'new' }))] };
}

test('numbers first: the order of the server, normal ones folded, what became of earlier decisions', async () => {
  const { page, see, unnamed, errors } = await openPage('review', base);
  await see('4 normal');
  expect(await page.locator('.lines').first().locator('li > b').allTextContents()).toEqual([
    ...['★ Median 3-second retention', 'Click rate to landing page', 'Posts / week', '★ Cost per lead'],
  ]);
  expect(await page.getByText('Average view time, Conversion rate').isVisible()).toBe(false);
  await see('threshold crossed · worse than last week');
  await see('220 kr., ■ Off track → ■ Off track · 210 kr., better · look again');
  await see('0 of 30 min · time for Numbers');
  expect([await unnamed(), errors]).toEqual([[], []]);
});

test('a decision needs one of the four words, goes out with owner and day, and stands as a line with Change', async () => {
  const { page, press, see, server } = await openPage('review', {
    ...base,
    saveDecisions: ({ decisions }) => good({ view: withDecisions(decisions), others: [] }),
  });
  await press('Decisions');
  const card = page.locator('.reviewCards > li').first();
  expect(await card.locator('b').textContent()).toBe(RETENTION);
  await card.getByRole('button', { name: 'Write down' }).click();
  await see('Choose one of the four.');
  await card.getByLabel('Iterate').click();
  await card.getByLabel('Owner').fill(' ');
  await card.getByRole('button', { name: 'Write down' }).click();
  await see('Say who sees to it.');
  expect(server.asked.filter(({ endpoint }) => endpoint === 'saveDecisions')).toEqual([]);
  await card.getByLabel('Owner').fill('Content lead');
  await card.getByLabel('Note').fill('Three new first frames');
  await card.getByRole('button', { name: 'Write down' }).click();
  await see('✓ Iterate · Content lead · look again 20 Nov');
  expect(server.asked.at(-1)).toEqual({
    endpoint: 'saveDecisions',
    argument: {
      decisions: [
        {
          ...{ subject: RETENTION, kpiId: 'retention', decision: 'iterate', owner: 'Content lead', until: '2026-11-20' },
          ...{ note: 'Three new first frames', seen: '' },
        },
      ],
    },
  });
  await card.getByRole('button', { name: 'Change' }).click();
  await card.getByLabel('Stop').click();
  await card.getByRole('button', { name: 'Write down' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.reviewCards form').length === 2);
  expect(server.asked.at(-1)?.argument).toMatchObject({ decisions: [{ decision: 'stop', seen: 'new', note: 'Three new first frames' }] });
});

test('somebody else’s decision stands, and Change brings back what was typed', async () => {
  const theirs = withDecisions([
    { subject: RETENTION, decision: 'scale', owner: 'Community manager', until: null, note: 'theirs', seen: '' },
  ]);
  const { page, press, see } = await openPage('review', { ...base, saveDecisions: () => good({ view: theirs, others: [RETENTION] }) });
  await press('Decisions');
  const card = page.locator('.reviewCards > li').first();
  await card.getByLabel('Stop').click();
  await card.getByLabel('Note').fill('mine');
  await card.getByRole('button', { name: 'Write down' }).click();
  await see(`Somebody else has decided about “${RETENTION}” meanwhile.`);
  await see('✓ Scale · Community manager');
  await card.getByRole('button', { name: 'Change' }).click();
  expect(await card.getByLabel('Note').inputValue()).toBe('mine');
  expect(await card.getByLabel('Stop').isChecked()).toBe(true);
});

test('a refused decision stays in the form with the reason', async () => {
  const { page, press, see } = await openPage('review', { ...base, saveDecisions: () => bad('busy') });
  await press('Decisions');
  const card = page.locator('.reviewCards > li').first();
  await card.getByLabel('Scale').click();
  await card.getByRole('button', { name: 'Write down' }).click();
  await see('Someone else is making changes');
  await see('What you typed is still here.');
  expect(await card.getByLabel('Scale').isChecked()).toBe(true);
});

test('three to repeat and three to stop are open where the playbook asks for them, and go out together', async () => {
  const view = { ...review, asksForThree: true };
  const { page, press, see, server } = await openPage('review', {
    ...base,
    review: () => good(view),
    saveDecisions: ({ decisions }) => good({ view: withDecisions(decisions, view), others: [] }),
  });
  await press('Decisions');
  await page.getByLabel('Number 1 Three to repeat', { exact: true }).fill('Reels with subtitles');
  await page.getByLabel('Number 3 Three to repeat', { exact: true }).fill(' Lists ');
  const [owner, write] = [page.getByLabel('Owner Three to repeat'), page.getByRole('button', { name: 'Write down Three to repeat' })];
  await owner.fill(' ');
  await write.click();
  await see('Say who sees to it.');
  expect(server.asked.some(({ endpoint }) => endpoint === 'saveDecisions')).toBe(false);
  await owner.fill('Analyst');
  await write.click();
  await see('✓ Lists · Analyst');
  await see('Memes on Mondays · Aino');
  const entry = { decision: 'repeat', owner: 'Analyst', until: '2026-11-20', note: '', seen: '' };
  expect(server.asked.at(-1)?.argument).toEqual({
    decisions: [
      { subject: 'Reels with subtitles', ...entry },
      { subject: 'Lists', ...entry },
    ],
  });
  expect(await page.getByLabel('Number 3 Three to repeat', { exact: true }).count()).toBe(1);
  expect(await page.getByLabel('Number 2 Three to repeat', { exact: true }).count()).toBe(0);
});

test('tasks are proposed from the decisions that follow up on something, and go to the Roadmap together', async () => {
  const view = { ...reviewed, written: [] };
  const { page, press, see, server } = await openPage('review', { ...base, review: () => good(view), saveTasks: () => good(reviewed) });
  await press('Tasks');
  const typed = () => page.getByLabel(/^Task \d$/).evaluateAll(fields => fields.map(field => (field as HTMLInputElement).value));
  expect(await typed()).toEqual(['Three new first frames', 'One more post a week']);
  await see('With these the week has 6 open tasks.');
  await page.getByRole('button', { name: 'Remove One more post a week' }).click();
  await press('Put 1 task on the Roadmap');
  await see('✓ Three new first frames · Content lead · 20 Nov');
  expect(server.asked.at(-1)?.argument).toEqual({
    tasks: [{ task: 'Three new first frames', owner: 'Content lead', due: '2026-11-20', kpi: RETENTION, kpiId: 'retention' }],
  });
});

test('many late tasks are folded below what is due', async () => {
  const late = ['a', 'b', 'c', 'd'].map(id => ({ task: `Late ${id}`, owner: '', due: '2026-10-09', late: true }));
  const { page, press, see } = await openPage('review', {
    ...base,
    review: () => good({ ...review, due: [...late, ...review.due.slice(1)] }),
  });
  await press('Tasks');
  await see('3 of 4 tasks due in the past week are done. Nine in ten is the aim.');
  await see('Double the volume on the two best formats');
  expect(await page.getByText('Late a').isVisible()).toBe(false);
  await page.getByText('4 late tasks').click();
  expect(await page.getByText('Late a').isVisible()).toBe(true);
});

test('the minutes are copied, in the language of the workbook', async () => {
  const { page, press, see } = await openPage('review', { ...base, review: () => good({ ...reviewed, language: 'fi' }) });
  await press('Tasks');
  expect(await page.getByLabel('Minutes').getAttribute('lang')).toBe('fi');
  await press('Copy');
  await see('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reviewed.minutes);
});

test('left for another panel and taken up again it is where it was, with what was typed', async () => {
  const { page, press, see } = await openPage('review', base);
  await press('Decisions');
  await page.locator('.reviewCards > li').first().getByLabel('Note').fill('half a thought');
  await page.getByRole('tab', { name: 'Today' }).click();
  await press('Weekly review');
  await see('The worst first.');
  expect(await page.locator('.reviewCards > li').first().getByLabel('Note').inputValue()).toBe('half a thought');
});

test('the half hour goes on over a reload, and begins anew once it was left for long', async () => {
  const { page, see } = await openPage('review', base);
  await see('0 of 30 min · time for Numbers');
  // It is kept once the panel is painted, a moment after its words can be seen.
  const goBack = (minutes: number) =>
    page.waitForFunction(ms => {
      const key = Object.keys(sessionStorage).find(each => each.endsWith('review begun'));
      if (key === undefined) return false;
      sessionStorage.setItem(key, String(Number(sessionStorage.getItem(key)) - ms));
      return true;
    }, minutes * 60_000);
  await goBack(14);
  await page.reload();
  await see('14 of 30 min · time for Decisions');
  await goBack(60);
  await page.reload();
  await see('0 of 30 min · time for Numbers');
});

test('who may only look can read all of it and write nothing', async () => {
  const { page, press, see } = await openPage('review', { ...base, saveDecisions: () => bad('view_only') });
  await press('Decisions');
  const card = page.locator('.reviewCards > li').first();
  await card.getByLabel('Scale').click();
  await card.getByRole('button', { name: 'Write down' }).click();
  await see('View only');
  expect(await card.getByRole('button', { name: 'Write down' }).isDisabled()).toBe(true);
});

test('by keyboard alone: the next part begins at its heading, a decision is written down, a task goes to the Roadmap', async () => {
  const { page, see, server } = await openPage('review', {
    ...base,
    saveDecisions: ({ decisions }) => good({ view: withDecisions(decisions), others: [] }),
    saveTasks: ({ tasks }) => good({ ...reviewed, written: tasks }),
  });
  await see('4 normal');
  await see('◐ 9 days in one step');
  const focused = () =>
    page.evaluate(() => {
      const control = document.activeElement;
      const labels = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.labels : null;
      return (labels?.[0] ?? control)?.textContent ?? '';
    });
  const reach = async (words: string) => {
    for (let stop = 0; stop < 80 && !(await focused()).startsWith(words); stop += 1) await page.keyboard.press('Tab');
    expect((await focused()).slice(0, words.length)).toBe(words);
  };
  await page.locator('.reviewStep').first().focus();
  await reach('On to Decisions');
  await page.keyboard.press('Enter');
  await see('The worst first.');
  expect(await focused()).toBe('Decisions');
  await reach('Scale');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await reach('Note');
  await page.keyboard.type('Three new first frames');
  await reach('Write down');
  await page.keyboard.press('Enter');
  await see('✓ Iterate · Content lead · look again 20 Nov');
  await page.locator('.reviewStep').first().focus();
  await reach('On to Tasks');
  await page.keyboard.press('Enter');
  await reach('Put 1 task on the Roadmap');
  await page.keyboard.press('Enter');
  await see('✓ Three new first frames');
  expect(server.asked.map(({ endpoint }) => endpoint).slice(-2)).toEqual(['saveDecisions', 'saveTasks']);
});
