/**
 * Holds the listing against what Google asks of one and against the manifest. Used by ../listing.ts and its test. Pure.
 *
 * Lengths, sizes and rules of names: https://developers.google.com/workspace/marketplace/create-listing and …/about-app-review.
 */
import { LANGUAGE_CODES, type LanguageCode } from '../../languages/codes';

export interface ListingTexts {
  readonly short: string;
  /** One paragraph each. */
  readonly detailed: readonly string[];
  /** Shown once somebody has installed it. */
  readonly afterInstall: string;
}

export interface ListingImage {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly for: string;
}

/** The fields of `listing.json`. */
export interface Listing {
  readonly name: string;
  readonly scopes: readonly { readonly scope: string; readonly reason: string }[];
  readonly images: readonly ListingImage[];
  /** What only the publisher knows; blank until then. */
  readonly toFill: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<LanguageCode, ListingTexts>>;
}

/** Something to mend: where, and why Google or an administrator would stumble over it. */
export interface ListingProblem {
  readonly at: string;
  readonly why: string;
}

const NAME_LONGEST = 50;
const SHORT_LONGEST = 200;
const DETAILED_LONGEST = 16_000;
/** Google names no length for the tip; the short description's is the nearest. */
const TIP_LONGEST = 200;
/** Names of products of Google's: none may stand in the name of an app. */
const PRODUCTS = /\b(?:google|gmail|sheets?|docs?|drive|workspace|analytics|youtube)\b/i;

/** What a listing needs of pictures, at least once each. */
const NEEDED_SIZES = ['32 × 32', '128 × 128', '220 × 140'];
const SCREENSHOT_SIZES = ['1280 × 800', '640 × 400', '2560 × 1600'];
const MOST_SCREENSHOTS = 5;

const size = ({ width, height }: { readonly width: number; readonly height: number }): string => `${width} × ${height}`;

/** Width and height of a PNG; null for other bytes. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.byteLength >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a;
  return isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

function wordProblems({ name, texts }: Listing): readonly ListingProblem[] {
  const tooLong = (at: string, text: string, longest: number): readonly ListingProblem[] => {
    if (text.trim() === '') return [{ at, why: 'is blank' }];
    return [...text].length > longest ? [{ at, why: `is longer than ${longest} characters` }] : [];
  };
  return [
    ...tooLong('name', name, NAME_LONGEST),
    ...(PRODUCTS.test(name) ? [{ at: 'name', why: 'names a product of Google’s' }] : []),
    ...(/\d+\.\d+|[()]/.test(name) ? [{ at: 'name', why: 'has a version or brackets in it' }] : []),
    ...LANGUAGE_CODES.flatMap(code => {
      const { short, detailed, afterInstall } = texts[code];
      return [
        ...tooLong(`texts.${code}.short`, short, SHORT_LONGEST),
        ...tooLong(`texts.${code}.detailed`, detailed.join('\n\n'), DETAILED_LONGEST),
        ...tooLong(`texts.${code}.afterInstall`, afterInstall, TIP_LONGEST),
      ];
    }),
  ];
}

function scopeProblems({ scopes }: Listing, manifest: string): readonly ListingProblem[] {
  const { oauthScopes } = JSON.parse(manifest) as { readonly oauthScopes: readonly string[] };
  const listed = scopes.map(({ scope }) => scope);
  return [
    ...oauthScopes.filter(scope => !listed.includes(scope)).map(scope => ({ at: scope, why: 'stands in the manifest only' })),
    ...listed.filter(scope => !oauthScopes.includes(scope)).map(scope => ({ at: scope, why: 'stands in the listing only' })),
    ...scopes.filter(({ reason }) => reason.trim() === '').map(({ scope }) => ({ at: scope, why: 'has no reason' })),
  ];
}

function imageProblems({ images }: Listing, drawn: ReadonlyMap<string, Uint8Array>): readonly ListingProblem[] {
  const sizes = images.map(size);
  const screenshots = images.filter(image => image.for === 'screenshot');
  return [
    ...NEEDED_SIZES.filter(needed => !sizes.includes(needed)).map(needed => ({ at: 'images', why: `none has ${needed} pixels` })),
    ...(screenshots.length === 0 || screenshots.length > MOST_SCREENSHOTS
      ? [{ at: 'images', why: `one to ${MOST_SCREENSHOTS} screenshots are asked for` }]
      : []),
    ...screenshots
      .filter(image => !SCREENSHOT_SIZES.includes(size(image)))
      .map(({ file }) => ({ at: file, why: 'has no size of a screenshot' })),
    ...images.flatMap(image => {
      const bytes = drawn.get(image.file);
      if (bytes === undefined) return [{ at: image.file, why: 'is missing' }];
      const found = pngSize(bytes);
      if (found === null) return [{ at: image.file, why: 'is no PNG' }];
      return size(found) === size(image) ? [] : [{ at: image.file, why: `has ${size(found)} pixels, not ${size(image)}` }];
    }),
  ];
}

/** Whether a field of the publisher's can stand as it is: an address with https, an address of mail, a name. */
function fillProblem(field: string, value: string): ListingProblem | null {
  if (value.trim() === '') return { at: `toFill.${field}`, why: 'is to be filled in' };
  if (field === 'developerName') return null;
  const fits = field === 'developerEmail' ? /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value) : /^https:\/\/[^\s/]+\.[^\s]+$/.test(value);
  return fits ? null : { at: `toFill.${field}`, why: field === 'developerEmail' ? 'is no mail address' : 'is no address with https' };
}

/** Everything that keeps the listing from being published, fields to be filled in last; none when it may go out. */
export function listingProblems(listing: Listing, manifest: string, drawn: ReadonlyMap<string, Uint8Array>): readonly ListingProblem[] {
  return [
    ...wordProblems(listing),
    ...scopeProblems(listing, manifest),
    ...imageProblems(listing, drawn),
    ...Object.entries(listing.toFill).flatMap(([field, value]) => fillProblem(field, value) ?? []),
  ];
}
