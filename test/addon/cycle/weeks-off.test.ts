/** Weeks off typed on Setup: open tasks move out of them, done ones and those without dates stay. */
import { leaveOffWeeks } from '../../../src/addon/cycle/weeks-off';
import { LANGUAGES } from '../../../src/languages';
import { fill } from '../../../src/languages/text';
import type { CellValue } from '../../../src/sheet/read/read-table';
import { drawnWorkbook, START, tableOf } from '../../sheet/drawn-workbook';
import { planned, writtenIn } from '../edits/planned-edit';

const { toasts } = LANGUAGES.en.messages;
const { taskStatuses } = LANGUAGES.en.lists;
const of = (day: number) => START + day - 1;

/** Tasks by first and last day of the cycle, and what week 2 being off makes of them. */
function moved(typed: CellValue | undefined, tasks: readonly (readonly [CellValue, CellValue, keyof typeof taskStatuses])[]) {
  const keys = ['task', 'start', 'due', 'status', 'start_day', 'due_day'];
  const roadmap = tableOf(
    tasks.map(([start, due, status], at) => ({
      task: `Task ${at}`,
      start,
      due,
      status: taskStatuses[status],
      start_day: start,
      due_day: due,
    })),
    keys,
  );
  const workbook = drawnWorkbook({ tables: { roadmap } });
  const said = planned(workbook, plan => leaveOffWeeks(plan, workbook, typed));
  return { said, days: roadmap.rows.map(({ row }) => [writtenIn(roadmap, row, 'start'), writtenIn(roadmap, row, 'due')]) };
}

test('an open task goes a week on, one that only ends there ends later, a done one stays', () => {
  const { said, days } = moved(2, [
    [of(8), of(12), 'not_started'],
    [of(1), of(9), 'doing'],
    [of(8), of(12), 'done'],
    [of(15), of(16), 'not_started'],
  ]);
  expect(days).toEqual([
    [of(15), of(19)],
    [of(1), of(16)],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(said).toEqual([fill(toasts.tasksMoved, { n: 2 })]);
});

test('a start that is a text or blank belongs to no week; without a due date the start counts for both', () => {
  const { said, days } = moved('2', [
    ['soon', of(9), 'doing'],
    ['', '', 'doing'],
    [of(8), '', 'doing'],
  ]);
  expect(days[2]).toEqual([of(15), of(15)]);
  expect(said).toEqual([fill(toasts.tasksMoved, { n: 1 })]);
});

test.each([['0'], ['14'], ['next week'], [9.5]])('%j is no week: nothing moves, and it is said', typed => {
  const { said, days } = moved(typed, [[of(8), of(12), 'doing']]);
  expect(days).toEqual([[undefined, undefined]]);
  expect(said).toEqual([fill(toasts.weeksOffUnread, { text: String(typed) })]);
});

test.each([[''], [undefined], [' ']])('%j names no week and says nothing', typed => {
  expect(moved(typed, [[of(8), of(12), 'doing']])).toEqual({ said: [], days: [[undefined, undefined]] });
});
