/**
 * Opens a host: an embedded spreadsheet with the pushed add-on in it.
 *
 * Used by the page, the command line and the tests.
 */
import { Answers } from '../engine/answers';
import { openEngine } from '../engine/open';
import type { OpenWorkbook } from '../engine/open-workbook';
import { CustomFunctions } from './file/custom-functions';
import { type MetadataEntry, MetadataStore } from './file/metadata-store';
import { type ProtectionEntry, ProtectionStore } from './file/protection-store';
import { CacheStore, PropertyStore } from './file/stores';
import { TypedTables } from './file/typed-tables';
import type { Host, HostOptions, HostSnapshot, PushedFile } from './host';
import type { HostState } from './host-state';
import { LocalHost } from './local-host';
import { readManifest } from './manifest';
import { CallLedger } from './script/call-ledger';
import { findEntryPoints } from './script/entry-points';
import { SILENT_SCREEN } from './silent-screen';

/** What only this host knows, from a snapshot that it made itself. */
function kept(snapshot: HostSnapshot | undefined): Pick<HostState, 'properties' | 'metadata' | 'protections' | 'fileId' | 'fileName'> {
  const stores = snapshot?.stores ?? { document: {}, user: {}, script: {} };
  return {
    properties: {
      document: new PropertyStore(stores.document),
      user: new PropertyStore(stores.user),
      script: new PropertyStore(stores.script),
    },
    metadata: new MetadataStore((snapshot?.metadata ?? []) as readonly MetadataEntry[]),
    protections: new ProtectionStore((snapshot?.protections ?? []) as readonly ProtectionEntry[]),
    // A snapshot of an older preview names no file.
    fileId: snapshot?.file?.id ?? 'local-preview-spreadsheet',
    fileName: snapshot?.file?.name ?? 'Local preview',
  };
}

/** By the pushed files, then by locale and time zone: what their custom functions answered in this process, in whatever file. */
const answered = new WeakMap<readonly PushedFile[], Map<string, Answers>>();

function answersOf(files: readonly PushedFile[], locale: string, timeZone: string): Answers {
  const settings = answered.get(files) ?? new Map<string, Answers>();
  answered.set(files, settings);
  const key = `${locale} ${timeZone}`;
  const answers = settings.get(key) ?? new Answers();
  settings.set(key, answers);
  return answers;
}

/**
 * Opens the file without running anything of the add-on; `host.open()` then does what Google does on opening.
 *
 * Throws a sentence when the pushed files would not load on Apps Script.
 *
 * @example openHost({ files: loadDist('dist'), realm: nodeRealm, locale: 'fi_FI' }).open()
 */
export function openHost(options: HostOptions): Host & { readonly workbook: OpenWorkbook } {
  const { files, realm, snapshot, addon = 'enabled' } = options;
  const clock = options.clock ?? (() => new Date());
  const locale = options.locale ?? snapshot?.locale ?? 'en_US';
  const timeZone = options.timeZone ?? snapshot?.timeZone ?? 'Etc/UTC';
  const entryPoints = findEntryPoints(files);
  const cache = (): CacheStore => new CacheStore(() => clock().getTime() + state.slept);
  let workbook: OpenWorkbook | null = null;
  const state: HostState = {
    get workbook() {
      if (workbook === null) throw new Error('The spreadsheet is still opening.');
      return workbook;
    },
    files,
    entryPoints,
    manifest: readManifest(files),
    realm,
    screen: options.screen ?? SILENT_SCREEN,
    clock,
    random: options.random ?? Math.random,
    ledger: new CallLedger(),
    log: [],
    ...kept(snapshot),
    caches: { document: cache(), user: cache(), script: cache() },
    scrambleMessages: options.scrambleMessages ?? false,
    language: options.person?.language ?? 'en',
    addonName: options.addonName ?? 'Quarterdeck',
    typedTables: new TypedTables(),
    lockBusy: false,
    lockHolders: new Map(),
    loadingReads: 0,
    slept: 0,
    menus: [],
    role: options.person?.role ?? 'editor',
  };
  const functions = new CustomFunctions(
    () => state,
    () => workbook?.timeZone ?? timeZone,
  );
  workbook = openEngine({
    locale,
    timeZone,
    functions: functions.from(entryPoints),
    answers: answersOf(files, locale, timeZone),
    functionsEnabled: addon === 'enabled',
    clock,
    ...(snapshot === undefined ? {} : { snapshot: snapshot.workbook }),
  });
  return new LocalHost(workbook, state, functions, addon);
}
