/**
 * The open spreadsheet as one execution sees it: writes are queued and reach the workbook at a flush.
 *
 * Used by all spreadsheet services. Errors of queued writes (validation, protection, rules) therefore surface at the next
 * read, at `flush()`, at a change of structure or at the end, as on Google.
 */
import { type Area, type Edit, type Evaluated, RefusedEdit, type SheetProperties } from '../engine/workbook';
import { accountOf, type HostState } from './host-state';
import { Refusal } from './refusal';
import type * as G from './script/google';
import type { ScriptObject } from './script/script-object';

/** An object of the host under the name scripts know it by. */
type Made<Kind> = ScriptObject & Partial<Kind>;

/** How services hand out each other without importing each other's files, nor their types. */
export interface Makers {
  readonly spreadsheet: () => Made<G.Spreadsheet>;
  readonly sheet: (sheetId: string) => Made<G.Sheet>;
  readonly range: (area: Area, openRows?: boolean, openColumns?: boolean) => Made<G.Range>;
}

const CELL_LIMIT = 10_000_000;

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const TYPED_COLUMN = 'This operation is not allowed on cells in typed columns.';

/** The cells an edit changes, null when protections do not concern it. */
function editedArea(edit: Edit, sheet: (id: string) => SheetProperties | undefined): Area | null {
  if ('area' in edit && edit.area !== null) return edit.area;
  if ('at' in edit) return { ...edit.at, rows: 1, columns: 1 };
  if (!('sheetId' in edit) || edit.kind === 'duplicateSheet') return null;
  const found = sheet(edit.sheetId);
  return found === undefined ? null : { sheetId: edit.sheetId, row: 0, column: 0, rows: found.rows, columns: found.columns };
}

export class OpenFile {
  private queue: (readonly Edit[])[] = [];
  private known: readonly SheetProperties[] | null = null;

  constructor(
    readonly state: HostState,
    readonly make: Makers,
  ) {}

  get workbook(): HostState['workbook'] {
    return this.state.workbook;
  }

  /** The spreadsheet's own time zone, in which cells hold dates. */
  get zone(): string {
    return this.workbook.timeZone;
  }

  get hasQueue(): boolean {
    return this.queue.length > 0;
  }

  sheets(): readonly SheetProperties[] {
    this.known ??= this.workbook.sheets();
    return this.known;
  }

  /** Properties of a tab; throws Google's sentence when it was deleted. */
  sheet(sheetId: string): SheetProperties {
    const found = this.sheets().find(sheet => sheet.id === sheetId);
    if (found === undefined) throw new Refusal(`Sheet ${sheetId} not found`);
    return found;
  }

  nameOf(sheetId: string): string {
    return this.sheets().find(sheet => sheet.id === sheetId)?.name ?? '';
  }

  /** What cells show a script; counts the looks that find custom functions still loading. */
  evaluated(area: Area): readonly (readonly Evaluated[])[] {
    const cells = this.workbook.evaluated(area);
    if (this.state.loadingReads > 0) {
      this.state.loadingReads -= 1;
      if (this.state.loadingReads === 0) this.workbook.setFunctionsLoading(false);
    }
    return cells;
  }

  /** Keeps the edits of one call until the next flush. */
  write(edits: readonly Edit[]): void {
    if (edits.length > 0) this.queue.push(edits);
  }

  /** Applies a change of structure at once, after what is queued, because later positions depend on it. */
  restructure(edits: readonly Edit[]): void {
    const cells = this.sheets().reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
    const added = edits.reduce((sum, edit) => sum + this.addedCells(edit), 0);
    if (added > 0 && cells + added > CELL_LIMIT) {
      throw new Refusal(`This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`);
    }
    this.write(edits);
    this.settle();
  }

  /** Applies what is queued; when a call among it is refused, the calls before it stay and those after it are lost. */
  settle(): void {
    const calls = this.queue;
    this.queue = [];
    if (calls.length === 0) return;
    if (calls.length > 1) {
      try {
        this.apply(calls.flat());
        return;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
    for (const edits of calls) this.apply(edits);
  }

  private addedCells(edit: Edit): number {
    if (edit.kind === 'insertSheet') return edit.rows * edit.columns;
    if (edit.kind !== 'insertRows' && edit.kind !== 'insertColumns' && edit.kind !== 'duplicateSheet') return 0;
    const { rows, columns } = this.sheet(edit.sheetId);
    if (edit.kind === 'duplicateSheet') return rows * columns;
    return edit.count * (edit.kind === 'insertRows' ? columns : rows);
  }

  private apply(edits: readonly Edit[]): void {
    const { role, protections, typedTables } = this.state;
    if (role !== 'editor' && protections.all().length > 0) {
      const byId = (id: string): SheetProperties | undefined => this.sheets().find(sheet => sheet.id === id);
      for (const edit of edits) {
        const area = editedArea(edit, byId);
        if (area !== null && protections.refuses(area, role, accountOf(role))) throw new Refusal(PROTECTED);
      }
    }
    if (edits.some(edit => typedTables.refuses(edit))) throw new Refusal(TYPED_COLUMN);
    try {
      this.workbook.apply(edits);
    } catch (error) {
      throw error instanceof RefusedEdit ? new Refusal(error.message) : error;
    } finally {
      this.known = null;
    }
  }
}
