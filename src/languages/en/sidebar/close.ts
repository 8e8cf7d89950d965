/** What the panel Close says in English. Part of the sidebar's texts, see ../sidebar. */
export const close = {
  title: 'Close the cycle',
  over: 'The 90 days of {name} are over. Close the cycle to keep what it has reached.',
  hint: 'As things stand on {day}, day {n} of 90. Closing writes the page Retrospective and keeps every figure at that day.',
  closed: 'Closed on {day}, day {n} of 90.',
  thawed: '“Show as of” on Setup was changed, so the tabs no longer show the closing day. The page stays as it was.',
  reached: '{n} of {all} KPIs reached.',
  tasks: '{done} of {all} tasks done.',
  unmeasured: 'Never measured: {kpis}',
  target: 'target {target}',
  why: 'Why? One sentence',
  tooEasy: 'Was the target too easy?',
  close: 'Close the cycle',
  freeze: 'Back to the closing day',
  save: 'Save the sentences',
  show: 'Show the page',
  print: 'To print it or save it as PDF: File → Print, A4, portrait, narrow margins.',
  nextTitle: 'Next cycle',
  nextText:
    'The tabs of “{name}” go out of sight, whole as they are. The next cycle begins with its closing values, your people, channels and words.',
  open: '{n} open {n|task|tasks} to take up again',
  next: 'Begin the next cycle…',
} as const;
