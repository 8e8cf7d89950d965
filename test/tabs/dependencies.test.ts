/**
 * How many formulas a workbook has, how long they are, how many cells ask the add-on and how many of those answers wait for each other:
 * what a person may be asked to read, and what Sheets has to work out, in every playbook and language.
 */
import type { TabId } from '../../src/contract';
import { LANGUAGES } from '../../src/languages';
import { LANGUAGE_CODES } from '../../src/languages/codes';
import { PLAYBOOK_IDS } from '../../src/playbooks';
import { formulaCells, longestChain } from './dependencies';
import { DRAWN } from './drawn-tabs';

const WORKBOOKS = LANGUAGE_CODES.flatMap(language => {
  const tabs = new Map(Object.entries(LANGUAGES[language].tabs.titles).map(([id, title]) => [title, id as TabId]));
  return PLAYBOOK_IDS.map(playbook => {
    const name = `${language} ${playbook}`;
    const specs = DRAWN.filter(drawn => drawn.name.startsWith(`${name} `)).map(({ spec }) => spec);
    return [name, formulaCells(specs, tabs)] as const;
  });
});

describe.each(WORKBOOKS)('%s', (name, all) => {
  const cells = all.filter(({ fills }) => fills !== null);

  test('few formulas, short enough to read aloud, and few that ask the add-on', () => {
    const asking = cells.filter(({ ours }) => ours > 0);
    const longest = Math.max(...all.map(({ formula }) => formula.length));
    const chain = longestChain(all);
    const steps = chain.reduce((sum, { ours }) => sum + ours, 0);
    process.stdout.write(`${name}: ${cells.length} formulas, longest ${longest}, ${asking.length} ask the add-on, ${steps} in a row\n`);
    expect(cells.length).toBeGreaterThan(80);
    // With every tab that comes on first use.
    expect(cells.length).toBeLessThanOrEqual(190);
    expect(all.filter(({ formula }) => formula.length > 260).map(({ where, formula }) => `${where}: ${formula}`)).toEqual([]);
    expect(asking.map(({ tab, where }) => `${tab} ${where}`)).toEqual([
      ...[
        'dashboard heading status',
        'dashboard board b_now',
        'scorecard board b_star',
        'checkins board b_counts',
        'roadmap board b_phase',
      ],
      ...[
        'content board b_qa',
        'calendar board b_day',
        'links board b_ga4',
        'experiments board b_verdict',
        'library board b_posts',
        'reviews board b_since',
        'rules board b_state',
        'setup board b_dates',
        'figures board b_week',
      ],
    ]);
    expect(chain.map(({ tab, where }) => `${tab} ${where}`).slice(-1)).toEqual([
      expect.stringMatching(/^(dashboard (heading status|conditional)|library heading|calendar heading)/),
    ]);
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThanOrEqual(3);
  });
});

describe('the graph itself', () => {
  const [first] = WORKBOOKS;
  const cells = first?.[1] ?? [];

  test('a board that read its own answers would be found', () => {
    const circular = cells.map(cell =>
      cell.where === 'board b_now' ? { ...cell, reads: [...cell.reads, { tab: cell.tab, top: 5, bottom: 9, left: 4, right: 4 }] } : cell,
    );
    expect(() => longestChain(circular)).toThrow(/^Circular: .*board b_now/);
  });

  test('a chain is counted through mirrors and conditional formats', () => {
    const reading = { tab: 'scorecard', top: 6, bottom: 6, left: 3, right: 3 } as const;
    const more = {
      ...cells[0],
      tab: 'links',
      where: 'extra',
      formula: '',
      fills: null,
      reads: [reading],
      ours: 1,
    } as (typeof cells)[number];
    const only = cells.filter(({ tab, fills }) => fills !== null && tab !== 'dashboard');
    expect(longestChain([...only, more]).reduce((sum, { ours }) => sum + ours, 0)).toBe(2);
  });
});
