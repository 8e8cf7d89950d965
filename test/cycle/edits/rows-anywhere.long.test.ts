/**
 * Rows and columns inserted, deleted and sorted in every tab, at the first, a middle and the last place: no error on any tab, every
 * heading as it was, and every KPI, task, link, rule and fact with its own figures, by name. What leaves every figure is done in all tabs at
 * once, in each by itself in `npm run fuzz -- --whole`; rows are deleted in some of the tabs, in all of them there.
 */

import type { TabId } from '../../../src/contract';
import { LATER_TABS, TAB_ORDER } from '../../../src/cycle-tabs';
import type { Edit } from '../../../src/preview/engine/workbook';
import { sampled } from '../../sample';
import { type CycleHost, HEADING, openCycle, TabView } from '../built-cycle';
import { errors, headings, type Picture, picture, tabPicture } from '../pictures';

const FIRST = HEADING + 1;

let host: CycleHost;
let before: Picture;
let shown: ReturnType<typeof headings>;
const view = (tab: TabId) => new TabView(host, tab);

beforeAll(async () => {
  host = await openCycle({}, {}, LATER_TABS);
  for (const [tab, rows] of Object.entries(TYPED) as [TabId, readonly Readonly<Record<string, string>>[]][]) {
    rows.forEach((cells, at) => {
      for (const [key, cell] of Object.entries(cells)) host.workbook.type(view(tab).at(key, FIRST + at), cell);
    });
  }
  [before, shown] = [picture(host), headings(host)];
  expect(errors(host)).toEqual([]);
});

const counts = (sa: string, ta: string, sb: string, tb: string) => ({ successes_a: sa, trials_a: ta, successes_b: sb, trials_b: tb });

/** Tabs that come on first use have few rows of the example, or none. */
const TYPED: Partial<Record<TabId, readonly Readonly<Record<string, string>>[]>> = {
  experiments: [
    { hypothesis: 'Question as hook', ...counts('100', '1000', '160', '1000') },
    { hypothesis: 'Short captions', ...counts('8', '1000', '10', '1000') },
    { hypothesis: 'Faces first', ...counts('160', '1000', '100', '1000') },
    { hypothesis: 'Subtitles', ...counts('30', '1000', '31', '1000') },
  ],
  content: [
    { title: 'Three mistakes', step: 'Brief', owner: 'Aino', publish_on: '2026-11-18' },
    { title: 'Price myths', step: 'Asset', owner: 'Ben', qa_facts: 'Yes' },
    { title: 'A customer tells', step: 'Published', publish_on: '2026-11-12', checker: 'Mia' },
    { title: 'Behind the scenes', owner: 'Mia' },
  ],
  // Below those of the example.
  library: [...Array.from({ length: 8 }, () => ({})), { name: 'Why we began', kind: 'Pillar' }],
  calendar: [{}, {}, { window: 'Sat 10', locked: '2026-11-09' }, { window: 'Sun', locked: '2026-11-09' }],
  retrospective: ['Reached', 'Keep', 'Stop', 'Try'].map(line => ({ line, said: `What we say of ${line}` })),
  reviews: [
    { date: '2026-11-06', kpi: 'Cost per lead', value: '190', decision: 'Iterate', owner: 'Aino', until: '2026-11-13' },
    { date: '2026-11-06', kpi: 'Click rate to landing page', value: '0.9%', decision: 'Stop', note: 'Too dear' },
    { date: '2026-11-09', kpi: 'Carousels about pricing', decision: 'Repeat', until: '2026-12-04' },
    { date: '2026-11-13', kpi: 'Average view time', decision: 'I don’t know yet', owner: 'Ben' },
  ],
};

/** Makes the edits at once, looks, and takes them back. */
function tryOut(edits: readonly Edit[], look: () => void): void {
  host.workbook.apply(edits);
  try {
    expect([errors(host), headings(host)]).toEqual([[], shown]);
    look();
  } finally {
    host.workbook.undo();
  }
  expect(picture(host)).toEqual(before);
}

/** Rows of a tab that hold something, the computed ones too. */
const filled = (tab: TabId) => Object.keys(before[tab]).length;

/** The cases of which all leave the same, one by one or in one go. */
const each = <Case>(cases: readonly Case[]) =>
  sampled<{ readonly of: readonly Case[] }>(
    cases.map(one => ({ of: [one] })),
    [{ of: cases }],
  );

