/**
 * A workbook over a model of the library: reading goes to the model's getters, writing through batches.
 *
 * Made by `open.ts` only. The files around this one each own one concern; this class ties them to one model.
 */

import { wallSerial, yearIn } from './cells/clock';
import { formulaOf, type Typing } from './cells/contents';
import { readCellsDirectly } from './cells/direct-cells';
import { inputText, takeTyping } from './cells/grid-typing';
import { installLoadedCells } from './cells/loaded-cells';
import { localeOf, type SheetLocale } from './cells/locales';
import { evaluatedAt } from './cells/reading';
import { CustomFunctions } from './custom-functions';
import { GRID_LISTENER_KEY, installBatch, runBatch } from './edits/batch';
import { installClearedCells } from './edits/cleared-cells';
import { dispatchDirectly } from './edits/direct-dispatch';
import { installDueEvaluation, settle } from './edits/due-evaluation';
import { perform } from './edits/edits';
import { installSheetGestures } from './edits/sheet-gestures';
import { UserEdits } from './edits/user-edits';
import { installEvaluation } from './formula/evaluation';
import { SESSION_KEY } from './formula/session';
import { installFunctions } from './functions/install';
import { Model, quietly, type SpreadsheetModel } from './library';
import { Listeners } from './listeners';
import { cellArea, positionOf, zoneOf } from './looks/geometry';
import { installLoadedBorders } from './looks/loaded-borders';
import { mergeStyles } from './looks/merged-styles';
import { saveAlignment } from './looks/saved-alignment';
import { installUsedColors } from './looks/used-colors';
import { packNothing } from './no-collaborators';
import type { OpenWorkbook } from './open-workbook';
import { installAnnotations } from './rules/annotations';
import { installShownFormats } from './rules/shown-formats';
import { drawRules, refuseInvalid, type Watched } from './rules/validations';
import { fileText, loadable, save } from './snapshots';
import type { Area, Cell, Content, Edit, Snapshot, StructureChange, UserEdit, WorkbookOptions } from './workbook';
import { WorkbookReader } from './workbook-reader';
import { installXlsx } from './xlsx/cells';
import { xlsxOf } from './xlsx/file';

export class EngineWorkbook extends WorkbookReader implements OpenWorkbook {
  override readonly model: SpreadsheetModel;
  timeZone: string;
  protected override sheetLocale: SheetLocale;
  private readonly custom: CustomFunctions;
  private readonly edits = new Listeners<UserEdit>();
  private readonly structure = new Listeners<StructureChange>();
  private readonly changes = new Listeners<undefined>();

  constructor(options: WorkbookOptions) {
    super();
    installEvaluation();
    installDueEvaluation();
    installFunctions();
    installAnnotations();
    installBatch();
    installClearedCells();
    installLoadedCells();
    installLoadedBorders();
    installXlsx();
    installShownFormats();
    installSheetGestures();
    installUsedColors();
    this.sheetLocale = localeOf(options.locale);
    this.timeZone = options.timeZone;
    const clock = options.clock ?? (() => new Date());
    const now = () => wallSerial(clock(), this.timeZone);
    const file = fileText(options.snapshot);
    // Without answers of another file at hand no other file is opened with these functions.
    const known = options.answers === undefined ? null : file;
    this.custom = new CustomFunctions(options.functions, options.functionsEnabled ?? true, now, options.answers, known);
    this.typing = () => ({ locale: this.sheetLocale, thisYear: yearIn(clock(), this.timeZone) });
    const grid = new UserEdits({
      textOf: cell => this.typedText(cell),
      reportEdit: edit => this.edits.tell(edit),
      reportStructure: change => this.structure.tell(change),
      reportChange: () => this.changes.tell(undefined),
    });
    const data = loadable(file, this.sheetLocale);
    this.model = quietly(() => new Model(data, { custom: { [SESSION_KEY]: this.custom, [GRID_LISTENER_KEY]: grid } }));
    packNothing(this.model);
    dispatchDirectly(this.model);
    readCellsDirectly(this.model);
    saveAlignment(this.model);
    grid.report();
    const dispatch = this.model.dispatch;
    this.model.dispatch = ((type: never, payload: never) => {
      this.contentEnds.clear();
      const result = quietly(() => dispatch(type, payload));
      this.contentEnds.clear();
      grid.report();
      return result;
    }) as typeof dispatch;
    takeTyping(this.model, {
      type: (cell, text) => this.type(cell, text),
      inputText: cell => inputText(this.getters, cell, this.sheetLocale),
    });
  }

  private readonly typing: () => Typing;

  get locale(): string {
    return this.sheetLocale.code;
  }

  setLocale(locale: string): void {
    this.sheetLocale = localeOf(locale);
    this.custom.forget();
    this.model.dispatch('UPDATE_LOCALE', { locale: this.sheetLocale.library });
  }

  setTimeZone(timeZone: string): void {
    this.timeZone = timeZone;
    this.custom.forget();
    this.model.dispatch('EVALUATE_CELLS');
  }

  setFunctionsEnabled(enabled: boolean): void {
    this.custom.enabled = enabled;
    this.model.dispatch('EVALUATE_CELLS');
  }

  setFunctionsLoading(loading: boolean): void {
    if (this.custom.loading === loading) return;
    this.custom.loading = loading;
    this.model.dispatch('EVALUATE_CELLS');
  }

  apply(edits: readonly Edit[]): void {
    const changes: StructureChange[] = [];
    const watched: Watched[] = [];
    const typing = this.typing();
    runBatch(
      this.model,
      send => {
        for (const edit of mergeStyles(edits)) {
          perform(send, this.getters, edit, typing, watched);
          changes.push(...structureOf(edit));
        }
        for (const sheetId of ruledTabs(edits)) drawRules(send, this.getters, sheetId);
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

  activateSheet(sheetId: string): void {
    const sheetIdFrom = this.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) this.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  }

  select(area: Area): void {
    this.activateSheet(area.sheetId);
    const zone = zoneOf(area);
    this.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }

  missingFunctions(): readonly string[] {
    settle(this.getters);
    return [...this.custom.unavailable];
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

  /** By tab, as long as nothing is done to the model: scripts ask again and again, and finding it looks at every cell. */
  private readonly contentEnds = new Map<string, { readonly row: number; readonly column: number }>();

  override lastContent(sheetId: string): { readonly row: number; readonly column: number } {
    const found = this.contentEnds.get(sheetId) ?? super.lastContent(sheetId);
    this.contentEnds.set(sheetId, found);
    return found;
  }

  snapshot(): Snapshot {
    return save(this.model);
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

/** Tabs on which edits put or remove rules. */
const ruledTabs = (edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap(edit => (edit.kind === 'validation' || (edit.kind === 'clear' && edit.validation) ? [edit.area.sheetId] : [])));

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
