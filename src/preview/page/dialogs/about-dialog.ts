/**
 * Says plainly what this page is, what in it is real and what is not.
 *
 * Opened from the line in the title bar and from Help.
 */
import { element } from '../elements';
import { openModal } from './modal';

const real = [
  'The add-on is the built bundle that goes to Google, byte for byte: menu, sidebar, custom functions, triggers.',
  "Google's rules are enforced: permissions, read-only custom functions, no array spill outside ARRAYFORMULA, rejected entries, separators and decimals of the locale.",
  'Formulas, colours, drop-downs, notes and charts are computed here, on this machine.',
];

const notReal = [
  'The grid is o-spreadsheet, not Google Sheets: menus, toolbar and charts look alike but are not the same.',
  'Some functions of Google Sheets are missing and say so, for instance QUERY, IMPORTRANGE and GOOGLEFINANCE.',
  'There is one person, no sharing, no version history and no Google account. Quotas and waiting times are not those of Google.',
  'What you type stays in this browser. Nothing is sent anywhere.',
];

/** Opens the explanation; `way` is the menu path to the add-on, `closed` gives the focus back. */
export function openAbout(way: string | null, closed: () => void): void {
  openModal({
    title: 'Local preview — not Google Sheets',
    width: 560,
    closed,
    body: [
      element('p', {}, 'A spreadsheet on your own machine to try Quarterdeck in before it is installed in a real one.'),
      ...(way === null ? [] : [element('p', {}, `Quarterdeck stands under ${way}.`)]),
      element('h3', {}, 'What is real'),
      list(real),
      element('h3', {}, 'What is not'),
      list(notReal),
      element('p', {}, 'Keyboard: F6 moves between title bar, cells and sidebar; Shift+F2 opens the note of a cell.'),
    ],
    buttons: [{ label: 'Close', kind: 'primary' }],
  });
}

function list(lines: readonly string[]): HTMLElement {
  return element('ul', {}, ...lines.map(line => element('li', {}, line)));
}
