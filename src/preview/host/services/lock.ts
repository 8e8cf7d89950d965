/**
 * LockService: locks that end with the execution.
 *
 * Injected into every realm. Executions run one after the other here, so a lock is free unless the host's switch says that somebody
 * else's command holds it; then a script waits as long as it said, on its own clock, and is turned away.
 */

import type { HostState } from '../host-state';
import { Refusal } from '../refusal';
import type * as G from '../script/google';
import { handed, type Members, ScriptObject, store, type Table } from '../script/script-object';

class LocalLock extends ScriptObject {
  override readonly table = LOCK;
  private held = false;

  constructor(
    private readonly state: HostState,
    private readonly sleep: (milliseconds: number) => void,
  ) {
    super();
  }

  hasLock(): boolean {
    return this.held;
  }

  tryLock(milliseconds: number): boolean {
    if (milliseconds < 0) return false;
    if (this.state.lockBusy && !this.held) {
      this.sleep(milliseconds);
      return false;
    }
    this.held = true;
    return true;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) throw new Refusal('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.held = false;
  }
}

export class LocalLockService extends ScriptObject {
  override readonly table = LOCK_SERVICE;
  private readonly locks: Readonly<Record<'document' | 'script' | 'user', LocalLock>>;

  constructor(state: HostState, sleep: (milliseconds: number) => void) {
    super();
    const lock = (): LocalLock => new LocalLock(state, sleep);
    this.locks = { document: lock(), script: lock(), user: lock() };
  }

  getDocumentLock(): G.Lock {
    return handed<G.Lock>(this.locks.document);
  }

  getScriptLock(): G.Lock {
    return handed<G.Lock>(this.locks.script);
  }

  getUserLock(): G.Lock {
    return handed<G.Lock>(this.locks.user);
  }
}

const LOCK_MEMBERS: Members<LocalLock, G.Lock> = {
  hasLock: store(),
  tryLock: store('int'),
  waitLock: store('int'),
  releaseLock: store(),
};
const SERVICE_MEMBERS: Members<LocalLockService, G.LockService> = {
  getDocumentLock: store(),
  getScriptLock: store(),
  getUserLock: store(),
};

const LOCK: Table = { name: 'Lock', path: 'LockService.Lock', members: LOCK_MEMBERS };
const LOCK_SERVICE: Table = { name: 'LockService', path: 'LockService', members: SERVICE_MEMBERS };
