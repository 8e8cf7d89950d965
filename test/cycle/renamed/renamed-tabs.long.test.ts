/**
 * Every tab under another title, in each language: it is still the cycle, commands find their tabs, and a healthy workbook gives no finding.
 * Two languages in `npm test`, all in `npm run fuzz -- --whole`.
 */
import { LATER_TABS } from '../../../src/cycle-tabs';
import { LANGUAGE_CODES, type LanguageCode } from '../../../src/languages/codes';
import { isWhole, sampled } from '../../sample';
import { type CycleHost, checkinsOf, get, openCycle, TabView, TODAY, tabOf, tabsThere } from '../built-cycle';
import { errors } from '../pictures';

/** As people name tabs: with quotes, signs of other scripts and blanks. */
const named = (at: number): string => `Team’s “${at}” – äö 漢 ${at}`;
const titles = (host: CycleHost) => tabsThere(host).map(id => host.workbook.sheets().find(sheet => sheet.id === tabOf(host, id))?.name);

test.each(sampled<LanguageCode>(LANGUAGE_CODES, ['en', 'da']))('%s', async language => {
  const host = await openCycle({}, { language }, language === 'en' || isWhole ? LATER_TABS : []);
  expect([await get(host, 'check', null), errors(host)]).toEqual([[], []]);
  const tabs = tabsThere(host);
  const chosen = tabs.map((_, at) => named(at));
  host.workbook.apply(tabs.map((id, at) => ({ kind: 'renameSheet', sheetId: tabOf(host, id), name: named(at) })));
  expect((await get(host, 'open', null)).workbook.kind).toBe('cycle');
  const [row] = await get(host, 'numbers', null);
  await get(host, 'saveNumbers', [{ kpi: row?.kpi ?? '', day: TODAY, channel: 'Instagram', value: 1, note: '', sure: true }]);
  const dashboard = new TabView(host, 'dashboard');
  const name = dashboard.text('kpi', dashboard.rowWhere('id', row?.kpi ?? ''));
  expect(checkinsOf(host, name).filter(([, channel]) => channel === 'Instagram').length).toBeGreaterThan(0);
  await get(host, 'saveTasks', { tasks: [{ task: 'Ask Ann', owner: '', due: '2026-11-20', kpi: '' }] });
  expect(new TabView(host, 'roadmap').rowsWhere('task', 'Ask Ann')).toHaveLength(1);
  expect([await get(host, 'check', null), errors(host), titles(host), host.failures]).toEqual([[], [], chosen, []]);
});
