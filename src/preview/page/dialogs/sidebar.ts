/**
 * The add-on's sidebar, docked right at the 300 px Google gives it.
 *
 * Used by the screen of the host. A new sidebar replaces the open one, as on Google.
 */
import { element, pagePlace } from '../elements';
import { type FrameOwner, htmlFrame } from './html-frame';

/** Opens a sidebar with the HTML; closing gives the room back to the grid. */
export function showSidebar(title: string, html: string, owner: Omit<FrameOwner, 'close' | 'resize'>): void {
  const holder = pagePlace('sidebar');
  const cross = element('button', { type: 'button', class: 'qd-icon-button', 'aria-label': 'Close sidebar' }, '✕');
  const close = () => {
    hideSidebar();
    owner.focusEditor();
  };
  cross.addEventListener('click', close);
  const frame = htmlFrame(html, title, { ...owner, close, resize: () => undefined });
  holder.replaceChildren(element('header', { class: 'qd-sidebar-header' }, element('h2', {}, title), cross), frame);
  holder.hidden = false;
  resizeGrid();
}

/** Closes the sidebar, if one is open. */
function hideSidebar(): void {
  const holder = pagePlace('sidebar');
  holder.replaceChildren();
  holder.hidden = true;
  resizeGrid();
}

function resizeGrid(): void {
  // The grid measures itself on this event only.
  window.dispatchEvent(new Event('resize'));
}
