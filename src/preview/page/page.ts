/**
 * The page around the grid: connects host, grid, menus, sidebar, settings and saving.
 *
 * Used by `main.ts` once the state is read. `window.__preview` is for the browser tests and `npm run demo -- --screens`.
 */
import type { OpenWorkbook } from '../engine/open-workbook';
import type { Cell, Workbook } from '../engine/workbook';
import type { Menu, PushedFile } from '../host/host';
import { openAbout } from './dialogs/about-dialog';
import { openModal, showMessage } from './dialogs/modal';
import { openSettings } from './dialogs/settings-dialog';
import { downloadXlsx } from './download';
import { element, pagePlace } from './elements';
import { nextRegion, type Region } from './focus-regions';
import { openFormulaHelp } from './grid/formula-help';
import { type Grid, mountGrid } from './grid/grid';
import { watchGrid } from './grid/grid-watch';
import { addNotes, editNote } from './grid/notes';
import { overtypePercent } from './grid/percent-key';
import { addSparklines } from './grid/sparkline-layer';
import { showMenuBar } from './menu/menu-bar';
import { pageMenus } from './menu/page-menus';
import { pageScreen } from './page-screen';
import type {} from './preview-access';
import { printTabs } from './print/print-tab';
import { openFile } from './state/opened-file';
import { openRunQueue } from './state/run-queue';
import { startSaving } from './state/saving';
import { runWithNotice } from './state/script-run';
import type { PreviewState } from './state/state-store';
import { showWayIn, wayIn } from './way-in';

/** A server call takes this long at most on top of its own time, in milliseconds: enough to shuffle answers, too little to annoy. */
const longestDelay = 60;

/** Opens the state and shows it; resolves when the grid can be used. */
export async function showPage(state: PreviewState, files: readonly PushedFile[]): Promise<void> {
  let { settings } = state;
  let menus: readonly Menu[] = [];
  let workbookOnScreen: OpenWorkbook | null = null;
  let grid: Grid | null = null;
  const focusGrid = () => grid?.focus();
  addNotes(() => workbookOnScreen);
  addSparklines(() => workbookOnScreen);

  const run = openRunQueue({
    run: (functionName, args) => host.run(functionName, args).finally(() => saving.later()),
    delay: () => Math.random() * longestDelay,
    isLost: () => settings.connection === 'down',
  });
  const regions = pageRegions(focusGrid);
  const move = (from: number, backwards: boolean) => nextRegion(regions, from, backwards);
  const screen = pageScreen({ run, focusEditor: focusGrid, leave: backwards => move(2, backwards) }, shown => {
    menus = shown;
  });
  const { host, workbook } = openFile(state, files, screen);
  const current = (): PreviewState => ({ settings, snapshot: host.snapshot() });
  const saving = startSaving(current);
  workbookOnScreen = workbook;
  workbook.onChange(saving.later);

  grid = await mountGrid(workbook, pagePlace('grid'));
  watchGrid(pagePlace('grid'), saving.now);
  overtypePercent(pagePlace('grid'));
  openFormulaHelp(pagePlace('grid'));
  printTabs(workbook);
  host.open();
  menus = host.menus;
  showWayIn(workbook, () => menus);

  const openSettingsDialog = () =>
    openSettings({
      settings,
      closed: focusGrid,
      save: changed => {
        const needsReload = JSON.stringify({ ...changed, connection: settings.connection }) !== JSON.stringify(settings);
        settings = changed;
        if (!needsReload) return saving.later();
        workbook.setLocale(changed.locale);
        workbook.setTimeZone(changed.timeZone);
        void saving.replaceAndReload({ settings: changed, snapshot: host.snapshot() });
      },
    });
  const openNote = () => editNote(workbook, selectedCell(workbook), focusGrid);
  const commands = {
    download: () => void workbook.xlsx().then(bytes => downloadXlsx(bytes, settings.title), reportProblem),
    print: () => window.print(),
    startOver: () => askStartOver(() => saving.replaceAndReload({ settings, snapshot: null })),
    settings: openSettingsDialog,
    note: openNote,
    log: () => showLog(host.log, focusGrid),
    about: () => openAbout(wayIn(menus), focusGrid),
    click: (functionName: string) => void runWithNotice(() => host.click(functionName)).then(saving.later),
  };
  showMenuBar(
    pageMenus(commands, grid.environment, () => menus),
    focusGrid,
  );
  showTitle(settings.title, title => {
    settings = { ...settings, title };
    saving.later();
  });
  pagePlace('preview-line').addEventListener('click', commands.about);
  pagePlace('open-settings').addEventListener('click', commands.settings);
  listenToKeys(move, openNote);
  window.__preview = { host, workbook, saving, state: current };
}

function selectedCell(workbook: Workbook): Cell {
  const { sheetId, row, column } = workbook.selection();
  return { sheetId, row, column };
}

function pageRegions(focusGrid: () => void): readonly Region[] {
  const focusIn = (find: () => HTMLElement | null) => () => {
    const found = find();
    found?.focus();
    return found !== null;
  };
  return [
    focusIn(() => document.querySelector<HTMLElement>('#menu-bar button')),
    () => {
      focusGrid();
      return true;
    },
    focusIn(() => document.querySelector<HTMLElement>('#sidebar iframe')),
  ];
}

function listenToKeys(move: (from: number, backwards: boolean) => number, openNote: () => void): void {
  window.addEventListener(
    'keydown',
    event => {
      const active = document.activeElement;
      if (event.key === 'F2' && event.shiftKey && pagePlace('grid').contains(active)) {
        event.preventDefault();
        event.stopPropagation();
        openNote();
      }
      if (event.key !== 'F6' || document.querySelector('dialog:modal')) return;
      event.preventDefault();
      const from = pagePlace('title-bar').contains(active) ? 0 : pagePlace('sidebar').contains(active) ? 2 : 1;
      move(from, event.shiftKey);
    },
    { capture: true },
  );
}

function showTitle(title: string, changed: (title: string) => void): void {
  const field = pagePlace('document-title') as HTMLInputElement;
  let shown = title;
  const show = () => {
    field.value = shown;
    document.title = `${shown} — local preview`;
  };
  show();
  field.addEventListener('change', () => {
    // As in Sheets, an emptied title comes back.
    shown = field.value.trim() || shown;
    show();
    changed(shown);
  });
}

function askStartOver(startOver: () => Promise<void>): void {
  const act = () => {
    void startOver();
    return true;
  };
  openModal({
    title: 'Start over?',
    body: ['Everything in this spreadsheet is deleted from this browser. Your settings stay. Download it first if you want to keep it.'],
    buttons: [
      { label: 'Cancel', kind: 'plain' },
      { label: 'Start over', kind: 'primary', act },
    ],
  });
}

function showLog(lines: readonly string[], closed: () => void): void {
  const text = lines.length === 0 ? 'Nothing has been logged yet.' : lines.join('\n');
  openModal({
    title: 'Script log',
    width: 640,
    body: [element('pre', { class: 'qd-log', tabindex: '0' }, text)],
    buttons: [{ label: 'Close', kind: 'primary' }],
    closed,
  });
}

function reportProblem(problem: unknown): void {
  showMessage('There was a problem', problem instanceof Error ? problem.message : String(problem));
}
