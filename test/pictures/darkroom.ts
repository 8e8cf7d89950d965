/**
 * Makes screenshots small, and lays two of them beside each other, in a page of the browser that took them. Used by pictures.ts.
 *
 * A screenshot keeps 32 of its colours exactly and the nearest of them for the rest, which is the blur at the edges of letters; packed as WebP
 * without loss that is a third of the PNG, and the same screenshot gives the same bytes.
 */
import type { Browser, Page } from 'playwright-core';

const COLOURS = 32;
/** Sum of the three channels' differences up to which two pixels count as the same: the edge of a letter, not the letter. */
const SAME = 96;

export interface Difference {
  /** Share of the pixels that differ; 1 where the sizes do. */
  readonly share: number;
  /** A PNG: before, now, and now with what differs in red. */
  readonly beside: Uint8Array;
}

export interface Darkroom {
  /** A PNG as WebP. */
  develop(png: Uint8Array): Promise<Uint8Array>;
  /** Two WebP pictures. */
  compare(before: Uint8Array, now: Uint8Array): Promise<Difference>;
}

export async function openDarkroom(browser: Browser): Promise<Darkroom> {
  const page = await browser.newPage();
  return {
    develop: async png => bytesOf(await page.evaluate(develop, { url: urlOf('png', png), colours: COLOURS })),
    async compare(before, now) {
      const { share, beside } = await compareIn(page, urlOf('webp', before), urlOf('webp', now));
      return { share, beside: bytesOf(beside) };
    },
  };
}

const urlOf = (kind: 'png' | 'webp', bytes: Uint8Array): string => `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`;
const bytesOf = (url: string): Uint8Array => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');

/** Runs in the page; without functions of its own that have a name, which the runner of commands would mark with a helper the page lacks. */
async function develop({ url, colours }: { readonly url: string; readonly colours: number }): Promise<string> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('There is no canvas.');
  context.drawImage(image, 0, 0);
  const data = context.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(data.data.buffer);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  // One colour after the other: the one whose pixels are worst off with those kept so far. So a single word in red keeps its red.
  const all = [...counts].sort(([one, often], [other, oftener]) => oftener - often || one - other);
  const nearest = new Map<number, number>();
  const apart = new Map<number, number>();
  for (let kept = 0; kept < colours; kept += 1) {
    let [chosen, worst] = [0, -1];
    for (const [colour, often] of all) {
      const error = often * (apart.get(colour) ?? 3 * 255 ** 2);
      if (error > worst) [chosen, worst] = [colour, error];
    }
    for (const [colour] of all) {
      let distance = 0;
      for (const shift of [0, 8, 16]) distance += (((chosen >> shift) & 255) - ((colour >> shift) & 255)) ** 2;
      if (distance >= (apart.get(colour) ?? Number.POSITIVE_INFINITY)) continue;
      apart.set(colour, distance);
      nearest.set(colour, chosen);
    }
  }
  pixels.forEach((pixel, at) => {
    pixels[at] = nearest.get(pixel) ?? pixel;
  });
  context.putImageData(data, 0, 0);
  return canvas.toDataURL('image/webp', 1);
}

function compareIn(page: Page, before: string, now: string): Promise<{ readonly share: number; readonly beside: string }> {
  return page.evaluate(
    async ({ urls, same }) => {
      const images = await Promise.all(
        urls.map(async url => {
          const image = new Image();
          image.src = url;
          await image.decode();
          return image;
        }),
      );
      const [width, height] = [Math.max(...images.map(image => image.width)), Math.max(...images.map(image => image.height))];
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width * 3, height];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('There is no canvas.');
      const [old, fresh, marked] = [images[0], images[1], images[1]].map((image, at) => {
        if (image !== undefined) context.drawImage(image, at * width, 0);
        return context.getImageData(at * width, 0, width, height);
      });
      if (old === undefined || fresh === undefined || marked === undefined) throw new Error('Two pictures are compared.');
      let differ = 0;
      for (let at = 0; at < fresh.data.length; at += 4) {
        let apart = 0;
        for (let channel = 0; channel < 4; channel += 1) apart += Math.abs((fresh.data[at + channel] ?? 0) - (old.data[at + channel] ?? 0));
        if (apart <= same) continue;
        differ += 1;
        marked.data.set([255, 0, 0, 255], at);
      }
      context.putImageData(marked, 2 * width, 0);
      return { share: differ / (width * height), beside: canvas.toDataURL('image/png') };
    },
    { urls: [before, now], same: SAME },
  );
}
