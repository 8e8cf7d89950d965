/** What the Help panel shows of this workbook: how its people write a formula, and the Dashboard's columns from the tab itself. */
import type { HelpView, LanguageCode, TourStop } from '../../contract';
import { LANGUAGES } from '../../languages';
import { dashboardColumns } from '../../tabs/dashboard/columns';
import { standardPlace } from '../../tabs/place';
import { decimalSign } from '../numbers/number-habit';
import { PersonalMemory } from '../workbook/memory';

export function help({ language, tabs }: { readonly language: LanguageCode; readonly tabs: LanguageCode }): HelpView {
  return { decimal: decimalSign(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()), tour: tour(language, tabs) };
}

/** The Dashboard's columns that people see, in their order: headings as the tabs have them, notes as the person reads. */
function tour(language: LanguageCode, tabs: LanguageCode): readonly TourStop[] {
  const columns = (code: LanguageCode) =>
    dashboardColumns({ words: LANGUAGES[code], place: standardPlace(LANGUAGES[code].tabs.titles) }).filter(
      ({ visibility, note }) => visibility !== 'hidden' && note !== '',
    );
  const notes = columns(language);
  return columns(tabs).map(({ heading, note, visibility }, at) => ({
    heading,
    says: notes[at]?.note ?? note,
    folded: visibility !== 'shown',
  }));
}

export function seeNews({ version }: { readonly version: string }): null {
  new PersonalMemory(SpreadsheetApp.getActiveSpreadsheet().getId()).setSeenNews(version);
  return null;
}
