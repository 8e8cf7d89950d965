/**
 * What every object handed to script code has in common, and how its methods are described to the guard.
 *
 * Used by all files in `services/`. A table lists each public method of a class once; the compiler refuses a method
 * that has no line, a line that has no method, and a method whose shape differs from Google's own type.
 */
import type { Call } from '../host';
import { Missing } from '../refusal';

/** Which permission a call needs; `access.ts` says in which modes and with which scopes it is given. */
export type Access = 'free' | 'menu' | 'file' | 'otherFiles' | 'screen' | 'store' | 'html' | 'identity' | 'triggers';

export interface Member {
  /** A builder setter works in memory only and is not counted. */
  readonly kind: Call['kind'] | 'builder';
  readonly access: Access;
  /** Overloads in the notation of `signatures.ts`; none means the method takes no arguments. */
  readonly signatures: readonly string[];
}

export interface Table {
  /** Short class name as in `Range.setValues`. */
  readonly name: string;
  /** Class name as in Google's error texts, `SpreadsheetApp.Range`. */
  readonly path: string;
  readonly members: Readonly<Record<string, Member>>;
  /** Plain properties that scripts may read, such as `rowStart` of an event's range. */
  readonly fields?: readonly string[];
}

export type MethodNames<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];

/** One line per method of `Own`; a method that does not fit `Google` cannot be given a line that compiles. */
export type Members<Own, Google> = {
  readonly [K in MethodNames<Own>]: K extends keyof Google
    ? Own[K] extends Google[K]
      ? Member
      : { readonly 'does not fit the Google type': K }
    : { readonly 'unknown to the Google type': K };
};

export abstract class ScriptObject {
  abstract readonly table: Table;

  /** Google's sentence when the object stands for nothing that could be read or written, null for one that does. */
  get absence(): string | null {
    return null;
  }

  /** Name of the tab a call on this object concerns, '' for none. */
  get tab(): string {
    return '';
  }
}

const member =
  (kind: Member['kind'], access: Access) =>
  (...signatures: string[]): Member => ({ kind, access, signatures });

export const read = member('read', 'file');
export const write = member('write', 'file');
/** Navigation that needs nothing from the file, like `offset`: counted, but it forces no flush. */
export const place = member('other', 'file');
export const builder = member('builder', 'free');
export const free = member('other', 'free');
export const store = member('store', 'store');
export const html = member('other', 'html');
export const menu = member('ui', 'menu');
export const screen = member('ui', 'screen');
export const identity = member('other', 'identity');
export const triggers = member('other', 'triggers');
export const otherFiles = member('other', 'otherFiles');

/**
 * Hands an object out where the full Google type is expected.
 *
 * Safe because the guard around every service throws `Missing` for a member that is not there.
 */
export function handed<Google>(partial: Partial<Google>): Google {
  return partial as Google;
}

/** Takes back an object of ours that a script passes in under its Google type; throws `Missing` for a foreign one. */
export function own<T extends ScriptObject>(value: unknown, type: abstract new (...args: never[]) => T): T {
  if (value instanceof type) return value;
  throw new Missing(`an argument that is not a ${type.name}`);
}
