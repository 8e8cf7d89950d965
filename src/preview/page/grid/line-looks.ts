/**
 * Lines of charts as Sheets draws them: with the width and dashes of the chart's options, past missing weeks, and over an axis that shows
 * their movement. The engine's own definition of a chart knows colours only, and starts every axis at zero.
 *
 * Used by grid.ts, as a plugin of Chart.js.
 */
import type { Chart as Drawing, Plugin } from 'chart.js';
import type { Chart } from '../../engine/workbook';

interface LineOptions {
  readonly lineWidth?: number;
  readonly lineDashStyle?: readonly number[];
}

/** `find` gives the chart with a title, of whatever tab. */
export function lineLooks(find: (title: string) => Chart | undefined): Plugin<'line'> {
  return {
    id: 'quarterdeckLineLooks',
    beforeInit: drawing => dress(drawing, find),
    beforeUpdate: drawing => dress(drawing, find),
  };
}

function dress({ config, options }: Drawing<'line'>, find: (title: string) => Chart | undefined): void {
  if (!('type' in config) || config.type !== 'line') return;
  const y = options.scales?.y;
  if (y !== undefined && 'beginAtZero' in y) y.beginAtZero = false;
  const chart = find(String(options.plugins?.title?.text ?? ''));
  const looks = (chart?.options.series ?? {}) as Readonly<Record<number, LineOptions | undefined>>;
  config.data.datasets.forEach((line, at) => {
    const { lineWidth = 2, lineDashStyle = [] } = looks[at] ?? {};
    line.borderWidth = lineWidth;
    line.borderDash = [...lineDashStyle];
    line.spanGaps = chart?.options.interpolateNulls === true;
  });
}
