/**
 * What a new user stumbled over in a first week, and the test that fails if it comes back: *wrong 13* is the thirteenth of the faults, *hard* and
 * *words* what was hard to use or badly said. A test that is renamed or gone leaves its line without a proof, which is what this file sees.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fault in a few words, the file below test, and how the name of its test begins. */
const HELD: readonly (readonly [fault: string, file: string, name: string])[] = [
  ['wrong 1: a sorted part mixes up KPIs', 'cycle/edits/what-a-person-sees.long', 'a random walk of sorts, pastes, undos and redos'],
  ['wrong 2: late totals count for another week, and twice', 'cycle/edits/number-periods.long', 'the next week is another number: 22'],
  ['wrong 3: a renamed channel keeps its tags', 'sidebar/wizard/channel-name', 'tags follow the name while it is typed'],
  [
    'wrong 4: check-ins that do not count say nothing',
    'cycle/edits/rows-that-do-not-count.long',
    'that does not count is told with its row',
  ],
  ['wrong 5: a change of currency breaks amounts', 'cycle/edits/setup-facts.long', 'the currency is a list'],
  ['wrong 5: Kroner is taken for a currency', 'cycle/edits/setup-facts.long', '%s typed as “%s” is put back'],
  ['wrong 6: computed cells of Setup are overwritten', 'cycle/edits/setup-facts.long', '%s typed as “%s” is put back'],
  ['wrong 7: a new KPI ignores the percent sign of its target', 'cycle/edits/typed/new-kpis.long', '%s: the first figure of a new KPI'],
  ['wrong 8: new KPIs vanish under the charts', 'cycle/edits/charts.long', 'fifteen KPIs find room above the charts'],
  ['wrong 9: 4400% passes in the sheet', 'cycle/edits/rows-that-do-not-count.long', 'a percentage that lost its sign gives no status'],
  ['wrong 9: it passes when pasted', 'sidebar/numbers/past-values', 'where an example is known, values alike that are all far from it'],
  ['wrong 10: a deleted tab ends the check', 'cycle/build/repair.long', 'a deleted tab is built again and the others name it again'],
  ['wrong 11: pasting across the frozen column', 'preview/engine/edits/sheet-gestures', 'twenty rows from another program'],
  ['wrong 11: sorting the Dashboard', 'preview/engine/edits/sheet-gestures', 'in the grid'],
  ['wrong 12: kroner stand beside a dollar sign', 'playbooks/in-currency', 'the cost of a lead is scaled with its target'],
  ['wrong 13: one undo leaves #REF!', 'cycle/edits/undo.long', 'one undo after a text over %s shows what was there before'],
  ['wrong 13: two leave it', 'cycle/edits/undo.long', 'a column that two undos have broken comes back with the next edit'],
  ['wrong 14: notes of Week and Start', 'cycle/edits/undo.long', 'a week typed on the Roadmap is given back with a word'],
  ['wrong 15: a moved row drops decimals', 'cycle/edits/typed/new-kpis.long', 'a row moved by inserting, pasting and deleting'],
  ['wrong 16: messages mix notations', 'cycle/edits/typed/figures.long', 'fi_FI: a doubt writes both figures'],
  ['wrong 17: $21.50 reads $22', 'cycle/edits/typed/figures.long', 'a number entered in the panel keeps its digits'],
  ['wrong 18: an absent event is written as 0', 'core/utm/exports', 'no export changes a count whose column it does not carry'],
  ['wrong 19: Channels has no field for a star', 'sidebar/panels/rules', 'before any amount Channels opens on what can be entered'],
  ['wrong 19: 55% is below 55%', 'boards/figure-text', 'whoever subtracts two figures that stand beside each other'],
  ['wrong 20: charts fall to 0 in the .xlsx', 'preview/engine/xlsx/file', 'has charts that end where their figures end'],
  ['wrong 20: notes are gone', 'preview/engine/xlsx/file', 'has the notes of the cells'],
  ['wrong 20: 75 pages upright', 'preview/engine/xlsx/file', 'prints on landscape A4, as wide as the page'],
  ['wrong 21: the grid covers the sidebar at 200%', 'browser/page.long', 'opened at 200% it has its menus, the sidebar stays whole'],
  ['wrong 22: a target takes four undos', 'cycle/edits/undo.long', 'a target typed into %s is taken back by %d undos'],
  ['wrong 23: soon is a due date', 'cycle/edits/typed/figures.long', 'a text for the date of a task is said as soon as it is typed'],
  ['wrong 24: a reload loses what was typed', 'browser/page.long', 'what was typed a moment before a reload is there'],
  ['wrong 25: a deleted Target column stays away', 'cycle/build/missing-columns.long', 'without $of'],
  ['wrong 26: axe finds faults', 'sidebar/gallery/gallery.long', '$name fits 300 px'],
  ['hard: the example cannot be left', 'cycle/build/leave.long', 'the example is left for a cycle of one’s own'],
  ['hard: the empty page names no way in', 'preview/page/way-in', 'the path to the first entry of the add-on’s menu'],
  ['hard: no targets in the wizard', 'sidebar/wizard/plan', 'only targets the team has changed go to the server'],
  ['hard: no fourth person', 'sidebar/wizard/plan', 'people beyond the three seats are kept with their seat'],
  ['hard: three channels, no fewer', 'sidebar/wizard/plan', 'channels are added on test and taken away'],
  ['hard: nothing confirms an example baseline', 'sidebar/panels/numbers', 'an example baseline becomes the team’s own by one click'],
  ['hard: nothing needs action beside late numbers', 'boards/boards', 'the line above the Dashboard never says'],
  ['hard: the same in the panel', 'sidebar/panels/today', 'nothing needs action by the numbers that are in, and late ones'],
  ['hard: steps that are done stay unticked', 'cycle/edits/first-week', 'a number that was entered and a link that was built'],
  ['hard: next week’s tasks are this week’s', 'cycle/edits/first-week', 'no task that starts next week is listed'],
  ['hard: Off track beside an empty Do now', 'boards/agreement-kpis', 'board and functions agree in'],
  ['hard: Quiet for a KPI nobody enters', 'cycle/figures/rules', 'every rule and risk says what core says'],
  ['hard: 200 shows 199', 'cycle/edits/typed/figures.long', 'over Now of a KPI that is worked out from several check-ins'],
  ['hard: a target that is a change is blank', 'boards/boards', 'a target that is a change stands as its text'],
  ['hard: 2.7 tasks a week', 'sidebar/wizard/volume', 'every playbook gives figures a team can read'],
  ['hard: rows fit several links', 'core/utm/ga4/results', 'landing page %s decides between links with the same tags'],
  ['hard: the tagged link lies outside the window', 'tabs/layout', 'the tagged link lies within a window of 1,366 px'],
  ['hard: a point for a comma hears nothing of it', 'cycle/edits/typed/figures.long', 'fi_FI: over Now and Target 7.5'],
  ['hard: fewer posts have no field', 'sidebar/wizard/first-figures', 'fewer posts have a field where the wizard says to start with fewer'],
  ['hard: a baseline in the wizard is not read back', 'sidebar/wizard/first-figures', 'a baseline of %s is read back under its field'],
  ['hard: charts in any colours', 'cycle/edits/typed/first-looks', 'the charts of the stars have the lines of the house'],
  ['words: current is abc', 'cycle/edits/typed/first-looks', 'a text where a figure belongs names no parameter'],
  ['words: Check means two things', 'languages/first-words', '%s: what checks the sheet has the name of no column'],
  ['words: two pickers called Language', 'languages/first-words', '%s: a choice of a language says of what'],
  ['words: a field that is just called Name', 'languages/first-words', '%s: a field says whose name it wants'],
  ['words: days of the Roadmap as 26/10', 'cycle/edits/typed/first-looks', '%s: days of the Roadmap read in one way'],
  [
    'words: Tukikanava under one to test',
    'languages/first-words',
    '%s: the channel on test is called in the sentence above as in its field',
  ],
  ['words: has no website in front', 'functions/utm/utm', 'no https'],
  ['words: two names for one thing', 'languages/names', '%s: a name is written in one way wherever it stands'],
  ['words: tasks name tabs there are not', 'languages/names', '%s: what is quoted as a name is the name of a command'],
  ['words: $22 and $ 22', 'tabs/number-format', '%s in %s'],
  ['words: 48% without a blank in Finnish', 'languages/languages', 'writes quotation marks, dashes, percentages and numbers'],
];

test.each(HELD)('%s: %s has it', (_fault, file, name) => {
  expect(readFileSync(join(__dirname, '..', `${file}.test.ts`), 'utf8')).toContain(name);
});

test('each of the twenty-six faults has a test', () => {
  const held = new Set(HELD.flatMap(([fault]) => /^wrong (\d+)/.exec(fault)?.[1] ?? []));
  expect([...held].map(Number)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
});
