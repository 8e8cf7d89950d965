/**
 * The hidden tab that feeds the star charts, one row per cycle week: charts skip hidden columns, so their figures need a place
 * where nothing is hidden but the tab itself.
 */
import { column } from './column';
import type { Drawing } from './drawing';
import { numberFormat, PLAIN_NUMBER } from './number-format';
import { QUIET } from './palette';
import { type ColumnKey, References } from './place';
import { HEADING_ROW, type TabSpec } from './spec';

const WEEKS = 13;

export function figuresTab({ cycle, words, place }: Drawing): TabSpec {
  const at = new References('figures', place);
  const chart = words.tabs.dashboard.chart;
  const stars = cycle.kpis.filter(kpi => kpi.star !== null);
  const d = (key: ColumnKey<'dashboard'>) => at.other('dashboard', key);
  const k = (key: ColumnKey<'checkins'>) => at.other('checkins', key);
  const star = (index: number, key: ColumnKey<'dashboard'>) =>
    `IFERROR(INDEX(FILTER(${d(key)};${d('star')}="★";ROW(${d('star')})>${HEADING_ROW});${index});)`;
  const mean = (index: number) => (row: number) =>
    `=IFERROR(AVERAGEIFS(${k('x')};${k('key')};${star(index, 'id')};${k('live')};1;${k('channel')};"";${k('day')};">="&${at.cell('first', row)};${k('day')};"<="&${at.cell('last', row)});)`;
  // From the current value straight to the forecast for day 90; without a forecast there is no line.
  const ahead = (index: number) => (row: number) => {
    const [now, forecast, last] = [star(index, 'now'), star(index, 'forecast'), star(index, 'last')];
    const day = `MIN(${at.cell('last', row)};${at.fact('end')})`;
    return `=IFERROR(IF(ISNUMBER(${forecast})*(${day}>=${last});${now}+(${forecast}-${now})*(${day}-${last})/(${at.fact('end')}-${last}););)`;
  };
  // A target that was changed holds from the day it was changed on; before, each week shows the one that held then.
  const aimed = (index: number) => (row: number) => {
    const list = `TRANSPOSE(SPLIT(${star(index, 'past_targets')};"|"))`;
    const part = (pattern: string) => `ARRAYFORMULA(VALUE(SUBSTITUTE(REGEXEXTRACT(list;"${pattern}");".";MID(1/2&"";2;1))))`;
    const then = `LET(list;${list};INDEX(FILTER(${part('^[^@]+')};${part('[0-9]+$')}>${at.cell('last', row)});1))`;
    return `=IFERROR(${then};${star(index, 'goal')})`;
  };
  const plain = (key: ColumnKey<'figures'>, label: string, each: (row: number) => string, format: string) =>
    column(key, { label, note: '' }, { each, format });
  const format = (index: number) => {
    const kpi = stars[index - 1];
    return kpi === undefined ? '' : numberFormat(kpi.unit, kpi.decimals, cycle.currency);
  };
  const group = (index: 1 | 2) => [
    plain(`value_${index}`, chart.value, mean(index), format(index)),
    plain(`baseline_${index}`, chart.baseline, () => `=${star(index, 'baseline')}`, format(index)),
    plain(`target_${index}`, chart.target, aimed(index), format(index)),
    plain(`forecast_${index}`, chart.forecast, ahead(index), format(index)),
  ];
  return {
    id: 'figures',
    color: QUIET,
    columns: [
      plain('week', chart.week, row => `=${row - HEADING_ROW}`, PLAIN_NUMBER),
      plain('first', 'first', row => `=${at.fact('start')}+7*(${at.cell('week', row)}-1)`, PLAIN_NUMBER),
      plain('last', 'last', row => `=${at.cell('first', row)}+6`, PLAIN_NUMBER),
      ...group(1),
      ...group(2),
    ],
    rows: Array.from({ length: WEEKS }, () => ({ cells: {}, formats: {} })),
    spareRows: 0,
    dropDownRows: 0,
    band: [],
    heights: [21, 21, 21, 2, 21],
    rowHeight: 21,
    frozenColumns: 0,
    conditional: [],
    charts: [],
  };
}
