/**
 * LockService: locks that end with the execution.
 *
 * Injected into every realm. A lock is free unless the execution that this one interrupts holds it, or the host's switch says that somebody
 * else's command does; then a script waits as long as it said, on its own clock, and is turned away.
 */

import type { HostState } from '../host-state';
import { Refusal } from '../refusal';
import type * as G from '../script/google';
import { handed, type Members, ScriptObject, store, type Table } from '../script/script-object';

class LocalLock extends ScriptObject {
  override readonly table = LOCK;
  constructor(
    private readonly state: HostState,
    private readonly owner: object,
    private readonly kind: string,
    private readonly sleep: (milliseconds: number) => void,
  ) {
    super();
  }

  hasLock(): boolean {
    return this.state.lockHolders.get(this.kind) === this.owner;
  }

  tryLock(milliseconds: number): boolean {
    if (milliseconds < 0) return false;
    const isFree = !this.state.lockBusy && !this.state.lockHolders.has(this.kind);
    if (!isFree && !this.hasLock()) {
      this.sleep(milliseconds);
      return false;
    }
    this.state.lockHolders.set(this.kind, this.owner);
    return true;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) throw new Refusal('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.hasLock()) this.state.lockHolders.delete(this.kind);
  }
}

export class LocalLockService extends ScriptObject {
  override readonly table = LOCK_SERVICE;
  private readonly locks: Readonly<Record<'document' | 'script' | 'user', LocalLock>>;

  constructor(state: HostState, owner: object, sleep: (milliseconds: number) => void) {
    super();
    const lock = (kind: string): LocalLock => new LocalLock(state, owner, kind, sleep);
    this.locks = { document: lock('document'), script: lock('script'), user: lock('user') };
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
