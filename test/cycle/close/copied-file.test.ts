/**
 * A copy of the file in which nothing was asked yet, so that nothing is kept outside its cells, and whose first day is cleared: it counts as a file
 * without a cycle, yet nothing is built over what stands there, and the day typed again brings the cycle back.
 */
import { ask, choicesFor, get, openBuilt, openCycle, STEPS, TabView, tabsThere, typeInto } from '../built-cycle';
import { ledgerOf, missingFrom } from '../damages/damages';

test('nothing that was typed is built over, and the first day typed again brings the cycle back', async () => {
  const { stores, ...rest } = (await openCycle()).snapshot();
  const copy = openBuilt({ snapshot: { ...rest, stores: { ...stores, document: {} }, file: { id: 'copy', name: 'Copy' } } });
  const setup = new TabView(copy, 'setup');
  const start = setup.rowWhere('fact_key', 'start');
  copy.silently(() => copy.workbook.apply([{ kind: 'content', at: setup.at('value', start), content: { type: 'blank' } }]));
  const [tabs, typed] = [tabsThere(copy), ledgerOf(copy)];
  expect((await get(copy, 'open', null)).workbook).toEqual({ kind: 'none', draft: null });
  expect(await ask(copy, 'saveNumbers', [])).toMatchObject({ ok: false, problem: { code: 'no_cycle' } });
  const choices = await choicesFor(copy, { name: 'Another', start: '2026-11-16' });
  for (const step of STEPS) await ask(copy, 'build', { step, choices });
  expect([tabsThere(copy), copy.workbook.sheets().length]).toEqual([tabs, tabs.length + 1]);
  typeInto(copy, setup, 'value', start, '2026-10-05');
  expect((await get(copy, 'open', null)).workbook).toMatchObject({
    kind: 'cycle',
    cycle: { name: 'Q4 2026', start: '2026-10-05', day: 43 },
  });
  expect(missingFrom(copy, typed)).toEqual([]);
  expect([await get(copy, 'check', null), copy.failures]).toEqual([[], []]);
});
