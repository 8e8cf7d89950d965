/**
 * Lets a person type the percent sign into a percentage cell, as Sheets does.
 *
 * Used once at start. The grid puts a % behind the first digit by itself; a second one, typed by habit, would turn the number into text.
 */

/** Swallows a % typed right before the one that stands there already. */
export function overtypePercent(target: HTMLElement): void {
  target.addEventListener(
    'keydown',
    event => {
      if (event.key !== '%' || !standsBeforePercent()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}

function standsBeforePercent(): boolean {
  const selection = document.getSelection();
  const editor = document.activeElement;
  if (!selection?.isCollapsed || !selection.focusNode || !editor?.matches('.o-composer')) return false;
  const after = document.createRange();
  after.selectNodeContents(editor);
  after.setStart(selection.focusNode, selection.focusOffset);
  return after.toString() === '%';
}
