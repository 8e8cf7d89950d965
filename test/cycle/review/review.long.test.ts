/**
 * The weekly review on the built bundle: from the agenda to minutes and tasks, by one person and by two, twice, and with a call that fails
 * (a sample of the calls and of the languages, all of them in `npm run fuzz -- --whole`).
 */
import type { DecisionEntry, ReviewTask, ReviewView } from '../../../src/contract';
import { LANGUAGES } from '../../../src/languages';
import { sampled } from '../../sample';
import { ask, type CycleHost, get, HEADING, openBuilt, openCycle, TabView, TODAY, tabsThere, typeInto } from '../built-cycle';
import { answered, failingAtEachCall } from '../faults/each-call';
import { errors, picture } from '../pictures';

const FIRST = HEADING + 1;
const entry = (subject: string, more: Partial<DecisionEntry> = {}): DecisionEntry => ({
  ...{ subject, decision: 'iterate', owner: 'Aino', until: '2026-11-20', note: 'Three new hooks', seen: '' },
  ...more,
});
const task = (text: string, more: Partial<ReviewTask> = {}): ReviewTask => ({
  task: text,
  owner: 'Aino',
  due: '2026-11-20',
  kpi: '',
  ...more,
});

const SHOWN = ['date', 'kpi', 'value', 'was', 'decision', 'owner', 'until', 'note'] as const;
const rowsOf = (host: CycleHost) => new TabView(host, 'reviews').table('kpi').map(row => SHOWN.map(key => row[key] ?? ''));
const tasksOf = (host: CycleHost) =>
  new TabView(host, 'roadmap')
    .table('task')
    .filter(({ id = '' }) => id.startsWith('review-'))
    .map(row => ['task', 'kpi', 'owner', 'start', 'due', 'status', 'phase', 'week'].map(key => row[key] ?? ''));

describe('the agenda', () => {
  test.each(['growth-loop', 'signals'] as const)('of %s: every KPI once, as the Dashboard shows it', async playbook => {
    const host = await openCycle({}, { playbook });
    const view = await get(host, 'review', null);
    const dashboard = new TabView(host, 'dashboard').table('kpi');
    expect([...view.talk.map(({ name }) => name), ...view.normal].sort()).toEqual(dashboard.map(({ kpi }) => kpi).sort());
    for (const { name, status, now, action } of view.talk) {
      const row = dashboard.find(({ kpi }) => kpi === name);
      const shown = [row?.status, row?.now, (row?.do_now ?? '').replace(/^▌ /, '')];
      // Amounts in sentences do not break before their sign.
      expect([name, status, now.replace(/\u00a0/g, ' '), action]).toEqual([name, ...shown]);
    }
    expect(view.worst.length).toBeLessThanOrEqual(3);
    expect(view.worst.filter(id => !view.talk.some(kpi => kpi.id === id))).toEqual([]);
    expect([view.decided, view.earlier, view.week, view.day, view.next]).toEqual([[], [], 7, '2026-11-16', '2026-11-20']);
    expect(view.asksForThree).toBe(playbook === 'signals');
    const roadmap = new TabView(host, 'roadmap');
    const pastWeek = roadmap.table('task').filter(({ due_day: due = '' }) => Number(due) >= 46335 && Number(due) < 46342);
    expect(view.pastWeek).toEqual({ done: pastWeek.filter(({ state }) => state === 'done').length, all: pastWeek.length });
    expect(view.pastWeek.all).toBeGreaterThan(0);
    expect(tabsThere(host)).not.toContain('reviews');
  });

  test('outputs come last, a crossed threshold first among the worst, and the order stays when figures change', async () => {
    const host = await openCycle();
    const before = await get(host, 'review', null);
    const dashboard = new TabView(host, 'dashboard');
    const names = dashboard.table('kpi').map(({ kpi = '' }) => kpi);
    for (const name of names) typeInto(host, dashboard, 'target_text', dashboard.rowWhere('kpi', name), '+900%');
    const after = await get(host, 'review', null);
    expect(after.normal.length).toBeLessThan(before.normal.length);
    const outputs = ['Landing-page conversion', 'Cost per lead'];
    const order = [...names.filter(name => !outputs.includes(name)), ...names.filter(name => outputs.includes(name))];
    for (const view of [before, after]) {
      expect(view.talk.map(({ name }) => name)).toEqual(order.filter(name => view.talk.some(kpi => kpi.name === name)));
    }
    const crossed = after.talk.filter(({ reasons }) => reasons.includes('threshold')).map(({ id }) => id);
    expect(after.worst.slice(0, crossed.length).sort()).toEqual(crossed.slice(0, 3).sort());
  });
});

