/** The panel Experiments: a first test in one sentence, counts of which only the changed ones are saved, closing and opening again. */
import type { ExperimentView, NumberHabit } from '../../../src/contract';
import { readTarget } from '../../../src/core/kpi/read-target';
import type { Win } from '../../../src/playbooks/practice';
import { winText } from '../../../src/sidebar/experiments/win-text';
import { bad, good } from '../fake-server';
import { contentView } from '../gallery/content-scenes';
import { experimentView, testOffers } from '../gallery/experiment-scenes';
import { closeBrowser, openPage } from '../opened-page';
import { review } from '../review-samples';
import { running } from '../samples';

const base = { open: () => good(running), show: () => good(null), experiments: () => good(experimentView) };
const none: ExperimentView = { ...experimentView, built: false, experiments: [] };

afterAll(closeBrowser);

test('says that the tab comes with the first test only while there is none', async () => {
  for (const built of [false, true]) {
    const { page, see } = await openPage('experiments', { ...base, experiments: () => good({ ...none, built }) });
    await see('Nobody tests anything yet. A first test takes one sentence.');
    expect([await page.getByText('Its tab is built with it.').count(), await page.getByText('Show the tab').count()]).toEqual(
      built ? [0, 1] : [1, 0],
    );
  }
});

test('a first test takes one sentence; what was typed stays when the server is busy', async () => {
  const { page, see, press, type, problem, asked, server } = await openPage('experiments', {
    ...base,
    experiments: () => good(none),
    saveExperiment: () => bad('busy'),
  });
  await press('Start a test');
  await press('Start the test');
  expect(await problem('Hypothesis')).toBe('Write what you change, and what should happen.');
  await page.getByLabel('From your playbook').selectOption('Details of winners');
  expect(await page.getByLabel('Hypothesis').inputValue()).toBe('Vary hook, length, pacing or CTA, one at a time.');
  expect(await page.getByLabel('Guardrail').inputValue()).toBe('Click rate to landing page');
  await see('In your playbook: 1 a week, 2 versions each.');
  await see('Stop rule: A concept under the baseline after 3 posts is paused.');
  await page.getByLabel('From your playbook').selectOption('Concepts for attention');
  expect(await page.getByLabel('Primary KPI').inputValue()).toBe('Retention at 15 s');
  expect(await page.getByLabel('Threshold').inputValue()).toBe('≥ 35%');
  expect(await page.getByLabel('Guardrail').inputValue()).toBe('');
  await type('Hypothesis', '=Faces lift clicks');
  await page.getByLabel('Primary KPI').selectOption('Retention at 15 s');
  await type('Threshold', '+20%');
  await press('Start the test');
  await see('What you typed is still here.');
  server.change({ saveExperiment: () => good(experimentView) });
  await press('Start the test');
  await see('Running (3)');
  await asked('saveExperiment', 2);
  expect(server.asked.filter(({ endpoint }) => endpoint === 'saveExperiment').at(-1)?.argument).toEqual({
    was: '',
    texts: { hypothesis: '=Faces lift clicks', kpi: 'Retention at 15 s', threshold: '+20%', owner: running.person ?? '', guardrail: '' },
    counts: {},
  });
});

test('of the counts only those that were changed are saved, as whole numbers', async () => {
  const { page, see, asked, server } = await openPage('experiments', { ...base, saveExperiment: () => good(experimentView) });
  await see('Running (3)');
  const card = page.locator('.test').nth(1);
  await card.getByRole('button', { name: 'Enter results' }).click();
  const field = (label: string) => card.getByLabel(label, { exact: true });
  expect(await field('Views of version B').inputValue()).toBe('1000');
  for (const wrong of ['half', '0.4', '-1', '1e3x']) {
    await field('Hits of version B').fill(wrong);
    await card.getByRole('button', { name: 'Save the results' }).click();
    expect([wrong, await card.getByText('Type a whole number, 0 or more.').count()]).toEqual([wrong, 1]);
  }
  await field('Hits of version B').fill('14');
  await field('Views of version B').fill('1,200');
  await field('Views of version A').fill('');
  await card.getByRole('button', { name: 'Save the results' }).click();
  await asked('saveExperiment', 1);
  expect(server.asked.at(-1)?.argument).toEqual({
    was: 'Short captions lift clicks',
    texts: {},
    counts: { trials_a: null, successes_b: 14, trials_b: 1200 },
  });
});

