/**
 * CacheService: texts kept for a while.
 *
 * Injected into every realm. Expiry follows the host's clock.
 */

import type { CacheStore } from '../file/stores';
import type { HostState } from '../host-state';
import type * as G from '../script/google';
import { handed, type Members, ScriptObject, store, type Table } from '../script/script-object';

class LocalCache extends ScriptObject {
  override readonly table = CACHE;

  constructor(private readonly items: CacheStore) {
    super();
  }

  get(key: string): string | null {
    return this.items.get(key);
  }

  getAll(keys: string[]): { [key: string]: string } {
    return Object.fromEntries(
      keys.flatMap(key => {
        const value = this.items.get(key);
        return value === null ? [] : [[key, value]];
      }),
    );
  }

  put(key: string, value: unknown, seconds = 600): null {
    this.items.put(key, String(value), seconds);
    return null;
  }

  putAll(values: { [key: string]: unknown }, seconds = 600): null {
    for (const [key, value] of Object.entries(values)) this.items.put(key, String(value), seconds);
    return null;
  }

  remove(key: string): null {
    this.items.remove(key);
    return null;
  }

  removeAll(keys: string[]): null {
    for (const key of keys) this.items.remove(key);
    return null;
  }
}

export class LocalCacheService extends ScriptObject {
  override readonly table = CACHE_SERVICE;

  constructor(private readonly state: HostState) {
    super();
  }

  getDocumentCache(): G.Cache {
    return handed<G.Cache>(new LocalCache(this.state.caches.document));
  }

  getUserCache(): G.Cache {
    return handed<G.Cache>(new LocalCache(this.state.caches.user));
  }

  getScriptCache(): G.Cache {
    return handed<G.Cache>(new LocalCache(this.state.caches.script));
  }
}

const STORE_MEMBERS: Members<LocalCache, G.Cache> = {
  get: store('string'),
  getAll: store('array'),
  put: store('string value int?'),
  putAll: store('object int?'),
  remove: store('string'),
  removeAll: store('array'),
};
const SERVICE_MEMBERS: Members<LocalCacheService, G.CacheService> = {
  getDocumentCache: store(),
  getUserCache: store(),
  getScriptCache: store(),
};

const CACHE: Table = { name: 'Cache', path: 'CacheService.Cache', members: STORE_MEMBERS };
const CACHE_SERVICE: Table = { name: 'CacheService', path: 'CacheService', members: SERVICE_MEMBERS };
