/**
 * The two cards and charts of the Dashboard follow their stars: which place is whose is kept in the row, and a place that goes to another KPI, or whose
 * KPI goes by another name, gets that KPI's number formats and name. Formulas bring figures and no more. Used by what heals ids.
 */

import { CYCLE_WEEKS } from '../../core/cycle/cycle';
import { STAR_PLACES, starPlaces } from '../../core/star/star-places';
import { CARD_ROW } from '../../tabs/dashboard/tab';
import { HEADING_ROW } from '../../tabs/spec';
import { columnsOf } from '../../tabs/tab-columns';
import type { CellChange } from '../cell-changes';
import { FIGURE_COLUMNS } from '../read/kpi-rows';
import { type Table, textOf } from '../read/read-table';
import type { OpenWorkbook } from '../workbook/workbook';
import { plainText } from '../write/cell-text';
import { setFormat } from '../write/typed-tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Nobody sees the tab of figures, so its columns are where they were built. */
const FIGURES: readonly string[] = columnsOf('figures');
const placeOf = (line: 'value' | 'forecast', place: number): number => FIGURES.indexOf(`${line}_${place}`) + 1;

interface Star {
  readonly row: number;
  readonly name: string;
  readonly place: number;
  /** What stands in its row is another place, or none. */
  readonly isNew: boolean;
}

/** Stars in the order of their rows, each with its place. */
export function placedStars({ rows }: Table): readonly Star[] {
  const stars = rows.filter(({ cells }) => textOf(cells.star) === '★' && textOf(cells.kpi) !== '');
  const kept = stars.map(({ cells }) => textOf(cells.star_place));
  return starPlaces(kept).map((place, at) => ({
    row: stars[at]?.row ?? 0,
    name: textOf(stars[at]?.cells.kpi),
    place,
    isNew: kept[at] !== String(place),
  }));
}

/** The places that rows must hold from now on; none in a workbook from before there were any. */
export function starPlaceChanges(dashboard: Table): readonly CellChange[] {
  if (dashboard.columns.star_place === undefined) return [];
  const places = new Map(placedStars(dashboard).map(({ row, place }) => [row, String(place)]));
  return dashboard.rows.flatMap(({ row, cells }): CellChange[] => {
    const place = places.get(row) ?? '';
    return textOf(cells.star_place) === place ? [] : [{ row, key: 'star_place', ...plainText(place) }];
  });
}

/**
 * Reads how the KPIs of changed places are written, and gives what dresses card and chart. `renamed` are names that are new, or `every` where the
 * figures were drawn anew, which knows nothing of units.
 */
export function prepareStarDress(workbook: OpenWorkbook, dashboard: Table, renamed: ReadonlySet<string> | 'every'): () => void {
  const isKept = dashboard.columns.star_place !== undefined;
  const isBare = ({ isNew }: Pick<Star, 'isNew'>): boolean => renamed === 'every' || (isNew && isKept);
  const stars = placedStars(dashboard).filter(
    ({ place, name, isNew }) => place <= STAR_PLACES && (isBare({ isNew }) || (renamed !== 'every' && renamed.has(name))),
  );
  const figures = stars.length > 0 && workbook.tabs.figures?.built === true ? workbook.tabs.figures.find() : null;
  if (figures === null) return () => undefined;
  const titles = prepareTitles(dashboard, stars);
  const formatAt = workbook.formats('dashboard', FIGURE_COLUMNS);
  const formats = stars
    .filter(isBare)
    .map(({ row, place }) => prepareFormats(dashboard, figures, place, formatAt(row, 'now') || 'General'));
  return () => {
    for (const write of [...formats, titles]) write();
  };
}

/** The figures behind the chart, and the two of the card. */
function prepareFormats({ sheet, headingRow, columns }: Table, figures: Sheet, place: number, format: string): () => void {
  const [first, last] = [placeOf('value', place), placeOf('forecast', place)];
  const drawn = figures.getRange(HEADING_ROW + 1, first, CYCLE_WEEKS, last - first + 1);
  const row = headingRow - HEADING_ROW + CARD_ROW + place - 1;
  const card = (
    [
      ['now', format],
      ['target', `"→ "${format}`],
    ] as const
  ).flatMap(([key, shown]) => {
    const column = columns[key];
    return column === undefined ? [] : [[sheet.getRange(row, column), shown] as const];
  });
  return () => {
    setFormat(drawn, format);
    for (const [cell, shown] of card) setFormat(cell, shown);
  };
}

/** A chart is known by the column it draws from. */
function prepareTitles({ sheet }: Table, stars: readonly Star[]): () => void {
  const titled = sheet.getCharts().flatMap(chart => {
    const [, drawn] = chart.getRanges();
    const column = drawn?.getColumn();
    const star = stars.find(({ place }) => placeOf('value', place) === column);
    if (star === undefined || chart.getOptions().get('title') === star.name) return [];
    return [chart.modify().setOption('title', star.name).build()];
  });
  return () => {
    for (const chart of titled) sheet.updateChart(chart);
  };
}
