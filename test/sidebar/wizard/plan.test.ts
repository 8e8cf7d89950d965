/** The wizard's state: what each action changes, what it keeps, and what goes to the server. */
import { sameOrder } from '../../../src/core/number/currency';
import { defaultCurrency, exampleChoices, freshChoices, suggestCard } from '../../../src/sidebar/wizard/defaults';
import {
  cardOf,
  changePlan,
  exampleOf,
  isExampleOffered,
  openPlan,
  type Plan,
  type PlanChange,
  starsOf,
} from '../../../src/sidebar/wizard/plan';
import { choicesOf } from '../../../src/sidebar/wizard/plan-choices';
import { problemsOf, targetSentences } from '../../../src/sidebar/wizard/problems';
import { wordsOf } from '../../../src/sidebar/words';
import { cards, choices, empty } from '../samples';

const words = wordsOf('en');

function fresh(...changes: readonly PlanChange[]): Plan {
  const first = freshChoices(empty, cards);
  if (first === null) throw new Error('There are cards.');
  return changes.reduce(changePlan, openPlan(first, cards, empty.habit, false));
}

test('an untouched wizard proposes next Monday, its quarter, the best playbook and the country’s currency', () => {
  expect(fresh().choices).toMatchObject({
    start: '2026-11-23',
    name: 'Q1 2027',
    playbook: 'growth-loop',
    currency: 'GBP',
    sample: false,
    without: [],
    baselines: {},
  });
});

test('a confirmed example is the baseline of a KPI that is no star, follows the currency, and is taken back', () => {
  const first = fresh({ kind: 'goal', goal: 'sales' }, { kind: 'set', values: { currency: 'DKK' } });
  const money = (cardOf(first)?.kpis ?? []).filter(kpi => kpi.unit === 'money' && kpi.example !== null).map(({ id }) => id);
  const kpi = money.find(id => !starsOf(first).some(star => star.id === id)) ?? '';
  const confirmed = changePlan(first, { kind: 'example', kpi, on: true });
  const inKroner = choicesOf(confirmed, empty.habit).baselines[kpi];
  expect(inKroner).toBe(cardOf(first)?.kpis.find(({ id }) => id === kpi)?.example);
  const inDollars = choicesOf(changePlan(confirmed, { kind: 'set', values: { currency: 'USD' } }), empty.habit).baselines[kpi];
  expect(inDollars).toBe(sameOrder(inKroner ?? 0, 'DKK', 'USD'));
  expect(choicesOf(changePlan(confirmed, { kind: 'example', kpi, on: false }), empty.habit).baselines).not.toHaveProperty(kpi);
});

test('where the cycle before ended is no example, although it is as high', () => {
  const first = fresh({ kind: 'goal', goal: 'sales' }, { kind: 'set', values: { currency: 'DKK' } });
  const offered = (plan: Plan) => (cardOf(plan)?.kpis ?? []).filter(({ id }) => isExampleOffered(plan, id)).map(({ id }) => id);
  const [kpi = ''] = (cardOf(first)?.kpis ?? [])
    .filter(each => each.unit === 'money' && offered(first).includes(each.id))
    .map(({ id }) => id);
  const baselines = { [kpi]: exampleOf(first, kpi) };
  const ended: Plan = { ...first, choices: { ...first.choices, baselines, ended: [kpi] } };
  expect(offered(ended)).toEqual(offered(first).filter(id => id !== kpi));
  expect(changePlan(ended, { kind: 'set', values: { currency: 'USD' } }).choices.baselines).toEqual(baselines);
});

test('without cards there is nothing to propose', () => {
  expect(freshChoices(empty, [])).toBeNull();
  expect(exampleChoices(empty, [], words)).toBeNull();
});

test('the example starts on the Monday six weeks back, with role words and invented numbers', () => {
  expect(exampleChoices(empty, cards, words)).toMatchObject({
    start: '2026-10-05',
    name: 'Example Q4 2026',
    people: { data: 'Analyst', production: 'Producer', community: 'Community' },
    sample: true,
  });
});

test.each([
  ['en_US', 'en', 'USD'],
  ['en_GB', 'en', 'GBP'],
  ['en_GB', 'ms', 'MYR'],
  ['fi_FI', 'en', 'EUR'],
  ['da_DK', 'da', 'DKK'],
  ['xx', 'en', 'EUR'],
] as const)('currency for %s read in %s is %s', (locale, language, currency) => {
  expect(defaultCurrency(locale, language)).toBe(currency);
});

