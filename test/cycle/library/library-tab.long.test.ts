/** The tab Library over the built bundle: it comes with the tabs it draws on, its names reach Content, winners are multiplied, the example goes. */
import { LANGUAGES } from '../../../src/languages';
import { ask, type CycleHost, get, HEADING, openCycle, TabView, tabsThere, typeInto } from '../built-cycle';
import { errors } from '../pictures';

const FIRST = HEADING + 1;

const offered = (host: CycleHost, key: string): readonly string[] => {
  const rule = host.workbook.validation(new TabView(host, 'content').at(key, FIRST));
  const [area] = rule?.condition.values ?? [];
  if (typeof area !== 'object') throw new Error(`${key} offers no names.`);
  const cells = host.workbook.evaluated(area);
  return cells.flatMap(([cell]) => cell?.text ?? []).filter(text => text !== '');
};

/** Without a trigger. */
const write = (host: CycleHost, library: TabView, row: number, value: string): void =>
  host.workbook.apply([{ kind: 'content', at: library.at('name', row), content: { type: 'text', value } }]);

let example: CycleHost;
beforeAll(async () => {
  example = await openCycle({}, {}, ['library']);
});

test('a closed test becomes three ideas in Content, once; an open one has no winner', async () => {
  const { samples } = LANGUAGES.en.tabs.experiments;
  const ideasOf = (hypothesis: string) => ({ ideas: { hypothesis } });
  expect(await ask(example, 'saveContent', ideasOf(samples.hook))).toMatchObject({ ok: false, problem: { code: 'experiment_gone' } });
  const content = new TabView(example, 'content');
  const before = content.table('title').length;
  await get(example, 'saveContent', ideasOf(samples.caption));
  await get(example, 'saveContent', ideasOf(samples.caption));
  const added = content.table('title').slice(before);
  expect(added.map(({ title, mix, stamps }) => [title, mix, stamps])).toEqual(
    ['the benefit', 'a story', 'the numbers'].map(angle => [`${samples.caption}: ${angle}`, 'Proven', 'brief 2026-11-16']),
  );
  expect(added[0]?.owner).not.toBe('');
});

describe('people and channels that go by another name on Setup', () => {
  const setup = () => new TabView(example, 'setup');
  const quietly = (key: string, names: readonly string[]) =>
    example.workbook.apply(
      names.map((value, at) => ({ kind: 'content', at: setup().at(key, FIRST + at), content: { type: 'text', value } })),
    );
  const pasted = (key: string, names: readonly string[]) =>
    example.workbook.paste(
      setup().at(key, FIRST),
      names.map(name => [name]),
    );
  const typed = (key: string, names: readonly string[]) => {
    names.forEach((name, at) => {
      typeInto(example, setup(), key, FIRST + at, name);
    });
  };
  test.each([
    ['typed', typed, ['Aino', 'Production'], ['IG', 'LinkedIn']],
    ['pasted', pasted, ['Liisa', 'Mia'], ['Our gram', 'Our feed']],
    ['written by another tool', quietly, ['Noora', 'Mia'], ['Instagram', 'Our feed']],
    ['typed back', typed, ['Data', 'Production'], ['Instagram', 'LinkedIn']],
  ] as const)(
    '%s: the sheet check offers to write the new names, and nothing is left of the old ones',
    async (_, write, people, channels) => {
      const named = () => [setup().text('person', FIRST), setup().text('person', FIRST + 1), setup().text('channel', FIRST)];
      const before = named();
      write('person', people);
      write('channel', channels);
      const found = (await get(example, 'check', null)).filter(({ id }) => id.startsWith('renamed:'));
      const changed = [...before.keys()].filter(at => before[at] !== named()[at]);
      expect(found.map(({ text }) => text.split('”')[0]?.slice(1)).slice(0, 2)).toEqual(
        expect.arrayContaining([...new Set(changed.map(at => before[at]))].slice(0, 2)),
      );
      const rest = await get(example, 'repair', { ids: found.map(({ id }) => id) });
      expect(rest).toEqual([]);
      const owners = new TabView(example, 'roadmap').table('task').map(({ owner = '' }) => owner);
      expect(owners).toContain(people[0]);
      for (const at of changed) if (at < 2) expect(owners).not.toContain(before[at]);
      expect(new TabView(example, 'content').table('title').map(({ channel }) => channel)).toContain(channels[0]);
    },
  );

  test('somebody who came in as well is nobody’s new name, nor is a channel whose links are tagged otherwise', async () => {
    typeInto(example, setup(), 'person', FIRST + 3, 'Ben');
    typeInto(example, setup(), 'channel', FIRST + 1, 'YouTube');
    const offered = async () => (await get(example, 'check', null)).filter(({ id }) => id.startsWith('renamed:')).map(({ id }) => id);
    expect(await offered()).toEqual(['renamed:channels:linkedin']);
    typeInto(example, setup(), 'source', FIRST + 1, 'youtube');
    expect(await offered()).toEqual([]);
    typeInto(example, setup(), 'source', FIRST + 1, 'linkedin');
    typeInto(example, setup(), 'channel', FIRST + 1, 'LinkedIn');
    typeInto(example, setup(), 'person', FIRST + 3, '');
    expect(await get(example, 'check', null)).toEqual([]);
  });
});

