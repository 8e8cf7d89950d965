/**
 * A dialog over the page, as Sheets shows its own: title, content, buttons at the bottom right.
 *
 * Used for alerts, settings, explanations and the add-on's HTML dialogs. The browser's `dialog` element keeps the focus inside,
 * gives it back afterwards and closes on Escape.
 */
import { button, element } from '../elements';

export interface ModalButton {
  readonly label: string;
  readonly kind: 'plain' | 'primary';
  /** Returns false to keep the dialog open. */
  readonly act?: () => boolean;
}

export interface ModalContent {
  readonly title: string;
  readonly body: readonly (Node | string)[];
  readonly buttons: readonly ModalButton[];
  /** Pixels; 400 when left out. */
  readonly width?: number;
  /** False lets the grid be used meanwhile. */
  readonly isModal?: boolean;
  readonly closed?: () => void;
}

export interface Modal {
  readonly element: HTMLDialogElement;
  close(): void;
}

let opened = 0;

/** Opens a dialog; its first field or button gets the focus. */
export function openModal(content: ModalContent): Modal {
  opened += 1;
  const titleId = `qd-modal-title-${opened}`;
  const cross = element('button', { type: 'button', class: 'qd-icon-button', 'aria-label': 'Close' }, '✕');
  const body = element('div', { class: 'qd-modal-body' }, ...content.body);
  const buttons = element('div', { class: 'qd-modal-buttons' });
  const dialog = element(
    'dialog',
    { class: 'qd-modal', 'aria-labelledby': titleId },
    element('header', { class: 'qd-modal-header' }, element('h2', { id: titleId }, content.title), cross),
    body,
    buttons,
  );
  dialog.style.width = `${content.width ?? 400}px`;
  const close = () => dialog.close();
  cross.addEventListener('click', close);
  for (const { label, kind, act } of content.buttons) {
    buttons.append(
      button(label, kind, () => {
        if (act?.() !== false) close();
      }),
    );
  }
  buttons.hidden = content.buttons.length === 0;
  dialog.addEventListener('close', () => {
    dialog.remove();
    content.closed?.();
  });
  // The grid listens to keys of the whole window; what is typed in a dialog is not for it.
  dialog.addEventListener('keydown', event => event.stopPropagation());
  document.body.append(dialog);
  if (content.isModal === false) dialog.show();
  else dialog.showModal();
  const first = dialog.querySelector<HTMLElement>(
    '.qd-modal-body input, .qd-modal-body select, .qd-modal-body textarea, .qd-button-primary',
  );
  first?.focus();
  return { element: dialog, close };
}

/** A message with one button. */
export function showMessage(title: string, text: string): Modal {
  return openModal({ title, body: [element('p', { class: 'qd-preserve-lines' }, text)], buttons: [{ label: 'OK', kind: 'primary' }] });
}
