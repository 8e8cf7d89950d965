/**
 * Random KPIs with check-ins, written into the spare rows of a built cycle as a person without the add-on would leave them.
 * Used by the tests that hold native answers against those of the add-on.
 */
import * as fc from 'fast-check';
import type { Content, Edit } from '../../../src/preview/engine/workbook';
import { type CycleHost, HEADING, TabView } from '../built-cycle';

export interface RandomKpi {
  readonly baseline: number | null;
  readonly baselineFrom: string;
  readonly target: string;
  readonly cadence: string;
  readonly better: string;
  readonly aggregate: string;
  readonly unit: string;
  readonly threshold: string;
  readonly override: string;
  /** Values and the days they were taken on, counted from the start. */
  readonly checkins: readonly { readonly day: number; readonly value: number; readonly of: number | null; readonly channel: string }[];
}

const figure = fc.oneof(
  fc.integer({ min: -5, max: 200 }),
  fc.integer({ min: 1, max: 4000 }).map(value => value / 1000),
  fc.integer({ min: 0, max: 400 }).map(value => value / 8),
);

/** Targets as people type them where the decimal sign is `sign`. */
function target(sign: '.' | ','): fc.Arbitrary<string> {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 250 }).map(String),
    fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 })).map(([whole, part]) => `${whole}${sign}${part}`),
    fc.integer({ min: 1000, max: 99999 }).map(value => String(value).replace(/(\d)(?=\d{3}$)/, '$1 ')),
  );
  const unit = fc.constantFrom('', '%', ' %');
  return fc.oneof(
    fc.tuple(number, unit).map(([value, sign]) => value + sign),
    fc.tuple(fc.constantFrom('≥ ', '≤ ', '>= ', '<= ', '≥'), number, unit).map(([bound, value, sign]) => bound + value + sign),
    fc.tuple(fc.constantFrom('+', '-', '−'), fc.integer({ min: 1, max: 60 })).map(([way, value]) => `${way}${value}%`),
    fc.tuple(fc.constantFrom('+', '-'), number).map(([way, value]) => `${way}${value} pp`),
    fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 60 }), fc.constantFrom('–', '-'))
      .map(([low, more, dash]) => `${low}${dash}${low + more}`),
    fc.constantFrom('', 'soon', '12 apples', '1 2 3', '75 min', '170 kr.', '€ 25', '≥ 3 apples'),
  );
}

export function randomKpi(sign: '.' | ','): fc.Arbitrary<RandomKpi> {
  return fc.record({
    baseline: fc.option(figure, { freq: 4 }),
    baselineFrom: fc.constantFrom('Typed', 'Typed', 'Typed', 'Measuring phase', ''),
    target: target(sign),
    cadence: fc.constantFrom('Weekly', 'Every 2 weeks', 'Monthly', ''),
    better: fc.constantFrom('Higher', 'Lower', 'Inside the range', ''),
    aggregate: fc.nat({ max: 4 }).map(String),
    unit: fc.constantFrom('%', 'number', 'per 1,000', 'money', 'minutes', ''),
    threshold: fc.constantFrom('', '< 5', '> 20', '≤ 3%', `>= 1${sign}5`),
    override: fc.constantFrom('', '', '', '', '◐ At risk'),
    checkins: fc.array(
      fc.record({
        day: fc.integer({ min: -10, max: 50 }),
        value: figure,
        of: fc.option(fc.integer({ min: 1, max: 500 }), { freq: 3 }),
        channel: fc.constantFrom('', '', '', 'Instagram'),
      }),
      { maxLength: 5 },
    ),
  });
}

/** Words of a Setup list as they stand in the workbook. */
function listWords(host: CycleHost, key: string): readonly string[] {
  return new TabView(host, 'setup').table(key).map(row => row[key] ?? '');
}

/** Writes the KPIs below the existing ones in one batch; gives their zero-based rows. */
export function writeKpis(host: CycleHost, kpis: readonly RandomKpi[], start: number): readonly number[] {
  const dashboard = new TabView(host, 'dashboard');
  const checkins = new TabView(host, 'checkins');
  const how = listWords(host, 'how_word');
  const first = HEADING + 1 + dashboard.table('kpi').length;
  const freeRow = HEADING + 1 + checkins.table('kpi').length;
  const edits: Edit[] = [];
  const put = (view: TabView, key: string, row: number, value: number | string | null) => {
    if (value === null || value === '') return;
    const content: Content = typeof value === 'number' ? { type: 'number', value } : { type: 'text', value };
    edits.push({ kind: 'content', at: view.at(key, row), content });
  };
  let row = freeRow;
  kpis.forEach((kpi, index) => {
    const at = first + index;
    const id = `random-${index}`;
    put(dashboard, 'kpi', at, `Random ${index}`);
    put(dashboard, 'id', at, id);
    put(dashboard, 'target_text', at, kpi.target);
    put(dashboard, 'threshold', at, kpi.threshold);
    put(dashboard, 'threshold_action', at, 'act');
    put(dashboard, 'below_action', at, 'mend');
    put(dashboard, 'cadence', at, kpi.cadence);
    put(dashboard, 'better', at, kpi.better);
    put(dashboard, 'unit', at, kpi.unit);
    put(dashboard, 'override', at, kpi.override);
    put(dashboard, 'aggregate', at, how[Number(kpi.aggregate)] ?? '');
    put(dashboard, 'baseline_from', at, kpi.baselineFrom);
    put(dashboard, 'baseline_typed', at, kpi.baseline);
    for (const { day, value, of, channel } of kpi.checkins) {
      put(checkins, 'date', row, start + day);
      put(checkins, 'kpi', row, `Random ${index}`);
      put(checkins, 'kpi_id', row, id);
      put(checkins, 'channel', row, channel);
      put(checkins, 'value', row, of === null ? value : null);
      put(checkins, 'numerator', row, of === null ? null : Math.round(of / 3));
      put(checkins, 'denominator', row, of);
      row += 1;
    }
  });
  host.workbook.apply(edits);
  return kpis.map((_, index) => first + index);
}
