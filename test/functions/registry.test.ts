/** The registry names every function of the product's table with the parameters its implementation has. */
import { families } from '../../src/functions/registry';

/** The parameter names in a function's own source. */
const parametersOf = (call: unknown): string[] =>
  (/\(([^)]*)\)/.exec(String(call))?.[1] ?? '')
    .split(',')
    .map(parameter => parameter.trim())
    .filter(parameter => parameter !== '');

test('names, order and parameters', () => {
  expect(
    families.map(family => [family.name, family.functions.map(({ name, parameters }) => `${name}(${parameters.join(', ')})`)]),
  ).toEqual([
    [
      'KPI',
      [
        'KPI_STATUS(current, baseline, target, pace, language, better, age_days, cadence_days)',
        'KPI_TARGET(baseline, target, decimal)',
        'KPI_PROGRESS(current, baseline, target)',
        'KPI_PACE(start, as_of, measuring_days)',
        'KPI_CURRENT(kpi, names, dates, values, as_of, how, denominators)',
        'KPI_BASELINE(kpi, names, dates, values, start, how, denominators)',
        'KPI_FORECAST(kpi, names, dates, values, on_date)',
        'KPI_OUTLOOK(kpi, names, dates, values, on_date, target, language)',
        'KPI_TREND(kpi, names, dates, values, cadence_days, language)',
        'KPI_UNUSUAL(kpi, names, dates, values, language)',
        'KPI_ACTION(values, thresholds, actions, in_a_row)',
        'KPI_RULES(rules, kpis, check_ins, start, as_of)',
        'KPI_PARSE(text, decimal)',
      ],
    ],
    [
      'CYCLE',
      ['CYCLE_DAY(start, as_of)', 'CYCLE_WEEK(start, as_of)', 'CYCLE_PHASE(start, as_of, names, first_days)', 'NEXT_REVIEW(last, cadence)'],
    ],
    ['CHANNEL', ['CHANNEL_SHARE(channels, values)', 'CHANNEL_DROP(channels, values, fall)']],
  ]);
});

test.each(families.flatMap(({ functions }) => functions.map(each => [each.name, each] as const)))(
  '%s has the parameters it is listed with',
  (_, { parameters, call }) => {
    expect(parametersOf(call)).toEqual(parameters);
  },
);
