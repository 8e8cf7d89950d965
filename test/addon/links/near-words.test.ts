/** A word that is almost one the team has is pointed out; what was meant is for the person to say. */
import { nearWordMessage } from '../../../src/addon/links/near-words';
import { LANGUAGES } from '../../../src/languages';
import { fill } from '../../../src/languages/text';
import { drawnWorkbook, tableOf } from '../../sheet/drawn-workbook';

const { nearWord: sentence } = LANGUAGES.en.messages.toasts;
const ALL = { first: 1, last: 99 };
const near = (word: string, known: string) => fill(sentence, { word, near: known });

const setup = (...words: readonly string[]) => tableOf(words.map(format => ({ format })));
const workbookWith = (table: ReturnType<typeof setup>) => ({ ...drawnWorkbook(), setup: table });

test.each([
  ['carousel', null],
  ['Carousel', 'carousel'],
  ['carousell', 'carousel'],
  ['podcast', null],
  ['', null],
])('in Links, %j beside “carousel” and “reel”', (word, known) => {
  const workbook = workbookWith(setup('carousel', 'reel'));
  const said = nearWordMessage(workbook, 'links', tableOf([{ format: word }]), ['format'], ALL);
  expect(said).toBe(known === null ? null : near(word, known));
});

test('on Setup a word is held against the others, not against itself', () => {
  const table = setup('carousel', 'reel', 'carousell');
  expect(nearWordMessage(workbookWith(table), 'setup', table, ['format'], { first: 8, last: 8 })).toBe(near('carousell', 'carousel'));
  const sound = setup('carousel', 'reel');
  expect(nearWordMessage(workbookWith(sound), 'setup', sound, ['format'], ALL)).toBeNull();
});

test('only the rows and columns of the edit are looked at, and one message is enough', () => {
  const table = tableOf([{ format: 'carousell' }, { format: 'rel' }, { format: 'reell' }]);
  const workbook = workbookWith(setup('carousel', 'reel'));
  expect(nearWordMessage(workbook, 'links', table, ['concept'], ALL)).toBeNull();
  expect(nearWordMessage(workbook, 'links', table, ['format'], { first: 8, last: 8 })).toBe(near('reell', 'reel'));
  expect(nearWordMessage(workbook, 'links', table, ['format'], ALL)).toBe(near('carousell', 'carousel'));
});

test('another spelling that is mapped to a channel is no slip', () => {
  const workbook = workbookWith(tableOf([{ channel: 'Instagram' }]));
  const typed = (place: string) => nearWordMessage(workbook, 'links', tableOf([{ channel: 'Instagramm', place }]), ['channel'], ALL);
  expect([typed('Instagram'), typed('')]).toEqual([null, near('Instagramm', 'Instagram')]);
});
