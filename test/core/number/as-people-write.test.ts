/**
 * Amounts as people write them: factors, percent words, signs, durations. Inputs from public reports carry their address; the compact forms of
 * the languages' own number formats are read back within their precision, or asked about with both readings.
 */
import { type AmountProblem, type AmountUnit, readAmount } from '../../../src/core/kpi/read-amount';
import { readTarget } from '../../../src/core/kpi/read-target';
import type { Target } from '../../../src/core/kpi/target';
import { durationShown } from '../../../src/core/number/duration';
import type { DecimalSign } from '../../../src/core/number/read-digits';
import { readNumber } from '../../../src/core/number/read-quantity';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { seeded } from '../statistics/seeded';

test.each<[string, DecimalSign, number]>([
  ['12k', null, 12_000],
  ['12 K', '.', 12_000],
  ['1.5M', '.', 1_500_000],
  ['1,5M', ',', 1_500_000],
  ['2,5 mio.', ',', 2_500_000],
  ['2,5 mio. kr.', ',', 2_500_000],
  ['2,5 mio.kr.', ',', 2_500_000],
  ['5 milj.', ',', 5_000_000],
  ['5 miljoonaa euroa', ',', 5_000_000],
  ['3 mrd.', ',', 3e9],
  ['3 tkr', ',', 3000],
  ['3 tkr.', ',', 3000],
  ['3 t€', ',', 3000],
  ['3 M€', ',', 3_000_000],
  ['5 tuhatta', ',', 5000],
  ['5 tusind', ',', 5000],
  ['2 thousand', '.', 2000],
  ['5 ribu', '.', 5000],
  ['5 rb', '.', 5000],
  ['RM1.5 juta', '.', 1_500_000],
  ['2 jt', '.', 2_000_000],
  ['$1.5bn', '.', 1.5e9],
  ['48 pct.', ',', 0.48],
  ['48 prosenttia', ',', 0.48],
  ['48 procent', ',', 0.48],
  ['48 peratus', '.', 0.48],
  ['0,5 procentpoint', ',', 0.005],
  ['0.5 mata peratus', '.', 0.005],
  ['0.5 percentage points', '.', 0.005],
  ['0,5 %-yksikköä', ',', 0.005],
  ['(1,200)', '.', -1200],
  ['–15', null, -15],
  ["1'234", '.', 1234],
  ['１２３', '.', 123],
  ['４８％', '.', 0.48],
])('%s with decimal %p is %d', (text, decimal, value) => {
  expect(readNumber(text, decimal)).toEqual({ ok: true, value });
});

test.each<[string, number, string]>([
  ['1K', 1000, 'https://github.com/nielstron/quantulum3/issues/20'],
  ['2.5M', 2_500_000, 'https://github.com/Qalculate/libqalculate/issues/376'],
  ['€126.36M', 126_360_000, 'https://github.com/RemyDuijkeren/NodaMoney/issues/31'],
  ['-$2.45B', -2.45e9, 'https://github.com/RemyDuijkeren/NodaMoney/issues/31'],
  ['USD 1.2K', 1200, 'https://github.com/RemyDuijkeren/NodaMoney/issues/111'],
  ['€3.4bn', 3.4e9, 'https://github.com/RemyDuijkeren/NodaMoney/issues/111'],
  ['$10M', 10_000_000, 'https://github.com/bornova/numara-calculator/issues/255'],
  ['100 Tsd.', 100_000, 'https://github.com/dart-lang/i18n/issues/156'],
])('%s is %d, as asked for in %s', (text, value) => {
  expect(readNumber(text, '.')).toEqual({ ok: true, value });
});

