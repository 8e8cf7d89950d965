/**
 * The two drawings of a Dashboard row. SPARKLINE cannot be filled down, so each row has its own formula; options go by HSTACK and
 * VSTACK with numbers, because array literals and decimals differ between spreadsheet locales.
 */
import type { ColumnKey, References } from '../place';

type At = References<'dashboard'>;
type Key = ColumnKey<'dashboard'>;

const TICK = '3/100';

/** Bar from baseline (0) to target (1) with a light or dark tick where the KPI should be by now. Two colours take turns. */
export function progressBar(at: At, row: number): string {
  const cell = (key: Key) => at.cell(key, row);
  const done = `MAX(0;MIN(1;${cell('share')}))`;
  const due = `MAX(0;MIN(1;${cell('expected')}))`;
  const behind = `${done}<${due}`;
  const low = `MIN(${done};${due})`;
  const high = `MAX(${done};${due})`;
  // Behind: done, gap, dark tick, rest. Ahead: done up to the tick, light tick, done, rest.
  const parts = `HSTACK(${low}-IF(${behind};0;MIN(${low};${TICK}));IF(${behind};MAX(0;${high}-${low}-${TICK});MIN(${low};${TICK}));IF(${behind};MIN(${high}-${low};${TICK});${high}-${low});1-${high})`;
  const options = 'VSTACK(HSTACK("charttype";"bar");HSTACK("max";1);HSTACK("color1";"#0b5cad");HSTACK("color2";"#dfe5ee"))';
  return `=IF(ISNUMBER(${cell('share')});IFERROR(SPARKLINE(${parts};${options}););)`;
}

/** Line over the cycle's check-ins of the row's KPI, oldest on the left; two at least. */
export function trendLine(at: At, row: number): string {
  const of = (key: ColumnKey<'checkins'>) => at.other('checkins', key);
  const rows = `(${of('key')}=${at.cell('id', row)})*(${of('live')}=1)*(${of('channel')}="")`;
  const values = `CHOOSECOLS(SORT(FILTER(HSTACK(${of('day')};${of('x')});${rows});1;TRUE());2)`;
  const options = 'VSTACK(HSTACK("charttype";"line");HSTACK("linewidth";2);HSTACK("color";"#5f6368"))';
  return `=IF(${at.cell('id', row)}="";;IFERROR(SPARKLINE(${values};${options});))`;
}
