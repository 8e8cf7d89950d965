import { LANGUAGE_CODES } from '../../src/languages/codes';
import { openDemo } from '../cycle/kept-demo';
import { sampled } from '../sample';
import { cutOff } from './paper/cut-off';
import { openPreview } from './preview-page';
import { isTaggedAddress, overflowingCells } from './text-fit';

const today = '2026-11-16';

/** A cycle is drawn for each, tab by tab. */
jest.setTimeout(300_000);

// One of the languages with long words.
test.each(sampled(LANGUAGE_CODES, ['da']))('no text of a finished cycle is cut off, in its cell or on paper (%s)', async language => {
  const { host, settings } = await openDemo('growth-loop', language, today, '--currency', 'EUR');
  const preview = await openPreview({ settings, snapshot: host.snapshot() });
  const cut: string[] = [];
  for (const { name, hidden } of host.workbook.sheets()) {
    if (hidden) continue;
    await preview.showTab(name);
    for (const { cell, text, lacks } of await overflowingCells(preview.page))
      cut.push(`${name}!${cell} lacks ${lacks.pixels} px of ${lacks.direction}: ${text}`);
    await preview.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const text of await cutOff(preview)) if (!isTaggedAddress(text)) cut.push(`${name} on paper: ${text}`);
  }
  expect(cut).toEqual([]);
  expect(preview.complaints).toEqual([]);
});
