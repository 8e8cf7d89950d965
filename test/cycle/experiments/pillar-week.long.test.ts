/** The pillar test week over the built bundle: six items and two tests with one call, what their links bring flows in, nothing comes twice. */
import { ask, get, HEADING, openCycle, TabView, tabsThere, typeInto } from '../built-cycle';
import { errors } from '../pictures';

const FIRST = HEADING + 1;
const KPI = 'Click rate to landing page';

test('one call plans six items and two tests; their links count for the versions, and posts are offered for the budget', async () => {
  const host = await openCycle({}, { sample: false });
  expect(await get(host, 'testOffers', null)).toEqual({ pillars: [], posts: [], linksApart: 0 });
  const week = { pillars: ['Proof', ' =Myths '], kpi: KPI, owner: 'Ben' };
  const view = await get(host, 'pillarWeek', week);
  const hypotheses = ['Proof: the benefit / a story / the numbers', '=Myths: the benefit / a story / the numbers'];
  expect(view.experiments.map(({ texts: { hypothesis, kpi, owner } }) => [hypothesis, kpi, owner])).toEqual(
    hypotheses.map(hypothesis => [hypothesis, KPI, 'Ben']),
  );
  expect(tabsThere(host)).toEqual(expect.arrayContaining(['content', 'experiments']));

  const content = new TabView(host, 'content');
  const items = [0, 1, 2, 3, 4, 5].map(at => ['title', 'pillar', 'kpi', 'owner', 'step'].map(key => content.text(key, FIRST + at)));
  const ofPillar = (pillar: string) =>
    ['the benefit', 'a story', 'the numbers'].map(angle => [`${pillar}: ${angle}`, pillar, KPI, 'Ben', 'Brief']);
  expect(items).toEqual([...ofPillar('Proof'), ...ofPillar('=Myths')]);
  const tests = new TabView(host, 'experiments');
  expect(['from_a', 'from_b', 'from_c', 'started'].map(key => tests.text(key, FIRST + 1))).toEqual([
    ...['=Myths: the benefit', '=Myths: a story', '=Myths: the numbers', '16 Nov'],
  ]);

  // A second press, one name more: what is there stays.
  const more = await get(host, 'pillarWeek', { ...week, pillars: ['PROOF', 'Founder'] });
  expect(more.experiments.map(({ texts }) => texts.hypothesis)).toEqual([...hypotheses, 'Founder: the benefit / a story / the numbers']);
  expect(new TabView(host, 'content').text('title', FIRST + 9)).toBe('');

  const links = new TabView(host, 'links');
  const counted = [
    ['Proof: the benefit', '1000', '100'],
    ['proof: a story', '1000', '100'],
    ['Proof: the numbers', '600', '120'],
    ['Proof: the numbers', '400', '70'],
  ] as const;
  counted.forEach(([item, clicks, primary], at) => {
    typeInto(host, links, 'item', FIRST + at, item);
    typeInto(host, links, 'clicks', FIRST + at, clicks);
    typeInto(host, links, 'primary', FIRST + at, primary);
  });
  const [proof] = (await get(host, 'experiments', null)).experiments;
  expect([proof?.verdict, proof?.next]).toEqual(['✓ Clear win', 'Make three more of C: benefit, story, data']);
  expect(proof?.evidence).toContain('from Links: A 100/1,000, B 100/1,000, C 190/1,000');
  const grown = new TabView(host, 'experiments');
  expect(grown.text('verdict', FIRST)).toBe('✓ Clear win');

  typeInto(host, content, 'result', FIRST + 2, '3.4%');
  const { posts, linksApart } = await get(host, 'testOffers', null);
  // Of the four links two belong to the one item with a result.
  expect(linksApart).toBe(2);
  expect(posts).toEqual([{ title: 'Proof: the numbers', kpi: KPI, rate: 0.034, conversion: { successes: 190, trials: 1000 } }]);

  // The item is taken out of Content: what its links have counted stays with the test.
  typeInto(host, content, 'title', FIRST + 2, '');
  expect((await get(host, 'experiments', null)).experiments[0]?.verdict).toBe('✓ Clear win');
  expect((await get(host, 'check', null)).map(({ text }) => text)).toEqual(['Row 8 of “Content”: Needs a title to count']);
  expect(errors(host)).toEqual([]);
});

test('it can be taken back as one step', async () => {
  const host = await openCycle({}, { sample: false }, ['content', 'experiments']);
  await get(host, 'pillarWeek', { pillars: ['Proof', 'Myths'], kpi: KPI, owner: '' });
  await get(host, 'takeBack', null);
  expect((await get(host, 'experiments', null)).experiments).toEqual([]);
  expect(new TabView(host, 'content').text('title', FIRST)).toBe('');
});

test('a pillar without a name is refused', async () => {
  const host = await openCycle({}, { sample: false });
  expect(await ask(host, 'pillarWeek', { pillars: ['Proof', ' '], kpi: '', owner: '' })).toMatchObject({ ok: false });
  expect(tabsThere(host)).not.toContain('experiments');
});

test('the tests of the playbook come with their KPI, guardrail, win and stop rules', async () => {
  const host = await openCycle({}, { sample: false });
  const { ideas } = await get(host, 'experiments', null);
  expect(ideas.find(({ name }) => name === 'Concepts for clicks')).toMatchObject({
    ...{ kpi: KPI, guardrail: '', count: 3, each: 'cycle', variants: 2, win: { kind: 'above', bound: 0.012 } },
    stops: [expect.stringContaining('3 posts')],
  });
  expect(ideas.find(({ name }) => name === 'Details of winners')).toMatchObject({ guardrail: KPI, each: 'week' });
});
