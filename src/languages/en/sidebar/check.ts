/** What the panel Check says in English. Part of the sidebar's texts, see sidebar.ts. */
export const check = {
  title: 'Check the sheet',
  hint: 'Looks for what was moved, renamed or typed over, and puts it right without touching your entries.',
  fine: 'Everything is in order.',
  found: '{n} {n|thing needs|things need} a look',
  repair: 'Repair',
  repairAll: 'Repair all',
  byHand: 'To be changed by hand',
  show: 'Show {tab}',
  again: 'Check again',
  repaired: 'Repaired.',
} as const;
