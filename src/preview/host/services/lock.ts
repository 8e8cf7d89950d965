/**
 * LockService: locks that end with the execution.
 *
 * Injected into every realm. Executions run one after the other here, so a lock is always free.
 */
import type * as G from '../google';
import { Refusal } from '../refusal';
import { handed, type Members, Service, store, type Table } from '../service';

export class LockHandle extends Service {
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

export class LockServiceService extends Service {
  override readonly table = LOCK_SERVICE;
  private readonly locks = { document: new LockHandle(), script: new LockHandle(), user: new LockHandle() };

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

const LOCK_MEMBERS: Members<LockHandle, G.Lock> = {
  hasLock: store(),
  tryLock: store('int'),
  waitLock: store('int'),
  releaseLock: store(),
};
const SERVICE_MEMBERS: Members<LockServiceService, G.LockService> = {
  getDocumentLock: store(),
  getScriptLock: store(),
  getUserLock: store(),
};

const LOCK: Table = { name: 'Lock', path: 'LockService.Lock', members: LOCK_MEMBERS };
const LOCK_SERVICE: Table = { name: 'LockService', path: 'LockService', members: SERVICE_MEMBERS };
