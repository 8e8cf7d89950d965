/** A cycle drawn from a playbook of the team's own: what was saved, what the wizard changes about it, and where its tasks go. */
import type { Choices } from '../../../src/contract';
import { dayFromIso } from '../../../src/core/day/day';
import { planOwnCycle, spellDecimals } from '../../../src/tabs/plan/own-playbook';
import { choices as example } from '../../sidebar/samples';
import { own } from './own-sample';

const start = dayFromIso('2027-01-04') ?? 0;
function plan(changes: Partial<Choices> = {}, decimal: '.' | ',' = ',') {
  const people = { data: 'Dee', production: 'Pro', community: 'Com' };
  const choices: Choices = { ...example, playbook: 'signals', own: 'x1', people, without: [], baselines: {}, ...changes };
  return planOwnCycle(own, { choices, name: 'Our way', start, today: start, decimal, id: 'id' });
}

test('everything saved is there again, under new owners and new dates', () => {
  const cycle = plan();
  expect([cycle.playbook, cycle.own, cycle.playbookName, cycle.measuringDays]).toEqual(['signals', 'x1', 'Our way', 30]);
  expect(
    cycle.kpis.map(({ name, owner, baselineFrom, baseline, targetText }) => [name, owner, baselineFrom, baseline, targetText]),
  ).toEqual([
    ['Our click rate', 'Dee', 'example', 0.008, '1,5%'],
    ['Leads', 'Com', 'measuring', null, '1,5%'],
  ]);
  expect(cycle.tasks.map(({ title, owner, start: from, due }) => [title, owner, from - start + 1, due - start + 1])).toEqual([
    ['First', 'Pro', 1, 5],
    ['=1+1', 'Dee', 36, 47],
  ]);
  expect(cycle.phases.map(({ name, firstDay, lastDay, exit }) => [name, firstDay, lastDay, exit])).toEqual([
    ['Alku', 1, 30, 'e1'],
    ['Loppu', 31, 90, 'e2'],
  ]);
  expect(cycle.rules).toMatchObject([{ id: 'r', owner: 'Dee', conditions: [{ kpiId: 'leads', is: 'falls' }] }]);
  expect([cycle.vocabulary.formats, cycle.conversions]).toEqual([['clip'], ['generate_lead', 'a', 'b']]);
});

test('the wizard’s changes go before what was saved', () => {
  const phases = [
    { name: 'Start', days: 20 },
    { name: '', days: 70 },
  ];
  const cycle = plan({ phases, without: ['leads'], owners: { ctr: 'production' }, baselines: { ctr: 0.01 } });
  expect(cycle.phases.map(({ name, firstDay, lastDay }) => [name, firstDay, lastDay])).toEqual([
    ['Start', 1, 20],
    ['Loppu', 21, 90],
  ]);
  expect(cycle.kpis.map(({ id, owner, baselineFrom, baseline }) => [id, owner, baselineFrom, baseline])).toEqual([
    ['ctr', 'Pro', 'typed', 0.01],
  ]);
  expect(cycle.tasks.map(task => task.start - start + 1)).toEqual([1, 26]);
  expect(plan({ baselines: { ctr: null } }).kpis[0]).toMatchObject({ baselineFrom: 'measuring', baseline: null });
  const measured = plan({ past: { ctr: [['2026-12-28', 0.009]] } });
  expect(measured.kpis[0]).toMatchObject({ baselineFrom: 'before', baseline: null });
  expect(measured.checkins.map(({ kpiId, day, value }) => [kpiId, day - start, value])).toEqual([['ctr', -7, 0.009]]);
});

test.each([
  ['≥ 1,5%', ',', '.', '≥ 1.5%'],
  ['+0.5 pp', '.', ',', '+0,5 pp'],
  ['180 000', ',', '.', '180 000'],
  ['10–15', '.', ',', '10–15'],
  ['1.500', ',', '.', '1.500'],
] as const)('%s from %s to %s reads %s', (text, from, to, written) => {
  expect(spellDecimals(text, from, to)).toBe(written);
  expect(spellDecimals(text, from, from)).toBe(text);
});
