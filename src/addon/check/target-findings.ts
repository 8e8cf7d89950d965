/**
 * Targets of the Dashboard that do not count, with the question that stands beside them: of no single reading, or in another unit, as one in kroner
 * after a switch to euros. Used by check.ts; only a person can say what was meant.
 */
import { readingText, typedTarget } from '../../boards/kpi/target-reading';
import { boardWords } from '../../boards/words';
import type { Finding, TabId } from '../../contract';
import type { LanguageCode } from '../../languages/codes';
import { fill } from '../../languages/text';
import type { CellChange } from '../../sheet/cell-changes';
import type { Table } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { plainText } from '../../sheet/write/cell-text';
import { boardsOf, signsOf } from '../workbook/current';

/** Each target that does not count and, where only the decimal sign of another country keeps it from that, how it is written in this one. */
function unreadTargets(workbook: OpenWorkbook) {
  const signs = signsOf(workbook);
  return (boardsOf(workbook).measured()?.kpis ?? []).flatMap(({ kpi }) => {
    const { target, unit, unitWord, index } = kpi;
    if (target === null || target.doubt === null) return [];
    const own = { key: unit, word: unitWord, currency: workbook.facts.currency };
    const turned = target.text.replace(/(?<=\d)[.,](?=\d)/g, sign => (sign === '.' ? ',' : '.'));
    const isRead = turned !== target.text && typedTarget(turned, own, signs)?.doubt === null;
    return [{ index, target, own, signs, turned: isRead ? turned : null }];
  });
}

/** The country of the file has changed since they were typed. */
export function targetRepairs(workbook: OpenWorkbook, id: TabId, ids: readonly string[]): readonly CellChange[] {
  if (id !== 'dashboard' || !ids.some(each => each.startsWith('target:'))) return [];
  const first = (workbook.table(id)?.headingRow ?? 0) + 1;
  return unreadTargets(workbook).flatMap(({ index, turned }) =>
    turned !== null && ids.includes(`target:${first + index}`) ? [{ row: first + index, key: 'target_text', ...plainText(turned) }] : [],
  );
}

/** `tab` is the Dashboard's name as people see it. */
export function targetFindings(workbook: OpenWorkbook, { headingRow }: Table, tab: string, language: LanguageCode): readonly Finding[] {
  const { messages, tabs } = boardWords(language);
  return unreadTargets(workbook).map(({ index, target, own, signs, turned }) => {
    const why = readingText(target, own, null, tabs.dashboard.readings, signs).replace(/^◆ /, '');
    const row = headingRow + 1 + index;
    const text = fill<string>(messages.check.rowTarget, { row, tab, text: target.text, why });
    const repair = turned === null ? '' : ` ${fill<string>(messages.check.repairWrites, { text: turned })}`;
    return { id: `target:${row}`, text: `${text}${repair}`, tab: 'dashboard', repairable: turned !== null };
  });
}