const SPOKEN = [
  ['en', 'en_US'],
  ['fi', 'fi_FI'],
] as const;

test.each(sampled(SPOKEN, [SPOKEN[1]]))('from agenda to minutes and tasks, in %s', async (language, locale) => {
  const host = await openCycle({ locale }, { language });
  const { lists, tabs } = LANGUAGES[language];
  const [worst] = (await get(host, 'review', null)).talk;
  const name = worst?.name ?? '';
  const { view, others } = await get(host, 'saveDecisions', {
    decisions: [
      entry(name),
      entry('Reels', { decision: 'repeat', until: null, note: '' }),
      entry('=1+1', { decision: 'stop', owner: 'Bo' }),
    ],
  });
  expect(others).toEqual([]);
  expect(host.workbook.sheets().some(({ name: title }) => title === tabs.titles.reviews)).toBe(true);
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('kpi', name);
  const [date = '', ...first] = rowsOf(host)[0] ?? [];
  const shown = [dashboard.text('now', row), dashboard.text('status', row)];
  expect(date).toMatch(/16/);
  expect(first).toEqual([name, ...shown, lists.decisions.iterate, 'Aino', expect.stringMatching(/20/), 'Three new hooks']);
  expect(rowsOf(host).map(([, subject, value, , decision]) => [subject, value, decision])).toEqual([
    [name, shown[0], lists.decisions.iterate],
    ['Reels', '', lists.decisions.repeat],
    ['=1+1', '', lists.decisions.stop],
  ]);
  expect(view.stopped).toEqual([{ subject: '=1+1', owner: 'Bo' }]);

  const written = await get(host, 'saveTasks', {
    tasks: [task('Shoot three hooks', { kpi: name }), task('  '), task('Shoot three hooks')],
  });
  expect(tasksOf(host).map(([text, kpi, owner, , , status]) => [text, kpi, owner, status])).toEqual([
    ['Shoot three hooks', name, 'Aino', lists.taskStatuses.not_started],
  ]);
  expect(tasksOf(host)[0]?.slice(-2)).toEqual([expect.stringMatching(/./), '7']);
  for (const part of [name, lists.decisions.iterate, 'Three new hooks', 'Reels', 'Shoot three hooks'])
    expect(written.minutes).toContain(part);
  expect(written.language).toBe(language);
  expect(written.written).toEqual([task('Shoot three hooks', { kpi: name })]);
  expect(errors(host)).toEqual([]);
  expect(await get(host, 'check', null)).toEqual([]);
});

test('saved twice nothing doubles; what was decided may be changed, what stood then stays', async () => {
  const host = await openCycle();
  const decisions = [entry('Cost per lead'), entry('Reels', { decision: 'repeat' })];
  const { view } = await get(host, 'saveDecisions', { decisions });
  const [once, whole] = [rowsOf(host), picture(host)];
  await get(host, 'saveDecisions', { decisions });
  expect([rowsOf(host), picture(host)]).toEqual([once, whole]);
  await get(host, 'saveTasks', { tasks: [task('Shoot')] });
  const tasks = tasksOf(host);
  await get(host, 'saveTasks', { tasks: [task('shoot '), task('Shoot', { owner: 'Ben' })] });
  expect(tasksOf(host)).toEqual(tasks);

  const dashboard = new TabView(host, 'dashboard');
  typeInto(host, dashboard, 'now', dashboard.rowWhere('kpi', 'Cost per lead'), '150');
  const mark = view.decided[0]?.mark ?? '';
  const changed = await get(host, 'saveDecisions', { decisions: [entry('cost per lead', { decision: 'stop', note: '', seen: mark })] });
  expect(changed.others).toEqual([]);
  const [row = []] = rowsOf(host);
  expect([row[2], row[3], row[4], row[7]]).toEqual([once[0]?.[2], once[0]?.[3], 'Stop', '']);
  expect(rowsOf(host)).toHaveLength(2);

  // A panel that was opened before a KPI was renamed still speaks of the same one.
  typeInto(host, dashboard, 'kpi', dashboard.rowWhere('kpi', 'Cost per lead'), 'CPL');
  const [now] = (await get(host, 'review', null)).decided;
  const [kpi, kpiId] = ['Cost per lead', 'cost_per_lead'];
  await get(host, 'saveDecisions', { decisions: [entry(kpi, { kpiId, decision: 'scale', seen: now?.mark ?? '' })] });
  await get(host, 'saveTasks', { tasks: [task('Call them', { kpi, kpiId })] });
  expect(rowsOf(host).map(([, subject, , , decision]) => [subject, decision])).toEqual([
    ['CPL', 'Scale'],
    ['Reels', 'Repeat'],
  ]);
  expect(tasksOf(host).map(([text, about]) => [text, about])).toContainEqual(['Call them', 'CPL']);
});

