/** What the Help panel shows of this workbook: how its people write a formula and what it answers, and the Dashboard's columns from the tab itself. */
import type { HelpView, LanguageCode, TourStop } from '../../contract';
import { LISTED } from '../../functions';
import { givenIn } from '../../functions/example-formula';
import { LANGUAGES } from '../../languages';
import { dashboardColumns } from '../../tabs/dashboard/columns';
import { standardPlace } from '../../tabs/place';
import { decimalSign } from '../numbers/number-habit';
import { PersonalMemory } from '../workbook/memory';

export function help({ language, tabs }: { readonly language: LanguageCode; readonly tabs: LanguageCode }): HelpView {
  const decimal = decimalSign(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  return { decimal, tour: tour(language, tabs), results: results(tabs) };
}

/** The answers of the examples that are given a language. */
function results(tabs: LanguageCode): Readonly<Record<string, string>> {
  const told = LISTED.filter(({ example }) => givenIn(example, tabs) !== example.given);
  return Object.fromEntries(told.map(({ name, example, run }) => [name, String(run(...givenIn(example, tabs)))]));
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
