import fc from 'fast-check';
import type { Sparkline } from '../../../../src/preview/engine/formula/sparkline-form';
import { sparklineShapes } from '../../../../src/preview/page/grid/sparkline-shape';

const size = { width: 106, height: 26 };
const shapes = (kind: Sparkline['kind'], points: Sparkline['points'], options: Sparkline['options'] = {}) =>
  sparklineShapes({ kind, points, options }, size);

test('a bar is as long as its share of max and changes colours in turn', () => {
  expect(shapes('bar', [0.25, 0.125, 0.25], { max: 1, color1: '#188038', color2: '#202124' })).toEqual([
    { kind: 'box', x: 3, y: 3, width: 25, height: 20, color: '#188038' },
    { kind: 'box', x: 28, y: 3, width: 12.5, height: 20, color: '#202124' },
    { kind: 'box', x: 40.5, y: 3, width: 25, height: 20, color: '#188038' },
  ]);
});

test.each<[string, Sparkline['points'], Sparkline['options'], readonly number[]]>([
  ['beyond max nothing is drawn', [0.8, 0.8], { max: 1 }, [80, 20]],
  ['without max the bars fill the cell', [1, 3], {}, [25, 75]],
  ['negative and blank parts have no length', [-1, null, 2], { max: 4 }, [50]],
  ['max 0 draws nothing', [0], { max: 0 }, []],
])('bars: %s', (_name, points, options, widths) => {
  expect(shapes('bar', points, options).map(shape => (shape.kind === 'box' ? Math.round(shape.width) : null))).toEqual(widths);
});

test('a line runs from edge to edge, low values at the bottom', () => {
  expect(shapes('line', [0, 10, 5], { color: '#1a73e8', linewidth: 2 })).toEqual([
    {
      kind: 'line',
      color: '#1a73e8',
      width: 2,
      points: [
        { x: 3, y: 23 },
        { x: 53, y: 3 },
        { x: 103, y: 13 },
      ],
    },
  ]);
});

test.each<[string, Sparkline['points'], Sparkline['options'], readonly (readonly number[])[]]>([
  [
    'blanks are bridged',
    [0, null, 10],
    {},
    [
      [3, 23],
      [103, 3],
    ],
  ],
  [
    'a single value is a level line',
    [7],
    {},
    [
      [3, 13],
      [103, 13],
    ],
  ],
  [
    'equal values stand in the middle',
    [7, 7],
    {},
    [
      [3, 13],
      [103, 13],
    ],
  ],
  [
    'ymin and ymax set the scale, values beyond stay inside',
    [5, 20],
    { ymin: 0, ymax: 10 },
    [
      [3, 13],
      [103, 3],
    ],
  ],
])('lines: %s', (_name, points, options, path) => {
  const [line] = shapes('line', points, options);
  expect(line?.kind === 'line' ? line.points.map(({ x, y }) => [x, y]) : null).toEqual(path);
});

test('columns stand on zero and take the special colours', () => {
  expect(shapes('column', [10, -10], { color: '#1a73e8', negcolor: '#b3261e' })).toEqual([
    { kind: 'box', x: 3, y: 3, width: 49, height: 10, color: '#1a73e8' },
    { kind: 'box', x: 53, y: 13, width: 49, height: 10, color: '#b3261e' },
  ]);
});

test('win or loss knows only the sign', () => expect(shapes('winloss', [1, -900])).toEqual(shapes('column', [1, -1])));

test('nothing is ever drawn outside the cell', () => {
  const point = fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
  const kind = fc.constantFrom<Sparkline['kind']>('line', 'bar', 'column', 'winloss');
  fc.assert(
    fc.property(kind, fc.array(point, { maxLength: 30 }), (anyKind, points) => {
      for (const shape of shapes(anyKind, points)) {
        const corners = shape.kind === 'line' ? shape.points : [shape, { x: shape.x + shape.width, y: shape.y + shape.height }];
        for (const { x, y } of corners) expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height).toBe(true);
      }
    }),
  );
});
