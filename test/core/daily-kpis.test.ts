/** The two KPIs of a day. */
import { type DailyKpi, dailyKpis } from '../../src/core/review/daily';

const kpi = (id: string, more: Partial<DailyKpi> = {}): DailyKpi => ({
  id,
  star: false,
  unit: 'percent',
  aggregate: 'mean',
  isOutput: false,
  ...more,
});
const hold = kpi('hold', { star: true });
const leads = kpi('leads', { star: true, aggregate: 'sum', isOutput: true });
const conversion = kpi('conversion', { star: true, isOutput: true });

test.each([
  ['those the playbook names', [hold, kpi('clicks'), kpi('view'), kpi('saves')], ['view', 'saves'], ['view', 'saves']],
  ['one that is named and then a star', [kpi('clicks'), hold, kpi('view')], ['view', 'gone'], ['view', 'hold']],
  ['leading ones before a result, though it is a star', [conversion, hold, kpi('clicks')], [], ['hold', 'clicks']],
  ['no total of a week', [leads, hold], ['leads'], ['hold']],
  [
    'no count of posts and no share of weeks',
    [kpi('posts', { unit: 'count' }), kpi('weeks', { unit: 'share_of_weeks' }), hold],
    [],
    ['hold'],
  ],
  ['a result where there is nothing else', [leads, conversion], [], ['conversion']],
  ['nothing without KPIs', [], [], []],
] as const)('%s', (_, kpis, named, two) => {
  expect(dailyKpis(kpis, named)).toEqual(two);
});