test('a test with a guardrail takes its counts beside the others', async () => {
  const [first, second, third, ...more] = experimentView.experiments;
  if (first === undefined || second === undefined || third === undefined) throw new Error('The samples hold three tests.');
  const guarded = { ...second, texts: { ...second.texts, guardrail: 'Saves' }, counts: { ...second.counts, guard_a: 60 } };
  const view: ExperimentView = { ...experimentView, experiments: [first, guarded, third, ...more] };
  const { page, see, asked, server, errors } = await openPage('experiments', {
    ...base,
    experiments: () => good(view),
    saveExperiment: () => good(view),
  });
  await see('Running (3)');
  const card = page.locator('.test').nth(1);
  await card.getByRole('button', { name: 'Enter results' }).click();
  const field = (label: string) => card.getByLabel(label, { exact: true });
  await see('Guardrail: what Saves counts among the same views.');
  expect(await field('Guardrail of version A').inputValue()).toBe('60');
  await field('Guardrail of version B').fill('twenty');
  await card.getByRole('button', { name: 'Save the results' }).click();
  expect(await card.getByText('Type a whole number, 0 or more.').count()).toBe(1);
  await field('Guardrail of version B').fill('20');
  await card.getByRole('button', { name: 'Save the results' }).click();
  await asked('saveExperiment', 1);
  expect(server.asked.at(-1)?.argument).toEqual({ was: second.texts.hypothesis, texts: {}, counts: { guard_b: 20 } });
  // A test without one asks for two counts.
  await page.locator('.test').first().getByRole('button', { name: 'Enter results' }).click();
  expect(await page.locator('.test').first().getByLabel('Guardrail of version A').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a test is closed with the version that is kept, and opened again', async () => {
  const { page, see, asked, server, errors } = await openPage('experiments', { ...base, saveExperiment: () => good(experimentView) });
  await see('Closed (2)');
  const card = page.locator('.test').first();
  await card.getByRole('button', { name: 'Close…' }).click();
  await card.getByLabel('Version you keep').selectOption('B');
  await card.getByLabel('What you learned').fill('Questions work.');
  await card.getByRole('button', { name: 'Close the test' }).click();
  await asked('saveExperiment', 1);
  const close = { was: 'A question in the first second lifts clicks', texts: { kept: 'B', learned: 'Questions work.' }, counts: {} };
  expect(server.asked.at(-1)?.argument).toEqual(close);
  await page.getByRole('button', { name: 'Open again Subtitles in capitals' }).click();
  await asked('saveExperiment', 2);
  expect(server.asked.at(-1)?.argument).toEqual({ was: 'Subtitles in capitals', texts: { kept: '' }, counts: {} });
  expect(errors).toEqual([]);
});

test('what was typed into counts and into closing is there again after a reload, and gone once it is saved', async () => {
  const { page, see, asked, server } = await openPage('experiments', { ...base, saveExperiment: () => good(experimentView) });
  const card = (at: number) => page.locator('.test').nth(at);
  await card(1).getByRole('button', { name: 'Enter results' }).click();
  await card(1).getByLabel('Hits of version B', { exact: true }).fill('14');
  await card(0).getByRole('button', { name: 'Close…' }).click();
  await card(0).getByLabel('Version you keep').selectOption('B');
  await card(0).getByLabel('What you learned').fill('Questions work.');
  await page.reload();
  await see('What you typed is back. It is not saved yet.');
  expect(await card(1).getByLabel('Hits of version B', { exact: true }).inputValue()).toBe('14');
  expect(await card(0).getByLabel('Version you keep').inputValue()).toBe('B');
  expect(await card(0).getByLabel('What you learned').inputValue()).toBe('Questions work.');
  expect(server.asked.some(({ endpoint }) => endpoint === 'saveExperiment')).toBe(false);
  await card(0).getByRole('button', { name: 'Close the test' }).click();
  await asked('saveExperiment', 1);
  await card(1).getByRole('button', { name: 'Save the results' }).click();
  await asked('saveExperiment', 2);
  expect(server.asked.at(-1)?.argument).toEqual({ was: 'Short captions lift clicks', texts: {}, counts: { successes_b: 14 } });
  await page.reload();
  await see('Running (3)');
  expect(await page.getByText('What you typed is back.').count()).toBe(0);
  expect(await page.getByLabel('What you learned').count()).toBe(0);
});

test('a closed test goes onto the stop list with its owner and what was learned, and says so', async () => {
  const { page, see, asked, server, errors } = await openPage('experiments', { ...base, saveDecisions: () => bad('busy') });
  const stop = page.getByRole('button', { name: 'Onto the stop list Subtitles in capitals' });
  await stop.click();
  await see('Someone else is making changes right now.');
  expect(await page.getByText('It is on the stop list.').count()).toBe(0);
  server.change({ saveDecisions: () => good({ view: review, others: ['Subtitles in capitals'] }) });
  await stop.click();
  await see('Reviews already says something else about it.');
  expect(await page.getByText('It is on the stop list.').count()).toBe(0);
  server.change({ saveDecisions: () => good({ view: review, others: [] }) });
  await stop.click();
  await see('It is on the stop list.');
  await asked('saveDecisions', 3);
  const decision = {
    subject: 'Subtitles in capitals',
    decision: 'stop',
    owner: 'Content lead',
    until: null,
    note: 'Capitals change nothing.',
    seen: '',
  };
  expect(server.asked.at(-1)?.argument).toEqual({ decisions: [decision] });
  // Of three versions, those that were not kept are offered by their names.
  await page.getByRole('button', { name: 'Onto the stop list: Proof: numbers' }).click();
  await asked('saveDecisions', 4);
  expect(server.asked.at(-1)?.argument).toMatchObject({ decisions: [{ subject: 'Proof: numbers', decision: 'stop' }] });
  // Nothing of two where the new one was kept.
  expect(await page.getByRole('button', { name: /Onto the stop list/ }).count()).toBe(3);
  expect(errors).toEqual([]);
});

test('a pillar test week takes two different pillars and one press', async () => {
  const { page, see, press, type, asked, problem, server, errors } = await openPage('experiments', {
    ...base,
    experiments: () => good(none),
    testOffers: () => good({ ...testOffers, pillars: ['Proof'] }),
    pillarWeek: () => good(experimentView),
  });
  await press('Pillar test week…');
  await see('Plan six items and two tests');
  expect(await page.getByLabel('First pillar').inputValue()).toBe('Proof');
  await press('Plan six items and two tests');
  expect(await problem('Second pillar')).toBe('Name both pillars.');
  await type('Second pillar', ' proof ');
  expect(await problem('Second pillar')).toBe('Name two different pillars.');
  await type('Second pillar', 'Myths');
  await press('Plan six items and two tests');
  await asked('pillarWeek', 1);
  const { argument } = server.asked.find(({ endpoint }) => endpoint === 'pillarWeek') ?? {};
  expect(argument).toEqual({ pillars: ['Proof', 'Myths'], kpi: 'Retention at 15 s', owner: running.person ?? '' });
  await see('Running (3)');
  expect(await page.getByLabel('First pillar').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('who gets more budget is said of each item with its reason', async () => {
  const { page, see, press } = await openPage('experiments', { ...base, testOffers: () => good(testOffers) });
  await press('Who gets more budget?');
  await see('Above 2.82% it is worth more budget.');
  const lines = await page.locator('section.block').filter({ hasText: 'Above the median' }).locator('li').allInnerTexts();
  expect(lines.map(line => line.replace('\n', ' '))).toEqual([
    'Case in one minute 3.4% · more budget',
    'Three mistakes 3.1% · no: conversion is clearly worse than that of the others',
    'A day in the workshop 2.9% · not yet: conversions are not counted',
    'Question of the week 1.8% · not above the bound',
    'Before and after 1.2% · not above the bound',
    'Myth or fact 1.1% · not above the bound',
  ]);
  await see('2 links with clicks are left out: a link knows no views. Name its item on Links and the item’s result on Content.');
  await page.getByLabel('Primary KPI').selectOption('Retention at 15 s');
  await see('At least three items of one KPI need a result in Content.');
  await press('Hide');
  expect(await page.getByText('At least three items').count()).toBe(0);
});

test('what was kept becomes three ideas in Content with one press', async () => {
  const { press, see, asked, server } = await openPage('experiments', { ...base, saveContent: () => good(contentView) });
  await press('Three ideas into Content Subtitles in capitals');
  await asked('saveContent', 1);
  expect(server.asked.at(-1)?.argument).toEqual({ ideas: { hypothesis: 'Subtitles in capitals' } });
  await see('Three ideas are in Content: the benefit, a story, the numbers.');
});

const ENGLISH = { decimal: '.', locale: 'en_US', percent: '%' } as const;
const FINNISH = { decimal: ',', locale: 'fi_FI', percent: '\u00a0%' } as const;
test.each<readonly [Win | undefined, NumberHabit, string]>([
  [{ kind: 'points', change: 0.005 }, ENGLISH, '+0.5 pp'],
  [{ kind: 'points', change: 0.005 }, FINNISH, '+0,5 pp'],
  [{ kind: 'times_baseline', factor: 1.05 }, ENGLISH, '+5%'],
  [{ kind: 'times_median', factor: 1.2 }, FINNISH, '+20\u00a0%'],
  [{ kind: 'above', bound: 0.012 }, FINNISH, '≥ 1,2\u00a0%'],
  [undefined, ENGLISH, ''],
])('the win %j of a playbook as %j is %s, which the tab reads as a threshold', (win, habit, text) => {
  expect(winText(win, habit)).toBe(text);
  expect(text === '' || readTarget(text, habit.decimal, { percent: true }).ok).toBe(true);
});
