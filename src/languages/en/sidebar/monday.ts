/** What the panel with the Monday message says in English. Part of the sidebar's texts, see ../sidebar. */
export const monday = {
  title: 'Monday message',
  hint: 'Five lines for the team, from the numbers and tasks as they stand. Change what you like, then copy.',
  text: 'Message',
  copy: 'Copy',
  byHand: 'The browser did not allow copying. The text is marked: press Ctrl+C (⌘C on a Mac).',
  again: 'Write it anew',
} as const;
