/**
 * A workbook over a model of the library: reading goes to the model's getters, writing through batches.
 *
 * Made by `open.ts` only. The files around this one each own one concern; this class ties them to one model.
 */

import { evaluateAlone } from './alone';
import { installAnnotations } from './annotations';
import { GRID_LISTENER_KEY, installBatch, runBatch } from './batch';
import { chartsOf } from './charts';
import { wallSerial, yearIn } from './clock';
import { conditionalFormatsOf } from './conditional-formats';
import { formatOf, formulaOf, type Typing } from './contents';
import { CustomFunctions } from './custom-functions';
import { perform } from './edits';
import { installEvaluation } from './formula/evaluation';
import { SESSION_KEY } from './formula/session';
import { drawingOf, type Sparkline } from './formula/sparkline-form';
import { installFunctions } from './functions/install';
import { areaOf, cellArea, eachCell, positionOf, zoneOf } from './geometry';
import { lastContentOf } from './last-content';
import { type Getters, Model, quietly, type SpreadsheetModel } from './library';
import { Listeners } from './listeners';
import { localeOf, type SheetLocale } from './locales';
import { noteAt, notesOf } from './notes';
import type { OpenWorkbook } from './open';
import { evaluatedAt } from './reading';
import { columnGroupsOf, namedRangesOf, sheetsOf } from './sheet-reads';
import { loadable, save } from './snapshots';
import { bordersOf, cellStyle } from './styles';
import { UserEdits } from './user-edits';
import { refuseInvalid, validationAt, type Watched } from './validations';
import type {
  Area,
  Borders,
  Cell,
  CellStyle,
  Content,
  Edit,
  Evaluated,
  Snapshot,
  StructureChange,
  UserEdit,
  WorkbookOptions,
} from './workbook';
import { xlsxOf } from './xlsx';
import { installXlsx } from './xlsx-cells';

export class EngineWorkbook implements OpenWorkbook {
  readonly model: SpreadsheetModel;
  timeZone: string;
  private sheetLocale: SheetLocale;
  private readonly custom: CustomFunctions;
  private readonly edits = new Listeners<UserEdit>();
  private readonly structure = new Listeners<StructureChange>();
  private readonly changes = new Listeners<undefined>();

  constructor(options: WorkbookOptions) {
    installEvaluation();
    installFunctions();
    installAnnotations();
    installBatch();
    installXlsx();
    this.sheetLocale = localeOf(options.locale);
    this.timeZone = options.timeZone;
    const clock = options.clock ?? (() => new Date());
    this.custom = new CustomFunctions(options.functions, options.functionsEnabled ?? true, () => wallSerial(clock(), this.timeZone));
    this.typing = () => ({ locale: this.sheetLocale, thisYear: yearIn(clock(), this.timeZone) });
    const grid = new UserEdits({
      textOf: cell => this.typedText(cell),
      reportEdit: edit => this.edits.tell(edit),
      reportStructure: change => this.structure.tell(change),
      reportChange: () => this.changes.tell(undefined),
    });
    const data = loadable(options.snapshot, this.sheetLocale);
    this.model = quietly(() => new Model(data, { custom: { [SESSION_KEY]: this.custom, [GRID_LISTENER_KEY]: grid } }));
    const dispatch = this.model.dispatch;
    this.model.dispatch = ((type: never, payload: never) => {
      const result = quietly(() => dispatch(type, payload));
      grid.report();
      return result;
    }) as typeof dispatch;
  }

  private readonly typing: () => Typing;

  private get getters(): Getters {
    return this.model.getters;
  }

  get locale(): string {
    return this.sheetLocale.code;
  }

  setLocale(locale: string): void {
    this.sheetLocale = localeOf(locale);
    this.model.dispatch('UPDATE_LOCALE', { locale: this.sheetLocale.library });
  }

  setTimeZone(timeZone: string): void {
    this.timeZone = timeZone;
    this.model.dispatch('EVALUATE_CELLS');
  }

  setFunctionsEnabled(enabled: boolean): void {
    this.custom.enabled = enabled;
    this.model.dispatch('EVALUATE_CELLS');
  }

