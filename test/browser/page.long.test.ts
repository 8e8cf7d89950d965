import { join } from 'node:path';
import { type OpenOptions, openPreview, type PreviewPage } from './preview-page';

const dist = join(__dirname, '..', 'preview', 'fixtures', 'addon');
const open = (options: OpenOptions = {}) => openPreview({ dist, ...options });
const addon = (preview: PreviewPage, item: string) => preview.menu('Extensions', 'Quarterdeck', item);
const toast = (preview: PreviewPage) => preview.page.locator('.qd-toast');

test('the page has the menus of Sheets, says that it is a preview, and complains about nothing', async () => {
  const preview = await open();
  expect(await preview.page.locator('#menu-bar button').allTextContents()).toEqual([
    'File',
    'Edit',
    'View',
    'Insert',
    'Format',
    'Data',
    'Tools',
    'Extensions',
    'Help',
  ]);
  await preview.page.getByRole('button', { name: 'Local preview — not Google Sheets' }).click();
  await preview.page.getByRole('dialog').getByText('What is not').waitFor();
  await preview.screenshot('page-about');
  expect(preview.complaints).toEqual([]);
});

test('a script fills cells; sparkline, note, custom function and its error are shown', async () => {
  const preview = await open();
  await addon(preview, 'Fill');
  await preview.untilText('E3', '42');
  const failed = (await preview.cells('E4'))[0]?.[0];
  expect(failed?.text).toBe('#ERROR!');
  expect(failed?.error?.message).toContain('DOUBLE needs a number.');
  await preview.hover('D1');
  await preview.page.locator('.qd-note', { hasText: 'How the figure moved.' }).waitFor();
  await preview.hover('E4');
  await preview.page.locator('.o-popover', { hasText: 'DOUBLE needs a number.' }).waitFor();
  expect(await preview.paintedPixels('D3')).toBeGreaterThan(await preview.paintedPixels('C3'));
  await preview.screenshot('page-filled');
  expect(preview.complaints).toEqual([]);
});

test('what a person types starts the trigger', async () => {
  const preview = await open();
  await preview.typeInto('A2', 'hello');
  await preview.untilText('B2', 'edited: hello');
});

test('a percentage is typed over another with or without its sign', async () => {
  const preview = await open();
  for (const [typed, shown] of [
    ['53%', '53%'],
    ['59%', '59%'],
    ['47', '47%'],
  ] as const) {
    await preview.typeInto('C2', typed);
    await preview.untilText('C2', shown);
  }
});

test('typing the name of a custom function offers it with its description and parameters', async () => {
  const preview = await open();
  await preview.select('A5');
  await preview.focusCells();
  await preview.page.keyboard.type('=DOUB');
  await preview.page.locator('.o-autocomplete-dropdown', { hasText: 'Twice a number.' }).waitFor();
  await preview.page.keyboard.type('LE(2');
  await preview.page.locator('.o-formula-assistant').getByText('The number to double.').waitFor();
  await preview.screenshot('page-completion');
});

test('the sidebar is 300 px wide and its calls are checked, answered and confined', async () => {
  const preview = await open();
  await addon(preview, 'Open sidebar');
  const { sidebar } = preview;
  await sidebar.getByText('300 px').waitFor();
  await preview.page.getByRole('heading', { name: 'Test panel' }).waitFor();
  await sidebar.getByRole('button', { name: 'Echo' }).click();
  await sidebar.getByText('success {"value":{"list":[1,null]}}').waitFor();
  await sidebar.getByRole('button', { name: 'Fail' }).click();
  await sidebar.getByText(/failure .*This script fails on purpose\./).waitFor();
  await sidebar.getByRole('button', { name: 'Send a date' }).click();
  await sidebar.getByText('thrown Failed due to illegal value in property: due').waitFor();
  await preview.screenshot('page-sidebar');
  expect(preview.complaints).toEqual([]);
  await sidebar.getByRole('button', { name: 'Ask outside' }).click();
  await sidebar.getByText('kept inside').waitFor();
  await sidebar.getByRole('button', { name: 'Close', exact: true }).click();
  await preview.page.locator('#sidebar').waitFor({ state: 'hidden' });
});

