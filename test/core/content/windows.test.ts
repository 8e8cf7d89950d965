/** Time windows: which weekdays a text names, until when a window is kept, and which days lie outside. */
import fc from 'fast-check';
import { isOutside, lastLocked, weekdaysNamed } from '../../../src/core/content/windows';
import { addDays, type Day, dayFromIso, weekdayOf } from '../../../src/core/day/day';
import { LANGUAGES } from '../../../src/languages';
import { LANGUAGE_CODES, type LanguageCode } from '../../../src/languages/codes';

const day = (iso: string) => dayFromIso(iso) as Day;
const names = (language: LanguageCode) =>
  [language, ...LANGUAGE_CODES.filter(code => code !== language)].map(code => Object.values<string>(LANGUAGES[code].calendar.weekdays));

test.each<readonly [LanguageCode, string, readonly number[]]>([
  ['en', 'Tue 17–19', [2]],
  ['en', 'Tuesdays from 5 to 7 pm', [2]],
  ['en', 'Tue, Thu 17:00-19:00', [2, 4]],
  ['en', 'Mon–Fri 9–11', [1, 2, 3, 4, 5]],
  ['en', 'Sat - Sun', [6, 7]],
  ['fi', 'ti klo 17–19', [2]],
  ['fi', 'tiistaisin ja torstaisin', [2, 4]],
  ['fi', 'ma–ke', [1, 2, 3]],
  ['da', 'Lørdag kl. 10-12', [6]],
  ['da', 'man. - ons. 8', [1, 2, 3]],
  ['da', 'to 12.30', [4]],
  ['ms', 'Jumaat 20.00', [5]],
  // In another language than the tabs have.
  ['en', 'keskiviikko 8', [3]],
  ['fi', 'Khamis', [4]],
  ['en', '17–19', []],
  ['en', 'evenings', []],
  ['en', '', []],
])('%s: %s', (language, text, days) => {
  expect(weekdaysNamed(text, names(language))).toEqual(days);
});

test('each name and each beginning of two letters that only one has is read in its own language', () => {
  for (const language of LANGUAGE_CODES) {
    for (const [at, name] of Object.values<string>(LANGUAGES[language].calendar.weekdays).entries()) {
      expect(weekdaysNamed(name, names(language))).toEqual([at + 1]);
      expect(weekdaysNamed(`${name.slice(0, 3)} 8–10`, names(language))).toEqual([at + 1]);
    }
  }
});

test('a lock lasts for three weeks, the first day counted', () => {
  const from = day('2026-11-02');
  expect(lastLocked(from)).toBe(day('2026-11-22'));
  const windows = [{ weekdays: [2], from }];
  const outside = (iso: string) => isOutside(day(iso), windows);
  expect(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-22', '2026-11-23'].map(outside)).toEqual([false, true, false, true, false]);
});

test('a day is outside only when a window is locked on it and none has its weekday', () => {
  const window = fc.record({
    weekdays: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: fc.option(fc.integer({ min: 46_280, max: 46_330 }).map(at => at as Day)),
  });
  fc.assert(
    fc.property(fc.array(window, { maxLength: 3 }), fc.integer({ min: 46_290, max: 46_340 }), (windows, at) => {
      const locked = windows.filter(({ from }) => from !== null && at >= from && at < from + 21);
      const expected = locked.length > 0 && !locked.some(({ weekdays }) => weekdays.some(weekday => weekday === weekdayOf(at as Day)));
      expect(isOutside(at as Day, windows)).toBe(expected);
      expect(isOutside(addDays(at as Day, 0), [])).toBe(false);
    }),
    { seed: 11 },
  );
});