test.each<[string, DecimalSign, number, string]>([
  ['50.00-', '.', -50, 'https://github.com/rustledger/rustledger/pull/1473'],
  ['1,234.56-', '.', -1234.56, 'https://github.com/rustledger/rustledger/pull/1473'],
  ['123.00-', '.', -123, 'https://github.com/abap2xlsx/abap2xlsx/issues/15'],
  ['$(0.01)', '.', -0.01, 'https://github.com/firefly-iii/firefly-iii/issues/1087'],
  ['-1.000,00 €', ',', -1000, 'https://github.com/firefly-iii/firefly-iii/issues/1938'],
  ['−100,00', ',', -100, 'https://github.com/actualbudget/actual/issues/6206'],
  ['$-42.55', '.', -42.55, 'https://github.com/quentinsf/icsv2ledger/pull/83'],
  ['−0.5341', '.', -0.5341, 'https://github.com/grobidOrg/grobid/issues/980'],
  ['50%', '.', 0.5, 'https://github.com/globalizejs/globalize/issues/69'],
  ['50 percent', '.', 0.5, 'https://github.com/nikolaeu/numi/issues/75'],
  ['80 per cent', '.', 0.8, 'https://github.com/nielstron/quantulum3/issues/198'],
  ['100 procent', ',', 1, 'https://github.com/athombv/homey/issues/2290'],
  ['30 procent', ',', 0.3, 'https://github.com/microsoft/Recognizers-Text/pull/842'],
  ['15 Prozentpunkte', ',', 0.15, 'https://github.com/microsoft/Recognizers-Text/issues/1541'],
  ['14.9 percentage points', '.', 0.149, 'https://github.com/mca91/EconometricsWithR/pull/26'],
  ['1.1 %pt.', '.', 0.011, 'https://github.com/moderndive/ModernDive_book/issues/532'],
  ['10.3%', '.', 0.103, 'https://github.com/bsc-s2/pykit/pull/69'],
])('%s with decimal %p is %d, as in %s', (text, decimal, value) => {
  expect(readNumber(text, decimal)).toEqual({ ok: true, value });
});

test.each<[string, DecimalSign, number]>([
  ['—15', null, -15],
  ['⁻15', null, -15],
  ['－15', null, -15],
  ['minus 15', null, -15],
  ['100,00- EUR', ',', -100],
  ['(15)%', ',', -0.15],
  ['(RM 40)', '.', -40],
  ['499,-', ',', 499],
  ['kr. 1.299,-', ',', 1299],
  ['1.299,-', null, 1299],
  ['1,299.-', null, 1299],
  ['12:-', ',', 12],
  ["'1234", '.', 1234],
  ['12 t.kr.', ',', 12_000],
  ['12 t. euroa', ',', 12_000],
  ['$5m', '.', 5_000_000],
  ['RM2.5 mil', '.', 2_500_000],
  ['25 kr./lead', ',', 25],
  ['€2.50/click', '.', 2.5],
  ['12 tkr. pr. måned', ',', 12_000],
  ['48 %:a', ',', 0.48],
  ['0,5 pros.yks.', ',', 0.005],
  ['0,5 %-pistettä', ',', 0.005],
  ['5 ‰', ',', 0.005],
  ['5 promille', ',', 0.005],
  ['5 per mille', '.', 0.005],
  ['５万', null, 50_000],
  ['8 opslag', ',', 8],
  ['12 julkaisua', ',', 12],
  ['8 hantaran', '.', 8],
  ['1.200 visninger', ',', 1200],
  ['10 viikossa', ',', 10],
  ['10 om ugen', ',', 10],
  ['10 seminggu', '.', 10],
  ['10 posts a week', '.', 10],
  ['12 per 1,000', '.', 0.012],
  ['12 pr. 1.000', ',', 0.012],
  ['12/1000', ',', 0.012],
  ['1,2 milj.€', ',', 1_200_000],
  ['5 mia.€', ',', 5e9],
  ['10 eur', ',', 10],
  ['10 dkk', ',', 10],
  ['myr 10', '.', 10],
  ['10 keur', ',', 10_000],
  ['$12.50 USD', '.', 12.5],
  ['RM12.50 MYR', '.', 12.5],
  ['48 proc.', ',', 0.48],
  ['48 procenter', ',', 0.48],
  ['0,5 %-yksikön', ',', 0.005],
  ['0,5 prosenttiyksiköllä', ',', 0.005],
  ['5 permil', '.', 0.005],
  ['2½', ',', 2.5],
  ['12 ½', '.', 12.5],
  ['½', null, 0.5],
  ['-1¼ %', ',', -0.0125],
  ['1 3/4', ',', 1.75],
  ['halvanden mio. kr.', ',', 1_500_000],
  ['setengah juta', '.', 500_000],
  ['half a million', '.', 500_000],
  ['puoli prosenttia', ',', 0.005],
])('%s with decimal %p is %d, too', (text, decimal, value) => {
  expect(readNumber(text, decimal)).toEqual({ ok: true, value });
});

