/** What an audit found goes into the Library over the built bundle: the tab is built for it, and nothing is written twice. */
import { ask, get, openCycle, TabView, tabsThere } from '../built-cycle';
import { errors } from '../pictures';

test('the first entry builds the tab, in the language of the tabs; the second click adds nothing; a name that looks like a formula stays text', async () => {
  const host = await openCycle({}, { sample: false, language: 'fi' });
  const entries = [
    { name: 'Kysymys', kind: 'hook', text: '12/15 parhaista' },
    { name: '=1+1', kind: 'format', text: '=HYPERLINK("x")' },
    { name: 'Kysymys', kind: 'cta', text: '' },
  ] as const;
  await get(host, 'keepInLibrary', { entries });
  await get(host, 'keepInLibrary', { entries: entries.slice(0, 1) });
  expect(tabsThere(host)).toEqual(expect.arrayContaining(['content', 'library']));
  const rows = new TabView(host, 'library').table('name');
  expect(rows.map(({ name, kind, text }) => [name, kind, text])).toEqual([
    ['Kysymys', 'Koukku', '12/15 parhaista'],
    ['=1+1', 'Formaatti', '=HYPERLINK("x")'],
    ['Kysymys', 'CTA', ''],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  expect(await ask(host, 'keepInLibrary', { entries: [{ name: 'A', kind: 'brief', text: '' }] as never })).toMatchObject({ ok: false });
  expect([await get(host, 'check', null), errors(host)]).toEqual([[], []]);
});
