/**
 * Opens the help of a function while it is typed, as Sheets shows it: description and parameters at once.
 *
 * Used once at start. The grid shows the line of parameters only until its arrow is clicked; a person may still close it.
 */

/** Opens every help box once, when it appears. */
export function openFormulaHelp(target: HTMLElement): void {
  const seen = new WeakSet<Element>();
  new MutationObserver(() => {
    const box = target.querySelector('.o-formula-assistant-container');
    if (!box || seen.has(box)) return;
    seen.add(box);
    box.querySelector<HTMLElement>('.collapsor.collapsed')?.click();
  }).observe(target, { childList: true, subtree: true });
}
