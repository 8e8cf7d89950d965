/**
 * Copying a text from inside Google's frame, where the modern way may be refused by the page around it.
 *
 * Used by the Links panel. Tries the clipboard, then the old command on a marked field; the caller asks the person when both fail.
 */

/** True when the text is on the clipboard. `field` already shows the text; it stays marked so that a person can copy by hand. */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
