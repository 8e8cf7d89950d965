/** What ends a phase: criteria of the playbook, names of the tabs, tasks of the days that are the phase's own. */
import { LANGUAGES } from '../../../src/languages';
import { playbookOf } from '../../../src/playbooks';
import { phaseExits } from '../../../src/sheet/read/phase-exits';
import { drawnWorkbook, START, tableOf } from '../drawn-workbook';
import { measuredOf } from '../measured';

const words = LANGUAGES.en;

/** Blank's three phases: 1–14, 15–84, 85–90; the last ends when its tasks are done. */
function exits(
  tasks: readonly (readonly [day: number | string, state: string])[],
  phases?: readonly (readonly [string, unknown, unknown])[],
) {
  const workbook = drawnWorkbook({ playbook: 'blank' });
  const setup =
    phases === undefined
      ? workbook.setup
      : tableOf(phases.map(([phase, first, last]) => ({ phase, first_day: first as number, last_day: last as number, phase_goal: '' })));
  const roadmap = tableOf(
    tasks.map(([day, state], at) => ({ task: `Task ${at}`, start: typeof day === 'number' ? START + day - 1 : day, state })),
    ['task', 'start', 'state'],
  );
  const sources = { measured: measuredOf(workbook), roadmap, playbook: playbookOf('blank'), words };
  return phaseExits({ ...workbook, setup }, sources);
}

test('names, days and criteria of each phase, in the order of Setup', () => {
  const found = exits([]);
  expect(found.map(({ firstDay, lastDay, criteria }) => [firstDay, lastDay, criteria.length])).toEqual([
    [1, 14, 1],
    [15, 84, 2],
    [85, 90, 1],
  ]);
  expect(found.every(({ name, goal }) => name !== '' && goal !== '')).toBe(true);
});

test.each([
  [
    [
      [85, 'done'],
      [90, 'done'],
    ],
    true,
  ],
  [
    [
      [85, 'done'],
      [90, 'doing'],
    ],
    false,
  ],
  // The day before is of another phase, and a start that is a text of none.
  [
    [
      [84, 'doing'],
      [85, 'done'],
      ['soon', 'doing'],
    ],
    true,
  ],
] as const)('with tasks %j the last phase has ended: %s', (tasks, met) => {
  expect(exits(tasks)[2]?.criteria.map(each => each.met)).toEqual([met]);
});

test('a phase the team added has no criteria, and one without days is none', () => {
  const found = exits(
    [],
    [
      ['One', 1, 14],
      ['Two', 15, 84],
      ['Three', 85, 88],
      ['Ours', 89, 90],
      ['No days', '', ''],
    ],
  );
  expect(found.map(({ name, criteria }) => [name, criteria.length])).toEqual([
    ['One', 1],
    ['Two', 2],
    ['Three', 1],
    ['Ours', 0],
  ]);
});
