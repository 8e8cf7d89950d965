import { signals as texts } from '../../src/languages/en/playbooks/signals';
import { openDemo } from '../cycle/kept-demo';
import { openPreview } from './preview-page';
import { overflowingCells } from './text-fit';

/** A value that crosses its KPI's threshold, typed as a person types: symbol, colour, Do now and Today say so at once. */

const today = '2026-11-16';
const KPI = texts.kpis.average_view.name;
const ACTION = texts.thresholds.short_views;

jest.setTimeout(300_000);

test('a value below its threshold changes symbol, colour, Do now and Today, and a better one takes it back', async () => {
  const { host, settings } = await openDemo('signals', 'en', today, '--currency', 'EUR');
  const preview = await openPreview({ settings, snapshot: host.snapshot() });
  const { sidebar } = preview;
  await preview.showTab('Dashboard');
  await preview.menu('Extensions', 'Quarterdeck', 'Open sidebar');
  await sidebar.getByText('Needs action').waitFor();
  const names = (await preview.cells('B6:B30')).map(([cell]) => cell?.text);
  const row = 6 + names.indexOf(KPI);
  const look = async () => {
    const [status, doNow] = [await preview.shownStyle(`C${row}`), await preview.shownStyle(`F${row}`)];
    return [await preview.text(`C${row}`), status.background, await preview.text(`F${row}`), doNow.fontColor];
  };
  const inToday = async () => {
    await sidebar.getByRole('tab', { name: 'Links' }).click();
    await sidebar.getByRole('tab', { name: 'Today' }).click();
    const lines = sidebar.locator('section.block', { hasText: 'Needs action' }).locator('li');
    await sidebar.getByText('Needs action').waitFor();
    if ((await lines.count()) > 0) await lines.last().scrollIntoViewIfNeeded();
    return (await lines.allInnerTexts()).map(text => text.replace(/\s+/g, ' ')).filter(text => text.startsWith(KPI));
  };
  const before = await look();
  await preview.screenshot('threshold-1-before');
  expect([before[0]?.charAt(0), before[2], await inToday()]).toEqual(['●', '', []]);

  await preview.typeInto(`D${row}`, '30%');
  await preview.untilText(`C${row}`, '▽ Worsened');
  expect(await look()).toEqual(['▽ Worsened', '#b3261e', `▌ ${ACTION}`, '#b3261e']);
  expect(await inToday()).toEqual([expect.stringContaining(`▽ Worsened ${ACTION}`)]);
  await preview.screenshot('threshold-2-crossed');
  expect(await overflowingCells(preview.page)).toEqual([]);

  await preview.typeInto(`D${row}`, '43%');
  await preview.untilText(`C${row}`, '● On track');
  expect([await look(), await inToday()]).toEqual([['● On track', '#a9cef4', '', before[3]], []]);
  expect(preview.complaints).toEqual([]);
});
