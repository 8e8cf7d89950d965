/**
 * The same inputs typed into a check-in, pasted as a row and typed over *Now*, in the four languages: halves, factors, words and units, and what a
 * spreadsheet makes of a day or an amount. What reads in one way counts; everything else says what happened, in its row and at once.
 */
import type { LanguageCode } from '../../../../src/languages/codes';
import { type CycleHost, HEADING, openCycle, TabView, TODAY, typeInto } from '../../built-cycle';
import { toastsTo } from '../../toasts';

const PLACES = [
  ['en', 'en_US'],
  ['ms', 'en_GB'],
  ['fi', 'fi_FI'],
  ['da', 'da_DK'],
] as const;

/** What *counts* says of a row in each language, blank where it counts; `{n}` has the decimal sign of the spreadsheet. */
type Said = Readonly<Record<LanguageCode, RegExp>>;

const FINE: Said = { en: /^(?!◆)/, ms: /^(?!◆)/, fi: /^(?!◆)/, da: /^(?!◆)/ };
const UNIT: Said = { en: /in another unit$/, ms: /memakai unit lain$/, fi: /on eri yksikössä$/, da: /er i en anden enhed$/ };
const FAR: Said = { en: /Far from/, ms: /Jauh daripada/, fi: /Kaukana/, da: /Langt fra/ };
const HALF: Said = {
  en: /“1\/2” is not a number\. Write ½\.$/,
  ms: /“1\/2” bukan nombor\. Tulis ½\.$/,
  fi: /”1\.2” ei ole luku\. Siitä tuli päivämäärä: kirjoita 1,2 tai ½, jos tarkoitit 1\/2\.$/,
  da: /»1\.2« er ikke et tal\. Det blev læst som en dato: skriv 1,2, eller ½, hvis du mente 1\/2\.$/,
};
const HALF_OF: Said = { ...HALF, en: /“1\/2”: 0\.5% or 50%\?$/, ms: /“1\/2”: 0\.5% atau 50%\?$/ };
const FIFTY: Said = { en: /50% or 100%\?$/, ms: /50% atau 100%\?$/, fi: /50\s% vai 100\s%\?$/, da: /50\s% eller 100\s%\?$/ };
const NO_NUMBER: Said = { en: /is not a number$/, ms: /bukan nombor$/, fi: /ei ole luku$/, da: /er ikke et tal$/ };

const INPUTS: readonly (readonly [kpi: string, text: string, said: Said])[] = [
  ['cadence', '9½', FINE],
  ['cadence', '12 klik', FINE],
  ['cadence', '12k', FAR],
  ['cadence', '1 1/2 h', UNIT],
  ['cadence', '12 €', UNIT],
  ['cadence', '50/50', NO_NUMBER],
  ['cadence', '1/2', HALF],
  ['cadence', '3 hr', UNIT],
  ['ctr_landing', '1½', FINE],
  ['ctr_landing', 'puolitoista', FINE],
  ['ctr_landing', 'halvanden', FINE],
  ['ctr_landing', 'satu setengah', FINE],
  ['ctr_landing', '50/50', FIFTY],
  ['ctr_landing', '1/2', HALF_OF],
  ['production_minutes', '1 1/2 h', FINE],
  ['production_minutes', 'puolitoista tuntia', FINE],
  ['production_minutes', 'satu setengah jam', FINE],
  ['production_minutes', 'halvanden time', FINE],
  ['production_minutes', '12 €', UNIT],
];

/** What halves and words are stored and counted as, by the number the row counts with over *Now*. */
const COUNTED: readonly (readonly [kpi: string, text: string, percent: boolean, value: number])[] = [
  ['ctr_landing', 'puolitoista', true, 1.5],
  ['production_minutes', '1 1/2 h', false, 90],
  ['production_minutes', 'puolitoista tuntia', false, 90],
  ['cadence', '9½', false, 9.5],
];

describe.each(PLACES)('in %s (%s)', (language, locale) => {
  let said: string[] = [];
  let host: CycleHost;
  let checkins: TabView;
  let dashboard: TabView;
  let next = 0;
  const names = new Map<string, string>();
  beforeAll(async () => {
    host = await openCycle({ locale, screen: toastsTo(text => said.push(text)) }, { language });
    [checkins, dashboard] = [new TabView(host, 'checkins'), new TabView(host, 'dashboard')];
    for (const { id, kpi } of dashboard.table('kpi')) names.set(id ?? '', kpi ?? '');
    next = HEADING + 1 + checkins.table('kpi').length;
  });

  const typed = (kpi: string, text: string): number => {
    host.workbook.apply([{ kind: 'content', at: checkins.at('date', next), content: { type: 'typed', value: TODAY } }]);
    typeInto(host, checkins, 'kpi', next, kpi);
    typeInto(host, checkins, 'value', next, text);
    return next;
  };
  const pasted = (kpi: string, text: string): number => {
    host.workbook.paste(checkins.at('date', next), [[TODAY, kpi, '', text]]);
    return next;
  };

  test.each(INPUTS)('%s: %s, typed and pasted', (id, text, wanted) => {
    for (const put of [typed, pasted]) {
      const row = put(names.get(id) ?? '', text);
      const counts = checkins.text('counts', row);
      // One row for all, or their windows would fill.
      host.workbook.apply(
        ['date', 'kpi', 'value'].map(key => ({ kind: 'content', at: checkins.at(key, row), content: { type: 'blank' } })),
      );
      next += 1;
      expect([put === typed ? 'typed' : 'pasted', counts]).toEqual([expect.any(String), expect.stringMatching(wanted[language])]);
    }
    expect(host.failures).toEqual([]);
  });

  test.each(COUNTED)('%s: %s over Now is the check-in it reads as', (id, text, isPercent, value) => {
    said = [];
    const row = dashboard.rowWhere('id', id);
    typeInto(host, dashboard, 'now', row, text);
    const first = checkins.rowsWhere('kpi', names.get(id) ?? '').find(at => checkins.cell('value', at).value !== null);
    const shown = Number(checkins.cell('value', first ?? 0).value);
    expect(isPercent ? shown * 100 : shown).toBeCloseTo(value);
    expect(host.workbook.note(dashboard.at('now', row))).toBe('');
    expect(said).not.toEqual([]);
  });
});