test.each([
  ['leads', 'growth-loop'],
  ['trust', 'foundation-scale-profit'],
  ['community', 'signals'],
] as const)('goal %s proposes %s', (goal, id) => {
  expect(suggestCard(goal, cards)?.id).toBe(id);
  expect(fresh({ kind: 'goal', goal }).choices.playbook).toBe(id);
});

test('a playbook picked by hand stays when the goal changes, and the stars follow the goal', () => {
  const plan = fresh({ kind: 'playbook', playbook: 'signals' }, { kind: 'goal', goal: 'trust' });
  expect(plan.choices.playbook).toBe('signals');
  expect(starsOf(plan).map(star => star.id)).toEqual(['view_time', 'ctr']);
});

test('the name follows the first day until somebody writes one', () => {
  expect(fresh({ kind: 'set', values: { start: '2027-03-01' } }).choices.name).toBe('Q2 2027');
  expect(fresh({ kind: 'set', values: { name: 'Spring' } }, { kind: 'set', values: { start: '2027-03-01' } }).choices.name).toBe('Spring');
});

test('another playbook takes over its channels unless they were changed, and drops what belonged to the old KPIs', () => {
  const edited = fresh(
    { kind: 'channel', at: 0, values: { name: 'Blog' } },
    { kind: 'kpi', kpi: 'ctr', on: false },
    { kind: 'playbook', playbook: 'signals' },
  );
  expect(edited.choices.channels[0]?.name).toBe('Blog');
  expect(edited.choices.without).toEqual([]);
});

test('a KPI switched off comes back when it becomes a star', () => {
  expect(
    fresh({ kind: 'kpi', kpi: 'ctr', on: false }, { kind: 'playbook', playbook: 'growth-loop' }, { kind: 'goal', goal: 'sales' }).choices
      .without,
  ).toEqual([]);
});

test('channels are added on test and taken away, and the new one asks for what it lacks', () => {
  const names = (plan: Plan) => plan.choices.channels.map(({ name, role }) => `${name} ${role}`);
  const before = names(fresh());
  const more = fresh({ kind: 'moreChannels' });
  expect(names(more)).toEqual([...before, ' test']);
  const at = before.length;
  expect(Object.keys(problemsOf(more, 'channels', empty, words))).toEqual([
    `channel${at}.name`,
    `channel${at}.signal`,
    `channel${at}.source`,
  ]);
  expect(names(fresh({ kind: 'lessChannel', at: 0 }, { kind: 'lessChannel', at: 0 }))).toEqual(before.slice(2));
});

test('one person fills all seats; switched off, each seat keeps the name to be changed', () => {
  const all = fresh({ kind: 'person', seat: 'production', name: 'Content lead' }, { kind: 'samePerson', on: true });
  expect(all.choices.people).toEqual({ data: 'Content lead', production: 'Content lead', community: 'Content lead' });
  const typed = changePlan(all, { kind: 'person', seat: 'data', name: 'Analyst' });
  expect(new Set(Object.values(typed.choices.people))).toEqual(new Set(['Analyst']));
  const apart = [{ kind: 'samePerson', on: false } as const, { kind: 'person', seat: 'data', name: 'Editor' } as const].reduce<Plan>(
    changePlan,
    typed,
  );
  expect(apart.choices.people).toEqual({ data: 'Editor', production: 'Analyst', community: 'Analyst' });
});

test('stars go out read or to be measured, other KPIs keep their examples', () => {
  const plan = fresh(
    { kind: 'baseline', kpi: 'retention', values: { way: 'known', text: '48%' } },
    { kind: 'person', seat: 'data', name: '  Analyst ' },
  );
  const sent = choicesOf(plan, empty.habit);
  expect(sent.baselines).toEqual({ retention: 0.48, cost_per_lead: null });
  expect(sent.people.data).toBe('Analyst');
});

test('pasted days of a star go out read, with the start of the plan, and come back from a draft as text', () => {
  const pasted = fresh(
    { kind: 'set', values: { start: '2026-10-05' } },
    { kind: 'baseline', kpi: 'retention', values: { way: 'past', past: 'Retention\n50%\n52.5%' } },
  );
  const sent = choicesOf(pasted, empty.habit);
  expect(sent.past).toEqual({
    retention: [
      ['2026-09-27', 0.5],
      ['2026-10-04', 0.525],
    ],
  });
  expect(sent.baselines).toEqual({ retention: null, cost_per_lead: null });
  const finnish = { decimal: ',', locale: 'fi_FI', percent: '\u00a0%' } as const;
  const again = openPlan(sent, cards, finnish, true);
  expect(again.baselines.retention).toMatchObject({ way: 'past', past: '2026-09-27\t50\n2026-10-04\t52,5' });
  expect(choicesOf(again, finnish)).toEqual(sent);
  // Nobody is held to what was pasted before they chose otherwise.
  const typed = changePlan(again, { kind: 'baseline', kpi: 'retention', values: { way: 'measure' } });
  expect(choicesOf(typed, finnish).past).toBeUndefined();
});