test.each<[string, DecimalSign, number, string]>([
  ['3.66e-04', '.', 0.000366, 'https://github.com/ananthakumaran/paisa/issues/206'],
  ['9.999999974e-07', '.', 9.999999974e-7, 'https://github.com/calpaterson/csvbase/issues/55'],
  ['6.000000E-03', '.', 0.006, 'https://github.com/binjr/binjr/issues/137'],
  ['2.399700E+01', '.', 23.997, 'https://github.com/binjr/binjr/issues/137'],
  ['3.0e-08', '.', 3e-8, 'https://github.com/plaintextaccounting/hledger/issues/704'],
  ['50¢', '.', 0.5, 'https://github.com/scrapinghub/price-parser/issues/6'],
  ['99¢', '.', 0.99, 'https://github.com/scrapinghub/price-parser/pull/14'],
  ['+50,00', ',', 50, 'https://github.com/pecuniabanking/pecunia-client/issues/464'],
  ['-9,13\u00a0€', ',', -9.13, 'https://github.com/TheAxelander/OpenBudgeteer/issues/161'],
])('%s with decimal %p is %d, from %s', (text, decimal, value) => {
  expect(readNumber(text, decimal)).toEqual({ ok: true, value });
});

test.each<[string, AmountUnit['unit'], number, string]>([
  ['0:42:23', 'seconds', 2543, 'https://andreas.scherbaum.la/tags/timestamp/'],
  ['1:30', 'hours', 1.5, 'https://mefmobile.org/how-to-convert-time-duration-to-minutes-and-seconds-in-excel'],
  ['2:00:15', 'seconds', 7215, 'https://mefmobile.org/how-to-convert-time-duration-to-minutes-and-seconds-in-excel'],
])('%s for a KPI in %s is %d, as in %s', (text, unit, value) => {
  expect(readAmount(text, { unit, currency: '' }, '.')).toEqual({ ok: true, value });
});

test.each<[string, string, string]>([
  ['12 apples', '12', '12000'],
  ['12 t', '12', '12000'],
  ['1.5m', '1.5', '1500000'],
  ['-12q', '-12', '-12000'],
  ['2 billion', '2000000000', '2000000000000'],
])('%s is asked about: %s or %s', (text, one, other) => {
  const read = readNumber(text, '.');
  expect(read.ok ? null : read.problem).toMatchObject({ code: 'unknown_unit', text, one, other });
});

test('a duration without a unit is asked about in seconds and minutes', () => {
  expect(readNumber('3:45', '.')).toEqual({ ok: false, problem: { code: 'ambiguous_duration', text: '3:45', one: '225', other: '3.75' } });
});

test('a price under the other decimal sign is no number, rather than a thousandth of it', () => {
  expect([readNumber('1.299,-', '.').ok, readNumber('1,299.-', ',').ok]).toEqual([false, false]);
});

test.each(['٣٤٥', '12½5', '1/2', '1 2/3', 'puoli', 'halv', '3:75', '1,200)', '5--', '-5-', '(-5)', '12k k', '‰5', '€10 USD', 'USD 12 USD'])(
  '%s is no number',
  text => {
    expect(readNumber(text, '.')).toEqual({ ok: false, problem: { code: 'not_a_number', text } });
  },
);

const own = (unit: AmountUnit['unit'], currency = 'DKK'): AmountUnit => ({ unit, currency });

