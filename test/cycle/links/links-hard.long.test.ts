/** What people really do to the Links tab: odd pastes, a renamed tab, a Finnish workbook. Nothing breaks, nothing is lost, all is told. */
import { ask, type CycleHost, get, HEADING, openCycle, TabView, typeInto } from '../built-cycle';

// Whole cycles are built and calculated here.
jest.setTimeout(300_000);

const ROW = HEADING + 1;
const LONG = `https://example.com/?q=${'a'.repeat(10_000)}`;
const words = ['Instagram', 'before-after', 'pillar-a', 'team', 'b01'];
const order = { url: 'https://example.com/', channel: 'Instagram', format: 'case', concept: 'pillar-a', creator: '', batch: '', item: '' };

test('a Finnish workbook with odd rows in a renamed tab', async () => {
  const host = await openCycle({ locale: 'fi_FI' }, { playbook: 'signals', language: 'fi', sample: false });
  const links = new TabView(host, 'links');
  host.workbook.apply([{ kind: 'renameSheet', sheetId: links.sheetId, name: 'Kevään linkit (uudet)' }]);
  const urls = [LONG, 'javascript:alert(1)', 'https://example.com/kesä ale', '', 'https://example.com/', 'https://example.com/', '#kesä'];
  host.workbook.paste(
    links.at('url', ROW),
    urls.map(url => (url === '' ? ['', '', '', '', '', ''] : [url, ...words])),
  );
  host.workbook.paste(links.at('url', ROW + urls.length), [['https://example.com/radio', 'Radio', ...words.slice(1)]]);
  const problems = urls.map((_, at) => links.text('problems', ROW + at));
  expect(problems[0]).toMatch(/^◐ Lyhennä linkkiä: siinä on 10\s?\d{3} merkkiä/);
  expect(problems.slice(1, 4)).toEqual([expect.stringMatching(/^■ .*javascript/), expect.stringMatching(/^■ Poista välilyönti/), '']);
  expect(problems.slice(4)).toEqual(['✓ Ei ongelmia', `◐ Sama kuin rivillä ${ROW + 5}`, expect.stringMatching(/^■ Kirjoita koko osoite/)]);
  expect(links.text('problems', ROW + urls.length)).toBe('◆ Valitse kanava Asetuksista: ”Radio” ei ole siellä');
  expect(links.text('tagged', ROW)).toContain('utm_source=instagram');
  expect([1, 2, 6].map(at => links.text('tagged', ROW + at))).toEqual(['◆', '◆', '◆']);

  const { row } = await get(host, 'saveLink', { ...order, concept: '=1+1', creator: '+20', again: false });
  expect(row).toBe(ROW + urls.length + 2);
  expect(['concept', 'creator'].map(key => links.text(key, row - 1))).toEqual(['=1+1', '+20']);
  for (const url of ['javascript:alert(1)', 'https://a b.fi', ' ', 'example.com'])
    expect(await ask(host, 'saveLinks', { links: [order, { ...order, url }] })).toMatchObject({ ok: false });
  expect(await ask(host, 'saveLink', { ...order, url: LONG, again: false })).toMatchObject({ ok: false });
  expect(links.table('url')).toHaveLength(urls.length + 1);
  host.workbook.type(links.at('clicks', row - 1), '1234');
  host.workbook.type(links.at('primary', row - 1), '12');
  expect(links.text('rate', row - 1)).toBe('1,0%');
  expect((await get(host, 'links', null)).at(-1)).toMatchObject({ clicks: 1234, primary: 12, micro: [null, null] });
});

describe('a concept', () => {
  let links: TabView;
  let host: CycleHost;
  beforeAll(async () => {
    host = await openCycle({}, { sample: false });
    links = new TabView(host, 'links');
  });

  test.each([
    ['10-15', 'q4-2026-10-15-b01'],
    ['007', 'q4-2026-007-b01'],
    ['1.5', 'q4-2026-1-5-b01'],
    ['+sale', 'q4-2026-sale-b01'],
    ['=sale', 'q4-2026-sale-b01'],
    // https://github.com/OWOX/owox-data-marts/pull/1535, https://github.com/mrmans0n/localio/issues/1,
    // https://github.com/nithinmurali/pygsheets/pull/373, https://github.com/jspreadsheet/ce/issues/1604: signs that begin a formula
    ['+Dri7', 'q4-2026-dri7-b01'],
    ['= not a formula', 'q4-2026-not-a-formula-b01'],
    ['-50', 'q4-2026-50-b01'],
    // https://github.com/datacarpentry/spreadsheet-ecology-lesson/pull/231, https://github.com/Quartz/bad-data-guide/issues/34,
    // https://learnexcel.io/excel-keep-changing-numbers-dates/, https://wordexcele.ru/do-not-convert-to-date-excel: dates and numbers that nobody meant
    ['SEP1', 'q4-2026-sep1-b01'],
    ['1-5', 'q4-2026-1-5-b01'],
    ['12/2', 'q4-2026-12-2-b01'],
    ['1e9', 'q4-2026-1e9-b01'],
    ['010120', 'q4-2026-010120-b01'],
  ])('%s stays what was typed and becomes a word of the campaign', (concept, campaign) => {
    const row = ROW + links.table('url').length;
    for (const [key, text] of Object.entries({
      url: 'https://example.com/',
      channel: 'Instagram',
      format: 'carousel',
      concept,
      batch: 'b01',
    }))
      typeInto(host, links, key, row, text);
    expect([links.text('concept', row), links.text('campaign', row)]).toEqual([concept, campaign]);
    expect(links.text('tagged', row)).toContain(`utm_campaign=${campaign}`);
  });
});
