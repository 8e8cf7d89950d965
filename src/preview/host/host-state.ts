/**
 * What outlives an execution: the open file, its stores, and the settings of the person in front of it.
 *
 * Owned by `LocalHost`; executions and services read it, and change it only through the stores' own methods.
 */
import type { Workbook } from '../engine/workbook';
import type { MetadataStore } from './file/metadata-store';
import type { ProtectionStore } from './file/protection-store';
import type { CacheStore, PropertyStore, StoreName } from './file/stores';
import type { TypedTables } from './file/typed-tables';
import type { Menu, PushedFile, RealmFactory, Role, Screen } from './host';
import type { Manifest } from './manifest';
import type { CallLedger } from './script/call-ledger';
import type { EntryPoint } from './script/entry-point';

export interface HostState {
  readonly workbook: Workbook;
  readonly files: readonly PushedFile[];
  readonly entryPoints: readonly EntryPoint[];
  readonly manifest: Manifest;
  readonly realm: RealmFactory;
  readonly screen: Screen;
  readonly clock: () => Date;
  /** Numbers from 0 up to 1, of which ids are drawn. */
  readonly random: () => number;
  readonly ledger: CallLedger;
  readonly log: string[];
  readonly properties: Readonly<Record<StoreName, PropertyStore>>;
  readonly caches: Readonly<Record<StoreName, CacheStore>>;
  readonly metadata: MetadataStore;
  readonly protections: ProtectionStore;
  readonly scrambleMessages: boolean;
  readonly language: string;
  readonly addonName: string;
  readonly typedTables: TypedTables;
  readonly fileId: string;
  readonly fileName: string;
  /** True while somebody else's command holds every lock. */
  lockBusy: boolean;
  /** Which execution holds a lock, by the kind of lock. */
  readonly lockHolders: Map<string, object>;
  /** How many more looks of scripts find custom functions still loading. */
  loadingReads: number;
  /** Milliseconds that scripts have slept, in which the clock went on. */
  slept: number;
  /** The menus of the add-on as last built. */
  menus: readonly Menu[];
  role: Role;
}

/** The account a role stands for; shown only to scripts that hold the e-mail scope. */
export function accountOf(role: Role): string {
  return `${role}@example.com`;
}
