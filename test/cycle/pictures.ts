/** What stands on the tabs, by the names people gave: figures of KPIs, tasks, links, rules and facts, and every error there is. */
import type { TabId } from '../../src/contract';
import { BOARD_TABS, TAB_COLUMNS } from '../../src/tabs/tab-columns';
import { type CycleHost, HEADING, TabView, tabsThere } from './built-cycle';

/** The column with the names, and the columns a person reads, hidden drawings included; of a tab that is not named here all its own. */
const WEEKS = Array.from({ length: 13 }, (_, index) => `w${index + 1}`);
const READ: Readonly<Partial<Record<TabId, readonly string[]>>> = {
  dashboard: [
    ...(['kpi', 'star', 'status', 'now', 'target', 'do_now', 'baseline', 'owner', 'next', 'expected', 'outlook', 'forecast'] as const),
    ...(['unusual', 'course', 'last', 'computed', 'target_text', 'reading', 'bar', 'line', 'from'] as const),
  ],
  scorecard: ['kpi', 'star', ...WEEKS],
  checkins: ['id', 'kpi', 'date', 'channel', 'value', 'numerator', 'denominator'],
  roadmap: ['task', 'phase', 'week', 'start', 'due', 'status', 'late', 'state'],
  content: ['title', 'step', 'publish_on', 'channel', 'owner', 'qa', 'effective', 'waits', 'state', 'age', 'cycle', 'step_days', 'stamps'],
  links: ['name', 'ga4', 'problems', 'tagged', 'source', 'medium', 'campaign', 'content', 'clicks', 'rate'],
  // The days stand beside the windows and not in their rows.
  calendar: ['window', 'locked', 'locked_day', 'id'],
  experiments: ['hypothesis', 'verdict', 'evidence', 'next', 'kpi', 'threshold'],
  // Its lists (kinds, hooks and so on) stand beside the rows and not in them.
  library: ['name', 'kind', 'offer', 'text', 'posts', 'lift', 'tests', 'used', 'conversion', 'id'],
  reviews: ['kpi', 'date', 'value', 'was', 'decision', 'owner', 'until', 'note', 'since'],
  rules: ['sign', 'kind', 'state', 'fired', 'helped', 'action'],
  setup: ['fact_key', 'value'],
  figures: ['week', 'value_1', 'baseline_1', 'target_1', 'forecast_1', 'value_2', 'baseline_2', 'target_2', 'forecast_2'],
};

/** Texts of one tab by name; of doubles the last. */
export function tabPicture(host: CycleHost, tab: TabId): Readonly<Record<string, string>> {
  const [name = '', ...keys]: readonly string[] = READ[tab] ?? TAB_COLUMNS[tab].own;
  return Object.fromEntries(new TabView(host, tab).table(name).map(row => [row[name] ?? '', keys.map(key => row[key]).join(' | ')]));
}

export type Picture = Readonly<Record<TabId, Readonly<Record<string, string>>>>;

export function picture(host: CycleHost): Picture {
  const watch = Object.fromEntries(
    new TabView(host, 'setup').table('watch').map(row => [`watch ${row.watch}`, `${row.watch_now} | ${row.watch_next}`]),
  );
  const tabs = Object.fromEntries(tabsThere(host).map(tab => [tab, tabPicture(host, tab)])) as Picture;
  return { ...tabs, setup: { ...tabs.setup, ...watch } };
}

/** Every cell of every tab that shows an error, as `tab column row: code`. */
export function errors(host: CycleHost, tabs: readonly TabId[] = tabsThere(host)): readonly string[] {
  return tabs.flatMap(tab => {
    const view = new TabView(host, tab);
    const cells = host.workbook.evaluated(view.area());
    const keys = (cells[HEADING - 1] ?? []).map(({ text }) => text);
    return cells.flatMap((row, r) =>
      row.flatMap(({ error }, c) => (error === undefined ? [] : [`${tab} ${keys[c]} ${r + 1}: ${error.code}`])),
    );
  });
}

const BOARDS = new Set<string>(BOARD_TABS.flatMap(tab => TAB_COLUMNS[tab].board));

/** The headings people read and the keys behind them, tab by tab: a formula that broke leaves a heading blank. What boards say is left out. */
export function headings(host: CycleHost): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    tabsThere(host).map(tab => {
      const [keys = [], shown = []] = host.workbook.evaluated(new TabView(host, tab).area(HEADING - 1, 2));
      return [
        tab,
        keys.flatMap(({ text }, column) =>
          text === '' || text.startsWith('#') || text.startsWith('Loading') || BOARDS.has(text) ? [] : [`${text}: ${shown[column]?.text}`],
        ),
      ];
    }),
  );
}
