/** What becomes of a closed cycle once another is closed after it: values as they stood, in their colours, and no formula of ours. */
import type { HostSnapshot } from '../../../src/preview/host/host';
import { differences, digest } from '../build/file-digest';
import { ask, type CycleHost, get, HEADING, openBuilt, openCycle, START, STEPS, TabView, typeInto } from '../built-cycle';
import { answered, failingAtEachCall } from '../faults/each-call';

const FORMULAS = ': formulas';

let twice: HostSnapshot;
let [first, second] = ['', ''];

async function closed(host: CycleHost): Promise<string> {
  const { cycle } = await get(host, 'closing', null);
  await get(host, 'closeCycle', { cycle, said: [] });
  return cycle;
}

/** A file in which one closed cycle is aside and another has just been closed. */
beforeAll(async () => {
  const host = await openCycle();
  // A name with the sign errors begin with, which formulas of other tabs show.
  typeInto(host, new TabView(host, 'dashboard'), 'kpi', HEADING + 1, '#ads');
  first = await closed(host);
  const { workbook } = await get(host, 'nextCycle', { cycle: first });
  if (workbook.kind !== 'none' || workbook.draft === null) throw new Error('There is no draft of the next cycle.');
  for (const step of STEPS) await get(host, 'build', { step, choices: { ...workbook.draft, name: 'Cycle 2', start: START } });
  second = await closed(host);
  twice = host.snapshot();
});

const open = () => openBuilt({ snapshot: twice });

/** The tabs of a cycle that is aside, aspect by aspect. */
function tabsOf(host: CycleHost, name: string): readonly (readonly [string, string])[] {
  return Object.entries(digest(host)).filter(([aspect]) => aspect.includes(` · ${name}:`) || aspect.includes(` · ${name} `));
}

/** All but the formulas. A formula that gave an empty text leaves a blank cell, which a person cannot tell apart. */
const looksOf = (host: CycleHost, name: string): readonly (readonly [string, string])[] =>
  tabsOf(host, name).flatMap(([aspect, text]) =>
    aspect.endsWith(FORMULAS) ? [] : [[aspect, text.replaceAll('["",""]', '["",null]')] as const],
  );

const formulasOf = (host: CycleHost, name: string): readonly string[] =>
  tabsOf(host, name).flatMap(([aspect, text]) =>
    aspect.endsWith(FORMULAS) ? (JSON.parse(text) as string[][]).flat().filter(formula => formula !== '') : [],
  );

test('while functions have no answer nothing is written down for good; asked again all but the drawings of rows is, as it stood', async () => {
  const host = open();
  const hidden = host.workbook.sheets().find(({ name }) => name.startsWith('Roadmap · Q4 2026'));
  if (hidden === undefined) throw new Error('The closed Roadmap is gone.');
  host.protectFromPerson(hidden.id, { sheetId: hidden.id, row: 5, column: 0, rows: 2, columns: 3 });
  host.setRole('editor');
  const [before, formulas] = [looksOf(host, 'Q4 2026'), formulasOf(host, 'Q4 2026')];
  expect(formulas.some(formula => formula.includes('KPI_BOARD('))).toBe(true);
  host.setLoading(1_000_000);
  await get(host, 'nextCycle', { cycle: second });
  expect(formulasOf(host, 'Q4 2026')).toEqual(formulas);
  host.setLoading(0);
  // Nor while one of its tabs is protected from whoever goes on: the next cycle begins all the same.
  host.setRole('collaborator');
  expect(await ask(host, 'nextCycle', { cycle: second })).toMatchObject({ ok: true });
  expect(formulasOf(host, 'Q4 2026')).toEqual(formulas);
  host.setRole('editor');
  await get(host, 'nextCycle', { cycle: second });
  expect(before.length).toBeGreaterThan(9);
  expect(looksOf(host, 'Q4 2026')).toEqual(before);
  expect(formulasOf(host, 'Q4 2026')).toEqual(formulas.filter(formula => formula.includes('SPARKLINE(')));
  // The cycle left last can still come back, one that has become values cannot.
  expect(formulasOf(host, 'Cycle 2').some(formula => formula.includes('KPI_BOARD('))).toBe(true);
  expect(await ask(host, 'comeBack', { cycle: first })).toMatchObject({ ok: false, problem: { code: 'nothing_aside' } });
  await get(host, 'comeBack', { cycle: second });
  expect(await get(host, 'closing', null)).toMatchObject({ cycle: second, closed: true });
});

test('a tab that is protected is told before any other is moved or removed', async () => {
  const host = open();
  host.protectFromPerson(new TabView(host, 'roadmap').sheetId);
  host.setRole('collaborator');
  const before = digest(host);
  for (const refused of [
    await ask(host, 'nextCycle', { cycle: second }),
    await ask(host, 'leave', { cycle: second, restart: null }),
    await ask(host, 'comeBack', { cycle: first }),
    await ask(host, 'removeAll', { keep: false }),
  ])
    expect(refused).toMatchObject({ ok: false, problem: { code: 'protected', parameters: { tabs: 'Roadmap' } } });
  expect(differences(before, digest(host))).toEqual([]);
});

test('whatever call fails, asking again ends in the same workbook', async () => {
  const wrong = await failingAtEachCall({
    name: 'the archive',
    snapshot: twice,
    run: host => answered(host, 'nextCycle', { cycle: second }),
    outcome: digest,
    first: () => 170,
    every: 365,
  });
  expect(wrong).toEqual([]);
});