test('a word for links that goes by another name is offered wherever it stands; links keep the address they have', async () => {
  const [setup, links] = [new TabView(example, 'setup'), new TabView(example, 'links')];
  const [link] = links.table('url').filter(({ format }) => format !== '');
  const [format = '', tagged] = [link?.format, link?.tagged];
  const row = links.rowWhere('id', link?.id ?? '');
  const use = (name: string) => [links.rowsWhere('format', name).length, new TabView(example, 'content').rowsWhere('format', name).length];
  const before = use(format);
  typeInto(example, setup, 'format', setup.rowWhere('format', format), 'First try');
  typeInto(example, setup, 'format', setup.rowWhere('format', 'First try'), 'Our format');
  const found = (await get(example, 'check', null)).filter(({ id }) => id.startsWith('renamed:'));
  expect(found.map(({ text }) => text)).toEqual([expect.stringMatching(/“Our format”.*Links keep the address they have\.$/)]);
  expect(await get(example, 'repair', { ids: found.map(({ id }) => id) })).toEqual([]);
  expect([use(format), use('Our format'), links.text('post_url', row)]).toEqual([[0, 0], before, link?.post_url || tagged]);
});

test('an item of Content takes its new title along into Links, whatever wrote it', async () => {
  const [content, links] = [new TabView(example, 'content'), new TabView(example, 'links')];
  const title = content.text('title', FIRST);
  const named = () => links.rowsWhere('item', 'Final title').length;
  typeInto(example, links, 'item', FIRST, title);
  const before = links.rowsWhere('item', title).length;
  example.silently(() => typeInto(example, content, 'title', FIRST, 'Final title'));
  await get(example, 'saveNumbers', []);
  expect(named()).toBe(before);
  typeInto(example, content, 'title', FIRST, title);
  expect([named(), links.rowsWhere('item', title).length]).toEqual([0, before]);
});