test('a stored draft comes back whole: read baselines as typed text, the same person, the last open step', () => {
  const plan = openPlan(choices, cards, { decimal: ',', locale: 'fi_FI', percent: '\u00a0%' }, true);
  expect(plan.baselines).toEqual({ retention: { way: 'known', text: '48', sure: true, past: '', step: 'week' } });
  expect(plan.step).toBe('numbers');
  expect(choicesOf(plan, { decimal: ',', locale: 'fi_FI', percent: '\u00a0%' })).toEqual(choices);
  expect(openPlan({ ...choices, people: { data: '', production: '', community: '' } }, cards, empty.habit, true).step).toBe('channels');
});

test.each<[string, PlanChange[], Plan['step'], string[]]>([
  ['nothing wrong', [], 'goal', []],
  ['no name', [{ kind: 'set', values: { name: '  ' } }], 'goal', ['name']],
  ['a name of 61 letters', [{ kind: 'set', values: { name: 'x'.repeat(61) } }], 'goal', ['name']],
  ['no first day', [{ kind: 'set', values: { start: '' } }], 'goal', ['start']],
  ['a past first day', [{ kind: 'set', values: { start: '2026-08-19' } }], 'goal', []],
  ['a first day whose cycle is over', [{ kind: 'set', values: { start: '2026-08-18' } }], 'goal', ['start']],
  ['proposed channels', [], 'channels', []],
  [
    'the same channel twice, whatever the case',
    [{ kind: 'channel', at: 1, values: { name: 'INSTAGRAM ' } }],
    'channels',
    ['channel1.name'],
  ],
  [
    'a channel without signal and tag',
    [{ kind: 'channel', at: 2, values: { signal: '', medium: ' ' } }],
    'channels',
    ['channel2.signal', 'channel2.medium'],
  ],
  ['a win signal of 61 letters', [{ kind: 'channel', at: 0, values: { signal: 'x'.repeat(61) } }], 'channels', ['channel0.signal']],
  ['nobody', [], 'people', ['data', 'production', 'community']],
  ['measuring both stars', [], 'numbers', []],
  [
    '0.42 for a share, which is 0.4%',
    [{ kind: 'baseline', kpi: 'retention', values: { way: 'known', text: '0.42' } }],
    'numbers',
    ['retention'],
  ],
  ['420%', [{ kind: 'baseline', kpi: 'retention', values: { way: 'known', text: '420%' } }], 'numbers', ['retention']],
  ['0.42 confirmed', [{ kind: 'baseline', kpi: 'retention', values: { way: 'known', text: '0.42', sure: true } }], 'numbers', []],
  ['a known star left blank', [{ kind: 'baseline', kpi: 'retention', values: { way: 'known' } }], 'numbers', ['retention']],
  ['a pasted star left blank', [{ kind: 'baseline', kpi: 'retention', values: { way: 'past' } }], 'numbers', ['retention']],
  [
    'a pasted star with a line nobody can read',
    [{ kind: 'baseline', kpi: 'retention', values: { way: 'past', past: '50%\n5x5' } }],
    'numbers',
    ['retention'],
  ],
  [
    'a pasted star with 120% among its values',
    [{ kind: 'baseline', kpi: 'retention', values: { way: 'past', past: '50%\n120%' } }],
    'numbers',
    ['retention'],
  ],
  [
    'pasted values that are all a hundredth of the example',
    [{ kind: 'baseline', kpi: 'retention', values: { way: 'past', past: '0.42\n0.44\n0.43' } }],
    'numbers',
    ['retention'],
  ],
  ['the same confirmed', [{ kind: 'baseline', kpi: 'retention', values: { way: 'past', past: '50%\n120%', sure: true } }], 'numbers', []],
  [
    'the same confirmed, and one more pasted',
    [
      { kind: 'baseline', kpi: 'retention', values: { way: 'past', past: '50%\n120%' } },
      { kind: 'baseline', kpi: 'retention', values: { sure: true } },
      { kind: 'baseline', kpi: 'retention', values: { past: '50%\n120%\n130%' } },
    ],
    'numbers',
    ['retention'],
  ],
  [
    'two pasted values for one day',
    [
      { kind: 'set', values: { start: '2026-10-05' } },
      { kind: 'baseline', kpi: 'retention', values: { way: 'past', past: '2026-09-07\t50%\n2026-09-07\t52%' } },
    ],
    'numbers',
    ['retention'],
  ],
  [
    'a known star in another unit',
    [{ kind: 'baseline', kpi: 'cost_per_lead', values: { way: 'known', text: '40%' } }],
    'numbers',
    ['cost_per_lead'],
  ],
])('problems with %s', (_, changes, step, fields) => {
  expect(Object.keys(problemsOf(fresh(...changes), step, empty, words))).toEqual(fields);
});

