/**
 * Values crossing between script code and the services: each side only ever holds values of its own global scope.
 *
 * Used by the guard and for the arguments of entry points. Service objects pass as guarded proxies.
 */

import { ScriptObject } from '../script/script-object';
import { EnumValue } from './enumeration';

const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** An instant as `Date.prototype.getTime` of any realm reads it. */
const timeOf = (date: Date): number => Date.prototype.getTime.call(date);

export class Exchange {
  private readonly proxies = new WeakMap<ScriptObject, object>();
  private readonly services = new WeakMap<object, ScriptObject>();

  constructor(
    private readonly global: Record<string, unknown>,
    private readonly guarded: (service: ScriptObject) => object,
  ) {}

  /** A host value as script code gets it: arrays, dates and plain objects of the script's realm. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || value instanceof EnumValue) return value;
    if (value instanceof ScriptObject) return this.proxyOf(value);
    if (Array.isArray(value)) return (this.global.Array as ArrayConstructor).from(value, item => this.toScript(item));
    if (isDate(value)) return new (this.global.Date as DateConstructor)(timeOf(value));
    const copy = new (this.global.Object as ObjectConstructor)() as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) copy[key] = this.toScript(item);
    return copy;
  }

  /** A script's value as services get it; functions and foreign objects with methods stay as they are. */
  toHost(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || value instanceof EnumValue) return value;
    const service = this.services.get(value);
    if (service !== undefined) return service;
    if (Array.isArray(value)) return Array.from(value, item => this.toHost(item));
    if (isDate(value)) return new Date(timeOf(value));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.toHost(item)]));
  }

  /** An error of the script's realm with the name scripts see, `Exception` for what Google refuses. */
  exception(name: string, message: string): Error {
    const error = new (this.global.Error as ErrorConstructor)(message);
    Object.defineProperty(error, 'name', { value: name, writable: true, configurable: true, enumerable: false });
    return error;
  }

  private proxyOf(service: ScriptObject): object {
    let proxy = this.proxies.get(service);
    if (proxy === undefined) {
      proxy = this.guarded(service);
      this.proxies.set(service, proxy);
      this.services.set(proxy, service);
    }
    return proxy;
  }
}
