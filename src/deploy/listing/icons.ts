/** The pictures of the listing that are drawn: icons in every size it names, and the banner of its card. Used by ../listing.ts and its test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing } from '../../preview/cli/browser/draw-svg';
import type { ListingImage } from './check-listing';

/** What is drawn of the images of a listing, by file; screenshots are taken instead. */
export function drawings(images: readonly ListingImage[]): ReadonlyMap<string, Drawing> {
  const svg = (name: string) => readFileSync(join(__dirname, name), 'utf8');
  return new Map(
    images
      .filter(image => image.for !== 'screenshot')
      .map(({ file, width, height }) => [file, { svg: svg(width === height ? 'icon.svg' : 'banner.svg'), width, height }]),
  );
}
