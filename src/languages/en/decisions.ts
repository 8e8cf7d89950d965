/** Decisions of the weekly review in English: what people pick in the tab Reviews and in the panel. Shown by server and sidebar, hence a file of its own. */
export const decisions = {
  scale: 'Scale',
  iterate: 'Iterate',
  stop: 'Stop',
  repeat: 'Repeat',
  unknown: 'I don’t know yet',
} as const;
