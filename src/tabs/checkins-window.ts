/**
 * The pieces of a current value or a baseline: what each check-in contributes to the mean, pooled rate or median of a window.
 * Used by checkins-arithmetic.ts and checkins-baseline.ts. Formulas only, pure.
 */
import type { ColumnKey } from './place';

type Key = ColumnKey<'checkins'>;

/** What the formulas of this tab are made of: an own column, and a value of the row's KPI from the Dashboard. */
export interface CheckinParts {
  readonly c: (key: Key) => string;
  readonly ofKpi: (give: ColumnKey<'dashboard'>, otherwise?: string) => string;
  readonly start: string;
  /** A value where a condition holds, blank elsewhere. */
  readonly when: (condition: string, value: string) => string;
  /** Sum of a column over the rows with the same group code; rows without channels need none. */
  readonly inGroup: (group: Key, of: Key) => string;
  readonly hasChannels: string;
}

/** Columns of one window. */
interface WindowKeys {
  readonly rated: Key;
  readonly weight: Key;
  readonly x: Key;
  readonly n: Key;
  readonly d: Key;
  readonly weighed: Key;
  readonly lead: Key;
  readonly leadX: Key;
  readonly allRated: ColumnKey<'dashboard'>;
}

/**
 * The pieces of mean, pooled rate and median for the rows marked by `use`. A row's weight is 1 for a total and its share of the day
 * for a channel: by denominators where all rows of the window have one, else equal.
 */
export function weighed({ c, ofKpi, when, inGroup, hasChannels }: CheckinParts, use: Key, keys: WindowKeys): Partial<Record<Key, string>> {
  const used = `${c(use)}=1`;
  const rated = `${c(keys.rated)}=1`;
  const share = `IF(${ofKpi(keys.allRated, '0')}=1;${c('denominator')}/${inGroup('day_group', 'channel_d')};1/${inGroup('day_group', 'channel_one')})`;
  return {
    [keys.rated]: `IF(${used};IF(ISNUMBER(${c('denominator')});${when(`${c('denominator')}>0`, '1')};);)`,
    [keys.weight]: when(used, `IF(${hasChannels};IF(${c('channel')}="";1;${share});1)`),
    [keys.x]: when(used, c('x')),
    [keys.n]: when(rated, `${c('x')}*${c('denominator')}`),
    [keys.d]: when(rated, c('denominator')),
    [keys.weighed]: when(used, `${c('x')}*${c(keys.weight)}`),
    [keys.lead]: `IF(${used};${when(`${c('first')}=1`, '1')};)`,
    [keys.leadX]: when(
      `${c(keys.lead)}=1`,
      `IF(${hasChannels};IF(${c('channel')}="";${c('x')};${inGroup('day_group', keys.weighed)});${c('x')})`,
    ),
  };
}