test('a target is held against where the KPI ended a cycle before; the playbook’s own is said to be overtaken and stops nobody', () => {
  const from = (value: number, ...changes: readonly PlanChange[]): Plan => {
    const plan = fresh(...changes);
    return { ...plan, choices: { ...plan.choices, baselines: { ctr: value } } };
  };
  const said = (plan: Plan) => {
    const kpi = cardOf(plan)?.kpis.find(({ id }) => id === 'ctr');
    return kpi === undefined ? null : targetSentences(plan, kpi, empty.habit, words).problem;
  };
  expect(said(fresh())).toBeNull();
  expect(said(from(0.9))).toBe('Higher is better here: the target must lie above 90.0%.');
  expect(problemsOf(from(0.9), 'numbers', empty, words)).not.toHaveProperty('target:ctr');
  const typed = from(0.9, { kind: 'target', kpi: 'ctr', text: '80%' });
  expect(problemsOf(typed, 'numbers', empty, words)).toHaveProperty('target:ctr', said(typed));
});

test('phases change by name and length; a name left alone goes as a blank', () => {
  const card = cards.find(({ id }) => id === 'growth-loop');
  const plan = fresh({ kind: 'phase', at: 1, values: { days: 20 } }, { kind: 'phase', at: 0, values: { name: ' Warm-up ' } });
  expect(choicesOf(plan, empty.habit).phases).toEqual(
    card?.phases.map(({ days }, at) => ({ name: at === 0 ? 'Warm-up' : '', days: at === 1 ? 20 : days })),
  );
  expect(choicesOf(fresh(), empty.habit)).not.toHaveProperty('phases');
});

test('lengths that do not make 90 days are a problem of the last step', () => {
  const sum = (cards[0]?.phases ?? []).reduce((all, { days }) => all + days, 0);
  expect(problemsOf(fresh({ kind: 'phase', at: 0, values: { days: 1 } }), 'numbers', empty, words).phases).toContain('90');
  expect([sum, problemsOf(fresh(), 'numbers', empty, words).phases]).toEqual([90, undefined]);
});

test('another seat may answer for a KPI, and another playbook starts anew', () => {
  const plan = fresh({ kind: 'owner', kpi: 'ctr', owner: 'community' });
  expect(choicesOf(plan, empty.habit).owners).toEqual({ ctr: 'community' });
  expect(changePlan(plan, { kind: 'playbook', playbook: 'signals' }).choices).not.toHaveProperty('owners');
});

describe('the KPI that belongs to a goal', () => {
  const offering = cards.map(card => (card.id === 'signals' ? { ...card, offers: { trust: 'cadence', community: 'view_time' } } : card));
  const ticked = (...changes: readonly PlanChange[]) => {
    const first = freshChoices(empty, offering);
    if (first === null) throw new Error('There are cards.');
    return changes.reduce(changePlan, openPlan(first, offering, empty.habit, false)).choices.extra ?? [];
  };
  const signals = { kind: 'playbook', playbook: 'signals' } as const;

  test('is ticked with the goal and makes room for that of the next one', () => {
    expect(ticked(signals)).toEqual([]);
    expect(ticked(signals, { kind: 'goal', goal: 'trust' })).toEqual(['cadence']);
    expect(ticked(signals, { kind: 'goal', goal: 'trust' }, { kind: 'goal', goal: 'community' })).toEqual(['view_time']);
    expect(ticked({ kind: 'goal', goal: 'trust' }, signals)).toEqual(['cadence']);
    expect(ticked(signals, { kind: 'goal', goal: 'trust' }, { kind: 'playbook', playbook: 'growth-loop' })).toEqual([]);
  });

  test('comes with the first proposal, and the example does without', () => {
    const leads = cards.map(card => (card.id === 'growth-loop' ? { ...card, offers: { leads: 'cadence' } } : card));
    expect(freshChoices(empty, leads)?.extra).toEqual(['cadence']);
    expect(exampleChoices(empty, leads, words)?.extra).toEqual([]);
  });
});

