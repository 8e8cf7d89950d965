/**
 * What the menu offers, as records: the menu is built from them, and each becomes a global function of the script, because Google's menus
 * know functions by name only. Used by menu.ts and the list of doors.
 */
import type { Panel } from '../../contract';
import { ENGLISH_NAMES, LANGUAGE_CODES, LANGUAGE_NAMES } from '../../languages/codes';
import type { MenuLabels } from '../../languages/language';
import { showPanel } from './show-panel';
import { switchLanguage } from './switch-language';

export interface MenuEntry {
  readonly label: (labels: MenuLabels) => string;
  /** The global function behind it; a menu that is open while the add-on is updated still calls the old one. */
  readonly name: string;
  /** The panel it opens; null for one that does something. */
  readonly panel: Panel | null;
  readonly run: () => void;
}

export interface Submenu {
  readonly label: (labels: MenuLabels) => string;
  readonly entries: readonly MenuEntry[];
}

export type MenuGroup = readonly (MenuEntry | Submenu)[];

export const isSubmenu = (entry: MenuEntry | Submenu): entry is Submenu => 'entries' in entry;

const opens = (panel: Panel, name: string, label: keyof MenuLabels): MenuEntry => ({
  label: labels => labels[label],
  name,
  panel,
  run: () => showPanel(panel),
});

/** Each language by its own name, whatever language is on the screen. */
const speaks: readonly MenuEntry[] = LANGUAGE_CODES.map(code => ({
  label: () => LANGUAGE_NAMES[code],
  name: `speak${ENGLISH_NAMES[code]}`,
  panel: null,
  run: () => switchLanguage(code),
}));

/** Groups with a line between them. */
export const MENU: readonly MenuGroup[] = [
  [opens('today', 'openSidebar', 'openSidebar')],
  [
    opens('cycle', 'openNewCycle', 'newCycle'),
    opens('numbers', 'openNumbers', 'enterNumbers'),
    opens('links', 'openLinks', 'buildLink'),
    opens('review', 'openReview', 'weeklyReview'),
    opens('monday', 'openMonday', 'mondayMessage'),
    opens('content', 'openContent', 'content'),
    opens('experiments', 'openExperiments', 'experiments'),
    opens('rules', 'openRules', 'rules'),
    opens('close', 'openClose', 'closeCycle'),
    opens('check', 'openSheetCheck', 'checkSheet'),
  ],
  [{ label: labels => labels.language, entries: speaks }, opens('help', 'showHelp', 'help')],
];

/** Every entry, those of submenus too. */
export const MENU_ENTRIES: readonly MenuEntry[] = MENU.flat().flatMap(entry => (isSubmenu(entry) ? entry.entries : entry));
