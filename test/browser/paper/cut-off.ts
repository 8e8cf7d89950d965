/** What is cut off on the sheets that the preview lays out for the printer. Used by the tests of paper and of every tab. */
import type { PreviewPage } from '../preview-page';

/** Texts that are wider or higher than their room, and those a neighbour covers. */
export async function cutOff({ page }: PreviewPage): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.qd-sheet-text').evaluateAll(boxes =>
    boxes.flatMap(box => {
      const [room, said] = [box.getBoundingClientRect(), box.firstElementChild?.getBoundingClientRect()];
      const fits = said !== undefined && said.width <= room.width + 1 && said.height <= room.height + 1;
      return fits ? [] : [box.textContent ?? ''];
    }),
  );
  await page.emulateMedia({ media: 'screen' });
  return found;
}