test('before the first day a team decides for the first week: nothing doubles, and who does not know yet has until the first review', async () => {
  const host = await openCycle({ today: '2026-10-01', builtOn: TODAY }, { sample: false });
  const before = await get(host, 'review', null);
  expect([before.week, before.day, before.next]).toEqual([1, '2026-10-01', '2026-10-09']);
  const decisions = [entry('Reels', { decision: 'unknown', until: null })];
  await get(host, 'saveDecisions', { decisions });
  const { view, others } = await get(host, 'saveDecisions', { decisions });
  expect([others, rowsOf(host).length, view.earlier]).toEqual([[], 1, []]);
  expect(view.decided.map(({ subject, decision, until }) => [subject, decision, until])).toEqual([['Reels', 'unknown', '2026-10-09']]);
  const { written } = await get(host, 'saveTasks', { tasks: [task('Shoot', { due: before.next })] });
  expect(written.map(each => each.task)).toEqual(['Shoot']);
  // The cycle has begun: the same decision is this week's, still, and last week's a week later.
  const setup = new TabView(host, 'setup');
  typeInto(host, setup, 'value', setup.rowWhere('fact_key', 'as_of'), '2026-10-07');
  expect((await get(host, 'review', null)).decided.length).toBe(1);
  typeInto(host, setup, 'value', setup.rowWhere('fact_key', 'as_of'), '2026-10-13');
  expect((await get(host, 'review', null)).earlier.map(({ subject, since }) => [subject, since])).toEqual([['Reels', 'look again']]);
});

test('once the cycle is over the next review lies ahead', async () => {
  const view = await get(await openCycle({ today: '2027-01-20', builtOn: TODAY }), 'review', null);
  expect([view.week, view.day, view.next]).toEqual([13, '2027-01-02', '2027-01-22']);
});

test('the next week begins new minutes, and last week’s decisions come back with what has happened since', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  const clicks = 'Click rate to landing page';
  typeInto(host, dashboard, 'now', dashboard.rowWhere('kpi', clicks), '6.03%');
  await get(host, 'saveDecisions', {
    decisions: [entry('Cost per lead'), entry('Reels', { decision: 'repeat', until: null }), entry(clicks, { until: null })],
  });
  const setup = new TabView(host, 'setup');
  typeInto(host, setup, 'value', setup.rowWhere('fact_key', 'as_of'), '2026-11-24');
  const view = await get(host, 'review', null);
  expect([view.week, view.decided]).toEqual([8, []]);
  expect(view.earlier.map(({ subject, decision, since }) => [subject, decision, since])).toEqual([
    ['Cost per lead', 'iterate', expect.stringMatching(/, (better|worse|flat) · look again$/)],
    ['Reels', 'repeat', ''],
    [clicks, 'iterate', expect.stringMatching(/ · 3.5%, flat$/)],
  ]);
  // Then and now in one form.
  expect(view.earlier.map(({ was }) => was.split(',')[0])).toEqual([expect.stringMatching(/^\d+\u00a0kr\.$/), '', '3.5%']);
  expect(view.earlier[0]?.since).toMatch(/ · \d+\u00a0kr\., /);
  expect(new TabView(host, 'reviews').text('since', FIRST)).toBe(view.earlier[0]?.since);
  await get(host, 'saveDecisions', { decisions: [entry('Cost per lead', { decision: 'scale' })] });
  expect(rowsOf(host).map(([, subject, , , decision]) => [subject, decision])).toEqual([
    ...[
      ['Cost per lead', 'Iterate'],
      ['Reels', 'Repeat'],
      [clicks, 'Iterate'],
      ['Cost per lead', 'Scale'],
    ],
  ]);
});

