/** The Links tab as people type in it: tags, channel and problems by the standard on Setup, in each language and without the add-on. */
import { ask, type CycleHost, get, HEADING, openCycle, TabView } from '../built-cycle';
import { toastsTo } from '../toasts';

// Whole cycles are built and calculated here.
jest.setTimeout(300_000);

const PAGE = 'https://example.com/offer?x=1#top';
const ROW = HEADING + 1;

/** Pastes neighbouring cells of one row; the row is zero-based. */
function enter(host: CycleHost, tab: 'links' | 'setup', row: number, cells: Readonly<Record<string, string>>): void {
  const [first = ''] = Object.keys(cells);
  host.workbook.paste(new TabView(host, tab).at(first, row), [Object.values(cells)]);
}

/** Changes a setting of Setup. */
function set(host: CycleHost, fact: string, value: string): void {
  const setup = new TabView(host, 'setup');
  enter(host, 'setup', setup.rowWhere('fact_key', fact), { value });
}

const good = { url: PAGE, channel: 'Instagram', format: 'carousel', concept: 'case-proof', creator: 'team', batch: 'b01' };

test('a typed row is tagged, filed and found fine', async () => {
  const host = await openCycle({}, { sample: false });
  enter(host, 'links', ROW, good);
  const [row] = new TabView(host, 'links').table('url');
  expect(row).toMatchObject({
    source: 'instagram',
    medium: 'social',
    campaign: 'q4-2026-case-proof-b01',
    content: 'carousel-team',
    ga4: 'Organic Social',
    problems: '✓ No problems',
  });
  expect(row?.id).toMatch(/^[0-9a-f]{8}$/);
  expect(row?.tagged).toBe(
    `https://example.com/offer?x=1&utm_source=instagram&utm_medium=social&utm_campaign=q4-2026-case-proof-b01&utm_content=carousel-team&utm_id=${row?.id}#top`,
  );
});

test('other spellings of a channel, in any case, mean that channel', async () => {
  const host = await openCycle({}, { sample: false });
  const setup = new TabView(host, 'setup');
  const linkedin = setup.rowWhere('channel', 'LinkedIn');
  enter(host, 'setup', linkedin, { also: 'li; linked in, why?' });
  set(host, 'content_pattern', '{channel}');
  for (const [offset, channel] of ['IG', 'linkedin', 'Linked In', 'why?', 'instagram ', 'wh?', '*'].entries())
    enter(host, 'links', ROW + offset, { ...good, channel, batch: `b0${offset + 1}` });
  enter(host, 'links', ROW + 7, { ...good, batch: 'b01' });
  const rows = new TabView(host, 'links').table('url');
  expect(rows.map(({ source, content }) => [source, content])).toEqual([
    ['instagram', 'instagram'],
    ['linkedin', 'linkedin'],
    ['linkedin', 'linkedin'],
    ['linkedin', 'linkedin'],
    ['instagram', 'instagram'],
    ['', ''],
    ['', ''],
    ['instagram', 'instagram'],
  ]);
  expect(rows[5]?.problems).toBe('◆ Pick a channel from Setup: “wh?” is not there');
  expect(rows[7]?.problems).toBe(`◐ Same as row ${ROW + 1}`);
  expect((await get(host, 'links', null)).map(({ channel }) => channel).slice(0, 3)).toEqual(['Instagram', 'LinkedIn', 'LinkedIn']);
  enter(host, 'setup', linkedin, { medium: '' });
  expect(new TabView(host, 'links').text('problems', ROW + 1)).toBe('◆ Fill in source and medium of “LinkedIn” in Setup');
});

test('problems name what is wrong with a row', async () => {
  const host = await openCycle({}, { sample: false });
  const cases: readonly (readonly [what: string, change: Partial<typeof good>, problem: string])[] = [
    ['what is missing', { channel: '', concept: '' }, '◆ Fill in Channel, Concept'],
    ['a channel of its own', { channel: 'Radio' }, '◆ Pick a channel from Setup: “Radio” is not there'],
    ['a word of its own', { format: 'carusel' }, '◐ Add “carusel” in Setup, or pick from the list'],
    ['a stray link before a new word', { concept: 'shop-tour' }, '◐ Rename the campaign “q4-2026-shop-tour-b04”'],
    ['no address', { url: 'mailto:me@example.com' }, '■ A “mailto:” link cannot be tagged; use an address that starts with https://.'],
    ['a test site', { url: 'https://staging.example.com' }, '◐ Check the site staging.example.com: it looks like a test site.'],
  ];
  for (const [at, [, change]] of cases.entries()) enter(host, 'links', ROW + at, { ...good, batch: `b0${at + 1}`, ...change });
  const links = new TabView(host, 'links');
  const told = cases.map(([what, , problem], at) => [what, links.text('problems', ROW + at).includes(problem)]);
  expect(told).toEqual(cases.map(([what]) => [what, true]));
});

