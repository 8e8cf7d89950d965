/**
 * Targets of the Dashboard that do not count, with the question that stands beside them: of no single reading, or in another unit, as one in kroner
 * after a switch to euros. Used by check.ts; only a person can say what was meant.
 */
import { readingText } from '../../boards/kpi/target-reading';
import { boardWords } from '../../boards/words';
import type { Finding } from '../../contract';
import type { LanguageCode } from '../../languages/codes';
import { fill } from '../../languages/text';
import type { Table } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { boardsOf, signsOf } from '../workbook/current';

/** `tab` is the Dashboard's name as people see it. */
export function targetFindings(workbook: OpenWorkbook, { headingRow }: Table, tab: string, language: LanguageCode): readonly Finding[] {
  const { messages, tabs } = boardWords(language);
  const signs = signsOf(workbook);
  return (boardsOf(workbook).measured()?.kpis ?? []).flatMap(({ kpi }): Finding[] => {
    const { target, unit, unitWord, index } = kpi;
    if (target === null || target.doubt === null) return [];
    const own = { key: unit, word: unitWord, currency: workbook.facts.currency };
    const why = readingText(target, own, null, tabs.dashboard.readings, signs).replace(/^◆ /, '');
    const row = headingRow + 1 + index;
    const text = fill<string>(messages.check.rowTarget, { row, tab, text: target.text, why });
    return [{ id: `target:${row}`, text, tab: 'dashboard', repairable: false }];
  });
}
