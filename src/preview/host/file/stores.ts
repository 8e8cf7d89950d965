/**
 * Property and cache stores, with Google's limits.
 *
 * Used by PropertiesService and CacheService; properties are part of the host's snapshot, caches are not.
 */
import { Refusal } from '../refusal';

export type StoreName = 'document' | 'user' | 'script';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const CACHE_BYTES = 100 * 1024;
const CACHE_KEY = 250;
const CACHE_ITEMS = 1000;
const CACHE_KEPT = 900;

/** Length of a text in UTF-8 bytes: `utf8Length('ä')` → 2. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

export class PropertyStore {
  private readonly values = new Map<string, string>();

  constructor(values: Readonly<Record<string, string>> = {}) {
    for (const [key, value] of Object.entries(values)) this.values.set(key, value);
  }

  get(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  set(key: string, value: string): void {
    if (utf8Length(value) > VALUE_BYTES) throw new Refusal('Argument too large: value');
    let total = utf8Length(key) + utf8Length(value);
    for (const [other, text] of this.values) if (other !== key) total += utf8Length(other) + utf8Length(text);
    if (total > STORE_BYTES)
      throw new Refusal('You have exceeded the property storage quota. Please remove some properties and try again.');
    this.values.set(key, value);
  }

  remove(key: string): void {
    this.values.delete(key);
  }

  clear(): void {
    this.values.clear();
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.values);
  }
}

export class CacheStore {
  private readonly items = new Map<string, { readonly value: string; readonly until: number }>();

  constructor(private readonly now: () => number) {}

  get(key: string): string | null {
    const item = this.items.get(key);
    return item === undefined || item.until <= this.now() ? null : item.value;
  }

  put(key: string, value: string, seconds = 600): void {
    if (key.length > CACHE_KEY) throw new Refusal('Argument too large: key');
    if (utf8Length(value) > CACHE_BYTES) throw new Refusal('Argument too large: value');
    if (seconds <= 0 || seconds > 21_600) throw new Refusal('Argument out of range: expirationInSeconds');
    this.items.delete(key);
    this.items.set(key, { value, until: this.now() + seconds * 1000 });
    if (this.items.size <= CACHE_ITEMS) return;
    for (const oldest of [...this.items.keys()].slice(0, this.items.size - CACHE_KEPT)) this.items.delete(oldest);
  }

  remove(key: string): void {
    this.items.delete(key);
  }
}
