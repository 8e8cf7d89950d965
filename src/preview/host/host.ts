/**
 * The local host: runs the pushed files of `dist/` against a workbook as Google would.
 *
 * Used by the page, the command line and the tests; knows nothing of the add-on's sources.
 */
import type { Area, Snapshot, Workbook } from '../engine/workbook';
import type { EntryPoint } from './script/entry-point';

/** A file as clasp pushes it: name without extension, folder kept. */
export interface PushedFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
  /** What its text declares, where whoever gives the file has read it; else it is read when a host opens. */
  readonly entryPoints?: readonly EntryPoint[];
}

/** `editor` owns the file; `collaborator` may edit but is kept out by the owner's protections; `viewer` only looks. */
export type Role = 'editor' | 'collaborator' | 'viewer';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** A fresh global scope: a vm context in Node, an iframe in the page. */
export interface Realm {
  readonly global: Record<string, unknown>;
  run(code: string, fileName: string): void;
  dispose(): void;
}
export type RealmFactory = () => Realm;

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}
export interface Menu {
  readonly label: string;
  readonly items: readonly (MenuItem | Menu | 'separator')[];
  /** An add-on menu stands under Extensions, the other kind in the menu bar. */
  readonly isAddon: boolean;
}

export interface HtmlPage {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What services ask of the screen. Headless hosts record; the page shows. */
export interface Screen {
  menus(menus: readonly Menu[]): void;
  sidebar(page: HtmlPage): void;
  dialog(page: HtmlPage, modal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
  /** Apps Script blocks on these; the page answers from a queue filled before, or shows and returns the default. */
  alert(title: string, prompt: string, buttons: string): string;
  /** Ui.prompt; without it the person closes the box without typing. */
  prompt?(title: string, prompt: string, buttons: string): { readonly button: string; readonly text: string };
}

export interface HostOptions {
  readonly files: readonly PushedFile[];
  readonly realm: RealmFactory;
  readonly locale?: string; // default en_US
  readonly timeZone?: string; // default Etc/UTC, the spreadsheet's own
  readonly clock?: () => Date;
  /** Of what ids are drawn, numbers from 0 up to 1, so that two runs may draw the same ones; default Math.random. */
  readonly random?: () => number;
  /** Name of the published add-on, which its menu under Extensions has; default Quarterdeck. */
  readonly addonName?: string;
  readonly screen?: Screen;
  readonly snapshot?: HostSnapshot;
  /** `viewer` has no menu and every write fails; `installed` models the published add-on not enabled in this file (AuthMode NONE). */
  readonly person?: { readonly role: Role; readonly language: string };
  readonly addon?: 'enabled' | 'installed' | 'off';
  /** Replace the text of thrown exceptions by another language's, to catch code that reads it. */
  readonly scrambleMessages?: boolean;
}

export interface HostSnapshot extends FileRecords {
  readonly workbook: Snapshot;
}

/** What a file holds beside its cells. */
export interface FileRecords {
  readonly stores: {
    readonly document: Record<string, string>;
    readonly user: Record<string, string>;
    readonly script: Record<string, string>;
  };
  readonly metadata: unknown;
  readonly protections: unknown;
  readonly locale: string;
  readonly timeZone: string;
  readonly file: { readonly id: string; readonly name: string };
}

export interface Call {
  /** `read`, `write`, `flush` (explicit or forced by a read), `ui`, `store`, `other`. Builder setters are not calls. */
  readonly kind: 'read' | 'write' | 'flush' | 'ui' | 'store' | 'other';
  /** e.g. `Range.setValues`. */
  readonly method: string;
  /** Name of the tab it concerned, '' for none. */
  readonly tab: string;
}

export interface Host {
  readonly workbook: Workbook;
  readonly menus: readonly Menu[];
  readonly log: readonly string[];
  /**
   * What nobody sees on Google, so that it disturbs nobody's edit here either: what onEdit threw, and functions in formulas that the engine
   * lacks, whose cells prove nothing.
   */
  readonly failures: readonly Error[];
  /** Opens the file: runs onOpen in LIMITED (or NONE when only installed). */
  open(): void;
  /** Installs the add-on into the file: runs onInstall in FULL, when there is one. */
  install(): void;
  /** A click on a menu item (FULL). Throws what the script threw. */
  click(functionName: string): void;
  /** google.script.run: arguments and result checked and copied as the wire does; rejects with the script's error. */
  run(functionName: string, args: readonly unknown[]): Promise<unknown>;
  /** Service calls of the executions since the last `clearCalls`. */
  readonly calls: readonly Call[];
  clearCalls(): void;
  /** Makes the k-th service call (1-based) of the coming executions throw; null takes it back. */
  failAt(k: number | null): void;
  /**
   * Somebody else's sidebar makes a call before the k-th service call (1-based) of the coming executions, as it would between any two on Google:
   * writes that are not applied yet are not seen. Gives what asks for its answer; null when it has not happened by then, and will not any more.
   */
  interruptAt(k: number, functionName: string, args: readonly unknown[]): () => unknown;
  /** Somebody types before the k-th service call (1-based) of the coming executions. Gives what asks whether it has happened; later it will not. */
  typeAt(k: number, edits: () => void): () => boolean;
  setAddon(state: 'enabled' | 'installed' | 'off'): void;
  setRole(role: Role): void;
  /** Makes several user edits faster than their triggers run: `onEdit` then sees at most the first two of them. */
  burst(edits: () => void): void;
  /** Makes edits that fire no `onEdit`, as the Sheets API, an import, Gemini and the Sheets canvas make them. */
  silently(edits: () => void): void;
  /** While true, somebody else's command holds every lock: `tryLock` gives false and `waitLock` throws. */
  setLockBusy(busy: boolean): void;
  /** The owner protects a tab, or an area of it, in Google's own window: from now on the person is a collaborator who may not edit there. */
  protectFromPerson(sheetId: string, area?: Area): void;
  /** The next so many looks of scripts at values find *Loading…* in cells with custom functions; 0 ends it. */
  setLoading(reads: number): void;
  /** A person turns an area, its heading row on top, into a Google Table: formulas in the heading become text, typed columns refuse rules. */
  makeTable(area: Area): void;
  snapshot(): HostSnapshot;
  /** A snapshot without the cells, which take long. */
  records(): FileRecords;
}
