/** The menu of the built add-on is the one the records describe, and each entry finds its function in the script. */
import { isSubmenu, MENU, MENU_ENTRIES, type MenuGroup } from '../../../src/addon/doors/menu-entries';
import { LANGUAGES } from '../../../src/languages';
import { LANGUAGE_CODES } from '../../../src/languages/codes';
import type { MenuLabels } from '../../../src/languages/language';
import type { Menu } from '../../../src/preview/host/host';
import { builtFile } from '../../bundle/built';
import { readScript } from '../../bundle/stubs';
import { openBuilt } from '../../cycle/built-cycle';

/** An entry and the function behind it, or a submenu and its entries. */
type Shown = 'separator' | readonly [label: string, behind: string | readonly Shown[]];

const shown = ({ items }: Pick<Menu, 'items'>): readonly Shown[] =>
  items.map(item => {
    if (item === 'separator') return item;
    return [item.label, 'items' in item ? shown(item) : item.functionName];
  });

const described = (group: MenuGroup, labels: MenuLabels): readonly Shown[] =>
  group.map(entry => [entry.label(labels), isSubmenu(entry) ? described(entry.entries, labels) : entry.name]);

test.each(LANGUAGE_CODES)('in %s it shows its entries, with a line between groups', language => {
  const groups = MENU.map(group => described(group, LANGUAGES[language].menu));
  const { menus } = openBuilt({ person: { role: 'editor', language } });
  expect(menus.map(shown)).toEqual([groups.flatMap((group, place): readonly Shown[] => (place === 0 ? group : ['separator', ...group]))]);
});

test('each entry calls a function of its own that is there', () => {
  const functions = readScript(builtFile('Code.js')).stubs.map(({ name }) => name);
  const called = MENU_ENTRIES.map(({ name }) => name);
  expect(called).toEqual([...new Set(called)]);
  expect(functions).toEqual(expect.arrayContaining(called));
});
