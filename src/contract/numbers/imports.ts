/** What crosses for the import of check-ins from a report. Part of the wire, see ./index. */
import type { PointedFigures } from '../../core/imported/pointing';
import type { Aggregate } from '../../core/series/check-in';
import type { IsoDay } from '../day';
import type { Problem } from '../problem';
import type { CheckinEntry, DueNumber } from './numbers';

export interface ImportView {
  /** Rows of the Dashboard that are not paused, in its order; `aggregate` sum is the total of a week. */
  readonly kpis: readonly (Pick<DueNumber, 'kpi' | 'name' | 'unit' | 'decimals' | 'currency' | 'last' | 'baseline'> & {
    readonly aggregate: Aggregate;
  })[];
  /** As Setup spells them. */
  readonly channels: readonly string[];
  /** Check-ins that count; a blank channel for a total. */
  readonly standing: readonly { readonly kpi: string; readonly day: IsoDay; readonly channel: string; readonly value: number }[];
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly today: IsoDay;
  /** What was pointed out before, by the shape of the table. */
  readonly pointed: Readonly<Record<string, PointedFigures>>;
}

/** A check-in from a report; a rate that is counted brings its two counts along. */
export interface ImportedCheckin extends CheckinEntry {
  readonly counts: { readonly numerator: number; readonly denominator: number } | null;
}

export interface ImportAnswer {
  readonly saved: number;
  /** What was not written, by its place in the list. */
  readonly problems: readonly { readonly at: number; readonly problem: Problem }[];
  /** The check-ins that stand now. */
  readonly view: ImportView;
}

export interface ImportEndpoints {
  importView: { argument: null; result: ImportView };
  saveImport: {
    argument: { readonly checkins: readonly ImportedCheckin[]; readonly shape: string; readonly pointed: PointedFigures };
    result: ImportAnswer;
  };
}
