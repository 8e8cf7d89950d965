/**
 * Menu items, short messages in the corner (toasts) and dialogs of the server, in English. Used by the addon folder.
 */
export const menu = {
  name: 'Quarterdeck',
  newCycle: 'New cycle…',
  openSidebar: 'Open sidebar',
  enterNumbers: 'Enter numbers',
  buildLink: 'Build a link',
  weeklyReview: 'Weekly review',
  mondayMessage: 'Monday message',
  closeCycle: 'Close cycle…',
  checkSheet: 'Check the sheet',
  language: 'Language',
  selfCheck: 'Self-check',
  help: 'Help',
  toasts: {
    checkinSaved: '{kpi}: {value} saved as the check-in of {day}.',
    columnRestored: '“{column}” is computed. Your text is kept in a note on the cell.',
    formulaRestored: '“{column}” was overwritten and has been put back.',
    farFromLast: '{kpi}: {value} is far from the last value, {last}. Correct the row in Check-ins if it was a slip.',
    notANumber: '{kpi}: “{text}” is not a number. Nothing was saved; your text is in a note on the cell.',
    dayStamped: 'Day {day} of {days}: the workbook is up to date.',
    sampleRemoved: '{n} example {n|row|rows} removed. What you typed has stayed.',
    languageChanged: 'The workbook now speaks English.',
    built: 'Your cycle is ready.',
    linkSaved: 'Link saved in row {row}.',
  },
  dialogs: {
    helpTitle: 'Quarterdeck help',
    helpText: 'Type numbers in Check-ins, do what “Do now” says, decide on Friday. Each heading has a note that says what to type.',
    selfCheckTitle: 'Self-check',
    selfCheckPassed: '{n} {n|check|checks} passed.',
    selfCheckFailed: '{n} {n|check|checks} failed: {list}',
    versionNewer: 'This workbook was made by a newer version ({version}). Update the add-on before you change anything.',
  },
} as const;