test('the first use builds what it draws on; names are offered in Content and their evidence stands beside them; the example goes', async () => {
  const host = example;
  expect(tabsThere(host)).toEqual(expect.arrayContaining(['content', 'experiments', 'library']));
  const library = new TabView(host, 'library');
  const names = () => library.table('name').map(({ name }) => name);
  const pillarNames = ['Customer story', 'Before and after', 'Behind the scenes'];
  const hooks = ['A question in the first second', 'A number nobody expects'];
  const others = ['Save this for later', 'Read the whole story', 'Three openings', 'Customer on camera'];
  // The format was given this name above.
  expect(names()).toEqual([...pillarNames, 'Our format', 'What waiting costs', ...hooks, ...others]);
  const own = FIRST + names().length;
  expect(library.text('lift', FIRST)).toMatch(/^[+-]?\d+% \(\d+\)$/);
  typeInto(host, library, 'name', own, 'A question');
  typeInto(host, library, 'kind', own, 'Hook');
  expect(offered(host, 'hook')).toEqual([...hooks, 'A question']);
  expect(offered(host, 'pillar')).toEqual(pillarNames);
  const content = new TabView(host, 'content');
  const at = content.rowWhere('title', 'Customer story 1');
  typeInto(host, content, 'hook', at, 'a question');
  expect(['posts', 'used'].map(key => library.text(key, own))).toEqual(['1', content.text('publish_on', at)]);
  // What names it follows its new name, and its posts stay with it; a name that is an item's, too, stays with the test that means the item.
  const tests = new TabView(host, 'experiments');
  typeInto(host, tests, 'from_a', FIRST, 'A QUESTION');
  host.clearCalls();
  typeInto(host, library, 'name', own, 'Why, not how');
  expect(host.calls.length).toBeLessThanOrEqual(30);
  expect([content.text('hook', at), tests.text('from_a', FIRST), library.text('posts', own)]).toEqual([
    'Why, not how',
    'Why, not how',
    '1',
  ]);
  typeInto(host, tests, 'from_b', FIRST, 'Customer story 1');
  typeInto(host, library, 'name', own, 'Customer story 1');
  typeInto(host, library, 'name', own, 'A question');
  expect([content.text('hook', at), tests.text('from_b', FIRST)]).toEqual(['A question', 'Customer story 1']);
  typeInto(host, tests, 'from_b', FIRST, '');
  typeInto(host, tests, 'from_a', FIRST, 'A question');
  // Written by another tool: followed by the next command. A paste of several names, one that only sorts names, and a case that changes.
  const hook = () => [content.text('hook', at), tests.text('from_a', FIRST)];
  const pillars = () => [...new Set(content.table('title').flatMap(({ pillar = '' }) => (pillar === '' ? [] : [pillar])))];
  write(host, library, own, 'Why at all');
  await get(host, 'saveNumbers', []);
  expect([hook(), library.text('posts', own)]).toEqual([['Why at all', 'Why at all'], '1']);
  const posts = () => names().map(name => library.text('posts', library.rowWhere('name', name ?? '')));
  const counted = posts();
  host.workbook.paste(library.at('name', FIRST), [['Clients tell'], ['Then and now']]);
  expect([pillars(), posts()]).toEqual([['Clients tell', 'Then and now', 'Behind the scenes'], counted]);
  host.workbook.paste(library.at('name', FIRST), [['Then and now'], ['Clients tell']]);
  expect(pillars()).toEqual(['Clients tell', 'Then and now', 'Behind the scenes']);
  host.workbook.paste(library.at('name', FIRST), [['Customer story'], ['Before and after']]);
  host.workbook.paste(library.at('name', own), [['A question']]);
  expect(hook()).toEqual(['A question', 'A question']);
  // One of several entries in a cell takes its new name, what stands beside it stays.
  const [template, was] = [library.rowWhere('name', 'Three openings'), content.text('made_with', at)];
  const made = () => [content.text('made_with', at), library.text('posts', template)];
  const posted = library.text('posts', template);
  typeInto(host, content, 'made_with', at, 'Brief 7; three openings');
  typeInto(host, library, 'name', template, 'Four openings');
  expect(made()).toEqual(['Brief 7; Four openings', posted]);
  write(host, library, template, 'Three openings');
  await get(host, 'saveNumbers', []);
  expect(made()).toEqual(['Brief 7; Three openings', posted]);
  typeInto(host, content, 'made_with', at, was);
  expect(await get(host, 'check', null)).toEqual([]);
  await get(host, 'removeSample', null);
  expect(names()).toEqual(['A question']);
  expect(offered(host, 'hook')).toEqual(['A question']);
  expect(errors(host)).toEqual([]);
});
