/**
 * Keeps the keyboard in the panel. What has the focus often goes with the answer to it: a name that was picked, a task that was ticked, a form that was
 * saved; or it is switched off by it. A browser then gives the focus to the page, and whoever works without a mouse begins at the top again, unannounced.
 *
 * Used by sidebar.tsx for all panels at once. A panel that takes the focus itself and a person who puts it elsewhere are left alone.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const HEADINGS = 'h1, h2, h3, legend';

export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = box.current;
    if (root === null) return;
    /** What had the focus, and what it stood in up to the box: when it goes, one of them is still there. */
    let held: readonly HTMLElement[] = [];
    const hold = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement ? upTo(target, root) : [];
    };
    const leave = ({ target }: FocusEvent) => {
      // Of what goes or is switched off a browser may say that it is left, too; only once that has happened it can be told apart.
      queueMicrotask(() => {
        const [had] = held;
        if (had !== undefined && target === had && canTake(had) && document.activeElement !== had) held = [];
      });
    };
    const watch = new MutationObserver(() => {
      const [had] = held;
      // Whoever is at work in the sheet meanwhile is not fetched back.
      if (had === undefined || !document.hasFocus()) return;
      const { activeElement } = document;
      // A browser lets go of what is switched off with its next frame only.
      const isLost = activeElement === document.body || (activeElement === had && !canTake(had));
      if (!isLost) return;
      if (canTake(had)) had.focus({ preventScroll: true });
      else goTo(held, root);
    });
    root.addEventListener('focusin', hold);
    root.addEventListener('focusout', leave);
    watch.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      root.removeEventListener('focusin', hold);
      root.removeEventListener('focusout', leave);
      watch.disconnect();
    };
  }, []);
}

const canTake = (element: HTMLElement): boolean => element.isConnected && !element.matches(':disabled');

function upTo(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const way: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at !== null && at !== root; at = at.parentElement) way.push(at);
  return way;
}

/** To the heading of what it stood in, so that Tab goes on there; a panel that is another one now begins at its top. */
function goTo(held: readonly HTMLElement[], root: HTMLElement): void {
  for (const part of held) {
    const heading = part.isConnected ? part.querySelector<HTMLElement>(HEADINGS) : null;
    if (heading === null) continue;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return;
  }
  root.focus();
}
