/**
 * An open menu: draws its entries, moves between them with the arrow keys, opens submenus to the right.
 *
 * Used by the menu bar only; follows the ARIA menu pattern.
 */
import { element } from '../elements';
import type { MenuEntry } from './menu-entry';

/** What the opener does when the person leaves the menu. */
export interface PopupOwner {
  /** A command was chosen or Escape was pressed: everything closes. */
  readonly dismiss: () => void;
  /** Left or right was pressed where this menu has nothing there. */
  readonly sideways: (step: -1 | 1) => void;
}

export interface Popup {
  readonly element: HTMLElement;
  focusFirst(): void;
  close(): void;
}

/** Where a menu opens: at a point, or with its right edge at `left` where the window has no room for it there. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly left?: number;
}

/** Opens a menu at a point of the window; it stays inside the window. */
export function openPopup(label: string, entries: readonly MenuEntry[], at: Place, owner: PopupOwner): Popup {
  const menu = element('div', { class: 'qd-menu', role: 'menu', 'aria-label': label });
  let submenu: Popup | null = null;
  const closeSubmenu = () => {
    submenu?.close();
    submenu = null;
  };
  const openSubmenu = (item: HTMLElement, entry: Extract<MenuEntry, { kind: 'submenu' }>) => {
    closeSubmenu();
    const box = item.getBoundingClientRect();
    submenu = openPopup(
      entry.label,
      entry.entries(),
      { x: box.right, y: box.top - 6, left: box.left },
      {
        dismiss: owner.dismiss,
        sideways: step => {
          if (step === 1) return owner.sideways(1);
          closeSubmenu();
          item.focus();
        },
      },
    );
    return submenu;
  };
  for (const entry of entries) {
    if (entry.kind === 'separator') {
      menu.append(element('div', { class: 'qd-menu-separator', role: 'separator' }));
      continue;
    }
    const item = itemOf(entry);
    menu.append(item);
    item.addEventListener('mouseenter', () => {
      item.focus();
      closeSubmenu();
      if (entry.kind === 'submenu') openSubmenu(item, entry);
    });
    item.addEventListener('click', () => {
      if (entry.kind === 'submenu') return openSubmenu(item, entry).focusFirst();
      if (!entry.isEnabled) return;
      owner.dismiss();
      entry.act();
    });
    item.addEventListener('keydown', event => {
      if (event.key !== 'ArrowRight' || entry.kind !== 'submenu') return;
      event.stopPropagation();
      openSubmenu(item, entry).focusFirst();
    });
  }
  menu.addEventListener('keydown', event => {
    event.stopPropagation();
    onKey(event, menu, owner);
  });
  document.body.append(menu);
  const box = menu.getBoundingClientRect();
  const fits = at.x + box.width + 4 <= window.innerWidth;
  const x = fits || at.left === undefined ? at.x : at.left - box.width;
  menu.style.left = `${Math.max(0, Math.min(x, window.innerWidth - box.width - 4))}px`;
  menu.style.top = `${Math.max(0, Math.min(at.y, window.innerHeight - box.height - 4))}px`;
  return {
    element: menu,
    focusFirst: () => itemsOf(menu)[0]?.focus(),
    close: () => {
      closeSubmenu();
      menu.remove();
    },
  };
}

function itemOf(entry: Exclude<MenuEntry, { kind: 'separator' }>): HTMLElement {
  const isChecked = entry.kind === 'command' && entry.isChecked;
  const item = element(
    'div',
    {
      class: 'qd-menu-item',
      role: isChecked ? 'menuitemcheckbox' : 'menuitem',
      tabindex: '-1',
      'aria-disabled': entry.kind === 'command' && !entry.isEnabled ? 'true' : 'false',
      ...(isChecked ? { 'aria-checked': 'true' } : {}),
      ...(entry.kind === 'submenu' ? { 'aria-haspopup': 'menu' } : {}),
    },
    element('span', { class: 'qd-menu-check', 'aria-hidden': 'true' }, isChecked ? '✓' : ''),
    element('span', { class: 'qd-menu-label' }, entry.label),
  );
  if (entry.kind === 'submenu') item.append(element('span', { class: 'qd-menu-hint', 'aria-hidden': 'true' }, '▸'));
  else if (entry.hint !== '') item.append(element('span', { class: 'qd-menu-hint' }, entry.hint));
  return item;
}

function onKey(event: KeyboardEvent, menu: HTMLElement, owner: PopupOwner): void {
  const items = itemsOf(menu);
  const at = items.findIndex(item => item.matches(':focus'));
  const go = (index: number) => items[(index + items.length) % items.length]?.focus();
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(-1),
    ArrowRight: () => owner.sideways(1),
    ArrowLeft: () => owner.sideways(-1),
    Escape: owner.dismiss,
    Tab: owner.dismiss,
    Enter: () => items[at]?.click(),
    ' ': () => items[at]?.click(),
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  move();
}

function itemsOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('.qd-menu-item')];
}
