/**
 * Charts: kept as the contract has them, and drawn by the library's charts.
 *
 * As in Sheets, the first column of a chart is its axis, hidden columns are not drawn, and headings name the series.
 */

import type { Send } from '../edits/batch';
import type { Getters } from '../library';
import { type Annotation, annotationsOf, setAnnotations } from '../rules/annotations';
import type { Area, Chart } from '../workbook';
import { zoneOf } from './geometry';

const figureOf = (id: string): string => `figure-${id}`;

function annotationFor(sheetId: string, chart: Chart): Annotation {
  const { areas, position, ...payload } = chart;
  const anchor: Area = { sheetId, row: position.row, column: position.column, rows: 1, columns: 1 };
  const { offsetX, offsetY } = position;
  return { areas: [anchor], references: areas, formulas: [], payload: { ...payload, offsetX, offsetY } };
}

type Payload = Omit<Chart, 'areas' | 'position'> & { readonly offsetX: number; readonly offsetY: number };

function chartOf({ areas, references, payload }: Annotation): Chart {
  const { offsetX, offsetY, ...chart } = payload as Payload;
  const { row = 0, column = 0 } = areas[0] ?? {};
  return { ...chart, areas: references.filter(area => area.row >= 0), position: { row, column, offsetX, offsetY } };
}

/** The charts of a tab, in the order in which they were inserted. */
export const chartsOf = (getters: Getters, sheetId: string): readonly Chart[] => annotationsOf(getters, sheetId, 'chart').map(chartOf);

const isId = (id: string) => (annotation: Annotation) => (annotation.payload as Payload).id === id;

/** Inserts a chart, or replaces the one with its id. */
export function putChart(send: Send, getters: Getters, sheetId: string, chart: Chart): void {
  const before = annotationsOf(getters, sheetId, 'chart');
  const annotation = annotationFor(sheetId, chart);
  const known = before.some(isId(chart.id));
  const annotations = known ? before.map(other => (isId(chart.id)(other) ? annotation : other)) : [...before, annotation];
  setAnnotations(send, sheetId, 'chart', annotations);
  if (known) eraseChart(send, getters, sheetId, chart.id);
  drawChart(send, getters, sheetId, chart);
}

/** Removes a chart; an unknown id changes nothing. */
export function deleteChart(send: Send, getters: Getters, sheetId: string, id: string): void {
  const annotations = annotationsOf(getters, sheetId, 'chart').filter(annotation => !isId(id)(annotation));
  setAnnotations(send, sheetId, 'chart', annotations);
  eraseChart(send, getters, sheetId, id);
}

/** Draws the charts over a tab's columns again, when columns were hidden or shown. */
export function redrawCharts(send: Send, getters: Getters, dataSheetId: string): void {
  for (const sheetId of getters.getSheetIds()) {
    for (const chart of chartsOf(getters, sheetId)) {
      if (!chart.areas.some(area => area.sheetId === dataSheetId)) continue;
      eraseChart(send, getters, sheetId, chart.id);
      drawChart(send, getters, sheetId, chart);
    }
  }
}

function eraseChart(send: Send, getters: Getters, sheetId: string, id: string): void {
  if (getters.isChartDefined(id)) send('DELETE_FIGURE', { sheetId, figureId: figureOf(id) });
}

function drawChart(send: Send, getters: Getters, sheetId: string, chart: Chart): void {
  const columns = chart.areas.flatMap(area =>
    Array.from({ length: area.columns }, (_, index): Area => ({ ...area, column: area.column + index, columns: 1 })),
  );
  const shown = columns.filter(area => !getters.isColHidden(area.sheetId, area.column));
  const text = (area: Area) => getters.getRangeString(getters.getRangeFromZone(area.sheetId, zoneOf(area)), sheetId);
  const [axis, ...series] = shown;
  if (!axis || !series.length) return;
  const definition = chartDefinition(chart, text(axis), series.map(text));
  const { row, column, offsetX, offsetY } = chart.position;
  const size = { width: Number(chart.options.width ?? 600), height: Number(chart.options.height ?? 371) };
  const payload = {
    sheetId,
    chartId: chart.id,
    figureId: figureOf(chart.id),
    col: column,
    row,
    offset: { x: offsetX, y: offsetY },
    size,
    definition,
  };
  send('CREATE_CHART', payload as Parameters<Send>[1] as never);
}

function chartDefinition(chart: Chart, labelRange: string, series: readonly string[]): object {
  const colors = Array.isArray(chart.options.colors) ? chart.options.colors.slice(0, series.length).map(String) : [];
  const dataSets = series.map((dataRange, index) => ({ dataRange, dataSetId: String(index) }));
  const shared = {
    dataSource: { type: 'range', dataSets, dataSetsHaveTitle: chart.headers > 0, labelRange },
    dataSetStyles: Object.fromEntries(colors.map((backgroundColor, index) => [String(index), { backgroundColor }])),
    title: { text: String(chart.options.title ?? '') },
    legendPosition: 'bottom',
    humanize: false,
  };
  switch (chart.type) {
    case 'LINE':
    case 'AREA':
      return {
        ...shared,
        type: 'line',
        labelsAsText: true,
        stacked: false,
        cumulative: false,
        fillArea: chart.type === 'AREA',
        hideDataMarkers: chart.options.pointSize === undefined,
      };
    case 'COMBO':
      return { ...shared, type: 'combo' };
    case 'PIE':
      return { ...shared, type: 'pie', aggregated: false };
    case 'SCATTER':
      return { ...shared, type: 'scatter', labelsAsText: false };
    default:
      return { ...shared, type: 'bar', stacked: Boolean(chart.options.isStacked), horizontal: chart.type === 'BAR', aggregated: false };
  }
}
