/**
 * How a typed target was understood, beside the text itself; and what makes it doubtful, so that nothing is guessed.
 * Native formulas over the columns that KPI_PARSE fills. Used by columns.ts.
 */
import type { TabTexts } from '../../languages/language';
import { concatenate, fillColumn, quote } from '../formula';
import { ownUnits } from '../own-units';
import type { ColumnKey, References } from '../place';
import { plain } from './parse-formula';

type Key = ColumnKey<'dashboard'>;
type At = References<'dashboard'>;

/**
 * Key of the doubt, blank when the text is clear: `unclear` cannot be read; on a KPI counted in %, `bare` is a number without % and
 * `bare_bound` a bound or range without it; on one that is not, `percent` is a percentage and `points` are percentage points; `unit`
 * is a unit that is not the KPI's own.
 */
export function doubtFormula(at: At): string {
  const c = (key: Key) => at.column(key);
  const unit = c('parsed_unit');
  const bound = `(${c('kind')}="at_least")+(${c('kind')}="at_most")+(${c('kind')}="between")>0`;
  const value = `${c('kind')}="value"`;
  const bare = `IF(${value};"bare";IF(${bound};"bare_bound";""))`;
  const inPercent = `IF(${unit}="";${bare};IF((${unit}="%")+(${unit}="pp")>0;"";"unit"))`;
  const typed = plain(unit);
  const code = at.fact('currency');
  const money = `${c('unit_key')}="money"`;
  const own = `(${typed}=LOWER(${c('unit')}))+(${money})*(${typed}=LOWER(${code}))+REGEXMATCH(IF(${money};${code};${c('unit_key')})&":"&${typed};${quote(ownUnits())})>0`;
  const foreign = `IF(${own};"";"unit")`;
  const other = `IF(${unit}="";"";IF(${unit}="%";IF(${value};"percent";IF(${bound};"unit";""));IF(${c('kind')}="points";"points";${foreign})))`;
  return fillColumn(
    'doubt',
    c('kpi'),
    `IF(LEFT(${c('kind')};1)="◆";"unclear";IF(${c('kind')}="";"";IF(${c('percent')}=1;${inPercent};${other})))`,
  );
}

/** The reading in words and figures, or the question that a doubt asks; blank without a target. */
export function readingFormula(at: At, heading: string, words: TabTexts['dashboard']['readings']): string {
  const c = (key: Key) => at.column(key);
  // Figures join texts with the spreadsheet's own decimal sign.
  const figure = (key: Key) => `IF(${c('percent')}=1;ROUND(${c(key)}*100;4)&"%";ROUND(${c(key)};4)&"")`;
  const expressions = {
    text: c('target_text'),
    unit: c('parsed_unit'),
    low: figure('low'),
    high: figure('high'),
    base: figure('base'),
    goal: figure('goal'),
  };
  const say = (template: string) => concatenate(template, expressions);
  const doubts = (['unclear', 'bare', 'bare_bound', 'percent', 'points', 'unit'] as const).reduceRight(
    (otherwise, doubt) => `IF(${c('doubt')}=${quote(doubt)};${quote('◆ ')}&${say(words[doubt])};${otherwise})`,
    '""',
  );
  const change = (kind: string) => `IF(${c('goal')}="";${say(words.waiting)};${say(kind)})`;
  const body = `IF(${c('kind')}="";"";IF(${c('doubt')}<>"";${doubts};IF(${c('kind')}="value";${figure('low')};IF(${c('kind')}="at_least";${say(words.atLeast)};IF(${c('kind')}="at_most";${say(words.atMost)};IF(${c('kind')}="between";${say(words.between)};IF(${c('kind')}="relative";${change(words.relative)};${change(words.inPoints)})))))))`;
  return fillColumn(heading, c('kpi'), body);
}
