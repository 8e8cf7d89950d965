/**
 * The sidebar's words in every language it speaks.
 *
 * Used through the frame (frame.ts): a panel never imports a language. A language is added by one line in `languages`,
 * and a language without a text does not compile.
 */
import type { LanguageCode } from '../contract';
import { calendar as daCalendar } from '../languages/da/calendar';
import { problems as daProblems } from '../languages/da/problems';
import { sidebar as daSidebar } from '../languages/da/sidebar';
import { utm as daUtm } from '../languages/da/utm';
import { calendar as enCalendar } from '../languages/en/calendar';
import { problems as enProblems } from '../languages/en/problems';
import { sidebar as enSidebar } from '../languages/en/sidebar';
import { utm as enUtm, type UtmTexts } from '../languages/en/utm';
import { calendar as fiCalendar } from '../languages/fi/calendar';
import { problems as fiProblems } from '../languages/fi/problems';
import { sidebar as fiSidebar } from '../languages/fi/sidebar';
import { utm as fiUtm } from '../languages/fi/utm';
import type { CalendarTexts, ProblemTexts, SidebarTexts } from '../languages/language';
import { calendar as msCalendar } from '../languages/ms/calendar';
import { problems as msProblems } from '../languages/ms/problems';
import { sidebar as msSidebar } from '../languages/ms/sidebar';
import { utm as msUtm } from '../languages/ms/utm';

export interface Words {
  readonly sidebar: SidebarTexts;
  readonly problems: ProblemTexts;
  readonly calendar: CalendarTexts;
  readonly utm: UtmTexts;
}

const languages: Readonly<Record<LanguageCode, Words>> = {
  en: { sidebar: enSidebar, problems: enProblems, calendar: enCalendar, utm: enUtm },
  ms: { sidebar: msSidebar, problems: msProblems, calendar: msCalendar, utm: msUtm },
  fi: { sidebar: fiSidebar, problems: fiProblems, calendar: fiCalendar, utm: fiUtm },
  da: { sidebar: daSidebar, problems: daProblems, calendar: daCalendar, utm: daUtm },
};

/** The words of a language. @example wordsOf('en').sidebar.check.title // 'Sheet check' */
export function wordsOf(language: LanguageCode): Words {
  return languages[language];
}
