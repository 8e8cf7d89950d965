/**
 * A copy of the file: nothing that is kept outside cells and marks comes along. Where its first day is cleared before anything was asked, it is the
 * cycle of its tabs all the same, and the sheet check brings the day back.
 */
import { get, openBuilt, openCycle, TabView, tabsThere } from '../built-cycle';
import { ledgerOf, missingFrom } from '../damages/damages';

test.each(['the first day', 'all of Setup'])('without %s it knows its cycle by the mark on the file', async gone => {
  const { stores, ...rest } = (await openCycle()).snapshot();
  const copy = openBuilt({ snapshot: { ...rest, stores: { ...stores, document: {} }, file: { id: 'copy', name: 'Copy' } } });
  const setup = new TabView(copy, 'setup');
  const start = setup.rowWhere('fact_key', 'start');
  const cells = gone === 'the first day' ? [start] : Array.from({ length: setup.rows - start }, (_, at) => start + at);
  const blank = { type: 'blank' } as const;
  copy.silently(() => copy.workbook.apply(cells.map(row => ({ kind: 'content', at: setup.at('value', row), content: blank }) as const)));
  const [tabs, typed] = [tabsThere(copy), ledgerOf(copy)];
  expect((await get(copy, 'open', null)).workbook).toMatchObject({
    kind: 'cycle',
    cycle: { start: '2026-10-05', day: 43, language: 'en' },
  });
  const found = await get(copy, 'check', null);
  expect(found.map(({ id }) => id)).toContain('facts');
  await get(copy, 'repair', { ids: found.map(({ id }) => id) });
  expect(setup.text('value', setup.rowWhere('fact_key', 'start'))).toBe('2026-10-05');
  expect([tabsThere(copy), missingFrom(copy, typed), await get(copy, 'check', null), copy.failures]).toEqual([tabs, [], [], []]);
});
