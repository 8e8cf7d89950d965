/**
 * Puts the folded cells of the Dashboard back beside the names they were written for, where a sort of what is seen has left them behind: target,
 * unit, direction and all the rest in one write, so that undoing it is one step. Used before commands and edits change anything, and by the repair.
 */
import { PERCENT_SIGNS } from '../../languages/codes';
import { playbookTexts } from '../../languages/playbooks';
import { playbookOf } from '../../playbooks';
import { playbookIn } from '../../playbooks/in-currency';
import type { Kpi } from '../../playbooks/playbook';
import { writeTarget } from '../../playbooks/target-text';
import { type CellChange, tableWith } from '../../sheet/cell-changes';
import { writeBlock } from '../../sheet/cells-block';
import { isOtherUnit, unitOf } from '../../sheet/read/number-unit';
import { type CellValue, type Table, type TableRow, textOf } from '../../sheet/read/read-table';
import { type OpenWorkbook, workbookWith } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { setFormats } from '../../sheet/write/typed-tables';
import { FIGURES } from '../numbers/figure-format';
import { signsOf } from '../workbook/current';
import { FOLDED, type FoldedKey, type SortedApart, sortedApart } from './sorted-apart';

/** A folded cell somebody has just typed into, which belongs to the name it stands beside; `before` is what it held. */
export interface JustTyped {
  readonly row: number;
  readonly key: string;
  readonly before: string;
}

const WITH_FORMATS = [...FIGURES, 'forecast'] as const;

/** What stayed behind of the names of the Dashboard; null also where there is no such tab. */
export function apartOf(workbook: OpenWorkbook, table = workbook.table('dashboard')): SortedApart {
  if (table === null || FOLDED.some(key => table.columns[key] === undefined)) return null;
  const kpis = builtKpis(workbook);
  const unitIn = ({ cells }: TableRow) => ({ unit: unitOf(textOf(cells.unit), workbook.setup), currency: workbook.facts.currency });
  return sortedApart(table, {
    built: (id, key) => kpis.get(id)?.[key] ?? '',
    formatAt: ({ row }, key) => workbook.formats('dashboard', WITH_FORMATS)(row, key),
    speaksAgainst: (named, holding) => isOtherUnit(workbook.formats('dashboard', WITH_FORMATS)(named.row, 'now'), unitIn(holding)),
  });
}

type BuiltCells = Partial<Record<FoldedKey, string>>;

/** What a KPI of the playbook was built with; words of lists as their keys. */
function builtKpis(workbook: OpenWorkbook): ReadonlyMap<string, BuiltCells> {
  const { playbook, language, currency } = workbook.facts;
  const texts = playbookTexts(language, playbook).kpis;
  const habit = { decimal: signsOf(workbook).decimal, percent: PERCENT_SIGNS[language], currency };
  const cells = ({ id, unit, better, aggregate, cadence, target }: Kpi): BuiltCells => ({
    ...{ unit, better, aggregate, cadence },
    target_text: target === null ? '' : writeTarget(target, unit, habit),
    definition: texts[id]?.definition ?? '',
    below_action: texts[id]?.action ?? '',
  });
  return new Map(playbookIn(playbookOf(playbook), currency).kpis.map(kpi => [kpi.id, cells(kpi)]));
}

/** The workbook with its folded cells back beside their names, which is written at once; itself where they are, or nobody can tell. */
export function foldedBack(workbook: OpenWorkbook, typed: JustTyped | null = null): OpenWorkbook {
  const read = workbook.table('dashboard');
  const table = read === null || typed === null ? read : tableWith(read, [asBefore(typed)]);
  const apart = apartOf(workbook, table);
  if (read === null || table === null || apart === null || apart.kind === 'open') return workbook;
  const sources = new Map(apart.rows.map(({ to, from }) => [to.row, from]));
  const first = Math.min(...sources.keys());
  const last = Math.max(...sources.keys());
  const lines = table.rows.filter(({ row }) => row >= first && row <= last);
  const held = (line: TableRow, key: FoldedKey): CellValue => {
    if (line.row === typed?.row && key === typed.key) return read.rows.find(({ row }) => row === line.row)?.cells[key] ?? '';
    return (sources.get(line.row) ?? line).cells[key] ?? '';
  };
  if (!isPlain(table, lines, apart.keys, { first, count: last - first + 1 })) return workbook;
  const changes = lines.flatMap(line => apart.keys.map((key): CellChange => ({ row: line.row, key, content: contentOf(held(line, key)) })));
  if (apart.keys.includes('baseline_typed')) {
    const formatAt = workbook.formats('dashboard', WITH_FORMATS);
    const formats = lines.map(line => [formatAt((sources.get(line.row) ?? line).row, 'baseline_typed')]);
    for (const key of ['forecast', 'baseline_typed']) {
      const column = table.columns[key];
      if (column !== undefined) setFormats(table.sheet.getRange(first, column, lines.length, 1), formats);
    }
  }
  for (const keys of stretches(table, apart.keys)) {
    const contents = lines.map(line => keys.map(key => (isFolded(key) ? contentOf(held(line, key)) : '')));
    writeBlock(table, { first, keys, contents });
  }
  SpreadsheetApp.flush();
  return workbookWith(workbook, { dashboard: tableWith(read, changes) });
}

const asBefore = ({ row, key, before }: JustTyped): CellChange => {
  const figure = key === 'baseline_typed' && before !== '' ? Number(before) : Number.NaN;
  return { row, key, content: Number.isNaN(figure) ? cellContent(before, '') : figure };
};

const isFolded = (key: string): key is FoldedKey => FOLDED.some(each => each === key);

const contentOf = (value: CellValue) => cellContent(typeof value === 'number' ? value : textIn(value), '');

const textIn = (value: CellValue): string => (typeof value === 'string' ? value : '');

/** Formulas, dates and errors are somebody's own and would change on the way. */
function isPlain(
  table: Table,
  lines: readonly TableRow[],
  keys: readonly FoldedKey[],
  rows: { readonly first: number; readonly count: number },
): boolean {
  const values = lines.flatMap(({ cells }) => keys.map(key => cells[key] ?? ''));
  if (values.some(value => (typeof value !== 'string' && typeof value !== 'number') || /^#/.test(String(value)))) return false;
  return stretches(table, keys).every(each =>
    table.sheet
      .getRange(rows.first, table.columns[each[0] ?? ''] ?? 1, rows.count, each.length)
      .getFormulas()
      .every(row => row.every(formula => formula === '')),
  );
}

/** Neighbouring columns, each stretch for one write; the reading between two of them is spilled and takes a blank. */
function stretches({ columns }: Table, keys: readonly FoldedKey[]): readonly (readonly string[])[] {
  const [first, last] = [Math.min(...keys.map(key => columns[key] ?? 0)), Math.max(...keys.map(key => columns[key] ?? 0))];
  const byColumn = new Map([...keys, 'reading'].map(key => [columns[key] ?? 0, key]));
  const found: string[][] = [];
  for (let column = first; column <= last; column += 1) {
    const key = byColumn.get(column);
    const open = found[found.length - 1];
    if (key === undefined) found.push([]);
    else if (open === undefined) found.push([key]);
    else open.push(key);
  }
  return found.filter(each => each.some(isFolded));
}
