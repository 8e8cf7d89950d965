/**
 * Assumptions about formulas, each as one cell of the scratch tab: what is written, what we count on, and where it stands if it needs a place
 * of its own. Used by run.ts. `A1` holds 31, `A2` a day, `A3` nothing.
 */
import type { ProbeId } from '../../contract';

export interface FormulaProbe {
  readonly id: ProbeId;
  readonly formula: string;
  /** Values the cell may end with; the first is what usually comes. */
  readonly ends: readonly string[];
  /** Values it may show before, while a function of ours is at work. */
  readonly passes?: readonly string[];
}

/** 29 March 2026, when the clocks of Europe are changed. */
export const PROBE_DAY = { iso: '2026-03-29', serial: 46110 } as const;

const progress = 'KPI_PROGRESS(31;35;25)';
const LOADING = 'Loading...';
/** As computed columns are written: a condition of one cell, and behind each answer of it a whole column. */
const MIRROR = 'IF(ROW(A1:A2)=1;7;IF(ISERROR(1/0);IFERROR(VLOOKUP(A1:A2;A1:A2;1;0));1))';

export const FORMULA_PROBES: readonly FormulaProbe[] = [
  { id: 'semicolons', formula: '=IF(1>0;15/10;2)', ends: ['1.5'] },
  { id: 'computed_array', formula: '=ROUND(SUM(KPI_PROGRESS(VSTACK(31;33);35;25));9)', ends: ['0.6'] },
  { id: 'one_cell_range', formula: '=KPI_PROGRESS(A1:A1;35;25)', ends: ['0.4'] },
  { id: 'blank_argument', formula: '=KPI_PROGRESS(A3;35;25)&"|"', ends: ['|'] },
  { id: 'error_argument', formula: '=ISERROR(KPI_PROGRESS(1/0;35;25))', ends: ['true'] },
  { id: 'unknown_function', formula: '=IFERROR(QUARTERDECK_NOBODY();"caught")', ends: ['caught'] },
  { id: 'iferror_loading', formula: `=IFERROR(${progress};"waits")`, ends: ['0.4'], passes: [LOADING, 'waits'] },
  { id: 'iserror_loading', formula: `=ISERROR(${progress})`, ends: ['false'], passes: [LOADING, 'true'] },
  { id: 'fifteen_digits', formula: '=3*(5175/1000)=15525/1000', ends: ['true'] },
  { id: 'countif_array', formula: '=SUM(COUNTIF(VSTACK("a";"b";"a");"a"))', ends: ['2'] },
  { id: 'mirror_column', formula: `=SUM(ARRAYFORMULA(${MIRROR}))`, ends: [String(7 + PROBE_DAY.serial)] },
  { id: 'empty_value', formula: '=VALUE("")', ends: ['0'] },
  { id: 'date_number', formula: '=N(A2)', ends: [String(PROBE_DAY.serial)] },
  { id: 'date_joined', formula: '=A2&""', ends: [String(PROBE_DAY.serial)] },
  { id: 'truth_joined', formula: '=(1=1)&""', ends: ['TRUE'] },
  { id: 'date_argument', formula: '=CYCLE_DAY(A2;A2)', ends: ['1'] },
];