describe('left in the middle and taken up again behind midnight', () => {
  const lists = entry('Lists');
  const twice = entry('Reels', { note: 'Four hooks' });

  test.each([
    ['within a week of the cycle', '2026-11-20', '2026-11-21', '20 Nov', '20 Nov – 21 Nov'],
    ['over the end of one', '2026-11-22', '2026-11-23', null, '23 Nov'],
  ] as const)('%s nothing doubles, and each decision keeps its day', async (_, evening, morning, heldOn, afterwards) => {
    const host = await openCycle({ today: evening, builtOn: TODAY });
    await get(host, 'saveDecisions', { decisions: [entry('Cost per lead'), entry('Reels')] });
    const { decided } = await get(host, 'saveTasks', { tasks: [task('Call the agency', { due: evening })] });
    const seen = decided.find(({ subject }) => subject === 'Reels')?.mark ?? '';
    const later = openBuilt({ snapshot: host.snapshot(), today: morning });
    const title = async () => (await get(later, 'review', null)).minutes.split('\n')[0];
    if (heldOn !== null) expect(await title()).toBe(`Weekly review of Q4 2026, week 7 (${heldOn})`);
    // Lost on the way, changed, and new.
    for (let again = 0; again < 2; again += 1)
      await get(later, 'saveDecisions', { decisions: [entry('Cost per lead'), { ...twice, seen }, lists] });
    await get(later, 'saveTasks', { tasks: [task('Call the agency', { due: evening })] });
    const short = (iso: string) => `${Number(iso.slice(-2))} Nov`;
    expect(rowsOf(later).map(([day, subject, , , , , , note]) => [day, subject, note])).toEqual([
      [short(evening), 'Cost per lead', 'Three new hooks'],
      [short(evening), 'Reels', 'Four hooks'],
      [short(morning), 'Lists', 'Three new hooks'],
    ]);
    expect(tasksOf(later).map(([text]) => text)).toEqual(['Call the agency']);
    expect(await title()).toContain(`(${afterwards})`);
  });

  test('who has not seen what was decided the evening before decides anew in the new week', async () => {
    const host = await openCycle({ today: '2026-11-22', builtOn: TODAY });
    await get(host, 'saveDecisions', { decisions: [entry('Reels')] });
    const later = openBuilt({ snapshot: host.snapshot(), today: '2026-11-23' });
    expect((await get(later, 'saveDecisions', { decisions: [twice] })).others).toEqual([]);
    expect(rowsOf(later).map(([day, , , , , , , note]) => [day, note])).toEqual([
      ['22 Nov', 'Three new hooks'],
      ['23 Nov', 'Four hooks'],
    ]);
  });
});

