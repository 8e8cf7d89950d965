/**
 * What the committed pictures show: each tab, each panel and the way to a cycle, in each language. A panel without a scene does not compile, a tab
 * has one by being in the list. Used by shoot.ts and pictures.test.ts.
 */
import type { Panel, TabId } from '../../src/contract';
import { HIDDEN_TABS, TAB_ORDER } from '../../src/cycle-tabs';
import { LANGUAGE_CODES, type LanguageCode } from '../../src/languages/codes';
import type { Words } from '../../src/sidebar/words';

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

type PanelScene = Omit<Scene, 'name' | 'presses' | 'tab'> & { readonly tab: TabId; readonly presses?: Scene['presses'] };

const PANELS: Readonly<Record<Panel, PanelScene>> = {
  today: { moment: 'running', tab: 'dashboard', opens: 'openSidebar' },
  cycle: { moment: 'running', tab: 'setup', opens: 'openNewCycle' },
  numbers: { moment: 'due', tab: 'checkins', opens: 'openNumbers' },
  links: { moment: 'running', tab: 'links', opens: 'openLinks' },
  check: { moment: 'running', tab: 'dashboard', opens: 'openSheetCheck' },
  rules: { moment: 'running', tab: 'rules', opens: 'openRules' },
  channels: { moment: 'running', tab: 'dashboard', opens: 'openSidebar', presses: words => [words.sidebar.channels.title] },
  daily: { moment: 'due', tab: 'dashboard', opens: 'openSidebar', presses: words => [words.sidebar.daily.title] },
  reality: { moment: 'running', tab: 'dashboard', opens: 'openReview', presses: words => [words.sidebar.reality.title] },
  monday: { moment: 'running', tab: 'dashboard', opens: 'openMonday' },
  review: { moment: 'running', tab: 'roadmap', opens: 'openReview' },
  experiments: { moment: 'running', tab: 'experiments', opens: 'openExperiments' },
  content: { moment: 'running', tab: 'content', opens: 'openContent' },
  audit: { moment: 'running', tab: 'content', opens: 'openContent', presses: words => [words.sidebar.audit.title] },
  close: { moment: 'running', tab: 'dashboard', opens: 'openClose' },
  help: { moment: 'running', tab: 'dashboard', opens: 'showHelp' },
};

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
  ...Object.entries(PANELS).map(([panel, scene]): Scene => ({ presses: NOTHING, ...scene, name: `panel-${panel}` })),
];

/** Below docs/pictures, with slashes: one for each scene and language. */
export const PICTURES: readonly string[] = LANGUAGE_CODES.flatMap(language => SCENES.map(({ name }) => pathOf(language, name)));

export function pathOf(language: LanguageCode, name: string): string {
  return `${language}/${name}.webp`;
}
