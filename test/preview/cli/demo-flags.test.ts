import { GOALS } from '../../../src/core/cycle/choices';
import { cycleName, goals, readDemoOrder } from '../../../src/preview/cli/demo-flags';
import { languages, locales } from '../../../src/preview/page/state/preview-settings';

const today = '2026-10-07';

test('without flags: Growth Loop in English, from today, nothing written', () => {
  expect(readDemoOrder([], today)).toEqual({
    playbook: 'growth-loop',
    goal: 'leads',
    language: 'en',
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    currency: 'EUR',
    start: today,
    asOf: today,
    sample: false,
    out: null,
    calls: false,
    screens: null,
  });
});

test('the line of the README is understood', () => {
  const line =
    '--playbook growth-loop --language da --locale da_DK --start 2026-10-05 --as-of 2026-11-16 --sample --out out/demo.xlsx --calls --screens';
  expect(readDemoOrder(line.split(' '), today)).toEqual({
    playbook: 'growth-loop',
    goal: 'leads',
    language: 'da',
    locale: 'da_DK',
    timeZone: 'Europe/Copenhagen',
    currency: 'DKK',
    start: '2026-10-05',
    asOf: '2026-11-16',
    sample: true,
    out: 'out/demo.xlsx',
    calls: true,
    screens: 'out/screens',
  });
});

test.each([
  [['--language', 'fi'], { locale: 'fi_FI' }],
  [['--language', 'ms'], { locale: 'en_GB' }],
  [['--language', 'fi', '--locale', 'en_US'], { locale: 'en_US' }],
  [['--screens', 'out/da'], { screens: 'out/da' }],
])('%j gives %j', (args, expected) => expect(readDemoOrder(args, today)).toMatchObject(expected));

test.each([
  [['--language', 'de'], `--language takes one of ${languages.join(', ')}, not "de".`],
  [['--locale', 'dk'], `--locale takes one of ${locales.join(', ')}, not "dk".`],
  [['--start', '5/10/2026'], '--start takes a day such as 2026-10-05'],
  [['--as-of', 'soon'], '--as-of takes a day such as 2026-10-05'],
  [['demo.xlsx'], '"demo.xlsx" belongs to no flag.'],
  [['--screens', 'a', 'b'], '"b" belongs to no flag.'],
  [['--sampel'], 'Possible flags: --playbook VALUE'],
])('%j is answered with a sentence', (args, sentence) => expect(() => readDemoOrder(args, today)).toThrow(sentence));

test('the goals are those of the add-on, which the preview knows only as it was built', () => expect(goals).toEqual(GOALS));

test.each([
  ['2026-01-05', 'Q1 2026'],
  ['2026-09-30', 'Q3 2026'],
  ['2026-10-05', 'Q4 2026'],
])('a cycle from %s is %s', (start, name) => expect(cycleName(start)).toBe(name));
