/**
 * What the committed pictures show: each tab, each panel and the way to a cycle, in each language. Tabs and panels
 * have theirs by being in their list. Used by shoot.ts and pictures.test.ts.
 */

import { MENU_ENTRIES } from '../../src/addon/doors/menu-entries';
import type { Panel, TabId } from '../../src/contract';
import { HIDDEN_TABS, TAB_ORDER } from '../../src/cycle-tabs';
import { LANGUAGE_CODES, type LanguageCode } from '../../src/languages/codes';
import type { Words } from '../../src/sidebar/words';
import { PANEL_NAMES } from '../sidebar/panel-names';

/** The state of the spreadsheet: empty, in week 7, a week later with new numbers due, and after the close. */
export type Moment = 'empty' | 'running' | 'due' | 'closed';
export const MOMENTS = ['empty', 'running', 'due', 'closed'] as const satisfies readonly Moment[];

export interface Scene {
  readonly name: string;
  readonly moment: Moment;
  /** The tab in front; null in an empty spreadsheet. */
  readonly tab: TabId | null;
  /** The function behind the menu entry that opens the panel; null for a tab alone. */
  readonly opens: string | null;
  /** Buttons a person presses from there, in order. */
  readonly presses: (words: Words) => readonly string[];
  /** What is typed into the fields of a person's name before the last press. */
  readonly names?: string;
}

const NOTHING = (): readonly string[] => [];

/** Where a panel is not shown as the others are: in week 7, opened from the menu or from Today, beside the tab of its name or the Dashboard. */
const OWN_WAYS: Partial<Readonly<Record<Panel, Partial<Pick<Scene, 'moment' | 'tab' | 'opens'>>>>> = {
  cycle: { tab: 'setup' },
  numbers: { moment: 'due', tab: 'checkins' },
  daily: { moment: 'due' },
  reality: { opens: 'openReview' },
  review: { tab: 'roadmap' },
  audit: { opens: 'openContent', tab: 'content' },
};

function titleOf({ sidebar }: Words, panel: Panel): string {
  const texts: unknown = Object.entries(sidebar).find(([group]) => group === panel)?.[1];
  if (typeof texts === 'object' && texts !== null && 'title' in texts) return String(texts.title);
  throw new Error(`The panel ${panel} has neither an entry in the menu nor a title.`);
}

/** A panel without an entry in the menu stands behind a button with its title. */
function panelScene(panel: Panel): Scene {
  const entry = MENU_ENTRIES.find(each => each.panel === panel);
  return {
    name: `panel-${panel}`,
    moment: 'running',
    tab: TAB_ORDER.find(tab => tab === panel) ?? 'dashboard',
    opens: entry?.name ?? 'openSidebar',
    presses: entry === undefined ? words => [titleOf(words, panel)] : NOTHING,
    ...OWN_WAYS[panel],
  };
}

const SHOWN_TABS = TAB_ORDER.filter(tab => !HIDDEN_TABS.has(tab));

/** From an empty spreadsheet to the last question. */
const WAY_IN: readonly Pick<Scene, 'name' | 'opens' | 'presses' | 'names'>[] = [
  { name: 'start', opens: 'openSidebar', presses: NOTHING },
  ...['goal', 'channels', 'people', 'numbers'].map((step, at) => ({
    name: `wizard-${at + 1}-${step}`,
    opens: 'openNewCycle',
    presses: ({ sidebar }: Words) => Array.from({ length: at }, () => sidebar.frame.next),
    ...(step === 'numbers' ? { names: 'Aino' } : {}),
  })),
];

export const SCENES: readonly Scene[] = [
  ...WAY_IN.map((scene): Scene => ({ ...scene, moment: 'empty', tab: null })),
  ...SHOWN_TABS.map(
    (tab): Scene => ({ name: `tab-${tab}`, moment: tab === 'retrospective' ? 'closed' : 'running', tab, opens: null, presses: NOTHING }),
  ),
  ...PANEL_NAMES.map(panelScene),
];

/** Below docs/pictures, with slashes: one for each scene and language. */
export const PICTURES: readonly string[] = LANGUAGE_CODES.flatMap(language => SCENES.map(({ name }) => pathOf(language, name)));

export function pathOf(language: LanguageCode, name: string): string {
  return `${language}/${name}.webp`;
}
