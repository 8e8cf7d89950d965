/**
 * Random damages, some at a time, over every tab: after the repair nothing typed is lost, the check finds nothing, every computed column says what
 * its board says, and a second repair changes nothing. A few files in `npm test`, 1,000 damages in `npm run fuzz -- --whole`.
 */
import * as fc from 'fast-check';
import type { Finding } from '../../../src/contract';
import { LATER_TABS } from '../../../src/cycle-tabs';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { isWhole } from '../../sample';
import { differences, digest } from '../build/file-digest';
import { type CycleHost, get, HEADING, openBuilt, openCycle, TabView, tabsThere, typeInto } from '../built-cycle';
import { errors } from '../pictures';
import { anyDamage, type Damage, type DamageKind, damage, inAnyCountry, ledgerOf, missingFrom } from './damages';

jest.setTimeout(7_200_000);

const SEED = 20261129;
const DAMAGES = isWhole ? 1000 : 3;
/** A tab that cannot be read hides what is wrong behind it. */
const ROUNDS = 3;

let snapshot: HostSnapshot;
/** A cycle with every tab and something typed in each, closed, so that its page is written. */
beforeAll(async () => {
  const host = await openCycle({}, {}, LATER_TABS);
  const [library, reviews] = [new TabView(host, 'library'), new TabView(host, 'reviews')];
  typeInto(host, library, 'name', HEADING + 1 + library.table('name').length, 'Our own hook');
  for (const [key, text] of [
    ['date', '2026-11-09'],
    ['kpi', 'Cost per lead'],
    ['note', 'Ask the agency'],
  ] as const)
    typeInto(host, reviews, key, HEADING + 1, text);
  const { cycle } = await get(host, 'closing', null);
  await get(host, 'closeCycle', { cycle, said: [{ kpi: 'Click rate to landing page', text: 'The form' }] });
  snapshot = host.snapshot();
});

test('a healthy workbook with every tab gives no finding', async () => {
  const host = openBuilt({ snapshot });
  expect([await get(host, 'check', null), errors(host)]).toEqual([[], []]);
});

/** Cells of computed columns that say something else than the board beside them. */
function unlikeTheirBoards(host: CycleHost): readonly string[] {
  return tabsThere(host).flatMap(tab => {
    const [keys = [], heading = [], ...rows] = host.workbook.evaluated(new TabView(host, tab).area(HEADING - 1, 40));
    const places = new Map(keys.map(({ text }, column) => [text, column]));
    const formulas = host.workbook.formulas(new TabView(host, tab).area(HEADING, 1))[0] ?? [];
    return [...places].flatMap(([key, column]) => {
      const board = places.get(`b_${key}`);
      // Words of the Dashboard's status and of the links' tags are worked out of several columns of the board.
      if (board === undefined || !(formulas[column] ?? '').startsWith('=ARRAYFORMULA(IF(ROW(') || heading[column]?.text === '') return [];
      return rows.some(row => row[column]?.text !== row[board]?.text && row[column]?.value !== row[board]?.value) ? [`${tab} ${key}`] : [];
    });
  });
}

/**
 * Findings only a person can mend: a Table in the way, a target that is none or has the decimal sign of another country, and rows that lack what went with a
 * column, or with a row of Setup.
 */
function isTheirs({ id, repairable }: Finding, drawn: readonly Damage[]): boolean {
  const done = (kind: DamageKind) => drawn.some(each => each.kind === kind);
  if (id.startsWith('row:') || id.startsWith('rows:')) return !repairable && (done('deleteColumn') || done('deleteFact'));
  return (
    !repairable && ((id.startsWith('typed:') && done('table')) || (id.startsWith('target:') && (done('locale') || done('typeOverUnseen'))))
  );
}

