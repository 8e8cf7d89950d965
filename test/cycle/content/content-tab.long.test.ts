/** The tab Content on the built bundle: items typed and pasted, with and without a trigger, reopened, renamed steps, another language. */
import { LATER_TABS } from '../../../src/cycle-tabs';
import type { Edit } from '../../../src/preview/engine/workbook';
import { isWhole } from '../../sample';
import { type CycleHost, get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';
import { errors } from '../pictures';
import { toastsTo } from '../toasts';

const FIRST = HEADING + 1;
const open = () => openCycle({}, { sample: false }, ['content']);

function fillIn(host: CycleHost, rows: readonly Readonly<Record<string, string>>[]): TabView {
  const content = new TabView(host, 'content');
  rows.forEach((row, at) => {
    for (const [key, text] of Object.entries(row)) typeInto(host, content, key, FIRST + at, text);
  });
  return content;
}

const texts = (view: TabView, key: string, count: number) => Array.from({ length: count }, (_, at) => view.text(key, FIRST + at));

test('each step is stamped when it is typed, back and forth too, and nothing is erased', async () => {
  const host = await open();
  const content = fillIn(host, [
    { title: 'Three mistakes', step: 'Brief', owner: 'Aino', publish_on: '2026-11-18' },
    { title: 'Price myths', step: 'Published', owner: 'Ben', checker: 'Mia' },
  ]);
  expect(texts(content, 'stamps', 2)).toEqual(['brief 2026-11-16', 'published 2026-11-16']);
  typeInto(host, content, 'step', FIRST, 'Asset');
  typeInto(host, content, 'step', FIRST, 'Brief');
  typeInto(host, content, 'title', FIRST, 'Four mistakes');
  expect(content.text('stamps', FIRST)).toBe('brief 2026-11-16 · asset 2026-11-16 · brief 2026-11-16');
  expect(texts(content, 'qa', 2)).toEqual(['', '■ 0/5']);
  expect(texts(content, 'effective', 2)).toEqual(['Brief', '■ 0 of 5 points']);
  expect(texts(content, 'waits', 2)).toEqual(['Aino', 'Mia']);
  expect(texts(content, 'age', 2)).toEqual(['1', '']);
  for (const key of ['qa_facts', 'qa_rights', 'qa_policy', 'qa_tone', 'qa_cta']) typeInto(host, content, key, FIRST + 1, 'Yes');
  expect(content.text('qa', FIRST + 1)).toBe('✓ 5/5');
  expect(content.text('cycle', FIRST + 1)).toBe('1');
  expect(errors(host)).toEqual([]);
  expect(await get(host, 'check', null)).toEqual([]);
});

test('the example brings items along, in the language of the tabs, and they go with it', async () => {
  const host = await openCycle({}, {}, ['content']);
  const content = new TabView(host, 'content');
  const rows = content.table('title');
  // Of twelve, one every four days, those that have begun by day 43.
  expect(rows.map(({ title, step }) => `${title}: ${step}`)).toEqual([
    'Customer story 1: Published',
    'Before and after 1: Published',
    'Behind the scenes 1: Published',
    'Customer story 2: Published',
    'Before and after 2: Published',
    'Behind the scenes 2: Published',
    'Customer story 3: Published',
    'Before and after 3: Published',
    'Behind the scenes 3: Published',
    'Customer story 4: Asset',
    'Before and after 4: Brief',
  ]);
  expect(rows.map(({ qa }) => qa)).toEqual(['✓ 5/5', '✓ 5/5', '✓ 5/5', '✓ 5/5', '■ 2/5', '✓ 5/5', '✓ 5/5', '✓ 5/5', '✓ 5/5', '', '']);
  expect(band(host, content)).toMatch(/^2 in work · 2 need attention · 85% within \d days \(9 items\) · slowest: /);
  await get(host, 'switchTabs', { language: 'da' });
  expect(['title', 'hook', 'cta', 'made_from', 'ai'].map(key => content.text(key, content.rowWhere('title', 'Bag kulisserne 2')))).toEqual([
    'Bag kulisserne 2',
    'Et tal, ingen forventer',
    'Gem til senere',
    'Før og efter 2',
    'Ja',
  ]);
  await get(host, 'removeSample', null);
  expect(content.table('title')).toEqual([]);
  expect([await get(host, 'check', null), errors(host)]).toEqual([[], []]);
});

test('what no list has is said in its row, as it is typed, and by the sheet check in the language of whoever looks', async () => {
  const said: string[] = [];
  const screen = toastsTo(text => said.push(text));
  const host = await openCycle({ screen }, {}, LATER_TABS);
  const content = new TabView(host, 'content');
  const tests = new TabView(host, 'experiments');
  typeInto(host, content, 'channel', FIRST, 'TikTokk');
  expect(said[said.length - 1]).toContain('“TikTokk” is almost “TikTok”');
  // A time leaves no format behind that would make one of the next figure, and a result in another unit than its KPI's is none.
  typeInto(host, content, 'minutes', FIRST, '1:30');
  expect([content.cell('minutes', FIRST).value, content.text('state', FIRST)]).toEqual(['1:30', '◆ “1:30”: 1.5 min or 90 min?']);
  typeInto(host, content, 'minutes', FIRST, '90');
  expect(content.cell('minutes', FIRST).value).toBe(90);
  typeInto(host, content, 'kpi', FIRST, 'Average view time (s)');
  typeInto(host, content, 'result', FIRST, '52%');
  expect([content.cell('result', FIRST).value, said.at(-1)]).toEqual(['52.0%', expect.stringContaining('is in another unit than the KPI')]);
  typeInto(host, content, 'result', FIRST, '7.5');
  expect(content.cell('result', FIRST).value).toBe(7.5);
  typeInto(host, tests, 'trials_b', FIRST, '1:30');
  typeInto(host, tests, 'trials_b', FIRST, '900');
  expect(tests.cell('trials_b', FIRST).value).toBe(900);
  typeInto(host, content, 'feeds', FIRST + 1, 'Median 3-second retention');
  typeInto(host, tests, 'guardrail', FIRST, 'Grumbling');
  typeInto(host, content, 'publish_on', FIRST + 2, '31.31.2026');
  expect(texts(content, 'state', 3)).toEqual([
    '◆ Not in the list: TikTokk. “TikTok”?',
    '◆ Cannot be worked out here: Median 3-second retention',
    '◆ “31.31.2026” is not a date',
  ]);
  expect(tests.text('next', FIRST)).toBe('◆ No KPI “Grumbling”: pick one from the list');
  const found = async () => (await get(host, 'check', null)).map(({ text }) => text);
  expect(await found()).toEqual([
    `Row ${FIRST + 1} of “Content”: Not in the list: TikTokk. “TikTok”?`,
    `Row ${FIRST + 2} of “Content”: Cannot be worked out here: Median 3-second retention`,
    `Row ${FIRST + 3} of “Content”: “31.31.2026” under “Publish on” is not a date.`,
    `Row ${FIRST + 1} of “Experiments”: No KPI “Grumbling”: pick one from the list`,
  ]);
  await get(host, 'setLanguage', { language: 'fi' });
  expect((await found())[1]).toBe(`Välilehden ”Content” rivi ${FIRST + 2}: Ei laskettavissa täältä: Median 3-second retention`);
  // A percentage that came without an edit says of itself only by its format.
  const result = content.at('result', FIRST);
  host.workbook.apply([
    { kind: 'content', at: result, content: { type: 'number', value: 0.52 } },
    { kind: 'numberFormat', area: { ...result, rows: 1, columns: 1 }, format: '0%' },
  ]);
  await get(host, 'setLanguage', { language: 'en' });
  const [unit] = (await get(host, 'check', null)).filter(({ id }) => id.startsWith('unit:'));
  expect(unit?.text).toMatch(/“52%” under “.*” is in another unit/);
  await get(host, 'repair', { ids: [unit?.id ?? ''] });
  expect(content.cell('result', FIRST).value).toBe('52%');
});

/** Written without a trigger: by an import, another tool, or a board drawn over the tab. */
function writeQuietly(host: CycleHost, content: TabView, key: string, cells: readonly (readonly [number, string])[]): void {
  host.workbook.apply(
    cells.map(([row, value]): Edit => ({ kind: 'content', at: content.at(key, row), content: { type: 'typed', value } })),
  );
}

test('what no trigger saw is stamped by the next command and by the next edit, and says so', async () => {
  const host = await open();
  const content = fillIn(host, [{ title: 'Seen', step: 'Brief' }]);
  writeQuietly(
    host,
    content,
    'title',
    [1, 2, 3].map(at => [FIRST + at, `Imported ${at}`] as const),
  );
  writeQuietly(host, content, 'step', [[FIRST, 'Published'], ...[1, 2].map(at => [FIRST + at, 'Asset'] as const)]);
  await get(host, 'saveNumbers', []);
  expect(texts(content, 'stamps', 4)).toEqual(['brief 2026-11-16 · published ~2026-11-16', 'asset ~2026-11-16', 'asset ~2026-11-16', '']);
  // Nobody saw when the imported ones began.
  expect([texts(content, 'cycle', 1), texts(content, 'age', 3)]).toEqual([['1'], ['', '', '']]);
  writeQuietly(host, content, 'step', [[FIRST + 3, 'Brief']]);
  typeInto(host, content, 'owner', FIRST, 'Aino');
  expect(content.text('stamps', FIRST + 3)).toBe('brief ~2026-11-16');
  expect(new Set(texts(content, 'id', 4)).size).toBe(4);
  // Another cell of the row says nothing about when its step was picked, nor does taking its history away.
  writeQuietly(host, content, 'step', [[FIRST + 3, 'Asset']]);
  typeInto(host, content, 'owner', FIRST + 3, 'Ben');
  typeInto(host, content, 'stamps', FIRST, '');
  expect([content.text('stamps', FIRST + 3), content.text('stamps', FIRST), content.text('cycle', FIRST)]).toEqual([
    'brief ~2026-11-16 · asset ~2026-11-16',
    'published ~2026-11-16',
    '',
  ]);
});

test('twenty rows pasted at once are stamped as they come, each with an id of its own', async () => {
  const host = await open();
  const content = new TabView(host, 'content');
  host.workbook.paste(
    content.at('title', FIRST),
    Array.from({ length: 20 }, (_, at) => [`Post ${at}`, at % 2 === 0 ? 'Brief' : 'asset']),
  );
  expect(texts(content, 'stamps', 4)).toEqual(['brief', 'asset', 'brief', 'asset'].map(step => `${step} 2026-11-16`));
  expect(content.text('stamps', FIRST + 19)).toBe('asset 2026-11-16');
  expect(new Set(texts(content, 'id', 20)).size).toBe(20);
});

test('a stamp a person deleted is unknown and no zero; a step renamed keeps its history', async () => {
  const host = await open();
  const content = fillIn(host, [
    { title: 'One', step: 'Brief' },
    { title: 'Two', step: 'Brief' },
  ]);
  typeInto(host, content, 'step', FIRST, 'Published');
  typeInto(host, content, 'stamps', FIRST, 'brief · published 2026-11-16');
  expect([content.text('cycle', FIRST), content.text('step_days', FIRST)]).toEqual(['', 'Brief ?']);
  typeInto(host, content, 'own_words', FIRST, 'Brief = Plan');
  typeInto(host, content, 'step', FIRST + 1, 'Plan');
  expect(texts(content, 'stamps', 2)).toEqual(['brief · published 2026-11-16', 'brief 2026-11-16']);
  expect(texts(content, 'steps', 3)).toEqual(['Plan', 'Asset', 'Published']);
  expect(content.text('effective', FIRST + 1)).toBe('Plan');
  // Another name of the team's own is followed, and so is taking it away.
  typeInto(host, content, 'own_words', FIRST, 'Brief = Outline');
  expect([texts(content, 'step', 2), content.text('effective', FIRST + 1)]).toEqual([['Published', 'Outline'], 'Outline']);
  typeInto(host, content, 'own_words', FIRST, '');
  expect([texts(content, 'step', 2), texts(content, 'stamps', 2)]).toEqual([
    ['Published', 'Brief'],
    ['brief · published 2026-11-16', 'brief 2026-11-16'],
  ]);
  // Written by another tool, and pasted: two steps take each other's names, and what stands in them follows without a move.
  typeInto(host, content, 'step', FIRST, 'Asset');
  const stamps = texts(content, 'stamps', 2);
  writeQuietly(host, content, 'own_words', [[FIRST + 4, 'Brief = Asset\nAsset = Brief']]);
  await get(host, 'saveNumbers', []);
  expect([texts(content, 'step', 2), texts(content, 'stamps', 2)]).toEqual([['Brief', 'Asset'], stamps]);
  host.workbook.paste(content.at('own_words', FIRST + 4), [['Brief = One'], ['Asset = Two']]);
  expect([texts(content, 'step', 2), texts(content, 'stamps', 2)]).toEqual([['Two', 'One'], stamps]);
  // What is typed after the change means what the names say now.
  writeQuietly(host, content, 'own_words', [
    [FIRST + 4, 'Brief = Two'],
    [FIRST + 5, 'Asset = One'],
  ]);
  typeInto(host, content, 'step', FIRST + 1, 'One');
  expect([texts(content, 'step', 2), content.text('stamps', FIRST + 1)]).toEqual([['One', 'One'], `${stamps[1]} · asset 2026-11-16`]);
});

test(`another language${isWhole ? ' and back' : ''}: words of ours change, stamps and people’s own stay`, async () => {
  const host = await open();
  const content = fillIn(host, [
    { title: 'One', step: 'Published', decision: 'Scale', mix: 'Proven', proof: 'Own opinion', distribution: 'Partner', qa_facts: 'Yes' },
    { title: 'Edit', step: 'Asset' },
  ]);
  const shown = () =>
    ['title', 'step', 'decision', 'mix', 'proof', 'distribution', 'qa_facts', 'qa', 'stamps', 'effective'].map(key =>
      texts(content, key, 2),
    );
  const english = shown();
  expect(english[1]).toEqual(['Published', 'Asset']);
  await get(host, 'switchTabs', { language: 'fi' });
  expect(shown()).toEqual([
    ['One', 'Edit'],
    ['Julkaistu', 'Aineisto'],
    ['Skaalaa', ''],
    ['Koeteltu', ''],
    ['Oma näkemys', ''],
    ['Kumppani', ''],
    ['Kyllä', ''],
    ['■ 1/5', ''],
    ['published 2026-11-16', 'asset 2026-11-16'],
    ['■ 1/5 kohtaa', 'Aineisto'],
  ]);
  expect(errors(host)).toEqual([]);
  if (!isWhole) return;
  await get(host, 'switchTabs', { language: 'en' });
  expect(shown()).toEqual(english);
});

test('without the add-on the last known values stay, above the table too; text typed over what is computed moves into a note', async () => {
  const host = await open();
  const content = fillIn(host, [{ title: 'One', step: 'Published', owner: 'Ben' }]);
  await get(host, 'addTab', { tab: 'content' });
  const shown = () => [...['qa', 'effective', 'waits', 'cycle', 'step_days'].map(key => content.text(key, FIRST)), band(host, content)];
  const known = shown();
  expect(known[known.length - 1]).toMatch(/^0 in work · service level after 7 published items, 1 so far/);
  host.setAddon('off');
  expect(shown()).toEqual(known);
  host.setAddon('enabled');
  typeInto(host, content, 'qa', FIRST, 'fine');
  expect(shown()).toEqual(known);
  expect(host.workbook.notes(content.sheetId).some(({ cell, text }) => cell.row === FIRST && text === 'fine')).toBe(true);
});

const band = (host: CycleHost, { sheetId }: TabView): string =>
  host.workbook.evaluated({ sheetId, row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.text ?? '';

/** How many are written at once; a thousand in `npm run fuzz -- --whole`. */
const MANY = isWhole ? 1000 : 150;

test('many items are stamped in one command with no more calls than four', async () => {
  const host = await open();
  const content = new TabView(host, 'content');
  const calls = async (count: number): Promise<number> => {
    const cells = Array.from({ length: count }, (_, at) => [FIRST + at * 2, at % 3 === 0 ? 'Asset' : 'Published'] as const);
    writeQuietly(
      host,
      content,
      'title',
      cells.map(([row]) => [row, `Item ${row}`] as const),
    );
    writeQuietly(host, content, 'step', cells);
    host.clearCalls();
    await get(host, 'saveNumbers', []);
    return host.calls.length;
  };
  host.workbook.apply([{ kind: 'insertRows', sheetId: content.sheetId, before: content.rows, count: 2 * MANY }]);
  const few = await calls(4);
  expect(await calls(MANY)).toBeLessThanOrEqual(few);
  // Nor does the panel, or a single edit, cost more with all of them.
  host.clearCalls();
  const { items } = await get(host, 'content', null);
  expect(host.calls.length).toBeLessThanOrEqual(25);
  // Two thousand of them are less than a megabyte on their way to the sidebar.
  expect(JSON.stringify(items).length / items.length).toBeLessThan(450);
  host.clearCalls();
  typeInto(host, content, 'channel', FIRST, 'Instagram');
  expect(host.calls.length).toBeLessThanOrEqual(30);
  expect(texts(content, 'stamps', 3)).toEqual(['asset ~2026-11-16', '', 'published ~2026-11-16']);
});
