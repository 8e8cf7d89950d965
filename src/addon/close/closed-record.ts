/**
 * What a cycle has come to: worked out of its numbers while it runs, as its page says it from the close on. Numbers that come in later on the closing
 * day change the boards, and a page that says one thing while the next cycle begins with another would be no record. Used by the close, by what was
 * learned and by the next cycle.
 */
import { type CloseRecord, closeRecord, type KpiClose, outcomeOf } from '../../boards/close/close-record';
import type { MeasuredKpis } from '../../boards/kpi/measured';
import { readAmount } from '../../core/kpi/read-amount';
import { nameKey } from '../../core/name-key';
import { LANGUAGES } from '../../languages';
import { type TableRow, textOf } from '../../sheet/read/read-table';
import type { OpenWorkbook } from '../../sheet/workbook/workbook';
import { refuse } from '../refusal';
import { boardsOf } from '../workbook/current';
import { closeLine, kpiRowsOf } from './page-rows';

export interface ClosedRecord {
  readonly measured: MeasuredKpis;
  readonly record: CloseRecord;
  /** KPIs whose numbers say something else than the page. */
  readonly moved: readonly string[];
}

export function closedRecord(workbook: OpenWorkbook): ClosedRecord {
  const boards = boardsOf(workbook);
  const measured = boards.measured() ?? refuse('no_cycle');
  const record = closeRecord(measured, boards.rules());
  const page = new Map(
    kpiRowsOf(workbook.table('retrospective')).flatMap(({ cells }) =>
      [textOf(cells.kpi_id), nameKey(textOf(cells.line))].map(name => [name, cells] as const),
    ),
  );
  const kpis = record.kpis.map(kpi => {
    const { id, name } = kpi.each.kpi;
    return asOnPage(kpi, page.get(id) ?? page.get(nameKey(name)), measured, workbook);
  });
  return {
    measured,
    record: { ...record, kpis },
    moved: kpis.flatMap((kpi, at) => (kpi === record.kpis[at] ? [] : [kpi.each.kpi.name])),
  };
}

/** The exact figure where the page shows it rounded; the page's where it shows another one, and it can be read. */
function asOnPage(kpi: KpiClose, cells: TableRow['cells'] | undefined, { cycle }: MeasuredKpis, { facts }: OpenWorkbook): KpiClose {
  const { each } = kpi;
  const { current } = each.assessment;
  const final = textOf(cells?.final);
  if (cells === undefined || current === null || final === closeLine(kpi, cycle, LANGUAGES[facts.language].tabs.retrospective, '').final)
    return kpi;
  const read = readAmount(final, { unit: each.kpi.unit, currency: cycle.currency }, cycle.signs.decimal);
  if (!read.ok) return kpi;
  const status = textOf(cells.status);
  return {
    ...kpi,
    each: { ...each, assessment: { ...each.assessment, current: { ...current, value: read.value } } },
    status,
    outcome: outcomeOf(status),
  };
}
