/**
 * What people do to a spreadsheet they do not know is computed: tabs renamed, moved, hidden, deleted, copied; columns, headings, keys, ids and
 * facts deleted or overwritten; another locale or zone; the whole file copied. Each as one edit of the file; used by damages.test.ts.
 *
 * Along goes a ledger of what people typed, tab by tab: an edit that takes typed cells away takes them out of the ledger.
 */
import * as fc from 'fast-check';
import type { TabId } from '../../../src/contract';
import { TAB_ORDER } from '../../../src/cycle-tabs';
import type { Content } from '../../../src/preview/engine/workbook';
import { TAB_COLUMNS } from '../../../src/tabs/tab-columns';
import { type CycleHost, deleteTab, get, HEADING, openBuilt, TabView, tabOf, tabsThere } from '../built-cycle';

const KINDS = [
  ...(['rename', 'move', 'hide', 'delete', 'duplicate', 'insertColumn', 'insertRow', 'deleteColumn', 'deleteHiddenColumn'] as const),
  ...([
    'overwriteHeading',
    'clearHeading',
    'deleteHeadingRow',
    'deleteKeyRow',
    'deleteTopRows',
    'deleteBandRow',
    'clearKey',
    'typeKey',
    'clearTopRows',
    'clearAll',
    'clearBoard',
    'blockBoard',
    'typeOver',
    'typeOverUnseen',
    'typeOverDrawing',
  ] as const),
  ...(['clearId', 'doubleId', 'deleteFact', 'clearFact', 'locale', 'zone', 'copyFile', 'table'] as const),
] as const;
export type DamageKind = (typeof KINDS)[number];

export interface Damage {
  readonly kind: DamageKind;
  readonly tab: TabId;
  /** Which of the places it could hit; taken modulo their number. */
  readonly at: number;
}

/** Rare ones, which end what the others could still show, are drawn less often. */
const RARE: ReadonlySet<DamageKind> = new Set([
  'delete',
  'deleteHeadingRow',
  'deleteKeyRow',
  'deleteTopRows',
  'deleteBandRow',
  'clearTopRows',
  'clearAll',
  'table',
  'copyFile',
]);

export const anyDamage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...KINDS.filter(kind => !RARE.has(kind))) },
    { weight: 1, arbitrary: fc.constantFrom(...RARE) },
  ),
  tab: fc.constantFrom(...TAB_ORDER),
  at: fc.nat({ max: 10_000 }),
});

/** Values of typed cells by tab, as JSON; a value stands as often as it is there. */
export type Ledger = Map<TabId, string[]>;

const written = (value: unknown): string => JSON.stringify(value);

/** Cells below the heading that hold a value somebody typed, of the columns that are neither computed nor ours to fill. */
export function ledgerOf(host: CycleHost): Ledger {
  return new Map(tabsThere(host).map(tab => [tab, typedColumns(host, tab).flatMap(column => valuesIn(host, tab, column))]));
}

const OURS =
  /^(b_|known_|id$|id_|kpi_id$|watch_id$|fact_key$|fact$|hint$|shown_at$|words$|stamps$|locked$|past_targets$|star_place$|.*_kept$|.*_(word|key)$|.*_?day$|kind$|asks$)/;

/** Columns of a tab that people fill. */
function typedColumns(host: CycleHost, tab: TabId): readonly number[] {
  const view = new TabView(host, tab);
  const [keys = [], headings = []] = [HEADING - 1, HEADING].map(row => host.workbook.evaluated(view.area(row, 1))[0]);
  const formulas = host.workbook.formulas(view.area(HEADING, 1))[0] ?? [];
  return keys.flatMap(({ text }, column) =>
    text === '' || OURS.test(text) || formulas[column] !== '' || headings[column]?.text === '' ? [] : [column],
  );
}

function valuesIn(host: CycleHost, tab: TabId, column: number, from = HEADING + 1, rows?: number): readonly string[] {
  const view = new TabView(host, tab);
  const area = { sheetId: view.sheetId, row: from, column, rows: rows ?? view.rows - from, columns: 1 };
  const formulas = host.workbook.formulas(area);
  return host.workbook.evaluated(area).flatMap(([cell], row) => {
    const isValue = formulas[row]?.[0] === '' && cell !== undefined && cell.value !== null && cell.value !== '';
    return isValue ? [written(cell.value)] : [];
  });
}

