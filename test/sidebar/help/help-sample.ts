/** What the server says on the Help panel: the real functions, and a few columns. Used by the tests and the gallery. */
import type { HelpView } from '../../../src/contract';
import { LISTED } from '../../../src/functions';
import { exampleFormula, exampleResult } from '../../../src/functions/example-formula';

export const helpView: HelpView = {
  functions: LISTED.map(listed => ({
    name: listed.name,
    gives: listed.gives,
    help: listed.help,
    parameters: listed.parameters.map(({ name, optional, text }) => ({ name, optional: optional === true, text })),
    example: exampleFormula(listed, '.'),
    result: exampleResult(listed, '.'),
  })),
  tour: [
    { heading: '★', says: 'North star: one KPI of quality, one of business. Type ★ to make a KPI a star; keep two.', folded: false },
    { heading: 'Next check-in', says: 'The day the next number is due, from the last check-in and the cadence.', folded: false },
    { heading: 'Target as typed', says: 'Type 48%, +20%, -15%, +0.5 pp, ≥ 90% or 10–15.', folded: true },
  ],
};
