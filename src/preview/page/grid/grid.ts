/**
 * Mounts the engine's own grid: toolbar, formula bar, cells and sheet tabs.
 *
 * Used once at start. The grid's templates need `eval`, which the page's content security policy allows for it.
 */
import { Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import * as charts from 'chart.js';
import * as chartHelpers from 'chart.js/helpers';
import type { OpenWorkbook } from '../../engine/open-workbook';
import { openModal, showMessage } from '../dialogs/modal';
import { showToast } from '../dialogs/toasts';
import type { GridEnvironment } from './grid-environment';
import { lineLooks } from './line-looks';

/** The mounted grid, seen from the page around it. */
export interface Grid {
  /** What the grid's own commands run in. */
  readonly environment: GridEnvironment;
  /** Gives the keyboard to the cells. */
  focus(): void;
}

/** Shows the workbook in an element; resolves when it can be seen. */
export async function mountGrid(workbook: OpenWorkbook, target: HTMLElement): Promise<Grid> {
  const { model } = workbook;
  provideCharts(workbook);
  const app = new App(Spreadsheet, {
    props: {
      model,
      notifyUser: ({ text }: { readonly text: string }) => showToast(text),
      raiseError: (text: string, closed?: () => void) => {
        showMessage('There was a problem', text);
        closed?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => ask(text, confirm, cancel),
    },
    templates,
    warnIfNoStaticProps: false,
  });
  const { env } = await app.mount(target);
  const focus = () => target.querySelector<HTMLElement>('.o-grid .o-composer, .o-grid [contenteditable]')?.focus();
  keepKeyboard(target, focus);
  return { environment: env, focus };
}

/** The library makes its editor anew for some cells and drops the focus with the old one: what is typed next would be lost. */
function keepKeyboard(target: HTMLElement, focus: () => void): void {
  const back = () => {
    if (document.activeElement === document.body) focus();
  };
  target.addEventListener('click', () => requestAnimationFrame(() => requestAnimationFrame(back)));
  target.addEventListener('keyup', () => requestAnimationFrame(back));
}

/** The engine reads Chart.js from the window in the shape of its script-tag build. */
function provideCharts(workbook: OpenWorkbook): void {
  const titled = (title: string) =>
    workbook
      .sheets()
      .flatMap(({ id }) => workbook.charts(id))
      .find(({ options }) => options.title === title);
  charts.Chart.register(...charts.registerables, lineLooks(titled));
  Object.assign(window, { Chart: Object.assign(charts.Chart, charts, { Chart: charts.Chart, helpers: chartHelpers }) });
}

function ask(text: string, confirm: () => void, cancel?: () => void): void {
  openModal({
    title: 'Please confirm',
    body: [text],
    buttons: [
      {
        label: 'Cancel',
        kind: 'plain',
        act: () => {
          cancel?.();
          return true;
        },
      },
      {
        label: 'OK',
        kind: 'primary',
        act: () => {
          confirm();
          return true;
        },
      },
    ],
  });
}
