import { ask, type CycleHost, get, openBuilt, openCycle } from '../built-cycle';
import { answered, failingAtEachCall } from '../faults/each-call';

const titles = ({ workbook }: CycleHost) => workbook.sheets().map(({ name }) => name);
const front = ({ workbook }: CycleHost) => workbook.activeSheetId();

/** What is said where nothing is out of the ordinary. */
const SEEN = {
  semicolons: '1.5',
  computed_array: '0.6',
  one_cell_range: '0.4',
  blank_argument: '|',
  error_argument: 'true',
  unknown_function: 'caught',
  iferror_loading: '0.4',
  iserror_loading: 'false',
  fifteen_digits: 'true',
  countif_array: '2',
  mirror_column: '46117',
  empty_value: '0',
  date_number: '46110',
  date_joined: '46110',
  truth_joined: 'TRUE',
  date_argument: '1',
  comma_notation: '1.5',
  spill_filled: '#REF!',
  spill_beyond: '#REF!',
  date_back: 'same day',
  typed_amount: 'text',
  short_month: '29 Mar, typed: day',
  pasted_look: 'number format, fill',
  range_beyond: 'refused when used',
  copied_mark: 'copied, changes',
  warning_protection: 'warns, may edit',
  refused_value: 'refused when applied',
  other_tab_rule: 'refused',
  rule_semicolons: 'accepted',
  formula_back: '=IF(1>0,1=1,1=2)',
  lock_again: 'given',
  sidebar_whole: 'whole',
  script_globals: 'as expected',
};

test.each([
  ['en_US', 'Etc/UTC', '+0000', {}],
  [
    'fi_FI',
    'Europe/Helsinki',
    '+0200',
    { comma_notation: '#ERROR!', formula_back: '=IF(1>0;1=1;1=2)', short_month: '29 maalis, typed: text' },
  ],
  [
    'da_DK',
    'America/Los_Angeles',
    '-0800',
    { comma_notation: '#ERROR!', formula_back: '=IF(1>0;1=1;1=2)', short_month: '29 mar., typed: day' },
  ],
  // A language of which nothing is claimed.
  ['de_DE', 'Europe/Berlin', '+0100', { comma_notation: '#ERROR!', formula_back: '=IF(1>0;1=1;1=2)', short_month: '29 Mär, typed: text' }],
] as const)('%s, %s', async (locale, timeZone, offset, otherwise) => {
  const host = openBuilt({ locale, timeZone });
  const before = titles(host);
  const found = await get(host, 'selfCheck', null);
  expect(Object.fromEntries(found.probes.map(({ id, answer }) => [id, answer]))).toEqual({ ...SEEN, ...otherwise });
  expect(found.probes.filter(({ verdict }) => verdict !== 'holds')).toEqual([]);
  expect([found.locale, found.offsets[0]]).toEqual([locale, offset]);
  expect(titles(host)).toEqual(before);
});

test('functions that answer late are waited for, and what their cells showed before is said', async () => {
  const host = openBuilt();
  host.setLoading(2);
  const { probes } = await get(host, 'selfCheck', null);
  const late = probes.filter(({ answer }) => answer.includes('→'));
  expect(late.map(({ id, verdict, answer }) => [id, verdict, answer])).toEqual([
    ['computed_array', 'holds', 'Loading... → 0.6'],
    ['one_cell_range', 'holds', 'Loading... → 0.4'],
    ['blank_argument', 'holds', 'Loading... → |'],
    ['iferror_loading', 'holds', 'waits → 0.4'],
    ['iserror_loading', 'holds', 'true → false'],
    ['date_argument', 'holds', 'Loading... → 1'],
  ]);
});

test('functions that never answer are open, and nobody waits for ever', async () => {
  const host = openBuilt({ callSeconds: 0.1 });
  host.setLoading(1_000_000);
  const { probes } = await get(host, 'selfCheck', null);
  expect(probes.find(({ id }) => id === 'date_argument')).toEqual({ id: 'date_argument', verdict: 'open', answer: 'Loading...' });
});

test('the running cycle stays as it is, and the tab the person was on stays in front', async () => {
  const host = await openCycle();
  const [, second] = host.workbook.sheets();
  if (second === undefined) throw new Error('The cycle has no second tab.');
  host.workbook.activateSheet(second.id);
  const before = titles(host);
  await get(host, 'selfCheck', null);
  expect([titles(host), front(host)]).toEqual([before, second.id]);
  expect(await get(host, 'check', null)).toEqual([]);
});

test('whichever call fails, no tab of it stays once it has run again', async () => {
  const left: string[] = [];
  const wrong = await failingAtEachCall({
    name: 'the self-check',
    snapshot: openBuilt().snapshot(),
    run: host => answered(host, 'selfCheck', null),
    lost: host => {
      left.push(...titles(host).slice(1));
      return [];
    },
    outcome: host => ({ titles: titles(host).length }),
    every: 12,
  });
  expect(wrong).toEqual([]);
  // Only a removal that fails can leave any, one at its last call and both at its first, and the next run takes them away.
  expect(left.length).toBeLessThanOrEqual(3);
});

test('who may only view is told so, and nothing is tried', async () => {
  const host = openBuilt({ person: { role: 'viewer', language: 'en' } });
  expect(await ask(host, 'selfCheck', null)).toMatchObject({ ok: false, problem: { code: 'view_only' } });
});
