/** Rules and Channels: back-test before the switch, report card, watch KPIs by a click, the slider without a call. */
import { good } from '../fake-server';
import { closeBrowser, openPage } from '../opened-page';
import { history, running, today } from '../samples';

const base = { open: () => good(running), today: () => good(today), show: () => good(null), history: () => good(history) };

afterAll(closeBrowser);

test('a rule that is off shows the weeks it would have fired before a second press switches it on', async () => {
  const { page, see, press, server } = await openPage('rules', {
    ...base,
    switchRule: ({ id, on }) =>
      good({ ...history, rules: history.rules.map(rule => (rule.id === id ? { ...rule, on, state: '● Quiet' } : rule)) }),
  });
  await page.getByText('Click rate twice below 0.5%').click();
  await press('Switch on…');
  await see('Had it been on:');
  const card = page.locator('.ruleCard', { hasText: 'Click rate twice' });
  expect(await card.locator('.weekStrip li').evaluateAll(items => items.map(item => item.className))).toEqual([
    'unknown', 'quiet', 'quiet', 'fires', 'quiet', 'quiet', 'quiet', 'quiet', ...Array(5).fill('ahead'),
  ]); // biome-ignore format: thirteen weeks
  await see('Fired 1× in 1 of 7 weeks.');
  await see('✓ Week 4: helped');
  expect(server.asked.some(({ endpoint }) => endpoint === 'switchRule')).toBe(false);
  await press('Switch it on');
  await see('Watching (1)');
  expect(server.asked.at(-1)).toEqual({ endpoint: 'switchRule', argument: { id: 'twice', on: true } });
});

test('a rule without its KPI offers to watch it', async () => {
  const { page, see, press, asked, server } = await openPage('rules', { ...base, watchKpis: () => good(history) });
  await page.getByText('Policy and rights').click();
  await see('Strikes and removals / 30 d is above 0.0%: Not measured');
  await see('Nobody enters its numbers yet.');
  await press('Watch “Strikes and removals / 30 d”');
  await asked('watchKpis', 1);
  expect(server.asked.at(-1)).toEqual({ endpoint: 'watchKpis', argument: { ids: ['strikes'], on: true } });
});

test('a plan for the worst names its KPIs, and one click measures all of them', async () => {
  const [strikes] = history.kpis.filter(({ id }) => id === 'strikes');
  const kpis = [...history.kpis, ...(strikes === undefined ? [] : [{ ...strikes, id: 'response_hours', name: 'Hours to an answer' }])];
  const { page, see, press, asked, server } = await openPage('rules', {
    ...base,
    history: () => good({ ...history, kpis }),
    watchKpis: () => good(history),
  });
  await page.getByText('When it gets serious').click();
  await see('Pause everything that is scheduled.');
  await see('Hours to an answer: Not measured');
  await see('Nobody enters their numbers yet.');
  await press('Measure these 2 KPIs');
  await asked('watchKpis', 1);
  expect(server.asked.at(-1)?.argument).toEqual({ ids: ['strikes', 'response_hours'], on: true });
});

test('Today leads to the channels, where the slider tells what is left without asking the server', async () => {
  const { page, see, press, server, errors } = await openPage('today', base);
  await press('Channels');
  await see('Instagram brings 62%. Keep the largest channel below 55%.');
  await see('81 of 100 left');
  const before = server.asked.length;
  const slider = page.getByLabel('If Instagram loses');
  expect(await slider.getAttribute('max')).toBe('60');
  await slider.fill('50');
  await see('69 of 100 left');
  expect(server.asked.length).toBe(before);
  expect(errors).toEqual([]);
});

test('before any amount Channels opens on what can be entered by channel, though a rate is the first star', async () => {
  const [, second] = history.kpis;
  if (second === undefined) throw new Error('The sample has a rate.');
  const rate = { ...second, id: 'hold', name: 'Median 3-second retention', star: true };
  const { page, see } = await openPage('channels', {
    ...base,
    history: () => good({ ...history, kpis: [rate, ...history.kpis].map(kpi => ({ ...kpi, checkIns: [] })) }),
  });
  await see('No numbers per channel yet');
  expect(await page.locator('select').first().locator('option:checked').textContent()).toBe('★ Leads / week');
  expect(await page.locator('details').count()).toBe(1);
});

test('numbers typed per channel become check-ins of their channels', async () => {
  const { page, type, press, asked, server } = await openPage('channels', {
    ...base,
    saveNumbers: entries => good({ saved: entries.map(({ kpi }) => kpi), problems: [] }),
  });
  await page.getByText('Enter numbers per channel').click();
  await type('Instagram', '40');
  await type('TikTok', '12');
  await press('Save');
  await asked('saveNumbers', 1);
  const entry = { kpi: 'leads', day: '2026-11-30', note: '', sure: false };
  expect(server.asked.find(({ endpoint }) => endpoint === 'saveNumbers')?.argument).toEqual([
    { ...entry, channel: 'Instagram', value: 40 },
    { ...entry, channel: 'TikTok', value: 12 },
  ]);
});
