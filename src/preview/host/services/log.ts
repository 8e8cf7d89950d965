/**
 * Logger and console: both write to the host's log.
 *
 * Injected into every realm; allowed in every authorisation mode.
 */
import type * as G from '../script/google';
import { free, handed, type Members, ScriptObject, type Table } from '../script/script-object';
import { formatted } from './utilities';

/** A logged value as one line of text. */
function logText(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && /%[sdfjo]/.test(first))
    return formatted(first.replace(/%[jo]/g, '%s'), rest.map(text));
  return values.map(text).join(' ');
}

function text(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof ScriptObject) return value.table.name;
  if (value instanceof Error || ('message' in value && 'stack' in value)) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

export class LocalLogger extends ScriptObject {
  override readonly table = LOGGER;
  private readonly lines: string[] = [];

  constructor(private readonly hostLog: string[]) {
    super();
  }

  log(...values: unknown[]): G.Logger {
    const line = logText(values);
    this.lines.push(line);
    this.hostLog.push(line);
    return handed<G.Logger>(this);
  }

  getLog(): string {
    return this.lines.map(line => `${line}\n`).join('');
  }

  clear(): void {
    this.lines.length = 0;
  }
}

const MEMBERS: Members<LocalLogger, G.Logger> = { log: free('any*'), getLog: free(), clear: free() };

const LOGGER: Table = { name: 'Logger', path: 'Logger', members: MEMBERS };

/** The `console` of a realm: the methods Apps Script has, bound to the host's log. */
export function scriptConsole(log: string[]): Record<string, (...values: unknown[]) => void> {
  const write = (...values: unknown[]): void => {
    log.push(logText(values));
  };
  return { log: write, info: write, warn: write, error: write, time: () => undefined, timeEnd: () => undefined };
}
