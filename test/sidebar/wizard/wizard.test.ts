/** The wizard in the browser: the whole path, the draft, a refused build, impatience. */
import { BUILD_STEPS, type BuildStep } from '../../../src/cycle-tabs';
import { bad, good, type Reactions } from '../fake-server';
import { closeBrowser, type OpenedPage, openPage } from '../opened-page';
import { cards, choices, empty, opening, running, today } from '../samples';

const build: NonNullable<Reactions['build']> = ({ step }) => good({ missing: BUILD_STEPS.slice(BUILD_STEPS.indexOf(step) + 1) });
const base: Reactions = {
  open: () => good(empty),
  cards: () => good(cards),
  saveDraft: () => good(null),
  show: () => good(null),
  today: () => good(today),
  build,
};

afterAll(closeBrowser);

function built({ server }: OpenedPage): readonly BuildStep[] {
  return server.asked.filter(call => call.endpoint === 'build').map(call => (call.argument as { step: BuildStep }).step);
}

async function toNumbers({ page, press, type }: OpenedPage): Promise<void> {
  await press('Next');
  await press('Next');
  await page.getByText('The same person for all three').click();
  await type('Name of the person', 'Content lead');
  await press('Next');
}

test('from an empty sheet to Today: choices, build, Dashboard in front', async () => {
  const opened = await openPage('today', base);
  const { see, press, type, page, server, errors } = opened;
  await press('Start my cycle');
  await page.getByText('Community', { exact: true }).click();
  await page.getByText('Growth Loop').click();
  await toNumbers(opened);
  await page.getByText('We know it').first().click();
  await type('Baseline', '7.5 s');
  await page.getByText('The other KPIs: 3 of 3 on').click();
  await see('An example amount: replace it with your own.');
  await page.getByRole('checkbox', { name: 'Cost per lead', exact: true }).click();
  await see('The other KPIs: 2 of 3 on');
  server.change({ open: () => good(running) });
  await press('Build my cycle');
  await see('Needs action');
  expect(built(opened)).toEqual(BUILD_STEPS);
  expect(server.asked.find(call => call.endpoint === 'build')?.argument).toEqual({
    step: 'sheets',
    choices: {
      goal: 'community',
      playbook: 'growth-loop',
      name: 'Q1 2027',
      start: '2026-11-23',
      language: 'en',
      currency: 'GBP',
      channels: choices.channels,
      people: { data: 'Content lead', production: 'Content lead', community: 'Content lead' },
      without: ['cost_per_lead'],
      baselines: { view_time: 7.5, cadence: null },
      sample: false,
    },
  });
  expect(server.asked).toContainEqual({ endpoint: 'show', argument: { tab: 'dashboard' } });
  expect(errors).toEqual([]);
});

test('each finished step is stored, the last one too', async () => {
  const opened = await openPage('cycle', { ...base, build: () => 'silent' });
  await toNumbers(opened);
  await opened.press('Build my cycle');
  await opened.see('Now: Making the tabs');
  expect(opened.server.asked.filter(call => call.endpoint === 'saveDraft')).toHaveLength(4);
});

test('a draft that cannot be stored is told and does not stop anybody', async () => {
  const { see, press } = await openPage('cycle', { ...base, saveDraft: () => 'lost' });
  await press('Next');
  await see('a reload would lose them');
  await see('Test channel');
});

test('a problem keeps the step and takes the focus to its field', async () => {
  const { page, press, type, problem, server } = await openPage('cycle', base);
  await press('Next');
  await press('Next');
  await type('Data', 'Analyst');
  await press('Next');
  expect(await problem('Data')).toBe('');
  expect(await problem('Production')).toBe('Write who does it.');
  expect(await page.evaluate(() => document.querySelector(`label[for="${document.activeElement?.id}"]`)?.textContent)).toBe('Production');
  expect(server.asked.filter(call => call.endpoint === 'saveDraft')).toHaveLength(2);
});

