/**
 * Roadmap in English: one row per task and a strip of 13 weeks. Used by src/tabs/roadmap.ts.
 */
export const roadmap = {
  week: 'W{week}',
  skipped: 'Skipped week: its tasks move one week on.',
  phaseNote: '{phase}, days {from}–{to}\nGoal: {goal}\nEnds when: {exit}',
  /** Criteria that end a phase, joined by the next text. */
  and: '{first}; {second}',
  exit: {
    baselines: '{n} {n|KPI has|KPIs have} a baseline',
    holds_baseline: '{kpi} is no worse than its baseline',
    progress: '{kpi} is {share} of the way to its target',
    tasks_done: '{share} of the tasks are done',
  },
  /** A share in the middle of such a criterion. */
  share: '{n}%',
  exitStates: { met: '✓ met', open: '○ not yet met' },
  columns: {
    phase: {
      label: 'Phase',
      note: 'Part of the cycle the task belongs to. Its goal and end are in the notes of the strip above the weeks.',
    },
    week: { label: 'Week', note: 'Cycle week in which the task starts. Computed from its first day.' },
    task: { label: 'Task', note: 'What is to be done. Rewrite it freely, or add your own in the first empty row.' },
    done: { label: 'Done when', note: 'A state anybody can check. The task is done when this is true.' },
    kpi: { label: 'KPI it moves', note: 'The figure this task should move. Pick from the list.' },
    owner: { label: 'Owner', note: 'Who does it. Pick a name from Setup.' },
    start: { label: 'Start', note: 'First day of the task. Type another date to move it.' },
    due: { label: 'Due', note: 'Last day. Type another date if you have agreed on one.' },
    status: { label: 'Status', note: 'Not started, doing, done or blocked. Pick from the list.' },
    late: { label: 'Late by', note: 'Days since the due date while the task is not done. Computed.' },
  },
} as const;
