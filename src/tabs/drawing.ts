/** What every tab is drawn from: the cycle, the words of one language, and where things stand. Types only. */

import type { StatusTexts } from '../languages/en/status';
import type { CalendarTexts, ListTexts, TabTexts } from '../languages/language';
import type { Place } from './place';
import type { CycleModel } from './plan/cycle-model';

/** The words of one language, of which every tab is written. */
export interface TabWords {
  readonly tabs: TabTexts;
  readonly lists: ListTexts;
  readonly calendar: CalendarTexts;
  readonly status: StatusTexts;
}

/** What columns are written from. */
export interface ColumnDrawing {
  readonly words: TabWords;
  readonly place: Place;
}

export interface Drawing {
  /** Of the workbook's shape; kept on Setup. */
  readonly version: number;
  readonly cycle: CycleModel;
  readonly words: TabWords;
  readonly place: Place;
}
