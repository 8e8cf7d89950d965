/**
 * Utilities: dates by pattern, text formats, Base64, identifiers, CSV, digests.
 *
 * Injected into every realm; allowed in every authorisation mode. `sleep` moves the execution's clock instead of waiting.
 */

import { Missing, Refusal } from '../refusal';
import type * as G from '../script/google';
import { free, type Members, ScriptObject, type Table } from '../script/script-object';
import { base64OfBytes, bytesOfBase64, bytesOfText } from '../values/bytes';
import { formatDate, parseDate } from '../values/date-patterns';
import { sha256 } from '../values/digest';
import { CHARSET, DIGEST_ALGORITHM } from '../values/enums';
import { javaZone } from '../values/zone';

/** `formatted('%s has %03d of %.1f%%', ['x', 7, 2.25])` → `'x has 007 of 2.3%'`; a subset of Java's formats: s d f x e %. */
export function formatted(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+0, ]*)(\d+)?(?:\.(\d+))?([sdfxe%])/g,
    (_all, position, flags: string, width, precision, letter: string) => {
      if (letter === '%') return '%';
      const value = values[position === undefined ? next++ : Number(position) - 1];
      let text: string;
      if (letter === 'd') text = String(Math.trunc(Number(value)));
      else if (letter === 'f') text = Number(value).toFixed(precision === undefined ? 6 : Number(precision));
      else if (letter === 'x') text = Math.trunc(Number(value)).toString(16);
      else if (letter === 'e') text = Number(value).toExponential(precision === undefined ? 6 : Number(precision));
      else text = precision === undefined ? String(value) : String(value).slice(0, Number(precision));
      if (flags.includes(',')) text = text.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
      if (flags.includes('+') && Number(value) >= 0) text = `+${text}`;
      const size = width === undefined ? 0 : Number(width);
      if (flags.includes('-')) return text.padEnd(size);
      return flags.includes('0')
        ? text.replace(/^([+-]?)(.*)$/, (_text, sign: string, digits: string) => sign + digits.padStart(size - sign.length, '0'))
        : text.padStart(size);
    },
  );
}

const bytesFrom = (value: unknown): readonly number[] => (typeof value === 'string' ? bytesOfText(value) : (value as readonly number[]));

export class LocalUtilities extends ScriptObject {
  override readonly table = UTILITIES;
  readonly Charset = CHARSET;
  readonly DigestAlgorithm = DIGEST_ALGORITHM;

  /** `pass` is told how many milliseconds a script slept; `random` draws identifiers. */
  constructor(
    private readonly pass: (milliseconds: number) => void,
    private readonly random: () => number,
  ) {
    super();
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!(date instanceof Date) || Number.isNaN(date.getTime()))
      throw new Refusal("The parameters (Date) don't match the method signature for Utilities.formatDate.");
    // Google falls back to GMT for a zone it does not know; so does this.
    return formatDate(date, javaZone(timeZone), format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return parseDate(date, javaZone(timeZone), format);
  }

  formatString(template: string, ...values: unknown[]): string {
    return formatted(template, values);
  }

  getUuid(): string {
    const digits = Array.from({ length: 32 }, () => Math.floor(this.random() * 16));
    digits[12] = 4;
    digits[16] = 8 + ((digits[16] ?? 0) % 4);
    return digits
      .map(digit => digit.toString(16))
      .join('')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > 300_000) throw new Refusal('Argument out of range: milliseconds');
    this.pass(milliseconds);
  }

  base64Encode(value: unknown): string {
    return base64OfBytes(bytesFrom(value));
  }

  base64EncodeWebSafe(value: unknown): string {
    return this.base64Encode(value).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string): number[] {
    return [...bytesOfBase64(encoded)];
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(algorithm: unknown, value: unknown): number[] {
    if (String(algorithm) !== 'SHA_256') throw new Missing(`Utilities.computeDigest with ${String(algorithm)}`);
    return [...sha256(bytesFrom(value))];
  }

  parseCsv(csv: string, delimiter = ','): string[][] {
    const rows: string[][] = [[]];
    const cell = new RegExp(`"((?:[^"]|"")*)"|([^"\\r\\n${delimiter === '\t' ? '\\t' : `\\${delimiter}`}]+)|(\\r?\\n)|(.)`, 'g');
    let open = '';
    for (const match of csv.matchAll(cell)) {
      if (match[3] !== undefined) {
        rows.at(-1)?.push(open);
        rows.push([]);
        open = '';
      } else if (match[4] === delimiter) {
        rows.at(-1)?.push(open);
        open = '';
      } else open += match[1]?.replaceAll('""', '"') ?? match[2] ?? match[4] ?? '';
    }
    rows.at(-1)?.push(open);
    const last = rows.at(-1);
    if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
    return rows;
  }
}

const MEMBERS: Members<LocalUtilities, G.Utilities> = {
  formatDate: free('date string string'),
  parseDate: free('string string string'),
  formatString: free('string any*'),
  getUuid: free(),
  sleep: free('int'),
  base64Encode: free('string', 'array', 'string enum:Charset'),
  base64EncodeWebSafe: free('string', 'array', 'string enum:Charset'),
  base64Decode: free('string', 'string enum:Charset'),
  base64DecodeWebSafe: free('string', 'string enum:Charset'),
  computeDigest: free('enum:DigestAlgorithm string', 'enum:DigestAlgorithm array', 'enum:DigestAlgorithm string enum:Charset'),
  parseCsv: free('string', 'string string'),
};

const UTILITIES: Table = { name: 'Utilities', path: 'Utilities', members: MEMBERS };
