/**
 * The tabs of a cycle: the one list of them, in the order they stand in the spreadsheet. Data only; it imports nothing.
 *
 * Used on both sides of the wire: ids, order of the build, drop-down of the wizard and check of what the sidebar sends are derived from it.
 * A tab that is added here does not compile until it is drawn, read and named in every language.
 */

interface TabRecord {
  /** Its turn in the build. Setup is the first, because every other tab's formulas and lists draw on it. */
  readonly turn: number;
  /** `by_choice`: the wizard offers to hide it; it is built all the same, because others draw on it. */
  readonly shown: 'always' | 'by_choice' | 'never';
}

const RECORDS = {
  dashboard: { turn: 3, shown: 'always' },
  scorecard: { turn: 5, shown: 'by_choice' },
  checkins: { turn: 2, shown: 'always' },
  roadmap: { turn: 7, shown: 'by_choice' },
  links: { turn: 8, shown: 'by_choice' },
  rules: { turn: 6, shown: 'by_choice' },
  setup: { turn: 1, shown: 'always' },
  // Feeds the charts, which skip hidden columns: so it is a tab and not columns of the Dashboard.
  figures: { turn: 4, shown: 'never' },
} as const satisfies Readonly<Record<string, TabRecord>>;

export type TabId = keyof typeof RECORDS;
export type OptionalTab = { [Id in TabId]: (typeof RECORDS)[Id]['shown'] extends 'by_choice' ? Id : never }[TabId];
/** `sheets` makes the empty tabs, then one step per tab. */
export type BuildStep = 'sheets' | TabId;

/** In the order they stand in the spreadsheet. */
export const TAB_ORDER = Object.keys(RECORDS) as readonly TabId[];
/** Tabs nobody needs to see. */
export const HIDDEN_TABS: ReadonlySet<TabId> = new Set(TAB_ORDER.filter(id => RECORDS[id].shown === 'never'));
export const OPTIONAL_TABS: readonly OptionalTab[] = TAB_ORDER.filter((id): id is OptionalTab => RECORDS[id].shown === 'by_choice');
/** What a build has before it, in order. */
export const BUILD_STEPS: readonly BuildStep[] = [
  'sheets',
  ...[...TAB_ORDER].sort((one, other) => RECORDS[one].turn - RECORDS[other].turn),
];
