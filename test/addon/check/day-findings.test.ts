/** Dates that are texts: which are named, which of them can be repaired, and what a repair writes. The workbook is a British one. */
import { dayFindings, dayRepairs, shownDays } from '../../../src/addon/check/day-findings';
import type { TabId } from '../../../src/contract';
import { dayFromIso } from '../../../src/core/day/day';
import { LANGUAGES } from '../../../src/languages';
import type { CellValue } from '../../../src/sheet/read/read-table';
import { drawingOf } from '../../../src/sheet/workbook/drawing-of';
import { TABS } from '../../../src/tabs';
import { drawnWorkbook, START, tableOf } from '../../sheet/drawn-workbook';

const spec = (id: TabId) => TABS[id](drawingOf(drawnWorkbook(), LANGUAGES.en));

function found(id: TabId, rows: readonly Readonly<Record<string, CellValue>>[]) {
  const table = tableOf(rows);
  const workbook = drawnWorkbook({ tables: { [id]: table } });
  const tab = { id, name: 'Tab', spec: spec(id) };
  const findings = shownDays(dayFindings(workbook, table, tab, 'en'), tab, LANGUAGES.en.messages.check);
  return { findings, written: (ids = findings.map(each => each.id)) => dayRepairs(workbook, id, spec(id), ids) };
}

test.each<readonly [TabId, string, Readonly<Record<string, CellValue>>]>([
  ['roadmap', 'start', { task: 'One' }],
  ['roadmap', 'due', { task: 'One' }],
  ['content', 'publish_on', {}],
  ['links', 'posted_on', {}],
  ['experiments', 'started', {}],
  ['reviews', 'date', {}],
  ['reviews', 'until', {}],
  ['calendar', 'locked', {}],
])('%s, %s: what means one day is written, what may mean two or none is told', (id, key, cells) => {
  const texts = [
    '24.12.',
    '2026-12-24',
    '24 Dec 2026',
    'Dec 24, 2026',
    20261224,
    '24/12/2026',
    '12/24/2026',
    'soon',
    '3-4-2026',
    '24.12.2019',
  ];
  const { findings, written } = found(id, [
    ...texts.map(text => ({ ...cells, [key]: text })),
    { ...cells, [key]: START },
    { ...cells, [key]: '' },
  ]);
  expect(findings.map(each => [each.id, each.repairable])).toEqual([
    ...[6, 7, 8, 9, 10, 11].map(row => [`day:${id}:${row}:${key}`, true]),
    ...[12, 13, 14, 15].map(row => [`date:${id}:${row}:${key}`, false]),
  ]);
  expect(written().map(({ row, content }) => [row, content])).toEqual([6, 7, 8, 9, 10, 11].map(row => [row, dayFromIso('2026-12-24')]));
});

test('a row is told with what repairing writes; a task without a name is none', () => {
  const { findings, written } = found('roadmap', [
    { task: 'One', start: '5 Oct', due: 'Friday' },
    { task: '', start: 'Monday', due: '' },
  ]);
  expect(findings.map(({ text }) => text)).toEqual([
    'Row 6 of “Tab”: “5 Oct” under “Start” is not a date. Repairing writes “5 Oct 2026”.',
    'Row 6 of “Tab”: “Friday” under “Due” is not a date.',
  ]);
  expect(written(['day:roadmap:6:due', 'day:links:6:start', 'date:roadmap:6:due'])).toEqual([]);
});

test('twelve are named, the others counted and repaired together', () => {
  const { findings, written } = found(
    'links',
    Array.from({ length: 30 }, () => ({ posted_on: '24.12.' })),
  );
  expect([findings.length, findings[12]?.id, findings[12]?.repairable]).toEqual([13, 'days:links', true]);
  expect(written(['days:links'])).toHaveLength(30);
  const unread = found(
    'links',
    Array.from({ length: 30 }, () => ({ posted_on: 'soon' })),
  ).findings;
  expect([unread.length, unread[12]?.id, unread[12]?.repairable]).toEqual([13, 'rows:links', false]);
});

test('stamps of Content get days as stamps have them; what is none stays', () => {
  const { findings, written } = found('content', [
    { stamps: 'script 5.10.2026 · edit ~9 Oct 2026 · mine 7' },
    { stamps: 'script 2026-10-05 · edit soon' },
    { stamps: 'hello 5.10.2026' },
  ]);
  expect(findings.map(({ id }) => id)).toEqual(['day:content:6:stamps']);
  expect(findings[0]?.text).toContain('“script 2026-10-05 · edit ~2026-10-09 · mine 7”');
  expect(written().map(({ content }) => content)).toEqual(["'script 2026-10-05 · edit ~2026-10-09 · mine 7"]);
});

test('a text as the day that Setup shows is told', () => {
  const { findings, written } = found('setup', [
    { fact_key: 'as_of', value: '12 Nov' },
    { fact_key: 'name', value: 'Q4 2026' },
  ]);
  expect(findings.map(({ id }) => id)).toEqual(['day:setup:6:value']);
  expect(written().map(({ content }) => content)).toEqual([dayFromIso('2026-11-12')]);
});
