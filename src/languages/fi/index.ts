/** Finnish, sorted by who shows what, so that the sidebar carries no more than its share. Used by the registry of languages alone. */
import type { Language, SidebarWords, SpokenTexts } from '../language';
import { menuProblems } from '../menu-problems';
import { calendar } from './calendar';
import { experiment } from './experiment';
import { functions, sentences } from './functions';
import { lists } from './lists';
import { labels, messages } from './menu';
import { problems } from './problems';
import { sidebar } from './sidebar';
import { functionLines } from './sidebar/help';
import { utmPanels } from './sidebar/linking/utm-panels';
import { status } from './status';
import { tabs } from './tabs';
import { titles } from './titles';
import { utm } from './utm';

export { playbooks } from './playbooks';

export const workbook: Language = { code: 'fi', calendar, lists, menu: labels, messages, problems: menuProblems(problems), status, tabs };
export const spoken: SpokenTexts = { experiment, functions, sentences, status, utm };
export const sidebarWords: SidebarWords = { sidebar, problems, titles, calendar, utm: { ...utm, ...utmPanels }, functionLines };
