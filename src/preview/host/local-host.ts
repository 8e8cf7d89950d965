/**
 * The host itself: starts executions for what a person does, and keeps what outlives them.
 *
 * Made by `openHost`. Everything runs at once and in order, except sidebar calls, which answer asynchronously.
 */
import type { OpenWorkbook } from '../engine/open-workbook';
import type { Area, Edit, UserEdit } from '../engine/workbook';
import { Execution } from './execution';
import type { CustomFunctions } from './file/custom-functions';
import type { AuthMode, Call, FileRecords, Host, HostSnapshot, Menu, Role } from './host';
import { accountOf, type HostState } from './host-state';
import { Missing } from './refusal';
import { isPublic } from './script/entry-points';
import { EventRange } from './services/range/event-range';
import { LocalUser } from './services/user';
import { type EnumValue, valueNamed } from './values/enumeration';
import { AUTH_MODE } from './values/enums';
import { wireArguments, wireResult } from './values/wire';

type Addon = 'enabled' | 'installed' | 'off';

/** Google keeps at most this many edit events waiting; the others are lost. */
const WAITING_EDITS = 2;

export class LocalHost implements Host {
  private readonly failed: Error[] = [];
  private opened = false;
  private waiting: UserEdit[] | null = null;
  private silent = false;
  /** How many functions that the engine lacks have been reported. */
  private reported = 0;

  constructor(
    readonly workbook: OpenWorkbook,
    private readonly state: HostState,
    private readonly functions: CustomFunctions,
    private addon: Addon,
  ) {
    workbook.onUserEdit(edit => this.edited(edit));
    workbook.onStructure(change => {
      state.metadata.follow(change);
      state.protections.follow(change);
      state.typedTables.follow(change);
    });
    workbook.onChange(() => functions.drop());
  }

  get failures(): readonly Error[] {
    this.reportMissing();
    return this.failed;
  }

  get menus(): readonly Menu[] {
    return this.state.menus;
  }

  get log(): readonly string[] {
    this.reportMissing();
    return this.state.log;
  }

  get calls(): readonly Call[] {
    return this.state.ledger.calls;
  }

  clearCalls(): void {
    this.state.ledger.clear();
  }

  failAt(k: number | null): void {
    this.state.ledger.failAt(k);
  }

  interruptAt(k: number, functionName: string, args: readonly unknown[]): () => unknown {
    const sent = wireArguments(args);
    this.entryPoint(functionName);
    let answer: unknown = null;
    const takeBack = this.state.ledger.interruptAt(k, () => {
      const execution = this.begin('FULL');
      answer = execution.finish(() => wireResult(execution.call(functionName, sent)));
    });
    return () => {
      takeBack();
      return answer;
    };
  }

  typeAt(k: number, edits: () => void): () => boolean {
    let isTyped = false;
    const takeBack = this.state.ledger.interruptAt(k, () => {
      isTyped = true;
      edits();
    });
    return () => {
      takeBack();
      return isTyped;
    };
  }

  open(): void {
    this.opened = true;
    this.state.menus = [];
    if (this.addon !== 'off' && this.state.role !== 'viewer')
      this.trigger('onOpen', this.addon === 'installed' ? 'NONE' : 'LIMITED', () => ({}));
    this.state.screen.menus(this.state.menus);
  }

  install(): void {
    this.trigger('onInstall', 'FULL', () => ({}));
  }

  click(functionName: string): void {
    this.enable();
    this.entryPoint(functionName);
    const execution = this.begin('FULL');
    execution.finish(() => execution.call(functionName, []));
  }

  run(functionName: string, args: readonly unknown[]): Promise<unknown> {
    const sent = wireArguments(args);
    return Promise.resolve().then(() => {
      this.entryPoint(functionName);
      const execution = this.begin('FULL');
      return execution.finish(() => wireResult(execution.call(functionName, sent)));
    });
  }

  burst(edits: () => void): void {
    this.waiting = [];
    try {
      edits();
    } finally {
      const kept = this.waiting.slice(0, WAITING_EDITS);
      this.waiting = null;
      for (const edit of kept) this.edited(edit);
    }
  }

  silently(edits: () => void): void {
    this.silent = true;
    try {
      edits();
    } finally {
      this.silent = false;
    }
  }