describe('two people', () => {
  test('who has not seen the other’s decision does not replace it; who has, does', async () => {
    const host = await openCycle();
    const theirs = await get(host, 'saveDecisions', { decisions: [entry('Cost per lead', { owner: 'Ben', decision: 'scale' })] });
    const mine = await get(host, 'saveDecisions', { decisions: [entry('Cost per lead'), entry('Reels', { decision: 'repeat' })] });
    expect(mine.others).toEqual(['Cost per lead']);
    expect(rowsOf(host).map(([, subject, , , decision, owner]) => [subject, decision, owner])).toEqual([
      ['Cost per lead', 'Scale', 'Ben'],
      ['Reels', 'Repeat', 'Aino'],
    ]);
    const seen = theirs.view.decided[0]?.mark ?? '';
    expect((await get(host, 'saveDecisions', { decisions: [entry('Cost per lead', { seen })] })).others).toEqual([]);
    expect(rowsOf(host)[0]?.slice(4, 6)).toEqual(['Iterate', 'Aino']);
  });

  test('a row typed by hand this week is the decision about its subject', async () => {
    const host = await openCycle({}, {}, ['reviews']);
    const reviews = new TabView(host, 'reviews');
    for (const [key, text] of Object.entries({ date: '2026-11-17', kpi: 'Reels', decision: 'Stop', note: 'enough' }))
      typeInto(host, reviews, key, FIRST + 2, text);
    const { others, view } = await get(host, 'saveDecisions', { decisions: [entry('reels', { decision: 'repeat' }), entry('Lists')] });
    expect(others).toEqual(['Reels']);
    expect(view.decided.map(({ subject, decision, note }) => [subject, decision, note])).toEqual([
      ['Reels', 'stop', 'enough'],
      ['Lists', 'iterate', 'Three new hooks'],
    ]);

    // A word that is no decision was typed by somebody, too.
    host.workbook.paste(reviews.at('decision', FIRST + 2), [['keep going']]);
    const kept = await get(host, 'saveDecisions', { decisions: [entry('Reels', { decision: 'repeat' })] });
    expect([kept.others, reviews.text('decision', FIRST + 2)]).toEqual([['Reels'], 'keep going']);
    const seen = kept.view.decided.find(({ subject }) => subject === 'Reels')?.mark ?? '';
    expect((await get(host, 'saveDecisions', { decisions: [entry('Reels', { decision: 'repeat', seen })] })).others).toEqual([]);
    expect(reviews.text('kpi', FIRST + 3)).toBe('Lists');
  });

  test('somebody is saving: nothing is written, and the sentence says so', async () => {
    const host = await openCycle({}, {}, ['reviews']);
    const before = rowsOf(host);
    host.setLockBusy(true);
    const answers = [
      await ask(host, 'saveDecisions', { decisions: [entry('Reels')] }),
      await ask(host, 'saveTasks', { tasks: [task('Shoot')] }),
    ];
    for (const answer of answers) expect(answer).toMatchObject({ ok: false, problem: { code: 'busy' } });
    expect([rowsOf(host), tasksOf(host)]).toEqual([before, []]);
  });

  test('who may only look sees the review and writes nothing', async () => {
    const host = await openCycle({ person: { role: 'viewer', language: 'en' } });
    const view: ReviewView = await get(host, 'review', null);
    expect(view.talk.length + view.normal.length).toBeGreaterThan(0);
    expect(await ask(host, 'saveDecisions', { decisions: [entry('Reels')] })).toMatchObject({ ok: false, problem: { code: 'view_only' } });
    expect(await ask(host, 'saveTasks', { tasks: [task('Shoot')] })).toMatchObject({ ok: false, problem: { code: 'view_only' } });
  });
});

test('a decision costs few calls once the tab is there', async () => {
  const host = await openCycle({}, {}, ['reviews']);
  host.clearCalls();
  await get(host, 'saveDecisions', { decisions: ['Cost per lead', 'Reels', 'Lists'].map(subject => entry(subject)) });
  expect(host.calls.length).toBeLessThanOrEqual(60);
});

test('columns that people moved or deleted: the rest is written', async () => {
  const host = await openCycle({}, {}, ['reviews']);
  const reviews = new TabView(host, 'reviews');
  host.workbook.apply([
    { kind: 'deleteColumns', sheetId: reviews.sheetId, column: reviews.column('note'), count: 1 },
    { kind: 'insertColumns', sheetId: reviews.sheetId, before: reviews.column('decision'), count: 1 },
  ]);
  expect(await ask(host, 'saveDecisions', { decisions: [entry('Reels')] })).toMatchObject({
    ok: false,
    problem: { code: 'column_missing' },
  });
});

test('a tab that is full grows, and what stands below the rows stays', async () => {
  const host = await openCycle({}, {}, ['reviews']);
  const reviews = new TabView(host, 'reviews');
  const { rows } = reviews;
  typeInto(host, reviews, 'kpi', rows - 2, 'An old one');
  await get(host, 'saveDecisions', { decisions: ['A', 'B', 'C'].map(subject => entry(subject)) });
  expect(rowsOf(host).map(([, subject]) => subject)).toEqual(['An old one', 'A', 'B', 'C']);
  expect(reviews.rows).toBeGreaterThan(rows);
  expect(errors(host)).toEqual([]);
});

test('whatever call fails, the same once more ends as if nothing had happened', async () => {
  const snapshot = (await openCycle({}, {}, ['reviews'])).snapshot();
  const wrong = await failingAtEachCall({
    name: 'the weekly review',
    snapshot,
    run: async host => [
      await answered(host, 'saveDecisions', { decisions: [entry('Cost per lead'), entry('Reels', { decision: 'repeat' })] }),
      await answered(host, 'saveTasks', { tasks: [task('Shoot', { kpi: 'Cost per lead' }), task('Cut')] }),
    ],
    outcome: host => ({ decisions: rowsOf(host), tasks: tasksOf(host), errors: errors(host) }),
    first: () => 16,
    every: 23,
  });
  expect(wrong).toEqual([]);
});
