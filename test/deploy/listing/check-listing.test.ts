/** The committed listing fits Google's limits and the manifest; only what the publisher alone knows is missing. Each limit is crossed once. */
import { type Listing, listingProblems, pngSize } from '../../../src/deploy/listing/check-listing';
import LISTING from '../../../src/deploy/listing/listing.json';
import { listingPage } from '../../../src/deploy/listing/listing-page';
import { LANGUAGES } from '../../../src/languages';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import { builtFile } from '../../bundle/built';
import { HABITS } from '../../languages/habits';

const MANIFEST = builtFile('appsscript.json');

/** The head of a PNG of so many pixels, which is all that is read of one. */
function png(width: number, height: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(24));
  for (const [at, value] of [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, width, height].entries()) view.setUint32(at * 4, value);
  return new Uint8Array(view.buffer);
}

const drawn = (images = LISTING.images) => new Map(images.map(({ file, width, height }) => [file, png(width, height)]));
const PAGES = ['developerWebsite', 'termsOfService', 'privacyPolicy', 'support'].map(field => [field, 'https://example.com/page']);
const FILLED: Listing = {
  ...LISTING,
  toFill: { developerName: 'A company', developerEmail: 'help@example.com', ...Object.fromEntries(PAGES) },
};
const said = (listing: Listing, images = drawn()) => listingProblems(listing, MANIFEST, images).map(({ at, why }) => `${at} ${why}`);

test('of the committed listing only the publisher’s own fields are to be filled in', () => {
  const fields = ['developerName', 'developerWebsite', 'developerEmail', 'termsOfService', 'privacyPolicy', 'support'];
  expect(said(LISTING)).toEqual(fields.map(field => `toFill.${field} is to be filled in`));
  expect(said(FILLED)).toEqual([]);
});

const withEnglish = (changes: Partial<Listing['texts']['en']>): Listing => ({
  ...FILLED,
  texts: { ...FILLED.texts, en: { ...FILLED.texts.en, ...changes } },
});
const [first, second] = FILLED.scopes as readonly [Listing['scopes'][number], Listing['scopes'][number]];

test.each<readonly [string, Listing]>([
  ['name is longer than 50 characters', { ...FILLED, name: 'Q'.repeat(51) }],
  ['name is blank', { ...FILLED, name: ' ' }],
  ['name names a product of Google’s', { ...FILLED, name: 'Quarterdeck for Google Sheets' }],
  ['name has a version or brackets in it', { ...FILLED, name: 'Quarterdeck 1.2' }],
  ['texts.en.short is longer than 200 characters', withEnglish({ short: 'x'.repeat(201) })],
  ['texts.en.detailed is longer than 16000 characters', withEnglish({ detailed: ['x'.repeat(16_001)] })],
  ['texts.en.afterInstall is blank', withEnglish({ afterInstall: '' })],
  [`${second.scope} stands in the manifest only`, { ...FILLED, scopes: [first] }],
  ['https://x stands in the listing only', { ...FILLED, scopes: [first, second, { scope: 'https://x', reason: 'None.' }] }],
  [`${first.scope} has no reason`, { ...FILLED, scopes: [{ ...first, reason: ' ' }, second] }],
  ['toFill.support is no address with https', { ...FILLED, toFill: { ...FILLED.toFill, support: 'http://example.com/help' } }],
  ['toFill.developerEmail is no mail address', { ...FILLED, toFill: { ...FILLED.toFill, developerEmail: 'help at example.com' } }],
])('%s', (problem, listing) => {
  expect(said(listing)).toEqual([problem]);
});

test('an image that is missing, of another size or no PNG, and a size that is not among them', () => {
  const images = drawn();
  images.delete('icon-128.png');
  images.set('icon-32.png', png(32, 33));
  images.set('icon-48.png', new Uint8Array(30));
  expect(said(FILLED, images)).toEqual(['icon-32.png has 32 × 33 pixels, not 32 × 32', 'icon-48.png is no PNG', 'icon-128.png is missing']);
  const withoutBanner = { ...FILLED, images: FILLED.images.filter(({ width }) => width !== 220) };
  expect(said(withoutBanner)).toEqual(['images none has 220 × 140 pixels']);
  const small = { ...FILLED, images: [...FILLED.images, { file: 'small.png', width: 100, height: 100, for: 'screenshot' }] };
  expect(said(small, drawn(small.images))).toEqual(['small.png has no size of a screenshot']);
  expect(said({ ...FILLED, images: FILLED.images.filter(image => image.for !== 'screenshot') })).toEqual([
    'images one to 5 screenshots are asked for',
  ]);
  expect(pngSize(new Uint8Array())).toBeNull();
});

test.each(LANGUAGE_CODES)('the tip in %s leads through the menus of such an account to the first command', code => {
  const extensions = code === 'en' ? 'Extensions' : HABITS[code].extensions;
  expect(LISTING.texts[code].afterInstall).toContain([extensions, 'Quarterdeck', LANGUAGES[code].menu.newCycle].join(' → '));
});

test('the page to paste from has every text, permission and image, and what is missing on top', () => {
  const page = listingPage(LISTING, [{ at: 'toFill.support', why: 'is to be filled in' }]);
  expect(page).toMatch(/^To be mended or filled in first\n-+\ntoFill\.support is to be filled in\n/);
  const texts = LANGUAGE_CODES.flatMap(code => [
    LISTING.texts[code].short,
    ...LISTING.texts[code].detailed,
    LISTING.texts[code].afterInstall,
  ]);
  const named = [...texts, ...LISTING.scopes.flatMap(({ scope, reason }) => [scope, reason]), ...LISTING.images.map(({ file }) => file)];
  expect(named.filter(text => !page.includes(text))).toEqual([]);
});
