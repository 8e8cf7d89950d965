/**
 * The one gate between script code and the services: permission, signature, count, fault, forced flush, translation.
 *
 * Used by executions; every service object a script holds is a proxy made here.
 */

import type { OpenFile } from '../open-file';
import { Missing, Refusal } from '../refusal';
import { EnumValue } from '../values/enumeration';
import { Exchange } from '../values/exchange';
import type { Permissions } from './access';
import type { CallLedger } from './call-ledger';
import { type Member, ScriptObject } from './script-object';
import { checkSignature } from './signatures';

/** A service whose properties scripts may set, as the variables of an HTML template. */
export interface Settable {
  assign(name: string, value: unknown): void;
  assigned(name: string): unknown;
}

const isSettable = (service: ScriptObject): service is ScriptObject & Settable => 'assign' in service;

/** What the language asks of any object without meaning a member of the service: awaiting it, writing it as JSON. */
const SILENT = new Set(['then', 'toJSON', 'constructor', 'prototype']);

export interface GuardSetting {
  readonly global: Record<string, unknown>;
  readonly permissions: Permissions;
  readonly ledger: CallLedger;
  readonly scramble: boolean;
  /** Told of every member that Google has and this host has not, so that a script cannot swallow it. */
  readonly onMissing: (missing: Missing) => void;
}

/** Another language's text for a sentence, so that code which reads messages fails here too: `scrambled('x')` → `'Poikkeus 120'`. */
function scrambled(message: string): string {
  let sum = 0;
  for (const character of message) sum = (sum * 31 + character.charCodeAt(0)) % 99_991;
  return `Poikkeus ${sum}`;
}

export class Guard {
  readonly exchange: Exchange;
  private file: OpenFile | null = null;

  constructor(private readonly setting: GuardSetting) {
    this.exchange = new Exchange(setting.global, service => this.proxy(service));
  }

  /** Gives the file whose queued writes a read must flush. */
  watch(file: OpenFile): void {
    this.file = file;
  }

  /** A stand-in for a service this host does not have: every member refuses. */
  foreign(name: string): object {
    return new Proxy(Object.create(null) as object, {
      get: (_target, member) => {
        if (typeof member === 'symbol' || SILENT.has(member)) return undefined;
        if (member === 'toString') return () => name;
        const refusal = this.setting.permissions.foreign(name, `${name}.${member}`);
        throw this.translate(refusal ?? new Missing(`${name}.${member}`));
      },
    });
  }

  /** Runs host code on behalf of a script and turns what it throws into the script's own kind of error. */
  protect<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.translate(error);
    }
  }

  private proxy(service: ScriptObject): object {
    const { table } = service;
    const methods = new Map<string, (...args: unknown[]) => unknown>();
    return new Proxy(Object.create(null) as object, {
      get: (_target, name) => {
        if (name === Symbol.toPrimitive) return () => table.name;
        if (name === Symbol.toStringTag) return table.name;
        if (typeof name === 'symbol') return undefined;
        if (name === 'toString') return () => table.name;
        const known = methods.get(name);
        if (known !== undefined) return known;
        const member = Object.hasOwn(table.members, name) ? table.members[name] : undefined;
        if (member !== undefined) {
          const method = (...args: unknown[]): unknown => this.call(service, name, member, args);
          methods.set(name, method);
          return method;
        }
        const constant = (service as unknown as Record<string, unknown>)[name];
        if (isEnumeration(constant) || table.fields?.includes(name) === true) return constant;
        if (isSettable(service)) return service.assigned(name);
        if (SILENT.has(name)) return undefined;
        throw this.translate(new Missing(`${table.name}.${name}`));
      },
      set: (_target, name, value) => {
        if (!isSettable(service) || typeof name === 'symbol') throw this.translate(new Missing(`setting ${table.name}.${String(name)}`));
        service.assign(name, value);
        return true;
      },
      has: (_target, name) => typeof name === 'string' && Object.hasOwn(table.members, name),
    });
  }

  private call(service: ScriptObject, name: string, member: Member, args: readonly unknown[]): unknown {
    return this.protect(() => {
      const { permissions, ledger } = this.setting;
      const path = `${service.table.path}.${name}`;
      permissions.check(member, path);
      const given = args.map(value => this.exchange.toHost(value));
      checkSignature(member, path, given);
      const method = `${service.table.name}.${name}`;
      if (member.kind !== 'builder') ledger.count({ kind: member.kind, method, tab: service.tab });
      if (member.kind === 'read' && this.file?.hasQueue === true) {
        ledger.note({ kind: 'flush', method, tab: service.tab });
        this.file.settle();
      }
      const touchesFile = member.access === 'file' && (member.kind === 'read' || member.kind === 'write');
      for (const object of touchesFile ? [service, ...given] : given) {
        if (object instanceof ScriptObject && object.absence !== null) throw new Refusal(object.absence);
      }
      const run = (service as unknown as Record<string, (...values: readonly unknown[]) => unknown>)[name];
      if (run === undefined) throw new Missing(method);
      return this.exchange.toScript(run.apply(service, given));
    });
  }

  private translate(error: unknown): unknown {
    if (error instanceof Missing) {
      this.setting.onMissing(error);
      return this.exchange.exception('Missing', error.message);
    }
    if (!(error instanceof Refusal)) return error;
    return this.exchange.exception('Exception', this.setting.scramble ? scrambled(error.message) : error.message);
  }
}

function isEnumeration(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof ScriptObject) && Object.values(value)[0] instanceof EnumValue;
}
