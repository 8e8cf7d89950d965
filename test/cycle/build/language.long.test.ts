/**
 * Switching the language of a workbook that holds data: inputs and figures stay, every word changes, an interrupted switch is finished. One
 * language is toured and one compared with a build, with some tabs of those on first use; all of them in `npm run fuzz -- --whole`.
 */
import type { LanguageCode, LaterTab, TabId } from '../../../src/contract';
import { LATER_TABS } from '../../../src/cycle-tabs';
import { LANGUAGES, PLAYBOOK_TEXTS } from '../../../src/languages';
import { LANGUAGE_CODES, LANGUAGE_NAMES } from '../../../src/languages/codes';
import { playbookTexts } from '../../../src/languages/playbooks';
import { PLAYBOOKS } from '../../../src/playbooks';
import { closedLists } from '../../../src/tabs/setup/list-words';
import { dictionaryOf, spokenTexts } from '../../../src/tabs/translation/playbook-words';
import { TRANSLATED } from '../../languages/habits';
import { isWhole, sampled } from '../../sample';
import { ask, type CycleHost, get, HEADING, openBuilt, openCycle, TabView, tabsThere } from '../built-cycle';
import { type Digest, differences } from './file-digest';

const FIRST = HEADING + 1;

/** Each switch draws every tab anew. */
jest.setTimeout(300_000);

const LATER = sampled<LaterTab>(LATER_TABS, ['content', 'experiments', 'reviews']);

const switchTo = (host: CycleHost, language: LanguageCode) => get(host, 'switchTabs', { language });

/** Everything on all tabs, by place: what is shown, written and ruled. */
function everything(host: CycleHost): Digest {
  const tabs = tabsThere(host).flatMap(id => {
    const view = new TabView(host, id);
    const sheet = host.workbook.sheets().find(({ id: sheetId }) => sheetId === view.sheetId);
    const aspects = {
      title: sheet?.name,
      shown: host.workbook.evaluated(view.area()).map(row => row.map(({ value, text }) => [value, text])),
      formulas: host.workbook.formulas(view.area()),
      formats: host.workbook.numberFormats(view.area()),
      charts: host.workbook.charts(view.sheetId).map(({ options }) => options),
      notes: notesOf(host, view),
      rules: rulesOf(host, view),
    };
    return Object.entries(aspects).map(([aspect, value]) => [`${id}: ${aspect}`, JSON.stringify(value)]);
  });
  return Object.fromEntries(tabs);
}

function cellsOf(view: TabView, last = view.rows): { readonly sheetId: string; readonly row: number; readonly column: number }[] {
  const { sheetId, columns } = view.area();
  return Array.from({ length: Math.min(last, 30) * columns }, (_, index) => ({
    sheetId,
    row: Math.floor(index / columns),
    column: index % columns,
  }));
}

const notesOf = (host: CycleHost, view: TabView) =>
  host.workbook.notes(view.sheetId).map(({ cell, text }) => [cell.row, cell.column, text]);
const rulesOf = (host: CycleHost, view: TabView) => cellsOf(view).map(cell => host.workbook.validation(cell));

/** All numbers of each tab, by place. */
function figures(host: CycleHost): Digest {
  return Object.fromEntries(
    tabsThere(host).map(id => {
      const cells = host.workbook.evaluated(new TabView(host, id).area());
      const numbers = cells.flatMap((row, r) => row.flatMap(({ value }, c) => (typeof value === 'number' ? [`${r}:${c} ${value}`] : [])));
      return [id, numbers.join('\n')];
    }),
  );
}

function errors(host: CycleHost): readonly string[] {
  return tabsThere(host).flatMap(id =>
    host.workbook
      .evaluated(new TabView(host, id).area())
      .flatMap((row, r) => row.flatMap(({ error }, c) => (error === undefined ? [] : [`${id} ${r}:${c} ${error.code} ${error.message}`]))),
  );
}

/** What a team does to its workbook: own words, own figures, an override, an own title. */
async function withOwnWork(locale: string, later = LATER): Promise<CycleHost> {
  const host = await openCycle({ locale }, {}, later);
  const dashboard = new TabView(host, 'dashboard');
  const roadmap = new TabView(host, 'roadmap');
  host.workbook.type(dashboard.at('kpi', FIRST + 2), 'Our own name');
  host.workbook.type(dashboard.at('threshold', FIRST + 1), '< 1%');
  host.workbook.type(dashboard.at('override', FIRST + 3), textOfStatus('en', 'at_risk'));
  host.workbook.type(dashboard.at('reason', FIRST + 3), 'Tracking was down');
  host.workbook.type(roadmap.at('task', FIRST + 1), 'Task in our own words');
  host.workbook.type(roadmap.at('status', FIRST + 1), LANGUAGES.en.lists.taskStatuses.blocked);
  const { sheetId } = new TabView(host, 'links');
  host.workbook.apply([{ kind: 'renameSheet', sheetId, name: 'Our links' }]);
  return host;
}

