/** What names an item of Content follows its new title; what may mean something else stays. */
import { followTitles } from '../../../src/addon/content/follow-titles';
import { drawnWorkbook, tableOf } from '../../sheet/drawn-workbook';

const item = (title: string, kept: string, madeFrom = '') => ({ title, title_kept: kept, made_from: madeFrom });

test.each([
  ['a new title', [item('Final', 'Draft'), item('Other', 'Other', 'draft')], ['Final', 'Final', 'Final']],
  ['case alone is no rename', [item('DRAFT', 'Draft')], ['Draft', 'draft', 'Draft']],
  ['two that changed places, as after sorting the titles alone', [item('B', 'Draft'), item('Draft', 'B')], ['Draft', 'draft', 'Draft']],
  ['a title that another item has, too', [item('Final', 'Draft'), item('Draft', '')], ['Draft', 'draft', 'Draft']],
  ['a new item', [item('Final', '')], ['Draft', 'draft', 'Draft']],
  ['an item that is gone', [item('', 'Draft')], ['Draft', 'draft', 'Draft']],
])('%s', (_, items, [first, second, version]) => {
  const [content, links] = [tableOf(items), tableOf([{ item: 'Draft' }, { item: ' draft' }, { item: 'Else' }])];
  const experiments = tableOf([{ from_a: 'Draft', from_b: 'Else', from_c: '' }]);
  const workbook = drawnWorkbook({ tables: { content, links, experiments } });
  const changed = new Map(followTitles(workbook, content));
  const now = (tab: 'links' | 'experiments', row: number, key: string, before: string) =>
    String(changed.get(tab)?.find(change => change.row === row && change.key === key)?.content ?? before).replace(/^'/, '');
  expect([now('links', 6, 'item', 'Draft'), now('links', 7, 'item', 'draft'), now('experiments', 6, 'from_a', 'Draft')]).toEqual([
    first,
    second,
    version,
  ]);
  expect([...changed.values()].flat().some(({ content: to }) => String(to).includes('Else'))).toBe(false);
});

test('a version of a test that a concept or an entry of the library may be meant by keeps its name', () => {
  const content = tableOf([item('Final', 'Draft'), item('Last', 'Hook')]);
  const experiments = tableOf([{ from_a: 'Draft', from_b: 'Hook', from_c: '' }]);
  const drawn = drawnWorkbook({ tables: { content, experiments, library: tableOf([{ name: 'hook' }]) } });
  const workbook = { ...drawn, setup: tableOf([{ concept: 'DRAFT' }]) };
  expect(new Map(followTitles(workbook, content)).get('experiments')).toEqual([]);
});