test.each<[string, AmountUnit, number]>([
  ['3:45', own('seconds'), 225],
  ['1:02:03', own('seconds'), 3723],
  ['3:45', own('minutes'), 3.75],
  ['1:02:03', own('minutes'), 62.05],
  ['3:45', own('hours'), 3.75],
  ['2 t', own('hours'), 2],
  ['3 tkr', own('money'), 3000],
  ['3 t€', own('money', 'EUR'), 3000],
  ['48 pct.', own('percent'), 0.48],
  ['48', own('percent'), 0.48],
  ['7/9', own('share_of_weeks'), 7 / 9],
  ['3 min 45 s', own('seconds'), 225],
  ['1 t 30 min', own('minutes'), 90],
  ['PT3M45S', own('seconds'), 225],
  ['3:45 min', own('seconds'), 225],
  ['1:30 h', own('minutes'), 90],
  ['1½ h', own('minutes'), 90],
  ['1 1/2 t', own('minutes'), 90],
  ['puolitoista tuntia', own('minutes'), 90],
  ['puolitoista', own('count'), 1.5],
  ['puolitoista', own('percent'), 0.015],
  ['en og en halv', own('count'), 1.5],
  ['satu setengah', own('count'), 1.5],
  ['halvanden time', own('minutes'), 90],
  ['satu setengah jam', own('minutes'), 90],
  ['half an hour', own('minutes'), 30],
  ["90'", own('seconds'), 5400],
  ['7"', own('seconds'), 7],
  ['7½″', own('seconds'), 7.5],
  ['1½ j', own('minutes'), 90],
  ['3 hrs', own('days'), 0.125],
  ['1:02:03,5', own('seconds'), 3723.5],
  ['5 min', own('seconds'), 300],
  ['90 s', own('minutes'), 1.5],
  ['5 ‰', own('per_thousand'), 5],
  ['5 ‰', own('percent'), 0.005],
  ['12.500 kroner', own('money'), 12_500],
])('%s for %j is %d', (text, unit, value) => {
  expect(readAmount(text, unit, ',')).toEqual({ ok: true, value });
});

test.each<[string, AmountUnit, number]>([
  ['\u200e12 €', own('money', 'EUR'), 12],
  ['12\u200b\u2069 €', own('money', 'EUR'), 12],
  ['25e', own('money', 'EUR'), 25],
  ['1,2 me', own('money', 'EUR'), 1_200_000],
  ['12,5 t.€', own('money', 'EUR'), 12_500],
  ['50 senttiä', own('money', 'EUR'), 0.5],
  ['12 ct', own('money', 'EUR'), 0.12],
  ['25 € / klik', own('money', 'EUR'), 25],
  ['50 øre', own('money'), 0.5],
  ['12 Dkr.', own('money'), 12],
  ['12 tus. kr.', own('money'), 12_000],
  ['rm12', own('money', 'MYR'), 12],
  ['Rm 1,2 juta', own('money', 'MYR'), 1_200_000],
  ['50 sen', own('money', 'MYR'), 0.5],
  ['RM12 bil', own('money', 'MYR'), 12e9],
  ['12 leads', own('count'), 12],
  ['12 henkilöä', own('count'), 12],
  ['12 orang', own('count'), 12],
  ['12 kali', own('count'), 12],
  ['12 siaran', own('count'), 12],
  ['12 kertaa', own('count'), 12],
  ['1 j', own('minutes'), 60],
  ['1,5 j', own('hours'), 1.5],
  ['1j 30m', own('minutes'), 90],
  ['1 j', own('count'), 1_000_000],
  ['7,5 detik', own('seconds'), 7.5],
  ['3 drpd 10', own('percent'), 0.3],
  ['3 sataa', own('count'), 300],
  ['5 hundrede', own('count'), 500],
  ['1,2E+05', own('count'), 120_000],
  ['1e-3', own('percent'), 0.00001],
  ['225000 ms', own('seconds'), 225],
  ['90000 millisekuntia', own('minutes'), 1.5],
  ['12 prosentin', own('percent'), 0.12],
  ['12 peratusan', own('percent'), 0.12],
  ['5 per tuhat', own('per_thousand'), 5],
  ['5 of 6 weeks', own('share_of_weeks'), 5 / 6],
  ['5 af 6 uger', own('share_of_weeks'), 5 / 6],
  ['5 daripada 6 minggu', own('share_of_weeks'), 5 / 6],
  ['5/6 viikkoa', own('share_of_weeks'), 5 / 6],
  ['6 out of 7', own('share_of_weeks'), 6 / 7],
  ['3 ud af 13 uger', own('share_of_weeks'), 3 / 13],
  ['8/10', own('percent'), 0.8],
  ['42 %.', own('percent'), 0.42],
  ['42%*', own('percent'), 0.42],
  ['50c', own('money', 'USD'), 0.5],
  ['50 c', own('money', 'EUR'), 0.5],
  ['1.250,50- EUR', own('money', 'EUR'), -1250.5],
  ['12-%', own('percent'), -0.12],
  ['8 / 10', own('percent'), 0.8],
  ['120 out of 480', own('percent'), 0.25],
  ['9 daripada 12', own('percent'), 0.75],
  ['50 bps', own('percent'), 0.005],
  ['12,5 bp', own('percent'), 0.00125],
])('%s for %j is %d, as an outsider typed it', (text, unit, value) => {
  expect(readAmount(text, unit, ',')).toEqual({ ok: true, value });
});

