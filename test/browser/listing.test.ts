/** The icons of the listing in a real browser: each in its size, with something in it and, but for the banner, round corners. */
import type { Browser } from 'playwright-core';
import { pngSize } from '../../src/deploy/listing/check-listing';
import { drawings } from '../../src/deploy/listing/icons';
import LISTING from '../../src/deploy/listing/listing.json';
import { launchChromium } from '../../src/preview/cli/browser/chromium';
import { drawSvg } from '../../src/preview/cli/browser/draw-svg';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('every icon is drawn in its size', async () => {
  const page = await browser.newPage();
  const drawn = [...drawings(LISTING.images)];
  expect(drawn.map(([file]) => file)).toHaveLength(6);
  for (const [file, drawing] of drawn) {
    const bytes = await drawSvg(browser, drawing);
    expect([file, pngSize(bytes)]).toEqual([file, { width: drawing.width, height: drawing.height }]);
    const pixels = await page.evaluate(
      async source => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const context = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height }).getContext('2d');
        context?.drawImage(image, 0, 0);
        const alpha = (x: number, y: number) => context?.getImageData(x, y, 1, 1).data[3];
        return { corner: alpha(0, 0), middle: alpha(image.width / 2, image.height / 2) };
      },
      `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`,
    );
    expect([file, pixels]).toEqual([file, { corner: drawing.width === drawing.height ? 0 : 255, middle: 255 }]);
  }
});
