/**
 * One run of the script: a fresh realm, all pushed files loaded into it, one function called, queued writes applied.
 *
 * Used for every menu click, trigger and sidebar call, and for the custom functions of one recalculation.
 */

import type { AuthMode, PushedFile, Realm } from './host';
import type { HostState } from './host-state';
import { OpenFile } from './open-file';
import { Missing, Refusal } from './refusal';
import { FOREIGN_SERVICES, Permissions } from './script/access';
import { BARE_GLOBALS } from './script/bare-globals';
import { Guard } from './script/guard';
import { furnishDate } from './script/script-date';
import { ScriptError } from './script/script-error';
import type { ScriptObject } from './script/script-object';
import { LocalCacheService } from './services/cache';
import { LocalCharts } from './services/charts-service';
import { LocalHtmlService } from './services/html/html-service';
import { LocalLockService } from './services/lock';
import { LocalLogger, scriptConsole } from './services/log';
import { LocalPropertiesService } from './services/properties';
import { LocalRange } from './services/range/range';
import { LocalScriptApp } from './services/script-app';
import { LocalSession } from './services/session';
import { LocalSheet } from './services/sheet/sheet';
import { LocalSpreadsheet } from './services/spreadsheet';
import { LocalSpreadsheetApp } from './services/spreadsheet-app';
import { LocalUtilities } from './services/utilities';

const SHORT_LIMIT = 30_000;
const LONG_LIMIT = 360_000;
const ENTRIES = '__entries';

type Callable = (...args: readonly unknown[]) => unknown;

/** The pushed scripts as they are run, beside what they were made of. */
interface ScriptText {
  readonly scripts: readonly PushedFile[];
  readonly code: string;
  readonly fileName: string;
}

const madeBefore: ScriptText[] = [];
const KEPT_TEXTS = 4;

/** All pushed scripts as one text, so that all files share one scope and a constant declared twice fails, as on Google. */
function scriptTextOf({ files, entryPoints }: HostState): ScriptText {
  const scripts = files.filter(file => file.type === 'SERVER_JS');
  const isOf = (text: ScriptText): boolean =>
    text.scripts.length === scripts.length &&
    text.scripts.every(({ name, source }, index) => scripts[index]?.name === name && scripts[index].source === source);
  const known = madeBefore.find(isOf);
  if (known !== undefined) return known;
  const cases = entryPoints.map(({ name }) => `case ${JSON.stringify(name)}: return ${name};`).join(' ');
  const code = `${scripts.map(file => file.source).join('\n;\n')}\n;${ENTRIES}(function (name) { switch (name) { ${cases} } });`;
  const text = { scripts: scripts.map(file => ({ ...file })), code, fileName: `${scripts.map(file => file.name).join('+')}.gs` };
  madeBefore.unshift(text);
  madeBefore.splice(KEPT_TEXTS);
  return text;
}

export class Execution {
  readonly file: OpenFile;
  readonly guard: Guard;
  private readonly realm: Realm;
  private readonly missing: Missing[] = [];
  /** What this execution slept, against its limit. */
  private slept = 0;
  /** How many functions the engine lacks were known before; those a script's formulas add are its own fault. */
  private readonly lacking: number;
  private entry: ((name: string) => unknown) | null = null;

  constructor(
    private readonly state: HostState,
    readonly mode: AuthMode,
  ) {
    this.realm = state.realm();
    this.lacking = mode === 'CUSTOM_FUNCTION' ? 0 : state.workbook.missingFunctions().length;
    const { global } = this.realm;
    const permissions = new Permissions(mode, state.manifest.scopes, state.role === 'viewer');
    this.file = new OpenFile(state, {
      spreadsheet: () => new LocalSpreadsheet(this.file),
      sheet: sheetId => new LocalSheet(this.file, sheetId),
      range: (area, openRows, openColumns) => new LocalRange(this.file, area, openRows, openColumns),
    });
    this.furnish();
    this.guard = new Guard({
      global,
      permissions,
      ledger: state.ledger,
      scramble: state.scrambleMessages,
      onMissing: missing => this.missing.push(missing),
    });
    this.guard.watch(this.file);
    this.inject(permissions);
  }