test('tabs are hidden by taking the tick away and shown by setting it again', () => {
  const without = fresh({ kind: 'tab', tab: 'links', on: false }, { kind: 'tab', tab: 'rules', on: false });
  expect(without.choices.hidden).toEqual(['links', 'rules']);
  expect(changePlan(without, { kind: 'tab', tab: 'links', on: true }).choices.hidden).toEqual(['rules']);
});

describe('a playbook of the team’s own', () => {
  const [base] = cards.filter(card => card.id === 'signals');
  if (base === undefined) throw new Error('There is a card.');
  const saved = { ...base, own: 'x1', name: 'Our way', phases: [{ name: 'All of it', days: 90 }] };
  const open = (...changes: readonly PlanChange[]) => {
    const first = freshChoices(empty, cards);
    if (first === null) throw new Error('There are cards.');
    return changes.reduce(changePlan, openPlan(first, [...cards, saved], empty.habit, false));
  };
  const pick = { kind: 'playbook', playbook: 'signals', own: 'x1' } as const;

  test('is chosen beside the one it grew out of', () => {
    const plan = open(pick);
    expect(cardOf(plan)?.name).toBe('Our way');
    expect(choicesOf(plan, empty.habit)).toMatchObject({ playbook: 'signals', own: 'x1' });
    const back = changePlan(plan, { kind: 'playbook', playbook: 'signals', own: null });
    expect(cardOf(back)?.own).toBeNull();
    expect(choicesOf(back, empty.habit)).not.toHaveProperty('own');
  });

  test('keeps the choice when it is renamed, and gives way to the proposal when it is gone', () => {
    expect(cardOf(open(pick, { kind: 'cards', cards: [...cards, { ...saved, name: 'New name' }] }))?.name).toBe('New name');
    const gone = open(pick, { kind: 'cards', cards });
    expect([cardOf(gone)?.id, cardOf(gone)?.own]).toEqual(['growth-loop', null]);
    expect(gone.choices).not.toHaveProperty('own');
  });

  test('is found again in a stored draft', () => {
    const draft = choicesOf(open(pick, { kind: 'phase', at: 0, values: { name: 'Whole' } }), empty.habit);
    const again = openPlan(draft, [...cards, saved], empty.habit, true);
    expect([cardOf(again)?.own, again.choices.phases]).toEqual(['x1', [{ name: 'Whole', days: 90 }]]);
  });
});

test('people beyond the three seats are kept with their seat, and answer for KPIs under a new name too', () => {
  const plan = fresh(
    { kind: 'morePeople' },
    { kind: 'other', at: 0, values: { name: 'Dana ', seat: 'community' } },
    { kind: 'owner', kpi: 'retention', owner: { person: 'Dana ' } },
    { kind: 'other', at: 0, values: { name: 'Dana Lee' } },
    { kind: 'morePeople' },
    { kind: 'other', at: 1, values: { name: 'Eli' } },
    { kind: 'owner', kpi: 'cadence', owner: { person: 'Eli' } },
    { kind: 'lessPerson', at: 1 },
  );
  expect(choicesOf(plan, empty.habit)).toMatchObject({
    others: [{ name: 'Dana Lee', seat: 'community' }],
    owners: { retention: { person: 'Dana Lee' } },
  });
  expect(choicesOf(plan, empty.habit).owners).not.toHaveProperty('cadence');
});

test('only targets the team has changed go to the server', () => {
  const plan = fresh({ kind: 'target', kpi: 'retention', text: '65% ' }, { kind: 'target', kpi: 'cadence', text: ' ' });
  expect(choicesOf(plan, empty.habit).targets).toEqual({ retention: '65%' });
});

test('tasks of the cycle before stay with the choices, taken along or not', () => {
  const task = { title: 'Ask Ann', from: 'Q4 2026', doneWhen: '', kpi: '', owner: 'Bo', begun: false };
  const draft = openPlan({ ...choices, carried: { on: true, tasks: [task] } }, cards, empty.habit, true);
  const sent = (plan: Plan) => choicesOf(plan, empty.habit).carried;
  expect(sent(draft)).toEqual({ on: true, tasks: [task] });
  expect(sent(changePlan(draft, { kind: 'carried', on: false }))).toEqual({ on: false, tasks: [task] });
  expect(sent(changePlan(fresh(), { kind: 'carried', on: true }))).toBeUndefined();
});