test('the same choice twice points at the row above, and only there', async () => {
  const host = await openCycle({}, { sample: false });
  enter(host, 'links', ROW, good);
  enter(host, 'links', ROW + 1, { ...good, url: 'https://example.com/offer?y=1' });
  enter(host, 'links', ROW + 2, good);
  const links = new TabView(host, 'links');
  expect([0, 1, 2].map(offset => links.text('problems', ROW + offset))).toEqual([
    '✓ No problems',
    '✓ No problems',
    `◐ Same as row ${ROW + 1}`,
  ]);
});

test('names follow the patterns, the separator and the letters of Setup, and Setup shows what they look like', async () => {
  const host = await openCycle({}, { sample: false });
  enter(host, 'links', ROW, { ...good, concept: 'Case Proof' });
  set(host, 'campaign_pattern', '{concept}/{batch}');
  set(host, 'content_pattern', '{channel} {format}');
  set(host, 'separator', '_');
  set(host, 'capitals', 'Abc');
  const links = new TabView(host, 'links');
  expect([links.text('campaign', ROW), links.text('content', ROW)]).toEqual(['Case_Proof_b01', 'Instagram_carousel']);
  const setup = new TabView(host, 'setup');
  const preview = setup.rowWhere('fact_key', 'naming_preview');
  expect(setup.text('value', preview)).toBe('playbook_b01 · Instagram_short_video');
  set(host, 'content_pattern', '{colour}');
  expect(setup.text('value', preview)).toContain('◆ Use only {cycle}');
});

test('own websites and other spellings come from Setup', async () => {
  const host = await openCycle({}, { sample: false });
  enter(host, 'links', ROW, { ...good, url: 'https://elsewhere.example/x' });
  set(host, 'own_domains', 'example.com, example.org');
  expect(new TabView(host, 'links').text('problems', ROW)).toContain('it is not one of yours');
  const setup = new TabView(host, 'setup');
  expect(setup.text('also', setup.rowWhere('channel', 'Instagram'))).toBe('ig, insta');
});

test('a channel without a medium GA4 knows is seen in its column', async () => {
  const host = await openCycle({}, { sample: false });
  enter(host, 'links', ROW, good);
  enter(host, 'setup', new TabView(host, 'setup').rowWhere('channel', 'Instagram'), { source: 'x', medium: 'post' });
  const links = new TabView(host, 'links');
  expect(links.text('ga4', ROW)).toBe('Unassigned');
  expect(links.text('problems', ROW)).toMatch(/^◐ Change utm_medium “post”/);
});

test('twins, gaps and new words are told, and stand as last known where the add-on is not', async () => {
  const host = await openCycle({}, { sample: false });
  enter(host, 'links', ROW, good);
  enter(host, 'links', ROW + 1, good);
  enter(host, 'links', ROW + 2, { ...good, channel: '' });
  enter(host, 'links', ROW + 3, { ...good, url: 'https://example.com', format: 'Short Video' });
  await get(host, 'repair', { ids: [] });
  const seen = () => new TabView(host, 'links').table('url').map(({ problems, ga4, tagged }) => ({ problems, ga4, tagged }));
  const rows = seen();
  host.setAddon('off');
  // Last known values are found by what was chosen: of twins by that of the first.
  expect(seen()).toEqual(rows.map((row, index) => (index === 1 ? rows[0] : row)));
  expect(rows.map(({ problems, ga4 }) => [problems, ga4])).toEqual([
    ['✓ No problems', 'Organic Social'],
    [`◐ Same as row ${ROW + 1}`, 'Organic Social'],
    ['◆ Fill in Channel', ''],
    ['◐ Add “Short Video” in Setup, or pick from the list', 'Organic Social'],
  ]);
  expect(rows[3]?.tagged).toMatch(/^https:\/\/example\.com\?utm_source=instagram&.*&utm_content=short-video-team&utm_id=[0-9a-f]{8}$/);
});

test('problems speak the language of Setup', async () => {
  const host = await openCycle({}, { sample: false });
  enter(host, 'links', ROW, good);
  const setup = new TabView(host, 'setup');
  const at = { sheetId: setup.sheetId, row: setup.rowWhere('fact_key', 'language'), column: setup.column('value') };
  const said = ['ms', 'fi', 'da'].map(language => {
    // Not typed, which the add-on would take back: a language is switched in the menu, and this looks at the board alone.
    host.workbook.apply([{ kind: 'content', at, content: { type: 'text', value: language } }]);
    return new TabView(host, 'links').text('problems', ROW);
  });
  expect(said).toEqual(['✓ Tiada masalah', '✓ Ei ongelmia', '✓ Ingen problemer']);
});

