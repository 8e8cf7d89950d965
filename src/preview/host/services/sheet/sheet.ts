/**
 * A tab as scripts hold it: the layers below plus looks, rules, charts, protection, names and metadata.
 *
 * Made by the spreadsheet through `OpenFile.make`.
 */

import { freshSheetId } from '../../file/sheet-ids';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { handed, type Members, own, read, type Table, write } from '../../script/script-object';
import { hexColor } from '../../values/colors';
import { ChartBuilder, LocalChart } from '../charts';
import { FormatRule, formatRule } from '../rules/conditional-format';
import { addMetadata, MetadataFinder, metadataAt } from '../rules/metadata';
import { LocalNamedRange } from '../rules/named-range';
import { protectionsOf, protectSheet } from '../rules/protection';
import { SHEET_PLACE } from './sheet-place';
import { SheetStructure } from './sheet-structure';
import { SHEET_STRUCTURE } from './sheet-structure-table';

export class LocalSheet extends SheetStructure {
  override readonly table = SHEET;

  hideSheet(): G.Sheet {
    const visible = this.file.sheets().filter(sheet => !sheet.hidden && sheet.id !== this.sheetId);
    if (visible.length === 0) throw new Refusal("You can't hide all the sheets in a document.");
    this.file.restructure([{ kind: 'sheetHidden', sheetId: this.sheetId, hidden: true }]);
    return this.self;
  }

  showSheet(): G.Sheet {
    this.file.restructure([{ kind: 'sheetHidden', sheetId: this.sheetId, hidden: false }]);
    return this.self;
  }

  isSheetHidden(): boolean {
    return this.properties.hidden;
  }

  getTabColor(): string | null {
    return this.properties.tabColor;
  }

  setTabColor(color: string | null): G.Sheet {
    this.file.write([{ kind: 'tabColor', sheetId: this.sheetId, color: color === null ? null : hexColor(color) }]);
    return this.self;
  }

  hasHiddenGridlines(): boolean {
    return this.properties.gridlinesHidden;
  }

  setHiddenGridlines(hidden: boolean): G.Sheet {
    this.file.write([{ kind: 'gridlinesHidden', sheetId: this.sheetId, hidden }]);
    return this.self;
  }

  getConditionalFormatRules(): G.ConditionalFormatRule[] {
    return this.file.workbook.conditionalFormats(this.sheetId).map(rule => handed<G.ConditionalFormatRule>(formatRule(this.file, rule)));
  }

  setConditionalFormatRules(rules: G.ConditionalFormatRule[]): void {
    const formats = rules.map(rule => own(rule, FormatRule).format);
    if (formats.some(({ areas }) => areas.some(area => area.sheetId !== this.sheetId))) {
      throw new Refusal('Conditional format rule cannot have ranges on different sheets.');
    }
    this.file.write([{ kind: 'conditionalFormats', sheetId: this.sheetId, rules: formats }]);
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  newChart(): G.EmbeddedChartBuilder {
    return handed<G.EmbeddedChartBuilder>(new ChartBuilder(this.file, this.sheetId));
  }

  getCharts(): G.EmbeddedChart[] {
    return this.file.workbook.charts(this.sheetId).map(chart => handed<G.EmbeddedChart>(new LocalChart(this.file, this.sheetId, chart)));
  }

  insertChart(chart: G.EmbeddedChart): void {
    const { drawing } = own(chart, LocalChart);
    const taken = this.file.sheets().flatMap(sheet => this.file.workbook.charts(sheet.id).map(({ id }) => id));
    this.file.restructure([
      { kind: 'chart', sheetId: this.sheetId, chart: { ...drawing, id: freshSheetId(taken, this.file.state.random) } },
    ]);
  }

  updateChart(chart: G.EmbeddedChart): void {
    const { drawing } = own(chart, LocalChart);
    this.checkHasChart(drawing.id);
    this.file.restructure([{ kind: 'chart', sheetId: this.sheetId, chart: drawing }]);
  }

  removeChart(chart: G.EmbeddedChart): void {
    const { id } = own(chart, LocalChart).drawing;
    this.checkHasChart(id);
    this.file.restructure([{ kind: 'deleteChart', sheetId: this.sheetId, id }]);
  }

  protect(): G.Protection {
    return protectSheet(this.file, this.sheetId);
  }

  getProtections(type: G.ProtectionType): G.Protection[] {
    return protectionsOf(this.file, String(type), this.sheetId);
  }

  getNamedRanges(): G.NamedRange[] {
    const names = this.file.workbook.namedRanges().filter(({ area }) => area.sheetId === this.sheetId);
    return names.map(({ name }) => handed<G.NamedRange>(new LocalNamedRange(this.file, name)));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): G.Sheet {
    addMetadata(this.file, { type: 'SHEET', sheetId: this.sheetId }, key, rest);
    return this.self;
  }

  getDeveloperMetadata(): G.DeveloperMetadata[] {
    return metadataAt(this.file, { type: 'SHEET', sheetId: this.sheetId });
  }

  createDeveloperMetadataFinder(): G.DeveloperMetadataFinder {
    const { rows, columns } = this.properties;
    return handed<G.DeveloperMetadataFinder>(new MetadataFinder(this.file, { sheetId: this.sheetId, row: 0, column: 0, rows, columns }));
  }

  private checkHasChart(id: string): void {
    if (!this.file.workbook.charts(this.sheetId).some(chart => chart.id === id))
      throw new Refusal('The chart does not exist on this sheet.');
  }
}

const OWN: Members<Omit<LocalSheet, keyof SheetStructure>, G.Sheet> = {
  hideSheet: write(),
  showSheet: write(),
  isSheetHidden: read(),
  getTabColor: read(),
  setTabColor: write('string|null'),
  hasHiddenGridlines: read(),
  setHiddenGridlines: write('boolean'),
  getConditionalFormatRules: read(),
  setConditionalFormatRules: write('array'),
  clearConditionalFormatRules: write(),
  newChart: read(),
  getCharts: read(),
  insertChart: write('EmbeddedChart'),
  updateChart: write('EmbeddedChart'),
  removeChart: write('EmbeddedChart'),
  protect: write(),
  getProtections: read('enum:ProtectionType'),
  getNamedRanges: read(),
  addDeveloperMetadata: write(
    'string',
    'string enum:DeveloperMetadataVisibility',
    'string string',
    'string string enum:DeveloperMetadataVisibility',
  ),
  getDeveloperMetadata: read(),
  createDeveloperMetadataFinder: read(),
};

export const SHEET: Table = { name: 'Sheet', path: 'SpreadsheetApp.Sheet', members: { ...SHEET_PLACE, ...SHEET_STRUCTURE, ...OWN } };
