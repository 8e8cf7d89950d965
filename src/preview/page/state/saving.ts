/**
 * Saves the page's state a moment after it changed and says so beside the title.
 *
 * Used by the page; the browser storage itself is `state-store.ts`.
 */
import { pagePlace } from '../elements';
import { leaveBehind, type PreviewState, saveState } from './state-store';

const quietMilliseconds = 300;

export interface Saving {
  /** Something changed: save once it has been quiet for a moment. */
  later(): void;
  /** Saves now; resolves when it is stored. */
  now(): Promise<void>;
  /** Stores another state in place of the page's and loads the page anew. */
  replaceAndReload(state: PreviewState): Promise<void>;
}

/** Starts saving what `current` gives. */
export function startSaving(current: () => PreviewState): Saving {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeaving = false;
  /** Changes so far, and those that are stored: a store that is on its way may not arrive. */
  let changes = 0;
  let stored = 0;
  const status = pagePlace('saved-state');
  const now = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (isLeaving) return;
    const saved = changes;
    try {
      await saveState(current());
      stored = saved;
      status.textContent = 'Saved in this browser';
    } catch (problem) {
      status.textContent = 'Not saved';
      console.warn('The preview could not be saved:', problem);
    }
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && timer !== undefined) void now();
  });
  // The database takes longer than a page that is left or loaded anew has.
  window.addEventListener('pagehide', () => {
    if (stored < changes && !isLeaving) leaveBehind(current());
  });
  return {
    later: () => {
      changes += 1;
      clearTimeout(timer);
      timer = setTimeout(now, quietMilliseconds);
      status.textContent = 'Saving…';
    },
    now,
    replaceAndReload: async state => {
      isLeaving = true;
      clearTimeout(timer);
      await saveState(state);
      location.reload();
    },
  };
}
