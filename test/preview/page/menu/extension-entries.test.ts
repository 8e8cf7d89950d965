import type { Menu } from '../../../../src/preview/host/host';
import { extensionEntries } from '../../../../src/preview/page/menu/extension-entries';
import type { MenuEntry } from '../../../../src/preview/page/menu/menu-entry';

const menu: Menu = {
  label: 'Quarterdeck',
  isAddon: true,
  items: [
    { label: 'Open sidebar', functionName: 'openSidebar' },
    'separator',
    { label: 'Language', isAddon: true, items: [{ label: 'Dansk', functionName: 'useDanish' }] },
  ],
};

const outline = (entries: readonly MenuEntry[]): unknown[] =>
  entries.map(entry =>
    entry.kind === 'submenu' ? [entry.label, ...outline(entry.entries())] : entry.kind === 'command' ? entry.label : '—',
  );

test('the add-on stands as a submenu with its own order', () => {
  expect(outline(extensionEntries([menu], () => undefined))).toEqual([['Quarterdeck', 'Open sidebar', '—', ['Language', 'Dansk']]]);
});

test('a click names the function', () => {
  const clicked: string[] = [];
  const [addon] = extensionEntries([menu], name => clicked.push(name));
  const [item] = addon?.kind === 'submenu' ? addon.entries() : [];
  if (item?.kind === 'command') item.act();
  expect(clicked).toEqual(['openSidebar']);
});

test('without an add-on there is one line that cannot be chosen', () => {
  expect(extensionEntries([], () => undefined)).toMatchObject([{ kind: 'command', isEnabled: false }]);
});
