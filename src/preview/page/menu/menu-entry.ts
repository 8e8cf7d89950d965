/**
 * One line of a menu, whatever it comes from: the grid's own commands, the preview's or the add-on's.
 *
 * Used by the menu bar, which draws them, and by the builders of the menus.
 */
export type MenuEntry =
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'command';
      readonly label: string;
      readonly hint: string;
      readonly isEnabled: boolean;
      readonly isChecked: boolean;
      readonly act: () => void;
    }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: () => readonly MenuEntry[] };

/** A menu of the menu bar; its entries are made when it opens, because they depend on the selection. */
export interface TopMenu {
  readonly label: string;
  readonly entries: () => readonly MenuEntry[];
}

/** An enabled command without hint or check mark. */
export function commandEntry(label: string, act: () => void): MenuEntry {
  return { kind: 'command', label, hint: '', isEnabled: true, isChecked: false, act };
}

/** A line that only tells something. */
export function remark(label: string): MenuEntry {
  return { kind: 'command', label, hint: '', isEnabled: false, isChecked: false, act: () => undefined };
}
