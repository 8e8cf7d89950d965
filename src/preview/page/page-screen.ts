/**
 * What scripts show: menus, sidebar, dialogs, toasts and alerts of the page.
 *
 * Handed to the host, which calls it while a script runs.
 */
import type { HtmlPage, Menu, Screen } from '../host/host';
import { showHtmlDialog } from './dialogs/html-dialog';
import type { FrameOwner } from './dialogs/html-frame';
import { showMessage } from './dialogs/modal';
import { showSidebar } from './dialogs/sidebar';
import { showToast } from './dialogs/toasts';

/** What a frame may ask of the page, whatever it stands in. */
export type FrameServices = Omit<FrameOwner, 'close' | 'resize'>;

/** A screen whose menus go to `menusChanged` and whose frames are served by `services`. */
export function pageScreen(services: FrameServices, menusChanged: (menus: readonly Menu[]) => void): Screen {
  return {
    menus: menusChanged,
    sidebar: (page: HtmlPage) => showSidebar(page.title, page.html, services),
    dialog: (page: HtmlPage, modal: boolean) => showHtmlDialog(page, modal, services),
    toast: (message, title, seconds) => showToast(message, title, seconds),
    alert: askPerson,
    prompt: askForText,
  };
}

/**
 * A script waits for the answer, which a page of its own making cannot do: a notice is shown in our dialog and answered at once,
 * a question goes to the browser's own box, the only one that waits.
 */
function askPerson(title: string, prompt: string, buttons: string): string {
  if (buttons === 'OK') {
    showMessage(title === '' ? 'Message' : title, prompt);
    return 'OK';
  }
  const question = [title, prompt].filter(line => line !== '').join('\n\n');
  const [accept, refuse] = buttons === 'OK_CANCEL' ? (['OK', 'CANCEL'] as const) : (['YES', 'NO'] as const);
  const wording = buttons === 'OK_CANCEL' ? question : `${question}\n\n(OK means Yes, Cancel means No.)`;
  return window.confirm(wording) ? accept : refuse;
}

function askForText(title: string, prompt: string, buttons: string): { readonly button: string; readonly text: string } {
  const typed = window.prompt([title, prompt].filter(line => line !== '').join('\n\n'));
  const [accept, refuse] = buttons === 'YES_NO' || buttons === 'YES_NO_CANCEL' ? (['YES', 'NO'] as const) : (['OK', 'CANCEL'] as const);
  return typed === null ? { button: refuse, text: '' } : { button: accept, text: typed };
}
