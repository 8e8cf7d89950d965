/**
 * A workbook recorded by the code before Check-ins said what its rows count for, with rows in it that count and rows that do not: the first
 * command adds the column, every typed value comes through, and the boards beside it still count. It stands in test/fixtures/version-2.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostSnapshot } from '../../../src/preview/host/host';
import { WORKBOOK_VERSION } from '../../../src/sheet/migrations';
import { columnsOf } from '../../../src/tabs/tab-columns';
import { type CycleHost, get, HEADING, openBuilt, TabView, tabsThere } from '../../cycle/built-cycle';
import { errors, tabPicture } from '../../cycle/pictures';

const FILE = join(__dirname, '..', '..', 'fixtures', 'version-2', 'signals-fi.json');
const TYPED = ['date', 'kpi', 'channel', 'value', 'numerator', 'denominator', 'note', 'by', 'id', 'kpi_id'] as const;

const typed = (host: CycleHost) => new TabView(host, 'checkins').table('kpi').map(row => TYPED.map(key => row[key]));

describe('A workbook of version 2', () => {
  let host: CycleHost;
  let before: { readonly typed: ReturnType<typeof typed>; readonly dashboard: unknown; readonly conditional: number };

  const rules = () => {
    const { sheetId } = new TabView(host, 'checkins');
    return host.workbook.conditionalFormats(sheetId).length;
  };

  beforeAll(async () => {
    const snapshot = JSON.parse(readFileSync(FILE, 'utf8')) as HostSnapshot;
    host = openBuilt({ snapshot, locale: 'fi_FI', timeZone: 'Europe/Helsinki', today: '2026-12-13' });
    before = { typed: typed(host), dashboard: tabPicture(host, 'dashboard'), conditional: rules() };
    await get(host, 'today', null);
  }, 300_000);

  test('keeps what was typed, and every figure of the Dashboard', () => {
    expect(before.typed.length).toBeGreaterThan(8);
    expect(typed(host)).toEqual(before.typed);
    expect(tabPicture(host, 'dashboard')).toEqual(before.dashboard);
    expect(errors(host, tabsThere(host))).toEqual([]);
    const setup = new TabView(host, 'setup');
    expect(setup.text('value', setup.rowWhere('fact_key', 'version'))).toBe(String(WORKBOOK_VERSION));
  });

  test('has every column there is today: a column without its step would be missing in workbooks that exist', () => {
    const missing = tabsThere(host).flatMap(tab => {
      const keys = new Set(host.workbook.evaluated(new TabView(host, tab).area(HEADING - 1, 1))[0]?.map(({ text }) => text));
      return columnsOf(tab).flatMap(key => (keys.has(key) ? [] : [`${tab} ${key}`]));
    });
    expect(missing).toEqual([]);
  });

  test('says in each row what it counts for, under a heading like its neighbours', () => {
    const view = new TabView(host, 'checkins');
    const texts = view.table('kpi').flatMap(({ counts = '' }) => (counts.startsWith('◆') ? [counts] : []));
    expect(texts).toEqual(['◆ ”soon” ei ole päivämäärä', '◆ Päivä puuttuu', '◆ KPI:tä ”Uutiskirjeen lukijat” ei ole']);
    expect(view.text('counts', HEADING)).toBe('Mihin lasketaan');
    // A file that was opened again says general for what is on the left.
    const style = (key: string) =>
      host.workbook
        .styles({ ...view.at(key, HEADING), rows: 1, columns: 1 })
        .flat()
        .map(look => ({ ...look, horizontal: look.horizontal.replace('left', 'general') }));
    expect(style('counts')).toEqual(style('by'));
    expect(rules()).toBe(before.conditional + 2);
  });

  test('is not upgraded twice', async () => {
    const columns = host.workbook.sheets().map(sheet => sheet.columns);
    await get(host, 'today', null);
    expect(host.workbook.sheets().map(sheet => sheet.columns)).toEqual(columns);
  });
});
