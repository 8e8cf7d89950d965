/**
 * Start of the page: restores what was saved, opens it in the host and puts the page around it.
 *
 * Bundled by `../cli/bundle.ts`. Whatever goes wrong before the grid stands is told in a dialog that offers to start over.
 */

import { openModal } from './dialogs/modal';
import { element, place } from './elements';
import { loadFonts } from './fonts';
import { showPage } from './page';
import { fetchPushedFiles } from './state/opened-file';
import { loadState, saveState } from './state/state-store';

async function start(): Promise<void> {
  const [state, files] = await Promise.all([loadState(), fetchPushedFiles(), loadFonts()]);
  try {
    await showPage(state, files);
  } catch (problem) {
    console.error(problem);
    offerStartOver(problem, () => saveState({ ...state, snapshot: null }));
  }
}

function offerStartOver(problem: unknown, forget: () => Promise<void>): void {
  const reason = problem instanceof Error ? problem.message : String(problem);
  openModal({
    title: 'The saved spreadsheet cannot be opened',
    body: [
      element('p', {}, 'It may come from an older version of the preview. Starting over gives you an empty one; your settings stay.'),
      element('p', {}, reason),
    ],
    buttons: [
      {
        label: 'Start over',
        kind: 'primary',
        act: () => {
          void forget().then(() => location.reload());
          return false;
        },
      },
    ],
  });
}

start().catch((problem: unknown) => {
  console.error(problem);
  place('grid').replaceChildren(
    element('p', { class: 'qd-failure', role: 'alert' }, problem instanceof Error ? problem.message : String(problem)),
  );
});
