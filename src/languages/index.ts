/**
 * Interface texts of the workbook by language: what the server shows in tabs, menus and messages. Used by tabs, sheet and addon.
 * The sidebar's texts and the playbooks' texts have their own registries (sidebar.ts, playbooks.ts), so that a bundle carries what it needs.
 */
import { calendar as daCalendar } from './da/calendar';
import { lists as daLists } from './da/lists';
import { messages as daMessages } from './da/menu';
import { problems as daProblems } from './da/problems';
import { tabs as daTabs } from './da/tabs';
import { calendar as enCalendar } from './en/calendar';
import { lists as enLists } from './en/lists';
import { messages as enMessages } from './en/menu';
import { problems as enProblems } from './en/problems';
import { tabs as enTabs } from './en/tabs';
import { calendar as fiCalendar } from './fi/calendar';
import { lists as fiLists } from './fi/lists';
import { messages as fiMessages } from './fi/menu';
import { problems as fiProblems } from './fi/problems';
import { tabs as fiTabs } from './fi/tabs';
import type { Language } from './language';
import { calendar as msCalendar } from './ms/calendar';
import { lists as msLists } from './ms/lists';
import { messages as msMessages } from './ms/menu';
import { problems as msProblems } from './ms/problems';
import { tabs as msTabs } from './ms/tabs';

const en: Language = { code: 'en', calendar: enCalendar, lists: enLists, messages: enMessages, problems: enProblems, tabs: enTabs };
const da: Language = { code: 'da', calendar: daCalendar, lists: daLists, messages: daMessages, problems: daProblems, tabs: daTabs };
const fi: Language = { code: 'fi', calendar: fiCalendar, lists: fiLists, messages: fiMessages, problems: fiProblems, tabs: fiTabs };
const ms: Language = { code: 'ms', calendar: msCalendar, lists: msLists, messages: msMessages, problems: msProblems, tabs: msTabs };

export const LANGUAGES = { en, ms, fi, da } as const satisfies Readonly<Record<Language['code'], Language>>;
