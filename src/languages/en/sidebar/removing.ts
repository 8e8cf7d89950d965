/** What the sidebar says about taking Quarterdeck out of a file, in English. Part of sidebar.ts. */
export const removing = {
  title: 'Remove Quarterdeck from this file',
  look: 'See what would go',
  keep: 'Keep the tabs as plain values',
  keepHint: 'As they look now, without formulas, lists and colours that follow the numbers.',
  goes: 'These tabs go: {tabs}.',
  stays: 'These stay as values: {tabs}.',
  earlier: '{n} hidden {n|tab|tabs} of earlier cycles {n|goes|go}, too.',
  earlierKept: '{n} hidden {n|tab|tabs} of earlier cycles {n|stays|stay} as values, but for those that only compute.',
  beside: 'What is stored outside the tabs goes: saved playbooks, drafts, marks, who you are.',
  own: 'Tabs you made yourselves and copies you made of ours stay.',
  drawing: 'Formulas in {tabs} use these tabs and may show #REF! afterwards.',
  noWayBack: 'There is no way back here. File > Version history keeps the file as it is now.',
  yes: 'Remove it',
} as const;
