/** The example's links: every state a team meets, results to compare, and nothing of them left when the example is removed. */
import { auditLinks, lastPosted } from '../../../src/core/utm/check/audit';
import { NO_HOUSE } from '../../../src/core/utm/check/finding';
import { writtenResults } from '../../../src/sidebar/links/results/result-table';
import { standardOf } from '../../../src/sidebar/links/standard';
import { nodeUrl } from '../../core/utm/urls';
import { get, openCycle, TabView } from '../built-cycle';

// Whole cycles are built and calculated here.
jest.setTimeout(300_000);

test('the example shows links in every state and goes without trace', async () => {
  const host = await openCycle();
  const links = new TabView(host, 'links');
  const setup = new TabView(host, 'setup');
  const rows = links.table('url');
  expect(rows.map(({ ga4, problems }) => `${ga4} ${problems?.slice(0, 1)}`)).toEqual([
    ...Array.from({ length: 6 }, () => 'Organic Social ✓'),
    'Organic Shopping ◐',
    'Unassigned ◐',
  ]);
  expect(rows.every(({ tagged, id }) => tagged?.includes(`utm_id=${id}`) && id?.startsWith('sample-'))).toBe(true);
  const vocabulary = await get(host, 'vocabulary', null);
  const read = await get(host, 'links', null);
  const written = writtenResults(read, vocabulary.conversions);
  expect(written?.lines(['concept', 'channel'], null).map(({ word, result }) => [word, result.primary])).toEqual([
    ['behind-the-scenes · Instagram', 24],
    ['behind-the-scenes · LinkedIn', 13],
    ['playbook · Instagram', 9],
    ['playbook · LinkedIn', 7],
    ['playbook · TikTok', 6],
  ]);
  const standard = standardOf(vocabulary);
  if (!standard.ok) throw new Error(standard.problem.code);
  const posted = lastPosted(
    read.map(row => ({ ...row, postedOn: row.postedOn === null ? null : Date.parse(row.postedOn) })),
    5,
  );
  const audit = auditLinks(
    posted.map(({ postUrl, tagged }) => postUrl || tagged),
    standard.value,
    NO_HOUSE,
    nodeUrl,
  );
  expect([audit.tagged, audit.total]).toEqual([4, 5]);

  const height = links.rows;
  const own = 5 + rows.length;
  host.workbook.paste(links.at('url', own), [['https://example.com/own', 'Instagram']]);
  const checkins = new TabView(host, 'checkins').table('date').length;
  expect(await get(host, 'removeSample', null)).toEqual({ removed: checkins + rows.length });
  expect(links.table('url').map(({ url }) => url)).toEqual(['https://example.com/own']);
  expect(links.rows).toBe(height);
  expect(setup.table('channel').map(({ source }) => source)).toEqual(['instagram', 'linkedin', 'tiktok']);
});
