/** The charts of a tab: floating, fed from the hidden tab of chart figures. Made before the first write, inserted at the end. */
import type { ChartSpec, LineLook } from '../../tabs/spec';
import { findRanges } from './range-finder';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The looks of the lines, as the options of charts have them: by place, dashes as lengths. */
function seriesOf(lines: readonly LineLook[]): Record<number, object> {
  return Object.fromEntries(
    lines.map(({ color, width, dash }, at) => [at, { color, lineWidth: width, ...(dash.length > 0 && { lineDashStyle: [...dash] }) }]),
  );
}

/**
 * Charts whose figures were deleted have no ranges left: those with a title of ours get them again. Reads, and gives what to write. `figures` is
 * the tab they draw from.
 */
export function prepareChartRanges(sheet: Sheet, feeds: readonly Pick<ChartSpec, 'title' | 'ranges'>[], figures: Sheet): () => void {
  const range = findRanges(
    figures,
    feeds.flatMap(({ ranges }) => ranges),
  );
  const fed = sheet.getCharts().flatMap(chart => {
    const feed = feeds.find(({ title }) => title === String(chart.getOptions().get('title')));
    if (feed === undefined || chart.getRanges().length > 0) return [];
    let builder = chart.modify();
    for (const a1 of feed.ranges) builder = builder.addRange(range(a1));
    return [builder.build()];
  });
  return () => {
    for (const chart of fed) sheet.updateChart(chart);
  };
}

export function makeCharts(sheet: Sheet, charts: readonly ChartSpec[], figures: () => Sheet): readonly Chart[] {
  if (charts.length === 0) return [];
  const range = findRanges(
    figures(),
    charts.flatMap(({ ranges }) => ranges),
  );
  return charts.map(chart => {
    let builder = sheet.newChart().setChartType(Charts.ChartType.LINE);
    for (const a1 of chart.ranges) builder = builder.addRange(range(a1));
    return builder
      .setNumHeaders(1)
      .setPosition(chart.row, chart.column, 0, 0)
      .setOption('title', chart.title)
      .setOption('width', chart.width)
      .setOption('height', chart.height)
      .setOption(
        'colors',
        chart.lines.map(({ color }) => color),
      )
      .setOption('series', seriesOf(chart.lines))
      .setOption('interpolateNulls', true)
      .setOption('legend', { position: 'bottom' })
      .build();
  });
}
