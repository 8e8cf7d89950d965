/**
 * Figures typed in another unit than their KPI's: of `$18.50` or `50%` Sheets makes a number, and only the number format it gives the cell still
 * says of what. In place of the number the cell gets the text that was typed, which counts for nothing and is asked about where it stands, and
 * the format of its KPI, so that the next number is one. Used by edits and the sheet check.
 */

import type { TabId } from '../../contract';
import { type AmountUnit, readAmount } from '../../core/kpi/read-amount';
import type { Unit } from '../../core/kpi/unit';
import { nameKey } from '../../core/name-key';
import { readQuantity } from '../../core/number/read-quantity';
import { LANGUAGES } from '../../languages';
import { fill } from '../../languages/text';
import type { CellChange } from '../../sheet/cell-changes';
import { figureText } from '../../sheet/read/figure-text';
import { isOtherUnit, knowsUnits, signIn } from '../../sheet/read/number-unit';
import type { Table, TableRow } from '../../sheet/read/read-table';
import { sketchOf } from '../../sheet/workbook/drawing-of';
import type { FormatAt, OpenWorkbook } from '../../sheet/workbook/workbook';
import { cellContent } from '../../sheet/write/cell-text';
import { TABS } from '../../tabs';
import { numberFormat } from '../../tabs/number-format';
import type { TabSpec } from '../../tabs/spec';
import type { EditPlan } from '../edits/edit-plan';
import { namedKpis, type RowSpan, rowsIn } from '../numbers/adopt-rows';
import { DECIMALS, figureFormat } from '../numbers/figure-format';
import { signsOf } from '../workbook/current';
import { type FigureColumn, figureColumns } from './figure-columns';

export interface OtherUnit {
  readonly row: number;
  readonly key: string;
  readonly kpi: string;
  /** The figure with its unit, as it was typed. */
  readonly text: string;
  readonly sign: string;
  /** Number format of the KPI. */
  readonly format: string;
  readonly isCount: boolean;
}

/** Figures of other units in rows of a tab. One call asks for all formats. */
export function otherUnits(workbook: OpenWorkbook, tab: TabId, table: Table, rows: readonly TableRow[]): readonly OtherUnit[] {
  // A Setup that has lost the words of units says nothing of any.
  if (!knowsUnits(workbook.setup)) return [];
  const columns = figureColumns(workbook, tab).filter(({ key }) => table.columns[key] !== undefined);
  const filled = rows.filter(({ cells }) => columns.some(({ key }) => typeof cells[key] === 'number'));
  const [first, last] = [filled[0]?.row, filled[filled.length - 1]?.row];
  if (first === undefined || last === undefined) return [];
  // Of a whole tab they may have been asked for already.
  const isWhole = rows === table.rows && table === workbook.table(tab);
  const keys = columns.map(({ key }) => key);
  const formatAt = isWhole ? workbook.formats(tab, keys) : formatsOf(table, keys, { first, last });
  const found = filled.flatMap(line =>
    columns.flatMap((column): readonly Found[] => {
      const value = line.cells[column.key];
      // A row that names no KPI yet is asked again when it does.
      if (column.about(line.cells) === '') return [];
      const format = formatAt(line.row, column.key);
      return typeof value === 'number' && isApart(format, column.unit(line.cells), workbook) ? [{ line, column, value, format }] : [];
    }),
  );
  const apart = found.flatMap(each => {
    const own = ownFormat(workbook, tab, each);
    return signIn(each.format) === signIn(own) ? [] : [{ ...each, own }];
  });
  return apart.map(({ line, column, value, format, own }) => ({
    row: line.row,
    key: column.key,
    kpi: column.about(line.cells),
    text: textTyped(value, format, workbook),
    sign: signIn(format),
    format: own,
    isCount: column.isCount,
  }));
}

function formatsOf({ sheet, columns }: Table, keys: readonly string[], { first, last }: RowSpan): FormatAt {
  const places = keys.flatMap(key => columns[key] ?? []);
  const left = Math.min(...places);
  const formats = sheet.getRange(first, left, last - first + 1, Math.max(...places) - left + 1).getNumberFormats();
  return (row, key) => formats[row - first]?.[(columns[key] ?? 0) - left] ?? '';
}

