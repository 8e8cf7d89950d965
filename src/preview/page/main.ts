/**
 * Start of the page: restores what was saved, opens it in the host and puts the page around it.
 *
 * Bundled by `../cli/bundle.ts`. Whatever goes wrong before the grid stands is told in a dialog that offers to start over.
 */

import { openModal } from './dialogs/modal';
import { element, pagePlace } from './elements';
import { loadFonts } from './fonts';
import { showPage } from './page';
import { exampleForVisitor, keepFrame, keepOffline } from './site/visitor';
import { fetchPushedFiles } from './state/opened-file';
import { defaultSettings } from './state/preview-settings';
import { loadState, type PreviewState, saveState } from './state/state-store';

async function start(): Promise<void> {
  const [state, files] = await Promise.all([firstState(), fetchPushedFiles(), loadFonts(), keepFrame()]);
  try {
    await showPage(state, files);
  } catch (problem) {
    console.error(problem);
    offerStartOver(problem, () => saveState({ ...state, snapshot: null }));
  }
}

/** What was here before, the example on the site, else an empty spreadsheet. */
async function firstState(): Promise<PreviewState> {
  return (await loadState()) ?? (await exampleForVisitor()) ?? { settings: defaultSettings, snapshot: null };
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

keepOffline();
start().catch((problem: unknown) => {
  console.error(problem);
  pagePlace('grid').replaceChildren(
    element('p', { class: 'qd-failure', role: 'alert' }, problem instanceof Error ? problem.message : String(problem)),
  );
});
