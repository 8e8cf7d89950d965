/** The line an empty spreadsheet shows names the add-on's own menu. */
import { wayIn } from '../../../src/preview/page/way-in';

const entry = { label: 'Open sidebar', functionName: 'openSidebar' };

test('the path to the first entry of the add-on’s menu', () => {
  expect(wayIn([{ label: 'Quarterdeck', items: ['separator', entry], isAddon: true }])).toBe('Extensions → Quarterdeck → Open sidebar');
});

test('none without an add-on, or with a menu bar entry only', () => {
  expect([wayIn([]), wayIn([{ label: 'Own', items: [entry], isAddon: false }])]).toEqual([null, null]);
});