function textOfStatus(language: LanguageCode, key: string): string {
  const words = LANGUAGES[language];
  return closedLists(words)[0]?.entries.find(entry => entry.key === key)?.word ?? '';
}

/** Danish is compared with a build below, drop-downs are looked at in Malay. */
const TOURS = sampled<readonly [string, readonly LanguageCode[]]>(
  [
    ['en_US', TRANSLATED],
    ['fi_FI', TRANSLATED],
  ],
  [['en_US', ['fi']]],
);

describe.each(TOURS)('in %s', (locale, languages) => {
  test(`a tour through ${languages.join(', ')} and back leaves inputs, figures, rules and formulas as they were`, async () => {
    const host = await withOwnWork(locale);
    await switchTo(host, 'en');
    const before = { everything: everything(host), figures: figures(host) };
    expect(errors(host)).toEqual([]);
    for (const language of [...languages, 'en'] as const) {
      await switchTo(host, language);
      expect(errors(host)).toEqual([]);
      expect(differences(figures(host), before.figures)).toEqual([]);
    }
    expect(differences(everything(host), before.everything)).toEqual([]);
  });
});

test('the switched workbook is the one a build in that language makes', async () => {
  const switched = await openCycle({}, {}, LATER);
  await switchTo(switched, 'da');
  const built = await openCycle({}, { language: 'da' }, LATER);
  for (const id of tabsThere(built)) expect([id, shown(switched, id)]).toEqual([id, shown(built, id)]);
});

/** Texts and notes of a tab, but for the id every build makes anew. */
function shown(host: CycleHost, id: TabId): unknown {
  const view = new TabView(host, id);
  const own = id === 'setup' ? view.rowWhere('fact_key', 'cycle_id') : -1;
  const texts = host.workbook.evaluated(view.area()).map(row => row.map(({ text }) => text));
  return { texts: texts.filter((_, row) => row !== own), notes: notesOf(host, view) };
}

test('a switch that stopped half-way is found by the sheet check, and repairing finishes it', async () => {
  const later = isWhole ? LATER_TABS : [];
  const whole = await openCycle({}, {}, later);
  whole.clearCalls();
  await switchTo(whole, 'fi');
  const calls = whole.calls.length;
  const wanted = tabsThere(whole).map(id => shown(whole, id));
  for (const part of sampled([0.3, 0.75], [0.75])) {
    const host = await openCycle({}, {}, later);
    host.clearCalls();
    host.failAt(Math.round(calls * part));
    expect(await ask(host, 'switchTabs', { language: 'fi' })).toEqual({ ok: false, problem: { code: 'unexpected', parameters: {} } });
    host.failAt(null);
    const [finding] = await get(host, 'check', null);
    expect(finding).toMatchObject({ id: 'language', repairable: true });
    expect(await get(host, 'repair', { ids: ['language'] })).toEqual([]);
    expect(tabsThere(host).map(id => shown(host, id))).toEqual(wanted);
  }
});

test('own words, names and titles stay, the rest follows', async () => {
  const host = await withOwnWork('fi_FI', []);
  const setup = new TabView(host, 'setup');
  const fact = (key: string) => setup.rowWhere('fact_key', key);
  host.workbook.type(setup.at('value', fact('campaign_pattern')), 'no part at all');
  const [board, tasks] = [new TabView(host, 'dashboard'), new TabView(host, 'roadmap')];
  const noted = [
    board.at('status', HEADING),
    tasks.at('w3', HEADING),
    tasks.at('w1', HEADING - 2),
    tasks.at('late', 1),
    board.at('kpi', FIRST),
  ];
  const ours = noted.map(at => host.workbook.note(at));
  host.workbook.apply(noted.map((at, index) => ({ kind: 'note', at, text: [ours[index], 'ask Ann'].filter(Boolean).join('\n') })));
  expect(setup.text('value', fact('naming_preview'))).toContain(LANGUAGES.en.tabs.setup.badPattern);
  await switchTo(host, 'fi');
  expect(setup.text('value', fact('campaign_pattern'))).toBe('no part at all');
  expect(setup.text('value', fact('naming_preview'))).toContain(LANGUAGES.fi.tabs.setup.badPattern);
  expect(noted.map(at => host.workbook.note(at).split('\n').at(-1))).toEqual(noted.map(() => 'ask Ann'));
  const dashboard = new TabView(host, 'dashboard');
  const roadmap = new TabView(host, 'roadmap');
  const texts = PLAYBOOK_TEXTS.fi['growth-loop'];
  expect(dashboard.text('kpi', FIRST + 2)).toBe('Our own name');
  expect(dashboard.text('threshold', FIRST + 1)).toBe('< 1%');
  expect(dashboard.text('reason', FIRST + 3)).toBe('Tracking was down');
  expect(dashboard.text('override', FIRST + 3)).toBe(textOfStatus('fi', 'at_risk'));
  expect(dashboard.text('status', FIRST + 3)).toBe(textOfStatus('fi', 'at_risk'));
  expect(Object.values(texts.kpis).map(({ name }) => name)).toContain(dashboard.text('kpi', FIRST));
  expect(roadmap.text('task', FIRST + 1)).toBe('Task in our own words');
  expect(roadmap.text('status', FIRST + 1)).toBe(LANGUAGES.fi.lists.taskStatuses.blocked);
  const titles = host.workbook.sheets().map(({ name }) => name);
  expect(titles).toEqual(expect.arrayContaining(['Our links', LANGUAGES.fi.tabs.titles.roadmap]));
  expect(titles).not.toContain(LANGUAGES.en.tabs.titles.roadmap);
  await switchTo(host, 'en');
  expect(noted.map(at => host.workbook.note(at))).toEqual(ours.map(note => [note, 'ask Ann'].filter(Boolean).join('\n')));
});

