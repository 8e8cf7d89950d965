/**
 * LockService: locks that end with the execution.
 *
 * Injected into every realm. Executions run one after the other here, so a lock is always free.
 */
import type * as G from '../google';
import { Refusal } from '../refusal';
import { handed, type Members, ScriptObject, store, type Table } from '../script-object';

export class LocalLock extends ScriptObject {
  override readonly table = LOCK;
  private held = false;

  hasLock(): boolean {
    return this.held;
  }

  tryLock(milliseconds: number): boolean {
    if (milliseconds < 0) return false;
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
  private readonly locks = { document: new LocalLock(), script: new LocalLock(), user: new LocalLock() };

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
