/** The tabs of every playbook in every language, as a fresh cycle draws them. Used by the tests of this folder. */
import type { TabId } from '../../src/contract';
import { TAB_ORDER } from '../../src/cycle-tabs';
import { LANGUAGES } from '../../src/languages';
import { LANGUAGE_CODES } from '../../src/languages/codes';
import { playbookTexts } from '../../src/languages/playbooks';
import { PLAYBOOK_IDS, playbookOf } from '../../src/playbooks';
import { TABS } from '../../src/tabs';
import { standardPlace } from '../../src/tabs/place';
import { planCycle } from '../../src/tabs/plan/plan';
import type { TabSpec } from '../../src/tabs/spec';

/** 5 October 2026. */
const START = 46300;

export interface DrawnTab {
  readonly name: string;
  readonly spec: TabSpec;
}

function drawn(language: (typeof LANGUAGE_CODES)[number], id: (typeof PLAYBOOK_IDS)[number]): readonly DrawnTab[] {
  const playbook = playbookOf(id);
  const words = LANGUAGES[language];
  const cycle = planCycle({
    choices: {
      goal: 'leads',
      playbook: id,
      name: 'Q4 "2026"',
      start: '2026-10-05',
      language,
      currency: playbook.currency,
      channels: [{ name: "Instagram's", role: 'core', signal: '', source: 'instagram', medium: 'social' }],
      people: { data: 'Data', production: 'Production', community: 'Community' },
      without: [],
      baselines: {},
      sample: true,
    },
    playbook,
    texts: playbookTexts(language, id),
    words,
    start: START,
    today: START + 42,
    decimal: '.',
    id: 'cycle-1',
  });
  const titles = Object.fromEntries(TAB_ORDER.map(tab => [tab, words.tabs.titles[tab]])) as Record<TabId, string>;
  const drawing = { version: 1, cycle, words, place: { ...standardPlace(titles), isThere: () => true } };
  return TAB_ORDER.map(tab => ({ name: `${language} ${id} ${tab}`, spec: TABS[tab](drawing) }));
}

export const DRAWN: readonly DrawnTab[] = LANGUAGE_CODES.flatMap(language => PLAYBOOK_IDS.flatMap(id => drawn(language, id)));

/** Every formula of a tab, with where it stands. */
export function formulasOf({ columns, band, conditional, rows }: TabSpec): readonly { readonly where: string; readonly formula: string }[] {
  return [
    ...columns.flatMap(({ key, fill }) => (fill === null ? [] : [{ where: `heading ${key}`, formula: fill }])),
    ...columns.flatMap(({ key, board }) => (board?.formula == null ? [] : [{ where: `board ${key}`, formula: board.formula }])),
    ...columns.flatMap(({ key, each }) => (each === null ? [] : [{ where: `row of ${key}`, formula: each(6) }])),
    ...band.flatMap(({ row, column, cell }) => (cell.own === 'formula' ? [{ where: `band ${row}:${column}`, formula: cell.formula }] : [])),
    ...conditional.map(({ formula }, index) => ({ where: `conditional format ${index}`, formula })),
    ...rows.flatMap(({ cells }) =>
      Object.entries(cells).flatMap(([key, value]) =>
        typeof value === 'object' && value !== null ? [{ where: `cell of ${key}`, formula: value.formula }] : [],
      ),
    ),
  ];
}