test.each(each(TAB_ORDER))('rows inserted above the first, in the middle and below the last: $of', ({ of: tabs }) => {
  const edits = tabs.flatMap(tab => {
    const { sheetId, rows } = view(tab);
    const places = [rows, FIRST + filled(tab), FIRST + Math.floor(filled(tab) / 2), FIRST];
    return places.map((place): Edit => ({ kind: 'insertRows', sheetId, before: place, count: 1 }));
  });
  tryOut(edits, () => expect(picture(host)).toEqual(before));
});

describe.each(sampled<TabId>(TAB_ORDER, ['dashboard', 'checkins', 'roadmap', 'setup', 'experiments']))('%s', tab => {
  test('rows deleted: those that stay keep their figures', () => {
    const { sheetId, rows } = view(tab);
    // Facts of the cycle stand in protected rows of Setup: whoever deletes them has none any more.
    const last = tab === 'setup' ? rows - 1 : FIRST + filled(tab) - 1;
    const all = tab === 'setup' ? [rows - 1, last - 1] : [rows - 1, last, FIRST + Math.floor(filled(tab) / 2), FIRST];
    const places = [...new Set(all)];
    const edits = places.map((place): Edit => ({ kind: 'deleteRows', sheetId, row: place, count: 1 }));
    tryOut(edits, () => {
      const after = tabPicture(host, tab);
      expect(Object.keys(after).length).toBeGreaterThan(0);
      // A computed table has lost rows, but nothing it shows.
      const gone = tab === 'setup' || tab === 'scorecard' || tab === 'figures' ? 0 : places.length - 1;
      if (tab !== 'checkins' && tab !== 'figures')
        expect(Object.keys(after)).toHaveLength(filled(tab) - (tab === 'setup' ? watched() : gone));
      expect(after).toEqual(Object.fromEntries(Object.keys(after).map(name => [name, before[tab][name]])));
    });
  });
});

test.each(each(TAB_ORDER))(
  'columns inserted in front, in the middle and behind what people see, and deleted again: $of',
  ({ of: tabs }) => {
    const inFront = (sheetId: string): Edit => ({ kind: 'insertColumns', sheetId, before: 0, count: 1 });
    const inserts = tabs.flatMap(tab => {
      const { sheetId } = view(tab);
      const columns = host.workbook.evaluated(view(tab).area(HEADING - 1, 1))[0]?.length ?? 0;
      const visible = Array.from({ length: columns }, (_, column) => column).filter(
        column => !host.workbook.isColumnHidden(sheetId, column),
      );
      const middle = visible[Math.floor(visible.length / 2)] ?? 1;
      const places = [(visible[visible.length - 1] ?? 0) + 1, middle];
      return [...places.map((place): Edit => ({ kind: 'insertColumns', sheetId, before: place, count: 1 })), inFront(sheetId)];
    });
    tryOut(inserts, () => expect(picture(host)).toEqual(before));
    const there = tabs.flatMap(tab => {
      const { sheetId } = view(tab);
      return [inFront(sheetId), { kind: 'deleteColumns', sheetId, column: 0, count: 1 } as const];
    });
    tryOut(there, () => expect(picture(host)).toEqual(before));
  },
);

const watched = () => Object.keys(before.setup).filter(name => name.startsWith('watch ')).length;

/** Sorts of whole rows, hidden columns and all, by two columns each way. */
const SORTED = [
  ['dashboard', 'kpi', 'status'],
  ['checkins', 'value', 'date'],
  ['roadmap', 'task', 'due'],
  ['links', 'channel', 'ga4'],
  ['rules', 'sign', 'state'],
  ['experiments', 'hypothesis', 'successes_b'],
  ['reviews', 'kpi', 'until'],
  ['content', 'title', 'step'],
] as const;

test.each(each(SORTED))('sorted by one column and by another: $of', ({ of: sorts }) => {
  const edits = sorts.flatMap(([tab, one, other]) => {
    const area = view(tab).area(FIRST, filled(tab));
    const sort = (key: string, ascending: boolean): Edit => ({ kind: 'sort', area, by: [{ column: view(tab).column(key), ascending }] });
    return [sort(one, true), sort(other, false)];
  });
  tryOut(edits, () => {
    const after = picture(host);
    // The Scorecard follows the order of the Dashboard; by name nothing has changed.
    expect(after).toEqual(before);
  });
});
