/** How a typed target is understood against its KPI's unit, and what makes it doubtful, in both decimal habits. */
import { aimText, goalOf, type OwnUnit, readingText, type TargetDoubt, typedTarget } from '../../../src/boards/kpi/target-reading';
import { FunctionError } from '../../../src/functions/cells/problem';
import { kpiParse, kpiTarget } from '../../../src/functions/kpi/progress';
import { LANGUAGES } from '../../../src/languages';

const POINT = { decimal: '.', grouping: ',', percent: '%' } as const;
const COMMA = { decimal: ',', grouping: ' ', percent: '\u00a0%' } as const;
const unit = (key: OwnUnit['key'], word = '', currency = 'EUR'): OwnUnit => ({ key, word, currency });
const PERCENT = unit('percent', '%');
const COUNT = unit('count', 'number');
const EURO = unit('money', 'money');

test.each<[string, OwnUnit, TargetDoubt | null]>([
  ['48%', PERCENT, null],
  ['48 %', unit('share_of_weeks', '% of weeks'), null],
  ['48', PERCENT, 'bare'],
  ['≥ 48', PERCENT, 'bare_bound'],
  ['40–48', PERCENT, 'bare_bound'],
  ['+20%', PERCENT, null],
  ['+2 pp', PERCENT, null],
  ['48 min', PERCENT, 'unit'],
  ['soon', PERCENT, 'unclear'],
  ['+5', COUNT, 'either'],
  ['up to 50', COUNT, 'either'],
  ['15–10', COUNT, 'unclear'],
  ['12', COUNT, null],
  ['12%', COUNT, 'percent'],
  ['≥ 12%', COUNT, 'unit'],
  ['+20%', COUNT, null],
  ['+2 pp', COUNT, 'points'],
  ['12 apples', COUNT, 'unit'],
  ['12 stk', COUNT, null],
  ['12 pcs.', COUNT, null],
  ['25 €', EURO, null],
  ['EUR 25', EURO, null],
  ['170 kr.', EURO, 'unit'],
  ['170 Kr.', unit('money', 'money', 'DKK'), null],
  ['RM 40', unit('money', 'wang', 'MYR'), null],
  ['75 min', unit('minutes', 'minutes'), null],
  ['75 minuuttia', unit('minutes', 'minutter'), null],
  ['75 s', unit('minutes', 'minutes'), null],
  ['1 t 20 min', unit('minutes', 'minutter'), null],
  ['75 kg', unit('minutes', 'minutes'), 'unit'],
  ['8 jam', unit('hours', 'hours'), null],
])('%s on a KPI in %j: %s', (text, own, doubt) => {
  expect(typedTarget(text, own, POINT)?.doubt).toBe(doubt);
});

test('a blank is no target at all', () => {
  expect(typedTarget('', PERCENT, POINT)).toBeNull();
});

test.each([
  ['12.5%', PERCENT, POINT, null, 0.125],
  ['12,5%', PERCENT, COMMA, null, 0.125],
  ['1,234', COUNT, POINT, null, 1234],
  ['1,234', COUNT, COMMA, null, 1.234],
  ['180 000', COUNT, POINT, null, 180_000],
  ['≥ 90%', PERCENT, POINT, null, '≥ 0.90000'],
  ['<= 55%', PERCENT, COMMA, null, '≤ 0.550000'],
  ['10–15', COUNT, POINT, 12, '10–15'],
  ['+20%', COUNT, POINT, 40, 48],
  ['-15%', COUNT, COMMA, 20, 17],
  ['+0.5 pp', PERCENT, POINT, 0.012, 0.017],
  ['+20%', COUNT, POINT, null, ''],
  ['2 min', unit('seconds', 'seconds'), POINT, null, 120],
  ['≤ 1 t 20 min', unit('minutes', 'minutter'), COMMA, null, '≤ 80'],
  ['36 h', unit('days', 'päivää'), COMMA, null, 1.5],
] as const)('%s of %j with %j and baseline %p hands over %p', (text, own, signs, baseline, aim) => {
  const typed = typedTarget(text, own, signs);
  if (typed === null) throw new Error('There is a target.');
  const goal = goalOf(typed, baseline);
  const handed = aimText(typed, goal);
  expect(typeof handed === 'number' ? Number(handed.toPrecision(12)) : handed).toBe(aim);
});

const CASES = [
  '48%',
  '180 000',
  '25',
  '≥ 90%',
  '<= 55%',
  '10–15',
  '+20%',
  '-15%',
  '12.5',
  '1,234',
  '1.234',
  'soon',
  '+5',
  '15–10',
  '+0.5 pp',
  '1 2 3',
  '≥ 170',
];

test.each([
  ['.', POINT],
  [',', COMMA],
] as const)('with decimal %s KPI_PARSE and KPI_TARGET read what the board reads', (decimal, signs) => {
  const said = CASES.map(text => {
    try {
      const [[kind = '', low = '', high = ''] = []] = kpiParse(text, decimal);
      const value = kpiTarget(40, text, decimal);
      return [text, kind, low, high, kind === 'between' ? '' : value];
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      return [text, '', '', '', ''];
    }
  });
  const read = CASES.map(text => {
    const own = /%|pp/.test(text) ? PERCENT : COUNT;
    const typed = typedTarget(text, own, signs);
    const target = typed?.target ?? null;
    if (typed === null || target === null) return [text, '', '', '', ''];
    const goal = goalOf(typed, 40) ?? '';
    if (target.kind === 'between') return [text, target.kind, target.low, target.high, ''];
    if (target.kind === 'at_most') return [text, target.kind, '', target.bound, goal];
    const low = target.kind === 'at_least' ? target.bound : target.kind === 'value' ? target.value : target.change;
    return [text, target.kind, low, '', goal];
  });
  expect(said).toEqual(read);
  expect(read.filter(([, kind]) => kind !== '').length).toBeGreaterThan(10);
});

test('a doubt asks its question in every language, a reading repeats the figures with the signs of the spreadsheet', () => {
  const words = Object.values(LANGUAGES).map(({ tabs }) => tabs.dashboard.readings);
  for (const readings of words) {
    const asked = typedTarget('48', PERCENT, COMMA);
    const understood = typedTarget('≥ 12,5%', PERCENT, COMMA);
    const double = typedTarget('noin 12,5 %', PERCENT, COMMA);
    if (asked === null || understood === null || double === null) throw new Error('There are targets.');
    expect(readingText(asked, PERCENT, null, readings, COMMA)).toMatch(/^◆ .*48/);
    expect(readingText(double, PERCENT, null, readings, COMMA)).toMatch(/^◆ .*12,5\s%.*11,3–13,8\s%/);
    expect(readingText(understood, PERCENT, null, readings, COMMA)).toContain('12,5\u00a0%');
  }
});