  setLockBusy(busy: boolean): void {
    this.state.lockBusy = busy;
  }

  protectFromPerson(sheetId: string, area?: Area): void {
    const sheet = this.workbook.sheets().find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new Error(`There is no tab ${sheetId}.`);
    this.state.protections.add({
      type: area === undefined ? 'SHEET' : 'RANGE',
      area: area ?? { sheetId, row: 0, column: 0, rows: sheet.rows, columns: sheet.columns },
      rangeName: null,
      description: '',
      warningOnly: false,
      unprotected: [],
      creator: 'editor',
      editors: [],
    });
    if (this.state.role === 'editor') this.setRole('collaborator');
  }

  setLoading(reads: number): void {
    this.state.loadingReads = reads;
    this.workbook.setFunctionsLoading(reads > 0);
  }

  makeTable(area: Area): void {
    const heading = { ...area, rows: 1 };
    const [formulas = []] = this.workbook.formulas(heading);
    const [cells = []] = this.workbook.evaluated(heading);
    const { sheetId, row, column } = area;
    this.workbook.apply(
      formulas.flatMap((formula, index): Edit[] =>
        formula === ''
          ? []
          : [{ kind: 'content', at: { sheetId, row, column: column + index }, content: { type: 'text', value: cells[index]?.text ?? '' } }],
      ),
    );
    this.state.typedTables.add(area);
  }

  setAddon(addon: Addon): void {
    this.addon = addon;
    this.workbook.setFunctionsEnabled(addon === 'enabled');
    if (this.opened) this.open();
  }

  setRole(role: Role): void {
    this.state.role = role;
    if (this.opened) this.open();
  }

  snapshot(): HostSnapshot {
    return { workbook: this.workbook.snapshot(), ...this.records() };
  }

  records(): FileRecords {
    const { properties, metadata, protections } = this.state;
    return {
      stores: { document: properties.document.all(), user: properties.user.all(), script: properties.script.all() },
      metadata: metadata.all(),
      protections: protections.all(),
      locale: this.workbook.locale,
      timeZone: this.workbook.timeZone,
      file: { id: this.state.fileId, name: this.state.fileName },
    };
  }

  /** Says which functions of formulas the engine lacks, each once: their cells prove nothing. */
  private reportMissing(): void {
    const names = this.workbook.missingFunctions();
    for (const name of names.slice(this.reported)) {
      const failure = new Missing(`the function ${name}`);
      this.failed.push(failure);
      this.state.log.push(failure.message);
    }
    this.reported = names.length;
  }

  private begin(mode: AuthMode): Execution {
    this.functions.drop();
    return new Execution(this.state, mode);
  }

  /** Using an installed add-on in a file enables it there. */
  private enable(): void {
    if (this.addon !== 'installed') return;
    this.addon = 'enabled';
    this.workbook.setFunctionsEnabled(true);
  }

  private entryPoint(name: string): void {
    const known = this.state.entryPoints.some(entry => entry.name === name);
    if (!known || !isPublic(name)) throw new Error(`Script function not found: ${name}`);
  }

  private edited(edit: UserEdit): void {
    if (this.silent || this.addon !== 'enabled' || this.state.role === 'viewer') return;
    if (this.waiting !== null) {
      this.waiting.push(edit);
      return;
    }
    const { value, oldValue } = edit;
    try {
      this.trigger('onEdit', 'LIMITED', ({ file }) => ({
        range: new EventRange(file, edit.area),
        ...(value === undefined ? {} : { value }),
        ...(oldValue === undefined ? {} : { oldValue }),
      }));
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      this.failed.push(failure);
      this.state.log.push(`onEdit failed: ${failure.name}: ${failure.message}`);
    }
  }

  private trigger(name: string, mode: AuthMode, fields: (execution: Execution) => Record<string, unknown>): void {
    if (!this.state.entryPoints.some(entry => entry.name === name)) return;
    const execution = this.begin(mode);
    const event = {
      authMode: valueNamed(AUTH_MODE, mode) as EnumValue,
      ...(mode === 'NONE' ? {} : { source: execution.file.make.spreadsheet(), user: new LocalUser(accountOf(this.state.role)) }),
      ...fields(execution),
    };
    execution.finish(() => execution.call(name, [event]));
  }
}