test.each<[string, AmountUnit, AmountProblem]>([
  // Half and half or all of fifty, half a percent or half of all, hours or *hari*.
  ['50/50', own('percent'), { code: 'factor', unit: '50/50', one: 0.5, other: 1 }],
  ['½', own('percent'), { code: 'factor', unit: '½', one: 0.005, other: 0.5 }],
  ['3 hr', own('days'), { code: 'factor', unit: 'hr', one: 0.125, other: 3 }],
  // A span that is no week is no part of the unit that could be dropped, and no factor stands behind a month.
  ['200/kk', own('count'), { code: 'unit', unit: '/kk' }],
  ['12 tkr. pr. måned', own('money'), { code: 'unit', unit: 'pr. måned' }],
  ['RM12/bulan', own('money', 'MYR'), { code: 'unit', unit: '/bulan' }],
  ['3 mdr.', own('days'), { code: 'unit', unit: 'mdr.' }],
  ['3 arbejdsdage', own('days'), { code: 'unit', unit: 'arbejdsdage' }],
  ['3 tusinaa', own('count'), { code: 'unit', unit: 'tusinaa' }],
  ['50 senttiä', own('count'), { code: 'unit', unit: 'senttiä' }],
  ['5 miljonaa', own('count'), { code: 'factor', unit: 'miljonaa', one: 5, other: 5_000_000 }],
  ['5 miljardeja', own('count'), { code: 'factor', unit: 'miljardeja', one: 5, other: 5e9 }],
  ['12.500 kr.-', own('money'), { code: 'unreadable', text: '12.500 kr.-' }],

  // A rating, a day of the calendar, or more than a whole.
  ['8/10', own('count'), { code: 'unreadable', text: '8/10' }],
  ['12/10', own('percent'), { code: 'unreadable', text: '12/10' }],
  ['0/0', own('percent'), { code: 'unreadable', text: '0/0' }],
  ['50 bps', own('count'), { code: 'unit', unit: 'bp' }],
  // A hyphen is no minus, and half a million more no factor.
  ['100-ish', own('count'), { code: 'unreadable', text: '100-ish' }],
  ['2 juta setengah', own('count'), { code: 'unit', unit: 'setengah' }],
  ['12 t', own('count'), { code: 'factor', unit: 't', one: 12, other: 12_000 }],
  ['12 q', own('money'), { code: 'factor', unit: 'q', one: 12, other: 12_000 }],
  ['3 tkr', own('money', 'EUR'), { code: 'unit', unit: 'kr' }],
  ['12 min', own('count'), { code: 'unit', unit: 'min' }],
  ['5 pct.', own('count'), { code: 'percent' }],
  ['3:45', own('count'), { code: 'unreadable', text: '3:45' }],
])('%s for %j is asked about', (text, unit, problem) => {
  expect(readAmount(text, unit, ',')).toEqual({ ok: false, problem });
});

test.each([
  ['-10000', { kind: 'value', value: -10_000 }],
  ['-50 kr.', { kind: 'value', value: -50 }],
  ['2–3 mio.', { kind: 'between', low: 2_000_000, high: 3_000_000 }],
  ['500–1k', { kind: 'between', low: 500, high: 1000 }],
  ['≥ 12k', { kind: 'at_least', bound: 12_000 }],
  ['+2 procentpoint', { kind: 'points', change: 0.02 }],
  ['+20 pct.', { kind: 'relative', change: 0.2 }],
])('the target %s', (text, target) => {
  const read = readTarget(text, ',', null);
  expect(read.ok ? read.value.target : read.problem).toEqual(target);
});

