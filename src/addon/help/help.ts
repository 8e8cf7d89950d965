/** What the Help panel shows: every function from its record, and the Dashboard's columns from the tab itself, so that nothing is told twice. */
import type { FunctionHelp, HelpView, LanguageCode, TourStop } from '../../contract';
import { LISTED } from '../../functions';
import { type DecimalSign, exampleFormula, exampleResult } from '../../functions/example-formula';
import type { ListedFunction } from '../../functions/record';
import { LANGUAGES } from '../../languages';
import { dashboardColumns } from '../../tabs/dashboard/columns';
import { standardPlace } from '../../tabs/place';
import { decimalSign } from '../numbers/number-habit';
import { PersonalMemory } from '../workbook/memory';

export function help({ language, tabs }: { readonly language: LanguageCode; readonly tabs: LanguageCode }): HelpView {
  const decimal = decimalSign(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  return { functions: LISTED.map(listed => described(listed, decimal)), tour: tour(language, tabs) };
}

function described(listed: ListedFunction, decimal: DecimalSign): FunctionHelp {
  const { name, gives, help: sentences, parameters } = listed;
  return {
    name,
    gives,
    help: sentences,
    parameters: parameters.map(parameter => ({ name: parameter.name, optional: parameter.optional === true, text: parameter.text })),
    example: exampleFormula(listed, decimal),
    result: exampleResult(listed, decimal),
  };
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