/** A target is written with the decimal sign of another country, once the file has moved there. */
export const inAnyCountry = (text: string): string => text.replace(/(?<=\d)[.,](?=\d)/g, '.');

/** What of the ledger is nowhere on its tab any more, in no cell and in no note; `spelt` makes spellings alike that stand for the same. */
export function missingFrom(host: CycleHost, ledger: Ledger, spelt: (text: string) => string = text => text): readonly string[] {
  const written = (value: unknown): string => spelt(JSON.stringify(value));
  const there = tabsThere(host);
  return [...ledger].flatMap(([tab, wanted]) => {
    if (!there.includes(tab)) return wanted.length === 0 ? [] : [`${tab}: the tab`];
    const view = new TabView(host, tab);
    const counts = new Map<string, number>();
    for (const { value } of host.workbook.evaluated(view.area()).flat())
      if (value !== null && value !== '') counts.set(written(value), (counts.get(written(value)) ?? 0) + 1);
    const notes = host.workbook.notes(view.sheetId).map(({ text }) => text);
    return wanted.flatMap(value => {
      const left = counts.get(spelt(value)) ?? 0;
      counts.set(spelt(value), left - 1);
      return left > 0 || notes.some(note => note.includes(String(JSON.parse(value)))) ? [] : [`${tab}: ${value}`];
    });
  });
}

function takeOut(ledger: Ledger, tab: TabId, values: readonly string[]): void {
  const left = [...(ledger.get(tab) ?? [])];
  for (const value of values) {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
  }
  ledger.set(tab, left);
}

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

const LOCALES = ['fi_FI', 'da_DK', 'en_GB', 'en_US'];
const ZONES = ['Europe/Helsinki', 'Asia/Kuala_Lumpur', 'America/Los_Angeles', 'Etc/UTC'];
/** Setup must keep the row that says whose cycle it is… everything else of it may go. */
const FACTS = [
  'name',
  'start',
  'end',
  'language',
  'currency',
  'playbook_id',
  'version',
  'cycle_id',
  'effective',
  'review_day',
  'measuring_days',
];

function hasFacts(host: CycleHost): boolean {
  const [keys = []] = host.workbook.evaluated(new TabView(host, 'setup').area(HEADING - 1, 1));
  return ['fact_key', 'value'].every(key => keys.some(({ text }) => text === key));
}

