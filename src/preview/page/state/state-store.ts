/**
 * Keeps the open spreadsheet and the settings in the browser's IndexedDB, so that a reload shows what was there.
 *
 * Used at start and after every change. One record under one key; local storage would be too small for a large sheet, but is quick enough
 * for what a page is left with.
 */
import type { HostSnapshot } from '../../host/host';
import { type PreviewSettings, readSettings } from './preview-settings';

/** What survives a reload; no snapshot means an empty spreadsheet. */
export interface PreviewState {
  readonly settings: PreviewSettings;
  readonly snapshot: HostSnapshot | null;
}

export const databaseName = 'quarterdeck-preview';
const storeName = 'state';
const key = 'current';

/** What was saved last; null when nothing ever was. */
export async function loadState(): Promise<PreviewState | null> {
  const stored: unknown = leftBehind() ?? (await inStore('readonly', store => store.get(key)));
  if (stored === undefined) return null;
  const fields = typeof stored === 'object' && stored !== null ? (stored as { settings?: unknown; snapshot?: HostSnapshot | null }) : {};
  return { settings: readSettings(fields.settings), snapshot: fields.snapshot ?? null };
}

/** Replaces what was saved. */
export async function saveState(state: PreviewState): Promise<void> {
  // A snapshot is JSON by contract; the copy also drops what structured cloning would refuse.
  const copy: unknown = JSON.parse(JSON.stringify(state));
  await inStore('readwrite', store => store.put(copy, key));
  localStorage.removeItem(unsavedKey);
}

/** Under which a page that is being left keeps what it had no time to save; it counts until something is saved again. */
export const unsavedKey = 'quarterdeck-preview-unsaved';

/** Keeps a state while the page goes: the database answers too late for that. False where it is too large for the local storage. */
export function leaveBehind(state: PreviewState): boolean {
  try {
    localStorage.setItem(unsavedKey, JSON.stringify(state));
    return true;
  } catch {
    return false;
  }
}

function leftBehind(): unknown {
  const text = localStorage.getItem(unsavedKey);
  return text === null ? null : JSON.parse(text);
}

function inStore<Result>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(storeName, mode);
      const request = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = () => {
        database.close();
        reject(transaction.error);
      };
    };
  });
}
