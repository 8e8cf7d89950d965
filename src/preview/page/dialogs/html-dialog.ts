/**
 * Shows an add-on's HTML in a dialog; `google.script.host` may resize and close it.
 *
 * Used by the screen of the host for modal and modeless dialogs.
 */
import type { HtmlPage } from '../../host/host';
import { type FrameOwner, htmlFrame } from './html-frame';
import { openModal } from './modal';

const defaultWidth = 600;
const defaultHeight = 400;

/** Opens the dialog at the size the page asks for, else at a usual one. */
export function showHtmlDialog(page: HtmlPage, isModal: boolean, owner: Omit<FrameOwner, 'close' | 'resize'>): void {
  const frame = htmlFrame(page.html, page.title, {
    ...owner,
    close: () => modal.close(),
    resize: (dimension, pixels) => {
      if (dimension === 'height') frame.style.height = `${pixels}px`;
      else modal.element.style.width = `${pixels}px`;
    },
  });
  frame.style.height = `${page.height ?? defaultHeight}px`;
  const modal = openModal({
    title: page.title,
    body: [frame],
    buttons: [],
    width: page.width ?? defaultWidth,
    isModal,
    closed: owner.focusEditor,
  });
}
