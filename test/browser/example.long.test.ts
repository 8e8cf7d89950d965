import { openPreview } from './preview-page';
import { overflowingCells } from './text-fit';

/** The example cycle as a newcomer looks at it: every tab readable, a number typed over Now moves everything at once. */

const TABS = ['Dashboard', 'Check-ins', 'Roadmap', 'Links', 'Setup'];

test('no text of the example cycle is wider than its cell, and a number typed over Now is a check-in', async () => {
  const preview = await openPreview({ settings: { today: '2026-11-16' } });
  await preview.menu('Extensions', 'Quarterdeck', 'Open sidebar');
  await preview.sidebar.getByRole('button', { name: 'Look at an example' }).click();
  await preview.sidebar.getByText('First steps').waitFor();
  const overflows: Record<string, unknown> = {};
  for (const tab of TABS) {
    await preview.showTab(tab);
    await preview.screenshot(`example-${tab.toLowerCase()}`);
    overflows[tab] = await overflowingCells(preview.page);
  }
  expect(overflows).toEqual(Object.fromEntries(TABS.map(tab => [tab, []])));

  await preview.showTab('Dashboard');
  const look = async () => ({
    status: await preview.text('C6'),
    background: (await preview.shownStyle('C6')).background,
    doNow: await preview.text('F6'),
  });
  await preview.typeInto('D6', '59%');
  await preview.untilText('C6', '● On track');
  expect(await look()).toEqual({ status: '● On track', background: '#a9cef4', doNow: '' });
  await preview.typeInto('D6', '50%');
  await preview.untilText('C6', '▽ Worsened');
  expect(await look()).toEqual({
    status: '▽ Worsened',
    background: '#b3261e',
    doNow: 'Fewer formats; iterate hook and pacing only',
  });
  expect(await preview.text('D6', 'Check-ins')).toBe('50.0%');
  expect(await preview.text('B7', 'Check-ins')).not.toBe(await preview.text('B6', 'Check-ins'));
  await preview.reload();
  expect((await look()).status).toBe('▽ Worsened');
  expect(preview.complaints).toEqual([]);
});