test('a person who may only view is told so', async () => {
  const host = await openCycle({ person: { role: 'viewer', language: 'en' } });
  expect(await ask(host, 'switchTabs', { language: 'fi' })).toEqual({ ok: false, problem: { code: 'view_only', parameters: {} } });
});

test('an empty spreadsheet has no tabs to switch', async () => {
  const answer = await ask(openBuilt(), 'switchTabs', { language: 'fi' });
  expect(answer).toEqual({ ok: false, problem: { code: 'no_cycle', parameters: {} } });
});

describe('the menu', () => {
  function openWithScreen() {
    const said: string[] = [];
    const ignore = () => undefined;
    const alert = (_title: string, prompt: string) => {
      said.push(prompt);
      return 'OK';
    };
    return { said, screen: { menus: ignore, sidebar: ignore, dialog: ignore, toast: (message: string) => said.push(message), alert } };
  }

  test('has each language by its own name', () => {
    const labels = JSON.stringify(openBuilt().menus);
    for (const name of Object.values(LANGUAGE_NAMES)) expect(labels).toContain(name);
  });

  describe('in a workbook with a tab of the user’s own that is called like one of ours', () => {
    const { said, screen } = openWithScreen();
    const titles = () => host.workbook.sheets().map(({ name }) => name);
    let host: CycleHost;
    beforeAll(async () => {
      host = await openCycle({ screen });
      host.workbook.apply([{ kind: 'insertSheet', id: 'mine', name: LANGUAGES.da.tabs.titles.roadmap, index: 6, rows: 5, columns: 5 }]);
      host.click('speakDanish');
    });

    test('switches the tabs and says so in the new language; theirs keeps its title, ours gets a number', () => {
      expect(said).toEqual([LANGUAGES.da.messages.toasts.languageChanged]);
      expect(titles()).toContain(LANGUAGES.da.tabs.titles.setup);
      expect(titles()).toContain(`${LANGUAGES.da.tabs.titles.roadmap} 2`);
    });

    test('drop-downs offer and refuse words of the new language', async () => {
      await switchTo(host, 'ms');
      expect(host.workbook.sheets().find(({ id }) => id === 'mine')?.name).toBe(LANGUAGES.da.tabs.titles.roadmap);
      expect(titles()).toContain(LANGUAGES.ms.tabs.titles.roadmap);
      const roadmap = new TabView(host, 'roadmap');
      expect(() => host.workbook.type(roadmap.at('status', FIRST), LANGUAGES.en.lists.taskStatuses.done)).toThrow();
      host.workbook.type(roadmap.at('status', FIRST), LANGUAGES.ms.lists.taskStatuses.blocked);
      expect(roadmap.text('state', FIRST)).toBe('blocked');
    });
  });

  test('says in a box what is in the way', () => {
    const { said, screen } = openWithScreen();
    openBuilt({ screen }).click('speakDanish');
    expect(said).toEqual([LANGUAGES.en.problems.no_cycle]);
  });
});

describe('texts by which a switch knows its own wording', () => {
  const all = Object.values(PLAYBOOKS);
  test.each(all.map(playbook => [playbook.id, playbook] as const))(
    '%s: no text of one language means something else in another',
    (id, playbook) => {
      const spoken = LANGUAGE_CODES.map(code => spokenTexts(playbook, { words: LANGUAGES[code], texts: playbookTexts(code, id) }));
      const lost = spoken.flatMap((to, index) => {
        const dictionary = dictionaryOf(spoken, to);
        return spoken.flatMap(from =>
          (Object.keys(from) as (keyof typeof from)[]).flatMap(kind =>
            Object.entries(from[kind]).flatMap(([key, text]) =>
              dictionary[kind].get(text) === to[kind][key] ? [] : [[index, kind, text]],
            ),
          ),
        );
      });
      expect(lost).toEqual([]);
    },
  );
});
