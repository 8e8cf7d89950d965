/**
 * Import over the built bundle: what is written, that a second time writes nothing, what the server asks, and calls that do not grow. A quarter of
 * days and every call that may fail are part of `npm run fuzz -- --whole`.
 */
import type { ImportedCheckin, ImportView } from '../../../src/contract';
import { addDays, dayFromIso, isoOfDay } from '../../../src/core/day/day';
import { planCheckIns } from '../../../src/core/imported/planned-check-ins';
import { AS_IN_FILE, figuresIn } from '../../../src/sidebar/import/figures-in-report';
import { isWhole } from '../../sample';
import { ask, type CycleHost, checkinsOf, get, openBuilt, openCycle, TabView, typeInto } from '../built-cycle';
import { failingAtEachCall } from '../faults/each-call';

const habit = { decimal: '.', locale: 'en_US', percent: '%' } as const;
const CYCLE = { sample: false, extra: ['leads_week'] } as const;
const HEADINGS = ['Date', 'Leads', 'Clicks', 'Visits'];
const POINTED = { day: 0, 'value:leads_week': 1, 'numerator:ctr_landing': 2, 'denominator:ctr_landing': 3 } as const;

function day(iso: string) {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day.`);
  return found;
}

/** One row a day, from a Monday on. */
function report(days: number): string {
  const rows = Array.from({ length: days }, (_, at) => [isoOfDay(addDays(day('2026-10-05'), at)), 3 + (at % 4), 20 + at, 1000]);
  return [HEADINGS, ...rows].map(cells => cells.join(',')).join('\n');
}

/** As the panel does it. */
function planned(view: ImportView, text: string): readonly (ImportedCheckin & { readonly fate: string })[] {
  const { figures } = figuresIn(text, HEADINGS, POINTED, AS_IN_FILE, view, habit);
  const { planned: found } = planCheckIns(
    figures,
    view.kpis.map(each => ({ ...each, id: each.kpi })),
    view.standing.map(each => ({ ...each, day: day(each.day) })),
    { start: day(view.start), end: day(view.end), today: day(view.today) },
  );
  return found.map(({ kpi, day: on, channel, value, counts, fate }) => ({
    kpi,
    day: isoOfDay(on),
    channel,
    value,
    counts,
    fate,
    note: '',
    sure: true,
  }));
}

function save(host: CycleHost, view: ImportView, text: string) {
  const checkins = planned(view, text)
    .filter(({ fate }) => fate !== 'same')
    .map(({ fate: _, ...checkin }) => checkin);
  return get(host, 'saveImport', { checkins, shape: 'daily', pointed: POINTED });
}

test('days of a total become weeks, rates keep their counts, and the second time writes nothing', async () => {
  const host = await openCycle({}, CYCLE);
  const text = report(14);
  const { saved, problems, view } = await save(host, await get(host, 'importView', null), text);
  expect([saved, problems]).toEqual([16, []]);
  expect(planned(view, text).map(({ fate }) => fate)).toEqual(Array.from({ length: 16 }, () => 'same'));
  expect(view.pointed).toEqual({ daily: POINTED });
  expect(
    view.standing
      .filter(({ kpi }) => kpi === 'leads_week')
      .map(({ day: on, value }) => `${on} ${value}`)
      .sort(),
  ).toEqual(['2026-10-11 30', '2026-10-18 31']);
  expect(view.standing.find(({ kpi, day: on }) => kpi === 'ctr_landing' && on === '2026-10-18')?.value).toBeCloseTo(0.033);
  const rows = checkinsOf(host, 'Click rate to landing page').length;
  expect((await save(host, view, text)).saved).toBe(0);
  expect(checkinsOf(host, 'Click rate to landing page')).toHaveLength(rows);
});

test('a number the server doubts is not written until somebody says it is right', async () => {
  const host = await openCycle({}, CYCLE);
  const entry = { kpi: 'ctr_landing', day: '2026-11-15', channel: '', value: 4.2, counts: null, note: '', sure: false };
  const argument = { shape: 'x', pointed: {} } as const;
  const doubted = await get(host, 'saveImport', { ...argument, checkins: [entry] });
  expect([doubted.saved, doubted.problems.map(({ at, problem }) => [at, problem.code])]).toEqual([0, [[0, 'above_hundred']]]);
  expect((await get(host, 'saveImport', { ...argument, checkins: [{ ...entry, sure: true }] })).saved).toBe(1);
});

test('a row that an import left with its two counts alone is completed by the next one', async () => {
  const host = await openCycle({}, CYCLE);
  const text = report(7);
  await save(host, await get(host, 'importView', null), text);
  const rate = new TabView(host, 'checkins');
  const row = rate.rowsWhere('kpi', 'Click rate to landing page').find(each => rate.text('numerator', each) === '23') ?? -1;
  typeInto(host, rate, 'value', row, '');
  const view = await get(host, 'importView', null);
  expect(planned(view, text).filter(({ fate }) => fate !== 'same')).toMatchObject([{ kpi: 'ctr_landing', value: 0.023, fate: 'new' }]);
  expect((await save(host, view, text)).saved).toBe(1);
  expect([rate.text('value', row), rate.rowsWhere('kpi', 'Click rate to landing page').length]).toEqual(['2.30%', 7]);
});

test.each([
  ['a role nobody knows', { checkins: [], shape: 'x', pointed: { anything: 1 } }],
  [
    'a count below zero',
    {
      checkins: [{ kpi: 'ctr', day: '2026-11-15', channel: '', value: 1, counts: { numerator: -1, denominator: 1 }, note: '', sure: true }],
      shape: 'x',
      pointed: {},
    },
  ],
])('%s is refused', async (_, argument) => {
  const host = await openCycle();
  const answer = await ask(host, 'saveImport', argument as never);
  expect(answer.ok ? 'taken' : answer.problem.code).toBe('not_understood');
});

/** Days of weeks that are over. */
const [FEW, MANY] = isWhole ? [28, 84] : [14, 42];

test('three times the days cost no more calls', async () => {
  const snapshot = (await openCycle({}, CYCLE)).snapshot();
  const cost = async (days: number) => {
    const host = openBuilt({ snapshot, today: '2027-01-01' });
    const view = await get(host, 'importView', null);
    const before = host.calls.length;
    const { saved } = await save(host, view, report(days));
    return { calls: host.calls.length - before, saved };
  };
  const [few, many] = [await cost(FEW), await cost(MANY)];
  expect([few.saved, many.saved]).toEqual([FEW + FEW / 7, MANY + MANY / 7]);
  expect(many.calls).toBeLessThanOrEqual(few.calls);
});

test('a call that fails on the way costs nothing and doubles nothing: the same import again ends as one undisturbed', async () => {
  const snapshot = (await openCycle({}, CYCLE)).snapshot();
  const text = report(14);
  const rows = (host: CycleHost) =>
    new TabView(host, 'checkins')
      .table('kpi')
      .filter(({ value }) => value !== '')
      .map(({ date, kpi, channel, value, numerator, denominator }) => [date, kpi, channel, value, numerator, denominator].join(' '))
      .sort();
  const undisturbed = openBuilt({ snapshot });
  await save(undisturbed, await get(undisturbed, 'importView', null), text);
  const wanted = rows(undisturbed);
  expect(wanted).toHaveLength(16);
  const wrong = await failingAtEachCall({
    name: 'an import',
    snapshot,
    // As the panel does it: the second time it leaves out what stands already.
    run: async host => {
      const view = await ask(host, 'importView', null);
      if (view.ok) await save(host, view.value, text).catch(() => null);
    },
    lost: host => rows(host).filter(row => !wanted.includes(row)),
    outcome: host => ({ rows: rows(host) }),
    first: () => 30,
    every: 29,
  });
  expect(wrong).toEqual([]);
});
