/** The listing as a page of text, in the order in which Google's forms ask for it. Used by ../listing.ts. Pure. */
import { LANGUAGE_CODES, LANGUAGE_NAMES } from '../../languages/codes';
import type { Listing, ListingProblem } from './check-listing';

/** What the forms ask for besides: choices, not texts. */
export interface ListingChoices {
  readonly category: string;
  readonly visibility: string;
  readonly installation: string;
  readonly pricing: string;
}

const block = (heading: string, lines: readonly string[]): string => `${heading}\n${'-'.repeat(heading.length)}\n${lines.join('\n')}\n`;

export function listingPage(listing: Listing & ListingChoices, problems: readonly ListingProblem[]): string {
  const { name, category, visibility, installation, pricing, scopes, images, toFill, texts } = listing;
  return [
    block('To be mended or filled in first', problems.length === 0 ? ['Nothing.'] : problems.map(({ at, why }) => `${at} ${why}`)),
    block('Consent screen', [
      `Name: ${name}`,
      'User type: Internal',
      ...Object.entries(toFill).map(([field, value]) => `${field}: ${value}`),
    ]),
    block(
      'Permissions, in the consent screen and in App Configuration',
      scopes.map(({ scope, reason }) => `${scope}\n  ${reason}`),
    ),
    block('App Configuration', [
      `Visibility: ${visibility}`,
      `Installation: ${installation}`,
      'Integration: Sheets add-on, by script id and version',
    ]),
    block('Store Listing', [`Category: ${category}`, `Pricing: ${pricing}`, ...images.map(image => `${image.for}: ${image.file}`)]),
    ...LANGUAGE_CODES.map(code => {
      const { short, detailed, afterInstall } = texts[code];
      return block(LANGUAGE_NAMES[code], [name, '', short, '', detailed.join('\n\n'), '', afterInstall]);
    }),
  ].join('\n');
}