test.each<[string, Target | string, string]>([
  ['-12345.000', { kind: 'value', value: -12_345 }, 'https://github.com/undp/National-Climate-Transparency-Platform/issues/50'],
  ['-100 to +100', { kind: 'between', low: -100, high: 100 }, 'https://github.com/jstanden/cerb/issues/188'],
  ['-0.5 kg', { kind: 'value', value: -0.5 }, 'https://github.com/oliexdev/openScale/issues/1219'],
  // A sign has to stay where a plain number is a bound or a change.
  ['-2.5', 'ambiguous_sign ≥ -2.5 or -2.5%', 'https://github.com/influxdata/ui/issues/3399'],
  ['-2', 'ambiguous_sign ≥ -2 or -2%', 'https://github.com/zerothi/sisl/issues/384'],
  ['-10000 – -5000', { kind: 'between', low: -10_000, high: -5000 }, 'https://github.com/wesnoth/wesnoth/pull/7831'],
  ['-10–15', 'unreadable_target', 'https://github.com/thecreation/jquery-asRange/issues/5'],
  ['-5% – +5%', 'unreadable_target', 'https://github.com/maqsoftware/PowerBI-visuals/pull/410'],
])('the target %s is %j, as in %s', (text, expected) => {
  const read = readTarget(text, '.', null);
  const asked = read.ok ? null : read.problem;
  expect(read.ok ? read.value.target : asked && 'one' in asked ? `${asked.code} ${asked.one} or ${asked.other}` : asked?.code).toEqual(
    expected,
  );
});

test('a bound below zero keeps its sign in the question about percent', () => {
  const read = readTarget('≥ -100', '.', { percent: true });
  expect(read.ok ? null : read.problem).toEqual({ code: 'ambiguous_percent', text: '≥ -100', one: '≥ -100%', other: '≥ -10000%' });
});

test('a small negative number is asked back with spellings that can be typed', () => {
  const read = readTarget('-5', '.', null);
  expect(read.ok ? null : read.problem).toEqual({ code: 'ambiguous_sign', text: '-5', one: '≥ -5', other: '-5%' });
  expect([readTarget('≥ -5', '.', null).ok, readTarget('-5%', '.', null).ok]).toEqual([true, true]);
});

test.each(['10-', '500 –'])('the target %s may be half of a range', text => {
  expect(readTarget(text, ',', null).ok).toBe(false);
});

test.each(LANGUAGE_CODES)(
  'what %s writes in compact form is read within its precision, or asked about with the right reading',
  language => {
    const random = seeded(1128);
    const decimal = new Intl.NumberFormat(language).format(0.5).includes(',') ? ',' : '.';
    let read = 0;
    for (let round = 0; round < 400; round++) {
      const value = Math.round(10 ** (random() * 12));
      for (const compactDisplay of ['short', 'long'] as const) {
        const options = { notation: 'compact', compactDisplay, maximumSignificantDigits: 3 } as const;
        const text = new Intl.NumberFormat(language, options).format(value);
        const answer = readNumber(text, decimal);
        const readings = answer.ok
          ? [answer.value]
          : answer.problem.code === 'unknown_unit'
            ? [Number(answer.problem.one), Number(answer.problem.other)]
            : [];
        const nearest = Math.min(...readings.map(each => Math.abs(each - value) / value));
        expect({ text, near: nearest <= 0.0051 }).toEqual({ text, near: true });
        if (answer.ok) read++;
      }
    }
    expect(read).toBeGreaterThan(500);
  },
);

test('fifty thousand characters are answered at once', () => {
  const size = 50_000;
  const texts = ['1', ' ', 'k', '1 ', 'a.', '%', '(', '3:', '-', '１', '1,'].flatMap(piece => [
    piece.repeat(size / piece.length),
    `1${piece.repeat(size / piece.length)}`,
    `1 ${piece.repeat(size / piece.length)} kr`,
  ]);
  const begin = process.cpuUsage();
  for (const text of texts)
    expect([typeof readNumber(text, '.').ok, typeof readTarget(text, '.', null).ok]).toEqual(['boolean', 'boolean']);
  expect(process.cpuUsage(begin).user).toBeLessThan(3e6);
});

test.each([
  ['3:45', '3:45'],
  ['03:45:00', '3:45'],
  ['3.45.00', '3:45'],
  ['1:02:03', '1:02:03'],
  ['25:10:00', '25:10'],
  ['3:45:00 AM', '3:45'],
  ['12:30 am', '0:30'],
  ['1:05:09 PM', '13:05:09'],
  ['2026-11-14', null],
  ['14.11.2026', null],
  ['', null],
])('a cell that shows %s was typed as %s', (shown, typed) => {
  expect(durationShown(shown)).toBe(typed);
});