/**
 * Plans that edited figures of other units are texts, says so, and gives them; nothing where no such cell was edited. A check-in that gets another KPI brings
 * its number along, whose amount in the workbook's currency was never typed as one.
 */
export function planOtherUnits(
  plan: EditPlan,
  workbook: OpenWorkbook,
  tab: TabId,
  table: Table,
  { spec, touched, span }: Edited,
): readonly OtherUnit[] {
  const isTyped = figureColumns(workbook, tab).some(({ key }) => touched.includes(key));
  if (!isTyped && !(tab === 'checkins' && touched.includes('kpi'))) return [];
  const { check, toasts } = LANGUAGES[workbook.facts.language].messages;
  const found = otherUnits(workbook, tab, table, rowsIn(table, span)).filter(({ sign }) => isTyped || !isOwnCurrency(sign, workbook));
  plan.change(tab, asTexts(found));
  for (const { row, key, kpi, text, isCount } of found) {
    const column = spec.columns.find(each => each.key === key)?.heading ?? '';
    // Of a count its own row speaks, where there is a column for that.
    if (tab === 'links') plan.say(fill<string>(check.rowNoNumber, { row, tab: table.sheet.getName(), text, column }));
    else if (!isCount) plan.say(`${fill(toasts.otherUnit, { kpi, text })} ${toasts.notCounted}`);
  }
  return found;
}

const isOwnCurrency = (sign: string, { facts: { currency } }: OpenWorkbook): boolean =>
  sign !== '%' && readAmount(`1 ${sign}`, { unit: 'money', currency }, '.').ok;

/** The texts in place of the numbers. */
export function asTexts(found: readonly OtherUnit[]): readonly CellChange[] {
  return found.map(({ row, key, text, format }) => ({ row, key, content: cellContent(text, ''), format }));
}

interface Edited {
  readonly spec: TabSpec;
  readonly touched: readonly string[];
  readonly span: RowSpan;
}

interface Found {
  readonly line: TableRow;
  readonly column: FigureColumn;
  readonly value: number;
  readonly format: string;
}

/** A row without a unit may become a percentage or an amount of the workbook's currency. */
function isApart(format: string, unit: Unit | null, { facts: { currency } }: OpenWorkbook): boolean {
  const units: readonly AmountUnit['unit'][] = unit === null ? ['percent', 'money'] : [unit];
  return units.every(each => isOtherUnit(format, { unit: each, currency }));
}

/** As the cell shows it; of a format that is not understood, or has too few digits, the figure with its sign. */
function textTyped(value: number, format: string, workbook: OpenWorkbook): string {
  const signs = signsOf(workbook);
  const sign = signIn(format);
  const meant = sign === '%' ? value * 100 : value;
  const shown = figureText(value, format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"'), signs).replace(/\u00a0/g, ' ');
  const read = readQuantity(shown, signs.decimal);
  const isWhole = read.ok && read.value.unit !== '' && Math.abs(Number(read.value.digits) - Math.abs(meant)) < 1e-9;
  return isWhole ? shown : `${String(Number(meant.toPrecision(12))).replace('.', signs.decimal)} ${sign}`;
}

/** The format the figures of the KPI have. A currency that has changed behind our back is no other unit. */
function ownFormat(workbook: OpenWorkbook, tab: TabId, { line, column }: Found): string {
  const unit = column.unit(line.cells) ?? 'count';
  const { currency } = workbook.facts;
  if (column.isCount) {
    const { columns } = TABS[tab](sketchOf(workbook, LANGUAGES[workbook.facts.language]));
    return columns.find(({ key }) => key === column.key)?.format || 'General';
  }
  if (tab === 'dashboard') return figureFormat(workbook, line.row, unit);
  if (tab === 'checkins' || tab === 'content') return namedKpis(workbook).get(nameKey(column.about(line.cells)))?.format || 'General';
  return numberFormat(tab === 'rules' && unit === 'money' ? 'count' : unit, DECIMALS[unit] ?? 0, currency);
}