test('opened at 200% it has its menus, the sidebar stays whole, and a submenu opens beside its menu', async () => {
  const preview = await open();
  await preview.page.setViewportSize({ width: 683, height: 384 });
  await preview.reload();
  await addon(preview, 'Open sidebar');
  await preview.sidebar.getByText('300 px').waitFor();
  const [inFront, help, line] = await preview.page.evaluate(() => {
    const at = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
    const sidebar = at(document.querySelector('#sidebar'));
    const front = document.elementFromPoint(sidebar.left + 3, sidebar.top + 100);
    const items = [...document.querySelectorAll('[role=menubar] [role=menuitem]')];
    return [
      front?.closest('#sidebar') !== null,
      at(items.at(-1) ?? null).toJSON() as DOMRect,
      at(document.querySelector('#preview-line')).toJSON() as DOMRect,
    ] as const;
  });
  expect(inFront).toBe(true);
  // The menu bar and what stands at the end of the title share no place.
  expect(line.left >= help.right || line.top >= help.bottom).toBe(true);
  expect(preview.complaints).toEqual([]);
});

test('dialogs, toasts, notices and script errors are shown and can be dismissed', async () => {
  const preview = await open();
  await addon(preview, 'Show dialog');
  const dialog = preview.page.getByRole('dialog', { name: 'Test dialog' });
  await preview.page.frameLocator('dialog iframe').getByText('In the dialog').waitFor();
  await preview.page.frameLocator('dialog iframe').getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
  await addon(preview, 'Say hello');
  await toast(preview).filter({ hasText: 'Hello from the script' }).waitFor();
  await preview.page.getByRole('button', { name: 'Dismiss' }).click();
  await addon(preview, 'Tell');
  await preview.page.getByRole('dialog', { name: 'Notice' }).getByRole('button', { name: 'OK' }).click();
  await addon(preview, 'Fail');
  await toast(preview).filter({ hasText: 'This script fails on purpose.' }).waitFor();
});

test('settings and cells survive a reload', async () => {
  const preview = await open({ settings: { locale: 'da_DK', timeZone: 'Europe/Copenhagen', title: 'Efterår' } });
  await preview.typeInto('C1', '1234,5');
  await preview.typeInto('C2', '=C1*2');
  await preview.reload();
  expect(await preview.cells('C1:C2').then(rows => rows.map(([cell]) => cell?.value))).toEqual([1234.5, 2469]);
  expect(await preview.page.locator('#document-title').inputValue()).toBe('Efterår');
  expect(await preview.page.evaluate(() => window.__preview?.workbook.locale)).toBe('da_DK');
});

test('what was typed a moment before a reload is there, and not in the way of what is saved later', async () => {
  const preview = await open();
  const before = (cell: string, text: string) =>
    preview.whileReloading(async () => {
      await preview.typeInto(cell, text);
      await preview.page.reload({ waitUntil: 'commit' });
    });
  await before('C1', '7');
  await before('C2', '=C1*2');
  expect(await preview.cells('C1:C2').then(rows => rows.map(([cell]) => cell?.value))).toEqual([7, 14]);
  await preview.typeInto('C1', '8');
  await preview.reload();
  expect(await preview.cells('C1:C2').then(rows => rows.map(([cell]) => cell?.value))).toEqual([8, 16]);
});

test('the spreadsheet can live on another day', async () => {
  const preview = await open({ settings: { today: '2026-10-05' } });
  await preview.typeInto('C1', '=TEXT(TODAY(),"yyyy-mm-dd")');
  expect(await preview.text('C1')).toBe('2026-10-05');
});

test('the settings dialog changes locale and today by loading the page anew', async () => {
  const preview = await open();
  await preview.typeInto('C1', '1.5');
  await preview.menu('File', 'Settings…');
  const dialog = preview.page.getByRole('dialog');
  await dialog.getByLabel('Time zone').fill('Nowhere');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await preview.page.getByText('"Nowhere" is no time zone.').waitFor();
  await preview.page.getByRole('button', { name: 'OK' }).click();
  await dialog.getByLabel('Time zone').fill('Europe/Helsinki');
  await dialog.getByLabel('Locale').selectOption('fi_FI');
  await preview.screenshot('page-settings');
  await preview.whileReloading(() => dialog.getByRole('button', { name: 'Save' }).click());
  expect(await preview.text('C1')).toBe('1,5');
});

