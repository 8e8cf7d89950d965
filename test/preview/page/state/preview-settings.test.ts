import fc from 'fast-check';
import { SIDEBAR_WORDS } from '../../../../src/languages';
import { LANGUAGE_CODES, LANGUAGE_NAMES, moneyHabits } from '../../../../src/languages/codes';
import {
  defaultSettings,
  isDay,
  isTimeZone,
  languageFacts,
  languages,
  type PreviewSettings,
  readSettings,
} from '../../../../src/preview/page/state/preview-settings';

const chosen: PreviewSettings = {
  title: 'Q4',
  locale: 'da_DK',
  timeZone: 'Europe/Copenhagen',
  today: '2026-11-16',
  role: 'viewer',
  language: 'da',
  addon: 'off',
  connection: 'down',
};

test('what was stored is read back', () => expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen));

test.each([[undefined], [null], ['text'], [7], [[]], [{}]])('%j gives the defaults', stored =>
  expect(readSettings(stored)).toEqual(defaultSettings),
);

test.each(Object.keys(chosen))('an unreadable %s alone falls back', name => {
  const stored = { ...chosen, [name]: { broken: true } };
  expect(readSettings(stored)).toEqual({ ...chosen, [name]: defaultSettings[name as keyof PreviewSettings] });
});

test('nothing that storage can hold keeps the page from opening', () => {
  fc.assert(fc.property(fc.jsonValue(), stored => expect(Object.keys(readSettings(stored))).toEqual(Object.keys(defaultSettings))));
});

test.each([
  ['Europe/Copenhagen', true],
  ['Etc/UTC', true],
  ['Copenhagen', false],
  ['', false],
])('%j as a time zone: %s', (name, expected) => expect(isTimeZone(name)).toBe(expected));

test.each([
  ['2026-11-16', true],
  ['2026-02-30', false],
  ['2026-2-3', false],
  ['', false],
])('%j as a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

test('an account may have every language the add-on speaks', () => {
  expect(languages).toEqual(LANGUAGE_CODES);
  expect(languages.map(code => languageFacts[code].name)).toEqual(LANGUAGE_CODES.map(code => LANGUAGE_NAMES[code]));
});

test.each(LANGUAGE_CODES)('the example of the preview in %s has the seats and the currency of the wizard’s', language => {
  const { people, currency } = languageFacts[language];
  expect(people).toEqual(SIDEBAR_WORDS[language].sidebar.wizard.people.example);
  expect(currency).toBe(moneyHabits(language).currency);
});
