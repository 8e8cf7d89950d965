/** What an edit plans is written in an order that loses nothing, and of several messages the first is said. */
import { EditPlan } from '../../../src/addon/edits/edit-plan';
import type { OpenWorkbook } from '../../../src/sheet/workbook/workbook';
import { drawnWorkbook } from '../../sheet/drawn-workbook';
import type { FakeSheet } from '../../sheet/fake-sheet';
import { planned, there, writtenIn } from './planned-edit';

test('cells first, other writes behind them, what must wait at the end', () => {
  const workbook = drawnWorkbook();
  const dashboard = there(workbook.table('dashboard'));
  const order: string[] = [];
  const wrote = () => (dashboard.sheet as unknown as FakeSheet).writes.length;
  const said = planned(workbook, plan => {
    plan.write(() => order.push(`write after ${wrote()}`));
    plan.change('dashboard', [{ row: 7, key: 'owner', content: 5 }]);
    plan.say('first');
    plan.say('second');
  });
  expect(order).toEqual(['write after 1']);
  expect(said).toEqual(['first']);
  expect(writtenIn(dashboard, 7, 'owner')).toBe(5);
});

test('changes of one tab, planned one by one, are all made; those of a tab that is gone are none', () => {
  const workbook = drawnWorkbook({ tables: { links: null } });
  const dashboard = there(workbook.table('dashboard'));
  const said = planned(workbook, plan => {
    plan.change('dashboard', [{ row: 6, key: 'owner', content: 1 }]);
    plan.change('dashboard', [{ row: 7, key: 'owner', content: 2 }]);
    plan.change('links', [{ row: 6, key: 'url', content: 3 }]);
  });
  expect([writtenIn(dashboard, 6, 'owner'), writtenIn(dashboard, 7, 'owner'), said]).toEqual([1, 2, []]);
});

test('an empty plan touches nothing, not even what it would have to ask', () => {
  expect(() => new EditPlan().run({} as OpenWorkbook)).not.toThrow();
});