test('a lost connection fails every call until it is back', async () => {
  const preview = await open();
  await addon(preview, 'Open sidebar');
  await preview.setConnection('lost');
  await preview.sidebar.getByRole('button', { name: 'Echo' }).click();
  await preview.sidebar.getByText('failure NetworkError: Connection failure due to HTTP 0').waitFor();
  await preview.setConnection('back');
  await preview.sidebar.getByRole('button', { name: 'Echo' }).click();
  await preview.sidebar.getByText('success').waitFor();
});

test('who may only view has no add-on and cannot type', async () => {
  const preview = await open({ settings: { role: 'viewer' } });
  await preview.menu('Extensions');
  await preview.page.getByRole('menuitem', { name: 'No add-on is on in this spreadsheet' }).waitFor();
  await preview.page.keyboard.press('Escape');
  await preview.typeInto('A2', 'hello');
  expect(await preview.text('A2')).toBe('');
});

test('starting over asks first and then gives an empty spreadsheet', async () => {
  const preview = await open();
  await preview.typeInto('C1', 'keep');
  await preview.menu('File', 'Start over…');
  await preview.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(await preview.text('C1')).toBe('keep');
  await preview.menu('File', 'Start over…');
  await preview.whileReloading(() => preview.page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click());
  expect(await preview.text('C1')).toBe('');
});

test('the workbook is downloaded as .xlsx under its title', async () => {
  const preview = await open({ settings: { title: 'Q4 2026' } });
  await preview.typeInto('C1', 'text');
  const [download] = await Promise.all([preview.page.waitForEvent('download'), preview.menu('File', 'Download .xlsx')]);
  expect(download.suggestedFilename()).toBe('Q4 2026.xlsx');
});

test('everything is reached by keyboard: F6 between regions, arrows in menus, Shift+F2 for the note', async () => {
  const preview = await open();
  const { keyboard } = preview.page;
  await preview.select('C3');
  await preview.focusCells();
  await keyboard.press('Shift+F2');
  await preview.page.getByRole('textbox', { name: 'Note' }).fill('Typed by keyboard');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  expect(await preview.page.evaluate(() => window.__preview?.workbook.note(window.__preview.workbook.selection()))).toBe(
    'Typed by keyboard',
  );
  // A closing dialog hands the keyboard back a moment later; nobody presses F6 as fast as a script.
  await preview.page.locator('dialog').waitFor({ state: 'detached' });
  await keyboard.press('F6');
  for (let steps = 0; steps < 7; steps++) await keyboard.press('ArrowRight');
  for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await keyboard.press(key);
  await preview.sidebar.getByText('300 px').waitFor();
  await preview.focusCells();
  await keyboard.press('F6');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await preview.sidebar.getByText('success').waitFor();
});

test('an exception of our own in a layer or a note leaves the grid standing', async () => {
  const preview = await open();
  await preview.page.evaluate(() => {
    const workbook = window.__preview?.workbook;
    const fail = () => {
      throw new Error('on purpose');
    };
    if (workbook) Object.assign(workbook, { note: fail, sparkline: fail });
  });
  await preview.typeInto('C1', 'still here');
  await preview.hover('C1');
  await preview.page.waitForTimeout(600);
  expect(await preview.page.locator('.o-grid canvas').isVisible()).toBe(true);
  expect(await preview.text('C1')).toBe('still here');
  expect(preview.complaints.every(complaint => complaint.includes('on purpose'))).toBe(true);
});

test('when the grid destroys itself the page offers to bring it back', async () => {
  const preview = await open();
  await preview.typeInto('C1', 'kept');
  await preview.page.evaluate(() => document.querySelector('.o-spreadsheet')?.remove());
  await preview.whileReloading(() => preview.page.getByRole('button', { name: 'Load again' }).click());
  expect(await preview.text('C1')).toBe('kept');
});
