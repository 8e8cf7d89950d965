/**
 * The tabs of a cycle: the one list of them, in the order they stand in the spreadsheet. Data only; it imports nothing.
 *
 * Used on both sides of the wire: ids, order of the build, drop-down of the wizard and check of what the sidebar sends are derived from it.
 * A tab that is added here does not compile until it is drawn, read and named in every language.
 */

interface TabRecord {
  /**
   * Its turn in the build of a cycle. Setup is the first, because every other tab's formulas and lists draw on it. A tab that comes on first
   * use is built once somebody asks for it; formulas of the others must not name it.
   */
  readonly turn: number | 'on_first_use';
  /** `by_choice`: the wizard offers to hide it; it is built all the same, because others draw on it. */
  readonly shown: 'always' | 'by_choice' | 'never';
}

const RECORDS = {
  dashboard: { turn: 3, shown: 'always' },
  scorecard: { turn: 5, shown: 'by_choice' },
  checkins: { turn: 2, shown: 'always' },
  roadmap: { turn: 7, shown: 'by_choice' },
  content: { turn: 'on_first_use', shown: 'always' },
  calendar: { turn: 'on_first_use', shown: 'always' },
  links: { turn: 8, shown: 'by_choice' },
  experiments: { turn: 'on_first_use', shown: 'always' },
  library: { turn: 'on_first_use', shown: 'always' },
  reviews: { turn: 'on_first_use', shown: 'always' },
  retrospective: { turn: 'on_first_use', shown: 'always' },
  rules: { turn: 6, shown: 'by_choice' },
  setup: { turn: 1, shown: 'always' },
  // Feeds the charts, which skip hidden columns: so it is a tab and not columns of the Dashboard.
  figures: { turn: 4, shown: 'never' },
} as const satisfies Readonly<Record<string, TabRecord>>;

export type TabId = keyof typeof RECORDS;
export type OptionalTab = { [Id in TabId]: (typeof RECORDS)[Id]['shown'] extends 'by_choice' ? Id : never }[TabId];
/** Built once a team begins to use it. */
export type LaterTab = { [Id in TabId]: (typeof RECORDS)[Id]['turn'] extends 'on_first_use' ? Id : never }[TabId];
/** What a team has gathered in these goes on in the next cycle, if it wants to. */
export const BROUGHT_TABS = ['experiments', 'library'] as const satisfies readonly LaterTab[];
export type BroughtTab = (typeof BROUGHT_TABS)[number];
/** Built with the cycle: every cycle has it. */
export type CycleTab = Exclude<TabId, LaterTab>;
/** `sheets` makes the empty tabs, then one step per tab. */
export type BuildStep = 'sheets' | CycleTab;

/** In the order they stand in the spreadsheet. */
export const TAB_ORDER = Object.keys(RECORDS) as readonly TabId[];
/** Tabs nobody needs to see. */
export const HIDDEN_TABS: ReadonlySet<TabId> = new Set(TAB_ORDER.filter(id => RECORDS[id].shown === 'never'));
export const OPTIONAL_TABS: readonly OptionalTab[] = TAB_ORDER.filter((id): id is OptionalTab => RECORDS[id].shown === 'by_choice');
export const LATER_TABS: readonly LaterTab[] = TAB_ORDER.filter((id): id is LaterTab => RECORDS[id].turn === 'on_first_use');
export const CYCLE_TABS: readonly CycleTab[] = TAB_ORDER.filter((id): id is CycleTab => RECORDS[id].turn !== 'on_first_use');
/** What no team can do without seeing. */
export const NEEDED_TABS: readonly CycleTab[] = CYCLE_TABS.filter(id => RECORDS[id].shown === 'always');
/** What a build has before it, in order. */
export const BUILD_STEPS: readonly BuildStep[] = [
  'sheets',
  ...[...CYCLE_TABS].sort((one, other) => Number(RECORDS[one].turn) - Number(RECORDS[other].turn)),
];

export function isLaterTab(id: TabId): id is LaterTab {
  return RECORDS[id].turn === 'on_first_use';
}
