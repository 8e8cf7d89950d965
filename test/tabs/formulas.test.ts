/**
 * A linter over every formula of every tab, playbook and language: it must mean the same in every locale, use only what Google Sheets
 * has, and not rely on arrays spilling or expanding where Sheets collapses them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOOGLE_NAMES, NEVER_EXPANDED } from '../../src/preview/engine/formula/google-names';
import { DRAWN, formulasOf } from './drawn-tabs';
import { bare, callsIn } from './formula-parts';

const GLOBALS = join(__dirname, '..', '..', 'src', 'globals');
const OURS = new Set(
  readdirSync(GLOBALS).flatMap(file =>
    [...readFileSync(join(GLOBALS, file), 'utf8').matchAll(/global\.([A-Z][A-Z0-9_]+) =/g)].map(([, name]) => name),
  ),
);
/** They give one value for a whole column. */
const COLLAPSING = new Set(['AND', 'OR', 'MAX', 'MIN', 'MEDIAN', 'SUM', 'TEXTJOIN']);
/** A range without a last row, such as B$5:B. */
const OPEN_COLUMN = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}(?!\$?\d|[A-Z(])/;
/** Stacks spread as they are; everything else needs ARRAYFORMULA. */
const FILLING = /^=(?:ARRAYFORMULA|HSTACK|VSTACK)\(/;

interface Found {
  readonly name: string;
  readonly where: string;
  readonly formula: string;
}

const ALL: readonly Found[] = DRAWN.flatMap(({ name, spec }) => formulasOf(spec).map(formula => ({ name, ...formula })));

/** Formulas for which `bad` finds something, a few of them, with what was found. */
function findings(bad: (text: string, found: Found) => string | undefined): readonly string[] {
  const seen = new Set<string>();
  return ALL.flatMap(found => {
    const what = bad(bare(found.formula), found);
    const line = `${found.where}: ${what}`;
    if (what === undefined || seen.has(line)) return [];
    seen.add(line);
    return [`${found.name} ${line}`];
  }).slice(0, 20);
}

test('there are formulas to look at, all of them beginning with =', () => {
  expect(ALL.length).toBeGreaterThan(1000);
  expect(findings((_, { formula }) => (formula.startsWith('=') ? undefined : formula.slice(0, 40)))).toEqual([]);
});

test('arguments are separated by ; alone, without array literals and decimals', () => {
  expect(findings(text => /.{0,20}[,{}\\].{0,20}/.exec(text)?.[0])).toEqual([]);
  expect(findings(text => /.{0,20}\d\.\d.{0,20}/.exec(text)?.[0])).toEqual([]);
});

test('brackets match, and every function is Google’s or ours', () => {
  expect(findings(text => callsIn(text).find(({ name }) => !GOOGLE_NAMES.has(name) && !OURS.has(name))?.name)).toEqual([]);
});

/** Functions whose arrays spread by themselves, on Google too. */
const SPREADING = /^=(HSTACK|VSTACK|[A-Z]+_BOARD)\(/;

test('a formula that fills a column from its heading stands in ARRAYFORMULA, or spreads by itself', () => {
  expect(
    findings((_, { where, formula }) =>
      where.startsWith('heading') && !FILLING.test(formula) && !SPREADING.test(formula) ? formula.slice(0, 60) : undefined,
    ),
  ).toEqual([]);
});

test('no function that collapses a column is handed an open one where a column is filled', () => {
  const collapsing = (text: string) =>
    callsIn(text).find(({ name, arguments: given }) => COLLAPSING.has(name) && given.some(part => OPEN_COLUMN.test(part)));
  expect(findings((text, { formula }) => (FILLING.test(formula) ? collapsing(text)?.name : undefined))).toEqual([]);
});

test('SUMIFS, AVERAGEIFS, MAXIFS and MINIFS never stand inside ARRAYFORMULA', () => {
  expect(
    findings(text => callsIn(text).find(({ name, inside }) => NEVER_EXPANDED.has(name) && inside.includes('ARRAYFORMULA'))?.name),
  ).toEqual([]);
});

test('a conditional format names no other tab and no function of ours', () => {
  expect(
    findings((text, { where }) => {
      if (!where.startsWith('conditional')) return undefined;
      return /T!|[A-Za-z-]+!/.exec(text)?.[0] ?? callsIn(text).find(({ name }) => OURS.has(name))?.name;
    }),
  ).toEqual([]);
});

test('an answer of ours has the last known one behind it; what a board gives is mirrored', () => {
  const bareCall = (text: string) => callsIn(text).find(({ name, inside }) => OURS.has(name) && !inside.includes('IFERROR'))?.name;
  expect(findings((text, { where }) => (where.startsWith('board') ? undefined : bareCall(text)))).toEqual([]);
});
