/** Somebody else is saving, or a tab is protected for this person: what was typed stands, and the person is told. */
import { LANGUAGES } from '../../src/languages';
import { ask, checkinsOf, get, openCycle, TabView, typeInto } from '../cycle/built-cycle';

const POSTS = 'Posts / week per channel';

test('a number typed while the lock is held stands, is spoken of, and becomes a check-in with the next repair', async () => {
  const said: string[] = [];
  const ignore = () => undefined;
  const alert = () => 'OK' as const;
  const screen = { menus: ignore, sidebar: ignore, dialog: ignore, toast: (message: string) => void said.push(message), alert };
  const host = await openCycle({ screen });
  const dashboard = new TabView(host, 'dashboard');
  const row = dashboard.rowWhere('kpi', POSTS);
  host.setLockBusy(true);
  typeInto(host, dashboard, 'now', row, '12');
  host.setLockBusy(false);
  expect(host.failures).toEqual([]);
  expect(dashboard.text('now', row)).toBe('12');
  expect(said.at(-1)).toBe(LANGUAGES.en.messages.toasts.editWaits);
  const findings = await get(host, 'check', null);
  await get(host, 'repair', { ids: findings.filter(({ repairable }) => repairable).map(({ id }) => id) });
  expect(checkinsOf(host, POSTS)[0]?.[2]).toBe('12');
});

test('a protected tab in front keeps nobody from saving into another', async () => {
  const host = await openCycle();
  const dashboard = new TabView(host, 'dashboard');
  host.protectFromPerson(dashboard.sheetId, undefined);
  expect(await ask(host, 'saveNumbers', [])).toMatchObject({ ok: true });
});
