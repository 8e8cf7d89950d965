/** What every tab is drawn from: the cycle, the words of one language, and where things stand. Types only. */

import type { StatusTexts } from '../languages/en/status';
import type { CalendarTexts, ListTexts, TabTexts } from '../languages/language';
import type { ColumnTemplates } from './column-templates';
import type { CycleModel } from './cycle-model';
import type { Place } from './place';

/** The words alone, of which everything else is written. */
export interface PlainWords {
  readonly tabs: TabTexts;
  readonly lists: ListTexts;
  readonly calendar: CalendarTexts;
  readonly status: StatusTexts;
}

export interface TabWords extends PlainWords {
  /** Columns of the large tabs, written in these words when the bundle was made. */
  readonly columns: ColumnTemplates;
}

/** What columns are written from. */
export interface ColumnDrawing {
  readonly words: PlainWords;
  readonly place: Place;
}

export interface Drawing {
  readonly cycle: CycleModel;
  readonly words: TabWords;
  readonly place: Place;
}
