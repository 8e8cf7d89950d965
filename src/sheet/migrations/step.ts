/** One step of a workbook's shape, from a version to the next. Used by each step, by the list of them and by who runs them. */
import type { TabId } from '../../contract';
import type { Drawing } from '../../tabs/drawing';
import type { Table } from '../read/read-table';

/** The tabs of a workbook as they stood when it was looked at. */
export interface SeenTabs {
  /** Null for a tab that is not there, or not complete. */
  readonly table: (id: TabId) => Table | null;
  /** What the tabs are drawn from, with the places their columns have now. */
  readonly drawing: () => Drawing;
}

/** A step leads to the version that its place in the list gives; it knows none itself. */
export interface Migration {
  /** Why the shape changed. */
  readonly reason: string;
  /** Runs on a workbook of the version before; `look` opens it anew. Running it again after it stopped half-way finishes it. */
  readonly run: (look: () => SeenTabs) => void;
}
