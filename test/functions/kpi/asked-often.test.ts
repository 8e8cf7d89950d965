/** What a column of cells gets is what each cell would get alone, though each KPI is worked out only once in a call. */
import type { Argument, CellResult } from '../../../src/functions/cells/argument';
import { FunctionError } from '../../../src/functions/cells/problem';
import { kpiForecast, kpiOutlook } from '../../../src/functions/kpi/forecast';
import { kpiBaseline, kpiCurrent } from '../../../src/functions/kpi/series';
import { kpiTrend, kpiUnusual } from '../../../src/functions/kpi/signals';
import { seeded } from '../../core/statistics/seeded';

const START = 46_300;
const random = seeded(4242);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const CHECK_INS = Array.from({ length: 400 }, (_, at) => ({
  // The last KPI has a value that is none: its problem is kept as its figures would be.
  name: at === 399 ? 'Broken' : pick(['CTR', 'ctr ', 'Leads', 'Saves']),
  date: START - 100 + Math.floor(random() * 200),
  value: at === 399 ? 'many' : Math.round(random() * 1000) / 10,
}));
const columnOf = (key: 'name' | 'date' | 'value') => CHECK_INS.map(checkIn => [checkIn[key]]);
const TABLE = [columnOf('name'), columnOf('date'), columnOf('value')] as const;

type Row = readonly Argument[];
const kpi = () => pick(['CTR', 'ctr', ' Leads', 'Saves', 'Nobody', 'Broken', '']);
const day = () => pick([START - 20, START, START + 40, START + 90, '', 'soon']);
const how = () => pick(['last', 'mean', 'sum', 'median', '', 'best']);
const language = () => pick(['key', 'en', 'da', '']);

const FUNCTIONS: readonly (readonly [string, (...row: Argument[]) => CellResult | CellResult[][], () => Row])[] = [
  ['KPI_CURRENT', (name, on, by) => kpiCurrent(name, ...TABLE, on, by), () => [kpi(), day(), how()]],
  ['KPI_BASELINE', (name, on, by) => kpiBaseline(name, ...TABLE, on, by), () => [kpi(), day(), how()]],
  ['KPI_FORECAST', (name, on) => kpiForecast(name, ...TABLE, on), () => [kpi(), day()]],
  [
    'KPI_OUTLOOK',
    (name, on, target, words) => kpiOutlook(name, ...TABLE, on, target, words),
    () => [kpi(), day(), pick([50, '≥ 40', '10–90', '+5%', '']), language()],
  ],
  ['KPI_TREND', (name, cadence, words) => kpiTrend(name, ...TABLE, cadence, words), () => [kpi(), pick([7, 14, 28, 91, '']), language()]],
  ['KPI_UNUSUAL', (name, words) => kpiUnusual(name, ...TABLE, words), () => [kpi(), language()]],
];

/** The answer of one cell alone; null where it throws its sentence. */
function alone(call: (...row: Argument[]) => CellResult | CellResult[][], row: Row): CellResult | CellResult[][] | null {
  try {
    return call(...row);
  } catch (error) {
    if (error instanceof FunctionError) return null;
    throw error;
  }
}

test.each(FUNCTIONS)('%s', (_, call, rowOf) => {
  const rows = Array.from({ length: 300 }, rowOf);
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (__, at) => rows.map(row => [row[at] as string | number]));
  const together = call(...columns) as CellResult[][];
  const answers = new Set<CellResult>();
  for (const [at, row] of rows.entries()) {
    const [cell = ''] = together[at] ?? [];
    const single = alone(call, row);
    if (single === null) expect(cell === '' || String(cell).startsWith('◆')).toBe(true);
    else expect(cell).toBe(single);
    answers.add(cell);
  }
  expect(answers.size).toBeGreaterThan(3);
});