test('two presses on Build start one build', async () => {
  const opened = await openPage('cycle', { ...base, build: () => 'silent' });
  await toNumbers(opened);
  await opened.page.getByRole('button', { name: 'Build my cycle' }).dblclick();
  await opened.see('Now: Making the tabs');
  await opened.asked('build', 1);
  expect(built(opened)).toEqual(['sheets']);
});

test('a build that stops goes on at the same step', async () => {
  const opened = await openPage('cycle', { ...base, build: argument => (argument.step === 'checkins' ? bad('busy') : build(argument)) });
  await toNumbers(opened);
  await opened.press('Build my cycle');
  await opened.see('Someone else is making changes');
  opened.server.change({ build, open: () => good(running) });
  await opened.press('Try again');
  await opened.see('Needs action');
  expect(built(opened)).toEqual(BUILD_STEPS.flatMap(step => (step === 'checkins' ? [step, step] : [step])));
});

test('a build that never began leads back to everything typed', async () => {
  const opened = await openPage('cycle', { ...base, build: () => 'lost' });
  await toNumbers(opened);
  await opened.press('Build my cycle');
  await opened.see('What you typed is still here');
  await opened.press('Back to my choices');
  await opened.press('Back');
  expect(await opened.page.getByLabel('Name of the person').inputValue()).toBe('Content lead');
});

test('a draft is offered on Start and opens where it stopped; from scratch forgets it', async () => {
  const { see, press, page } = await openPage('today', {
    ...base,
    open: () => good(opening({ kind: 'none', draft: { ...choices, name: 'Spring' } })),
  });
  await press('Continue with “Spring”');
  await see('Where do you stand today?');
  expect(await page.getByRole('textbox', { name: 'Baseline' }).inputValue()).toBe('48');
  for (const _ of [1, 2, 3]) await press('Back');
  await press('Cancel');
  await press('Start from scratch');
  await see('What should the next 90 days bring?');
  expect(await page.getByLabel('Name of the cycle').inputValue()).toBe('Q1 2027');
});

test('a target of the playbook that the cycle before has reached says so, and stops nobody', async () => {
  const reached = { ...choices, name: 'Spring', baselines: { retention: 0.65, ctr: 0.013 } };
  const { see, press, page, server } = await openPage('today', { ...base, open: () => good(opening({ kind: 'none', draft: reached })) });
  await press('Continue with “Spring”');
  await see('Higher is better here: the target must lie above 65%.');
  await page.getByText('The other KPIs:').click();
  await see('Higher is better here: the target must lie above 1.3%.');
  server.change({ open: () => good(running) });
  await press('Build my cycle');
  await see('Needs action');
});

test('the example builds at once, six weeks in, with sample data', async () => {
  let isBuilt = false;
  const opened = await openPage('today', { ...base, open: () => good(isBuilt ? running : empty) });
  await opened.see('Look at an example');
  isBuilt = true;
  await opened.press('Look at an example');
  await opened.see('Needs action');
  expect(opened.server.asked.find(call => call.endpoint === 'build')?.argument).toMatchObject({
    choices: { sample: true, start: '2026-10-05', playbook: 'growth-loop' },
  });
});

test('the whole wizard can be done with the keyboard alone', async () => {
  const opened = await openPage('cycle', { ...base, build: () => 'silent' });
  const { page, see } = opened;
  await page.getByRole('heading', { name: 'What should the next 90 days bring?' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('radio', { name: /^Sales/ }).isChecked()).toBe(true);
  await page.getByLabel('Name of the cycle').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Where do you publish?' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Who looks after what?' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  // Three fields become one: on a busy machine a key pressed before that goes to one that is about to be gone.
  await page.getByRole('textbox').nth(2).waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  await page.keyboard.type('Analyst');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Where do you stand today?' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await see('Now: Making the tabs');
});
