/** Open tasks of the cycle before in the plan of the next one: week 1, told apart, nothing twice. */
import type { CarriedTask } from '../../../src/contract';
import { CARRIED_MARK, withCarried } from '../../../src/tabs/plan/carried-tasks';
import type { CycleModel } from '../../../src/tabs/plan/cycle-model';

const planned: CycleModel['tasks'][number] = {
  id: 'hooks',
  title: 'Write three hooks',
  doneWhen: '',
  kpi: 'CTR',
  kpiId: 'ctr',
  owner: 'Ann',
  start: 46320,
  due: 46326,
  status: 'not_started',
};
const cycle = { start: 46300, kpis: [{ id: 'ctr', name: 'CTR' }], tasks: [planned] } as unknown as CycleModel;
const open = (title: string, more: Partial<CarriedTask> = {}): CarriedTask => ({
  title,
  from: 'Q4 2026',
  doneWhen: '',
  kpi: '',
  owner: 'Bo',
  begun: false,
  ...more,
});
const rows = (on: boolean, ...tasks: readonly CarriedTask[]) =>
  withCarried(cycle, { on, tasks }).tasks.map(({ id, title, kpi, start, due, status }) => [id, title, kpi, start, due, status]);
const own = ['hooks', 'Write three hooks', 'CTR', 46320, 46326, 'not_started'];

test.each<[string, boolean, readonly CarriedTask[], readonly unknown[]]>([
  [
    'an open task is one of week 1, below the others',
    true,
    [open('Ask Ann')],
    [[`${CARRIED_MARK}1`, 'Ask Ann · Q4 2026', '', 46300, 46306, 'not_started']],
  ],
  ['not chosen', false, [open('Ask Ann')], []],
  ['the playbook plans it anyway', true, [open('write THREE hooks')], []],
  ['the playbook plans it anyway, in another language', true, [open('Kirjoita kolme koukkua', { task: 'hooks' })], []],
  [
    'of another playbook and language: it keeps its words',
    true,
    [open('Kirjoita tarina', { task: 'stories' })],
    [[`${CARRIED_MARK}1`, 'Kirjoita tarina · Q4 2026', '', 46300, 46306, 'not_started']],
  ],
  ['twice under one name', true, [open('A'), open('a')], [[`${CARRIED_MARK}1`, 'A · Q4 2026', '', 46300, 46306, 'not_started']]],
  ['carried before', true, [open('A · Q3', { from: '' })], [[`${CARRIED_MARK}1`, 'A · Q3', '', 46300, 46306, 'not_started']]],
  [
    'begun, for a KPI that is there',
    true,
    [open('A', { begun: true, kpi: 'ctr' })],
    [[`${CARRIED_MARK}1`, 'A · Q4 2026', 'CTR', 46300, 46306, 'doing']],
  ],
  ['for a KPI that is gone', true, [open('A', { kpi: 'saves' })], [[`${CARRIED_MARK}1`, 'A · Q4 2026', '', 46300, 46306, 'not_started']]],
])('%s', (_, on, tasks, added) => expect(rows(on, ...tasks)).toEqual([own, ...added]));
