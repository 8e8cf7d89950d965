/**
 * The self-check: which of our assumptions about Google's services hold in this spreadsheet. Used by the Help panel; what it answers can be
 * pasted into an issue and names nothing that a person has written.
 */
import type { ProbeResult, SelfCheckResult } from '../../contract';
import { tried } from '../../sheet/self-check/probe';
import { spreadsheetProbes } from '../../sheet/self-check/run';
import { requireEditor, underLock } from '../workbook/writing';

export function selfCheck(): SelfCheckResult {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  requireEditor(spreadsheet);
  const begun = Date.now();
  const probes = [...underLock(() => spreadsheetProbes(spreadsheet)), ...scriptProbes()];
  const offset = (zone: string) => Utilities.formatDate(new Date(begun), zone, 'Z');
  return {
    probes,
    locale: spreadsheet.getSpreadsheetLocale(),
    offsets: [offset(spreadsheet.getSpreadsheetTimeZone()), offset(Session.getScriptTimeZone())],
    milliseconds: Date.now() - begun,
  };
}

/** Asked for by its name, as code would: the frame of the preview cannot take it off its own scope, but hides it. */
declare const window: unknown;

/** Of browsers, or too new: code that asks for one of them stops the whole script while it loads. */
const ABSENT = [
  ...['URL', 'TextEncoder', 'atob', 'crypto', 'fetch', 'setTimeout', 'structuredClone', 'queueMicrotask', 'window', 'process'],
  ...['AbortController', 'Event', 'Headers', 'CompressionStream', 'performance', 'navigator'],
];
const PRESENT = ['Promise', 'BigInt', 'WeakMap', 'Proxy'];

function scriptProbes(): readonly ProbeResult[] {
  const scope: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries([...ABSENT, ...PRESENT].map(name => [name, Reflect.get(globalThis, name)])),
    window: typeof window === 'undefined' ? undefined : window,
  };
  return [
    tried('sidebar_whole', ['whole'], () => {
      const raw = HtmlService.createTemplateFromFile('Sidebar').getRawContent();
      return /^<!doctype html>/i.test(raw) && /<\/html>\s*$/.test(raw) ? 'whole' : `cut at ${raw.length}`;
    }),
    tried('script_globals', ['as expected'], () => {
      const odd = [...ABSENT.filter(name => scope[name] !== undefined), ...PRESENT.filter(name => scope[name] === undefined)];
      return odd.length === 0 ? 'as expected' : odd.join(', ');
    }),
  ];
}

export function ping(): null {
  return null;
}
