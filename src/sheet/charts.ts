/** Inserts the charts of a tab: floating, fed from the hidden tab of chart figures. */
import type { ChartSpec } from '../tabs/spec';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function insertCharts(sheet: Sheet, charts: readonly ChartSpec[], figures: Sheet): void {
  for (const chart of charts) {
    let builder = sheet.newChart().setChartType(Charts.ChartType.LINE);
    for (const range of chart.ranges) builder = builder.addRange(figures.getRange(range));
    sheet.insertChart(
      builder
        .setNumHeaders(1)
        .setPosition(chart.row, chart.column, 0, 0)
        .setOption('title', chart.title)
        .setOption('width', chart.width)
        .setOption('height', chart.height)
        .setOption('colors', [...chart.colors])
        .setOption('interpolateNulls', true)
        .setOption('legend', { position: 'bottom' })
        .build(),
    );
  }
}
