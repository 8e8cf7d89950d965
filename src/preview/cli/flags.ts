/**
 * Reads the flags of the commands: `--name value`, `--name=value`, `--switch`, `--no-switch`.
 *
 * Used by `start.ts`, `demo.ts` and `formula.ts`. Node's own parser does the work; this file turns its
 * answers into a sentence that names what is possible, because the reader is a newcomer.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A flag that was misspelt, lacks its value or has one that makes no sense; `message` says what to write. */
export class BadFlag extends Error {}

/**
 * The flags of one command line; throws `BadFlag` with a sentence for anything it does not know.
 *
 * @example readFlags(['--port', '9000'], { port: { type: 'string' } }).values.port // '9000'
 */
export function readFlags<Options extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (problem) {
    const known = Object.entries(options).map(([name, { type }]) => (type === 'boolean' ? `--${name}` : `--${name} VALUE`));
    const reason = problem instanceof Error ? firstSentence(problem.message) : String(problem);
    throw new BadFlag(`${reason} Possible flags: ${known.join(', ')}.`);
  }
}

/** A day typed as 2026-10-05; throws `BadFlag` when it is none. */
export function readDay(flag: string, text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const read = parts ? new Date(`${text}T00:00:00Z`) : null;
  if (!read || Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== text) {
    throw new BadFlag(`--${flag} takes a day such as 2026-10-05, not "${text}".`);
  }
  return text;
}

/** One of the words of a list; throws `BadFlag` naming the list otherwise. */
export function readChoice<Word extends string>(flag: string, text: string, words: readonly Word[]): Word {
  const found = words.find(word => word === text);
  if (found === undefined) throw new BadFlag(`--${flag} takes one of ${words.join(', ')}, not "${text}".`);
  return found;
}

/** A port from 1 to 65535; throws `BadFlag` otherwise. */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new BadFlag(`--port takes a number from 1 to 65535, not "${text}".`);
  return port;
}

function firstSentence(message: string): string {
  const sentence = message.split('\n')[0]?.split('. ')[0] ?? message;
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
