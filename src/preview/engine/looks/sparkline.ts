/**
 * The text form of a SPARKLINE, for the command line and for files whose programs have no such function.
 */
import type { Sparkline } from '../formula/sparkline-form';

const BLOCKS = '▁▂▃▄▅▆▇█';

const numberOption = (drawing: Sparkline, name: string): number | null => {
  const value = drawing.options[name];
  return typeof value === 'number' ? value : null;
};

/** Parts of a bar as lengths that add up to the share of the width that the sum takes. */
function barText(drawing: Sparkline, width: number): string {
  const points = drawing.points.map(point => Math.max(0, point ?? 0));
  const sum = points.reduce((total, point) => total + point, 0);
  const most = numberOption(drawing, 'max') ?? sum;
  if (most <= 0) return '░'.repeat(width);
  let reached = 0;
  let text = '';
  points.forEach((point, index) => {
    reached += point;
    const end = Math.min(width, Math.round((reached / most) * width));
    text += (index % 2 ? '▒' : '█').repeat(Math.max(0, end - text.length));
  });
  return text.padEnd(width, '░');
}

/** As many points as fit, each the mean of the points it stands for. */
function thinned(points: readonly (number | null)[], width: number): (number | null)[] {
  if (points.length <= width) return [...points];
  return Array.from({ length: width }, (_, index) => {
    const part = points.slice(Math.floor((index * points.length) / width), Math.floor(((index + 1) * points.length) / width));
    const numbers = part.filter((point): point is number => point !== null);
    return numbers.length ? numbers.reduce((total, point) => total + point, 0) / numbers.length : null;
  });
}

/**
 * A drawing as one line of text, at most `width` characters; a blank point is a space.
 *
 * @example sparklineText({ kind: 'line', points: [1, 5, 3], options: {} }, 10) // '▁█▅'
 */
export function sparklineText(drawing: Sparkline, width: number): string {
  if (drawing.kind === 'bar') return barText(drawing, width);
  const points = thinned(drawing.points, width);
  const numbers = points.filter((point): point is number => point !== null);
  const least = numberOption(drawing, 'ymin') ?? Math.min(...numbers);
  const most = numberOption(drawing, 'ymax') ?? Math.max(...numbers);
  return points
    .map(point => {
      if (point === null) return ' ';
      const share = most > least ? (point - least) / (most - least) : 0.5;
      return BLOCKS[Math.min(7, Math.max(0, Math.round(share * 7)))];
    })
    .join('');
}