async function outcomeOf(drawn: readonly Damage[]): Promise<{ readonly done: number; readonly wrong: readonly string[] }> {
  let host = openBuilt({ snapshot });
  const ledger = ledgerOf(host);
  let done = 0;
  for (const each of drawn) {
    const damaged = await damage(host, ledger, each);
    if (damaged === null) continue;
    host = damaged;
    done += 1;
  }
  let found = await get(host, 'check', null);
  let rounds = 0;
  // Once in any case: whatever command comes first after another zone hands the day on, too.
  do {
    found = await get(host, 'repair', { ids: found.map(({ id }) => id) });
    rounds += 1;
  } while (rounds < ROUNDS && found.some(({ repairable }) => repairable));
  const isTable = drawn.some(({ kind }) => kind === 'table');
  const mended = digest(host);
  await get(host, 'repair', { ids: found.map(({ id }) => id) });
  return {
    done,
    wrong: [
      ...found.filter(each => !isTheirs(each, drawn)).map(({ id }) => id),
      ...missingFrom(host, ledger, drawn.some(({ kind }) => kind === 'locale') ? inAnyCountry : undefined),
      ...errors(host),
      ...(isTable ? [] : unlikeTheirBoards(host)),
      ...differences(mended, digest(host)),
      ...host.failures.map(String),
    ],
  };
}

/** Combinations that found something once; they are done whatever else is drawn. */
const KNOWN: readonly (readonly Damage[])[] = [
  [
    { kind: 'typeOverDrawing', tab: 'dashboard', at: 0 },
    { kind: 'deleteHeadingRow', tab: 'dashboard', at: 0 },
    { kind: 'blockBoard', tab: 'roadmap', at: 3 },
    { kind: 'deleteHiddenColumn', tab: 'scorecard', at: 6984 },
  ],
  [
    { kind: 'deleteTopRows', tab: 'setup', at: 0 },
    { kind: 'deleteKeyRow', tab: 'content', at: 0 },
    { kind: 'clearBoard', tab: 'library', at: 0 },
    { kind: 'deleteBandRow', tab: 'reviews', at: 1 },
    { kind: 'clearHeading', tab: 'experiments', at: 0 },
  ],
  [
    { kind: 'insertColumn', tab: 'calendar', at: 7358 },
    { kind: 'insertColumn', tab: 'setup', at: 4165 },
    { kind: 'clearKey', tab: 'checkins', at: 8849 },
  ],
  [
    { kind: 'deleteBandRow', tab: 'rules', at: 0 },
    { kind: 'delete', tab: 'setup', at: 0 },
  ],
  [
    { kind: 'clearBoard', tab: 'dashboard', at: 280 },
    { kind: 'deleteHiddenColumn', tab: 'checkins', at: 8266 },
    { kind: 'table', tab: 'dashboard', at: 0 },
  ],
  [
    { kind: 'delete', tab: 'dashboard', at: 0 },
    { kind: 'deleteFact', tab: 'setup', at: 4 },
  ],
  [
    { kind: 'table', tab: 'reviews', at: 0 },
    { kind: 'deleteTopRows', tab: 'experiments', at: 0 },
    { kind: 'table', tab: 'dashboard', at: 0 },
  ],
  [
    { kind: 'clearKey', tab: 'setup', at: 7878 },
    { kind: 'table', tab: 'retrospective', at: 8840 },
  ],
  [{ kind: 'deleteHiddenColumn', tab: 'setup', at: 4722 }],
  [
    { kind: 'deleteFact', tab: 'reviews', at: 4840 },
    { kind: 'deleteBandRow', tab: 'roadmap', at: 7149 },
  ],
  [
    { kind: 'typeOverUnseen', tab: 'experiments', at: 9992 },
    { kind: 'deleteKeyRow', tab: 'experiments', at: 6508 },
  ],
  [
    { kind: 'deleteHiddenColumn', tab: 'setup', at: 6620 },
    { kind: 'deleteTopRows', tab: 'figures', at: 6278 },
  ],
  [
    { kind: 'table', tab: 'figures', at: 0 },
    { kind: 'deleteColumn', tab: 'calendar', at: 6520 },
  ],
];

test('whatever is damaged comes back, and nothing typed is lost', async () => {
  const wrong: unknown[] = [];
  const doneIn = async (drawn: readonly Damage[]): Promise<number> => {
    const outcome = await outcomeOf(drawn);
    if (outcome.wrong.length > 0) wrong.push([drawn, outcome.wrong]);
    return outcome.done;
  };
  for (const drawn of KNOWN) expect(await doneIn(drawn)).toBe(drawn.length);
  let done = 0;
  for (const drawn of fc.sample(fc.array(anyDamage, { minLength: 1, maxLength: 6 }), { numRuns: DAMAGES, seed: SEED })) {
    if (done >= DAMAGES) break;
    done += await doneIn(drawn);
  }
  expect(wrong).toEqual([]);
  expect(done).toBeGreaterThanOrEqual(DAMAGES);
});
