import { LANGUAGE_CODES } from '../../src/languages/codes';
import { buildDemoCycle } from '../../src/preview/cli/demo-cycle';
import { readDemoOrder } from '../../src/preview/cli/demo-flags';
import { openPreview } from './preview-page';
import { overflowingCells } from './text-fit';

const today = '2026-11-16';

/** A cycle is built and drawn for each. */
jest.setTimeout(300_000);

test.each(LANGUAGE_CODES)('no text of a finished cycle is cut off in its cell (%s)', async language => {
  const order = readDemoOrder(['--language', language, '--start', '2026-10-05', '--as-of', today, '--sample'], today);
  const { host } = await buildDemoCycle(order);
  const { locale, timeZone } = order;
  const preview = await openPreview({ settings: { locale, timeZone, today }, snapshot: host.snapshot() });
  const cut: string[] = [];
  for (const { name, hidden } of host.workbook.sheets()) {
    if (hidden) continue;
    await preview.showTab(name);
    for (const { cell, text, lacks } of await overflowingCells(preview.page))
      cut.push(`${name}!${cell} lacks ${lacks.pixels} px of ${lacks.direction}: ${text}`);
  }
  expect(cut).toEqual([]);
  expect(preview.complaints).toEqual([]);
});