/** Does it; gives the file as it is open then, null where there is nothing of the kind on the tab. */
export async function damage(host: CycleHost, ledger: Ledger, { kind, tab, at }: Damage): Promise<CycleHost | null> {
  const { workbook } = host;
  if (kind === 'locale') {
    workbook.setLocale(pick(LOCALES, at) ?? 'en_US');
    return host;
  }
  if (kind === 'zone') {
    workbook.setTimeZone(pick(ZONES, at) ?? 'Etc/UTC');
    return host;
  }
  if (kind === 'copyFile') {
    const snapshot = host.snapshot();
    const stores = { ...snapshot.stores, document: {} };
    const copy = openBuilt({ snapshot: { ...snapshot, stores, file: { id: `copy-${at}`, name: 'Copy' } } });
    await get(copy, 'open', null);
    return copy;
  }
  if (!tabsThere(host).includes(tab)) return null;
  const sheetId = tabOf(host, tab);
  const sheets = workbook.sheets();
  const own = sheets.find(({ id }) => id === sheetId);
  if (own === undefined) return null;
  const view = new TabView(host, tab);
  const keys = (workbook.evaluated(view.area(HEADING - 1, 1))[0] ?? []).map(({ text }) => text);
  const headings = (workbook.evaluated(view.area(HEADING, 1))[0] ?? []).map(({ text }) => text);
  const formulas = workbook.formulas(view.area(HEADING, 1))[0] ?? [];
  // Rows above the table are gone already: nothing stands where it is looked for.
  if (!TAB_COLUMNS[tab].own.slice(0, 3).some(key => keys.includes(key))) return null;
  const isHidden = (column: number) => workbook.isColumnHidden(sheetId, column);
  const columns = keys.flatMap((key, column) => (key === '' || /^[#L]/.test(key) ? [] : [column]));
  /** Once the heading is gone a row of people's stands in its place, and deleting that is no damage. */
  const isTyped = (row: number) => {
    const texts = TAB_COLUMNS[tab].own
      .slice(0, 3)
      .flatMap(key => (keys.includes(key) ? valuesIn(host, tab, keys.indexOf(key), row, 1) : []));
    return texts.length > 0 && texts.every(text => ledger.get(tab)?.includes(text) === true);
  };
  const content = (row: number, column: number, value: Content): CycleHost => {
    host.silently(() => workbook.apply([{ kind: 'content', at: { sheetId, row, column }, content: value }]));
    return host;
  };
  const clear = (row: number, rows: number): CycleHost => {
    const area = view.area(row, rows);
    host.silently(() => workbook.apply([{ kind: 'clear', area, content: true, format: false, validation: false, notes: false }]));
    return host;
  };
  switch (kind) {
    case 'rename':
      workbook.apply([{ kind: 'renameSheet', sheetId, name: `Ours ${at}` }]);
      return host;
    case 'move':
      workbook.apply([{ kind: 'moveSheet', sheetId, index: at % sheets.length }]);
      return host;
    case 'hide':
      if (sheets.filter(({ hidden }) => !hidden).length < 3) return null;
      workbook.apply([{ kind: 'sheetHidden', sheetId, hidden: true }]);
      return host;
    case 'delete':
      ledger.delete(tab);
      return deleteTab(host, tab);
    case 'duplicate':
      workbook.apply([{ kind: 'duplicateSheet', sheetId, id: `copy-${at}`, name: `Copy ${at}` }]);
      return host;
    case 'insertColumn':
      workbook.apply([{ kind: 'insertColumns', sheetId, before: at % own.columns, count: 1 }]);
      return host;
    case 'insertRow':
      workbook.apply([{ kind: 'insertRows', sheetId, before: HEADING + 1 + (at % 8), count: 1 }]);
      return host;
    case 'deleteColumn':
    case 'deleteHiddenColumn': {
      const column = pick(
        columns.filter(each => isHidden(each) === (kind === 'deleteHiddenColumn')),
        at,
      );
      if (column === undefined || columns.length < 6) return null;
      if (typedColumns(host, tab).includes(column)) takeOut(ledger, tab, valuesIn(host, tab, column));
      workbook.apply([{ kind: 'deleteColumns', sheetId, column, count: 1 }]);
      return host;
    }
    case 'overwriteHeading':
    case 'clearHeading': {
      const column = pick(
        columns.filter(each => !isHidden(each) && headings[each] !== ''),
        at,
      );
      if (column === undefined) return null;
      return content(HEADING, column, kind === 'clearHeading' ? { type: 'blank' } : { type: 'text', value: `Heading ${at}` });
    }
    case 'deleteHeadingRow':
      if (isTyped(HEADING)) return null;
      workbook.apply([{ kind: 'deleteRows', sheetId, row: HEADING, count: 1 }]);
      return host;
    case 'deleteKeyRow':
      workbook.apply([{ kind: 'deleteRows', sheetId, row: HEADING - 1, count: 1 }]);
      return host;
    case 'deleteTopRows':
      if (isTyped(HEADING)) return null;
      workbook.apply([{ kind: 'deleteRows', sheetId, row: HEADING - 1, count: 2 }]);
      return host;
    case 'deleteBandRow':
      workbook.apply([{ kind: 'deleteRows', sheetId, row: at % 3, count: 1 }]);
      return host;
    case 'clearKey': {
      const column = pick(columns, at);
      return column === undefined ? null : content(HEADING - 1, column, { type: 'blank' });
    }
    case 'typeKey': {
      const column = pick(columns, at);
      const spelt = [`Key ${at}`, ` ${keys[column ?? 0]} `, keys[pick(columns, at + 1) ?? 0] ?? ''];
      return column === undefined ? null : content(HEADING - 1, column, { type: 'text', value: pick(spelt, at) ?? '' });
    }
    case 'clearTopRows': {
      // Without its headings a row of people's stands in their place.
      const [first, rows] = pick(
        [
          [0, 3],
          [0, HEADING + 1],
          [HEADING - 1, 1],
          [HEADING, 1],
          [HEADING - 1, 2],
        ] as const,
        at,
      ) ?? [0, 3];
      return isTyped(HEADING) ? null : clear(first, rows);
    }
    case 'clearAll':
      // Setup says whose cycle it is, and what names KPIs that were cleared can only be told.
      if (tab === 'setup' || tab === 'dashboard') return null;
      ledger.set(tab, []);
      return clear(0, view.rows);
    case 'clearBoard': {
      const column = (workbook.formulas(view.area(HEADING - 1, 1))[0] ?? []).findIndex(formula => formula !== '');
      return column < 0 ? null : content(HEADING - 1, column, { type: 'blank' });
    }
    case 'blockBoard': {
      const column = (workbook.formulas(view.area(HEADING - 1, 1))[0] ?? []).findIndex(formula => formula !== '');
      return column < 0
        ? null
        : content(HEADING + (at % 3), Math.min(column + (at % 4), own.columns - 1), { type: 'text', value: `pasted ${at}` });
    }
    case 'typeOver':
    case 'typeOverUnseen': {
      const column = pick(
        formulas.flatMap((formula, each) => (formula !== '' && !isHidden(each) ? [each] : [])),
        at,
      );
      if (column === undefined) return null;
      const text = `typed ${at}`;
      ledger.set(tab, [...(ledger.get(tab) ?? []), written(text)]);
      const cell = { sheetId, row: HEADING + 1 + (at % 5), column };
      if (kind === 'typeOver') workbook.type(cell, text);
      else host.silently(() => workbook.type(cell, text));
      return host;
    }
    case 'typeOverDrawing': {
      const column = keys.indexOf('progress') + (at % 2) * (keys.indexOf('trend') - keys.indexOf('progress'));
      if (tab !== 'dashboard' || column < 0 || keys.indexOf('trend') < 0) return null;
      const text = `drawn ${at}`;
      ledger.set(tab, [...(ledger.get(tab) ?? []), written(text)]);
      workbook.type({ sheetId, row: HEADING + 1 + (at % 5), column }, text);
      return host;
    }
    case 'clearId':
    case 'doubleId': {
      const column = keys.indexOf(tab === 'setup' ? 'watch_id' : 'id');
      const ids = column < 0 ? [] : workbook.evaluated({ ...view.area(HEADING + 1, view.rows - HEADING - 1), column, columns: 1 });
      const filled = ids.flatMap(([cell], row) => (cell === undefined || cell.text === '' ? [] : [[row, cell.text] as const]));
      const [one, other] = [pick(filled, at), pick(filled, at + 1)];
      if (one === undefined || other === undefined || one === other) return null;
      return content(HEADING + 1 + one[0], column, kind === 'clearId' ? { type: 'blank' } : { type: 'text', value: other[1] });
    }
    case 'deleteFact':
    case 'clearFact': {
      // Without their keys its columns cannot be told apart here either.
      const setup = tabsThere(host).includes('setup') && hasFacts(host) ? new TabView(host, 'setup') : null;
      const fact = pick(FACTS, at) ?? '';
      const [row] = setup?.rowsWhere('fact_key', fact) ?? [];
      if (setup === null || row === undefined) return null;
      const at0 = setup.at('value', row);
      if (kind === 'clearFact') {
        takeOut(ledger, 'setup', [written(setup.cell('value', row).value)]);
        host.silently(() => workbook.apply([{ kind: 'content', at: at0, content: { type: 'blank' } }]));
      } else {
        takeOut(
          ledger,
          'setup',
          typedColumns(host, 'setup').flatMap(column => valuesIn(host, 'setup', column, row, 1)),
        );
        workbook.apply([{ kind: 'deleteRows', sheetId: setup.sheetId, row, count: 1 }]);
      }
      return host;
    }
    case 'table':
      host.makeTable({ ...view.area(HEADING, view.rows - HEADING) });
      return host;
  }
}
