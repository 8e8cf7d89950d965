/**
 * The example of a function as a formula: as the spreadsheet's people would type it, and as a script may write it. Used by the help that
 * Sheets shows, the README's table and the Help panel.
 */
import type { LanguageCode } from '../languages/codes';
import type { Example, Given, ListedFunction } from './record';

export type FormulaSign = '.' | ',';

/** Where the decimal sign is a comma, the semicolon stands between arguments and the backslash between the columns of a list. */
const SIGNS: Readonly<Record<FormulaSign, { readonly argument: string; readonly column: string }>> = {
  '.': { argument: ', ', column: ', ' },
  ',': { argument: '; ', column: '\\' },
};

const spelt = (number: number, decimal: FormulaSign): string => String(number).replace('.', decimal);

/** A value as a formula writes it. Examples: `written([['a'], [1]])` → '{"a"; 1}'; `written(0.5, ',')` → '0,5'. */
export function written(value: Given, decimal: FormulaSign = '.'): string {
  if (typeof value === 'object') {
    const row = (cells: readonly (string | number)[]) => cells.map(cell => written(cell, decimal)).join(SIGNS[decimal].column);
    return `{${value.map(row).join('; ')}}`;
  }
  return typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : spelt(value, decimal);
}

/** A call with its arguments in the notation of a decimal sign. Example: `formulaCall('F', ['1', '2'])` → '=F(1, 2)'. */
export function formulaCall(name: string, given: readonly string[], decimal: FormulaSign = '.'): string {
  return `=${name}(${given.join(SIGNS[decimal].argument)})`;
}

/**
 * What an example is given so that its answer comes in a language: English is what a function speaks that is not told. Blanks stand for
 * what is left out before it. Example: KPI_TREND in 'fi' → what its example has, then '' and 'fi'.
 */
export function givenIn({ given, languageAt }: Example, language: LanguageCode): readonly Given[] {
  if (languageAt === undefined || language === 'en') return given;
  return [...given, ...Array.from({ length: languageAt - given.length }, () => ''), language];
}

/** The example as a person types it. Examples: that of KPI_PROGRESS → '=KPI_PROGRESS(31, 35, 25)'; with ',' → '=KPI_PROGRESS(31; 35; 25)'. */
export function exampleFormula(
  described: Pick<ListedFunction, 'name' | 'example'>,
  decimal: FormulaSign = '.',
  language: LanguageCode = 'en',
): string {
  return formulaCall(
    described.name,
    givenIn(described.example, language).map(value => written(value, decimal)),
    decimal,
  );
}

/** A result as cells show it, rows below one another. Example: [['at_least', 0.9, '', '%']] → 'at_least | 0.9 |  | %'. */
export function exampleResult(result: ListedFunction['example']['result'], decimal: FormulaSign): string {
  const cell = (value: string | number) => (typeof value === 'number' ? spelt(value, decimal) : value);
  return typeof result === 'object' ? result.map(row => row.map(cell).join(' | ')).join('\n') : cell(result);
}

/** A value without anything that is read differently in another spreadsheet. Example: 0.42 → '42/100'. */
function neutral(value: Given): string {
  if (typeof value === 'object') {
    const rows = value.map(row => (row.length === 1 ? row.map(neutral).join() : `HSTACK(${row.map(neutral).join(';')})`));
    return rows.length === 1 ? rows.join() : `VSTACK(${rows.join(';')})`;
  }
  if (typeof value !== 'number' || Number.isInteger(value)) return written(value);
  const [whole = '', behind = ''] = String(value).split('.');
  return `${Number(`${whole}${behind}`)}/${10 ** behind.length}`;
}

/**
 * The example as a script may write it. Which notation Google expects from a script where the decimal sign is a comma is disputed: there
 * it gets what is read alike in both. Example: KPI_STATUS with ',' → '=KPI_STATUS(42/100;38/100;48/100;5/10)'.
 */
export function insertedFormula(listed: ListedFunction, decimal: FormulaSign, language: LanguageCode = 'en'): string {
  if (decimal === '.') return exampleFormula(listed, decimal, language);
  return `=${listed.name}(${givenIn(listed.example, language).map(neutral).join(';')})`;
}
