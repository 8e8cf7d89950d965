/** What the panel Help and the note of what is new say in English. Part of the sidebar's texts, see sidebar.ts. */
export const help = {
  title: 'Help',
  intro: 'Type numbers in Check-ins, do what “Do now” says, decide on Friday.',
  tour: 'What the Dashboard’s columns say',
  tourFolded: 'Folded away at its right',
  functions: 'Functions for your own cells',
  functionsHint: '“Insert” puts a working example into the selected cell. Then replace its values with your own cells.',
  asInSheets: 'The details are in English, as Sheets itself shows them.',
  find: 'Find a function',
  none: 'No function mentions “{text}”.',
  optional: 'optional',
  example: 'Example',
  result: 'Result',
  insert: 'Insert',
  inserted: 'The example stands in {cell}.',
  filled: '{cell} is not empty. Replace what stands there?',
  replace: 'Replace',
  noRoom: 'The result needs more empty cells than there are from {cell} on. Select another cell.',
  closedTab: 'Nothing is inserted into this tab: it is Quarterdeck’s, or protected. Open a tab of your own and select an empty cell.',
} as const;

export const news = {
  title: 'New in version {version}',
  lines: {
    experiments: 'Tests: whether one version is really better, or just lucky.',
    monday: 'Monday message: where you stand, in five lines to copy.',
    help: 'Help: what each column says, and every function with an example.',
  },
  seen: 'Got it',
} as const;
