/** What the panel Check says about taking back the last step, in English. Part of sidebar.ts. */
export const takingBack = {
  title: 'Take back the last step',
  hint: 'What Quarterdeck last wrote here for somebody: numbers, links, tasks, an import. Only where nobody changed it since. For what you typed yourself, use Undo in Google Sheets.',
  look: 'See what that would be',
  rows: '{tab}: {n} {n|row|rows} added',
  cells: '{tab}: {n} {n|cell|cells} changed',
  left: 'Stays, because somebody changed it since: {rows}',
  row: '{tab} row {row}',
  nothing: 'There is nothing to take back.',
  tooLong: 'The last step changed more than is remembered here. To go back, use File > Version history in Google Sheets.',
  yes: 'Take it back',
  done: 'Taken back.',
} as const;
