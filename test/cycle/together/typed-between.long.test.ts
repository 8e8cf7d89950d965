/**
 * Somebody types while another's command is at work, between any two of its service calls: a note beside a check-in, a task's owner, a check-in
 * below all others, a number over *Now*. What was typed is there afterwards, once, and so is what was saved. A sample in npm test, 400 in
 * `npm run fuzz -- --whole`.
 */
import type { Answer } from '../../../src/contract';
import { seeded } from '../../core/statistics/seeded';
import { isWhole } from '../../sample';
import { ask, type CycleHost, checkinsOf, get, HEADING, openCycle, TabView, tabOf, typeInto } from '../built-cycle';

const PAIRS = isWhole ? 400 : 4;
const SAVED = 'Click rate to landing page';
const TYPED = 'Cost per lead';
/** Beyond the rows a command fills. */
const FAR_BELOW = 40;

interface Typing {
  readonly type: (host: CycleHost, n: number) => void;
  readonly timesThere: (host: CycleHost, n: number) => number;
}

const TYPINGS: readonly Typing[] = [
  {
    // Beside a check-in that stands there, wherever it stands by then: rows that come in above it move it down.
    type: (host, n) => {
      const checkins = new TabView(host, 'checkins');
      const [row = HEADING + 1] = checkins.rowsWhere('id', `sample-cost_per_lead-${1 + (n % 5)}`);
      typeInto(host, checkins, 'note', row, `Note ${n}`);
    },
    timesThere: (host, n) => new TabView(host, 'checkins').rowsWhere('note', `Note ${n}`).length,
  },
  {
    type: (host, n) => typeInto(host, new TabView(host, 'roadmap'), 'owner', HEADING + 1 + (n % 30), `Owner ${n}`),
    timesThere: (host, n) => new TabView(host, 'roadmap').rowsWhere('owner', `Owner ${n}`).length,
  },
  {
    type: (host, n) => {
      const checkins = new TabView(host, 'checkins');
      const row = checkins.rows - FAR_BELOW - n;
      for (const [key, text] of Object.entries({ kpi: TYPED, date: '2026-11-10', value: String(1000 + n) }))
        typeInto(host, checkins, key, row, text);
    },
    timesThere: (host, n) => checkinsOf(host, TYPED).filter(([, , value = '']) => value.replace(/\D/g, '') === `${1000 + n}`).length,
  },
  {
    type: (host, n) => {
      const dashboard = new TabView(host, 'dashboard');
      typeInto(host, dashboard, 'now', dashboard.rowWhere('kpi', TYPED), String(3000 + n));
    },
    timesThere: (host, n) => {
      const notes = host.workbook.notes(tabOf(host, 'dashboard')).map(({ text }) => text);
      const values = checkinsOf(host, TYPED).map(([, , value = '']) => value);
      return [...notes, ...values].filter(text => text.replace(/\D/g, '').includes(`${3000 + n}`)).length;
    },
  },
];

/** Over *Now* a number waits where it was typed while somebody saves; the sheet check, or the next edit there, takes it in. */
async function takeIn(host: CycleHost): Promise<void> {
  const ids = (await get(host, 'check', null)).filter(({ repairable }) => repairable).map(({ id }) => id);
  if (ids.length > 0) await get(host, 'repair', { ids });
}

test('what is typed and what is saved are both there, once', async () => {
  const host = await openCycle();
  const random = seeded(20261130);
  const pick = (count: number): number => Math.floor(random() * count);
  let [between, longest] = [0, 60];
  for (let n = 0; n < PAIRS; n += 1) {
    const typing = TYPINGS[n % TYPINGS.length] as Typing;
    const day = new Date(Date.UTC(2026, 9, 5 + (n % 40))).toISOString().slice(0, 10);
    const entry = { kpi: 'ctr_landing', day, channel: n % 80 < 40 ? 'Instagram' : 'LinkedIn', value: 0.03, note: '', sure: true };
    host.clearCalls();
    const typed = host.typeAt(1 + pick(longest), () => typing.type(host, n));
    const answer: Answer<unknown> = await ask(host, 'saveNumbers', [entry]);
    longest = Math.max(30, host.calls.length);
    if (typed()) between += 1;
    else typing.type(host, n);
    if (!answer.ok) await get(host, 'saveNumbers', [entry]);
    await takeIn(host);
    const saved = checkinsOf(host, SAVED).filter(([on, where]) => on === day && where === entry.channel).length;
    expect([n, typing.timesThere(host, n), saved]).toEqual([n, 1, 1]);
  }
  expect(between).toBeGreaterThanOrEqual(PAIRS / 2);
  expect(host.failures).toEqual([]);
  expect(await get(host, 'check', null)).toEqual([]);
});
