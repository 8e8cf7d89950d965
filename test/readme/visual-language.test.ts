/** The page about the visual language says what palette, stylesheet and tabs hold, and what it claims of them is true. */
import { readFileSync } from 'node:fs';
import { CHART_LINES, PAPER, STATUS_LOOKS } from '../../src/tabs/palette';
import { CSS, contrast, greyOf, PAGE_FILE, partScales, printPages, printScales, RULES, TOKENS, withParts } from './visual-language';

const PAGE = readFileSync(PAGE_FILE, 'utf8');
const TOKEN = new Map(TOKENS);
const hexOf = (value: string): string => (value.startsWith('var(') ? (TOKEN.get(value.slice(6, -1)) ?? '') : value);

test('the page is up to date; `npm run readme` writes it', () => {
  expect(PAGE).toBe(withParts(PAGE));
});

test('contrast and grey are those of the standards', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect([greyOf('#000000'), greyOf('#777777'), greyOf('#ffffff')]).toEqual([0, 50, 100]);
});

test('every colour of the sidebar has a name, and each is used', () => {
  expect(RULES.match(/#[0-9a-f]{3,8}\b|\brgba?\(/gi)).toBeNull();
  expect(TOKENS.filter(([name]) => !RULES.includes(`var(--${name})`))).toEqual([]);
});

test('words in the sidebar are readable on white, whatever colour they have', () => {
  const used = [...RULES.matchAll(/[{;\s]color: (var\(--[\w-]+\))/g)].map(([, value = '']) => value);
  const onFill = new Set(['var(--paper)', 'var(--on-track-ink)', 'var(--at-risk-ink)']);
  const words = [...new Set(used)].filter(value => !onFill.has(value));
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter(value => contrast(hexOf(value), PAPER) < 4.5)).toEqual([]);
});

test('statuses are readable on their fill, have signs of their own, and look alike in the sidebar', () => {
  const signs = STATUS_LOOKS.flatMap(look => look.signs);
  expect(new Set(signs).size).toBe(signs.length);
  expect(STATUS_LOOKS.filter(({ color, background }) => contrast(color, background) < 4.5)).toEqual([]);
  const pills = ['achieved', 'on_track', 'at_risk', 'off_track'].map(tone => {
    const [, color = '', background = ''] = new RegExp(`\\.pill\\.${tone} \\{\\s+color: ([^;]+);\\s+background: ([^;]+);`).exec(CSS) ?? [];
    return [hexOf(color), hexOf(background)];
  });
  expect(pills).toEqual(STATUS_LOOKS.slice(0, 4).map(({ color, background }) => [color, background]));
});

test('no two lines of a chart share width and dashes, and all stand out from paper', () => {
  const looks = CHART_LINES.map(({ width, dash }) => `${width}: ${dash.join(' ')}`);
  expect(new Set(looks).size).toBe(looks.length);
  expect(CHART_LINES.filter(({ color }) => greyOf(color) > 70)).toEqual([]);
});

test('whatever moves stands still for those who ask for less motion', () => {
  const moving = (css: string, none: boolean) =>
    [...css.matchAll(/([^{}]+)\{[^{}]*\b(?:animation|transition): (\w+)/g)]
      .filter(([, , value]) => (value === 'none') === none)
      .map(([, selector = '']) => selector.trim());
  const [before = '', after = ''] = CSS.split('@media (prefers-reduced-motion: reduce) {');
  expect(moving(before, false).length).toBeGreaterThan(1);
  expect(moving(after, true)).toEqual(moving(before, false));
});

test('every tab is one page of A4 wide: at 80% or more where people take it to a meeting, else its columns of a kind at 65%', () => {
  const scales = printScales();
  const printed = ['dashboard', 'scorecard', 'checkins', 'content', 'library', 'reviews', 'rules', 'retrospective'] as const;
  expect(printed.filter(id => (scales.get(id) ?? 0) < 80)).toEqual([]);
  expect([...scales].filter(([, scale]) => scale < 80).map(([id]) => id)).toEqual(['roadmap', 'links', 'experiments', 'setup']);
  expect([...partScales()].filter(([, scale]) => scale < 65)).toEqual([]);
});

test('the Dashboard and a full page of a closed cycle are one sheet high, and no tab of the example more than two', () => {
  const pages = printPages();
  expect([pages.get('dashboard'), pages.get('retrospective')]).toEqual([1, 1]);
  expect([...pages].filter(([, sheets]) => sheets > 2)).toEqual([]);
});
