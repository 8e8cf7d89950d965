/**
 * Short messages at the bottom of the page, as `Spreadsheet.toast` and the grid's own notices show them.
 *
 * Used by the screen of the host and by the grid. Screen readers get them as a polite announcement.
 */
import { element, pagePlace } from '../elements';

const defaultSeconds = 5;

/** Shows a toast for some seconds (0 means the usual five); a negative number keeps it until it is closed, as on Google. */
export function showToast(message: string, title = '', seconds = defaultSeconds): void {
  const cross = element('button', { type: 'button', class: 'qd-toast-close', 'aria-label': 'Dismiss' }, '✕');
  const text = element(
    'div',
    { class: 'qd-toast-text' },
    ...(title === '' ? [] : [element('strong', {}, title)]),
    element('span', {}, message),
  );
  const toast = element('div', { class: 'qd-toast' }, text, cross);
  cross.addEventListener('click', () => toast.remove());
  pagePlace('toasts').append(toast);
  if (seconds < 0) return;
  setTimeout(() => toast.remove(), (seconds === 0 ? defaultSeconds : seconds) * 1000);
}
