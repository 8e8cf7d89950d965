/**
 * The KPI, CYCLE and CHANNEL custom functions by the name they have in a spreadsheet, in the order of the documentation.
 * Used by the tests (function table, random arguments) and by whoever needs a function by name; src/main.ts writes each as a global.
 */
import { kpiAction } from './action';
import type { Argument, CellValue } from './argument';
import { channelDrop, channelShare } from './channel';
import { cycleDay, cyclePhase, cycleWeek, nextReviewDay } from './cycle';
import { kpiPace, kpiParse, kpiProgress, kpiStatus, kpiTarget } from './kpi';
import { kpiRules } from './rule-history';
import { kpiBaseline, kpiCurrent, kpiForecast, kpiOutlook, kpiTrend, kpiUnusual } from './series';

/** A custom function as a spreadsheet calls it. */
export type CustomFunction = (...cells: Argument[]) => CellValue | CellValue[][];

export interface Family {
  readonly name: 'KPI' | 'CYCLE' | 'CHANNEL';
  readonly functions: readonly { readonly name: string; readonly parameters: readonly string[]; readonly call: CustomFunction }[];
}

const entry = (name: string, parameters: string, call: (...cells: never[]) => CellValue | CellValue[][]) => ({
  name,
  parameters: parameters.split(' '),
  // Every parameter of every function is an Argument or left out, so any list of arguments may be passed.
  call: call as CustomFunction,
});

export const families: readonly Family[] = [
  {
    name: 'KPI',
    functions: [
      entry('KPI_STATUS', 'current baseline target pace language better age_days cadence_days', kpiStatus),
      entry('KPI_TARGET', 'baseline target decimal', kpiTarget),
      entry('KPI_PROGRESS', 'current baseline target', kpiProgress),
      entry('KPI_PACE', 'start as_of measuring_days', kpiPace),
      entry('KPI_CURRENT', 'kpi names dates values as_of how denominators', kpiCurrent),
      entry('KPI_BASELINE', 'kpi names dates values start how denominators', kpiBaseline),
      entry('KPI_FORECAST', 'kpi names dates values on_date', kpiForecast),
      entry('KPI_OUTLOOK', 'kpi names dates values on_date target language', kpiOutlook),
      entry('KPI_TREND', 'kpi names dates values cadence_days language', kpiTrend),
      entry('KPI_UNUSUAL', 'kpi names dates values language', kpiUnusual),
      entry('KPI_ACTION', 'values thresholds actions in_a_row', kpiAction),
      entry('KPI_RULES', 'rules kpis check_ins start as_of', kpiRules),
      entry('KPI_PARSE', 'text decimal', kpiParse),
    ],
  },
  {
    name: 'CYCLE',
    functions: [
      entry('CYCLE_DAY', 'start as_of', cycleDay),
      entry('CYCLE_WEEK', 'start as_of', cycleWeek),
      entry('CYCLE_PHASE', 'start as_of names first_days', cyclePhase),
      entry('NEXT_REVIEW', 'last cadence', nextReviewDay),
    ],
  },
  {
    name: 'CHANNEL',
    functions: [entry('CHANNEL_SHARE', 'channels values', channelShare), entry('CHANNEL_DROP', 'channels values fall', channelDrop)],
  },
];