  /** Loads the pushed files, calls the function with host values and gives what it returned, as the script has it. */
  call(name: string, args: readonly unknown[]): unknown {
    const called = this.entryPoint(name);
    const returned = called(...args.map(value => this.guard.exchange.toScript(value)));
    // What an asynchronous entry point does after its first pause would come after the end of this execution.
    if (typeof returned === 'object' && returned !== null && typeof (returned as { then?: unknown }).then === 'function') {
      this.missing.push(new Missing(`the asynchronous entry point ${name}`));
    }
    return returned;
  }

  /**
   * Ends the execution after `work`: queued writes are applied even when the script failed, as on Google.
   *
   * Throws `ScriptError` with what the script threw, or `Missing` when it touched something this host does not have.
   */
  finish<T>(work: () => T): T {
    let thrown: { readonly error: unknown } | null = null;
    let result: T | undefined;
    try {
      result = work();
    } catch (error) {
      thrown = { error };
    }
    try {
      this.guard.protect(() => this.file.settle());
    } catch (error) {
      thrown ??= { error };
    }
    for (const [kind, owner] of this.state.lockHolders) if (owner === this) this.state.lockHolders.delete(kind);
    this.realm.dispose();
    for (const name of this.state.workbook.missingFunctions().slice(this.lacking)) this.missing.push(new Missing(`the function ${name}`));
    const [missing] = this.missing;
    if (missing !== undefined) throw missing;
    if (thrown !== null) throw new ScriptError(thrown.error);
    return result as T;
  }

  /** Gives up the realm without applying anything; for custom functions, which write nothing. */
  dispose(): void {
    this.realm.dispose();
  }

  private entryPoint(name: string): Callable {
    this.entry ??= this.load();
    const found = this.entry(name);
    if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
    return found as Callable;
  }

  private load(): (name: string) => unknown {
    const { global } = this.realm;
    let entry: (name: string) => unknown = () => undefined;
    global[ENTRIES] = (found: (name: string) => unknown) => {
      entry = found;
    };
    const { code, fileName } = scriptTextOf(this.state);
    this.realm.run(code, fileName);
    delete global[ENTRIES];
    return entry;
  }

  private now(): number {
    return this.state.clock().getTime() + this.state.slept;
  }

  private sleep(milliseconds: number): void {
    this.slept += milliseconds;
    this.state.slept += milliseconds;
    const limit = this.mode === 'FULL' ? LONG_LIMIT : SHORT_LIMIT;
    if (this.slept > limit) throw new Refusal('Exceeded maximum execution time');
  }

  private furnish(): void {
    const { global } = this.realm;
    for (const name of Object.getOwnPropertyNames(global)) {
      if (!BARE_GLOBALS.includes(name)) Reflect.deleteProperty(global, name);
    }
    furnishDate(global, this.state.manifest.timeZone, () => this.now());
  }

  private inject(permissions: Permissions): void {
    const { global } = this.realm;
    const RealmFunction = global.Function as FunctionConstructor;
    const run = (names: readonly string[], values: readonly unknown[], body: string): unknown =>
      (new RealmFunction(...names, body) as Callable)(...values);
    const services: Readonly<Record<string, ScriptObject>> = {
      CacheService: new LocalCacheService(this.state),
      Charts: new LocalCharts(),
      HtmlService: new LocalHtmlService(this.state.files, run),
      LockService: new LocalLockService(this.state, this, milliseconds => this.sleep(milliseconds)),
      Logger: new LocalLogger(this.state.log),
      PropertiesService: new LocalPropertiesService(this.state),
      ScriptApp: new LocalScriptApp(permissions),
      Session: new LocalSession(this.state),
      SpreadsheetApp: new LocalSpreadsheetApp(this.file),
      Utilities: new LocalUtilities(milliseconds => this.sleep(milliseconds), this.state.random),
    };
    for (const [name, service] of Object.entries(services)) global[name] = this.guard.exchange.toScript(service);
    for (const name of Object.keys(FOREIGN_SERVICES)) global[name] = this.guard.foreign(name);
    global.console = scriptConsole(this.state.log);
  }
}
