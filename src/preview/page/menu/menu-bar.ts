/**
 * The menu bar: File · Edit · View · Insert · Format · Data · Tools · Extensions · Help.
 *
 * Used by the page in place of the grid's own, which cannot be reached by keyboard. Follows the ARIA menu bar pattern: one tab stop,
 * arrow keys between menus, Escape back to the grid.
 */
import { element, pagePlace } from '../elements';
import type { TopMenu } from './menu-entry';
import { openPopup, type Popup } from './menu-popup';

/** Fills the menu bar; `leave` is told when the person is done with it. */
export function showMenuBar(menus: readonly TopMenu[], leave: () => void): void {
  const bar = pagePlace('menu-bar');
  let popup: Popup | null = null;
  const buttons = menus.map(({ label }, index) =>
    element(
      'button',
      { type: 'button', class: 'qd-menu-button', role: 'menuitem', 'aria-haspopup': 'menu', tabindex: index === 0 ? '0' : '-1' },
      label,
    ),
  );
  const close = () => {
    popup?.close();
    popup = null;
    for (const found of buttons) found.setAttribute('aria-expanded', 'false');
  };
  const open = (index: number, focus: boolean) => {
    close();
    const opener = buttons[index];
    const menu = menus[index];
    if (!opener || !menu) return;
    const box = opener.getBoundingClientRect();
    popup = openPopup(
      menu.label,
      menu.entries(),
      { x: box.left, y: box.bottom + 2 },
      {
        dismiss: () => {
          close();
          leave();
        },
        sideways: step => open((index + step + menus.length) % menus.length, true),
      },
    );
    opener.setAttribute('aria-expanded', 'true');
    if (focus) popup.focusFirst();
  };
  buttons.forEach((opener, index) => {
    opener.addEventListener('click', () => (opener.getAttribute('aria-expanded') === 'true' ? close() : open(index, true)));
    opener.addEventListener('mouseenter', () => {
      if (popup) open(index, false);
    });
    opener.addEventListener('keydown', event => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step !== 0) buttons[(index + step + buttons.length) % buttons.length]?.focus();
      else if (event.key === 'ArrowDown') open(index, true);
      else return;
      event.preventDefault();
    });
  });
  document.addEventListener('mousedown', event => {
    const target = event.target instanceof Element ? event.target : null;
    if (popup && !target?.closest('.qd-menu, .qd-menu-button')) close();
  });
  bar.replaceChildren(...buttons);
}
