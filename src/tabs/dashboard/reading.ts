/**
 * How a typed target was understood, beside the text itself; and what makes it doubtful, so that nothing is guessed.
 * Native formulas over the columns that KPI_PARSE fills. Used by columns.ts.
 */
import type { TabTexts } from '../../languages/language';
import { concatenate, fillColumn, quote } from '../formula';
import type { ColumnKey, References } from '../place';

type Key = ColumnKey<'dashboard'>;
type At = References<'dashboard'>;

/**
 * Key of the doubt, blank when the text is clear: `unclear` cannot be read, `bare` is a number without % on a KPI counted in %,
 * `percent` a percentage on one that is not, `points` percentage points on one that is not.
 */
export function doubtFormula(at: At): string {
  const c = (key: Key) => at.column(key);
  const plain = `((${c('kind')}="value")+(${c('kind')}="at_least")+(${c('kind')}="at_most")+(${c('kind')}="between")>0)`;
  const body = `IF(LEFT(${c('kind')};1)="◆";"unclear";IF(${c('percent')}=1;IF(${plain}*(${c('parsed_unit')}="");"bare";"");IF(${plain}*(${c('parsed_unit')}="%");"percent";IF(${c('kind')}="points";"points";""))))`;
  return fillColumn('doubt', c('kpi'), body);
}

/** The reading in words and figures, or the question that a doubt asks; blank without a target. */
export function readingFormula(at: At, heading: string, words: TabTexts['dashboard']['readings']): string {
  const c = (key: Key) => at.column(key);
  // Figures join texts with the spreadsheet's own decimal sign.
  const figure = (key: Key) => `IF(${c('percent')}=1;ROUND(${c(key)}*100;4)&"%";ROUND(${c(key)};4)&"")`;
  const expressions = { text: c('target_text'), low: figure('low'), high: figure('high'), base: figure('base'), goal: figure('goal') };
  const say = (template: string) => concatenate(template, expressions);
  const doubts = (['unclear', 'bare', 'percent', 'points'] as const).reduceRight(
    (otherwise, doubt) => `IF(${c('doubt')}=${quote(doubt)};${quote('◆ ')}&${say(words[doubt])};${otherwise})`,
    '""',
  );
  const change = (kind: string) => `IF(${c('goal')}="";${say(words.waiting)};${say(kind)})`;
  const body = `IF(${c('kind')}="";"";IF(${c('doubt')}<>"";${doubts};IF(${c('kind')}="value";${figure('low')};IF(${c('kind')}="at_least";${say(words.atLeast)};IF(${c('kind')}="at_most";${say(words.atMost)};IF(${c('kind')}="between";${say(words.between)};IF(${c('kind')}="relative";${change(words.relative)};${change(words.inPoints)})))))))`;
  return fillColumn(heading, c('kpi'), body);
}
