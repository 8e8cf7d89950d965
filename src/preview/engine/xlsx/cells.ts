/**
 * Corrections to what the library writes into an .xlsx file, made on its data before the XML is written.
 *
 * Texts in formulas get their `""` back; what Excel has no function for becomes its value; drawings become text; a text that looks
 * like a number stays a text.
 */
import { CompiledFormula } from '@odoo/o-spreadsheet';
import type { ExcelWorkbookData } from '@odoo/o-spreadsheet/dist/types/types/workbook_data';
import { localeOf } from '../cells/locales';
import { writtenFormula } from '../cells/notation';
import { sparklineOf } from '../formula/sparkline-form';
import { isBlankResult } from '../formula/values';
import { helpers, registries, UIPlugin } from '../library';
import { sparklineText } from '../looks/sparkline';

/** Functions that this folder evaluates itself, or otherwise than Excel does: their cells are written as values. */
const VALUES_ONLY = new Set(
  'ARRAYFORMULA BYCOL BYROW FILTER IMPORTRANGE LAMBDA LET MAKEARRAY MAP QUERY REDUCE SCAN SORT SORTN SPARKLINE SPLIT UNIQUE XMATCH'.split(
    ' ',
  ),
);

const CANONICAL = localeOf('en_US');
const SPARKLINE_WIDTH = 20;

type ExcelSheet = ExcelWorkbookData['sheets'][number];

function formatId(data: ExcelWorkbookData, format: string): number {
  const known = Object.entries(data.formats).find(([, value]) => value === format);
  if (known) return Number(known[0]);
  const id = Math.max(0, ...Object.keys(data.formats).map(Number)) + 1;
  data.formats[id] = format;
  return id;
}

function correctContent(data: ExcelWorkbookData, sheet: ExcelSheet, xc: string, content: string): void {
  if (content.startsWith('=')) sheet.cells[xc] = writtenFormula(content, CANONICAL);
  else if (content.startsWith("'")) {
    sheet.cells[xc] = content.slice(1);
    sheet.formats[xc] = formatId(data, '@');
  }
}

const isFormula = (content: unknown): boolean => typeof content === 'string' && content.startsWith('=');

/** The library would write such a text as a number that is none: `60 %` as the result of a formula. */
const NUMBER_LIKE = /\d|^\s*(?:true|false)\s*$/i;

class XlsxPlugin extends UIPlugin {
  override exportForExcel(data: ExcelWorkbookData): void {
    for (const sheet of data.sheets) {
      for (const [xc, content] of Object.entries(sheet.cells)) if (typeof content === 'string') correctContent(data, sheet, xc, content);
      this.correctResults(data, sheet);
      for (const { rule } of sheet.conditionalFormats) {
        if (rule.type === 'CellIsRule') rule.values = rule.values.map(value => writtenFormula(value, CANONICAL));
      }
    }
  }

  private correctResults(data: ExcelWorkbookData, sheet: ExcelSheet): void {
    for (const position of this.getters.getEvaluatedCellsPositions(sheet.id)) {
      const cell = this.getters.getEvaluatedCell(position);
      const drawing = sparklineOf(cell);
      const xc = helpers.toXC(position.col, position.row);
      if (drawing) sheet.cells[xc] = sparklineText(drawing, SPARKLINE_WIDTH);
      else if (isBlankResult(cell) && !isFormula(sheet.cells[xc])) delete sheet.cells[xc];
      else if (cell.type === 'text' && !isFormula(sheet.cells[xc]) && NUMBER_LIKE.test(cell.value)) sheet.formats[xc] = formatId(data, '@');
    }
  }
}

/** Adds the corrections for every workbook of this process; calling it again changes nothing. */
export function installXlsx(): void {
  const { featurePluginRegistry } = registries;
  if (featurePluginRegistry.contains('quarterdeckXlsx')) return;
  featurePluginRegistry.add('quarterdeckXlsx', XlsxPlugin);
  const { areAllFunctionsExportableToExcel } = CompiledFormula.prototype;
  CompiledFormula.prototype.areAllFunctionsExportableToExcel = function (this: CompiledFormula) {
    return !this.symbols.some(symbol => VALUES_ONLY.has(symbol.toUpperCase())) && areAllFunctionsExportableToExcel.call(this);
  };
}
