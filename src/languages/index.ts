/**
 * Interface texts of the workbook by language: what the server shows in the menu, in tabs and in messages. Used by tabs, sheet and addon.
 * The sidebar's, the functions' and the playbooks' texts have their own registries (sidebar/words.ts, functions/language.ts, playbooks.ts),
 * so that the sidebar carries what it shows and nothing else.
 */
import { calendar as daCalendar } from './da/calendar';
import { lists as daLists } from './da/lists';
import { labels as daMenu, messages as daMessages } from './da/menu';
import { problems as daProblems } from './da/problems';
import { status as daStatus } from './da/status';
import { tabs as daTabs } from './da/tabs';
import { calendar as enCalendar } from './en/calendar';
import { lists as enLists } from './en/lists';
import { labels as enMenu, messages as enMessages } from './en/menu';
import { problems as enProblems } from './en/problems';
import { status as enStatus } from './en/status';
import { tabs as enTabs } from './en/tabs';
import { calendar as fiCalendar } from './fi/calendar';
import { lists as fiLists } from './fi/lists';
import { labels as fiMenu, messages as fiMessages } from './fi/menu';
import { problems as fiProblems } from './fi/problems';
import { status as fiStatus } from './fi/status';
import { tabs as fiTabs } from './fi/tabs';
import type { Language } from './language';
import { calendar as msCalendar } from './ms/calendar';
import { lists as msLists } from './ms/lists';
import { labels as msMenu, messages as msMessages } from './ms/menu';
import { problems as msProblems } from './ms/problems';
import { status as msStatus } from './ms/status';
import { tabs as msTabs } from './ms/tabs';

const en: Language = {
  code: 'en',
  calendar: enCalendar,
  lists: enLists,
  menu: enMenu,
  messages: enMessages,
  problems: enProblems,
  status: enStatus,
  tabs: enTabs,
};
const da: Language = {
  code: 'da',
  calendar: daCalendar,
  lists: daLists,
  menu: daMenu,
  messages: daMessages,
  problems: daProblems,
  status: daStatus,
  tabs: daTabs,
};
const fi: Language = {
  code: 'fi',
  calendar: fiCalendar,
  lists: fiLists,
  menu: fiMenu,
  messages: fiMessages,
  problems: fiProblems,
  status: fiStatus,
  tabs: fiTabs,
};
const ms: Language = {
  code: 'ms',
  calendar: msCalendar,
  lists: msLists,
  menu: msMenu,
  messages: msMessages,
  problems: msProblems,
  status: msStatus,
  tabs: msTabs,
};

export const LANGUAGES = { en, ms, fi, da } as const satisfies Readonly<Record<Language['code'], Language>>;
