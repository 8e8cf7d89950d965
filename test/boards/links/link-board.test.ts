/** LINK_BOARD row by row: which problem of several is told, and how a channel, a word or an id is found. */
import { type LinkInput, linkBoard } from '../../../src/boards/links/link-board';
import { parseUrl } from '../../../src/functions/utm/url';
import { columnOf, cycleBlock, linkBlock, type Row, vocabularyBlock } from '../blocks';

const vocabulary = vocabularyBlock(
  { channel: 'Instagram', source: 'instagram', medium: 'social', also: 'ig; Insta gram', format: 'reel', concept: 'proof' },
  { channel: 'Flyer', source: '', medium: '', concept: 'C++', creator: '🎉' },
  { concept: 'C#', batch: 'B1' },
  { concept: 'кампания', batch: 'SKII 뷰주미 2026' },
);
const good = { url: 'https://example.com/a', channel: 'Instagram', format: 'reel', concept: 'proof', batch: 'B1' };

const boardOf = (...rows: readonly Row<LinkInput>[]) =>
  linkBoard({ links: linkBlock(...rows), cycle: cycleBlock(), vocabulary, keyRow: 4 }, parseUrl);

test.each([
  ['nothing', {}, /^✓ /],
  ['another spelling of the channel', { channel: 'instagram ' }, /^✓ /],
  ['one of its other spellings', { channel: 'IG' }, /^✓ /],
  ['an other spelling with a blank', { channel: 'insta gram' }, /^✓ /],
  ['no channel before anything else', { channel: '', format: 'new', url: 'nonsense' }, /^◆ .*Channel$/],
  ['all that is missing at once', { channel: '', format: '', concept: '' }, /^◆ .*Channel, Format, Concept$/],
  ['a channel Setup does not have', { channel: 'Radio' }, /^◆ .*Radio/],
  ['a channel without tags', { channel: 'Flyer' }, /^◆ .*Flyer/],
  ['a landing page that is none', { url: 'not a page' }, /^■ /],
  ['a word that is not on the list', { format: 'Longread' }, /^◐ .*Longread/],
  ['a word no tag can carry', { concept: 'кампания' }, /^◆ .*кампания.*a–z/],
  ['a word of which nothing is left', { creator: '🎉' }, /^◆ .*🎉/],
  ['a word that loses a part', { batch: 'SKII 뷰주미 2026' }, /^◆ .*뷰주미/],
  ['a word that another one of its list is spelt like', { concept: 'C#' }, /^◐ .*“C#”.*“C\+\+”/],
  ['a bad address before a new word', { url: 'not a page', format: 'Longread' }, /^■ /],
])('%s', (_what, changes, problem) => {
  const [said] = columnOf(boardOf({ ...good, ...changes }), 'b_problems');
  expect(said).toMatch(problem);
});

test('two words without Latin letters give no link, not the same one', () => {
  const board = boardOf({ ...good, concept: 'кампания' }, { ...good, concept: 'новинка' });
  expect(columnOf(board, 'b_tagged')).toEqual(['◆', '◆']);
  expect(columnOf(board, 'b_problems')).toEqual([expect.stringMatching(/^◆ .*кампания/), expect.stringMatching(/^◆ .*новинка/)]);
});

test('a twin names the row of the first, whatever the case; a row without a page says nothing', () => {
  const board = boardOf(good, { channel: 'Instagram' }, { ...good, channel: 'ig', concept: 'PROOF' });
  expect([...board.rows.keys()]).toEqual([0, 2]);
  expect(columnOf(board, 'b_problems')).toEqual([expect.stringMatching(/^◐ /), expect.stringMatching(/^◐ .*\b6\b/)]);
});

test('an unreadable page has tags but no link, and the id of what was chosen stands in the link', () => {
  const known = (id: string, row: typeof good) => ({
    known_name: [row.url, row.channel, row.format, row.concept, '', row.batch].join('|'),
    known_id: id,
  });
  const other = { ...good, batch: 'B2' };
  // The two rows have changed places without their hidden ids.
  const board = boardOf(
    { ...other, id: 'one', ...known('one', good) },
    { ...good, id: 'two', ...known('two', other) },
    { ...good, url: 'x y' },
  );
  const tagged = columnOf(board, 'b_tagged').map(String);
  expect(tagged.slice(0, 2).map(link => /utm_content=([^&]+)&utm_id=(\w+)/.exec(link)?.slice(1))).toEqual([
    ['reel-b2', 'two'],
    ['reel-b1', 'one'],
  ]);
  expect(tagged[2]).toBe('◆');
  expect(columnOf(board, 'b_source')).toEqual(['instagram', 'instagram', 'instagram']);
});

test('a table nobody has begun with says how to, and no other', () => {
  const head = (...rows: readonly Row<LinkInput>[]) => boardOf(...rows).head.b_tagged;
  expect([head(), head({}, { channel: ' ' })]).toEqual(Array(2).fill(expect.stringMatching(/^Type a landing page/)));
  expect([head({ channel: 'Instagram' }), head({}, good)]).toEqual([undefined, undefined]);
});
