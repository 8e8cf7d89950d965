import { lackOf, linesOf, type MeasuredCell } from './text-fit';

const cell: MeasuredCell = {
  row: 0,
  column: 0,
  text: 'text',
  isText: true,
  wrap: 'overflow',
  align: 'left',
  width: 100,
  height: 21,
  fontPixels: 13.33,
  paragraphs: [{ whole: 94, words: [94] }],
  space: 4,
  blankLeft: 0,
  blankRight: 0,
  arrow: 0,
};
const wide = [{ whole: 150, words: [60, 40, 42] }];

test.each<[string, Partial<MeasuredCell>, ReturnType<typeof lackOf>]>([
  ['a text as wide as the cell without its sides fits', {}, null],
  ['one pixel more does not', { paragraphs: [{ whole: 95, words: [95] }] }, { direction: 'width', pixels: 1 }],
  ['a text flows into blank cells to its right', { paragraphs: wide, blankRight: 56 }, null],
  ['but not into filled ones', { paragraphs: wide, blankRight: 20 }, { direction: 'width', pixels: 36 }],
  ['a text at the right edge flows left', { paragraphs: wide, align: 'right', blankLeft: 56 }, null],
  [
    'centred text flows to both sides alike',
    { paragraphs: wide, align: 'center', blankLeft: 90, blankRight: 20 },
    { direction: 'width', pixels: 16 },
  ],
  ['a number flows nowhere', { paragraphs: wide, isText: false, blankRight: 90 }, { direction: 'width', pixels: 56 }],
  ['a clipped text flows nowhere', { paragraphs: wide, wrap: 'clip', blankRight: 90 }, { direction: 'width', pixels: 56 }],
  ['the arrow of a drop-down takes room', { arrow: 18 }, { direction: 'width', pixels: 18 }],
  ['wrapped text needs the height of its lines', { paragraphs: wide, wrap: 'wrap' }, { direction: 'height', pixels: 13 }],
  ['and has it in a taller row', { paragraphs: wide, wrap: 'wrap', height: 36 }, null],
  ['a word wider than the cell is cut', { paragraphs: [{ whole: 120, words: [120] }], wrap: 'wrap' }, { direction: 'width', pixels: 26 }],
  ['a large font needs a taller row', { fontPixels: 24 }, { direction: 'height', pixels: 10 }],
])('%s', (_name, change, lacks) => expect(lackOf({ ...cell, ...change })).toEqual(lacks));

test.each([
  [[], 1],
  [[50], 1],
  [[50, 46], 1],
  [[50, 47], 2],
  [[50, 47, 40, 5], 2],
  [[120, 10], 2],
])('words of %j pixels fill %i lines of 100', (words, lines) => expect(linesOf(words, 4, 100)).toBe(lines));
