/** What the server says on the Help panel: a few columns. Used by the tests and the gallery. */
import type { HelpView, ProbeId, SelfCheckResult } from '../../../src/contract';
import { SIDEBAR_WORDS } from '../../../src/languages';

export const helpView: HelpView = {
  decimal: '.',
  results: {},
  tour: [
    { heading: '★', says: 'North star: one KPI of quality, one of business. Type ★ to make a KPI a star; keep two.', folded: false },
    { heading: 'Next check-in', says: 'The day the next number is due, from the last check-in and the cadence.', folded: false },
    { heading: 'Target as typed', says: 'Type 48%, +20%, -15%, +0.5 pp, ≥ 90% or 10–15.', folded: true },
  ],
};

const probeIds = Object.keys(SIDEBAR_WORDS.en.sidebar.selfCheck.probes) as readonly ProbeId[];

/** One that differs, one without an answer, the others as expected. */
export const selfChecked: SelfCheckResult = {
  probes: probeIds.map(id => ({
    id,
    verdict: id === 'spill_beyond' ? 'differs' : id === 'iferror_loading' ? 'open' : 'holds',
    answer: id === 'spill_beyond' ? 'something else' : id === 'iferror_loading' ? 'Loading... → waits' : 'as seen',
  })),
  locale: 'fi_FI',
  offsets: ['+0200', '+0000'],
  milliseconds: 8200,
};
