/**
 * Everything a workbook can be asked, over the getters of the library's model.
 *
 * `engine-workbook.ts` adds what changes it.
 */
import { evaluateAlone } from './cells/alone';
import { formatOf, formulaOf } from './cells/contents';
import { lastContentOf } from './cells/last-content';
import type { SheetLocale } from './cells/locales';
import { noteAt, notesOf } from './cells/notes';
import { evaluatedAt } from './cells/reading';
import { isShown } from './formats/number-formats';
import { type Sparkline, sparklineOf } from './formula/sparkline-form';
import type { Getters, SpreadsheetModel } from './library';
import { chartsOf } from './looks/charts';
import { areaOf, eachCell, positionOf } from './looks/geometry';
import { mergesIn } from './looks/merges';
import { bordersOf, cellStyle } from './looks/styles';
import type { OpenWorkbook } from './open-workbook';
import { conditionalFormatsOf } from './rules/conditional-formats';
import { validationAt } from './rules/validations';
import { columnGroupsOf, namedRangesOf, sheetsOf } from './sheet-reads';
import type { Area, Borders, Cell, CellStyle, Evaluated } from './workbook';

export abstract class WorkbookReader {
  abstract readonly model: SpreadsheetModel;
  protected abstract readonly sheetLocale: SheetLocale;

  protected get getters(): Getters {
    return this.model.getters;
  }

  evaluated(area: Area): readonly (readonly Evaluated[])[] {
    return eachCell(area, cell => evaluatedAt(this.getters, cell));
  }

  formulas(area: Area): readonly (readonly string[])[] {
    return eachCell(area, cell => formulaOf(this.getters, cell, this.sheetLocale));
  }

  numberFormats(area: Area): readonly (readonly string[])[] {
    return eachCell(area, cell => formatOf(this.getters, cell));
  }

  showsFormat(format: string): boolean {
    return isShown(format);
  }

  styles(area: Area): readonly (readonly CellStyle[])[] {
    return eachCell(area, cell => cellStyle(this.getters.getCell(positionOf(cell))?.style));
  }

  shownStyle(cell: Cell): CellStyle {
    return cellStyle(this.getters.getCellComputedStyle(positionOf(cell)));
  }

  borders(cell: Cell): Borders {
    return bordersOf(this.getters.getCellBorder(positionOf(cell)));
  }

  merges(area: Area): readonly Area[] {
    return mergesIn(this.getters, area);
  }

  note(cell: Cell): string {
    return noteAt(this.getters, cell);
  }

  notes(sheetId: string): readonly { readonly cell: Cell; readonly text: string }[] {
    return notesOf(this.getters, sheetId);
  }

  validation(cell: Cell): ReturnType<OpenWorkbook['validation']> {
    return validationAt(this.getters, cell);
  }

  conditionalFormats(sheetId: string): ReturnType<OpenWorkbook['conditionalFormats']> {
    return conditionalFormatsOf(this.getters, sheetId, this.sheetLocale);
  }

  charts(sheetId: string): ReturnType<OpenWorkbook['charts']> {
    return chartsOf(this.getters, sheetId);
  }

  sparkline(cell: Cell): Sparkline | null {
    return sparklineOf(this.getters.getEvaluatedCell(positionOf(cell)));
  }

  sheets(): ReturnType<OpenWorkbook['sheets']> {
    return sheetsOf(this.getters);
  }

  activeSheetId(): string {
    return this.getters.getActiveSheetId();
  }

  selection(): Area {
    return areaOf({ sheetId: this.getters.getActiveSheetId(), zone: this.getters.getSelectedZone() });
  }

  columnWidth(sheetId: string, column: number): number {
    return this.getters.getColSize(sheetId, column);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.getters.getRowSize(sheetId, row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.getters.isColHidden(sheetId, column);
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return this.getters.isRowHidden(sheetId, row);
  }

  columnGroups(sheetId: string): ReturnType<OpenWorkbook['columnGroups']> {
    return columnGroupsOf(this.getters, sheetId);
  }

  namedRanges(): ReturnType<OpenWorkbook['namedRanges']> {
    return namedRangesOf(this.getters);
  }

  lastContent(sheetId: string): { readonly row: number; readonly column: number } {
    return lastContentOf(this.getters, sheetId);
  }

  evaluate(formula: string): readonly (readonly Evaluated[])[] {
    return evaluateAlone(this.getters, formula, this.sheetLocale);
  }
}
