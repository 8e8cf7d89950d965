/**
 * Runs a script for a menu click and shows what became of it, as Sheets does.
 *
 * Used by the menus. The script blocks the page, so the notice is painted first.
 */

import { showToast } from '../dialogs/toasts';
import { pagePlace } from '../elements';

/** Runs; an exception becomes a message that stays until it is dismissed. Resolves when the script has ended. */
export async function runWithNotice(run: () => void): Promise<void> {
  const notice = pagePlace('working');
  notice.hidden = false;
  await nextPaint();
  try {
    run();
  } catch (problem) {
    showToast(problem instanceof Error ? problem.message : String(problem), 'Script error', -1);
  } finally {
    notice.hidden = true;
  }
}

function nextPaint(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
