/** An SVG as a PNG of a given size, drawn by the browser. Used by `npm run listing` for the icons. */
import type { Browser } from 'playwright-core';

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The bytes of a PNG whose corners are transparent where the drawing leaves them free. */
export async function drawSvg(browser: Browser, { svg, width, height }: Drawing): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width, height } });
  try {
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`);
    return await page.screenshot({ omitBackground: true });
  } finally {
    await page.close();
  }
}