  apply(edits: readonly Edit[]): void {
    const changes: StructureChange[] = [];
    const watched: Watched[] = [];
    const typing = this.typing();
    runBatch(
      this.model,
      send => {
        for (const edit of edits) {
          perform(send, this.getters, edit, typing, watched);
          changes.push(...structureOf(edit));
        }
      },
      () => refuseInvalid(this.getters, watched, typing),
    );
    for (const change of changes) this.structure.tell(change);
    this.changes.tell(undefined);
  }

  type(cell: Cell, text: string): void {
    const oldValue = this.typedText(cell);
    this.apply([{ kind: 'content', at: cell, content: typed(text) }]);
    const value = this.typedText(cell);
    const edit: UserEdit = { area: cellArea(cell), ...(value === '' ? {} : { value }), ...(oldValue === '' ? {} : { oldValue }) };
    this.edits.tell(edit);
  }

  paste(cell: Cell, rows: readonly (readonly string[])[]): void {
    const columns = Math.max(...rows.map(row => row.length));
    const area: Area = { ...cellArea(cell), rows: rows.length, columns };
    const typing = this.typing();
    runBatch(this.model, send => {
      rows.forEach((row, down) => {
        row.forEach((text, across) => {
          const at = { ...cell, row: cell.row + down, column: cell.column + across };
          perform(send, this.getters, { kind: 'content', at, content: typed(text) }, typing, []);
        });
      });
    });
    this.changes.tell(undefined);
    this.edits.tell({ area });
  }

  undo(): void {
    this.model.dispatch('REQUEST_UNDO');
  }

  redo(): void {
    this.model.dispatch('REQUEST_REDO');
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

  styles(area: Area): readonly (readonly CellStyle[])[] {
    return eachCell(area, cell => cellStyle(this.getters.getCell(positionOf(cell))?.style));
  }

  shownStyle(cell: Cell): CellStyle {
    return cellStyle(this.getters.getCellComputedStyle(positionOf(cell)));
  }

  borders(cell: Cell): Borders {
    return bordersOf(this.getters.getCellBorder(positionOf(cell)));
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
    return drawingOf(this.getters.getEvaluatedCell(positionOf(cell)));
  }

  sheets(): ReturnType<OpenWorkbook['sheets']> {
    return sheetsOf(this.getters);
  }

  activeSheetId(): string {
    return this.getters.getActiveSheetId();
  }

  activateSheet(sheetId: string): void {
    const sheetIdFrom = this.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) this.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  }

  selection(): Area {
    return areaOf({ sheetId: this.getters.getActiveSheetId(), zone: this.getters.getSelectedZone() });
  }

  select(area: Area): void {
    this.activateSheet(area.sheetId);
    const zone = zoneOf(area);
    this.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
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

  onUserEdit(listener: (edit: UserEdit) => void): void {
    this.edits.add(listener);
  }

  onStructure(listener: (change: StructureChange) => void): void {
    this.structure.add(listener);
  }

  onChange(listener: () => void): void {
    this.changes.add(listener);
  }

  snapshot(): Snapshot {
    return save(this.model, this.locale, this.timeZone);
  }

  xlsx(): Promise<Uint8Array> {
    return xlsxOf(this.model);
  }

  /** What a person would see in the input line: the formula, or the value as text. */
  private typedText(cell: Cell): string {
    const formula = formulaOf(this.getters, cell, this.sheetLocale);
    if (formula) return formula;
    const { value, isDate } = evaluatedAt(this.getters, cell);
    if (value === null || this.getters.getCell(positionOf(cell)) === undefined) return '';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return isDate || typeof value === 'number' ? String(value) : value;
  }
}

const typed = (text: string): Content => ({ type: 'typed', value: text });

function structureOf(edit: Edit): StructureChange[] {
  switch (edit.kind) {
    case 'insertRows':
      return [{ sheetId: edit.sheetId, dimension: 'rows', at: edit.before, count: edit.count }];
    case 'insertColumns':
      return [{ sheetId: edit.sheetId, dimension: 'columns', at: edit.before, count: edit.count }];
    case 'deleteRows':
      return [{ sheetId: edit.sheetId, dimension: 'rows', at: edit.row, count: -edit.count }];
    case 'deleteColumns':
      return [{ sheetId: edit.sheetId, dimension: 'columns', at: edit.column, count: -edit.count }];
    default:
      return [];
  }
}