test('rows may be inserted and deleted at both ends', async () => {
  const host = await openCycle({}, { sample: false });
  for (const [offset, batch] of ['b03', 'b01', 'b02'].entries()) enter(host, 'links', ROW + offset, { ...good, batch });
  const links = new TabView(host, 'links');
  const campaigns = () => links.table('url').map(row => row.campaign);
  host.workbook.apply([{ kind: 'insertRows', sheetId: links.sheetId, before: ROW, count: 1 }]);
  enter(host, 'links', ROW, { ...good, batch: 'b09' });
  expect(campaigns()).toEqual(['b09', 'b03', 'b01', 'b02'].map(batch => `q4-2026-case-proof-${batch}`));
  host.workbook.apply([
    { kind: 'deleteRows', sheetId: links.sheetId, row: ROW + 3, count: 1 },
    { kind: 'deleteRows', sheetId: links.sheetId, row: ROW, count: 1 },
  ]);
  expect(campaigns()).toEqual(['b03', 'b01'].map(batch => `q4-2026-case-proof-${batch}`));
});

test('the content item is kept with its link and in a clone, and never makes two links of one', async () => {
  const host = await openCycle({}, { sample: false });
  const order = { ...good, item: '=Story of a customer' };
  const { id } = await get(host, 'saveLink', { ...order, again: false });
  expect(new TabView(host, 'links').text('item', ROW)).toBe('=Story of a customer');
  const { recent } = await get(host, 'vocabulary', null);
  expect(recent).toEqual([expect.objectContaining({ id, order })]);
  expect(await ask(host, 'saveLink', { ...order, item: 'another', again: false })).toMatchObject({
    ok: false,
    problem: { code: 'duplicate_link' },
  });
});

test('a link is kept as it was posted, whatever Setup says later, and almost the same word is pointed out', async () => {
  const messages: string[] = [];
  const screen = toastsTo(text => messages.push(text));
  const host = await openCycle({ screen }, { sample: false });
  enter(host, 'links', ROW, good);
  const links = new TabView(host, 'links');
  const tagged = links.text('tagged', ROW);
  host.workbook.type(links.at('posted_on', ROW), '2026-11-12');
  set(host, 'campaign_pattern', '{concept}');
  expect([links.text('post_url', ROW), links.text('tagged', ROW) === tagged]).toEqual([tagged, false]);
  host.workbook.type(links.at('post_url', ROW), 'https://example.com/as-posted');
  host.workbook.type(links.at('posted_on', ROW), '2026-11-13');
  expect(links.text('post_url', ROW)).toBe('https://example.com/as-posted');
  const said = () => messages.filter(message => message.includes('almost'));
  enter(host, 'links', ROW + 1, { ...good, format: 'tutorial', channel: 'ig' });
  expect(said()).toEqual([]);
  host.workbook.type(links.at('format', ROW + 1), 'carousels');
  const setup = new TabView(host, 'setup');
  host.workbook.type(setup.at('concept', setup.rowWhere('concept', 'playbook') + 5), 'play-books');
  expect(said()).toEqual([
    '“carousels” is almost “carousel”, which is already in Setup. If both mean the same, use “carousel”.',
    '“play-books” is almost “playbook”, which is already in Setup. If both mean the same, use “playbook”.',
  ]);
});

test('counts of results give a rate', async () => {
  const host = await openCycle({}, { sample: false });
  enter(host, 'links', ROW, good);
  const id = new TabView(host, 'links').text('id', ROW);
  expect(await get(host, 'saveResults', { results: [{ id, clicks: 120, primary: 6, micro: [9, 0] }] })).toEqual({ saved: 1 });
  expect(new TabView(host, 'links').table('url')[0]).toMatchObject({
    clicks: '120',
    primary: '6',
    micro_1: '9',
    micro_2: '0',
    rate: '5.0%',
  });
  // A report of clicks alone, or one whose every count is absent, leaves the rest as it stands.
  expect(await get(host, 'saveResults', { results: [{ id, clicks: 150, primary: null, micro: [null, null] }] })).toEqual({ saved: 1 });
  expect(await get(host, 'saveResults', { results: [{ id, clicks: null, primary: null, micro: [null, null] }] })).toEqual({ saved: 1 });
  expect(new TabView(host, 'links').table('url')[0]).toMatchObject({
    clicks: '150',
    primary: '6',
    micro_1: '9',
    micro_2: '0',
    rate: '4.0%',
  });
});
