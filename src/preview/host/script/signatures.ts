/**
 * Which arguments a method accepts, checked before it runs, with Google's sentence when none of its overloads fits.
 *
 * Used by the guard. An overload is a list of words: `string`, `int`, `number`, `boolean`, `date`, `value` (anything but
 * undefined), `any`, `array`, `grid`, `object`, a class name such as `Range`, or `enum:BorderStyle`; `?` after a word
 * allows leaving it out, `|null` allows null, `*` repeats it. `grid:string` is a grid of texts, whose cells may be null.
 */

import { Refusal } from '../refusal';
import { EnumValue } from '../values/enumeration';
import { type Member, ScriptObject } from './script-object';

const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';

/** How Google names the type of an argument in its messages. */
function typeName(value: unknown): string {
  if (value instanceof ScriptObject) return value.table.path;
  if (value instanceof EnumValue) return value.type;
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  if (isDate(value)) return 'Date';
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return 'number';
    default:
      return '(class)';
  }
}

function fits(word: string, value: unknown): boolean {
  switch (word) {
    case 'any':
      return true;
    case 'value':
      return value !== undefined;
    case 'int':
    case 'number':
      return typeof value === 'number';
    case 'string':
    case 'boolean':
      return typeof value === word;
    case 'date':
      return isDate(value);
    case 'array':
      return Array.isArray(value);
    case 'grid':
      return Array.isArray(value) && value.length > 0 && value.every(row => Array.isArray(row));
    case 'object':
      return (
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof ScriptObject) &&
        !(value instanceof EnumValue) &&
        !isDate(value)
      );
    default:
      if (word.startsWith('grid:')) {
        const cell = word.slice(5);
        return fits('grid', value) && (value as unknown[][]).every(row => row.every(item => item === null || fits(cell, item)));
      }
      if (word.startsWith('enum:')) return value instanceof EnumValue && value.type === word.slice(5);
      return value instanceof ScriptObject && value.table.name === word;
  }
}

function accepts(signature: string, args: readonly unknown[]): boolean {
  const words = signature.split(' ').filter(word => word !== '');
  const rest = words.at(-1)?.endsWith('*') === true;
  if (args.length > words.length && !rest) return false;
  const count = Math.max(words.length, args.length);
  for (let index = 0; index < count; index += 1) {
    const word = words[Math.min(index, words.length - 1)] ?? '';
    if (index >= args.length) return word.endsWith('?') || word.endsWith('*');
    const bare = word.replace(/[?*]$/, '');
    const alternatives = bare.split('|');
    const value = args[index];
    const allowed = alternatives.some(alternative => (alternative === 'null' ? value === null : fits(alternative, value)));
    if (!allowed) return false;
    if (alternatives.includes('int') && typeof value === 'number' && !Number.isInteger(value))
      throw new Refusal(`Cannot convert ${value} to int.`);
  }
  return true;
}

/** Throws Google's sentence unless one overload of the member takes these arguments. */
export function checkSignature(member: Member, path: string, args: readonly unknown[]): void {
  const overloads = member.signatures.length === 0 ? [''] : member.signatures;
  if (overloads.some(signature => accepts(signature, args))) return;
  throw new Refusal(`The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${path}.`);
}
