/**
 * Turns a SPARKLINE into lines and boxes for a cell, as Google draws it.
 *
 * Used by the sparkline layer. Positions are pixels from the top left corner of the cell; a drawing keeps clear of the cell's edges.
 */
import type { Sparkline } from '../../engine/formula/sparkline-form';

export interface Line {
  readonly kind: 'line';
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly color: string;
  readonly width: number;
}

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

export type Shape = Line | Box;

const margin = 3;
const plainColor = '#000000';
const barColors = ['#4285f4', '#d2e3fc'] as const;

/**
 * The shapes of a sparkline in a cell of the given size; none for a cell that is too small or without a number.
 *
 * @example sparklineShapes({ kind: 'bar', points: [1, 3], options: { max: 4 } }, { width: 46, height: 21 }) // boxes of 10 and 30 px
 */
export function sparklineShapes(spec: Sparkline, size: { readonly width: number; readonly height: number }): readonly Shape[] {
  const room: Room = { width: size.width - 2 * margin, height: size.height - 2 * margin };
  if (room.width <= 0 || room.height <= 0) return [];
  if (spec.kind === 'bar') return barShapes(spec, room);
  if (spec.kind === 'line') return lineShapes(spec, room);
  return columnShapes(spec, room);
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function barShapes({ points, options }: Sparkline, room: Room): readonly Shape[] {
  const lengths = points.map(point => Math.max(0, point ?? 0));
  const whole = numberOf(options.max) ?? lengths.reduce((sum, length) => sum + length, 0);
  if (!(whole > 0)) return [];
  const colors = [colorOf(options.color1) ?? barColors[0], colorOf(options.color2) ?? barColors[1]];
  const boxes: Box[] = [];
  let done = 0;
  for (const [index, length] of lengths.entries()) {
    const from = Math.min(done, whole);
    done += length;
    const to = Math.min(done, whole);
    if (to <= from) continue;
    const x = margin + (from / whole) * room.width;
    const width = ((to - from) / whole) * room.width;
    boxes.push({ kind: 'box', x, y: margin, width, height: room.height, color: colors[index % 2] ?? plainColor });
  }
  return boxes;
}

function lineShapes({ points, options }: Sparkline, room: Room): readonly Shape[] {
  const numbers = points.filter(point => point !== null);
  if (numbers.length === 0) return [];
  const scale = scaleOf(numbers, options, room.height);
  const step = points.length > 1 ? room.width / (points.length - 1) : 0;
  // A single point is drawn as a level line, so that the first check-in is seen at all.
  const drawn = points.length === 1 ? [...points, ...points] : points;
  const width = step === 0 ? room.width : step;
  const path = drawn.flatMap((point, index) => (point === null ? [] : [{ x: margin + index * width, y: scale(point) }]));
  return [{ kind: 'line', points: path, color: colorOf(options.color) ?? plainColor, width: numberOf(options.linewidth) ?? 1 }];
}

function columnShapes(spec: Sparkline, room: Room): readonly Shape[] {
  const { options } = spec;
  // Win or loss knows only the sign.
  const points = spec.kind === 'winloss' ? spec.points.map(point => (point === null ? null : Math.sign(point))) : spec.points;
  const numbers = points.filter(point => point !== null);
  if (numbers.length === 0) return [];
  const scale = scaleOf([0, ...numbers], options, room.height);
  const zero = Math.min(Math.max(scale(0), margin), margin + room.height);
  const step = room.width / points.length;
  return points.flatMap((point, index): readonly Box[] => {
    if (point === null || point === 0) return [];
    const end = scale(point);
    const color = columnColor(spec, points, index);
    const width = Math.max(1, step - 1);
    return [{ kind: 'box', x: margin + index * step, y: Math.min(end, zero), width, height: Math.max(1, Math.abs(zero - end)), color }];
  });
}

/** Google's order: first and last column, then lowest and highest, then negative ones. */
function columnColor({ options }: Sparkline, points: readonly (number | null)[], index: number): string {
  const point = points[index] ?? 0;
  const numbers = points.filter(found => found !== null);
  const special = [
    index === 0 ? options.firstcolor : undefined,
    index === points.length - 1 ? options.lastcolor : undefined,
    point === Math.min(...numbers) ? options.lowcolor : undefined,
    point === Math.max(...numbers) ? options.highcolor : undefined,
    point < 0 ? options.negcolor : undefined,
  ];
  return special.map(colorOf).find(color => color !== null) ?? colorOf(options.color) ?? plainColor;
}

/** Maps a value to a height; a flat series stands in the middle. */
function scaleOf(numbers: readonly number[], options: Sparkline['options'], height: number): (value: number) => number {
  const low = numberOf(options.ymin) ?? Math.min(...numbers);
  const high = numberOf(options.ymax) ?? Math.max(...numbers);
  if (high <= low) return () => margin + height / 2;
  return value => margin + height - ((Math.min(Math.max(value, low), high) - low) / (high - low)) * height;
}

function numberOf(option: unknown): number | null {
  return typeof option === 'number' && Number.isFinite(option) ? option : null;
}

function colorOf(option: unknown): string | null {
  return typeof option === 'string' && option !== '' ? option : null;
}
