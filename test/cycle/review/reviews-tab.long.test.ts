/** The tab Reviews on the built bundle: decisions typed as people type them, a KPI renamed, another language, the add-on off. */
import { type CycleHost, get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';
import { errors } from '../pictures';

const FIRST = HEADING + 1;
const CLICKS = 'Click rate to landing page';

const ROWS = [
  { date: '2026-11-06', kpi: 'Cost per lead', value: '190', was: '■ Off track', decision: 'Iterate', owner: 'Aino', until: '2026-11-13' },
  { date: '2026-11-09', kpi: CLICKS, value: '0.9%', was: '● On track', decision: 'Scale', note: '=1+1 is a text' },
  { date: '2026-11-09', kpi: 'Carousels about pricing', decision: 'Repeat', until: '2026-12-04' },
];

function fillIn(host: CycleHost): TabView {
  const reviews = new TabView(host, 'reviews');
  ROWS.forEach((row, at) => {
    for (const [key, text] of Object.entries(row)) typeInto(host, reviews, key, FIRST + at, text);
  });
  return reviews;
}

const texts = (view: TabView, key: string) => ROWS.map((_, at) => view.text(key, FIRST + at));

test('what has become of each stands beside it, follows what is typed, and stays readable without the add-on', async () => {
  const host = await openCycle({}, {}, ['reviews']);
  const reviews = fillIn(host);
  const dashboard = new TabView(host, 'dashboard');
  const status = (kpi: string) => dashboard.text('status', dashboard.rowWhere('kpi', kpi));
  const [cost = '', clicks = '', other = ''] = texts(reviews, 'since');
  expect(cost).toMatch(/^.+ · [\d.]+\u00a0kr\., (better|worse|flat) · look again$/);
  expect(cost.startsWith(`${status('Cost per lead')} · `)).toBe(true);
  expect(clicks).toMatch(/^.+ · [\d.]+%, (better|worse|flat)$/);
  expect([other, errors(host)]).toEqual(['', []]);
  expect(texts(reviews, 'note')).toEqual(['', '=1+1 is a text', '']);

  typeInto(host, dashboard, 'now', dashboard.rowWhere('kpi', CLICKS), '0.1%');
  const now = dashboard.text('now', dashboard.rowWhere('kpi', CLICKS));
  expect(texts(reviews, 'since')[1]).toBe(`${status(CLICKS)} · ${now}, worse`);
  await get(host, 'saveNumbers', []);
  const known = texts(reviews, 'since');
  host.setAddon('off');
  expect(texts(reviews, 'since')).toEqual(known);
});

test('a renamed KPI is renamed in its decisions, too', async () => {
  const host = await openCycle({}, {}, ['reviews']);
  const reviews = fillIn(host);
  await get(host, 'saveNumbers', []);
  const dashboard = new TabView(host, 'dashboard');
  const before = texts(reviews, 'since');
  typeInto(host, dashboard, 'kpi', dashboard.rowWhere('kpi', CLICKS), 'Clicks');
  await get(host, 'saveNumbers', []);
  expect(texts(reviews, 'kpi')).toEqual(['Cost per lead', 'Clicks', 'Carousels about pricing']);
  expect(texts(reviews, 'since')).toEqual(before);
});

test('another language and back: words of ours change, people’s own stay', async () => {
  const host = await openCycle({}, {}, ['reviews']);
  const reviews = fillIn(host);
  const shown = () => ['kpi', 'was', 'decision', 'owner', 'note', 'since'].map(key => texts(reviews, key));
  const english = shown();
  await get(host, 'switchTabs', { language: 'fi' });
  expect(texts(reviews, 'decision')).toEqual(['Kehitä', 'Skaalaa', 'Toista']);
  expect(texts(reviews, 'was')).toEqual(['■ Jäljessä', '● Tahdissa', '']);
  expect(texts(reviews, 'kpi')[2]).toBe('Carousels about pricing');
  expect(texts(reviews, 'note')).toEqual(['', '=1+1 is a text', '']);
  expect(texts(reviews, 'since')[0]).toContain('katso uudelleen');
  expect(errors(host)).toEqual([]);
  await get(host, 'switchTabs', { language: 'en' });
  expect(shown()).toEqual(english);
});

test('text typed over what is computed moves into a note, and the column stays', async () => {
  const host = await openCycle({}, {}, ['reviews']);
  const reviews = fillIn(host);
  const before = texts(reviews, 'since');
  typeInto(host, reviews, 'since', FIRST, 'went well');
  expect(texts(reviews, 'since')).toEqual(before);
  const notes = host.workbook.notes(reviews.sheetId).filter(({ cell }) => cell.row === FIRST);
  expect(notes.map(({ cell, text }) => [cell.column, text])).toEqual([[reviews.column('since'), 'went well']]);
});
