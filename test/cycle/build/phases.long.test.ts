/** Phases of a built cycle: what ends them, in the sidebar and in the notes of the Roadmap's strip, and what the team changed about them. */
import { LANGUAGES } from '../../../src/languages';
import { ask, buildCycle, choicesFor, get, HEADING, openBuilt, openCycle, TabView } from '../built-cycle';

jest.setTimeout(300_000);

const STRIP = HEADING - 2;

test('the phase of the day has its criteria, met or not, and they follow the tasks', async () => {
  const host = await openCycle({}, { playbook: 'signals' });
  const { phases } = await get(host, 'today', null);
  expect(phases.map(({ firstDay, lastDay, now }) => [firstDay, lastDay, now])).toEqual([
    [1, 14, false],
    [15, 42, false],
    [43, 70, true],
    [71, 90, false],
  ]);
  const criteria = phases.flatMap(({ exit }) => exit);
  expect(criteria.map(({ text }) => text).filter(text => text === '' || /\{|undefined/.test(text))).toEqual([]);
  expect(new Set(criteria.map(({ met }) => met))).toEqual(new Set([true, false]));
});

test('opening the sidebar brings the notes of the strip up to date', async () => {
  const host = await openCycle({}, { playbook: 'signals' });
  const roadmap = new TabView(host, 'roadmap');
  const noteOf = (week: number) => host.workbook.note(roadmap.at(`w${week}`, STRIP));
  const { met, open } = LANGUAGES.en.tabs.roadmap.exitStates;
  expect(noteOf(1)).not.toContain(met);
  host.workbook.apply([{ kind: 'note', at: roadmap.at('w1', STRIP), text: `ask Ann\n\n${noteOf(1)}\nor Bo` }]);
  const lines = noteOf(1).split('\n').length;
  host.click('openSidebar');
  expect([noteOf(1).match(/ask Ann|or Bo/g), noteOf(1).split('\n').length]).toEqual([['ask Ann', 'or Bo'], lines]);
  const { phases } = await get(host, 'today', null);
  for (const { text, met: isMet } of phases[0]?.exit ?? []) expect(noteOf(1)).toContain(`${text}: ${isMet ? met : open}`);
  expect(phases[0]?.exit.length).toBeGreaterThan(0);
});

test('what the team chose in the wizard is built: an optional KPI, another owner, other phases', async () => {
  const card = (await get(openBuilt(), 'cards', { language: 'en' })).find(({ id }) => id === 'signals');
  const days = [20, 22, 28, 20];
  const host = await buildCycle(
    {},
    {
      playbook: 'signals',
      extra: ['leads_per_thousand'],
      owners: { leads_per_thousand: 'community' },
      phases: days.map((each, at) => ({ name: at === 0 ? 'Warm-up' : '', days: each })),
    },
  );
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('id', 'leads_per_thousand');
  expect(dashboard.text('owner', row)).toBe('Community');
  expect(dashboard.rowsWhere('id', 'talk_per_thousand')).toEqual([]);
  const { phases } = await get(host, 'today', null);
  expect(phases.map(({ name, firstDay, lastDay }) => [name, firstDay, lastDay])).toEqual([
    ['Warm-up', 1, 20],
    [card?.phases[1]?.name, 21, 42],
    [card?.phases[2]?.name, 43, 70],
    [card?.phases[3]?.name, 71, 90],
  ]);
});

test('phases that do not make 90 days are refused before anything is written', async () => {
  const host = openBuilt();
  const choices = await choicesFor(host, { playbook: 'signals', phases: [{ name: 'Only', days: 90 }] });
  expect(await ask(host, 'build', { step: 'sheets', choices })).toMatchObject({ ok: false, problem: { code: 'not_understood' } });
  expect(host.workbook.sheets()).toHaveLength(1);
});
