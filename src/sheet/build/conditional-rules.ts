/** The rules of colour of a tab, from its spec. Used when a tab is built and when its shape changes. */
import type { ConditionalSpec, TabSpec } from '../../tabs/spec';
import { findRanges, type RangeFinder } from './range-finder';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All of them, looked up in one go; a tab in use may have fewer rows than a fresh one. */
function conditionalRules(sheet: Sheet, { conditional }: Pick<TabSpec, 'conditional'>): readonly Rule[] {
  const rows = sheet.getMaxRows();
  const fitting = conditional.map(rule => ({ ...rule, ranges: rule.ranges.map(range => withLast(range, last => Math.min(last, rows))) }));
  const range = findRanges(
    sheet,
    fitting.flatMap(({ ranges }) => ranges),
  );
  return fitting.map(rule => conditionalRule(rule, range));
}

/** @example withLast('B5:C400', last => Math.min(last, 43)) // 'B5:C43' */
const withLast = (a1: string, change: (last: number) => number): string => a1.replace(/\d+$/, last => String(change(Number(last))));

/**
 * Reads, and gives what writes those that are gone, that have lost a column, or that ask about another row since rows above them came and went; the
 * place among people's own rules stays, and so do the looks somebody has given to one that is whole.
 */
export function prepareRules(sheet: Sheet, { conditional }: TabSpec): () => void {
  const there = sheet.getConditionalFormatRules().map(rule => ({ rule, formula: formulaOf(rule), columns: columnsOf(rule) }));
  const reach = (formula: string) =>
    Math.max(0, ...there.filter(each => shapeOf(each.formula) === shapeOf(formula)).flatMap(({ rule }) => rule.getRanges().map(lastRowOf)));
  // A tab that has grown has its rules in more rows than a fresh one.
  const reaching = conditional.map(rule => ({
    ...rule,
    ranges: rule.ranges.map(range => withLast(range, last => Math.max(last, reach(rule.formula)))),
  }));
  const ours = conditionalRules(sheet, { conditional: reaching }).map(rule => {
    const [formula, columns] = [formulaOf(rule), columnsOf(rule)];
    const whole = there.find(each => each.formula === formula && each.columns.size === columns.size && isIn(columns, each.columns));
    return { rule: whole?.rule ?? rule, isWhole: whole !== undefined, shape: shapeOf(formula), columns };
  });
  const isOurs = ({ formula, columns }: (typeof there)[number]) =>
    formula.includes('#REF!') ||
    ours.some(each => each.shape === shapeOf(formula) && [...columns].some(column => each.columns.has(column)));
  const found = there.findIndex(isOurs);
  const first = found < 0 ? there.length : found;
  const isUnchanged = ours.every(({ isWhole }) => isWhole) && there.filter(isOurs).length === ours.length;
  return () => {
    if (isUnchanged) return;
    const theirs = there.map((each, at) => ({ ...each, at })).filter(each => !isOurs(each));
    const above = theirs.filter(({ at }) => at < first);
    const below = theirs.filter(({ at }) => at > first);
    sheet.setConditionalFormatRules([...above, ...ours, ...below].map(({ rule }) => rule));
  };
}

const isIn = (some: ReadonlySet<number>, all: ReadonlySet<number>): boolean => [...some].every(column => all.has(column));

const lastRowOf = (range: Range): number => range.getLastRow();

function columnsOf(rule: Rule): ReadonlySet<number> {
  return new Set(
    rule.getRanges().flatMap(range => {
      const first = range.getColumn();
      return Array.from({ length: range.getNumColumns() }, (_, at) => first + at);
    }),
  );
}

/** What a rule of colour asks; blank for one that asks something else than a formula. It is written with semicolons and may be read with commas. */
const formulaOf = (rule: Rule): string => String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '').replace(/;/g, ',');

/** The same, wherever it stands. @example shapeOf('=LEFT($I5,1)="■"') // '=LEFT(#,1)="■"' */
const shapeOf = (formula: string): string => formula.replace(/;/g, ',').replace(/#REF!|\$?\b[A-Z]{1,3}\$?\d+\b/g, '#');

export function conditionalRule(rule: ConditionalSpec, range: RangeFinder): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(rule.formula).setRanges(rule.ranges.map(range));
  if (rule.background !== null) builder.setBackground(rule.background);
  if (rule.color !== null) builder.setFontColor(rule.color);
  if (rule.bold) builder.setBold(true);
  if (rule.italic) builder.setItalic(true);
  return builder.build();
}
