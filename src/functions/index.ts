/**
 * Every custom function, by family, in the order of the README. Used by the server, the build, the README's table, the tests, and whoever
 * shows help. A function is added in its family's file, a family here.
 */
import { BOARD_FUNCTIONS } from './boards';
import { CHANNEL_FUNCTIONS } from './channel';
import { CYCLE_FUNCTIONS } from './cycle';
import { ACTION_FUNCTIONS } from './kpi/action';
import { FORECAST_FUNCTIONS } from './kpi/forecast';
import { PROGRESS_FUNCTIONS } from './kpi/progress';
import { RULE_HISTORY_FUNCTIONS } from './kpi/rule-history';
import { SERIES_FUNCTIONS } from './kpi/series';
import { SIGNAL_FUNCTIONS } from './kpi/signals';
import { STATUS_FUNCTIONS } from './kpi/status';
import type { FunctionRecord, ListedFunction } from './record';
import { SAMPLE_FUNCTIONS } from './test/sample';
import { STOP_FUNCTIONS } from './test/stop';
import { VERDICT_FUNCTIONS } from './test/verdict';
import { LINK_CHECK_FUNCTIONS } from './utm/check';
import { LINK_FUNCTIONS } from './utm/links';

export interface Family {
  readonly name: 'KPI' | 'CYCLE' | 'UTM' | 'TEST' | 'CHANNEL';
  readonly functions: readonly ListedFunction[];
}

const FAMILIES: readonly Family[] = [
  {
    name: 'KPI',
    functions: [
      ...STATUS_FUNCTIONS,
      ...PROGRESS_FUNCTIONS,
      ...SERIES_FUNCTIONS,
      ...FORECAST_FUNCTIONS,
      ...SIGNAL_FUNCTIONS,
      ...ACTION_FUNCTIONS,
      ...RULE_HISTORY_FUNCTIONS,
    ],
  },
  { name: 'CYCLE', functions: CYCLE_FUNCTIONS },
  { name: 'UTM', functions: [...LINK_FUNCTIONS, ...LINK_CHECK_FUNCTIONS] },
  { name: 'TEST', functions: [...VERDICT_FUNCTIONS, ...SAMPLE_FUNCTIONS, ...STOP_FUNCTIONS] },
  { name: 'CHANNEL', functions: CHANNEL_FUNCTIONS },
];

/** What a person would type. */
export const LISTED: readonly ListedFunction[] = FAMILIES.flatMap(({ functions }) => functions);

/** The listed ones and those of the tabs. */
export const FUNCTIONS: readonly FunctionRecord[] = [...LISTED, ...BOARD_FUNCTIONS];
