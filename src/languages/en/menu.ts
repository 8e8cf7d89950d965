/**
 * What the server says in English: the labels of the menu, which stand in the code because the menu is built before anything may be
 * read, and the messages in the corner, findings and dialogs, which the addon folder reads from the pushed texts.
 */
export const labels = {
  name: 'Quarterdeck',
  newCycle: 'New cycle…',
  openSidebar: 'Open sidebar',
  enterNumbers: 'Enter numbers',
  buildLink: 'Build a link',
  weeklyReview: 'Weekly review',
  mondayMessage: 'Monday message',
  content: 'Content',
  experiments: 'Experiments',
  rules: 'Rules & risks',
  closeCycle: 'Close cycle…',
  checkSheet: 'Check the sheet',
  language: 'Tab language',
  help: 'Help',
} as const;

export const messages = {
  monday: {
    stand: '{cycle}, week {week} of {weeks}: {onPlan} of {kpis} {kpis|KPI|KPIs} {onPlan|goes|go} as planned.',
    before: '{cycle} starts on {start}.',
    after: '{cycle} ended on {end}: {onPlan} of {kpis} {kpis|KPI|KPIs} reached what was planned.',
    standNone: '{cycle}, week {week} of {weeks}: there is no KPI on the Dashboard.',
    afterNone: '{cycle} ended on {end}. There is no KPI on the Dashboard.',
    star: '★ {name} {now}, target {target} ({status}).',
    starOpen: '★ {name} has no number yet, target {target}.',
    better: 'Better than a week ago: {kpis}.',
    worse: 'Worse than a week ago: {kpis}.',
    same: 'No KPI stands better or worse than a week ago.',
    todo: 'To do: {actions}.',
    more: '{n} more on the Dashboard.',
    todoNone: 'To do: no number asks for a change.',
    who: 'Who: {people}.',
    whoNone: 'Who: nobody has anything due this week.',
    nobody: 'still nobody',
    tasks: '{n} {n|task|tasks}',
    numbers: '{n} {n|number|numbers}',
    when: 'When: {numbers} and {tasks} by the review on {review}.',
    whenEnd: 'When: {numbers} and {tasks} by the end of the cycle on {end}.',
    late: '{n} of the tasks {n|is|are} late.',
  },
  review: {
    title: 'Weekly review of {cycle}, week {week} ({day})',
    stand: '{onPlan} of {kpis} {kpis|KPI|KPIs} {onPlan|goes|go} as planned.',
    done: '{done} of {all} {all|task|tasks} of the past week done.',
    decisions: 'Decisions',
    none: 'No decisions yet.',
    again: 'look again {day}',
    tasks: 'New tasks',
    due: 'due {day}',
    next: 'Next review: {next}',
  },
  toasts: {
    columnRestored: '“{column}” is computed. Your text is kept in a note on the cell.',
    formulaRestored: '“{column}” was overwritten and has been put back.',
    factFixed: '“{fact}” belongs to the cycle and has been put back.',
    factNeeded: '“{fact}” needs a date. The one before has been put back.',
    factUnread: '“{fact}” needs a date or nothing; “{text}” was taken out.',
    languageByMenu: 'Switch the tabs’ language in the menu: Quarterdeck → Tab language. “{fact}” has been put back.',
    currencyUnknown: '“{text}” is no currency of the list. Write a code such as {near}; the one before has been put back.',
    currencySwitched: 'Amounts are now written in {currency}. Typed figures keep their numbers; nothing was converted.',
    takenAsOf: 'Every figure now shows {day}: it stands in “{fact}”. Empty that cell to come back to today.',
    farFromLast: '{kpi}: {value} is far from the last value, {last}. Correct the row in Check-ins if it was a slip.',
    aboveHundred: '{kpi}: {value} is more than 100%. Correct the row in Check-ins if it was a slip.',
    unconfirmedShare: '{kpi}: {value} is more than 100%. It does not count until a note in its row in Check-ins confirms it.',
    belowZero: '{kpi}: {value} is below zero. Correct the row in Check-ins if it was a slip.',
    totalSaved: '{kpi}: {value} counts for the {period}.',
    totalReplaced: '{kpi}: {value} counts for the {period}, in place of {before}.',
    oneOfSeveral:
      '{kpi}: {value} is saved for {day}. “{column}” is worked out from the check-ins of {days} days, so it may show another number.',
    notANumber: '{kpi}: “{text}” is not a number.',
    writeAs: 'Write {text}.',
    /** A half or a quarter with a slash, of which the spreadsheet has made a date such as 1.2. */
    writePart: 'It was taken for a date: write {text}, or {part} for {slash}.',
    readAs: '{kpi}: “{text}” counts as {value}.',
    dayRead: '“{text}” is read as {day}; type the year if another is meant.',
    dayElsewhere: '{text} is far from the cycle. If you mean {day}, type the year, too.',
    twoReadings: '{kpi}: “{text}” may be {one} or {other}. Type the number in full.',
    otherUnit: '{kpi}: “{text}” is in another unit than the KPI.',
    /** Behind these three, of a cell that is computed and of one for figures. */
    inNote: 'Nothing was saved; your text is in a note on the cell.',
    notCounted: 'It does not count.',
    timeNotCounted: '{kpi}: “{text}” is a time and does not count. Type a number.',
    editWaits:
      'What you typed stands, but another change was being saved, so nothing followed from it. Choose Check the sheet to catch up.',
    languageChanged: 'The workbook is now in English.',
    built: 'Your cycle is ready.',
    tasksMoved: '{n} open {n|task|tasks} moved out of the weeks off.',
    weeksOffUnread: '“{text}” is not a week from 1 to 13. Write for example 7 or 7, 12.',
    renamed: 'Where rows still name “{from}”, Check the sheet writes “{to}”.',
    nearWord: '“{word}” is almost “{near}”, which is already in Setup. If both mean the same, use “{near}”.',
  },
  /** Findings of the sheet check: what is wrong and what repairing does. */
  check: {
    tabMissing: 'The tab “{tab}” is missing. Repairing builds it again from the playbook.',
    tabStandIn:
      'The tab “{tab}” is missing, but “{copy}” is a copy of it. Repairing puts the copy in its place, with everything typed there.',
    tabHidden: '“{tab}” is hidden. Repairing shows it again.',
    tabCopied:
      '“{copy}” is a copy of “{tab}”: what is typed there does not count. Repairing makes it a tab of your own and changes nothing on it.',
    currencyApart:
      'Setup says {currency}, but amounts are written in {written}. Repairing writes them in {fresh}; typed figures keep their numbers.',
    currencyUnknown: '“{currency}” on Setup is no currency of the list. Repairing writes {fresh}.',
    factsLost: '“{tab}” has lost {facts}. Repairing writes back what is known of them.',
    columnsMissing:
      '“{tab}” has lost {columns}. Repair adds what is missing; what was typed there comes back only by undoing the deletion.',
    keysCleared:
      'The hidden cells that mark {columns} on “{tab}” are blank. Repairing fills them in again; what was typed in the columns is still there.',
    keysCrossed:
      'The hidden cells that mark {columns} on “{tab}” have changed places, so each is taken for another. Repairing puts them back above their headings.',
    columnsShifted:
      'A column was inserted among the hidden ones of “{tab}”, so some columns show what belongs beside them. Repairing puts them right.',
    topLost: 'The rows above the table on “{tab}” are incomplete. Repairing brings them back; what is typed below stays.',
    headMerged:
      'The merged cells {cells} on “{tab}” hide headings or cells that mark columns. Repairing splits them and writes what they hid again; what was typed stays in their first cell.',
    cellsMerged:
      'The merged cells {cells} on “{tab}” hide cells that are read or computed. Repairing splits them; what was typed stays in their first cell.',
    headingBlank: 'The heading “{column}” on “{tab}” is gone. Repairing writes it again.',
    hiddenColumns: 'hidden columns',
    rowLost: 'Row {row} of “{tab}” does not count: {why}.',
    rowDoubtful: 'Row {row} of “{tab}”: {why} {settle}',
    rowKpi: 'Row {row} of “{tab}” does not count: there is no KPI “{text}”. Repairing writes “{near}”.',
    rowsMore: '{n} more {n|row|rows} of “{tab}” {n|needs|need} a look.',
    repairWrites: 'Repairing writes “{text}”.',
    rowDate: 'Row {row} of “{tab}”: “{text}” under “{column}” is not a date.',
    rowTarget: 'Row {row} of “{tab}”: the target “{text}” does not count. {why}.',
    rowFigure: 'Row {row} of “{tab}”: “{text}” under “{column}” is no number that can be read in one way only.',
    rowNoNumber: 'Row {row} of “{tab}”: “{text}” under “{column}” is not a number.',
    rowUnit:
      'Row {row} of “{tab}”: “{text}” under “{column}” is in another unit than its KPI and counts as if it were not. Repairing stops it from counting until somebody types the right value.',
    typedTable:
      '“{tab}” is a Google Table, whose columns take no formulas in their headings. Numbers and links are still saved there. Choose Convert to range in the Table’s menu, then repair again.',
    formulaLost: 'The formula in the heading “{column}” on “{tab}” is gone. Repairing writes it again; text typed below moves into notes.',
    tooFewRows: '“{tab}” has too few rows for what it shows. Repair adds them.',
    columnBlocked: 'Something typed into “{column}” on “{tab}” blocks the whole column. Repairing moves it into a note.',
    idsMissing: '{n} {n|row|rows} on “{tab}” {n|has|have} no id yet. Repairing gives {n|it|them} one.',
    idsDisagree:
      'The hidden ids of {n} {n|row|rows} on “{tab}” belong to other names, as after sorting a part of the table. Names count; repairing puts the ids right.',
    putBack: 'It also moves folded columns that stayed behind, such as “{target}” and “{unit}”, back beside their names.',
    sortedApart: 'Folded columns such as “{target}” and “{unit}” may have stayed where they were: undo the sort, or sort whole rows.',
    namesTwice: '“{kpi}” stands in {n} rows: their check-ins cannot be told apart. Give each row a name of its own.',
    renamed: '“{from}” is called “{to}” on “{tab}” now; {n} {n|row still has|rows still have} the old name. Repairing writes the new one.',
    /** Behind the one before, where words of links are meant. */
    addressesStay: 'Links keep the address they have.',
    listTooLong: 'What stands under “{column}” on “{tab}” is too long to be kept beside it: rows deleted there come back only by undoing.',
    channelTwice:
      '“{channel}” stands in {n} rows of the channels on “{tab}”: links and numbers count for the first of them. Give each row a name of its own.',
    starsNumber: '{n} {n|KPI carries|KPIs carry} a ★. Two is the right number: one of quality, one of business.',
    starsNoConversion:
      'No star counts a conversion ({stars}). Give the ★ to a KPI such as leads, sales or cost per lead, or carry on, knowing that you only measure attention.',
    languageHalf: 'The tabs did not finish switching to {language}. Repairing finishes it.',
  },
  /** On the note of a baseline: where it comes from. */
  baseline: {
    measured: '{source}: {n} {n|value|values}, {from} – {to}',
    locked: 'locked on {on}',
  },
  /** A tab with typed rows whose build had stopped: title of the tab that keeps them, and what is said. */
  building: {
    backup: 'Typed on {tab}',
    kept: '“{tab}” was not finished, so it is laid out anew. What was typed on it is kept on the tab “{backup}”.',
  },
  /** An older workbook that was brought up to date: title of the hidden tab with what stood there, and what is said. */
  upgrade: {
    backup: 'Before the update of version {version}',
    done: 'Quarterdeck has brought this workbook up to date. What stood here before is kept on the hidden tab “{backup}”.',
  },
} as const;
