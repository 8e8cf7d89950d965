/**
 * Notices when the grid has destroyed itself after an exception and offers to bring it back.
 *
 * Used after mounting. The engine removes its whole view when any of its components throws; what was typed is saved, so loading the
 * page anew brings everything back.
 */
import { openModal } from '../dialogs/modal';

/** Watches the element the grid is mounted in; `save` is run before the page is loaded anew. */
export function watchGrid(target: HTMLElement, save: () => Promise<void>): void {
  const watcher = new MutationObserver(() => {
    if (target.querySelector('.o-spreadsheet')) return;
    watcher.disconnect();
    const reload = () => {
      void save().finally(() => location.reload());
      return false;
    };
    openModal({
      title: 'The grid has failed',
      body: ['Your spreadsheet is kept. Load the page anew to go on; the browser console says what went wrong.'],
      buttons: [{ label: 'Load again', kind: 'primary', act: reload }],
    });
  });
  watcher.observe(target, { childList: true });
}
